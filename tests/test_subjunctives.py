"""
The subjunctive of verbs that no list has, told by how they are built.
"""

import pytest

from dpaparse import parse
from dpaparse._grammar.verb_shapes import is_subjunctive
from tests.attributed import reported, said

VERBS = ("propagiere", "auslagere", "anstünde", "bedinge", "zerbrösele", "vorlägen")
OTHERS = ("besondere", "erhebliche", "verrückte", "einfache", "anstelle", "beige")


def test_shapes_of_verbs() -> None:
    """
    A verb is told from an adjective by its first and last letters.
    """
    assert [word for word in (*VERBS, *OTHERS) if is_subjunctive(word)] == list(VERBS)


@pytest.mark.parametrize(
    "words",
    [
        "Sie rate zum Kauf neuer Pumpen",
        "Jedoch ruhe die Arbeit am Deich",
        "Dies bedinge einen neuen Deich",
        "Die Frist ende am Montag",
        "Die Werft propagiere neue Boote",
    ],
)
def test_what_is_told_on(words: str) -> None:
    """
    A sentence in the subjunctive goes on with what somebody said.
    """
    article = parse(f"Ebba Thun sagte, der Deich sei alt. {words}.")

    assert reported(article)[1:] == [(words, "frameless", "Ebba Thun")]


@pytest.mark.parametrize(
    "text", ["Für sie war es der achte Sieg.", "Es war der achte von zehn Siegen.", "Das war ihre starre Haltung."]
)
def test_adjectives(text: str) -> None:
    """
    An adjective that looks like a subjunctive tells nothing.
    """
    assert reported(parse(text)) == []


def test_question_that_somebody_is_asked() -> None:
    """
    The subjunctive of a question tells nothing of whoever answers it, and may speak on.
    """
    article = parse("Auf die Frage, ob die Werft nachziehe, lächelte Ebba Thun nur. „Das weiß der Wind.“")

    assert said(article) == [("Ebba Thun", "")]
