"""
Resolve a mention: the person whose full name stands before it in the same article.

Only what is safe: the same surname, the same role, or, for a pronoun and a bare role, who is spoken of right before and
has the right gender.
"""

from collections.abc import Iterator
from typing import Final

from dpaparse._grammar.people import NAMED_HEAD, ROLE_ALONE
from dpaparse._grammar.sentences import Sentence
from dpaparse._language.persons import NEUTERS, OTHERS
from dpaparse._speakers.acquaintances import Acquaintances
from dpaparse._speakers.ages import OF_SOME_AGE, age_in, is_aged, is_ageless, is_relatives, opens_with_age
from dpaparse._speakers.belongings import belongings
from dpaparse._speakers.descriptions import (
    apposed_name,
    are_joined,
    are_several,
    gender_described,
    may_be_anybody,
    may_be_person,
    role_end,
)
from dpaparse._speakers.english_bare import bare_phrase, only_called
from dpaparse._speakers.english_groups import GROUPS, find_group, last_person
from dpaparse._speakers.english_names import meet_opening
from dpaparse._speakers.english_persons import named_by_role, person_by_role
from dpaparse._speakers.english_strangers import are_none_told, meant_by_pronoun, opens_main
from dpaparse._speakers.genders import (
    MAN,
    WOMAN,
)
from dpaparse._speakers.namesakes import among, is_anothers, right_before
from dpaparse._speakers.nearest import find_nearest, is_aside, opens_around
from dpaparse._speakers.newcomers import find_newcomer, introduced, opening_role
from dpaparse._speakers.parts_read import NEAR
from dpaparse._speakers.persons import Person, Speaker, mention_at, safe, unnamed
from dpaparse._speakers.same_role import Told, is_called, is_elsewhere, named_with
from dpaparse._speakers.tongues import Tongue
from dpaparse._speakers.whose_sources import is_whose, of_whom

_PRONOUNS: Final = dict.fromkeys(("er", "he", "him", "ihm"), MAN) | dict.fromkeys(("her", "ihr", "she", "sie"), WOMAN)

_THAT_ONE: Final = {"der": MAN, "die": WOMAN}
_QUESTION: Final = "? "
_NEW: Final = ", ein"
# What several are whom "and" joins
_SEVERAL: Final = ""
# "der beiden Politiker"
_COUNTED: Final = frozenset({"beide", "beiden", "zwei", "drei", "vier", "fünf", "sechs"})
_AROUND_ROLE: Final = "(),."
_STOP: Final = ". "
_THE: Final = "the "
# What opens a mention of somebody whom the reader knows already.
_DEFINITE: Final = frozenset({"der", "die", "den", "dem", "des", "dieser", "diese"})
# "Die Anklägerin" is a named prosecutor, and no "Klägerin"
_PROSECUTOR: Final = "ankläger"
# What somebody was once may be told of anybody.
_PAST: Final = frozenset({"ehemalige", "ehemaligen", "einstige", "einstigen", "frühere", "früheren"})


class People:
    """
    Who is meant by the mentions of an article.
    """

    __slots__ = (
        "_english",
        "_gender_introduced",
        "_gender_of_role",
        "_met",
        "_names",
        "_others",
        "_read",
        "_source",
        "_spoke",
    )

    def __init__(self, met: Acquaintances, tongue: Tongue) -> None:
        """
        Begin with whoever is *met* while the article is read.
        """
        self._met = met
        self._names = met.names
        self._read = met.read
        self._source = met.read.source
        self._english = tongue.is_english
        self._gender_of_role = tongue.gender_of_role
        self._gender_introduced = tongue.gender_introduced
        self._others = tongue.others
        # Who spoke last that is a person.
        self._spoke: Speaker | None = None

    def person(self, part: Sentence, start: int, end: int, before: Speaker | None, at: int) -> Person | None:
        """
        Return whom the mention at `[start, end)` stands for; None if nothing is safe.

        Args:
            part: The sentence.

            start: Where the mention begins.

            end: Where it ends.

            before: Who spoke right before.

            at: Where that begins, in the source, which the person says, or the mention: whoever is named behind it is
                another person.
        """
        text = part.text(start, end)
        low = text.lower()
        if low in GROUPS:
            return find_group(part, start, before)
        if are_joined(part, start, end):
            # "sie" stands for several as for a woman.
            several = mention_at(part.source, part.base + start, part.base + end)
            return None if self._english else unnamed(several, WOMAN, _SEVERAL)
        if self._english:
            before = self._spoke = last_person(before, self._spoke, self._read)
            if low in _PRONOUNS or low.startswith(_THE):
                meet_opening(self._names, self._read, at)
        if low in _PRONOUNS:
            by_pronoun = self._by_english_pronoun if self._english else self._by_pronoun
            return safe(by_pronoun(at, _PRONOUNS[low], before))
        if low in _THAT_ONE:
            return self._asked_about(at, _THAT_ONE[low])
        if is_whose(part, low, end):
            return of_whom(low, before)
        if ROLE_ALONE.match(part.tags, start, end) is not None:
            # "der Fischer" is no Jan Fischer
            return self._by_age(text) or self._by_words(part, (start, end, end), before, at)
        return self._by_name(part, start, end, before, at)

    def _by_name(self, part: Sentence, start: int, end: int, before: Speaker | None, at: int) -> Person | None:
        """
        Return whom a mention stands for that may have a name: `Thun`, `der Leiter des Amts, Sadik Arem`.
        """
        text = part.text(start, end)
        begin = apposed_name(part, start, end)
        namesakes = self._namesakes(part, begin, end)
        if len(namesakes) > 1:
            meant = among(namesakes, part, (start, end), self._gender_of_role)
            return meant or right_before(namesakes, part, text.lower(), before, self._read)
        named = next(iter(namesakes), None) or self._met.introduce(part, begin, end) or self._by_age(text)
        if named is None:
            return self._by_words(part, (start, role_end(part, start, end), end), before, at)
        self._met.learn(named, part, start, begin, end)
        return named

    def _by_words(self, part: Sentence, places: tuple[int, int, int], before: Speaker | None, at: int) -> Person | None:
        """
        Return whom a mention without a name stands for, by its role: `die Ministerin`, `the mayor`.

        Args:
            part: The sentence.

            places: Where the mention begins, where its role ends, and where it ends.

            before: Who spoke right before.

            at: As for any person.
        """
        start, tail, end = places
        if self._english:
            mention = mention_at(part.source, part.base + start, part.base + end)
            return person_by_role(self._names, self._read, bare_phrase(part, places, at, before), mention)
        words = part.text(start, tail).lower().split()
        role = words[-1].strip(_AROUND_ROLE)
        if not may_be_person(part, places, words, role):
            return None
        # "sie" stands for several as for a woman.
        are_many = are_several(words[0], role) or not _COUNTED.isdisjoint(words[1:2])
        # "der Mann, ein Fischer aus Husum"
        is_new = are_many or _NEW in part.text(tail, end)
        gender = WOMAN if are_many else gender_described(words[0], role)
        known = None
        if not is_new and words[0] in _DEFINITE:
            told = Told(at, gender, role, belongings(part.text(start, end).split(), role))
            known = self._by_role(told, before)
        if before is None or known is not before.person:
            known = safe(known)
        if known is not None and role.endswith(OF_SOME_AGE) and is_ageless(known):
            known = None
        is_more = tail < end and _PAST.isdisjoint(words)
        if known is not None and (not is_more or known.has_role(role) or may_be_anybody(role)):
            # "der Leiter der Schule" is nobody of whom that was not told; "die Politikerin aus Husum" may be, and "der
            # frühere Leiter der Schule". "der Europameister" tells the gender where the first name does not.
            known.gender = known.gender or gender
            if not may_be_anybody(role) and not role.endswith(OF_SOME_AGE):
                # Who was called so once is called so again.
                known.add_role(role)
            return known
        if role.endswith(NEUTERS) and not is_new:
            return None
        return unnamed(mention_at(part.source, part.base + start, part.base + end), gender, role)

    def _namesakes(self, part: Sentence, start: int, end: int) -> list[Person]:
        """
        Return the persons whose surname a mention has, in front of what belongs to the name.
        """
        head = NAMED_HEAD.match(part.tags, start, end)
        stop = end if head is None else head.end()
        if ROLE_ALONE.match(part.tags, start, stop) is not None:
            # "der Fischer" is no Jan Fischer
            return []
        called = self._names.called(part.text(start, stop).split())
        return [] if called and self._english and is_anothers(part, start, stop, self._names) else called

    def _by_pronoun(self, at: int, gender: str, before: Speaker | None) -> Person | None:
        """
        Return whom a pronoun at *at* stands for: who spoke last, or was introduced or named since.
        """
        nearest, place = find_nearest(self._names, self._read, at, gender)
        role = self._role_before(at, gender, before, max(place, -1 if before is None else before.mention.span.start))
        if role is not None:
            return role
        subject = None if nearest is None else opens_around(self._names, self._read, place, gender)
        rivals = list(self._rivals(_since(before, place), at, gender))
        if rivals:
            return rivals[0] if len(rivals) == 1 else None
        return self._spoken_of(subject or nearest, place, at, gender, before)

    def _role_before(self, at: int, gender: str, before: Speaker | None, since: int) -> Person | None:
        """
        Return who opens the sentence right before *at* by a role: `Der Minister winkte. ... er`.

        Args:
            at: Where the pronoun stands.

            gender: Its gender.

            before: Who spoke right before.

            since: Behind what the role stands.
        """
        other = opening_role(self._read, (since, at), gender, self._gender_introduced)
        if other is None or self._source.startswith(_NEW, other.end):
            return None
        role, words = self._source[other.first : other.end].lower(), self._source[other.start : other.end].split()
        known = self._by_role(Told(other.start, gender, role, belongings(words, role)), before)
        return known or unnamed(mention_at(self._source, other.start, other.end), gender, role)

    def _by_english_pronoun(self, at: int, gender: str, before: Speaker | None) -> Person | None:
        """
        Return the same in English, where a person may be told by a role, too: `A baker met Jan Ruß. ... he said`.
        """
        nearest, place = find_nearest(self._names, self._read, at, gender)
        subject = None if nearest is None else opens_around(self._names, self._read, place, gender)
        # "A baker met Jan Ruß": what opens the sentence is its subject.
        first = self._read.sentence_start(place) if subject is None else place
        nearest = subject or nearest
        told, there = named_by_role(self._names, self._read, at, gender, before)
        if there > place:
            nearest, place = told, there
        last = None if before is None else before.person
        since = _since(before, place)
        # "Ebba Thun, who lost her sister, called it long. ... she said"
        is_own = before is not None and last is not None and since < before.until
        rivals = list(self._rivals(before.until if is_own and before is not None else since, at, gender))
        if rivals:
            return rivals[0] if len(rivals) == 1 else None
        stretch = since if since > place else first, at
        stranger = meant_by_pronoun(self._names, self._read, stretch, gender, last)
        return stranger or self._spoken_of(nearest, place, at, gender, before)

    def _spoken_of(
        self, nearest: Person | None, place: int, at: int, gender: str, before: Speaker | None
    ) -> Person | None:
        """
        Return who is spoken of at *at*: the person named *nearest*, at *place*, or who spoke *before*.
        """
        if before is None:
            return nearest
        if before.person is not None and before.person.may_be(gender):
            return before.person if place < before.until else nearest
        # The only woman whom the text names
        is_only = self._english and self._names.only(lambda person: person.may_be(gender)) is not None
        is_only = is_only and are_none_told(self._read, at)
        # Where somebody else has spoken since, and another paragraph begun, nobody is safe.
        is_safe = is_only or place >= min(before.mention.span.start, self._read.last)
        return nearest if is_safe or opens_with_age(self._read, max(before.until, at - NEAR), at) else None

    def _asked_about(self, at: int, gender: str) -> Person | None:
        """
        Return whom the question right before *at* names, or who ends the sentence: `Und Jan Ruß? Der winkte ab`.
        """
        nearest, place = find_nearest(self._names, self._read, at, gender)
        if self._source.endswith(_QUESTION, 0, at):
            return nearest if self._source.find(_STOP, place, at) < 0 else None
        # "Gesucht wird Jan Ruß. Der antwortete"
        is_last = nearest is not None and self._source.endswith(nearest.name.text + _STOP, 0, at)
        return nearest if is_last else None

    def _by_role(self, told: Told, before: Speaker | None) -> Person | None:
        """
        Return whom a bare role stands for: who was named with it, who spoke last, or was named since.

        Args:
            told: The role, where it stands, and what it tells of the person.

            before: Who spoke right before.
        """
        at, gender, role, _ = told
        last = None if before is None or before.person is None or not before.person.may_be(gender) else before.person
        last = None if last is None or is_elsewhere(self._read, last, told) else last
        if role.endswith(OF_SOME_AGE):
            is_settled, newest = self._by_some_age(at, gender, before, role)
            if is_settled:
                return newest
        if last is not None and is_called(last, role):
            return last
        nearest, place = find_nearest(self._names, self._read, at, gender)
        # "der Sprecher" is nobody who was named with another role.
        is_other = role.endswith(OTHERS) and not role.startswith(_PROSECUTOR)
        is_last = before is not None and last is not None and place < before.until and not last.is_unnamed
        if last is None:
            found = named_with(self._names, self._read, told) or self._newcomer(told)
        else:
            found = self._newcomer(told) or named_with(self._names, self._read, told)
        found = found or (last if is_last and not is_other else None)
        return found or (None if is_other or nearest is None else self._nearest_with(told, nearest, place))

    def _nearest_with(self, told: Told, nearest: Person, place: int) -> Person | None:
        """
        Return whom a role may stand for of those named nearest, at *place*: `Thun traf Ruß. Die Politikerin`.
        """
        subject = opens_around(self._names, self._read, place, told.gender)
        meant = nearest if subject is None or nearest.has_role(told.role) else subject
        is_far = not meant.roles and is_aside(self._read, meant, place, told.role)
        if is_far or is_elsewhere(self._read, meant, told):
            return None
        # Nor is "der Wächter", of another paragraph; "der Politiker" may be.
        is_near = place >= self._read.last or not meant.roles
        return meant if is_near or may_be_anybody(told.role) or meant.has_role(told.role) else None

    def _by_some_age(self, at: int, gender: str, before: Speaker | None, role: str) -> tuple[bool, Person | None]:
        """
        Return whom an age stands for that nobody was named with, and whether that settles it: `die 49-Jährige`.
        """
        _, place = find_nearest(self._names, self._read, at, gender)
        last = None if before is None else before.person
        since = place if before is None else max(place, before.mention.span.end)
        rivals = list(self._rivals(since, at, gender))
        newest = next(filter(None, rivals), None)
        if newest is not None:
            # "Die Witwe kam. ... sagte die 49-Jährige": nobody who was named before
            return True, newest
        if is_relatives(self._read, role, at) or (rivals and place < self._read.last):
            # "[Für Aufsehen] sorgte eine Pflegerin. Die 20-Jährige sagte": in a paragraph of its own
            return True, None
        fits = last is not None and last.may_be(gender)
        if before is not None and not fits and place < before.mention.span.start:
            # Somebody else has spoken since: of several nobody
            return self._names.only(lambda person: person.may_be(gender), at) is None, None
        is_last = fits and last is not None and last.is_unnamed and _SEVERAL not in last.roles
        return (True, last) if is_last and before is not None and place < before.mention.span.start else (False, None)

    def _newcomer(self, told: Told) -> Person | None:
        """
        Return whom a bare role stands for that was told without a name: `Ein Mann rief an. ... sagte der Mann`.
        """
        mention = find_newcomer(self._read, told.at, (told.role, told.gender, self._gender_introduced))
        newcomer = None if mention is None else unnamed(mention, told.gender, told.role)
        return None if newcomer is None or is_elsewhere(self._read, newcomer, told) else newcomer

    def _by_age(self, text: str) -> Person | None:
        """
        Return the only person who was named with the age that a mention tells: `der 52-Jährige`, `the 52-year-old`.
        """
        age = age_in(text) if "-" in text else None
        if age is None:
            return None
        found = self._names.only(lambda person: person.age == age or is_aged(self._source, person.name.span, age))
        if found is not None:
            found.age = age
        return found

    def _rivals(self, start: int, at: int, gender: str) -> Iterator[Person | None]:
        """
        Yield who was introduced without a name in `[start, at)`, whom a pronoun may stand for as well; last part first.

        A person only for who opens a sentence of the same part, and so is its subject; of others None.
        """
        for base, found in introduced(self._read, max(start, at - NEAR), at):
            for other in found:
                role = self._source[other.first : other.end].lower()
                if self._gender_introduced(other.article, role) != gender:
                    continue
                if other.is_new or role.endswith(self._others):
                    known = only_called(self._names, at, role, gender) if self._english and not other.is_new else None
                    if known is not None:
                        # "His daughter Ebba came. ... It proved his daughter right. ... she said"
                        yield known
                        continue
                    is_subject = base == self._read.last and (
                        self._read.opens(other.start) or (self._english and opens_main(self._read, other.start))
                    )
                    mention = mention_at(self._source, other.start, other.end)
                    yield unnamed(mention, gender, role) if is_subject else None


def _since(before: Speaker | None, place: int) -> int:
    """
    Return from where on somebody else may be meant: behind a name at *place*, and behind who spoke *before*.
    """
    return place if before is None or before.person is None else max(place, before.mention.span.end)
