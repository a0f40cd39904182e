"""
A copy of a text whose words are spelt as the lists have them, for those who look words up.

Web sites set soft hyphens into long words, and some systems write `ü` as `u` and a mark above it. Both stay in the
article as they are.
"""

from bisect import bisect_right
from typing import Final, NamedTuple
from unicodedata import combining, normalize

from dpaparse._grammar.pattern import Pattern
from dpaparse._model import Span
from dpaparse._model.origin import place_of

# What no list has in its words: soft hyphens, joiners, the usual marks above and below letters.
_ODD: Final = tuple("\u00ad\u200c\u200d\u0308\u0301\u030c\u0327")
_PIECE: Final = Pattern(r"(?P<sign> [\u00ad\u200c\u200d]++ ) | \p{L} \p{M}++")
# Of the other blanks, those that occur; looking for all of them takes as long as finding the quotations.
_ODD_BLANKS: Final = tuple("\t\u00a0\u2009\u200b\u202f")
_BLANKS: Final = ("\n", "\r", *_ODD_BLANKS)


class Copy(NamedTuple):
    """
    A text, and where its stretches stand in the one that it was copied from.

    >>> copy = copied("Der Dei\\u00adch hält.")
    >>> copy.text, copy.into(Span(4, 10)), copy.out_of(Span(4, 9))
    ('Der Deich hält.', Span(4, 9), Span(4, 10))
    """

    text: str
    """The copy."""

    source: str
    """The text that was copied."""

    starts: tuple[int, ...]
    """Where each stretch begins in the copy."""

    places: tuple[int, ...]
    """Where it begins in the text that was copied."""

    def into(self, span: Span) -> Span:
        """
        Return the place in the copy of what stands at *span*.
        """
        return Span(self._into(span.start), self._into(span.end))

    def _into(self, at: int) -> int:
        number = bisect_right(self.places, at) - 1
        found = self.starts[number] + at - self.places[number]
        # What was left out stands where the next stretch begins.
        return min(found, self.starts[number + 1]) if number + 1 < len(self.starts) else found

    def out_of(self, span: Span) -> Span:
        """
        Return the place in the text that was copied of what stands at *span* in the copy.
        """
        end = self._out_of(span.end - 1) + 1
        while combining(self.source[end : end + 1] or " "):
            end += 1
        return Span(self._out_of(span.start), end)

    def _out_of(self, at: int) -> int:
        return place_of(self.starts, self.places, at)


def copied(source: str) -> Copy | None:
    """
    Return a copy of *source*, with plain blanks; None if its words are spelt as the lists have them.

    >>> copied("Der Deich hält.")
    >>> copied("Der Deich ha\\u0308lt.").text
    'Der Deich hält.'
    """
    if not any(map(source.__contains__, _ODD)):
        return None

    pieces: list[str] = []
    starts, places = [0], [0]
    size = at = 0
    for match in _PIECE.finditer(source):
        start, end = match.span()
        letter = "" if match["sign"] else normalize("NFC", match[0])
        if len(letter) < end - start:
            pieces += (source[at:start], letter)
            size += start - at + len(letter)
            at = end
            starts.append(size)
            places.append(at)
    pieces.append(source[at:])
    return Copy(with_plain_blanks("".join(pieces)), source, tuple(starts), tuple(places))


def has_odd_blank(source: str) -> bool:
    """
    Tell whether another blank than the plain one stands in *source*; line ends do not count.

    >>> has_odd_blank("Der Deich\\nhält."), has_odd_blank("Der\\u00a0Deich hält.")
    (False, True)
    """
    return any(map(source.__contains__, _ODD_BLANKS))


def with_plain_blanks(source: str) -> str:
    """
    Return *source* with a plain blank for every other usual one and every line end: each character keeps its place.

    >>> with_plain_blanks("Der\\u00a0Deich\\nhält.")
    'Der Deich hält.'
    """
    for blank in _BLANKS:
        if blank in source:
            source = source.replace(blank, " ")
    return source
