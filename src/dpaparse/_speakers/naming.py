"""
Find where a name begins and ends that has a particle or an initial: `Von der Weide sagte`, `Per Ruß`, `Jan B.`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import NAME_BEFORE
from dpaparse._grammar.sentences import Sentence, opens_sentence
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


def with_initial(sentence: Sentence, end: int) -> int:
    """
    Return where a name ends with the full stop of its initial, which ends the sentence as well: `sagte Jan B. Er ging`.
    """
    is_initial = sentence.tags.startswith(_INITIAL, end - 2)
    return end + 1 if is_initial and sentence.tags[sentence.word_before(end - 1)] == "2" else end


_INITIAL: Final = " N."


def with_surname(part: Sentence, start: int, end: int) -> int:
    """
    Return where a full name ends with one word more, if it opens a sentence behind a role, and the verb comes next.

    `Der neue Präsident Samuel Arem Ruto [sagte]`, of which `Arem` is no first name that we know.
    """
    tags = part.tags
    if not tags.startswith(_ONE_MORE, end):
        return end
    last = part.word_end(end + 1)
    if tags.startswith(_ONE_MORE, last):
        # "José Luis Arem Ruto"
        last = part.word_end(last + 1)
    role = part.word_before(start)
    if tags[role] != "R" or tags[last : last + 2] not in _FINITE:
        return end
    first = role
    while first > 0 and tags[part.word_before(first)] in _BEFORE_ROLES and not opens_sentence(tags, first):
        # "Der belisische Präsident"
        first = part.word_before(first)
    return last if opens_sentence(tags, first) else end


_ONE_MORE: Final = " N"
_BEFORE_ROLES: Final = frozenset("ard")
_FINITE: Final = frozenset(f" {tag}" for tag in "VvGFhBkK")
