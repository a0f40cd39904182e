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

FEMININE_NOUNS: Final = (
    "anz",
    "e",
    "ei",
    "enz",
    "heit",
    "ik",
    "in",
    "keit",
    "schaft",
    "tion",
    "tät",
    "ung",
    "ur",
)
"""
How nouns end that are mostly feminine, persons or not: `der Küste`, `der Regierung` is a dative or a genitive.
"""

SURELY_FEMININE: Final = (
    "agentur",
    "akademie",
    "allianz",
    "anwältin",
    "armee",
    "bank",
    "bahn",
    "behörde",
    "branche",
    "chefin",
    "erin",
    "familie",
    "firma",
    "fraktion",
    "gemeinde",
    "gruppe",
    "gung",
    "industrie",
    "jury",
    "justiz",
    "kammer",
    "kanzlei",
    "kirche",
    "klinik",
    "koalition",
    "lung",
    "mission",
    "nung",
    "opposition",
    "partei",
    "politik",
    "polizei",
    "präsidentin",
    "presse",
    "redaktion",
    "region",
    "republik",
    "spitze",
    "stadt",
    "union",
    "wehr",
    "zentrale",
)
"""
How nouns end that are feminine, without exception: `Der Polizei` is no subject.
"""

FEMININE_BODIES: Final = frozenset(
    {
        "AfD",
        "Ampel",
        "CDU",
        "CSU",
        "EU",
        "FDP",
        "Hamas",
        "Hisbollah",
        "Linken",
        "NATO",
        "Nato",
        "SPD",
        "Schweiz",
        "Türkei",
        "UN",
        "Ukraine",
        "ÖVP",
    }
)
"""
Bodies and countries with `die`, by their names.
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

OTHERWISE: Final = frozenset(
    {
        "ab",
        "an",
        "auf",
        "be",
        "bei",
        "ein",
        "ent",
        "er",
        "gegen",
        "mit",
        "nach",
        "um",
        "un",
        "ver",
        "vor",
        "zer",
    }
)
"""
What makes another word of a role: `Vermieter`, `Beifahrer`, `Ankläger`, `Mitarbeiter`.
"""

BESIDE_THE_ROLE: Final = ("groß", "schwieger", "stellvertreter", "stief", "vize")
"""
Behind what a role is that of somebody beside who has it: `Vizepräsident`, `Schwiegervater`.
"""

OTHERS: Final = (
    "amtsinhaber",
    "amtsinhaberin",
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
    "herausforderer",
    "herausforderin",
    "kläger",
    "klägerin",
    "mutter",
    "nachbar",
    "nachbarin",
    "opfer",
    "oppositionsführer",
    "oppositionsführerin",
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
    "torschütze",
    "torschützin",
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
    "aunt",
    "boyfriend",
    "brother",
    "cousin",
    "daughter",
    "defendant",
    "driver",
    "father",
    "girlfriend",
    "grandfather",
    "grandmother",
    "husband",
    "mother",
    "neighbor",
    "neighbour",
    "nephew",
    "niece",
    "passenger",
    "plaintiff",
    "resident",
    "sister",
    "spokesman",
    "spokesperson",
    "spokeswoman",
    "suspect",
    "uncle",
    "victim",
    "widow",
    "wife",
    "witness",
)
"""
The same in English.
"""

ENGLISH_ACCUSED: Final = frozenset({"defendant", "plaintiff", "suspect"})
"""
Of whom a report of a trial tells, and may be the only one with a name.
"""

ENGLISH_EITHER: Final = frozenset(
    {
        "ally",
        "buyer",
        "challenger",
        "champion",
        "competitor",
        "contender",
        "customer",
        "favourite",
        "founder",
        "host",
        "leader",
        "lender",
        "loser",
        "member",
        "neighbor",
        "neighbour",
        "newcomer",
        "opponent",
        "owner",
        "promoter",
        "rival",
        "runner-up",
        "seller",
        "source",
        "sponsor",
        "winner",
    }
)
"""
Roles of persons and of bodies: `its rival Nordwind`, but `the singer Sadik`.
"""

ENGLISH_GENERIC: Final = frozenset(
    {
        "academic",
        "activist",
        "actor",
        "actress",
        "artist",
        "athlete",
        "author",
        "businessman",
        "businesswoman",
        "diplomat",
        "director",
        "doctor",
        "economist",
        "engineer",
        "entrepreneur",
        "expert",
        "filmmaker",
        "lawmaker",
        "lawyer",
        "manager",
        "musician",
        "pensioner",
        "physician",
        "player",
        "politician",
        "professional",
        "professor",
        "researcher",
        "scientist",
        "singer",
        "star",
        "writer",
    }
)
"""
What many may be called, also with another role: `the expert`.
"""

ENGLISH_PARTISANS: Final = frozenset({"democrat", "democrats", "unionist", "unionists"})
"""
Who belongs to a party of which the name begins like somebody's: `the Christian Democrat`.
"""

ENGLISH_OFFICES: Final = frozenset(
    {
        "abbot",
        "ambassador",
        "arbitrator",
        "archbishop",
        "assassin",
        "attacker",
        "attorney",
        "auctioneer",
        "bailiff",
        "bishop",
        "boss",
        "burglar",
        "buyer",
        "caller",
        "captain",
        "caretaker",
        "chair",
        "chairman",
        "chairperson",
        "chairwoman",
        "chancellor",
        "chief",
        "clerk",
        "client",
        "co-pilot",
        "coach",
        "commander",
        "commissioner",
        "conductor",
        "consul",
        "coordinator",
        "coroner",
        "customer",
        "dispatcher",
        "doctor",
        "editor",
        "emir",
        "emperor",
        "employer",
        "empress",
        "envoy",
        "examiner",
        "executor",
        "foreman",
        "general",
        "governor",
        "guard",
        "gunman",
        "head",
        "headmaster",
        "headmistress",
        "headteacher",
        "hijacker",
        "host",
        "imam",
        "inspector",
        "interpreter",
        "interviewer",
        "intruder",
        "judge",
        "keeper",
        "kidnapper",
        "killer",
        "king",
        "landlady",
        "landlord",
        "landowner",
        "liquidator",
        "magistrate",
        "marshal",
        "mayor",
        "mediator",
        "minister",
        "moderator",
        "mufti",
        "negotiator",
        "notary",
        "nurse",
        "officer",
        "ombudsman",
        "owner",
        "paramedic",
        "pastor",
        "patient",
        "patriarch",
        "perpetrator",
        "pilot",
        "policeman",
        "policewoman",
        "pope",
        "prefect",
        "premier",
        "presenter",
        "president",
        "priest",
        "prime-minister",
        "prince",
        "princess",
        "principal",
        "prosecutor",
        "provost",
        "publisher",
        "queen",
        "rabbi",
        "rapist",
        "rector",
        "referee",
        "rescuer",
        "robber",
        "ruler",
        "secretary",
        "secretary-general",
        "seller",
        "sheikh",
        "sheriff",
        "shooter",
        "speaker",
        "sultan",
        "superintendent",
        "superior",
        "supervisor",
        "surgeon",
        "teacher",
        "thief",
        "trainer",
        "translator",
        "treasurer",
        "umpire",
        "undertaker",
        "vicar",
        "vice-chancellor",
        "vice-president",
        "viceroy",
        "warden",
    }
)
"""
What only one person is in a place or a case, who needs no introduction: `Thun denied it. “...,” the judge said`.
"""

ENGLISH_RELATIVES: Final = frozenset(
    {
        "aunt",
        "boyfriend",
        "brother",
        "cousin",
        "daughter",
        "father",
        "fiance",
        "fiancee",
        "fiancé",
        "fiancée",
        "girlfriend",
        "granddaughter",
        "grandfather",
        "grandmother",
        "grandson",
        "husband",
        "mother",
        "nephew",
        "niece",
        "sister",
        "son",
        "stepfather",
        "stepmother",
        "uncle",
        "widow",
        "widower",
        "wife",
    }
)
"""
Who is mostly told by a first name alone: `her brother Jan`.
"""

GENERIC: Final = (
    "chef",
    "chefin",
    "experte",
    "expertin",
    "forscher",
    "forscherin",
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

OF_NO_AGE: Final = frozenset(
    f"{role}{ending}"
    for role in (
        "amtsrichter",
        "feuerwehrsprecher",
        "gerichtssprecher",
        "oberstaatsanwalt",
        "polizeisprecher",
        "richter",
        "sprecher",
        "staatsanwalt",
    )
    for ending in ("", "in")
) | {"oberstaatsanwältin", "staatsanwältin"}
"""
Roles of those who speak of others, and whose own age no report tells.
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
    "girlfriend",
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
    "boyfriend",
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

ENGLISH_PARTICLES: Final = frozenset(
    {
        "al",
        "ben",
        "bin",
        "bint",
        "da",
        "dal",
        "das",
        "de",
        "degli",
        "dei",
        "del",
        "della",
        "dem",
        "den",
        "der",
        "di",
        "dos",
        "du",
        "el",
        "ibn",
        "la",
        "le",
        "lo",
        "op",
        "ten",
        "ter",
        "van",
        "vom",
        "von",
        "y",
        "zu",
        "zum",
        "zur",
    }
)
"""
Small words in names, of those that are no English words as `and`: `Teun de Graaf`.
"""

NAME_PARTICLES: Final = frozenset(
    {
        "af",
        "al",
        "and",
        "ap",
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
        "wa",
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
