"""
Tell whether a verb that reports is no finite one of its clause: an infinitive, or a participle of the passive.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import CLAUSE_END
from dpaparse._grammar.sentences import Sentence
from dpaparse._speakers.subjects import clause_start


def is_infinitive(sentence: Sentence, at: int) -> bool:
    """
    Tell whether the verb at *at* is an infinitive, of a modal in its clause: `sie werde antworten`, `um zu sagen`.
    """
    tags, end = sentence.tags, sentence.word_end(at)
    if tags.endswith(_TO, sentence.start, at):
        return True
    if not sentence.word(at).endswith("n") or CLAUSE_END.match(tags, end, sentence.stop) is None:
        return False
    begin = clause_start(sentence, at)
    return any(tags.find(modal, begin, at) >= 0 for modal in _MODALS)


def is_perfect(sentence: Sentence, at: int) -> bool:
    """
    Tell whether the verb at *at* is the participle of a perfect: `er habe nichts bemerkt`.
    """
    if sentence.tags[at] != "G":
        return False
    begin = clause_start(sentence, at)
    return any(begin <= other < at for other in sentence.where("hkK"))


def is_told(sentence: Sentence, at: int) -> bool:
    """
    Tell whether the word at *at* is the participle of a perfect in the subjunctive: `er habe entschieden`.
    """
    begin = clause_start(sentence, at)
    return any(begin <= other < at for other in sentence.where("K"))


def is_passive(sentence: Sentence, at: int) -> bool:
    """
    Tell whether the verb at *at* is a participle of the passive: `ihr sei versichert worden`.
    """
    if sentence.tags[at] != "G":
        return False
    begin, behind = clause_start(sentence, at), sentence.word_end(at) + 1
    return any(begin <= other <= behind for other in sentence.where("B"))


# "kann", "werde", "wird"
_MODALS: Final = "FkB"
_TO: Final = " t_ "
