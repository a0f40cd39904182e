"""
Find the body or the people that `it` and `they` stand for in English: whoever is the subject before, or spoke last.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.english import BEFORE
from dpaparse._grammar.sentences import Sentence, sentence_before
from dpaparse._grammar.tag_sets import FRONTED, ROLE
from dpaparse._language.english_roles import ENGLISH_ROLES
from dpaparse._language.english_sources import ENGLISH_BODIES, ENGLISH_DOCUMENTS, ENGLISH_MEDIA
from dpaparse._model import Mention
from dpaparse._speakers.english_subjects import IT, ends_quotation
from dpaparse._speakers.genders import UNKNOWN, gender_in_english
from dpaparse._speakers.parts_read import NEAR, PartsRead
from dpaparse._speakers.persons import Person, Speaker, mention_at, unnamed

GROUPS: Final = frozenset({IT, "them", "they"})
"""
Pronouns that stand for a body or for several people.
"""


def find_group(part: Sentence, start: int, before: Speaker | None) -> Person | None:
    """
    Return what a pronoun stands for; None if that is not safe.

    Args:
        part: The sentence.

        start: Where the pronoun begins.

        before: Who spoke right before.
    """
    is_one = part.word(start) == IT
    # "The crew was safe, it said": whoever opens the sentence is told of.
    is_told = part.tags[part.start] not in FRONTED and _is_closing(part, start)
    opening = BEFORE.match(part.tags, part.start, start) if start > part.start and not is_told else None
    if opening is not None:
        first, end = opening.span("speaker")
        is_somebody = "E" in part.tags[first:end] or "2" in part.tags[first:end]
        if not is_somebody and _fits(part.text(first, end), is_one=is_one):
            # "The ministry spoke of what it called"
            return _group(mention_at(part.source, part.base + first, part.base + end))
    if before is None or before.mention.span.start < _sentence_before(part) + part.base:
        told = _told_before(part, is_one=is_one)
        if told is not None:
            return told
    if before is None or (not is_one and before.mention.span.start < part.base):
        return None
    if before.person is not None:
        return before.person if before.person.roles == {""} and _fits(before.person.name.text, is_one=is_one) else None
    is_known = before.mention.text.lower() not in GROUPS and not _is_person(before.mention.text)
    return _group(before.mention) if is_known and _fits(before.mention.text, is_one=is_one) else None


def _sentence_before(part: Sentence) -> int:
    """
    Return where the sentence before a sentence begins, in the tags of its part.
    """
    return sentence_before(part.tags, max(0, part.start - NEAR), part.start)


def _told_before(part: Sentence, *, is_one: bool) -> Person | None:
    """
    Return the body or the people of whom the sentence before tells: `The bank denied this. “...,” it said.`.
    """
    start = _sentence_before(part)
    opening = BEFORE.match(part.tags, start, part.start) if start < part.start else None
    if opening is None:
        return None
    first, end = opening.span("speaker")
    text = part.text(first, end)
    noun = _head(text).rpartition(" ")[2]
    if is_one and noun not in ENGLISH_BODIES:
        return None
    if not is_one and noun not in _PEOPLE and part.tags[first + len(_head(text)) - len(noun)] != ROLE:
        # "Prosecutors", but nobody's name
        return None
    if "2" in part.tags[first:end] or not _fits(text, is_one=is_one) or _holds_words(part, end):
        return None
    behind = end + 1
    if part.tags.startswith(" x", end) and not part.word(behind).endswith(_VERB_ENDS):
        # "The operator of the cable [car denied this]": where the phrase ends is not sure, but for its noun.
        end = first + len(_head(text))
    return _group(mention_at(part.source, part.base + first, part.base + end))


_VERB_ENDS: Final = ("ed", "s")


def _holds_words(part: Sentence, at: int) -> bool:
    """
    Tell whether behind a subject something else is told that says something: `The bank presented a report. It says`.
    """
    return not ENGLISH_DOCUMENTS.isdisjoint(
        part.text(at, part.start).lower().replace(".", " ").replace(",", " ").split()
    )


def _is_closing(part: Sentence, pronoun: int) -> bool:
    """
    Tell whether a pronoun and its verb stand behind what they report: `It rained, it said on Monday`.
    """
    tags = part.tags
    if not tags.startswith(", ", pronoun - len(", ")) and not ends_quotation(part, pronoun - 1):
        return False
    verb = part.word_end(pronoun) + 1
    if tags.startswith("D", verb):
        verb = part.word_end(verb) + 1
    end = part.word_end(verb) if verb < part.stop else verb
    return tags[end : end + 1] != " " or tags[end + 1 : end + 2] in _WHEN_OR_WHERE


_WHEN_OR_WHERE: Final = frozenset("fpTw")


def last_person(before: Speaker | None, spoke: Speaker | None, read: PartsRead) -> Speaker | None:
    """
    Return who spoke last of persons, if it was a body since: `..., Thun said. The board agreed. “...,” she added.`.

    Args:
        before: Who spoke last.

        spoke: Who spoke last before that, of persons.

        read: What was read so far: nobody speaks on who spoke long ago.
    """
    is_body = before is not None and spoke is not None and is_group(before)
    return spoke if is_body and spoke is not None and spoke.until >= read.before_last else before


def is_group(speaker: Speaker) -> bool:
    """
    Tell whether several people, a body or a paper spoke: `the ministry`, `scientists`, `the report`.
    """
    text = speaker.mention.text
    if speaker.person is not None:
        return speaker.person.roles == {""}
    return _head(text).rpartition(" ")[2] in _GROUPS or _is_plural(text)


_GROUPS: Final = ENGLISH_BODIES | ENGLISH_DOCUMENTS | ENGLISH_MEDIA


def _group(mention: Mention) -> Person:
    """
    Make a group of a mention, as a person whose only role is none.
    """
    return unnamed(mention, UNKNOWN, "")


def _is_person(text: str) -> bool:
    """
    Tell whether the head of a phrase is somebody's role: `a spokeswoman for the board`, but not `the board`.
    """
    noun = _head(text).rpartition(" ")[2]
    return gender_in_english(noun) != UNKNOWN or (noun in ENGLISH_ROLES and noun not in ENGLISH_BODIES)


def _fits(text: str, *, is_one: bool) -> bool:
    """
    Tell whether `it` may stand for a phrase, or `they`: `the council`, `the crowd` and `residents`.
    """
    is_several = _is_plural(text)
    return not is_several if is_one else is_several or _head(text).rpartition(" ")[2] in _COLLECTIVES


# Bodies of people that are spoken of as several
_COLLECTIVES: Final = frozenset(
    {"audience", "band", "couple", "crew", "crowd", "duo", "family", "gang", "group", "jury", "pair", "team", "trio"}
)
# "[hundreds] of people"
_PEOPLE: Final = _COLLECTIVES | {"dozens", "hundreds", "scores", "thousands"}


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
_SEVERAL: Final = ("both", "many", "media", "men", "people", "police", "s", "some")
_NO_PLURALS: Final = ("'s", "is", "ss", "us", "’s")
