"""
Read until when a note holds a text back.

The note prints no year: it is that of the first such day that is not before the message was sent.
"""

import datetime
from typing import Final

import regex

from dpaparse._grammar.dates import full_year, is_day
from dpaparse._grammar.headline import EMBARGO, EMBARGO_TIME, EMBARGO_TIME_FIRST
from dpaparse._grammar.times import make_time
from dpaparse._language.months import MONTHS
from dpaparse._language.weekdays import NEXT_DAY, WEEKDAYS
from dpaparse._language.zones import ZONES
from dpaparse._model import TitleNote, TitleNoteKind

# A text is held back for hours or days; half a year is beyond doubt a day of last year.
_LONGEST: Final = datetime.timedelta(days=180)


def read_embargo(notes: list[TitleNote], sent_at: datetime.datetime | None) -> datetime.datetime | None:
    """
    Return the time that the first note on an embargo tells; None if there is none, or if it cannot be read.

    Args:
        notes: The notes of the headline block.

        sent_at: When the message was sent, which gives the year.
    """
    for note in notes:
        if note.kind is TitleNoteKind.EMBARGO:
            found = EMBARGO.search(note.text) or EMBARGO_TIME_FIRST.search(note.text)
            if found is not None:
                return _time(found, sent_at)
            alone = EMBARGO_TIME.search(note.text)
            return None if alone is None or sent_at is None else _near_day(alone, sent_at)
    return None


def _time(match: regex.Match[str], sent_at: datetime.datetime | None) -> datetime.datetime | None:
    """
    Make the time that the pattern found; a time before the message was sent holds nothing back.
    """
    zone = match["zone"]
    if not is_day(match) or (zone is not None and zone not in ZONES):
        return None

    month = match["month"]
    number = int(month) if month.isdigit() else MONTHS[month.casefold()]
    years = _years(match["year"], sent_at)
    if match["year"] is None and _is_year(match, years):
        # "26. September 2024": no time, though it could be read as one.
        return None
    times = (_at(match, year, number, int(match["day"])) for year in years)
    return next((time for time in times if time is not None and _is_ahead(time, sent_at)), None)


def _near_day(match: regex.Match[str], sent_at: datetime.datetime) -> datetime.datetime | None:
    """
    Make a time of the day that the message was sent on, or of the one that the note names: `Samstag`, `morgen`.

    None if it has passed.
    """
    if match["zone"] is not None and match["zone"] not in ZONES:
        return None

    times = (_at(match, day.year, day.month, day.day) for day in _near_days(match.string, sent_at))
    return next((time for time in times if time is not None and _is_ahead(time, sent_at)), None)


def _near_days(note: str, sent_at: datetime.datetime) -> list[datetime.datetime]:
    """
    Return the days that a note without a date may mean, the first one first.
    """
    words = [word.strip("(),.:") for word in note.casefold().split()]
    weekday = next((WEEKDAYS[word] for word in words if word in WEEKDAYS), None)
    if weekday is None:
        return [sent_at + datetime.timedelta(days=not NEXT_DAY.isdisjoint(words))]
    days = (weekday - sent_at.weekday()) % _WEEK
    return [sent_at + datetime.timedelta(days=more) for more in (days, days + _WEEK)]


_WEEK: Final = 7


def _at(match: regex.Match[str], year: int, month: int, day: int) -> datetime.datetime | None:
    """
    Make the time that the clock of the pattern shows on a day; 24 o'clock is the end of it.
    """
    hour, minute = _hour(match), int(match["minute"] or 0)
    ends_day = (hour, minute) == (_HOURS, 0)
    time = make_time(year, month, day, 0 if ends_day else hour, minute, match["zone"])
    return time + datetime.timedelta(days=1) if ends_day and time is not None else time


_HOURS: Final = 24


def _hour(match: regex.Match[str]) -> int:
    """
    Return the hour of the day; 12 o'clock is the first one of its half.
    """
    hour, half = int(match["hour"]), match["half"]
    if half is None or not 0 < hour <= _HOURS // 2:
        return hour
    return hour % (_HOURS // 2) + (_HOURS // 2 if half[0] in "pP" else 0)


def _is_year(match: regex.Match[str], years: list[int]) -> bool:
    """
    Tell whether the four digits of the time are one of *years*, and nothing says that they are a time.
    """
    if match["sign"] != "" or match["unit"] or match["half"] or match["zone"]:
        return False
    return int(match["hour"] + match["minute"]) in years


def _is_ahead(time: datetime.datetime, sent_at: datetime.datetime | None) -> bool:
    """
    Tell whether a text that was sent at *sent_at* can be held back until *time*.
    """
    return sent_at is None or sent_at <= time <= sent_at + _LONGEST


def _years(printed: str | None, sent_at: datetime.datetime | None) -> list[int]:
    """
    Return the years that the day may lie in.
    """
    if printed is not None:
        return [full_year(printed)]
    if sent_at is None:
        return []
    return [sent_at.year, sent_at.year + 1]
