"""
News agencies, as their names stand in datelines and credit lines; compared in casefolded form.

Origin: `dateline_credits` of the format guide (dpa and its partners); the national agencies' own published names.
"""

from typing import Final

AGENCIES: Final = frozenset(
    {
        "aa",
        "adn",
        "afp",
        "afx",
        "afx-ch",
        "agi",
        "ansa",
        "ap",
        "apa",
        "ata",
        "awp",
        "belga",
        "bloomberg",
        "business wire",
        "cna",
        "cnn",
        "ctk",
        "dapd",
        "ddp",
        "ddp.direct",
        "dj",
        "dow jones",
        "dow jones newswires",
        "dpa",
        "dpa-afx",
        "dts",
        "dts nachrichtenagentur",
        "dts-nachrichtenagentur",
        "efe",
        "epd",
        "euro adhoc",
        "europa press",
        "gnw",
        "idw",
        "interfax",
        "irna",
        "itar-tass",
        "jiji",
        "kap",
        "kna",
        "kyodo",
        "lusa",
        "mti",
        "news aktuell",
        "nordis",
        "ntb",
        "ots",
        "pap",
        "pr newswire",
        "pressetext",
        "pte",
        "pti",
        "reuters",
        "ria",
        "rtr",
        "sda",
        "sid",
        "ska",
        "spot on news",
        "spot-press",
        "stt",
        "tass",
        "tca",
        "tns",
        "ukrinform",
        "upi",
        "vwd",
        "xinhua",
        "yonhap",
        "zb",
    }
)
"""
Names of agencies, casefolded.
"""

CREDIT_PHRASES: Final = frozenset(
    {
        "agentur",
        "agenturen",
        "am",
        "and",
        "by",
        "copyright",
        "der",
        "die",
        "from",
        "informationen",
        "material",
        "meldung",
        "mit",
        "nach",
        "quelle",
        "quellen",
        "red",
        "red.",
        "redaktion",
        "source",
        "text",
        "und",
        "unter",
        "verwendung",
        "via",
        "von",
        "with",
    }
)
"""
Words that may stand around the names in a credit: `mit Material von dpa`, `Quelle: dpa`; casefolded.
Origin: credit lines of German newspapers and broadcasters.
"""
