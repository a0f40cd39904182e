"""
The sentence that what follows is not for publication, where it stands among other words.
"""

from collections.abc import Iterator
from typing import Final

from dpaparse._grammar.notepad import LONGEST_BAR, holds_number, is_bar, is_role
from dpaparse._grammar.space import BLANKS, SPACES, trim
from dpaparse._language.notepad_words import BAR_ENDINGS, BAR_OPENINGS, BAR_POINTERS, BAR_WORDS, RARE_BAR_WORDS


def find_bars(source: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """
    Yield where bars stand within `[start, end)`, whatever stands around them on their lines; not in their order.

    >>> text = "Es regnet. Folgendes ist nicht zur Veröffentlichung bestimmt: Ebba Thun"
    >>> [text[first:last] for first, last in find_bars(text, 0, len(text))]
    ['Folgendes ist nicht zur Veröffentlichung bestimmt:']
    """
    for word in (*BAR_WORDS, *RARE_BAR_WORDS):
        at = source.find(word, start, end)
        while at >= 0:
            last = _end(source, at, end)
            first = _start(source, start, at, last)
            if first is not None:
                yield first, last
            at = source.find(word, last, end)


def _start(source: str, start: int, at: int, last: int) -> int | None:
    """
    Return where the sentence begins whose word at *at* speaks of publication; None if it is no bar.

    A line begins a bar, unless a mail has broken it, or a page has made paragraphs of its lines.
    """
    nearest = None
    lowest = max(start, last - LONGEST_BAR)
    if not is_bar(source, lowest, last):
        return None

    first = at
    while first > lowest and not _is_stop(source, first - 1):
        first -= 1
        if source[first] == "(":
            break
        if source[first] in _BREAKS:
            begin, _ = trim(source, first, last)
            if is_bar(source, begin, last):
                if _points(source[begin:last]):
                    return begin
                nearest = begin if nearest is None else nearest
    if first == lowest > start:
        # Not in the middle of a word.
        while first < last and source[first - 1] not in SPACES:
            first += 1
    first, _ = trim(source, first, last)
    return first if is_bar(source, first, last) and (nearest is None or _points(source[first:last])) else nearest


def _points(words: str) -> bool:
    """
    Tell whether *words* speak of what follows.
    """
    folded = words.casefold()
    return any(map(folded.__contains__, BAR_POINTERS))


_BREAKS: Final = frozenset("\r\n")
_STOPS: Final = frozenset(".!?:;)…")
_SIGNS: Final = frozenset("*#")


def _is_stop(source: str, at: int) -> bool:
    """
    Tell whether a sentence ends at *at*: damage may have put such signs into a word.
    """
    return source[at] in _SIGNS or (source[at] in _STOPS and source[at + 1] in SPACES)


def _end(source: str, at: int, end: int) -> int:
    """
    Return where the bar ends: behind the word at *at*, what it is destined for, and the signs behind that.
    """
    last = _word_end(source, at, end)
    following, _ = trim(source, last, min(end, last + _LONGEST_ENDING))
    behind = _word_end(source, following, end)
    if source[following:behind].casefold() in BAR_ENDINGS:
        last = behind
    while last < end and source[last] in _CLOSING:
        last += 1
    return last


def _word_end(source: str, at: int, end: int) -> int:
    stop = min(end, at + _LONGEST_ENDING)
    while at < stop and source[at].isalpha():
        at += 1
    return at


_CLOSING: Final = frozenset(".:!)*")
# "publication", "veröffentlichung"
_LONGEST_ENDING: Final = 20


def is_meant(source: str, bar: tuple[int, int], start: int, end: int) -> bool:
    """
    Tell whether a bar closes the text, and is no sentence of it: `Das Papier war nicht zur Veröffentlichung bestimmt`.

    It speaks of what follows, or nothing else stands on its lines; or a number follows, or somebody's part.

    Args:
        source: The whole text.

        bar: Where the bar stands.

        start: Where the text begins.

        end: Where the text ends.

    >>> text = "Er war nicht zur Veröffentlichung bestimmt. Redaktion: Ebba Thun, 04841 5550123"
    >>> is_meant(text, (0, 43), 0, len(text)), is_meant(text, (0, 43), 0, 43)
    (True, False)
    """
    first, last = bar
    words = source[first:last].casefold().lstrip(_LEADING)
    if _points(words) and not any(map(words.__contains__, _QUOTING)):
        return True
    rest = source[last : min(end, last + _LONGEST_NAMES)]
    if words.startswith(BAR_OPENINGS) and (_is_alone(source, bar, start, end) or _names_part(rest[:_NEAR])):
        return True
    return holds_number(rest[:_NEAR]) or (_names_part(rest) and holds_number(rest))


# What may stand before the first word.
_LEADING: Final = "*#+=_([-–— "
_QUOTING: Final = '„“”"»«‚‘'
# A name and a number; those of a few people.
_NEAR: Final = 120
_LONGEST_NAMES: Final = 400


def _names_part(text: str) -> bool:
    """
    Tell whether somebody's part is named: `Redaktion: `.
    """
    before = text.split(":")[:-1]
    return any(is_role(words[-1]) for part in before if (words := part.split()))


def _is_alone(source: str, bar: tuple[int, int], start: int, end: int) -> bool:
    """
    Tell whether nothing else stands on the lines of a bar; it may be announced: `Achtung: `.
    """
    first, last = bar
    while first > start and source[first - 1] in _BESIDE:
        first -= 1
    while last < end and source[last] in _BESIDE:
        last += 1
    is_first = first == start or source[first - 1] in _BREAKS or source[first - 1] == ":"
    return is_first and (last == end or source[last] in _BREAKS)


_BESIDE: Final = frozenset(BLANKS + "*#+=_-–—()[]")
