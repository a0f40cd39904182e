"""
Other spellings of German words: the Swiss one, which has `ss` for `ß`, and that of old wires, which have no umlauts.
"""

from collections.abc import Iterable, Iterator
from typing import Final

_WITHOUT_UMLAUTS: Final = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"},
)


def other_spellings(words: Iterable[str]) -> dict[str, str]:
    """
    Return *words* by the other ways to spell them.

    >>> other_spellings(["hieß", "äußert", "sagte"])
    {'hiess': 'hieß', 'äussert': 'äußert', 'aeussert': 'äußert'}
    """
    return {other: word for word in words if not word.isascii() for other in _others(word)}


def _others(word: str) -> Iterator[str]:
    """
    Yield the Swiss spelling of a word, and that without umlauts; one of a name like `René` is none.
    """
    if "ß" in word:
        yield word.replace("ß", "ss")
    without = word.translate(_WITHOUT_UMLAUTS)
    if without != word:
        yield without


def in_all_spellings(words: Iterable[str]) -> frozenset[str]:
    """
    Return *words* in all their spellings.

    >>> sorted(in_all_spellings({"hieß", "erklärte"}))
    ['erklaerte', 'erklärte', 'hiess', 'hieß']
    """
    known = frozenset(words)
    return known.union(other_spellings(known))
