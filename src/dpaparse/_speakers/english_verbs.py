"""
Find the verbs of saying in an English sentence that somebody is the subject of: `[X said] that it rains`.

All positions count in the tags of the sentence.
"""

from typing import Final, NamedTuple

from dpaparse._grammar.sentences import VERBS, Sentence
from dpaparse._speakers.clause_starts import clause_start
from dpaparse._speakers.english_doubts import convictions, coordinated, doubtful_verbs, is_no_frame
from dpaparse._speakers.english_subjects import (
    AS_WORD,
    JOINTS,
    MOST_VERBS,
    WHO,
    agent_behind,
    ends_quotation,
    participles,
    subject_before,
    tells,
)
from dpaparse._speakers.subjects import Found, Stretch, names_somebody


class Frame(NamedTuple):
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


def frames_in(sentence: Sentence) -> list[Frame]:
    """
    Return the verbs of saying that have a subject, in order.
    """
    frames: list[Frame] = []
    behind_comma = participles(sentence)
    opinions = convictions(sentence)
    verbs = {*sentence.where(VERBS), *behind_comma, *doubtful_verbs(sentence), *opinions}
    for verb in sorted(verbs)[:MOST_VERBS]:
        if is_no_frame(sentence, verb):
            continue
        if verb in opinions:
            frame = _convinced(sentence, *opinions[verb])
        else:
            frame = _frame_at(sentence, verb, frames, is_participle=verb in behind_comma)
        frames += [] if frame is None else [frame]
    return frames


def _frame_at(sentence: Sentence, verb: int, frames: list[Frame], *, is_participle: bool) -> Frame | None:
    """
    Return the frame of a verb; None if it has no subject that speaks.

    Args:
        sentence: The sentence.

        verb: The verb.

        frames: The frames in front of it.

        is_participle: It is a participle behind a comma.
    """
    subject, cue = subject_before(sentence, verb), sentence.word_at(verb)
    words = [cue]
    if is_participle:
        is_quoted = ends_quotation(sentence, verb - 1)
        joint: int | None = verb - 1 if is_quoted else sentence.tags.rfind(", ", sentence.start, verb)
    else:
        joint = coordinated(sentence, verb)
    if joint is not None:
        subject = subject or (frames[-1].found.speaker if frames else None)
    elif subject is not None:
        words.append(subject)
        joint = _contrasted(sentence, verb, subject)
    else:
        # "The town was told by Thun that it rained"
        subject = agent_behind(sentence, verb)
        words += [] if subject is None else [subject]
    if subject is None or not _speaks(sentence, verb, subject):
        return None
    first, last = min(start for start, _ in words), max(end for _, end in words)
    clause = clause_start(sentence, verb)
    is_relative = sentence.tags[clause] == "E" and sentence.word(clause) == WHO
    return Frame(Found(subject, (cue,)), first, last, joint, is_relative)


def _convinced(sentence: Sentence, verb: int, opinion: Stretch) -> Frame | None:
    """
    Return the frame of an opinion behind a form of `be`: `X is convinced`.
    """
    subject = subject_before(sentence, verb)
    if subject is None or not names_somebody(sentence, *subject):
        return None
    return Frame(Found(subject, (sentence.word_at(verb), opinion)), subject[0], opinion[1], None)


def _speaks(sentence: Sentence, verb: int, subject: Stretch) -> bool:
    """
    Tell whether somebody is the subject of a verb: not nobody, and nobody of whom a relative clause tells.
    """
    if sentence.word(subject[0]) in _NOBODY:
        return False
    # "The survey found that"
    return sentence.tags.startswith(" C", sentence.word_end(verb)) or tells(sentence, verb, subject)


_NOBODY: Final = frozenset({"neither", "no", "nobody", "none", "nothing", WHO})


def _contrasted(sentence: Sentence, verb: int, subject: Stretch) -> int | None:
    """
    Return where the words end before a clause with a subject of its own: `X said it rained, while Y said it snowed`.
    """
    begin = clause_start(sentence, verb)
    if sentence.word(begin) == AS_WORD:
        return None
    if begin > sentence.start and sentence.tags[begin] in _JOINING and subject[0] > begin:
        return begin - 2
    blank = sentence.word_before(subject[0]) - 1
    # "accused it of “waiting,” while Y said it snowed"
    return blank if sentence.tags.startswith(JOINTS, blank) and ends_quotation(sentence, blank) else None


_JOINING: Final = frozenset("uw")
