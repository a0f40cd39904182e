"""
The way back: from a stretch of the source to the markup, or to the field, that it was rendered from.

Loaded when an envelope is read whose source is composed.
"""

from bisect import bisect_right
from operator import itemgetter
from typing import NamedTuple, TypeAlias

from attrs import frozen

from dpaparse._model.record import Record

Piece: TypeAlias = tuple[int, int, int, int]
"""
Where a piece stands in the text that was rendered, how long it is, and its first and last offset in the markup.

If it is as long there, it is the same text, else a reference's.
"""


@frozen(eq=False, repr=False)
class MarkupSpan(Record):
    """
    A stretch of what was given to `parse`: a field of it, and where in the field.

    >>> import dpaparse
    >>> markup = '<p>Husum (dpa) - &bdquo;Das Wasser <em>steigt</em>&ldquo;, sagte Thun.</p>'
    >>> article = dpaparse.parse(markup)
    >>> place = article.markup_span(article.quotes[0])
    >>> place.field, place.of(markup)
    (None, '&bdquo;Das Wasser <em>steigt</em>&ldquo;')

    .. versionadded:: 0.1.0
    """

    field: str | None
    """The field: `article_html`, `ednotes[2].ednote`; None where a text was given that has no fields."""

    start: int
    """Offset of the first character in the field, or in the text."""

    end: int
    """Offset behind the last one."""

    def of(self, text: str) -> str:
        """
        Return what stands here in *text*, which is the field's value.
        """
        return text[self.start : self.end]


class Stretch(NamedTuple):
    """
    What one field, or one element, gave to the source.
    """

    start: int
    """Where its text begins in the source."""

    field: str | None
    """The field's name; None where a text was given that has no fields."""

    pieces: list[Piece]
    """The pieces of its text, in their order."""


class MarkupMap(NamedTuple):
    """
    The way back of a whole source; `Article.markup_span` asks it.
    """

    stretches: tuple[Stretch, ...]
    """What was put together, in the order of the source."""

    def find(self, start: int, end: int) -> MarkupSpan | None:
        """
        Return where `[start, end)` comes from; None if from nowhere, or from several fields.

        >>> way = MarkupMap((Stretch(0, "headline", [(0, 5, 3, 8)]),))
        >>> way.find(1, 4)
        MarkupSpan(field='headline', start=4, end=7)
        """
        fields: set[str | None] = set()
        places: list[tuple[int, int]] = []
        number = max(0, bisect_right(self.stretches, start, key=itemgetter(0)) - 1)
        while number < len(self.stretches) and self.stretches[number].start < end:
            stretch = self.stretches[number]
            number += 1
            found = _places(stretch.pieces, start - stretch.start, end - stretch.start)
            if found:
                fields.add(stretch.field)
                places += found
        if len(fields) != 1:
            return None
        return MarkupSpan(fields.pop(), min(first for first, _ in places), max(last for _, last in places))


def _places(pieces: list[Piece], start: int, end: int) -> list[tuple[int, int]]:
    """
    Return where in the markup the pieces stand, or what of them lies within `[start, end)`.
    """
    found = []
    number = max(0, bisect_right(pieces, start, key=itemgetter(0)) - 1)
    while number < len(pieces) and pieces[number][0] < end:
        at, length, first, last = pieces[number]
        number += 1
        if at + length <= start:
            continue
        if length == last - first:
            first, last = first + max(0, start - at), last - max(0, at + length - end)
        found.append((first, last))
    return found
