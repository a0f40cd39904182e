"""
Find full names in English that are told by what stands beside them, also where no first name that we know opens them.

`Her minister, Sadik Arem, left`, `Sadik Arem, who left`, `his wife Amina`; `Arem` behind `Sadik Arem`.
"""

from collections.abc import Iterator
from typing import Final

from dpaparse._grammar.people import ENGLISH_ROLE_BEHIND, NAME, TWO_NAMES
from dpaparse._grammar.sentences import Sentence, sentence_before
from dpaparse._grammar.tag_sets import NAMES, ROLE
from dpaparse._language.english_sources import ENGLISH_BODIES
from dpaparse._language.persons import ENGLISH_EITHER, ENGLISH_RELATIVES
from dpaparse._speakers.english_bare import is_one_person
from dpaparse._speakers.english_subjects import WHO
from dpaparse._speakers.names import Names
from dpaparse._speakers.parts_read import LONG_AGO, NEAR, PartsRead
from dpaparse._speakers.persons import Person, mention_at


def names_in(part: Sentence) -> Iterator[tuple[int, int, str]]:
    """
    Yield the names in a part that are told to be somebody's by what stands beside them, and the role there, if any.
    """
    yield from _with_first_names(part)
    yield from _called(part)
    comma = part.tags.find(", ")
    while comma >= 0:
        name = _name_at_comma(part, comma)
        if name is not None:
            yield *name, role_behind(part, name[1])
        comma = part.tags.find(", ", comma + 1)


def _called(part: Sentence) -> Iterator[tuple[int, int, str]]:
    """
    Yield the names behind `named`, and the role before it: `a retired engineer named Sadik [left]`.
    """
    text = part.text(0, part.stop)
    for called in _CALLED:
        at = text.find(called) if called in text else -1
        while at >= 0:
            start, role = at + len(called), part.word_before(at + 1)
            name = NAME.match(part.tags, start, part.stop)
            # "The mayor called Thun a liar"
            is_named = name is not None and part.tags[role] == ROLE and part.tags[at + 1] != "V"
            if name is not None and is_named and is_one_person(part.word(role), has_role=True):
                yield *name.span(), part.word(role)
            at = text.find(called, start)


_CALLED: Final = (" named ", " called ")


def role_behind(part: Sentence, comma: int) -> str:
    """
    Return the role behind a name and a comma: `Ebba Thun, a retired farmer from Husum, left`; an empty text if none is.
    """
    described = ENGLISH_ROLE_BEHIND.match(part.tags, comma, part.stop)
    role = "" if described is None else part.word(described.start("role"))
    return "" if role in ENGLISH_BODIES else role


def _name_at_comma(part: Sentence, comma: int) -> tuple[int, int] | None:
    """
    Return two names, of which neither need be known, beside a comma that tells that they are somebody's.

    `Her minister, Sadik Arem, left`, `Sadik Arem, who left`, `Sadik Arem, a farmer, left`
    """
    tags, behind = part.tags, comma + len(", ")
    last = part.word_before(behind)
    if tags[last] == "R":
        name = TWO_NAMES.match(tags, behind, part.stop)
        is_apart = name is not None and part.word(last) not in ENGLISH_BODIES and tags.startswith(",", name.end())
        return name.span() if is_apart and name is not None else None
    first = part.word_before(last)
    if tags[first] == "R" and tags[last] in NAMES and tags.startswith(_AGE, comma):
        # "The student Sadik, 18, left"
        return last, comma
    if tags[first] != "N" or tags[last] != "N" or first == last or _is_named_before(part, first):
        return None
    is_told = (part.word(behind) in _NEW and role_behind(part, comma)) or tags.startswith(_NOW_AGED, behind)
    return (first, comma) if is_told or part.word(behind) == WHO else None


def _is_named_before(part: Sentence, at: int) -> bool:
    """
    Tell whether another name stands right before a word: `Anna [Sadik Arem]`.
    """
    before = part.word_before(at)
    return before < at and part.tags[before] in NAMES and part.word_end(before) == at - 1


# "her husband British ambassador Jan Doe", "minister Teun de Graaf", "its leader Unity 22"
_MORE: Final = NAMES | set("Rg0&")
_AGE: Final = (", 0_,", ", 0_.")
# "now 74,", "aged 74,"
_NOW_AGED: Final = ("D__ 0_,", "x___ 0_,")
_NEW: Final = frozenset({"a", "an"})


def meet_opening(names: Names, read: PartsRead, at: int) -> None:
    """
    Remember who opens the sentence before *at* with a surname, if a full name had it: `Arem shook his head.`.
    """
    surname = _surname_before(read, at)
    if surname and not names.knows(surname):
        with_first_name(names, read, surname, at)


def with_first_name(names: Names, read: PartsRead, surname: str, at: int) -> Person | None:
    """
    Remember whoever was named in full with a surname before *at*, though neither name is a first name that we know.
    """
    name = _full_name_before(read, surname, at)
    return None if name is None else names.add(mention_at(read.source, *name))


def _surname_before(read: PartsRead, at: int) -> str:
    """
    Return the word that opens the sentence before *at*, in the same part, if it may be a surname; else nothing.
    """
    base, tags = read.around(at)
    stop = at - base
    start = sentence_before(tags, max(0, stop - NEAR), stop)
    end = tags.find(" ", start, max(stop - 1, 0))
    if not tags.startswith("N", start) or end < 0 or tags[end + 1] not in _VERBS:
        return ""
    # "Arem, wearing white, shook his head."
    end -= tags[end - 1] == ","
    return read.source[base + start : base + end] if tags[end - 1] in _IN_WORD else ""


_VERBS: Final = frozenset("hBVxD")


def _full_name_before(read: PartsRead, surname: str, at: int) -> tuple[int, int] | None:
    """
    Return where two names stand before *at* of which the second is a surname, and neither a known first name.
    """
    place = read.source.find(f" {surname}", max(read.text, at - LONG_AGO), at)
    while place >= 0:
        base, tags = read.around(place)
        blank, first = place - base, tags.rfind(" ", 0, place - base) + 1
        end = blank + 1 + len(surname)
        # What lies in no part that was read has no tags.
        is_whole = tags[first : first + 1] == tags[blank + 1 : blank + 2] == "N" and not tags.startswith("_", end)
        if is_whole and tags[blank - 1] in _IN_WORD:
            return base + first, base + end
        place = read.source.find(f" {surname}", place + 1, at)
    return None


_IN_WORD: Final = frozenset("N_")


def _with_first_names(part: Sentence) -> Iterator[tuple[int, int, str]]:
    """
    Yield where somebody is told by a first name alone, and what it is: `his wife Amina`, `the singer Sadik`.
    """
    tags = part.tags
    at = tags.find(ROLE)
    while at >= 0:
        blank = tags.find(" ", at) + 1
        # In most places no name follows.
        if blank and tags[blank : blank + 1] in NAMES and _is_first_name(part, at, blank):
            yield blank, part.word_end(blank), part.word(at)
        at = tags.find(ROLE, at + 1)


def _is_first_name(part: Sentence, at: int, name: int) -> bool:
    """
    Tell whether one name, and no more, stands behind the role at *at*, which tells that it is somebody's.
    """
    tags, role, end = part.tags, part.word(at), part.word_end(name)
    if tags[name - 2] == ",":
        # "his wife, Unni, [left]"
        return role in ENGLISH_RELATIVES and tags.startswith(",", end) and _is_somebodys(part, at)
    if tags[end + 1 : end + 2] in _MORE or tags[name - 2] != "_":
        return False
    # "its neighbour Nordwind", but "her neighbour Sadik"
    is_somebody = role not in ENGLISH_EITHER or part.word(part.word_before(at)) in _SOMEBODYS
    return is_somebody and is_one_person(role, has_role=True)


def _is_somebodys(part: Sentence, role: int) -> bool:
    """
    Tell whose relative it is: `his [brother]`, `Thun's oldest [brother]`.
    """
    word = role
    for _ in range(_MOST_ADJECTIVES):
        word = part.word_before(word)
        if part.tags[word] == "d":
            return part.word(word) in _OWNERS or part.word(word).endswith(_OF)
        if part.tags[word] != "x":
            return False
    return False


_MOST_ADJECTIVES: Final = 3
_SOMEBODYS: Final = frozenset({"her", "his", "my"})
_OWNERS: Final = _SOMEBODYS | {"their"}
_OF: Final = ("'s", "’s")
