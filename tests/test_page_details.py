"""
What tells single lines of a page, a mail or an archive above, between and beneath the text.
"""

import pytest

from dpaparse import Article, Gap, Span, parse
from dpaparse._formats.html import read
from dpaparse._grammar.data_lines import is_data
from dpaparse._grammar.links import is_link
from dpaparse._grammar.space import lines as lines_of
from dpaparse._grammar.stamps import is_stamp
from dpaparse._recognise.headline import choose_headline
from dpaparse._recognise.mail import find_mail_heads
from dpaparse._recognise.navigation import find_navigation
from tests.outlined import MORE

PROSE = "Der Deich in Nordersiel hat auch in dieser Nacht gehalten, sagte eine Sprecherin des Kreises am frühen Morgen."
HEADLINE = "Deich in Nordersiel hält"
MENU = ["Menü", "Suche", "Anmelden", "Politik", "Sport", "Kultur"]


def kinds(article: Article) -> list[tuple[str, str]]:
    """
    Return the kinds and words of the parts but for gaps and the running text.
    """
    found = [(type(part).__name__, article[part]) for part in article.parts if not isinstance(part, Gap)]
    return [(kind, words) for kind, words in found if words not in {PROSE, MORE}]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Husum, 4°C, Regen", True),
        ("Hitze bis 40°C", False),
        ("Gold 2.641 +0,8%", True),
        ("Gold 2.641 um 0,8%", False),
        ("Gold 2.641 0,8%", False),
        ("%", True),
    ],
)
def test_weather_and_prices_are_no_headings(words: str, *, expected: bool) -> None:
    """
    Degrees without a word in small letters, and how much a price has changed, are data.
    """
    assert expected is is_data(words)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("25. November 2026 Regionales", True),
        ("25. November 2026 Mauern", False),
        ("2026-11-25T18:02:00+01:00", True),
        ("2026-11-25", False),
        ("25.11.26 - HUSUM", True),
        ("25.11.26 - Ruhe", False),
        ("Mittwoch, 25.11.2026 Regen", True),
        ("Mittwoch, 25.11.", False),
        ("Ebba Thun 25.11.2026, 18:00", True),
        ("Küste Siel 25.11.2026, 18:00", False),
    ],
)
def test_time_stamps(line: str, *, expected: bool) -> None:
    """
    A rubric may stand behind a day, an author before it; converters print days in their own way.
    """
    assert expected is is_stamp(line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("deich.example", True),
        ("deich.2026", False),
        ("z.b", False),
        ("Newsletter im Browser öffnen", True),
        ("KB20261125000123", True),
        ("KB2026", False),
        ("![Der Deich](https://deich.example/1.jpg)", True),
        ("Wie eine Flut entsteht. mehr", True),
        ("Wie eine Flut entsteht ... mehr", False),
        ("Mehr aus Panorama", True),
        ("Jetzt Angebot sichern!", True),
        ("Jetzt Ruhe bewahren!", False),
        ("dpa-Bild: Thun", True),
        ("Verfolgen Sie hier die aktuelle Lage am Deich", True),
        ("Verfolgen Sie hier die aktuelle Lage am Deich?", False),
        ("Mehr Mut", False),
        ("Erstpublikation: 25.11.2026, 17:10 Uhr.", True),
    ],
)
def test_links(line: str, *, expected: bool) -> None:
    """
    Sites, documents, pictures and what leads on are none of the text.
    """
    assert expected is is_link(line, Span(0, len(line)))


@pytest.mark.parametrize(
    ("lines", "chosen"),
    [
        (["Nachrichten aus Husum", "Deich in Husum hält"], 1),
        (["Deich in Husum hält - Küstenbote", "Deich in Husum hält"], 1),
        (["Lindau: Deich hält stand", "Lindau", "Deich hält stand"], 2),
        (["Lindau: Deich hält", "Deich hält stand"], 0),
    ],
)
def test_which_title_is_the_headline(lines: list[str], chosen: int) -> None:
    """
    The title of a window, the way to the page and the name of a rubric stand above it.
    """
    source = "\n".join(lines)
    spans = [Span(*line) for line in lines_of(source, 0, len(source))]

    assert spans[chosen] == choose_headline(source, spans)


def test_credit_beneath_many_lines_is_no_dateline() -> None:
    """
    Beneath a menu, a credit that ends the text opens none, though signs stand behind it.
    """
    lines = ["Küste", *MENU, "Siel", HEADLINE, "25.11.26 - HUSUM", "Foto: dpa", PROSE, MORE, PROSE, "(dpa/mau) +++"]
    article = parse("\n".join(lines))

    assert [PROSE, MORE, PROSE] == [part.text for part in article.paragraphs][:3]
    assert article.dateline is None


def test_picture_above_all() -> None:
    """
    What is seen above all else is no headline, if another title stands above the time stamp.
    """
    lines = ["Blaulicht auf einem Wagen", "(Symbolbild)", HEADLINE, "25.11.2026, 09:41"]
    expected = [("Unknown", lines[0]), ("Unknown", lines[1]), ("Headline", HEADLINE), ("Unknown", lines[3])]

    assert expected == kinds(parse("\n".join([*lines, PROSE, MORE])))
    assert ("Headline", HEADLINE) in kinds(
        parse(f"{HEADLINE}\nFoto: Ebba Thun/dpa\nRuhe nach dem Sturm\n{PROSE}\n{MORE}")
    )


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        (["Jetzt läuft: Sand", *MENU], 6),
        (["Deich in Nordersiel hält zweiter Nacht stand", *MENU[:3], "Teilen", "Merken", "Drucken"], 0),
        (["Der Deich hält.", *MENU], 0),
    ],
)
def test_lines_above_a_menu(lines: list[str], count: int) -> None:
    """
    What is on the air may stand above a menu; a headline above what the page does with its text is none of one.
    """
    assert count == len(find_navigation("\n".join([*lines, PROSE])))


HEAD = "Von: Thun, Ebba\nGesendet: Montag\nBetreff: Deich"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (f"{HEAD}\n{PROSE}", 0),
        (f"{HEAD}\nBitte für morgen.\n{HEAD}\n{HEADLINE}\n{PROSE}", 7),
        (f"{HEAD}\n{PROSE * 3}\n{HEAD}\n{PROSE}", 0),
        (f"Betreff: Deich\n{PROSE}\nBetreff: Deich\n{PROSE}\nBetreff: Deich", 0),
    ],
)
def test_mails_within_mails(text: str, count: int) -> None:
    """
    The heads of two mails, and what is written between them, are none of the text; longer words between them are.
    """
    assert count == len(find_mail_heads(text))


@pytest.mark.parametrize(
    ("above", "expected"),
    [
        (["25.11.2026, 18:00 Uhr", "Ebba Thun", "Redakteurin Küste"], "Unknown"),
        (["(Akt. 25.11.2026 10:03)"], "Unknown"),
        (["Deich, Siel, Sand, Watt", "25.11.2026, 18:00 Uhr"], "Unknown"),
    ],
)
def test_lines_beneath_a_headline(above: list[str], expected: str) -> None:
    """
    Authors with what they do, and short lines above those of the page, are none of the text.
    """
    article = parse("\n".join([HEADLINE, *above, PROSE, MORE]))

    assert [("Headline", HEADLINE), *((expected, line) for line in above)] == kinds(article)
    assert [PROSE, MORE] == [part.text for part in article.paragraphs]


@pytest.mark.parametrize(
    ("lines", "unknown"),
    [
        (["Empfohlene News", "Sand wird knapp", "Watt wächst"], 3),
        (["Empfohlene News"], 0),
        (["Sand wird knapp", "Das Watt wächst. mehr"], 2),
        (["Ebba Thun", "Reporterin"], 2),
        (["Anzeige", "Ein Helfer am Deich.", "Foto: Ebba Thun/dpa"], 3),
        (["+++ Mehr im Ticker +++", "Anzeige"], 2),
    ],
)
def test_boxes_in_the_text(lines: list[str], unknown: int) -> None:
    """
    Titles that a line announces, what leads on, authors and captions between two paragraphs are none of the text.
    """
    article = parse("\n".join([f"Husum (dpa) - {PROSE}", *lines, MORE, PROSE]))

    assert unknown == sum(kind == "Unknown" for kind, _ in kinds(article))
    assert [PROSE, MORE, PROSE] == [part.text for part in article.paragraphs if len(part.text) > 60]


@pytest.mark.parametrize(
    "lead", ["Der Kreis will nun höhere Deiche bauen.", "Der Sturm ist vorbei. Die Arbeit beginnt."]
)
@pytest.mark.parametrize("dateline", ["", "Husum (dpa) - "])
def test_teaser_above_a_picture(lead: str, dateline: str) -> None:
    """
    What tells news or has two sentences is no caption, though who took a picture stands beneath it.
    """
    article = parse("\n\n".join([HEADLINE, lead, "Foto: Ebba Thun/dpa", dateline + PROSE, MORE]))

    assert lead in [words for kind, words in kinds(article) if kind in {"Teaser", "Paragraph"}]


@pytest.mark.parametrize(
    ("below", "expected"),
    [("Ebba Thun/dpa", "Unknown"), ("Quelle: dpa", "Unknown"), ("Ebba Thun", "Paragraph")],
)
def test_caption_beneath_a_teaser(below: str, expected: str) -> None:
    """
    Beneath a teaser and a time stamp, a sentence above a name and an agency says what is seen.
    """
    lines = [HEADLINE, MORE, "25.11.2026, 18:00 Uhr", "Ein Helfer steht am Deich.", below, PROSE, MORE]
    article = parse("\n".join(lines))

    assert (expected, "Ein Helfer steht am Deich.") in kinds(article)


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        (["Bester Roman: «Flut»", "Bestes Sachbuch: «Deich»"], "Paragraph"),
        (["Die Flut"], "Subheading"),
    ],
)
def test_a_colon_announces_entries(entries: list[str], expected: str) -> None:
    """
    Several short lines behind a colon are its entries; one alone heads the text beneath.
    """
    text = "\n\n".join([f"Husum (dpa) - {PROSE}", "Das sind die Preise:", *entries, MORE])
    found = {words: kind for kind, words in kinds(parse(text))}

    assert [expected] * len(entries) == [found[entry] for entry in entries]


@pytest.mark.parametrize(
    ("markup", "unknown"),
    [
        (f"<p>{PROSE}</p><div><a href='/1'>Sand wird knapp</a></div><p>{MORE}</p>", 1),
        (f"<p>{PROSE}</p><h3><a href='/1'>Sand wird knapp</a></h3><p>{MORE}</p>", 1),
        (f"<p>{PROSE}</p><p><a href='/1'>{MORE}</a></p><h3><a href='/1'>Sand wird knapp</a></h3><p>{MORE}</p>", 0),
    ],
)
def test_links_as_a_whole(markup: str, unknown: int) -> None:
    """
    What is nothing but a link in the text of a page is the title of another article; a sentence shows that it is not.
    """
    article = parse(f"<html><h1>Deich hält</h1>{markup}</html>")

    assert unknown == sum(kind == "Unknown" for kind, _ in kinds(article))


@pytest.mark.parametrize(
    ("above", "headline"),
    [
        ("<div>25.11.2026</div><div>Küste</div>", "Deich bei Husum hält"),
        (f"<p>{PROSE}</p>", None),
        ("<h2>Menü</h2>", "Deich bei Husum hält"),
        ("<h3>Menü</h3>", "Menü"),
        ("<h2>Deich</h2>", "Deich"),
        ("<div>Küste</div><h2>Menü</h2>", "Deich bei Husum hält"),
    ],
)
def test_headline_without_a_first_heading(above: str, headline: str | None) -> None:
    """
    The first heading of some words is the headline if no text stands above it.
    """
    found = [
        part.text for part in read(f"{above}<h2>Deich bei Husum hält</h2><p>{PROSE}</p>").known if hasattr(part, "text")
    ]

    assert headline == next((text for text in found if text != "Küste"), None)


NOTE = (
    "Diese Meldung ist Teil des automatisierten Feeds der Deutschen Presse-Agentur, den wir auf dieser Seite einbinden."
)


@pytest.mark.parametrize(("note", "expected"), [(NOTE, ["Hinweis", NOTE]), (PROSE, [])])
def test_label_above_a_note(note: str, expected: list[str]) -> None:
    """
    A word above what a page says of its text belongs to that, above a paragraph to the text.
    """
    article = parse(f"<h1>{HEADLINE}</h1><p>Hinweis</p><p>{note}</p><p>{PROSE}</p><p>{MORE}</p>")

    assert expected == [words for kind, words in kinds(article) if kind == "Unknown"]


@pytest.mark.parametrize("beneath", ["<p><b>Was nun?</b></p>", ""])
def test_teaser_in_bold(beneath: str) -> None:
    """
    What is set in bold right beneath the headline is a teaser, also where a heading in bold stands above the text.
    """
    article = parse(f"<h1>{HEADLINE}</h1><p><b>{MORE}</b></p>{beneath}<p>{PROSE}</p><p>{PROSE}</p>")

    assert MORE == (article.teaser and article.teaser.text)


def test_dateline_beneath_a_menu() -> None:
    """
    Above it, a menu, a headline, a teaser and a caption may stand; more text opens another piece.
    """
    above = "\n".join([*(f"Am Siel {number}" for number in range(12)), HEADLINE, f"{PROSE} {MORE}"])

    assert [MORE, PROSE] == [part.text for part in parse(f"{above}\nHusum (dpa) - {MORE}\n{PROSE}").paragraphs]
    text = f"{above}\n{PROSE} {PROSE}\nHusum (dpa) - {MORE}\n{PROSE}"
    assert [f"{PROSE} {PROSE}", MORE, PROSE] == [part.text for part in parse(text).paragraphs][-3:]


def test_salutation_is_no_kicker() -> None:
    """
    How a mail opens may stand above its headline.
    """
    page = f"<p>Guten Morgen,</p><h1>{HEADLINE}</h1><p>{PROSE}</p>"

    assert [("Unknown", "Guten Morgen,"), ("Headline", HEADLINE)] == kinds(parse(page))
    assert ("Unknown", "Hallo Ebba,") in kinds(parse(f"Hallo Ebba,\nhier der Text:\n{HEADLINE}\nKiel (dpa) - {PROSE}"))
