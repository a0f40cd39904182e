"""
What was heard from somebody, and what looks like a report and is none.
"""

from typing import Final

import pytest

from dpaparse import parse
from tests.attributed import AROUND, reported, said

# A sentence, and the reported words in it with whoever is reported.
HEARD: Final[list[tuple[str, list[tuple[str, str | None]]]]] = [
    ("Wie die dpa aus Parteikreisen erfuhr, soll der Lotse gehen.", [("soll der Lotse gehen", "Parteikreisen")]),
    ("Der Lotse geht, wie die Zeitung aus Kreisen der Wehr erfuhr.", [("Der Lotse geht", "der Wehr")]),
    ("Wie aus Fischerkreisen zu hören war, gab es Streit.", [("gab es Streit", "Fischerkreisen")]),
    ("Wie die Agentur aus Parteikreisen erfahren hat, gab es Streit.", [("gab es Streit", "Parteikreisen")]),
    ("Der Lotse gehe, wie die Küstenpost erfuhr.", [("Der Lotse gehe", "die Küstenpost")]),
    ("Wie zu hören war, gehe der Lotse.", [("Wie zu hören war, gehe der Lotse", None)]),
    ("Die Zeitung erfuhr aus Parteikreisen, dass es Streit gab.", [("dass es Streit gab", "Parteikreisen")]),
    ("Dies erfuhr die Zeitung aus Parteikreisen.", []),
    ("Nach dpa-Informationen soll der Lotse gehen.", [("soll der Lotse gehen", "dpa-Informationen")]),
    (
        "Der Schaden liegt nach Schätzungen der Wehr bei 200 Euro.",
        [("Der Schaden liegt", "der Wehr"), ("bei 200 Euro", "der Wehr")],
    ),
    ("Nach Messungen des Amts steigt das Wasser.", [("steigt das Wasser", "des Amts")]),
]

# Sentences in which nobody reports anything.
SILENT: Final = (
    "Die Pumpen waren so eingestellt, dass sie am Abend laufen.",
    "Die Wehr hatte den Platz so weit und derart geräumt, dass er frei war.",
    "Ob er bleibt, hängt davon ab, ob der Deich hält.",
    "Das soll andere davon abhalten, den Deich zu betreten.",
    "Sie stellt 30 Boote vor, davon 20 aus Husum, die gerne fahren.",
    "Momme, wie er von Fischern genannt wird, kam mit dem Ziel, den Deich zu sehen.",
)

# Sentences, and who speaks in the last of them.
CARRIED: Final[list[tuple[str, str | None]]] = [
    ("Ruß sagte, es regne. Der Fischer wurde am Deich gefunden. Er sei kalt gewesen.", "Ruß"),
    ("Ruß sagte, es regne. In Husum wird der Fischer gesucht. Er sei weg.", "Ruß"),
    ("Ruß sagte, es regne. Der Fischer soll am Deich gewesen sein. Er sei weg.", "Ruß"),
    ("Ruß sagte, es regne. Bürgermeisterin Thun wurde deutlich. Der Deich sei alt.", "Bürgermeisterin Thun"),
    ("Ruß sagte, es regne. Bürgermeisterin Thun wird das Amt leiten. Der Deich sei alt.", "Bürgermeisterin Thun"),
    ("Ruß sagte, es regne. Bürgermeisterin Thun bleibt ruhig. Der Deich sei alt.", "Bürgermeisterin Thun"),
]


@pytest.mark.parametrize(("sentence", "expected"), HEARD)
def test_what_was_heard(sentence: str, expected: list[tuple[str, str | None]]) -> None:
    """
    Who told it is reported, and neither who heard it nor how is among the reported words.
    """
    found = reported(parse(f"{AROUND[0]} {sentence} {AROUND[1]}"))
    assert [(text, who) for text, _, who in found] == expected


@pytest.mark.parametrize("sentence", SILENT)
def test_no_report(sentence: str) -> None:
    """
    A clause that tells how something is, or on what it hangs, is no report.
    """
    assert reported(parse(f"{AROUND[0]} {sentence} {AROUND[1]}")) == []


@pytest.mark.parametrize(("text", "speaker"), CARRIED)
def test_who_speaks_on(text: str, speaker: str | None) -> None:
    """
    Who is told of, or to whom something is done, is not who speaks in the sentence behind.
    """
    assert reported(parse(text))[-1][2] == speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ruß sprach von „Unsinn“. Er ging, zumal Wirtin Thun immer betont hatte, der Deich sei „alt und marode“.",
            [("Ruß", "sprach"), ("Wirtin Thun", "betont hatte")],
        ),
        ("Ruß sagte, es regne. Es bleiben „große Zweifel“ am Deich, das heißt am Bau.", [("Ruß", "")]),
        ("Es regnet. Es bleiben „große Zweifel“ am Deich, das heißt am Bau.", []),
    ],
)
def test_who_says_what_stands_in_a_report(text: str, expected: list[tuple[str | None, str] | None]) -> None:
    """
    Whoever tells a clause says the quotation in it, and not who spoke before; "das heißt" tells nobody.
    """
    assert [found for found in said(parse(text)) if found is not None] == expected
