"""
Tell headings, prose and page furniture apart by their look.

Only for texts whose envelope does not say what a block is.
"""

from typing import Final

from dpaparse._grammar.closing import SENTENCE_END
from dpaparse._grammar.heading import INNER_SENTENCE
from dpaparse._grammar.space import BLANKS, has_break
from dpaparse._language.furniture import FURNITURE, PICTURE_WORDS, TIME_WORDS
from dpaparse._language.months import MONTHS
from dpaparse._model import Span

# dpa's headlines have at most some 60 characters, those of papers a few more.
LONGEST_HEADING: Final = 110

# What a heading never ends with: a sentence, a list, an aside.
_NO_ENDS: Final = frozenset(".!:;,…)]|-–+=")
_CLOSING_MARKS: Final = "“”‘’»«›‹\"'"

_AROUND_WORDS: Final = ".,:;-–()|"


def is_heading(source: str, within: Span) -> bool:
    """
    Tell whether a block looks like a headline or a subheading: one short line without a full stop.

    A question is one too if it is the only sentence; words in marks are none if a full stop stands inside the marks.

    >>> is_heading("Pegel fallen wieder", Span(0, 19))
    True
    """
    start, end = within.start, within.end
    first, last = source[start], source[end - 1]
    if end - start > LONGEST_HEADING or last in _NO_ENDS or first in "([|" or first.islower():
        return False

    words = source[start:end]
    if has_break(words):
        return False
    bare = words.rstrip(_CLOSING_MARKS)
    if bare != words and bare[-1:] in ".!?…":
        return False
    return "http" not in words and " | " not in words and INNER_SENTENCE.search(words) is None and not _is_number(words)


def _is_number(words: str) -> bool:
    """
    Tell whether there are no words: a score, a page number, a date in digits.
    """
    return not any(map(str.isalpha, words))


def is_prose(source: str, within: Span) -> bool:
    """
    Tell whether a block looks like running text: longer than a heading, or it ends like a sentence.
    """
    return within.end - within.start > LONGEST_HEADING or source[within.end - 1] in SENTENCE_END


def is_furniture(source: str, within: Span) -> bool:
    """
    Tell whether a line belongs to the page and not to the article: a share bar, a picture's source, a time stamp.

    >>> is_furniture("Foto: Ebba Thun", Span(0, 15)), is_furniture("15.05.2025, 16:41 Uhr", Span(0, 21))
    (True, True)
    """
    line = within.of(source)
    if len(line) > LONGEST_HEADING or line.startswith("("):
        return False

    folded = line.strip(BLANKS + ":>|").casefold()
    return (
        not folded
        or folded in FURNITURE
        or folded.split(":", 1)[0] in PICTURE_WORDS
        or "©" in line
        or all(_is_time(word) for word in folded.split())
    )


def _is_time(word: str) -> bool:
    """
    Tell whether a word has no letters, or stands in a time stamp: `16:41`, `Uhr`, `Januar`.
    """
    bare = word.strip(_AROUND_WORDS)
    return bare in TIME_WORDS or bare in MONTHS or not any(map(str.isalpha, bare))
