"""
Who speaks where the sentence begins with whom it is told, in the dative.
"""

from typing import Final

import pytest

from dpaparse import parse
from tests.attributed import reported

OBJECTS: Final = [
    "Der Stadt",
    "Der Stadt Husum",
    "Der SPD",
    "Der EU",
    "Der IG Metall",
    "Der Ministerin",
    "Der Deutschen Bahn",
    "Der schwedischen Regierung",
    "Der Opposition",
    "Den Fischern",
    "Ihrer Partei",
    "Kritikern",
    "Jungen Kritikern",
]
SUBJECTS: Final = ["er", "Thun", "die Opposition", "Minister Jan Ruß", "der SPD-Politiker Jan Ruß", "der Verband"]


@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize("who", OBJECTS)
def test_objects_before_the_verb(who: str, subject: str) -> None:
    """
    Whom somebody reproaches is no speaker, with a relative clause or without.
    """
    for more in ("", ", die lange warten,"):
        text = f"{who}{more} warf {subject} vor, das Wasser steigen zu lassen."

        assert [(words, who) for words, _, who in reported(parse(text))] == [("das Wasser steigen zu lassen", subject)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Kritikern entgegnete sie, es regne.", "sie"),
        ("Kritiker entgegneten ihr, es regne.", "Kritiker"),
        ("Journalisten sagten, es regne.", "Journalisten"),
        ("Der EU Kommissar sagte, es regne.", "Der EU Kommissar"),
        ("Der Stadtrat sagte, es regne.", "Der Stadtrat"),
        ("Der Hafen Husum sagte, es regne.", "Der Hafen Husum"),
        ("Gestern warf die Regierung Thun vor, es regne.", "die Regierung"),
        ("Der Lotse lobte Thun und sagte, er sende ein Boot.", "Der Lotse"),
    ],
)
def test_subjects_before_the_verb(text: str, speaker: str) -> None:
    """
    The number of the verb and the case of a noun tell who speaks.
    """
    assert [who for _, _, who in reported(parse(text))] == [speaker]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Das Gericht ordnete an, den Mann gehen zu lassen.", [("den Mann gehen zu lassen", "Das Gericht")]),
        ("Das Gericht ordnete die Akten, die alt waren.", []),
        ("„Es regnet“, sagte Ebba Thun vom MIT. Es regne.", [("Es regne", "Ebba Thun vom MIT")]),
    ],
)
def test_words(text: str, expected: list[tuple[str, str | None]]) -> None:
    """
    A verb that orders something, and a body that is a preposition elsewhere.
    """
    assert [(words.rstrip("."), who) for words, _, who in reported(parse(text))] == expected
