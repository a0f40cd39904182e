"""
Tell the lines of a page that say when, by whom and for how long to read, and those that lead to other articles.

Elements within a line set its pieces off, and classes tell what a line is; words tell the rest, in `page_blocks`.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping
from itertools import groupby
from typing import Final, NamedTuple

from dpaparse._grammar.captions import LONGEST_CAPTION
from dpaparse._grammar.heading import LONGEST_HEADING
from dpaparse._grammar.space import BLANKS, lines
from dpaparse._grammar.stamps import is_timed
from dpaparse._model import Said, Span, Unknown
from dpaparse._recognise.byline import find_byline
from dpaparse._recognise.dateline import find_dateline
from dpaparse._recognise.head_dateline import HEAD_BLOCKS
from dpaparse._recognise.heading import is_furniture, is_prose

# What stands between two pieces: "25.11.2026 | Ebba Thun".
_BETWEEN: Final = BLANKS + "|/·•,;–—-"
# A lead and a paragraph: what stands beneath them is none of the head, nor is what stands beneath a dateline.
_LEAST_OF_TEXT: Final = 2


class Set(NamedTuple):
    """
    What the markup tells of the lines of a page.
    """

    pieces: list[Span]
    """The elements within lines, by their starts; of those that begin together the longest first."""

    times: Collection[Span]
    """Those of them that are days and times."""

    links: Collection[Span]
    """Those of them that are links."""

    told: Collection[int]
    """Where those blocks begin whose classes tell that they say when a text was sent, or by whom."""


class _Line(NamedTuple):
    """
    A line: its elements, none of them inside another one, and the words between and around them.
    """

    elements: list[Span]
    words: list[Span]


def cut_meta_lines(
    source: str, blocks: list[Span], said: dict[int, Said], markup: Set
) -> tuple[list[Span], list[Unknown]]:
    """
    Cut the lines of a head into their pieces, and take those out that no word tells.

    Args:
        source: The whole text.

        blocks: What stands beneath the headline.

        said: What the markup says that they are; of the pieces it is noted.

        markup: What it says of lines.

    >>> source = "25.11.2026, 18:00 Uhr Küste"
    >>> cut_meta_lines(source, [Span(0, 27)], {}, Set([Span(0, 21), Span(22, 27)], {Span(0, 21)}, (), ()))
    ([Span(0, 21)], [Unknown(span=Span(22, 27))])
    """
    listed = _listed(source, blocks[:HEAD_BLOCKS], said, markup.told)
    if not (markup.pieces or markup.told or listed):
        # Most fragments.
        return blocks, []

    left: list[Span] = []
    known: list[Unknown] = []
    texts = 0
    for number, block in enumerate(blocks):
        told = said.get(block.start)
        is_head = texts < _LEAST_OF_TEXT and number < HEAD_BLOCKS
        line = None if told in _NO_LINES or len(block) > LONGEST_CAPTION else _line(source, block, markup.pieces)
        if block in listed or (line is not None and _is_told(source, block, line, markup, is_head=is_head)):
            known.append(Unknown(span=block))
            continue
        pieces = [block] if line is None or not is_head else _cut(source, block, line)
        others = [] if len(pieces) == 1 else [piece for piece in pieces if not _is_told_by_words(source, piece)]
        known += (Unknown(span=piece) for piece in others)
        left += (piece for piece in pieces if piece not in others)
        if told is not None:
            said.update(dict.fromkeys((piece.start for piece in pieces), told))
        if is_head and told not in _NO_LINES:
            texts += _count_text(source, block)
    return left, known


def _count_text(source: str, block: Span) -> int:
    """
    Return how much a block tells that the head is at its end: a dateline all, a paragraph half of it.
    """
    if find_dateline(source, block) is not None:
        return _LEAST_OF_TEXT
    return len(block) > LONGEST_CAPTION or (is_prose(source, block) and not _is_told_by_words(source, block))


def _is_told(source: str, block: Span, line: _Line, markup: Set, *, is_head: bool) -> bool:
    """
    Tell whether the markup alone says that a line is the page's; in the head, words tell some as well.
    """
    if _is_time(source, block, markup, is_below=not is_head):
        return True
    if not is_head:
        return _leads_on(source, line, markup)
    is_line = block.start in markup.told and not is_prose(source, block) and len(_cut(source, block, line)) == 1
    return is_line and not _is_told_by_words(source, block)


_NO_LINES: Final = frozenset({Said.HEADING, Said.TEASER, Said.LIST_ITEM})


def _listed(source: str, blocks: list[Span], said: Mapping[int, Said], told: Collection[int]) -> set[Span]:
    """
    Return the items that no word tells of lists of the page: their class says so, or a time stamp and most other items.
    """
    found: set[Span] = set()
    for kind, run in groupby(blocks, lambda block: said.get(block.start)):
        if kind is not Said.LIST_ITEM:
            continue
        items = [*run]
        others = [item for item in items if not _is_told_by_words(source, item)]
        is_told = all(item.start in told for item in items)
        is_line = 2 * len(others) < len(items) and any(is_timed(item.of(source)) for item in items)
        if (is_told or is_line) and not any(_is_text(source, item) for item in others):
            found.update(others)
    return found


def is_of_page(source: str, block: Span, markup: Set) -> bool:
    """
    Tell whether a block above the headline consists of several links, the way to a page, or a time stands in it.

    >>> source = "Küste – Watt"
    >>> is_of_page(source, Span(0, 12), Set([Span(0, 5), Span(8, 12)], (), {Span(0, 5), Span(8, 12)}, ()))
    True
    """
    elements, words = _line(source, block, markup.pieces)
    are_links = len(elements) > 1 and not words and all(map(markup.links.__contains__, elements))
    return are_links or any(map(markup.times.__contains__, elements))


def _is_time(source: str, block: Span, markup: Set, *, is_below: bool) -> bool:
    """
    Tell whether a block is a day or a time of day and no more: `18:00 Uhr`, above an entry of a ticker.

    In the head, whole stamps set a lead off from the text; words tell them.
    """
    return block in markup.times and not is_prose(source, block) and (is_below or not is_timed(block.of(source)))


def _leads_on(source: str, line: _Line, markup: Set) -> bool:
    """
    Tell whether a line is a link to another article, with its day or author: `Wal vor Sylt gesichtet 25.11.2026`.
    """
    return (
        not line.words
        and any(len(piece.of(source).split()) >= _LEAST_OF_TITLE for piece in line.elements if piece in markup.links)
        and all(piece in markup.times or not _is_text(source, piece) for piece in line.elements)
        and not any(is_prose(source, piece) for piece in line.elements if piece in markup.links)
    )


# "Wal vor Sylt", but "Kunsthalle Husum"
_LEAST_OF_TITLE: Final = 3


def _cut(source: str, block: Span, line: _Line) -> list[Span]:
    """
    Return the pieces of a line that elements set off if one of them is a time stamp and none is text; else the line.

    One that words tell stays whole, unless a byline is among its pieces.
    """
    pieces = sorted(line.elements + line.words)
    is_line = (
        bool(line.elements)
        and any(is_timed(piece.of(source)) for piece in pieces)
        and all(_is_told_by_words(source, piece) for piece in line.words)
        and not any(_is_text(source, piece) for piece in line.elements)
    )
    if not is_line:
        return [block]
    is_signed = any(find_byline(source, piece) is not None for piece in pieces)
    return pieces if is_signed or not is_furniture(source, block) else [block]


def _line(source: str, block: Span, pieces: list[Span]) -> _Line:
    """
    Take a line apart; an element that holds all of it is none of its pieces.
    """
    number = bisect_left(pieces, block.start, key=_start)
    inside = pieces[number : bisect_left(pieces, block.end, number, key=_start)]
    elements: list[Span] = []
    words: list[Span] = []
    at = block.start
    for piece in inside:
        if piece.start >= at and piece != block and piece.end <= block.end:
            words += _words(source, at, piece.start)
            elements.append(piece)
            at = piece.end
    if at > block.start:
        words += _words(source, at, block.end)
    return _Line(elements, words)


def _words(source: str, start: int, end: int) -> Iterator[Span]:
    """
    Yield what stands between two elements line by line, if more than signs does.
    """
    for first, last in lines(source, start, end):
        line = source[first:last]
        if line.strip(_BETWEEN):
            yield Span(last - len(line.lstrip(_BETWEEN)), first + len(line.rstrip(_BETWEEN)))


def _start(piece: Span) -> int:
    return piece.start


def _is_text(source: str, piece: Span) -> bool:
    """
    Tell whether a piece may be running text: a sentence, or longer than a line of the page is.
    """
    return not _is_told_by_words(source, piece) and (len(piece) > LONGEST_HEADING or is_prose(source, piece))


def _is_told_by_words(source: str, piece: Span) -> bool:
    return find_byline(source, piece) is not None or is_furniture(source, piece)
