"""
How roles tell who is meant: their gender, and whether somebody with another role may be called so.
"""

from typing import Final

FEMININE_ENDS: Final = (
    "abgeordnete",
    "beauftragte",
    "braut",
    "dame",
    "frau",
    "hebamme",
    "in",
    "jährige",
    "mutter",
    "nichte",
    "nonne",
    "oma",
    "schwester",
    "tante",
    "tochter",
    "vorsitzende",
    "witwe",
    "ärztin",
)
"""
How the names of roles end that women have.
"""

ONE_WOMAN_ENDS: Final = (
    "braut",
    "dame",
    "diva",
    "e",
    "figur",
    "frau",
    "geisel",
    "in",
    "lady",
    "mutter",
    "oma",
    "person",
    "schwester",
    "tochter",
)
"""
How the names of roles end that one woman has behind `die`: `die Angestellte`, but `die Polizisten`.
"""

SEVERAL_ENDS: Final = ("leute", "äle", "älte", "äne", "äste", "äte", "ärzte", "öche", "öhne")
"""
How those end that only look so, and are of several: `die Anwälte`.
"""

MASCULINE_ENDS: Final = (
    "anwalt",
    "arzt",
    "bischof",
    "bruder",
    "bräutigam",
    "chef",
    "enkel",
    "ent",
    "eur",
    "herr",
    "iker",
    "ist",
    "könig",
    "leiter",
    "loge",
    "mann",
    "meister",
    "minister",
    "neffe",
    "onkel",
    "opa",
    "or",
    "prinz",
    "sohn",
    "sprecher",
    "steher",
    "vater",
    "witwer",
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
    "gutachter",
    "gutachterin",
    "kläger",
    "klägerin",
    "mutter",
    "nachbar",
    "nachbarin",
    "opfer",
    "passant",
    "passantin",
    "polizist",
    "polizistin",
    "rentner",
    "rentnerin",
    "richter",
    "richterin",
    "schwester",
    "sohn",
    "sprecher",
    "sprecherin",
    "staatsanwalt",
    "staatsanwältin",
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

ENGLISH_OTHERS: Final = (
    "brother",
    "daughter",
    "defendant",
    "driver",
    "father",
    "husband",
    "mother",
    "neighbor",
    "neighbour",
    "passenger",
    "plaintiff",
    "resident",
    "sister",
    "spokesman",
    "spokesperson",
    "spokeswoman",
    "suspect",
    "victim",
    "widow",
    "wife",
    "witness",
)
"""
The same in English.
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

ENGLISH_FEMININE_ENDS: Final = (
    "actress",
    "aunt",
    "bride",
    "daughter",
    "duchess",
    "girl",
    "heiress",
    "lady",
    "mother",
    "niece",
    "nun",
    "princess",
    "queen",
    "sister",
    "waitress",
    "widow",
    "wife",
    "woman",
)
"""
How English roles end that women have.
"""

ENGLISH_MASCULINE_ENDS: Final = (
    "boy",
    "brother",
    "duke",
    "father",
    "fisherman",
    "gentleman",
    "grandson",
    "husband",
    "king",
    "man",
    "monk",
    "nephew",
    "prince",
    "uncle",
    "widower",
)
"""
How English roles end that men have, unless women have them.
"""

NAME_PARTICLES: Final = frozenset(
    {
        "af",
        "al",
        "and",
        "av",
        "ben",
        "bin",
        "bint",
        "de",
        "degli",
        "dei",
        "del",
        "della",
        "delle",
        "di",
        "do",
        "dos",
        "du",
        "e",
        "el",
        "for",
        "i",
        "ibn",
        "la",
        "le",
        "of",
        "ten",
        "ter",
        "ul",
        "ur",
        "van",
        "y",
    }
)
"""
Small words inside of names, of people and of others: `Ana de la Cruz`, `Ali ibn Said`, `Friends of the Coast`.
"""

NAME_BEGINNINGS: Final = frozenset({"al", "da", "de", "del", "di", "el", "la", "le", "per", "ten", "van", "von", "zu"})
"""
What begins a surname, or is a first name, and is a preposition or the like elsewhere.
"""

NO_NAMES: Final = (
    "amts",
    "anfang",
    "antrag",
    "auto",
    "bahn",
    "befehl",
    "beginn",
    "beschluss",
    "boden",
    "boot",
    "bord",
    "brief",
    "bus",
    "dank",
    "dekret",
    "ehren",
    "eid",
    "ende",
    "erlass",
    "fax",
    "flugzeug",
    "funk",
    "fuß",
    "gast",
    "gesetz",
    "haftbefehl",
    "hand",
    "handy",
    "haus",
    "hause",
    "hubschrauber",
    "klick",
    "lautsprecher",
    "los",
    "mail",
    "mitteilung",
    "nachricht",
    "natur",
    "not",
    "post",
    "protest",
    "protokoll",
    "recht",
    "rede",
    "satellit",
    "schalte",
    "schiff",
    "schreiben",
    "sms",
    "spaß",
    "stream",
    "tausenden",
    "telefon",
    "telegramm",
    "tweet",
    "twitter",
    "unrecht",
    "verordnung",
    "video",
    "videobotschaft",
    "weitem",
    "wort",
    "wunsch",
    "zeit",
    "zug",
)
"""
How nouns end that stand behind such words, and are no names: `Zu Recht`, `Per Brief`, `Von Natur`.
"""
