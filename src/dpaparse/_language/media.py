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
        "bild",
        "blatt",
        "dpa",
        "journal",
        "magazin",
        "mediendienst",
        "mediengruppe",
        "nachrichten",
        "nachrichtenagentur",
        "portal",
        "post",
        "presse",
        "radio",
        "redaktionsnetzwerk",
        "rundschau",
        "tageblatt",
        "tagesschau",
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
