"""
Find who says a quotation: the frame in its sentence, the cue in the frame, and the speaker.

One function a pattern, in the order in which they are tried; the first that fits decides.
All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import AGENT, BEHIND_QUOTATION, PARTICLE, RELATIVE, SUBJECT_BEFORE, VERB_AT_END
from dpaparse._grammar.sentences import MOODS, PARTICIPLES, VERBS, Sentence
from dpaparse._speakers.reporters import MOST_VERBS, find_participle
from dpaparse._speakers.sources import as_it_says, find_source, find_writing, source_at
from dpaparse._speakers.subjects import (
    Found,
    Stretch,
    clause_start,
    main_subject,
    names_somebody,
    phrase_at,
    phrase_before,
    subject_behind,
    subject_of,
)


def find_frame(sentence: Sentence, start: int, end: int) -> Found | None:
    """
    Find the frame of the quotation at `[start, end)` in its sentence; None if it has none of its own.
    """
    return (
        _behind(sentence, start, end)
        or _quoted(sentence)
        or _before_colon(sentence, start)
        or _in_relative_clause(sentence, start)
        or find_source(sentence)
        or _passive(sentence)
        or find_writing(sentence)
        or _in_clause(sentence, start, end)
    )


def _behind(sentence: Sentence, start: int, end: int) -> Found | None:
    """
    „...“, sagte X / so X / wie X mitteilte / laut X / hat X gesagt / krähte X.
    """
    tags = sentence.tags
    gap = BEHIND_QUOTATION.match(tags, end, sentence.stop)
    at = end if gap is None else gap.end()
    if at >= sentence.stop:
        return None
    tag = tags[at]
    if tag in VERBS:
        return _verb_behind(sentence, at)
    if tag == "X":
        return as_it_says(sentence, at)
    if tag in "AH":
        return _so_and_how(sentence, at)
    if tag in _AUXILIARIES:
        found = _auxiliary_behind(sentence, at)
        if found is not None:
            return found
    if tag in _ANY_VERB and tags[end] == "," and start == sentence.start:
        return _any_verb_behind(sentence, at)
    return source_at(sentence, at)


_AUXILIARIES: Final = frozenset("hBFKk")

# What a verb may be that no list has: whatever follows a quotation and a comma comes second in its sentence.
_ANY_VERB: Final = frozenset("axFkK")


def _verb_behind(sentence: Sentence, at: int) -> Found | None:
    """
    „...“, sagte X.
    """
    subject = subject_behind(sentence, at)
    if subject is None:
        return None
    if sentence.word(at) in _QUOTES:
        # "zitiert die Zeitung den Minister": who is quoted comes second.
        subject = phrase_at(sentence, subject[1] + 1) or subject
    return Found(subject, _with_particle(sentence, at, subject[1]))


_QUOTES: Final = frozenset({"zitiert", "zitierte"})


def _any_verb_behind(sentence: Sentence, at: int) -> Found | None:
    """
    „...“, krähte X.
    """
    subject = subject_behind(sentence, at)
    if subject is None or not names_somebody(sentence, *subject):
        return None
    return Found(subject, _with_particle(sentence, at, subject[1]))


def _with_particle(sentence: Sentence, at: int, behind: int) -> tuple[Stretch, ...]:
    """
    Return the verb with its particle at the end of the clause: `teilte ... mit`.
    """
    match = PARTICLE.match(sentence.tags, behind, sentence.stop)
    verb = sentence.word_at(at)
    return (verb,) if match is None else (verb, match.span("particle"))


def _so_and_how(sentence: Sentence, at: int) -> Found | None:
    """
    „...“, so X / wie X mitteilte.
    """
    subject = subject_behind(sentence, at)
    if subject is None:
        return None
    if sentence.tags[at] == "A":
        return Found(subject, (sentence.word_at(at),))
    verb = VERB_AT_END.match(sentence.tags, subject[1], sentence.stop)
    return Found(subject, () if verb is None else (verb.span("verb"),))


def _auxiliary_behind(sentence: Sentence, at: int) -> Found | None:
    """
    „...“, hat X gesagt.
    """
    participle = next((verb for verb in sentence.where(PARTICIPLES) if verb >= at), None)
    subject = None if participle is None else subject_behind(sentence, at)
    if subject is None or participle is None:
        return None
    return Found(subject, (sentence.word_at(at), sentence.word_at(participle)))


def _quoted(sentence: Sentence) -> Found | None:
    """
    X wird mit den Worten „...“ zitiert.
    """
    auxiliary = sentence.marks.find("B")
    verb = next((at for at in sentence.where(PARTICIPLES) if sentence.word(at) == "zitiert"), None)
    if auxiliary < 0 or verb is None:
        return None
    at = sentence.events[auxiliary]
    subject = subject_of(sentence, at, sentence.stop)
    return None if subject is None else Found(subject, (sentence.word_at(at), sentence.word_at(verb)))


def _before_colon(sentence: Sentence, at: int) -> Found | None:
    """
    X sagte: „...“ / Weiter sagte X: „...“ / X: „...“ .
    """
    tags = sentence.tags
    colon = tags.rfind(":", sentence.start, at)
    if colon < 0 or tags[colon + 1 : at].strip():
        return None
    another = tags.rfind(": ", sentence.start, colon)
    before = sentence.within(sentence.start if another < 0 else another + 2, colon)
    # "Zeugen berichteten, er habe gerufen: „...“"
    found = find_participle(before.within(clause_start(before, colon), colon))
    if found is not None:
        return found
    verbs = before.where(VERBS)[-MOST_VERBS:]
    for verb in reversed(verbs):
        subject = subject_of(before, verb, colon)
        if subject is not None:
            return Found(subject, _with_particle(before, verb, before.word_end(verb)))
    said = before.marks.find("X")
    if said >= 0:
        return as_it_says(before, before.events[said])
    return find_source(before) or find_writing(before) or _label(before, verbs)


def _label(before: Sentence, verbs: list[int]) -> Found | None:
    """
    X: „...“ / Heute Regen - X: „...“ / X rang die Hände: „...“ .
    """
    dash = before.tags.rfind("- ", before.start, before.stop)
    match = SUBJECT_BEFORE.match(before.tags, before.start if dash < 0 else dash + 2, before.stop)
    phrase = main_subject(before, before.stop) if match is None else match.span("speaker")
    if phrase is not None and not names_somebody(before, *phrase, alone=match is not None):
        phrase = None
    cue = tuple(before.word_at(verb) for verb in verbs[-1:])
    return Found(phrase, cue) if phrase is not None or cue else None


def _in_relative_clause(sentence: Sentence, at: int) -> Found | None:
    """
    X, der „...“ nannte / X, die von „...“ sprach.
    """
    begin = clause_start(sentence, at) - 2
    if begin <= sentence.start or RELATIVE.match(sentence.tags, begin, at) is None:
        return None
    verb = next((verb for verb in sentence.where(VERBS) if verb > begin), None)
    antecedent = None if verb is None else phrase_before(sentence, begin)
    if antecedent is None or verb is None:
        return None
    return Found(antecedent, (sentence.word_at(verb),))


def _passive(sentence: Sentence) -> Found | None:
    """
    Wird von X als „...“ bezeichnet.
    """
    auxiliary = sentence.marks.find("B")
    participle = next(iter(sentence.where(PARTICIPLES)), None)
    if auxiliary < 0 or participle is None:
        return None
    for match in AGENT.finditer(sentence.tags, sentence.start, participle):
        phrase = phrase_at(sentence, match.end())
        if phrase is not None and names_somebody(sentence, *phrase):
            return Found(phrase, (sentence.word_at(sentence.events[auxiliary]), sentence.word_at(participle)))
    return None


def _in_clause(sentence: Sentence, start: int, end: int) -> Found | None:
    """
    X sprach von „...“ / „...“ nannte X das / X hat ... als „...“ bezeichnet.
    """
    something = None
    verbs = sorted(sentence.where(VERBS), key=lambda verb: _distance(sentence, verb, start, end))
    for verb in verbs[:MOST_VERBS]:
        subject = None if _is_passive(sentence, verb) else subject_of(sentence, verb, sentence.stop)
        if subject is None:
            continue
        found = Found(subject, _with_particle(sentence, verb, sentence.word_end(verb)))
        if names_somebody(sentence, *subject, alone=sentence.tags[verb] != "v"):
            return found
        something = something or found
    return (
        find_participle(sentence)
        or something
        or _for_whom(sentence)
        or _announced(sentence, start)
        or _opening(sentence, start)
    )


def _is_passive(sentence: Sentence, at: int) -> bool:
    """
    Tell whether the verb at *at* is a participle of the passive: `ihr sei versichert worden`.
    """
    if sentence.tags[at] != "G":
        return False
    begin, behind = clause_start(sentence, at), sentence.word_end(at) + 1
    return any(begin <= other <= behind for other in sentence.where("B"))


def _for_whom(sentence: Sentence) -> Found | None:
    """
    Für X ist das „...“ .
    """
    end = sentence.word_end(sentence.start)
    phrase = phrase_at(sentence, end + 1) if sentence.word(sentence.start) == "für" else None
    if phrase is None or not names_somebody(sentence, *phrase, alone=False):
        return None
    return Found(phrase, ((sentence.start, end),))


def _announced(sentence: Sentence, start: int) -> Found | None:
    """
    X hielt dagegen: Das sei „...“ .
    """
    colon = sentence.tags.find(": ", sentence.start, start)
    if colon < 0 or not any(colon < at < start for at in sentence.where("kK")):
        return None
    before = sentence.within(sentence.start, colon)
    phrase = main_subject(before, colon)
    return Found(phrase, ()) if phrase is not None and names_somebody(before, *phrase, alone=False) else None


def _distance(sentence: Sentence, verb: int, start: int, end: int) -> int:
    """
    Return how far a verb is from the quotation at `[start, end)`, in characters; a better one is nearer than it is.
    """
    distance = verb - end + _SIDE if verb > start else start - verb
    if sentence.tags.startswith(", ", verb - 2):
        distance -= _FRAME
    return distance + _EVERYDAY if sentence.tags[verb] == "v" else distance


# A verb behind the quotation is as good as one so much farther before it; one that opens a frame, "..., sagte Thun", is
# better, one that reports only now and then is worse.
_SIDE: Final = 20
_FRAME: Final = 80
_EVERYDAY: Final = 40


def _opening(sentence: Sentence, start: int) -> Found | None:
    """
    X will „...“ / X geht davon aus, dass „...“: no verb of saying, but somebody is the subject.
    """
    tags = sentence.tags
    is_clause = tags.find(", C", sentence.start, start) >= 0
    is_told = any(at < start for at in sentence.where("kK"))
    subject = None if is_told and not is_clause else main_subject(sentence, sentence.stop)
    if subject is None or not names_somebody(sentence, *subject, alone=is_clause):
        return None
    # "Der Vorstand gehe davon aus, dass ...": somebody else tells what he thinks.
    is_reported = not MOODS.isdisjoint(tags[subject[1] + 1 : subject[1] + 2])
    return None if is_reported else Found(subject, ())
