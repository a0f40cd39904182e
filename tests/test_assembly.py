"""
An article that is put together of its fields: how they are set off, which part each is, what the body brings itself.
"""

from typing import Any

import pytest

from dpaparse import Article, Format, Gap, Link, Node, Notepad, TitleNote, parse
from dpaparse._fields.assembly import Assembly
from dpaparse._markup.blocks import NOTHING, Rendered, plain
from dpaparse._model import Message, Said
from tests.outlined import known
from tests.test_rendering import render

PRIVATE = (
    "<h2>Notizblock</h2><h3>Internet</h3><ul><li><a href='https://pegel.example'>Pegel</a></li></ul>"
    "<h3>Ansprechpartner</h3><ul><li><a href='https://thun.example'>Ebba Thun</a>, 04841 5550123</li></ul>"
)


def assembled(markup: str | Rendered, dateline: str = "") -> Message:
    """
    Put a body together with what the field of the dateline holds.
    """
    assembly = Assembly()
    rendered = render(markup) if isinstance(markup, str) else markup
    assembly.add_body(rendered, "body", plain(dateline) if dateline else NOTHING, "dateline")
    return assembly.finish(Format.DIGITALWIRES, None, None)


def blocks(message: Message) -> list[str]:
    """
    Return the blocks that the recognisers are to read.
    """
    return [span.of(message.source) for span in message.blocks]


def test_fields_of_one_line_are_parts() -> None:
    """
    A field is a part of its own, on one line in its text, without white space at its ends; an empty one is none.
    """
    assembly = Assembly()
    for role in ("kicker", "genre", "subhead", "teaser"):
        assembly.add(role, plain("" if role == "teaser" else f" {role}\nam Siel "), role)
    assembly.add("headline", Rendered(" Deich\nhält ", [], [], [], [], []), "headline")
    message = assembly.finish(Format.NEWSML_G2, None, None)

    assert message.source == "kicker\nam Siel\n\ngenre\nam Siel\n\nsubhead\nam Siel\n\n Deich\nhält "
    assert [(str(note.kind), note.text) for note in message.known if isinstance(note, TitleNote)] == [
        (role, f"{role} am Siel") for role in ("kicker", "genre", "subhead")
    ]
    assert known(message)[-1] == ("Headline", "Deich\nhält")
    assert (message.format, message.headed, message.opened, message.broken) == (Format.NEWSML_G2, True, True, True)


@pytest.mark.parametrize(
    ("markup", "source"),
    [
        ("<p>Es regnet.</p>", "Husum (dpa) - Es regnet."),
        ("Es regnet.", "Husum (dpa) - Es regnet."),
        ("<h2>Es regnet.</h2>", "Husum (dpa) -\n\nEs regnet."),
        ("<ul><li>Es regnet.</li></ul>", "Husum (dpa) -\n\nEs regnet."),
        ("<img src='a'/><p>Es regnet.</p>", "Husum (dpa) -\n\n\ufffc\n\nEs regnet."),
        ("", "Husum (dpa) -"),
    ],
)
def test_the_dateline_opens_running_text(markup: str, source: str) -> None:
    """
    The dateline's field stands on the line of the first paragraph, and on its own before anything else.
    """
    message = assembled(markup, "Husum (dpa) -")

    assert message.source == source
    assert known(message)[0] == ("Dateline", "Husum (dpa) -")


@pytest.mark.parametrize(
    ("markup", "field", "dateline", "rest"),
    [
        ("<p>Husum (dpa) - Es regnet.</p>", "", "Husum (dpa) -", ["Es regnet."]),
        ("<p>Husum (dpa) – Es regnet.</p>", "Husum (dpa) -", "Husum (dpa) –", ["Es regnet."]),
        ("<p>Husum (dpa) - Es regnet.</p>", "Husum (dpa)", "Husum (dpa) -", ["Es regnet."]),
        ("<p>Am Siel, Es regnet.</p>", "Am Siel,", "Am Siel,", ["Es regnet."]),
        ("<p>Ebba Thun (dpa) - Es regnet.</p>", "", "Ebba Thun (dpa) -", ["Es regnet."]),
        ("<h2>Pegel</h2><p>Husum (dpa) - Ja.</p>", "", None, ["Pegel", "Husum (dpa) - Ja."]),
        ("<h2>Husum (dpa) - Es regnet.</h2>", "", None, ["Husum (dpa) - Es regnet."]),
        ("<p>Es regnet.</p><p>Am Siel, ja.</p>", "Am Siel,", "Am Siel,", ["Es regnet.", "Am Siel, ja."]),
    ],
)
def test_the_body_brings_its_own_dateline(markup: str, field: str, dateline: str | None, rest: list[str]) -> None:
    """
    A dateline that opens the first paragraph is not printed twice, whatever its dash; a heading opens with none.
    """
    message = assembled(markup, field)

    assert [text for kind, text in known(message) if kind == "Dateline"] == ([] if dateline is None else [dateline])
    assert blocks(message) == rest


def test_what_stands_before_a_dateline_is_what_its_block_was() -> None:
    """
    A dateline inside a list item leaves two list items, one inside words without an element two paragraphs.
    """
    dateline = "<span class='dateline'>Husum (dpa) - </span>"
    item = assembled(f"<ul><li>Vorab {dateline}Es regnet.</li></ul><p>Ja</p>")
    words = assembled(f"Vorab {dateline}Es regnet.<p>Ja</p>")

    assert blocks(item) == blocks(words) == ["Vorab", "Es regnet.", "Ja"]
    assert [item.said.get(span.start) for span in item.blocks] == [Said.LIST_ITEM, Said.LIST_ITEM, Said.PARAGRAPH]
    assert [words.said.get(span.start) for span in words.blocks] == [Said.PARAGRAPH] * 3


def test_classes_tell_parts_outside_of_boxes() -> None:
    """
    A byline, a genre and a teaser are told by their classes, but not inside a box, whose words are its own.
    """
    classes = ("byline", "a genre", "teaser")
    lines = "".join(f"<p class='{name}'>Von {name}</p>" for name in classes)
    message = assembled(f"{lines}<p>Es regnet.</p><div class='infobox'><p class='teaser'>Pegel</p></div>")

    assert known(message) == [
        ("Byline", "Von byline"),
        ("TitleNote", "Von a genre"),
        ("Teaser", "Von teaser"),
        ("Box", "Pegel"),
    ]
    assert blocks(message) == ["Es regnet."]


def test_a_body_goes_on_in_another() -> None:
    """
    Two bodies are read one behind the other, and a box that has a field of its own stands where it was added.
    """
    assembly = Assembly()
    assembly.add_body(render("<table><tr><td>a</td></tr></table><p>Es regnet.</p>"), None, NOTHING, None)
    assembly.add_box(render("<ul><li>Pegel</li></ul><div class='infobox'>b</div>"), None)
    assembly.add_box(plain(" "), None)
    assembly.add_body(render("<h2>Ja</h2>"), None, NOTHING, None)
    message = assembly.finish(Format.DIGITALWIRES, None, None)

    assert message.source == "a\n\n\nEs regnet.\n\nPegel\n\nb\n\nJa"
    assert known(message) == [("Table", "a"), ("Box", "b")]
    assert [(span.of(message.source), message.said[span.start]) for span in message.blocks] == [
        ("Es regnet.", Said.PARAGRAPH),
        ("Pegel", Said.LIST_ITEM),
        ("Ja", Said.HEADING),
    ]


@pytest.mark.parametrize("character", ["\x1c", "\x1f"])
def test_control_characters_are_no_white_space(character: str) -> None:
    """
    A field that holds a separator of the wire, which Python takes for white space, is not empty.
    """
    assembly = Assembly()
    assembly.add_body(plain(character), None, NOTHING, None)
    assembly.add_box(plain(character), None)
    assembly.add_notes(plain(character), None, public=True)
    message = assembly.finish(Format.DIGITALWIRES, None, None)

    assert message.source == "\n\n".join([character] * 3)
    assert (blocks(message), known(message)) == ([character] * 2, [("Notepad", character)])


@pytest.mark.parametrize("before", ["", "<p>Es regnet.</p>", "<p>Husum (dpa) - Es regnet.</p>"])
def test_a_notepad_inside_the_body_is_one(before: str) -> None:
    """
    A notepad in the running text is cut out of it, and of its links those that are not for publication are dropped.
    """
    message = assembled(f"{before}{PRIVATE}")
    notepad = message.known[-1]

    assert isinstance(notepad, Notepad)
    assert [section.public for section in notepad.sections][-1] is False
    assert "Es regnet." in blocks(message) or not before
    assert "5550123" not in "".join(blocks(message))
    assert [link.url for link in message.links if "thun" in (link.url or "")] == []
    assert (("Dateline", "Husum (dpa) -") in known(message)) is ("dpa" in before)


def test_a_dateline_inside_a_notepad_is_none() -> None:
    """
    What looks like a dateline among the notes opens no article.
    """
    message = assembled(f"<p>Es regnet.</p>{PRIVATE}<p><span class='dateline'>Husum (dpa) - </span>Ja</p>")

    assert [kind for kind, _ in known(message)] == ["Notepad"]


def test_links_of_notes_are_items() -> None:
    """
    A link that is an entry of the notepad is none of the article's, and one in the body is.
    """
    assembly = Assembly()
    assembly.add_body(render("<p>Es <a href='https://siel.example'>regnet</a>.</p>"), None, NOTHING, None)
    assembly.add_notes(
        render("<h3>Internet</h3><ul><li><a href='https://pegel.example'>Pegel</a></li></ul>"), None, public=True
    )
    message = assembly.finish(Format.DIGITALWIRES, None, None)
    notepad = message.known[-1]
    assert isinstance(notepad, Notepad)

    assert [link.url for link in message.links] == ["https://siel.example"]
    assert [[item.url for item in section.items if isinstance(item, Link)] for section in notepad.sections] == [
        ["https://pegel.example"]
    ]


def test_every_part_leads_back_into_its_field() -> None:
    """
    Dateline, text, box and notes are found again in the fields that they came from.
    """
    entry: dict[str, Any] = {
        "urn": "a",
        "headline": "Deich hält",
        "dateline": "Husum (dpa) - ",
        "article_html": "<p>Es regnet.</p>",
        "infobox_html": "<p>Drei Meter.</p>",
        "notepad": {"public_html": "<p>Pegel</p>"},
    }
    article = parse(entry)
    found = [article.markup_span(part) for part in article.parts if not isinstance(part, Gap)]

    assert [span and (span.field, span.of(field_of(entry, span.field))) for span in found] == [
        ("headline", "Deich hält"),
        ("dateline", "Husum (dpa) -"),
        ("article_html", "Es regnet."),
        ("infobox_html", "Drei Meter."),
        ("notepad.public_html", "Pegel"),
    ]


def field_of(entry: dict[str, Any], path: str | None) -> str:
    """
    Return the value of a field.
    """
    found: Any = entry
    for name in (path or "").split("."):
        found = found[name]
    return str(found)


def test_lines_of_fields_are_not_unwrapped() -> None:
    """
    A line end inside a paragraph of markup was meant, however long its lines are.
    """
    first, second = "Der Deich am Siel in Husum hält dem Wasser gut und lange stand", "und die Helfer sind noch da."
    article: Article = parse({"urn": "a", "article_html": f"<p>{first}<br>{second}</p>"})

    assert [paragraph.text for paragraph in article.paragraphs] == [f"{first}\n{second}"]
    assert article.markup_span(Node(span=article.paragraphs[0].span)) is not None
