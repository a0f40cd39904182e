"""
Lines for a terminal: words and how they look, and what a line has room for.

Whatever stands in a text is shown and never obeyed: control characters and marks of direction are made visible.
"""

from collections.abc import Iterator
from typing import Final, TypeAlias
from unicodedata import category, east_asian_width

from attrs import frozen

from dpaparse._model.highlight import visible

Piece: TypeAlias = tuple[str, str]
"""
Words and how they look, in rich's terms.
"""

Line: TypeAlias = tuple[Piece, ...]

# The sixteen colours that every terminal has and every theme makes readable; "" is the terminal's own.
PLAIN: Final = ""
FAINT: Final = "bright_black"
STRONG: Final = "bold"
LABEL: Final = "cyan"
CREDIT: Final = "green"
NUMBER: Final = "magenta"


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


DRAWN: Final = Signs("├─ ", "└─ ", "│  ", "   ", "¶", " · ", "…")
TYPED: Final = Signs("|- ", "`- ", "|  ", "   ", "par.", " - ", "...")


def piece(text: str, style: str = PLAIN) -> Piece:
    """
    Return *text* on one line, with nothing in it that steers a terminal.
    """
    return " ".join(visible(text).split()), style


def visible_name(name: str) -> str:
    """
    Return the name of a file as it can be shown within a line.
    """
    return visible(name).translate(_BREAKS)


_BREAKS: Final = {
    **{ord(sign): chr(0x2400 + ord(sign)) for sign in "\t\n\r"},
    **{ord(sign): f"<U+{ord(sign):04X}>" for sign in "\u2028\u2029"},
}


def joined(line: Line, dot: str) -> Line:
    """
    Return the pieces of *line* that hold something, with *dot* between them.
    """
    pieces: list[Piece] = []
    for words, style in line:
        if words:
            pieces += [(dot, FAINT), (words, style)]
    return tuple(pieces[1:])


def fit(line: Line, room: int, ellipsis: str) -> Iterator[Piece]:
    """
    Yield as much of *line* as there is *room* for.
    """
    if sum(_cells(text) for text, _ in line) <= room:
        yield from line
        return

    room -= len(ellipsis)
    for text, style in line:
        if room >= 0:
            kept = _cut(text, room)
            room -= _cells(text)
            yield (kept if room >= 0 else kept + ellipsis), style


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
