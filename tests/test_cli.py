"""
The command line: options, files, exit codes.
"""

import io
import json
import os
import pty
import re
import runpy
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

import dpaparse
from dpaparse.cli import main
from tests.marked import WIRE

pytestmark = pytest.mark.usefixtures("quiet_surroundings")

DEICH = """\
Deich hält der Flut stand

Husum (dpa/lno) - Der Deich hat gehalten. „Das Wasser steigt nicht mehr“, sagte Ebba Thun.

© dpa-infocom, dpa:250101-930-4711/2
"""
OPEN = "Kiel (dpa) - „Wir bleiben wach, rief ein Helfer aus Preetz."
HOSTILE = "Büsum (dpa) - Es \x1b[31mregnet\x1b[0m \u202eweiter\u202c, \x9b2Jsagt\x7f Jan Ruß."

Save = Callable[..., str]
"""
Writes a text to a file and returns the file's name.
"""


class Terminal(io.StringIO):
    """
    A stream that says that it is a terminal.
    """

    def isatty(self) -> bool:
        """
        Say so.
        """
        return True


class Interrupted(io.BytesIO):
    """
    A stream in whose reading somebody presses Ctrl-C.
    """

    def read1(self, _: int | None = -1, /) -> bytes:
        """
        Be interrupted.
        """
        raise KeyboardInterrupt


@pytest.fixture
def save(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Save:
    """
    Return what writes a text, or bytes, to a file in the current directory.
    """
    monkeypatch.chdir(tmp_path)

    def write(name: str, text: str | bytes) -> str:
        Path(name).write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
        return name

    return write


def feed(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    """
    Let standard input hold *data*.
    """
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def show(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """
    Let standard output be a terminal, and return it.
    """
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    return terminal


def start(*arguments: str, stdin: int | None = None, stdout: int, stderr: int | None = None) -> subprocess.Popen[bytes]:
    """
    Start the command line as a program of its own.
    """
    source = str(Path(dpaparse.__file__).parent.parent)
    return subprocess.Popen(
        [sys.executable, "-m", "dpaparse", *arguments],
        env={**os.environ, "PYTHONPATH": source, "PYTHONIOENCODING": "utf-8"},
        stdin=stdin,
        stdout=stdout,
        stderr=stderr,
    )


def test_tree_is_what_is_printed_by_default(save: Save, capsys: pytest.CaptureFixture[str]) -> None:
    """
    Without options a file is shown as a tree, and all is well.
    """
    code = main([save("deich.txt", DEICH)])

    assert 0 == code
    assert (
        """\
deich.txt · plain · de · 1 paragraph · 1 quotation
├─ headline   Deich hält der Flut stand
├─ dateline   Husum · dpa/lno · Hamburg, Schleswig-Holstein
├─ ¶ 1        Der Deich hat gehalten. „Das Wasser steigt nicht mehr“, sagte Ebb…
│  └─ speech     „Das Wasser steigt nicht mehr“
│     └─ speaker    Ebba Thun
└─ footer     dpa-infocom · dpa:250101-930-4711/2 · 2025-01-01
"""
        == capsys.readouterr().out
    )


@pytest.mark.parametrize("arguments", [[], ["-"]])
def test_standard_input_is_read(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """
    No file and a hyphen both mean standard input, whose bytes are decoded as a wire's.
    """
    feed(monkeypatch, "Köln (dpa) - Es regnet.".encode("latin-1"))
    main(["--output", "tree", *arguments])

    assert ["<stdin> · plain · 1 paragraph · 0 quotations", "├─ dateline   Köln · dpa"] == (
        capsys.readouterr().out.splitlines()[:2]
    )


def test_files_are_shown_in_order(
    save: Save, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """
    Several files, standard input among them, come in the order of the arguments, a blank line between.
    """
    feed(monkeypatch, b"Es schneit.")
    main([save("b.txt", "Es regnet."), "-", save("a.txt", "Es taut.")])

    assert ["b.txt", "<stdin>", "a.txt"] == [block.split(" ")[0] for block in capsys.readouterr().out.split("\n\n")]


def test_json_of_one_file_is_an_object(save: Save, capsys: pytest.CaptureFixture[str]) -> None:
    """
    JSON is what `to_dict` returns, with umlauts as they are.
    """
    main(["--output", "json", save("deich.txt", DEICH)])
    printed = capsys.readouterr().out

    assert dpaparse.to_dict(dpaparse.parse(DEICH)) == json.loads(printed)
    assert "hält" in printed
    assert printed.startswith('{\n  "')


def test_json_of_several_files_is_an_array(save: Save, capsys: pytest.CaptureFixture[str]) -> None:
    """
    Several files make one array, whatever of them can be read.
    """
    code = main(["-o", "json", save("deich.txt", DEICH), "missing.txt"])

    assert 2 == code
    assert [dpaparse.to_dict(dpaparse.parse(DEICH))] == json.loads(capsys.readouterr().out)


def test_jsonl_is_a_line_an_article(save: Save, capsys: pytest.CaptureFixture[str]) -> None:
    """
    Each article is one line, also for programs that take U+0085 and U+2028 for line ends.
    """
    texts = [DEICH, "Es regnet\u2028und\x85regnet.\n\nEs\u2029taut."]
    main(["--output", "jsonl", *(save(f"{number}.txt", text) for number, text in enumerate(texts))])

    assert [dpaparse.to_dict(dpaparse.parse(text)) for text in texts] == [
        json.loads(line) for line in capsys.readouterr().out.splitlines()
    ]


def test_text_is_the_clean_body(save: Save, capsys: pytest.CaptureFixture[str]) -> None:
    """
    Text is the body alone, with a blank line between articles.
    """
    main(["--output", "text", save("a.txt", DEICH), save("b.txt", "Kiel (dpa) - Es\nregnet.")])

    assert (
        "Der Deich hat gehalten. „Das Wasser steigt nicht mehr“, sagte Ebba Thun.\n\nEs regnet.\n"
        == capsys.readouterr().out.replace("Es\nregnet", "Es regnet")
    )


def test_html_is_a_page(save: Save, capsys: pytest.CaptureFixture[str]) -> None:
    """
    HTML is one page for all files.
    """
    main(["--output", "html", save("a.txt", DEICH), save("b.txt", OPEN)])
    printed = capsys.readouterr().out

    assert printed.startswith("<!DOCTYPE html>\n")
    assert 2 == printed.count("<article>")


@pytest.mark.parametrize("output", ["tree", "json", "jsonl", "text", "html"])
@pytest.mark.parametrize("data", [b"", b" \n\n ", b"\xff\xfe\x00", b"\xef\xbb\xbf"])
def test_any_bytes_are_shown(output: str, data: bytes, save: Save) -> None:
    """
    No bytes and no output make the program fail.
    """
    code = main(["--output", output, save("a.txt", data)])

    assert 0 == code


def test_text_of_nothing_is_nothing(save: Save, capsys: pytest.CaptureFixture[str]) -> None:
    """
    An article without a body prints no text, not even a blank line.
    """
    main(["--output", "text", save("a.txt", "\n")])

    assert "" == capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "code", "printed"),
    [
        (DEICH, 0, ""),
        (
            f"{DEICH}\nzur Startseite",
            0,
            "a.txt:7:1: info text-after-footer: expected the article to end with its footer, found text behind it\n",
        ),
        (
            OPEN,
            1,
            "a.txt:1:14: warning quote-unclosed: expected a closing quotation mark before the end of the paragraph\n",
        ),
        ("\n", 1, "a.txt:1:1: error text-empty: expected an article, found nothing but white space\n"),
    ],
    ids=["good", "info", "warning", "error"],
)
def test_check_prints_diagnostics(
    text: str, code: int, printed: str, save: Save, capsys: pytest.CaptureFixture[str]
) -> None:
    """
    With --check alone the diagnostics are the output, and a warning or an error makes the program fail.
    """
    actual = main(["--check", save("a.txt", text)])

    assert (code, printed, "") == (actual, *capsys.readouterr())


def test_check_with_output_prints_both(save: Save, capsys: pytest.CaptureFixture[str]) -> None:
    """
    With --output as well, the article goes to standard output and the diagnostics to standard error.
    """
    code = main(["--check", "--output", "text", save("a.txt", OPEN)])
    printed = capsys.readouterr()

    assert 1 == code
    assert "„Wir bleiben wach, rief ein Helfer aus Preetz.\n" == printed.out
    assert printed.err.startswith("a.txt:1:14: warning quote-unclosed: ")


def test_format_can_be_told(save: Save, capsys: pytest.CaptureFixture[str]) -> None:
    """
    A format may be forced.
    """
    main(["--format", "plain", "--output", "json", save("a.txt", "Es regnet.")])

    assert "plain" == json.loads(capsys.readouterr().out)["format"]


def test_every_format_is_told_by_its_content(save: Save, capsys: pytest.CaptureFixture[str]) -> None:
    """
    Files of all formats may be mixed; entries, items and messages come one by one.
    """
    entry = '{"urn": "a", "headline": "Deich hält"}'
    names = [
        save("a.txt", "Es regnet."),
        save("b.html", "<p>Es regnet.</p><aside>Pegel</aside><img src='x'><table><tr><td>a<td>b</table>"),
        save("c.jsonl", f"{entry}\n{entry}\n"),
        save("d.xml", "<newsMessage><itemSet><newsItem guid='a'/><newsItem guid='b'/></itemSet></newsMessage>"),
        save("e.xml", "<nitf/>"),
    ]
    main(["--output", "jsonl", *names])
    formats = [json.loads(line)["format"] for line in capsys.readouterr().out.splitlines()]
    main(names)
    shown = capsys.readouterr().out

    assert formats == ["plain", "html", "digitalwires", "digitalwires", "newsml-g2", "newsml-g2", "nitf"]
    assert "c.jsonl#2" in shown
    assert "box" in shown
    assert "embed" in shown
    assert "1 row" in shown


@pytest.mark.parametrize(
    "arguments", [["--output", "yaml"], ["--format", "morse"], ["--color", "sometimes"], ["--wrong"]]
)
def test_wrong_usage_is_told(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """
    A wrong option ends the program with 2 and a word on what is right.
    """
    with pytest.raises(SystemExit) as raised:
        main(arguments)

    assert 2 == raised.value.code
    assert capsys.readouterr().err.startswith("usage: dpaparse ")


def test_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """
    --version names the program and its version.
    """
    with pytest.raises(SystemExit) as raised:
        main(["--version"])

    assert (0, f"dpaparse {dpaparse.__version__}\n") == (raised.value.code, capsys.readouterr().out)


def test_help_fits_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    """
    The help explains outputs and exit codes in lines of at most 80 columns.
    """
    with pytest.raises(SystemExit):
        main(["--help"])
    printed = capsys.readouterr().out

    assert "exit codes:" in printed
    assert 80 >= max(map(len, printed.splitlines()))


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_loads_nothing_needless(option: str) -> None:
    """
    Neither rich nor json is imported to print the help.
    """
    program = f"""
import sys
from dpaparse.cli import main
try:
    main([{option!r}])
except SystemExit:
    print(sorted({{"json", "rich"}} & sys.modules.keys()))
"""
    source = str(Path(dpaparse.__file__).parent.parent)
    printed = subprocess.run(
        [sys.executable, "-c", program], env={**os.environ, "PYTHONPATH": source}, capture_output=True, check=True
    ).stdout

    assert b"[]" == printed.splitlines()[-1]


@pytest.mark.parametrize(
    ("name", "reason"),
    [("missing.txt", "No such file or directory"), (".", "Is a directory"), ("a\0b", "embedded null byte")],
)
def test_unreadable_files_are_told(name: str, reason: str, save: Save, capsys: pytest.CaptureFixture[str]) -> None:
    """
    A file that cannot be read is named on standard error, the others are shown, and the program ends with 2.
    """
    code = main(["-o", "text", name, save("a.txt", "Es regnet."), name])
    printed = capsys.readouterr()

    assert (2, "Es regnet.\n") == (code, printed.out)
    assert [f"dpaparse: {name}: {reason}".replace("\0", "␀")] * 2 == printed.err.splitlines()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_forbidden_files_are_told(save: Save, capsys: pytest.CaptureFixture[str]) -> None:  # pragma: no cover
    """
    A file without permission is like one that is missing.
    """
    Path(save("a.txt", "Es regnet.")).chmod(0)
    code = main(["a.txt"])

    assert (2, "dpaparse: a.txt: Permission denied\n") == (code, capsys.readouterr().err)


def test_unreadable_outweighs_damaged(save: Save) -> None:
    """
    A file that cannot be read matters more than one that is damaged.
    """
    code = main(["--check", save("a.txt", OPEN), "missing.txt"])

    assert 2 == code


def test_names_of_files_are_made_visible(save: Save, capsys: pytest.CaptureFixture[str]) -> None:
    """
    The name of a file cannot steer the terminal either, nor break a line, nor be undecodable.
    """
    main([save("a\x1b[31m\n\udcff.txt", "Es regnet."), "\x1b\r\udcff"])
    printed = capsys.readouterr()

    assert printed.out.startswith("a␛[31m␊\ufffd.txt · plain")
    assert "dpaparse: ␛␍\ufffd: No such file or directory\n" == printed.err


@pytest.mark.parametrize("output", ["tree", "text", "json", "jsonl", "html"])
def test_terminal_is_not_steered(output: str, save: Save, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Whatever is printed on a terminal, nothing of the text's control characters and marks of direction gets there.
    """
    terminal = show(monkeypatch)
    main(["--color", "never", "-o", output, save("a.txt", HOSTILE), save("b.txt", "a\rb\bc")])

    assert set() == set("\x1b\x9b\x7f\u202e\u202c\r\b") & set(terminal.getvalue())
    assert "regnet" in terminal.getvalue()


def test_text_through_a_pipe_is_exact(save: Save, capsys: pytest.CaptureFixture[str]) -> None:
    """
    Text that goes to a file or a program stays as it is.
    """
    main(["--output", "text", save("a.txt", HOSTILE)])

    assert HOSTILE.removeprefix("Büsum (dpa) - ") + "\n" == capsys.readouterr().out


@pytest.mark.parametrize("output", ["json", "jsonl"])
def test_json_reads_back_what_was_hostile(output: str, save: Save, capsys: pytest.CaptureFixture[str]) -> None:
    """
    What is escaped in JSON for the terminal's sake is the same text when it is read.
    """
    main(["--output", output, save("a.txt", HOSTILE)])

    assert HOSTILE == json.loads(capsys.readouterr().out)["source"]


@pytest.mark.parametrize("output", ["tree", "text", "json", "jsonl", "html"])
@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "utf-8"])
def test_any_encoding_takes_the_output(output: str, encoding: str, save: Save, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A stream that lacks characters gets escapes that mean them, and JSON and HTML stay right.
    """
    buffer = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(buffer, encoding=encoding))
    code = main(["--check", "--output", output, save("a.txt", f"{DEICH}\nGlück 🐑")])
    printed = buffer.getvalue()

    assert 0 == code
    if output.startswith("json"):
        assert f"{DEICH}\nGlück 🐑" == json.loads(printed)["source"]
    elif output == "html":
        assert "🐑" in printed.decode() or b"&#128017;" in printed
    else:
        assert "hält" in printed.decode(encoding) or rb"h\xe4lt" in printed or output == "text"


@pytest.mark.parametrize(
    ("option", "surroundings", "coloured"),
    [
        ("auto", {}, True),
        ("auto", {"NO_COLOR": "1"}, False),
        ("auto", {"NO_COLOR": ""}, True),
        ("auto", {"TERM": "dumb"}, False),
        ("never", {}, False),
        ("always", {}, True),
        ("always", {"NO_COLOR": "1", "TERM": "dumb"}, True),
    ],
)
def test_colours_on_a_terminal(
    option: str,
    surroundings: dict[str, str],
    coloured: bool,  # noqa: FBT001, a case
    save: Save,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """
    A terminal is coloured unless NO_COLOR, a dumb terminal or an option says no; --color always overrules them.
    """
    for name, value in surroundings.items():
        monkeypatch.setenv(name, value)
    terminal = show(monkeypatch)
    main(["--color", option, save("a.txt", DEICH)])

    assert coloured == ("\x1b[" in terminal.getvalue())


@pytest.mark.parametrize(("option", "coloured"), [("auto", False), ("always", True)])
def test_colours_through_a_pipe(
    option: str,
    coloured: bool,  # noqa: FBT001, a case
    save: Save,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """
    What is no terminal is coloured if that is asked for, diagnostics too.
    """
    main(["--color", option, "--check", save("a.txt", OPEN)])

    assert coloured == ("\x1b[" in capsys.readouterr().out)


@pytest.fixture
def _no_rich(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "rich"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "rich", None)


@pytest.mark.usefixtures("_no_rich")
def test_tree_without_rich(save: Save, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Where rich is not installed, the tree is there without colours.
    """
    terminal = show(monkeypatch)
    code = main([save("a.txt", DEICH)])

    assert 0 == code
    assert "\n├─ headline   Deich hält der Flut stand\n" in terminal.getvalue()


@pytest.mark.usefixtures("_no_rich")
def test_colours_without_rich_are_missed(save: Save, capsys: pytest.CaptureFixture[str]) -> None:
    """
    Who asks for colours and has no rich is told what to install, and gets the tree.
    """
    code = main(["--color", "always", save("a.txt", DEICH)])
    printed = capsys.readouterr()

    assert (0, 'dpaparse: colours need rich: pip install "dpaparse[cli]"\n') == (code, printed.err)
    assert "├─ headline" in printed.out


def test_interruption_ends_with_130(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Ctrl-C ends the program without a word.
    """
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(Interrupted()))
    code = main([])

    assert 130 == code


@pytest.mark.parametrize("color", ["always", "never"])
def test_closed_pipe_ends_with_141(color: str, save: Save, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A closed pipe is reported as a shell reports it of other programs, with rich and without.
    """
    reading, writing = os.pipe()
    os.close(reading)
    errors = tmp_path / "stderr"
    with os.fdopen(writing, "w", encoding="utf-8") as pipe, errors.open("w") as stderr:
        monkeypatch.setattr(sys, "stdout", pipe)
        monkeypatch.setattr(sys, "stderr", stderr)
        code = main(["--color", color, save("a.txt", DEICH)])

    assert (141, "") == (code, errors.read_text())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="has no full device")
def test_full_disk_is_told(save: Save, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Output that cannot be written is told, and the program ends with 2.
    """
    errors = tmp_path / "stderr"
    with Path("/dev/full").open("w") as full, errors.open("w", buffering=1) as stderr:
        monkeypatch.setattr(sys, "stdout", full)
        monkeypatch.setattr(sys, "stderr", stderr)
        code = main([save("a.txt", "Es regnet.")])

    assert (2, "dpaparse: standard output: No space left on device\n") == (code, errors.read_text())


def test_program_is_quiet_when_a_pipe_closes(save: Save) -> None:
    """
    `dpaparse FILE... | head -1` ends quietly.
    """
    with start(*[save("a.txt", DEICH * 50)] * 40, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        first = program.stdout.readline()
        program.stdout.close()
        errors = program.stderr.read()

    assert (b"a.txt ", b"", 141) == (first[:6], errors, program.returncode)


def test_program_ends_when_interrupted(save: Save) -> None:
    """
    A program that waits for more input ends with 130 on Ctrl-C, without a traceback.
    """
    # A shell that runs this in the background ignores the signal, and what it starts inherits that.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    with start(
        *[save("a.txt", DEICH * 50)] * 40, "-", stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as program:
        assert program.stdout is not None
        # It has begun to print, so Python is up; the pipe is full or the input awaited when the signal comes.
        program.stdout.readline()
        program.send_signal(signal.SIGINT)
        _, errors = program.communicate()
    signal.signal(signal.SIGINT, before)

    assert (130, b"") == (program.returncode, errors)


def test_program_sees_a_terminal(save: Save) -> None:
    """
    On a real terminal the tree has colours, and the text cannot add its own.
    """
    ours, theirs = pty.openpty()
    with start(save("a.txt", HOSTILE), stdout=theirs):
        os.close(theirs)
        printed = b""
        # Linux ends the reading of a terminal that nobody writes to any more with an error.
        with suppress(OSError):
            while chunk := os.read(ours, 4096):
                printed += chunk
    os.close(ours)

    assert b"\x1b[36m" in printed
    assert b"\x1b[31m" not in printed
    assert "␛[31mregnet␛[0m <U+202E>weiter" in printed.decode()


def test_module_is_the_command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """
    `python -m dpaparse` is the same program.
    """
    monkeypatch.setattr(sys, "argv", ["dpaparse", "-o", "text"])
    feed(monkeypatch, b"Es regnet.")
    with pytest.raises(SystemExit) as raised:
        runpy.run_module("dpaparse", run_name="__main__")

    assert (0, "Es regnet.\n") == (raised.value.code, capsys.readouterr().out)


def test_module_does_nothing_when_imported() -> None:
    """
    To import `dpaparse.__main__` starts nothing.
    """
    names = runpy.run_module("dpaparse.__main__", run_name="dpaparse.__main__")

    assert names["main"] is main


def test_readme_of_options_is_complete(capsys: pytest.CaptureFixture[str]) -> None:
    """
    Every option stands in the help with an explanation.
    """
    with pytest.raises(SystemExit):
        main(["-h"])
    options = re.findall(r"^  (-\w),? ?|^  (--[a-z]+) ", capsys.readouterr().out, re.MULTILINE)

    assert ["-h", "-o", "-c", "-f", "-m", "--color", "-V"] == [short or long for short, long in options]


def test_feed_is_read_message_by_message(save: Save, capsys: pytest.CaptureFixture[str]) -> None:
    """
    A feed of bytes in several encodings gives a line of JSON, or a tree, for each message.
    """
    name = save("feed.iptc", WIRE.encode() + WIRE.replace("«", '"').replace("»", '"').encode("latin-1"))

    assert main(["-o", "jsonl", name]) == 0
    assert ["nsb", "nsb"] == [json.loads(line)["envelope"]["service"] for line in capsys.readouterr().out.splitlines()]
    assert main(["-o", "json", name]) == 0
    assert [WIRE[:10]] * 2 == [article["source"][:10] for article in json.loads(capsys.readouterr().out)]
    assert main([name]) == 0
    assert [name, f"{name}#2"] == [tree.split(" ")[0] for tree in capsys.readouterr().out.split("\n\n")]


def test_message_is_shown(save: Save, capsys: pytest.CaptureFixture[str]) -> None:
    """
    The tree of a wire message has its header, its tables and what of its notepad is public.
    """
    main([save("a.iptc", WIRE)])
    shown = capsys.readouterr().out

    assert "├─ wire       nsb 0123 · Landesdienst Niedersachsen/Bremen" in shown
    assert "├─ table      2 rows" in shown
    assert "│  └─ contacts   1 line, not for publication" in shown
    assert "Dirks" not in shown
    main([save("b.iptc", "\x01\n\nWetter/\n\x02Deich =\n\n| a |\n")])
    assert "├─ wire       · Wetter" not in capsys.readouterr().out
    main(["-f", "iptc7901", save("c.iptc", "\x01?\n\n")])
    assert "wire       not readable" in capsys.readouterr().out


def test_json_of_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """
    Where no article is read, what is printed is JSON all the same.
    """
    assert main(["-o", "json", "none.txt"]) == 2
    assert capsys.readouterr().out == "[]\n"


def test_a_program_without_standard_error(save: Save, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Where nobody reads what is said, the exit codes are the same.
    """
    for arguments, code in ((["none.txt"], 2), (["--check", "-o", "tree", save("a.txt", "")], 1)):
        monkeypatch.setattr(sys, "stderr", None)
        assert main(arguments) == code


@pytest.mark.parametrize("number", ["-5", "many", "1.5", ""])
def test_wrong_numbers_are_wrong_usage(number: str, capsys: pytest.CaptureFixture[str]) -> None:
    """
    A number of characters is no less than 0.
    """
    with pytest.raises(SystemExit) as caught:
        main(["--max-chars", number, "a.txt"])
    assert caught.value.code == 2
    assert f"expected a number of characters, got {number!r}" in capsys.readouterr().err
