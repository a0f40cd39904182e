"""
Endings of words: whether a word ends with one of many, as a compound does.
"""

from collections.abc import Iterable
from typing import Final

# So many letters at the end of a word tell which endings it may have.
_TELLING: Final = 3


class Endings:
    """
    Endings of three letters or more, found by the last three: it takes no longer to look for a thousand than for ten.

    >>> endings = Endings({"roman", "zeitung"})
    >>> endings.end("tageszeitung"), endings.end("zeit")
    (True, False)
    """

    __slots__ = ("_endings",)

    def __init__(self, endings: Iterable[str]) -> None:
        """
        Take the endings, in small letters.
        """
        found: dict[str, tuple[str, ...]] = {}
        for ending in endings:
            last = ending[-_TELLING:]
            found[last] = (*found.get(last, ()), ending)
        self._endings = found

    def end(self, word: str) -> bool:
        """
        Tell whether one of them ends the word, in small letters.
        """
        endings = self._endings.get(word[-_TELLING:])
        return endings is not None and word.endswith(endings)
