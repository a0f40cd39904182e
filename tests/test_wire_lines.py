"""
Wire messages whose lines somebody has made narrower, longer or empty, or glued together.
"""

import textwrap

import pytest

from dpaparse import (
    Table,
    TitleNote,
    Unknown,
    WireHeader,
    parse,
)
from dpaparse._recognise.wire_body import read_body
from tests import laws
from tests.wire_messages import message

TEXT = (
    "Die Flut kam in der Nacht, und Hunderte waren am Deich, um zu helfen. Nun wird aufgeräumt an der Küste.",
    "Der Deich hat gehalten, und die Helfer haben in der Nacht Säcke mit Sand gefüllt, sagte Thun am Morgen.",
    "Danach gab es Tee",
    "«Wir haben Glück gehabt», sagte Thun. Am Morgen ging das Wasser zurück, und alle gingen nach Hause.",
)


def sent(width: int, between: str) -> str:
    """
    Return a message whose paragraphs are wrapped to a width, with something between its blocks.
    """
    lead, *others = ("\n".join(textwrap.wrap(text, width)) for text in TEXT)
    body = between.join([lead, f"Husum (dpa) - {others[0]}", *others[1:]])
    return between.join(["bdt0123 3 pl 90  dpa 0456", "Wetter/\nDeich hält =", body, "dpa abc yyno", "251852 Sep 24\n"])


@pytest.mark.parametrize("table", ["", "| Ort | Pegel |\n---|---\n| Husum | 3,20 |\n"])
def test_message_whose_empty_lines_were_eaten(table: str) -> None:
    """
    Without empty lines a paragraph ends where the next word would have fitted; a table stays whole.
    """
    article = parse(sent(69, "\n").replace("dpa abc", f"{table}dpa abc"))

    assert TEXT[0] == (article.teaser and article.teaser.text)
    assert [TEXT[1], TEXT[3]] == [paragraph.text for paragraph in article.paragraphs]
    assert [TEXT[2]] == [subheading.text for subheading in article.subheadings]
    assert bool(table) == any(isinstance(part, Table) for part in article.parts)
    assert article.sent_at is not None


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        (f"{'Deich' * 13}\nTee\nAm Morgen", ["Deich" * 13, "Tee", "Am Morgen"]),
        (f"{'Deich' * 13}\nBrot am Siel", [f"{'Deich' * 13}\nBrot am Siel"]),
        (f"{'Deich' * 13}\nTee", ["Deich" * 13, "Tee"]),
        (f"{'Deich' * 13}x\nTee", [f"{'Deich' * 13}x\nTee"]),
        ("\nTee\n", ["Tee"]),
        ("\n \n", []),
        ("Tee\n\nBrot\nSand", ["Tee", "Brot\nSand"]),
        ("| a |\nTee\nBrot", ["Tee", "Brot"]),
        # What a line is indented by is part of it.
        (f"  * {'Deich' * 12} am\n    Siel\n  * Tee", [f"* {'Deich' * 12} am\n    Siel", "* Tee"]),
        (f"  * {'Deich' * 12}\n    Siel", [f"* {'Deich' * 12}", "Siel"]),
        ("| a |\n---\n| b |", []),
    ],
)
def test_paragraphs_whose_empty_lines_were_eaten(text: str, blocks: list[str]) -> None:
    """
    A line goes on where the next one's first word did not fit in 69 characters; where one empty line is left, they tell.
    """
    around = f"Sand\n{text}\nSand"
    body = read_body(around, 5, 5 + len(text), None, opens=0)

    assert blocks == [span.of(around) for span in body.blocks]


def test_short_lines_of_a_message_are_meant() -> None:
    """
    The wire's lines have 69 characters; where the next word would have fitted, a line end was meant, and is kept.
    """
    lines = (
        "Roter Mohn am Deich steht da und blüht so schön,\nblauer Himmel drüber, dass es eine Freude ist,\n"
        "Sand in allen Säcken, die die Helfer füllten,\nund am Abend schlafen sie."
    )
    article = parse(message(body=f"Husum (dpa) - Es regnet.\n\n{lines}\n\n{TEXT[0]}\n\n{TEXT[1]}\n\n{TEXT[3]}"))

    assert ["Es regnet.", lines, TEXT[0], TEXT[1], TEXT[3]] == [part.text for part in article.paragraphs]


def test_first_line_of_a_message_without_a_dateline_may_be_a_subheading() -> None:
    """
    The headline has a place of its own, so a short line that opens the text heads what follows.
    """
    article = parse(message(body=f"Pegel fallen wieder\n\n{TEXT[0]}\n\n{TEXT[1]}"))

    assert ["Pegel fallen wieder"] == [part.text for part in article.subheadings]


def test_message_whose_paragraphs_were_unwrapped() -> None:
    """
    Where each paragraph has one line, the empty lines between them are meant, and not doubled line ends.
    """
    article = parse(sent(500, "\n\n"))

    assert [TEXT[1], TEXT[3]] == [paragraph.text for paragraph in article.paragraphs]


def test_time_line_before_the_signature_of_a_mail() -> None:
    """
    Without ETX, the last line that looks like a time line is one; what a mail adds behind it is unknown.
    """
    article = parse(sent(69, "\n\n") + "\n-- \nKüstenbote\n")

    assert article.sent_at is not None
    assert ["--", "Küstenbote"] == [article[part] for part in article.parts if isinstance(part, Unknown)]


def test_fields_of_a_quoted_message_have_a_place() -> None:
    """
    The fields of the header of a message that a mail has quoted have their places in the text that was given.
    """
    text = "\n".join(f"> {line}" for line in message().split("\n"))
    header = parse(text).envelope

    assert isinstance(header, WireHeader)
    assert header.service is not None
    assert {"service": header.service, "priority": str(header.priority), "keywords": "Küste/"}.items() <= {
        name: span.of(text) for name, span in header.spans
    }.items()


def test_a_word_that_is_spaced_out_stands_above_the_headline() -> None:
    """
    Old wires space the name of a desk out; a headline alone may look like that, too.
    """
    article = parse(message(headline="W E T T E R\nDeich hält ="))
    alone = parse(message(headline="W E T T E R ="))
    assert article.headline is not None
    assert alone.headline is not None

    assert [part.text for part in article.parts if isinstance(part, TitleNote)] == ["W E T T E R"]
    assert (article.headline.text, alone.headline.text) == ("Deich hält", "W E T T E R")


SENTENCES = (
    "Der Deich bei Husum hat der Sturmflut am Montag standgehalten. Das teilte der Deichverband mit, und die Helfer "
    "gingen nach Hause. Bis zum Abend fiel der Pegel um zwei Meter, wie das Amt für Küstenschutz am Abend berichtete. "
    "Die Fähren fahren wieder, sobald der Wind gedreht hat."
)


@pytest.mark.parametrize("width", [40, 50, 60, 66, 69, 72, 100])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_lines_may_be_narrower_than_dpa_s(width: int, line_end: str) -> None:
    """
    Whoever has broken a message anew, or sends narrower lines, forces no break.
    """
    body = textwrap.fill(f"Husum (dpa) - {SENTENCES}", width)
    article = parse(message(body=f"{body}\n\n{textwrap.fill(SENTENCES, width)}").replace("\n", line_end))

    assert [SENTENCES, SENTENCES] == [paragraph.text for paragraph in article.paragraphs]


@pytest.mark.parametrize(
    "items",
    [
        ["Montag: Deichschau in Husum, zehn Uhr", "Dienstag: Pegelmessung in Tönning", "Mittwoch: frei"] * 3,
        ["Montag: Deichschau in Husum und Leck, 9.00", "Dienstag: Messung in Tönning und Heide"] * 2,
        ["Mo: Schau", "Di: Pegel"] * 6,
    ],
)
def test_short_lines_of_a_list_stay_lines(items: list[str]) -> None:
    """
    Lines that had room for the next word were meant, and few or very short lines tell no width.
    """
    article = parse(message(body="Husum (dpa) - Es folgt eine Liste.\n\n" + "\n".join(items)))

    assert "\n".join(items) == article.paragraphs[-1].text


@pytest.mark.parametrize(
    ("line", "is_signed"),
    [
        ("dpa-tmn abc yyzz n1 def", True),
        ("dpa-Archiv yyno n1", True),
        ("dpa/lno/lni abc", True),
        ("abc yyzz n1 def", True),
        ("dpa abc-def yyzz", True),
        ("dpa-Grafik folgt", False),
        ("abc def n1", False),
        ("DPA abc yyzz n1", False),
        ("dpa-tmn abc yyzzz n1", False),
    ],
)
def test_sign_offs_tell_by_the_routing(line: str, *, is_signed: bool) -> None:
    """
    To which office a text goes tells a sign-off, where the agency's name has more behind it or is lost.
    """
    text = f"\x01bdt0412 4 vm 5  dpa 0733\n\nDeich/\n\x02Deich hält =\n\nHusum (dpa) - Es regnet.\n\n{line}\n\n\x03041412 Sep 25\n"
    article = parse(text)

    assert is_signed == (article.sign_off is not None and article.sign_off.text == line)


GLUED = [
    "* * * *Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt## dpa-Kontakte- Autor: Ebba Thun, 04841 5550123",
    "# Notizblock## Ansprechpartner\n- Polizei Husum: Ebba Thun, 04841 5550123",
    "## dpa-Kontakte- Autor: Ebba Thun, +49 4841 5550123",
    "* * * *\nDie folgenden Inforöffentl (Husum), Ebba Thun, +49 4841 5550123",
    "* * * *Les informa Auteure : Ebba Thun, thun@dpa.example",
]


@pytest.mark.parametrize("glued", GLUED)
@pytest.mark.parametrize("between", ["", " ", "\n\n"])
def test_glued_notepads_stay_private(glued: str, between: str) -> None:
    """
    Where a transfer has eaten line ends, what names an editor and a number is none of the text.
    """
    text = f"\x01bdt0412 4 vm 5  dpa 0733\n\nDeich/\n\x02Deich hält =\n\nHusum (dpa) - Es regnet an der Küste.{between}{glued}\n\ndpa abc yyno n1\n\n\x03041412 Sep 25\n"
    article = parse(text)

    assert article.text == "Es regnet an der Küste."
    assert "Ebba" not in repr(article.notepad)
    laws.article_is_sound(article)


@pytest.mark.parametrize(
    "end", ["* * *\n\nEs taut.", "Rufen Sie uns an: 04841 5550123.", "Es gab 12 + 3 Fälle.", "#Deich, sagte @thun."]
)
def test_numbers_in_the_text_are_no_notepad(end: str) -> None:
    """
    A rule, a number or a sign alone tells nothing.
    """
    text = f"\x01bdt0412 4 vm 5  dpa 0733\n\nDeich/\n\x02Deich hält =\n\nHusum (dpa) - Es regnet.\n\n{end}\n\n\x03041412 Sep 25\n"

    assert parse(text).notepad is None
