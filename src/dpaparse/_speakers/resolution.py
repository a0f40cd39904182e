"""
Resolve a mention: the person whose full name stands before it in the same article.

Only what is safe: the same surname, the same role, or, for a pronoun and a bare role, who is spoken of right before and
has the right gender.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final, NamedTuple

from dpaparse._grammar.endings import Endings
from dpaparse._grammar.people import FULL_NAME, HEAD, NAME_BEFORE_AGE, NAME_BEHIND_ROLE, ONE_NAME, TWO_NAMES, UNNAMED
from dpaparse._grammar.sentences import Sentence
from dpaparse._language.persons import ENGLISH_OTHERS, FEMININE_ENDS, GENERIC, NEUTERS, OTHERS
from dpaparse._language.roles import BODIES
from dpaparse._model import Mention, Span
from dpaparse._speakers.genders import MAN, UNKNOWN, WOMAN, gender_in_english, gender_of, gender_of_role

# So far before a mention stands the name that a pronoun or a bare role stands for.
_NEAR: Final = 600
_MOST_PERSONS: Final = 50
_BODY_ENDS: Final = Endings(BODIES)
# Before the first word of a sentence
_OPENINGS: Final = frozenset({"", ". "})
_TITLES: Final = frozenset({"Dr. ", "Prof. "})
_PRONOUNS: Final = {"er": MAN, "he": MAN, "she": WOMAN, "sie": WOMAN}

# What opens a mention of somebody whom the reader knows already.
_DEFINITE: Final = frozenset({"der", "die", "den", "dem", "des", "dieser", "diese"})
_ARTICLES: Final = _DEFINITE | {"ein", "eine", "einem", "einen", "einer", "eines"}
_THE: Final = "the"
_IT: Final = "it"
# The tags of a number with two digits
_AGE: Final = "0_"
# Behind the number of an age, with a hyphen; behind a name; before a name, and so near.
_OF_AGE: Final = ("jährig", "year-old")
_BEFORE_AGES: Final = (" (", ", ")
_WORDS_OF_AGE: Final = ("-jährige", " Jahre alte", "-year-old")
_BESIDE: Final = 40
_OF_WOMEN: Final = frozenset({"die", "eine", "diese"})
_OF_MEN: Final = frozenset({"der", "dieser", "ein"})
_ADJECTIVE_END: Final = "e"


class Person:
    """
    Somebody whose name the article has told.
    """

    __slots__ = ("gender", "is_unnamed", "name", "roles")

    def __init__(self, name: Mention) -> None:
        """
        Begin with where the full name stands first.
        """
        self.name = name
        # Told by a role alone: "ein Zeuge".
        self.is_unnamed = False
        self.gender = UNKNOWN
        # The words before the name, in small letters: "außenminister".
        self.roles: set[str] = set()

    def may_be(self, gender: str) -> bool:
        """
        Tell whether nothing speaks against a gender.
        """
        return UNKNOWN in {gender, self.gender} or gender == self.gender

    def has_role(self, role: str) -> bool:
        """
        Tell whether the person was named with a role, or a compound of it.
        """
        return bool(role) and any(own.endswith(role) for own in self.roles)


class Speaker(NamedTuple):
    """
    Who spoke, where, and the person behind the mention.
    """

    mention: Mention
    person: Person | None
    until: int
    """Where the sentence of the mention ends."""


class People:
    """
    The persons of an article, as far as it is read.
    """

    __slots__ = ("_bases", "_gender_of_role", "_others", "_source", "_surnames", "_tags")

    def __init__(self, source: str, *, english: bool = False) -> None:
        """
        Begin with nobody.
        """
        self._source = source
        self._gender_of_role = gender_in_english if english else gender_of_role
        self._others = ENGLISH_OTHERS if english else OTHERS
        self._surnames: dict[str, Person] = {}
        # The parts read so far: where each begins, and its tags.
        self._bases: list[int] = []
        self._tags: list[str] = []

    def meet(self, part: Sentence) -> None:
        """
        Remember the full names of a part of the article.
        """
        tags = part.tags
        self._bases.append(part.base)
        self._tags.append(tags)
        for named in FULL_NAME.finditer(tags):
            self._remember(part, *named.span("name"))
        for named in NAME_BEHIND_ROLE.finditer(tags):
            if _is_person(part, named.start(), named.start("name")):
                self._remember(part, *named.span("name"))
        self._meet_aged(part)

    def _meet_aged(self, part: Sentence) -> None:
        """
        Remember the names before an age, of which neither need be a first name that we know.
        """
        tags = part.tags
        at = tags.find(_AGE)
        while at >= 0:
            if tags.startswith(_BEFORE_AGES, at - 2):
                start = part.word_before(part.word_before(at))
                match = NAME_BEFORE_AGE.match(tags, part.word_before(start), part.stop)
                if match is not None:
                    self._remember(part, *match.span("name"))
            at = tags.find(_AGE, at + 1)

    def _remember(self, part: Sentence, start: int, end: int) -> Person:
        """
        Remember the person with the full name at `[start, end)`.
        """
        name = part.text(start, end)
        first, surname = name.split(None, 1)[0], name.rsplit(None, 1)[-1]
        person = self._surnames.get(surname)
        if person is None or person.name.text.split(None, 1)[0] != first:
            span = Span(part.base + start, part.base + end)
            person = self._surnames[surname] = Person(Mention(span=span, text=name))
        role = part.tags.rfind(" ", 0, max(start - 1, 0)) + 1
        if part.source[part.base + role : part.base + start] in _TITLES:
            role = part.tags.rfind(" ", 0, max(role - 1, 0)) + 1
        if part.tags[role] == "R":
            person.roles.add(part.word(role))
        person.gender = person.gender or gender_of(first) or self._gender_of_roles(person.roles)
        return person

    def person(self, part: Sentence, start: int, end: int, before: Speaker | None) -> Person | None:
        """
        Return whom the mention at `[start, end)` stands for; None if nothing is safe.

        Args:
            part: The sentence.

            start: Where the mention begins.

            end: Where it ends.

            before: Who spoke right before.
        """
        text = part.text(start, end)
        low = text.lower()
        if low in _PRONOUNS:
            return self._by_pronoun(part.base + start, _PRONOUNS[low], before)
        if low == _IT:
            return _body(before)
        named = self._named(part, start, end) or self._introduced(part, start, end) or self._by_age(text)
        if named is not None:
            return named
        tags = part.tags[start:end]
        words = low.split()
        role = words[-1].strip("(),.")
        if words[0] == _THE:
            return self._only_with(role) if "R" in tags else self._spoke_last(part.base + start, before)
        if words[0] not in _ARTICLES or "N" in tags or "2" in tags or "R" not in tags:
            return None
        if _BODY_ENDS.end(role.removesuffix("s")) or text.rsplit(None, 1)[-1].isupper():
            return None
        # "der Vorsitzende", but "[laut] der Ministerin"
        is_masculine = words[0] in _OF_MEN and role.endswith(_ADJECTIVE_END)
        is_woman = words[0] in _OF_WOMEN or (role.endswith(FEMININE_ENDS) and not is_masculine)
        gender = WOMAN if is_woman else MAN
        known = self._by_role(part.base + start, gender, before, role) if words[0] in _DEFINITE else None
        if known is not None or role.endswith(NEUTERS):
            return known
        return _unnamed(Mention(span=Span(part.base + start, part.base + end), text=text), gender, role)

    def _gender_of_roles(self, roles: Iterable[str]) -> str:
        """
        Return the gender that the roles before a name tell.
        """
        told = {self._gender_of_role(role) for role in roles} - {UNKNOWN}
        return told.pop() if len(told) == 1 else UNKNOWN

    def _introduced(self, part: Sentence, start: int, end: int) -> Person | None:
        """
        Remember a speaker by a name that stands alone, or by two of which neither is a first name that we know.
        """
        if part.tags[start] != "N":
            return None
        match = TWO_NAMES.match(part.tags, start, end) or ONE_NAME.match(part.tags, start, end)
        return None if match is None else self._remember(part, *match.span())

    def knows(self, part: Sentence, start: int, end: int) -> bool:
        """
        Tell whether a phrase ends with the surname of somebody whom the article has named.
        """
        return part.text(start, end).rsplit(None, 1)[-1] in self._surnames

    def _named(self, part: Sentence, start: int, end: int) -> Person | None:
        """
        Return the person whose surname a mention has, in front of what belongs to the name.
        """
        head = HEAD.match(part.tags, start, end)
        words = part.text(start, end if head is None else head.end()).split()
        surnames = self._surnames
        if surnames.keys().isdisjoint(words):
            return None
        return next(surnames[word] for word in reversed(words) if word in surnames)

    def _by_pronoun(self, at: int, gender: str, before: Speaker | None) -> Person | None:
        """
        Return whom a pronoun at *at* stands for: who spoke last, or was introduced or named since.
        """
        nearest, place = self._nearest(at, gender)
        last = None if before is None else before.person
        since = place if before is None or last is None else max(place, before.mention.span.end)
        rivals = list(self._rivals(since, at, gender))
        if rivals:
            return rivals[0] if len(rivals) == 1 else None
        if before is None:
            return nearest
        if last is not None and last.may_be(gender):
            return last if place < before.until else nearest
        # Where somebody else has spoken since, and another paragraph begun, nobody is safe.
        return None if place < min(before.mention.span.start, self._bases[-1]) else nearest

    def _by_role(self, at: int, gender: str, before: Speaker | None, role: str) -> Person | None:
        """
        Return whom a bare role at *at* stands for: who was named with it, who spoke last, or was named since.
        """
        nearest, place = self._nearest(at, gender)
        last = None if before is None else before.person
        # "der Sprecher" is nobody who was named with another role.
        is_other = role.endswith(OTHERS)
        if before is not None and last is not None and last.may_be(gender):
            is_last = place < before.until and not last.is_unnamed and not is_other
            if last.has_role(role) or is_last:
                return last
        same = self._only_with(role, gender)
        if same is not None:
            return same
        if nearest is None or is_other:
            return None
        # Nor is "der Wächter", of another paragraph; "der Politiker" may be.
        is_near = place >= self._bases[-1]
        return nearest if is_near or not nearest.roles or role.endswith(GENERIC) or nearest.has_role(role) else None

    def _only_with(self, role: str, gender: str = UNKNOWN) -> Person | None:
        """
        Return the only person who was named with a role, wherever.
        """
        same = [person for _, person in self._lately() if person.may_be(gender) and person.has_role(role)]
        return same[0] if len(same) == 1 else None

    def _spoke_last(self, at: int, before: Speaker | None) -> Person | None:
        """
        Return who spoke last, if nobody was named since: `the 52-year-old`.
        """
        _, place = self._nearest(at, UNKNOWN)
        return None if before is None or place > before.until else before.person

    def _by_age(self, text: str) -> Person | None:
        """
        Return the only person who was named with the age that a mention tells: `der 52-Jährige`, `the 52-year-old`.
        """
        if "-" not in text:
            return None
        for word in text.split():
            age, _, rest = word.partition("-")
            if age.isdigit() and rest.lower().startswith(_OF_AGE):
                same = [person for _, person in self._lately() if self._is_aged(person, age)]
                return same[0] if len(same) == 1 else None
        return None

    def _is_aged(self, person: Person, age: str) -> bool:
        """
        Tell whether an age stands beside a full name: `Ebba Thun (52)`, `die 52-jährige Ebba Thun`.
        """
        source, span = self._source, person.name.span
        behind = source[span.end : span.end + _BESIDE]
        if behind.startswith(_BEFORE_AGES) and behind[2 : 2 + len(age)] == age:
            return not behind[2 + len(age) : 3 + len(age)].isdigit()
        before = source[max(0, span.start - _BESIDE) : span.start].rpartition(". ")[2]
        return any(f" {age}{words}" in f" {before}" for words in _WORDS_OF_AGE)

    def _rivals(self, start: int, at: int, gender: str) -> Iterator[Person | None]:
        """
        Yield who was introduced without a name in `[start, at)`, whom a pronoun may stand for as well; last part first.

        A person only for who opens a sentence of the same part, and so is its subject; of others None.
        """
        for base, tags in zip(reversed(self._bases), reversed(self._tags), strict=True):
            if base + len(tags) < max(start, at - _NEAR):
                return
            for match in UNNAMED.finditer(tags, max(0, start - base, at - _NEAR - base), max(0, at - base)):
                first, last = (base + place for place in match.span("role"))
                role = self._source[first:last].lower()
                if (match["new"] is not None or role.endswith(self._others)) and self._gender_of_role(role) == gender:
                    opening = base + match.start()
                    is_subject = (
                        base == self._bases[-1] and tags[max(match.start() - 2, 0) : match.start()] in _OPENINGS
                    )
                    mention = Mention(span=Span(opening, last), text=self._source[opening:last])
                    yield _unnamed(mention, gender, role) if is_subject else None

    def _lately(self) -> Iterator[tuple[str, Person]]:
        """
        Yield the persons who were introduced last, with their surnames: a bounded number, for time to stay linear.
        """
        return islice(reversed(self._surnames.items()), _MOST_PERSONS)

    def _nearest(self, at: int, gender: str) -> tuple[Person | None, int]:
        """
        Return who of a gender was named last before *at*, and where.
        """
        found, place = None, -1
        for surname, person in self._lately():
            if not person.may_be(gender):
                continue
            named = self._last_place(surname, max(place + 1, at - _NEAR), at)
            if named > place:
                found, place = person, named
        return found, place

    def _last_place(self, surname: str, start: int, at: int) -> int:
        """
        Return where a surname stands last in `[start, at)` outside of quotations; -1 if it does not.
        """
        place = self._source.rfind(surname, start, at)
        while place >= 0:
            number = bisect_right(self._bases, place) - 1
            tag = self._tags[number][place - self._bases[number] :][:1] if number >= 0 else ""
            if tag.isalnum():
                return place
            place = self._source.rfind(surname, start, place)
        return -1


def _body(before: Speaker | None) -> Person | None:
    """
    Return what `it` stands for: the body that spoke right before, if it was one.
    """
    if before is None:
        return None
    if before.person is None and before.mention.text.lower() != _IT:
        return _unnamed(before.mention, UNKNOWN, "")
    return before.person if before.person is not None and before.person.roles == {""} else None


def _unnamed(mention: Mention, gender: str, role: str) -> Person:
    """
    Make a person of somebody who is told by a role alone, for the pronouns that follow.
    """
    person = Person(mention)
    person.gender = gender
    person.is_unnamed = True
    person.roles.add(role)
    return person


def _is_person(part: Sentence, role: int, name: int) -> bool:
    """
    Tell whether a role is somebody's, and at most a title stands between it and the name: `Minister Dr. Sadik Arem`.
    """
    between = part.text(part.word_end(role), name).strip()
    return not _BODY_ENDS.end(part.word(role)) and (not between or between.endswith("."))
