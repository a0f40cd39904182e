"""
Nouns that an ordinal number stands before: `1. FC Köln`, `2. Bundesliga`; with them a number opens no list.

Casefolded.
Origin: general knowledge of German news; the names of the months stand in `months`.
"""

from typing import Final

ORDINAL_NOUNS: Final = frozenset(
    {
        "bundesliga",
        "fc",
        "fsv",
        "halbjahr",
        "halbzeit",
        "jahrhundert",
        "klasse",
        "liga",
        "mannschaft",
        "oberliga",
        "platz",
        "preis",
        "quartal",
        "runde",
        "sc",
        "spieltag",
        "sv",
        "tag",
        "vfb",
        "vfl",
        "weltkrieg",
    }
)
"""
What is counted by an ordinal number.
"""
