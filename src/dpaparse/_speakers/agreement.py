"""
Tell by the number of a verb that a phrase is not its subject: `Die jungen Mönche beschrieb die Agentur`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.sentences import Sentence


def is_of_others(sentence: Sentence, at: int, start: int, end: int) -> bool:
    """
    Tell whether the verb at *at* tells of one, and a phrase with "die" names several: `beschrieb die jungen Mönche`.
    """
    verb_end = sentence.word_end(at)
    if sentence.tags[at] not in _SINGLE or sentence.source[sentence.base + verb_end - 1] in "nN":
        return False
    adjective = sentence.word_end(start) + 1
    noun = sentence.word_end(adjective) + 1
    return (
        noun < end
        and sentence.tags[adjective] == "a"
        and sentence.source.startswith("en", sentence.base + noun - 3)
        and sentence.tags[noun] in "NRU"
        and sentence.source.startswith("ie", sentence.base + start + 1)
    )


_SINGLE: Final = frozenset("VvhB")
