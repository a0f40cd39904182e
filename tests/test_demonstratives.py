"""
Words that point to somebody and open their sentence: `Der winkte ab`, and whom a question names right before.
"""

from typing import Final

import pytest

from dpaparse import Attribution, parse
from tests.attributed import AROUND, said

POINTING: Final = [
    ("Der winkte ab: „Das kommt nicht in Frage.“", [("Der", "")]),
    ("Dieser winkte ab: „Das kommt nicht in Frage.“", [("Dieser", "winkte ab")]),
    ("Die nannte den Plan „reinen Unsinn“.", [("Die", "nannte")]),
    ("Der meinte nur: „Das kommt nicht in Frage.“", [("Der", "meinte")]),
    # an article
    (
        "Die nicht am Streit beteiligte Leiterin sagte: „Das kommt nicht in Frage.“",
        [("Die nicht am Streit beteiligte Leiterin", "sagte")],
    ),
    ("Der ältere Lotse winkte ab: „Das kommt nicht in Frage.“", [("Der ältere Lotse", "winkte ab")]),
    ("Das nannte Thun „reinen Unsinn“.", [("Thun", "nannte")]),
]

# A text, and whom the word means.
ASKED: Final = [
    ("Jan Ruß kam. Und Ruß selbst? Der winkte ab: „Das kommt nicht in Frage.“", "Jan Ruß"),
    ("Jan Ruß kam. Und was nun? Der winkte ab: „Das kommt nicht in Frage.“", None),
    ("Jan Ruß kam. Der winkte ab: „Das kommt nicht in Frage.“", None),
    # whoever ends the sentence before
    ("Als neuer Leiter gilt Jan Ruß. Der meinte nur: „Das kommt nicht in Frage.“", "Jan Ruß"),
    ("Als neuer Leiter gilt Jan Ruß. Die meinte nur: „Das kommt nicht in Frage.“", None),
    # a child by its first name
    ("Die achtjährige Mia kam. „Das ist mein Boot“, sagte sie.", "Mia"),
    ("Die achtjährige Mia Ruß kam. „Das ist mein Boot“, sagte sie.", "Mia Ruß"),
    ("Der achtjährige Deich ist dicht. Die kleine Mia kam. „Das ist mein Boot“, sagte sie.", None),
]


@pytest.mark.parametrize(("text", "expected"), POINTING)
def test_words_that_point_to_somebody(text: str, expected: list[tuple[str | None, str] | None]) -> None:
    """
    A word that points to somebody, in front of its verb, is who speaks; an article is not.
    """
    assert expected == said(parse(f"{AROUND[0]} {text} {AROUND[1]}"))


@pytest.mark.parametrize(("text", "resolved"), ASKED)
def test_whom_they_point_to(text: str, resolved: str | None) -> None:
    """
    Only whom the question right before names is meant, or who ends the sentence before; a child is named by its first name.
    """
    attribution = parse(text).quotes[-1].attribution or Attribution()

    assert resolved == (attribution.resolved.text if attribution.resolved else None)
