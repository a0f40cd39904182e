"""
Find where the notepad begins in a wire message: its title, its first heading, or the bar.
"""

from typing import Final

from dpaparse._grammar.bar import find_bars, is_meant
from dpaparse._grammar.notepad import LONGEST_BAR, is_bar, is_rule, is_title, read_heading
from dpaparse._grammar.space import line_end, line_start, lines, trim
from dpaparse._language.notepad_words import BAR_WORDS, NOTEPAD_TITLES, RARE_BAR_WORDS

# No more of a line is looked at; it may be the whole text.
_WIDEST_LINE: Final = 2 * LONGEST_BAR


def start_of_notepad(source: str, start: int, end: int) -> int | None:
    """
    Return where the notepad within `[start, end)` begins; None if there is none.

    Args:
        source: The whole text.

        start: Where the body begins.

        end: Where what follows body and notepad begins.
    """
    heading, words = _find_heading(source, start, end) or (None, None)
    # What stands behind the first one opens nothing.
    stop = end if heading is None else heading
    bar = _find_bar(source, start, stop)
    stop = stop if bar is None else bar
    # Who takes number signs for markup leaves none before a title.
    title = None if is_title(words) else _find_bare_title(source, start, stop)
    return next((at for at in (title, bar, heading) if at is not None), None)


def _find_heading(source: str, start: int, end: int) -> tuple[int, str] | None:
    """
    Return where the first heading begins, and its words.
    """
    first, _ = trim(source, start, end)
    at = source.find("#", start, end)
    while at >= 0:
        if at == first or source[at - 1] in "\r\n":
            words = read_heading(source, at, line_end(source, at, min(end, at + _WIDEST_LINE)))
            if words is not None:
                return at, words
        at = source.find("#", at + 1, end)
    return None


def _find_bare_title(source: str, start: int, end: int) -> int | None:
    """
    Return where a line begins that is a title of dpa's without its number sign, which somebody has taken for markup.
    """
    for word in _TITLE_WORDS:
        at = source.find(word, start, end)
        while at >= 0:
            first, last = _line_around(source, start, end, at)
            if source[first:last].strip(_BOLD).casefold() in NOTEPAD_TITLES:
                return first
            at = source.find(word, last, end)
    return None


# Whoever takes number signs for markup may set a title in bold type, or a colon behind it.
_BOLD: Final = "*_:"

# One of them stands in every title.
_TITLE_WORDS: Final = ("otizblock", "otebook", "NOTEBOOK", "otepad")


def _find_bar(source: str, start: int, end: int) -> int | None:
    """
    Return where the line begins that says that what follows is not for publication, or the rule above it.
    """
    tail = source[max(start, end - _GLANCE) : end]
    # Half as many words, for most messages have none of them.
    rare = RARE_BAR_WORDS if any(map(tail.__contains__, _IN_RARE)) else ()
    for word in (*BAR_WORDS, *filter(tail.__contains__, rare)):
        # A letter of another script, which hardly any text has, is found in a tenth of the time that the word takes.
        at = source.find(word, start, end) if source.find(word[0], start, end) >= 0 else -1
        while at >= 0:
            first, last = _line_around(source, start, end, at)
            above = lines(source, max(start, first - LONGEST_BAR), first)[-1:]
            # A mail may have broken the line.
            for opening in (first, *(opening for opening, _ in above)):
                if is_bar(source, opening, last):
                    found = _with_rule_above(source, start, opening)
                    bars = ((opening, last), *find_bars(source, opening, last))
                    if found < opening or any(is_meant(source, bar, start, end) for bar in bars):
                        return found
            at = source.find(word, last, end)
    return None


# Bars that dpa does not print are looked for at the end only.
_GLANCE: Final = 1000
_IN_RARE: Final = ("bblica", "UBLI", "ğ", "ubli", "У", "у")


def _line_around(source: str, start: int, end: int, at: int) -> tuple[int, int]:
    """
    Return the line that *at* stands in, without blanks at its ends; of a long one, more than any bar has.
    """
    lowest, highest = max(start, at - _WIDEST_LINE), min(end, at + _WIDEST_LINE)
    return trim(source, line_start(source, at, lowest), line_end(source, at, highest))


def _with_rule_above(source: str, start: int, at: int) -> int:
    """
    Return where the rule of asterisks begins above the line at *at*; the line itself if there is none.
    """
    above = lines(source, max(start, at - LONGEST_BAR), at)[-1:]
    return above[0][0] if above and is_rule(source, *above[0]) else at
