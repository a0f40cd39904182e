"""
Whose claim a clause is where somebody else does something with it, and who speaks on behind it.
"""

from typing import Final

import pytest

from dpaparse import parse
from tests.attributed import AROUND, reported, said

# A sentence, the reported words in it, and whose claim they are.
REACTED: Final = [
    ("Thun rügte die Forderung der Wehr, den Deich zu sperren.", "den Deich zu sperren", "der Wehr"),
    ("Thun rügte die Forderung aus der Wehr, der Deich müsse weg.", "der Deich müsse weg", "der Wehr"),
    ("Thun nannte die Forderung von Ruß, den Deich zu sperren, falsch.", "den Deich zu sperren", "Ruß"),
    ("Der Rat lehnte den Aufruf der Wehr, den Deich zu sperren, am Abend ab.", "den Deich zu sperren", "der Wehr"),
    # What it is about is nobody's.
    ("Thun erhob den Vorwurf der Untreue, es fehle Geld.", "es fehle Geld", "Thun"),
    # It says nothing.
    ("Thun rügte die Forderung der Wehr, die nichts davon weiß.", None, None),
]

# A text, and who says its last quotation, which has no frame.
SPEAKS_ON: Final = [
    ("Thun rügte die Forderung der Wehr, den Deich zu sperren. „Er hält noch lange.“", "Thun"),
    ("Thun rügte die Forderung von Jan Ruß, den Deich „ganz schnell“ zu sperren. „Er hält noch lange.“", "Thun"),
    ("Die Forderung der Wehr, den Deich zu sperren, nannte Thun falsch. „Er hält noch lange.“", "Thun"),
    ("Die Forderung der Wehr, den Deich zu sperren, verstummte nicht. „Er hält noch lange.“", None),
]


@pytest.mark.parametrize(("text", "words", "whose"), REACTED)
def test_claims_that_somebody_reacts_to(text: str, words: str | None, whose: str | None) -> None:
    """
    A claim is told by whose claim it is, not by who rejects or praises it.
    """
    expected = [] if words is None else [(words, "framed", whose)]

    assert expected == reported(parse(f"{AROUND[0]} {text} {AROUND[1]}"))


@pytest.mark.parametrize(("text", "speaker"), SPEAKS_ON)
def test_who_reacts_speaks_on(text: str, speaker: str | None) -> None:
    """
    Whoever does something with a claim speaks on behind it.
    """
    assert (None if speaker is None else (speaker, "")) == said(parse(f"{AROUND[0]} {text} {AROUND[1]}"))[-1]
