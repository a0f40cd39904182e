"""
Lines of forms, mails and papers: what stands behind a label, and the name of a paper.
"""

from typing import Final

from dpaparse._grammar.credit import is_agency
from dpaparse._grammar.openers import is_person
from dpaparse._grammar.space import BLANKS
from dpaparse._language.furniture import LABELS, NAMING_LABELS, PAPERS, PROGRAMME_LABELS


def is_labelled(line: str) -> bool:
    """
    Tell whether a label opens a line of a mail, or one that names a text's source: `Betreff: Deich`, `Quelle: dpa`.

    >>> is_labelled("Betreff: Deich"), is_labelled("Quelle: Deich"), is_labelled("Quelle: dpa")
    (True, False, True)
    """
    first, colon, behind = line.partition(":")
    if not colon:
        if _BY not in line:
            return False
        # "Verfasst von Ebba Thun"
        first, _, behind = line.partition(_BY)
        first += _BY.rstrip()
    label = first.casefold()
    if label not in LABELS or not behind:
        return False
    name = behind.strip(BLANKS)
    return (
        "@" in behind
        or is_agency(name)
        or label not in NAMING_LABELS
        or is_person(name)
        or is_paper(name)
        or name.casefold() in _UNNAMED
    )


# "Autor: k. A."
_UNNAMED: Final = frozenset({"k. a.", "k.a.", "o. a.", "o.a.", "redaktion", "unbekannt"})


_BY: Final = " von "


def is_signed_off(line: str) -> bool:
    """
    Tell whether a line beneath a text says who wrote or read it, or in which programme: `Redaktion: Ebba Thun`.

    >>> is_signed_off("Redaktion: Ebba Thun"), is_signed_off("Datum: 25. November")
    (True, False)
    """
    label = line.partition(":")[0].casefold()
    return (label in NAMING_LABELS or label in PROGRAMME_LABELS) and is_labelled(line)


def is_paper(line: str) -> bool:
    """
    Tell whether a line is the name of a paper after a town or a region, and no more.

    >>> is_paper("Husumer Kurier"), is_paper("Deutsche Post")
    (True, False)
    """
    # "Husumer Kurier - Druckversion"
    first, blank, name = line.partition(_BEFORE_VERSION)[0].partition(" ")
    return (
        bool(blank)
        and first.endswith(_OF_TOWNS)
        and first not in _OF_NO_TOWN
        and name.count(" ") <= 1
        and name.rpartition(" ")[2].casefold() in PAPERS
        and all(word[0].isupper() for word in name.split())
    )


_BEFORE_VERSION: Final = " - "
# "Husumer", "Rheinische"
_OF_TOWNS: Final = ("er", "sche")
_OF_NO_TOWN: Final = frozenset({"Der", "Deutsche", "Unser", "Weiter"})
