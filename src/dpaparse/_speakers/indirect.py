"""
Find indirect speech in a sentence: what somebody says in the reporter's words, without the frame.

Framed: a clause with dass or ob, a clause in the subjunctive, an infinitive behind a verb of saying, or a sentence with
its source (laut, zufolge, nach Angaben, so, wie X mitteilte). Frameless: a sentence in the subjunctive.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from dpaparse._grammar.lexicon import ANNOUNCES, COMPLEMENTIZER, PARTICIPLE, SAYS, SUBJUNCTIVE
from dpaparse._grammar.words import Sentence
from dpaparse._speakers.frames import Found, find_reporter, find_source
from dpaparse._speakers.mentions import find_subject


class Reported(NamedTuple):
    """
    Reported words, in words of their sentence, and who is reported; None for a sentence in the subjunctive alone.
    """

    start: int
    end: int
    found: Found | None


_FULL_STOPS: Final = frozenset(".!?…")
_SHORTEST: Final = 2


def find_indirect(sentence: Sentence) -> list[Reported]:
    """
    Find the reported words of a sentence; a frame in the middle makes two stretches.
    """
    end = sentence.stop
    if end and sentence.words[-1] in _FULL_STOPS:
        end -= 1
    for find in (_by_source, _as_told, _clause_behind, _clause_before):
        found = [reported for reported in find(sentence, end) if reported.end - reported.start >= _SHORTEST]
        if found:
            return found
    return [Reported(0, end, None)] if sentence.bits & SUBJUNCTIVE else []


def _by_source(sentence: Sentence, end: int) -> Iterator[Reported]:
    """
    Laut X regnet es. / Es regnet X zufolge. / Es regne, so X, weiter.
    """
    found = find_source(sentence)
    if found is None:
        return
    words = sentence.words
    first = found.cue[0]
    last = first + 1
    if found.speaker is not None:
        first, last = min(first, found.speaker[0]), max(last, found.speaker[1])
    while last < end and words[last] in _EDGES:
        last += 1
    while first > 0 and words[first - 1] in _EDGES:
        first -= 1
    if first:
        yield Reported(0, first, found)
    if last < end:
        yield Reported(last, end, found)


_EDGES: Final = frozenset({",", "–", "-", ":"})


def _as_told(sentence: Sentence, end: int) -> Iterator[Reported]:
    """
    Es regnet, wie X mitteilte. / Wie X mitteilte, regnet es.
    """
    words = sentence.words
    verbs = sentence.where(SAYS | PARTICIPLE)
    for i, word in enumerate(words):
        if word not in _AS or (i and words[i - 1] != ","):
            continue
        stop = _find_comma(words, i + 1, end)
        verb = next((verb for verb in reversed(verbs) if i < verb < stop), None)
        if verb is None:
            continue
        found = Found(find_subject(sentence, i, stop=verb), (verb,))
        if i > 1:
            yield Reported(0, i - 1, found)
        if stop + 1 < end:
            yield Reported(stop + 1, end, found)
        return


_AS: Final = frozenset({"Wie", "wie"})


def _find_comma(words: list[str], start: int, end: int) -> int:
    """
    Return the next comma; *end* if there is none.
    """
    try:
        return words.index(",", start, end)
    except ValueError:
        return end


def _clause_behind(sentence: Sentence, end: int) -> Iterator[Reported]:
    """
    X sagte, dass es regnet. / X sagte, es regne. / X forderte, die Schleuse zu schließen.
    """
    words = sentence.words
    for verb in sentence.where(SAYS | PARTICIPLE | ANNOUNCES):
        comma = next((i for i in range(verb + 1, end) if words[i] in _ANNOUNCING), end)
        if comma + 1 >= end:
            return
        if _is_said(sentence, comma + 1, end):
            found = find_reporter(sentence.within(0, comma + 1))
            yield Reported(comma + 1, end, found or Found(None, (verb,)))
            return


_ANNOUNCING: Final = frozenset({",", ":"})


def _is_said(sentence: Sentence, start: int, end: int) -> bool:
    """
    Tell whether the clause `[start, end)` is one that somebody says.
    """
    if sentence.classes[start] & COMPLEMENTIZER:
        return True
    if any(start <= i < end for i in sentence.where(SUBJUNCTIVE)):
        return True
    return _is_infinitive(sentence.words, start, end)


def _is_infinitive(words: list[str], start: int, end: int) -> bool:
    """
    Tell whether a clause has an infinitive with zu.
    """
    for i in range(start, end - 1):
        if words[i] == "zu" and words[i + 1].islower() and words[i + 1].endswith("n"):
            return True
    last = words[end - 1]
    return last.endswith("n") and "zu" in last[1:-3]


def _clause_before(sentence: Sentence, end: int) -> Iterator[Reported]:
    """
    Es regne, sagte X. / Es regnet, sagte X.
    """
    words = sentence.words
    for verb in sentence.where(SAYS):
        if not 0 < verb < end or words[verb - 1] not in _BEFORE_VERB:
            continue
        found = find_reporter(sentence.within(verb, sentence.stop))
        speaker = None if found is None else found.speaker
        if speaker is None and words[verb] not in _IS_SAID:
            continue
        yield Reported(0, verb - 1, Found(speaker, (verb,)))
        return


_BEFORE_VERB: Final = frozenset({",", "–"})
_IS_SAID: Final = frozenset({"heißt", "hieß"})
