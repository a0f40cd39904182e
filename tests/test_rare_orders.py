"""
Who speaks where the words stand in an order that is rare, and where what looks like a frame is none.
"""

from typing import Final

import pytest

from dpaparse import parse
from tests.attributed import AROUND, reported, said

# A sentence, and of each quotation that is no term who says it and the cue.
QUOTED: Final[list[tuple[str, list[tuple[str | None, str] | None]]]] = [
    # The subject opens a later clause, and has one of its own behind it.
    (
        "Es regnete, der Leiter des Amts, der am Deich stand, sprach von „großer Not“.",
        [("der Leiter des Amts", "sprach")],
    ),
    ("Am Deich war es still; Thun und Ruß sprachen von „großer Not“.", [("Thun und Ruß", "sprachen")]),
    (
        "Weil der Deich, der alt ist, am Abend brach, will die Ministerin, die das Amt leitet, „nicht aufgeben“.",
        [("die Ministerin", "")],
    ),
    ("Die Fischer forderte er auf: „Geht jetzt nach Hause!“", [("er", "forderte auf")]),
    ("Dass Fischer den Deich „völlig marode“ nennen, wird Folgen haben.", [("Fischer", "nennen")]),
    ("„Das Wasser steigt“, laut Thun hat das niemand gesagt.", [("Thun", "laut")]),
    ("Zum Schluss überraschte Thun mit den Worten: „Das Wasser steigt.“", [("Thun", "")]),
]

# A sentence, and the reported words in it, their kind, and who is reported.
REPORTED: Final[list[tuple[str, list[tuple[str, str, str | None]]]]] = [
    ("Nein, sagte Thun.", []),
    ("Der Deich hält die ganze Nacht, so Gott will.", []),
    ("Er habe sich gefreut, dass der Deich hält.", [("Er habe sich gefreut, dass der Deich hält", "frameless", None)]),
    (
        "Der Deich hält, aus der Sicht des Amts sogar noch lange.",
        [("Der Deich hält", "framed", "des Amts"), ("sogar noch lange", "framed", "des Amts")],
    ),
    ("Nach Angaben der eigenen Partei regnet es.", [("regnet es", "framed", "der eigenen Partei")]),
    ("Nach Angaben Ebba Thuns (SPD) regnet es.", [("regnet es", "framed", "Ebba Thuns (SPD)")]),
    (
        "Nach Angaben Ebba Thuns, Leiterin der Wehr, regnet es.",
        [("regnet es", "framed", "Ebba Thuns, Leiterin der Wehr")],
    ),
    (
        "Laut einem Gutachten, das alle kennen, regnet es, bis der Deich bricht.",
        [("regnet es, bis der Deich bricht", "framed", "einem Gutachten")],
    ),
    (
        "Der Deich ist der Ministerin Ebba Thun zufolge undicht.",
        [("Der Deich ist", "framed", "der Ministerin Ebba Thun"), ("undicht", "framed", "der Ministerin Ebba Thun")],
    ),
    (
        "Die Wehr half dem Lotsen Ruß, der nach eigenen Angaben Boote baut.",
        [("Boote baut", "framed", "dem Lotsen Ruß")],
    ),
    # A verb or a speaker of its own: what stands before is no frame.
    ("Thun lobte den Deich, sagte aber, er sei zu alt.", [("er sei zu alt", "framed", "Thun")]),
    ("Ruß sagte nichts; Thun meinte, der Deich halte.", [("der Deich halte", "framed", "Thun")]),
    # A frame in the middle.
    (
        "Es habe, sagte Thun, seit Tagen geregnet.",
        [("Es habe", "framed", "Thun"), ("seit Tagen geregnet", "framed", "Thun")],
    ),
    (
        "Es regne seit Tagen, berichtet Thun, und stürme noch dazu.",
        [("Es regne seit Tagen", "framed", "Thun"), ("und stürme noch dazu", "framed", "Thun")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), QUOTED)
def test_rare_frames(text: str, expected: list[tuple[str | None, str] | None]) -> None:
    """
    Who says a quotation is told in rare orders of words, too.
    """
    assert expected == said(parse(f"{AROUND[0]} {text} {AROUND[1]}"))


@pytest.mark.parametrize(("text", "expected"), REPORTED)
def test_rare_reports(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """
    What is reported in a sentence ends where its clause does, and what no one says is not reported.
    """
    assert expected == reported(parse(f"{AROUND[0]} {text} {AROUND[1]}"))
