"""
Undo what a transfer has done to every line of a text: a mail's marks or blanks before it, doubled ends, ruined blanks.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from dpaparse._grammar.space import BLANKS, SPACE, line_ends, line_start
from dpaparse._grammar.wire import MARGIN, MARKS_OF_MAIL, SINGLE_BREAK, WIDTH

# What is looked at before all lines are believed to have a margin, or doubled ends.
_LOOKED_AT: Final = 12
_LEAST_LINES: Final = 6
_WITHIN: Final = 1500
# A line of the wire, and a character or two.
_WIDEST: Final = WIDTH + 2
# An address in the notepad is not broken.
_ADDRESS: Final = "://"


class Kept(NamedTuple):
    """
    A text without what a transfer has added, and where its stretches come from.
    """

    text: str
    starts: tuple[int, ...]
    places: tuple[int, ...]


def undo_transfer(source: str, start: int) -> Kept | None:
    """
    Return *source* without what a transfer has added to each line; None if it has added nothing.

    Args:
        source: The whole text.

        start: Where the message opens.

    >>> undo_transfer("> bdt0123 3 pl 90  dpa 0456\\n> \\n> Wetter/\\n> Deich =\\n", 2).text
    'bdt0123 3 pl 90  dpa 0456\\n\\nWetter/\\nDeich =\\n'
    """
    first = line_start(source, start, 0)
    ranges = _kept_lines(source, first, start)
    # One character is found in a tenth of the time that two take.
    if _RUINED_BLANK[0] in source and _RUINED_BLANK in source:
        ranges = [*_without_ruins(source, ranges or [(first, len(source))])]
    return None if ranges is None else _keep(source, [(0, first), *ranges])


# A blank that holds words together, in UTF-8 that was read as Latin-1.
_RUINED_BLANK: Final = "Â\xa0"


def _without_ruins(source: str, ranges: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """
    Yield the pieces of *ranges* without the letters that ruin a blank.
    """
    for first, last in ranges:
        at = source.find(_RUINED_BLANK, first, last)
        while at >= 0:
            yield first, at
            first = at + 1  # noqa: PLW2901, what is left of it
            at = source.find(_RUINED_BLANK, first, last)
        yield first, last


def _kept_lines(source: str, first: int, start: int) -> list[tuple[int, int]] | None:
    """
    Return what to keep of the lines from *first* on, where the message opens at *start*; None if it is all of them.
    """
    margin = MARGIN.match(source, first)
    if margin is not None and source[margin.end() : start].strip(BLANKS):
        # Something else stands before the message on its line.
        return None
    if margin is None and not _is_doubled(source, start, min(len(source), start + _WITHIN)):
        return None

    stops = [first, *line_ends(source, first, len(source)), len(source)]
    lines = list(pairwise(stops))
    if margin is None:
        return _without_doubled_ends(source, lines)
    if _has_margin(source, lines[:_LOOKED_AT], margin[0]):
        return [(_margin_end(source, *line, margin[0]), line[1]) for line in lines]
    return None


def within_kept(outer: Kept, inner: Kept) -> Kept:
    """
    Return what *inner* keeps of the text that *outer* has kept, with its places in the text that was given.

    >>> within_kept(Kept("> a> b", (0, 3), (2, 7)), Kept("ab", (0, 1), (2, 5)))
    Kept(text='ab', starts=(0, 1), places=(4, 9))
    """
    starts: list[int] = []
    places: list[int] = []
    for at, end, first in zip(inner.starts, [*inner.starts[1:], len(inner.text)], inner.places, strict=True):
        opening = bisect_right(outer.starts, first) - 1
        behind = bisect_left(outer.starts, first + end - at)
        for begin, place in zip(outer.starts[opening:behind], outer.places[opening:behind], strict=True):
            inside = max(begin, first)
            starts.append(at + inside - first)
            places.append(place + inside - begin)
    return Kept(inner.text, tuple(starts), tuple(places))


def undo_quoting(source: str) -> Kept | None:
    """
    Return *source* without the marks that a mail has set before each line up to its end; None if it has set none.

    What stands above the first mark is the mail's own, and shorter than what it quotes.

    >>> undo_quoting("Ebba Thun schrieb:\\n> Husum (dpa) - Es regnet.\\n>\\n> Es stürmt.").text
    'Ebba Thun schrieb:\\nHusum (dpa) - Es regnet.\\n\\nEs stürmt.'
    """
    lines = [*pairwise([0, *line_ends(source, 0, len(source)), len(source)])]
    quoted: list[tuple[int, int]] = []
    for first, last in reversed(lines):
        opening = source[first:last].lstrip(BLANKS)
        if opening.strip(SPACE) and not opening.startswith(_QUOTING):
            break
        quoted.append((first, last))
    while quoted and not source[slice(*quoted[-1])].strip(SPACE):
        quoted.pop()
    filled = sum(bool(source[slice(*line)].strip(SPACE + _QUOTING)) for line in quoted)
    if filled < _LEAST_QUOTED or 2 * quoted[-1][0] > len(source):
        return None

    quoted.reverse()
    start = quoted[0][0]
    opening = source[slice(*quoted[0])]
    margin = opening[: len(opening) - len(opening.lstrip(BLANKS + _QUOTING))]
    return _keep(source, [(0, start), *((_margin_end(source, *line, margin), line[1]) for line in quoted)])


_QUOTING: Final = ">"
_LEAST_QUOTED: Final = 2


def _is_doubled(source: str, start: int, end: int) -> bool:
    """
    Tell whether every line end is doubled, so that no two lines with words stand together.
    """
    if SINGLE_BREAK.search(source, start, end) is not None:
        return False
    stops = [start, *line_ends(source, start, end)]
    filled = [text for first, last in pairwise(stops) if (text := source[first:last].strip(SPACE))]
    # Longer lines are paragraphs that something has unwrapped, and the empty ones between them are meant.
    return len(filled) >= _LEAST_LINES and all(len(text) <= _WIDEST or _ADDRESS in text for text in filled)


def _without_doubled_ends(source: str, lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """
    Leave out every second of the line ends that follow each other.
    """
    kept: list[tuple[int, int]] = []
    empty = 0
    for first, last in lines:
        empty = 0 if source[first:last].strip(SPACE) else empty + 1
        if empty % 2 == 0:
            kept.append((first, last))
    return kept


def _has_margin(source: str, lines: list[tuple[int, int]], margin: str) -> bool:
    """
    Tell whether nearly all of *lines* that hold something begin with a margin.
    """
    filled = [line for line in lines if source[slice(*line)].strip(SPACE)]
    return 4 * sum(_margin_end(source, *line, margin) > line[0] for line in filled) > 3 * len(filled)


def _margin_end(source: str, first: int, last: int, margin: str) -> int:
    """
    Return where a line begins behind the *margin* that the header line has, or as much of it as there is.
    """
    at = first
    depth = sum(map(margin.count, MARKS_OF_MAIL))
    if not depth:
        while at < last and at - first < len(margin) and source[at] in BLANKS:
            at += 1
        return at

    for _ in range(depth):
        mark = at
        while mark < last and source[mark] in BLANKS:
            mark += 1
        if mark >= last or source[mark] not in MARKS_OF_MAIL:
            return at
        at = mark + 1
    return at + 1 if margin[-1] in BLANKS and at < last and source[at] in BLANKS else at


def _keep(source: str, ranges: list[tuple[int, int]]) -> Kept:
    """
    Put together what is kept.
    """
    ranges = [(first, last) for first, last in ranges if first < last]
    starts: list[int] = []
    size = 0
    for first, last in ranges:
        starts.append(size)
        size += last - first
    text = "".join(source[first:last] for first, last in ranges)
    return Kept(text, tuple(starts), tuple(first for first, _ in ranges))
