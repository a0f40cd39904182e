"""
Kinds of words, as sets of their tags, and small words with the blanks around them: what several rules ask for.

The letters stand in the table of `tags`.
"""

from typing import Final

NOUNS: Final = frozenset("NRMWU2")
"""
Nouns and names: `Thun`, `Ministerin`, `Amt`, `Zeitung`, `Forderung`, `Ebba`.
"""

FINITE: Final = frozenset("vVGFhBkK")
"""
Verbs that are finite: `stellte`, `sagte`, `berichtet`, `ist`, `hat`, `wird`, `sei`, `habe`.
"""

UNLISTED: Final = frozenset("ax")
"""
Words in small letters that no list has, among them most verbs: `winkte`, `dort`.
"""

SUBORDINATE: Final = frozenset("Cw")
"""
What opens a clause inside of another, in German with the verb at its end: `dass`, `weil`, `that`.
"""

FRONTED: Final = frozenset("fpw")
"""
What may stand in front of an English sentence before its subject: `from`, `in`, `while`.
"""

PREPOSITIONS: Final = frozenset("bfgnpt")
"""
Prepositions: `auf`, `in`, `aus`, `von`, `nach`, `zu`.
"""

AND: Final = " u__ "
"""
"and" between two words.
"""

TO: Final = " t_ "
"""
"zu" between two words.
"""
