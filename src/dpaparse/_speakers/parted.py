"""
Find a subject that something parts from its verb, or that is but "es".

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import SUBJECT_BEFORE
from dpaparse._grammar.sentences import Sentence


def it_beside(sentence: Sentence, at: int) -> tuple[int, int] | None:
    """
    Return "es" right beside the verb at *at*, which may stand for a body: `Dazu teilte [es] mit, der Deich halte`.
    """
    behind = sentence.word_end(at) + 1
    if sentence.tags.startswith(_IT, behind, sentence.stop):
        return behind, behind + len("es")
    before = sentence.word_before(at)
    return (before, before + len("es")) if before < at and sentence.tags.startswith(_IT, before) else None


_IT: Final = "e_"


def before_dashes(sentence: Sentence, at: int) -> tuple[int, int] | None:
    """
    Return the subject of a verb in front of what stands between dashes: `Thun – selbst Lotse – lobte die Wehr`.
    """
    tags = sentence.tags
    if not tags.startswith(_DASH, at - len(_DASH)):
        return None
    dash = tags.rfind(_DASH, sentence.start, at - len(_DASH))
    match = None if dash < 0 else SUBJECT_BEFORE.match(tags, sentence.start, dash)
    return None if match is None else match.span("speaker")


_DASH: Final = " - "
