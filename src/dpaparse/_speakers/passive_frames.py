"""
Find frames behind their words that tell in the passive, or what somebody wants to know: `Es regne, wurde mitgeteilt`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.sentences import PARTICIPLES, Sentence
from dpaparse._speakers.reported import Reported
from dpaparse._speakers.reporters import find_passive
from dpaparse._speakers.subjects import Found, Stretch, subject_behind


def told_in_passive(sentence: Sentence, end: int) -> list[Reported]:
    """
    Es regne, wurde mitgeteilt. / Es regne, wird X zitiert. / Ob es regne, wollte X wissen.
    """
    tags, start = sentence.tags, sentence.start
    first = sentence.where("kK")[0]
    for mark, find in _FRAMES:
        comma = tags.find(mark, first, end)
        found = None if comma < 0 else find(sentence.within(comma + len(", "), sentence.stop), end)
        if found is not None:
            return [Reported(start, comma, found)]
    return []


def _passive(frame: Sentence, end: int) -> Found | None:
    """
    Wurde mitgeteilt / wird X zitiert / wurde bekannt.
    """
    auxiliary = frame.word_at(frame.start)
    last = _last_word(frame, end)
    if frame.where(PARTICIPLES) or frame.word(last[0]) in _TOLD:
        return find_passive(frame) or Found(None, (auxiliary, last), is_nobodys=True)
    return None


def _wanting(frame: Sentence, end: int) -> Found | None:
    """
    Wollte X wissen.
    """
    last = _last_word(frame, end)
    if frame.word(last[0]) != _KNOW:
        return None
    speaker = subject_behind(frame, frame.start, last[0])
    return None if speaker is None else Found(speaker, (frame.word_at(frame.start), last))


def _last_word(frame: Sentence, end: int) -> Stretch:
    """
    Return the last word of a frame.
    """
    return frame.word_at(frame.tags.rfind(" ", frame.start, end) + 1)


_FRAMES: Final = ((", B", _passive), (", F", _wanting))
_KNOW: Final = "wissen"
# "wurde bekannt", "wurde X gefragt"
_TOLD: Final = frozenset({"bekannt", "deutlich", "gefragt", "gemunkelt", "klar", "laut"})
