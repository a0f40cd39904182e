"""
List items: what stands before their text.
"""

from typing import Final

from dpaparse._grammar.pattern import Pattern
from dpaparse._grammar.space import BLANK
from dpaparse._language.months import MONTHS
from dpaparse._language.ordinals import FIRST_CLUBS, ORDINAL_NOUNS

# bullet = ( "-" / "–" / "•" / "*" / … ) 1*blank text ; the text has a letter or a digit, "* * *" is a rule
DASHES: Final = frozenset("-–—")
ITEM_STARTS: Final = DASHES | frozenset("•·*+▪■●◦‣►0123456789")
_BULLET: Final = Pattern(rf"[-–—•·*+▪■●◦‣►] {BLANK}{{1,8}}+ (?= [^\r\n]{{0,3}} [\p{{L}}\p{{N}}] )")

# number = 1*2DIGIT ( "." / ")" ) 1*blank text
_NUMBER: Final = Pattern(rf"(?P<number> [0-9]{{1,2}} ) [.)] {BLANK}{{1,8}}+ (?= \S )")


def bullet_end(source: str, start: int, end: int) -> int | None:
    """
    Return where the text of a bulleted item begins; None if `[start, end)` opens with no bullet.

    >>> bullet_end("- Pumpen", 0, 8)
    2
    """
    match = _BULLET.match(source, start, end)
    return None if match is None else match.end()


def number_end(source: str, start: int, end: int) -> tuple[int, int] | None:
    """
    Return the number of a numbered item and where its text begins; None if `[start, end)` opens with no number.

    >>> number_end("2. Pumpen", 0, 9)
    (2, 3)
    >>> number_end("1. FC Husum", 0, 11), number_end("2. FC Husum", 0, 11)
    (None, (2, 3))
    """
    match = _NUMBER.match(source, start, end)
    if match is None:
        return None

    printed, _, behind = source[match.end() : end].partition(" ")
    word = printed.rstrip(".,:").casefold()
    number = int(match["number"])
    is_counted = word in MONTHS or word in ORDINAL_NOUNS or (number == 1 and word in FIRST_CLUBS)
    if is_counted and printed == _NAME and behind[:1].isupper():
        # "3. Jan Ruß"
        is_counted = False
    return None if is_counted else (number, match.end())


# A month that is a name, too.
_NAME: Final = "Jan"
