"""
Patterns, compiled when they are first used.

Compiling all of them would take twice the time that the whole import may take, and most texts need a third of them.
"""

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TypeAlias

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

    def split(self, text: str) -> list[str]:
        """
        Split *text* at the matches.
        """
        return self.compiled.split(text)


class TagPattern:
    """
    A verbose pattern of tags.

    Tags are plain letters: the standard library's engine reads them three times as fast as `regex` does.
    What it offers are the compiled pattern's own methods, for they are called a hundred times an article.

    >>> TagPattern(r"N_*+ [ ] V_*+").match("N___ V____", 0, 10).end()
    10
    """

    def __init__(self, pattern: str) -> None:
        """
        Keep *pattern* until it is used.
        """
        self.pattern = pattern

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """
        The compiled pattern.
        """
        return re.compile(self.pattern, re.VERBOSE)

    @cached_property
    def match(self) -> "_Look":
        """
        Match at a place, looking no further than another.
        """
        return self.compiled.match

    @cached_property
    def search(self) -> "_Look":
        """
        Find the first match between two places.
        """
        return self.compiled.search

    @cached_property
    def finditer(self) -> Callable[[str, int, int], Iterator[re.Match[str]]]:
        """
        Find all matches between two places.
        """
        return self.compiled.finditer


_Look: TypeAlias = Callable[[str, int, int], re.Match[str] | None]
