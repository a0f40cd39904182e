"""
Endings of the names of papers and agencies, to whom somebody says something: `sagte der Deutschen Presse-Agentur`.

Casefolded.
Origin: general knowledge of German media.
"""

from typing import Final

MEDIA_ENDINGS: Final = frozenset(
    {
        "abendblatt",
        "agentur",
        "allgemeinen",
        "anzeiger",
        "bild",
        "blatt",
        "dienst",
        "dpa",
        "journal",
        "kurier",
        "magazin",
        "mediengruppe",
        "nachrichten",
        "nachrichtenagentur",
        "portal",
        "post",
        "presse",
        "radio",
        "redaktionsnetzwerk",
        "rundfunk",
        "rundschau",
        "tageblatt",
        "tagesschau",
        "tagesspiegel",
        "tageszeitung",
        "welt",
        "zeitschrift",
        "zeitung",
        "zeitungen",
    }
)
"""
As they stand in the dative, or in every case.
"""
