"""
Find somebody who is told of without a name in English: `A baker heard it. ... he said`.
"""

from typing import Final

from dpaparse._grammar.tag_sets import FRONTED
from dpaparse._language.english_sources import ENGLISH_BODIES
from dpaparse._language.english_syntax import ENGLISH_GENITIVES
from dpaparse._language.persons import ENGLISH_OTHERS
from dpaparse._speakers.ages import AGED_IN_ENGLISH
from dpaparse._speakers.genders import UNKNOWN, gender_in_english
from dpaparse._speakers.names import Names
from dpaparse._speakers.newcomers import introduced
from dpaparse._speakers.parts_read import NEAR, Introduced, PartsRead
from dpaparse._speakers.persons import Person, mention_at, unnamed
from dpaparse._speakers.subjects import Stretch


def find_stranger(names: Names, read: PartsRead, stretch: Stretch, gender: str) -> Person | None:
    """
    Return the only one of a gender who is told of without a name in a stretch of the part that is read.

    Whoever opens a sentence: `A baker heard it. ... he said`, `Thun's father wept. ... the 61-year-old said`; somebody
    with an age only where nobody else has a name: `The 51-year-old woman confessed. ... she said`.
    """
    since, at = stretch
    _, found = next(introduced(read, max(read.last, at - NEAR), at))
    found = [one for one in found if one.start >= since]
    if not found:
        return None
    is_else = any(person.may_be(gender) for _, person in names.lately())
    told = [one for one in found if _is_told(read, one, UNKNOWN if is_else else gender)]
    if len(told) != 1 or not (read.opens(told[0].start) or opens_main(read, told[0].start)):
        return None
    person = person_told(read, told[0])
    return person if person.may_be(gender) and not person.roles & ENGLISH_BODIES else None


def _is_told(read: PartsRead, one: Introduced, gender: str) -> bool:
    """
    Tell whether somebody is told of as nobody whom a reader knows; of a gender, where nobody else has it.
    """
    if one.is_new or one.article.endswith(ENGLISH_GENITIVES) or _is_relative(read, one):
        return True
    return gender != UNKNOWN and (
        _is_aged(read, one) or gender_in_english(read.source[one.first : one.end].lower()) == gender
    )


def opens_main(read: PartsRead, place: int) -> bool:
    """
    Tell whether the main clause begins at a place: `When it rained, the landlady called`, `One of them, a baker, came`.
    """
    base, tags = read.around(place)
    start, comma = read.sentence_start(place) - base, place - base - len(", ")
    if tags.find(", ", start, place - base) != comma or comma < start:
        return False
    return tags[start] in _FRONTED or _UNNAMED.issuperset(tags[start:comma])


# "Nearby, a baker came"
_FRONTED: Final = FRONTED | {"D"}
_UNNAMED: Final = frozenset("dfRx0_ ")


def meant_by_pronoun(
    names: Names, read: PartsRead, stretch: Stretch, gender: str, last: Person | None
) -> Person | None:
    """
    Return who a pronoun stands for of those without a name; of whom no gender is told, at the start of a paragraph.

    `A guest stayed a week. “He ate a lot,” she said` is what the hostess says, who spoke last.
    """
    stranger = find_stranger(names, read, stretch, gender)
    if stranger is None or stranger.gender != UNKNOWN or last is None or not last.may_be(gender):
        return stranger
    return stranger if stranger.name.span.start == read.last else None


def _is_relative(read: PartsRead, one: Introduced) -> bool:
    """
    Tell whether somebody is told of as another's relative or the like: `the daughter of a victim`.
    """
    return read.source[one.first : one.end] in ENGLISH_OTHERS and read.source.startswith(_OF_ANOTHER, one.end)


_OF_ANOTHER: Final = " of "


def _is_aged(read: PartsRead, one: Introduced) -> bool:
    return AGED_IN_ENGLISH in read.source[one.start : one.end]


def person_told(read: PartsRead, one: Introduced) -> Person:
    """
    Make a person of somebody who is told of without a name.
    """
    role = read.source[one.first : one.end].lower()
    mention = mention_at(read.source, one.start, one.end)
    return unnamed(mention, gender_in_english(role), role)


def are_none_told(read: PartsRead, at: int) -> bool:
    """
    Tell whether nobody is told of without a name in the part that is read, in front of *at*.
    """
    _, found = next(introduced(read, max(read.last, at - NEAR), at))
    return not found
