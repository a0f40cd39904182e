"""
Who was named with a role, with a part of it, or with another word for it: `der Verbandspräsident`, `der Coach`.
"""

from typing import Final, NamedTuple

from dpaparse._language.synonyms import SYNONYMS
from dpaparse._speakers.belongings import Belonging, has_one_of, is_of_another
from dpaparse._speakers.descriptions import may_be_anybody
from dpaparse._speakers.names import Names
from dpaparse._speakers.parts_read import PartsRead
from dpaparse._speakers.persons import Person


class Told(NamedTuple):
    """
    What a phrase without a name tells of whom it stands for.
    """

    at: int
    """Where it stands, in the source: whoever is named behind it is another person."""

    gender: str
    """The gender."""

    role: str
    """The role, in small letters."""

    belonging: frozenset[Belonging] = frozenset()
    """What belongs to the role: a state, a party, a service, a town."""


def is_elsewhere(read: PartsRead, person: Person, told: Told) -> bool:
    """
    Tell whether somebody has the role elsewhere: `die Sprecherin der Polizei, Ebba Thun ... die der Feuerwehr`.
    """
    return bool(told.belonging) and is_of_another(read, person.name.span, told.role, told.belonging)


def named_with(names: Names, read: PartsRead, told: Told) -> Person | None:
    """
    Return the only person who was named with a role, else with a part of it, else with another word for it.
    """

    def only(forms: tuple[str, ...], *, is_part: bool = False) -> Person | None:
        return names.only(
            lambda person: (
                person.may_be(told.gender)
                and any(person.has_part_of(form) if is_part else person.has_role(form) for form in forms)
                and not is_elsewhere(read, person, told)
            ),
            told.at,
        )

    role = (told.role,)
    found = only(role) or only(role, is_part=True) or only(_others(told.role))
    if found is not None or not told.belonging or not may_be_anybody(told.role):
        return found
    # "die SPD-Politikerin", of several politicians
    return names.only(
        lambda person: person.may_be(told.gender) and has_one_of(read, person.name.span, told.role, told.belonging),
        told.at,
    )


def is_called(person: Person, role: str) -> bool:
    """
    Tell whether somebody was named with a role, or with another word for it.
    """
    return any(map(person.has_role, (role, *_others(role))))


def _others(role: str) -> tuple[str, ...]:
    """
    Return other words for a role, those of a woman for a woman's.
    """
    if role in SYNONYMS:
        return SYNONYMS[role]
    return tuple([f"{other}{_IN}" for other in SYNONYMS.get(role.removesuffix(_IN), ())])


_IN: Final = "in"
