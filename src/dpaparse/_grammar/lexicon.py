"""
What a word may be in its sentence: its classes, as bits of a number, looked up once for each word.

A word is looked up as it is printed: small, with a capital, or in capitals. Words that no list has are 0; most of
them are nouns.
"""

from collections.abc import Callable, Iterable
from functools import cache
from typing import Final

from dpaparse._grammar.verbs import reporting_forms
from dpaparse._language.reporting import ENGLISH_FORMS, EVERYDAY_FORMS, PARTICIPLES, PARTICLES, SOURCES
from dpaparse._language.speech import FINITE
from dpaparse._language.subjunctive import SUBJUNCTIVES
from dpaparse._language.syntax import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    OBLIQUE,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    TIMES,
)

SAYS: Final = 1 << 0
"""
A finite verb that reports: `sagte`. With a capital it is a noun: `den Werten`.
"""

PARTICIPLE: Final = 1 << 1

SUBJUNCTIVE: Final = 1 << 2
"""
A verb in the subjunctive: `habe`. With a capital it is a noun (`Spiele`), or opens a condition (`Würde es regnen`).
"""

HAVE: Final = 1 << 3
BE: Final = 1 << 4

SOURCE: Final = 1 << 5
"""
A noun that says where words come from: `nach Angaben`.
"""

SOURCED: Final = 1 << 6
"""
What opens or closes a source: `laut`, `zufolge`, `so`.
"""

PREPOSITION: Final = 1 << 7
DETERMINER: Final = 1 << 8
PRONOUN: Final = 1 << 9

PERSONAL: Final = 1 << 10
"""
`er`, `sie`.
"""

OBLIQUE_CASE: Final = 1 << 11
"""
What opens a phrase that is no subject: `dem`, `seinen`.
"""

RELATIVE: Final = 1 << 12
TIME: Final = 1 << 13

PARTICLE: Final = 1 << 14
"""
What a verb has left at the end of its clause: `teilte ... mit`.
"""

SMALL: Final = 1 << 15
"""
A word that is no name, also with a capital at the start of a sentence.
"""

NO_ADJECTIVE: Final = 1 << 16
"""
What never stands between article and noun, though it ends like an adjective.
"""

NO_MODIFIER: Final = 1 << 17
"""
What never stands before an adjective.
"""

NAME_PARTICLE: Final = 1 << 18
"""
`Ursula von der Weide`, `Jan van Ruß`.
"""

COMPLEMENTIZER: Final = 1 << 19
"""
What opens a clause that somebody says: `dass`.
"""

ANNOUNCES: Final = 1 << 20
"""
A noun or adverb that announces such a clause: `der Vorwurf`, `davon`.
"""

LEADING: Final = 1 << 21
"""
What may stand before a subject at the start of its clause: `und`, `doch`.
"""

ENGLISH_SAYS: Final = 1 << 22

EVIDENCE: Final = 1 << 23
"""
A word of which a sentence has at least one that reports.
"""

_COMPLEMENTIZERS: Final = frozenset({"dass", "daß", "ob", "wonach"})
_ANNOUNCING: Final = frozenset(
    {"angekündigt", "hoffnung", "vorwurf", "ansicht", "meinung", "forderung", "davon", "darauf", "dafür"}
)
_LEADING: Final = frozenset({"aber", "auch", "denn", "doch", "oder", "selbst", "und", "wie"})
_HAVE: Final = frozenset({"habe", "haben", "hat", "hatte", "hatten"})
_BE: Final = frozenset({"werde", "werden", "wird", "worden", "wurde", "wurden"})
_SOURCED: Final = frozenset({"aus", "gemäß", "laut", "nach", "so", "zufolge"})
_SURE_SOURCED: Final = frozenset({"gemäß", "laut", "zufolge"})
_NAME_PARTICLES: Final = frozenset({"al", "bin", "da", "de", "del", "di", "el", "la", "le", "ten", "van", "von", "zu"})
_MORE_SMALL_WORDS: Final = frozenset({"das", "es", "man"})

_CASES: Final[tuple[Callable[[str], str], ...]] = (str, str.capitalize, str.upper)


@cache
def lexicon() -> dict[str, int]:
    """
    Return the classes of each word that has one, as it may be printed.

    >>> classes = lexicon()
    >>> bool(classes["sagte"] & SAYS), bool(classes["Der"] & DETERMINER), "Deich" in classes
    (True, True, False)
    """
    found: dict[str, int] = {}
    for bit, words in _classes():
        for printed in _CASES:
            for word in map(printed, words):
                found[word] = found.get(word, 0) | bit
    for word in SUBJUNCTIVES:
        found[word] = found.get(word, 0) | SUBJUNCTIVE | EVIDENCE
    for word in reporting_forms():
        found[word] = found.get(word, 0) | SAYS | NO_ADJECTIVE | (0 if word in EVERYDAY_FORMS else EVIDENCE)
    return found


def _classes() -> Iterable[tuple[int, frozenset[str]]]:
    """
    Return the words of each class that is the same in every case.
    """
    return (
        (PARTICIPLE, PARTICIPLES),
        (HAVE, _HAVE),
        (BE, _BE),
        (SOURCE, SOURCES),
        (SOURCED, _SOURCED),
        (PREPOSITION, PREPOSITIONS),
        (DETERMINER, DETERMINERS),
        (PRONOUN, PRONOUNS),
        (PERSONAL, frozenset({"er", "sie"})),
        (OBLIQUE_CASE, OBLIQUE),
        (RELATIVE, RELATIVES),
        (TIME, TIMES),
        (PARTICLE, PARTICLES),
        (SMALL, PREPOSITIONS | ADVERBS | CONJUNCTIONS | DETERMINERS | PRONOUNS | _MORE_SMALL_WORDS),
        (NO_ADJECTIVE, PREPOSITIONS | CONJUNCTIONS | ADVERBS | FINITE | AUXILIARIES),
        (NO_MODIFIER, PREPOSITIONS | CONJUNCTIONS | FINITE),
        (NAME_PARTICLE, _NAME_PARTICLES),
        (COMPLEMENTIZER, _COMPLEMENTIZERS),
        (ANNOUNCES, _ANNOUNCING),
        (LEADING, _LEADING),
        (ENGLISH_SAYS, ENGLISH_FORMS),
        (EVIDENCE, PARTICIPLES | SOURCES | _SURE_SOURCED),
    )
