"""
Lines of a page, an archive's form and a mail: links, ways to a page, time stamps, labels, greetings.
"""

import pytest

from dpaparse import Span, parse
from dpaparse._grammar.greeting import is_greeting
from dpaparse._grammar.links import is_link
from dpaparse._grammar.numbered import is_issue
from dpaparse._grammar.page import opens_page_end
from dpaparse._grammar.stamps import is_stamp
from tests.test_plain import MORE, PROSE, outline

LINKS = [
    "Artikel anhören (02:11 Min)",
    "Kommentare (12)",
    "Kommentare Drucken Teilen",
    "> Küste",
    "› Küste",
    "Startseite / Küste",
    "Home|Küste",
    "News › Küste › Husum",
    "Sie sind hier: Küste",
    "Von unserer Agentur",
    "KB+",
    "taz Plus",
    "Am 25.11.2026 um 10:11 schrieb Ebba Thun:",
    "On 25 November 2026 Ebba Thun <thun@deich.example> wrote:",
    "Dokument KB00020261125em3e2x",
    "Dokument 3 von 17",
    "Themen folgen",
    "Karte anzeigen",
    "Weniger anzeigen",
    "Alle Bilder ansehen",
    "Video: Wal vor Sylt gesichtet",
    "Lesetipp: Wal vor Sylt gesichtet",
    "- Anzeige -",
    "1 / 5",
    "02:31",
    "Getty Images",
    "Alle Entwicklungen im Liveticker",
    "Weiterlesen: https://deich.example/1",
    "Treffer 3/17",
    "LÄNGE: 312 Wörter",
    "Length: 312 words",
    "Load-Date: November 25, 2026",
    "Jahrgang: 2026",
    "ISSN: 1234-5678",
    "Sprache: Deutsch",
    "Seite 5 / Nr. 254",
    "Küstenbote (Husum), 25. November 2026",
    "Küstenbote, 25.11.2026",
    "Weiterlesen: Was bringt die Flut?",
    "Lesen Sie auch: Was bringt die Flut?",
    "Veröffentlicht am 25. November 2026 von Ebba Thun",
    "Posted on 25.11.2026 in Küste",
    "© 2026 Küstenbote",
    "Lesen Sie den ganzen Artikel auf deich.example",
    "Sie sind hier:",
    "2 Minuten Lesezeit",
    "Küstenbote vom 25.11.2026",
    "Quelle: Küstenbote vom 25.11.2026, S.3 (Tageszeitung, Husum)",
    "© Küstenbote. All rights reserved.",
    "Geschrieben am 25.11.2026 von Ebba Thun",
    "SEE ALSO: Your rights when trains are late",
    "[Edited by Jan Ruß]",
    "45 Postings",
    "3 min read",
    "thun@deich.example",
    "***",
]

WORDS = [
    "Deich hält (seit 1962)",
    "Artikel anhören (bald)",
    "Teilen lernen",
    "» Deich",
    "Küste / Startseite",
    "Home / Deiche an der ganzen Küste",
    "Von unserer Insel",
    "Deiche an der Küste+",
    "Küste Plus",
    "Am Montag schrieb Thun:",
    "Am 3. Mai schrieb Thun: «Halt»",
    "An 25.11.2026 um 10:11 schrieb Ebba Thun:",
    "Dokument Deichbruch",
    "Mehr: Deich",
    "Weniger Anzeigen",
    "Deiche öffnen",
    "Start/Ziel",
    "Sie sind hier zur Schule gegangen»",
    "Alle alten Bilder ansehen",
    "Lesetipps für den Sommer",
    "Lesen Sie auch gern?",
    "Minuten der Lesezeit",
    "Der Bote vom Deich",
    "Wer hier liest:",
    "Frage: Was bringt die Flut?",
    "Der Spur folgen",
    "Urkunde KB00020261125em3e2x",
    "Länge: zwölf Kilometer",
    "Zeitung: Deich wird erhöht",
    "jahrgang: 2026",
    "Jahrgang: der letzte von Husum",
    "Nummer: 04841 830 und dann die Null, und zwar zweimal",
    "Seite an Seite",
    "Deich, v2.3.1a",
    "Der Tag am Deich, 25.11.2026",
    "Der Tag an der Küste, 25. November 2026",
    "Veröffentlicht in Husum von Ebba Thun",
    "Veröffentlicht am 25. November 2026 trotz der Flut",
    "Veröffentlicht am 25. November 2026 von den Freunden des Deichs und der Küste",
]


@pytest.mark.parametrize("line", LINKS)
def test_lines_of_a_page(line: str) -> None:
    """
    Links with counts and beside each other, ways to a page, forms of archives, quoting mails and times are the page's.
    """
    assert ("Unknown", line) == outline(parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\n{line}\n\n{PROSE}\n\n{MORE}"))[3]


@pytest.mark.parametrize("line", WORDS)
def test_lines_that_are_not_of_a_page(line: str) -> None:
    """
    Words that a text may have too are no links: a label without its number, a way that begins elsewhere, a verb.
    """
    assert not is_link(line, Span(0, len(line)))


def test_stamp_of_nothing() -> None:
    """
    A line without a word before its parenthesis, and one that says when and no more, name no author.
    """
    assert not is_stamp(" (1")
    assert is_stamp("Gepostet am 25.11.2026")
    assert not is_issue("seite 3")


@pytest.mark.parametrize(
    "line", ["Viele Grüße", "Mit freundlichen Grüßen,", "LG Ebba", "Beste Grüße, Ebba Thun", "MfG"]
)
def test_greetings_end_a_mail(line: str) -> None:
    """
    A greeting, with a first name behind it or without, opens the end of a page; names beneath it are no text.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\n{line}\n\nEbba")

    assert is_greeting(line)
    assert [("Unknown", line), ("Unknown", "Ebba")] == outline(article)[3:]


@pytest.mark.parametrize("line", ["LG Husum", "Grüße aus Husum", "Viele Grüße vom Deich in Husum", "Viele Boote"])
def test_other_words_greet_nobody(line: str) -> None:
    """
    A court, and greetings from somewhere, are a text's.
    """
    assert not is_greeting(line)


def test_greeting_above_a_headline() -> None:
    """
    The name beneath a greeting is no kicker of the headline beneath it, and what stands far behind is untouched.
    """
    article = parse(f"anbei die Meldung.\n\nViele Grüße\n\nEbba\n\nDeich in Husum hält stand\n\nHusum (dpa) - {PROSE}")

    assert [("Unknown", "Viele Grüße"), ("Unknown", "Ebba"), ("Headline", "Deich in Husum hält stand")] == outline(
        article
    )[1:4]


def test_sender_without_a_label() -> None:
    """
    Beside an address, a line to somebody is the mail's.
    """
    article = parse(f"Ebba Thun <thun@deich.example>\n\nAn: mich\n\nDeich in Husum hält\n\nHusum (dpa) - {PROSE}")

    assert [("Unknown", "An: mich"), ("Headline", "Deich in Husum hält")] == outline(article)[1:3]


@pytest.mark.parametrize(
    ("block", "kind"),
    [
        ("Impressum\nDatenschutz\nAGB", "Unknown"),
        ("--\nEbba Thun\nKüstenbote", "Unknown"),
        ("Teilen\nDrucken", "Unknown"),
        ("Impressum\n" + "Deich " * 19, "Paragraph"),
        ("Deich\nSiel", "Paragraph"),
    ],
)
def test_blocks_of_links(block: str, kind: str) -> None:
    """
    A block of short lines is the page's if the first opens its end, or if all are links.
    """
    assert (kind, block.strip().replace("\n", " ")) == (
        outline(parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\n{PROSE}\n\n{block}"))[-1][0],
        outline(parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\n{PROSE}\n\n{block}"))[-1][1].replace("\n", " "),
    )


def test_longer_blocks_end_no_page() -> None:
    """
    A block of more than 400 characters is no end of a page, whatever its first line says.
    """
    text = "\n\n".join([f"Husum (dpa) - {PROSE}", *[MORE] * 12])
    blocks = ["\n".join(["Impressum", *["Deich " * 8] * lines]) for lines in (7, 9)]

    assert ["Unknown", "Paragraph"] == [outline(parse(f"{text}\n\n{block}"))[-1][0] for block in blocks]


def test_name_of_a_page_end() -> None:
    """
    A signature opens the end of a page where sentences follow, too.
    """
    assert opens_page_end("--", sentences=True)


@pytest.mark.parametrize(
    ("number", "kind"),
    [("12", "Unknown"), ("- 12 -", "Unknown"), ("1962", "Subheading"), ("zwölf", "Paragraph")],
)
@pytest.mark.parametrize("times", [1, 4])
def test_numbers_of_pages(number: str, kind: str, times: int) -> None:
    """
    Up to three digits alone between running text are the number of a page, a year is a heading, however long that is.
    """
    prose, more = " ".join([PROSE] * times), " ".join([MORE] * times)
    article = parse("\n\n".join([f"Husum (dpa) - {prose}", more, number, prose, more, prose, more]))

    assert (kind, number) == outline(article)[3]


def test_numbers_of_a_table() -> None:
    """
    A number beneath a line that is no running text is none of a page.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\nPegel\n\n12\n\nFlut\n\n14\n\n{MORE}")

    assert [("Paragraph", "12"), ("Paragraph", "14")] == [part for part in outline(article) if part[1].isdecimal()]
