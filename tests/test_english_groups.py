"""
Whom `it`, `they` and bare roles stand for in English, where nobody is named.
"""

import pytest

from dpaparse import parse
from tests.english import ENGLISH_TEXT


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministry spoke of what it called “a long night for all.”", "The ministry"),
        ("Prosecutors looked into what they called “a long night for all.”", "Prosecutors"),
        ("The mayor and the board spoke of what they called “a long night for all.”", "The mayor and the board"),
        # One is not several, and somebody with a name is neither.
        ("The ministry spoke of what they called “a long night for all.”", None),
        ("Ebba Thun spoke of what it called “a long night for all.”", None),
        ("She spoke of what it called “a long night for all.”", None),
        # Whoever spoke last
        ("The board said it rained. “We waited for the rain,” it added.", "The board"),
        ("The board said it rained. It was cold, it said. “We waited for the rain,” it added.", "The board"),
        ("Residents of Husum said it rained. “We waited for the rain,” they added.", "Residents of Husum"),
        ("Residents of Husum said it rained. It was cold, they said. “We all wait,” they added.", "Residents of Husum"),
        ("A spokesman for the board said it rained. “We waited for the rain,” it added.", None),
        ("Ebba Thun said it rained. “We waited for the rain,” it added.", None),
        ("“We waited for the rain,” they added.", None),
        ("The board said it rained. “We waited for the rain,” they added.", None),
        ("Peace groups said it rained. “We waited for the rain,” they added.", "Peace groups"),
        ("The congress said it rained. “We waited for the rain,” they added.", None),
        ("Major Sadik Arem left. “We waited for the rain,” Arem said.", "Sadik Arem"),
        # Somebody who was introduced without a name
        ("A 34-year-old woman was rescued. “We waited for the rain,” she said.", "A 34-year-old woman"),
        ("A man called the town. “We waited for the rain,” the man said.", "A man"),
        ("A resident called the town. “We waited for the rain,” the resident said.", "A resident"),
        ("A fisherman called the town. “We waited for the rain,” the man said.", "A fisherman"),
        ("A farmer called the town. “We waited for the rain,” the farmer said.", "A farmer"),
        ("The man called the town. “We waited for the rain,” the man said.", None),
    ],
)
def test_who_has_no_name(text: str, expected: str | None) -> None:
    """
    A body is `it`, several are `they`, and a man is `the man`.
    """
    quote = parse(text + ENGLISH_TEXT).quotes[-1]

    assert quote.attribution is not None
    assert expected == (quote.attribution.resolved and quote.attribution.resolved.text)


def test_who_is_meant_stands_where_the_text_names_them() -> None:
    """
    A body has its place in the whole text, though its sentence is not the first one.
    """
    article = parse(f"The night was cold. The ministry spoke of what it called “a long night for all.”{ENGLISH_TEXT}")
    attribution = article.quotes[0].attribution

    assert attribution is not None
    assert attribution.resolved is not None
    assert article[attribution.resolved] == "The ministry"


def test_what_they_said_in_another_paragraph() -> None:
    """
    `they` is led back within its paragraph only, `it` also to the one before.
    """
    article = parse(
        f"The boards said it rained.\n\n“We waited for the rain,” they added.{ENGLISH_TEXT}\n\n"
        f"The board said it rained.\n\n“We waited for the rain,” it added.{ENGLISH_TEXT}"
    )

    assert [None, "The board"] == [
        quote.attribution and quote.attribution.resolved and quote.attribution.resolved.text for quote in article.quotes
    ]


def test_an_age_is_that_of_the_only_person() -> None:
    """
    Before anybody has spoken, an age may stand for the only one who was named, also in the paragraph before.
    """
    quote = parse(
        f"Ebba Thun has left the board.\n\n“We waited for the rain,” the 52-year-old said.{ENGLISH_TEXT}"
    ).quotes[0]

    assert quote.attribution is not None
    assert quote.attribution.resolved is not None
    assert quote.attribution.resolved.text == "Ebba Thun"
