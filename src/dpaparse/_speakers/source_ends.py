"""
Tell where a source ends before a bare object: `laut Polizei [Schüsse]`, `laut Anklage [Akten]`; but `Polizei Husum`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.sentences import Sentence
from dpaparse._language.towns import SEATS
from dpaparse._speakers.subjects import Stretch


def without_object(sentence: Sentence, start: int, end: int) -> Stretch:
    """
    Return a source without the object behind a body that has no name but that of a place.
    """
    last = sentence.tags.rfind(" ", start, end) + 1
    if last <= start or sentence.tags[last] not in _NOUNS:
        return start, end
    body = sentence.text(sentence.word_before(last), last - 1).lower()
    if not body.endswith(_NAMELESS) and body != _AUTHORITIES:
        return start, end
    name = sentence.text(last, end)
    is_town = name.endswith(_TOWN_ENDS) or name.lower() in SEATS
    is_place = sentence.tags[last] == "N" and (is_town or _is_place(sentence, name))
    return (start, end) if is_place else (start, last - 1)


def _is_place(sentence: Sentence, name: str) -> bool:
    """
    Tell whether a text has a name as that of a place, not far from the sentence: `in Husum`, `Husum (dpa)`.
    """
    first = max(sentence.base - _NEAR, 0)
    return any(
        sentence.source.find(words, first, sentence.base + _NEAR) >= 0
        for words in (f"in {name}", f"In {name}", f"aus {name}", f"bei {name}", f"{name} (", f"{name}/", f"{name}er ")
    )


_NEAR: Final = 4000
_NOUNS: Final = frozenset("NRUW")
# "der Luftfahrtbehörden Enac"
_AUTHORITIES: Final = "behörden"
# Bodies that are told apart by their place alone
_NAMELESS: Final = (
    "anwaltschaft",
    "bergwacht",
    "ermittlern",
    "feuerwehr",
    "gericht",
    "gerichts",
    "ministerium",
    "ministeriums",
    "polizei",
    "rettungsdienst",
    "rettungskräften",
    "wetterdienst",
    "wetterdienstes",
    "zoll",
)
_TOWN_ENDS: Final = (
    "au",
    "bach",
    "beck",
    "berg",
    "brück",
    "brücken",
    "burg",
    "bürg",
    "dorf",
    "feld",
    "furt",
    "hafen",
    "hausen",
    "heim",
    "hofen",
    "ingen",
    "itz",
    "kirchen",
    "land",
    "münde",
    "ow",
    "roda",
    "rode",
    "stadt",
    "stedt",
    "stein",
    "wald",
)
