"""
The bodies and places that stand before a role in English: `Nordwind coach Ebba Thun`, `the Nordwind coach`.
"""

from collections.abc import Iterable
from typing import Final

from dpaparse._language.english_roles import ENGLISH_ROLES
from dpaparse._language.english_sources import ENGLISH_BODIES
from dpaparse._language.english_synonyms import ENGLISH_SYNONYMS
from dpaparse._speakers.parts_read import PartsRead
from dpaparse._speakers.persons import Person


def is_of_another(read: PartsRead, person: Person, bodies: frozenset[str], role: str) -> bool:
    """
    Tell whether somebody was named with another body or place: `Nordwind coach Ebba Thun ... the Seestern coach`.

    Args:
        read: What was read so far.

        person: Who was named.

        bodies: The names beside the role that is meant.

        role: That role; where it is another one, a word whose capital may be that of the sentence names no body.
    """
    name = person.name.span.start
    own = bodies_before(read, name)
    if own:
        words = read.source[max(read.sentence_start(name), name - _BESIDE) : name].lower().split()
        is_same = role in words or not ENGLISH_SYNONYMS.get(role, frozenset()).isdisjoint(words)
        own = own if is_same else own - {words[0]}
    return bool(own) and own.isdisjoint(bodies)


_BESIDE: Final = 80


def bodies_before(read: PartsRead, name: int) -> frozenset[str]:
    """
    Return the names before the role of a name, in small letters: `Nordwind` of `the Nordwind coach Ebba Thun`.
    """
    base, tags = read.around(name)
    found: list[str] = []
    end = name - base - 1
    for _ in range(_MOST_WORDS):
        start = tags.rfind(" ", 0, max(end, 0)) + 1
        if end <= start or tags[end - 1] not in _IN_PHRASE or tags[start] not in _BEFORE_NAME:
            break
        found.append(read.source[base + start : base + end])
        end = start - 1
    return named_bodies(found)


_MOST_WORDS: Final = 6
_BEFORE_NAME: Final = frozenset("NRx")
_IN_PHRASE: Final = frozenset("NRx_")


def named_bodies(words: Iterable[str]) -> frozenset[str]:
    """
    Return the words that name a body or a place, in small letters: no `US`, and no `German`.
    """
    return (
        frozenset(
            word.lower()
            for word in words
            if word[:1].isupper() and not word.isupper() and not word.endswith(_ADJECTIVES)
        )
        - _NO_BODIES
    )


_ADJECTIVES: Final = ("-based", "-born", "an", "ch", "ese", "ic", "ish")
# Roles, and who belongs to a party
_NO_BODIES: Final = (ENGLISH_ROLES - ENGLISH_BODIES) | {
    "conservative",
    "green",
    "labor",
    "labour",
    "liberal",
    "socialist",
    "tory",
}
