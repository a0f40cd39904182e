"""
The parts of an article: what `Article.parts` holds, laid end to end; the dateline has a module of its own.

Parts are flat: a list item stands beside the paragraphs, not inside a list.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeAlias, Union

from attrs import field, frozen

from dpaparse._model.datelines import Credit, Dateline
from dpaparse._model.dpa_id import DpaId
from dpaparse._model.spans import Node, Span, set_span, shorten

if TYPE_CHECKING:
    from dpaparse._model.boxes import Box, Embed
    from dpaparse._model.notepad import Notepad


@frozen(kw_only=True, eq=False, repr=False, init=False)
class TextPart(Node):  # type: ignore[override]  # of the __attrs_init__ that nobody calls
    """
    A part that is running text: a headline, a teaser, a subheading, a paragraph or an item of a list.

    >>> import dpaparse
    >>> article = dpaparse.parse("Deich hält\\n\\nHusum (dpa) - Es regnet.\\n\\n© dpa-infocom, dpa:250101-930-4711/2")
    >>> [part.text for part in article.parts if isinstance(part, dpaparse.TextPart)]
    ['Deich hält', 'Es regnet.']

    .. versionadded:: 0.1.0
    """

    text: str = field(repr=shorten)
    """The words without hard line breaks; a break that was meant stays as `\\n`."""

    def __init__(self, *, span: Span, text: str) -> None:
        set_span(self, span)
        _set_text(self, text)


# A third faster than what attrs makes for frozen classes, as for spans.
_set_text = vars(TextPart)["text"].__set__


# Those that have nothing of their own need no methods of their own either: making those takes a quarter of a
# millisecond a class, whenever the library is imported.
class Headline(TextPart):
    """
    The headline, where the text brings it along.

    >>> import dpaparse
    >>> article = dpaparse.parse("Deich hält Sturmflut stand\\n\\nHusum (dpa) - Der Deich hat gehalten.")
    >>> article.headline.text
    'Deich hält Sturmflut stand'

    .. versionadded:: 0.1.0
    """

    __slots__ = ()


class Teaser(TextPart):
    """
    The lead-in between headline and dateline.

    >>> import dpaparse
    >>> article = dpaparse.parse('''Deich hält
    ...
    ... Die Flut kam in der Nacht. Verletzt wurde niemand.
    ...
    ... Husum (dpa) - Der Deich hat gehalten.''')
    >>> article.teaser.text
    'Die Flut kam in der Nacht. Verletzt wurde niemand.'

    .. versionadded:: 0.1.0
    """

    __slots__ = ()


class TitleNoteKind(StrEnum):
    """
    What a `TitleNote` tells.

    >>> str(TitleNoteKind.CORRECTION)
    'correction'

    .. versionadded:: 0.1.0
    """

    KICKER = "kicker"
    """A word or two above the headline."""

    SUBHEAD = "subhead"
    """A second headline beneath the first."""

    PRIORITY = "priority"
    """How urgent the text is: *Eil*, *Blitz*, `URGENT:`."""

    LEAD = "lead"
    """Which version of a developing story it is: `1ST LEAD`, `EXTRA`."""

    GENRE = "genre"
    """What kind of text it is: *KORR-Bericht*, *Zusammenfassung*."""

    EMBARGO = "embargo"
    """Not to be published before a time: *Sperrfrist*."""

    PICTURE = "picture"
    """That there are pictures: *Foto aktuell*."""

    KILL = "kill"
    """The text is withdrawn: `KILL KILL KILL`, *Achtung*."""

    NOTE = "note"
    """Something else."""

    CORRECTION = "correction"
    """This version mends a fault: *Berichtigung*."""

    UPDATE = "update"
    """This version tells more: *Aktualisierung*."""

    REPEAT = "repeat"
    """The text is sent again: *Wiederholung*."""


@frozen(kw_only=True, eq=False, repr=False)
class TitleNote(Node):
    """
    A note above or beneath the headline: a kicker, or in parentheses that the text is a correction.

    >>> import dpaparse
    >>> note = dpaparse.parse('''(Berichtigung: Name im zweiten Satz)
    ... Husum (dpa) - Der Deich hat gehalten.''').parts[0]
    >>> str(note.kind), note.text
    ('correction', '(Berichtigung: Name im zweiten Satz)')

    .. versionadded:: 0.1.0
    """

    kind: TitleNoteKind
    """What the note tells."""

    text: str = field(repr=shorten)
    """The note as printed, parentheses included."""


@frozen(kw_only=True, eq=False, repr=False)
class Byline(Node):
    """
    The line that names the authors.

    >>> import dpaparse
    >>> byline = dpaparse.parse('''Von Ebba Thun und Jan Ruß, dpa
    ...
    ... Husum (dpa) - Der Deich hat gehalten.''').byline
    >>> byline.authors, byline.agency
    (('Ebba Thun', 'Jan Ruß'), 'dpa')

    .. versionadded:: 0.1.0
    """

    text: str = field(repr=shorten)
    """The line as printed."""

    authors: tuple[str, ...]
    """The names in order; empty where only an agency is named (`Von dpa`)."""

    agency: str | None
    """The agency behind the names, as printed."""


class Subheading(TextPart):
    """
    A heading between two paragraphs.

    >>> import dpaparse
    >>> article = dpaparse.parse('''Husum (dpa) - Der Deich hat gehalten.
    ...
    ... Pegel fallen wieder
    ...
    ... Am Morgen ging das Wasser zurück.''')
    >>> article.subheadings[0].text
    'Pegel fallen wieder'

    .. versionadded:: 0.1.0
    """

    __slots__ = ()


class Paragraph(TextPart):
    """
    A paragraph of the body.

    >>> import dpaparse
    >>> dpaparse.parse("Husum (dpa) - Es regnet.").paragraphs
    (Paragraph(span=Span(14, 24), text='Es regnet.'),)

    .. versionadded:: 0.1.0
    """

    __slots__ = ()


class ListItem(TextPart):
    """
    An item of a list; its bullet or number belongs to the span, not to the text.

    >>> import dpaparse
    >>> article = dpaparse.parse('''Husum (dpa) - Gebraucht werden:
    ...
    ... - Sandsäcke
    ... - Pumpen''')
    >>> [part.text for part in article.parts if isinstance(part, dpaparse.ListItem)]
    ['Sandsäcke', 'Pumpen']

    .. versionadded:: 0.1.0
    """

    __slots__ = ()


@frozen(kw_only=True, eq=False, repr=False)
class CreditLine(Node):
    """
    A credit at the article's end, as in `... gemeldet. (dpa)`.

    >>> import dpaparse
    >>> article = dpaparse.parse("Es regnet in Husum. (mit dpa)")
    >>> article[article.credit_line], article.credit_line.credit.agencies
    ('(mit dpa)', ('dpa',))

    .. versionadded:: 0.1.0
    """

    credit: Credit
    """Who is credited."""


@frozen(kw_only=True, eq=False, repr=False)
class SignOff(Node):
    """
    The signs of those who wrote and edited, at the article's end.

    >>> import dpaparse
    >>> dpaparse.parse("HUSUM (dpa-AFX) - Die Aktie stieg./abc/DP/xyz").sign_off.signs
    ('abc', 'DP', 'xyz')

    .. versionadded:: 0.1.0
    """

    text: str
    """The line as printed."""

    signs: tuple[str, ...]
    """The signs in order."""


@frozen(kw_only=True, eq=False, repr=False)
class Footer(Node):
    """
    The notice of dpa-infocom beneath a text for automatic publishing.

    >>> import dpaparse
    >>> footer = dpaparse.parse("Es regnet.\\n\\n© dpa-infocom, dpa:250101-930-4711/2").footer
    >>> footer.holder, str(footer.id)
    ('dpa-infocom', 'dpa:250101-930-4711/2')

    .. versionadded:: 0.1.0
    """

    text: str
    """The notice as printed; a ` (dpa)` behind the number belongs to it."""

    holder: str | None
    """Who holds the rights, as printed; None where only the number stands there."""

    id: DpaId | None
    """The dpa number; None where it is cut off or unreadable."""


@frozen(kw_only=True, eq=False, repr=False)
class Table(Node):
    """
    A table, row by row.

    A row with fewer cells than the others is a caption or a heading of its own.

    >>> import dpaparse
    >>> article = dpaparse.parse('''\\x01spe0123 3 sp 20  dpa-spe 0456
    ...
    ... Handball/Ergebnisse/
    ... \\x02Ergebnisse =
    ...
    ... | Samstag: |
    ... | Husum | - | Kiel | 20:22 |''')
    >>> [part.rows for part in article.parts if isinstance(part, dpaparse.Table)]
    [(('Samstag:',), ('Husum', '-', 'Kiel', '20:22'))]

    .. versionadded:: 0.1.0
    """

    rows: tuple[tuple[str, ...], ...]
    """The cells of each row without the blanks around them; rules between rows are left out."""


# The last three have nothing but their span.
class Gap(Node):
    """
    White space, a byte order mark or a separator between two parts.

    >>> import dpaparse
    >>> dpaparse.parse("  Es regnet.").parts[0]
    Gap(span=Span(0, 2))

    .. versionadded:: 0.1.0
    """

    __slots__ = ()


class Control(Node):
    """
    What serves transmission only: control characters, header and keyword line, ` =`, time line.

    >>> import dpaparse
    >>> article = dpaparse.parse("\\x01bdt0123 3 pl 90  dpa 0456\\n\\nWetter/\\n\\x02Deich hält =\\n\\nEs regnet.")
    >>> article[article.parts[0]]
    '\\x01bdt0123 3 pl 90  dpa 0456'

    .. versionadded:: 0.1.0
    """

    __slots__ = ()


class Unknown(Node):
    """
    Text that is no part of the article as far as we can tell: a caption, page furniture, what follows the footer.

    >>> import dpaparse
    >>> article = dpaparse.parse("Es regnet.\\n\\n© dpa-infocom, dpa:250101-930-4711/2\\n\\nzur Startseite")
    >>> article[article.parts[-1]]
    'zur Startseite'

    .. versionadded:: 0.1.0
    """

    __slots__ = ()


Part: TypeAlias = Union[
    Headline,
    Teaser,
    TitleNote,
    Byline,
    Dateline,
    Subheading,
    Paragraph,
    ListItem,
    Table,
    CreditLine,
    SignOff,
    Footer,
    Gap,
    Control,
    Unknown,
    "Notepad",
    "Box",
    "Embed",
]
"""Whatever may stand in `Article.parts`."""


def tiled(nodes: Iterable[Part], end: int) -> list[Part]:
    """
    Return the parts that are found in a text of so many characters, in their order, with the gaps between them.

    >>> tiled([Unknown(span=Span(1, 3))], 4)
    [Gap(span=Span(0, 1)), Unknown(span=Span(1, 3)), Gap(span=Span(3, 4))]
    """
    parts: list[Part] = []
    at = 0
    for node in nodes:
        span = node.span
        start = span.start
        if at < start:
            parts.append(_gap(at, start))
        parts.append(node)
        at = span.end
    if at < end:
        parts.append(_gap(at, end))
    return parts


def make_paragraph(span: Span, text: str) -> Paragraph:
    """
    Make a paragraph; without its `__init__` it takes half of the time, and there are many.

    >>> make_paragraph(Span(0, 10), "Es regnet.")
    Paragraph(span=Span(0, 10), text='Es regnet.')
    """
    paragraph = _new(Paragraph)
    set_span(paragraph, span)
    _set_text(paragraph, text)
    return paragraph


def _gap(start: int, end: int) -> Gap:
    """
    Make a gap, in the same way.
    """
    gap = _new(Gap)
    set_span(gap, Span(start, end))
    return gap


_new: Final = object.__new__
