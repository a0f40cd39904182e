"""
Find what papers tell in a clause that belongs to them: `Umfragen, nach denen es regnet`, `ein Gutachten, laut dem`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.sentences import Sentence
from dpaparse._grammar.tag_sets import FINITE, NOUNS
from dpaparse._speakers.clause_ends import comma_before_verb
from dpaparse._speakers.reported import Reported
from dpaparse._speakers.subjects import Found, Stretch, phrase_before


def told_by_which(sentence: Sentence, end: int) -> list[Reported]:
    """
    Es gibt Umfragen, nach denen es regnet.
    """
    for papers in sentence.where("W"):
        comma = sentence.tags.find(", ", papers, end)
        cue = None if comma < 0 else _cue(sentence, comma + len(", "))
        if cue is None:
            continue
        start = cue[1] + 1
        main = comma_before_verb(sentence, start, end)
        speaker = phrase_before(sentence, sentence.word_end(papers)) or sentence.word_at(papers)
        if sentence.text(*cue) in _OF_ONE and not NOUNS.isdisjoint(sentence.tags[speaker[0] : papers]):
            # "eine Änderung der Statistik, nach der es mehr sind"
            continue
        return [Reported(start, end if main < 0 else main, Found(speaker, (cue,)))]
    return []


def _cue(sentence: Sentence, at: int) -> Stretch | None:
    """
    Return "nach denen", "laut dem" or "dem zufolge" at *at*.
    """
    first = sentence.word_end(at)
    if sentence.word(at) == _ACCORDING:
        return at, first
    which = first + 1
    last = sentence.word_end(which)
    if sentence.word(at) in _WHICH | _THAT and sentence.tags[which : which + 1] == "z":
        # "dem zufolge"
        return at, last
    if sentence.tags[at] not in _BY:
        return None
    is_that = sentence.word(which) in _THAT and sentence.tags[last + 1 : last + 2] in _OPENING
    is_clause = is_that or (sentence.tags[at] == "L" and _is_clause(sentence, which))
    return (at, last) if is_clause or sentence.word(which) in _WHICH else None


def _is_clause(sentence: Sentence, which: int) -> bool:
    """
    Tell whether "dem" or "der" begins a clause, which ends with its verb: `laut dem Thun krank ist`.
    """
    comma = sentence.tags.find(", ", which, sentence.stop)
    stop = sentence.stop - 1 if comma < 0 else comma
    last = sentence.tags.rfind(" ", which, stop) + 1
    return sentence.word(which) in _THAT and sentence.tags[last] in FINITE and last > sentence.word_end(which) + 1


_ACCORDING: Final = "demzufolge"
_OF_ONE: Final = frozenset({"nach dem", "nach der"})
# "nach dem [das] Wasser steigt", "laut der [er] geht": no noun goes on behind these
_OPENING: Final = frozenset("drEeIs")
# "nach", "laut"
_BY: Final = frozenset("nL")
_WHICH: Final = frozenset({"denen", "welchem", "welchen", "welcher"})
_THAT: Final = frozenset({"dem", "der"})
