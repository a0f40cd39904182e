"""
Find who speaks in English: `..., X said`, `said X`, `according to X`, `X told the paper: ...`; and indirect speech.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.english import (
    ACCORDING,
    ADDRESSEE,
    AGENT,
    ANY_VERB,
    ANYWHERE,
    BEFORE,
    BEHIND,
    BELONGINGS,
    CITED,
    GROUP,
    NEXT_TO,
    QUOTED,
    SUBJECT_AND_VERB,
    VERB_NEXT,
    WHEN,
    WITH_CLAUSE,
)
from dpaparse._grammar.sentences import VERBS, Sentence
from dpaparse._speakers.indirect import Reported, sentence_end
from dpaparse._speakers.subjects import Found, Stretch, clause_start, names_somebody


def find_english_frame(sentence: Sentence, start: int, end: int) -> Found | None:
    """
    Find the frame of the quotation at `[start, end)` in its sentence; None if it has none of its own.
    """
    return (
        _quoted(sentence)
        or _behind(sentence, start, end)
        or _according(sentence)
        or _passive(sentence)
        or _nearest(sentence, start, end)
        or _announced(sentence, start)
    )


def _behind(sentence: Sentence, start: int, end: int) -> Found | None:
    """
    “...,” said X / “...,” X said.
    """
    tags, stop = sentence.tags, sentence.stop
    gap = NEXT_TO.match(tags, end, stop)
    at = end if gap is None else gap.end()
    verb = VERB_NEXT.match(tags, at, stop)
    if verb is not None:
        return _said_by(sentence, verb.start("verb"))
    clause = WITH_CLAUSE.match(tags, at, stop)
    if clause is not None:
        return Found(clause.span("speaker"), (clause.span("verb"),))
    # Whatever stands beside a quotation that opens its sentence is a verb: "...,” quipped Thun".
    is_whole = start == sentence.start and at > end
    subject = BEFORE.match(tags, at, stop)
    if subject is not None:
        after = (ANY_VERB if is_whole else VERB_NEXT).match(tags, subject.end(), stop)
        if after is not None:
            return Found(subject.span("speaker"), (after.span("verb"),))
    verb = ANY_VERB.match(tags, at, stop) if is_whole else None
    return None if verb is None else _said_by(sentence, at)


def _said_by(sentence: Sentence, verb: int) -> Found | None:
    """
    Read the subject behind a verb: `said X`.
    """
    match = BEHIND.match(sentence.tags, sentence.word_end(verb), sentence.stop)
    return None if match is None else Found(match.span("speaker"), (sentence.word_at(verb),))


def _according(sentence: Sentence) -> Found | None:
    """
    According to X, “...”.
    """
    for at in sentence.events:
        match = ACCORDING.match(sentence.tags, at, sentence.stop) if sentence.tags[at] == "L" else None
        if match is not None:
            first, last = match.span("speaker")
            owned = BELONGINGS.match(sentence.tags, last, sentence.stop)
            if owned is not None and sentence.text(*owned.span("owner")).endswith(_POSSESSIVE):
                last = owned.end()
            return Found((first, last), (match.span("cue"),))
    return None


# "according to Coast Power's website"
_POSSESSIVE: Final = ("'s", "’s")


def _quoted(sentence: Sentence) -> Found | None:
    """
    Find whom a paper quotes: `The paper quoted X as saying “...”`, `“...,” the paper reported, citing X`.
    """
    for verb in sentence.where(VERBS):
        if sentence.word(verb) in _QUOTES:
            match = QUOTED.match(sentence.tags, verb, sentence.stop)
            if match is not None:
                return Found(match.span("speaker"), (match.span("verb"), match.span("saying")))
        if sentence.word(verb) in _REPORTS:
            match = CITED.match(sentence.tags, sentence.word_end(verb), sentence.stop)
            if match is not None and sentence.text(*match.span("cue")) == _CITING:
                return Found(match.span("speaker"), (match.span("cue"),))
    return None


_QUOTES: Final = frozenset({"cited", "cites", "quoted", "quotes"})
_REPORTS: Final = frozenset({"reported", "reports"})
_CITING: Final = "citing"


def _passive(sentence: Sentence) -> Found | None:
    """
    Find by whom something is said: `The plan was described by X as “...”`.
    """
    for verb in sentence.where(VERBS):
        end = sentence.word_end(verb)
        match = AGENT.match(sentence.tags, end, sentence.stop) if _is_passive(sentence, verb) else None
        if match is not None and sentence.word(end + 1) == _BY:
            return Found(match.span("speaker"), (sentence.word_at(verb),))
    return None


_BY: Final = "by"


def _is_passive(sentence: Sentence, verb: int) -> bool:
    """
    Tell whether the verb at *verb* is a participle of the passive: `was called`.
    """
    return sentence.tags[sentence.word_before(verb)] == "B"


def _nearest(sentence: Sentence, start: int, end: int) -> Found | None:
    """
    X said it was “...”: the verb next to the quotation that has a subject.
    """
    for verb in sorted(sentence.where(VERBS), key=lambda at: start - at if at < start else at - end):
        subject = _subject_before(sentence, verb)
        if subject is not None:
            return Found(subject, (sentence.word_at(verb),))
    return None


def _announced(sentence: Sentence, start: int) -> Found | None:
    """
    X was blunter: “...”: no verb of saying, but somebody has the word.
    """
    tags = sentence.tags
    if not tags.startswith(": ", start - 2):
        return None
    for match in SUBJECT_AND_VERB.finditer(tags, clause_start(sentence, start - 2), start):
        if names_somebody(sentence, *match.span("speaker"), alone=False):
            return Found(match.span("speaker"), ())
    return None


def _subject_before(sentence: Sentence, verb: int) -> Stretch | None:
    """
    Return the subject before a verb: what opens its clause, else what opens the sentence.
    """
    tags, stop = sentence.tags, sentence.stop
    if _is_passive(sentence, verb):
        return None
    for begin in (clause_start(sentence, verb), sentence.start):
        match = GROUP.match(tags, begin, stop) or BEFORE.match(tags, begin, stop)
        if match is not None and match.end() == verb:
            return match.span("speaker")
    before = None
    for match in ANYWHERE.finditer(tags, sentence.start, verb):
        before = match.span("speaker")
    if before is not None:
        between = tags[before[1] : verb]
        # "which Jan Doe, a farmer, said"
        if between == " " or (between == ", " and tags.find(",", *before) >= 0):
            return before
    opening = BEFORE.match(tags, sentence.start, verb)
    return None if opening is None else opening.span("speaker")


def find_english_reporter(sentence: Sentence) -> Found | None:
    """
    Find whom a sentence without quotations reports.
    """
    for verb in sentence.where(VERBS):
        subject = _subject_before(sentence, verb)
        is_teller = sentence.word(verb) in _SAYING
        if subject is not None and (is_teller or names_somebody(sentence, *subject)):
            return Found(subject, (sentence.word_at(verb),))
    return _according(sentence)


# Whoever does this speaks: "the town said".
_SAYING: Final = frozenset({"added", "adds", "announced", "said", "say", "says", "told", "tells", "warned", "warns"})


def find_english_indirect(sentence: Sentence) -> list[Reported]:
    """
    Find the reported words of a sentence: `It rains, X said.`, `X said that it rains.`, `According to X, it rains.`.
    """
    tags, start, end = sentence.tags, sentence.start, sentence_end(sentence)
    found = find_english_reporter(sentence)
    if found is None or found.speaker is None:
        return []
    first = min(found.speaker[0], found.cue[0][0])
    last = max(found.speaker[1], found.cue[-1][1])
    is_behind = tags[first - 2 : first] == ", " and first - 2 > start
    if is_behind and not _is_fronted(sentence, first - 2):
        return [Reported(start, first - 2, found)]
    addressee = ADDRESSEE.match(tags, last, end) if sentence.text(*found.cue[-1]) in _TELLS else None
    if addressee is not None:
        last = addressee.end()
    when = WHEN.match(tags, last, end)
    last = last if when is None else when.end()
    while last < end and tags[last] in " ,":
        last += 1
    # "X said nothing", "X called it a long night": no clause.
    is_clause = tags[last : last + 1] == "C" or any(tags.find(tag, last, end) >= 0 for tag in "hB")
    if is_clause:
        return [Reported(last, end, found)]
    # "In Husum the rain stopped, police said", but "In a speech, Thun warned of rain"
    return [Reported(start, first - 2, found)] if is_behind and last == end else []


def _is_fronted(sentence: Sentence, comma: int) -> bool:
    """
    Tell whether all that stands before a comma says when or where: `In a statement, the company said ...`.
    """
    tags, start = sentence.tags, sentence.start
    return tags[start] in _PREPOSITIONS and not any(tags.find(tag, start, comma) >= 0 for tag in _FINITE)


_PREPOSITIONS: Final = frozenset("fpw")
_FINITE: Final = "hBV"


# To whom something is said, stands right behind them.
_TELLS: Final = frozenset({"assured", "informed", "told", "tells", "warned"})
