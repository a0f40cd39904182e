"""
Read the time line that ends a wire message: when this version was sent.
"""

import datetime
from typing import Final

import regex

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

    month = MONTHS.get(match["month"].casefold())
    zone = match["zone"]
    if month is None or (zone is not None and zone not in ZONES):
        return None
    return make_time(_year(match), month, int(match["day"]), int(match["hour"]), int(match["minute"]), zone)


def _year(match: regex.Match[str]) -> int:
    """
    Return the year with its century.
    """
    year = int(match["year"])
    if len(match["year"]) > 2:  # noqa: PLR2004, two digits or four
        return year
    return year + (1900 if year >= _FIRST_YEAR else 2000)
