"""
Find indirect speech in English: what somebody says in the reporter's words, without the frame.

Behind the frame a clause (`X said it rains`), an infinitive (`X urged Y to go`), a gerund (`X reported
hearing shots`); before it a whole clause (`It rains, X said`). A participle behind a comma makes a frame of its own:
`..., adding that`.
All positions count in the tags of the sentence.
"""

from typing import Final, NamedTuple

from dpaparse._grammar.english import ADDRESSEE, COORDINATED, OF_DOING, QUOTED, TO_DO, WHEN
from dpaparse._grammar.sentences import FULL_STOPS, VERBS, Sentence
from dpaparse._language.english_reporting import (
    ENGLISH_BASES,
    ENGLISH_NAMES,
    ENGLISH_PROMISES,
    ENGLISH_RECALLS,
    ENGLISH_SPEAKING,
    ENGLISH_TELLS,
    ENGLISH_URGES,
)
from dpaparse._language.english_syntax import ENGLISH_ASKS, ENGLISH_NO_CLAUSE, ENGLISH_SUBJECTS
from dpaparse._speakers.english import QUOTES, find_according
from dpaparse._speakers.english_subjects import (
    JOINTS,
    PREPOSITIONS,
    WHO,
    ends_quotation,
    inverted_subject,
    participles,
    subject_before,
    tells,
)
from dpaparse._speakers.reported import Reported, sentence_end
from dpaparse._speakers.subjects import Found, Stretch, clause_start


class _Frame(NamedTuple):
    """
    A verb of saying in a sentence, with the subject that it has, or has from another.
    """

    found: Found
    first: int
    """Where the frame begins: with the subject, or with a verb that has it from another."""

    last: int
    joint: int | None
    """Where the words end that a verb before it reports; None if it may stand among them."""

    is_relative: bool = False
    """It stands in a relative clause, with which its words end: `X, who said that it rained, left`."""


def find_english_indirect(sentence: Sentence) -> list[Reported]:
    """
    Find the reported words of a sentence: `It rains, X said.`, `X said that it rains.`, `According to X, it rains.`.
    """
    end = _end(sentence)
    return _reported(sentence, _frames(sentence), end) or _according(sentence, end)


def may_report(sentence: Sentence) -> bool:
    """
    Tell whether a sentence may report without a verb of saying: `..., warning that it rains`, `..., experts fear`.
    """
    return bool(participles(sentence) or _doubtful_verbs(sentence))


def find_english_beside(sentence: Sentence) -> list[Reported]:
    """
    Find what is reported beside a speech: `X promised to wait: “...”`, `“...,” X said, adding that the dike held`.
    """
    tags = sentence.tags
    colon = tags.find("Q", sentence.start, sentence.stop) - len(": ")
    reported: list[Reported] = []
    if tags.startswith(": ", max(colon, sentence.start)):
        before = sentence.within(sentence.start, colon)
        reported += _reported(before, _frames(before), colon, only_behind=True)
    last = tags.rfind("Q", sentence.start, sentence.stop)
    added = {at for at in participles(sentence) if at > last}
    if added:
        frames = [frame for frame in _frames(sentence) if frame.found.cue[0][0] in added]
        reported += _reported(sentence, frames, _end(sentence))
    return reported


def _end(sentence: Sentence) -> int:
    """
    Return where the words of a sentence end: before its full stop, unless that stands inside the marks of a quotation.
    """
    end = sentence_end(sentence)
    return end if sentence.text(end, end + 1) in FULL_STOPS else sentence.stop


def _reported(sentence: Sentence, frames: list[_Frame], end: int, *, only_behind: bool = False) -> list[Reported]:
    """
    Return what *frames* report, up to *end*.
    """
    if frames and frames[-1].joint is None and frames[-1].last == end and not only_behind:
        # "Doctors advised him to wait, his office said": the last frame reports it all.
        whole = _clause_before(sentence, frames[-1], end)
        if whole:
            return whole
    reported: list[Reported] = []
    for number, frame in enumerate(frames):
        if frame.joint is None and reported and reported[-1].end > frame.first:
            # It belongs to what is reported.
            continue
        stop = next((other.joint for other in frames[number + 1 :] if other.joint is not None), end)
        if frame.is_relative:
            comma = sentence.tags.find(", ", frame.last, stop)
            stop = stop if comma < 0 else comma
        before = [] if only_behind or frame.joint is not None else _clause_before(sentence, frame, stop)
        start = None if before else _clause_behind(sentence, frame, stop)
        reported += before
        if start is not None:
            reported.append(Reported(start, stop, frame.found))
    return reported


def _frames(sentence: Sentence) -> list[_Frame]:
    """
    Return the verbs of saying that have a subject, in order.
    """
    frames: list[_Frame] = []
    behind_comma = participles(sentence)
    for verb in sorted({*sentence.where(VERBS), *behind_comma, *_doubtful_verbs(sentence)}):
        if _is_no_frame(sentence, verb):
            continue
        subject, cue = subject_before(sentence, verb), sentence.word_at(verb)
        words = [cue]
        is_participle = verb in behind_comma
        joint = sentence.tags.rfind(", ", 0, verb) if is_participle else _coordinated(sentence, verb)
        if joint is not None:
            subject = subject or (frames[-1].found.speaker if frames else None)
        elif subject is not None:
            words.append(subject)
            joint = _contrasted(sentence, verb, subject)
        if subject is not None and _speaks(sentence, verb, subject):
            first, last = min(start for start, _ in words), max(end for _, end in words)
            clause = clause_start(sentence, verb)
            is_relative = sentence.tags[clause] == "E" and sentence.word(clause) == WHO
            frames.append(_Frame(Found(subject, (cue,)), first, last, joint, is_relative))
    return frames


def _is_no_frame(sentence: Sentence, verb: int) -> bool:
    """
    Tell whether others report, `The paper quoted X as saying`, or somebody was asked: `X, asked if it rained, said`.
    """
    word = sentence.word(verb)
    if word in QUOTES:
        return QUOTED.match(sentence.tags, verb, sentence.stop) is not None
    is_behind = word == _ASKED and sentence.tags.startswith(", ", verb - len(", "))
    return is_behind and inverted_subject(sentence, verb) is None


_ASKED: Final = "asked"


def _doubtful_verbs(sentence: Sentence) -> list[int]:
    """
    Return where verbs stand that are nouns elsewhere: `It will rain, experts estimate`, `They have been warning that`.
    """
    tags, found = sentence.tags, []
    last = sentence.word_before(_end(sentence) + 1)
    if tags[last] == "x" and tags.find(", ", sentence.start, last) >= 0 and sentence.word(last) in ENGLISH_BASES:
        found.append(last)
    at = sentence.text(sentence.start, sentence.stop).find(_WARNING) + sentence.start + 1
    if at > sentence.start and tags[sentence.word_before(at)] == "B":
        found.append(at)
    return found


_WARNING: Final = " warning "


def _speaks(sentence: Sentence, verb: int, subject: Stretch) -> bool:
    """
    Tell whether somebody is the subject of a verb: not nobody, and nobody of whom a relative clause tells.
    """
    if sentence.word(subject[0]) in _NOBODY:
        return False
    # "The survey found that"
    return sentence.tags.startswith(" C", sentence.word_end(verb)) or tells(sentence, verb, subject)


_NOBODY: Final = frozenset({"neither", "no", "nobody", "none", "nothing", WHO})


def _coordinated(sentence: Sentence, verb: int) -> int | None:
    """
    Return where the words end before `and`, if that joins this verb to another: `X called it long and said ...`.
    """
    before = max(sentence.tags.rfind(joint, sentence.start, verb) for joint in JOINTS)
    match = None if before < 0 else COORDINATED.match(sentence.tags, before, verb)
    if match is None or match.end() != verb:
        return None
    return before - 1 if sentence.tags[before - 1] == "," else before


def _contrasted(sentence: Sentence, verb: int, subject: Stretch) -> int | None:
    """
    Return where the words end before a clause with a subject of its own: `X said it rained, while Y said it snowed`.
    """
    begin = clause_start(sentence, verb)
    if begin > sentence.start and sentence.tags[begin] in _JOINING and subject[0] > begin:
        return begin - 2
    blank = sentence.word_before(subject[0]) - 1
    # "accused it of “waiting,” while Y said it snowed"
    return blank if sentence.tags.startswith(JOINTS, blank) and ends_quotation(sentence, blank) else None


_JOINING: Final = frozenset("uw")


def _clause_behind(sentence: Sentence, frame: _Frame, end: int) -> int | None:
    """
    Return where the words begin that stand behind a frame; None if there are none: `X said nothing`.
    """
    word = sentence.word(frame.found.cue[0][0])
    at = frame.last
    if word in ENGLISH_URGES or word in ENGLISH_PROMISES or word in _ACCUSES:
        doing = (OF_DOING if word in _ACCUSES else TO_DO).match(sentence.tags, at, end)
        is_own = doing is not None and doing.start("words") == at + 1
        if doing is not None and is_own is (word in ENGLISH_PROMISES):
            verb = doing.end() - 1
            if word not in _ACCUSES or sentence.tags[verb - 1] == "Q" or sentence.word(verb - 1).endswith(_GERUND):
                return doing.start("words")
    if word in ENGLISH_RECALLS and sentence.word(at + 1).endswith(_GERUND):
        return at + 1
    at = _past_address(sentence, word, at, end)
    if at >= end:
        return None
    first = sentence.word(at)
    if sentence.tags[at] == "C" or first in ENGLISH_ASKS:
        return at
    if word in ENGLISH_NAMES or first in ENGLISH_NO_CLAUSE:
        return None
    return at if _is_clause(sentence, at, end, word) else None


_ACCUSES: Final = frozenset({"accuse", "accused", "accuses", "accusing"})
_GERUND: Final = "ing"


def _past_address(sentence: Sentence, word: str, at: int, end: int) -> int:
    """
    Return where the words behind a frame begin, behind whom they are said to, when and where.
    """
    tags = sentence.tags
    addressee = ADDRESSEE.match(tags, at, end) if word in ENGLISH_TELLS else None
    if addressee is not None:
        at = addressee.end()
    when = WHEN.match(tags, at, end)
    at = at if when is None else when.end()
    while at < end and tags[at] in " ,":
        at += 1
    if tags.startswith(_ADVERB, at) and tags.startswith(" C", sentence.word_end(at)):
        # "said only that"
        return sentence.word_end(at) + 1
    return _past_place(sentence, at, end)


_ADVERB: Final = "D"


def _past_place(sentence: Sentence, at: int, end: int) -> int:
    """
    Return where a clause begins behind words that say where: `X said in a statement it rained`; else *at*.
    """
    tags, word = sentence.tags, at
    if tags[at : at + 1] not in PREPOSITIONS:
        return at
    for _ in range(_LONGEST_PLACE):
        if word >= end or tags[word] not in _IN_PLACES:
            return at
        if word > at and sentence.word(word) in _IT:
            return word
        word = sentence.word_end(word) + 1
        if word < end and tags[word] in _OPENS_CLAUSE:
            return word
    return at


_LONGEST_PLACE: Final = 8
_IN_PLACES: Final = frozenset("fptdxNR20T")
_OPENS_CLAUSE: Final = frozenset("CE")
_IT: Final = frozenset({"it", "there"})


def _is_clause(sentence: Sentence, at: int, end: int, word: str) -> bool:
    """
    Tell whether a clause begins at *at*: with a pronoun, a finite verb before its first comma, or a few words.
    """
    tags = sentence.tags
    if tags[at] == "E" or sentence.word(at) in ENGLISH_SUBJECTS:
        return tags.find(" ", at, end) >= 0
    comma = tags.find(",", at, end)
    stop = end if comma < 0 else comma
    if any(tags.find(tag, at, stop) >= 0 for tag in _FINITE):
        return True
    return word in _TAKES_CLAUSE and tags[at] not in _PREPOSITIONS and tags.count(" ", at, stop) >= _FEW


_FINITE: Final = "hB"
_TAKES_CLAUSE: Final = frozenset({"said", "say", "saying", "says"})
_FEW: Final = 2


def _clause_before(sentence: Sentence, frame: _Frame, end: int) -> list[Reported]:
    """
    Return the words before a frame, and those behind a frame in their middle: `If it rains, X said, the dike holds`.
    """
    tags, start, first = sentence.tags, sentence.start, frame.first
    if tags.startswith(", ", first - 2):
        stop = first - 2
    elif ends_quotation(sentence, first - 1):
        stop = first - 1
    else:
        return []
    is_behind = tags.startswith(" C", frame.last) or tags.startswith(" C", sentence.word_end(frame.last + 1))
    if stop <= start or is_behind:
        return []
    behind = frame.last + len(", ")
    if tags.startswith(", ", frame.last) and tags[behind] not in _NO_SUBJECTS and _is_clause(sentence, behind, end, ""):
        found = [Reported(start, stop, frame.found), Reported(behind, end, frame.found)]
        # "But, she said, the dike holds"
        return found if tags.find(" ", start, stop) >= 0 else found[1:]
    return [] if frame.last < end and _is_fronted(sentence, stop) else [Reported(start, stop, frame.found)]


_NO_SUBJECTS: Final = frozenset("uwfp")


def _is_fronted(sentence: Sentence, comma: int) -> bool:
    """
    Tell whether all that stands before a comma says when, where or how: `In a statement, the company said ...`.
    """
    tags, start = sentence.tags, sentence.start
    if tags.find(" ", start, comma) < 0 or sentence.word(start) in ENGLISH_SPEAKING:
        return True
    return tags[start] in _PREPOSITIONS and not any(tags.find(tag, start, comma) >= 0 for tag in _FRONTED_WITHOUT)


_PREPOSITIONS: Final = frozenset("fpw")
_FRONTED_WITHOUT: Final = "hBV"


def _according(sentence: Sentence, end: int) -> list[Reported]:
    """
    According to X, it rains. / It rains, according to X.
    """
    found = find_according(sentence)
    if found is None or found.speaker is None:
        return []
    frame = _Frame(found, found.cue[0][0], found.speaker[1], None)
    before = _clause_before(sentence, frame, end)
    start = _past_address(sentence, "", frame.last, end)
    is_first = frame.first == sentence.start and sentence.tags.count(" ", start, end) >= _FEW
    if not before and (is_first or any(sentence.tags.find(tag, start, end) >= 0 for tag in _CLAUSES)):
        return [Reported(start, end, found)]
    # "Around a third want to go, according to a survey published on Monday"
    comma = frame.first - 2
    is_behind = comma > sentence.start and sentence.tags.startswith(", ", comma)
    return before or ([Reported(sentence.start, comma, found)] if is_behind else [])


_CLAUSES: Final = "ChB"
