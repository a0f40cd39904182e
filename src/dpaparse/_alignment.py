"""
What two sequences share, in the order of both, in time that grows with their length.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Final, NamedTuple


class Shared(NamedTuple):
    """
    A stretch that stands in both.
    """

    old: int
    """Where it begins in the older one."""

    new: int
    """Where it begins in the newer one."""

    size: int


class _Within(NamedTuple):
    """
    What is compared: `[first, last)` of the older one, and `[begin, end)` of the newer one.
    """

    first: int
    last: int
    begin: int
    end: int

    @property
    def is_long(self) -> bool:
        """
        Whether it is too much for difflib.
        """
        return (self.last - self.first) * (self.end - self.begin) > _MOST * _MOST


# difflib takes the square of this, and up to its cube where few things are repeated: 200 by 200 are 30 milliseconds.
_MOST: Final = 200
_STEP: Final = 100

# Between two anchors other things stand once, between those again.
_DEEPEST: Final = 4


def shared(old: Sequence[Hashable], new: Sequence[Hashable]) -> Iterator[Shared]:
    """
    Yield what both share, in order.

    Of long sequences that is what they begin and end with, and between it what stands in each of them once. Where
    nothing does, "Der Deich hält. Der Deich hält. ...", they are compared in step.

    >>> [*shared("abcd", "abxd")]
    [Shared(old=0, new=0, size=2), Shared(old=3, new=3, size=1)]
    """
    found = _shared(old, new, _Within(0, len(old), 0, len(new)), _DEEPEST)
    return (stretch for stretch in found if stretch.size)


def _shared(old: Sequence[Hashable], new: Sequence[Hashable], within: _Within, depth: int) -> Iterator[Shared]:
    first, last, begin, end = within
    if not within.is_long:
        yield from _compared(old, new, within)
        return

    while first < last and begin < end and old[first] == new[begin]:
        first, begin = first + 1, begin + 1
    yield Shared(within.first, within.begin, first - within.first)
    while first < last and begin < end and old[last - 1] == new[end - 1]:
        last, end = last - 1, end - 1
    yield from _between(old, new, _Within(first, last, begin, end), depth)
    yield Shared(last, end, within.last - last)


def _between(old: Sequence[Hashable], new: Sequence[Hashable], within: _Within, depth: int) -> Iterator[Shared]:
    """
    Yield what both share between what they begin and end with.
    """
    if not within.is_long:
        yield from _compared(old, new, within)
        return

    first, last, begin, end = within
    anchors = _anchors(old, new, within) if depth else []
    if anchors:
        for (at, place), (stop, behind) in pairwise([(first - 1, begin - 1), *anchors, (last, end)]):
            yield from _shared(old, new, _Within(at + 1, stop, place + 1, behind), depth - 1)
            yield Shared(stop, behind, int(stop < last))
        return

    for further in range(0, min(last - first, end - begin), _STEP):
        at, place = first + further, begin + further
        yield from _compared(old, new, _Within(at, min(at + _STEP, last), place, min(place + _STEP, end)))


def _compared(old: Sequence[Hashable], new: Sequence[Hashable], within: _Within) -> Iterator[Shared]:
    """
    Yield what both share, the longest stretch first found.
    """
    first, last, begin, end = within
    if first < last and begin < end:
        # What stands often, as "der" does in 200 words, counts as well.
        matcher = SequenceMatcher(None, old[first:last], new[begin:end], autojunk=False)
        for at, place, size in matcher.get_matching_blocks():
            yield Shared(first + at, begin + place, size)


def _anchors(old: Sequence[Hashable], new: Sequence[Hashable], within: _Within) -> list[tuple[int, int]]:
    """
    Return the places of what stands in both once; the most of them that stand in the same order.
    """
    first, last, begin, end = within
    once = {thing for thing, times in Counter(old[first:last]).items() if times == 1}
    once &= {thing for thing, times in Counter(new[begin:end]).items() if times == 1}
    places = {new[place]: place for place in range(begin, end) if new[place] in once}

    return _longest_row([(at, places[old[at]]) for at in range(first, last) if old[at] in once])


def _longest_row(found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """
    Return the longest row of pairs, which are in the order of their first numbers, in the order of their second ones.

    >>> _longest_row([(0, 7), (1, 2), (2, 8), (3, 4), (4, 5)])
    [(1, 2), (3, 4), (4, 5)]
    """
    # Of each length the row that ends first: where it ends, and which pair that is; of each pair the one before it.
    ends: list[int] = []
    numbers: list[int] = []
    before: list[int] = []
    for number, (_, place) in enumerate(found):
        length = bisect_left(ends, place)
        before.append(numbers[length - 1] if length else -1)
        ends[length : length + 1] = [place]
        numbers[length : length + 1] = [number]
    row = []
    number = numbers[-1] if numbers else -1
    while number >= 0:
        row.append(found[number])
        number = before[number]
    return row[::-1]
