"""
Kinds of words, as sets of their tags, and small words with the blanks around them: what several rules ask for.

The letters stand in the table of `tags`; signs are tags of their own.
"""

from typing import Final

ROLE: Final = "R"
"""
A role: `Ministerin`.
"""

NAMES: Final = frozenset("N2")
"""
Names, and nouns that no list has: `Thun`, `Ebba`.
"""

NAMES_OR_ROLES: Final = frozenset("NR")
"""
The same, and roles, but no first names: `Thun`, `Fischer`, `Akten`.
"""

COMMON_NOUNS: Final = frozenset("NRU")
"""
The same, and what is no name: `Fischer`, `Kinder`, `Forderung`.
"""

NOUNS: Final = frozenset("NRMWU2")
"""
Nouns and names of all kinds but times: `Thun`, `Ministerin`, `Zeitung`, `Angaben`, `Forderung`, `Ebba`.
"""

THINGS: Final = frozenset("UW")
"""
Nouns that are never names, among them what somebody says: `Forderung`, `Angaben`, `Fazit`.
"""

DEFINITE: Final = frozenset("rd")
"""
Articles that may stand with a subject: `der`, `die`, `das`.
"""

OBLIQUE: Final = frozenset("os")
"""
Articles and pronouns of what is no subject: `den` [`Minister`], `ihn`.
"""

FINITE: Final = frozenset("vVGFhBkK")
"""
Verbs that are finite: `stellte`, `sagte`, `berichtet`, `ist`, `hat`, `wird`, `sei`, `habe`.
"""

INDICATIVE: Final = FINITE - frozenset("kK")
"""
The same without subjunctives.
"""

AUXILIARIES: Final = frozenset("hBFkK")
"""
Of these, verbs that never report: `hat`, `wird`, `ist`, `sei`, `habe`.
"""

UNLISTED: Final = frozenset("ax")
"""
Words in small letters that no list has, among them most verbs: `winkte`, `dort`.
"""

PREPOSITIONS: Final = frozenset("bfgnpt")
"""
Prepositions: `auf`, `in`, `aus`, `von`, `nach`, `zu`.
"""

ENGLISH_PREPOSITIONS: Final = frozenset("fp")
"""
The same in English: `of`, `in`.
"""

SUBORDINATE: Final = frozenset("Cw")
"""
What opens a clause inside of another: `dass`, `weil`, `that`, `while`.
"""

VERB_LAST: Final = frozenset("CHwj")
"""
The same, and what opens questions and relative clauses: `wie`, `was`. In German, all have their verb at the end.
"""

FRONTED: Final = frozenset("fpw")
"""
What may stand in front of an English sentence before its subject: `from`, `in`, `while`.
"""

STOPS: Final = frozenset(".,:;!?")
"""
Signs behind which other words begin.
"""

FULL_STOPS: Final = frozenset(".!?…")
"""
Signs that end a sentence.
"""

AND: Final = " u__ "
"""
"and" between two words.
"""

AS: Final = "l__ "
"""
"als" before a word.
"""

TO: Final = " t_ "
"""
"zu" between two words: "zu warten".
"""

TO_INSIDE: Final = " Z_"
"""
An infinitive with its "zu" inside: "abzuwarten".
"""
