"""
Plain text of archives, broadcasters, newsletters and tickers: lines of theirs that are none of the article.
"""

import pytest

from dpaparse import CreditLine, parse
from dpaparse._grammar.greeting import is_greeting
from dpaparse._grammar.links import is_link
from dpaparse._grammar.numbered import is_document
from dpaparse._grammar.page import is_page_number, is_page_sentence
from dpaparse._model import Span
from tests.test_plain import MORE, PROSE, outline

HEADLINE = "Deich bei Husum hält der Sturmflut stand"


def ends(end: str) -> list[tuple[str, str]]:
    """
    Return what stands behind two paragraphs.
    """
    return outline(parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\n{end}"))[3:]


def begins(head: str) -> list[tuple[str, str]]:
    """
    Return what stands above two paragraphs without a dateline.
    """
    return outline(parse(f"{head}\n\n{PROSE}\n\n{MORE}"))[:-2]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("1 of 12 DOCUMENTS", True),
        ("3 von 41 Dokumenten", True),
        ("Dokument 3 von 41", True),
        ("Document 1 of 12", True),
        ("12 Dokumente", False),
        ("1 of 12 documents", False),
        ("3 von 41 Deichen", False),
        ("12", False),
    ],
)
def test_numbers_of_documents(line: str, *, expected: bool) -> None:
    """
    An archive counts its documents, in words before the numbers or behind them.
    """
    assert expected is is_page_number(line)


def test_form_of_an_archive_above_a_headline() -> None:
    """
    The number of a document and the edition of a paper are neither headline nor kicker.
    """
    head = f"1 of 12 DOCUMENTS\n\nKüstenbote\n\n7. September 2018 Freitag\nGesamtausgabe\n\n{HEADLINE}"
    found = outline(parse(f"{head}\n\nHusum (dpa) - {PROSE}\n\n{MORE}"))

    assert ("Headline", HEADLINE) in found
    assert "TitleNote" not in [kind for kind, _ in found]


@pytest.mark.parametrize(
    ("end", "kinds"),
    [
        ("Küstenbote Verlag GmbH\n\nDokument KB00020261125em3e2x", ["Unknown", "Unknown"]),
        ("Küstenbote Verlag GmbH\n\nDokument KB0002", ["Paragraph", "Paragraph"]),
        ("Küstenbote Verlag GmbH\n\nSand | Tee", ["Unknown", "Unknown"]),
        (f"Es regnet.\n\nDokument {'1' * 60}", ["Paragraph", "Unknown"]),
    ],
)
def test_publisher_above_the_number_of_a_document(end: str, kinds: list[str]) -> None:
    """
    Above the number of its document an archive says who published the text.
    """
    assert kinds == [kind for kind, _ in ends(end)]


def test_number_of_a_document_is_one_word() -> None:
    """
    The word and its number are all that stands on the line.
    """
    assert is_document(["document", "kb00020261125"])
    assert not is_document(["dokument", "kb00020261125", "husum"])
    assert not is_document(["deich", "kb00020261125"])


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Welle Küste | Nachrichten für Husum | 27.09.2024 | 16:00 Uhr", True),
        ("27.09.2024, 16:00 Uhr | Welle Küste", True),
        ("Welle Küste | Stand: 25.11.2026 | Deich", False),
        ("Newsletter abbestellen | Impressum | Datenschutz", True),
        ("Impressum | Deich", False),
        ("Seite drucken | Seite versenden", True),
        ("Seite drucken | Deich", False),
        ("Startseite Wirtschaft", True),
        ("Startseite Deich", False),
        ("Politik Wirtschaft", False),
        ("Mehr: Warum die Deiche immer wieder brechen", True),
        ("Mehr: Deich Husum", False),
        ("Mehr: warum die Deiche immer wieder brechen", False),
        ("👉 Alle Infos", True),
    ],
)
def test_lines_between_bars_and_behind_labels(line: str, *, expected: bool) -> None:
    """
    When a text was sent, links between bars, and the title of another article are the page's.
    """
    assert expected is is_link(line, Span(0, len(line)))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Diese Audioversion wurde künstlich generiert. Mehr Infos", True),
        ("Diese Zusammenfassung wurde maschinell erstellt.", True),
        ("Dieser Text wurde mit KI übersetzt und dann geprüft.", True),
        ("Diese Audioversion ist seit Montag sehr beliebt.", False),
        ("Mehr aktuelle Nachrichten finden Sie hier", True),
        ("Weitere Bilder vom Deich sehen Sie auf unserer Seite.", True),
        ("Mehr Informationen finden Sie bei der Verkehrswacht.", False),
        ("Mehr Pumpen gibt es auf den Deichen, sagte Thun.", False),
        ("Mehr davon „finden Sie hier“, sagte Thun und ging dann", False),
    ],
)
def test_pages_speak_of_their_text_and_of_more(line: str, *, expected: bool) -> None:
    """
    Machines that read or sum up a text are told so, and where readers find more.
    """
    assert expected is is_page_sentence(line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ihre Küstenboten-Redaktion", True),
        ("Ihr Team", True),
        ("Einen guten Start in den Tag wünscht", True),
        ("Einen guten Start in den Tag wünschen wir", False),
        ("Ihr Deich", False),
        ("Ein starkes Team", False),
    ],
)
def test_newsletters_greet(line: str, *, expected: bool) -> None:
    """
    A newsletter ends with wishes, and with those who made it.
    """
    assert expected is is_greeting(line)


def test_newsletter_ends() -> None:
    """
    What greets at the end of a newsletter is none of the text.
    """
    end = "Einen guten Start in den Tag wünscht\nIhre Redaktion\n\nNewsletter abbestellen | Impressum"

    assert ["Unknown", "Unknown"] == [kind for kind, _ in ends(end)]


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ("- dpa -", [("CreditLine", "- dpa -")]),
        ("– dpa/lno", [("CreditLine", "– dpa/lno")]),
        ("-", [("Unknown", "-")]),
        ("Es regnet. (dpa/kb) © dpa", [("Paragraph", "Es regnet."), ("CreditLine", "(dpa/kb)"), ("Unknown", "© dpa")]),
        ("Es regnet. © dpa", [("Paragraph", "Es regnet."), ("Unknown", "© dpa")]),
        ("Küstenbote/dpa", [("CreditLine", "Küstenbote/dpa")]),
        ("Küstenbote4 / mit Material der dpa", [("CreditLine", "Küstenbote4 / mit Material der dpa")]),
        ("picture-alliance/dpa", [("Unknown", "picture-alliance/dpa")]),
        ("Redaktion Küste, 25.11.2026 (dpa).", [("CreditLine", "Redaktion Küste, 25.11.2026 (dpa).")]),
        ("Redaktion Küste, 25.11.2026 (Deich).", [("Paragraph", "Redaktion Küste, 25.11.2026 (Deich).")]),
        ("(Keystone-SDA)", [("CreditLine", "(Keystone-SDA)")]),
        ("Es regnet.\n\n/abc", [("Paragraph", "Es regnet."), ("SignOff", "/abc")]),
        ("Es regnet.\n\n/Abc", [("Paragraph", "Es regnet."), ("Paragraph", "/Abc")]),
    ],
)
def test_what_closes_a_text(end: str, expected: list[tuple[str, str]]) -> None:
    """
    A credit may stand between dashes or before a mark of copyright, one sign on a line of its own.
    """
    assert expected == ends(end)


def test_credit_between_dashes_line_by_line() -> None:
    """
    Where each line is a paragraph, a credit between dashes is no list item.
    """
    article = parse(f"{HEADLINE}\n{PROSE}\n{MORE}\n{PROSE}\n- dpa -")

    assert isinstance(article.parts[-1], CreditLine)
    assert article.credit_line is not None
    assert article.credit_line.credit.agencies == ("dpa",)


@pytest.mark.parametrize(
    ("credit", "kinds"),
    [
        ("dpa/lno", ["Paragraph", "CreditLine"]),
        ("(dpa)", ["Paragraph", "CreditLine"]),
    ],
)
def test_credit_beneath_a_full_line(credit: str, kinds: list[str]) -> None:
    """
    However full the line above it is, a credit is none of its sentence.
    """
    full = "Der Deich hält, sagte der Deichgraf, und zwar auch bei Sturm und bei Hochwasser im Winter."
    article = parse(f"Husum (dpa) - {full}\n\n{full}\n\n{full}\n{credit}\n\nTeilen")

    assert kinds == [kind for kind, _ in outline(article)[3:-1]]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            "ROUNDUP 2: Werft in Husum hebt ihre Prognose an - Aktie auf Rekordhoch\n(neu: Kurs der Aktie, Stimmen dazu)",
            ["Headline", "TitleNote"],
        ),
        ("Storks build their nest on a crane in Husum\nBy dpa news agency", ["Headline", "Byline"]),
        ("NAMEN & NACHRICHTEN\nSchauspielerin Thun mag keine Möwen", ["TitleNote", "Headline"]),
        ("AUS ALLER WELT\nSchauspielerin Thun mag keine Möwen", ["TitleNote", "Headline"]),
        ("Zitat des Tages\nSchauspielerin Thun mag keine Möwen", ["TitleNote", "Headline"]),
        ("Ruß & Thun\nDeich hält", ["Headline", "Subheading"]),
    ],
)
def test_lines_around_a_headline(lines: str, expected: list[str]) -> None:
    """
    A note and a byline beneath a headline stand apart from it, and a rubric above it is no headline.
    """
    assert expected == [kind for kind, _ in begins(lines)]


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Von Ebba Thun, dpa · 25.11.2026, 18:00", ("Ebba Thun",)),
        ("Von Ebba Thun (dpa), 25. November 2026", ("Ebba Thun",)),
        ("Ebba Thun und Jan Ruß, dpa - 25.11.2026 (18:00)", ("Ebba Thun", "Jan Ruß")),
        ("Von unserem dpa-Korrespondenten Jan Ruß", ("Jan Ruß",)),
        ("INTERVIEW: Ebba Thun (dpa)", ("Ebba Thun",)),
    ],
)
@pytest.mark.parametrize("teaser", ["", "Das Wasser stand hoch. Nun fällt es wieder.\n\n"])
def test_bylines_with_a_time_stamp(line: str, authors: tuple[str, ...], teaser: str) -> None:
    """
    Who wrote a text is told, also where the time stamp stands on the same line.
    """
    article = parse(f"{HEADLINE}\n\n{teaser}{line}\n\n{PROSE}\n\n{MORE}")

    assert article.byline is not None
    assert authors == article.byline.authors
    assert bool(teaser) == (article.teaser is not None)
    assert (PROSE, MORE) == tuple(part.text for part in article.paragraphs)


@pytest.mark.parametrize("line", ["Sturmflut vom 25.11.2026", "Uhr", "25.11.2026", "Sturm um 18 Uhr", "dpa 25.11.2026"])
def test_stamps_without_names(line: str) -> None:
    """
    What stands before a time must be names of authors.
    """
    assert parse(f"{HEADLINE}\n\n{line}\n\n{PROSE}\n\n{MORE}").byline is None


def test_byline_and_address_beneath_a_teaser() -> None:
    """
    Beneath a teaser the address of the author may stand without a blank line.
    """
    head = f"{HEADLINE}\n\nDas Wasser stand hoch. Nun fällt es wieder.\n\nVon Ebba Thun (dpa)\nthun@deich.example"

    assert ["Headline", "Teaser", "Byline", "Unknown"] == [kind for kind, _ in begins(head)]


def test_caption_beneath_a_teaser_stays_whole() -> None:
    """
    Lines of a caption are one part.
    """
    below = "Foto: Ebba Thun\n© Ebba Thun/dpa"

    assert below in [text for _, text in begins(f"{HEADLINE}\n\nDas Wasser stand hoch. Es fällt.\n\n{below}")]


def test_title_of_a_caption() -> None:
    """
    Above the text, the line over a caption with its credit beneath is what the picture shows.
    """
    head = f"{HEADLINE}\n\n14.09.2023, 17:22 Uhr\n\nSchiff der Reederei\n\nEs liegt im Hafen.\n(Foto: dpa)"

    assert ["Headline", "Unknown", "Unknown", "Unknown"] == [kind for kind, _ in begins(head)]


@pytest.mark.parametrize(
    ("end", "kinds"),
    [
        (
            "Lesen Sie auch:\n\nWal vor Sylt\n\nDer Deich hält. (dpa/lno)",
            ["Unknown", "Unknown", "Paragraph", "CreditLine"],
        ),
        (
            "Weitere Meldungen\n\n- Sand wird knapp\n- Watt wächst\n\n/abc",
            ["Subheading", "ListItem", "ListItem", "SignOff"],
        ),
        ("Weitere Meldungen\n\n- Sand wird knapp\n- Watt wächst", ["Unknown", "Unknown", "Unknown"]),
    ],
)
def test_text_ends_behind_what_looks_like_a_page(end: str, kinds: list[str]) -> None:
    """
    A sentence with its credit, or the signs of who wrote the text, are none of a page's end, nor what stands above.
    """
    assert kinds == [kind for kind, _ in ends(end)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("2 Leserkommentare", True),
        ("12 Bilder", True),
        ("zwei Kommentare", False),
        ("2 Deiche", False),
        ("Küstenboten Redaktion", True),
        ("Artikel mit Video-Inhalten", True),
    ],
)
def test_what_a_page_counts(line: str, *, expected: bool) -> None:
    """
    How many have written or what can be seen, and which editors wrote a text, is none of it.
    """
    assert expected is is_link(line, Span(0, len(line)))


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            "Niedersachsen und Bremen\nKurioser Einsatz\nFeuerwehr rettet Kuh aus Swimmingpool",
            ["Unknown", "TitleNote", "Headline"],
        ),
        ("Sturm an der Küste\nFeuerwehr im Dauereinsatz\nHusum", ["Headline", "Unknown", "Unknown"]),
    ],
)
def test_regions_stand_above_a_kicker(head: str, expected: list[str]) -> None:
    """
    A region above kicker and headline is neither.
    """
    assert expected == [kind for kind, _ in outline(parse(f"{head}\n\nHusum (dpa) - {PROSE}\n\n{MORE}"))[:3]]


@pytest.mark.parametrize(
    ("beneath", "is_led"),
    [
        ("Von\nEbba Thun\nKüstenboten Redaktion", True),
        ("25.11.2026, 18:00 Uhr\nBad Husum\nVon dpa", True),
        ("25.11.2026, 18:00 Uhr\nHusum\nVon Ebba Thun", True),
        ("Ebba Thun", False),
        ("Drucken\nHusum", False),
    ],
)
def test_what_stands_beneath_a_teaser(beneath: str, *, is_led: bool) -> None:
    """
    Authors below their `Von`, and a town above the author, set a teaser off from the text.
    """
    lead = "Das Wasser stand hoch. Nun fällt es wieder."
    article = parse(f"{HEADLINE}\n\n{lead}\n\n{beneath.replace(chr(10), 2 * chr(10))}\n\n{PROSE}\n\n{MORE}")

    assert is_led == (article.teaser is not None)
    assert ["Paragraph", "Paragraph"] == [kind for kind, _ in outline(article)[-2:]]
