"""
The subjunctive of reported speech (Konjunktiv): forms that are no other form of the verb, third person.

Casefolded.
Origin: grammars of German; general knowledge of news German.
"""

from typing import Final

SUBJUNCTIVES: Final = frozenset(
    {
        "bleibe",
        "brauche",
        "bringe",
        "dürfe",
        "dürfte",
        "dürften",
        "finde",
        "führe",
        "gebe",
        "gehe",
        "ginge",
        "gäbe",
        "habe",
        "halte",
        "handele",
        "handle",
        "hätte",
        "hätten",
        "komme",
        "käme",
        "könne",
        "könnte",
        "könnten",
        "lasse",
        "liege",
        "mache",
        "möge",
        "müsse",
        "müsste",
        "müssten",
        "nehme",
        "sehe",
        "sei",
        "seien",
        "solle",
        "spiele",
        "stehe",
        "werde",
        "wisse",
        "wolle",
        "wäre",
        "wären",
        "würde",
        "würden",
        "zeige",
    }
)
"""
Subjunctives, with those that stand in for them (`hätten`, `würden`).
"""
