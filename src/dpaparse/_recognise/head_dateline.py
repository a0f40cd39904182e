"""
Find the dateline that closes a head: which of the first lines opens with one, and what only looks like it.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from attrs import evolve

from dpaparse._grammar.captions import is_caption
from dpaparse._grammar.dateline import DASHES
from dpaparse._grammar.heading import LONGEST_HEADING
from dpaparse._grammar.openers import is_person, is_rubric
from dpaparse._grammar.places import is_near, make_places
from dpaparse._grammar.space import lines, trim
from dpaparse._model import Dateline, Span
from dpaparse._recognise.dateline import (
    LONGEST_PLACES,
    find_dateline,
    find_glued_dateline,
    find_lone_dateline,
    find_placeless_dateline,
    is_broken_at_dash,
)
from dpaparse._recognise.heading import is_furniture, is_heading, is_prose

HEAD_BLOCKS: Final = 30
"""
A dateline stands within the first few blocks and lines of a text; a page may have its menu above them.
"""

_HEAD_LINES: Final = 30
# Beneath so many, only lines of a menu and a teaser stand above a dateline.
_MOST_BLOCKS: Final = 12
_MOST_LEADS: Final = 1
_GLUED_LINES: Final = 6
_LONE_LINES: Final = 10

# A caption, a teaser, a box; behind more running text, a dateline opens the second piece of a round-up.
_MOST_PROSE: Final = 3


def find_head_dateline(source: str, blocks: list[Span]) -> tuple[int, list[Dateline]] | None:
    """
    Find the first dateline among the first blocks: the number of its block, and it with those right behind it.
    """
    for find, most in _FINDERS:
        found = (
            (number, line, dateline)
            for number, line in islice(_head_lines(source, blocks), most)
            if (dateline := find(source, line)) is not None
            and (dateline.places or number + 1 < len(blocks) or _opens_words(source, dateline, blocks[-1]))
        )
        first = next(found, None)
        if first is None:
            continue
        if _may_be_caption(source, first[2]):
            first = next((other for other in found if source[other[2].span.end - 1] in DASHES), first)
        number, line, dateline = first
        return number, [dateline, *doubled(source, dateline, line.end)]
    return None


def find_placeless(source: str, line: Span, *, longest: int = LONGEST_HEADING) -> Dateline | None:
    """
    Find a dateline that names no place, behind what looks like a heading of at most so many characters.
    """
    dateline = find_placeless_dateline(source, line)
    if dateline is None:
        return None

    before = Span(*trim(source, line.start, dateline.span.start))
    if len(before) > longest or not is_heading(source, before) or is_furniture(source, before):
        return None

    sign = source[dateline.span.end - 1]
    is_told = (
        sign in DASHES
        or (sign == ":" and is_rubric(before.of(source)))
        or (sign == "." and is_person(before.of(source)) and not is_caption(source, line))
    )
    return dateline if is_told else None


def find_near(source: str, block: Span) -> Dateline | None:
    """
    Find a dateline whose place is told by another, beneath a headline that the envelope has told.

    >>> find_near("Garching bei München (dpa/lby) - Es regnet.", Span(0, 43)).places[0].name
    'Garching bei München'
    """
    dateline = find_placeless_dateline(source, block)
    if dateline is None:
        return None

    first, last = trim(source, block.start, dateline.span.start)
    if not is_near(source[first:last]):
        return None
    return evolve(dateline, span=Span(first, dateline.span.end), places=make_places(source, [(first, last)]))


def _opens_words(source: str, dateline: Dateline, last: Span) -> bool:
    """
    Tell whether words follow a dateline in the last block; a credit that ends a text may have signs behind it.

    >>> from dpaparse._recognise.dateline import find_dateline
    >>> source = "(dpa) +++"
    >>> _opens_words(source, find_dateline(source, Span(0, 9)), Span(0, 9))
    False
    """
    return any(map(str.isalnum, source[dateline.span.end : min(last.end, dateline.span.end + _NEAR)]))


_NEAR: Final = 40

_FINDERS: Final = (
    (find_dateline, _HEAD_LINES),
    (find_glued_dateline, _GLUED_LINES),
    (find_lone_dateline, _LONE_LINES),
    (find_placeless, _GLUED_LINES),
)


def _may_be_caption(source: str, dateline: Dateline) -> bool:
    """
    Tell whether what looks like a dateline may be who is shown in a picture: `Ebba Thun (dpa). Das Werk ...`.
    """
    return (
        source[dateline.span.end - 1] == "."
        and len(dateline.places) == 1
        and len(dateline.places[0].name.split()) == _WORDS_OF_PERSON
    )


_WORDS_OF_PERSON: Final = 2


def _head_lines(source: str, blocks: list[Span]) -> Iterator[tuple[int, Span]]:
    """
    Yield the lines of the first blocks, each with the number of its block.
    """
    prose = running = 0
    for number, block in enumerate(blocks[:HEAD_BLOCKS]):
        start, end = block.start, block.end
        if source.find("\n", start, end) < 0 and source.find("\r", start, end) < 0:
            yield number, block
        else:
            for first, last in lines(source, start, end):
                is_broken = last < end and is_broken_at_dash(source, (first, last), end)
                yield number, Span(first, end if is_broken else last)
        prose += is_prose(source, block)
        running += len(block) > LONGEST_HEADING
        if prose > _MOST_PROSE or (number >= _MOST_BLOCKS and running > _MOST_LEADS):
            return


def doubled(source: str, dateline: Dateline, end: int) -> Iterator[Dateline]:
    """
    Yield a second dateline right behind the first, a slip that occurs.
    """
    if source.find("(", dateline.span.end, min(end, dateline.span.end + LONGEST_PLACES)) < 0:
        return

    rest = Span(*trim(source, dateline.span.end, end))
    again = find_dateline(source, rest)
    # A mark in front of it belongs to the text.
    if again is not None and again.places and again.span.start == rest.start:
        yield again
