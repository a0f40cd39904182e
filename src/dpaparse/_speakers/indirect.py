"""
Find indirect speech in a sentence: what somebody says in the reporter's words, without the frame.

Framed: a clause with dass or ob, a clause in the subjunctive, an infinitive behind a verb of saying, or a sentence with
its source (laut, zufolge, nach Angaben, so, wie X mitteilte). Frameless: a sentence in the subjunctive.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from dpaparse._grammar.tokens import Token
from dpaparse._language.reporting import PARTICIPLES
from dpaparse._language.subjunctive import SUBJUNCTIVES
from dpaparse._speakers.frames import Found, find_reporter, find_source, reports
from dpaparse._speakers.mentions import find_subject


class Reported(NamedTuple):
    """
    Reported words, in tokens of their sentence, and who is reported; None for a sentence in the subjunctive alone.
    """

    start: int
    end: int
    found: Found | None


_COMPLEMENTIZERS: Final = frozenset({"dass", "daß", "ob", "wonach"})
_FULL_STOPS: Final = frozenset(".!?…")
_SHORTEST: Final = 2


def find_indirect(tokens: list[Token]) -> list[Reported]:
    """
    Find the reported words of a sentence; a frame in the middle makes two stretches.
    """
    size = len(tokens)
    end = size - 1 if size and tokens[-1].text in _FULL_STOPS else size
    for find in (_by_source, _as_told, _clause_behind, _clause_before):
        found = [reported for reported in find(tokens, end) if reported.end - reported.start >= _SHORTEST]
        if found:
            return found
    if any(_is_subjunctive(token) for token in tokens):
        return [Reported(0, end, None)]
    return []


def _is_subjunctive(token: Token) -> bool:
    return token.low in SUBJUNCTIVES


def _by_source(tokens: list[Token], end: int) -> Iterator[Reported]:
    """
    Laut X regnet es. / Es regnet X zufolge. / Es regne, so X, weiter.
    """
    source = find_source(tokens)
    if source is None:
        return
    found, first, last = source
    while last < end and tokens[last].text in _EDGES:
        last += 1
    while first > 0 and tokens[first - 1].text in _EDGES:
        first -= 1
    if first:
        yield Reported(0, first, found)
    if last < end:
        yield Reported(last, end, found)


_EDGES: Final = frozenset({",", "–", "-", ":"})


def _as_told(tokens: list[Token], end: int) -> Iterator[Reported]:
    """
    Es regnet, wie X mitteilte. / Wie X mitteilte, regnet es.
    """
    for i, token in enumerate(tokens):
        if token.low != "wie" or (i and tokens[i - 1].text != ","):
            continue
        stop = next((j for j in range(i + 1, end) if tokens[j].text == ","), end)
        verb = next((j for j in range(stop - 1, i, -1) if reports(tokens[j]) or tokens[j].low in PARTICIPLES), None)
        if verb is None:
            continue
        found = Found(find_subject(tokens, i, stop=verb), (verb,))
        if i > 1:
            yield Reported(0, i - 1, found)
        if stop + 1 < end:
            yield Reported(stop + 1, end, found)
        return


def _clause_behind(tokens: list[Token], end: int) -> Iterator[Reported]:
    """
    X sagte, dass es regnet. / X sagte, es regne. / X forderte, die Schleuse zu schließen.
    """
    for verb in range(end):
        if not (reports(tokens[verb]) or tokens[verb].low in PARTICIPLES or tokens[verb].low in _NOUNS):
            continue
        comma = next((i for i in range(verb + 1, end) if tokens[i].text in {",", ":"}), None)
        if comma is None or comma + 1 >= end:
            return
        clause = tokens[comma + 1 : end]
        if clause[0].low in _COMPLEMENTIZERS or any(map(_is_subjunctive, clause)) or _is_infinitive(clause):
            found = find_reporter(tokens[: comma + 1])
            yield Reported(comma + 1, end, found or Found(None, (verb,)))
            return


_NOUNS: Final = frozenset(
    {"angekündigt", "hoffnung", "vorwurf", "ansicht", "meinung", "forderung", "davon", "darauf", "dafür"}
)


def _is_infinitive(clause: list[Token]) -> bool:
    """
    Tell whether a clause ends with an infinitive with zu.
    """
    for i, token in enumerate(clause[:-1]):
        if token.low == "zu" and clause[i + 1].text == clause[i + 1].low and clause[i + 1].low.endswith("n"):
            return True
    return clause[-1].low.endswith("n") and "zu" in clause[-1].low[1:-3]


def _clause_before(tokens: list[Token], end: int) -> Iterator[Reported]:
    """
    Es regne, sagte X. / Es regnet, sagte X.
    """
    for verb in range(1, end):
        if not reports(tokens[verb]) or tokens[verb - 1].text not in {",", "–"}:
            continue
        found = find_reporter(tokens[verb:])
        shifted = None
        if found is not None and found.speaker is not None:
            shifted = (found.speaker[0] + verb, found.speaker[1] + verb)
        if shifted is None and tokens[verb].low not in {"hieß", "heißt"}:
            continue
        yield Reported(0, verb - 1, Found(shifted, (verb,)))
        return
