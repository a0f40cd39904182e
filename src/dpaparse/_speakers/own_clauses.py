"""
Find who says a quotation in a clause of its own, beside what others say: `Laut X regnet es, Y spricht von „...“`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import SUBJECT_BEFORE
from dpaparse._grammar.sentences import Sentence
from dpaparse._speakers.behind import with_particle
from dpaparse._speakers.clauses import other_clause
from dpaparse._speakers.reporters import find_participle
from dpaparse._speakers.subjects import Found, clause_start, names_somebody, subject_behind


def is_next_clause(sentence: Sentence, verb: int, end: int) -> bool:
    """
    Tell whether a verb stands second in the clause behind that of a quotation: `X will „...“, Y sieht das anders`.
    """
    begin = clause_start(sentence, verb)
    match = SUBJECT_BEFORE.match(sentence.tags, begin, verb) if end < begin < verb else None
    return match is not None and names_somebody(sentence, *match.span("speaker"), alone=False)


def in_own_clause(sentence: Sentence, start: int) -> Found | None:
    """
    Nach Angaben von X regnet es, Y spricht von „...“: behind a comma, a main clause with a verb that reports.
    """
    begin = clause_start(sentence, start)
    if begin > sentence.start and sentence.tags[begin] == "w":
        return _subordinate(sentence, begin, start)
    another = other_clause(sentence, sentence.start, start)
    if begin == sentence.start or another is None or another[0] != begin:
        return None
    _, verb, speaker = another
    return Found(speaker, with_particle(sentence, verb, sentence.word_end(verb)))


def uttered(sentence: Sentence, end: int) -> Found | None:
    """
    Laut X soll Y „...“ gerufen haben: a participle that reports, right behind the quotation.
    """
    if _SOURCES.isdisjoint(sentence.marks) or not sentence.tags.startswith(_PARTICIPLES, end):
        return None
    found = find_participle(sentence)
    # "habe „laut“ gerufen, sagte Z": told by somebody else
    return None if found is None or sentence.tags[found.cue[0][0]] == "K" else found


_PARTICIPLES: Final = (" P", " G")
_SOURCES: Final = frozenset("LzW")


def _subordinate(sentence: Sentence, begin: int, start: int) -> Found | None:
    """
    Laut X regnet es, während Y von „...“ spricht: a verb that reports, at the end of its own clause.
    """
    comma = sentence.tags.find(",", start, sentence.stop)
    end = sentence.stop if comma < 0 else comma
    verb = next((at for at in sentence.where("VG") if start < at < end), None)
    speaker = None if verb is None else subject_behind(sentence, begin, start)
    if verb is None or speaker is None or not names_somebody(sentence, *speaker, alone=False):
        return None
    return Found(speaker, (sentence.word_at(verb),))
