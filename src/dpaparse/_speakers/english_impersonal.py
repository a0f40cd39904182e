"""
Find what is said by nobody in particular in English: `It rains, it was announced.`, `It was announced that it rains.`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.sentences import VERBS, Sentence
from dpaparse._speakers.reported import Reported
from dpaparse._speakers.subjects import Found


def find_impersonal(sentence: Sentence, end: int) -> list[Reported]:
    """
    Find what is said by nobody in particular: `It rains, it was announced.`, `It was announced that it rains.`.
    """
    tags = sentence.tags
    if "B" not in sentence.marks or _IT not in sentence.text(sentence.start, sentence.stop).lower():
        return []
    for verb in sentence.where(VERBS):
        be = sentence.word_before(verb)
        it = sentence.word_before(be)
        if tags[be] != "B" or sentence.word(it) != _IT.strip():
            continue
        found = Found(None, (sentence.word_at(verb),), is_nobodys=True)
        behind = sentence.word_end(verb)
        if it == sentence.start and tags.startswith(" C", behind):
            return [Reported(behind + 1, end, found)]
        if tags.startswith(", ", it - len(", ")) and sentence.word(verb) in _TOLD and not tags.startswith(" t", behind):
            return [Reported(sentence.start, it - len(", "), found)]
    return []


_IT: Final = "it "
_TOLD: Final = frozenset(
    {"added", "announced", "claimed", "confirmed", "emphasised", "emphasized", "reported", "said", "stressed"}
)
