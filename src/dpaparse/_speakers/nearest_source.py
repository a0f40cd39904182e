"""
Find a source in a sentence: `laut X`, `nach Angaben von X`, `X zufolge`, `so X`, `wie X sagte`.

All positions count in the tags of the sentence.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from dpaparse._grammar.clauses import RELATIVE
from dpaparse._grammar.sentences import VERBS, Sentence
from dpaparse._grammar.tag_sets import SUBORDINATE
from dpaparse._speakers.as_told import as_told, told_by
from dpaparse._speakers.clause_starts import clause_start
from dpaparse._speakers.sources import around_noun, before_zufolge, behind_so, source_at
from dpaparse._speakers.subjects import Found, names_somebody, subject_behind


def find_source(sentence: Sentence, near: int = 0) -> Found | None:
    """
    Find a source anywhere in the sentence, the nearest one first.
    """
    if READERS.keys().isdisjoint(sentence.marks):
        return None
    marked = zip(sentence.events, sentence.marks, strict=True)
    for at, mark in sorted(marked, key=lambda event: _distance(event[0], near)) if near else marked:
        found = READERS[mark](sentence, at) if mark in READERS else None
        if found is None or (near and _is_elsewhere(sentence, at, near)):
            continue
        is_framed = (mark in _NAMED and _is_in_frame(sentence, at)) or (mark == "W" and _is_how(sentence, at))
        if not is_framed:
            return found
    return None


def _is_elsewhere(sentence: Sentence, at: int, near: int) -> bool:
    """
    Tell whether a source stands in another clause than *near*: `„...“, sagte er im Amt, das laut Plan alt ist`.
    """
    begin = clause_start(sentence, at)
    if begin == sentence.start:
        is_closed = sentence.tags[begin] in SUBORDINATE
    else:
        is_closed = RELATIVE.match(sentence.tags, begin - len(", "), at + 1) is not None
    if near < begin or not is_closed:
        return is_closed
    # "Dass es laut Plan regnet, nannte er „...“", "Ein Mann, der laut Polizei dort wohnt, sprach von „...“"
    comma = sentence.tags.find(", ", at, near)
    return comma >= 0 and sentence.tags[comma + 2] in VERBS


def _is_how(sentence: Sentence, at: int) -> bool:
    """
    Tell whether a noun stands in a clause that tells how something was heard: `wie aus dem Papier hervorgeht`.
    """
    begin = clause_start(sentence, at)
    if sentence.tags[begin] == "H":
        return as_told(sentence, begin) is not None
    heard = sentence.where("X")
    # "aus Parteikreisen hieß es"
    said = next((said for said in heard if said > at), begin) if heard else begin
    return said > begin == clause_start(sentence, said)


def _is_in_frame(sentence: Sentence, at: int) -> bool:
    """
    Tell whether a source stands in the frame of somebody else: `Es regne, sagte Thun laut Polizei`, `nach Angaben von`.
    """
    begin = clause_start(sentence, at)
    if begin == sentence.start or sentence.tags[begin] not in VERBS:
        return False
    if sentence.tags[begin] == "v" and not sentence.has("kK", sentence.start, begin):
        return False
    subject = subject_behind(sentence, begin, at)
    return subject is not None and names_somebody(sentence, *subject)


# "laut", "Angaben"
_NAMED: Final = frozenset("LW")


def _distance(at: int, near: int) -> int:
    """
    Return how far a source is from *near*, in characters; one behind it is mostly that of the next clause.
    """
    return near - at if at < near else at - near + _BEHIND


_BEHIND: Final = 150


READERS: Final[Mapping[str, Callable[[Sentence, int], Found | None]]] = MappingProxyType(
    {"L": source_at, "H": told_by, "z": before_zufolge, "W": around_noun, "A": behind_so}
)
"""
What reads a source around a word, by its tag.
"""
