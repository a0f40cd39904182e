"""
How pytest runs the examples of these pages.
"""

from collections.abc import Iterator

import pytest
from hypothesis import settings

# Sphinx runs these, and only Sphinx has what they need.
collect_ignore = ["conf.py", "_ext"]

settings.register_profile("docs", max_examples=50, deadline=None, database=None)


@pytest.fixture(autouse=True)
def _few_examples() -> Iterator[None]:
    """
    Let Hypothesis try less, however slow the machine, and keep no files.
    """
    settings.register_profile("before docs", settings())
    settings.load_profile("docs")
    yield
    settings.load_profile("before docs")
