"""
What a single letter stands behind that is no initial of a name: `die Plattform X`, `Plan B`.

In small letters.
Origin: general knowledge of German.
"""

from typing import Final

PLATFORMS_BEHIND: Final = frozenset(
    {
        "an",
        "auf",
        "aus",
        "bei",
        "beim",
        "für",
        "heute",
        "in",
        "jetzt",
        "mit",
        "nun",
        "on",
        "per",
        "und",
        "via",
        "von",
        "zu",
        "über",
    }
)
"""
What stands before the platform X.
"""

LETTERED: Final = (
    "abschnitt",
    "account",
    "anbieter",
    "anlage",
    "app",
    "aufgang",
    "ausgang",
    "bauabschnitt",
    "bereich",
    "block",
    "buchstabe",
    "buchstaben",
    "dienst",
    "eingang",
    "fall",
    "feld",
    "firma",
    "gebäude",
    "generation",
    "gleis",
    "gruppe",
    "halle",
    "haus",
    "hepatitis",
    "influenza",
    "kanal",
    "kandidat",
    "kategorie",
    "klasse",
    "konzern",
    "kurznachrichtendienst",
    "level",
    "linie",
    "medium",
    "modell",
    "netz",
    "netzwerk",
    "niveau",
    "note",
    "onlinedienst",
    "option",
    "parkplatz",
    "person",
    "phase",
    "plan",
    "plattform",
    "portal",
    "profil",
    "punkt",
    "reihe",
    "seite",
    "sektor",
    "serie",
    "station",
    "stufe",
    "tag",
    "teil",
    "terminal",
    "tor",
    "trakt",
    "typ",
    "unternehmen",
    "variante",
    "version",
    "vitamin",
    "wohnblock",
    "zeile",
    "zone",
    "zweig",
)
"""
How nouns end that a letter names, and no person does.
"""
