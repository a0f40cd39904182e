"""
Tell by an age who is meant: `der 52-Jährige` after `Ebba Thun (52)`.
"""

from typing import Final

from dpaparse._language.persons import OF_NO_AGE
from dpaparse._language.syntax import PREPOSITIONS
from dpaparse._model import Span
from dpaparse._speakers.parts_read import NEAR, PartsRead
from dpaparse._speakers.persons import Person

BEFORE_AGES: Final = (" (", ", ")
"""
What stands between a name and an age.
"""

AGED: Final = "-Jährige"
"""
How somebody ends who is told by an age alone.
"""

OF_SOME_AGE: Final = ("jährige", "jähriger")
"""
How a word ends that tells an age, before a name or alone: `52-jährige`, `52-Jähriger`.
"""

AGED_IN_ENGLISH: Final = "-old"
"""
The same in English: `52-year-old`.
"""

# Behind the number of an age, with a hyphen; before a name, and so near.
_OF_AGE: Final = ("jährig", "year-old")
_WORDS_OF_AGE: Final = ("-jährige", " Jahre alte", "-year-old")
_BESIDE: Final = 40
# "die 52-jährige Mutter von [Ebba Thun]"
_OF_ANOTHER: Final = PREPOSITIONS | {"and", "of", "und", "with"}


def age_in(text: str) -> str | None:
    """
    Return the age that a mention tells; None if it tells none.

    >>> age_in("der 52-Jährige"), age_in("die Ministerin")
    ('52', None)
    """
    for word in text.split():
        age, _, rest = word.partition("-")
        if age.isdigit() and rest.lower().startswith(_OF_AGE):
            return age
    return None


def is_aged(source: str, name: Span, age: str) -> bool:
    """
    Tell whether an age stands beside a full name: `Ebba Thun (52)`, `die 52-jährige Ebba Thun`.

    >>> is_aged("Ebba Thun (52) kam.", Span(0, 9), "52"), is_aged("Ebba Thun (521) kam.", Span(0, 9), "52")
    (True, False)
    """
    behind = source[name.end : name.end + _BESIDE]
    if behind.startswith(BEFORE_AGES) and behind[2 : 2 + len(age)] == age:
        return not behind[2 + len(age) : 3 + len(age)].isdigit()
    before = source[max(0, name.start - _BESIDE) : name.start].rpartition(". ")[2]
    if before.rpartition(" ")[0].rpartition(" ")[2] in _OF_ANOTHER:
        return False
    return any(f" {age}{words}" in f" {before}" for words in _WORDS_OF_AGE)


def is_ageless(person: Person) -> bool:
    """
    Tell whether nobody is told by an age who was named with a role: `Staatsanwältin Thun ... Die 51-Jährige weinte`.
    """
    return not OF_NO_AGE.isdisjoint(person.roles)


def is_relatives(read: PartsRead, role: str, at: int) -> bool:
    """
    Tell whether an age in small letters is that of whom somebody has: `die 52-jährige Mutter von Ebba Thun`.
    """
    before = read.source.rfind(f" {role} ", max(0, at - NEAR), at)
    if before < 0:
        return False
    words = read.source[before : before + 2 * _BESIDE].split(None, 4)
    return len(words) > _BEFORE_OWNER and words[1][0].isupper() and words[2] in _OWNED_BY


_BEFORE_OWNER: Final = 2
_OWNED_BY: Final = frozenset({"der", "des", "einer", "eines", "von"})


def opens_with_age(read: PartsRead, start: int, at: int) -> bool:
    """
    Tell whether an age without a name opens a sentence in `[start, at)`: `Die 66-Jährige lebt hier. ... Sie ...`.
    """
    age = read.source.rfind(AGED, start, at)
    lowest = max(0, age - _BESIDE)
    article = max(read.source.rfind(" ", lowest, max(read.source.rfind(" ", lowest, max(age, 0)), 0)), lowest - 1) + 1
    return age >= 0 and read.opens(article)
