"""
Find who signs a quotation that stands alone, in collections of them: `„...“ (X in Husum)`, `„...“ - X, Y`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.sentences import VERBS, Sentence
from dpaparse._grammar.tag_sets import FULL_STOPS
from dpaparse._speakers.subjects import Found, names_somebody, phrase_at


def find_signature(sentence: Sentence, at: int) -> Found | None:
    """
    Find who signs the quotation in front of *at*, in parentheses or behind a dash.
    """
    tags = sentence.tags
    if at >= sentence.stop:
        # A dash at the end of all.
        return None
    if tags[at] == _OPENING:
        start, stop = at + 1, tags.rfind(_CLOSING, at, sentence.stop)
    else:
        start, stop = at, sentence.stop - (tags[sentence.stop - 1] in FULL_STOPS)
    phrase = phrase_at(sentence, start)
    if phrase is None or phrase[1] > stop or not names_somebody(sentence, *phrase, alone=False):
        return None
    # A comma in parentheses has a tag of its own.
    is_whole = phrase[1] == stop or tags[phrase[1]] in ",~"
    is_placed = tags[at] == _OPENING and tags[phrase[1] : phrase[1] + 2][1:] in _BEHIND
    return Found(phrase, ()) if (is_whole or is_placed) and not _tells(sentence, phrase[1], stop) else None


_OPENING: Final = "("
_CLOSING: Final = ")"
# "(X am Mittwoch in Husum)", "(X über Y)"
_BEHIND: Final = frozenset("bfgnptT")


def _tells(sentence: Sentence, start: int, stop: int) -> bool:
    """
    Tell whether a verb stands within `[start, stop)`: then it is a sentence, and signs nothing.
    """
    return not _VERBS.isdisjoint(sentence.tags[start:stop])


_VERBS: Final = frozenset({*VERBS, *"FKkBh"})
