"""
Tell a noun from a name by how the article has it elsewhere: `Großbrand in Husum: „...“`, and later `der Großbrand`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.sentences import Sentence


def is_thing_elsewhere(sentence: Sentence, start: int) -> bool:
    """
    Tell whether a phrase at *start* is a bare noun, and an article stands before that noun elsewhere in the article.
    """
    if sentence.tags[start] not in _BARE:
        return False
    word = sentence.text(*sentence.word_at(start))
    source, place = sentence.source, sentence.base + start
    at, highest = max(0, place - _NEAR) - 1, place + _NEAR
    for _ in range(_MOST):
        at = source.find(word, at + 1, highest)
        if at < 0:
            return False
        before = source[max(0, at - _LONGEST) : at].split(" ")
        if len(before) > 1 and not before[-1] and before[-2].lower() in _ARTICLES:
            return True
    return False


# "Großbrand", "Forderung"
_BARE: Final = frozenset("NU")
# Time stays linear: as far as a long article reaches, and so many times.
_NEAR: Final = 6_000
_MOST: Final = 20
_LONGEST: Final = 10
_ARTICLES: Final = frozenset(
    {
        "beim",
        "das",
        "dem",
        "den",
        "der",
        "des",
        "die",
        "ein",
        "eine",
        "einem",
        "einen",
        "einer",
        "eines",
        "im",
        "vom",
        "zum",
    }
)
