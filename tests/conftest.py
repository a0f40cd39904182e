"""
How hard Hypothesis tries, where the corpus is, and a terminal of which nothing is known.
"""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# What a law compares is shown where it does not hold.
pytest.register_assert_rewrite("tests.laws")

# Deadlines measure the machine; how time grows has tests of its own.
settings.register_profile("quick", deadline=None, derandomize=True, max_examples=100)
settings.register_profile("brief", deadline=None, derandomize=True, max_examples=20)
settings.register_profile("long", deadline=None, max_examples=5000, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def corpus() -> Path:
    """
    Return the directory of real texts, which may be measured but not passed on.
    """
    named = os.environ.get("DPAPARSE_CORPUS")
    directory = Path(named) if named else ROOT.parent / "shared" / "corpus"
    if not directory.is_dir():
        pytest.skip(f"no corpus: DPAPARSE_CORPUS is {named or 'not set'}, and none lies beside the checkout")

    return directory


@pytest.fixture
def quiet_surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Take away what the surroundings say of colours, encodings and the terminal's width.
    """
    for name in ("NO_COLOR", "FORCE_COLOR", "PYTHONIOENCODING", "TERM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "80")
