"""
Find who is told by a word that points to somebody and opens its sentence: `Der winkte ab`, `Dieser sagte`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.sentences import Sentence
from dpaparse._grammar.tag_sets import FINITE
from dpaparse._speakers.clause_starts import may_be_verb

POINTING: Final = frozenset("rdy")
"""
The tags of such words: `Der`, `Die`, `Dieser`.
"""


def is_that_one(sentence: Sentence, start: int, end: int) -> bool:
    """
    Tell whether a phrase is a word that opens its sentence and points to somebody: `Der [winkte ab]`, `Dieser [sagte]`.
    """
    return start == sentence.start and sentence.text(start, end) in _THAT_ONE


def that_one(sentence: Sentence, stop: int) -> tuple[int, int] | None:
    """
    Return the word that opens the sentence and points to somebody, if its verb comes next; but `Der ältere Lotse`.
    """
    start, end = sentence.word_at(sentence.start)
    verb = end + 1
    if verb >= stop or not is_that_one(sentence, start, end):
        return None
    tags, behind = sentence.tags, sentence.word_end(verb) + 1
    # "winkte" looks like an adjective; but "Die nicht am Streit beteiligte Leiterin"
    is_verb = tags[verb] in FINITE or (behind < stop and tags[behind] in _NO_NOUNS and may_be_verb(sentence, verb))
    return (start, end) if is_verb else None


THIS_ONE: Final = frozenset({"diese", "dieser", "jene", "jener", "letztere", "letzterer"})
"""
Words that point to somebody wherever they stand.
"""

_THAT_ONE: Final = frozenset({"Der", "Die", *map(str.capitalize, THIS_ONE)})
# "ab", "nur"
_NO_NOUNS: Final = frozenset("pbfgntqD")
