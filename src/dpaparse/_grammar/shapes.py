"""
The tag of a word that no list has, by its look: capitals, endings, digits, hyphens.

The letters stand in the table of `tags`.
"""

from typing import Final

from dpaparse._grammar.lexicon import german_words
from dpaparse._grammar.pattern import Pattern
from dpaparse._grammar.role_nouns import are_roles, is_role_word
from dpaparse._grammar.verb_shapes import is_subjunctive
from dpaparse._language.english_syntax import ENGLISH_NO_ADVERBS
from dpaparse._language.first_names import MEN, WOMEN
from dpaparse._language.media import MEDIA_ENDINGS, WHOLE_MEDIA
from dpaparse._language.ordinals import CLUB_NUMBERS
from dpaparse._language.reporting import AREAS, SOURCE_ENDS
from dpaparse._language.syntax import ADJECTIVE_ENDS

# "al-Hamdani", "d’Arcourt"
_NAME_WITH_PARTICLE: Final = Pattern(r"\p{Ll}{1,3} [-'’] \p{Lu}")
FIRST_NAMES: Final = WOMEN | MEN
_MEDIA_ENDS: Final = tuple(MEDIA_ENDINGS)
_SOURCE_ENDS: Final = tuple(SOURCE_ENDS)

# "Kritik", "Forderungen": what a single name never ends with.
_ABSTRACT_ENDS: Final = (
    "gründen",
    "heit",
    "ik",
    "ion",
    "ionen",
    "keit",
    "nis",
    "nisse",
    "schaft",
    "teile",
    "tum",
    "tät",
    "ung",
    "ungen",
)
_SUBJUNCTIVE_ENDS: Final = ("e", "en")


def shape_of(word: str) -> str:
    """
    Return the tag of a word that no list has, by its look.
    """
    low = word.lower()
    if word[0].isdigit():
        if low.endswith(_AGED):
            # "die 41-Jährige", "die 41-jährige Frau"
            return "a" if low == word else "R"
        # "Bündnis 90/Die Grünen", "der 3D-Drucker"
        return "0" if low == word and word not in CLUB_NUMBERS else "N"
    if low != word:
        return _shape_of_capitals(word, low)
    if "." in low:
        # "ver.di", "husum.de"
        return "N"
    if low.endswith("n") and "zu" in low[1:-3]:
        return "Z"
    if low.endswith(_SUBJUNCTIVE_ENDS) and is_subjunctive(low):
        return "k"
    return "a" if low.endswith(ADJECTIVE_ENDS) else "x"


def _shape_of_capitals(word: str, low: str) -> str:
    """
    Return the tag of a word with a capital, at its start or behind it: `Deich`, `eBay`, `al-Hamdani`, `dpa-Meldung`.
    """
    if word[0].islower():
        is_name = _NAME_WITH_PARTICLE.match(word, 0, len(word)) is not None
        return "N" if is_name and german_words().get(low.partition("-")[0]) != "M" else _shape_of_noun(low)
    if word.isupper() and word.isalpha() and len(word) in _ACRONYM:
        return "M" if low in WHOLE_MEDIA else "R"
    return "2" if "-" in word and _is_first_name(word) else _shape_of_noun(low)


def _is_first_name(word: str) -> bool:
    """
    Tell whether a word with hyphens is a first name: `Anna-Lena`, `Jan-Ole`, but not `Anna-Thun-Haus`, `Max-Schüler`.
    """
    first, *others = word.split("-")
    if first not in FIRST_NAMES or (len(others) > 1 and others[-1] not in FIRST_NAMES):
        return False
    return not is_role_word(others[-1].lower())


# "ADAC", "EU": how many capitals
_ACRONYM: Final = range(2, 7)

_AGED: Final = ("jährige", "jähriger", "jährigen")


def shape_of_english(word: str) -> str:
    """
    Return the tag of an English word that no list has.
    """
    if word[0].isdigit():
        return "0"
    if word.endswith(("'s", "’s")):
        # "Germany's" stands for an article.
        return "d"
    if word[0].isupper():
        return "N"
    if _NAME_WITH_PARTICLE.match(word, 0, len(word)) is not None and word[:3].partition("-")[0] not in _PREFIXES:
        # "al-Hamdani", but "pro-European"
        return "N"
    return "D" if word.endswith(_LY) and word not in ENGLISH_NO_ADVERBS else "x"


_PREFIXES: Final = frozenset({"co", "e", "ex", "mid", "neo", "non", "pre", "pro", "sub", "un"})
# "quietly"
_LY: Final = "ly"


def _shape_of_noun(low: str) -> str:
    """
    Return the tag of a noun in small letters.
    """
    bare = low.rstrip("-'’")
    if bare in WHOLE_MEDIA or bare.endswith(_MEDIA_ENDS):
        return "M"
    if is_role_word(bare) or (bare[-1:] in _CASES and is_role_word(bare[:-1])) or are_roles(bare):
        return "R"
    if bare.endswith(_SOURCE_ENDS) and bare not in AREAS:
        return "W"
    if bare.endswith(_ADVERB_ENDS):
        return "O"
    return "U" if bare.endswith(_ABSTRACT_ENDS) else "N"


# "des Ministers", "den Forschern"
_CASES: Final = frozenset("ns")
# "Relativierend", "Zögernd", "Ursprünglich": how somebody says something, at the start of a sentence
_ADVERB_ENDS: Final = (
    "ckend",
    "elnd",
    "ernd",
    "erweise",
    "ffend",
    "hend",
    "ierend",
    "lich",
    "mmend",
    "nnend",
    "ssend",
    "tend",
    "ßend",
)
