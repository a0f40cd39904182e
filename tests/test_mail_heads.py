"""
Mails and apps that bring a text: how they begin, and the address of its page behind a headline.
"""

import pytest

from dpaparse import parse
from tests.outlined import MORE, PROSE, outline


@pytest.mark.parametrize(
    ("lines", "kinds"),
    [
        (["Guten Morgen,", "hier der Text zum Deich."], ["Unknown", "Unknown"]),
        (["Liebe Kolleginnen und Kollegen!"], ["Unknown"]),
        (["Hallo Ebba,", "Der Text zum Deich ist da."], ["Unknown", "Paragraph"]),
        (["Von: Ebba Thun <thun@deich.example>", "Antwort an: thun@deich.example"], ["Unknown", "Unknown"]),
    ],
)
def test_mail_begins_with_a_greeting(lines: list[str], kinds: list[str]) -> None:
    """
    Who is greeted, and what goes on with it in small letters, is none of the text.
    """
    article = parse("\n\n".join([*lines, "Deich bei Husum hält", PROSE, MORE]))

    assert kinds == [kind for kind, _ in outline(article)][: len(kinds)]


def test_headline_behind_a_greeting() -> None:
    """
    The headline stands beneath the greeting.
    """
    article = parse(f"Guten Morgen,\n\nhier der Text.\n\nDeich bei Husum hält\n\n{PROSE}\n\n{MORE}")

    assert article.headline is not None
    assert article.headline.text == "Deich bei Husum hält"
    assert [PROSE, MORE] == [part.text for part in article.paragraphs]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Deich hält https://deich.example/1", [("Headline", "Deich hält"), ("Unknown", "https://deich.example/1")]),
        ("Der Deich hält. https://deich.example/1", [("Paragraph", "Der Deich hält. https://deich.example/1")]),
        ("Auf https://deich.example steht mehr", [("Paragraph", "Auf https://deich.example steht mehr")]),
    ],
)
def test_address_behind_a_headline(line: str, expected: list[tuple[str, str]]) -> None:
    """
    Apps share a headline and the address of its page on one line; within a sentence an address is text.
    """
    assert expected == outline(parse(f"{line}\n\n{PROSE}\n\n{MORE}"))[: len(expected)]


@pytest.mark.parametrize(
    "line", ["Schau dir diesen Artikel an:", "Quelle: Husumer Kurier", "Autor: k. A.", "Erscheinungsdatum: 25.11.2026"]
)
def test_lines_above_a_shared_headline(line: str) -> None:
    """
    What an app or a form sets above the headline is no headline, and announces no list.
    """
    article = parse(f"{line}\nDeich bei Husum hält\nhttps://deich.example/1\n\n{PROSE}\n\n{MORE}")

    assert [("Unknown", line), ("Headline", "Deich bei Husum hält")] == outline(article)[:2]


def test_end_of_a_mail_for_readers() -> None:
    """
    What a mail says to those who have got it is none of the text.
    """
    line = "Wenn Sie diesen Newsletter nicht mehr erhalten möchten, klicken Sie hier."

    assert ("Unknown", line) == outline(parse(f"Deich hält\n\n{PROSE}\n\n{MORE}\n\n{line}"))[-1]
