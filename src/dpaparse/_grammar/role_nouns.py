"""
Tell which nouns say what somebody is, or are bodies that speak: by how they end, for compounds have no end.
"""

from typing import Final

from dpaparse._grammar.endings import Endings
from dpaparse._grammar.spellings import in_all_spellings
from dpaparse._language.nationals import NATIONALS
from dpaparse._language.roles import ROLES, THINGS, WHOLE_ROLES

_ROLE_ENDS: Final = Endings(in_all_spellings(ROLES))
_THING_ENDS: Final = Endings(in_all_spellings(THINGS))


def are_roles(low: str) -> bool:
    """
    Tell whether a noun in small letters is the plural of a role: `Juristen`, `Parteien`, `Konzerne`, `Konzernen`.
    """
    stem = low.removesuffix("n").removesuffix("e")
    return len(stem) < len(low) and low[len(stem)] == "e" and _ROLE_ENDS.end(stem) and not _THING_ENDS.end(stem)


def is_role_word(low: str) -> bool:
    """
    Tell whether a noun in small letters says what somebody is.

    >>> is_role_word("außenministerin"), is_role_word("deich")
    (True, False)
    """
    # "US-Amerikaner", but "S-Bahn"
    last = low.rpartition("-")[2]
    is_role = (
        low in WHOLE_ROLES
        or last in NATIONALS
        or _ROLE_ENDS.end(low)
        or (last != low and last in _ANYBODY)
        or (last.endswith(_FEMININE) and _is_woman(last))
    )
    return is_role and not _THING_ENDS.end(low)


# "der CDU-Mann", "der Nato-Rat"; but "Hoffmann", "Vorrat"
_ANYBODY: Final = frozenset(
    {
        "bund",
        "duo",
        "einheit",
        "fan",
        "frau",
        "general",
        "gruppe",
        "leitung",
        "mann",
        "opfer",
        "paar",
        "rat",
        "star",
        "trio",
    }
)


def _is_woman(low: str) -> bool:
    """
    Tell whether a woman's noun is a role, or says where she comes from: `Ministerin`, `Dänin`, `Husumerin`.
    """
    man = low.removesuffix("nen").removesuffix("in")
    # "Ministerin", "Expertin", "Russin"
    if any(_ROLE_ENDS.end(role) or role in WHOLE_ROLES or role in NATIONALS for role in (man, f"{man}e")):
        return True
    return len(low) >= _SHORTEST_WOMAN and low.endswith(_WOMEN) and low not in _NO_WOMEN


# "Ministerin", "Ministerinnen"
_FEMININE: Final = ("innen", "in")
# "Husumerin"; but "Guerin", and what else is none
_WOMEN: Final = ("erin", "erinnen")
_SHORTEST_WOMAN: Final = 7
_NO_WOMEN: Final = frozenset({"catherin", "glycerin", "katherin", "nitroglycerin", "pellerin", "severin"})
