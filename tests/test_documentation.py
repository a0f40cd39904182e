"""
What the documentation shows is what the library does.
"""

import doctest
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

import dpaparse
from dpaparse import strategies

ROOT: Final = Path(__file__).parents[1]
README: Final = (ROOT / "README.md").read_text(encoding="utf-8")
REFERENCE: Final = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "docs/reference").glob("*.md")))
EXAMPLES: Final = sorted((ROOT / "docs/examples").glob("*.txt"))

# Indented blocks of the README and consoles of the pages: a prompt, and what it prints.
FENCED: Final = re.compile(r"^```\w+\n(?P<lines>.*?)^```$", re.DOTALL | re.MULTILINE)
CONSOLE: Final = re.compile(r"^\$ dpaparse (?P<arguments>.*)\n(?P<printed>(?:(?!\$|```).*\n)+)", re.MULTILINE)


def printed_by(*arguments: str) -> str:
    """
    Return what the command line prints on a narrow screen.
    """
    run = subprocess.run(
        [sys.executable, "-m", "dpaparse", *arguments],
        cwd=ROOT,
        env={"COLUMNS": "80", "PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        check=False,
        text=True,
        encoding="utf-8",
    )
    return run.stdout


@pytest.mark.parametrize("name", [f"dpaparse.{name}" for name in dpaparse.__all__])
def test_every_public_name_stands_in_the_reference(name: str) -> None:
    """
    The reference has an entry for each name that the package offers.
    """
    assert re.search(rf":: {name}$", REFERENCE, re.MULTILINE)


@pytest.mark.parametrize("name", [f"dpaparse.strategies.{name}" for name in strategies.__all__])
def test_every_strategy_stands_in_the_reference(name: str) -> None:
    """
    The reference has an entry for each strategy and each class that they make.
    """
    assert re.search(rf":: {name}$", REFERENCE, re.MULTILINE)


def test_readme_begins_with_two_commands_of_a_line() -> None:
    """
    A newcomer needs two lines: one shows what the library does, one runs the tests.
    """
    first, second = [match["lines"] for match in FENCED.finditer(README)][:2]

    assert first == "python -m pip install . && python -m dpaparse docs/examples/web.txt\n"
    assert second == 'python -m pip install ".[test]" && python -m pytest\n'


def test_readme_shows_what_is_printed() -> None:
    """
    The tree in the README is what its first command prints.
    """
    shown = re.search(r"(?:^ {4}.*\n)+", README, re.MULTILINE)

    assert shown is not None
    assert re.sub("^ {4}", "", shown[0], flags=re.MULTILINE) == printed_by("docs/examples/web.txt")


def test_readme_examples_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    The examples in the README are what Python prints; those on the pages are run by Sphinx.
    """
    monkeypatch.chdir(ROOT)
    examples = "".join(match["lines"] for match in FENCED.finditer(README) if match[0].startswith("```pycon"))
    test = doctest.DocTestParser().get_doctest(examples, {}, "README.md", None, 0)

    assert len(test.examples) > 3
    assert doctest.DocTestRunner().run(test) == doctest.TestResults(failed=0, attempted=len(test.examples))


def test_pages_show_what_is_printed() -> None:
    """
    Consoles on the page of the command line show what is printed.
    """
    page = (ROOT / "docs/how-to/command-line.md").read_text(encoding="utf-8")
    found = list(CONSOLE.finditer(page))

    assert [match["printed"] for match in found] == [printed_by(*match["arguments"].split()) for match in found]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_examples_of_damage_are_the_only_damaged_ones(path: Path) -> None:
    """
    Of the example articles one is damaged, all others are read without a warning.
    """
    article = dpaparse.parse(path.read_text(encoding="utf-8"))
    damage = [str(found) for found in article.diagnostics if found.severity is not dpaparse.Severity.INFO]

    assert article.dateline is not None
    assert bool(damage) == (path.name == "damaged.txt"), damage
