"""
What somebody decides, offers or says in plain words behind a comma, and what is nobody's words there.
"""

from typing import Final

import pytest

from dpaparse import parse
from tests.attributed import reported

# A sentence, and the reported words in it, their kind, and who is reported.
DECISIONS: Final[list[tuple[str, list[tuple[str, str, str | None]]]]] = [
    ("Der Rat beschloss am Montag, den Deich zu sperren.", [("den Deich zu sperren", "framed", "Der Rat")]),
    ("Zuvor hatte die Werft angeboten, den Deich zu prüfen.", [("den Deich zu prüfen", "framed", "die Werft")]),
    ("Gleichzeitig bot sie an, den Deich zu prüfen.", [("den Deich zu prüfen", "framed", "sie")]),
    ("Beide Ämter einigten sich darauf, den Deich zu sperren.", [("den Deich zu sperren", "framed", "Beide Ämter")]),
    ("Thun hatte den Boten beauftragt, zu gehen.", [("zu gehen", "framed", "Thun")]),
    # for what something is
    ("Das Amt bietet allen die Möglichkeit, den Deich zu sehen.", []),
    ("Thun rügte die Versuche der friesischen Ämter, den Deich zu sperren.", []),
    ("Thun bot die Möglichkeit an, den Deich zu sehen.", [("den Deich zu sehen", "framed", "Thun")]),
    # two frames of one sentence
    (
        "Thun sagte, es regne, der Rat hingegen erklärte, es schneie.",
        [("es regne", "framed", "Thun"), ("es schneie", "framed", "der Rat")],
    ),
    (
        "Der Rat fordert, den Deich zu bauen, und verlangt, dass alle gehen.",
        [("den Deich zu bauen", "framed", "Der Rat"), ("dass alle gehen", "framed", "Der Rat")],
    ),
    # in the indicative
    ("Thun sagte, der Deich ist sicher.", [("der Deich ist sicher", "framed", "Thun")]),
    ("Thun sagte, man wird den Deich prüfen.", [("man wird den Deich prüfen", "framed", "Thun")]),
    (
        "Das Boot sank, sagte Thun, der Deich ist sicher.",
        [("Das Boot sank", "framed", "Thun"), ("der Deich ist sicher", "framed", "Thun")],
    ),
    ("Das Boot wurde gefunden, es war leer.", []),
    ("Das sagte die Wirtin, der Lotse ist.", []),
    ("Das sagte heute im Amt die Wirtin, der Lotse ist nass.", []),
]


@pytest.mark.parametrize(("text", "expected"), DECISIONS)
def test_decisions(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """
    What is decided is told with an infinitive, and what is said also in the indicative.
    """
    assert reported(parse(text)) == expected
