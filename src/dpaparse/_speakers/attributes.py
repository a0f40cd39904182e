"""
Find the subject that opens a sentence together with all that belongs to it: `Die Menschen auf dem Platz sagten`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import ATTRIBUTES, OPENING
from dpaparse._grammar.sentences import Sentence


def with_attributes(sentence: Sentence, at: int) -> tuple[int, int] | None:
    """
    Return the subject that opens a sentence, with all that stands before its verb: `Die Menschen auf dem Platz sagten`.
    """
    tags, start = sentence.tags, sentence.start
    opening = OPENING.match(tags, start, at) if tags[start] in _NOMINAL else None
    if opening is None:
        return None
    attributes = ATTRIBUTES.match(tags, opening.end("speaker"), at)
    return None if attributes is None else (opening.start("speaker"), attributes.end())


_NOMINAL: Final = frozenset("rdiyNRMWU2aDEP")
