"""
Find who was named last: in front of a mention, or as who opens a sentence.
"""

from typing import Final

from dpaparse._language.persons import GENERIC
from dpaparse._speakers.descriptions import is_from_somewhere
from dpaparse._speakers.names import Names
from dpaparse._speakers.parts_read import LONG_AGO, NEAR, PartsRead
from dpaparse._speakers.persons import Person


def find_nearest(names: Names, read: PartsRead, at: int, gender: str) -> tuple[Person | None, int]:
    """
    Return who of a gender was named last before *at*, and where.
    """
    found, place = _named_last(names, read, max(0, at - NEAR), at, gender)
    relative = -1 if found is None else read.relative_clause(place)
    if relative >= 0:
        # "Ebba Thun, whose son Jan died"
        told, before = _named_last(names, read, read.sentence_start(place), relative, gender)
        found, place = (found, place) if told is None else (told, before)
    return found, place


def _named_last(names: Names, read: PartsRead, start: int, at: int, gender: str) -> tuple[Person | None, int]:
    """
    Return who of a gender was named last in `[start, at)`, and where.
    """
    found, place = None, start - 1
    for surname, person in names.lately():
        if not person.may_be(gender):
            continue
        called, others = names.called_alone(surname, person, gender)
        named = read.last_place(called, place + 1, at, others)
        if named > place:
            found, place = person, named
    return (None, -1) if found is None else (found, place)


def opens_around(names: Names, read: PartsRead, place: int, gender: str) -> Person | None:
    """
    Return who of a gender opens the sentence around *place*: `Trainer Thun lobte Jan Ruß`.
    """
    words = read.opening(place)
    named = (person for surname, person in names.lately() if surname in words and person.may_be(gender))
    return next(named, None)


def is_aside(read: PartsRead, person: Person, place: int, role: str) -> bool:
    """
    Tell whether a name at *place* only tells whose a thing is, where a role that not everybody has means somebody else.

    `Er sang Lieder von Jan Ruß. [Der Busfahrer] sagte`; but `Es gab Kritik von Jan Ruß. [Der Politiker] sagte`.
    """
    if role.rpartition("-")[2] in GENERIC or is_from_somewhere(role):
        return False
    name = person.name.text
    start = read.source.rfind(name, max(0, place - len(name)), place + len(name))
    before = read.source[max(0, start - _LONGEST) : max(0, start)].split()
    is_behind = len(before) > 1 and before[-1] == _OF and before[-2][0].isupper()
    # Whom the article has named before, it may be about.
    surname = name.rpartition(" ")[2]
    return is_behind and read.source.find(surname, max(0, start - LONG_AGO), start) < 0


# Of a noun and a preposition
_LONGEST: Final = 40
_OF: Final = "von"
