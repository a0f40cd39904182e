"""
Patterns, compiled when they are first used.

Compiling all of them would take twice the time that the whole import may take, and most texts need a third of them.
"""

from collections.abc import Iterator
from functools import cached_property

import regex


class Pattern:
    """
    A verbose pattern of the grammar.

    >>> Pattern(r"[0-9]++").match("4711 Husum", 0, 10).group()
    '4711'
    """

    def __init__(self, pattern: str) -> None:
        """
        Keep *pattern* until it is used.
        """
        self.pattern = pattern

    @cached_property
    def compiled(self) -> regex.Pattern[str]:
        """
        The compiled pattern.
        """
        return regex.compile(self.pattern, regex.VERBOSE | regex.VERSION1)

    def match(self, text: str, start: int, end: int) -> regex.Match[str] | None:
        """
        Match at *start*, looking no further than *end*.
        """
        return self.compiled.match(text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int | None = None) -> regex.Match[str] | None:
        """
        Match all of `[start, end)`.
        """
        return self.compiled.fullmatch(text, start, end)

    def search(self, text: str, start: int = 0, end: int | None = None) -> regex.Match[str] | None:
        """
        Find the first match within `[start, end)`.
        """
        return self.compiled.search(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[regex.Match[str]]:
        """
        Find all matches within `[start, end)`.
        """
        return self.compiled.finditer(text, start, end)

    def findall(self, text: str) -> list[str]:
        """
        Return all matches of *text*, in a pattern without groups.
        """
        return self.compiled.findall(text)

    def split(self, text: str) -> list[str]:
        """
        Split *text* at the matches.
        """
        return self.compiled.split(text)
