"""
Resolve a mention: the person whose full name stands before it in the same article.

Only what is safe: the same surname, the same role, or, for a pronoun and a bare role, who is spoken of right before and
has the right gender.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Final

from dpaparse._grammar.clauses import BARE_NAME
from dpaparse._grammar.people import FULL_NAME, HEAD, NAME_BEFORE_AGE, NAME_BEHIND_ROLE, TWO_NAMES
from dpaparse._grammar.sentences import Sentence
from dpaparse._language.nations import NO_PERSONS
from dpaparse._language.persons import ENGLISH_OTHERS, FEMININE_ENDS, GENERIC, NEUTERS, OTHERS
from dpaparse._model import Mention, Span
from dpaparse._speakers.english_groups import IT, THEY, find_group
from dpaparse._speakers.genders import MAN, UNKNOWN, WOMAN, gender_in_english, gender_of, gender_of_role
from dpaparse._speakers.newcomers import NEAR, find_newcomer, introduced
from dpaparse._speakers.persons import BODY_ENDS, Person, Speaker, first_of, is_body, safe, unnamed

_MOST_PERSONS: Final = 50
# Before the first word of a sentence
_OPENINGS: Final = frozenset({"", ". "})
_TITLES: Final = frozenset({"Dr. ", "Prof. "})
_PRONOUNS: Final = {"er": MAN, "he": MAN, "she": WOMAN, "sie": WOMAN}

# What opens a mention of somebody whom the reader knows already.
_DEFINITE: Final = frozenset({"der", "die", "den", "dem", "des", "dieser", "diese"})
_ARTICLES: Final = _DEFINITE | {"ein", "eine", "einem", "einen", "einer", "eines"}
_THE: Final = "the"
_AGED: Final = "-old"
_OWNER: Final = ("'s", "’s")
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


class People:
    """
    The persons of an article, as far as it is read.
    """

    __slots__ = ("_bases", "_gender_of_role", "_others", "_persons", "_source", "_surnames", "_tags")

    def __init__(self, source: str, *, english: bool = False) -> None:
        """
        Begin with nobody.
        """
        self._source = source
        self._gender_of_role = gender_in_english if english else gender_of_role
        self._others = ENGLISH_OTHERS if english else OTHERS
        # In the order in which they were named, and by their surnames.
        self._persons: list[tuple[str, Person]] = []
        self._surnames: dict[str, list[Person]] = {}
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
        first, surname = first_of(name), name.rsplit(None, 1)[-1]
        namesakes = self._surnames.setdefault(surname, [])
        person = next((namesake for namesake in namesakes if namesake.first == first), None)
        if person is None:
            person = Person(Mention(span=Span(part.base + start, part.base + end), text=name))
            namesakes.append(person)
            self._persons.append((surname, person))
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
            return safe(self._by_pronoun(part.base + start, _PRONOUNS[low], before))
        if low in {IT, THEY}:
            return find_group(part, start, before)
        namesakes = self._namesakes(part, start, end)
        if len(namesakes) > 1:
            return self._among(namesakes, low)
        named = next(iter(namesakes), None) or self._introduced(part, start, end) or self._by_age(text)
        return self._by_words(part, start, end, before) if named is None else named

    def _by_words(self, part: Sentence, start: int, end: int, before: Speaker | None) -> Person | None:
        """
        Return whom a mention without a name stands for, by its role: `die Ministerin`, `the mayor`.
        """
        text = part.text(start, end)
        tags = part.tags[start:end]
        words = text.lower().split()
        role = words[-1].strip("(),.")
        if words[0] == _THE:
            return self._in_english(part.base + start, role, before, has_role="R" in tags)
        if words[0] not in _ARTICLES or "N" in tags or "2" in tags or "R" not in tags:
            return None
        if is_body(role) or text.rsplit(None, 1)[-1].isupper():
            return None
        # "der Vorsitzende", but "[laut] der Ministerin"
        is_masculine = words[0] in _OF_MEN and role.endswith(_ADJECTIVE_END)
        is_woman = words[0] in _OF_WOMEN or (role.endswith(FEMININE_ENDS) and not is_masculine)
        gender = WOMAN if is_woman else MAN
        known = self._by_role(part.base + start, gender, before, role) if words[0] in _DEFINITE else None
        if before is None or known is not before.person:
            known = safe(known)
        if known is not None or role.endswith(NEUTERS):
            return known
        return unnamed(Mention(span=Span(part.base + start, part.base + end), text=text), gender, role)

    def _in_english(self, at: int, role: str, before: Speaker | None, *, has_role: bool) -> Person | None:
        """
        Return whom an English phrase at *at* stands for: `the mayor`, `the 52-year-old`; `the dike` is nobody.
        """
        if role.endswith(_AGED):
            return self._spoke_last(at, before)
        if not has_role:
            return None
        known, gender = self._only_with(role), self._gender_of_role(role)
        if known is not None or (gender == UNKNOWN and not role.endswith(self._others)):
            return known
        return self._newcomer(at, gender, role)

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
        two = TWO_NAMES.match(part.tags, start, end)
        match = two or BARE_NAME.match(part.tags, start, end)
        if match is None or (two is None and part.word(start) in NO_PERSONS):
            return None
        person = self._remember(part, *match.span())
        person.is_lone = two is None
        return person

    def knows(self, part: Sentence, start: int, end: int) -> bool:
        """
        Tell whether a phrase ends with the surname of somebody whom the article has named.
        """
        return part.text(start, end).rsplit(None, 1)[-1] in self._surnames

    def _namesakes(self, part: Sentence, start: int, end: int) -> list[Person]:
        """
        Return the persons whose surname a mention has, in front of what belongs to the name.
        """
        head = HEAD.match(part.tags, start, end)
        words = part.text(start, end if head is None else head.end()).split()
        surnames = self._surnames
        if surnames.keys().isdisjoint(words):
            return []
        # "Thun Power's website" is not Thun.
        last = next(word for word in reversed(words) if word in surnames or word.endswith(_OWNER))
        return surnames.get(last, [])

    def _among(self, namesakes: list[Person], low: str) -> Person | None:
        """
        Return who of several with one surname is meant, by a first name, a role or a gender in small letters.
        """
        words = low.split()
        gender = next((told for told in map(self._gender_of_role, words) if told != UNKNOWN), UNKNOWN)
        ways: tuple[Callable[[Person], bool], ...] = (
            lambda person: person.first.lower() in words,
            lambda person: any(person.has_role(word) for word in words),
            lambda person: UNKNOWN not in {gender, person.gender} and person.gender == gender,
        )
        for is_meant in ways:
            meant = [person for person in namesakes if is_meant(person)]
            if len(meant) == 1:
                return meant[0]
        return None

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
            if last.has_role(role):
                return last
            newcomer = self._newcomer(at, gender, role) if last.roles else None
            if newcomer is not None or is_last:
                return newcomer or last
        same = self._only_with(role, gender)
        if same is not None:
            return same
        if nearest is None or is_other:
            return None
        # Nor is "der Wächter", of another paragraph; "der Politiker" may be.
        is_near = place >= self._bases[-1]
        return nearest if is_near or not nearest.roles or role.endswith(GENERIC) or nearest.has_role(role) else None

    def _newcomer(self, at: int, gender: str, role: str) -> Person | None:
        """
        Return whom a bare role stands for that was told without a name: `Ein Mann rief an. ... sagte der Mann`.
        """
        mention = find_newcomer(self._source, self._bases, self._tags, at, (role, gender, self._gender_of_role))
        return None if mention is None else unnamed(mention, gender, role)

    def _only_with(self, role: str, gender: str = UNKNOWN) -> Person | None:
        """
        Return the only person who was named with a role, wherever.
        """
        same = [person for _, person in self._lately() if person.may_be(gender) and person.has_role(role)]
        return same[0] if len(same) == 1 else None

    def _spoke_last(self, at: int, before: Speaker | None) -> Person | None:
        """
        Return who spoke last, or was named in the last part if nobody has spoken there: `the 52-year-old`.
        """
        nearest, place = self._nearest(at, UNKNOWN)
        until = -1 if before is None else before.until
        if place > until:
            is_only = before is None and len(self._persons) == 1
            return nearest if is_only or place >= self._bases[-1] > until else None
        return None if before is None else before.person

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
        for base, found in introduced(self._bases, self._tags, max(start, at - NEAR), at):
            for other in found:
                role = self._source[other.first : other.end].lower()
                if (other.is_new or role.endswith(self._others)) and self._gender_of_role(role) == gender:
                    place = other.start - base
                    is_subject = base == self._bases[-1] and self._tags[-1][max(place - 2, 0) : place] in _OPENINGS
                    mention = Mention(span=Span(other.start, other.end), text=self._source[other.start : other.end])
                    yield unnamed(mention, gender, role) if is_subject else None

    def _lately(self) -> Iterator[tuple[str, Person]]:
        """
        Yield the persons who were introduced last, with their surnames: a bounded number, for time to stay linear.
        """
        return islice(reversed(self._persons), _MOST_PERSONS)

    def _nearest(self, at: int, gender: str) -> tuple[Person | None, int]:
        """
        Return who of a gender was named last before *at*, and where.
        """
        found, place = None, -1
        for surname, person in self._lately():
            if not person.may_be(gender):
                continue
            is_only = len(self._surnames[surname]) == 1
            named = self._last_place(surname if is_only else person.name.text, max(place + 1, at - NEAR), at)
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
            if number >= 0:
                offset = place - self._bases[number]
                if self._tags[number][offset : offset + 1].isalnum():
                    return place
            place = self._source.rfind(surname, start, place)
        return -1


def _is_person(part: Sentence, role: int, name: int) -> bool:
    """
    Tell whether a role is somebody's, and at most a title stands between it and the name: `Minister Dr. Sadik Arem`.
    """
    between = part.text(part.word_end(role), name).strip()
    return not BODY_ENDS.end(part.word(role)) and (not between or between.endswith("."))
