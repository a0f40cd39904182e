"""
Find who says a quotation: the frame in its sentence, the cue in the frame, and the speaker.

One function a pattern, in the order in which they are tried; the first that fits decides.
"""

from typing import Final, NamedTuple

from dpaparse._grammar.tokens import QUOTE, Token
from dpaparse._grammar.verbs import reporting_forms
from dpaparse._language.reporting import PARTICIPLES, PARTICLES, SOURCES
from dpaparse._language.subjunctive import SUBJUNCTIVES
from dpaparse._language.syntax import DETERMINERS, RELATIVES
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
    Who says something, in tokens of its sentence.
    """

    speaker: Phrase | None
    cue: tuple[int, ...]


_HAVE: Final = frozenset({"habe", "haben", "hat", "hatte", "hatten"})
_BE: Final = frozenset({"werde", "werden", "wird", "worden", "wurde", "wurden"})
_AUXILIARIES: Final = _HAVE | _BE
_DASHES: Final = frozenset({",", "–", "-", "—"})


def find_frame(tokens: list[Token], at: int) -> Found | None:
    """
    Find the frame of the quotation at *at* in its sentence; None if it has none of its own.
    """
    for pattern in (_after, _before_colon, _in_relative_clause, _sourced, _in_clause):
        found = pattern(tokens, at)
        if found is not None:
            return found
    return None


def reports(token: Token) -> bool:
    """
    Tell whether a token is a verb that reports; with a capital it is a noun: `den Werten`.
    """
    return token.low in reporting_forms() and token.text == token.low


def _after(tokens: list[Token], at: int) -> Found | None:
    """
    „...“, sagte X / so X / wie X mitteilte / laut X / hat X gesagt.
    """
    size = len(tokens)
    verb = at + 1
    if verb < size and tokens[verb].text in _DASHES:
        verb += 1
    if verb >= size:
        return None
    low = tokens[verb].low
    if reports(tokens[verb]):
        return _verb_after(tokens, at, verb)
    if low in {"so", "wie"} and verb + 1 < size and tokens[verb + 1].low not in _AUXILIARIES:
        subject = find_subject(tokens, verb)
        if subject is not None:
            cue = (verb,) if low == "so" else _verbs_behind(tokens, subject[1])
            return Found(subject, cue)
    if low in _AUXILIARIES:
        subject = find_subject(tokens, verb)
        participle = next((i for i in range(verb, size) if tokens[i].low in PARTICIPLES), None)
        if subject is not None and participle is not None:
            return Found(subject, (verb, participle))
    return _source_at(tokens, verb)


def _verb_after(tokens: list[Token], at: int, verb: int) -> Found | None:
    """
    „...“, sagte X / X ... „...“ sagte.
    """
    if tokens[verb].low in {"heißt", "hieß"}:
        return _as_it_says(tokens, verb)
    subject = find_subject(tokens, verb)
    if subject is not None:
        return Found(subject, _with_particle(tokens, verb, subject[1]))
    if verb != at + 1 or (tokens[verb].low in PARTICIPLES and any(token.low in _AUXILIARIES for token in tokens)):
        return None
    before = find_subject_before(tokens, at)
    return None if before is None else Found(before, (verb,))


def _as_it_says(tokens: list[Token], verb: int) -> Found:
    """
    „...“, heißt es / hieß es vom X.
    """
    cue = tuple(i for i in (verb, verb + 1) if i < len(tokens) and tokens[i].low in {"heißt", "hieß", "es"})
    behind = verb + len(cue)
    if behind < len(tokens) and tokens[behind].low in _FROM:
        end = find_phrase(tokens, behind + 1)
        if end is not None:
            return Found((behind + 1, end), cue)
    return Found(None, cue)


_FROM: Final = frozenset({"aus", "bei", "beim", "in", "seitens", "vom", "von"})


def _with_particle(tokens: list[Token], verb: int, behind: int) -> tuple[int, ...]:
    """
    Return the verb with its particle at the end of the clause: `teilte ... mit`.
    """
    for i in range(behind, min(len(tokens), behind + _LONGEST_CLAUSE)):
        if tokens[i].low in PARTICLES and (i + 1 == len(tokens) or tokens[i + 1].text in _CLAUSE_ENDS):
            return verb, i
        if tokens[i].text in _CLAUSE_ENDS and tokens[i].text != QUOTE:
            break
    return (verb,)


# As far behind its verb as a particle stands.
_LONGEST_CLAUSE: Final = 15
_CLAUSE_ENDS: Final = frozenset({",", ".", ":", ";", "und", QUOTE})


def _verbs_behind(tokens: list[Token], at: int) -> tuple[int, ...]:
    """
    Return the first verb that reports behind *at*.
    """
    for i in range(at, len(tokens)):
        if reports(tokens[i]) or tokens[i].low in PARTICIPLES:
            return (i,)
        if tokens[i].text in {".", ":", QUOTE}:
            break
    return ()


def _before_colon(tokens: list[Token], at: int) -> Found | None:
    """
    X sagte: „...“ / Weiter sagte X: „...“ / X: „...“ .
    """
    if not at or tokens[at - 1].text != ":":
        return None
    verbs = [i for i in range(at - 1) if reports(tokens[i])]
    for verb in reversed(verbs):
        found = _subject_of(tokens, verb, at - 1)
        if found is not None:
            return Found(found, _with_particle(tokens, verb, verb + 1))
    source = _sourced(tokens, at)
    if source is not None:
        return source
    opening = find_subject(tokens, -1, stop=at - 1)
    if opening is not None and not names_somebody(tokens, *opening):
        opening = None
    cue = (verbs[-1],) if verbs else ()
    return Found(opening, cue) if opening is not None or cue else None


def _subject_of(tokens: list[Token], verb: int, stop: int) -> Phrase | None:
    """
    Find the subject of the verb at *verb*, on either side.
    """
    before = find_subject_before(tokens, verb)
    enclosed = before is not None and tokens[verb - 1].text == "," and tokens[before[1]].text == ","
    if before is not None and (before[1] == verb or enclosed):
        if verb + 1 < stop and _is_person(tokens, verb + 1):
            # "Jede Schuld weist Thun von sich": who is named right behind the verb is the subject.
            behind = find_subject(tokens, verb, stop=stop)
            pronoun = tokens[verb + 1].low in _PERSONAL
            if behind is not None and behind[0] == verb + 1 and (pronoun or not names_somebody(tokens, *before)):
                return behind
        return before
    return find_subject(tokens, verb, stop=stop) or before


def _is_person(tokens: list[Token], at: int) -> bool:
    """
    Tell whether a name without an article, or a pronoun, stands at *at*.
    """
    return (is_capital(tokens[at]) or tokens[at].low in _PERSONAL) and tokens[at].low not in DETERMINERS


_PERSONAL: Final = frozenset({"er", "sie"})


def _in_relative_clause(tokens: list[Token], at: int) -> Found | None:
    """
    X, der „...“ nannte / X, die von „...“ sprach.
    """
    begin = at
    while begin > 0 and tokens[begin - 1].text not in {",", ";", ":"}:
        begin -= 1
    if begin < 2 or tokens[begin - 1].text != "," or tokens[begin].low not in RELATIVES:  # noqa: PLR2004, a noun and a comma
        return None
    verb = next((i for i in range(begin + 1, len(tokens)) if reports(tokens[i])), None)
    if verb is None:
        return None
    for start in range(max(0, begin - 12), begin - 1):
        if find_phrase(tokens, start) == begin - 1:
            return Found((start, begin - 1), (verb,))
    return None


def _sourced(tokens: list[Token], _at: int = 0) -> Found | None:
    """
    Laut X / nach Angaben von X / X zufolge, anywhere in the sentence.
    """
    for i in range(len(tokens)):
        found = _source_at(tokens, i) if tokens[i].low in _SOURCE_STARTS else None
        if found is not None:
            return found
        if tokens[i].low == "so" and i and tokens[i - 1].text in _DASHES and i + 1 < len(tokens):
            end = find_phrase(tokens, i + 1)
            if end is not None and (end == len(tokens) or tokens[end].text in _BORDERS or tokens[end].low == "weiter"):
                return Found((i + 1, end), (i,))
        if tokens[i].low == "zufolge":
            for start in range(max(0, i - 10), i):
                if find_phrase(tokens, start) == i:
                    return Found((start, i), (i,))
    return None


_BORDERS: Final = frozenset({",", ".", ":", "–", "-", QUOTE})
_SOURCE_STARTS: Final = frozenset({"laut", "nach", "gemäß", "aus"})


def _source_at(tokens: list[Token], at: int) -> Found | None:
    """
    Read a source that begins at *at*: `laut X`, `nach Ansicht des X`.
    """
    size = len(tokens)
    low = tokens[at].low
    if low in {"laut", "gemäß"} and at + 1 < size:
        if tokens[at + 1].low in SOURCES and at + 2 < size:
            end = find_phrase(tokens, at + 2)
            return Found((at + 2, end), (at,)) if end else Found(None, (at,))
        end = find_phrase(tokens, at + 1)
        return None if end is None else Found((at + 1, end), (at,))
    if low in {"nach", "aus"}:
        for noun in range(at + 1, min(size - 1, at + 4)):
            if tokens[noun].low in SOURCES:
                start = noun + 2 if tokens[noun + 1].low in {"vom", "von"} else noun + 1
                end = find_phrase(tokens, start)
                return None if end is None else Found((start, end), (at,))
    return None


def _in_clause(tokens: list[Token], at: int) -> Found | None:
    """
    X sprach von „...“ / „...“ nannte X das / X hat ... als „...“ bezeichnet.
    """
    passive = _passive(tokens)
    if passive is not None:
        return passive
    verbs = [i for i, token in enumerate(tokens) if reports(token)]
    verbs.sort(key=lambda i: abs(i - at) + (_SIDE if i > at else 0))
    for verb in verbs:
        found = _subject_of(tokens, verb, len(tokens))
        if found is not None:
            return Found(found, _with_particle(tokens, verb, verb + 1))
    return _with_participle(tokens) or _opening(tokens)


def _passive(tokens: list[Token]) -> Found | None:
    """
    Wird von X als „...“ bezeichnet / X wird mit den Worten „...“ zitiert.
    """
    participle = next((i for i, token in enumerate(tokens) if token.low in PARTICIPLES), None)
    auxiliary = next((i for i, token in enumerate(tokens) if token.low in _BE), None)
    if participle is None or auxiliary is None:
        return None
    if tokens[participle].low == "zitiert":
        found = _subject_of(tokens, auxiliary, len(tokens))
        return None if found is None else Found(found, (auxiliary, participle))
    for i in range(participle):
        end = find_phrase(tokens, i + 1) if tokens[i].low in {"von", "vom"} else None
        if end is not None and names_somebody(tokens, i + 1, end):
            return Found((i + 1, end), (auxiliary, participle))
    return None


def _opening(tokens: list[Token]) -> Found | None:
    """
    X will „...“: no verb of saying, but somebody is the subject and nothing is told in the subjunctive.
    """
    if any(token.low in SUBJUNCTIVES for token in tokens):
        return None
    found = find_subject(tokens, -1)
    if found is None or not names_somebody(tokens, *found) or found[1] - found[0] == 1:
        return None
    return Found(found, ())


def find_reporter(tokens: list[Token]) -> Found | None:
    """
    Find whom a sentence without quotations reports: somebody with a verb of saying, or a source.
    """
    for verb, token in enumerate(tokens):
        if reports(token):
            found = _subject_of(tokens, verb, len(tokens))
            if found is not None and names_somebody(tokens, *found):
                return Found(found, (verb,))
    return _with_participle(tokens) or _sourced(tokens)


def _with_participle(tokens: list[Token]) -> Found | None:
    """
    X hat ... gesagt / hat X festgestellt.
    """
    participle = next((i for i, token in enumerate(tokens) if token.low in PARTICIPLES), None)
    if participle is None:
        return None
    auxiliary = next((i for i in range(participle, -1, -1) if tokens[i].low in _HAVE), None)
    found = None if auxiliary is None else _subject_of(tokens, auxiliary, len(tokens))
    if auxiliary is None or found is None or not names_somebody(tokens, *found):
        return None
    return Found(found, (auxiliary, participle))


def names_somebody(tokens: list[Token], start: int, end: int) -> bool:
    """
    Tell whether a phrase names a person or a body: by a role, by a name, or as a pronoun.
    """
    if tokens[start].low in _PERSONAL:
        return True
    capitals = [token for token in tokens[start:end] if is_capital(token)]
    if len(capitals) == 1 and capitals[0] is tokens[start]:
        return is_role(capitals[0]) or not capitals[0].low.endswith(_NOUN_ENDS)
    return any(map(is_role, capitals)) or len(capitals) > 1


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


# A verb behind the quotation is as good as one so much farther before it.
_SIDE: Final = 3


def find_source(tokens: list[Token]) -> tuple[Found, int, int] | None:
    """
    Find a source anywhere in a sentence, and the tokens `[start, end)` that its phrase takes.
    """
    found = _sourced(tokens)
    if found is None or not found.cue:
        return None
    first = found.cue[0]
    last = first + 1
    if found.speaker is not None:
        first, last = min(first, found.speaker[0]), max(last, found.speaker[1])
    return found, first, last
