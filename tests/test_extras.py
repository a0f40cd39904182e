"""
Without an extra, its formats are named, not guessed; with it, nothing is loaded before it is needed.
"""

import subprocess
import sys
import types

import pytest

from dpaparse import parse, parse_all, parse_entries
from dpaparse.cli import main

PAGE = "<p>Husum (dpa) - Der Deich hat gehalten.</p>"
ENTRY = '{"urn": "a", "headline": "Deich", "notepad": {"nonpublic_html": "<p>Ebba Thun, +49 30 5550100</p>"}}'
ITEM = "<newsItem/>"


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Pretend that no extra is installed.
    """
    for package in ("justhtml", "defusedxml"):
        monkeypatch.setitem(sys.modules, package, None)


@pytest.mark.usefixtures("bare")
@pytest.mark.parametrize(("text", "extra"), [(PAGE, "html"), (ENTRY, "html"), (ITEM, "xml"), ("<nitf/>", "xml")])
def test_texts_fall_back_to_plain(text: str, extra: str) -> None:
    """
    A text is kept as it is, and a diagnostic names the extra.
    """
    article = parse(text)
    (found,) = (found for found in article.diagnostics if str(found.code) == "extra-missing")

    assert str(article.format) == "plain"
    assert (article.source, str(found.severity)) == (text, "error")
    assert f'pip install "dpaparse[{extra}]"' in found.message
    assert [part.source for part in parse_all(text)] == [text]


@pytest.mark.usefixtures("bare")
@pytest.mark.parametrize("text", [ENTRY, ITEM, "<nitf>Ebba Thun</nitf>"])
def test_what_cannot_be_told_apart_is_not_published(text: str) -> None:
    """
    Fields that nobody can read are no text of an article.
    """
    article = parse(text)

    assert ("", (), ["Unknown"]) == (article.text, article.quotes, [type(part).__name__ for part in article.parts])
    assert "5550100" not in "".join([repr(article), article._repr_html_(), *map(str, article.diagnostics)])


@pytest.mark.usefixtures("bare")
@pytest.mark.parametrize(
    ("format_", "extra"), [("html", "html"), ("digitalwires", "html"), ("newsml-g2", "xml"), ("nitf", "xml")]
)
def test_formats_that_are_asked_for_need_their_extra(format_: str, extra: str) -> None:
    """
    With `format=`, an ImportError names the extra.
    """
    for read in (parse, parse_all):
        with pytest.raises(ImportError, match=rf"dpaparse\[{extra}\]"):
            read("x", format=format_)


def test_packages_without_origin_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A module that somebody put in the place of an extra's package cannot be read with.
    """
    monkeypatch.setitem(sys.modules, "defusedxml", types.ModuleType("defusedxml"))

    assert str(parse(ITEM).format) == "plain"


@pytest.mark.usefixtures("bare")
def test_mappings_need_their_extra() -> None:
    """
    A mapping has no plain text to fall back to.
    """
    for read in (parse, parse_all, parse_entries):
        with pytest.raises(ImportError, match=r"dpaparse\[html\]"):
            read({"urn": "a"})


@pytest.mark.usefixtures("bare")
def test_the_command_line_names_the_extra(tmp_path: object, capsys: pytest.CaptureFixture[str]) -> None:
    """
    A format that is asked for and cannot be read is a file that cannot be read.
    """
    path = f"{tmp_path}/a.txt"
    with open(path, "w", encoding="utf-8") as file:  # noqa: PTH123, a path as users type it
        file.write(PAGE)

    assert main(["--format", "html", path]) == 2
    assert 'pip install "dpaparse[html]"' in capsys.readouterr().err


def test_nothing_is_loaded_early() -> None:
    """
    Importing the library and reading plain text loads no extra, and none of the nouns of envelopes.
    """
    code = (
        "import sys, dpaparse; dpaparse.parse('Husum (dpa) - Es regnet.'); "
        "print([name for name in sys.modules if name.split('.')[0] in {'justhtml', 'defusedxml', 'xml', 'json', 'difflib'}"
        " or name.startswith(('dpaparse._markup', 'dpaparse._fields', 'dpaparse._versions', 'dpaparse._entries', 'dpaparse._many'))"
        " or name in {'dpaparse._model.digitalwires', 'dpaparse._model.newsml', 'dpaparse._model.boxes', 'dpaparse._model.ways'}])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
