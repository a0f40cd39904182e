"""
Single values of the model, read back from plain JSON values: words, numbers, days, dpa numbers, spans.

What a value lies in is put together in `serialize`.
"""

import datetime
import types
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, Final, NoReturn

from dpaparse._model import DpaId, DpaParseError, Span


def fail(path: str, expected: str, found: object) -> NoReturn:
    """
    Raise the error that tells the path, what was expected, and what was found, unless that may be not for publication.
    """
    shown = repr(found)
    shown = shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…"
    got = "" if any(name in path for name in _PRIVATE) else f", got {shown}"
    message = f"{path}: {expected}{got}"
    raise DpaParseError(message, path=path)


_SHOWN: Final = 60
# Contacts and telephone numbers stand there: in the notepad and in the fields that it is made of.
_PRIVATE: Final = (".sections", ".notepad", ".ednotes", ".ed_notes")


def as_mapping(value: object, path: str) -> Mapping[str, object]:
    """
    Return a value that is to be an object.
    """
    if not isinstance(value, Mapping):
        fail(path, "expected a mapping", value)
    return value


def as_list(value: object, path: str) -> list[object] | tuple[object, ...]:
    """
    Return a value that is to be an array.
    """
    if not isinstance(value, list | tuple):
        fail(path, "expected a list", value)
    return value


def read_plain(kind: type, value: object, path: str) -> object:
    """
    Read a string, a number or a truth value; True is no number.
    """
    if type(value) is not kind and not (kind is str and isinstance(value, str)):
        fail(path, f"expected {kind.__name__}", value)
    return value


def _read_number(_: type, value: object, path: str) -> float:
    """
    Read a number; JSON may print a whole one without its point.
    """
    if type(value) not in {int, float} or not abs(value) < _LARGEST:  # type: ignore[arg-type]  # a number by then
        fail(path, "expected a number", value)
    return float(value)  # type: ignore[arg-type]  # both were found to be numbers


# Degrees are the only numbers with a point; no JSON holds infinity.
_LARGEST: Final = 1e9


def _read_word(kind: type[StrEnum], value: object, path: str) -> StrEnum:
    try:
        return kind(str(read_plain(str, value, path)))
    except ValueError as error:
        if isinstance(error, DpaParseError):
            raise
        return fail(path, f"expected one of {', '.join(kind)}", value)


def _read_day(_: type, value: object, path: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(str(read_plain(str, value, path)))
    except ValueError as error:
        if isinstance(error, DpaParseError):
            raise
        return fail(path, "expected a day as YYYY-MM-DD", value)


def _read_time(_: type, value: object, path: str) -> datetime.datetime:
    try:
        time = datetime.datetime.fromisoformat(str(read_plain(str, value, path)))
    except ValueError as error:
        if isinstance(error, DpaParseError):
            raise
        time = None
    if time is None or time.tzinfo is None:
        fail(path, "expected a time as YYYY-MM-DDTHH:MM:SS+HH:MM", value)
    return time


def _read_dpa_id(_: type, value: object, path: str) -> DpaId:
    try:
        return DpaId.parse(str(read_plain(str, value, path)))
    except DpaParseError as error:
        if error.path is not None:
            raise
        return fail(path, "expected a dpa number such as dpa:250101-930-4711/2", value)


def _read_span(_: type, value: object, path: str) -> Span:
    offsets = as_list(value, path)
    if len(offsets) != 2 or not all(type(offset) is int for offset in offsets):  # noqa: PLR2004, start and end
        fail(path, "expected two offsets", value)
    start, end = offsets
    if not 0 <= start <= end:  # type: ignore[operator]  # both were found to be int
        fail(path, "expected 0 <= start <= end", value)
    return Span(start, end)  # type: ignore[arg-type]  # both were found to be int


READERS: Final[Mapping[type, Callable[[Any, object, str], object]]] = types.MappingProxyType(
    {
        StrEnum: _read_word,
        str: read_plain,
        bool: read_plain,
        int: read_plain,
        float: _read_number,
        datetime.datetime: _read_time,
        datetime.date: _read_day,
        DpaId: _read_dpa_id,
        Span: _read_span,
    }
)
"""
How values are read that are no objects in JSON; the first class that fits counts.
"""
