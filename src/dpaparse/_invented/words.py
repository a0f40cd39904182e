"""
The words that made texts consist of; people, places of work and events are invented.
"""

from typing import Final

PEOPLE: Final = (
    "Bürgermeisterin Ebba Thun",
    "Deichgraf Jan Ruß",
    "Ministerin Ayşe Özlü-Brandt (SPD)",
    "der Küstenforscher Åke Lindö",
    "Sprecher Müller",
    "eine Anwohnerin",
)
NAMES: Final = ("Ebba Thun", "Jan Ruß", "Ayşe Özlü-Brandt", "J. Lindö", "Tomke van der Weide")

SENTENCES: Final = (
    "Die Flut hat den Deich in der Nacht zum Montag auf einer Länge von rund 40 Metern unterspült.",
    "Nach Angaben des Kreises waren 13\u00a0000 Sandsäcke im Einsatz, die meisten davon an der Schleuse.",
    "Das Wasser stand um 20.30 Uhr zwei Meter über dem mittleren Hochwasser, St. Peter blieb trocken.",
    "Helferinnen und Helfer aus fünf Gemeinden füllten bis zum Morgen Säcke mit Sand und trugen sie zum Siel.",
    "Im vergangenen Jahr war der Schaden mit 2,5 Millionen Euro noch etwas größer gewesen als heuer.",
    "Thun’s Gasthof an der Straße zum Hafen blieb trotz der Sturmflut bis in die Nacht geöffnet.",
    "Die Bahn stellte den Verkehr nach Tönning ein; am Dienstag sollen die Züge wieder fahren.",
    "Darüber hatte zuvor die Leitstelle in einem Gespräch mit der Deutschen Presse-Agentur (dpa) berichtet.",
    "Ob die Versicherung (sie hat ihren Sitz in Gießen) zahlt, ist nach dem Stand vom 5. Mai noch offen.",
    "Der Sturm\u00adflut\u00adwarndienst hob die Warnung gegen Mittag auf, weil der Wind auf West gedreht hatte.",
    "Am Deich – er ist 120 Jahre alt – standen am Abend noch immer mehr als 300 Menschen mit Schaufeln.",
    "Straßen und Wege rund um den Außenhafen blieben gesperrt, die Schule am Markt öffnete wie gewohnt.",
)

SPEECH: Final = (
    "Das Wasser steigt noch immer",
    "Wir haben alles getan, was möglich war",
    "So etwas habe ich (...) in 40 Jahren nicht gesehen",
    "Die Leute sind müde, aber sie bleiben",
    "Ich weiß nicht, ob der Deich das aushält",
)
_SENTENCES_SAID: Final = tuple(f"{words}." for words in SPEECH)
_SHOUTS: Final = tuple(f"{words}!" for words in SPEECH)
_NESTED: Final = ("Sie rief {inside} und lief dann zum Hafen", "Auf dem Schild steht doch: {inside}")
_FRAGMENTS: Final = ("großen Glück", "unfassbaren Leichtsinn der Behörden", "sehr, sehr langen Nacht")
_TITLES: Final = ("Ebbe und Flut", "Die Schleuse", "Blanker Hans")

# The sentence around a quotation, the kind that this gives it, and the words to quote.
FRAMES: Final = (
    ("{quote}, sagte {person}.", "speech", SPEECH),
    ("Am Abend sagte {person}: {quote}", "speech", _SENTENCES_SAID),
    ("Nach den Worten einer Helferin war es still am Siel. {quote}", "speech", _SHOUTS),
    ("{quote}, erzählte {person}.", "speech", _NESTED),
    ("Am Tag danach sprach {person} von einem {quote}.", "fragment", _FRAGMENTS),
    ("Sie las aus dem Roman {quote} vor, als das Licht ausging.", "term", _TITLES),
)

# The outer and the inner pair: German, Swiss, the wire's, books', English, straight, and what typing makes of them.
MARKS: Final = ("„“‚‘", '«»""', "«»‹›", "»«›‹", "“”‘’", "\"\"''", "„”‚’", "„\"‚'", "“\"‘'", "„“«»", "„““”")

PLACES: Final = (
    "Husum",
    "Köln",
    "Gießen",
    "Berlin",
    "Bad Homburg",
    "New York",
    "St. Pölten",
    "Weil am Rhein",
    "Garmisch-Partenkirchen",
    "Frankfurt/Main",
    "Halle/Saale",
    "Neustadt (Hessen)",
    "L'Aquila",
)

# As printed, the agencies, the service, its area.
CREDITS: Final = (
    ("dpa", ("dpa",), None, None),
    ("dpa/lno", ("dpa",), "lno", "Hamburg, Schleswig-Holstein"),
    ("dpa/lby", ("dpa",), "lby", "Bayern"),
    ("dpa/mv", ("dpa",), "mv", "Mecklenburg-Vorpommern"),
    ("dpa/tmn", ("dpa",), "tmn", None),
    ("dpa-AFX", ("dpa-AFX",), None, None),
    ("dpa-AFX Analyser", ("dpa-AFX",), "Analyser", None),
    ("tca/dpa", ("tca", "dpa"), None, None),
    ("AFP/dpa", ("AFP", "dpa"), None, None),
    ("Reuters", ("Reuters",), None, None),
)

TERMINATORS: Final = (" -", " –", " —", "\u00a0-", "-", " --", ".", ":")

HEADLINES: Final = ("Deich an der Küste hält Sturmflut stand", "Husum: Hunderte füllen Säcke mit Sand")
SUBHEADINGS: Final = ("Pegel fallen wieder", "Wie es an der Küste weitergeht", "Züge fahren erst am Dienstag")
NOTES: Final = (
    "(Berichtigung: Name im zweiten Satz)",
    "(Aktualisierung: Pegel im dritten Absatz)",
    "(Im zweiten Satz wurde der Name des Deichgrafen berichtigt.)",
)
TEASERS: Final = ("Die Flut kam in der Nacht, und Hunderte waren am Deich. Verletzt wurde an der Küste niemand.",)
ITEMS: Final = ("Sandsäcke aus Jute", "vier Pumpen", "Schaufeln, auch alte", "Tee & Brötchen für 300 Leute")
SIGNS: Final = (("abc", "DP", "xyz"), ("mk", "ja"))
CREDIT_LINES: Final = ("(dpa)", "(mit dpa)", "(dpa/lno)", "(AFP, dpa)", "(rt/dpa)")
NOTICES: Final = (
    "© dpa-infocom, ",
    "© dpa-infocom,",
    "©dpa-infocom, ",
    "Â© dpa-infocom, ",
    "&copy; dpa-infocom, ",
    "(c) dpa-infocom, ",
    "© dpa-infocom GmbH, ",
    "dpa-infocom, ",
)
SAID_AFTER: Final = "Wir bleiben hier"
AFTER: Final = (
    "Lesen Sie auch, wie die Gemeinde Husum im Sommer ihre Deiche erhöhen will.",
    "zur Startseite",
    f"„{SAID_AFTER}“, hatte Thun im Herbst gesagt.",
)

HOSTILE: Final = (
    *"„“”«»‚‘’‹›\"'()[]{}<>/-–.,:;!?©1 a",
    *(
        "\n",
        "\r",
        "\r\n",
        "\n\n",
        "\t",
        "\x00",
        "\x01",
        "\x03",
        "\x0b",
        "\x0c",
        "\x1b[31m",
        "\x1c",
        "\x85",
        "\xa0",
        "\xad",
    ),
    *("\u200b", "\u2028", "\u202e", "\u2066", "\u2069", "\ufeff", "\ud800", "\udfff", "\U0001f30a", "e\u0301"),
    *(
        "(dpa) - ",
        "Husum (dpa) - ",
        "dpa ",
        "(dpa",
        "dpa:",
        "dpa:1",
        "© dpa-infocom, ",
        "dpa:250101-930-4711/2",
        "(mit dpa)",
    ),
    *(
        "- a\n",
        "1. ",
        "2. ",
        "Von A\n",
        "Von Thun, dpa",
        "/ab",
        "/abc/DP",
        "(Berichtigung: ",
        "Foto: ",
        "Es regnet. ",
        "Ã¼",
    ),
)

# Between the last sentence and a footer that is glued to it.
GLUE: Final = (" ", "\n")

# Between a dateline and the text.
BLANKS: Final = (" ", "\u00a0", "  ")
