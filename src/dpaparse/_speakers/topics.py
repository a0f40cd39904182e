"""
Tell what opens a sentence and is no clause: `Die Boote, die alt sind, [beschrieb Thun als „...“]`.

All positions count in the tags of the sentence.
"""

from dpaparse._grammar.clauses import RELATIVE, TOPIC
from dpaparse._grammar.sentences import Sentence


def is_topic(sentence: Sentence, verb: int) -> bool:
    """
    Tell whether all that stands before a verb behind a comma is a phrase, and what tells more about it.
    """
    tags, end = sentence.tags, verb - len(", ")
    topic = TOPIC.match(tags, sentence.start, end)
    if topic is None or topic.end() >= end:
        return False
    comma, is_first = topic.end(), True
    while comma < end:
        behind = comma + len(", ")
        closing = tags.find(", ", behind, verb)
        more = TOPIC.match(tags, behind, closing + 1)
        is_more = is_first and more is not None and more.end() == closing
        if not is_more and RELATIVE.match(tags, comma, closing) is None:
            return False
        comma, is_first = closing, False
    return True
