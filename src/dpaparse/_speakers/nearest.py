"""
Find who was named last: in front of a mention, or as who opens a sentence.
"""

from dpaparse._speakers.names import Names
from dpaparse._speakers.parts_read import NEAR, PartsRead
from dpaparse._speakers.persons import Person


def find_nearest(names: Names, read: PartsRead, at: int, gender: str) -> tuple[Person | None, int]:
    """
    Return who of a gender was named last before *at*, and where.
    """
    found, place = None, -1
    for surname, person in names.lately():
        if not person.may_be(gender):
            continue
        called, others = names.called_alone(surname, person, gender)
        named = read.last_place(called, max(place + 1, at - NEAR), at, others)
        if named > place:
            found, place = person, named
    return found, place


def opens_around(names: Names, read: PartsRead, place: int, gender: str) -> Person | None:
    """
    Return who of a gender opens the sentence around *place*: `Trainer Thun lobte Jan Ruß`.
    """
    words = read.opening(place)
    named = (person for surname, person in names.lately() if surname in words and person.may_be(gender))
    return next(named, None)
