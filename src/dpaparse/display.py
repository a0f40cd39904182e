"""
An article as a person wants to look at it in a terminal: as a tree, or as a list of what is wrong with it.

Whatever stands in a text is shown and never obeyed: control characters and marks of direction are made visible.
Layout is made here; rich, where installed, lends the colours and nothing else, and is imported only for them.
"""

import codecs
import os
import shutil
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final, Literal, TextIO, TypeAlias
from unicodedata import category, east_asian_width

from attrs import frozen

from dpaparse import (
    Article,
    Byline,
    Credit,
    CreditLine,
    Dateline,
    Diagnostic,
    Footer,
    Gap,
    Headline,
    ListItem,
    Node,
    Paragraph,
    Quote,
    SignOff,
    Subheading,
    Teaser,
    TitleNote,
    Unknown,
)
from dpaparse._model.highlight import visible

if TYPE_CHECKING:
    from rich.console import Console

Color: TypeAlias = Literal["auto", "always", "never"]
"""
When to colour: on a terminal, always, or never.
"""

Piece: TypeAlias = tuple[str, str]
"""
Words and how they look, in rich's terms.
"""

Line: TypeAlias = tuple[Piece, ...]

# The sixteen colours that every terminal has and every theme makes readable; "" is the terminal's own.
_PLAIN: Final = ""
_FAINT: Final = "bright_black"
_STRONG: Final = "bold"
_LABEL: Final = "cyan"
_CREDIT: Final = "green"
_NUMBER: Final = "magenta"
_QUOTE_STYLES: Final = {"speech": "yellow", "fragment": "yellow", "term": _FAINT}
_SEVERITY_STYLES: Final = {"error": "bold red", "warning": "bold bright_red", "info": "blue"}


@frozen
class Signs:
    """
    What a tree is drawn with.
    """

    fork: str
    last: str
    through: str
    blank: str
    paragraph: str
    dot: str
    ellipsis: str


_DRAWN: Final = Signs("├─ ", "└─ ", "│  ", "   ", "¶", " · ", "…")
_TYPED: Final = Signs("|- ", "`- ", "|  ", "   ", "par.", " - ", "...")

# Beneath this the columns would leave no room for words.
_NARROWEST: Final = 40


@frozen
class Screen:
    """
    What is written on: a stream, how wide it is, what it can draw, and with which colours.
    """

    stream: TextIO
    width: int
    signs: Signs
    console: "Console | None"

    @classmethod
    def on(cls, stream: TextIO, color: Color = "auto") -> "Screen":
        """
        Return the screen that *stream* is.

        Args:
            stream: Where to write, such as `sys.stdout`.

            color: When to colour. `auto` colours a terminal, unless it is a dumb one or `NO_COLOR` is set.
        """
        coloured = color == "always" or (color == "auto" and _has_colours(stream))
        return cls(
            stream,
            width=max(shutil.get_terminal_size().columns, _NARROWEST),
            signs=_DRAWN if is_utf8(stream) else _TYPED,
            console=_console(stream) if coloured else None,
        )

    def write(self, text: str) -> None:
        """
        Write *text*; characters that the stream's encoding lacks become escapes.
        """
        self.stream.write(self._encodable(text))

    def write_lines(self, lines: Iterable[Line]) -> None:
        """
        Write *lines*, with their colours where the screen has some.
        """
        for line in lines:
            if self.console is None:
                self.write("".join(text for text, _ in line) + "\n")
            else:
                _paint(self.console, tuple((self._encodable(text), style) for text, style in line))

    def _encodable(self, text: str) -> str:
        encoding = self.stream.encoding or "utf-8"
        return text.encode(encoding, "backslashreplace").decode(encoding)


def is_utf8(stream: TextIO) -> bool:
    """
    Tell whether *stream* takes every character; one in memory does.
    """
    return codecs.lookup(stream.encoding or "utf-8").name == "utf-8"


def _has_colours(stream: TextIO) -> bool:
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _console(stream: TextIO) -> "Console | None":
    """
    Return rich's console for *stream*; None where rich is not installed.
    """
    try:
        from rich.console import Console  # noqa: PLC0415, an extra, and slow to import
    except ImportError:
        return None

    class PlainConsole(Console):
        """
        A console that leaves a closed pipe to its caller; rich would end the program.
        """

        def on_broken_pipe(self) -> None:
            raise  # noqa: PLE0704, rich calls this while it handles the error

    return PlainConsole(file=stream, force_terminal=True, color_system="standard", no_color=False)


def _paint(console: "Console", line: Line) -> None:
    from rich.text import Text  # noqa: PLC0415, an extra, and slow to import

    console.print(Text.assemble(*line), soft_wrap=True)


def tree(article: Article, name: str, *, width: int = 80, signs: Signs = _DRAWN) -> Iterator[Line]:
    """
    Yield the lines of a tree: the article's parts, the quotations inside them, and what is wrong.

    Args:
        article: The article.

        name: What to call it, such as the name of its file.

        width: How many columns a line may take.

        signs: What to draw with.

    >>> import dpaparse
    >>> for line in tree(dpaparse.parse("Husum (dpa/lno) - „Das Wasser steigt“, sagte Thun."), "husum.txt"):
    ...     print("".join(text for text, _ in line))
    husum.txt · plain · 1 paragraph · 1 quotation
    ├─ dateline   Husum · dpa/lno · Hamburg, Schleswig-Holstein
    └─ ¶ 1        „Das Wasser steigt“, sagte Thun.
       └─ speech     „Das Wasser steigt“

    .. versionadded:: 0.1.0
    """
    yield (visible_name(name), _STRONG), (signs.dot + summary(article, signs.dot), _FAINT)
    yield from _grow(tuple(_branches(article, signs)), "", width, signs)


def _piece(text: str, style: str = _PLAIN) -> Piece:
    """
    Return *text* on one line, with nothing in it that steers a terminal.
    """
    return " ".join(visible(text).split()), style


def summary(article: Article, dot: str = _DRAWN.dot) -> str:
    """
    Say in a line what was found, with *dot* between the facts.
    """
    facts = [str(article.format), article.language or ""]
    for count, word in (len(article.paragraphs), "paragraph"), (len(article.quotes), "quotation"):
        facts.append(f"{count} {word}" if count == 1 else f"{count} {word}s")
    return dot.join(fact for fact in facts if fact)


@frozen
class _Branch:
    """
    A line of the tree and what hangs on it.
    """

    label: Piece
    words: Line
    branches: tuple["_Branch", ...] = ()


# The longest labels are "correction" and "subheading".
_LABEL_WIDTH: Final = 10
_NO_LABEL: Final = ("", _PLAIN)
_NARROWEST_WORDS: Final = 12


def _grow(branches: tuple[_Branch, ...], indent: str, width: int, signs: Signs) -> Iterator[Line]:
    """
    Yield the lines of *branches*, each behind *indent* and its guide.
    """
    for branch in branches:
        is_last = branch is branches[-1]
        guide = indent + (signs.last if is_last else signs.fork)
        label, style = branch.label
        head = f"{label:{_LABEL_WIDTH}} " if label else ""
        room = max(width - len(guide) - len(head), _NARROWEST_WORDS)
        yield (guide, _FAINT), (head, style), *_fit(branch.words, room, signs.ellipsis)
        yield from _grow(branch.branches, indent + (signs.blank if is_last else signs.through), width, signs)


def _fit(line: Line, room: int, ellipsis: str) -> Iterator[Piece]:
    """
    Yield as much of *line* as there is *room* for.
    """
    if sum(_cells(text) for text, _ in line) <= room:
        yield from line
        return

    room -= len(ellipsis)
    for text, style in line:
        kept = _cut(text, room)
        yield (kept if kept == text else kept + ellipsis), style
        if kept != text:
            return
        room -= _cells(text)


def _cut(text: str, room: int) -> str:
    """
    Return the start of *text* that fills at most *room* columns.
    """
    for at, character in enumerate(text):
        room -= _cells(character)
        if room < 0:
            return text[:at].rstrip()
    return text


def _cells(text: str) -> int:
    """
    Return how many columns of a terminal *text* fills: two for wide signs, none for marks that combine.
    """
    if text.isascii():
        return len(text)

    return sum(
        0 if category(character) in {"Mn", "Me", "Cf"} else 2 if east_asian_width(character) in "WF" else 1
        for character in text
    )


def _branches(article: Article, signs: Signs) -> Iterator[_Branch]:
    """
    Yield a branch for each part that is no gap, then one for each diagnostic.
    """
    waiting = list(reversed(article.quotes))
    number = 0
    for part in article.parts:
        if isinstance(part, Gap):
            continue

        number += isinstance(part, Paragraph)
        label = f"{signs.paragraph} {number}" if isinstance(part, Paragraph) else _label(part)
        quotes = []
        while waiting and waiting[-1].span.start < part.span.end:
            quotes.append(_quote(article, waiting.pop()))
        yield _Branch((label, _LABEL), _joined(_words(article, part), signs.dot), tuple(quotes))
    for diagnostic, where in located(article):
        message = _Branch(_NO_LABEL, (_piece(diagnostic.message, _FAINT),))
        yield _Branch(_severity(diagnostic), _joined((_piece(where), _piece(diagnostic.code)), signs.dot), (message,))


def _quote(article: Article, quote: Quote) -> _Branch:
    """
    Return the branch of a quotation, with those inside it.
    """
    style = _QUOTE_STYLES[quote.kind]
    return _Branch(
        (str(quote.kind), style),
        (_piece(article[quote], style),),
        tuple(_quote(article, inner) for inner in quote.quotes),
    )


_LABELS: Final = {CreditLine: "credit", ListItem: "item", SignOff: "sign-off"}


def _label(part: Node) -> str:
    """
    Return what a part is called.
    """
    if isinstance(part, TitleNote):
        return str(part.kind)
    return _LABELS.get(type(part), type(part).__name__.lower())


_STYLES: Final = {Headline: _STRONG, Subheading: _STRONG, Unknown: _FAINT}


def _words(article: Article, part: Node) -> Line:
    """
    Return what a part tells.
    """
    match part:
        case Headline() | Subheading() | Paragraph() | Teaser() | ListItem() | TitleNote():
            return (_piece(part.text, _STYLES.get(type(part), _PLAIN)),)
        case Byline(authors=authors, agency=agency) if authors:
            return _piece(", ".join(authors), _STRONG), _piece(agency or "", _CREDIT)
        case Dateline(places=places, credit=credit, date=date):
            named = _piece(", ".join(place.name for place in places), _STRONG)
            return named, *_credit(credit), (date.isoformat() if date else "", _NUMBER)
        case CreditLine(credit=credit):
            return _credit(credit)
        case Footer(id=dpa_id, holder=holder) if dpa_id is not None:
            day = dpa_id.date.isoformat() if dpa_id.date else ""
            return _piece(holder or "", _CREDIT), (str(dpa_id), _NUMBER), (day, _NUMBER)
        case _:
            return (_piece(article[part], _STYLES.get(type(part), _PLAIN)),)


def _credit(credit: Credit | None) -> Line:
    """
    Return the words of a credit and its area.
    """
    if credit is None:
        return ()
    return _piece(credit.text, _CREDIT), _piece(credit.region or "")


def _joined(line: Line, dot: str) -> Line:
    """
    Return the pieces of *line* that hold something, with *dot* between them.
    """
    joined: list[Piece] = []
    for piece in line:
        if piece[0]:
            joined += [(dot, _FAINT), piece]
    return tuple(joined[1:])


def diagnose(article: Article, name: str) -> Iterator[Line]:
    """
    Yield a line for each diagnostic: file, line and column, severity, code, and what was expected.

    Lines and columns count from 1, as editors do.

    Args:
        article: The article.

        name: What to call it, such as the name of its file.

    >>> import dpaparse
    >>> for line in diagnose(dpaparse.parse("Es regnet.\\n\\nEr rief: „Halt!"), "husum.txt"):
    ...     print("".join(text for text, _ in line))
    husum.txt:3:10: warning quote-unclosed: expected a closing quotation mark before the end of the paragraph

    .. versionadded:: 0.1.0
    """
    for diagnostic, where in located(article):
        place = f"{visible_name(name)}:{where}: " if where else f"{visible_name(name)}: "
        message, _ = _piece(diagnostic.message)
        yield (place, _STRONG), _severity(diagnostic), (f" {diagnostic.code}: {message}", _PLAIN)


def visible_name(name: str) -> str:
    """
    Return the name of a file as it can be shown within a line.
    """
    return visible(name).translate(_BREAKS)


_BREAKS: Final = {ord(sign): chr(0x2400 + ord(sign)) for sign in "\t\n\r"}


def _severity(diagnostic: Diagnostic) -> Piece:
    return str(diagnostic.severity), _SEVERITY_STYLES[diagnostic.severity]


def located(article: Article) -> Iterator[tuple[Diagnostic, str]]:
    """
    Yield each diagnostic with its line and column as `3:10`, or an empty string where it has no span.
    """
    starts = _line_starts(article.source) if article.diagnostics else []
    for diagnostic in article.diagnostics:
        if diagnostic.span is None:
            yield diagnostic, ""
        else:
            line = bisect_right(starts, diagnostic.span.start)
            yield diagnostic, f"{line}:{diagnostic.span.start - starts[line - 1] + 1}"


def _line_starts(source: str) -> list[int]:
    """
    Return where the lines begin; CRLF, LF and CR end one, as they do for the parser.
    """
    starts = [0]
    # Of the same length, so that the offsets stay right.
    for line in source.replace("\r\n", " \n").replace("\r", "\n").split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    return starts[:-1]
