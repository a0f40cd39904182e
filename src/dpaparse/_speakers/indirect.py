"""
Find indirect speech in a sentence: what somebody says in the reporter's words, without the frame.

Framed: a clause with dass or ob, a clause in the subjunctive, an infinitive behind a verb of saying, or a sentence with
its source (laut, zufolge, nach Angaben, so, wie X mitteilte). Frameless: a sentence in the subjunctive.
All positions count in the tags of the sentence.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from dpaparse._grammar.sentences import EVENTS, MOODS, PARTICIPLES, VERBS, Sentence
from dpaparse._speakers.alone import told_alone
from dpaparse._speakers.behind import with_particle
from dpaparse._speakers.claims import claimed_clause, may_claim
from dpaparse._speakers.clauses import (
    ASKED,
    answer,
    asks_how,
    before_main,
    has_but,
    is_adverbial,
    is_subordinate,
    may_report,
    said_from,
    second_verb,
)
from dpaparse._speakers.late_frames import told_late
from dpaparse._speakers.moods import tells_alone
from dpaparse._speakers.quoting import quoted_behind
from dpaparse._speakers.references import emerges
from dpaparse._speakers.rejections import rejected_clause
from dpaparse._speakers.relatives import in_relative_clause
from dpaparse._speakers.reported import EDGES, Reported, sentence_end
from dpaparse._speakers.reporters import find_participle, find_reporter, find_teller
from dpaparse._speakers.said_on import by_any_verb, by_conviction, by_writing, said_on, told_by_any_verb
from dpaparse._speakers.source_reports import CALLING, is_accordingly, is_apposed, told_how, what_it_says
from dpaparse._speakers.sources import find_source
from dpaparse._speakers.subjects import (
    Found,
    clause_start,
    has_subject_before,
    names_somebody,
    subject_before,
    subject_behind,
)
from dpaparse._speakers.voices import is_infinitive, is_perfect
from dpaparse._speakers.writings import as_it_says, find_writing


def find_indirect(sentence: Sentence) -> list[Reported]:
    """
    Find the reported words of a sentence; a frame in the middle makes two stretches.
    """
    if sentence.begins(ASKED):
        sentence = answer(sentence)
    tags, end, marks = sentence.tags, sentence_end(sentence), sentence.marks
    colon = -1 if MOODS.isdisjoint(marks) else tags.find(": ", sentence.start, end)
    told = [] if colon < 0 else _behind_colon(sentence, colon, end)
    if told:
        return told
    if is_accordingly(sentence):
        cue = sentence.word_at(sentence.start)
        return [Reported(cue[1] + 1, end, Found(None, (cue,)))]
    for find in _ways(marks):
        found = find(sentence, end)
        if found and any(tags.find(" ", reported.start, reported.end) >= 0 for reported in found):
            return [reported for reported in found if reported.start < reported.end]
    if MOODS.isdisjoint(marks):
        return told_late(sentence, end) if tags.find(", F", sentence.start, end) >= 0 else []
    clause = tags.find(", C", sentence.start, end)
    if clause >= 0 and all(at > clause for at in sentence.where("kK")):
        return [Reported(clause + 2, end, None)]
    return told_late(sentence, end) or ([told_alone(sentence, end)] if tells_alone(sentence) else [])


def _behind_colon(sentence: Sentence, colon: int, end: int) -> list[Reported]:
    """
    Thun widersprach: Es regne, sagte sie. / Das Amt sieht das anders: Es regne, so X.
    """
    if any(at < colon for at in sentence.where("kK")):
        return []
    behind = sentence.within(colon + len(": "), sentence.stop)
    ways = ((frozenset("LzWA"), _by_source), (frozenset(_BEHIND_CLAUSE + PARTICIPLES), _clause_before))
    found = [said for telling, find in ways if not telling.isdisjoint(behind.marks) for said in find(behind, end)]
    return [reported for reported in found if reported.start < reported.end]


# The words that report the clause behind them, and the one before them.
_BEFORE_CLAUSE: Final = "VvGPJWX"
_BEHIND_CLAUSE: Final = "VvGX"


def _by_source(sentence: Sentence, end: int) -> list[Reported]:
    """
    Laut X regnet es. / Es regnet X zufolge. / Es regne, so X, weiter.
    """
    found = None if emerges(sentence) else find_source(sentence)
    if found is None or _is_inside(sentence, found.cue[0][0], end) or _is_heard(sentence, found.cue[0][0]):
        return []
    return [] if is_apposed(sentence, found.cue[0][0], end) else what_it_says(sentence, found, end)


def _is_inside(sentence: Sentence, source: int, end: int) -> bool:
    """
    Tell whether a source stands in what somebody else says: `Thun sagt, dass der Deich laut Plan hält`.
    """
    verbs = sentence.where(_FRAMING)
    if not any(at < source for at in verbs):
        return False
    if any(sentence.tags[sentence.word_end(at) : source] in _BESIDE for at in verbs if at < source):
        # "Thun gab laut Polizei an, es regne": it tells who heard it; "Thun sagte, laut Plan regne es"
        return bool(_clause_behind(sentence, end))
    # "Thun sagt, dass der Deich laut Plan hält", "Thun sagte, der Deich sei laut Plan neu"
    is_said = sentence.tags.find(", C", sentence.start, source) >= 0 or any(
        verbs[0] < mood < source for mood in sentence.where("kK")
    )
    return is_said and any(said.start < source for said in _clause_behind(sentence, end))


_FRAMING: Final = "VvGPJ"
_BESIDE: Final = frozenset({" ", ", "})


def _is_heard(sentence: Sentence, source: int) -> bool:
    """
    Tell whether a source says where something was heard, behind the verb that tells it: `hieß es aus dem Amt`.
    """
    begin = clause_start(sentence, source)
    return any(begin <= said and clause_start(sentence, said) == begin for said in sentence.where("X"))


def _clause_behind(sentence: Sentence, end: int) -> list[Reported]:
    """
    X sagte, dass es regnet. / X sagte, es regne. / X forderte, die Schleuse zu schließen.
    """
    tags = sentence.tags
    for verb in sentence.where(_BEFORE_CLAUSE):
        colon = tags.find(": ", verb, end)
        comma = tags.find(", ", verb, end if colon < 0 else colon)
        if comma < 0 or (colon >= 0 and _is_told_behind(sentence, comma, colon)):
            comma = colon
        if comma < 0:
            return []
        if tags.find("; ", verb, comma) >= 0 or _is_told(sentence, verb, comma) or _tells_how(sentence, verb, comma):
            continue
        if tags[verb] == "v" and not may_report(sentence, verb, comma):
            continue
        # "lobte den Beschluss, verwies aber darauf, dass": a verb of its own
        start = None if tags[comma + 2] in _BEHIND_CLAUSE else said_from(sentence, comma + 2, end)
        start = comma + 2 if start is None and asks_how(sentence, verb, comma) else start
        if start is not None and _is_framed(sentence, start, end):
            # "Viele fürchten, arm zu sein, sagt Thun"
            continue
        if start is not None and start > comma + 2 and tags[start] in MOODS and _is_behind_subject(sentence, verb):
            # "Thun sagte, der Lotse, der das Amt leite, sei weg": nothing tells more about whoever speaks
            start = comma + 2
        if start is not None and tags[start] not in _FIRST:
            semicolon = tags.rfind("; ", sentence.start, verb)
            before = sentence.within(sentence.start if semicolon < 0 else semicolon + 2, start - 1)
            first = Reported(start, before_main(sentence, verb, start, end), _reporter(before, verb))
            return [*_before_frame(sentence, verb, comma, first.found), *_with_second(sentence, first, end)]
    return []


def _is_framed(sentence: Sentence, start: int, end: int) -> bool:
    """
    Tell whether another frame closes a sentence whose words begin at *start*: `Viele fürchten, arm zu sein, sagt Thun`.
    """
    comma = sentence.tags.rfind(_BEFORE_VERB_MARK, start, end)
    verb = comma + len(_BEFORE_VERB_MARK)
    if comma < 0 or sentence.tags[verb] not in VERBS:
        return False
    subject = subject_behind(sentence, verb)
    # "räumte ein, dass es regnet, lehnte Deiche aber ab"
    is_frame = subject is not None and subject[0] == sentence.word_end(verb) + 1 and not has_but(sentence, verb, end)
    return is_frame and subject is not None and names_somebody(sentence, *subject, alone=sentence.tags[verb] == "V")


def _is_told_behind(sentence: Sentence, comma: int, colon: int) -> bool:
    """
    Tell whether nothing is told between a comma and a colon: `Dem widersprach Thun, die am Deich wohnt: Es regne`.
    """
    moods = sentence.where("kK")
    return bool(moods) and moods[0] > colon and sentence.tags[comma + 2] != "C"


def _before_frame(sentence: Sentence, verb: int, behind: int, found: Found | None) -> list[Reported]:
    """
    Es regne, sagte X: Der Deich halte. / Es regnet, sagte X, der Deich halte.
    """
    comma = verb - len(_BEFORE_VERB_MARK)
    speaker = None if found is None else found.speaker
    is_frame = sentence.tags.startswith(_BEFORE_VERB_MARK, comma) and speaker is not None
    if not is_frame or speaker is None or speaker[0] != sentence.word_end(verb) + 1:
        return []
    is_told = any(mood < comma for mood in sentence.where("kK"))
    if not is_told and (sentence.tags[behind] == ":" or not names_somebody(sentence, *speaker)):
        return []
    # "Da es regnete, sagte Thun, sie gehe", "Thun, Leiter des Amts, sagte, es regne"
    is_clause = sentence.tags.find(" ", sentence.start, comma) >= 0
    is_other = not is_clause or is_adverbial(sentence, verb) or has_subject_before(sentence, verb)
    return [] if is_other else [Reported(sentence.start, comma, found)]


def _is_behind_subject(sentence: Sentence, verb: int) -> bool:
    """
    Tell whether the subject of a verb stands right before it, and so no aside behind the verb is about whoever speaks.
    """
    return not sentence.tags.startswith(", ", verb - 2) and subject_before(sentence, verb) is not None


def _with_second(sentence: Sentence, first: Reported, end: int) -> list[Reported]:
    """
    X sagte, es regne, und forderte, zu gehen: what the second verb reports is another report of the same speaker.
    """
    # "Während X sagte, es regne, forderte Y, zu gehen", "X sagte, es regne, forderte aber, zu gehen"
    another = (first.end, first.end + len(", ")) if first.end < end else None
    second = second_verb(sentence, first.start, first.end) or another
    if second is None:
        return [first]
    stop, verb = second
    speaker = None if first.found is None else first.found.speaker
    more = [
        said._replace(found=Found((said.found.speaker if second is another else None) or speaker, said.found.cue))
        for said in _clause_behind(sentence.within(verb, sentence.stop), end)
        if said.found is not None
    ]
    return [first._replace(end=stop), *more]


def _is_told(sentence: Sentence, verb: int, comma: int) -> bool:
    """
    Tell whether a frame is itself what somebody says: `Er gehe davon aus, dass es regnet`.
    """
    moods = sentence.where("kK")
    if not moods or moods[0] >= comma:
        return False
    begin = clause_start(sentence, verb)
    # "Es sei gut, zu sagen, es regne"
    return any(begin <= mood < comma for mood in moods) or (
        moods[0] < begin and sentence.tags.endswith(_TO, begin, verb)
    )


# "zu verlangen"
_TO: Final = " t_ "


def _tells_how(sentence: Sentence, verb: int, comma: int) -> bool:
    """
    Tell whether nothing is reported: `so bestimmt, dass`, `hängt davon ab, ob`, `wie er genannt wird`.
    """
    if sentence.tags[verb] in PARTICIPLES:
        is_name = sentence.word(verb).startswith(CALLING) and sentence.tags[clause_start(sentence, verb)] == "H"
        return is_name or (sentence.word_end(verb) == comma and sentence.word(sentence.word_before(verb)) in _HOW)
    if sentence.tags[verb] != "J":
        return False
    behind = sentence.word_end(verb) + 1
    return sentence.tags[behind] == "0" or any(
        word.startswith(_OFF) for word in sentence.text(behind, comma).split()[-1:]
    )


# "derart gestellt, dass"
_HOW: Final = frozenset({"derart", "dermaßen", "so", "soweit"})
# "hängt davon ab", "hielt sie davon ab", "davon abgehalten"
_OFF: Final = "ab"


# "[wenn er das sagt,] sei er im Recht": the main clause, or what is said goes on behind a frame in the middle
_FIRST: Final = frozenset("kKhBF")


def _reporter(before: Sentence, verb: int) -> Found:
    """
    Find who says the clause behind the word at *verb*: whoever reports, else the subject, whatever it is.
    """
    says = before.where("X")
    if says:
        return as_it_says(before, says[0])
    begin = clause_start(before, verb)
    if begin > before.start and is_subordinate(before, begin):
        # "..., indem er sagte, es regne": nobody else's
        return find_teller(before, verb)
    relative = in_relative_clause(before, verb) if before.word_end(verb) == before.stop - 1 else None
    if relative is not None:
        return relative
    found = _with_particle(before, find_reporter(before)) or find_teller(before, verb)
    return found if found.speaker is not None else find_writing(before) or found


def _clause_before(sentence: Sentence, end: int) -> list[Reported]:
    """
    Es regne, sagte X. / Es regnet, hat X gesagt. / Es regne, sagte X, und stürme.
    """
    tags, start = sentence.tags, sentence.start
    for verb in sentence.where(_BEHIND_CLAUSE + _PERFECT):
        # "so heißt es"
        opening = verb - len("so ") if tags.startswith("A_ ", verb - 3) else verb
        if verb >= end or tags[max(start, opening - 2) : opening] not in _BEFORE_VERB:
            continue
        is_said = tags[verb] == "X"
        if not is_said and has_subject_before(sentence, verb):
            # "Thun, Leiterin des Amts, nannte das Gutachten „falsch“"
            continue
        behind = sentence.within(verb, sentence.stop)
        find = find_participle if tags[verb] in _PERFECT else find_reporter
        found = as_it_says(sentence, verb) if is_said else find(behind)
        speaker = None if found is None or found.speaker is None else quoted_behind(sentence, verb, found.speaker)
        if is_said or (speaker is not None and not is_adverbial(sentence, opening)):
            stop = opening - 2
            while stop > start and tags[stop - 1] in EDGES:
                stop -= 1
            is_longer = found is not None and (is_said or tags[verb] in _PERFECT)
            said = (
                found
                if found is not None and is_longer
                else Found(speaker, with_particle(sentence, verb, (speaker or sentence.word_at(verb))[1]))
            )
            return [Reported(start, stop, said), *said_on(sentence, said, end)]
    return by_conviction(sentence)


def _with_particle(sentence: Sentence, found: Found | None) -> Found | None:
    """
    Return a reporter with the particle of the verb: `X räumte ein`.
    """
    if found is None or len(found.cue) > 1 or sentence.tags[found.cue[0][0]] not in VERBS:
        return found
    return Found(found.speaker, with_particle(sentence, *found.cue[0]))


# "[..., ]hat Thun gesagt"
_PERFECT: Final = "h"


def _claimed(sentence: Sentence, end: int) -> list[Reported]:
    """
    Der Vorwurf der Fischer, es regne, ist alt.
    """
    claim = (claimed_clause(sentence, end) or rejected_clause(sentence, end)) if may_claim(sentence, end) else None
    return [] if claim is None else [Reported(*claim)]


def _around(sentence: Sentence, end: int) -> list[Reported]:
    """
    Es regne, sagte X, und stürme.
    """
    tags, start = sentence.tags, sentence.start
    if all(tags.find(mark, start, end) < 0 for mark in _FRAME_MARKS):
        return []
    first = next(
        verb
        for verb in sentence.where(_BEHIND_CLAUSE)
        if tags.startswith(_BEFORE_VERB_MARK, verb - 2)
        or not (is_infinitive(sentence, verb) or is_perfect(sentence, verb))
    )
    # The frame is the first that reports, and something was said before it.
    if not tags.startswith(_BEFORE_VERB_MARK, first - 2) or not any(at < first for at in sentence.where("kK")):
        return []
    found = _clause_before(sentence, end)
    return found if len(found) > 1 else []


_BEFORE_VERB_MARK: Final = ", "
_FRAME_MARKS: Final = (", V", ", G", ", v")


_BEFORE_VERB: Final = frozenset({", ", "- "})

# In which order they are tried, and of which words a sentence must have one.
_WAYS: Final = (
    (frozenset("H"), told_how),
    (frozenset("LzWA"), _by_source),
    (frozenset(EVENTS), _claimed),
    (frozenset(_BEHIND_CLAUSE), _around),
    (frozenset(_BEFORE_CLAUSE), _clause_behind),
    (frozenset(_BEHIND_CLAUSE + PARTICIPLES), _clause_before),
    (MOODS, by_writing),
    (MOODS, by_any_verb),
    (MOODS, told_by_any_verb),
)


@lru_cache(1 << 10)
def _ways(marks: str) -> tuple[Callable[[Sentence, int], list[Reported]], ...]:
    """
    Return the ways that are worth trying in a sentence with these marks.
    """
    is_moody = not MOODS.isdisjoint(marks)
    return tuple(find for telling, find in _WAYS if not telling.isdisjoint(marks) and (is_moody or find is not _around))
