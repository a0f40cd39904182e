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
from dpaparse._speakers.behind import read_by, with_particle
from dpaparse._speakers.claims import claimed_clause, may_claim
from dpaparse._speakers.clause_behind import BEFORE_CLAUSE, BEFORE_VERB_MARK, BEHIND_CLAUSE, clause_behind
from dpaparse._speakers.clause_ends import comma_before_verb, has_but, is_completed_behind_but
from dpaparse._speakers.clause_starts import clause_start
from dpaparse._speakers.continued import READS
from dpaparse._speakers.late_frames import told_late
from dpaparse._speakers.moods import CONDITIONAL, tells_alone
from dpaparse._speakers.nearest_source import find_source
from dpaparse._speakers.quoting import quoted_behind
from dpaparse._speakers.references import emerges, told_by_that
from dpaparse._speakers.rejections import rejected_clause
from dpaparse._speakers.reported import EDGES, Reported, sentence_end
from dpaparse._speakers.reporters import all_behind, came, find_participle, find_reporter
from dpaparse._speakers.said_on import by_any_verb, by_certainty, by_conviction, by_writing, said_on, told_by_any_verb
from dpaparse._speakers.source_reports import is_accordingly, is_apposed, part_start, told_how, what_it_says
from dpaparse._speakers.subjects import Found, subject_behind
from dpaparse._speakers.subordinate import ASKED, answer, is_adverbial, is_subordinate
from dpaparse._speakers.topics import is_topic
from dpaparse._speakers.verb_subjects import has_subject_before
from dpaparse._speakers.voices import is_infinitive, is_perfect
from dpaparse._speakers.which_tell import told_by_which
from dpaparse._speakers.writings import as_it_says


def find_indirect(sentence: Sentence) -> list[Reported]:
    """
    Find the reported words of a sentence; a frame in the middle makes two stretches.
    """
    if sentence.tags.startswith(_SPEECH, sentence.stop) and MOODS.isdisjoint(sentence.marks):
        # "Thun warnte davor, zu gehen: „...“"
        return clause_behind(sentence, sentence_end(sentence))
    if sentence.begins(ASKED):
        replied = answer(sentence)
        # "Auf den Vorwurf der Fischer, es regne, sagte Thun, ..."
        asked = [] if replied is sentence else _claimed(sentence, replied.start - len(", "))
        return [*asked, *_find_in(replied)]
    return _find_in(sentence)


_SPEECH: Final = ": Q"


def _find_in(sentence: Sentence) -> list[Reported]:
    """
    Find the reported words of a sentence, or of what answers the question with which it begins.
    """
    tags, end, marks = sentence.tags, sentence_end(sentence), sentence.marks
    colon = -1 if MOODS.isdisjoint(marks) else tags.find(": ", sentence.start, end)
    told = [] if colon < 0 else _behind_colon(sentence, colon, end)
    if told:
        return told
    if is_accordingly(sentence) and not _is_reporting(sentence, end):
        cue = sentence.word_at(sentence.start)
        return [Reported(cue[1] + 1, end, Found(None, (cue,)))]
    if _ONE_CLAUSE.isdisjoint(marks) and clause_start(sentence, end) == sentence.start:
        return []
    for find in _ways(marks):
        found = find(sentence, end)
        if found and any(tags.find(" ", reported.start, reported.end) >= 0 for reported in found):
            return [reported for reported in found if _is_worth(sentence, reported)]
    if MOODS.isdisjoint(marks):
        return told_late(sentence, end) if tags.find(", F", sentence.start, end) >= 0 else []
    clause = tags.find(", C", sentence.start, end)
    if clause >= 0 and not sentence.has("kK", sentence.start, clause):
        return _alone(sentence, clause, end)
    return told_late(sentence, end) or ([told_alone(sentence, end)] if tells_alone(sentence) else [])


# What reports within one clause: a source, a subjunctive
_ONE_CLAUSE: Final = frozenset("LzWAHkK")


def _is_worth(sentence: Sentence, reported: Reported) -> bool:
    """
    Tell whether a stretch has words, and not just one that opens the sentence: `Auch [laut Thun regnet es]`.
    """
    start, end, _ = reported
    is_small = start == sentence.start and sentence.tags[start] in _SMALL
    return start < end and not (is_small and sentence.tags.find(" ", start, end) < 0)


_SMALL: Final = frozenset("DO")


def _alone(sentence: Sentence, comma: int, end: int) -> list[Reported]:
    """
    Möglich ist, dass es regne: a clause that nobody is said to tell, up to the main one; but `Der Frage, ob`.
    """
    moods = [sentence.word(mood) for mood in sentence.where("kK")]
    if CONDITIONAL.issuperset(moods) or sentence.word(sentence.word_before(comma)) in _ASKING:
        return []
    stop = comma_before_verb(sentence, comma + len(", "), end)
    return [Reported(comma + len(", "), end if stop < 0 else stop, None)]


_ASKING: Final = frozenset({"davon", "frage", "fragen"})


def _is_reporting(sentence: Sentence, end: int) -> bool:
    """
    Tell whether a sentence whose source was named before reports by itself: `Demnach fordert Thun, dass`.
    """
    verb = sentence.word_end(sentence.start) + 1
    return sentence.tags[verb : verb + 1] in VERBS and sentence.tags.find(", C", verb, end) >= 0


def _behind_colon(sentence: Sentence, colon: int, end: int) -> list[Reported]:
    """
    Thun widersprach: Es regne, sagte sie. / Das Amt sieht das anders: Es regne, so X.
    """
    if sentence.has("kK", sentence.start, colon):
        return []
    behind = sentence.within(colon + len(": "), sentence.stop)
    ways = ((frozenset("LzWA"), _by_source), (frozenset(BEHIND_CLAUSE + PARTICIPLES), _clause_before))
    found = [said for telling, find in ways if not telling.isdisjoint(behind.marks) for said in find(behind, end)]
    return [reported for reported in found if reported.start < reported.end]


def _by_source(sentence: Sentence, end: int) -> list[Reported]:
    """
    Laut X regnet es. / Es regnet X zufolge. / Es regne, so X, weiter.
    """
    found = None if emerges(sentence) else find_source(sentence)
    if found is not None and sentence.tags[found.cue[0][0]] == "f" and came(sentence):
        # "Aus Kreisen der Partei kam Kritik"
        return []
    if found is None or _is_inside(sentence, found.cue[0][0], end) or _is_heard(sentence, found.cue[0][0]):
        return []
    if is_apposed(sentence, found.cue[0][0], end) or _is_before_frame(sentence, found.cue[0][0], end):
        return []
    return what_it_says(sentence, found, end)


def _is_before_frame(sentence: Sentence, source: int, end: int) -> bool:
    """
    Tell whether the main clause behind that of a source has a frame: `Während es laut Thun regnet, sagt Ruß, dass`.
    """
    comma = sentence.tags.find(", ", source, end)
    if comma < 0 or not is_subordinate(sentence, sentence.start) or clause_start(sentence, source) > sentence.start:
        return False
    behind = sentence.within(comma + len(", "), sentence.stop)
    return behind.tags.find(", C", behind.start, end) >= 0 and bool(clause_behind(behind, end))


def _is_inside(sentence: Sentence, source: int, end: int) -> bool:
    """
    Tell whether a source stands in what somebody else says: `Thun sagt, dass der Deich laut Plan hält`.
    """
    verbs = sentence.where(_FRAMING)
    if not verbs or verbs[0] >= source:
        return False
    if any(_is_beside(sentence, at, source) for at in verbs if at < source):
        # "Thun gab laut Polizei an, es regne": it tells who heard it; "Thun sagte, laut Plan regne es"
        return bool(clause_behind(sentence, end))
    if clause_start(sentence, source) == source and sentence.has("kK", source, sentence.stop):
        # "Thun sagte am Montag, laut Plan sei der Deich neu"
        return bool(clause_behind(sentence, end))
    # "Thun sagt, dass der Deich laut Plan hält", "Thun sagte, der Deich sei laut Plan neu"
    is_said = sentence.tags.find(", C", sentence.start, source) >= 0 or any(
        verbs[0] < mood < source for mood in sentence.where("kK")
    )
    begin = clause_start(sentence, source)
    # "Thun bat, zu gehen, weil der Deich laut Plan alt sei"
    is_said = is_said or (begin > sentence.start and is_subordinate(sentence, begin))
    return is_said and any(said.start < source for said in clause_behind(sentence, end))


def _is_beside(sentence: Sentence, verb: int, source: int) -> bool:
    """
    Tell whether a source stands right behind a verb, or behind its subject: `gab laut Polizei an`, `gab Thun laut ...`.
    """
    end = sentence.word_end(verb)
    if sentence.tags[end:source] in _BESIDE:
        return True
    subject = subject_behind(sentence, verb, source) if sentence.tags[verb] in VERBS else None
    return subject == (end + 1, source - 1)


_FRAMING: Final = "VvGPJ"
_BESIDE: Final = frozenset({" ", ", "})


def _is_heard(sentence: Sentence, source: int) -> bool:
    """
    Tell whether a source says where something was heard, behind the verb that tells it: `hieß es aus dem Amt`.
    """
    heard = sentence.where("X")
    begin = clause_start(sentence, source) if heard else source
    return any(begin <= said and clause_start(sentence, said) == begin for said in heard)


def _clause_before(sentence: Sentence, end: int) -> list[Reported]:
    """
    Es regne, sagte X. / Es regnet, hat X gesagt. / Es regne, sagte X, und stürme.
    """
    tags, start = sentence.tags, sentence.start
    for verb in sentence.where(BEHIND_CLAUSE + _PERFECT):
        # "so heißt es"
        opening = verb - len("so ") if tags.startswith("A_ ", verb - 3) else verb
        if verb >= end or tags[max(start, opening - 2) : opening] not in _BEFORE_VERB:
            continue
        is_said = tags[verb] == "X"
        if is_said and sentence.begins(_WHO) and not tags.startswith(_IT, sentence.word_end(verb)):
            # "Was Thun „...“ nennt, heißt hier Mut"
            continue
        if sentence.word(verb) in READS and sentence.has("kK", start, opening):
            # "Das sei zu teuer, lautete ihre Begründung"
            subject = subject_behind(sentence, verb)
            return [] if subject is None else [Reported(start, opening - 2, read_by(sentence, verb, subject))]
        if not is_said and (has_subject_before(sentence, verb) or _does_else(sentence, verb, end)):
            # "Thun, Leiterin des Amts, nannte das Gutachten „falsch“"
            continue
        behind = sentence.within(verb, sentence.stop)
        find = find_participle if tags[verb] in _PERFECT else find_reporter
        found = as_it_says(sentence, verb) if is_said else find(behind)
        speaker = None if found is None or found.speaker is None else quoted_behind(sentence, verb, found.speaker)
        if speaker is None and tags[verb] == "V" and sentence.has("kK", start, opening):
            speaker = all_behind(sentence, verb)
        is_other = is_adverbial(sentence, opening) or is_topic(sentence, opening)
        if is_said or (speaker is not None and not is_other):
            stop = opening - 2
            while stop > start and tags[stop - 1] in EDGES:
                stop -= 1
            is_longer = found is not None and (is_said or tags[verb] in _PERFECT)
            said = (
                found
                if found is not None and is_longer
                else Found(speaker, with_particle(sentence, verb, (speaker or sentence.word_at(verb))[1]))
            )
            # "Ruß ging; es regne, sagte Thun"
            begin = part_start(sentence, verb) if sentence.has("kK", start, stop) else start
            return [Reported(begin, stop, said), *said_on(sentence, said, end)]
    return by_conviction(sentence)


def _does_else(sentence: Sentence, verb: int, end: int) -> bool:
    """
    Tell whether the subject before a comma does what the verb behind it says: `Thun ging, warnte Ruß aber vor ihr`.
    """
    is_told = sentence.has("kK", sentence.start, verb)
    return not is_told and has_but(sentence, verb, end) and is_completed_behind_but(sentence, verb, end)


_WHO: Final = ("Was ", "Wer ")
# "es"
_IT: Final = " e"
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
        for verb in sentence.where(BEHIND_CLAUSE)
        if tags.startswith(BEFORE_VERB_MARK, verb - 2)
        or not (is_infinitive(sentence, verb) or is_perfect(sentence, verb))
    )
    # The frame is the first that reports, and something was said before it.
    if not tags.startswith(BEFORE_VERB_MARK, first - 2) or not sentence.has("kK", start, first):
        return []
    # "Es regne, sagte X": nothing goes on behind the frame
    found = _clause_before(sentence, end) if tags.find(", ", first, end) >= 0 else []
    return found if len(found) > 1 else []


_FRAME_MARKS: Final = (", V", ", G", ", v")


_BEFORE_VERB: Final = frozenset({", ", "- "})

# In which order they are tried, and of which words a sentence must have one.
_WAYS: Final = (
    (frozenset("VvGh"), told_by_that),
    (frozenset("H"), told_how),
    (frozenset("W"), told_by_which),
    (frozenset("LzWA"), _by_source),
    (frozenset(EVENTS), _claimed),
    (frozenset(BEHIND_CLAUSE), _around),
    (frozenset(BEFORE_CLAUSE), clause_behind),
    (frozenset(BEHIND_CLAUSE + PARTICIPLES), _clause_before),
    (MOODS, by_writing),
    (MOODS, by_any_verb),
    (MOODS, told_by_any_verb),
    (MOODS, by_certainty),
)


@lru_cache(1 << 10)
def _ways(marks: str) -> tuple[Callable[[Sentence, int], list[Reported]], ...]:
    """
    Return the ways that are worth trying in a sentence with these marks.
    """
    is_moody = not MOODS.isdisjoint(marks)
    return tuple(find for telling, find in _WAYS if not telling.isdisjoint(marks) and (is_moody or find is not _around))
