"""
Tell which lines name by its number a document, a graphic or an issue of a paper, or what reading it costs.
"""

from itertools import pairwise
from typing import Final

from dpaparse._grammar.stamps import is_time
from dpaparse._language.furniture import ISSUE_WORDS

_AROUND_WORDS: Final = ".,:;-–()|"


def is_document(words: list[str]) -> bool:
    """
    Tell whether the words of a line are the number of a document in an archive.

    >>> is_document("dokument kb00020261125em3e2x".split())
    True
    """
    if len(words) != _WORD_AND_NUMBER or words[0] not in _DOCUMENTS:
        return False
    return len(words[1]) > _LONGEST_SIGN and words[1].isalnum() and any(map(str.isdigit, words[1]))


_WORD_AND_NUMBER: Final = 2
_DOCUMENTS: Final = frozenset({"document", "dokument"})
_LONGEST_SIGN: Final = 8


def is_graphic(line: str) -> bool:
    """
    Tell whether a line names a graphic by its number.

    >>> is_graphic("dpa-Grafik 104711, Wohnungsbau"), is_graphic("(mit dpa-Grafik 2104)"), is_graphic("Grafik 3")
    (True, True, False)
    """
    name, _, behind = line.strip("()").removeprefix(_WITH).partition(" ")
    number = behind.removeprefix(_NUMBER_OF).partition(" ")[0].strip(_AROUND_NUMBER)
    return name.casefold() in _GRAPHICS and len(number) >= _LEAST_DIGITS and number.isdecimal()


_WITH: Final = "mit "
_NUMBER_OF: Final = "Nr. "
_AROUND_NUMBER: Final = ",.:;"
_GRAPHICS: Final = frozenset({"dpa-grafik", "dpa-infografik", "globus-grafik", "grafik", "infografik", "regiografik"})
# "Grafik 3" is one of those in the text.
_LEAST_DIGITS: Final = 4


def is_issue(line: str) -> bool:
    """
    Tell whether a line says in which issue of a paper a text stood: `Küstenbote vom 25.11.2026, Nr. 274, S. 3`.
    """
    if not line[0].isupper() or not any(map(str.isdigit, line)):
        return False

    # "S.3"
    words = [word.strip(_AROUND_WORDS) for word in line.replace("S.", "S. ").split()]
    if not ISSUE_WORDS.isdisjoint(words) and all(word in ISSUE_WORDS or is_time(word.casefold()) for word in words):
        # "Seite 5 / Nr. 254"
        return True
    return not ISSUE_WORDS.isdisjoint(words) and any(word.count(".") == _DOTS_OF_DATE for word in words)


_DOTS_OF_DATE: Final = 2


def is_price(words: list[str]) -> bool:
    """
    Tell whether the words of a line say what a paper costs.

    >>> is_price("1 monat für 0,99 €".split()), is_price("danach 9,99 € pro monat".split())
    (True, True)
    """
    if not 0 < len(words) <= _LONGEST_PRICE or not (words[0] in _AFTERWARDS or _is_term(words)):
        return False
    return any(word.startswith(_MONEY) and before[0].isdigit() for before, word in pairwise(words))


def _is_term(words: list[str]) -> bool:
    """
    Tell whether words open with how long a paper may be read, and `für`: `4 Wochen für`.
    """
    first, *others = words
    if first in _TRIAL_MONTHS:
        return others[:1] == [_FOR]
    return first.isdecimal() and others[1:2] == [_FOR] and others[0] in _TERMS


_AFTERWARDS: Final = frozenset({"anschliessend", "danach", "dann"})
_TERMS: Final = frozenset({"monat", "monate", "tage", "woche", "wochen"})
_TRIAL_MONTHS: Final = frozenset({"probemonat", "testmonat"})
_FOR: Final = "für"
_MONEY: Final = ("euro", "€")
# "Danach nur 9,99 € im Monat"
_LONGEST_PRICE: Final = 6
