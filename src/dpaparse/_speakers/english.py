"""
Find who speaks in English: `..., X said`, `said X`, `according to X`, `X told the paper: ...`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.english import (
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
from dpaparse._language.english_reporting import ENGLISH_ANNOUNCEMENTS, ENGLISH_JUDGES
from dpaparse._language.english_sources import ENGLISH_DOCUMENTS, ENGLISH_MEDIA
from dpaparse._language.english_syntax import ENGLISH_GENITIVES
from dpaparse._speakers.clause_starts import clause_start
from dpaparse._speakers.english_sources import find_sign, find_source
from dpaparse._speakers.english_subjects import (
    ALONE,
    IT,
    JOINTS,
    MOST_VERBS,
    agent_behind,
    is_passive,
    opening_subject,
    participles,
    said_by,
    subject_before,
    tells,
    whole_subject,
)
from dpaparse._speakers.subjects import Found, Stretch, names_somebody


def find_english_frame(sentence: Sentence, start: int, end: int) -> Found | None:
    """
    Find the frame of the quotation at `[start, end)` in its sentence; None if it has none of its own.
    """
    return (
        _as_put(sentence)
        or _quoted(sentence)
        or _behind(sentence, start, end)
        or _according(sentence, start)
        or _with_words(sentence)
        or find_sign(sentence, start)
        or _passive(sentence)
        or _judged_beside(sentence, start)
        or _nearest(sentence, start, end)
        or _announced(sentence, start)
        or _concluded(sentence, start)
        or _for_whom(sentence, start)
        or _judged(sentence, start)
    )


def _behind(sentence: Sentence, start: int, end: int) -> Found | None:
    """
    “...,” said X / “...,” X said.
    """
    tags, stop = sentence.tags, sentence.stop
    gap = NEXT_TO.match(tags, end, stop)
    at = end if gap is None else gap.end()
    if tags.startswith("w_ V", at) and sentence.word(at) == _SO:
        # "“...” – so says X"
        at += len("so ")
    if tags.startswith("B", at) and sentence.word(sentence.word_end(at) + 1) in _HOW:
        # "“...” was how X began"
        at = sentence.word_end(sentence.word_end(at) + 1) + 1
    alone = _alone(sentence, at)
    if alone is not None:
        return alone
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
        after = VERB_NEXT.match(tags, subject.end(), stop)
        whole = whole_subject(sentence, at) if after is None and is_whole else None
        if whole is not None:
            return whole
        after = ANY_VERB.match(tags, subject.end(), stop) if after is None and is_whole else after
        if after is not None:
            return Found(subject.span("speaker"), (after.span("verb"),))
    verb = ANY_VERB.match(tags, at, stop) if is_whole else None
    return None if verb is None else said_by(sentence, at)


def _alone(sentence: Sentence, at: int) -> Found | None:
    """
    “...,” it also said / “...,” another said: a small word that is the subject.
    """
    tags = sentence.tags
    is_it = tags.startswith("x_ ", at) and sentence.word(at) == IT
    if not is_it and not (tags.startswith("d", at) and sentence.word(at) in ALONE):
        return None
    verb = sentence.word_end(at) + 1
    if tags.startswith("D", verb):
        verb = sentence.word_end(verb) + 1
    is_said = tags.startswith("V", verb) and verb < sentence.stop
    return Found(sentence.word_at(at), (sentence.word_at(verb),)) if is_said else None


_SO: Final = "so"
_HOW: Final = frozenset({"how", "what"})


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
    told = find_source(sentence)
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
    if sentence.tags.find(_AS, sentence.start, sentence.stop) < 0 and _CITING not in sentence.text(
        sentence.start, sentence.stop
    ):
        # In most sentences nobody is quoted.
        return None
    for verb in sentence.where(VERBS):
        word = sentence.word(verb)
        if word in QUOTES:
            if is_passive(sentence, verb):
                return _quoted_as(sentence, verb)
            match = QUOTED.match(sentence.tags, verb, sentence.stop)
            if match is not None and _is_quoted(sentence, *match.span("speaker"), match.end()):
                return Found(match.span("speaker"), (match.span("verb"), match.span("saying")))
        if word in _REPORTS:
            match = CITED.match(sentence.tags, sentence.word_end(verb), sentence.stop)
            if match is not None and sentence.text(*match.span("cue")) == _CITING:
                return Found(match.span("speaker"), (match.span("cue"),))
    return None


def _is_quoted(sentence: Sentence, start: int, end: int, behind: int) -> bool:
    """
    Tell whether whom a paper quotes says a quotation: a pronoun where no clause stands behind `as saying`.
    """
    tags = sentence.tags
    if tags[start] not in _PRONOUNS or end - start > _LONGEST_PRONOUN:
        return True
    return not tags.startswith((" x", " d", " E", " N", " R"), behind)


_PRONOUNS: Final = frozenset("xd")
_LONGEST_PRONOUN: Final = len("them")


def _quoted_as(sentence: Sentence, verb: int) -> Found | None:
    """
    X was quoted by the paper as saying “...”.
    """
    match = QUOTED_AS.match(sentence.tags, verb, sentence.stop)
    be = sentence.word_before(verb)
    if match is None:
        return None
    subject = opening_subject(sentence, be)
    quotation = sentence.tags.rfind("Q", sentence.start, be)
    if subject is None and quotation >= 0:
        # "“...,” a farmer is quoted as saying"
        behind = BEFORE.match(sentence.tags, sentence.word_end(quotation) + 1, be)
        subject = None if behind is None else behind.span("speaker")
    return None if subject is None else Found(subject, (match.span("verb"), match.span("saying")))


QUOTES: Final = frozenset({"cited", "cites", "quoted", "quotes"})

_REPORTS: Final = frozenset({"reported", "reports"})

_CITING: Final = "citing"
# "quoted Thun [as] saying"
_AS: Final = " w_ "


def _passive(sentence: Sentence) -> Found | None:
    """
    Find by whom something is said: `The plan was described by X as “...”`.
    """
    for verb in sentence.where(VERBS):
        agent = agent_behind(sentence, verb)
        if agent is not None:
            return Found(agent, (sentence.word_at(verb),))
    return None


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
    # "insisted it was “safe,” adding: “...”": what stands before another quotation is that one's.
    joint = end if sentence.tags.find("Q", end, sentence.stop) >= 0 else joint
    verbs.sort(key=lambda at: start - at if at < start else at - end + _FAR * (at > joint))
    for verb in verbs[:MOST_VERBS]:
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
    begin = clause_start(sentence, start - 2)
    opening = SUBJECT_AND_VERB.match(tags, sentence.start, start)
    if opening is not None and opening.end() == begin:
        # "Jan Doe, a farmer, was blunter"
        begin = sentence.start
    for match in SUBJECT_AND_VERB.finditer(tags, begin, start):
        # The first word has its capital in any case.
        is_first = match.start("speaker") == sentence.start
        if names_somebody(sentence, *match.span("speaker"), alone=not is_first):
            return Found(match.span("speaker"), ())
    return None


def _concluded(sentence: Sentence, start: int) -> Found | None:
    """
    X's conclusion: “...”.
    """
    if not sentence.tags.startswith(": ", start - 2):
        return None
    noun = sentence.word_before(start - 1)
    owner = sentence.word_before(noun)
    if sentence.word(noun) not in ENGLISH_ANNOUNCEMENTS or not sentence.text(owner, noun).endswith(_OWNERS):
        return None
    end = sentence.word_end(owner)
    return Found(
        (clause_start(sentence, owner), end - (len("'") if sentence.text(owner, end)[-1] != "s" else len("'s"))), ()
    )


# "Thun's [conclusion]", "the workers'"
_OWNERS: Final = tuple(f"{genitive} " for genitive in ENGLISH_GENITIVES)


def _for_whom(sentence: Sentence, start: int) -> Found | None:
    """
    For X, it was “...”: no verb of saying, but somebody's view.
    """
    match = FOR_WHOM.match(sentence.tags, sentence.start, start)
    if match is None or not names_somebody(sentence, *match.span("speaker"), alone=False):
        return None
    return Found(match.span("speaker"), ())


def _with_words(sentence: Sentence) -> Found | None:
    """
    Find who does something with the words before it: `“...” - with these words, X accepted the prize`.
    """
    at = sentence.text(sentence.start, sentence.stop).find(_WITH_WORDS)
    if at < 0:
        return None
    behind = sentence.start + at + len(_WITH_WORDS)
    behind += len(", ") if sentence.tags.startswith(", ", behind) else len(" ")
    match = SUBJECT_AND_VERB.match(sentence.tags, behind, sentence.stop)
    return None if match is None else Found(match.span("speaker"), ())


_WITH_WORDS: Final = "ith these words"


def _judged(sentence: Sentence, start: int) -> Found | None:
    """
    Find whose opinion it is: `X sees the plan as “...”`, `X considers it “...”`.
    """
    text = sentence.text(sentence.start, start)
    for word in ENGLISH_JUDGES.intersection(text.split()):
        at = sentence.start + text.find(f" {word} ") + 1
        subject = subject_before(sentence, at) if at > sentence.start else None
        if subject is not None and names_somebody(sentence, *subject):
            return Found(subject, (sentence.word_at(at),))
    return None


def _judged_beside(sentence: Sentence, start: int) -> Found | None:
    """
    Find whose opinion stands right before a quotation behind another: `Thun spoke of “...,” while Ruß saw “...”`.
    """
    quotation = sentence.tags.rfind("Q", sentence.start, start)
    if quotation < 0:
        return None
    before = sentence.word_before(start)
    if sentence.word(before) in _SMALL:
        before = sentence.word_before(before)
    if sentence.word(before) not in ENGLISH_JUDGES:
        return None
    match = BEFORE.match(sentence.tags, sentence.word_end(quotation) + 1, start)
    if match is None or match.end() != before or not names_somebody(sentence, *match.span("speaker")):
        return None
    return Found(match.span("speaker"), (sentence.word_at(before),))


_SMALL: Final = frozenset({"a", "an", "as", "it", "only"})


def before_colon(sentence: Sentence, start: int) -> Stretch | None:
    """
    Return who opens a sentence that ends with a quotation behind a colon: `Thun was blunter: “...”`, `For Thun, ...`.
    """
    if not sentence.tags.startswith(": ", start - len(": ")):
        return None
    tags, begin = sentence.tags, sentence.start
    match = SUBJECT_AND_VERB.match(tags, begin, start) or FOR_WHOM.match(tags, begin, start)
    return None if match is None else match.span("speaker")


def find_english_reporter(sentence: Sentence) -> Found | None:
    """
    Find whom a sentence without quotations reports.
    """
    for verb in sentence.where(VERBS)[:MOST_VERBS]:
        subject = subject_before(sentence, verb)
        if subject is not None and tells(sentence, verb, subject):
            return Found(subject, (sentence.word_at(verb),))
    return find_source(sentence)


def find_english_behind(sentence: Sentence) -> Found | None:
    """
    Find who says the quotation that is the sentence before: `“...” This is what X said.`, `“...” So said X.`.
    """
    if not sentence.begins(_POINTING):
        return _with_words(sentence)
    for verb in sentence.where(VERBS):
        subject = subject_before(sentence, verb)
        found = said_by(sentence, verb) if subject is None else Found(subject, (sentence.word_at(verb),))
        if found is not None:
            return found
    return None


_POINTING: Final = ("That is ", "That was ", "That's ", "That’s ", "This is ", "This was ", "So said ", "So says ")
