"""
Subjunctives beside "ich" and "wir", in clauses that are unreal or do not matter, and at the end of a text.
"""

from typing import Final

import pytest

from dpaparse import parse
from tests.attributed import told

# A text, and the reported words in it, with who is reported and the cue.
REPORTED: Final[list[tuple[str, list[tuple[str, str | None, str]]]]] = [
    # Only the verb whose subject is "ich" or "wir" is an indicative.
    ("Ich sagte, das Boot habe Platz.", [("das Boot habe Platz", "Ich", "sagte")]),
    ("Ich sagte, das Boot sei neu und habe Platz.", [("das Boot sei neu und habe Platz", "Ich", "sagte")]),
    ("Wir sagten, sie hätten Platz.", [("sie hätten Platz", "Wir", "sagten")]),
    ("Ich habe Zeit, und sie sagten, ich komme.", []),
    ("Er sagte, wir hätten Platz und ich habe Zeit.", []),
    # unreal, behind another word; what does not matter, unless it is long
    ("Er lachte, so als ob es regne.", []),
    (
        "Was auch die alten Zeugen am Deich belegen könne, ist offen.",
        [("Was auch die alten Zeugen am Deich belegen könne, ist offen", None, "")],
    ),
    # without a full stop
    ("Thun sagte, dass es so sei", [("dass es so sei", "Thun", "sagte")]),
    ("Mehr sei nicht verraten", []),
]


@pytest.mark.parametrize(("text", "expected"), REPORTED)
def test_which_subjunctives_report(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    """
    A subjunctive reports unless its own subject, its clause or its phrase tells that it does not.
    """
    assert expected == told(parse(text))
