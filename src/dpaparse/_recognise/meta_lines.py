"""
Tell the lines of a page's head that say when, by whom and for how long to read, by what the markup says of them.

Elements within a line set its pieces off, and classes tell what a line is; words tell the rest, in `page_blocks`.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterator
from typing import Final, NamedTuple

from dpaparse._grammar.captions import LONGEST_CAPTION
from dpaparse._grammar.heading import LONGEST_HEADING
from dpaparse._grammar.space import BLANKS
from dpaparse._grammar.stamps import is_timed
from dpaparse._model import Said, Span, Unknown
from dpaparse._recognise.byline import find_byline
from dpaparse._recognise.head_dateline import HEAD_BLOCKS
from dpaparse._recognise.heading import is_furniture, is_prose

# What stands between two pieces: "25.11.2026 | Ebba Thun".
_BETWEEN: Final = BLANKS + "\r\n|/·•,;–—-"


class Set(NamedTuple):
    """
    What the markup tells of the lines of a page.
    """

    pieces: list[Span]
    """The elements within lines, by their starts; of those that begin together the longest first."""

    times: Collection[Span]
    """Those of them that are days and times."""

    told: Collection[int]
    """Where those blocks begin whose classes tell that they say when a text was sent, or by whom."""


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
    >>> cut_meta_lines(source, [Span(0, 27)], {}, Set([Span(0, 21), Span(22, 27)], {Span(0, 21)}, ()))
    ([Span(0, 21)], [Unknown(span=Span(22, 27))])
    """
    left: list[Span] = []
    known: list[Unknown] = []
    for number, block in enumerate(blocks):
        told = said.get(block.start)
        if told in _NO_LINES:
            left.append(block)
        elif block in markup.times and not is_prose(source, block) and not is_timed(block.of(source)):
            # "18:00 Uhr", above an entry of a ticker.
            known.append(Unknown(span=block))
        elif number >= HEAD_BLOCKS or len(block) > LONGEST_CAPTION:
            left.append(block)
        else:
            pieces = _cut(source, block, markup.pieces)
            if len(pieces) > 1:
                said.update({} if told is None else dict.fromkeys((piece.start for piece in pieces), told))
            for piece in pieces:
                is_told = block.start in markup.told and not is_prose(source, block)
                if (len(pieces) > 1 or is_told) and not _is_told_by_words(source, piece):
                    known.append(Unknown(span=piece))
                else:
                    left.append(piece)
    return left, known


_NO_LINES: Final = frozenset({Said.HEADING, Said.TEASER, Said.LIST_ITEM})


def _cut(source: str, block: Span, pieces: list[Span]) -> list[Span]:
    """
    Return the pieces of a line if one of them is a time stamp and none is text; else the line.
    """
    found = list(_outermost(source, block, pieces))
    is_line = any(is_timed(piece.of(source)) for piece in found) and not any(_is_text(source, piece) for piece in found)
    return found if is_line else [block]


def _outermost(source: str, block: Span, pieces: list[Span]) -> Iterator[Span]:
    """
    Yield the elements that a line consists of, none of them inside another one; nothing if words stand between them.
    """
    number = bisect_left(pieces, block.start, key=_start)
    inside = pieces[number : bisect_left(pieces, block.end, number, key=_start)]
    inside = [piece for piece in inside if piece != block and piece.end <= block.end]
    at, found = block.start, []
    for piece in inside:
        if piece.start < at:
            continue
        if source[at : piece.start].strip(_BETWEEN):
            return
        found.append(piece)
        at = piece.end
    if not source[at : block.end].strip(_BETWEEN):
        yield from found


def _start(piece: Span) -> int:
    return piece.start


def _is_text(source: str, piece: Span) -> bool:
    """
    Tell whether a piece may be running text: a sentence, or longer than a line of the page is.
    """
    return not _is_told_by_words(source, piece) and (len(piece) > LONGEST_HEADING or is_prose(source, piece))


def _is_told_by_words(source: str, piece: Span) -> bool:
    return find_byline(source, piece) is not None or is_furniture(source, piece)
