"""
What stands around an article on a page and is no part of it.

Casefolded.
Origin: share bars and picture credits of German news sites.
"""

from typing import Final

FURNITURE: Final = frozenset(
    {
        "anzeige",
        "artikel drucken",
        "artikel teilen",
        "artikel versenden",
        "bild",
        "bildergalerie",
        "die wichtigsten nachrichten",
        "direkt aus dem dpa-newskanal",
        "dpa",
        "drucken",
        "e-mail",
        "facebook",
        "fotostrecke",
        "fullscreen",
        "google+",
        "kommentare",
        "kommentieren",
        "linkedin",
        "mailen",
        "mehr erfahren",
        "mehr lesen",
        "mehr zum thema",
        "merken",
        "newsletter abonnieren",
        "newsletter",
        "pinterest",
        "pocket",
        "schriftgröße",
        "startseite",
        "teilen",
        "twitter",
        "twittern",
        "video",
        "vorlesen",
        "weiterlesen",
        "werbung",
        "whatsapp",
        "xing",
        "zur startseite",
        "zurück",
    }
)
"""
Lines that are page furniture as a whole.
"""

LINK_STARTS: Final = (
    "(c)",
    "+++ (c)",
    "+++(c)",
    "alle rechte vorbehalten",
    "axc0",
    "copyright 1",
    "copyright 2",
    "copyright ©",
    "hier geht es zu",
    "isin ",
    "lesen sie auch",
    "lesen sie mehr",
    "mehr zum thema",
    "original-content von",
    "read more:",
    "siehe auch",
    "von unserer redaktion",
)
"""
How lines of the page begin that go on in other words: links, dpa-AFX's codes of shares and of the item.
"""

LABELS: Final = frozenset(
    {
        "agentur",
        "an",
        "autor",
        "betreff",
        "by",
        "cc",
        "date",
        "datum",
        "from",
        "gesendet",
        "quelle",
        "sent",
        "source",
        "subject",
        "text",
        "to",
        "von",
    }
)
"""
What opens a line of a mail, or of an archive's form, with a colon behind it.
"""

NAMING_LABELS: Final = frozenset({"agentur", "an", "autor", "by", "quelle", "source", "text", "to", "von"})
"""
Those that open other lines, too: `Von: Ebba Thun`; an address or an agency must follow.
"""

FORM_LABELS: Final = frozenset(
    {
        "byline",
        "copyright",
        "dateline",
        "highlight",
        "language",
        "length",
        "load-date",
        "länge",
        "publication-type",
        "ressort",
        "rubrik",
        "section",
        "seite",
        "sprache",
    }
)
"""
What archives set in capitals before what their forms tell: `LÄNGE: 312 Wörter`.
"""

ISSUE_WORDS: Final = frozenset({"Ausgabe", "Nr", "S", "Seite"})
"""
What stands beside the date where an archive tells the issue of a paper.
"""

HOUSE_SIGNS: Final = frozenset(
    {
        "agenturen",
        "eigener bericht",
        "faz",
        "haz",
        "ksta",
        "mit agenturen",
        "mit agenturmaterial",
        "mit material von agenturen",
        "noz",
        "nwz",
        "red",
        "redaktion",
        "tagblatt",
        "taz",
        "tsp",
        "waz",
        "zeit online",
    }
)
"""
What papers set behind the last full stop of a text of their own.
"""

PICTURE_WORDS: Final = frozenset(
    {
        "archivbild",
        "archiv",
        "archivfoto",
        "bild",
        "bilder",
        "bildquelle",
        "foto",
        "fotos",
        "grafik",
        "illustration",
        "photo",
        "symbolbild",
        "symbolfoto",
        "video",
    }
)
"""
Words that, with a colon behind them, name the source of a picture: `Foto: Thun`.
"""

SHOWING_WORDS: Final = frozenset({"archivbild", "archivfoto", "file photo", "symbolbild", "symbolfoto"})
"""
Words that, with a colon behind them, open a caption, whatever it says.
"""

INTERVIEW_LABELS: Final = frozenset({"antwort", "frage", "q", "question"})
"""
What stands before a question that somebody is asked: `Frage: Wie lange noch?`.
"""

PICTURE_AGENCIES: Final = frozenset(
    {
        "bildfunk",
        "dpa-bildfunk",
        "dpa-zentralbild",
        "getty images",
        "imago",
        "imago images",
        "picture alliance",
        "picture-alliance",
        "zb",
    }
)
"""
Who sends pictures and no texts.
"""

WEEKDAYS: Final = frozenset(
    {
        "dienstag",
        "donnerstag",
        "freitag",
        "mittwoch",
        "montag",
        "samstag",
        "sonnabend",
        "sonntag",
    }
)
"""
The days of the week, which name no place.
"""

TIME_WORDS: Final = frozenset(
    {
        "aktualisiert",
        "aktualisierung",
        "am",
        "artikel",
        "cest",
        "cet",
        "der",
        "di",
        "dienstag",
        "do",
        "donnerstag",
        "fr",
        "freitag",
        "gestern",
        "gmt",
        "heute",
        "kommentar",
        "kommentare",
        "lesezeit",
        "letzte",
        "mesz",
        "mez",
        "mi",
        "min",
        "minute",
        "minuten",
        "mittwoch",
        "mo",
        "montag",
        "pm",
        "published",
        "sa",
        "samstag",
        "so",
        "sonnabend",
        "sonntag",
        "stand",
        "stunde",
        "stunden",
        "uhr",
        "um",
        "update",
        "updated",
        "utc",
        "veröffentlicht",
        "vom",
        "von",
        "vor",
    }
)
"""
Words of a time stamp, beside the names of the months: `Letzte Aktualisierung: 15. Mai 2025, 16:41 Uhr`, `1 von 12`.
"""
