"""
What all objects of the model have in common: how they compare, hash and show themselves.

attrs can write these three for each class; compiling what it writes took a quarter of the whole import's time.
"""

from collections.abc import Callable
from functools import cache
from operator import attrgetter
from typing import Any

from attrs import fields


class Record:
    """
    Base of the model's attrs classes: two are equal if they are of one class and their fields are equal.

    A subclass is decorated with `eq=False, repr=False`, so that attrs leaves to it what stands here; a field that has
    `eq=False` or `repr=False` of its own is left out.

    >>> import dpaparse
    >>> span = dpaparse.Span(0, 5)
    >>> dpaparse.Paragraph(span=span, text="Husum") == dpaparse.Headline(span=span, text="Husum")
    False
    """

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        values = _values_of(self.__class__)
        return bool(values(self) == values(other))

    def __hash__(self) -> int:
        return hash((self.__class__, _values_of(self.__class__)(self)))

    def __repr__(self) -> str:
        shown = ", ".join([f"{name}={show(getattr(self, name))}" for name, show in _shown_of(self.__class__)])
        return f"{self.__class__.__name__}({shown})"


def _read_values(kind: type) -> Callable[[object], Any]:
    """
    Return what takes the values that count for equality out of an object of *kind*.
    """
    return attrgetter(*[field.name for field in fields(kind) if field.eq])


def _read_shown(kind: type) -> tuple[tuple[str, Callable[[Any], str]], ...]:
    """
    Return the names of the fields that a repr shows, each with what makes its repr.
    """
    return tuple((field.name, field.repr if callable(field.repr) else repr) for field in fields(kind) if field.repr)


# Not as decorators: for mypy a class whose objects have a hash of their own has none itself.
_values_of: Callable[[type], Callable[[object], Any]] = cache(_read_values)
_shown_of: Callable[[type], tuple[tuple[str, Callable[[Any], str]], ...]] = cache(_read_shown)
