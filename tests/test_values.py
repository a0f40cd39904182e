"""
Single values of fields: what each reader takes, and what it notes of all else.
"""

import datetime
from typing import Any

import pytest

from dpaparse import Contact, Fault, FaultKind, Place, Span, Status
from dpaparse._fields.values import (
    Reader,
    as_json,
    list_reader,
    object_reader,
    read_day,
    read_degrees,
    read_fields,
    read_flag,
    read_number,
    read_text,
    read_time,
    read_urgency,
    read_version,
    word_reader,
)

ZONE = datetime.timezone(datetime.timedelta(hours=1))
NOON = datetime.datetime(2025, 1, 1, 12, 0, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("reader", "value", "expected"),
    [
        (read_text, "Es regnet.", "Es regnet."),
        (read_text, "", ""),
        (read_number, 7, 7),
        (read_number, "007", 7),
        (read_number, 10**18 - 1, 10**18 - 1),
        (read_urgency, 9, 9),
        (read_version, "1", 1),
        (read_number, "9" * 18, int("9" * 18)),
        (read_degrees, 9, 9.0),
        (read_degrees, -360, -360.0),
        (read_degrees, 360.0, 360.0),
        (read_flag, False, False),
        (read_flag, True, True),
        (read_time, " 2025-01-01T12:00:00+01:00 ", NOON),
        (read_day, " 2025-01-01T12:00:00+01:00 ", datetime.date(2025, 1, 1)),
        (read_day, "2025-01-01", datetime.date(2025, 1, 1)),
        (word_reader(Status, "stat:"), "stat:usable", Status.USABLE),
        (word_reader(Status, "stat:"), "usable", Status.USABLE),
        (word_reader(Status, "stat:"), "stat:strange", "stat:strange"),
        (word_reader(Status), "stat:usable", "stat:usable"),
        (list_reader(read_number), [1, "2", 3], (1, 2, 3)),
        (list_reader(read_number), (), ()),
        (list_reader(read_text, holes=True), ["a", None, "b"], ("a", None, "b")),
    ],
)
def test_values_are_read(reader: Reader, value: object, expected: object) -> None:
    """
    Each reader takes the values of its type, and those that stand in a text.
    """
    faults: list[Fault] = []
    found = reader(value, "$.a", faults)

    assert (found, type(found), faults) == (expected, type(expected), [])


@pytest.mark.parametrize(
    ("reader", "value", "expected", "raw"),
    [
        (read_text, 1, "a text", "1"),
        (read_text, None, "a text", "null"),
        (read_number, True, "a whole number", "true"),
        (read_number, 1.0, "a whole number", "1.0"),
        (read_number, "-1", "a whole number", '"-1"'),
        (read_number, "٣", "a whole number", '"٣"'),
        (read_number, "9" * 19, "a whole number", f'"{"9" * 19}"'),
        (read_number, "", "a whole number", '""'),
        (read_number, -7, "a whole number", "-7"),
        (read_number, 10**18, "a whole number", f"{10**18}"),
        (read_urgency, 10, "a whole number from 1 to 9", "10"),
        (read_version, 0, "a whole number", "0"),
        (read_degrees, True, "degrees", "true"),
        (read_degrees, "9", "degrees", '"9"'),
        (read_degrees, 360.1, "degrees", "360.1"),
        (read_degrees, -361, "degrees", "-361"),
        (read_degrees, float("nan"), "degrees", "NaN"),
        (read_flag, 1, "true or false", "1"),
        (read_time, "2025-01-01T12:00:00", "a time such as 2025-01-01T12:00:00+01:00", '"2025-01-01T12:00:00"'),
        (read_time, "heute", "a time such as 2025-01-01T12:00:00+01:00", '"heute"'),
        (read_time, 1, "a time such as 2025-01-01T12:00:00+01:00", "1"),
        (read_day, "2025-13-01", "a day such as 2025-01-01", '"2025-13-01"'),
        (read_day, 20250101, "a day such as 2025-01-01", "20250101"),
        (word_reader(Status), 1, "a text", "1"),
    ],
)
def test_what_cannot_be_read_is_noted(reader: Reader, value: object, expected: str, raw: str) -> None:
    """
    A value of another type is None, and noted with its path, what was expected, and the value as JSON.
    """
    faults: list[Fault] = []

    assert reader(value, "$.a", faults) is None
    assert faults == [Fault(path="$.a", kind=FaultKind.UNREADABLE, expected=expected, raw=raw)]


@pytest.mark.parametrize(
    ("value", "expected", "faults"),
    [
        ("ab", (), [("$.a", "a list", '"ab"')]),
        ({"a": 1}, (), [("$.a", "a list", '{"a": 1}')]),
        ([1, "x", 3, None], (1, 3), [("$.a[1]", "a whole number", '"x"'), ("$.a[3]", "a whole number", "null")]),
    ],
)
def test_items_that_cannot_be_read_are_left_out(
    value: object, expected: tuple[int, ...], faults: list[tuple[str, str, str]]
) -> None:
    """
    What is no list is empty; of a list, what can be read is kept, and what cannot is noted with its number.
    """
    noted: list[Fault] = []

    assert list_reader(read_number)(value, "$.a", noted) == expected
    assert [(fault.path, fault.expected, fault.raw) for fault in noted] == faults


def test_fields_are_read_by_their_names() -> None:
    """
    Null is as good as missing, what cannot be read is noted, and so is a field that nobody knows, unless it is ignored.
    """
    noted: list[Fault] = []
    value: dict[Any, object] = {"a": 1, "b": None, "c": "x", "d": 2, "e": 3, 4: 5}
    readers = dict.fromkeys("abc", read_number)

    assert read_fields(value, "$", noted, readers, ignored=["d"]) == {"a": 1}
    assert noted == [
        Fault(path="$.c", kind=FaultKind.UNREADABLE, expected="a whole number", raw='"x"'),
        Fault(path="$.e", kind=FaultKind.UNKNOWN, expected="no such field", raw="3"),
        Fault(path="$.4", kind=FaultKind.UNKNOWN, expected="no such field", raw="5"),
    ]


def test_objects_are_made_of_their_fields() -> None:
    """
    An object becomes one of its class; what is none is noted.
    """
    noted: list[Fault] = []
    span = Span(0, 1)
    reader = object_reader(Place, {"span": lambda *_: span, "name": read_text})

    assert reader({"span": 1, "name": "Husum"}, "$.a", noted) == Place(span=span, name="Husum")
    assert reader([], "$.a", noted) is None
    assert noted == [Fault(path="$.a", kind=FaultKind.UNREADABLE, expected="an object", raw="[]")]


@pytest.mark.parametrize(("length", "is_cut"), [(1998, False), (1999, True)])
def test_long_values_are_cut(length: int, *, is_cut: bool) -> None:
    """
    Of a value that is longer than 2,000 characters as JSON, the start is kept.
    """
    printed = as_json("x" * length)

    assert printed == (f'"{"x" * 1999}…' if is_cut else f'"{"x" * length}"')


def test_what_json_does_not_know_is_printed() -> None:
    """
    Umlauts stay; what JSON does not know is as Python prints it, and what holds itself or has strange keys is no danger.
    """
    loop: list[object] = []
    loop.append(loop)

    assert as_json({"ä": Contact}) == f'{{"ä": "{Contact!r}"}}'
    assert as_json(loop) == '"<list>"'
    assert as_json({("a",): 1, "b": 2}) == '{"b": 2}'
