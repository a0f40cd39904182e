"""
Read the time line that ends a wire message: when this version was sent.
"""

import datetime
from typing import Final

import regex

from dpaparse._grammar.times import make_time
from dpaparse._language.months import MONTHS, SHORT_MONTHS
from dpaparse._language.zones import ZONES

# Two digits of a year are those of 1970 to 2069.
_FIRST_YEAR: Final = 70


def time_of(match: regex.Match[str]) -> datetime.datetime | None:
    """
    Return the time that the pattern found in a time line; None if there is no such time.

    >>> from dpaparse._grammar.wire import TIME
    >>> time_of(TIME.match("\\x03251852 Sep 24", 0, 14)).isoformat()
    '2024-09-25T18:52:00+02:00'
    """
    _, day, hour, minute, zone, name, year = match.groups()
    month = _month(name.casefold())
    zone = zone and zone.upper()
    if month is None or (zone is not None and zone not in ZONES):
        return None
    return make_time(_year(year), month, int(day), int(hour), int(minute), zone)


def _month(name: str) -> int | None:
    """
    Return the number of a month; of a name that is damaged, if only one is left that it can be.
    """
    month = MONTHS.get(name) or SHORT_MONTHS.get(name)
    if month is not None or name.isalpha():
        return month
    if name[0] == "m" and name.rstrip("z")[-1] == "r":
        # "mÃ¤r"
        return _MARCH
    numbers = {number for known, number in (*MONTHS.items(), *SHORT_MONTHS.items()) if _may_be(name, known)}
    return numbers.pop() if len(numbers) == 1 else None


def _may_be(name: str, known: str) -> bool:
    """
    Tell whether a name is another one, in which signs stand for letters.
    """
    return len(name) == len(known) and all(
        one == other or not one.isalpha() for one, other in zip(name, known, strict=True)
    )


_MARCH: Final = 3


def _year(digits: str) -> int:
    """
    Return the year with its century.
    """
    year = int(digits)
    if len(digits) > 2:  # noqa: PLR2004, two digits or four
        return year
    return year + (1900 if year >= _FIRST_YEAR else 2000)
