"""
Phrases with a role and without a name in English, and who was called by a role: `the mayor`, `the Nordwind coach`.
"""

from typing import Final, NamedTuple

from dpaparse._grammar.sentences import Sentence
from dpaparse._language.english_nationals import ENGLISH_KNOWN_AS
from dpaparse._language.english_sources import ENGLISH_BODIES
from dpaparse._speakers.english_bodies import Beside, named_bodies, nations_in
from dpaparse._speakers.genders import UNKNOWN
from dpaparse._speakers.names import Names
from dpaparse._speakers.parts_read import Introduced, PartsRead
from dpaparse._speakers.persons import Person, Speaker


class Bare(NamedTuple):
    """
    A phrase with a role, without a name.
    """

    at: int
    """Where it stands, in the source: whoever is named behind it is another person."""

    words: list[str]
    """The phrase in small letters, up to the role."""

    has_role: bool
    """A role that a list has is among them."""

    before: Speaker | None
    """Who spoke right before."""

    is_counted: bool = False
    """Whose children are counted: `the father of three`."""

    beside: Beside = Beside()
    """What stands beside the role: a body, a place, a nation."""

    @property
    def last(self) -> Person | None:
        """
        The person who spoke right before, if somebody did and is known.
        """
        return None if self.before is None else self.before.person


def bare_phrase(part: Sentence, places: tuple[int, int, int], at: int, before: Speaker | None) -> Bare:
    """
    Read a phrase with a role.

    Args:
        part: The sentence.

        places: Where the phrase begins, where its role ends, and where it ends.

        at: Where it stands, in the source.

        before: Who spoke right before.
    """
    start, end, last = places
    printed = part.text(start, end).split()
    return Bare(
        at,
        [word.lower() for word in printed],
        has_role=part.tags[part.word_before(end + 1)] == "R",
        before=before,
        is_counted=part.tags.startswith(_OF_MANY, end) and part.word_end(end + len(" of ")) == last,
        beside=_beside(printed[1:-1], part.text(end, last)),
    )


def bare_role(read: PartsRead, other: Introduced, before: Speaker | None) -> Bare:
    """
    Read who is told by a role in what was read.

    Args:
        read: What was read so far.

        other: Who is told.

        before: Who spoke right before.
    """
    printed = read.source[other.start : other.end].split()
    words = [word.lower() for word in printed]
    return Bare(other.start, words, has_role=True, before=before, beside=_beside(printed[1:-1], ""))


def _beside(before: list[str], behind: str) -> Beside:
    """
    Return what stands beside a role, by the words before it and what is behind.
    """
    bodies = named_bodies(before)
    if not bodies and behind.startswith(_OF):
        bodies = named_bodies(behind.split())
    return Beside(bodies, nations_in(before))


_OF: Final = " of "

# "[the father] of three"
_OF_MANY: Final = " f_ d"


def is_plural(role: str) -> bool:
    """
    Tell whether a noun is one of several: `mayors`, `firemen`; but not `boss`.
    """
    return role.endswith(_SEVERAL) and not role.endswith(_ONE)


_SEVERAL: Final = ("men", "people", "s")
_ONE: Final = "ss"


def is_one_person(role: str, *, has_role: bool) -> bool:
    """
    Tell whether a noun is one person's: `mayor`, `briton`; but not `mayors`, `board`.
    """
    return not is_plural(role) and role not in ENGLISH_BODIES and (has_role or role in ENGLISH_KNOWN_AS)


def only_called(names: Names, at: int, role: str, gender: str = UNKNOWN) -> Person | None:
    """
    Return the only person of a gender who was called by a role before *at*: `mayor`, but no `spokesman` for `man`.
    """
    return names.only(lambda person: person.may_be(gender) and is_called(person, role), at)


def is_called(person: Person, role: str) -> bool:
    """
    Tell whether somebody was called by a role, or a compound of it.
    """
    return role in person.roles or any(own.endswith(f"-{role}") for own in person.roles)
