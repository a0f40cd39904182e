"""
Verbs that put a label on something, and words that stand before a label: `nannte es eine „Zumutung“`.

Casefolded.
Origin: general knowledge of news German.
"""

from typing import Final

LABELLING: Final = frozenset(
    {
        "beschimpft",
        "beschimpfte",
        "beschreibt",
        "beschrieb",
        "beschrieben",
        "betitelte",
        "bewerten",
        "bewertet",
        "bewertete",
        "bezeichne",
        "bezeichnen",
        "bezeichnet",
        "bezeichnete",
        "bezeichneten",
        "charakterisierte",
        "eingestuft",
        "einstufte",
        "empfand",
        "empfinde",
        "empfindet",
        "gefeiert",
        "gegeißelt",
        "geißelt",
        "geißelte",
        "geißelten",
        "gelobt",
        "genannt",
        "gesprochen",
        "gewarnt",
        "gewertet",
        "hielt",
        "hält",
        "kritisiert",
        "kritisierte",
        "kritisierten",
        "lobte",
        "lobten",
        "nannte",
        "nannten",
        "nenne",
        "nennen",
        "nennt",
        "sah",
        "sahen",
        "sehe",
        "sieht",
        "sprach",
        "sprachen",
        "spreche",
        "sprechen",
        "spricht",
        "tituliert",
        "titulierte",
        "verspottet",
        "verurteilt",
        "verurteilte",
        "verurteilten",
        "vorgeworfen",
        "vorwarf",
        "warf",
        "warfen",
        "warnt",
        "warnte",
        "warnten",
        "werfen",
        "wertet",
        "wertete",
        "werteten",
        "wies",
        "wiesen",
        "wirft",
        "zitiert",
    }
)
"""
Verbs that put a label on something, in the forms that news have.
"""

BEFORE_LABELS: Final = frozenset(
    {
        "als",
        "durch",
        "ein",
        "eine",
        "einem",
        "einen",
        "einer",
        "eines",
        "kein",
        "keine",
        "keinen",
        "von",
        "vor",
        "wegen",
    }
)
"""
What may stand before a label in marks.
"""

SO_CALLED: Final = frozenset(
    {
        "genannte",
        "genannten",
        "genannter",
        "genanntes",
        "namens",
        "sog",
        "sogenannte",
        "sogenannten",
        "sogenannter",
        "sogenanntes",
        "wort",
        "begriff",
    }
)
"""
What stands before a name or a coined word.
"""
