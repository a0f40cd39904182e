"""
Verbs that no list has, by how they are built: the subjunctive, `kritisiere`, `ausgehe`, `erspare`, `vorlägen`.
"""

from typing import Final

from dpaparse._grammar.verbs import subjunctives


def is_subjunctive(word: str) -> bool:
    """
    Tell whether a word in small letters that ends with `e` or `en` is a subjunctive.

    >>> [is_subjunctive(word) for word in ("propagiere", "einlege", "erspare", "vorlägen", "besondere", "einfache")]
    [True, True, True, True, False, False]
    """
    if word in _OTHERS:
        return False
    if word.endswith(_BORROWED) or _has_particle(word):
        return True
    is_one = word.endswith("e") and not word.endswith(_ADJECTIVE_ENDS)
    return is_one and word.startswith(PREFIXES) and len(word) >= _SHORTEST


def _has_particle(word: str) -> bool:
    """
    Tell whether a word is a particle and a subjunctive that a list has: `[aus]gehe`.
    """
    if not word.startswith(_PARTICLES):
        return False
    known = subjunctives()
    return any(word.startswith(particle) and word[len(particle) :] in known for particle in _PARTICLES)


# "demonstriere"
_BORROWED: Final = "iere"
_PARTICLES: Final = (
    "ab",
    "an",
    "auf",
    "aus",
    "bei",
    "dar",
    "durch",
    "ein",
    "entgegen",
    "fest",
    "fort",
    "frei",
    "her",
    "heran",
    "heraus",
    "herbei",
    "hervor",
    "hin",
    "hinaus",
    "hinweg",
    "hinzu",
    "los",
    "mit",
    "nach",
    "nieder",
    "statt",
    "teil",
    "um",
    "unter",
    "vor",
    "voran",
    "voraus",
    "vorbei",
    "weg",
    "weiter",
    "wieder",
    "zu",
    "zurecht",
    "zurück",
    "zusammen",
    "über",
)
PREFIXES: Final = ("be", "ent", "er", "ver", "zer")
"""
Of a verb, those that never part from it: `[be]richtet`.
"""

# A preposition; English words
_OTHERS: Final = frozenset({"anstelle", "because", "become", "before", "beside", "verse"})
_SHORTEST: Final = 6
# "bekannte", "erhabene", "verletzende", "erhebliche", "ewige", "bedeutsame", "erfolglose", "erotische", "bezahlbare"
_ADJECTIVE_ENDS: Final = (
    "ale",
    "ame",
    "arke",
    "arme",
    "bare",
    "ble",
    "ce",
    "che",
    "ecke",
    "eide",
    "ene",
    "ere",
    "ige",
    "ive",
    "nahe",
    "nde",
    "ose",
    "same",
    "te",
    "ueme",
    "weise",
)
