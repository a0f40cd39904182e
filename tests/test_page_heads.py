"""
Heads of pages: names of papers, time stamps with more behind them, pieces between bars; and what stands among the lines.
"""

import pytest

from dpaparse import parse
from tests.outlined import MORE, PROSE, outline


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Husumer Kurier", "Unknown"),
        ("Nordfriesische Landeszeitung", "Unknown"),
        ("Husumer Neueste Nachrichten", "Unknown"),
        ("Husumer Sturmflut", "TitleNote"),
        ("Deutsche Post", "TitleNote"),
    ],
)
@pytest.mark.parametrize(
    "form",
    [
        "{0}\n\nDeich bei Husum hält\n\nHusum (dpa) - {1}\n\n{2}",
        "<p>{0}</p><h1>Deich bei Husum hält</h1><p>{1}</p><p>{2}</p>",
    ],
)
def test_name_of_a_paper_is_no_kicker(line: str, kind: str, form: str) -> None:
    """
    A town and what papers are called tell whose page it is, not what the text is about.
    """
    assert [(kind, line), ("Headline", "Deich bei Husum hält")] == outline(parse(form.format(line, PROSE, MORE)))[:2]


def test_name_of_a_paper_alone_may_be_the_headline() -> None:
    """
    Where no other line is one, the name of a paper is the headline.
    """
    assert ("Headline", "Husumer Kurier") == outline(parse(f"Husumer Kurier\n\nHusum (dpa) - {PROSE}\n\n{MORE}"))[0]


@pytest.mark.parametrize(
    "line",
    [
        "25. November 2026, 18:00 Uhr•Husum",
        "25. November 2026, 18:00 Uhr · Küste und Watt",
        "25. November 2026 von Redaktion",
        "Wed, 25 Nov 2026 18:00:00 +0100",
        "SEITE 5 | MITTWOCH, 25. NOVEMBER 2026 | HUSUMER KURIER",
        "Nachrichtenquelle: dpa-AFX",
        "Mehr Küsten-News",
        "Lesen Sie aus unserem Angebot: Advent am Deich",
    ],
)
def test_more_lines_of_a_head(line: str) -> None:
    """
    A time stamp may have a place or a topic behind it, and be an English one; what a page says is no heading.
    """
    article = parse(f"{line}\nDeich bei Husum hält stand\n{PROSE}\n{MORE}\n{PROSE}")

    assert [("Unknown", line), ("Headline", "Deich bei Husum hält stand")] == outline(article)[:2]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("+ folgen", "Unknown"),
        ("Folgen", "Subheading"),
        ("+ Sand", "ListItem"),
        ("Artikel auf deich.example weiterlesen", "Unknown"),
    ],
)
def test_lone_link_is_no_item(line: str, kind: str) -> None:
    """
    A plus sign before what a reader may do opens no list, and consequences are a heading.
    """
    assert (kind, line) in outline(parse(f"Deich hält\nHusum (dpa) - {PROSE}\n{MORE}\n{line}\n{PROSE}\n{MORE}"))


def test_caption_is_apart_from_the_text_beneath() -> None:
    """
    A caption on the first line of a block is none of the text that follows it.
    """
    caption = "Der Deich bei Husum am Morgen danach. © Ebba Thun/dpa"
    text = "Das Wasser ist weg, die Leute sind wieder da, der Deich."
    article = parse(f"Deich hält\n\n{PROSE}\n\n{MORE}\n\n{caption}\n{text}\n\n{PROSE}")

    assert ("Unknown", caption) in outline(article)
    assert ("Paragraph", text) in outline(article)


def test_address_behind_sentences_was_not_wrapped() -> None:
    """
    Where a sentence ends before each break, an address on the last line tells of no wrapped lines.
    """
    lines = [
        "Deich hält",
        "Die Feuerwehr war mit vielen Kräften vor Ort.",
        "Zuvor hatte der Küstenbote berichtet.",
        "https://deich.example/1",
    ]
    article = parse("\n".join(lines))

    assert lines[1:3] == [part.text for part in article.paragraphs]


def test_byline_may_end_a_page() -> None:
    """
    Who wrote the text may stand beneath it, though the markup calls it a paragraph.
    """
    article = parse(f"<h1>Deich hält</h1><p>{PROSE}</p><p>{MORE}</p><p>Ebba Thun, dpa</p>")

    assert ("Byline", "Ebba Thun, dpa") == outline(article)[-1]


def test_kicker_with_a_colon_may_open_lines_of_a_head() -> None:
    """
    Where a byline or a time stamp stands beneath, a line with a colon announces no list.
    """
    lines = [
        "Unwetter im Norden:",
        "Deich bei Husum hält dem Sturm stand",
        "von Ebba Thun",
        "25.11.2026 | 18:00",
        PROSE,
    ]
    article = parse("\n".join([*lines, MORE, PROSE]))

    assert [kind for kind, _ in outline(article)] == ["TitleNote", "Headline", "Byline", "Unknown", *["Paragraph"] * 3]


def test_line_with_a_colon_announces_results() -> None:
    """
    Without them it does.
    """
    article = parse(f"Die Spiele im Norden:\nHusum - Tönning\nSiel - Deich\n\n{PROSE}\n\n{MORE}")

    assert article.headline is None


def test_word_that_opens_a_caption_may_be_the_kicker() -> None:
    """
    Only what a caption says as a whole is what somebody sees in a picture.
    """
    caption = "Blaulicht am Deich. Foto: Ebba Thun/dpa"

    for line, kind in (("Blaulicht", "TitleNote"), ("Blaulicht am Deich", "Unknown")):
        article = parse(
            f"{line}\nDeich bei Husum hält\n25.11.2026, 18:00 Uhr\n{caption}\nHusum (dpa) - {PROSE}\n{MORE}"
        )

        assert (kind, line) == outline(article)[0]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Redaktion: Ebba Thun", "Unknown"),
        ("Sendung: Welle Küste, 25.11.26, 19:30 Uhr", "Unknown"),
        ("Betreff: Deiche im Norden", "Unknown"),
    ],
)
def test_labels_beneath_a_text(line: str, kind: str) -> None:
    """
    Who wrote or read a text, and where it was sent, are none of it; other labels tell nothing.
    """
    assert (kind, line) == outline(parse(f"Deich hält\n\nHusum (dpa) - {PROSE}\n\n{MORE}\n\n{line}"))[-1]


def test_overview_of_an_agency_with_its_day_is_a_headline() -> None:
    """
    An agency before the colon tells that the day behind is no time stamp.
    """
    line = "dpa-AFX Überblick: AKTIEN vom 25.11.2026 - 15.15 Uhr"

    assert ("Headline", line) == outline(parse(f"{line}\n\nHUSUM (dpa-AFX) - {PROSE}\n\n{MORE}"))[0]


def test_name_of_a_paper_stands_apart_beneath_a_full_line() -> None:
    """
    However full the headline is, the name of the paper is none of it.
    """
    headline = "Deich bei Husum hält auch in dieser Nacht dem Sturm stand"
    article = parse(f"{headline}\nHusumer Kurier\n25. November 2026 Mittwoch\n\nHusum (dpa) - {PROSE}\n\n{MORE}")

    assert ("Headline", headline) == outline(article)[0]


@pytest.mark.parametrize(
    ("lines", "kinds"),
    [
        (["Kommentar", "Deich bei Husum hält"], ["TitleNote", "Headline"]),
        (["Husumer Kurier - Druckversion", "Deich bei Husum hält"], ["Unknown", "Headline"]),
        (
            ["Deich bei Husum hält", "• Die Flut kam.", "Die Flut kam. Der Deich hielt."],
            ["Headline", "Unknown", "Teaser"],
        ),
    ],
)
def test_rubrics_versions_and_points_of_a_head(lines: list[str], kinds: list[str]) -> None:
    """
    What kind of text follows is a kicker, a page to be printed tells the paper, and points in short are no teaser.
    """
    article = parse("\n".join([*lines, f"Husum (dpa) - {PROSE}", MORE]))

    assert kinds == [kind for kind, _ in outline(article)][: len(kinds)]


@pytest.mark.parametrize(
    ("line", "before", "kind"),
    [
        ("Ebba Thun, Bürgermeisterin", "„Das war knapp.“", "Paragraph"),
        ("Ebba Thun, Bürgermeisterin", PROSE, "Subheading"),
        ("Husum, Kiel", "„Das war knapp.“", "Subheading"),
        ("Thun lobt die Helfer", "„Das war knapp.“", "Subheading"),
    ],
)
def test_who_is_quoted_above_is_no_heading(line: str, before: str, kind: str) -> None:
    """
    Beneath words in marks, a full name and what that person is heads nothing.
    """
    article = parse(f"Deich hält\n\nHusum (dpa) - {PROSE}\n\n{before}\n\n{line}\n\n{MORE}\n\n{PROSE}")

    assert (kind, line) in outline(article)


@pytest.mark.parametrize(
    "lines",
    [
        ["Kommentar hinterlassen", "Deine E-Mail-Adresse wird nicht veröffentlicht.", "Name", "Kommentar abschicken"],
        ["Text: dpa/Foto: Ebba Thun"],
        ["Melden Sie uns einen Fehler", "Jetzt kommentieren"],
    ],
)
def test_forms_and_credits_beneath_a_text(lines: list[str]) -> None:
    """
    The form for comments and who took the picture are the page's.
    """
    article = parse("\n".join(["Deich bei Husum hält", f"Husum (dpa) - {PROSE}", MORE, PROSE, *lines]))

    assert [("Unknown", line) for line in lines] == outline(article)[-len(lines) :]


@pytest.mark.parametrize("line", ["Mehr «Küste»", "Mehr „Küste“"])
def test_more_on_a_topic_in_marks_is_a_link(line: str) -> None:
    """
    Where the marks end the line it is one; behind them goes a heading on.
    """
    for words, kind in ((line, "Unknown"), (f"{line} gefordert", "Subheading")):
        article = parse(f"Deich hält\n\nHusum (dpa) - {PROSE}\n\n{MORE}\n\n{words}\n\n{PROSE}\n\n{MORE}")

        assert (kind, words) in outline(article)
