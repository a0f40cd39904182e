"""
Read the time line that ends a wire message: when this version was sent.
"""

import datetime
from typing import Final

from dpaparse._grammar.times import make_time
from dpaparse._grammar.wire import TIME
from dpaparse._language.months import MONTHS
from dpaparse._language.zones import ZONES

# Two digits of a year are those of 1970 to 2069.
_FIRST_YEAR: Final = 70


def read_time_line(source: str, start: int, end: int) -> datetime.datetime | None:
    """
    Read the time line at `[start, end)`; None if it is none, or names a time that does not exist.

    >>> read_time_line("\\x03251852 Sep 24", 0, 14).isoformat()
    '2024-09-25T18:52:00+02:00'
    """
    match = TIME.fullmatch(source, start, end)
    if match is None:
        return None

    _, day, hour, minute, zone, name, year = match.groups()
    month = MONTHS.get(name.casefold()) or _damaged_month(name)
    zone = zone and zone.upper()
    if month is None or (zone is not None and zone not in ZONES):
        return None
    return make_time(_year(year), month, int(day), int(hour), int(minute), zone)


def _damaged_month(name: str) -> int | None:
    """
    Return the number of March, whose umlaut is damaged; None for any other word.
    """
    return _MARCH if not name.isalpha() and name[0] in "Mm" and name.rstrip("Zz")[-1] in "Rr" else None


_MARCH: Final = 3


def _year(digits: str) -> int:
    """
    Return the year with its century.
    """
    year = int(digits)
    if len(digits) > 2:  # noqa: PLR2004, two digits or four
        return year
    return year + (1900 if year >= _FIRST_YEAR else 2000)
