"""
Change modules in small ways, one change at a time, and count how many of them the tests notice.

    python .ci/mutate.py [MODULE ...] [--show]

A module is named as `_model/dpa_id`; without names all in TESTS are tried, with the tests that are quick and
meant for them. The copies lie in a temporary directory. With --show the changes that nobody notices are printed.
"""

import argparse
import collections
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1]

TESTS: Final = {
    "_decode": ["decode"],
    "_grammar/credit": ["credits", "datelines"],
    "_grammar/space": ["space"],
    "_many": ["many"],
    "_messages": ["messages"],
    "_model/dpa_id": ["dpa_id"],
    "_model/spans": ["model"],
    "_recognise/closing": ["credits", "footers", "heads", "pages", "plain"],
    "_recognise/dateline": ["datelines"],
    "_recognise/footer": ["footers"],
    "_recognise/pairs": ["quotes", "diagnostics"],
    "_recognise/title_block": ["wire"],
}

# What mutmut says of a change, and whether that is a change noticed.
NOTICED: Final = frozenset({"killed", "timeout", "suspicious", "segfault", "caught by type check"})


def prepare(module: str, directory: Path) -> None:
    """
    Copy what a run needs, and narrow its settings to a module.
    """
    for name in ("src", "tests", "docs", "fuzz"):
        shutil.copytree(ROOT / name, directory / name, ignore=shutil.ignore_patterns("__pycache__", "_build"))
    tests = [f"tests/test_{name}.py" for name in TESTS[module] if (ROOT / "tests" / f"test_{name}.py").is_file()]
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    settings = re.sub(r"(?m)^only_mutate = .*$", f'only_mutate = ["src/dpaparse/{module}.py"]', settings)
    settings = re.sub(r"(?m)^(pytest_add_cli_args_test_selection) = .*$", rf"\1 = {tests}".replace("'", '"'), settings)
    # The examples in docstrings are no tests here: mutmut wraps the functions that bear them.
    settings = settings.replace('"--doctest-modules", ', "")
    (directory / "pyproject.toml").write_text(settings, encoding="utf-8")
    for name in ("README.md", "LICENSE", "CHANGELOG.md"):
        shutil.copy(ROOT / name, directory)


def mutate(module: str, *, show: bool) -> tuple[int, int]:
    """
    Try all changes of a module.

    Returns:
        How many were noticed, and how many there are.
    """
    directory = Path(tempfile.mkdtemp(prefix="mutate-"))
    try:
        prepare(module, directory)
        surroundings = {**os.environ, "HYPOTHESIS_PROFILE": "brief", "PYTHONDONTWRITEBYTECODE": "1"}
        command = [sys.executable, "-m", "mutmut", "run", "--max-children", os.environ.get("MUTATE_CHILDREN", "1")]
        done = subprocess.run(command, cwd=directory, env=surroundings, capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(f"{module}: {(done.stdout + done.stderr)[-3000:]}")
        results = [sys.executable, "-m", "mutmut", "results", "--all", "true"]
        listed = subprocess.run(results, cwd=directory, capture_output=True, text=True, check=True)
        verdicts = dict(re.findall(r"(?m)^\s*(\S+): (.+)$", listed.stdout))
        counted = collections.Counter(verdicts.values())
        noticed = sum(count for verdict, count in counted.items() if verdict in NOTICED)
        print(f"{module:28} {noticed:4} of {len(verdicts):4} noticed, {noticed / len(verdicts):6.1%}  {dict(counted)}")
        for name, verdict in verdicts.items():
            if verdict not in NOTICED:
                print(f"    {verdict}: {name}", flush=True)
                if show:
                    command = [sys.executable, "-m", "mutmut", "show", name]
                    shown = subprocess.run(command, cwd=directory, capture_output=True, text=True, check=True)
                    print(re.sub(r"(?m)^(---|\+\+\+|#).*\n|^ .*\n", "", shown.stdout))
        return noticed, len(verdicts)
    finally:
        shutil.rmtree(directory)


def main() -> None:
    """
    Try all changes of some modules.
    """
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "modules", nargs="*", choices=[*TESTS, []], metavar="MODULE", help=f"some of {', '.join(TESTS)}"
    )
    parser.add_argument("--show", action="store_true", help="print the changes that nobody notices")
    arguments = parser.parse_args()
    found = [mutate(module, show=arguments.show) for module in arguments.modules or TESTS]
    noticed, tried = (sum(numbers) for numbers in zip(*found, strict=True))
    print(f"{'together':28} {noticed:4} of {tried:4} noticed, {noticed / tried:6.1%}")


if __name__ == "__main__":
    main()
