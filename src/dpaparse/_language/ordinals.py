"""
Nouns that an ordinal number stands before: `1. FC Köln`, `2. Bundesliga`; with them a number opens no list.

Casefolded.
Origin: general knowledge of German news; the names of the months stand in `months`.
"""

from typing import Final

ORDINAL_NOUNS: Final = frozenset(
    {
        "bundesliga",
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
        "spieltag",
        "tag",
        "weltkrieg",
    }
)
"""
What is counted by an ordinal number.
"""

FIRST_CLUBS: Final = frozenset(
    {
        "ffc",
        "fc",
        "fsv",
        "hc",
        "sc",
        "sk",
        "sv",
        "tc",
        "vfb",
        "vfl",
    }
)
"""
What a club is that counts itself as the first of its town: `1. FC Husum`.
"""

CLUB_NUMBERS: Final = frozenset({"04", "05", "06", "07", "08", "09", "1860", "1899"})
"""
Numbers that are part of a club's name: `Bayer 04 Husum`; any other one counts what stands behind it.
"""
