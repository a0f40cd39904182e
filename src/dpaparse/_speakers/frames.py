"""
Find who says a quotation: the frame in its sentence, the cue in the frame, and the speaker.

One function a pattern, in the order in which they are tried; the first that fits decides.
All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import (
    AGENT,
    BARE_NAME,
    BEHIND_QUOTATION,
    OWNED,
    OWNER_BEFORE,
    PARTICLE,
    RELATIVE,
    SUBJECT_BEFORE,
    VERB_AT_END,
    VERB_SECOND,
)
from dpaparse._grammar.sentences import MOODS, PARTICIPLES, VERBS, Sentence
from dpaparse._language.labels import ANNOUNCING
from dpaparse._speakers.claims import claimed_by
from dpaparse._speakers.relatives import in_relative_clause
from dpaparse._speakers.reporters import MOST_VERBS, came_from, find_participle, find_passive, for_whom
from dpaparse._speakers.sources import as_it_says, find_source, find_writing, source_at, written_on
from dpaparse._speakers.subjects import (
    QUOTING,
    Found,
    Stretch,
    clause_start,
    is_infinitive,
    is_passive,
    main_subject,
    names_somebody,
    phrase_at,
    quoted_behind,
    subject_behind,
    subject_of,
)
from dpaparse._speakers.unlisted import is_somebody, told_clause, unlisted_behind, unlisted_verb

def find_frame(sentence: Sentence, start: int, end: int) -> Found | None:
    """
    Find the frame of the quotation at `[start, end)` in its sentence; None if it has none of its own.
    """
    return (
        _behind(sentence, start, end)
        or _quoted(sentence)
        or _before_colon(sentence, start)
        or claimed_by(sentence, start)
        or in_relative_clause(sentence, start)
        or find_source(sentence, start)
        or find_passive(sentence)
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
        # "„...“ wie der Hafen": compares
        return _so_and_how(sentence, at) if at > end + 1 or tag == "A" else None
    if tag in _AUXILIARIES and (at > end + 1 or start == sentence.start):
        found = _auxiliary_behind(sentence, at)
        if found is not None:
            return found
    if tag in _ANY_VERB and tags[end] == "," and start == sentence.start:
        return _any_verb_behind(sentence, at)
    return _with_words(sentence, at) or _unlisted_behind(sentence, end, at) or source_at(sentence, at)


_AUXILIARIES: Final = frozenset("hBFKk")


# What a verb may be that no list has: whatever follows a quotation and a comma comes second in its sentence.
_ANY_VERB: Final = frozenset("axFkK")


def _unlisted_behind(sentence: Sentence, end: int, at: int) -> Found | None:
    """
    Es ist klar: „...“, krähte X / „...!“ krähte X / Als „...“ krähte X den Deich.
    """
    if at >= sentence.stop:
        return None
    # "Als „geplante“ Maßnahme": where nothing ends, no noun alone is somebody.
    is_ended = at > end and (sentence.tags[end] == "," or sentence.source[sentence.base + end - 2] in _ENDING)
    is_first = sentence.tags[sentence.start] in _GOVERNING and at == end + 1
    found = unlisted_behind(sentence, at, sentence.stop) if is_ended or is_first else None
    return found if is_somebody(sentence, found, alone=is_ended) else None


# Before the closing marks: "„Wir gehen!“ krähte Thun"
_ENDING: Final = frozenset(",.!?")
_GOVERNING: Final = frozenset("lpbfgnt")


def _with_words(sentence: Sentence, at: int) -> Found | None:
    """
    „...“: Mit diesen Worten ging X / „...“ – unter diesem Motto zogen X durch die Stadt.
    """
    if sentence.tags[at] not in _GOVERNING:
        return None
    words = sentence.text(at, sentence.stop).split(None, 3)[1:3]
    if len(words) < len(_THESE_WORDS) or words[0] not in _THESE or words[1].lower() not in ANNOUNCING | _MOTTOS:
        return None
    second = VERB_SECOND.match(sentence.tags, at, sentence.stop)
    subject = None if second is None else subject_behind(sentence, second.start("verb"))
    return None if subject is None else Found(subject, ())


_THESE: Final = frozenset({"dem", "den", "der", "diesem", "diesen", "dieser"})
_THESE_WORDS: Final = ("diesen", "Worten")
_MOTTOS: Final = frozenset({"devise", "losung", "motto", "slogan"})


def _verb_behind(sentence: Sentence, at: int) -> Found | None:
    """
    „...“, sagte X.
    """
    subject = subject_behind(sentence, at)
    if subject is None:
        return None
    if sentence.word(at) in _READS:
        subject = _whose(sentence, *subject) or subject
    subject = quoted_behind(sentence, at, subject)
    return Found(subject, _with_particle(sentence, at, subject[1]))


# "lautet das Urteil von Thun"
_READS: Final = frozenset({"lautet", "lautete"})


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
        # "so das Fazit von Thun"
        is_somebody = names_somebody(sentence, *subject, alone=False)
        return Found((None if is_somebody else _whose(sentence, *subject)) or subject, (sentence.word_at(at),))
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
    if sentence.tags[at] == "B":
        subject = _without_agent(sentence, *subject)
    return Found(subject, (sentence.word_at(at), sentence.word_at(participle)))


def _without_agent(sentence: Sentence, start: int, end: int) -> Stretch:
    """
    Return a subject without who does what is told in the passive: `wird Thun von der Zeitung zitiert`.
    """
    agent = next(AGENT.finditer(sentence.tags, start, end), None)
    return (start, end) if agent is None or agent.start() == start else (start, agent.start() - 1)


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
    return (
        None
        if subject is None
        else Found(_without_agent(sentence, *subject), (sentence.word_at(at), sentence.word_at(verb)))
    )


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
    said = before.marks.find("X")
    if said >= 0 and before.tags.find(", ", before.start, before.events[said]) < 0:
        return as_it_says(before, before.events[said])
    # "Zeugen berichteten, er habe gerufen: „...“"
    found = find_participle(before.within(clause_start(before, colon), colon))
    if found is not None:
        return found
    verbs = before.where(VERBS)[-MOST_VERBS:]
    relative = in_relative_clause(before, colon) or written_on(before)
    if relative is not None:
        return relative
    for verb in reversed(verbs):
        subject = _quoted_by(before, verb) or subject_of(before, verb, colon)
        if subject is not None:
            return Found(subject, _with_particle(before, verb, before.word_end(verb)))
    if said >= 0:
        return as_it_says(before, before.events[said])
    return find_source(before) or find_writing(before) or _label(before, verbs)


def _quoted_by(before: Sentence, verb: int) -> Stretch | None:
    """
    Die Zeitung zitiert X mit den Worten: „...“ .
    """
    return phrase_at(before, before.word_end(verb) + 1) if before.word(verb) in QUOTING else None


def _label(before: Sentence, verbs: list[int]) -> Found | None:
    """
    X: „...“ / Heute Regen - X: „...“ / X rang die Hände: „...“ .
    """
    if not verbs and not MOODS.isdisjoint(before.marks):
        # "Der Deich halte: „...“": who is told of does not speak
        return None
    unlisted = None if verbs else unlisted_verb(before, before.stop)
    if is_somebody(before, unlisted):
        return unlisted
    dash = before.tags.rfind("- ", before.start, before.stop)
    match = SUBJECT_BEFORE.match(before.tags, before.start if dash < 0 else dash + 2, before.stop)
    phrase = main_subject(before, before.stop) if match is None else match.span("speaker")
    if phrase is not None and (
        OWNER_BEFORE.match(before.tags, *phrase) is not None
        or not names_somebody(before, *phrase, alone=match is not None)
    ):
        # "Thun schloss mit dem Satz: „...“"
        is_name = BARE_NAME.match(before.tags, *phrase) is not None
        words = before.text(before.start, before.stop).split()
        is_told = not _FOLLOWING.isdisjoint(words)
        is_speaker = is_name and (phrase[0] == before.start or not _ANNOUNCING.isdisjoint(words))
        phrase = phrase if is_told or is_speaker else _whose(before, *phrase)
    phrase = phrase or came_from(before, before.stop)
    cue = tuple(before.word_at(verb) for verb in verbs[-1:])
    return Found(phrase, cue) if phrase is not None or cue else None


_ANNOUNCING: Final = frozenset(noun.capitalize() for noun in ANNOUNCING)

# "das Gesetz enthält folgende Regel: „...“"
_FOLLOWING: Final = frozenset({"besagt", "enthält", "enthielt", "folgende", "folgenden", "folgendes"})


def _whose(before: Sentence, start: int, end: int) -> Stretch | None:
    """
    Return whose words a phrase is: `das Fazit von Thun`, `die Antwort des Amts`.
    """
    match = OWNER_BEFORE.match(before.tags, start, end) or OWNED.match(before.tags, start, end)
    phrase = None if match is None else match.span("owner")
    return phrase if phrase is not None and names_somebody(before, *phrase) else None


def _in_clause(sentence: Sentence, start: int, end: int) -> Found | None:
    """
    X sprach von „...“ / „...“ nannte X das / X hat ... als „...“ bezeichnet.
    """
    something = None
    verbs = sorted(sentence.where(VERBS), key=lambda verb: _distance(sentence, verb, start, end))
    for verb in verbs[:MOST_VERBS]:
        is_frame = not is_passive(sentence, verb) and not is_infinitive(sentence, verb)
        subject = subject_of(sentence, verb, sentence.stop) if is_frame else None
        if subject is None:
            continue
        found = Found(subject, _with_particle(sentence, verb, sentence.word_end(verb)))
        if names_somebody(sentence, *subject, alone=sentence.tags[verb] != "v"):
            return found
        something = something or found
    return (
        find_participle(sentence)
        or something
        or _in_eyes(sentence)
        or _announced(sentence, start)
        or _unlisted(sentence, start)
        or _opening(sentence, start)
    )


def _unlisted(sentence: Sentence, start: int) -> Found | None:
    """
    X krähte, es sei „...“ / X krähte den Deich als „...“.
    """
    told = told_clause(sentence.within(sentence.start, start))
    found = unlisted_verb(sentence, sentence.stop) if told is None else told[1]
    return found if is_somebody(sentence, found) else None


def _in_eyes(sentence: Sentence) -> Found | None:
    """
    Für X ist das „...“ .
    """
    phrase = for_whom(sentence)
    return None if phrase is None else Found(phrase, (sentence.word_at(sentence.start),))


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
    comma = tags.find(", ", sentence.start, start)
    is_told = any(at < (start if comma < 0 else comma) for at in sentence.where("kK"))
    subject = None if is_told and not is_clause else main_subject(sentence, sentence.stop)
    # "Thun schloss mit den Worten „...“"
    is_announced = sentence.text(sentence.start, start).rstrip().rpartition(" ")[2].lower() in ANNOUNCING
    # "Thun, die das Amt leitet, will „...“"
    is_known = subject is not None and RELATIVE.match(tags, subject[1], start) is not None
    if subject is None or not names_somebody(sentence, *subject, alone=is_clause or is_announced or is_known):
        return None
    # "Der Vorstand gehe davon aus, dass ...": somebody else tells what he thinks.
    is_reported = not MOODS.isdisjoint(tags[subject[1] + 1 : subject[1] + 2])
    return None if is_reported else Found(subject, ())
