"""
Find the menu of a page above a text that somebody has copied as a whole: words alone on their lines.
"""

from typing import Final

from dpaparse._grammar.links import is_link
from dpaparse._grammar.space import line_end, lines
from dpaparse._language.furniture import RESSORTS
from dpaparse._model import Span

# Longer menus are looked at no further.
_MOST_LINES: Final = 80
_WITHIN: Final = 2000
_LONGEST: Final = 30
_MOST_WORDS: Final = 3
# A menu has so many lines that are known, some of them links; between them stand few others.
_LEAST_KNOWN: Final = 6
_LEAST_LINKS: Final = 2
_MOST_UNKNOWN: Final = 2
_NO_ENDS: Final = frozenset(".!?:;,…”“»")


def find_navigation(source: str) -> list[Span]:
    """
    Return the lines of the menu that opens a text; none if no menu does.

    What part of the paper a text is from may stand right above its headline, and is none of the menu then.

    >>> menu = "Startseite\\nMenü\\nSuche\\nLokales\\nPolitik\\nSport\\nKultur"
    >>> [span.of(menu) for span in find_navigation(f"{menu}\\nDer Deich bei Husum hält")]
    ['Startseite', 'Menü', 'Suche', 'Lokales', 'Politik', 'Sport']
    """
    stop = line_end(source, 0, min(len(source), _LONGEST_ABOVE + 1))
    if not 0 < stop <= _LONGEST_ABOVE:
        # Most texts open with their headline.
        return []

    near = [Span(*line) for line in lines(source, 0, min(len(source), _WITHIN))[:_MOST_LINES]]
    if not all(_stands_above_menu(source, line) or _may_be_of_menu(source, line) for line in near[:_LEAST_KNOWN]):
        return []

    found = near[: _count_menu(source, near)]
    of_menu = [line for line in found if _may_be_of_menu(source, line)]
    if not found or (len(of_menu) < len(found) and sum(_is_part(source, line) for line in of_menu) < _LEAST_PARTS):
        # The headline, and what the page does with the text.
        return []
    return found[: len(found) - _is_above_headline(source, found)]


def _count_menu(source: str, near: list[Span]) -> int:
    """
    Return how many of the first lines are those of a menu; 0 if too few of them are known.
    """
    known = links = unknown = end = 0
    for number, line in enumerate(near, start=1):
        is_of_menu = _may_be_of_menu(source, line)
        if not (is_of_menu or (not known and _stands_above_menu(source, line))):
            break
        is_own = is_link(source, line)
        if is_of_menu and (is_own or _is_part(source, line)):
            known, links, unknown, end = known + 1, links + is_own, 0, number
            continue
        unknown += 1
        if unknown > _MOST_UNKNOWN:
            break
    return end if known >= _LEAST_KNOWN and links >= _LEAST_LINKS else 0


def _is_part(source: str, line: Span) -> bool:
    """
    Tell whether a line is a part of the paper: `Politik`.
    """
    return line.of(source).casefold() in RESSORTS


def _stands_above_menu(source: str, line: Span) -> bool:
    """
    Tell whether a line may stand above a menu: the weather, the day, what is on the air; no sentence does.
    """
    return len(line) <= _LONGEST_ABOVE and source[line.end - 1] not in _SENTENCE_ENDS


_LONGEST_ABOVE: Final = 60
_SENTENCE_ENDS: Final = frozenset(".!?…”“»")
_LEAST_PARTS: Final = 3


def _may_be_of_menu(source: str, line: Span) -> bool:
    """
    Tell whether a line is a few words, no sentence and no time stamp.
    """
    words = line.of(source)
    return (
        len(words) <= _LONGEST
        and words[-1] not in _NO_ENDS
        and len(words.split()) <= _MOST_WORDS
        and not any(map(str.isdigit, words))
    )


def _is_above_headline(source: str, found: list[Span]) -> bool:
    """
    Tell whether the last line of a menu is none of its links, and a longer line stands right beneath it.
    """
    last = found[-1]
    beneath = lines(source, last.end, min(len(source), last.end + _WITHIN))
    if is_link(source, last) or not beneath:
        return False
    below = Span(*beneath[0])
    return not _may_be_of_menu(source, below) or len(below.of(source).split()) == _MOST_WORDS
