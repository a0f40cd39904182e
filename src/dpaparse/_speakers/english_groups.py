"""
Find the body or the people that `it` and `they` stand for in English: whoever is the subject before, or spoke last.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.english import BEFORE
from dpaparse._grammar.sentences import Sentence
from dpaparse._model import Mention, Span
from dpaparse._speakers.genders import UNKNOWN, gender_in_english
from dpaparse._speakers.persons import Person, Speaker, unnamed

IT: Final = "it"
THEY: Final = "they"


def find_group(part: Sentence, start: int, before: Speaker | None) -> Person | None:
    """
    Return what a pronoun stands for; None if that is not safe.

    Args:
        part: The sentence.

        start: Where the pronoun begins.

        before: Who spoke right before.
    """
    is_one = part.word(start) == IT
    opening = BEFORE.match(part.tags, part.start, start) if start > part.start else None
    if opening is not None:
        first, end = opening.span("speaker")
        is_somebody = "E" in part.tags[first:end] or "2" in part.tags[first:end]
        if not is_somebody and is_one is not _is_plural(part.text(first, end)):
            # "The ministry spoke of what it called"
            return _group(Mention(span=Span(part.base + first, part.base + end), text=part.text(first, end)))
    if before is None or (not is_one and before.mention.span.start < part.base):
        return None
    if before.person is not None:
        return (
            before.person if before.person.roles == {""} and is_one is not _is_plural(before.person.name.text) else None
        )
    is_known = before.mention.text.lower() not in _PRONOUNS and not _is_person(before.mention.text)
    return _group(before.mention) if is_known and is_one is not _is_plural(before.mention.text) else None


def _group(mention: Mention) -> Person:
    """
    Make a group of a mention, as a person whose only role is none.
    """
    return unnamed(mention, UNKNOWN, "")


_PRONOUNS: Final = frozenset({IT, THEY})


def _is_person(text: str) -> bool:
    """
    Tell whether the head of a phrase is a woman or a man: `a spokeswoman for the board`.
    """
    return gender_in_english(_head(text).rpartition(" ")[2]) != UNKNOWN


def _is_plural(text: str) -> bool:
    """
    Tell whether a phrase names several: `residents of the town`, `the mayor and the council`, `police`.
    """
    head = _head(text)
    return _AND in text or (head.endswith(_SEVERAL) and not head.endswith(_NO_PLURALS))


def _head(text: str) -> str:
    """
    Return a phrase in small letters without what belongs to its noun.
    """
    head = text.lower().partition(",")[0]
    for preposition in _BEHIND_HEAD:
        head = head.partition(preposition)[0]
    return head


_AND: Final = " and "
_BEHIND_HEAD: Final = (" at ", " for ", " from ", " in ", " of ")
_SEVERAL: Final = ("both", "many", "men", "people", "police", "s", "some")
_NO_PLURALS: Final = ("'s", "congress", "is", "press", "us", "’s")
