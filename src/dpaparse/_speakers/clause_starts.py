"""
Tell where a clause begins, and what its words may be by where they stand.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.lexicon import german_words
from dpaparse._grammar.sentences import Sentence
from dpaparse._grammar.tag_sets import FINITE, UNLISTED


def clause_start(sentence: Sentence, at: int) -> int:
    """
    Return where the clause begins that holds *at*.
    """
    clause = sentence.tags[sentence.start : at]
    for mark in _MARKS:
        if mark in clause:
            clause = clause.rpartition(mark)[2]
    return at - len(clause)


_MARKS: Final = (", ", ": ", "; ", "- ")


def is_since(sentence: Sentence, at: int) -> bool:
    """
    Tell whether a clause begins at *at* with "da" or "als".
    """
    return sentence.tags.startswith(_SINCE_TAGS, at) and sentence.word(at) in _SINCE


# The tags of "als" and "da", which are mostly those of other words
_SINCE_TAGS: Final = ("l__ ", "g_ ")
_SINCE: Final = frozenset({"als", "da"})


def may_be_verb(sentence: Sentence, at: int) -> bool:
    """
    Tell whether the word at *at* is a finite verb, or in no list, as most verbs.
    """
    tag = sentence.tags[at]
    return tag in FINITE or (tag in UNLISTED and sentence.word(at) not in german_words())


PURPOSE: Final = frozenset({"anstatt", "ohne", "statt", "um"})
"""
What opens a clause with an infinitive: `um zu`, `ohne zu`.
"""
