"""
Words in marks that begin with a small letter and are nobody's: names written so, grades, adjectives before their noun.
"""

from typing import Final

from dpaparse._grammar.beside import Pair, surely_reporting
from dpaparse._language.labels import GRADED, GRADES, LABELLING, LATIN
from dpaparse._language.syntax import DETERMINERS, PREPOSITIONS

# The most words of a name in small letters, but for phrases in Latin.
_MOST_WORDS: Final = 3
_FIRMS: Final = frozenset({"ag", "gmbh", "online", "radio", "tv"})
_INFLECTED: Final = ("e", "em", "en", "er", "es")

_CALLED: Final = " genannt"
_AUXILIARIES: Final = frozenset(
    {"habe", "haben", "hat", "hatte", "hatten", "werde", "werden", "wird", "worden", "wurde", "wurden"}
)

# "al-Nahda", "l’Étoile"
_JOINTS: Final = frozenset({"-", "'", "’"})


def begins_small(text: str) -> bool:
    """
    Tell whether words begin with a small letter, as words out of a sentence do and names do not.

    >>> begins_small("großer Schritt"), begins_small("iPad"), begins_small("al-Nahda")
    (True, False, False)
    """
    if not text[:1].islower():
        return False
    second, third, fourth = text[1:2], text[2:3], text[3:4]
    return not (second.isupper() or (second in _JOINTS and third.isupper()) or (third in _JOINTS and fourth.isupper()))


def is_small_name(pair: Pair) -> bool:
    """
    Tell whether the words are a name or a term in small letters: `wie «husum heute» berichtet`, `auf «sehr gut»`.
    """
    text, word = pair.text, pair.word
    if text in LATIN:
        return True
    if pair.words > _MOST_WORDS:
        return False
    if word == "wie" and pair.words_after()[0] in surely_reporting():
        return True
    # "husum.de", "con husum ag", "c5"
    last = text[text.rfind(" ") + 1 :]
    if last in _FIRMS or "." in last[1:-1] or (last == text and text[-1:].isdigit()):
        return True
    return text in GRADES and word in GRADED


def is_byname(pair: Pair) -> bool:
    """
    Tell whether a participle behind the words says that they are a name: `Thun, auch «der Lange» genannt, kam`.
    """
    return pair.source.startswith(_CALLED, pair.end) and _AUXILIARIES.isdisjoint(pair.words_around())


def is_attribute(pair: Pair) -> bool:
    """
    Tell whether the words are adjectives of a noun behind the marks: `ein «rot-grünes» Bündnis`.
    """
    text = pair.text
    if pair.after != " " or not pair.source[pair.end + 1 : pair.end + 2].isupper():
        return False
    if not text.endswith(_INFLECTED) or text[text.rfind(" ") + 1].isupper():
        return False
    # "kritisierte die «unsoziale» Politik"
    return (pair.word in DETERMINERS or pair.word in PREPOSITIONS) and LABELLING.isdisjoint(pair.words_around())
