"""
Pair the quotation marks of each part, whatever they mean.

One pass with a flat stack; a missing mark spoils nothing beyond the end of its part.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import Final, Protocol

from dpaparse._grammar.marks import AFTER_CLOSING, ALWAYS_OPEN, BEFORE_OPENING, CLOSERS, NOT_OPENED, SIMPLE, SINGLE, find_marks
from dpaparse._grammar.space import SPACES, trim
from dpaparse._model import Gap, Paragraph, Part, Quote, SignOff, Span

MAX_DEPTH: Final = 16
"""
How deep quotations may be nested; the marks of deeper ones count as text.
"""

# Paragraphs without a mark between the opening and the closing one of a quotation that runs over all of them.
_MOST_HELD: Final = 5

_STRAIGHT: Final = '"'


class Make(Protocol):
    """
    Makes a quotation of a pair of marks.
    """

    def __call__(
        self,
        span: tuple[int, int],
        inner: tuple[int, int],
        within: Span,
        quotes: tuple[Quote, ...] = (),
        *,
        closed: bool = True,
        continues: bool = False,
    ) -> Quote:
        """
        Make the quotation at *span* with its words at *inner*, in the part at *within*.
        """


class Opened:
    """
    An opening mark whose closing one has not come yet.
    """

    __slots__ = ("continues", "mark", "quotes", "start")

    def __init__(self, mark: str, start: int, *, continues: bool) -> None:
        """
        Note *mark* at *start*; *continues* tells whether it takes up the open quotation of the paragraph before.
        """
        self.mark = mark
        self.start = start
        self.continues = continues
        self.quotes: list[Quote] = []


class Pairing:
    """
    The pairs of a whole text, as they are found part by part.
    """

    __slots__ = ("make", "quotes", "source", "stray")

    def __init__(self, source: str, make: Make) -> None:
        """
        Begin with no quotation and no stray mark.
        """
        self.source = source
        self.make = make
        self.quotes: list[Quote] = []
        self.stray: list[int] = []


def find_pairs(source: str, parts: Iterable[Part], make: Make) -> Pairing:
    """
    Pair the marks of all parts.

    A quotation runs on from one paragraph into the next, never out of another part.
    """
    marks = find_marks(source)
    pairing = Pairing(source, make)
    if not marks:
        return pairing

    marks.append(len(source))
    held: list[Span] = []
    left_open = ""
    first, upcoming = 0, marks[0]
    for part in parts:
        end = part.span.end
        if end <= upcoming and not left_open:
            continue
        last = bisect_left(marks, end, first, len(marks) - 1)
        inside, first, upcoming = marks[first:last], last, marks[last]
        if isinstance(part, Gap | SignOff):
            continue
        if not inside:
            held = [*held, part.span]
            if len(held) > _MOST_HELD or not isinstance(part, Paragraph):
                left_open, held = "", []
            continue
        before = len(pairing.quotes)
        still_open = _pair(pairing, part.span, inside, left_open)
        if held and pairing.quotes[before:] and pairing.quotes[before].continues:
            pairing.quotes[before:before] = (
                make((over.start, over.end), (over.start, over.end), over, closed=False, continues=True) for over in held
            )
        left_open, held = (still_open if isinstance(part, Paragraph) else ""), []
    return pairing


def _pair(pairing: Pairing, within: Span, marks: list[int], left_open: str) -> str:
    """
    Pair the marks of one part.

    Args:
        pairing: What has been found in the parts before; what is found here is added.

        within: Where the part stands.

        marks: Where its marks stand.

        left_open: The mark of the quotation that the paragraph before left open; empty if there is none.

    Returns:
        The mark of the quotation that is still open at the part's end; empty if there is none.
    """
    source, quotes, make = pairing.source, pairing.quotes, pairing.make
    stack: list[Opened] = []
    count = len(marks)
    straight: list[int] = []
    ignored = number = 0
    while number < count:
        at = marks[number]
        number += 1
        if not stack and number < count and not left_open and _is_simple(source, at, marks[number], within):
            # Most quotations: no other mark between the two.
            end = marks[number]
            quotes.append(make((at, end + 1), (at + 1, end), within))
            number += 1
            continue
        mark = source[at]
        opens, closes = _leans(source, at, within)
        level = _level_closed(stack, mark) if closes or not opens else -1
        if mark in SINGLE and opens == closes and mark not in ALWAYS_OPEN and (level < 0 or not closes):
            # Beside neither words nor blanks in the way of a mark: an apostrophe.
            continue
        if level >= 0 and mark == _STRAIGHT and source[at - 1].isdigit():
            straight = straight or [other for other in marks if source[other] == _STRAIGHT]
            if (len(straight) - bisect_right(straight, at)) % 2:
                # An inch or a second: taken for a mark, it would leave one too many.
                continue
        if level >= 0 and ignored:
            ignored -= 1
        elif level >= 0:
            closed = stack[level]
            closed.quotes += _settle(pairing, stack[level + 1 :], at, within)
            del stack[level:]
            quote = make(
                (closed.start, at + 1), (closed.start + 1, at), within, tuple(closed.quotes), continues=closed.continues
            )
            (stack[-1].quotes if stack else quotes).append(quote)
        elif mark in ALWAYS_OPEN or (CLOSERS[mark] and (opens or not closes)):
            if len(stack) == MAX_DEPTH:
                ignored += 1
            else:
                stack.append(Opened(mark, at, continues=at == within.start and mark == left_open))
        elif left_open and not stack and mark in CLOSERS[left_open]:
            _take_up(pairing, within, at)
            left_open = ""
        elif mark not in SINGLE and not source[at - 1 : at].isdigit():
            pairing.stray.append(at)
    settled = _settle(pairing, stack, within.end, within)
    quotes += settled
    return stack[-1].mark if settled and not settled[-1].closed and settled[-1].span.end == within.end else ""


def _is_simple(source: str, at: int, end: int, within: Span) -> bool:
    """
    Tell whether the two marks are a pair beyond doubt: a usual one, with words inside and none right outside.
    """
    mark = source[at]
    return (
        source[end] == SIMPLE.get(mark)
        and source[at + 1] not in SPACES
        and source[end - 1] not in SPACES
        and (end + 1 == within.end or source[end + 1] in AFTER_CLOSING)
        and (at == within.start or source[at - 1] in BEFORE_OPENING)
        and (mark != _STRAIGHT or not source[end - 1].isdigit())
    )


def _leans(source: str, at: int, within: Span) -> tuple[bool, bool]:
    """
    Tell whether the mark at *at* may open and whether it may close, by the characters beside it.
    """
    before = source[at - 1] if at > within.start else " "
    after = source[at + 1] if at + 1 < within.end else " "
    if after == "." and source[at + 2 : at + 3].strip() == "":
        # "« Ja ». " closes, "„... und" opens.
        return False, True
    return (
        after not in NOT_OPENED and before in BEFORE_OPENING,
        after in AFTER_CLOSING and before not in SPACES,
    )


def _level_closed(stack: list[Opened], mark: str) -> int:
    """
    Return the innermost level that *mark* may close; -1 if there is none.
    """
    for level in range(len(stack) - 1, -1, -1):
        if mark in CLOSERS[stack[level].mark]:
            return level
    return -1


def _take_up(pairing: Pairing, within: Span, at: int) -> None:
    """
    Let the quotation that the paragraph before left open end at *at*; it goes on here without a mark.
    """
    inside = []
    while pairing.quotes[-1].span.start >= within.start:
        inside.append(pairing.quotes.pop())
    inside.reverse()
    start = within.start
    pairing.quotes.append(
        pairing.make((start, at + 1), (start, at), within, tuple(inside), continues=True),
    )


def _settle(pairing: Pairing, stack: list[Opened], end: int, within: Span) -> list[Quote]:
    """
    Let pairs that never closed end: before the next quotation with the same mark, or at *end*.

    What was taken for their inside stands beside them then; a single mark was an apostrophe.
    """
    source = pairing.source
    settled: list[Quote] = []
    for opened in reversed(stack):
        mark, start = opened.mark, opened.start
        if mark in SINGLE:
            settled += reversed(opened.quotes)
            continue
        # Other marks than its own stand inside an open quotation.
        inside: list[Quote] = []
        if not settled and all(source[quote.span.start] != mark for quote in opened.quotes):
            inside = opened.quotes
        else:
            settled += reversed(opened.quotes)
        _, stop = trim(source, start + 1, settled[-1].span.start if settled else end)
        stop = max(stop, start + 1)
        settled.append(
            pairing.make(
                (start, stop), (start + 1, stop), within, tuple(inside), closed=False, continues=opened.continues
            )
        )
    settled.reverse()
    return settled
