"""
Patterns, compiled when they are first used.

Compiling all of them would take twice the time that the whole import may take, and most texts need a third of them.
"""

import re
import sys
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Final, Generic, Protocol, TypeAlias, TypeVar, cast

import regex

_M = TypeVar("_M", regex.Match[str], re.Match[str])
if TYPE_CHECKING:
    _Found_co = TypeVar("_Found_co", covariant=True)

    class _Look(Protocol[_Found_co]):
        """
        Looks at a text, or at what stands between two places in it.
        """

        def __call__(self, text: str, start: int = ..., end: int = ..., /) -> _Found_co: ...

    class _Engine(Protocol[_Found_co]):
        """
        What both engines make of a pattern.
        """

        @property
        def match(self) -> _Look[_Found_co | None]: ...

        @property
        def fullmatch(self) -> _Look[_Found_co | None]: ...

        @property
        def search(self) -> _Look[_Found_co | None]: ...

        @property
        def finditer(self) -> _Look[Iterator[_Found_co]]: ...


class _Kept(Generic[_M]):
    """
    A verbose pattern that is kept until it is used.

    What it offers are the compiled pattern's own methods, for they are called a hundred times an article.
    """

    def __init__(self, pattern: str) -> None:
        """
        Keep *pattern* until it is used.
        """
        self.pattern = pattern

    @cached_property
    def match(self) -> "_Look[_M | None]":
        """
        Match at a place.
        """
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> "_Look[_M | None]":
        """
        Match all of a text, or of what stands between two places.
        """
        return self.compiled.fullmatch

    @cached_property
    def search(self) -> "_Look[_M | None]":
        """
        Find the first match.
        """
        return self.compiled.search

    @cached_property
    def finditer(self) -> "_Look[Iterator[_M]]":
        """
        Find all matches.
        """
        return self.compiled.finditer

    if TYPE_CHECKING:

        @property
        def compiled(self) -> "_Engine[_M]":
            """
            The compiled pattern.
            """


class Pattern(_Kept[regex.Match[str]]):
    """
    A verbose pattern of the grammar.

    >>> Pattern(r"[0-9]++").match("4711 Husum", 0, 10).group()
    '4711'
    """

    @cached_property
    def compiled(self) -> regex.Pattern[str]:
        """
        The compiled pattern.
        """
        return regex.compile(self.pattern, regex.VERBOSE | regex.VERSION1)

    @cached_property
    def split(self) -> Callable[[str], list[str]]:
        """
        Split a text at the matches.
        """
        return self.compiled.split


def compile_plain(pattern: str, version: tuple[object, ...]) -> re.Pattern[str]:
    """
    Compile a verbose pattern that both engines read alike, with the one that is right in a *version* of Python.

    Up to 3.11.4, possessive groups of `re` may match what they do not hold (CPython issue 106052).

    >>> compile_plain("a++ [ ] b", (3, 11, 2)).match("aa b").end()
    4
    """
    if version < _FIRST_RIGHT:
        return cast("re.Pattern[str]", regex.compile(pattern, regex.VERBOSE | regex.VERSION0))
    return re.compile(pattern, re.VERBOSE)


_FIRST_RIGHT: Final = (3, 11, 5)


class PlainPattern(_Kept[re.Match[str]]):
    """
    A verbose pattern that names every character, and asks nothing of Unicode.

    The standard library's engine reads these two or three times as fast as `regex` does.

    >>> PlainPattern(r"\\n [ ]++").search("Der Deich\\n hält.", 0, 16).span()
    (9, 11)
    """

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """
        The compiled pattern.
        """
        return compile_plain(self.pattern, sys.version_info)


PlainMatch: TypeAlias = re.Match[str]
"""
What a `PlainPattern` finds.
"""


class TagPattern(PlainPattern):
    """
    A verbose pattern of tags, which are plain letters.

    >>> TagPattern(r"N_*+ [ ] V_*+").match("N___ V____", 0, 10).end()
    10
    """
