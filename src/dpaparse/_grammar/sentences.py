"""
Where sentences end: full stops that end none are told by abbreviations, initials and ordinal numbers.
"""

from collections.abc import Iterator
from typing import Final

from dpaparse._grammar.pattern import Pattern
from dpaparse._grammar.space import BLANK_CLASS
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
    stops = [(match.start() + 1, match.end()) for match in _STOP.finditer(source, start, end)]
    if quotes:
        stops = sorted([*_outside(stops, quotes), *_closed(source, quotes, end)])
    found = []
    for at, following in stops:
        if not _abbreviated(source, start, at - 1, following):
            found.append((start, at))
            start = following
    found.append((start, end))
    return found


def _outside(stops: list[tuple[int, int]], quotes: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """
    Yield the stops that lie in no quotation.
    """
    waiting = list(reversed(quotes))
    for stop in stops:
        at = stop[0]
        while waiting and waiting[-1][1] <= at:
            waiting.pop()
        if not waiting or at <= waiting[-1][0]:
            yield stop


def _closed(source: str, quotes: list[tuple[int, int]], end: int) -> Iterator[tuple[int, int]]:
    """
    Yield the ends of quotations that end as a sentence does, if one may begin behind them.
    """
    for first, last in quotes:
        if not _SENTENCE_ENDS.isdisjoint(source[max(first, last - 3) : last]):
            match = _OPENS.match(source, last, end)
            if match is not None:
                yield last, match.end()


# What a sentence begins with: a capital, a number, marks, a parenthesis, a dash.
_START: Final = r"(?= [\p{L}\p{N}(„“«»\"‚‘–\[+-] ) (?! \p{Ll} )"

# stop = full stop, white space, before what a sentence begins with
_STOP: Final = Pattern(rf"[.!?…] [\ \n\r\u00a0] [{BLANK_CLASS}\r\n]*+ {_START}")
_OPENS: Final = Pattern(rf"[{BLANK_CLASS}\r\n]++ {_START}")

# The longest abbreviation, and words like it.
_LONGEST_ABBREVIATION: Final = 12


def _abbreviated(source: str, start: int, stop: int, following: int) -> bool:
    """
    Tell whether the full stop at *stop* belongs to an abbreviation, an initial, or an ordinal number.
    """
    if source[stop] != ".":
        return False
    piece = source[max(start, stop - _LONGEST_ABBREVIATION) : stop]
    word = piece.rsplit(None, 1)[-1].lstrip('(„«»"') if piece.strip() else ""
    if len(word) == 1 and word.isalpha():
        return True
    if word.isdigit() and len(word) <= _LONGEST_ORDINAL:
        behind = source[following : following + _LONGEST_ABBREVIATION].split()[:1]
        noun = behind[0].strip(".,;:").lower() if behind else ""
        return noun in MONTHS or noun in ORDINAL_NOUNS
    return word.lower() in ABBREVIATIONS
