"""
Find a name that begins its clause with a particle, which is a preposition elsewhere: `Von der Weide sagte`, `Per Ruß`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import NAME_BEFORE
from dpaparse._grammar.sentences import Sentence
from dpaparse._language.persons import NAME_BEGINNINGS, NO_NAMES

NAMING: Final = frozenset("gtp")
"""
The tags of particles.
"""


def name_with_particle(sentence: Sentence, begin: int, at: int) -> tuple[int, int] | None:
    """
    Return the name with its particle that is all of a clause in front of the verb at *at*; `Zu Recht` is none.
    """
    match = NAME_BEFORE.match(sentence.tags, begin, at)
    if match is None or sentence.source[sentence.base + begin].islower():
        return None
    words = sentence.text(*match.span("speaker")).lower().split()
    behind = sentence.text(sentence.word_end(at), sentence.stop).split(None, 1)[:1]
    # "Zu Husum sagte man"
    is_name = words[0] in NAME_BEGINNINGS and not words[-1].endswith(NO_NAMES) and behind != [_ONE]
    return match.span("speaker") if is_name else None


_ONE: Final = "man"
