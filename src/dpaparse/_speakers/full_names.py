"""
Find the full names in a part: `Ebba Thun`, `George W. Ruß`, `Ursula von der Weide`, `Luiz Arem da Silva`, `Xi Ruß`.

All positions count in the tags of the part.
"""

from collections.abc import Iterator
from typing import Final

from dpaparse._grammar.people import (
    AGED_NAMED,
    FIRST_NAME,
    FULL_NAME,
    INITIALED_NAME,
    NAME_BEHIND_ROLE,
    PARTICLE_BEHIND,
    RELATIVE_NAMED,
    SHORT,
)
from dpaparse._grammar.sentences import Sentence
from dpaparse._language.persons import ENGLISH_PARTISANS, NAME_BEGINNINGS
from dpaparse._speakers.ages import OF_SOME_AGE
from dpaparse._speakers.english_bare import is_plural
from dpaparse._speakers.naming import with_surname
from dpaparse._speakers.persons import BODY_ENDS


def full_names(part: Sentence, bodies: frozenset[str] = frozenset()) -> Iterator[tuple[int, int]]:
    """
    Yield where the full names of a part begin and end.

    Args:
        part: The part.

        bodies: Roles of bodies, whose names are nobody's; German ones are known by their endings.
    """
    tags = part.tags
    is_called = FIRST_NAME in tags
    for start, end in _behind_first_name(part) if is_called else ():
        if bodies and (part.word(part.word_before(end)) in ENGLISH_PARTISANS or _is_role(part, end)):
            # "the Christian Democrat", "the Christian leader"
            continue
        yield start, end
    if SHORT in tags or tags.startswith(SHORT[1:]):
        yield from _initialed(part)
    for named in NAME_BEHIND_ROLE.finditer(tags):
        role = part.word(named.start())
        if not (BODY_ENDS.end(role) or (bodies and (role in bodies or is_plural(role)))):
            yield from _behind_role(part, named.start(), *named.span("three" if named["three"] else "two"))
    if is_called:
        yield from _first_names(part)


def _first_names(part: Sentence) -> Iterator[tuple[int, int]]:
    """
    Yield first names that stand alone behind what somebody is to others, or an age: `seine Frau Amina`.
    """
    tags = part.tags
    for named in RELATIVE_NAMED.finditer(tags):
        # "seine Frau Amina", "Thuns Frau Amina"; but "Gastwirt Bauer Jan"
        if tags[named.start()] != _NOUN or part.word(named.start()).endswith(_GENITIVE):
            yield named.span("name")
    if part.source.find(_YEARS, part.base, part.base + len(tags)) >= 0:
        for named in AGED_NAMED.finditer(tags):
            if part.word(named.start()).endswith(OF_SOME_AGE):
                # "die achtjährige Mia"
                yield named.span("name")


_NOUN: Final = "N"
_GENITIVE: Final = "s"


def _behind_first_name(part: Sentence) -> Iterator[tuple[int, int]]:
    """
    Yield names that begin with a first name that we know.
    """
    done = -1
    for named in FULL_NAME.finditer(part.tags):
        if named.start() > done:
            body = _body_behind(part, *named.span()) if _TWO_FIRST in named.group() else -1
            done = body if body >= 0 else _whole(part, *named.span())
            yield named.start(), done


def _body_behind(part: Sentence, start: int, end: int) -> int:
    """
    Return where a name of first names ends in front of a body: `Ole Timm [von der Universität]`; -1 if none follows.
    """
    tags = part.tags
    particle = tags.find(_PARTICLE, start, end)
    if particle < 0 or part.word(particle + 1) != _VON or not set(tags[start:particle]) <= _FIRST_NAMES:
        return -1
    last = part.word_before(end)
    # "von der Deutschen Umwelthilfe", "von der Linken"; but "Hans Peter von der Weide"
    is_body = tags[last] == "R" and (last > particle + len(" von ") or BODY_ENDS.end(part.word(last)))
    is_party = part.word(last) in _PARTIES
    return particle if is_body or is_party or tags.startswith(_ROLE_NEXT, end) else -1


_TWO_FIRST: Final = "_ 2"
_FIRST_NAMES: Final = frozenset("2_ ")
_PARTIES: Final = frozenset({"grünen", "linken", "linkspartei", "union"})
_ROLE_NEXT: Final = " R"


_YEARS: Final = "jährige"


def _initialed(part: Sentence) -> Iterator[tuple[int, int]]:
    """
    Yield names that begin with an initial, or with a name of two letters: `J. D. Ruß`, `Xi Ruß`; but `Le Ruß`.
    """
    tags = part.tags
    for named in INITIALED_NAME.finditer(tags):
        start = named.start()
        before = tags[part.word_before(start)] if start else ""
        is_initial = part.source[part.base + start + 1] == _STOP
        is_apart = before != "2" and (is_initial or before != "N")
        if is_apart and part.word(start) not in NAME_BEGINNINGS and not _is_role(part, named.end()):
            # "An EU diplomat" is none either.
            yield start, _whole(part, *named.span())


def _is_role(part: Sentence, end: int) -> bool:
    """
    Tell whether the word before *end* is a role and no surname, for it has a small letter, as English roles have.
    """
    last = part.word_before(end + 1)
    return part.tags[last] == "R" and part.source[part.base + last].islower()


def _whole(part: Sentence, start: int, end: int) -> int:
    """
    Return where a name ends with what it goes on with: `Jan Arem [da Silva]`, `Jan Arem [al-Thun]`, `Jan Le [Ruß]`.
    """
    behind = part.tags[end : end + 2]
    if behind not in _GOING_ON:
        return end
    more = PARTICLE_BEHIND.match(part.tags, end)
    if more is not None and part.word(more.start("first")) != _VON:
        return more.end()
    if behind != _PARTICLE:
        is_begun = part.word(part.word_before(end)) in NAME_BEGINNINGS
        if is_begun or part.source[part.base + end + 1].islower():
            return part.word_end(end + 1)
    return with_surname(part, start, end)


_GOING_ON: Final = frozenset({" 2", " N", " R", " U", " g"})
_PARTICLE: Final = " g"
_VON: Final = "von"


def _behind_role(part: Sentence, role: int, start: int, end: int) -> Iterator[tuple[int, int]]:
    """
    Yield the name at `[start, end)` if at most a title stands between it and the role: `Minister Dr. Sadik Arem`.
    """
    title = part.text(part.word_end(role), start).strip()
    first = part.word_end(start)
    if part.source[part.base + first - 1] == _STOP and first - start > len("X."):
        title, start = _STOP, first + 1
    if not title or title.endswith(_STOP):
        yield start, _whole(part, start, end)


_STOP: Final = "."
