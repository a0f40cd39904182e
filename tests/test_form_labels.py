"""
Heads of forms: labels before the headline, the kicker and the teaser; kickers with a colon apart.
"""

import pytest

from dpaparse import Article, Gap, Paragraph, parse
from tests.outlined import MORE, PROSE


def head(article: Article) -> list[tuple[str, str]]:
    """
    Return the kinds and texts of the parts but for gaps and paragraphs.
    """
    return [(type(part).__name__, article[part]) for part in article.parts if not isinstance(part, Gap | Paragraph)]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("dateline", ["", "Husum (dpa) - "])
def test_labels_of_a_form_tell_what_stands_behind_them(between: str, dateline: str) -> None:
    """
    Kicker, headline and teaser are told by their labels, which are none of them.
    """
    lines = [
        "Dachzeile: Küste",
        "Titel: Deich bei Husum hält",
        "Vorspann: Die Flut kam. Der Deich hielt.",
        "Autorin: Ebba Thun",
    ]
    article = parse(between.join([*lines, dateline + PROSE, MORE]))

    assert head(article)[:7] == [
        ("Unknown", "Dachzeile:"),
        ("TitleNote", "Küste"),
        ("Unknown", "Titel:"),
        ("Headline", "Deich bei Husum hält"),
        ("Unknown", "Vorspann:"),
        ("Teaser", "Die Flut kam. Der Deich hielt."),
        ("Byline", "Autorin: Ebba Thun"),
    ]
    assert [PROSE, MORE] == [part.text for part in article.paragraphs]


@pytest.mark.parametrize("line", ["Küste :", "Küste\N{NO-BREAK SPACE}:"])
def test_colon_behind_a_blank_ends_a_kicker(line: str) -> None:
    """
    A blank before the colon, as some papers set it, tells a kicker from what announces a list.
    """
    article = parse(f"{line}\nDeich bei Husum hält\n\nQuelle: dpa\n25.11.2026, 18:00\n\n{PROSE}\n\n{MORE}")

    assert [("TitleNote", line), ("Headline", "Deich bei Husum hält")] == head(article)[:2]
    assert [PROSE, MORE] == [part.text for part in article.paragraphs]


def test_sign_alone_is_no_kicker() -> None:
    """
    A colon alone says nothing.
    """
    assert head(parse(f":\nDeich\n\n{PROSE}"))[:1] != [("TitleNote", ":")]


def test_time_stamp_may_name_the_source() -> None:
    """
    Behind day and time, a page says from whom it has the text.
    """
    article = parse(
        f"Deich bei Husum hält\nDie Flut kam. Der Deich hielt.\n25. November 2026, 18:00 Uhr Quelle: dpa\n\nHusum (dpa) - {PROSE}"
    )

    assert [kind for kind, _ in head(article)] == ["Headline", "Teaser", "Unknown", "Dateline"]


def test_block_of_links_may_announce_other_articles() -> None:
    """
    Lines of a block behind the text are the page's though one is no link of its own.
    """
    article = parse(f"{PROSE}\n\n{MORE}\n\nZur Startseite\nMehr von der K.Z.")

    assert [("Unknown", "Zur Startseite\nMehr von der K.Z.")] == head(article)
