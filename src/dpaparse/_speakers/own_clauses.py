"""
Find who says a quotation in a clause of its own, beside what others say: `Laut X regnet es, Y spricht von „...“`.

And who speaks on behind such a clause.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import RELATIVE, SUBJECT_BEFORE
from dpaparse._grammar.sentences import PARTICIPLES, Sentence
from dpaparse._grammar.tag_sets import AS, SUBORDINATE
from dpaparse._speakers.behind import with_particle
from dpaparse._speakers.claims import who_reacts
from dpaparse._speakers.clause_ends import other_clause
from dpaparse._speakers.clause_starts import clause_start, is_since, may_be_verb
from dpaparse._speakers.everyday_verbs import announces
from dpaparse._speakers.reporters import find_participle
from dpaparse._speakers.subjects import Found, Stretch, main_subject, names_somebody, subject_behind
from dpaparse._speakers.verb_subjects import subject_of
from dpaparse._speakers.voices import is_told_of


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
    if sentence.tags[begin] == "w":
        return _subordinate(sentence, start)
    if begin == start > sentence.start:
        return _behind_subordinate(sentence, start - len(", "))
    if begin == sentence.start:
        return None
    told = _behind_subordinate(sentence, begin - len(", "))
    if told is not None and sentence.has("kK", begin, start):
        return told
    another = other_clause(sentence, sentence.start, start)
    if another is None:
        return None
    _, verb, speaker = another
    if another[0] != begin and not _is_past_relative(sentence, verb, begin):
        return None
    return Found(speaker, with_particle(sentence, verb, sentence.word_end(verb)))


def _is_past_relative(sentence: Sentence, verb: int, begin: int) -> bool:
    """
    Tell whether but a relative clause parts a verb from "als": `[nannte die Karten, die es gab, als] „...“`.
    """
    tags = sentence.tags
    comma = tags.find(", ", verb, begin)
    is_next = comma >= 0 and tags.find(", ", comma + len(", "), begin - len(", ")) < 0
    return is_next and tags.startswith(AS, begin) and RELATIVE.match(tags, comma, begin) is not None


def uttered(sentence: Sentence, start: int, end: int) -> Found | None:
    """
    Laut X soll Y „...“ gerufen haben: a participle that reports, right behind the quotation; laut X rief Y „...“.
    """
    if _SOURCES.isdisjoint(sentence.marks):
        return None
    if not sentence.tags.startswith(_PARTICIPLES, end):
        return _shouted(sentence, start)
    found = find_participle(sentence)
    # "habe „laut“ gerufen, sagte Z": told by somebody else
    return None if found is None or sentence.tags[found.cue[0][0]] == "K" else found


def _shouted(sentence: Sentence, start: int) -> Found | None:
    """
    Laut X rief Y „...“ .
    """
    verb = next((at for at in sentence.where("V") if at < start and sentence.word(at) in _SHOUTING), None)
    subject = None if verb is None else subject_behind(sentence, verb)
    if verb is None or subject is None or subject[1] + 1 != start or not names_somebody(sentence, *subject):
        return None
    return Found(subject, (sentence.word_at(verb),))


_SHOUTING: Final = frozenset({"brüllte", "rief", "riefen", "schrie", "schrien"})
_PARTICIPLES: Final = (" P", " G")
_SOURCES: Final = frozenset("LzW")


def _subordinate(sentence: Sentence, start: int) -> Found | None:
    """
    Laut X regnet es, während Y von „...“ spricht, nachdem Z „...“ gerufen hatte: a verb at the end of its own clause.
    """
    comma = sentence.tags.find(",", start, sentence.stop)
    end = sentence.stop if comma < 0 else comma
    behind = sentence.word_end(start) + 1
    # "weil er das für „falsch“ hält"
    verb = next(
        (at for at in sentence.where("VGPv") if start < at < end and (at == behind or sentence.tags[at] != "v")), None
    )
    speaker = None if verb is None or _is_passive(sentence, verb) else subject_of(sentence, verb, start)
    if verb is None or speaker is None or not names_somebody(sentence, *speaker, alone=False):
        return None
    return Found(speaker, (sentence.word_at(verb),))


def _behind_subordinate(sentence: Sentence, comma: int) -> Found | None:
    """
    Y weiß, dass X gefordert hatte, „...“: the clause that ends at *comma* reports in the perfect.
    """
    begin, last = clause_start(sentence, comma), sentence.word_before(comma)
    verb = sentence.word_before(last - 1)
    if sentence.tags[begin] not in SUBORDINATE or sentence.tags[last] != "h" or sentence.tags[verb] not in PARTICIPLES:
        return None
    speaker = subject_of(sentence, verb, comma)
    if speaker is None or not names_somebody(sentence, *speaker):
        return None
    return Found(speaker, (sentence.word_at(verb), sentence.word_at(last)))


def _is_passive(sentence: Sentence, verb: int) -> bool:
    """
    Tell whether a participle at the end of its clause is none of a perfect: `genannt wurde`, but `genannt hatte`.
    """
    behind = sentence.word_end(verb) + 1
    if sentence.tags[verb] == "P":
        # "genannt habe": told by somebody else
        return not sentence.tags.startswith("h", behind)
    return sentence.tags.startswith("B", behind)


def who_speaks_on(sentence: Sentence, at: int) -> Stretch | None:
    """
    Return whom the main clause tells of, if somebody spoke at *at* in another one: `Während X klagte, lobte Y das.`.
    """
    if not sentence.start <= at < sentence.stop or sentence.tags.find(", ", sentence.start, sentence.stop) < 0:
        return None
    if not _is_subordinate(sentence, at):
        return who_reacts(sentence, at)
    subject = main_subject(sentence, sentence.stop)
    if subject is None or clause_start(sentence, subject[0]) == clause_start(sentence, at):
        return None
    is_somebody = names_somebody(sentence, *subject, alone=False) and not is_told_of(sentence, *subject)
    return subject if is_somebody and (subject[0] > at or _goes_on(sentence, at)) else None


def _is_subordinate(sentence: Sentence, at: int) -> bool:
    """
    Tell whether *at* stands in a clause that tells when, why or of whom: `Während X sprach`.
    """
    begin = clause_start(sentence, at)
    if sentence.tags[begin] == "w" or is_since(sentence, begin):
        return True
    return begin > sentence.start and RELATIVE.match(sentence.tags, begin - len(", "), at) is not None


def _goes_on(sentence: Sentence, at: int) -> bool:
    """
    Tell whether the main clause goes on behind the one that holds *at*, or reports before it: `X klagte, weil Y`.
    """
    tags = sentence.tags
    comma = tags.find(", ", at, sentence.stop)
    begin = clause_start(sentence, at)
    reporting = sentence.has("V", sentence.start, begin) or announces(sentence.within(sentence.start, begin - 1))
    return reporting or (comma >= 0 and may_be_verb(sentence, comma + len(", ")))
