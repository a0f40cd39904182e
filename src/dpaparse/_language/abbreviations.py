"""
Abbreviations with a full stop that ends no sentence.

Casefolded, without the last full stop.
Origin: general knowledge of German and English news.
"""

from typing import Final

ABBREVIATIONS: Final = frozenset(
    {
        "abs",
        "apr",
        "art",
        "aug",
        "bspw",
        "bzw",
        "ca",
        "cie",
        "co",
        "corp",
        "d.h",
        "dez",
        "dipl",
        "dr",
        "etc",
        "evtl",
        "feat",
        "feb",
        "gen",
        "ggf",
        "hl",
        "hrsg",
        "inc",
        "ing",
        "inkl",
        "jan",
        "jr",
        "jul",
        "jun",
        "kap",
        "km",
        "lt",
        "ltd",
        "maj",
        "max",
        "med",
        "min",
        "mio",
        "mr",
        "mrd",
        "mrs",
        "mrz",
        "nov",
        "nr",
        "obst",
        "okt",
        "phil",
        "prof",
        "rd",
        "rev",
        "sen",
        "sep",
        "sept",
        "sgt",
        "sog",
        "sr",
        "st",
        "str",
        "tel",
        "u.a",
        "usw",
        "vgl",
        "vol",
        "vs",
        "z.b",
        "zit",
        "zt",
    }
)
"""
What a full stop may follow inside a sentence.
"""
