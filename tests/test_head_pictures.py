"""
Pictures above a text: captions, who took them, and what is none of these.
"""

import pytest

from dpaparse import Span, parse
from dpaparse._grammar.captions import is_caption
from tests.test_plain import MORE, PROSE, outline

CAPTIONS = [
    "Das Werk in Husum am Montag. © Jan Ruß/dpa",
    "Das Werk in Husum. – Jan Ruß/dpa",
    "Das Werk in Husum am Montag. © dpa",
    "Das Werk in Husum. Jan Ruß/dpa",
    "Das Werk in Husum – Jan Ruß/dpa-Zentralbild/dpa",
    "Das Werk in Husum. dpa/Jan Ruß",
    "Das Werk in Husum. picture alliance / dpa | Jan Ruß",
    "Das Werk in Husum. picture alliance/dpa",
    "Das Werk in Husum. (Foto: Jan Ruß/dpa/Archiv)",
    "Foto: Jan Ruß/dpa - Das Werk in Husum.",
    "Archivbild: Jan Ruß. Das Werk in Husum",
    "(Symbolbild)",
    "Ebba Thun (Mitte) leitet das Werk in Husum (Archivbild)",
    "FILE PHOTO: A man fills sandbags near Husum.",
    "Symbolfoto: Ein Mann füllt Säcke",
    "Ebba Thun (dpa). Die Leiterin des Werks.",
    "Ebba Thun leitet das Werk in Husum. (dpa)",
    "Ebba Thun, Leiterin des Werks. dpa",
    "Ebba Thun (Archivbild von 2019). Quelle: dpa",
]


@pytest.mark.parametrize("caption", CAPTIONS)
def test_captions_without_a_dateline_beneath(caption: str) -> None:
    """
    A caption is told by its words, also in a text without dateline, and the text behind it stays the article's.
    """
    expected = [("Headline", "Werk soll schließen"), ("Unknown", caption), ("Paragraph", PROSE), ("Paragraph", MORE)]

    assert expected == outline(parse(f"Werk soll schließen\n\n{caption}\n\n{PROSE}\n\n{MORE}"))


@pytest.mark.parametrize(
    "text",
    [
        # An author at the end, a short article with its credit, two of them, a sentence with a slash.
        f"{PROSE} Jan Ruß/dpa",
        f"Der Deich in Husum hält. (dpa)\n\n{PROSE}",
        f"Der Deich in Husum hält. (dpa)\n\n{PROSE} (dpa)\n\n{MORE} (dpa)",
        f"Der Deich in Husum hält. Niemand kam zu Schaden. (dpa)\n\n{PROSE}\n\n{MORE}",
        f"Gemessen wurden 3,20 Meter. Das sind Deich/Siel\n\n{PROSE}\n\n{MORE}",
        f"Am Deich war auch Ebba Thun. Am Siel: Jan Ruß/Åke Lindö\n\n{PROSE}\n\n{MORE}",
    ],
)
def test_other_paragraphs_are_no_captions(text: str) -> None:
    """
    A text that ends with its credit or its author, or names persons, is no caption.
    """
    first = text.partition("\n")[0].removesuffix(" (dpa)")

    assert ("Paragraph", first) == outline(parse(text))[0]


@pytest.mark.parametrize(("length", "is_one"), [(110, True), (111, False)])
@pytest.mark.parametrize("sign", ["(Foto)", "(dpa)"])
def test_captions_before_a_sign_are_short(length: int, sign: str, *, is_one: bool) -> None:
    """
    What ends with who took a picture, in parentheses, and is longer than a headline is a text with its credit.
    """
    line = f"{'Der Deich in Husum'.ljust(length - len(sign) - 1, 'x')} {sign}"

    assert is_caption(line, Span(0, length)) == is_one


@pytest.mark.parametrize("credit", ["© Jan Ruß/dpa", "Foto: Jan Ruß/dpa", "(Foto: Jan Ruß)", "Quelle: Jan Ruß/dpa"])
@pytest.mark.parametrize("opening", ["Husum (dpa) - ", ""])
def test_caption_stands_above_its_credit(credit: str, opening: str) -> None:
    """
    A short sentence right above who took a picture says what it shows, and is no teaser.
    """
    text = f"Deich an der Küste hält\n\nEin Helfer füllt Säcke.\n\n{credit}\n\n{opening}{PROSE}\n\n{MORE}"

    assert ["Headline", "Unknown", "Unknown"] == [kind for kind, _ in outline(parse(text))][:3]


@pytest.mark.parametrize("credit", ["© 2026 Küstenbote", "Quelle: dpa", "© steht für Copyright.", f"Foto: {PROSE}"])
def test_other_lines_are_no_credits_of_pictures(credit: str) -> None:
    """
    Above a year, an agency alone or a sentence, a sentence is text.
    """
    article = parse(f"Deich an der Küste hält\n\nEin Helfer füllt Säcke.\n\n{credit}\n\n{PROSE}\n\n{MORE}")

    assert outline(article)[1] in {("Paragraph", "Ein Helfer füllt Säcke."), ("Teaser", "Ein Helfer füllt Säcke.")}


def test_caption_that_a_page_says_twice_is_no_teaser() -> None:
    """
    Of a caption that stands there for those who cannot see the picture, and once more beneath it, neither is a teaser.
    """
    caption = "Ein Helfer füllt Säcke am Deich."
    article = parse(f"Deich hält stand\n{caption}\n{caption} © Jan Ruß/dpa\nHusum (dpa) - {PROSE}")

    assert article.teaser is None
    assert [("Headline", "Deich hält stand"), ("Unknown", caption)] == outline(article)[:2]


@pytest.mark.parametrize("end", [" (Archivbild)", ". (Symbolbild)", " (Symbolfoto)."])
@pytest.mark.parametrize(("length", "is_one"), [(260, True), (261, False)])
def test_captions_with_an_archive_may_be_long(end: str, length: int, *, is_one: bool) -> None:
    """
    What ends with the word for a picture from an archive is a caption of up to 260 characters, a full stop or not.
    """
    line = f"{'Der Deich in Husum'.ljust(length - len(end), 'x')}{end}"

    assert is_one is is_caption(line, Span(0, length))


def test_caption_beneath_a_teaser() -> None:
    """
    Without a dateline, what a picture shows may stand behind teaser and time stamp, if its credit stands beneath.
    """
    lines = [
        "Deich an der Küste hält",
        MORE,
        "25.11.2026, 18:00 Uhr",
        "Ein Helfer füllt Säcke.",
        "(Foto: Ebba Thun/dpa)",
    ]
    article = parse("\n".join([*lines, PROSE, MORE, PROSE]))

    assert ["Headline", "Teaser", "Unknown", "Unknown", "Unknown", "Paragraph"] == [
        kind for kind, _ in outline(article)
    ][:6]


def test_caption_that_stands_twice_around_its_credit() -> None:
    """
    What a picture shows is no teaser where it stands above the credit and once more beneath it.
    """
    caption = "Ein Helfer füllt Säcke am Deich."
    lines = ["Deich an der Küste hält", caption, "© Ebba Thun/dpa", caption]

    assert parse("\n".join([*lines, f"Husum (dpa) - {PROSE}", MORE])).teaser is None


@pytest.mark.parametrize(
    "line",
    [
        "Bildunterschrift: Der Deich in Husum",
        "Helfer füllen Säcke. (Quelle: Ebba Thun/dpa/dpa-bilder)",
        "Helfer füllen Säcke. (Quelle: Imago)",
        "Interview: Ebba Thun",
        "Redaktion",
    ],
)
def test_more_captions_and_authors(line: str) -> None:
    """
    A caption with the source of its picture in parentheses, and an author behind a label, are no text.
    """
    assert ("Unknown", line) == outline(parse(f"Deich in Husum hält\n\n{line}\n\nHusum (dpa) - {PROSE}\n\n{MORE}"))[1]


@pytest.mark.parametrize(
    ("line", "kind"), [("Das Wasser fällt. Die Helfer gehen.", "Teaser"), ("Das Wasser fällt.", "Unknown")]
)
def test_teaser_above_a_picture(line: str, kind: str) -> None:
    """
    Right beneath the headline, two sentences are a teaser, though the credit of a picture stands beneath; one shows it.
    """
    head = f"Deich in Husum hält stand\n\n{line}\n\n© Ebba Thun/dpa"

    assert (kind, line) == outline(parse(f"{head}\n\nHusum (dpa) - {PROSE}"))[1]
    assert "Teaser" not in {kind for kind, _ in outline(parse(f"{head[27:]}\n\nHusum (dpa) - {PROSE}"))}


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("SV Nordersiel - Husumer SC 3:1", "Paragraph"),
        ("TV Garding - SC Tönning 0:0", "Paragraph"),
        ("Nordersiel schlägt Husum 3:1", "Subheading"),
        ("Sturm - Flut", "Subheading"),
        ("dpa-Grafik 4711, Wohnungen an der Küste", "Unknown"),
        ("dpa-Infografik Nr. 104 711", "Subheading"),
        ("mit dpa-Grafik 104711", "Unknown"),
        ("Infografik Nr. 104711: Pegel", "Unknown"),
        ("Grafik 3 zum Deich", "Subheading"),
    ],
)
def test_results_and_graphics_are_no_headings(line: str, kind: str) -> None:
    """
    Who has played how is text, and the number of a graphic is the page's.
    """
    article = parse(f"Deich hält stand\n\nHusum (dpa) - {PROSE}\n\n{line}\n\n{PROSE}\n\n{PROSE}")

    assert (kind, line) in outline(article)


def test_caption_beneath_who_took_the_picture() -> None:
    """
    A line between the credit of a picture and the text says what is seen, and heads nothing.
    """
    caption = "Die Lok prallte gegen einen Baum"
    text = f"Zugunglück bei Husum: Lokführer verletzt\n\nFoto: dpa\n\n{caption}\n\n{PROSE}\n\n{MORE}"

    assert ("Unknown", caption) == outline(parse(text))[2]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Ein Wolf im Wildpark. Quelle: dpa", "Unknown"),
        ("Ein Wolf im Wildpark. Quelle: Ebba Thun/Archiv", "Unknown"),
        ("Ein Wolf im Wildpark: dpa war dabei.", "Paragraph"),
    ],
)
def test_source_of_a_picture_beneath_a_headline(line: str, kind: str) -> None:
    """
    A short line that names its source above the text is a caption.
    """
    text = f"Wölfe kehren nach Hessen zurück\n\n{line}\n\n{PROSE} {MORE}\n\n{MORE}"

    assert (kind, line) == outline(parse(text))[1]
