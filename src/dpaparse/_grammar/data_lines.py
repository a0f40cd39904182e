"""
Lines that list, link, count or measure, and are no headings: ways to a page, time stamps, scores, the weather, prices.
"""

from typing import Final

from dpaparse._grammar.credit import is_agency
from dpaparse._grammar.heading import has_number_to_call
from dpaparse._grammar.stamps import is_stamp
from dpaparse._grammar.word_lists import has_only_words
from dpaparse._language.headline_words import EMBARGO_WORDS
from dpaparse._language.months import MONTHS

# "Deich, Siel und Sand" is one, who plays for whom is none.
_MOST_COMMAS: Final = 2

# "Startseite > Küste", "Küste | Zeitung"
_SIGNS_OF_LINKS: Final = frozenset("|>›»→▸►·•")
_BETWEEN_LINKS: Final = tuple(f" {sign} " for sign in _SIGNS_OF_LINKS)

# "Küste - Husum - Hafen"
_BETWEEN_TOPICS: Final = " - "
_LEAST_TOPICS: Final = 3
_LONGEST_TOPIC: Final = 2


def is_data(words: str) -> bool:
    """
    Tell whether a line lists, links or counts: an enumeration, an address, the way to a page, a time stamp, a score.
    """
    if is_listed(words):
        return True
    return not has_only_words(words) and (
        "@" in words
        or has_links(words)
        or not (any(map(str.isalpha, words)) or (words.isdecimal() and len(words) == _DIGITS_OF_YEAR))
        or _is_counting(words)
        or is_measured(words)
        or ("/" in words and has_number_to_call(words))
        or is_stamp(words)
        or is_labelled_stamp(words)
    )


def is_listed(words: str) -> bool:
    """
    Tell by its words whether a line is an enumeration, an address or the way to a page.

    >>> is_listed("Thun - Ruß, Lindö, Moor - Bohn, Petersen"), is_listed("Deich hält")
    (True, False)
    """
    # "Siel: Thun - Ruß, Lindö, Moor - Bohn, Petersen"
    return words.count(",") > _MOST_COMMAS or "http" in words or are_topics(words)


def is_labelled_stamp(words: str) -> bool:
    """
    Tell whether a time stamp stands behind a label, whatever that is: `Erste Weitergabe: 25.11.2026, 18:00 Uhr`.

    Until when nothing may be published is no such stamp but a note.

    >>> is_labelled_stamp("Gültig: 25.11.2026, 18:00"), is_labelled_stamp("dpa-AFX Überblick: AKTIEN vom 25.11.2026")
    (True, False)
    >>> is_labelled_stamp("Sperrfrist: 25.11.2026, 18:00")
    False
    """
    label, _, behind = words.partition(": ")
    if not behind or not is_stamp(behind) or is_agency(label.partition(" ")[0]):
        return False
    return not any(word in label.casefold() for word in EMBARGO_WORDS)


def _is_counting(words: str) -> bool:
    """
    Tell whether a label has nothing but numbers behind it: `Superzahl: 7`.
    """
    behind = words.partition(": ")[2]
    return bool(behind) and not any(map(str.isalpha, behind))


def is_measured(words: str) -> bool:
    """
    Tell whether a line is the weather or the price of a share, as pages show them: `Husum, 4°C`, `Gold 2.641 +0,8%`.

    >>> is_measured("Husum, 4°C, Regen"), is_measured("Hitze bis 40°C am Meer"), is_measured("Gold 2.641 +0,8%")
    (True, False, True)
    """
    if "°" not in words and words[-1] != "%":
        return False
    pieces = words.removesuffix("%").split()
    if any(piece[0].islower() for piece in pieces):
        return False
    return "°" in words or (pieces[-1:] != [] and pieces[-1][0] in _SIGNS_OF_CHANGE and pieces[-1][1:2].isdigit())


_SIGNS_OF_CHANGE: Final = frozenset("+-−±")


def has_links(words: str) -> bool:
    """
    Tell whether signs stand in a line that pages set between links, or behind the title of a window.
    """
    return not _SIGNS_OF_LINKS.isdisjoint(words) and any(sign in words for sign in _BETWEEN_LINKS)


def are_topics(words: str) -> bool:
    """
    Tell whether a line is the way to a page that leads over topics of a word or two.
    """
    topics = words.split(_BETWEEN_TOPICS) if _BETWEEN_TOPICS in words else ()
    return len(topics) >= _LEAST_TOPICS and all(len(topic.split()) <= _LONGEST_TOPIC for topic in topics)


def is_entry(line: str) -> bool:
    """
    Tell whether a line counts, names a value or pairs two names: `Husum - Kiel`, `Eintritt: 5 Euro`, `Platz 3`.

    >>> is_entry("Husum - Kiel"), is_entry("Eintritt: 5 Euro"), is_entry("Warum 9000 Wale vor Sylt singen")
    (True, True, False)
    """
    if "\t" in line or " | " in line:
        return True
    for sign in _BETWEEN_NAMES:
        name, between, other = line.partition(sign)
        if between and name.count(" ") < _MOST_WORDS_OF_ENTRY and other.count(" ") < _MOST_WORDS_OF_ENTRY:
            return True
    words = line.split() or [line]
    if _opens_entry(words[0], words[1:2]) or (": " in line and any(map(str.isdigit, line))):
        # "1965 - Ebba Thun (60), Dichterin", "20.15 Uhr, Welle Nord", "Deichmuseum, bis 31. Mai, Eintritt: 8 Euro"
        return True
    counting = sum(any(map(str.isdigit, word)) for word in words)
    return counting * _OF_SO_MANY >= len(words)


_BETWEEN_NAMES: Final = (" - ", " – ", ": ")
_MOST_WORDS_OF_ENTRY: Final = 3
# A third of the words
_OF_SO_MANY: Final = 3


def _opens_entry(word: str, following: list[str]) -> bool:
    """
    Tell whether a word is a year, a clock or, with the *following* one, a day: `1965`, `20.15`, `1. Mai`.
    """
    digits = word.replace(".", "").replace(":", "")
    if not digits.isdecimal():
        return False
    return len(digits) == _DIGITS_OF_YEAR or any(month.casefold().rstrip(".") in MONTHS for month in following)


# "1962" heads a piece of a chronology.
_DIGITS_OF_YEAR: Final = 4
