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
        "einstufte",
        "empfand",
        "empfinde",
        "empfindet",
        "genannt",
        "gesprochen",
        "hält",
        "hielt",
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
        "spreche",
        "sprechen",
        "spricht",
        "sprach",
        "sprachen",
        "titulierte",
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
