"""
Quotations that "und" or a comma joins: what one is used for and who says it, so is the other.
"""

from typing import Final

import pytest

from dpaparse import parse
from tests.attributed import AROUND, said

# A sentence, and of each quotation that is no term who says it and the cue.
JOINED: Final[list[tuple[str, list[tuple[str | None, str] | None]]]] = [
    ("Thun sprach von „Lug“ und „Trug“.", [("Thun", "sprach"), ("Thun", "sprach")]),
    ("Thun sprach von „Lug“ und „Trug“, Ruß von „Neid“.", [("Thun", "sprach"), ("Thun", "sprach"), ("Ruß", "")]),
    ("„Dummheit“ oder „falsch“ nannte Thun das.", [("Thun", "nannte"), ("Thun", "nannte")]),
    ("Er sah ein Publikum, das „Mehr!“, „Drei!“ oder „Vier!“ brüllte.", [("ein Publikum", "brüllte")] * 3),
    ("Thun sprach von „Lug“, „Trug“ warf ihm Ruß vor.", [("Thun", "sprach"), ("Ruß", "warf vor")]),
    # names, and what is none
    ("Thun nannte die Filme „Flut“ und „Ebbe“.", []),
    ("Thun lobte „Flut“, „Ebbe“ und „Sturm“.", []),
    ("Thun sprach von „Lug“ und „Trug, so kann es kommen, er ging", [("Thun", "sprach"), ("Thun", "sprach")]),
    ("Es liefen „Flut“ und danach, „Ebbe“ zum Schluss.", []),
    ("Es liefen „Flut“ und „Ebbe bis Mai, dann nichts", [None]),
    (f"Es liefen „{'Flut ' * 20}“ und „Ebbe“.", [None]),
    ("Es liefen „Flut“, „Ebbe“, „Sturm“, „Watt“, „Sand“, „Salz“ und „Meer“.", []),
    # what people shout, whoever stands before the clause
    ("Er wurde von Fischern empfangen, die „Lügner“ riefen.", [("Fischern", "riefen")]),
    ("Die Fischer hatten „Lügner“ gerufen.", [("Die Fischer", "hatten gerufen")]),
    ("„Lügner“ skandierten Fischer.", [("Fischer", "skandierten")]),
    ("Die „Möwe“ rief um Hilfe.", []),
    ("Auf dem Video ruft der Fischer „Hilfe“.", [("der Fischer", "ruft")]),
    ("Thun rief zur Aktion „Ebbe“ auf.", []),
    ("Die Zeugin ist zu hören, die „sofort“ sagt.", [("Die Zeugin", "sagt")]),
    ("Der Rat ist weg, den Thun „überflüssig“ nannte.", [("Thun", "nannte")]),
]


@pytest.mark.parametrize(("text", "expected"), JOINED)
def test_joined_quotations(text: str, expected: list[tuple[str | None, str] | None]) -> None:
    """
    Of joined quotations each has the kind and the speaker of the others, if it has none of its own.
    """
    assert expected == said(parse(f"{AROUND[0]} {text} {AROUND[1]}"))
