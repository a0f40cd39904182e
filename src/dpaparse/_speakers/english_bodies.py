"""
The bodies, places and nations beside a role in English: `Nordwind coach Ebba Thun`, `the mayor of Kehl`.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from dpaparse._language.english_nationals import ENGLISH_NATIONS
from dpaparse._language.english_roles import ENGLISH_ROLES
from dpaparse._language.english_sources import ENGLISH_BODIES
from dpaparse._language.english_synonyms import ENGLISH_SYNONYMS
from dpaparse._speakers.parts_read import PartsRead
from dpaparse._speakers.persons import Person


class Beside(NamedTuple):
    """
    What stands beside a role, in small letters.
    """

    bodies: frozenset[str] = frozenset()
    """Names of bodies or places: `the [Nordwind] coach`, `the mayor of [Kehl]`."""

    nations: frozenset[str] = frozenset()
    """Nations: `the [German] president`."""


def is_of_another(read: PartsRead, person: Person, beside: Beside, role: str) -> bool:
    """
    Tell whether somebody was named with another body, place or nation: `Nordwind coach Thun ... the Seestern coach`.

    Args:
        read: What was read so far.

        person: Who was named.

        beside: What stands beside the role that is meant.

        role: That role; where it is another one, a word whose capital may be that of the sentence names no body.
    """
    name = person.name.span.start
    before = _words_before(read, name)
    nations = nations_in(before)
    if nations and beside.nations and nations.isdisjoint(beside.nations):
        return True
    own = named_bodies(before)
    if not own:
        own = _bodies_behind(read, person.name.span.end, role)
    else:
        words = read.source[max(read.sentence_start(name), name - _BESIDE) : name].lower().split()
        is_same = role in words or not ENGLISH_SYNONYMS.get(role, frozenset()).isdisjoint(words)
        own = own if is_same else own - {words[0]}
    return bool(own and beside.bodies) and own.isdisjoint(beside.bodies)


_BESIDE: Final = 80


def has_one_of(read: PartsRead, person: Person, beside: Beside) -> bool:
    """
    Tell whether somebody was named with a body, a place or a nation that stands beside a role.
    """
    words = _words_before(read, person.name.span.start)
    return not (named_bodies(words).isdisjoint(beside.bodies) and nations_in(words).isdisjoint(beside.nations))


def _words_before(read: PartsRead, name: int) -> list[str]:
    """
    Return the words right before a name that may belong to its role.
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
    return found


_MOST_WORDS: Final = 6
_BEFORE_NAME: Final = frozenset("NRx")
_IN_PHRASE: Final = frozenset("NRx_")


def _bodies_behind(read: PartsRead, end: int, role: str) -> frozenset[str]:
    """
    Return the names of a role behind a name that ends at *end*: `Kehl` of `Ebba Thun, the mayor of Kehl`.
    """
    phrase = read.source[end : end + _BESIDE]
    if not phrase.startswith(", "):
        return frozenset()
    phrase = phrase[len(", ") :].partition(",")[0]
    _, is_told, behind = phrase.partition(f"{role} of ")
    return named_bodies(behind.split()) if is_told else frozenset()


def nations_in(words: Iterable[str]) -> frozenset[str]:
    """
    Return the nations that words tell, in small letters: `German`, `US`.

    >>> sorted(nations_in(["French", "President"])), sorted(nations_in(["US", "minister"]))
    (['french'], ['american'])
    """
    return frozenset(_SAME.get(word, word) for word in map(str.lower, words) if word in _NATIONS)


_SAME: Final[Mapping[str, str]] = MappingProxyType(
    {"kremlin": "russian", "u.s.": "american", "uk": "british", "us": "american"}
)
_NATIONS: Final = ENGLISH_NATIONS | _SAME.keys()


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
