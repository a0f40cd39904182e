"""
Pair the quotation marks of each part, whatever they mean.

One pass with a flat stack; a missing mark spoils nothing beyond the end of its part.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import Final, NamedTuple

from dpaparse._grammar.marks import (
    AFTER_CLOSING,
    ALWAYS_OPEN,
    BEFORE_OPENING,
    CLOSERS,
    NOT_OPENED,
    SIMPLE,
    SINGLE,
    find_marks,
)
from dpaparse._grammar.space import SPACES, trim
from dpaparse._model import Control, Gap, Paragraph, Part, SignOff, Span

MAX_DEPTH: Final = 16
"""
How deep quotations may be nested; the marks of deeper ones count as text.
"""

# Paragraphs without a mark between the opening and the closing one of a quotation that runs over all of them.
_MOST_HELD: Final = 5

# Parts without quotations. A notepad has none either, and is told by its name: `isinstance` would have to load its
# module, which loads with the first notepad only, for every text with a quotation.
_SILENT: Final = (Gap, SignOff, Control)
_NOTEPAD: Final = "Notepad"

_STRAIGHT: Final = '"'


class PairOfMarks(NamedTuple):
    """
    Two marks and what stands between them, or one mark that never found the other.
    """

    start: int
    """Where the opening mark stands."""
    end: int
    """Where the closing mark ends."""
    inner_start: int
    """Where the words begin."""
    inner_end: int
    """Where they end."""
    within: Span
    """The part that it stands in."""
    quotes: tuple["PairOfMarks", ...] = ()
    """The pairs inside this one."""
    closed: bool = True
    """False if the closing mark is missing."""
    continues: bool = False
    """True if it takes up the open quotation of the paragraph before."""

    @property
    def span(self) -> Span:
        """
        Where the marks stand, and all between them.
        """
        return Span(self.start, self.end)

    @property
    def inner(self) -> Span:
        """
        Where the words stand.
        """
        return Span(self.inner_start, self.inner_end)


def find_pairs(source: str, parts: Iterable[Part]) -> tuple[list[PairOfMarks], list[int]]:
    """
    Pair the marks of all parts.

    A quotation runs on from one paragraph into the next, never out of another part.

    Args:
        source: The whole text.

        parts: Its parts in order.

    Returns:
        The outermost pairs, and where marks stand that belong to none.

    >>> from dpaparse._model import Paragraph
    >>> text = "„Nein“, sagte er."
    >>> (pair,), stray = find_pairs(text, [Paragraph(span=Span(0, len(text)), text=text)])
    >>> pair.inner.of(text), pair.closed, stray
    ('Nein', True, [])
    """
    quotes: list[PairOfMarks] = []
    stray: list[int] = []
    marks = find_marks(source)
    if not marks:
        return quotes, stray

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
        if isinstance(part, _SILENT) or type(part).__name__ == _NOTEPAD:
            continue
        if not inside:
            held = [*held, part.span]
            if len(held) > _MOST_HELD or not isinstance(part, Paragraph):
                left_open, held = "", []
            continue
        taken = 0 if left_open else _take_simple(source, part.span, inside, 0, quotes)
        if taken == len(inside):
            continue
        pairs = _Pairs(source, part.span, inside[taken:], left_open)
        pairs.read()
        if pairs.quotes and pairs.quotes[0].continues:
            quotes += map(_run_over, held)
        quotes += pairs.quotes
        stray += pairs.stray
        left_open, held = (pairs.still_open if isinstance(part, Paragraph) else ""), []
    return quotes, stray


def _take_simple(source: str, within: Span, marks: list[int], taken: int, quotes: list[PairOfMarks]) -> int:
    """
    Add the pairs of the marks from number *taken* on to *quotes*, as long as they are pairs beyond doubt.

    Most are: a usual pair with no other mark between the two, with words inside and none right outside.

    Returns:
        How many marks are taken then.
    """
    start, stop = within.start, within.end
    while taken + 1 < len(marks):
        at, end = marks[taken], marks[taken + 1]
        mark = source[at]
        if (
            source[end] != SIMPLE.get(mark)
            or source[at + 1] in SPACES
            or source[end - 1] in SPACES
            or (at > start and source[at - 1] not in BEFORE_OPENING)
            or (end + 1 < stop and source[end + 1] not in AFTER_CLOSING)
            or (mark == _STRAIGHT and source[end - 1].isdigit())
        ):
            break
        quotes.append(PairOfMarks(at, end + 1, at + 1, end, within))
        taken += 2
    return taken


def _run_over(within: Span) -> PairOfMarks:
    """
    Return what stands for the marks in a paragraph that lies wholly inside a quotation, without one of its own.
    """
    start, end = within.start, within.end
    return PairOfMarks(start, end, start, end, within, closed=False, continues=True)


class _Opened:
    """
    An opening mark whose closing one has not come yet.
    """

    __slots__ = ("continues", "mark", "quotes", "start")

    def __init__(self, mark: str, start: int, *, continues: bool) -> None:
        self.mark = mark
        self.start = start
        self.continues = continues
        self.quotes: list[PairOfMarks] = []


class _Pairs:
    """
    The pairs of one part, found mark by mark.
    """

    __slots__ = (
        "ignored",
        "left_open",
        "marks",
        "quotes",
        "source",
        "stack",
        "still_open",
        "straight",
        "stray",
        "within",
    )

    def __init__(self, source: str, within: Span, marks: list[int], left_open: str) -> None:
        """
        Begin with nothing open but the quotation with the mark *left_open*, if the paragraph before left one open.
        """
        self.source = source
        self.within = within
        self.marks = marks
        self.left_open = left_open
        self.stack: list[_Opened] = []
        self.ignored = 0
        self.quotes: list[PairOfMarks] = []
        self.stray: list[int] = []
        self.straight: list[int] = []
        self.still_open = ""

    def read(self) -> None:
        """
        Read all marks; what is open then stays unclosed.
        """
        marks = self.marks
        number = 0
        while number < len(marks):
            if not self.stack and not self.left_open:
                number = _take_simple(self.source, self.within, marks, number, self.quotes)
            if number < len(marks):
                self._read_mark(marks[number])
            number += 1
        if self.stack:
            end = self.within.end
            settled = self._settle(self.stack, end)
            if settled and not settled[-1].closed and settled[-1].end == end:
                self.still_open = self.stack[-1].mark
            self.quotes += settled

    def _read_mark(self, at: int) -> None:
        """
        Let the mark at *at* close the innermost quotation that it can, else open one, else be text.
        """
        mark = self.source[at]
        opens, closes = self._leans(at)
        level = self._level_closed(mark) if closes or not opens else -1
        certain = mark not in SINGLE or mark in ALWAYS_OPEN
        if not certain and opens == closes and (level < 0 or not closes):
            # Beside neither words nor blanks in the way of a mark: an apostrophe.
            return
        if level >= 0:
            self._close(level, at)
        elif mark in ALWAYS_OPEN or (CLOSERS[mark] and (opens or not closes)):
            self._open(mark, at)
        elif self.left_open and not self.stack and mark in CLOSERS[self.left_open]:
            self._take_up(at)
        elif certain and not self.source[at - 1 : at].isdigit():
            self.stray.append(at)

    def _leans(self, at: int) -> tuple[bool, bool]:
        """
        Tell whether the mark at *at* may open and whether it may close, by the characters beside it.
        """
        source, within = self.source, self.within
        before = source[at - 1] if at > within.start else " "
        after = source[at + 1] if at + 1 < within.end else " "
        if after == "." and (at + 2 >= within.end or source[at + 2] in SPACES):
            # "« Ja ». " closes, "„... und" opens.
            return False, True
        return after not in NOT_OPENED and before in BEFORE_OPENING, after in AFTER_CLOSING and before not in SPACES

    def _level_closed(self, mark: str) -> int:
        """
        Return the innermost level that *mark* may close; -1 if there is none.
        """
        for level in range(len(self.stack) - 1, -1, -1):
            if mark in CLOSERS[self.stack[level].mark]:
                return level
        return -1

    def _open(self, mark: str, at: int) -> None:
        """
        Open a quotation, unless there are too many already.
        """
        if len(self.stack) == MAX_DEPTH:
            self.ignored += 1
            return

        continues = at == self.within.start and mark == self.left_open
        self.stack.append(_Opened(mark, at, continues=continues))

    def _close(self, level: int, at: int) -> None:
        """
        Close the quotation at *level*; what is still open inside it never closes.
        """
        if self.stack[level].mark == _STRAIGHT and self._is_inch(at):
            return
        if self.ignored:
            self.ignored -= 1
            return

        opened = self.stack[level]
        opened.quotes += self._settle(self.stack[level + 1 :], at)
        del self.stack[level:]
        start = opened.start
        pair = PairOfMarks(start, at + 1, start + 1, at, self.within, tuple(opened.quotes), continues=opened.continues)
        (self.stack[-1].quotes if self.stack else self.quotes).append(pair)

    def _is_inch(self, at: int) -> bool:
        """
        Tell whether a straight mark behind a digit is an inch or a second: as a mark it would leave one too many.
        """
        if self.source[at] != _STRAIGHT or not self.source[at - 1].isdigit():
            return False

        # Listed once a part, for a list at every digit would take quadratic time.
        self.straight = self.straight or [other for other in self.marks if self.source[other] == _STRAIGHT]
        return (len(self.straight) - bisect_right(self.straight, at)) % 2 == 1

    def _take_up(self, at: int) -> None:
        """
        Let the quotation that the paragraph before left open end at *at*; it goes on here without a mark.
        """
        start = self.within.start
        self.quotes = [PairOfMarks(start, at + 1, start, at, self.within, tuple(self.quotes), continues=True)]
        self.left_open = ""

    def _settle(self, stack: list[_Opened], end: int) -> list[PairOfMarks]:
        """
        Let pairs that never closed end: before the next quotation with the same mark, or at *end*.

        What was taken for their inside stands beside them then; a single mark was an apostrophe.
        """
        source = self.source
        settled: list[PairOfMarks] = []
        for opened in reversed(stack):
            mark, start = opened.mark, opened.start
            inside: list[PairOfMarks] = []
            if not settled and mark not in SINGLE and all(source[pair.start] != mark for pair in opened.quotes):
                # Other marks than its own stand inside an open quotation.
                inside = opened.quotes
            else:
                settled += reversed(opened.quotes)
            if mark in SINGLE:
                continue
            _, stop = trim(source, start, settled[-1].start if settled else end)
            settled.append(
                PairOfMarks(
                    start, stop, start + 1, stop, self.within, tuple(inside), closed=False, continues=opened.continues
                )
            )
        settled.reverse()
        return settled
