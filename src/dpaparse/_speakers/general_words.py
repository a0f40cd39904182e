"""
General words for bodies, which may stand for one that was named: `die Gewerkschaft`, `das Unternehmen`.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from dpaparse._language.belongings import PARTIES
from dpaparse._language.bodies import CLUB, CLUB_INITIALS, FIRM, KINDS, LEGAL_FORMS, NAMES, OF_ONE, OF_SEVERAL, PARTY
from dpaparse._model import Mention
from dpaparse._speakers.named_bodies import kind_of


def general_word(mention: Mention, source: str) -> str | None:
    """
    Return the noun of a mention that is no more than a general word with its article: `gericht` of `des Gerichts`.
    """
    if mention.text[-_ENDING:].lower() not in _ENDINGS:
        # Most mentions are names.
        return None
    words = mention.text.lower().split(None, _PHRASE)
    if len(words) == 1 and source.endswith(_CONTRACTED, 0, mention.span.start):
        words.insert(0, _THE)
    if len(words) != _PHRASE or words[0] not in ARTICLES:
        return None
    article, noun = words
    several = noun.removesuffix("n")
    if several in OF_SEVERAL:
        return several if article in _PLURALS else None
    if noun.endswith(_LIKE_SEVERAL) and _may_be_several(article, noun, source[: mention.span.start][-_LONGEST:]):
        return None
    forms = (noun, noun.removesuffix("s"), noun.removesuffix("es"))
    found = next((form for form in forms if form in _GENERAL or (form.endswith(kind_of(form) or _NONE))), _THE)
    # "das Bundesverfassungsgericht" is a name, and of the police there are many.
    is_general = found not in {_THE, _POLICE} and not found.startswith(OF_ONE) and _HYPHEN not in found
    return found if is_general else None


ARTICLES: Final = frozenset({"das", "dem", "den", "der", "des", "die", "diese", "dieser", "dieses"})
_PLURALS: Final = frozenset({"den", "die", "diese"})
_CONTRACTED: Final = ("beim ", "vom ")
_THE: Final = "dem"
_PHRASE: Final = 2
_NONE: Final = " "
_POLICE: Final = "polizei"
_HYPHEN: Final = "-"
_GENERAL: Final = frozenset(word for words in (*KINDS.values(), *NAMES.values(), CLUB, FIRM) for word in words)


def _may_be_several(article: str, noun: str, before: str) -> bool:
    """
    Tell whether a noun that is the same in the plural may stand for several: `die Hersteller`, `laut der Unternehmen`.
    """
    if noun.endswith(_CHAMBER):
        return False
    if article in _OF_SEVERAL or noun.endswith(_NEUTER):
        return article not in _OF_ONE
    return article == _EITHER and before.endswith(_SOURCES)


_LIKE_SEVERAL: Final = ("en", "er")
_CHAMBER: Final = "kammer"
_OF_SEVERAL: Final = frozenset({"die", "diese"})
_NEUTER: Final = "en"
_OF_ONE: Final = frozenset({"das", "dem", "des", "dieses"})
_EITHER: Final = "der"
_SOURCES: Final = ("ngaben ", "aut ")
_LONGEST: Final = 8


_ENDING: Final = 3
_ENDINGS: Final = frozenset(
    f"{word}{case}"[-_ENDING:]
    for words, cases in (((*_GENERAL, *KINDS), ("", "s", "es")), (OF_SEVERAL, ("n",)))
    for word in words
    for case in cases
)


def may_be_body(phrase: str) -> bool:
    """
    Tell whether a phrase without its article may tell of a body with a name.

    >>> may_be_body("Reederei Nordwind"), may_be_body("Fischer aus Husum")
    (True, False)
    """
    noun = phrase.partition(" ")[0]
    return bool(kind_of(noun.lower())) or phrase in NAMES


# Compounds are general words, too, and of them there are as many as texts have.
_MOST_WORDS: Final = 1024


@lru_cache(maxsize=_MOST_WORDS)
def needles(word: str) -> tuple[str, ...]:
    """
    Return what a text has where it tells of a body that a general word may stand for.

    >>> needles("ressort")
    ('essort', 'inisterium')
    """
    return tuple(sorted(set(_needles(word))))


def _needles(word: str) -> Iterator[str]:
    nouns = [kind for kind, words in KINDS.items() if word in words]
    if word not in OF_SEVERAL:
        nouns.append(word)
    for noun in nouns:
        # "Gericht" finds "Gerichtshof"
        if not any(noun.startswith(other) for other in nouns if other != noun):
            yield from (noun[1:],) if len(noun) > _SHORT else (noun, noun.capitalize())
    yield from (name for name, words in NAMES.items() if word in words)
    if word in FIRM:
        yield from (f" {form}" for form in LEGAL_FORMS)
    if word in CLUB:
        yield from (f"{form} " for form in CLUB_INITIALS)
    if word in PARTY:
        yield from (form for party in PARTIES for form in (party.upper(), party.capitalize()))
        yield _MIXED


# "Bund", "bund": of longer nouns the first letter may be any
_SHORT: Final = 4
# The only party whose name is neither in capitals nor in small letters
_MIXED: Final = "AfD"
