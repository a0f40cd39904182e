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
        "bild",
        "bild-tv",
        "bluesky",
        "cnn",
        "dazn",
        "deutschlandfunk",
        "deutschlandradio",
        "eurosport",
        "facebook",
        "instagram",
        "linkedin",
        "magentatv",
        "mastodon",
        "mdr",
        "n-tv",
        "ndr",
        "netflix",
        "ntv",
        "orf",
        "prosieben",
        "rbb",
        "reddit",
        "rtl",
        "sat1",
        "servustv",
        "sky",
        "snapchat",
        "spiegel",
        "sport1",
        "srf",
        "stern",
        "swr",
        "telegram",
        "threads",
        "tiktok",
        "twitch",
        "twitter",
        "wdr",
        "welt",
        "welt-tv",
        "whatsapp",
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
