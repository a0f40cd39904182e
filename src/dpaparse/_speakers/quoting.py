"""
Find who is quoted, where a verb says that somebody is: `zitiert die Zeitung den Minister`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.sentences import Sentence
from dpaparse._speakers.subjects import Stretch, phrase_at


def quoted_behind(sentence: Sentence, at: int, subject: Stretch) -> Stretch:
    """
    Return who is quoted, if that is what the verb at *at* does: `zitiert die Zeitung den Minister`.
    """
    return (phrase_at(sentence, subject[1] + 1) or subject) if is_quoting(sentence, at) else subject


def is_quoting(sentence: Sentence, at: int) -> bool:
    """
    Tell whether the verb at *at* is one that quotes somebody: `zitiert`, `zitierten`.
    """
    return sentence.source.startswith(_QUOTING, sentence.base + at)


_QUOTING: Final = "zitier"
