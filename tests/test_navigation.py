"""
Menus above texts that somebody has copied with all of their page, and the other articles beneath.
"""

import pytest

from dpaparse import parse
from dpaparse._recognise.navigation import find_navigation
from tests.outlined import MORE, PROSE, outline

MENU = ["Zum Inhalt springen", "Menü", "Suche", "Startseite", "Lokales", "Husum & Umland", "Politik", "Sport", "Kultur"]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("dateline", ["", "Husum (dpa) - "])
@pytest.mark.parametrize("headline", ["Deich bei Husum hält dem Sturm stand", "Deich hält stand"])
@pytest.mark.parametrize("kicker", ["Wirtschaft", "Küste"])
def test_menu_is_none_of_the_text(between: str, dateline: str, headline: str, kicker: str) -> None:
    """
    However long the menu is, kicker and headline are found beneath it.
    """
    lines = [*MENU, kicker, headline, "25.11.2026, 18:00 Uhr", dateline + PROSE, MORE, PROSE]
    article = parse(between.join(lines))

    assert [("Unknown", line) for line in MENU] == outline(article)[: len(MENU)]
    assert [("TitleNote", kicker), ("Headline", headline)] == outline(article)[len(MENU) : len(MENU) + 2]
    assert [PROSE, MORE, PROSE] == [part.text for part in article.paragraphs]


@pytest.mark.parametrize(
    "lines",
    [
        # Too few, no link, too many others.
        ["Startseite", "Menü", "Lokales", "Politik", "Sport"],
        ["Lokales", "Politik", "Sport", "Kultur", "Wetter", "Verkehr", "Reise"],
        ["Startseite", "Menü", "Sand", "Schlick", "Watt", "Lokales", "Politik", "Sport", "Kultur"],
        [],
    ],
)
def test_few_words_are_no_menu(lines: list[str]) -> None:
    """
    A menu has six lines that are known, two of them links, and hardly others between.
    """
    assert find_navigation("\n".join([*lines, PROSE])) == []


def test_two_others_may_stand_in_a_menu() -> None:
    """
    Two lines in a row that no list has, but no more; the last line is the kicker.
    """
    menu = ["Startseite", "Menü", "Sand", "Schlick", "Lokales", "Politik", "Sport"]
    text = "\n".join([*menu, "Kultur", PROSE])

    assert menu == [line.of(text) for line in find_navigation(text)]


def test_menu_alone() -> None:
    """
    What is nothing but a menu is one.
    """
    assert {"Unknown"} == {kind for kind, _ in outline(parse("\n".join(MENU)))}


def test_menu_above_a_notepad() -> None:
    """
    A notepad beneath the text is found, too.
    """
    text = "\n".join([*MENU, "Deich bei Husum hält"])
    article = parse(f"{text}\n\nHusum (dpa) - {PROSE}\n\n# Notizblock\n\n## Orte\n* [Deich](Hafen 1, Husum)\n")

    assert article.notepad is not None
    assert ("Headline", "Deich bei Husum hält") in outline(article)


def test_words_of_a_menu_on_one_line_are_a_link() -> None:
    """
    Parts of the paper beside each other are none of the text.
    """
    page = f"<div>Lokales Politik Wirtschaft Sport</div><h1>Deich hält</h1><p>{PROSE}</p><p>{MORE}</p>"

    assert ("Unknown", "Lokales Politik Wirtschaft Sport") == outline(parse(page))[0]


@pytest.mark.parametrize(
    ("beneath", "kind"),
    [
        (["Sand fehlt", "Der Kreis sucht ihn.", "Fähre fällt aus", "Sie bleibt im Hafen."], "Unknown"),
        (["Sand fehlt", "Der Kreis sucht ihn."], "Paragraph"),
        (["Sand fehlt", "Der Kreis sucht ihn.", "Es gibt keinen.", "Sie bleibt im Hafen."], "Paragraph"),
        (["Sand fehlt", "Der Kreis sucht ihn.", "Lesen Sie hier mehr zum Deich", "Es bleibt dabei."], "Paragraph"),
    ],
)
def test_teasers_of_other_articles_end_a_page(beneath: list[str], kind: str) -> None:
    """
    Behind what announces them, titles with one sentence each are other articles.
    """
    article = parse("\n".join(["Deich hält", f"Husum (dpa) - {PROSE}", MORE, PROSE, "Mehr aus der Region", *beneath]))

    assert (kind, beneath[-1]) == outline(article)[-1]
