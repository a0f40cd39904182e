"""
Pair the quotation marks of each stretch, whatever they mean.

One pass with a flat stack. A stretch is a paragraph or its like: a missing mark spoils nothing beyond its end.
"""

from collections.abc import Iterable
from typing import Final

from attrs import Factory, define

from dpaparse._grammar.marks import ALWAYS_OPEN, CLOSERS, DOUBLE, SINGLE, leans, positions
from dpaparse._grammar.space import trim

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
    A pair of marks, or an opening mark whose closing one is missing.
    """

    mark: str
    """The opening mark."""

    start: int
    inner_start: int
    inner_end: int = -1
    end: int = -1
    closed: bool = False
    continues: bool = False
    pairs: list["Pair"] = Factory(list)

    def close(self, inner_end: int, end: int) -> None:
        """
        Let the pair end where its closing mark stands.
        """
        self.inner_end, self.end, self.closed = inner_end, end, True


@define
class Stretch:
    """
    Where marks are paired: a part's place, and whether a quotation may run on into the next one.
    """

    start: int
    end: int
    runs_on: bool


def find_pairs(source: str, stretches: Iterable[Stretch]) -> list[tuple[Stretch, list[Pair]]]:
    """
    Pair the marks of each stretch that has any.

    >>> [(_, (pair,))] = find_pairs("Er rief: „Halt!“", [Stretch(0, 16, True)])
    >>> pair.start, pair.end, pair.closed
    (9, 16, True)
    """
    marks = positions(source, DOUBLE)
    marks += [at for at in positions(source, SINGLE) if not _is_apostrophe(source, at)]
    if not marks:
        return []

    marks.sort()
    found: list[tuple[Stretch, list[Pair]]] = []
    open_pair: Pair | None = None
    held: list[Stretch] = []
    first = 0
    for stretch in stretches:
        last = first
        while last < len(marks) and marks[last] < stretch.end:
            last += 1
        inside = [at for at in marks[first:last] if at >= stretch.start]
        first = last
        if not inside:
            held = [*held, stretch] if open_pair is not None and stretch.runs_on else []
            if len(held) > _MOST_HELD or not held:
                open_pair, held = None, []
            continue
        pairs, takes_up = _pair(source, stretch, inside, open_pair)
        if takes_up:
            found += ((over, [_run_over(over)]) for over in held)
        found.append((stretch, pairs))
        open_pair = _still_open(stretch, pairs)
        held = []
    return found


def _is_apostrophe(source: str, at: int) -> bool:
    """
    Tell whether a single mark stands between letters: `Merkel’s`, `Wijn'schen`.
    """
    return source[at - 1 : at].isalnum() and source[at + 1 : at + 2].isalpha()


def _run_over(stretch: Stretch) -> Pair:
    """
    Make the pair of a stretch without marks in the middle of a quotation.
    """
    return Pair("", stretch.start, stretch.start, stretch.end, stretch.end, closed=False, continues=True)


def _still_open(stretch: Stretch, pairs: list[Pair]) -> Pair | None:
    """
    Return the quotation that may run on into the next stretch.
    """
    if stretch.runs_on and pairs and not pairs[-1].closed and pairs[-1].end == stretch.end:
        return pairs[-1]
    return None


def _pair(source: str, stretch: Stretch, marks: list[int], open_pair: Pair | None) -> tuple[list[Pair], bool]:
    """
    Pair the marks of one stretch; also tell whether they take up the quotation that the stretch before left open.
    """
    pairs: list[Pair] = []
    stack: list[Pair] = []
    taken_up = False
    ignored = 0
    straight = sum(source[at] == _STRAIGHT for at in marks)
    for at in marks:
        mark = source[at]
        straight -= mark == _STRAIGHT
        opens, closes = leans(source, at, stretch.start, stretch.end)
        if mark in SINGLE and mark not in ALWAYS_OPEN and opens == closes:
            continue
        level = None if mark in ALWAYS_OPEN else _level_closed(stack, mark)
        if level is not None and (closes or not opens):
            if mark == _STRAIGHT and straight % 2 and source[at - 1].isdigit():
                # An inch or a second: taken for a mark, it would leave one too many.
                continue
            if ignored:
                ignored -= 1
                continue
            _close(source, stack, level, at, pairs)
        elif mark in ALWAYS_OPEN or (CLOSERS[mark] and (opens or not closes)):
            if len(stack) == MAX_DEPTH:
                ignored += 1
                continue
            stack.append(Pair(mark, at, at + 1))
        elif open_pair is not None and not taken_up and not stack and mark in CLOSERS.get(open_pair.mark, ""):
            taken_up = True
            pair = Pair(open_pair.mark, stretch.start, stretch.start, continues=True, pairs=pairs)
            pair.close(at, at + 1)
            pairs = [pair]
    pairs += _settle(source, stack, stretch.end)
    if open_pair is not None and not taken_up and pairs[:1] and pairs[0].start == stretch.start:
        taken_up = pairs[0].continues = pairs[0].mark == open_pair.mark
    return pairs, taken_up


def _level_closed(stack: list[Pair], mark: str) -> int | None:
    """
    Return the innermost open pair that *mark* may close.
    """
    for level in range(len(stack) - 1, -1, -1):
        if mark in CLOSERS[stack[level].mark]:
            return level
    return None


def _close(source: str, stack: list[Pair], level: int, at: int, pairs: list[Pair]) -> None:
    """
    Close the pair at *level* with the mark at *at*; what is still open inside it never closes.
    """
    pair = stack[level]
    pair.pairs += _settle(source, stack[level + 1 :], at)
    pair.close(at, at + 1)
    del stack[level:]
    (stack[-1].pairs if stack else pairs).append(pair)


def _settle(source: str, stack: list[Pair], end: int) -> list[Pair]:
    """
    Let pairs that never closed end: before the next quotation, or at *end*.

    What was taken for their inside stands beside them then; a single mark was an apostrophe.
    """
    beside: list[Pair] = []
    for pair in stack:
        beside.append(pair)
        beside += pair.pairs
        pair.pairs = []
    settled: list[Pair] = []
    for pair in reversed(beside):
        if not pair.closed and pair.mark in SINGLE:
            continue
        if not pair.closed:
            _, stop = trim(source, pair.inner_start, settled[-1].start if settled else end)
            pair.inner_end = pair.end = max(stop, pair.inner_start)
        settled.append(pair)
    settled.reverse()
    return settled

