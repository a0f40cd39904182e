"""
Find who says a quotation: the frame in its sentence, the cue in the frame, and the speaker.

One function a pattern, in the order in which they are tried; the first that fits decides.
"""

from typing import Final, NamedTuple

from dpaparse._grammar.lexicon import (
    BE,
    DETERMINER,
    HAVE,
    PARTICIPLE,
    PARTICLE,
    PERSONAL,
    RELATIVE,
    SAYS,
    SOURCE,
    SOURCED,
    SUBJUNCTIVE,
)
from dpaparse._grammar.words import QUOTE, Sentence
from dpaparse._speakers.mentions import (
    Phrase,
    find_phrase,
    find_subject,
    find_subject_before,
    is_capital,
    is_role,
)


class Found(NamedTuple):
    """
    Who says something, in words of its sentence.
    """

    speaker: Phrase | None
    cue: tuple[int, ...]


_DASHES: Final = frozenset({",", "–", "-", "—"})


def find_frame(sentence: Sentence, at: int) -> Found | None:
    """
    Find the frame of the quotation at *at* in its sentence; None if it has none of its own.
    """
    for pattern in (_after, _before_colon, _in_relative_clause, _behind_source, _in_clause):
        found = pattern(sentence, at)
        if found is not None:
            return found
    return None


def _after(sentence: Sentence, at: int) -> Found | None:
    """
    „...“, sagte X / so X / wie X mitteilte / laut X / hat X gesagt.
    """
    words, size = sentence.words, sentence.stop
    verb = at + 1
    if verb < size and words[verb] in _DASHES:
        verb += 1
    if verb >= size:
        return None
    own = sentence.classes[verb]
    if own & SAYS:
        return _verb_after(sentence, at, verb)
    low = words[verb].lower()
    if low in _SO_AND_HOW and verb + 1 < size and not sentence.classes[verb + 1] & (HAVE | BE):
        subject = find_subject(sentence, verb)
        if subject is not None:
            cue = (verb,) if low == "so" else _verbs_behind(sentence, subject[1])
            return Found(subject, cue)
    if own & (HAVE | BE):
        participle = _first(sentence, PARTICIPLE, verb)
        subject = None if participle is None else find_subject(sentence, verb)
        if subject is not None and participle is not None:
            return Found(subject, (verb, participle))
    return _source_at(sentence, verb)


_SO_AND_HOW: Final = frozenset({"so", "wie"})


def _first(sentence: Sentence, bits: int, start: int) -> int | None:
    """
    Return the first word from *start* that is of one of the classes.
    """
    return next((i for i in sentence.where(bits) if i >= start), None)


def _verb_after(sentence: Sentence, at: int, verb: int) -> Found | None:
    """
    „...“, sagte X / X ... „...“ sagte.
    """
    if sentence.words[verb] in _IS_SAID:
        return _as_it_says(sentence, verb)
    subject = find_subject(sentence, verb)
    if subject is not None:
        return Found(subject, _with_particle(sentence, verb, subject[1]))
    if verb != at + 1 or (sentence.classes[verb] & PARTICIPLE and sentence.where(HAVE | BE)):
        return None
    before = find_subject_before(sentence, at)
    return None if before is None else Found(before, (verb,))


_IS_SAID: Final = frozenset({"heißt", "hieß"})


def _as_it_says(sentence: Sentence, verb: int) -> Found:
    """
    „...“, heißt es / hieß es vom X.
    """
    words, size = sentence.words, sentence.stop
    behind = verb + 1
    if behind < size and words[behind].lower() == "es":
        behind += 1
    cue = tuple(range(verb, behind))
    if behind < size and words[behind].lower() in _FROM:
        end = find_phrase(sentence, behind + 1)
        if end is not None:
            return Found((behind + 1, end), cue)
    return Found(None, cue)


_FROM: Final = frozenset({"aus", "bei", "beim", "in", "seitens", "vom", "von"})


def _with_particle(sentence: Sentence, verb: int, behind: int) -> tuple[int, ...]:
    """
    Return the verb with its particle at the end of the clause: `teilte ... mit`.
    """
    words, size = sentence.words, sentence.stop
    for i in range(behind, min(size, behind + _LONGEST_CLAUSE)):
        if sentence.classes[i] & PARTICLE and (i + 1 == size or words[i + 1] in _CLAUSE_ENDS):
            return verb, i
        if words[i] in _CLAUSE_ENDS and words[i] != QUOTE:
            break
    return (verb,)


# As far behind its verb as a particle stands.
_LONGEST_CLAUSE: Final = 15
_CLAUSE_ENDS: Final = frozenset({",", ".", ":", ";", "und", QUOTE})


def _verbs_behind(sentence: Sentence, at: int) -> tuple[int, ...]:
    """
    Return the first verb that reports behind *at*.
    """
    for i in range(at, sentence.stop):
        if sentence.classes[i] & (SAYS | PARTICIPLE):
            return (i,)
        if sentence.words[i] in _STATEMENT_ENDS:
            break
    return ()


_STATEMENT_ENDS: Final = frozenset({".", ":", QUOTE})


def _before_colon(sentence: Sentence, at: int) -> Found | None:
    """
    X sagte: „...“ / Weiter sagte X: „...“ / X: „...“ .
    """
    if not at or sentence.words[at - 1] != ":":
        return None
    verbs = [verb for verb in sentence.where(SAYS) if verb < at - 1]
    for verb in reversed(verbs):
        found = _subject_of(sentence, verb, at - 1)
        if found is not None:
            return Found(found, _with_particle(sentence, verb, verb + 1))
    source = find_source(sentence)
    if source is not None:
        return source
    opening = find_subject(sentence, -1, stop=at - 1)
    if opening is not None and not names_somebody(sentence, *opening):
        opening = None
    cue = (verbs[-1],) if verbs else ()
    return Found(opening, cue) if opening is not None or cue else None


def _subject_of(sentence: Sentence, verb: int, stop: int) -> Phrase | None:
    """
    Find the subject of the verb at *verb*, on either side.
    """
    words = sentence.words
    before = find_subject_before(sentence, verb)
    enclosed = before is not None and words[verb - 1] == "," and words[before[1]] == ","
    if before is not None and (before[1] == verb or enclosed):
        if verb + 1 < stop and _is_person(sentence, verb + 1):
            # "Jede Schuld weist Thun von sich": who is named right behind the verb is the subject.
            behind = find_subject(sentence, verb, stop=stop)
            pronoun = sentence.classes[verb + 1] & PERSONAL
            if behind is not None and behind[0] == verb + 1 and (pronoun or not names_somebody(sentence, *before)):
                return behind
        return before
    return find_subject(sentence, verb, stop=stop) or before


def _is_person(sentence: Sentence, at: int) -> bool:
    """
    Tell whether a name without an article, or a pronoun, stands at *at*.
    """
    own = sentence.classes[at]
    return bool(own & PERSONAL) or (is_capital(sentence, at) and not own & DETERMINER)


def _in_relative_clause(sentence: Sentence, at: int) -> Found | None:
    """
    X, der „...“ nannte / X, die von „...“ sprach.
    """
    words = sentence.words
    begin = at
    while begin > 0 and words[begin - 1] not in _CLAUSE_STARTS:
        begin -= 1
    if begin < _SHORTEST_ANTECEDENT or words[begin - 1] != "," or not sentence.classes[begin] & RELATIVE:
        return None
    verb = _first(sentence, SAYS, begin + 1)
    if verb is None:
        return None
    for start in range(max(0, begin - _LONGEST_ANTECEDENT), begin - 1):
        if find_phrase(sentence, start) == begin - 1:
            return Found((start, begin - 1), (verb,))
    return None


_CLAUSE_STARTS: Final = frozenset({",", ";", ":"})

# A noun and a comma.
_SHORTEST_ANTECEDENT: Final = 2
_LONGEST_ANTECEDENT: Final = 12


def _behind_source(sentence: Sentence, _at: int) -> Found | None:
    """
    Laut X ... „...“ .
    """
    return find_source(sentence)


def find_source(sentence: Sentence) -> Found | None:
    """
    Laut X / nach Angaben von X / X zufolge, anywhere in the sentence.
    """
    for i in sentence.where(SOURCED):
        found = _source_around(sentence, i)
        if found is not None:
            return found
    return None


def _source_around(sentence: Sentence, at: int) -> Found | None:
    """
    Read the source that a word opens or closes.
    """
    words, first, size = sentence.words, sentence.first, sentence.stop
    low = words[at].lower()
    if low == "so":
        if at > first and words[at - 1] in _DASHES and at + 1 < size:
            end = find_phrase(sentence, at + 1)
            if end is not None and (end == size or words[end] in _BORDERS or words[end].lower() == "weiter"):
                return Found((at + 1, end), (at,))
        return None
    if low == "zufolge":
        for start in range(max(first, at - _LONGEST_SOURCE), at):
            if find_phrase(sentence, start) == at:
                return Found((start, at), (at,))
        return None
    return _source_at(sentence, at)


_BORDERS: Final = frozenset({",", ".", ":", "–", "-", QUOTE})
_LONGEST_SOURCE: Final = 10


def _source_at(sentence: Sentence, at: int) -> Found | None:
    """
    Read a source that begins at *at*: `laut X`, `nach Ansicht des X`.
    """
    words, classes, size = sentence.words, sentence.classes, sentence.stop
    low = words[at].lower()
    if low in _ACCORDING_TO and at + 1 < size:
        if classes[at + 1] & SOURCE and at + 2 < size:
            end = find_phrase(sentence, at + 2)
            return Found((at + 2, end), (at,)) if end else Found(None, (at,))
        end = find_phrase(sentence, at + 1)
        return None if end is None else Found((at + 1, end), (at,))
    if low in _WITH_NOUN:
        for noun in range(at + 1, min(size - 1, at + 4)):
            if classes[noun] & SOURCE:
                start = noun + 2 if words[noun + 1].lower() in _OF else noun + 1
                end = find_phrase(sentence, start)
                return None if end is None else Found((start, end), (at,))
    return None


_ACCORDING_TO: Final = frozenset({"gemäß", "laut"})
_WITH_NOUN: Final = frozenset({"aus", "nach"})
_OF: Final = frozenset({"vom", "von"})


def _in_clause(sentence: Sentence, at: int) -> Found | None:
    """
    X sprach von „...“ / „...“ nannte X das / X hat ... als „...“ bezeichnet.
    """
    passive = _passive(sentence)
    if passive is not None:
        return passive
    verbs = sentence.where(SAYS)
    verbs.sort(key=lambda i: abs(i - at) + (_SIDE if i > at else 0))
    for verb in verbs:
        found = _subject_of(sentence, verb, sentence.stop)
        if found is not None:
            return Found(found, _with_particle(sentence, verb, verb + 1))
    return _with_participle(sentence) or _opening(sentence)


# A verb behind the quotation is as good as one so much farther before it.
_SIDE: Final = 3


def _passive(sentence: Sentence) -> Found | None:
    """
    Wird von X als „...“ bezeichnet / X wird mit den Worten „...“ zitiert.
    """
    participles, auxiliaries = sentence.where(PARTICIPLE), sentence.where(BE)
    if not participles or not auxiliaries:
        return None
    participle, auxiliary = participles[0], auxiliaries[0]
    if sentence.words[participle].lower() == "zitiert":
        found = _subject_of(sentence, auxiliary, sentence.stop)
        return None if found is None else Found(found, (auxiliary, participle))
    for i in range(participle):
        end = find_phrase(sentence, i + 1) if sentence.words[i].lower() in _OF else None
        if end is not None and names_somebody(sentence, i + 1, end):
            return Found((i + 1, end), (auxiliary, participle))
    return None


def _opening(sentence: Sentence) -> Found | None:
    """
    X will „...“: no verb of saying, but somebody is the subject and nothing is told in the subjunctive.
    """
    if sentence.bits & SUBJUNCTIVE:
        return None
    found = find_subject(sentence, -1)
    if found is None or found[1] - found[0] == 1 or not names_somebody(sentence, *found):
        return None
    return Found(found, ())


def find_reporter(sentence: Sentence) -> Found | None:
    """
    Find whom a sentence without quotations reports: somebody with a verb of saying, or a source.
    """
    for verb in sentence.where(SAYS):
        found = _subject_of(sentence, verb, sentence.stop)
        if found is not None and names_somebody(sentence, *found):
            return Found(found, (verb,))
    return _with_participle(sentence) or find_source(sentence)


def _with_participle(sentence: Sentence) -> Found | None:
    """
    X hat ... gesagt / hat X festgestellt.
    """
    participles = sentence.where(PARTICIPLE)
    if not participles:
        return None
    participle = participles[0]
    auxiliaries = [i for i in sentence.where(HAVE) if i <= participle]
    found = _subject_of(sentence, auxiliaries[-1], sentence.stop) if auxiliaries else None
    if found is None or not names_somebody(sentence, *found):
        return None
    return Found(found, (auxiliaries[-1], participle))


def names_somebody(sentence: Sentence, start: int, end: int) -> bool:
    """
    Tell whether a phrase names a person or a body: by a role, by a name, or as a pronoun.
    """
    if sentence.classes[start] & PERSONAL:
        return True
    capitals = [i for i in range(start, end) if is_capital(sentence, i)]
    if capitals == [start]:
        return is_role(sentence, start) or not sentence.words[start].lower().endswith(_NOUN_ENDS)
    return len(capitals) > 1 or any(is_role(sentence, i) for i in capitals)


# "Kritik", "Forderungen": what a single name never ends with.
_NOUN_ENDS: Final = (
    "ik",
    "ung",
    "ungen",
    "heit",
    "keit",
    "ion",
    "ionen",
    "tät",
    "schaft",
    "nis",
    "nisse",
    "tum",
    "teile",
)
