"""
What rendering makes of markup, and what the names of elements mean for it.
"""

from enum import IntEnum
from typing import Final, NamedTuple

from dpaparse._grammar.space import trim
from dpaparse._model.ways import Piece


class Kind(IntEnum):
    """
    What the markup says that a block is.
    """

    TEXT = 1
    """Nothing: words in a `div` or in no element at all."""

    PARAGRAPH = 2
    HEADING = 3
    ITEM = 4
    CAPTION = 5
    """Words beneath a picture."""

    CONTROL = 6
    """What a page uses for itself: menus, buttons."""

    TABLE = 7
    EMBED = 8
    SWALLOWED = 9
    """Markup that never ends, and the text that it takes with it."""


class Block(NamedTuple):
    """
    A stretch of the rendered text.
    """

    kind: Kind
    start: int
    end: int
    name: str = ""
    """The element's name."""
    classes: str = ""
    """The element's classes, as written."""
    box: int | None = None
    """The number of the box that it stands in."""
    rows: tuple[tuple[str, ...], ...] = ()
    """Of a table."""
    attributes: tuple[tuple[str, str], ...] = ()
    """Of an embed."""
    bold: bool = False
    """Whether all its words are set in bold."""
    around: str = ""
    """The classes of the block element around it."""
    page: int = -1
    """The number of the innermost element around it whose classes tell that it is the page's; negative if none does."""


class Rendered(NamedTuple):
    """
    What a piece of markup looks like.
    """

    text: str
    blocks: list[Block]
    links: list[tuple[int, int, str]]
    """Start, end, address."""
    marked: list[tuple[str, int, int]]
    """The spans and times, each with what it is: `DATELINE`, `KICKER`, `PIECE`, `TIME`; and the `BOLD_LINE`s."""
    boxes: list[str]
    """What each box is: `infobox`, `linkbox`, `aside`."""
    pieces: list[Piece]
    """The way back."""


NOTHING: Final = Rendered("", [], [], [], [], [])
"""
What a field looks like that is missing or empty; nobody adds to it.
"""


def plain(value: str | None) -> Rendered:
    """
    Return the value of a field without markup as if it had been rendered.

    >>> plain(" Deich hält ").pieces
    [(0, 10, 1, 11)]
    """
    first, last = trim(value or "", 0, len(value or ""))
    return unaltered(value[first:last], first) if value and first < last else NOTHING


def unaltered(text: str, at: int) -> Rendered:
    """
    Return *text*, which stands at *at* in the markup and looks as it is written there, as if it had been rendered.
    """
    size = len(text)
    return Rendered(text, [Block(Kind.TEXT, 0, size)], [], [], [], [(0, size, at, at + size)])


class Element(NamedTuple):
    """
    A block element that is open.
    """

    name: str
    kind: Kind
    classes: str
    opens_box: bool
    page: int = -1


OBJECT: Final = "\ufffc"
"""
Stands in the text for what a page shows and nobody can read: a picture, a chart.
"""

KINDS: Final = {
    **dict.fromkeys(("p", "blockquote", "address"), Kind.PARAGRAPH),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2"), Kind.HEADING),
    **dict.fromkeys(("li", "dt", "dd"), Kind.ITEM),
    **dict.fromkeys(("figcaption", "legend", "media-caption", "media-producer"), Kind.CAPTION),
    **dict.fromkeys(("nav", "button", "label", "select", "menu"), Kind.CONTROL),
}
"""
The elements whose blocks are something.
"""

CONTAINERS: Final = frozenset(
    [
        "article",
        "aside",
        "block",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "fieldset",
        "figure",
        "footer",
        "form",
        "header",
        "hgroup",
        "hr",
        "html",
        "main",
        "media",
        "ol",
        "optgroup",
        "option",
        "pre",
        "search",
        "section",
        "summary",
        "ul",
        "tbody",
        "thead",
        "tfoot",
        "tr",
        "td",
        "th",
        "table",
    ]
)
"""
The other elements that begin a line of their own.
"""

PREFORMATTED: Final = "pre"
"""
The element that keeps its line ends.
"""

EMBEDS: Final = frozenset(
    ["audio", "canvas", "embed", "iframe", "img", "math", "media-reference", "object", "svg", "video"]
)
"""
The elements that a page shows and nobody can read; those of dpa begin with `dnl-`.
"""

STRONG: Final = frozenset({Kind.ITEM, Kind.CAPTION, Kind.CONTROL})
"""
What blocks stay, whatever elements lie inside.
"""

RUNNING: Final = frozenset({Kind.TEXT, Kind.PARAGRAPH})
"""
What blocks are running text.
"""

ASIDE: Final = "aside"
"""
The element that is a box.
"""

BOXES: Final = frozenset({"infobox", "linkbox"})
"""
The boxes that classes tell, in lower case.
"""

_SECTION: Final = "section"
NOTEPAD: Final = "notepad"
NOT_PUBLIC: Final = "np-nonpublic"
NOTES: Final = frozenset({NOTEPAD, "np-public", NOT_PUBLIC})
"""
The stretches of a notepad, which dpa's markup calls so; the first holds the others.
"""


def told_box(name: str, classes: str) -> str | None:
    """
    Return the box that an element is, by its name and classes; None if it is none.

    What is not public is so whatever element says it; that a stretch is public counts of a section alone.

    >>> told_box("div", "wide Infobox"), told_box("section", "np-public"), told_box("div", "np-public")
    ('infobox', 'np-public', None)
    >>> told_box("ul", "NP-nonpublic")
    'np-nonpublic'
    """
    told = classes.casefold().split()
    if NOT_PUBLIC in told:
        return NOT_PUBLIC
    box = next((word for word in told if word in BOXES or (word in NOTES and name == _SECTION)), None)
    return ASIDE if box is None and name == ASIDE else box


TABLE: Final = "table"

BOLD: Final = frozenset({"b", "strong", "u"})
"""
The elements that set words in bold.
"""

SEAMED: Final = frozenset({"a", "span", "time"})
"""
The elements within a line that a page sets off by its style, without a blank between them.
"""


def parts_words(before: str, behind: str) -> bool:
    """
    Tell whether a word ends and another begins between two such elements: `Drucken`, `Teilen`; `dpa`, `25.11.2026`.

    >>> parts_words("Drucken", "Teilen"), parts_words("dpa", "25.11.2026"), parts_words("Hu", "sum")
    (True, True, False)
    """
    last, first = before[-1:], behind[:1]
    return (last.islower() and (first.isupper() or first.isdigit())) or (last.isdigit() and first.isupper())


CELLS: Final = frozenset({"td", "th"})
ROWS: Final = frozenset({"tr", "caption"})
