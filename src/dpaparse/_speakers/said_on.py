"""
Find what is said on behind a frame in the middle, and what a verb tells that no list has: `Es regne, krähte X, und`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import FRAME_CLOSED, RELATIVE
from dpaparse._grammar.sentences import PARTICIPLES, Sentence
from dpaparse._grammar.tag_sets import INDICATIVE
from dpaparse._language.syntax import BEING
from dpaparse._speakers.clause_starts import clause_start
from dpaparse._speakers.moods import CONDITIONAL
from dpaparse._speakers.reported import Reported
from dpaparse._speakers.subjects import Found, names_somebody, subject_behind
from dpaparse._speakers.unlisted import VERB_ENDS, told_clause
from dpaparse._speakers.writings import find_writing


def by_any_verb(sentence: Sentence, end: int) -> list[Reported]:
    """
    Es regne, zürnte X: whatever comes second in a sentence in the subjunctive.
    """
    tags, start = sentence.tags, sentence.start
    mood = sentence.where("kK")[0]
    comma = tags.find(", ", mood, end)
    while comma >= 0 and sentence.word(mood) not in CONDITIONAL:
        verb = comma + len(", ")
        is_verb = tags[verb] in _ANY_VERB and sentence.word(verb).endswith(VERB_ENDS)
        speaker = subject_behind(sentence, verb, end) if is_verb else None
        if speaker is not None and speaker[0] == sentence.word_end(verb) + 1 and names_somebody(sentence, *speaker):
            said = Found(speaker, (sentence.word_at(verb),))
            return [Reported(start, comma, said), *said_on(sentence, said, end)]
        comma = tags.find(", ", verb, end)
    return []


_ANY_VERB: Final = frozenset("axvV")


def told_by_any_verb(sentence: Sentence, end: int) -> list[Reported]:
    """
    X zürnte, es regne: whatever comes second before a clause in the subjunctive.
    """
    told = told_clause(sentence, end)
    return [] if told is None else [Reported(told[0], end, told[1])]


def by_writing(sentence: Sentence, end: int) -> list[Reported]:
    """
    Auf dem Schild steht, es regne.
    """
    if sentence.tags[sentence.start] not in _PREPOSITIONS:
        return []
    comma = sentence.tags.find(", ", sentence.start, end)
    if comma < 0 or sentence.where("kK")[0] < comma:
        return []
    found = find_writing(sentence.within(sentence.start, comma))
    return [] if found is None or found.speaker is None else [Reported(comma + len(", "), end, found)]


# "In", "Auf", "Aus", "Dort": where something stands
_PREPOSITIONS: Final = frozenset("bfpO")


def said_on(sentence: Sentence, found: Found, end: int) -> list[Reported]:
    """
    Return what is said behind a frame in the middle: `Es regne, sagte X, und stürme`.
    """
    last = max(place for _, place in (found.speaker or found.cue[0], *found.cue))
    match = FRAME_CLOSED.match(sentence.tags, last, end)
    if match is None:
        return []
    # "Es werde, sagte X, regnen"
    frame = found.cue[0][0]
    opening = frame - len(_SO) if sentence.tags.startswith(_SO, frame - len(_SO)) else frame
    before = next((at for at in sentence.where("kK") if sentence.word_end(at) + 2 == opening), -1)
    is_open = before >= 0
    if is_open and sentence.word(before) not in _AUXILIARIES and _is_about(sentence, match.end(), end):
        return []
    is_told = is_open or sentence.has("kK", match.end(), sentence.stop) or _is_joined(sentence, match.end(), end)
    return [Reported(match.end(), end, found)] if is_told else []


# What says nothing without more words
_AUXILIARIES: Final = frozenset(
    f"{stem}{ending}"
    for stem in (
        *("dürfe", "dürfte", "habe", "hätte", "könne", "könnte", "lasse", "müsse", "müsste", "solle", "sollte"),
        *("werde", "wolle", "wollte", "wäre", "würde"),
    )
    for ending in ("", "n")
) | {"sei", "seien"}


def _is_about(sentence: Sentence, start: int, end: int) -> bool:
    """
    Tell whether a clause behind a frame tells more of who speaks: `Es regne, sagte X, der in Husum ist`.
    """
    tags = sentence.tags
    relative = RELATIVE.match(tags, start - len(", "), end)
    if relative is None or sentence.has("kK", start, end):
        return False
    if tags[start] in _WHOSE or tags[relative.end()] in _NO_NOUNS:
        # "dessen Sohn dort wohnt", "die in Husum wohnt"; but "der Deich erhöht"
        return True
    comma = tags.find(",", start, end)
    return tags[sentence.word_before(end if comma < 0 else comma)] in INDICATIVE


# "dessen", "welche"
_WHOSE: Final = frozenset("1j")
_NO_NOUNS: Final = frozenset("pbfgntdrsiE")


def _is_joined(sentence: Sentence, start: int, end: int) -> bool:
    """
    Tell whether a clause goes on behind a frame with "und" and no verb but a participle: `..., sagte X, und gelacht`.
    """
    tags = sentence.tags
    if not tags.startswith(_AND, start) or tags.find(",", start, end) >= 0:
        return False
    last = sentence.tags.rfind(" ", start, end) + 1
    is_participle = tags[last] == "Q" or sentence.text(last, end).endswith(_PARTICIPLE_ENDS)
    return is_participle and INDICATIVE.isdisjoint(tags[start:last])


_AND: Final = "u__ "
_PARTICIPLE_ENDS: Final = ("t", "en")


# "so heißt es"
_SO: Final = "A_ "


def by_conviction(sentence: Sentence) -> list[Reported]:
    """
    Es regnet, ist X überzeugt.
    """
    for participle in sentence.where(PARTICIPLES):
        begin = clause_start(sentence, participle)
        if begin > sentence.start and sentence.tags[begin] == "F" and sentence.word(begin) in BEING:
            speaker = subject_behind(sentence, begin, participle)
            if speaker is not None and names_somebody(sentence, *speaker):
                said = Found(speaker, (sentence.word_at(begin), sentence.word_at(participle)))
                return [Reported(sentence.start, begin - len(", "), said)]
    return []


def by_certainty(sentence: Sentence, _: int) -> list[Reported]:
    """
    Es regne, ist X sicher.
    """
    last = sentence.word_before(sentence.stop)
    begin = clause_start(sentence, last) if sentence.word(last) in _SURE else sentence.start
    if begin == sentence.start or sentence.word(begin) not in BEING or not sentence.has("kK", sentence.start, begin):
        return []
    speaker = subject_behind(sentence, begin, last)
    if speaker is None or not names_somebody(sentence, *speaker):
        return []
    return [
        Reported(sentence.start, begin - len(", "), Found(speaker, (sentence.word_at(begin), sentence.word_at(last))))
    ]


_SURE: Final = frozenset({"optimistisch", "sicher"})
