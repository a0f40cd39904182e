"""
Time stamps of pages: when a text was sent, by which agency, and how long it is to read.

Which words stand in them is told in `_language`.
"""

from itertools import pairwise
from typing import Final

from dpaparse._grammar.credit import is_agency
from dpaparse._grammar.openers import is_person
from dpaparse._grammar.pattern import Pattern
from dpaparse._grammar.space import BLANKS
from dpaparse._grammar.word_lists import has_only_words
from dpaparse._language.furniture import READING_WORDS, RESSORTS, STAMP_WORDS, TIME_WORDS
from dpaparse._language.months import MONTHS
from dpaparse._language.weekdays import WEEKDAYS

_AROUND_WORDS: Final = ".,:;-–()|"
_AROUND_LINE: Final = BLANKS + ":>|+"
_LONGEST_STAMP: Final = 90

# stamp = 4DIGIT "-" 2DIGIT "-" 2DIGIT ( "T" / " " ) clock [ zone ] ; "2026-11-25T18:02:00+01:00", as converters have it
_ISO: Final = Pattern(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [T\x20] [0-9]{2}:[0-9]{2} [0-9:.]{0,10}+ [Z+\-]?+ [0-9:]{0,5}+")


def is_time(word: str) -> bool:
    """
    Tell whether a word has no letters, or stands in a time stamp: `16:41`, `Uhr`, `Januar`.
    """
    bare = word.strip(_AROUND_WORDS)
    if bare in TIME_WORDS or bare in MONTHS or not any(map(str.isalpha, bare)):
        return True
    if _BETWEEN_TIMES.isdisjoint(bare):
        return False
    # "Veröffentlicht/Aktualisiert", "Stand:25.11.2026", "Uhr·Lesedauer", "1-min", "GMT+2"
    return all(map(is_time, bare.translate(_TO_BLANKS).split()))


_BETWEEN_TIMES: Final = frozenset("/:·•|+-")
_TO_BLANKS: Final = str.maketrans(dict.fromkeys(_BETWEEN_TIMES, " "))


def is_sent(line: str) -> bool:
    """
    Tell whether a line says when a text was sent, how long it is or how many have read it, and by which agency.

    >>> is_sent("von dpa, 25.11.2026"), is_sent("(02:31 Min)"), is_sent("von dpa")
    (True, True, False)
    """
    words = line.strip(_AROUND_LINE).casefold().split()
    if has_only_words(line):
        # Most headings.
        return all(map(is_time, words))
    if not all(is_time(word) or _is_sender(word) for word in words):
        return False
    return any(map(str.isdigit, line)) or all(map(is_time, words))


def _is_sender(word: str) -> bool:
    """
    Tell whether a word is an agency, with the mark of its service or without: `dpa/lno,`.
    """
    return is_agency(word.strip(_AROUND_WORDS).partition("/")[0])


def is_stamp(line: str) -> bool:
    """
    Tell whether a line is the time stamp of a page and no heading: it opens with a word for that, or has day and time.

    >>> is_stamp("Stand: 25.11.2026"), is_stamp("25. November 2026, 18:00 Uhr"), is_stamp("25. November")
    (True, True, False)
    """
    if len(line) > _LONGEST_STAMP or line[:1] == "(" or not any(map(str.isdigit, line)):
        return False
    if _is_weekday_above(line) or _is_day_of_place(line) or _ISO.fullmatch(line) is not None:
        return True

    # "12.03.2024, 14:20 (Jetzt kommentieren)", "12.03.2024, 14:20 Uhr Quelle: dpa"
    told, _, source = line.partition(" (")[0].partition(_BEFORE_SOURCE)
    told, source = _without_place(_without_author(told), source)
    words = told.casefold().split() if source.count(" ") <= _LONGEST_SOURCE else []
    # "25. November 2026 Regionales"
    is_filed = len(words) > 1 and words[-1] in RESSORTS and words[-2].isdecimal() and len(words[-2]) == _DIGITS_OF_YEAR
    if is_filed:
        words.pop()
    if not words or not all(is_time(word) or _is_sender(word) for word in words):
        return _is_dated(line) or (bool(words) and _is_posted(words))
    clock = any(word[:1].isdigit() and _SIGN_OF_CLOCK in word.strip(_AROUND_WORDS) for word in words)
    day = any(word.strip(_AROUND_WORDS) in MONTHS or word.strip(_AROUND_WORDS).count(".") > 1 for word in words)
    return (
        words[0].strip(_AROUND_WORDS) in STAMP_WORDS
        or (day and (clock or is_filed or "uhr" in words))
        # "2 Minuten Lesezeit"
        or not READING_WORDS.isdisjoint(words)
    )


def _is_weekday_above(line: str) -> bool:
    """
    Tell whether a line opens with a weekday and the digits of a day with its year, as pages set them above all else.

    >>> _is_weekday_above("Mittwoch, 25.11.2026 Wetter 4 Grad"), _is_weekday_above("Mittwoch, 25. November")
    (True, False)
    """
    weekday, comma, behind = line.partition(", ")
    day = behind.partition(" ")[0].rstrip(_AROUND_WORDS)
    return (
        bool(comma)
        and weekday.casefold() in WEEKDAYS
        and day.count(".") == _DOTS_OF_DAY
        and day.replace(".", "").isdecimal()
    )


def _is_day_of_place(line: str) -> bool:
    """
    Tell whether a line is the digits of a day and a place behind a dash: `25.11.26 - HUSUM`.
    """
    day, dash, place = line.partition(_BEFORE_CITY)
    return (
        bool(dash)
        and day.count(".") == _DOTS_OF_DAY
        and day.replace(".", "").isdecimal()
        and place.count(" ") < _LONGEST_NAME
        and place.isupper()
    )


_BEFORE_CITY: Final = " - "


def _without_author(told: str) -> str:
    """
    Return a time stamp without who wrote the text before it, without a comma between: `Ebba Thun 25.11.2026, 18:00`.
    """
    words = told.split(None, _LONGEST_NAME)
    behind = words[-1] if len(words) > _LONGEST_NAME else ""
    return behind if behind[:1].isdigit() and is_person(" ".join(words[:_LONGEST_NAME])) else told


def _without_place(told: str, source: str) -> tuple[str, str]:
    """
    Return a time stamp without the place or topic behind it, and that: `25.11.2026, 18:00 Uhr • Husum`.
    """
    for sign in _BEFORE_PLACE:
        before, found, place = told.rpartition(sign)
        if found and place[:1].isupper() and not any(map(str.isdigit, place)) and not is_time(place.casefold()):
            return before, place
    return told, source


_BEFORE_PLACE: Final = ("•", "• ", "· ")
_BEFORE_SOURCE: Final = " Quelle:"
# " dpa Niedersachsen"
_LONGEST_SOURCE: Final = 3
_SIGN_OF_CLOCK: Final = ":"


def _is_dated(line: str) -> bool:
    """
    Tell whether a line is a place or a paper and a day with its year: `Husum, Mittwoch, 25. November 2026`.
    """
    sign = next((sign for sign in _BEFORE_DAY if sign in line), _BEFORE_DAY[0])
    place, _, day = line.partition(sign)
    words = day.casefold().split()
    if words and words[0].rstrip(",").count(".") == _DOTS_OF_DAY and len(place.split()) <= _LONGEST_NAME:
        # "Küstenbote, 25.11.2026", "Ebba Thun, 25.11.2026, 18:00"
        return all(map(is_time, words))
    return (
        len(words) > 1
        and len(place.split()) <= _LONGEST_NAME
        and all(map(is_time, words))
        and words[-1].isdecimal()
        and len(words[-1]) == _DIGITS_OF_YEAR
    )


_BEFORE_DAY: Final = (" vom ", ", ", " – ", " - ", " | ")
_DOTS_OF_DAY: Final = 2
_DIGITS_OF_YEAR: Final = 4
# "Küstenbote (Husum)"
_LONGEST_NAME: Final = 2


def _is_posted(words: list[str]) -> bool:
    """
    Tell whether a time stamp says who wrote the text, or where it stands: `Veröffentlicht am 25.11.2026 von Ebba Thun`.
    """
    is_day = words[0][:1].isdigit() and len(words) > 1 and words[1] in MONTHS
    if words[0].strip(_AROUND_WORDS) not in STAMP_WORDS and words[0].count(".") != _DOTS_OF_DAY and not is_day:
        # "Veröffentlicht ...", "25.11.2026 von ...", "25. November 2026 von ..."
        return False

    if len(words) > 1 and words[1] in _POSTED and not _ON.isdisjoint(words):
        # "Veröffentlicht von Ebba Thun in Küste am 25. November 2026"
        last = max(number for number, word in enumerate(words) if word in _ON)
        day = words[last:]
        return len(day) > 1 and day[1][:1].isdigit() and all(map(is_time, day))

    at = next((number for number, word in enumerate(words) if not is_time(word) or word in _POSTED), 0)
    return (
        words[at] in _POSTED and len(words) - at <= _MOST_WORDS_OF_POST and any(map(str.isdigit, "".join(words[:at])))
    )


# "Veröffentlicht am 25.11.2026 von Ebba Thun", "Posted on 25 November in Politik"
_POSTED: Final = frozenset({"by", "durch", "in", "unter", "von"})
_ON: Final = frozenset({"am", "on"})
_MOST_WORDS_OF_POST: Final = 5


def is_timed(line: str) -> bool:
    """
    Tell whether a line says when a text was sent or how long it is to read; a year or a clock heads a piece of text.

    >>> is_timed("25.11.2026"), is_timed("1962"), is_timed("18 Uhr")
    (True, False, False)
    """
    if is_stamp(line):
        return True
    is_alone = " " not in line.casefold().removesuffix(_CLOCK) and line.count(".") < _DOTS_OF_DAY
    return is_sent(line) and any(map(str.isdigit, line)) and not is_alone


_CLOCK: Final = " uhr"


def holds_day(line: str) -> bool:
    """
    Tell whether a day with its year stands in a line, as in what a paper prints above its pages.

    >>> holds_day("KÜSTENBOTE Nr. 211 Mittwoch, 25. November 2026"), holds_day("Was am 25. November geschah")
    (True, False)
    """
    if not any(map(str.isdigit, line)):
        # Most headings.
        return False
    words = [word.strip(_AROUND_WORDS) for word in line.casefold().split()]
    return any(word.count(".") == _DOTS_OF_DAY and word.replace(".", "").isdecimal() for word in words) or any(
        month in MONTHS and year.isdecimal() and len(year) == _DIGITS_OF_YEAR for month, year in pairwise(words)
    )
