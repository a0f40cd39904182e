"""
The command line as users meet it: its help, its colours, its widths, and how JSON is laid out.
"""

import io
import json
import sys
from pathlib import Path

import pytest

import dpaparse
from dpaparse._formats import READERS
from dpaparse.cli import main
from tests.marked import WIRE
from tests.test_cli import DEICH, OPEN, Terminal

pytestmark = pytest.mark.usefixtures("quiet_surroundings")

HELP = """\
usage: dpaparse
Read articles of the German press agency dpa and show what they consist of: dateline, paragraphs, quotations, dpa number.
positional arguments: FILE texts, feeds, JSON, XML, HTML; - or none is standard input
what to print (default: tree)
-c, --check print diagnostics; exit 1 if there is damage
--format FORMAT read all files as one of plain, iptc7901, html, digitalwires, newsml-g2, nitf
--max-chars N refuse texts with more characters (default: no limit)
--color {auto,always,never} when to colour (default: auto)
examples: dpaparse article.txt look at an article"""


def saved(directory: Path, text: str) -> str:
    """
    Write a text to a file, and return the file's name.
    """
    path = directory / "a.txt"
    path.write_bytes(text.encode())
    return str(path)


def printed(monkeypatch: pytest.MonkeyPatch, stream: io.TextIOBase, *arguments: str) -> str:
    """
    Run the command with a standard output of ours, and return what it has written.
    """
    monkeypatch.setattr(sys, "stdout", stream)
    main(arguments)
    stream.seek(0)
    return stream.read()


@pytest.mark.parametrize("words", HELP.splitlines())
def test_the_help_says_what_each_option_does(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    """
    The help has what the command is for, all its options with their words, and all formats.
    """
    with pytest.raises(SystemExit):
        main(["--help"])

    assert words in " ".join(capsys.readouterr().out.split())
    assert ", ".join(READERS) in HELP


@pytest.mark.parametrize(
    ("options", "is_coloured"), [([], True), (["--color", "auto"], True), (["--color", "never"], False)]
)
def test_a_terminal_has_colours(
    options: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, is_coloured: bool
) -> None:
    """
    Without an option a terminal has colours, and with `never` none.
    """
    text = printed(monkeypatch, Terminal(), saved(tmp_path, DEICH), *options)

    assert ("\x1b[" in text) is is_coloured


@pytest.mark.parametrize(("color", "is_coloured"), [("always", True), ("auto", False)])
def test_diagnostics_beside_an_output_have_its_colours(
    color: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], *, is_coloured: bool
) -> None:
    """
    What standard error is told is coloured as standard output is asked to be.
    """
    code = main([saved(tmp_path, OPEN), "--check", "--output", "text", "--color", color])
    shown = capsys.readouterr()

    assert (code, "quote-unclosed" in shown.err, "\x1b[" in shown.err) == (1, True, is_coloured)


@pytest.mark.parametrize("width", [60, 120])
def test_a_tree_is_as_wide_as_the_terminal(width: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Lines are cut at the width of the terminal, not before it.
    """
    monkeypatch.setenv("COLUMNS", str(width))
    text = printed(monkeypatch, io.StringIO(), saved(tmp_path, f"Husum (dpa) - {'Es regnet. ' * 30}"))

    assert len(text.splitlines()[-1]) in range(width - 10, width + 1)


def test_a_tree_is_typed_where_the_stream_lacks_signs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A stream of another encoding has a tree of letters that it takes.
    """
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    lines = printed(monkeypatch, stream, saved(tmp_path, DEICH)).splitlines()

    assert lines[1:3] == [
        "|- headline   Deich h\\xe4lt der Flut stand",
        "|- dateline   Husum - dpa/lno - Hamburg, Schleswig-Holstein",
    ]


@pytest.mark.parametrize("count", [1, 2, 3])
def test_json_has_all_articles_of_a_file(count: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """
    JSON of a feed is an array of all its messages, indented by two, and that of one message an object.
    """
    message = WIRE.replace("\x7f", "")
    main([saved(tmp_path, message * count), "--output", "json"])
    article = dpaparse.to_dict(dpaparse.parse(message))
    expected = article if count == 1 else [article] * count

    assert capsys.readouterr().out == json.dumps(expected, indent=2, ensure_ascii=False) + "\n"


def test_json_of_several_files_is_indented(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """
    JSON of several files is indented as that of one is.
    """
    name = saved(tmp_path, "Es regnet.")
    main([name, name, "--output", "json"])
    article = dpaparse.to_dict(dpaparse.parse("Es regnet."))

    assert capsys.readouterr().out == json.dumps([article, article], indent=2, ensure_ascii=False) + "\n"


@pytest.mark.parametrize(("encoding", "word"), [("utf-8", "hält"), ("ascii", "h&#228;lt")])
def test_a_page_is_written_as_the_stream_takes_it(
    encoding: str, word: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    A page has its umlauts as they are, or as references where the stream lacks them.
    """
    stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding)

    assert word in printed(monkeypatch, stream, saved(tmp_path, DEICH), "--output", "html")
