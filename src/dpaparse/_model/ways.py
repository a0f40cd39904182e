"""
The way back: from a stretch of the source to the markup, or to the field, that it was rendered from.

Loaded when an envelope is read whose source is composed.
"""

from bisect import bisect_right
from typing import NamedTuple

from attrs import frozen


@frozen
class MarkupSpan:
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


class Piece(NamedTuple):
    """
    A stretch of the source and where it comes from; of equal length it is the same text, else a reference's.
    """

    start: int
    length: int
    field: int
    first: int
    last: int


class MarkupMap(NamedTuple):
    """
    The way back of a whole source; `Article.markup_span` asks it.
    """

    fields: tuple[str | None, ...]
    """The fields' names."""

    pieces: tuple[Piece, ...]
    """The stretches in the order of the source."""

    def find(self, start: int, end: int) -> MarkupSpan | None:
        """
        Return where `[start, end)` comes from; None if from nowhere, or from several fields.

        >>> way = MarkupMap(("headline",), (Piece(0, 5, 0, 3, 8),))
        >>> way.find(1, 4)
        MarkupSpan(field='headline', start=4, end=7)
        """
        number = max(0, bisect_right(self.pieces, start, key=_start) - 1)
        fields: set[int] = set()
        lowest: list[int] = []
        highest: list[int] = []
        while number < len(self.pieces) and self.pieces[number].start < end:
            piece = self.pieces[number]
            number += 1
            if piece.start + piece.length <= start:
                continue
            fields.add(piece.field)
            exact = piece.length == piece.last - piece.first
            lowest.append(piece.first + max(0, start - piece.start) if exact else piece.first)
            highest.append(piece.last - max(0, piece.start + piece.length - end) if exact else piece.last)
        if len(fields) != 1:
            return None
        return MarkupSpan(self.fields[fields.pop()], min(lowest), max(highest))


def _start(piece: Piece) -> int:
    return piece.start
