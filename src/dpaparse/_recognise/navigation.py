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

    found: list[Span] = []
    known = links = unknown = 0
    end = 0
    parts_of_paper = 0
    for line in near:
        if not (_may_be_of_menu(source, line) or (not known and _stands_above_menu(source, line))):
            break
        found.append(line)
        is_own = is_link(source, line)
        is_part = line.of(source).casefold() in RESSORTS
        if not (is_own or is_part) or not _may_be_of_menu(source, line):
            unknown += 1
            if unknown > _MOST_UNKNOWN:
                break
            continue
        known, links, unknown, end = known + 1, links + is_own, 0, len(found)
        parts_of_paper += is_part
    if known < _LEAST_KNOWN or links < _LEAST_LINKS:
        return []
    if parts_of_paper < _LEAST_PARTS and any(not _may_be_of_menu(source, line) for line in found[:end]):
        # The headline, and what the page does with the text.
        return []
    return found[: end - _is_above_headline(source, found[:end])]


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
