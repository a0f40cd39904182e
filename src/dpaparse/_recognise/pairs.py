"""
Pair the quotation marks of each part, whatever they mean.

One pass with a flat stack; a missing mark spoils nothing beyond the end of its part.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from attrs import Factory, define

from dpaparse._grammar.marks import (
    AFTER_CLOSING,
    ALWAYS_OPEN,
    BEFORE_OPENING,
    CLOSERS,
    SINGLE,
    find_marks,
)
from dpaparse._grammar.space import SPACES, trim
from dpaparse._model import Gap, Paragraph, Part, Quote, SignOff, Span

MAX_DEPTH: Final = 16
"""
How deep quotations may be nested; the marks of deeper ones count as text.
"""

# Paragraphs without a mark between the opening and the closing one of a quotation that runs over all of them.
_MOST_HELD: Final = 5

_STRAIGHT: Final = '"'


@define
class Pair:
    """
    An opening mark, and what has been found behind it.
    """

    mark: str
    """The opening mark."""

    start: int
    """Where it stands; where the paragraph begins for a quotation that goes on without one."""

    continues: bool = False
    """It takes up the open quotation of the paragraph before."""

    quotes: list[Quote] = Factory(list)
    """The quotations inside."""

    @property
    def inner_start(self) -> int:
        """
        Where the words begin.
        """
        return self.start + len(self.mark)


Make = Callable[[Pair, int, int, Span], Quote]
"""
Makes the quotation of a pair, the end of its words, its own end, and the place of its part.
"""


def find_pairs(source: str, parts: Iterable[Part], make: Make) -> Iterator[Quote]:
    """
    Yield the outermost pairs of all parts, each as what *make* makes of it.

    A quotation runs on from one paragraph into the next, never out of another part.
    """
    marks = find_marks(source)
    marks.append(len(source))
    left_open: Pair | None = None
    held: list[Part] = []
    first = 0
    for part in parts:
        span = part.span
        if span.end <= marks[first] and left_open is None:
            continue
        last = bisect_left(marks, span.end, first, len(marks) - 1)
        inside, first = marks[first:last], last
        if isinstance(part, Gap | SignOff):
            continue
        if not inside:
            held = [*held, part]
            if len(held) > _MOST_HELD or not isinstance(part, Paragraph):
                left_open, held = None, []
            continue
        quotes, still_open = _pair(source, span, inside, left_open, make)
        if quotes and quotes[0].continues:
            yield from (make(Pair("", over.span.start, True), over.span.end, 0, over.span) for over in held)
        yield from quotes
        left_open, held = (still_open if isinstance(part, Paragraph) else None), []


def _pair(
    source: str, within: Span, marks: list[int], left_open: Pair | None, make: Make
) -> tuple[list[Quote], Pair | None]:
    """
    Pair the marks of one part.

    Args:
        source: The whole text.

        within: Where the part stands.

        marks: Where its marks stand.

        left_open: The quotation that the paragraph before left open.

        make: See `Make`.

    Returns:
        The outermost quotations, and the one that is still open at the part's end.
    """
    quotes: list[Quote] = []
    stack: list[Pair] = []
    start, stop = within.start, within.end
    straight: list[int] = []
    ignored = 0
    for at in marks:
        mark = source[at]
        before = source[at - 1] if at > start else " "
        after = source[at + 1] if at + 1 < stop else " "
        opens = after not in SPACES and before in BEFORE_OPENING
        closes = after in AFTER_CLOSING and before not in SPACES
        if mark in SINGLE and opens == closes and mark not in ALWAYS_OPEN:
            # Beside neither words nor blanks in the way of a mark: an apostrophe.
            continue
        level = _level_closed(stack, mark) if stack and (closes or not opens) else None
        if level is not None:
            if mark == _STRAIGHT and before.isdigit():
                straight = straight or [other for other in marks if source[other] == _STRAIGHT]
                if (len(straight) - bisect_right(straight, at)) % 2:
                    # An inch or a second: taken for a mark, it would leave one too many.
                    continue
            if ignored:
                ignored -= 1
                continue
            pair = stack[level]
            if level + 1 < len(stack):
                pair.quotes += _settle(source, stack[level + 1 :], at, within, make)
            del stack[level:]
            (stack[-1].quotes if stack else quotes).append(make(pair, at, at + 1, within))
        elif mark in ALWAYS_OPEN or (CLOSERS[mark] and (opens or not closes)):
            if len(stack) == MAX_DEPTH:
                ignored += 1
                continue
            stack.append(Pair(mark, at, at == start and left_open is not None and mark == left_open.mark))
        elif left_open is not None and not stack and mark in CLOSERS[left_open.mark]:
            quotes = [make(Pair("", start, True, quotes), at, at + 1, within)]
            left_open = None
    if not stack:
        return quotes, None

    settled = _settle(source, stack, stop, within, make)
    still_open = stack[-1] if settled and settled[-1].span.end == stop and not settled[-1].closed else None
    return [*quotes, *settled], still_open


def _level_closed(stack: list[Pair], mark: str) -> int | None:
    """
    Return the innermost open pair that *mark* may close.
    """
    for level in range(len(stack) - 1, -1, -1):
        if mark in CLOSERS[stack[level].mark]:
            return level
    return None


def _settle(source: str, stack: list[Pair], end: int, within: Span, make: Make) -> list[Quote]:
    """
    Let pairs that never closed end: before the next quotation, or at *end*.

    What was taken for their inside stands beside them then; a single mark was an apostrophe.
    """
    settled: list[Quote] = []
    for pair in reversed(stack):
        settled += reversed(pair.quotes)
        if pair.mark in SINGLE:
            continue
        pair.quotes = []
        _, stop = trim(source, pair.inner_start, settled[-1].span.start if settled else end)
        settled.append(make(pair, max(stop, pair.inner_start), 0, within))
    settled.reverse()
    return settled
