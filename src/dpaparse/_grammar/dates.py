"""
Days as datelines and credit lines print them.
"""

from typing import TYPE_CHECKING, Final

import regex

from dpaparse._grammar.space import BLANK
from dpaparse._language.months import MONTHS

if TYPE_CHECKING:
    import datetime

# day = 1*2DIGIT "." 1*2DIGIT "." [ 4DIGIT / 2DIGIT ]           ; "21.11.2024", "21.11.24", "5.9."
#     / 1*2DIGIT [ "." ] blank [ "de " ] month [ "." ] [ blank [ "de " ] 4DIGIT ]
#                                                                ; "21 Nov. 2024", "5. Mai", "5 de mayo de 2024"
#     / month [ "." ] blank 1*2DIGIT [ "," ] [ blank 4DIGIT ]    ; "Nov 21, 2024"
# The year is possessive nowhere: in "22 October 2030" it gives way to a pattern that needs a time there.
_YEAR: Final = r"(?P<year> (?: 19 | 20 ) [0-9]{2} )"
# Right behind the month, and no time: "21.11.18:30"
_SHORT_YEAR: Final = r"(?P<year> [0-9]{2} ) (?! [0-9:.] )"
DAY: Final = rf"""(?:
    (?P<day> [0-9]{{1,2}} ) \. {BLANK}? (?P<month> [0-9]{{1,2}} ) \. (?: {BLANK}? {_YEAR} | {_SHORT_YEAR} )?
  | (?P<day> [0-9]{{1,2}} ) \.? {BLANK} (?: de {BLANK} )?+ (?P<month> \p{{L}}{{3,12}}+ ) \.?
        (?: {BLANK} (?: de {BLANK} )?+ {_YEAR} )?
  | (?P<month> \p{{L}}{{3,12}}+ ) \.? {BLANK} (?P<day> [0-9]{{1,2}} ) (?: ,? {BLANK} {_YEAR} )?
)"""


# All that dpa dated with two digits on the web.
_CENTURY: Final = 2000


def full_year(printed: str) -> int:
    """
    Return a year of which all digits are printed, or the last two.

    >>> full_year("2024"), full_year("24")
    (2024, 2024)
    """
    return int(printed) + (_CENTURY if len(printed) == _LAST_DIGITS else 0)


_LAST_DIGITS: Final = 2


def is_day(match: regex.Match[str]) -> bool:
    """
    Tell whether what a pattern with `DAY` found names a month that exists.
    """
    month = match["month"]
    return month.isdigit() or month.casefold() in MONTHS


def read_day(match: regex.Match[str]) -> "datetime.date | None":
    """
    Build the date that a pattern with `DAY` found; None without a year, or if the calendar has no such day.
    """
    month, year = match["month"], match["year"]
    if year is None:
        return None

    import datetime  # noqa: PLC0415, a fifteenth of the import, and hardly any dateline has a date

    try:
        return datetime.date(
            full_year(year), int(month) if month.isdigit() else MONTHS[month.casefold()], int(match["day"])
        )
    except ValueError:
        return None
