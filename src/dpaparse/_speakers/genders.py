"""
Tell whether somebody is a woman or a man: by a first name, or by a role, in German and in English.
"""

from typing import Final

from dpaparse._language.english_nationals import ENGLISH_NATIONALS
from dpaparse._language.first_names import MEN, WOMEN
from dpaparse._language.persons import (
    ENGLISH_FEMININE_ENDS,
    ENGLISH_MASCULINE_ENDS,
    FEMININE_ENDS,
    MASCULINE_ENDS,
)

WOMAN: Final = "f"
MAN: Final = "m"
UNKNOWN: Final = ""


def gender_of(first: str) -> str:
    """
    Return the gender that a first name tells.
    """
    name = first.partition("-")[0]
    if name in WOMEN:
        return WOMAN
    return MAN if name in MEN else UNKNOWN


def gender_of_role(role: str) -> str:
    """
    Return the gender that a role tells, in small letters.
    """
    if role.endswith(FEMININE_ENDS):
        return WOMAN
    return MAN if role.endswith(MASCULINE_ENDS) else UNKNOWN


def gender_in_english(role: str) -> str:
    """
    Return the gender that an English role tells, in small letters.
    """
    if role.endswith(ENGLISH_FEMININE_ENDS):
        return WOMAN
    return MAN if role.endswith(ENGLISH_MASCULINE_ENDS) and role not in ENGLISH_NATIONALS else UNKNOWN


def gender_introduced_in_english(_: str, role: str) -> str:
    """
    Return the gender that an English role tells; no article tells one.
    """
    return gender_in_english(role)
