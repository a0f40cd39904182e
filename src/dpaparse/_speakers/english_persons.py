"""
Find whom a bare role stands for in English: `the mayor`, `the 52-year-old`; `the dike` is nobody.
"""

from typing import Final

from dpaparse._language.english_nationals import ENGLISH_NATIONALS
from dpaparse._language.english_sources import ENGLISH_BODIES
from dpaparse._language.english_synonyms import ENGLISH_SYNONYMS
from dpaparse._language.english_syntax import ENGLISH_GENITIVES, ENGLISH_OWNERS
from dpaparse._language.persons import ENGLISH_ACCUSED, ENGLISH_GENERIC, ENGLISH_OFFICES, ENGLISH_OTHERS
from dpaparse._model import Mention
from dpaparse._speakers.ages import AGED_IN_ENGLISH, age_in
from dpaparse._speakers.english_bare import Bare, bare_role, is_called, is_one_person, only_called
from dpaparse._speakers.english_bodies import Beside, has_one_of, is_of_another
from dpaparse._speakers.english_groups import is_group
from dpaparse._speakers.english_strangers import find_stranger, person_told
from dpaparse._speakers.genders import UNKNOWN, gender_in_english, gender_introduced_in_english
from dpaparse._speakers.names import Names
from dpaparse._speakers.nearest import find_nearest, opens_around
from dpaparse._speakers.newcomers import find_newcomer, introduced
from dpaparse._speakers.parts_read import LONG_AGO, NEAR, PartsRead
from dpaparse._speakers.persons import Person, Speaker, unnamed


def person_by_role(names: Names, read: PartsRead, bare: Bare, told: Mention) -> Person | None:
    """
    Return whom a mention without a name stands for: `the mayor`, `her lawyer`; somebody new for `a farmer`.
    """
    first, role = bare.words[0], bare.words[-1].strip("(),.")
    known = None
    if first == _THE:
        known = _find_by_role(names, read, bare)
    elif first in ENGLISH_OWNERS:
        known = only_called(names, bare.at, role)
    is_new = first in _INTRODUCING or any(word.endswith(ENGLISH_GENITIVES) for word in bare.words)
    if known is None and is_new and is_one_person(role, has_role=bare.has_role):
        return unnamed(told, gender_in_english(role), role)
    return known


_INTRODUCING: Final = ENGLISH_OWNERS | {"a", "an", "another", "one"}


def _find_by_role(names: Names, read: PartsRead, bare: Bare) -> Person | None:
    """
    Return whom a bare role stands for; None if that is not safe.
    """
    known = _meant_by_role(names, read, bare)
    if known is None or not any(bare.beside):
        return known
    return None if is_of_another(read, known, bare.beside, bare.words[-1].strip("(),.")) else known


def _meant_by_role(names: Names, read: PartsRead, bare: Bare) -> Person | None:
    """
    Return who may be meant by a bare role, whatever body it names.
    """
    role = bare.words[-1].strip("(),.")
    if role.endswith(AGED_IN_ENGLISH):
        return _spoke_last(names, read, bare)
    if not is_one_person(role, has_role=bare.has_role):
        return None
    gender = gender_in_english(role)
    known = _called_of(names, read, bare, role) if any(bare.beside) else None
    known = known or _called_last(bare, role, gender) or only_called(names, bare.at, role, gender)
    known = known or _of_nation(names, read, bare.at, role)
    if known is None and not any(word.endswith(ENGLISH_GENITIVES) or word in _ANOTHER for word in bare.words):
        return _once(names, read, bare, role) if _FORMER in bare.words else _by_text(names, read, bare, role)
    if known is not None and role in ENGLISH_GENERIC and not read.has_named(known.name.text, bare.at):
        return _subject_before(names, read, bare.at, gender) or known
    return known


def _called_of(names: Names, read: PartsRead, bare: Bare, role: str) -> Person | None:
    """
    Return the only one who was named with a role and what stands beside it: `the Nordwind coach`, of several coaches.
    """
    return names.only(lambda person: is_called(person, role) and has_one_of(read, person, bare.beside), bare.at)


def _of_nation(names: Names, read: PartsRead, at: int, role: str) -> Person | None:
    """
    Return the only one who was named with a nation: `the German pilot Jan Ruß ... the German said`.
    """
    if role not in ENGLISH_NATIONALS or _is_anybody_new(read, read.last, at):
        return None
    return names.only(lambda person: has_one_of(read, person, Beside(nations=frozenset({role}))), at)


def _called_last(bare: Bare, role: str, gender: str) -> Person | None:
    """
    Return who spoke last without a name and was called by a role: `One diplomat said ... the diplomat said`.
    """
    last = bare.last
    return last if last is not None and last.is_unnamed and last.may_be(gender) and is_called(last, role) else None


def _by_text(names: Names, read: PartsRead, bare: Bare, role: str) -> Person | None:
    """
    Return whom a role stands for that no single person was named with: whoever was introduced so, or is spoken of.
    """
    gender = gender_in_english(role)
    last = bare.last
    stranger = _stranger_last(names, read, bare, role)
    if stranger is not None:
        return stranger
    mention = _witness(names, read, bare.at, gender) if role in _ANYBODY else None
    mention = mention or find_newcomer(read, bare.at, (role, gender, gender_introduced_in_english))
    if mention is not None:
        return unnamed(mention, gender, role)
    if _is_anothers(names, bare, role):
        return None
    if any(word.endswith(AGED_IN_ENGLISH) for word in bare.words):
        # "the 52-year-old engineer"
        return _spoke_last(names, read, bare)
    same = _by_synonym(names, read, bare, role)
    known = same or _spoken_of(names, read, bare, gender) or _only_one(names, read, bare, gender)
    if known is None or same is not None:
        return same
    is_same = has_one_of(read, known, bare.beside)
    if is_called(known, role):
        # Of several mayors, the one who spoke last, or opens the sentence before as the only one of the paragraph
        is_near = known is last or is_same or _opens_before(names, read, bare.at, role) is known
        return known if is_near else None
    if not is_same and (role in ENGLISH_OFFICES or not _is_fresh(read, bare.at, role)):
        return None
    if role not in _ANYBODY:
        # Who was called so once is called so again.
        known.add_role(role)
    return known


def _is_anothers(names: Names, bare: Bare, role: str) -> bool:
    """
    Tell whether a role is that of nobody who was named with another: `the witness`.
    """
    is_accused = role in ENGLISH_ACCUSED and names.is_one(bare.at)
    return role.endswith(ENGLISH_OTHERS) and not bare.is_counted and not is_accused


def _by_synonym(names: Names, read: PartsRead, bare: Bare, role: str) -> Person | None:
    """
    Return who was named with another word for a role, of several the one who spoke last: `the attorney`.
    """
    synonyms, gender = ENGLISH_SYNONYMS.get(role), gender_in_english(role)
    last = bare.last
    if synonyms is None or not _is_fresh(read, bare.at, role):
        return None
    if last is not None and last.may_be(gender) and not synonyms.isdisjoint(last.roles):
        return last
    return names.only(lambda person: person.may_be(gender) and not synonyms.isdisjoint(person.roles), bare.at)


def _stranger_last(names: Names, read: PartsRead, bare: Bare, role: str) -> Person | None:
    """
    Return who spoke last without a name, if called by no other role: `a survivor said. ... the woman said`.
    """
    before, gender, last = bare.before, gender_in_english(role), bare.last
    if before is None or last is None or not last.is_unnamed or not last.may_be(gender):
        return None
    is_near = before.mention.span.start >= read.before_last and not _is_anybody_new(read, before.until, bare.at)
    if role not in _ANYBODY or not is_near or find_nearest(names, read, bare.at, gender)[1] > before.until:
        return None
    last.gender = gender
    return last


def _once(names: Names, read: PartsRead, bare: Bare, role: str) -> Person | None:
    """
    Return who is told of and was something once that nobody else is: `the former prosecutor`.
    """
    known = _spoken_of(names, read, bare, gender_in_english(role))
    return known if _is_fresh(read, bare.at, role) else None


def _subject_before(names: Names, read: PartsRead, at: int, gender: str) -> Person | None:
    """
    Return who opens the sentence before, and may be called what many are: `Thun denied it. ... the expert said`.
    """
    nearest, place = find_nearest(names, read, at, gender)
    return nearest if place >= read.last and read.is_just_before(place, at) and read.is_first(place) else None


def _opens_before(names: Names, read: PartsRead, at: int, role: str) -> Person | None:
    """
    Return who opens the sentence before, if nobody else of the part has that role: `Sea's coach Jan Ruß disagreed.`.
    """
    nearest, place = find_nearest(names, read, at, gender_in_english(role))
    is_near = place >= read.last and read.is_just_before(read.sentence_start(place), at)
    is_opening = nearest is not None and (
        read.is_first(place) or _opens_with(read, read.source.rfind(nearest.name.text, 0, place + 1))
    )
    if not (is_near and is_opening):
        return None
    return names.only(
        lambda person: is_called(person, role) and read.has_named(person.name.text.rpartition(" ")[2], at), at
    )


# "the other minister"
_ANOTHER: Final = frozenset({"first", "next", "other", "second", "third"})
_FORMER: Final = "former"
_ANYBODY: Final = frozenset({"man", "woman"})


def _witness(names: Names, read: PartsRead, at: int, gender: str) -> Mention | None:
    """
    Return who is told of in the same part without a name or a gender: `A witness called. ... the woman said`.

    Whoever opens a sentence, or the only one who is new: `Police arrested a farmer. ... the man said`.
    """
    _, place = find_nearest(names, read, at, gender)
    stranger = find_stranger(names, read, (place, at), gender)
    if stranger is None and place < read.last:
        _, found = next(introduced(read, max(read.last, at - NEAR), at))
        roles = [(one, read.source[one.first : one.end].lower()) for one in found]
        new = [one for one, role in roles if one.is_new and is_one_person(role, has_role=True)]
        stranger = person_told(read, new[0]) if len(new) == 1 else None
    return None if stranger is None or stranger.gender != UNKNOWN else stranger.name


def _spoke_last(names: Names, read: PartsRead, bare: Bare) -> Person | None:
    """
    Return who spoke last, or was named in the last part if nobody has spoken there: `the 52-year-old`.
    """
    age = age_in(" ".join(bare.words))
    found = _aged(names, read, bare, age)
    if found is not None:
        found.age = found.age or age
    return found


def _aged(names: Names, read: PartsRead, bare: Bare, age: str | None) -> Person | None:
    """
    Return who may be of an age, of who spoke last and who was named last.
    """
    # A body has no age.
    before = None if bare.before is not None and is_group(bare.before) else bare.before
    last = None if before is None or (_is_old_stranger(read, before)) else before.person
    nearest, place = find_nearest(names, read, bare.at, UNKNOWN)
    until = -1 if before is None else before.until
    stranger = find_stranger(names, read, (max(place, until), bare.at), UNKNOWN)
    stranger = stranger or _subject_by_role(names, read, bare, until, place)
    if stranger is not None:
        return stranger
    if place <= until or nearest is None or nearest.age not in {None, age}:
        return last
    if names.is_one(bare.at) and (before is None or before.person is nearest):
        return nearest
    is_told = place >= read.last and nearest.name.span.start >= read.sentence_start(place)
    if is_told and _opens_with(read, nearest.name.span.start):
        # "His daughter Ebba objects. ... the 27-year-old said"
        return nearest
    is_only = last is not None and last.age not in {None, age}
    return nearest if place >= read.last and (is_only or read.last > until) else None


def _opens_with(read: PartsRead, name: int) -> bool:
    """
    Tell whether nothing but a role stands before a name in its sentence: `Her class teacher Ebba Thun left`.
    """
    base, tags = read.around(name)
    before = tags[read.sentence_start(name) - base : name - base]
    adjectives, _, roles = before.partition("R")
    return read.is_first(name) or (
        before.startswith("d") and _BEFORE_ROLE.issuperset(adjectives) and _ROLES.issuperset(roles)
    )


_BEFORE_ROLE: Final = frozenset("dx0N_ ")
# "His predecessor, [Ebba Thun]"
_ROLES: Final = frozenset("R_, ")


def _subject_by_role(names: Names, read: PartsRead, bare: Bare, since: int, place: int) -> Person | None:
    """
    Return who opens a sentence by a role since somebody spoke, and nobody has been named since: `The technician wept.`.
    """
    _, found = next(introduced(read, max(read.last, bare.at - NEAR), bare.at))
    told = [one for one in found if one.start >= since and one.article == _THE and read.opens(one.start)]
    if not told or read.sentence_start(place) > told[-1].start:
        return None
    last = bare_role(read, told[-1], bare.before)
    if not is_one_person(last.words[-1], has_role=True):
        return None
    known = _find_by_role(names, read, last)
    return known or person_told(read, told[-1])


def _is_old_stranger(read: PartsRead, before: Speaker) -> bool:
    """
    Tell whether somebody without a name spoke in another part.
    """
    return before.person is not None and before.person.is_unnamed and before.mention.span.start < read.last


def _spoken_of(names: Names, read: PartsRead, bare: Bare, gender: str) -> Person | None:
    """
    Return of whom the text speaks, who may be called by any role: who spoke last, or is named in the same part.
    """
    at, before = bare.at, bare.before
    nearest, place = find_nearest(names, read, at, gender)
    last = None if before is None else before.person
    if last is not None and before is not None and last.may_be(gender) and place < before.until:
        is_near = not last.is_unnamed and not last.is_lone and before.until >= read.before_last
        since, found = before.mention.span.start, last if is_near else None
    else:
        since, found = place, (opens_around(names, read, place, gender) or nearest) if place >= read.last else None
    if found is None and names.is_one(at) and nearest is not None and place >= read.before_last:
        since, found = place, nearest
    if found is None or found.is_lone or _is_anybody_new(read, since, at):
        return None
    return found


def _only_one(names: Names, read: PartsRead, bare: Bare, gender: str) -> Person | None:
    """
    Return who was introduced without a name where nobody has one: `A man flooded a house. ... the pensioner said`.
    """
    if find_nearest(names, read, bare.at, UNKNOWN)[0] is not None:
        return None
    told = [
        other
        for _, found in introduced(read, max(read.before_last, bare.at - NEAR), bare.at)
        for other in found
        if other.is_new and read.source[other.first : other.end].lower() not in ENGLISH_BODIES
    ]
    if len(told) != 1 or not read.opens(told[0].start):
        return None
    person = person_told(read, told[0])
    return person if person.may_be(gender) else None


def _is_anybody_new(read: PartsRead, since: int, at: int) -> bool:
    """
    Tell whether somebody was introduced without a name in `[since, at)`, who may be meant as well.
    """
    return any(
        other.is_new
        and read.source[other.first : other.end].lower() not in ENGLISH_BODIES
        and not read.source.endswith(_APPOSED, 0, other.start)
        for _, found in introduced(read, max(since, at - NEAR), at)
        for other in found
    )


_APPOSED: Final = (", ", ", himself ", ", herself ")


def _is_fresh(read: PartsRead, at: int, role: str) -> bool:
    """
    Tell whether nobody was called by a role so far, as far as a text is near: `Thun met the mayor. ... the mayor said`.
    """
    source, start = read.source, max(read.text, at - LONG_AGO)
    place = source.find(role, start, at)
    while place >= 0:
        if not source[place - 1 : place].isalpha() and not source[place + len(role)].isalpha():
            return False
        place = source.find(role, place + 1, at)
    return True


def named_by_role(
    names: Names, read: PartsRead, at: int, gender: str, before: Speaker | None
) -> tuple[Person | None, int]:
    """
    Return who of a gender was told by a role last, in the part that is read, and where: `The actress waited. She said`.
    """
    _, found = next(introduced(read, max(read.last, at - NEAR), at))
    is_last = True
    for other in reversed(found):
        if other.article == _THE:
            role = read.source[other.first : other.end].lower()
            person = only_called(names, at, role, gender)
            if person is None and is_last and read.opens(other.start):
                # "A cleaner called. ... The woman waits. ... she said"
                is_last = False
                person = _find_by_role(names, read, bare_role(read, other, before))
                if person is None and read.is_just_before(other.start, at) and is_one_person(role, has_role=True):
                    # "The Polish premier thanked him. ... he said"
                    person = person_told(read, other)
            if person is not None and person.may_be(gender):
                return person, other.start
    return None, -1


_THE: Final = "the"
