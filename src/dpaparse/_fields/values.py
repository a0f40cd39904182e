"""
Read single values of fields, and note what could not be read.
"""

import datetime
import json
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from enum import StrEnum
from typing import Any, Final, TypeVar

from dpaparse._model import Fault, FaultKind

Reader = Callable[[object, str, list[Fault]], Any]
"""
Takes a value, its path, and the list of faults; gives the typed value or None.
"""

_T = TypeVar("_T")

# A raw value is kept for people to look at; more than this is no value but a whole document.
_LONGEST_RAW: Final = 2000


def as_json(value: object) -> str:
    """
    Return a value as JSON; what JSON does not know, as Python prints it.

    >>> as_json({"a": [1]}), as_json({1})
    ('{"a": [1]}', '"{1}"')
    """
    try:
        text = json.dumps(value, ensure_ascii=False, default=repr, skipkeys=True)
    except (ValueError, RecursionError):
        # It holds itself, or lies too deep.
        text = json.dumps(f"<{type(value).__name__}>")
    return text if len(text) <= _LONGEST_RAW else f"{text[:_LONGEST_RAW]}…"


def fail(value: object, path: str, expected: str, faults: list[Fault]) -> None:
    """
    Note a value that is not what was expected.
    """
    faults.append(Fault(path=path, kind=FaultKind.UNREADABLE, expected=expected, raw=as_json(value)))


def read_text(value: object, path: str, faults: list[Fault]) -> str | None:
    """
    Read a text.
    """
    if isinstance(value, str):
        return str(value)
    fail(value, path, "a text", faults)
    return None


def number_reader(least: int = 0, most: int = 10**18 - 1) -> Reader:
    """
    Return what reads a whole number from *least* to *most*; digits in a text are one too.
    """
    digits = len(str(most))
    expected = "a whole number" if most > _FEW else f"a whole number from {least} to {most}"

    def read(value: object, path: str, faults: list[Fault]) -> int | None:
        if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= digits:
            value = int(value)
        if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most:
            return int(value)
        fail(value, path, expected, faults)
        return None

    return read


_FEW: Final = 100

read_number: Final = number_reader()
read_version: Final = number_reader(1)
read_urgency: Final = number_reader(1, 9)
"""
How urgent a text is: 1 (flash) to 9.
"""


def read_degrees(value: object, path: str, faults: list[Fault]) -> float | None:
    """
    Read degrees of longitude or latitude.
    """
    if isinstance(value, int | float) and not isinstance(value, bool) and -_MOST_DEGREES <= value <= _MOST_DEGREES:
        return float(value)
    fail(value, path, "degrees", faults)
    return None


_MOST_DEGREES: Final = 360


def read_flag(value: object, path: str, faults: list[Fault]) -> bool | None:
    """
    Read a truth value.
    """
    if isinstance(value, bool):
        return value
    fail(value, path, "true or false", faults)
    return None


def read_time(value: object, path: str, faults: list[Fault]) -> datetime.datetime | None:
    """
    Read a time with its time zone.

    >>> faults = []
    >>> read_time("2025-01-01T12:00:00+01:00", "$.updated", faults).hour, read_time("2025", "$.updated", faults)
    (12, None)
    >>> faults[0].path
    '$.updated'
    """
    time = None
    if isinstance(value, str):
        with suppress(ValueError):
            time = datetime.datetime.fromisoformat(value.strip())
    if time is None or time.tzinfo is None:
        fail(value, path, "a time such as 2025-01-01T12:00:00+01:00", faults)
        return None
    return time


def read_day(value: object, path: str, faults: list[Fault]) -> datetime.date | None:
    """
    Read a day; of a time its day.
    """
    if isinstance(value, str):
        with suppress(ValueError):
            return datetime.date.fromisoformat(value.strip()[:10])
    fail(value, path, "a day such as 2025-01-01", faults)
    return None


def word_reader(kind: type[StrEnum], scheme: str = "") -> Reader:
    """
    Return a reader of words of which the library knows some; a scheme before them is left out.
    """
    known = frozenset(kind)

    def read(value: object, path: str, faults: list[Fault]) -> StrEnum | str | None:
        text = read_text(value, path, faults)
        if text is None:
            return None
        word = text.removeprefix(scheme)
        return kind(word) if word in known else text

    return read


def list_reader(read: Reader, *, holes: bool = False) -> Reader:
    """
    Return a reader of lists; what cannot be read in one is left out.

    Args:
        read: Reads a value.

        holes: Whether null may stand in the list.
    """

    def read_list(value: object, path: str, faults: list[Fault]) -> tuple[Any, ...]:
        if not isinstance(value, list | tuple):
            fail(value, path, "a list", faults)
            return ()
        found: list[Any] = []
        for number, item in enumerate(value):
            if item is None and holes:
                found.append(None)
                continue
            made = read(item, f"{path}[{number}]", faults)
            if made is not None:
                found.append(made)
        return tuple(found)

    return read_list


def read_fields(
    value: object, path: str, faults: list[Fault], readers: Mapping[str, Reader], ignored: Iterable[str] = ()
) -> dict[str, Any] | None:
    """
    Read the fields of an object; null is as good as missing.

    Returns:
        The values by their names; None if it is no object.
    """
    if not isinstance(value, Mapping):
        fail(value, path, "an object", faults)
        return None

    found: dict[str, Any] = {}
    for name, item in value.items():
        reader = readers.get(name) if isinstance(name, str) else None
        if reader is None:
            if name not in ignored:
                faults.append(
                    Fault(path=f"{path}.{name}", kind=FaultKind.UNKNOWN, expected="no such field", raw=as_json(item))
                )
        elif item is not None:
            made = reader(item, f"{path}.{name}", faults)
            if made is not None:
                found[name] = made
    return found


def object_reader(kind: type[_T], readers: Mapping[str, Reader]) -> Reader:
    """
    Return a reader of objects of one class.
    """

    def read(value: object, path: str, faults: list[Fault]) -> _T | None:
        found = read_fields(value, path, faults, readers)
        return None if found is None else kind(**found)

    return read
