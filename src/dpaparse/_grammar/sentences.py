"""
Where sentences end: full stops that end none are told by abbreviations, initials and ordinal numbers.
"""

from collections.abc import Iterator
from typing import Final

from dpaparse._grammar.space import SPACES
from dpaparse._language.abbreviations import ABBREVIATIONS
from dpaparse._language.months import MONTHS
from dpaparse._language.ordinals import ORDINAL_NOUNS

_SENTENCE_ENDS: Final = frozenset(".!?…")
_LONGEST_ORDINAL: Final = 2


def sentences(source: str, start: int, end: int, quotes: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """
    Cut `[start, end)` into sentences.

    A full stop ends none inside one of *quotes*, behind an abbreviation, an initial or an ordinal number; a quotation
    that ends with one does where another sentence begins behind it.

    >>> sentences("Dr. Thun kam am 3. Mai. Sie ging.", 0, 33, [])
    [(0, 23), (24, 33)]
    """
    stops = []
    find = source.find
    for stop in _STOPS:
        at = find(stop, start, end) + 1
        while at:
            stops.append(at)
            at = find(stop, at, end) + 1
    stops = [*_outside(sorted(stops), quotes), *_closed(source, quotes, end)]
    found = []
    for at in sorted(stops):
        following = at + 1
        while following < end and source[following] in SPACES:
            following += 1
        if following < end and _opens(source, following) and not _abbreviated(source, start, at - 1, following):
            found.append((start, at))
            start = following
    found.append((start, end))
    return found


def _outside(stops: list[int], quotes: list[tuple[int, int]]) -> Iterator[int]:
    """
    Yield the stops that lie in no quotation.
    """
    waiting = list(reversed(quotes))
    for at in stops:
        while waiting and waiting[-1][1] <= at:
            waiting.pop()
        if not waiting or at <= waiting[-1][0]:
            yield at


def _closed(source: str, quotes: list[tuple[int, int]], end: int) -> Iterator[int]:
    """
    Yield the ends of quotations that end as a sentence does.
    """
    for first, last in quotes:
        if last < end and source[last] in SPACES and not _SENTENCE_ENDS.isdisjoint(source[max(first, last - 3) : last]):
            yield last


_STOPS: Final = (". ", "! ", "? ", "… ", ".\n", ".\r", "!\n", "?\n", ".\u00a0")


def _opens(source: str, at: int) -> bool:
    """
    Tell whether a sentence may begin at *at*.
    """
    character = source[at]
    return not character.islower() and (character.isalnum() or character in _OPENING)


_OPENING: Final = frozenset('(„“«»"‚‘–-[+')
# The longest abbreviation, and words like it.
_LONGEST_ABBREVIATION: Final = 12


def _abbreviated(source: str, start: int, stop: int, following: int) -> bool:
    """
    Tell whether the full stop at *stop* belongs to an abbreviation, an initial, or an ordinal number.
    """
    if source[stop] != ".":
        return False
    piece = source[max(start, stop - _LONGEST_ABBREVIATION) : stop]
    word = piece[max(piece.rfind(blank) for blank in _BLANKS) + 1 :].lstrip('(„«»"')
    if len(word) == 1 and word.isalpha():
        return True
    if word.isdigit() and len(word) <= _LONGEST_ORDINAL:
        behind = source[following : following + _LONGEST_ABBREVIATION].split()[:1]
        noun = behind[0].strip(".,;:").lower() if behind else ""
        return noun in MONTHS or noun in ORDINAL_NOUNS
    return word.lower() in ABBREVIATIONS


_BLANKS: Final = (" ", "\n", "\u00a0")
