"""
Notepads of wire messages: what is typed, and what is private.
"""

import pytest

from dpaparse import (
    Contact,
    Footer,
    Link,
    Location,
    parse,
)
from tests.wire_messages import message

NOTEPAD = """\
# Notizblock
- Bilder folgen

## Redaktionelle Hinweise
- Zu diesem Text finden Sie Bilder mit folgendem Titel im dpa
  Bildangebot:
- Deich

## Internet
- [Pegel an der
  Küste](https://pegel.example)
- https://deich.example

## Orte
- [Rathaus] (Markt 1 (Hof), Husum)

## Refile

* * * *
Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt

## Ansprechpartner
- Deichamt, Frauke Petersen (Tönning), Tel. 04861/555 0123 und
  +49 160 5550199, petersen@deich.example, amt@deich.example
Tel: +49 4841 5550100; <desk@dpa.example>
- Notdienst am Siel"""


def test_notepad_is_typed() -> None:
    """
    Sections have a kind and say whether they are public; entries are links, places, contacts or words.
    """
    notepad = parse(message(body=f"Husum (dpa) - Es regnet.\n\n{NOTEPAD}")).notepad
    assert notepad is not None

    assert [(None, "other", True, 1), ("Redaktionelle Hinweise", "note", True, 2), ("Internet", "links", True, 2)] == [
        (section.heading, section.kind, section.public, len(section.items)) for section in notepad.sections[:3]
    ]
    assert [("Orte", "places", True, 1), ("Refile", "repeat", True, 0), ("Ansprechpartner", "sources", False, 3)] == [
        (section.heading, section.kind, section.public, len(section.items)) for section in notepad.sections[3:]
    ]
    links, places, sources = (notepad.sections[number].items for number in (2, 3, 5))
    assert ["https://pegel.example", "https://deich.example"] == [item.url for item in links if isinstance(item, Link)]
    assert [("Rathaus", "Markt 1 (Hof), Husum")] == [
        (item.name, item.address) for item in places if isinstance(item, Location)
    ]
    first, second, third = (item for item in sources if isinstance(item, Contact))
    assert ("Deichamt", ("04861/555 0123", "+49 160 5550199")) == (first.name, first.phones)
    assert ("petersen@deich.example", "amt@deich.example") == first.emails
    assert (None, None, ("+49 4841 5550100",), ("desk@dpa.example",)) == (
        second.role,
        second.name,
        second.phones,
        second.emails,
    )
    assert (None, "Notdienst am Siel", ()) == (third.role, third.name, third.phones)


@pytest.mark.parametrize(
    "opening",
    [
        "# Notizblock\n\n* * * *\nDie folgenden Informationen sind nicht zur Veröffentlichung bestimmt\n\n",
        "* * * *\nDie folgenden Informationen sind nicht zur Veröffentlichung bestimmt\n\n",
        "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt\n\n",
        "# dpa NOTEBOOK\n\nThe following information is not for publication\n",
        "# Notebook\n* * * *\nThe following information is not intended for publication\n",
        "# dpa-Notizblock\n## Kontakte\n",
        "## Kontakte\n",
        "## Editorial contacts\n",
        "Notizblock\n\nKontakte\n",
        "Vom Notebook aus\n\ndpa NOTEBOOK\nEditorial contacts\n",
        "Vom Notizblock aus\n\nNotizblock\n\nKontakte\n",
    ],
)
@pytest.mark.parametrize("ending", ["\n\ndpa et yyno n1 sck", ""])
def test_bar_keeps_things_private(opening: str, ending: str) -> None:
    """
    Below the bar, or beneath a heading of contacts, nothing is public, also where half of the notepad is lost.
    """
    text = message(body=f"Husum (dpa) - Es regnet.\n\n{opening}- Momme Dirks, 04861 5550123{ending}")
    article = parse(text)

    before = ["Es regnet.", *(line for line in opening.splitlines() if line.startswith("Vom"))]
    assert article.text == "\n\n".join(before)
    assert article.notepad is not None
    assert not any(section.public for section in article.notepad.sections if section.items)
    assert "Dirks" not in article._repr_html_() + repr(article.parts)


@pytest.mark.parametrize("words", ["Es regnet.", "Es regnet. Die Akten sind zur Veröffentlichung frei."])
def test_bar_begins_with_its_line(words: str) -> None:
    """
    What stands right above the first bar is text, to its last character, whatever it speaks of.
    """
    bar = "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt"
    article = parse(message(body=f"Husum (dpa) - {words}\n{bar}\n\n- Momme Dirks\n\n{bar}\n\n- Ebba Thun"))

    assert article.notepad is not None
    assert article[article.notepad].startswith(bar)
    assert article.text == words


@pytest.mark.parametrize("heading", ["Internet", "Internet:", "INTERNET"])
def test_headings_of_a_notepad_may_have_a_colon(heading: str) -> None:
    """
    A colon behind a heading, or capitals, do not change what stands beneath it.
    """
    article = parse(message(body=f"Es regnet.\n\n# Notizblock\n\n## {heading}\n- Pegel"))

    assert article.notepad is not None
    assert [(heading, "links")] == [(section.heading, section.kind) for section in article.notepad.sections]


@pytest.mark.parametrize(
    ("text", "sections", "footers"),
    [
        ("Husum (dpa) - Es regnet.\n\n# Notizblock\n\n## Orte\n- [Rathaus](Markt 1)", 1, 0),
        (
            "Es regnet.\n\n# Notizblock\n\n## Kontakte\n- Dirks\n\ndpa et n1\n\n© dpa-infocom, dpa:250101-930-4711/2",
            1,
            1,
        ),
        ("Es regnet.\n\nDie folgenden Angaben sind nicht zur Veröffentlichung bestimmt:\n\nMomme Dirks", 1, 0),
        ("Es regnet.\n\n# Deich hält\n\nDas ist Platz # 1.", None, 0),
        ("Es regnet. Die Akten sind zur Veröffentlichung frei.", None, 0),
        ("Die Akten sind zur Veröffentlichung frei, sagte Thun." + " Sie kam spät an den Deich." * 5, None, 0),
    ],
)
def test_notepads_of_plain_text(text: str, sections: int | None, footers: int) -> None:
    """
    A notepad beneath a plain text is one too; other headings behind number signs are text.
    """
    article = parse(text)

    assert article.format == "plain"
    assert sections == (len(article.notepad.sections) if article.notepad else None)
    assert footers == sum(part.id is not None for part in article.parts if isinstance(part, Footer))
