"""
Endings of the names of papers and agencies, to whom somebody says something: `sagte der Deutschen Presse-Agentur`.

Casefolded.
Origin: general knowledge of German media.
"""

from typing import Final

MEDIA_ENDINGS: Final = frozenset(
    {
        "abendblatt",
        "allgemeinen",
        "blatt",
        "dpa",
        "journal",
        "kurier",
        "magazin",
        "mediendienst",
        "mediengruppe",
        "nachrichten",
        "nachrichtenagentur",
        "newsletter",
        "portal",
        "post",
        "presse",
        "presse-agentur",
        "presseagentur",
        "radio",
        "redaktionsnetzwerk",
        "rundschau",
        "tageblatt",
        "tagesschau",
        "tageszeitung",
        "zeitschrift",
        "zeitung",
        "zeitungen",
    }
)
"""
As they stand in the dative, or in every case.
"""

WHOLE_MEDIA: Final = frozenset(
    {
        "agentur",
        "agenturen",
        "ansa",
        "ap",
        "apa",
        "ard",
        "arte",
        "axios",
        "bbc",
        "belga",
        "bild",
        "bild-tv",
        "bloomberg",
        "bluesky",
        "br",
        "cbs",
        "cnn",
        "ctk",
        "dazn",
        "deutschlandfunk",
        "deutschlandradio",
        "dlf",
        "dpa-afx",
        "efe",
        "eurosport",
        "facebook",
        "fas",
        "faz",
        "figaro",
        "guardian",
        "haaretz",
        "haz",
        "instagram",
        "interfax",
        "libération",
        "linkedin",
        "magentatv",
        "mastodon",
        "mdr",
        "n-tv",
        "nbc",
        "ndr",
        "netflix",
        "npr",
        "ntv",
        "nyt",
        "nzz",
        "orf",
        "pap",
        "politico",
        "prosieben",
        "rbb",
        "reddit",
        "reuters",
        "rnd",
        "rtl",
        "sat.1",
        "sat1",
        "sda",
        "servustv",
        "sky",
        "snapchat",
        "spiegel",
        "sport1",
        "srf",
        "staatsfernsehen",
        "staatsradio",
        "staatsrundfunk",
        "stern",
        "swr",
        "sz",
        "tagesthemen",
        "tass",
        "telegram",
        "threads",
        "tiktok",
        "twitch",
        "twitter",
        "waz",
        "wdr",
        "welt",
        "welt-tv",
        "whatsapp",
        "xinhua",
        "youtube",
        "zdf",
    }
)
"""
Words that name a paper, an agency, a channel or a place to post only by themselves: the `Umwelt` is no paper.
"""

BROADCASTERS: Final = frozenset(
    {"AFP", "AP", "APA", "ARD", "BBC", "DPA", "DW", "EPD", "KNA", "NOS", "RAI", "RTBF", "SDA", "SID", "TASS", "VRT"}
)
"""
Agencies and broadcasters that "der" stands before in the dative: `sagte der Minister der ARD`.
"""

STAFF: Final = (
    "autor",
    "autorin",
    "chef",
    "chefin",
    "direktor",
    "direktorin",
    "eigentümer",
    "eigentümerin",
    "führer",
    "führerin",
    "geberin",
    "gründer",
    "gründerin",
    "herausgeber",
    "intendant",
    "intendantin",
    "journalist",
    "journalistin",
    "kolumnist",
    "kolumnistin",
    "kommentator",
    "korrespondent",
    "korrespondentin",
    "leiter",
    "leiterin",
    "leser",
    "leserin",
    "mitarbeiter",
    "mitarbeiterin",
    "moderator",
    "moderatorin",
    "nutzer",
    "redakteur",
    "redakteurin",
    "redaktion",
    "reporter",
    "reporterin",
    "verleger",
    "verlegerin",
    "vorsitzende",
    "vorsitzender",
    "vorstand",
    "zuschauer",
)
"""
How the roles of those end who belong to a paper, an agency or a broadcaster.
"""

ANYWHERE: Final = (
    "autor",
    "autorin",
    "chef",
    "chefin",
    "direktor",
    "direktorin",
    "führer",
    "führerin",
    "gründer",
    "gründerin",
    "leiter",
    "leiterin",
    "mitarbeiter",
    "mitarbeiterin",
    "nutzer",
    "vorsitzende",
    "vorsitzender",
    "vorstand",
)
"""
How those of these roles end that other bodies have as well.
"""

WITHIN_MEDIA: Final = (
    "Auslands",
    "Büro",
    "Chefredakt",
    "Feuilleton",
    "Hauptstadt",
    "Nachrichten",
    "Politik",
    "Programm",
    "Redaktion",
    "Ressort",
    "Sport",
    "Studio",
    "Verlag",
)
"""
How roles begin that media alone have: `Programmdirektor`.
"""

ADDRESSEES: Final = (
    "abgeordneten",
    "angehörigen",
    "anhängern",
    "anwohnern",
    "beschäftigten",
    "besuchern",
    "bürgern",
    "delegierten",
    "demonstranten",
    "fans",
    "genossen",
    "gästen",
    "journalisten",
    "journalistinnen",
    "kollegen",
    "korrespondenten",
    "lesern",
    "medien",
    "mitarbeitern",
    "parlamentariern",
    "parteifreunden",
    "reportern",
    "schülern",
    "soldaten",
    "studenten",
    "studierenden",
    "unterstützern",
    "vertretern",
    "wählern",
    "zuhörern",
    "zuschauern",
)
"""
Whom somebody speaks to, in the dative: `sagte Ebba Thun Journalisten`.
"""
