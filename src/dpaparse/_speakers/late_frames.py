"""
Find frames behind their words whose verb is none of saying: `Es regne, wurde mitgeteilt`, `..., wollte X wissen`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.sentences import PARTICIPLES, Sentence
from dpaparse._speakers.moods import ASKING
from dpaparse._speakers.reported import Reported
from dpaparse._speakers.reporters import find_passive
from dpaparse._speakers.subjects import Found, Stretch, names_somebody, subject_behind
from dpaparse._speakers.writings import find_writing


def told_late(sentence: Sentence, end: int) -> list[Reported]:
    """
    Es regne, wurde mitgeteilt. / Es regne, steht in dem Brief. / Ob es regnet, wollte X nicht sagen.
    """
    tags, start = sentence.tags, sentence.start
    moods = sentence.where("kK")
    if not moods and sentence.word(start) not in ASKING:
        return []
    for mark, find in _FRAMES if moods else _FRAMES[:1]:
        comma = tags.find(mark, moods[0] if moods else start, end)
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
    speaker = subject_behind(frame, frame.start, last[0]) if frame.word(last[0]) in _CLEAR else None
    if speaker is not None and names_somebody(frame, *speaker):
        # "Es regne, wurde X deutlich"
        return Found(speaker, (auxiliary, last))
    if frame.where(PARTICIPLES) or frame.word(last[0]) in _TOLD:
        return find_passive(frame) or Found(None, (auxiliary, last), is_nobodys=True)
    return None


def _wanting(frame: Sentence, end: int) -> Found | None:
    """
    Wollte X wissen / konnte X nicht sagen.
    """
    last = _last_word(frame, end)
    if frame.word(last[0]) not in _TELLING:
        return None
    speaker = subject_behind(frame, frame.start, last[0])
    return None if speaker is None else Found(speaker, (frame.word_at(frame.start), last))


def _standing(frame: Sentence, _: int) -> Found | None:
    """
    Steht in dem Brief / ist in dem Brief zu lesen / so steht es in dem Brief.
    """
    so = frame.start + len(_SO) if frame.begins(_SO) else frame.start
    return find_writing(frame.within(so, frame.stop))


_SO: Final = "so "


def _last_word(frame: Sentence, end: int) -> Stretch:
    """
    Return the last word of a frame.
    """
    return frame.word_at(frame.tags.rfind(" ", frame.start, end) + 1)


_FRAMES: Final = ((", F", _wanting), (", B", _passive), (", F", _standing), (", A", _standing))
_TELLING: Final = frozenset(
    {
        "beantworten",
        "bestätigen",
        "erklären",
        "erläutern",
        "kommentieren",
        "mitteilen",
        "preisgeben",
        "sagen",
        "verraten",
        "vorhersagen",
        "wissen",
    }
)
_CLEAR: Final = frozenset({"deutlich", "konkret"})
# "wurde bekannt", "wurde X gefragt"
_TOLD: Final = frozenset({"bekannt", "deutlich", "gefragt", "gemunkelt", "klar", "laut"})
