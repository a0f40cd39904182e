"""
The parts of an article as far as they are read: where a name stands last, and what opens a sentence.
"""

from bisect import bisect_right
from collections.abc import Iterator
from typing import Final, NamedTuple

from dpaparse._grammar.people import OPENING
from dpaparse._grammar.sentences import Sentence, opens_sentence, sentence_before, sentence_start
from dpaparse._grammar.tag_sets import ROLE

NEAR: Final = 600
"""
So far before a mention stands who it stands for: a name, or somebody without one.
"""

LONG_AGO: Final = 5000
"""
So far before it is looked for what was told long ago; most articles are no longer.
"""

# Roles, names and their articles
_NAMES: Final = frozenset("2NRd0_ ")
# The start of a relative clause, and so many characters are before a name in one
_WHO: Final = (", who ", ", whose ")
_LONGEST_RELATIVE: Final = 80


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


class PartsRead:
    """
    What was read, with the tags of its words.
    """

    __slots__ = ("_bases", "_tags", "source", "text", "told")

    def __init__(self, source: str) -> None:
        """
        Begin with nothing.
        """
        self.source = source
        # Where the first paragraph begins, behind all headings; -1 above it.
        self.text = -1
        # Who is told without a name in a part, by where that begins; `newcomers` finds them.
        self.told: dict[int, list[Introduced]] = {}
        # Where each part begins, and its tags.
        self._bases: list[int] = []
        self._tags: list[str] = []

    def add(self, part: Sentence) -> None:
        """
        Add the part that is read next.
        """
        self._bases.append(part.base)
        self._tags.append(part.tags)

    @property
    def first(self) -> int:
        """
        Where the first part begins.
        """
        return self._bases[0]

    @property
    def last(self) -> int:
        """
        Where the last part begins.
        """
        return self._bases[-1]

    @property
    def before_last(self) -> int:
        """
        Where the part before the last one begins.
        """
        return self._bases[-2] if len(self._bases) > 1 else self._bases[-1]

    def backwards(self) -> Iterator[tuple[int, str]]:
        """
        Yield where each part begins, and its tags, the last one first.
        """
        return zip(reversed(self._bases), reversed(self._tags), strict=True)

    def around(self, place: int) -> tuple[int, str]:
        """
        Return where the part around a place begins, and its tags; none before the first part.
        """
        number = bisect_right(self._bases, place) - 1
        return (self._bases[number], self._tags[number]) if number >= 0 else (place, "")

    def last_place(self, name: str, start: int, at: int, others: tuple[str, ...] = ()) -> int:
        """
        Return where a name stands last in `[start, at)` outside of quotations; -1 if it does not.

        Args:
            name: The name.

            start: Where to begin.

            at: Where to end.

            others: What stands before it where it is another's.
        """
        place = self.source.rfind(name, start, at)
        while place >= 0:
            base, tags = self.around(place)
            is_others = (others and self.source.endswith(others, 0, place - 1)) or _is_role(tags, place - base)
            is_others = is_others or not self._is_whole(place + len(name))
            if not is_others and (tags[place - base : place - base + 1].isalnum() or self._ends_name(place)):
                return place
            place = self.source.rfind(name, start, place)
        return -1

    def _is_whole(self, end: int) -> bool:
        """
        Tell whether a name ends where a word does, or before the ending of an owner: `Berg`, `Bergs`; but `Bergstraße`.
        """
        behind = self.source[end : end + 2]
        return not (behind[:1].isalpha() or behind[:1] == "-") or (behind[0] == "s" and not behind[1:].isalpha())

    def _ends_name(self, place: int) -> bool:
        """
        Tell whether a word closes a surname of several words, which has the tags of one: `von der [Weide]`.
        """
        base, tags = self.around(place)
        before = tags[max(place - base - _LONGEST_PARTICLES, 0) : place - base].rstrip("_")
        return before.endswith(_NAME) and self.source[place - 1] == " "

    def has_named(self, name: str, at: int) -> bool:
        """
        Tell whether a name stands before *at* in the same part.
        """
        return self.source.find(name, self.around(at)[0], at) >= 0

    def is_right_before(self, name: str, at: int) -> bool:
        """
        Tell whether a name stands in the sentence before the one at *at*, in the same part.
        """
        base, tags = self.around(at)
        return self.source.find(name, base + sentence_before(tags, 0, at - base), at) >= 0

    def is_just_before(self, place: int, at: int) -> bool:
        """
        Tell whether a place stands in the sentence of *at*, or in the one before where that begins at *at*.
        """
        base, tags = self.around(at)
        return sentence_before(tags, place - base, at - base) == place - base

    def opens(self, place: int) -> bool:
        """
        Tell whether a place in a part is where a sentence begins.
        """
        base, tags = self.around(place)
        return opens_sentence(tags, place - base)

    def is_first(self, place: int) -> bool:
        """
        Tell whether nothing but roles and names stands before a place in its sentence: `Mayor Ebba [Thun]`.
        """
        base, tags = self.around(place)
        return _NAMES.issuperset(tags[self.sentence_start(place) - base : place - base])

    def sentence_start(self, place: int) -> int:
        """
        Return where the sentence around a place begins.
        """
        base, tags = self.around(place)
        return base + max(sentence_start(tags, max(0, place - base - NEAR), max(place - base, 0)), 0)

    def relative_clause(self, place: int) -> int:
        """
        Return where the relative clause around a place begins, in English; -1 if there is none.
        """
        comma = self.source.rfind(", ", max(self.sentence_start(place), place - _LONGEST_RELATIVE), place)
        return comma if comma >= 0 and self.source.startswith(_WHO, comma) else -1

    def opening(self, place: int) -> list[str]:
        """
        Return the words of the phrase that opens the sentence around *place*, before it: `Trainer Thun [lobte Ruß]`.
        """
        base, tags = self.around(place)
        start = sentence_start(tags, max(0, place - base - NEAR), place - base)
        match = None if start < 0 else OPENING.match(tags, start, place - base)
        return [] if match is None else self.source[base + start : base + match.end()].split()


def _is_role(tags: str, at: int) -> bool:
    """
    Tell whether a word is a role behind its article, though it is somebody's surname: `die Fischer`.
    """
    return tags[at : at + 1] == ROLE and tags[tags.rfind(" ", 0, max(at - 1, 0)) + 1] in _ARTICLES


_NAME: Final = "N"
_LONGEST_PARTICLES: Final = 20
_ARTICLES: Final = frozenset("rdoci1")
