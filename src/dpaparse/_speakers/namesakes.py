"""
Tell who of several persons with one surname is meant.
"""

from collections.abc import Callable
from typing import Final

from dpaparse._grammar.sentences import Sentence
from dpaparse._grammar.tag_sets import NAMES_OR_ROLES, ROLE
from dpaparse._speakers.genders import UNKNOWN
from dpaparse._speakers.names import Names
from dpaparse._speakers.parts_read import PartsRead
from dpaparse._speakers.persons import Person, Speaker


def among(
    namesakes: list[Person], part: Sentence, mention: tuple[int, int], gender_of_role: Callable[[str], str]
) -> Person | None:
    """
    Return who of several with one surname is meant, by a first name, a role or a gender.
    """
    words = part.text(*mention).lower().split()
    roles = [part.word(at) for at in range(*mention) if part.tags[at] == ROLE]
    gender = next((told for told in map(gender_of_role, words) if told != UNKNOWN), UNKNOWN)
    ways: tuple[Callable[[Person], bool], ...] = (
        lambda person: person.first.lower() in words,
        lambda person: any(person.has_role(role) for role in roles),
        lambda person: UNKNOWN not in {gender, person.gender} and person.gender == gender,
    )
    for is_meant in ways:
        meant = [person for person in namesakes if is_meant(person)]
        if len(meant) == 1:
            return meant[0]
    return None


def right_before(
    namesakes: list[Person], part: Sentence, low: str, before: Speaker | None, read: PartsRead
) -> Person | None:
    """
    Return who of several is meant by the surname alone: who spoke or was named in the sentence before.

    `Ministerin Ebba Thun und Jan Thun kamen. ... Die Ministerin lachte. Thun sagte`
    """
    if " " in low:
        return None
    start = part.base + part.start
    if before is not None and before.person in namesakes and start - before.until <= 1:
        return before.person
    named = [person for person in namesakes if read.has_named(person.name.text, start)]
    return named[0] if len(named) == 1 and read.is_right_before(named[0].name.text, start) else None


def is_anothers(part: Sentence, start: int, end: int, names: Names) -> bool:
    """
    Tell whether a phrase in English goes on behind a surname: `Thun Power`, `the Thun spokeswoman`; but `Jan Thun Jr`.
    """
    last = part.word_before(end + 1)
    if last <= start or part.tags[last] not in NAMES_OR_ROLES:
        return False
    word = part.text(last, end).rstrip(".")
    return word not in _BEHIND_NAMES and not names.knows(word)


_BEHIND_NAMES: Final = frozenset({"II", "III", "IV", "Jr", "Junior", "Senior", "Sr"})
