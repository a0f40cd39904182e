"""
The texts that are measured: an ordinary one in all envelopes, an English one, one full of marks, damaged and hostile.
"""

import json
import textwrap
from typing import Final, NamedTuple


class Family(NamedTuple):
    """
    Texts of any length.
    """

    piece: str
    """What is repeated."""
    before: str = ""
    format: str = "plain"

    def text(self, size: int) -> str:
        """
        Return a text of *size* characters.
        """
        return (self.before + self.piece * (size // len(self.piece) + 1))[:size]


OPENING: Final = "\x01bdt0001 3 pl 90  dpa 0001\n\nHusum/\n\x02Deich hält =\n\n"
"""
What comes before the body of a wire message.
"""

_PARAGRAPHS: Final = (
    (
        "Nach der schwersten Sturmflut seit Jahrzehnten haben die Menschen an der Nordseeküste am Dienstag mit "
        "den Aufräumarbeiten begonnen. Der Deich bei Husum hielt dem Wasser stand, an mehreren Stellen wurde er "
        "aber unterspült. Die Behörden sprachen von einem Schaden in zweistelliger Millionenhöhe, verletzt wurde "
        "niemand. Das Land richtete noch in der Nacht einen Krisenstab ein."
    ),
    (
        "Bürgermeisterin Ebba Thun dankte den Helfern von Feuerwehr und Technischem Hilfswerk. „Ohne diese Leute "
        "stünde die halbe Stadt unter Wasser“, sagte sie am Morgen im Rathaus. Mehr als 400 Freiwillige hätten in"
        " der Nacht Sandsäcke gefüllt, Keller ausgepumpt und ältere Bewohner in Notunterkünfte gebracht."
    ),
    (
        "Der Pegel am Hafen erreichte nach Angaben des Bundesamtes kurz nach Mitternacht den höchsten Stand seit "
        "1976. Bis zum Mittag ging das Wasser um mehr als einen Meter zurück. Für die Nacht zum Mittwoch erwarten"
        " die Fachleute ein weiteres, allerdings deutlich schwächeres Hochwasser, das keine Gefahr für die Deiche"
        " darstellen soll. Der Wetterdienst hob seine Warnung am frühen Nachmittag auf."
    ),
    (
        "Der Leiter des Landesbetriebs, Jan Ruß, nannte die Lage „ernst, aber beherrschbar“. Er verwies darauf, "
        "dass in den vergangenen zehn Jahren rund 120 Millionen Euro in die Verstärkung der Deiche geflossen "
        "seien. Ohne diese Arbeiten hätte die Flut nach seiner Einschätzung mindestens zwei Orte erreicht."
    ),
    (
        "Auf den Halligen waren etwa 280 Menschen von der Außenwelt abgeschnitten. Die Fähre soll am "
        "Mittwochmorgen wieder fahren, falls der Anleger keine größeren Schäden aufweist. Strom und Telefon "
        "funktionierten nach Angaben der Versorger auf allen Warften, ein Hubschrauber brachte am Nachmittag "
        "Medikamente zu drei Patienten. Zwei ältere Bewohner wurden vorsorglich auf das Festland geflogen."
    ),
    (
        "Die Landesregierung kündigte schnelle Hilfe an. Betroffene Familien sollen bis zu 2500 Euro erhalten, "
        "kleine Betriebe bis zu 10 000 Euro. Die Anträge können von Donnerstag an bei den Gemeinden gestellt "
        "werden, wie das Innenministerium in Kiel mitteilte. Über weitere Mittel will das Kabinett in der "
        "kommenden Woche beraten. Auch Vereine und Kirchengemeinden können Hilfe bekommen."
    ),
    (
        "Kritik kam aus der Opposition. Deren Fraktionschef Ove Lütt warf der Regierung vor, den Küstenschutz "
        "jahrelang vernachlässigt zu haben: „Wer erst baut, wenn das Wasser da ist, der baut zu spät.“ Der "
        "Haushalt sehe für das kommende Jahr nur halb so viel Geld vor, wie die Fachleute für nötig hielten."
    ),
    (
        "Das Umweltministerium wies den Vorwurf zurück. Die Mittel seien lediglich anders verteilt worden, hieß "
        "es dort. Insgesamt stehe mehr Geld zur Verfügung als in den Vorjahren, ein großer Teil davon für die "
        "Inseln und Halligen. Die Planung für vier weitere Abschnitte sei abgeschlossen, im Frühjahr solle gebaut"
        " werden. Die Arbeiten an den drei größten Schöpfwerken seien bereits vergeben."
    ),
    (
        "In den Schulen der Region fiel der Unterricht am Dienstag aus. In Husum, Tönning und Friedrichstadt "
        "öffneten Turnhallen als Notunterkünfte, in denen rund 150 Menschen die Nacht verbrachten. Viele von "
        "ihnen konnten am Vormittag in ihre Wohnungen zurückkehren. Die Stadtwerke verteilten Trinkwasser und "
        "warme Mahlzeiten. Am Mittwoch soll der Unterricht wieder beginnen."
    ),
    (
        "Auch die Bahn meldete Schäden. Auf der Strecke zwischen Heide und Niebüll wurden die Gleise auf einer "
        "Länge von rund 300 Metern unterspült, Züge fahren dort voraussichtlich erst wieder am Wochenende. Bis "
        "dahin sind Busse im Einsatz. Reisende müssen nach Angaben einer Sprecherin etwa eine Stunde mehr "
        "einplanen. Der Güterverkehr nach Dänemark wird über Flensburg umgeleitet."
    ),
    (
        "Für die Landwirte ist die Flut ein schwerer Schlag. „Auf meinen Weiden steht Salzwasser, da wächst zwei "
        "Jahre nichts“, sagte Schäfer Momme Dirks aus Nordstrand. Er brachte seine 600 Tiere noch am Abend in "
        "Sicherheit. Ein Nachbar verlor nach eigenen Angaben Heu und Maschinen im Wert von mehreren Zehntausend "
        "Euro."
    ),
    (
        "Experten rechnen damit, dass solche Fluten häufiger werden. Der Meeresspiegel vor der Küste ist nach "
        "Messungen des Instituts in den vergangenen hundert Jahren um etwa 20 Zentimeter gestiegen. Die "
        "Forscherin Tomke Harms sprach von einem „Weckruf für das ganze Land“ und forderte, auch über den Rückbau"
        " einzelner Siedlungen zu reden."
    ),
    (
        "Die Feuerwehr warnte davor, die Deiche zu betreten. Der Boden sei aufgeweicht, an einigen Stellen könne "
        "er abrutschen. Wer die Schäden sehen wolle, solle auf die Aufnahmen der Drohnen warten, die das Land am "
        "Abend veröffentlichen will. Der Zugang zum Hafen bleibt mindestens bis Freitag gesperrt. Das Ordnungsamt"
        " kündigte Kontrollen an und bat um Geduld."
    ),
)

ARTICLE: Final = "Husum (dpa). " + "\n\n".join(_PARAGRAPHS) + "\n\n© dpa-infocom, dpa:250101-930-4711/2"
"""
An article as web sites print it: 13 paragraphs, 5 quotations, a footer.
"""

_LED_IN: Final = (
    "Sturmflut",
    "Deich bei Husum hält der schweren Flut stand",
    "Nach der Sturmflut räumen die Menschen an der Küste auf. Verletzt wurde niemand.",
    "Von Ebba Thun, dpa",
)

_SUBHEADINGS: Final = (
    "Helfer füllen Säcke",
    "Höchster Stand seit Jahrzehnten",
    "Lob für die Deichbauer",
    "Halligen von der Außenwelt abgeschnitten",
    "Bis zu 2500 Euro für Familien",
    "Opposition fordert mehr Geld",
    "Ministerium weist Kritik zurück",
    "Schulen bleiben geschlossen",
    "Bahn meldet Schäden an den Gleisen",
    "Salz auf den Weiden",
    "Fluten kommen häufiger",
    "Warnung vor weichen Deichen",
)


def _headed(*head: str) -> str:
    """
    Set the lines of a head above the ordinary article, with a blank line behind each.
    """
    return "\n\n".join((*head, ARTICLE))


def _divided(subheadings: tuple[str, ...]) -> str:
    """
    Set a subheading above each paragraph of the ordinary article but the first.
    """
    opening, *paragraphs = ARTICLE.split("\n\n", len(subheadings))
    pieces = (f"{heading}\n\n{text}" for heading, text in zip(subheadings, paragraphs, strict=True))
    return "\n\n".join((opening, *pieces))


# The ordinary article as other pages print it: with what stands above a text, or between its paragraphs.
HEADED: Final = {
    "article with a headline": _headed(_LED_IN[1]),
    "article with a head of four lines": _headed(*_LED_IN),
    "article with a head of glued lines": _headed("\n".join(_LED_IN)),
    "hard-wrapped article": "\n\n".join(textwrap.fill(part, 69) for part in ARTICLE.split("\n\n")),
    "article with 12 subheadings": _divided(_SUBHEADINGS),
}

# The ordinary article as the wire has it: coded header, headline block, wrapped body, notepad, sign-off, time.
WIRE: Final = "\r\n".join(
    [
        "\x01bdt0123 4 pl 640  dpa 0456",
        "",
        "Wetter/Küste/Schleswig-Holstein/",
        "\x02(Zusammenfassung 1330)",
        "Aufräumen nach der Flut - Deich bei Husum hält =",
        "",
        *"\n\n".join(textwrap.fill(part, 69) for part in ("Husum (dpa) - " + _PARAGRAPHS[0], *_PARAGRAPHS[1:])).split(
            "\n"
        ),
        "",
        "# Notizblock",
        "",
        "## Internet",
        "- [Pegel](https://pegel.example/)",
        "",
        "## Orte",
        "- [Rathaus](Markt 1, 25813 Husum)",
        "",
        "* * * *",
        "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt",
        "",
        "## dpa-Kontakte",
        "- Autorin: Ebba Thun (Husum), +49 30 5550100, <thun@desk.example>",
        "",
        "dpa et yyno n1 sck",
        "\x03251400 Nov 25",
        "",
    ]
)

# The ordinary article as today's feed has it.
ENTRY: Final = json.dumps(
    {
        "urn": "urn:newsml:dpa.com:20090101:251125-930-4711",
        "entry_id": "4711",
        "version": 2,
        "updated": "2025-11-25T14:00:00+01:00",
        "version_created": "2025-11-25T14:00:00+01:00",
        "headline": "Aufräumen nach der Flut - Deich bei Husum hält",
        "byline": "Von Ebba Thun, dpa",
        "pubstatus": "usable",
        "urgency": 4,
        "article_html": "".join(
            f"<p>{part}</p>"
            for part in ('<span class="dateline">Husum (dpa) - </span>' + _PARAGRAPHS[0], *_PARAGRAPHS[1:])
        ),
    },
    ensure_ascii=False,
)

# The same as NewsML-G2.
_ITEM: Final = """\
<?xml version="1.0" encoding="UTF-8"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
<newsItem guid="urn:newsml:dpa.com:20090101:251125-930-4711" version="2" standard="NewsML-G2" standardversion="2.32">
<itemMeta><versionCreated>2025-11-25T14:00:00+01:00</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
<contentMeta><urgency>4</urgency><headline rank="1">Aufräumen nach der Flut - Deich bei Husum hält</headline>
<by>Von Ebba Thun, dpa</by><dateline>Husum (dpa) -</dateline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
<header><h1>Aufräumen nach der Flut - Deich bei Husum hält</h1></header><section class="main">
{}
</section></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>
"""
ITEM: Final = _ITEM.format(json.loads(ENTRY)["article_html"])

# The same as a web site shows it, between what other texts stand on the page.
_PAGE: Final = """\
<!DOCTYPE html>
<html lang="de">
<head><meta charset="utf-8"><title>Aufräumen nach der Flut - Deichbote</title>
<meta name="description" content="Der Deich bei Husum hielt."><meta property="og:type" content="article"></head>
<body>
<header><a href="/">Deichbote</a><nav><ul><li><a href="/hafen">Hafen</a></li><li><a href="/sport">Sport</a></li>
<li><a href="/wetter">Wetter</a></li><li><a href="/anzeigen">Anzeigen</a></li></ul></nav></header>
<main><article><h1>Aufräumen nach der Flut - Deich bei Husum hält</h1>
<time datetime="2025-11-25T14:00:00+01:00">25. November 2025</time>
{}
<p>© dpa-infocom, dpa:251125-930-4711/2</p></article></main>
<aside><h2>Mehr zum Thema</h2><ul><li><a href="/1">Wie ein Deich gebaut wird</a></li>
<li><a href="/2">Die Fluten der letzten hundert Jahre</a></li></ul></aside>
<footer><a href="/impressum">Impressum</a> <a href="/datenschutz">Datenschutz</a></footer>
</body>
</html>
"""
PAGE: Final = _PAGE.format(
    "\n".join(f"<p>{part}</p>" for part in ("Husum (dpa) - " + _PARAGRAPHS[0], *_PARAGRAPHS[1:]))
)

ENGLISH: Final = """\
Husum, Germany (dpa) - People on the North Sea coast began to clear up on Tuesday after the worst storm tide in \
decades. The dike near Husum withstood the water, but was washed out in several places. The authorities spoke of \
damage in the tens of millions, nobody was hurt. The state set up a crisis team during the night.

Mayor Ebba Thun thanked the helpers of the fire brigade and the relief agency. “Without these people half of the \
town would be under water,” she said in the town hall in the morning. More than 400 volunteers had filled sandbags, \
pumped out cellars and brought elderly residents to shelters, she added.

The level in the harbour reached its highest mark since 1976 shortly after midnight, according to the federal \
office. By noon the water had fallen by more than a metre. For the night to Wednesday the experts expect another, \
much weaker high water that should be no danger to the dikes. The weather service lifted its warning in the early \
afternoon.

The head of the state agency, Jan Russ, said: “The situation is serious, but we have it under control.” He pointed \
out that some 120 million euros had been spent on stronger dikes over the past ten years. Without this work the \
flood would have reached at least two villages, he said.

About 280 people were cut off from the outside world on the small islands. The ferry is to run again on Wednesday \
morning if the pier shows no major damage. Power and telephone worked on all mounds, and a helicopter brought \
medicine to three patients in the afternoon.

Criticism came from the opposition. “Whoever starts to build when the water is there, builds too late,” said Ove \
Luett, who leads its group in parliament. The budget for the coming year holds only half of what the experts call \
necessary.

The Environment Ministry rejected the accusation. The funds had merely been distributed differently, it said. In \
total there is more money than in the years before, a large part of it for the islands. The planning for four more \
sections is finished, and building is to begin in spring.

For the farmers the flood is a heavy blow. “There is salt water on my meadows, nothing will grow there for two \
years,” said Momme Dirks, a shepherd from Nordstrand. He brought his 600 animals to safety in the evening. A \
neighbour lost hay and machines worth several tens of thousands of euros.

Experts expect such floods to become more frequent. The sea level off the coast has risen by about 20 centimetres in \
the past hundred years, as measurements of the institute show. “This is a wake-up call for the whole country,” \
researcher Tomke Harms said, and called for a debate about giving up single settlements.
"""
"""
An English article: 9 paragraphs, 5 quotations.
"""

# What transfers do to wire messages.
DAMAGED: Final = {
    "header missing": WIRE.partition("\r\n")[2],
    "control characters eaten": WIRE.translate(dict.fromkeys((1, 2, 3))),
    "cut off": WIRE[: len(WIRE) // 2],
    "notepad unclosed": WIRE.partition("* * * *")[0],
    "mojibake": WIRE.encode().decode("cp1252", "replace"),
}

_QUOTES: Final = (
    "«Das Wasser steigt nicht mehr», sagte Bürgermeisterin Thun. Sie sprach von einer «langen Nacht» für alle. ",
    "Ein Nachbar rief: «Holt die Leute vom „Anker“ herunter!» Später hieß es, das sei «gerade noch» gelungen. ",
    "«Wir warten ab», meinte Jan Ruß. «Morgen sehen wir weiter», fügte er hinzu. Der Deich habe «gehalten». ",
)

QUOTE_HEAVY: Final = (
    "Husum (dpa/lno) - "
    + "\n\n".join("".join(_QUOTES) + text[:230] for text in (_PARAGRAPHS[4], _PARAGRAPHS[5]))
    + "\n\n"
    + "".join(_QUOTES[:2])
    + "«Gut so», sagte sie. Der Deich habe «gehalten», und das zähle. "
    + _PARAGRAPHS[8]
    + "\n\n"
    + "\n\n".join((_PARAGRAPHS * 2)[number] for number in (2, 5, 7, 8, 9, 12, 2))
    + "\n\n© dpa-infocom, dpa:250101-930-4712/1"
)
"""
An article with 46 marks, some nested.
"""

SETTINGS: Final = "\n".join(
    f"""\
[desk."{name}".service]
title = "Dienst für {name}"
numbers = [{number}, {number + 1}, {number + 2}]
since = 2025-01-{number:02}T06:30:00+01:00
editors = [{{ name = "Ebba Thun", on_duty = true }}, {{ name = "Jan Ruß", on_duty = false }}]
"""
    for number, name in enumerate(("Husum", "Tönning", "Niebüll", "Heide"), 1)
)
"""
What the yardstick of interpreted code reads: the settings of four desks in TOML.
"""

HOSTILE: Final = {
    "text: unclosed openers": Family("„a "),
    "text: brackets": Family("("),
    "text: newlines": Family("\n"),
    "text: blanks": Family(" "),
    "text: one-letter paragraphs": Family("a\n\n"),
    "text: credits": Family("(dpa) - "),
    "text: speech by nobody": Family("„Es regnet.“ "),
    "text: English frames": Family("the rain, which they said it was, was the town, saying it was not, and said "),
    "text: copyright signs": Family("©"),
    "text: inches": Family('1" '),
    "text: cut numbers": Family("dpa:1 "),
    "text: cut-off names of items": Family("Es regnet dpa.com:20090101:250101-930-4711/2 heute.\n"),
    "text: names of items without a day": Family("dpa.com:abcdefgh:1 "),
    "text: bullets": Family("- a\n"),
    "text: closing credits": Family("Es regnet. (dpa)\n"),
    "text: capital words": Family("Husum "),
    "text: pronouns": Family("Bürgermeisterin Ebba Thun kam. Sie sagte, es regne. "),
    "text: commas in parentheses": Family("Thun (SPD, Husum) sagte das. "),
    "text: adverbs with a capital": Family("Thun Anders sagte das. "),
    "wire: headers": Family("bdt0001 3 pl 90  dpa 0001\n", format="iptc7901"),
    "wire: rows of a table": Family("| a | b |\n", before=OPENING, format="iptc7901"),
    "wire: words of a bar": Family("publication\n", before=OPENING, format="iptc7901"),
    "wire: items of a notepad": Family("- [a](b)\n", before=OPENING + "# Notizblock\n\n## Orte\n", format="iptc7901"),
    "html: depth": Family("<div>", format="html"),
    "html: open comments": Family("<!--", format="html"),
    "html: one-letter paragraphs": Family("<p>„a", format="html"),
    "html: cut-off names of items": Family("<p>dpa.com:20090101:250101-930-4711/2</p>", format="html"),
    "html: cells": Family("<table><tr><td>x", format="html"),
    "json: depth": Family("[", format="digitalwires"),
    "json: entries": Family('{"urn": "a", "headline": "Deich"}\n', format="digitalwires"),
    "json: unknown fields": Family('"x": [7, {"a": 7}], ', before='{"urn": "a", ', format="digitalwires"),
    "xml: items": Family("<newsItem/>", before="<newsMessage><itemSet>", format="newsml-g2"),
    "xml: depth": Family("<a>", before="<newsItem>", format="newsml-g2"),
    "xml: paragraphs": Family("<p>a</p>", before="<newsItem><contentSet><inlineXML>", format="newsml-g2"),
}
"""
What is repeated to make a text that would be slow where the library is careless, in every envelope.
"""
