"""
Who speaks in a sentence of which no verb reports, and who is only told of.
"""

from typing import Final

import pytest

from dpaparse import parse
from tests.attributed import said

# A text, and of each quotation that is no term who says it and the cue.
SENTENCES: Final[list[tuple[str, list[tuple[str | None, str] | None]]]] = [
    # a noun that announces words, of somebody who is but a name
    ("Thun ging mit den Worten „alles wird gut“ nach Hause.", [("Thun", "")]),
    ("Thun ist mit den Worten „alles wird gut“ nach Hause.", [("Thun", "")]),
    ("Thun begann mit dem Zitat: „Das Wasser steigt noch.“", [("Thun", "")]),
    ("In der Nacht traf es Husum: „Das Wasser steigt noch.“", [None]),
    # Who is told of in the subjunctive does not speak, unless only a clause about somebody is.
    ("In Husum sei Minister Thun „alles andere als froh“.", [None]),
    ("In Husum seien die Minister „alles andere als froh“.", [None]),
    ("In Husum habe Minister Thun „sehr viel Platz“.", [None]),
    ("Minister Thun kam: Das habe „sehr viel Platz“.", [("Minister Thun", "")]),
    ("Wenn es regne, ist Minister Thun „alles andere als froh“.", [None]),
    ("Minister Thun habe gelacht: „Das ist alles andere als dicht.“", [None]),
    ("Minister Thun, der am Deich sei, ist „alles andere als froh“.", [("Minister Thun", "")]),
    # Who something was done to does not speak.
    ("Minister Ruß wurde entlassen. „Das Wasser steigt immer noch.“", [None]),
    # behind the last dash of a headline
    ("Heute Regen - morgen Wind - Thun: „Das Wasser steigt noch“", [("Thun", "")]),
    # The first that tells where it was heard is the cue.
    ("Dort heißt es, wie es immer heißt: „Das Wasser steigt noch.“", [(None, "heißt es")]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentences_without_a_verb_that_reports(text: str, expected: list[tuple[str | None, str] | None]) -> None:
    """
    The subject speaks in the indicative, by what announces words or as somebody whom a role or a name tells.
    """
    assert expected == said(parse(text))
