"""
What a page puts around an article: navigation, captions, time stamps before it, signs and links behind it.
"""

import pytest

from dpaparse import Article, Gap, Paragraph, parse
from dpaparse._grammar.stamps import is_stamp

PROSE = (
    "Der Deich an der Küste hat auch in dieser Nacht gehalten, und die Menschen konnten am Morgen in ihre Häuser zurück,"
    " sagte eine Sprecherin des Kreises."
)
MORE = (
    "Für die Nacht zum Mittwoch erwarten die Fachleute ein weiteres Hochwasser, das nach ihrer Einschätzung aber keine"
    " Gefahr mehr für die Deiche ist."
)


def kinds(article: Article) -> list[str]:
    """
    Return the kinds of the parts but for gaps.
    """
    return [type(part).__name__ for part in article.parts if not isinstance(part, Gap)]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Werft streicht Stellen\nDas Werk steht vor dem Aus. Foto: Ebba Thun/dpa\n", ["Headline", "Unknown"]),
        ("Das Werk am Abend (Archivbild)\n© Ebba Thun/dpa\n", ["Unknown", "Unknown"]),
        ("Energie\nWerft streicht 300 Stellen an der Küste\n", ["TitleNote", "Headline"]),
        ("Artikel vom 05.05.2025 12:30\nWerft streicht 300 Stellen\n", ["Unknown", "Headline"]),
        (
            "> Werft streicht 300 Stellen\n18. April 2025, 16:24 Uhr\nWerft streicht 300 Stellen\n",
            ["Unknown", "Unknown", "Headline"],
        ),
        (
            "Startseite\nWirtschaft\nWerft streicht 300 Stellen\nLesezeit: 2 Minuten\nDrucken\n",
            ["Unknown", "TitleNote", "Headline", "Unknown", "Unknown"],
        ),
        (
            "Werft streicht 300 Stellen\nViele sind in Sorge. Andere nicht.\nVon Ebba Thun, dpa\n",
            ["Headline", "Teaser", "Byline"],
        ),
        ("Werft streicht 300 Stellen\nWas die Leute dazu sagen\n", ["Headline", "Subheading"]),
        ("Von Ebba Thun, dpa\n", ["Byline"]),
        ("(Berichtigung: Zahl im zweiten Satz)\n", ["TitleNote"]),
        ("Energie:\nWerft streicht 300 Stellen\n", ["TitleNote", "Headline"]),
        ("Drucken:\nWerft streicht 300 Stellen\n", ["Unknown", "Headline"]),
        ("Werft streicht 300 Stellen\nWerk in Husum (dpa)\n", ["Headline", "Unknown"]),
        (
            "Werft streicht 300 Stellen\n05.05.2025 | Stand 05.05.2025, 12:30 Uhr\ndpa\n",
            ["Headline", "Unknown", "Unknown"],
        ),
        ("", []),
    ],
)
def test_head_of_a_page_is_no_text(head: str, expected: list[str]) -> None:
    """
    Without a dateline too, what stands before the running text is told apart from it.
    """
    article = parse(f"{head}{PROSE}\n{MORE}")

    assert [*expected, "Paragraph", "Paragraph"] == kinds(article)
    assert (PROSE, MORE) == tuple(part.text for part in article.paragraphs)


def test_headline_opens_a_block_of_lines() -> None:
    """
    In a text with blank lines, a headline that only a line end sets off is none of the first paragraph.
    """
    article = parse(f"Werft streicht 300 Stellen\n{PROSE}\n\n{MORE}\n\n{PROSE}")

    assert ["Headline", "Paragraph", "Paragraph", "Paragraph"] == kinds(article)


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ("\n(dpa)\nMehr aus Wirtschaft", ["CreditLine", "Unknown"]),
        (" (dpa)\nKommentare\n0", ["CreditLine", "Unknown", "Unknown"]),
        (" (dpa/AFP)\nFoto: Ebba Thun/dpa", ["CreditLine", "Unknown"]),
        ("\ndpa/nd\nMehr aus Wirtschaft", ["CreditLine", "Unknown"]),
        ("\nQuelle: dpa\nKommentare\n0", ["CreditLine", "Unknown", "Unknown"]),
        (" Quelle: dpa", ["CreditLine"]),
        ("\n\n(Tsp)", ["Unknown"]),
        ("\n\n(mit Agenturen)", ["Unknown"]),
        (" (Tsp)", ["Unknown"]),
        (" (mit Agenturen)", ["Unknown"]),
        (" (fre)", ["Unknown"]),
        ("\n\nOriginal-Content von: Feuerwehr Husum, übermittelt durch news aktuell", ["Unknown"]),
        ("\n\nDirekt aus dem dpa-Newskanal", ["Unknown"]),
        ("\n\n(Foto: Ebba Thun/dpa)", ["Unknown"]),
        ("\n\nCopyright 2025, dpa (www.dpa.example). Alle Rechte vorbehalten", ["Unknown"]),
        ("\n\n+++(c) dpa - Bildfunk+++", ["Unknown"]),
        ("\n\n(c) Küstenblatt", ["Unknown"]),
        ("\n\nTeilen\n\nzur Startseite", ["Unknown", "Unknown"]),
        ("\n\nVon Ebba Thun, dpa", ["Byline"]),
        ("\n\n(lnw)", ["CreditLine"]),
        ("\nISIN DE0000000000\nAXC0123 2016-01-25/12:30", ["Unknown", "Unknown"]),
        (" (dpa).", ["CreditLine"]),
        (" (tsp mit dpa)", ["CreditLine"]),
        ("\n\n(Stand: 22.1.2025)", ["Paragraph"]),
        ("\n\n(Im 2. Absatz wurde die Zahl berichtigt: 340 statt 430.)", ["TitleNote"]),
        ("\n\n+++ Alle Zahlen im Ticker +++", ["Unknown"]),
        ("\n\n***", ["Unknown"]),
        ("\n\nfre", ["Unknown"]),
        ("\n\nWelle Küste | 25.11.2026 | 09:00 Uhr", ["Unknown"]),
        ("\n\nSand | Tee", ["Unknown"]),
        ("\n\nhttps://deich.example/1", ["Unknown"]),
        ("\n\n--- Von Ebba Thun, dpa-AFX ---/abc/xyz", ["Byline", "SignOff"]),
        (" © dpa", ["Unknown"]),
        ("\n\nHaben Sie einen Fehler entdeckt? Schreiben Sie uns!", ["Unknown"]),
        ("\n\nDieser Artikel enthält Material der Deutschen Presse-Agentur (dpa).", ["Unknown"]),
        ("\n\nTags: Deich, Husum", ["Unknown"]),
        # The end of a page, opened by a line that says so.
        ("\n\nDas könnte Sie auch interessieren\n\nWal vor Sylt gesichtet", ["Unknown", "Unknown"]),
        ("\n\nMehr aus der Küste\n\n- Wal vor Sylt gesichtet", ["Unknown", "Unknown"]),
        ("\n\nRückfragen bitte an:\n\nPolizei Husum\n\nDie Wache ist besetzt.", ["Unknown"] * 3),
        ("\n\n2 Kommentare\n\nUnverschämt. Das war früher besser.", ["Unknown", "Unknown"]),
        ("\n\nWeitere Nachrichten\n\nDer Deich hält.", ["Unknown", "Paragraph"]),
        ("\n\nMehr zum Thema\n\n(dpa)", ["Unknown", "CreditLine"]),
    ],
)
def test_end_of_a_page_is_no_text(end: str, expected: list[str]) -> None:
    """
    Signs of the house and links of the page behind the last paragraph are none of the body.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\n{MORE}{end}")

    assert ["Dateline", "Paragraph", "Paragraph", *expected] == kinds(article)


@pytest.mark.parametrize("end", [" (Applaus)", " (lacht)", " (© Thun)", " (etwa so)"])
def test_other_parentheses_end_a_paragraph(end: str) -> None:
    """
    What else stands in parentheses behind the last full stop belongs to the paragraph.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\n{MORE}{end}")

    assert article.paragraphs[-1].text == f"{MORE}{end}"


@pytest.mark.parametrize(
    "line",
    [
        "Es gibt ein Foto: Ebba Thun neben dem Minister.",
        "Er zeigte das Bild: Es war leer.",
        "Auf dem Foto: Ebba Thun.",
        "Video: „Ich war es nicht“, sagt der Mann am Hafen.",
        "Mehr zum Thema gibt es am Dienstag.",
        "© steht für Copyright, sagt Thun.",
        "Das Siel in Husum steht still. (© Ebba Thun)",
    ],
)
def test_sentences_are_no_captions(line: str) -> None:
    """
    What begins like a caption or a link and goes on as a sentence is a paragraph.
    """
    article = parse(f"{PROSE}\n{line}\n{MORE}\n{PROSE}\n{MORE}")

    assert ["Paragraph"] * 5 == kinds(article)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("25.11.2026, 18 Uhr", True),
        ("25. November, 18 Uhr", True),
        ("am 25.11.2026 um 18 Uhr", True),
        ("Stand: 25.11.", True),
        ("25.11., 18:00", False),
        ("25.11.2026", False),
        ("18 Uhr", False),
        ("(25.11.2026, 18 Uhr)", False),
    ],
)
def test_time_stamps_have_day_and_time(line: str, *, expected: bool) -> None:
    """
    A day with its year or its month's name and a time, or a word for it, make a time stamp.
    """
    assert expected == is_stamp(line)


@pytest.mark.parametrize("words", ["so sah der Deich aus", "Ein Helfer füllt am Hafen Säcke mit Sand"])
def test_names_alone_follow_what_says_that_somebody_took_a_picture(words: str) -> None:
    """
    Small words, or more words than names have, behind `Foto:` make a line a heading and no caption.
    """
    assert "Unknown" not in kinds(parse(f"{PROSE}\nFoto: {words}\n{MORE}\n{PROSE}\n{MORE}"))
    assert "Unknown" in kinds(parse(f"{PROSE}\nFoto: Ebba Thun\n{MORE}\n{PROSE}\n{MORE}"))


def test_ordinals_are_no_list() -> None:
    """
    Numbers before what they count, a club or a month, open no list even one behind the other.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\n1. FC Husum: {PROSE}\n\n2. Bundesliga: {MORE}")

    assert ["Dateline", "Paragraph", "Paragraph", "Paragraph"] == kinds(article)


def test_two_headings_in_a_row() -> None:
    """
    A heading may stand above another one.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\nFakten\n\nWoher stammt das Bild?\n\n{MORE}")

    assert ["Dateline", "Paragraph", "Subheading", "Subheading", "Paragraph"] == kinds(article)


@pytest.mark.parametrize(("length", "kind"), [(40, "Paragraph"), (41, "Subheading")])
def test_heading_above_appointments_is_none(length: int, kind: str) -> None:
    """
    A short line with a colon, up to 40 characters, announces results or appointments, and what stands above is no heading.
    """
    line = "Termine in Husum und ".ljust(length - 1, "x") + ":"
    article = parse(f"Husum (dpa) - {PROSE}\n\nFußball\n\n{line}\n{PROSE}\n\n{MORE}")

    assert ["Dateline", "Paragraph", kind, "Paragraph", "Paragraph"] == kinds(article)


@pytest.mark.parametrize(
    "heading",
    [
        "Widder (21. März bis 20. April)",
        "Ebba Thun (SPD)",
        "1962",
        "HISTORISCHE DATEN",
        "Kontakt",
        "Weitere Themen",
        "Mehr aus dem Hafen",
        "+++ 10.14 Uhr: Fähre legt ab +++",
    ],
)
def test_headings_of_other_looks(heading: str) -> None:
    """
    A heading may end with an aside, be a year or words in capitals, or stand between plus signs.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\n{heading}\n\n{MORE}\n\n{PROSE}")

    assert [heading] == [part.text for part in article.subheadings]


@pytest.mark.parametrize(
    "line",
    [
        "Siel: Thun - Ruß, Lindö, Moor - Bohn, Petersen",
        "Husum - Siel 2:1 (1:0)",
        "Erste Weitergabe: 25.11.2026 / 07:15 / UTC",
        "Ebba Thun, thun@deich.example",
        "196",
        "Ebba Thun (fre)",
        "Ebba Thun(SPD)",
        "Der Deich hält. (Husum)",
        "+++ Deich;Sand; +++",
    ],
)
def test_lines_of_data_are_no_headings(line: str) -> None:
    """
    Who plays, a score, a time, an address and a number head nothing.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\n{line}\n\n{MORE}\n\n{PROSE}")

    assert article.subheadings == ()


def test_lines_of_a_listing_are_no_headings() -> None:
    """
    Of many short lines in a row none is a heading, but words in capitals are one.
    """
    lines = [
        "Spiel 77: 1 2 3",
        "Super 6: 654",
        "TERMINE IN HUSUM",
        "10:00 Uhr Markt",
        "11:00 Uhr Messe",
        "12:00 Uhr Ende",
    ]
    article = parse("\n\n".join([f"Husum (dpa) - {PROSE}", "Lotto: 3 - 11", "Zahl: 5", *lines, PROSE, MORE]))

    assert ["TERMINE IN HUSUM"] == [part.text for part in article.subheadings]


@pytest.mark.parametrize("cell", ["Sand | 300", "Sand wird knapp?", "Werbung"])
def test_other_lines_are_no_listing(cell: str) -> None:
    """
    Behind cells of a table, a question or a line of the page, a short line heads what follows.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\n{cell}\n\n{cell}\n\nDeich hält\n\n{PROSE}\n\n{MORE}")

    assert [part.text for part in article.subheadings][-1:] == ["Deich hält"]


def test_interview_has_no_headings() -> None:
    """
    A question behind the name of who asks it is a paragraph.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\nFrage: Wie lange noch?\n\nAntwort: {MORE}")

    assert ["Dateline", "Paragraph", "Paragraph", "Paragraph"] == kinds(article)


@pytest.mark.parametrize(
    "line",
    [
        "Fullscreen",
        "Werbung",
        "[Anzeige]",
        "Externer Inhalt",
        "An dieser Stelle finden Sie einen Beitrag von Instagram.",
        "→ Die schönsten Deiche",
        "Stand: 25.11.2026",
        "25. November 2026, 18:00 Uhr",
        "Quelle: Ebba Thun/dpa",
        "Newsletter",
        "Lesen Sie auch: Werft in der Krise",
        "Das Werk in Husum steht still. Foto: Ebba Thun",
        f"{PROSE} Foto: Ebba Thun",
        "© dpa-infocom GmbH",
        "Foto: Tomke van der Weide",
        "Foto: dpa",
        "Foto: Ebba Thun und Jan von der Heide/dpa",
        "Das Siel in Husum steht still. Foto: dpa",
    ],
)
def test_page_between_paragraphs_is_no_text(line: str) -> None:
    """
    Captions and links between two paragraphs are none of the body.
    """
    article = parse(f"{PROSE}\n{line}\n{MORE}\n{PROSE}\n{MORE}")

    assert ["Paragraph", "Unknown", "Paragraph", "Paragraph", "Paragraph"] == kinds(article)


def test_lone_dash_is_no_list() -> None:
    """
    A paragraph that goes on behind a dash in a small letter is no list item.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\n- so sagt es der Betriebsrat, der das nicht mag.\n\n{MORE}")

    assert [Paragraph] * 3 == [type(part) for part in article.parts if not isinstance(part, Gap)][1:]


@pytest.mark.parametrize("start", ["", "(dpa meldet es auch.) "])
def test_late_dateline_opens_a_piece(start: str) -> None:
    """
    Behind several paragraphs, a dateline opens the next piece of a round-up; they are no head.
    """
    article = parse(start + "\n\n".join([PROSE, MORE] * 2 + [f"Kiel (dpa) - {PROSE}"]))

    assert ["Paragraph"] * 4 + ["Dateline", "Paragraph"] == kinds(article)
