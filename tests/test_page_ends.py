"""
The end of an article above the lines of a page, and captions with their credit on a line of its own.
"""

from textwrap import fill

import pytest

from dpaparse import parse
from tests.test_plain import MORE, PROSE, outline

LINKS = ["© 2026 Küstenbote", "Kurs der Woche", "Küstenwerke", "Friesenline", "Wal vor Sylt gesichtet"]


@pytest.mark.parametrize("join", ["\n", "\n\n"])
@pytest.mark.parametrize(
    ("end", "kind"),
    [
        ("\n\ndpa/KB-Redaktion", "CreditLine"),
        ("/ngu/mis", "SignOff"),
        ("/mis", "SignOff"),
        ("\n\ndpa/lno", "CreditLine"),
        ("\n\nQuelle: dpa", "CreditLine"),
    ],
)
def test_lines_of_a_page_behind_the_end(end: str, kind: str, join: str) -> None:
    """
    Behind a sign-off or a credit, many short lines are those of the page.
    """
    end = end.replace("\n\n", join)
    text = join.join([f"Husum (dpa-AFX) - {PROSE}", MORE, PROSE]) + end + join + join.join(LINKS)
    expected = [(kind, end.strip()), *(("Unknown", line) for line in LINKS)]

    assert expected == outline(parse(text))[-len(expected) :]


@pytest.mark.parametrize("count", [11, 12])
def test_so_many_lines_follow_an_end(count: int) -> None:
    """
    At most eleven lines of a page are searched for the end above them.
    """
    text = "\n\n".join([f"Husum (dpa-AFX) - {PROSE}", f"{MORE}/mis", *[f"Wert {n} aus Husum" for n in range(count)]])

    assert (count == 11) is (parse(text).sign_off is not None)


def test_sign_of_the_house_ends_no_article() -> None:
    """
    A sign of the house ends the last paragraph above lines of a page; a credit with sentences behind it closes nothing.
    """
    article = parse("\n\n".join([f"Husum (dpa) - {PROSE}", f"{MORE} (fre)", *LINKS]))

    assert [("Paragraph", MORE), ("Unknown", "(fre)"), *(("Unknown", line) for line in LINKS)] == outline(article)[2:]
    article = parse(f"{PROSE}\n\ndpa/lno\n\nDer Deich hält.\n\nDie Flut geht.\n\nDas Wasser auch.")

    assert article.credit_line is None


@pytest.mark.parametrize("credit", ["© Ebba Thun/dpa", "Foto: Jan Ruß/dpa", "© dpa-infocom GmbH"])
def test_caption_with_its_credit_beneath(credit: str) -> None:
    """
    A block whose last line says who took a picture is its caption.
    """
    caption = f"Ein Helfer füllt in Husum Säcke mit Sand.\n{credit}"

    assert ("Unknown", caption) == outline(parse(f"Husum (dpa) - {PROSE}\n\n{caption}\n\n{PROSE}\n\n{MORE}"))[2]


@pytest.mark.parametrize("label", ["Foto:", "Weitere Fotos:"])
def test_label_of_a_picture_alone(label: str) -> None:
    """
    A word for a picture with nothing behind it, and one word before it at most, is the page's.
    """
    assert ("Unknown", label) == outline(parse(f"Husum (dpa) - {PROSE}\n\n{label}\n\n{PROSE}\n\n{MORE}"))[2]


@pytest.mark.parametrize("text", ["So sieht das Foto:", "Der Ort im Video:", "Der Deich hält.\nDas Wasser fällt."])
def test_other_lines_are_no_captions_of_pictures(text: str) -> None:
    """
    A colon with nothing behind it names no photographer, and two sentences neither.
    """
    assert ("Paragraph", text) == outline(parse(f"Husum (dpa) - {PROSE}\n\n{text}\n\n{PROSE}\n\n{MORE}"))[2]


@pytest.mark.parametrize("credit", ["/picture alliance, Ebba Thun", "/Ebba Thun, stock.adobe.com", "/dpa"])
def test_slash_before_who_took_a_picture(credit: str) -> None:
    """
    A line that a slash opens says who took the picture, if it names an agency.
    """
    head = f"Deich an der Küste hält\n\nMontag, 2. November 2026\n\n{credit}\n\n"

    assert ("Unknown", credit) == outline(parse(f"{head}{PROSE}\n\n{MORE}"))[2]


@pytest.mark.parametrize("link", ["(https://deich.example/1)", "(www.deich.example)", "(http://deich.de)"])
def test_links_are_no_credits(link: str) -> None:
    """
    A link in parentheses behind the last full stop belongs to the paragraph.
    """
    assert ("Paragraph", f"{MORE} {link}") == outline(parse(f"Husum (dpa) - {PROSE}\n\n{MORE} {link}"))[-1]


@pytest.mark.parametrize("opener", ["Mehr zum Thema", "Lesen Sie auch", "Weitere Artikel:"])
def test_titles_of_other_articles_between_paragraphs(opener: str) -> None:
    """
    Behind a line that announces other articles, short lines are their titles, also where the text goes on.
    """
    titles = ["Wal vor Sylt gesichtet", "Fähre nach Amrum fällt aus"]
    article = parse("\n\n".join([f"Husum (dpa) - {PROSE}", opener, *titles, MORE, "Deiche sollen wachsen", PROSE]))
    expected = [*(("Unknown", line) for line in (opener, *titles)), ("Paragraph", MORE)]

    assert expected == outline(article)[2:6]
    assert ["Deiche sollen wachsen"] == [heading.text for heading in article.subheadings]


@pytest.mark.parametrize("before", ["Teilen", "Kontakt", f"{MORE} Mehr zum Thema"])
def test_headings_behind_other_lines(before: str) -> None:
    """
    A link that announces nothing, a heading and a paragraph do not make a title of the heading behind them.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\n{before}\n\nDeiche sollen wachsen\n\n{MORE}\n\n{PROSE}\n\n{MORE}")

    assert "Deiche sollen wachsen" in {heading.text for heading in article.subheadings}


def test_headings_behind_several_titles() -> None:
    """
    However many titles of other articles follow each other, they are none of the text.
    """
    titles = [
        "Wal vor Sylt gesichtet",
        "Fähre nach Amrum fällt aus",
        "Siel bei Husum offen",
        "Heuler ist frei",
        "Mehr Deich",
    ]
    article = parse("\n\n".join([f"Husum (dpa) - {PROSE}", "Mehr zum Thema", *titles, MORE, PROSE, MORE]))

    assert titles == [article[part] for part in article.parts if type(part).__name__ == "Unknown"][1:]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Seite 1 von 2", "Unknown"),
        ("Bild 3/12", "Unknown"),
        ("Weiter auf der nächsten Seite", "Unknown"),
        ("Seite an Seite", "Subheading"),
        ("Foto 24 und mehr", "Subheading"),
    ],
)
def test_numbers_of_pages(line: str, kind: str) -> None:
    """
    Which page or picture of several this is, is none of the text.
    """
    assert (kind, line) == outline(parse(f"Husum (dpa) - {PROSE}\n\n{line}\n\n{MORE}\n\n{PROSE}\n\n{MORE}"))[2]


@pytest.mark.parametrize(
    "line",
    [
        "Quelle: Küstenbote vom 25.11.2026, Seite 7",
        "Dokumentnummer: KB-20261125-7",
        "Redaktion deich.de",
        "Gesendet aus der Küstenbote-App",
        "Zum vollständigen Artikel",
        "Quelle: Küstenbote",
        "Kommentare geschlossen",
        "#Deich #Husum",
        "Schlagworte zum Thema: Deich, Husum",
        "*Diese Meldung wurde automatisch erstellt.",
    ],
)
def test_forms_of_archives_behind_the_text(line: str) -> None:
    """
    Where an archive found a text, and how an app sent it, stands behind it and is none of it.
    """
    assert ("Unknown", line) == outline(parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\n{line}"))[-1]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("In Pocket speichern", "Unknown"),
        ("Per Signal verschicken", "Unknown"),
        ("Daten sicher speichern", "Subheading"),
        ("Auf der Hallig kann man Vögel hören", "Subheading"),
        ("Ressort: Küste", "Unknown"),
        ("Mehr News über Husum", "Unknown"),
    ],
)
def test_links_that_do_something(line: str, kind: str) -> None:
    """
    A link that does something with the page is told by its first and its last word, and so is the name of a section.
    """
    assert (kind, line) == outline(parse(f"Husum (dpa) - {PROSE}\n\n{line}\n\n{MORE}\n\n{PROSE}\n\n{MORE}"))[2]


@pytest.mark.parametrize(
    ("line", "kind"), [("LVZ", "Unknown"), ("Küste 2", "Paragraph"), ("Quelle: Das sagt niemand.", "Paragraph")]
)
def test_sign_of_a_paper_alone(line: str, kind: str) -> None:
    """
    The sign of a paper that we know is none of the text on the last line.
    """
    assert (kind, line) == outline(parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\n{line}"))[-1]


def test_news_in_brief_are_no_page() -> None:
    """
    Where each short piece ends with a credit, what follows the first is none of the page.
    """
    article = parse("Hafen wächst\n\nDer Hafen wächst. (dpa)\n\nKrabben teurer\n\nEin Kilo kostet 90 Euro. (dpa)")

    assert ["Der Hafen wächst.", "Ein Kilo kostet 90 Euro."] == [part.text for part in article.paragraphs]
    assert ["Krabben teurer"] == [heading.text for heading in article.subheadings]


@pytest.mark.parametrize(
    ("line", "kind"),
    [("PERSONAL:", "Subheading"), ("Personal:", "Paragraph"), ("DAX 2026:", "Paragraph"), ("DAX:", "Paragraph")],
)
def test_capitals_with_a_colon(line: str, kind: str) -> None:
    """
    A word in capitals heads what follows, though it has a colon.
    """
    assert (kind, line) == outline(parse(f"Husum (dpa) - {PROSE}\n\n{line}\n\n{MORE}\n\n{PROSE}\n\n{MORE}"))[2]


def test_ticker_begins_with_a_heading() -> None:
    """
    Beneath headline and time stamp, what stands between plus signs heads the first piece, too.
    """
    heads = ["+++ 18.15 Uhr: Fähre fällt aus +++", "+++ 17.40 Uhr: Baum stürzt um +++"]
    article = parse(f"Deich hält stand\n\n25.11.2026, 18:20 Uhr\n\n{heads[0]}\n\n{PROSE}\n\n{heads[1]}\n\n{MORE}")

    assert heads == [heading.text for heading in article.subheadings]


@pytest.mark.parametrize(
    ("text", "is_headed"),
    [
        ("Die Aktie stieg am Tag danach./bek/he", True),
        ("/bek/he", False),
        ("Tee und/oder Sand im Getriebe", False),
        ("km/h. Ja/a", False),
    ],
)
def test_signed_sentence_has_a_heading(text: str, *, is_headed: bool) -> None:
    """
    A short sentence with signs behind it is running text, and what stands above heads it.
    """
    article = parse(f"Husum (dpa-AFX) - {PROSE}\n\n{MORE}\n\nZahlen aus Husum\n\n{text}")

    assert is_headed is (["Zahlen aus Husum"] == [heading.text for heading in article.subheadings])


@pytest.mark.parametrize("sign", ["/abc/", "/abc"])
def test_sign_between_slashes(sign: str) -> None:
    """
    A sign alone may have a slash behind it, too.
    """
    assert ("SignOff", sign) == outline(parse(f"HUSUM (dpa-AFX) - {PROSE}\n\n{MORE}{sign}"))[-1]


def test_sign_off_above_what_an_analyser_adds() -> None:
    """
    Above lines that tell when a study was published, and whose interests are involved, a sign-off closes the article.
    """
    lines = [
        (
            "Veröffentlichung der Original-Studie: 25.11.2026 / 07:12 / GMT\n"
            "Erstmalige Weitergabe der Original-Studie: 25.11.2026 / 07:15 / GMT"
        ),
        "Hinweis: Informationen zur Offenlegungspflicht bei Interessenkonflikten finden Sie unter http://deich.example/a.",
        "-----------------------",
        "dpa-AFX Broker - die Trader News von dpa-AFX",
    ]
    article = parse("\n\n".join([f"HUSUM (dpa-AFX Analyser) - {PROSE}", f"{MORE}/abc/xyz", *lines]))

    assert ("SignOff", "/abc/xyz") == outline(article)[3]
    assert ["Unknown"] * 4 == [kind for kind, _ in outline(article)][-4:]


def test_news_in_brief_with_a_credit_each() -> None:
    """
    Where one more block has a credit, or a sentence ends the last, what follows a credit is text, also if it is short.
    """
    pieces = [
        "Der Deich hält. (dpa)",
        "14.20 Uhr: Siel ist offen",
        "Das Wasser fällt. (dpa)",
        "Fähren fahren",
        "Ein Kutter.",
    ]
    article = parse("\n\n".join([f"Deich in Husum hält stand\n\n{PROSE}", "13.05 Uhr: Wasser steigt", *pieces]))

    assert ["13.05 Uhr: Wasser steigt", "14.20 Uhr: Siel ist offen", "Fähren fahren"] == [
        heading.text for heading in article.subheadings
    ]
    assert "Unknown" not in {kind for kind, _ in outline(article)}


def test_heading_above_a_short_end() -> None:
    """
    A short last sentence with its credit or its signs is text to the heading above it.
    """
    ends = ["Der Deich hält. dpa/nd", "Der Deich hält. dpa", "Der Pegel (Stand 12/25) fällt (Quelle 3/4)./abc"]
    texts = [f"Husum (dpa) - {PROSE}\n\n{MORE}\n\nKritik am Land\n\n{end}" for end in ends]

    assert [1, 1, 1] == [len(parse(text).subheadings) for text in texts]


def test_other_short_ends_are_no_text() -> None:
    """
    Words about an agency without a sentence before them, and slashes between words, make no text of a line.
    """
    for end in ("Chef der dpa", "Husum/Kiel/dpa und", "Deich/Siel"):
        assert not parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\nKritik am Land\n\n{end}").subheadings


def test_caption_above_the_last_paragraph() -> None:
    """
    Who took a picture is no sign of the house, unless it stands at the end of the text.
    """
    caption = "Helfer füllen Säcke mit Sand. © Ebba Thun/dpa"
    article = parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\n{caption}\n\n{PROSE}")

    assert [("Unknown", caption), ("Paragraph", PROSE)] == outline(article)[3:]


def test_page_asks_below_the_credit() -> None:
    """
    A credit alone is found above what a page says to its readers.
    """
    end = ["dpa", "Artikel teilen", "Wir benötigen Ihre Zustimmung, um diesen Inhalt anzuzeigen."]
    article = parse("\n\n".join([f"Husum (dpa) - {PROSE}", MORE, *end]))

    assert [("CreditLine", "dpa"), *(("Unknown", line) for line in end[1:])] == outline(article)[3:]


@pytest.mark.parametrize("line", ["Mehr zu den dpa-Faktenchecks", "Alle dpa-Grafiken"])
def test_names_beside_the_agency_end_a_page_too(line: str) -> None:
    """
    Only dpa's own name is a credit that no end of a page has.
    """
    found = outline(parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\nIn diesem Artikel:\n\nHusum\n\n{line}"))

    assert [("Unknown", "In diesem Artikel:"), ("Unknown", "Husum"), ("Unknown", line)] == found[-3:]


def test_links_behind_the_text_are_none_of_it() -> None:
    """
    What is last of a text is told without the links of the page behind it: the source stands right above them.
    """
    rights = "Alle Rechte vorbehalten - © Küstenbote GmbH"
    found = outline(parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\nQuelle: Küstenbote\n\n{rights}"))

    assert [("Paragraph", MORE), ("Unknown", "Quelle: Küstenbote"), ("Unknown", rights)] == found[-3:]


def test_credit_among_the_links_is_one() -> None:
    """
    A credit above the links of the page closes the text, though it looks like a link, too.
    """
    found = outline(parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\nQuelle: dpa\n\nTeilen"))

    assert [("Paragraph", MORE), ("CreditLine", "Quelle: dpa"), ("Unknown", "Teilen")] == found[-3:]


@pytest.mark.parametrize("question", ["War dieser Artikel hilfreich?", "Hat Ihnen der Artikel gefallen?"])
def test_question_to_readers_opens_the_end_of_a_page(question: str) -> None:
    """
    Behind a sentence to readers, short lines are the page's.
    """
    found = outline(parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\n{question}\n\nJa\n\nNein"))

    assert [("Paragraph", MORE), ("Unknown", question), ("Unknown", "Ja"), ("Unknown", "Nein")] == found[-4:]


def test_sentences_behind_a_question_to_readers_are_text() -> None:
    """
    Where a sentence follows, a question to readers ends no page.
    """
    found = outline(parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\nWar dieser Artikel hilfreich?\n\nEs taut.\n\nJa"))

    assert ("Paragraph", "Es taut.") in found


def test_comments_above_a_note_of_the_page() -> None:
    """
    What a page says of itself at some length may stand beneath what opens its end.
    """
    note = f"Risikohinweis: {PROSE} {PROSE}"
    found = outline(parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\nAktuelle Kommentare\n\n{note}"))

    assert [("Paragraph", MORE), ("Unknown", "Aktuelle Kommentare"), ("Unknown", note)] == found[-3:]


def test_end_of_a_page_stands_behind_text() -> None:
    """
    Without running text above it, nothing ends a page; a dateline tells that text stands behind it.
    """
    assert ("Paragraph", "Siel") in outline(parse("Deich\n\nKontakt\n\nSiel"))
    assert ("Unknown", "Siel") in outline(parse("Husum (dpa) - Deich\n\nMehr zum Thema\n\nSiel"))


def test_time_stamp_at_the_end_is_none_of_the_text() -> None:
    """
    Behind the text a day alone tells when the page was sent; in it, it heads a piece of a chronology.
    """
    found = outline(parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\nSeite 3/32\n\nDonnerstag, 26. November 2026"))

    assert [("Paragraph", MORE), ("Unknown", "Seite 3/32"), ("Unknown", "Donnerstag, 26. November 2026")] == found[-3:]


def test_title_with_a_question_behind_what_announces_it() -> None:
    """
    The title of another article between two paragraphs may be a topic and a question.
    """
    title = "Hafen am Darß: Wer zahlt?"
    found = outline(parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\nMehr zum Thema\n\n{title}\n\n{PROSE}\n\n{MORE}"))

    assert ("Unknown", title) in found


def test_last_line_that_names_who_took_a_picture_with_its_sign() -> None:
    """
    A label before the sign of rights is no end of a sentence.
    """
    found = outline(parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\nRubriklistenbild: © Ebba Thun/dpa"))

    assert [("Paragraph", MORE), ("Unknown", "Rubriklistenbild: © Ebba Thun/dpa")] == found[-2:]


@pytest.mark.parametrize(
    "box",
    [
        "Newsletter für Husum\nJetzt kostenlos bestellen",
        "Newsletter „Küste am Morgen“\nDas Wichtigste vom Deich.\nJetzt anmelden",
    ],
)
def test_boxes_of_newsletters(box: str) -> None:
    """
    A box that names a newsletter on its first line is the page's, if half of its lines are links.
    """
    assert ("Unknown", box) in outline(parse(f"Husum (dpa) - {PROSE}\n\n{box}\n\n{PROSE}\n\n{MORE}\n\n{PROSE}"))


def test_wrapped_paragraphs_are_no_lists_of_links() -> None:
    """
    Behind titles of other articles a paragraph goes on with the text, though all its lines are short.
    """
    wrapped = fill(f"{PROSE} {MORE}", 66)
    titles = ["Das könnte Sie auch interessieren:", "Wal vor Sylt gesichtet"]
    article = parse("\n\n".join([f"Husum (dpa) - {PROSE}", *titles, wrapped, "Fähre nach Amrum fällt aus", wrapped]))

    assert [PROSE, f"{PROSE} {MORE}", f"{PROSE} {MORE}"] == [paragraph.text for paragraph in article.paragraphs]


@pytest.mark.parametrize(
    ("caption", "kind"),
    [
        ("Ein Mann füllt am Deich in Husum mit einer Schaufel Säcke. Foto: Holm\nStreich/dpa", "Unknown"),
        ("Ein Mann füllt am Deich in Husum mit einer Schaufel Säcke. © Ebba\nThun/dpa", "Unknown"),
        ("Ein Mann füllt am Deich in Husum mit einer Schaufel Säcke mit Sand\nauf.", "Paragraph"),
        ("Ein Mann füllt Säcke.\nHolm Streich kam", "Paragraph"),
    ],
)
def test_captions_that_were_wrapped(caption: str, kind: str) -> None:
    """
    Who took a picture may stand on two lines.
    """
    wrapped = fill(f"{PROSE} {MORE}", 66)
    article = parse("\n\n".join([f"Husum (dpa) - {PROSE}", wrapped, caption, wrapped, wrapped, wrapped]))

    assert kind == next(type(part).__name__ for part in article.parts if article[part] == caption)


@pytest.mark.parametrize(
    ("lines", "kinds"),
    [
        (["Viel gelesen"], ["Unknown"]),
        (["Unsere besten Texte", "Sturm kippt Lastwagen um", "Pegel fallen"], ["Unknown"] * 3),
        (["Sand", "Steine", "Kies", "Lehm"], ["Paragraph"] * 4),
        (["Pegel in Husum 3"], ["Paragraph"]),
        (["auch das noch"], ["Paragraph"]),
        (["Deutsche Presse-Agentur"], ["CreditLine"]),
        (["Der Deich hält auch in der Nacht, sagte Ebba Thun.", "Viel gelesen"], ["Paragraph", "Unknown"]),
        (["Viel gelesen", "Ebba Thun, dpa"], ["Paragraph", "Byline"]),
    ],
)
def test_words_alone_beneath_the_last_paragraph(lines: list[str], kinds: list[str]) -> None:
    """
    Beneath the last paragraph a line or two without a figure and a full stop are none of the text, whatever they are.
    """
    text = "\n\n".join([f"Husum (dpa) - {PROSE}", f"{PROSE} {MORE}", *lines])

    assert kinds == [kind for kind, _ in outline(parse(text))[3:]]


@pytest.mark.parametrize("last", ["Es regnet.", "Der Deich 3"])
def test_words_alone_beneath_a_short_line(last: str) -> None:
    """
    Beneath a few words, whether they end a sentence or not, words alone may be an entry.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\n{last}\n\nSand aus Husum")

    assert ("Paragraph", "Sand aus Husum") == outline(article)[-1]


def test_words_alone_beneath_a_paragraph_that_breaks_off() -> None:
    """
    A long line that ends no sentence is no last paragraph.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\n{PROSE} {MORE.removesuffix('.')}\n\nSand aus Husum")

    assert ("Paragraph", "Sand aus Husum") == outline(article)[-1]
