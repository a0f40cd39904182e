"""
Tell by its case, or by the number of a verb, whether a phrase is a subject: `Die jungen Mönche beschrieb die Agentur`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.sentences import Sentence
from dpaparse._grammar.tag_sets import COMMON_NOUNS, DEFINITE, NAMES_OR_ROLES
from dpaparse._language.nations import NO_PERSONS
from dpaparse._language.persons import FEMININE_NOUNS


def is_of_others(sentence: Sentence, at: int, start: int, end: int) -> bool:
    """
    Tell whether the verb at *at* tells of one, and a phrase with "die" names several: `beschrieb die jungen Mönche`.
    """
    tags, source, base = sentence.tags, sentence.source, sentence.base
    adjective = start + len("die ")
    if (
        tags[adjective : adjective + 1] != "a"
        or tags[at] not in _SINGLE
        or not source.startswith(_THE, base + start, base + end)
    ):
        return False
    verb_end, behind = sentence.word_end(at), sentence.word_end(adjective)
    if source[base + verb_end - 1] in "nN" or behind + 1 >= end:
        return False
    return source.startswith(_PLURAL, base + behind - len(_PLURAL)) and tags[behind + 1] in COMMON_NOUNS


_THE: Final = ("die ", "Die ")
_PLURAL: Final = "en"
_SINGLE: Final = frozenset("VvhB")


def is_bare_role(sentence: Sentence, before: int, start: int, end: int) -> bool:
    """
    Tell whether a role without an article is no subject behind a phrase with one: `Das Amt rief Fischer auf`.
    """
    is_role = sentence.tags[start] == "R" and sentence.text(start, end).isalpha()
    return is_role and sentence.tags[before] in DEFINITE


def is_nominative(sentence: Sentence, start: int, end: int) -> bool:
    """
    Tell whether a phrase before a verb is no object, though no list has its noun: `Der Bund`, `Das Rote Kreuz`.

    A name of several words, or a country; or it has "der", and no noun that "der" makes a dative.
    """
    tags = sentence.tags
    first = sentence.word_end(start) + 1 if tags[start] in DEFINITE else start
    if tags[first] != "N":
        return False
    noun = sentence.text(first, sentence.word_end(first))
    second = sentence.word_end(first) + 1
    if second < end and tags[second] in COMMON_NOUNS:
        # "Die Letzte Generation", "Human Rights Watch"; but "Kritik Thuns"
        # "Scharfe Kritik" is what somebody does
        is_name = tags[second] in NAMES_OR_ROLES and not noun.endswith(_ADJECTIVES)
        is_owned = sentence.word_end(second) == end and sentence.text(second, end).endswith(_GENITIVE)
        return noun.endswith(_ADJECTIVES) if first > start else is_name and not is_owned
    return noun.lower() in NO_PERSONS or (tags[start] == "r" and not noun.endswith(FEMININE_NOUNS))


_ADJECTIVES: Final = ("e", "en")
_GENITIVE: Final = "s"


def is_counted_role(sentence: Sentence, start: int) -> bool:
    """
    Tell whether a phrase begins with how many there are: `Drei Lotsen`, `14 Lotsen`.
    """
    return sentence.tags[start] == _NUMBER or sentence.word(start).lower() in _COUNTED


_NUMBER: Final = "0"
_COUNTED: Final = frozenset(
    {"acht", "drei", "dutzende", "elf", "fünf", "hunderte", "neun", "sechs", "sieben", "vier", "zehn", "zwei", "zwölf"}
)
