"""
What papers tell: in a clause of their own, behind "wie", and what only stands beside a comma.
"""

from typing import Final

import pytest

from dpaparse import parse
from tests.attributed import reported

# A sentence, and the reported words in it, their kind, and who is reported.
TOLD: Final[list[tuple[str, list[tuple[str, str, str | None]]]]] = [
    ("Es gibt Gerüchte, nach denen Bro krank ist.", [("Bro krank ist", "framed", "Gerüchte")]),
    ("Umfragen, laut denen Bro gewinnt, sind alt.", [("Bro gewinnt", "framed", "Umfragen")]),
    ("Dem Rat liegt ein Bericht vor, laut dem Bro krank war.", [("Bro krank war", "framed", "ein Bericht")]),
    (
        "Er legt einen Bericht vor, laut dem Amt einen alten.",
        [("Er legt einen Bericht vor", "framed", "dem Amt"), ("einen alten", "framed", "dem Amt")],
    ),
    ("Nach deren Angaben hält der Deich.", [("hält der Deich", "framed", None)]),
    ("Nach dem vorläufigen Endergebnis siegte Bro.", [("siegte Bro", "framed", "dem vorläufigen Endergebnis")]),
    # "wie" behind a small word, and an apposition without its second comma
    ("Denn wie Thun am Montag sagte, hält der Deich.", [("hält der Deich", "framed", "Thun")]),
    ("Und wie Thun am Montag sagte, hält der Deich.", [("hält der Deich", "framed", "Thun")]),
    (
        "Wie die Leiterin des Amts, Ebba Thun heute sagte, hält der Deich.",
        [("hält der Deich", "framed", "die Leiterin des Amts, Ebba Thun")],
    ),
    (
        "Wie ein Bote des Amts, Nordstahl heute mitteilte, hält der Deich.",
        [("hält der Deich", "framed", "ein Bote des Amts")],
    ),
    # a phrase before a verb is nobody's words
    ("Die Fischer, die das Boot gebaut haben, lobte Thun als Könner.", []),
    ("Die Arbeit im Amt, einem Bau ohne Dach, lobte Thun.", []),
    ("Am Deich aber, der alt ist, warnte Thun vor Nässe.", []),
    ("Der Deich, der alt ist, hält, sagte Thun.", [("Der Deich, der alt ist, hält", "framed", "Thun")]),
    ("Der Deich hält, der alt ist, sagte Thun.", [("Der Deich hält, der alt ist", "framed", "Thun")]),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_papers(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """
    A paper tells what stands in its relative clause; a phrase before a comma tells nothing.
    """
    assert reported(parse(text)) == expected
