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

# A sentence in which somebody rejects a claim, the claim, and whose it is.
REJECTED: Final = [
    ("Den Vorwurf, der Deich sei alt, wies Thun zurück.", "der Deich sei alt", None),
    ("Vorwürfe, der Deich sei alt, der Sand nass, wies Thun zurück.", "der Deich sei alt, der Sand nass", None),
    ("Thun hat den Vorwurf bestritten, der Deich sei alt.", "der Deich sei alt", None),
    ("Thun wies den Vorwurf zurück, der Deich sei alt.", "der Deich sei alt", None),
    ("Thun wies den Vorwurf der Wehr zurück, der Deich sei alt.", "der Deich sei alt", "der Wehr"),
    ("Thun widersprach Gerüchten, der Deich sei alt.", "der Deich sei alt", None),
    ("Thun dementierte den Vorwurf am Montag, der Deich sei alt.", "der Deich sei alt", None),
    ("Thun wies den Vorwurf am Montag zurück, der Deich sei alt.", "der Deich sei alt", None),
    # Whoever judges a claim has not made it either.
    ("Den Vorwurf, der Deich sei alt, nannte Thun „Unsinn“.", "der Deich sei alt", None),
    ("Thun nannte den Vorwurf, der Deich sei alt, unfair.", "der Deich sei alt", None),
    ("Die Kritik, der Deich sei alt, hält Thun für unfair.", "der Deich sei alt", None),
    ("Die Forderung, den Deich zu sperren, bezeichnete Thun als unfair.", "den Deich zu sperren", None),
    ("Die Forderung der Wehr, den Deich zu sperren, nannte Thun unfair.", "den Deich zu sperren", "der Wehr"),
    # nor has who praises or rues it
    ("Thun begrüßte die Ankündigung, den Deich zu sperren.", "den Deich zu sperren", None),
    ("Thun kritisierte die Forderung, den Deich zu sperren, scharf.", "den Deich zu sperren", None),
    ("Thun begrüßte das Urteil, gab aber zu bedenken, dass der Deich alt sei.", "dass der Deich alt sei", "Thun"),
    ("Thun wehrte sich gegen den Vorwurf, der Deich sei alt.", "der Deich sei alt", None),
    ("Gegen den Vorwurf, der Deich sei alt, wehrte sich Thun.", "der Deich sei alt", None),
    # one's own
    ("Thun erneuerte ihre Warnung, der Deich sei alt.", "der Deich sei alt", "Thun"),
    # rejected is what was told before
    ("Thun wies den Vorwurf zurück und betonte, der Deich sei jung.", "der Deich sei jung", "Thun"),
    # one's own claim, none at all, one that nobody rejects
    ("Thun wies seine Behauptung zurück, der Deich sei alt.", "der Deich sei alt", "Thun"),
    ("Thun wies in dem Vorwurf am Abend darauf hin, der Deich sei alt.", "der Deich sei alt", "Thun"),
]

# A text, and who says its last quotation, which has no frame.
SPEAKS_ON: Final = [
    ("Thun rügte die Forderung der Wehr, den Deich zu sperren. „Er hält noch lange.“", "Thun"),
    ("Thun rügte die Forderung von Jan Ruß, den Deich „ganz schnell“ zu sperren. „Er hält noch lange.“", "Thun"),
    ("Die Forderung der Wehr, den Deich zu sperren, nannte Thun falsch. „Er hält noch lange.“", "Thun"),
    ("Die Kritik, der Deich sei alt, nannte Thun falsch. „Er hält noch lange.“", "Thun"),
    ("Die Forderung der Wehr, den Deich zu sperren, verstummte nicht. „Er hält noch lange.“", None),
]


@pytest.mark.parametrize(("text", "words", "whose"), REACTED)
def test_claims_that_somebody_reacts_to(text: str, words: str | None, whose: str | None) -> None:
    """
    A claim is told by whose claim it is, not by who rejects or praises it.
    """
    expected = [] if words is None else [(words, "framed", whose)]

    assert expected == reported(parse(f"{AROUND[0]} {text} {AROUND[1]}"))


@pytest.mark.parametrize(("text", "words", "whose"), REJECTED)
def test_who_rejects_a_claim_has_not_made_it(text: str, words: str, whose: str | None) -> None:
    """
    A claim that somebody rejects is that of whom the sentence names, or nobody's.
    """
    assert [(words, "framed", whose)] == reported(parse(f"{AROUND[0]} {text} {AROUND[1]}"))


def test_quotations_in_a_rejected_claim_are_nobodys() -> None:
    """
    Whoever rejects a claim does not say what is quoted of it, and speaks on.
    """
    found = said(parse("Thun kam. Den Vorwurf, der Deich sei „völlig marode“, wies Thun zurück. „Er hält noch lange.“"))

    assert [(None, "Vorwurf"), ("Thun", "")] == found


def test_what_tells_more_about_a_claim_is_none() -> None:
    """
    A clause that tells more about a claim is not what was claimed.
    """
    assert [] == reported(parse("Den Vorwurf, den die Wehr kennt, wies Thun zurück, weil sie das sagte."))


def test_a_clause_about_a_claim_holds_nothing_of_it() -> None:
    """
    Behind a clause that tells more about a claim stands what somebody else says of it.
    """
    assert [("Thun", "nannte")] == said(parse("Den Vorwurf, den die Wehr kennt, nannte Thun „völlig falsch“."))


def test_what_nobody_rejects_is_no_such_claim() -> None:
    """
    A claim that somebody raises is not taken for one that somebody rejects.
    """
    text = "Den Vorwurf, der Deich sei alt, erhob Thun."

    assert [(text.strip("."), "frameless", None)] == reported(parse(text))


@pytest.mark.parametrize(("text", "speaker"), SPEAKS_ON)
def test_who_reacts_speaks_on(text: str, speaker: str | None) -> None:
    """
    Whoever does something with a claim speaks on behind it.
    """
    assert (None if speaker is None else (speaker, "")) == said(parse(f"{AROUND[0]} {text} {AROUND[1]}"))[-1]
