"""
Lines of a head: what a page prints one beneath the other above text that blank lines set off.
"""

import pytest

from dpaparse import Unknown, parse
from tests import laws
from tests.test_plain import MORE, PROSE, outline

HEADLINE = "Sielverband Eiderstedt: Mehr Geld für Schöpfwerke und neue Pumpen"


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Deich bei Husum hält   | Küstenbote", "Deich bei Husum hält"),
        ("Deich bei Husum hält\u3000 | Küstenbote", "Deich bei Husum hält"),
        ("Deich     | Küstenbote", None),
    ],
)
def test_blanks_before_the_name_of_a_page_are_none_of_the_headline(title: str, headline: str | None) -> None:
    """
    Of a window's title the headline ends with its last word, and blanks count for no words.
    """
    article = parse(f"{title}\n\nHusum (dpa) - Es regnet.")

    assert headline == (article.headline and article.headline.text)
    laws.article_is_sound(article)


@pytest.mark.parametrize("opening", ["", "Husum (dpa) - "])
@pytest.mark.parametrize(
    ("lines", "kinds"),
    [
        ([HEADLINE, "25.11.26 - 09:24 Uhr"], ["Headline", "Unknown"]),
        ([HEADLINE, "veröffentlicht am", "25.11.2026 - 09:24 Uhr"], ["Headline", "Unknown", "Unknown"]),
        (["Von Ebba Thun und Jan Ruß, dpa", "25. November 2026, 18:00 Uhr"], ["Byline", "Unknown"]),
        (["Startseite", "Teilen", HEADLINE, "Drucken"], ["Unknown", "Unknown", "Headline", "Unknown"]),
        ([HEADLINE, "", "Von Ebba Thun, dpa", "25.11.2026"], ["Headline", "Byline", "Unknown"]),
        (["Teilen", "", HEADLINE, "Von Ebba Thun, dpa"], ["Unknown", "Headline", "Byline"]),
        (["(Berichtigung: Name)", HEADLINE], ["TitleNote", "Headline"]),
        (["(Sperrfrist: 25. November 2026, 18.00 Uhr)", HEADLINE], ["TitleNote", "Headline"]),
        (["Der Deich hält!", "Artikel von: dpa", "veröffentlicht am"], ["Headline", "Unknown", "Unknown"]),
    ],
)
def test_lines_of_a_head_stand_apart(lines: list[str], kinds: list[str], opening: str) -> None:
    """
    Above text that blank lines set off, a byline, a time stamp and a link are told apart without blank lines.
    """
    text = "\n".join(lines) + f"\n\n{opening}{PROSE}\n\n{MORE}\n\n{PROSE}\n\n{MORE}"
    expected = list(zip(kinds, filter(None, lines), strict=True))

    assert expected == outline(parse(text))[: len(kinds)]


@pytest.mark.parametrize(
    ("lines", "kinds"),
    [
        (["Aktualisiert: 25.11.2026, 17:58", "Teilen"], ["Teaser", "Unknown", "Unknown"]),
        (["Von Ebba Thun, dpa", "Der Kreis im Überblick:"], ["Teaser", "Byline", "Paragraph"]),
        (["Husum", "Aktualisiert: 25.11.2026, 17:58", "Teilen"], ["Teaser", "Unknown", "Unknown", "Unknown"]),
        (["Husum", "Der Kreis im Überblick:"], ["Paragraph"]),
        (["Der Kreis im Überblick:", "Teilen"], ["Paragraph"]),
    ],
)
def test_lines_of_a_page_right_beneath_a_teaser(lines: list[str], kinds: list[str]) -> None:
    """
    Beneath a headline and a sentence or two, the lines of the page stand apart without blank lines.
    """
    head = "\n".join([PROSE, *lines])
    items = "• Der Deich hält.\n• Das Wasser fällt."
    article = parse(f"{HEADLINE}\n\n{head}\n{items}\n\n{PROSE}\n\n{MORE}\n\n{PROSE}")

    assert kinds == [kind for kind, _ in outline(article)[1 : len(kinds) + 1]]
    assert ["ListItem"] == [kind for kind, _ in outline(article)[len(kinds) + 1 :][:1]]


def test_caption_beneath_a_headline_stays_whole() -> None:
    """
    A sentence above who took the picture is no teaser.
    """
    caption = "Sand liegt am Deich in Husum.\n© Ebba Thun/dpa"

    assert ("Unknown", caption) in outline(parse(f"{HEADLINE}\n\n{caption}\n\n{PROSE}\n\n{MORE}\n\n{PROSE}"))


def test_sources_in_small_letters_stand_apart() -> None:
    """
    Beneath the authors stands what their text was made of, in small letters, and it is none of their names.
    """
    article = parse(f"{HEADLINE}\n25.11.2026, 18:00 Uhr\nVon\nEbba Thun\nmit Material der dpa\n{PROSE}\n{MORE}")

    assert ("Unknown", "mit Material der dpa") in outline(article)
    assert 2 == len(article.paragraphs)


def test_wrapped_text_of_a_head_stays_whole() -> None:
    """
    The last line of a wrapped teaser stays with it, though it is a word of time stamps, a date, or ends a sentence.
    """
    for end in ("Uhr", "Uhr.", "12. März."):
        teaser = f"Das Hochwasser an der Küste kam in der Nacht und ging erst um 14.30\n{end}"
        article = parse(f"{HEADLINE}\n\n{teaser}\n\nHusum (dpa) - {PROSE}\n\n{MORE}")
        unread = [article[part] for part in article.parts if isinstance(part, Unknown)]

        assert ([] if end[-1] == "." else [teaser]) == unread


def test_lines_within_the_text_stay_together() -> None:
    """
    Behind running text, lines that no blank line sets off are a paragraph, though a heading opens them.
    """
    lines = "Grauer Deich am grauen Meer\nGrauer Strand und leerer Hafen"
    article = parse(f"{HEADLINE}\n\n{PROSE}\n\n{lines}\n\n{MORE}")

    assert ("Paragraph", lines) == outline(article)[2]


def test_results_at_the_start_stay_together() -> None:
    """
    Lines that a date with a colon announces are results, and no head.
    """
    results = "Dienstag, 24.11.2026:\nHusum - Lindö 1:2\nSand - Thun 3:0"

    assert ("Paragraph", results) == outline(parse(f"{results}\n\n{PROSE}\n\n{MORE}"))[0]


MAIL = ["Von: Redaktion Küste", "Gesendet: Dienstag, 24. November 2026 08:14", "An: Volontariat", "Betreff: WG: Deich"]


@pytest.mark.parametrize("opening", ["", "Husum (dpa) - "])
def test_head_of_a_mail_is_none_of_the_text(opening: str) -> None:
    """
    Beside a line that only mails have, sender and receiver are lines of the mail, whatever they are called.
    """
    article = parse("\n".join(MAIL) + f"\n\nDeich an der Küste hält\n\n{opening}{PROSE}\n\n{MORE}")
    expected = [*(("Unknown", line) for line in MAIL), ("Headline", "Deich an der Küste hält")]

    assert expected == outline(article)[: len(expected)]


def test_author_with_a_label_is_no_line_of_a_mail() -> None:
    """
    Without such a line beside it, `Von:` names the author.
    """
    article = parse(f"Deich an der Küste hält\nVon: Ebba Thun\n\nDatum: 25.11.2026\n\nHusum (dpa) - {PROSE}")

    assert ("Byline", "Von: Ebba Thun") == outline(article)[1]


@pytest.mark.parametrize("opening", ["", "Husum (dpa) - "])
@pytest.mark.parametrize(
    "line",
    [
        "Veröffentlicht/Aktualisiert: 25.11.2026, 14:20",
        "Veröffentlicht:25.11.2026, 14:20",
        "(02:31 min)",
        "Lesezeit: 2 Min.",
        "215 Leser",
        "25.11.2026, 14:20  |  512 Aufrufe",
        "von dpa, 25.11.2026",
        "dpa/lno, 25. November 2026",
        "BLZ/dpa",
        "red/dpa",
        "dpa Schleswig-Holstein",
        "dpa Rheinland-Pfalz/Saarland",
        "dpa Landesdienst Schleswig-Holstein vom 25.11.2026",
        "Küste - Husum - Hafen",
        "Bild vergrößern",
        "am Mittwoch, 25.11.2026 - 14:20 (Jetzt kommentieren)",
        "Artikel veröffentlicht am 25. November 2026, 14:20 Uhr, dpa",
        "Husum, Mittwoch, 25. November 2026",
        "War dieser Artikel hilfreich?",
        "Von",
        "Eine Minute Lesezeit",
        "Home » Nachrichten » Küste",
        "Küste · Wetter",
        "Artikel von: dpa",
        "Bildbeschreibung einblenden",
        "Zur App",
        "In die Zwischenablage kopieren",
        "Quelle: Ebba Thun/dpa",
        "Quelle: dpa Schleswig-Holstein",
        "Quelle: picture alliance/Ebba Thun",
        "Lesedauer: ca. 2 Minuten",
        "Artikel anhören",
        "Das Werk in Husum (Symbolbild).",
        "DER BOTE hat diese Meldung redaktionell nicht bearbeitet. Sie wurde automatisch übernommen.",
        f"DER BOTE hat diese Meldung redaktionell nicht bearbeitet. {'Sie wurde übernommen. ' * 3}Danke.",
    ],
)
def test_lines_of_pages_beneath_a_headline(line: str, opening: str) -> None:
    """
    When a text was sent and how it came to the page, how many have read it and how long that takes, are none of it.
    """
    head = outline(parse(f"Deich an der Küste hält\n\n{line}\n\n{opening}{PROSE}\n\n{MORE}"))[:2]

    assert [("Headline", "Deich an der Küste hält"), ("Unknown", line)] == head


@pytest.mark.parametrize(
    "line",
    ["dpa-Umfrage: Mehrheit für höhere Deiche", "dpa-Nachrichtenüberblick aus dem Norden", "Nach der Flut: 215 Helfer"],
)
@pytest.mark.parametrize("opening", ["", "Husum (dpa) - "])
def test_headlines_with_an_agency_or_a_number(line: str, opening: str) -> None:
    """
    A compound of an agency's name opens a headline, and so do words beside a number that no time stamp has.
    """
    assert ("Headline", line) == outline(parse(f"{line}\n\n{opening}{PROSE}\n\n{MORE}"))[0]


@pytest.mark.parametrize("line", ["Ebba Thun/dpa", "Von Ebba Thun/dpa", "Ebba Thun, dpa"])
def test_names_beside_an_agency_are_authors(line: str) -> None:
    """
    A name of two words beside an agency is an author's, a few capitals are a paper's.
    """
    assert ("Byline", line) == outline(parse(f"Deich an der Küste hält\n\n{line}\n\nHusum (dpa) - {PROSE}"))[1]


WRAPPED = """\
Hafenausbau in Husum: Stadtrat beschließt mit knapper Mehrheit
neue Kaimauer"""


@pytest.mark.parametrize("opening", ["", "Husum (dpa) - "])
def test_wrapped_headline_is_one(opening: str) -> None:
    """
    A headline that only the width of the text broke is one all the same.
    """
    assert ("Headline", WRAPPED.replace("\n", " ")) == outline(parse(f"{WRAPPED}\n\n{opening}{PROSE}\n\n{MORE}"))[0]


def test_wrapped_paragraph_is_no_headline() -> None:
    """
    A short first line that goes on in a small letter is none, in a text without a dateline.
    """
    text = f"Ein Orkan hat in der Nacht zum Sonntag\nschwere Schäden angerichtet, vor allem auf den Inseln und in Husum.\n\n{MORE}"

    assert ["Paragraph", "Paragraph"] == [kind for kind, _ in outline(parse(text))]


@pytest.mark.parametrize("caption", ["Foto: Ebba Thun/dpa", "Archivbild"])
def test_words_above_a_headline_for_those_who_cannot_see(caption: str) -> None:
    """
    What a page says of its picture above the headline and once more as caption is no headline.
    """
    seen = "Ein Schild steht vor dem Hafen von Husum"
    lines = [seen, "Deich an der Küste hält", f"{seen} ({caption})"]
    article = parse("\n\n".join([*lines, f"Husum (dpa) - {PROSE}"]))

    assert list(zip(["Unknown", "Headline", "Unknown"], lines, strict=True)) == outline(article)[:3]


@pytest.mark.parametrize(
    ("line", "is_page"),
    [
        ("Küste - Husum - Hafen", True),
        ("Schleswig-Holstein - Kreis Nordfriesland - Husum", True),
        ("Husum - Lindö", False),
        ("Deich hält - Wasser fällt noch - Sand", False),
        ("ebba.thun@deich.example", True),
        ("Zur KB-Startseite", True),
        ("Zur Sache", False),
    ],
)
def test_ways_to_a_page_and_addresses(line: str, *, is_page: bool) -> None:
    """
    Three topics of a word or two lead to a page, and an address alone is the page's.
    """
    article = parse(f"{line}\n\nDeich an der Küste hält in der Nacht\n\nHusum (dpa) - {PROSE}")

    assert is_page is (("Unknown", line) == outline(article)[0])


@pytest.mark.parametrize("line", ["Husum, 25. November", "Husum, Montag", "Deich bei Husum, 25. November 2026"])
def test_places_with_half_a_day_are_headings(line: str) -> None:
    """
    Behind one word and a comma a day has its year, or the line may be a heading.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\n{line}\n\n{MORE}\n\n{PROSE}\n\n{MORE}")

    assert [line] == [heading.text for heading in article.subheadings]


def test_author_beneath_a_teaser() -> None:
    """
    Without a dateline, a name alone beneath the teaser and its time stamp is none of the text.
    """
    lines = ["Deich an der Küste hält", MORE, "25.11.2026, 18:00 Uhr", "Von", "Ebba Thun", PROSE, MORE, PROSE]
    kinds = [kind for kind, _ in outline(parse("\n".join(lines)))]

    assert ["Headline", "Teaser", "Unknown", "Unknown", "Unknown", "Paragraph", "Paragraph", "Paragraph"] == kinds


@pytest.mark.parametrize("opening", ["", "Husum (dpa) - "])
@pytest.mark.parametrize(
    ("title", "page"),
    [
        ("Deich an der Küste hält", "| Küstenbote"),
        ("Deich an der Küste hält", "| Küstenbote - Nachrichten aus dem Norden"),
    ],
)
def test_title_of_a_window_has_the_headline_where_nothing_else_has(title: str, page: str, opening: str) -> None:
    """
    What stands before the name of the page is the headline, if the page prints it nowhere else.
    """
    text = f"{title} {page}\n\n25. November 2026, 18:00 Uhr\n\n{opening}{PROSE}\n\n{MORE}"

    assert [("Headline", title), ("Unknown", page)] == outline(parse(text))[:2]


@pytest.mark.parametrize("line", ["Küste | Region Nord", "Der Deich hält | " + "Nachrichten aus dem Norden " * 3])
def test_way_to_a_page_has_no_headline(line: str) -> None:
    """
    Words between signs are links, and a long one is none of a page's name.
    """
    assert parse(f"{line}\n\nHusum (dpa) - {PROSE}\n\n{MORE}").headline is None
