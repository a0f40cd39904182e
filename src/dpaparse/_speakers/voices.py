"""
Tell whether a verb that reports is no finite one of its clause: an infinitive, or a participle of the passive.

All positions count in the tags of the sentence.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from dpaparse._grammar.clauses import CLAUSE_END
from dpaparse._grammar.sentences import Sentence
from dpaparse._grammar.tag_sets import TO
from dpaparse._grammar.verb_shapes import PREFIXES
from dpaparse._speakers.clause_starts import clause_start


def is_infinitive(sentence: Sentence, at: int) -> bool:
    """
    Tell whether the verb at *at* is an infinitive, of a modal in its clause: `sie werde antworten`, `um zu sagen`.
    """
    tags, end = sentence.tags, sentence.word_end(at)
    if tags.endswith(TO, sentence.start, at):
        return True
    if not sentence.word(at).endswith("n") or CLAUSE_END.match(tags, end, sentence.stop) is None:
        return False
    begin = clause_start(sentence, at)
    return any(tags.find(modal, begin, at) >= 0 for modal in _MODALS)


def is_infinitive_told(sentence: Sentence, at: int) -> bool:
    """
    Tell whether the verb at *at* is the infinitive of a modal in the subjunctive: `niemand müsse etwas fürchten`.
    """
    begin = clause_start(sentence, at)
    return sentence.has("k", begin, at) and is_infinitive(sentence, at)


def is_perfect(sentence: Sentence, at: int) -> bool:
    """
    Tell whether the verb at *at* is the participle of a perfect: `er habe nichts bemerkt`.
    """
    if sentence.tags[at] != "G":
        return False
    begin = clause_start(sentence, at)
    return sentence.has("hkK", begin, at)


def is_told(sentence: Sentence, at: int) -> bool:
    """
    Tell whether the word at *at* is the participle of a perfect in the subjunctive: `er habe entschieden`.
    """
    begin = clause_start(sentence, at)
    return sentence.has("K", begin, at)


def is_passive(sentence: Sentence, at: int) -> bool:
    """
    Tell whether the verb at *at* is a participle of the passive: `ihr sei versichert worden`.
    """
    if sentence.tags[at] != "G":
        return False
    begin, behind = clause_start(sentence, at), sentence.word_end(at) + 1
    return any(
        begin <= other <= behind and (sentence.tags[other] == "B" or sentence.word(other).startswith(_BECOME))
        for other in sentence.where("Bk")
    )


# "werde", "würden"
_BECOME: Final = ("werde", "würde")


def is_told_of(sentence: Sentence, start: int, end: int) -> bool:
    """
    Tell whether something is done to the subject at `[start, end)`, or others tell of it: `X wurde verletzt`, `X soll`.
    """
    for at in (end + 1, sentence.word_before(start)):
        word = sentence.word(at) if at < sentence.stop else ""
        if word in _HEARSAY:
            return True
        if word in _PASSIVE:
            last = sentence.word(sentence.word_before(sentence.stop))
            return last.endswith(_PASSIVE[word]) and (_GE in last or last.startswith(PREFIXES))
    return False


_HEARSAY: Final = frozenset({"soll", "sollen"})
# How what is done ends: "wird leiten" is the future, "wurde deutlich" what somebody became.
_PASSIVE: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {"werden": ("t",), "wird": ("t",), "wurde": ("t", "en"), "wurden": ("t", "en")}
)
_GE: Final = "ge"


# "kann", "werde", "wird"
_MODALS: Final = "FkB"
