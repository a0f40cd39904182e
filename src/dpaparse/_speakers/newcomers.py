"""
Find who was introduced without a name, and is told by a bare role later: `Ein Mann rief an. ... sagte der Mann`.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping
from operator import attrgetter
from types import MappingProxyType
from typing import Final

from dpaparse._grammar.people import UNNAMED
from dpaparse._grammar.tag_sets import NAMES
from dpaparse._language.persons import OTHERS
from dpaparse._model import Mention
from dpaparse._speakers.ages import OF_SOME_AGE
from dpaparse._speakers.genders import MAN, WOMAN
from dpaparse._speakers.parts_read import NEAR, Introduced, PartsRead
from dpaparse._speakers.persons import mention_at

# What anybody of a gender may be called.
_ANYBODY: Final = frozenset({"frau", "man", "mann", "woman"})
_AND: Final = " und "
# "ein", "einer", "a"; but "seine Verteidigerin"
_HIMSELF: Final = (", himself ", ", herself ")
_NEW: Final = ("A ", "An ", "Ein", "a ", "an ", "ein")


def introduced(read: PartsRead, start: int, at: int) -> Iterator[tuple[int, list[Introduced]]]:
    """
    Yield who is told without a name in `[start, at)`: of each part that was read where it begins, the last part first.
    """
    for base, part in read.backwards():
        if base + len(part) < start:
            return
        told = _told_in(read, base, part)
        first = bisect_left(told, start, key=_START)
        yield base, told[first : bisect_right(told, at, first, key=_END)]


_AS: Final = " as "
_CALLED: Final = (" called ", " named ")
_START: Final = attrgetter("start")
_END: Final = attrgetter("end")


def _told_in(read: PartsRead, base: int, part: str) -> list[Introduced]:
    """
    Return who is told without a name in a part, which is read once.
    """
    told = read.told.get(base)
    if told is None:
        told = read.told[base] = []
        for match in UNNAMED.finditer(part):
            start, (first, end) = base + match.start(), match.span("role")
            if read.source.endswith(_AS, base, start):
                # "works as a watchman"
                continue
            if read.source.startswith(_CALLED, base + end) and part[part.find(" ", end + 1) + 1] in NAMES:
                # "an engineer named Jan"
                continue
            article = read.source[start : base + part.find(" ", match.start())].lower()
            told.append(Introduced(start, base + first, base + end, article, match["new"] is not None))
    return told


def find_newcomer(read: PartsRead, at: int, told: tuple[str, str, Callable[[str, str], str]]) -> Mention | None:
    """
    Return who was introduced last with a role; with another one, if `der Mann` or `die Frau` can be nobody else.

    Args:
        read: What was read so far.

        at: Where the bare role stands.

        told: The role in small letters, its gender, and what tells the gender of an article and a role.
    """
    role, gender, gender_of = told
    source = read.source
    others = []
    for _, found in introduced(read, at - NEAR, at):
        for other in reversed(found):
            word = source[other.first : other.end].lower()
            is_himself = source.endswith(_HIMSELF, max(0, other.start - len(_HIMSELF[0])), other.start)
            is_new = other.is_new and source.startswith(_NEW, other.start) and not is_himself
            if is_new and word == role:
                return mention_at(source, other.start, other.end)
            if (is_new or word.endswith(OTHERS)) and role in _ANYBODY and gender_of(other.article, word) == gender:
                others.append(other)
    if len(others) > 1:
        # "Die Tochter einer Bewohnerin"
        others = [one for one in others if read.opens(one.start) and not source.startswith(_AND, one.end)]
    return mention_at(source, others[0].start, others[0].end) if len(others) == 1 else None


def opening_role(
    read: PartsRead, stretch: tuple[int, int], gender: str, gender_of: Callable[[str, str], str]
) -> Introduced | None:
    """
    Return who opens the sentence right before a pronoun by a role that the reader knows: `Der Minister winkte. ... er`.

    Args:
        read: What was read so far.

        stretch: Behind what the role stands, and where the pronoun does.

        gender: The gender of the pronoun.

        gender_of: What tells the gender of an article and a role.
    """
    since, at = stretch
    _, found = next(introduced(read, max(read.last, since, at - NEAR), at))
    for other in found:
        role = read.source[other.first : other.end].lower()
        is_told = other.article == _SUBJECTS.get(gender) and not role.endswith(OF_SOME_AGE)
        is_opening = is_told and other.start > since and read.opens(other.start)
        if is_opening and gender_of(other.article, role) == gender and read.is_just_before(other.start, at):
            return other
    return None


_SUBJECTS: Final[Mapping[str, str]] = MappingProxyType({MAN: "der", WOMAN: "die"})
