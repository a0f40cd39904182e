"""
Reported words, as they are found: what is said, and who says it.
"""

from typing import Final, NamedTuple

from dpaparse._grammar.sentences import Sentence
from dpaparse._grammar.tag_sets import FULL_STOPS
from dpaparse._speakers.subjects import Found

EDGES: Final = frozenset(" ,-:")
"""
What stands between reported words and their frame.
"""


class Reported(NamedTuple):
    """
    Reported words, and who is reported; None for a sentence in the subjunctive alone.
    """

    start: int
    end: int
    found: Found | None


def sentence_end(sentence: Sentence) -> int:
    """
    Return where the words of a sentence end, in front of its full stop.
    """
    end = sentence.stop
    return end - 1 if end > sentence.start and sentence.tags[end - 1] in FULL_STOPS else end
