"""
Tell an occasion from who spoke there: `sagte die Ministerin [bei der Eröffnung]`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.endings import Endings
from dpaparse._grammar.sentences import Sentence
from dpaparse._language.occasions import AT_OCCASIONS, OCCASIONS


def without_occasion(sentence: Sentence, start: int, end: int) -> int:
    """
    Return where a subject ends, in front of the occasion on which it speaks; but `ein Redner bei der Kundgebung`.
    """
    within = sentence.tags.find(_BESIDE, start, end)
    while within > start:
        if _is_occasion(sentence, within + 1, end):
            words = sentence.text(start, within).lower().split()
            return end if any(word.endswith(AT_OCCASIONS) for word in words) else within
        within = sentence.tags.find(_BESIDE, within + 1, end)
    return end


# "in", "bei", "für"
_BESIDE: Final = " b_"


def _is_occasion(sentence: Sentence, start: int, end: int) -> bool:
    """
    Tell whether a preposition stands before an occasion: `bei der gestrigen Sitzung`; but `für die Sitzung`.
    """
    words = sentence.text(start, end).split()
    noun = next((word for word in words[1:] if word[0].isupper()), "")
    noun = noun.rstrip(",.").lower()
    return words[0] in _WHERE and _OCCASIONS.end(noun)


_OCCASIONS: Final = Endings(OCCASIONS)
_WHERE: Final = frozenset({"am", "bei", "beim", "im", "in"})
