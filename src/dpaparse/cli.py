"""
The command line: `dpaparse [FILE...]`.

What is shown is made in `_outline`, `_findings`, `_page` and `serialize`; here are options, files and exit codes.
"""

import argparse
import errno
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext, redirect_stderr
from itertools import chain, islice
from typing import IO, Final, TypeAlias

from dpaparse import Article, Severity, __version__, parse_all, to_dict
from dpaparse._findings import finding_lines
from dpaparse._formats import READERS
from dpaparse._lines import visible_name
from dpaparse._messages import read_texts
from dpaparse._model.highlight import DIRECTION, visible
from dpaparse._outline import tree
from dpaparse._page import page
from dpaparse.display import Screen, is_utf8

Named: TypeAlias = tuple[str, Article]
"""
An article and the name of its file.
"""

Writer: TypeAlias = Callable[[Iterable[Named], Screen], None]
"""
What prints articles.
"""

_EXIT_DAMAGED: Final = 1
_EXIT_UNREADABLE: Final = 2
# What a shell reports of a program that the signal ended: 128 and SIGINT, 128 and SIGPIPE.
_EXIT_INTERRUPTED: Final = 130
_EXIT_PIPE_CLOSED: Final = 141

_DESCRIPTION: Final = """\
Read articles of the German press agency dpa and show what they consist of:
dateline, paragraphs, quotations, dpa number.
"""

_EPILOG: Final = """\
examples:
  dpaparse article.txt                        look at an article
  dpaparse --output jsonl *.txt | jq .source  one line of JSON an article
  curl -s URL | dpaparse --output text -      the clean body
  dpaparse --output html a.txt > a.html       a page for the browser
  dpaparse --output jsonl feed.iptc           one line of JSON a wire message
  dpaparse --output text entries.json a.xml   formats are told by content
  dpaparse --check *.txt                      list what is damaged

outputs:
  tree   for people; lines are cut to the width of the terminal (or COLUMNS)
  json   what dpaparse.to_dict returns; of several articles an array
  jsonl  the same, one line an article
  text   the body: paragraphs, subheadings, list items; exact, but for control
         characters on a terminal; a blank line between two articles
  html   a page with the marked source

--check prints diagnostics instead of the article. With --output as well, the
article goes to standard output and the diagnostics to standard error.

exit codes:
  0  everything was read
  1  --check found a warning or an error
  2  wrong usage, or a file could not be read (the others were)
  130 and 141 after Ctrl-C and a closed pipe, as with other programs

Colours need the extra "cli": pip install "dpaparse[cli]". NO_COLOR is
respected; --color always overrules it. HTML and digitalwires need the extra
"html", NewsML-G2 and NITF the extra "xml".
"""


def main(argv: Sequence[str] | None = None) -> int:
    """
    Run the command line.

    Args:
        argv: The arguments without the program's name; by default the process's own.

    Returns:
        The exit code.

    Raises:
        SystemExit: If the arguments are wrong, or ask for help or the version.

    .. versionadded:: 0.1.0
    """
    if sys.stderr is None:
        # Nobody reads what is said there: `dpaparse 2>&-`, a program without a window.
        with open(os.devnull, "w", encoding="utf-8") as nowhere, redirect_stderr(nowhere):  # noqa: PTH123, pathlib is slow to load
            return main(argv)
    arguments = _parser().parse_args(argv)
    if sys.stdout is None:
        # Whoever starts a program may close it: `dpaparse >&-`.
        _complain(f"standard output: {_CLOSED}")
        return _EXIT_UNREADABLE

    try:
        code = _run(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return _EXIT_INTERRUPTED
    except BrokenPipeError:
        _discard_output()
        return _EXIT_PIPE_CLOSED
    except OSError as error:
        _complain(f"standard output: {error.strerror}")
        _discard_output()
        return _EXIT_UNREADABLE
    return code


def _parser() -> argparse.ArgumentParser:
    """
    Return the parser of the arguments.
    """
    parser = argparse.ArgumentParser(
        prog="dpaparse",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="texts, feeds, JSON, XML, HTML; - or none is standard input"
    )
    parser.add_argument("-o", "--output", choices=tuple(_WRITERS), help="what to print (default: tree)")
    parser.add_argument("-c", "--check", action="store_true", help="print diagnostics; exit 1 if there is damage")
    formats = ", ".join(READERS)
    parser.add_argument(
        "-f", "--format", choices=tuple(map(str, READERS)), metavar="FORMAT", help=f"read all files as one of {formats}"
    )
    parser.add_argument(
        "-m", "--max-chars", type=_count, metavar="N", help="refuse texts with more characters (default: no limit)"
    )
    parser.add_argument(
        "--color", choices=("auto", "always", "never"), default="auto", help="when to colour (default: auto)"
    )
    parser.add_argument("-V", "--version", action="version", version=f"%(prog)s {__version__}")
    return parser


def _count(text: str) -> int:
    """
    Return a number of characters.

    Raises:
        argparse.ArgumentTypeError: If it is none, or negative.
    """
    if not text.isdecimal():
        message = f"expected a number of characters, got {text!r}"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def _run(arguments: argparse.Namespace) -> int:
    """
    Read the files, print what is wanted, and return the exit code.
    """
    screen = Screen.on(sys.stdout, arguments.color)
    if arguments.color == "always" and screen.console is None:
        _complain('colours need rich: pip install "dpaparse[cli]"')

    unread: list[str] = []
    severities: set[Severity] = set()
    articles = _read(arguments.files or ["-"], arguments.format, arguments.max_chars, unread)
    if arguments.check:
        target = Screen.on(sys.stderr, arguments.color) if arguments.output else screen
        articles = _checked(articles, target, severities)
    _writer(arguments)(articles, screen)

    if unread:
        return _EXIT_UNREADABLE
    return _EXIT_DAMAGED if severities & {Severity.WARNING, Severity.ERROR} else 0


def _read(names: Sequence[str], format_: str | None, max_chars: int | None, unread: list[str]) -> Iterator[Named]:
    """
    Yield the articles of the files, in order; complain of those that cannot be read and add them to *unread*.
    """
    for name in names:
        shown = "<stdin>" if name == "-" else name
        try:
            yield from _articles(name, shown, format_, max_chars)
        except (ImportError, OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else error
            _complain(f"{shown}: {reason}")
            unread.append(name)


def _articles(name: str, shown: str, format_: str | None, max_chars: int | None) -> Iterator[Named]:
    """
    Yield the articles of a file: messages of a feed, each as soon as it is read; entries of JSON, items of XML.
    """
    with _open(name) as file:
        articles = (
            article
            for text in read_texts(file, max_chars)
            for article in parse_all(text, format=format_, max_chars=max_chars)
        )
        for number, article in enumerate(articles, start=1):
            yield shown if number == 1 else f"{shown}#{number}", article


_CLOSED: Final = "it is closed"


def _open(name: str) -> AbstractContextManager[IO[bytes]]:
    """
    Open a file for reading; standard input stays open.
    """
    if name == "-" and sys.stdin is None:
        raise OSError(errno.EBADF, _CLOSED)
    return nullcontext(sys.stdin.buffer) if name == "-" else open(name, "rb")  # noqa: PTH123, pathlib is slow to load; the caller closes it


def _checked(articles: Iterable[Named], screen: Screen, severities: set[Severity]) -> Iterator[Named]:
    """
    Yield *articles* on, each after its diagnostics are printed and their *severities* noted.
    """
    for name, article in articles:
        screen.write_lines(finding_lines(article, name))
        severities.update(diagnostic.severity for diagnostic in article.diagnostics)
        yield name, article


def _complain(message: str) -> None:
    sys.stderr.write(f"dpaparse: {visible_name(message)}\n")


def _discard_output() -> None:
    """
    Let what is still in the buffers go nowhere, so that Python does not try again when it ends.
    """
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _writer(arguments: argparse.Namespace) -> Writer:
    """
    Return what prints the articles.
    """
    if arguments.check and arguments.output is None:
        return _write_nothing
    if arguments.output == "json" and len(arguments.files) > 1:
        return _write_json_array
    return _WRITERS[arguments.output or "tree"]


def _write_nothing(articles: Iterable[Named], _: Screen) -> None:
    for _article in articles:
        pass


def _write_tree(articles: Iterable[Named], screen: Screen) -> None:
    for number, (name, article) in enumerate(articles):
        screen.write("\n" if number else "")
        screen.write_lines(tree(article, name, width=screen.width, signs=screen.signs))


def _write_json(articles: Iterable[Named], screen: Screen) -> None:
    """
    Write the article, or an array if the file has several or none.
    """
    iterator = iter(articles)
    first = list(islice(iterator, 2))
    if len(first) == 1:
        screen.write(_json(to_dict(first[0][1]), screen, indent=2))
    else:
        _write_json_array(chain(first, iterator), screen)


def _write_json_array(articles: Iterable[Named], screen: Screen) -> None:
    """
    Write an array, one article after the other.
    """
    between = "["
    for _, article in articles:
        screen.write(f"{between}\n{_json(to_dict(article), screen, indent=2)[:-1]}".replace("\n", "\n  "))
        between = ","
    screen.write("[]\n" if between == "[" else "\n]\n")


def _write_jsonl(articles: Iterable[Named], screen: Screen) -> None:
    for _, article in articles:
        screen.write(_json(to_dict(article), screen, indent=None))
        # Who reads a feed that comes in waits for each.
        screen.stream.flush()


def _json(value: object, screen: Screen, *, indent: int | None) -> str:
    """
    Return *value* as JSON; what a stream lacks or a terminal obeys is escaped, which JSON reads back as it was.
    """
    import json  # noqa: PLC0415, would slow the start

    return json.dumps(value, indent=indent, ensure_ascii=not is_utf8(screen.stream)).translate(_JSON_ESCAPES) + "\n"


# U+0085, U+2028 and U+2029 end a line for some programs, and a line is an article.
_JSON_ESCAPES: Final = {code: f"\\u{code:04x}" for code in (*range(0x7F, 0xA0), 0x2028, 0x2029, *DIRECTION)}


def _write_text(articles: Iterable[Named], screen: Screen) -> None:
    obeys = screen.stream.isatty()
    for number, (_, article) in enumerate(articles):
        text = f"{article.text}\n" if article.text else ""
        screen.write("\n" if number else "")
        screen.write(visible(text).replace("\r", "␍") if obeys else text)


def _write_html(articles: Iterable[Named], screen: Screen) -> None:
    for piece in page(articles):
        screen.write(piece if is_utf8(screen.stream) else piece.encode("ascii", "xmlcharrefreplace").decode("ascii"))


_WRITERS: Final[Mapping[str, Writer]] = {
    "tree": _write_tree,
    "json": _write_json,
    "jsonl": _write_jsonl,
    "text": _write_text,
    "html": _write_html,
}
"""
How articles are printed, by the word of `--output`.
"""
