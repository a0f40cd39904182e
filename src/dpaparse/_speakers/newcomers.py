"""
Find who was introduced without a name, and is told by a bare role later: `Ein Mann rief an. ... sagte der Mann`.
"""

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from dpaparse._grammar.people import UNNAMED
from dpaparse._model import Mention, Span
from dpaparse._speakers.parts_read import NEAR, PartsRead

# What anybody of a gender may be called.
_ANYBODY: Final = frozenset({"frau", "man", "mann", "woman"})
# "ein", "einer", "a"; but "seine Verteidigerin"
_NEW: Final = ("A ", "An ", "Ein", "a ", "an ", "ein")


class Introduced(NamedTuple):
    """
    Somebody who is told by a role without a name.
    """

    start: int
    """Where the phrase begins, in the source."""

    first: int
    """Where the role begins."""

    end: int
    """Where it ends, and the phrase."""

    is_new: bool
    """Behind an article that introduces somebody: `ein Lotse`."""


def introduced(read: PartsRead, start: int, at: int) -> Iterator[tuple[int, list[Introduced]]]:
    """
    Yield who is told without a name in `[start, at)`: of each part that was read where it begins, the last part first.
    """
    for base, part in read.backwards():
        if base + len(part) < start:
            return
        found = []
        for match in UNNAMED.finditer(part, max(0, start - base), max(0, at - base)):
            first, end = match.span("role")
            found.append(Introduced(base + match.start(), base + first, base + end, match["new"] is not None))
        yield base, found


def find_newcomer(read: PartsRead, at: int, told: tuple[str, str, Callable[[str], str]]) -> Mention | None:
    """
    Return who was introduced last with a role; with another one, if `der Mann` or `die Frau` can be nobody else.

    Args:
        read: What was read so far.

        at: Where the bare role stands.

        told: The role in small letters, its gender, and what tells the gender of a role.
    """
    role, gender, gender_of = told
    source = read.source
    others = []
    for _, found in introduced(read, at - NEAR, at):
        for other in reversed(found):
            if not other.is_new or not source.startswith(_NEW, other.start):
                continue
            mention = Mention(span=Span(other.start, other.end), text=source[other.start : other.end])
            word = source[other.first : other.end].lower()
            if word == role:
                return mention
            if role in _ANYBODY and gender_of(word) == gender:
                others.append(mention)
    return others[0] if len(others) == 1 else None
