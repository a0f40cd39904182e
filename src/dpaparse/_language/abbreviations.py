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

TITLES: Final = frozenset(
    {
        "Bakk.",
        "Dipl.-Biol.",
        "Dipl.-Ing.",
        "Dipl.-Kfm.",
        "Dipl.-Psych.",
        "Dr.-Ing.",
        "Mag.",
        "Priv.-Doz.",
        "Univ.-Prof.",
        "habil.",
        "iur.",
        "jur.",
        "med.",
        "mult.",
        "nat.",
        "oec.",
        "phil.",
        "pol.",
        "rer.",
        "theol.",
        "vet.",
    }
)
"""
Academic titles with their full stops, as they are printed; with other letters, some end a sentence: `ich mag.`
"""

GENERATIONS: Final = frozenset({"Jr.", "Jun.", "Sen.", "Sr.", "jr.", "jun.", "sen.", "sr."})
"""
What stands behind a surname that father and son have: `Jan Ruß jr.`
"""
