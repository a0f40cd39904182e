"""
Cut what a page prints beneath a headline or a teaser into its lines: who wrote the text, time stamps, links, pictures.
"""

from itertools import takewhile
from typing import Final

from dpaparse._grammar.captions import is_caption, is_sourced
from dpaparse._grammar.heading import LONGEST_HEADING
from dpaparse._grammar.space import has_break, lines, narrowed
from dpaparse._model import Span
from dpaparse._recognise.byline import find_byline, stamped
from dpaparse._recognise.heading import is_furniture, is_prose


def opened_beneath(source: str, blocks: list[Span]) -> list[Span]:
    """
    Return *blocks* with the first of several lines cut into these, if they stand beside the text, as do those above.

    >>> source = "Von Ebba Thun, dpa\\nthun@deich.example"
    >>> opened_beneath(source, [Span(0, 37)])
    [Span(0, 18), Span(19, 37)]
    """
    found: list[Span] = []
    for number, block in enumerate(blocks[:_MOST_BENEATH], start=1):
        if has_break(block.of(source)):
            return [*found, *_cut(source, block), *blocks[number:]]
        found += stamped(source, block)
        if len(block) > LONGEST_HEADING or not is_beside_text(source, block):
            return [*found, *blocks[number:]]
    return [*found, *blocks[_MOST_BENEATH:]]


_MOST_BENEATH: Final = 3


def _cut(source: str, block: Span) -> list[Span]:
    """
    Return the lines of a block if they stand beside the text, one short one among them or none; else the block.
    """
    within = [Span(*line) for line in lines(source, block.start, block.end)]
    others = [line for line in within if not is_beside_text(source, line)]
    most = min(len(within) - len(others), _MOST_OTHERS)
    if len(others) > most or not all(_is_short(source, line) for line in others):
        return [block]
    # "Blick auf den Deich", "Foto: Ebba Thun/dpa"
    shows = within[0] in others or is_caption(source, within[0])
    return [block] if shows and is_caption(source, block) else within


# "Folgen" above "Teilen"
_MOST_OTHERS: Final = 1
_LONGEST_OTHER: Final = 30


def _is_short(source: str, line: Span) -> bool:
    """
    Tell whether a line is a word or two and no sentence: among lines of a page it is one of them.
    """
    return len(line) <= _LONGEST_OTHER and not is_prose(source, line)


def is_beside_text(source: str, line: Span) -> bool:
    """
    Tell whether a line says who wrote the text or where a picture is from, or is the page's.

    >>> is_beside_text("Der Deich in Husum. © dpa", Span(0, 25)), is_beside_text("Der Deich hält.", Span(0, 15))
    (True, False)
    """
    return find_byline(source, line) is not None or is_furniture(source, line) or is_sourced(source, line)


def led(source: str, block: Span, pieces: list[Span]) -> list[Span]:
    """
    Return a block that is cut behind its first line, a teaser, and behind each of the page's beneath it.

    Args:
        source: The whole text.

        block: The block.

        pieces: Its lines; those that only the width of the text broke are one.

    >>> source = "Der Deich hat gehalten.\\n25.11.2026, 18:00 Uhr\\nSand"
    >>> pieces = [Span(0, 23), Span(24, 45), Span(46, 50)]
    >>> [span.of(source) for span in led(source, Span(0, 50), pieces)]
    ['Der Deich hat gehalten.', '25.11.2026, 18:00 Uhr', 'Sand']
    """
    first, *others = pieces
    if not others or not is_prose(source, first) or is_caption(source, block):
        return [block]
    # "Husum" above a time stamp
    at = not is_beside_text(source, others[0]) and _is_short(source, others[0])
    of_page = list(takewhile(lambda line: is_beside_text(source, line), others[at:]))
    if not of_page:
        return [block]
    return [first, *others[:at], *of_page, *narrowed(source, of_page[-1].end, block.end)]
