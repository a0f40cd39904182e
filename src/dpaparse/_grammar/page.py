"""
What a page says of itself: time stamps, sentences to its readers, where a picture or a text comes from.

Which words are those of a page stands in `_language`.
"""

from typing import Final

from dpaparse._grammar.credit import is_agency
from dpaparse._grammar.space import BLANKS
from dpaparse._language.furniture import (
    PAGE_END_STARTS,
    PAGE_ENDS,
    PAGE_PHRASES,
    PAGE_SENTENCES,
    PAGE_TALK,
    PICTURE_AGENCIES,
    SOURCE_LABELS,
    STAMP_WORDS,
    TIME_WORDS,
)
from dpaparse._language.months import MONTHS

_AROUND_WORDS: Final = ".,:;-–()|"
_AROUND_LINE: Final = BLANKS + ":>|+"
_BETWEEN_NAMES: Final = "/,|"
_LONGEST_STAMP: Final = 90


def is_time(word: str) -> bool:
    """
    Tell whether a word has no letters, or stands in a time stamp: `16:41`, `Uhr`, `Januar`.
    """
    bare = word.strip(_AROUND_WORDS)
    return bare in TIME_WORDS or bare in MONTHS or not any(map(str.isalpha, bare))


def is_stamp(line: str) -> bool:
    """
    Tell whether a line is the time stamp of a page and no heading: it opens with a word for that, or has day and time.

    >>> is_stamp("Stand: 25.11.2026"), is_stamp("25. November 2026, 18:00 Uhr"), is_stamp("25. November")
    (True, True, False)
    """
    if len(line) > _LONGEST_STAMP or line[:1] == "(" or not any(map(str.isdigit, line)):
        return False

    words = line.casefold().split()
    if not all(map(is_time, words)):
        return False
    clock = any(word[:1].isdigit() and _SIGN_OF_CLOCK in word.strip(_AROUND_WORDS) for word in words)
    day = any(word.strip(_AROUND_WORDS) in MONTHS or word.strip(_AROUND_WORDS).count(".") > 1 for word in words)
    return words[0].strip(_AROUND_WORDS) in STAMP_WORDS or (day and (clock or "uhr" in words))


_SIGN_OF_CLOCK: Final = ":"


def is_source(line: str) -> bool:
    """
    Tell whether a line says who sent a picture or a text: `Quelle: Ebba Thun/dpa`, `Quelle: dpa Schleswig-Holstein`.
    """
    label, colon, names = line.partition(":")
    if not colon or label.casefold() not in SOURCE_LABELS:
        return False
    for sign in _BETWEEN_NAMES:
        names = names.replace(sign, " / ")
    pieces = [piece.strip(BLANKS) for piece in names.split("/")]
    return any(
        piece.casefold() in PICTURE_AGENCIES or is_agency(piece) or is_agency(piece.partition(" ")[0])
        for piece in pieces
    )


def is_page_sentence(line: str) -> bool:
    """
    Tell whether a page speaks to its readers, or says how the text came to it.

    >>> is_page_sentence("Haben Sie einen Fehler entdeckt? Schreiben Sie uns!")
    True
    """
    folded = line.casefold()
    return folded.startswith(PAGE_SENTENCES) or any(phrase in folded for phrase in PAGE_PHRASES)


def opens_page_end(line: str, *, sentences: bool) -> bool:
    """
    Tell whether a line opens the end of a page: other articles, tags, comments, whom to ask.

    Args:
        line: The line.

        sentences: Some follow, as behind comments and whom to ask.

    >>> opens_page_end("Mehr zum Thema", sentences=False), opens_page_end("Mehr zum Thema", sentences=True)
    (True, False)
    >>> opens_page_end("12 Kommentare", sentences=True)
    True
    """
    folded = line.strip(_AROUND_LINE).casefold()
    words = folded.strip("()0123456789 ")
    return words in PAGE_TALK or (not sentences and (words in PAGE_ENDS or folded.startswith(PAGE_END_STARTS)))
