"""
Find who speaks in English: `..., X said`, `said X`, `according to X`, `X told the paper: ...`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.english import (
    ACCORDING,
    AGENT,
    ANY_VERB,
    AS_PUT,
    BEFORE,
    CITED,
    FOR_WHOM,
    NEXT_TO,
    QUOTED,
    QUOTED_AS,
    SUBJECT_AND_VERB,
    VERB_NEXT,
    WITH_CLAUSE,
)
from dpaparse._grammar.sentences import VERBS, Sentence
from dpaparse._language.english_sources import ENGLISH_DOCUMENTS, ENGLISH_MEDIA
from dpaparse._speakers.english_subjects import (
    IT,
    JOINTS,
    is_passive,
    opening_subject,
    participles,
    said_by,
    subject_before,
    tells,
    without_asides,
)
from dpaparse._speakers.reported import sentence_end
from dpaparse._speakers.subjects import Found, Stretch, clause_start, names_somebody


def find_english_frame(sentence: Sentence, start: int, end: int) -> Found | None:
    """
    Find the frame of the quotation at `[start, end)` in its sentence; None if it has none of its own.
    """
    return (
        _as_put(sentence)
        or _quoted(sentence)
        or _behind(sentence, start, end)
        or _according(sentence, start)
        or _passive(sentence)
        or _nearest(sentence, start, end)
        or _announced(sentence, start)
        or _for_whom(sentence, start)
    )


def _behind(sentence: Sentence, start: int, end: int) -> Found | None:
    """
    “...,” said X / “...,” X said.
    """
    tags, stop = sentence.tags, sentence.stop
    gap = NEXT_TO.match(tags, end, stop)
    at = end if gap is None else gap.end()
    if tags.startswith("x_ V", at) and sentence.word(at) == IT:
        return Found(sentence.word_at(at), (sentence.word_at(at + len("it ")),))
    verb = VERB_NEXT.match(tags, at, stop)
    if verb is not None:
        return said_by(sentence, verb.start("verb"))
    clause = WITH_CLAUSE.match(tags, at, stop)
    if clause is not None:
        return Found(clause.span("speaker"), (clause.span("verb"),))
    # Whatever stands beside a quotation that opens its sentence is a verb: "...,” quipped Thun".
    is_whole = start == sentence.start and at > end
    # "..., while her deputy spoke of": another's words
    subject = None if tags.startswith(JOINTS, at - 1) else BEFORE.match(tags, at, stop)
    if subject is not None:
        after = (ANY_VERB if is_whole else VERB_NEXT).match(tags, subject.end(), stop)
        if after is not None:
            return Found(subject.span("speaker"), (after.span("verb"),))
    verb = ANY_VERB.match(tags, at, stop) if is_whole else None
    return None if verb is None else said_by(sentence, at)


def find_according(sentence: Sentence) -> Found | None:
    """
    According to X, “...”.
    """
    for at in sentence.events:
        match = ACCORDING.match(sentence.tags, at, sentence.stop) if sentence.tags[at] == "L" else None
        if match is not None:
            source = without_asides(sentence, match.span("speaker"))
            comma = sentence.tags.find(", ", *source)
            if at == sentence.start and comma >= 0 and source[1] >= sentence_end(sentence):
                # "According to the town, more than 40 people fled.": what is behind the comma is said, not who says it.
                source = source[0], comma
            return Found(_with_document(sentence, source), (match.span("cue"),))
    return None


def _with_document(sentence: Sentence, source: Stretch) -> Stretch:
    """
    Return a source with the noun behind it that says what it wrote: `a court filing`.
    """
    start, end = source
    is_followed = sentence.tags.startswith(" ", end) and sentence.word(end + 1) in ENGLISH_DOCUMENTS
    return (start, sentence.word_end(end + 1)) if is_followed else source


def _as_put(sentence: Sentence) -> Found | None:
    """
    Find in whose words it is: `It was, as X put it, “...”`.
    """
    at = sentence.text(sentence.start, sentence.stop).find(_PUT)
    if at < 0:
        return None
    for match in AS_PUT.finditer(sentence.tags, sentence.start, sentence.stop):
        if match.start("verb") == sentence.start + at + 1:
            return Found(match.span("speaker"), (match.span("verb"),))
    return None


_PUT: Final = " put it"


def _according(sentence: Sentence, start: int) -> Found | None:
    """
    Find the source, or who says what a medium tells: `X vowed to “...,” according to the newspaper`.
    """
    told = find_according(sentence)
    if told is None or told.speaker is None or told.cue[0][0] < start:
        return told
    words = sentence.text(*told.speaker).lower().split()
    if _TELLING_FOR_OTHERS.isdisjoint(words):
        return told
    for verb in reversed([at for at in sentence.where(VERBS) if at < start]):
        subject = subject_before(sentence, verb)
        if subject is not None and names_somebody(sentence, *subject):
            return Found(subject, (sentence.word_at(verb),))
    return told


_TELLING_FOR_OTHERS: Final = ENGLISH_MEDIA | ENGLISH_DOCUMENTS


def _quoted(sentence: Sentence) -> Found | None:
    """
    Find whom a paper quotes: `The paper quoted X as saying “...”`, `“...,” the paper reported, citing X`.
    """
    for verb in sentence.where(VERBS):
        if sentence.word(verb) in QUOTES:
            if is_passive(sentence, verb):
                return _quoted_as(sentence, verb)
            match = QUOTED.match(sentence.tags, verb, sentence.stop)
            if match is not None:
                return Found(match.span("speaker"), (match.span("verb"), match.span("saying")))
        if sentence.word(verb) in _REPORTS:
            match = CITED.match(sentence.tags, sentence.word_end(verb), sentence.stop)
            if match is not None and sentence.text(*match.span("cue")) == _CITING:
                return Found(match.span("speaker"), (match.span("cue"),))
    return None


def _quoted_as(sentence: Sentence, verb: int) -> Found | None:
    """
    X was quoted by the paper as saying “...”.
    """
    match = QUOTED_AS.match(sentence.tags, verb, sentence.stop)
    subject = None if match is None else opening_subject(sentence, sentence.word_before(verb))
    return None if match is None or subject is None else Found(subject, (match.span("verb"), match.span("saying")))


QUOTES: Final = frozenset({"cited", "cites", "quoted", "quotes"})

_REPORTS: Final = frozenset({"reported", "reports"})

_CITING: Final = "citing"


def _passive(sentence: Sentence) -> Found | None:
    """
    Find by whom something is said: `The plan was described by X as “...”`.
    """
    for verb in sentence.where(VERBS):
        end = sentence.word_end(verb)
        match = AGENT.match(sentence.tags, end, sentence.stop) if is_passive(sentence, verb) else None
        if match is not None and sentence.word(end + 1) == _BY:
            return Found(match.span("speaker"), (sentence.word_at(verb),))
    return None


_BY: Final = "by"


def _nearest(sentence: Sentence, start: int, end: int) -> Found | None:
    """
    X said it was “...”; X left, saying it was “...”: the verb next to the quotation that has a subject.
    """
    verbs = [*sentence.where(VERBS), *participles(sentence)]
    # What nobody in particular does: "the find showed that ..."
    nearest: Found | None = None
    # "called it “...” and added": what goes on behind the quotation is no frame of it.
    joints = [sentence.tags.find(joint, end, sentence.stop) for joint in JOINTS]
    joint = min((at for at in joints if at >= 0), default=sentence.stop)
    for verb in sorted(verbs, key=lambda at: start - at if at < start else at - end + _FAR * (at > joint)):
        subject = subject_before(sentence, verb)
        if subject is None:
            continue
        if tells(sentence, verb, subject):
            return Found(subject, (sentence.word_at(verb),))
        nearest = nearest or Found(subject, (sentence.word_at(verb),))
    return nearest


# More than any sentence has.
_FAR: Final = 1 << 20


def _announced(sentence: Sentence, start: int) -> Found | None:
    """
    X was blunter: “...”: no verb of saying, but somebody has the word.
    """
    tags = sentence.tags
    if not tags.startswith(": ", start - 2):
        return None
    for match in SUBJECT_AND_VERB.finditer(tags, clause_start(sentence, start - 2), start):
        # The first word has its capital in any case.
        is_first = match.start("speaker") == sentence.start
        if names_somebody(sentence, *match.span("speaker"), alone=not is_first):
            return Found(match.span("speaker"), ())
    return None


def _for_whom(sentence: Sentence, start: int) -> Found | None:
    """
    For X, it was “...”: no verb of saying, but somebody's view.
    """
    match = FOR_WHOM.match(sentence.tags, sentence.start, start)
    if match is None or not names_somebody(sentence, *match.span("speaker"), alone=False):
        return None
    return Found(match.span("speaker"), ())


def find_english_reporter(sentence: Sentence) -> Found | None:
    """
    Find whom a sentence without quotations reports.
    """
    for verb in sentence.where(VERBS):
        subject = subject_before(sentence, verb)
        if subject is not None and tells(sentence, verb, subject):
            return Found(subject, (sentence.word_at(verb),))
    return find_according(sentence)
