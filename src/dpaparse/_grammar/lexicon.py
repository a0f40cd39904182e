"""
What a word is in its sentence: the tag of every word that a list has, looked up as it is printed.

The tags stand in a table in `tags`; here are the lists of words behind them.
"""

from collections.abc import Iterable
from functools import cache
from typing import Final

from dpaparse._grammar.spellings import other_spellings
from dpaparse._grammar.verbs import EVERYDAY, participles, reporting_forms, subjunctives
from dpaparse._language.abbreviations import GENERATIONS, TITLES
from dpaparse._language.english_reporting import ENGLISH_SAYING, ENGLISH_SAYS
from dpaparse._language.english_roles import ENGLISH_ROLES
from dpaparse._language.english_syntax import (
    ENGLISH_ADVERBS,
    ENGLISH_AUXILIARIES,
    ENGLISH_CONJUNCTIONS,
    ENGLISH_DETERMINERS,
    ENGLISH_PREPOSITIONS,
    ENGLISH_SUBJECTS,
    ENGLISH_TIMES,
)
from dpaparse._language.first_names import MEN, WOMEN
from dpaparse._language.persons import ENGLISH_PARTICLES, NAME_PARTICLES
from dpaparse._language.reporting import PARTICLES, SOURCES
from dpaparse._language.speech import FINITE
from dpaparse._language.syntax import (
    ABSTRACT_NOUNS,
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    GENITIVES,
    OBLIQUE,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    TIMES,
)

# The first class that has a word gives it its tag: from what is sure to what is common.
_SMALL_WORDS: Final[tuple[tuple[str, frozenset[str]], ...]] = (
    ("1", frozenset({"deren", "dessen"})),
    ("r", frozenset({"der"})),
    ("d", frozenset({"das", "die"})),
    ("E", frozenset({"er", "sie"})),
    ("e", frozenset({"es"})),
    ("A", frozenset({"so"})),
    ("H", frozenset({"wie"})),
    ("l", frozenset({"als"})),
    ("C", frozenset({"dass", "daß", "ob", "wonach"})),
    ("J", frozenset({"davon"})),
    ("X", frozenset({"geheißen", "heißt", "hieß", "verlautet", "verlautete"})),
    ("L", frozenset({"gemäß", "laut"})),
    ("z", frozenset({"zufolge"})),
    ("n", frozenset({"nach"})),
    ("g", frozenset({"da", "von"})),
    ("f", frozenset({"aus", "seitens", "vom", "vonseiten"})),
    ("b", frozenset({"am", "an", "bei", "beim", "für", "im", "in", "namens"})),
    ("t", frozenset({"zu"})),
    ("p", PREPOSITIONS),
    ("u", frozenset({"und", "sowie", "oder"})),
    (
        "D",
        frozenset(
            {
                "aber",
                "allein",
                "auch",
                "ausgerechnet",
                "denn",
                "doch",
                "einzig",
                "lediglich",
                "nur",
                "selbst",
                "sogar",
                "weder",
                "zumindest",
            }
        ),
    ),
    ("M", frozenset({"afp", "dpa", "epd", "kna", "ntv", "sid", "taz"})),
    ("w", CONJUNCTIONS),
    ("j", RELATIVES - OBLIQUE),
    ("c", GENITIVES),
    ("s", frozenset({"dich", "dir", "euch", "ihm", "ihn", "ihnen", "man", "mich", "mir", "sich", "uns"})),
    ("o", OBLIQUE),
    ("I", frozenset({"ich", "jemand", "niemand", "wir"})),
    ("y", PRONOUNS),
    ("i", DETERMINERS),
    ("h", frozenset({"hat", "hatte", "hatten", "haben"})),
    ("B", frozenset({"werden", "wird", "worden", "wurde", "wurden"})),
)

# Verbs, adverbs and particles: with a capital they are nouns (`Werten`, `Spiele`) or begin a name (`El Mundo`).
_VERBS: Final[tuple[tuple[str, frozenset[str]], ...]] = (
    ("g", NAME_PARTICLES),
    ("F", FINITE | AUXILIARIES),
    ("q", PARTICLES),
    ("x", ADVERBS),
)


@cache
def german_words() -> dict[str, str]:
    """
    Return the tag of each word that a list has, as it may be printed.

    >>> words = german_words()
    >>> words["sagte"], words["Der"], words["berichtet"], "Deich" in words
    ('V', 'r', 'G', False)
    """
    found = _words_as_listed()
    found.update((other, found[word]) for other, word in other_spellings(found).items())
    return found


def _words_as_listed() -> dict[str, str]:
    """
    Return the tag of each word as its list spells it.
    """
    # "vom MIT", "Verband Pro Bahn", "Jan Van der Weide", "Präsident a. D.", "Ärzte ohne Grenzen", "Vereinte Nationen"
    found = {"MIT": "N", "Pro": "N", "Op": "g", "Van": "g", "a.": "O", "i.": "O", "Grenzen": "O", "Nationen": "R"}
    # "Dr. med. Ebba Thun", "Jan Ruß jr."
    found.update(dict.fromkeys(TITLES | GENERATIONS, "N"))
    for tag, words in _SMALL_WORDS:
        for word in words:
            for printed in (word, word.capitalize(), word.upper()):
                found.setdefault(printed, tag)
    for tag, words in (*_reporting(), *_VERBS):
        for word in words:
            found.setdefault(word, tag)
    for name in WOMEN | MEN:
        found.setdefault(name, "2")
    for tag, words in _capitals():
        for word in words:
            found.setdefault(word.capitalize(), tag)
            if tag in _NOUNS:
                found.setdefault(word.upper(), tag)
    return found


@cache
def standard_spellings() -> dict[str, str]:
    """
    Return the words that Swiss texts, old wires and old texts spell otherwise, as the lists have them.

    >>> standard_spellings()["hiess"], "dass" in standard_spellings()
    ('hieß', False)
    """
    known = frozenset().union(*(words for _, words in _SMALL_WORDS))
    found = {other: word for other, word in other_spellings(german_words()).items() if other not in known}
    return {**found, "daß": "dass"}


def _capitals() -> Iterable[tuple[str, frozenset[str]]]:
    """
    Return the classes of words that may have a capital, with participles: `Gefordert wird, dass es regnet`.
    """
    nouns = (("T", TIMES), ("O", ADVERBS), ("F", AUXILIARIES), ("W", SOURCES), ("U", ABSTRACT_NOUNS))
    return (*nouns, ("P", participles() - _OTHERS))


# "Befunden", "Verglichen mit dem Vorjahr": with a capital, they report nothing
_OTHERS: Final = frozenset({"befunden", "bestanden", "gefunden", "gesehen", "verglichen"})

# "Montag", "Angaben", "Forderung": what has a capital wherever it stands
_NOUNS: Final = frozenset("TWU")


def _reporting() -> Iterable[tuple[str, frozenset[str]]]:
    """
    Return the classes of verbs that report, with the subjunctives.
    """
    forms = reporting_forms()
    return (
        ("K", frozenset({"habe"})),
        ("k", subjunctives()),
        ("G", forms & participles()),
        ("v", forms & EVERYDAY),
        ("V", forms),
        ("P", participles()),
    )


@cache
def english_words() -> dict[str, str]:
    """
    Return the tag of each English word that a list has.

    >>> words = english_words()
    >>> words["said"], words["The"], "dyke" in words
    ('V', 'd', False)
    """
    # In small letters they are something else.
    found = dict.fromkeys(("Dame", "Dr", "Major", "Mr", "Mrs", "Ms", "Prof", "Sir"), "R") | {"May": "T"}
    for tag, words in _ENGLISH_WORDS:
        for word in words:
            for printed in (word, word.capitalize()):
                found.setdefault(printed, tag)
    for word in ENGLISH_SAYS:
        found.setdefault(word, "V")
    # "a warning", "a warning strike"
    for word in ENGLISH_SAYING - {"warning"}:
        found.setdefault(word, "G")
    # Behind the verbs, for "reports".
    for word in map(_plural, ENGLISH_ROLES):
        for printed in (word, word.capitalize()):
            found.setdefault(printed, "R")
    for word in ENGLISH_TIMES:
        found.setdefault(word.capitalize(), "T")
    for name in WOMEN | MEN:
        found.setdefault(name, "2")
    return dict.fromkeys(ENGLISH_PARTICLES - found.keys(), "g") | found


def _plural(word: str) -> str:
    """
    Return the plural of an English noun.

    >>> [_plural(word) for word in ("landlord", "fisherman", "boss", "envoy", "deputy")]
    ['landlords', 'fishermen', 'bosses', 'envoys', 'deputies']
    """
    if word.endswith(_MAN):
        return f"{word.removesuffix(_MAN)}men"
    if word.endswith(_HISSING):
        return f"{word}es"
    return f"{word[:-1]}ies" if word[-1] == "y" and word[-2] not in _VOWELS else f"{word}s"


_MAN: Final = "man"
_HISSING: Final = ("ch", "s", "sh", "x")
_VOWELS: Final = "aeiou"

_ENGLISH_WORDS: Final[tuple[tuple[str, frozenset[str]], ...]] = (
    ("L", frozenset({"according"})),
    ("t", frozenset({"to"})),
    ("E", frozenset({"he", "i", "she", "they", "we", "who"})),
    ("d", ENGLISH_DETERMINERS),
    ("x", ENGLISH_SUBJECTS - ENGLISH_DETERMINERS - {"that", "what"}),
    # "am" is an hour more often: "at 7 am"
    ("B", frozenset({"are", "be", "been", "is", "was", "were"})),
    ("h", ENGLISH_AUXILIARIES),
    ("u", frozenset({"and", "or"})),
    ("C", frozenset({"that"})),
    ("w", ENGLISH_CONJUNCTIONS | {"how", "what"}),
    ("f", frozenset({"at", "by", "for", "from", "in", "of", "with"})),
    ("p", ENGLISH_PREPOSITIONS),
    ("D", ENGLISH_ADVERBS),
    ("R", ENGLISH_ROLES),
)
