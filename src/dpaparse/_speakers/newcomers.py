"""
Find who was introduced without a name, and is told by a bare role later: `Ein Mann rief an. ... sagte der Mann`.
"""

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from dpaparse._grammar.people import UNNAMED
from dpaparse._language.persons import OTHERS
from dpaparse._model import Mention, Span
from dpaparse._speakers.parts_read import NEAR, PartsRead

# What anybody of a gender may be called.
_ANYBODY: Final = frozenset({"frau", "man", "mann", "woman"})
_AND: Final = " und "
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

    article: str
    """The article, in small letters."""

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
            start_at, (first, end) = base + match.start(), match.span("role")
            article = read.source[start_at : base + part.find(" ", match.start())].lower()
            found.append(Introduced(start_at, base + first, base + end, article, match["new"] is not None))
        yield base, found


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
            mention = Mention(span=Span(other.start, other.end), text=source[other.start : other.end])
            word = source[other.first : other.end].lower()
            is_new = other.is_new and source.startswith(_NEW, other.start)
            if is_new and word == role:
                return mention
            if (is_new or word.endswith(OTHERS)) and role in _ANYBODY and gender_of(other.article, word) == gender:
                others.append(mention)
    if len(others) > 1:
        # "Die Tochter einer Bewohnerin"
        others = [one for one in others if read.opens(one.span.start) and not source.startswith(_AND, one.span.end)]
    return others[0] if len(others) == 1 else None
