"""
Long lists of what may open a line or stand in it: hardly a line has any of it, and a look or two tells most apart.
"""

from collections.abc import Iterable


class Starts:
    """
    Openings of a line, looked up by its first character.
    """

    __slots__ = ("_by_first",)

    def __init__(self, starts: Iterable[str]) -> None:
        self._by_first: dict[str, tuple[str, ...]] = {}
        for start in starts:
            self._by_first[start[0]] = (*self._by_first.get(start[0], ()), start)

    def open(self, line: str) -> bool:
        """
        Tell whether one of them opens the line.

        >>> Starts(["am deich", "auch"]).open("auch er"), Starts(["am deich", "auch"]).open("der deich")
        (True, False)
        """
        return line.startswith(self._by_first.get(line[:1], ()))


class Phrases:
    """
    Phrases in a line, looked up by a word that only stands between two others of its phrase.
    """

    __slots__ = ("_inner", "_long", "_short")

    def __init__(self, phrases: Iterable[str]) -> None:
        self._long = tuple(phrase for phrase in phrases if phrase.count(" ") > 1)
        self._short = tuple(phrase for phrase in phrases if phrase.count(" ") <= 1)
        # The first and the last word may be part of a longer one in the line.
        self._inner = frozenset(max(phrase.split(" ")[1:-1], key=len) for phrase in self._long)

    def stand_in(self, line: str) -> bool:
        """
        Tell whether one of them stands in the line.

        >>> Phrases(["am deich von", "deichbau"]).stand_in("kam deich vonstatten")
        True
        >>> Phrases(["am deich von", "deichbau"]).stand_in("am deich vor husum")
        False
        """
        for phrase in self._short:
            if phrase in line:
                return True
        if self._inner.isdisjoint(line.split(" ")):
            return False
        return any(phrase in line for phrase in self._long)


def has_only_words(line: str) -> bool:
    """
    Tell whether a line has letters, blanks, hyphens and commas, and nothing else: what signs and digits tell is not it.

    >>> has_only_words("Deich hält - Pegel fallen, aber langsam"), has_only_words("Deich: 7 Meter")
    (True, False)
    """
    return line.replace(" ", "").replace("-", "").replace(",", "").isalpha()
