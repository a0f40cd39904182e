"""
How roles tell who is meant: their gender, and whether somebody with another role may be called so.
"""

from typing import Final

FEMININE_ENDS: Final = ("in", "frau", "ärztin", "abgeordnete", "vorsitzende", "beauftragte", "jährige")
"""
How the names of roles end that women have.
"""

MASCULINE_ENDS: Final = (
    "anwalt",
    "arzt",
    "chef",
    "ent",
    "eur",
    "iker",
    "ist",
    "leiter",
    "loge",
    "mann",
    "meister",
    "minister",
    "or",
    "sprecher",
    "steher",
)
"""
How those end that have a form of their own for women; "Star" and "Mitglied" have none.
"""

OTHERS: Final = (
    "angeklagte",
    "anwohner",
    "anwohnerin",
    "bruder",
    "ehefrau",
    "ehemann",
    "fahrer",
    "fahrerin",
    "kläger",
    "klägerin",
    "mutter",
    "nachbar",
    "nachbarin",
    "opfer",
    "passant",
    "passantin",
    "rentner",
    "rentnerin",
    "schwester",
    "sohn",
    "sprecher",
    "sprecherin",
    "tochter",
    "täter",
    "täterin",
    "vater",
    "verletzte",
    "witwe",
    "zeuge",
    "zeugin",
)
"""
Roles of those who speak for others, and who mostly have no name in the news: nobody who was named with another role.
"""

GENERIC: Final = (
    "chef",
    "chefin",
    "experte",
    "expertin",
    "frau",
    "funktionär",
    "funktionärin",
    "jurist",
    "juristin",
    "jährige",
    "künstler",
    "künstlerin",
    "manager",
    "managerin",
    "mann",
    "politiker",
    "politikerin",
    "profi",
    "sportler",
    "sportlerin",
    "star",
    "unternehmer",
    "unternehmerin",
    "wissenschaftler",
    "wissenschaftlerin",
)
"""
What somebody with another role may be called as well.
"""

NEUTERS: Final = ("kind", "mitglied", "mädchen", "opfer", "paar", "team")
"""
Roles that no "er" stands for.
"""
