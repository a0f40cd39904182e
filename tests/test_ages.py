"""
Ages: who is meant by `der 52-Jährige`, and who is somebody because an age stands behind two words.
"""

import pytest

from dpaparse import parse

ENGLISH = " The dike held and the people of the town were safe. The crew of the ship went home and it was not cold."


def resolved(text: str) -> list[str | None]:
    """
    Return for whom the speaker of each quotation stands.
    """
    return [
        None if quote.attribution is None or quote.attribution.resolved is None else quote.attribution.resolved.text
        for quote in parse(text).quotes
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ole Ruß (52) kam. Jan Tieck winkte. „Es regnet“, sagte der 52-Jährige.", "Ole Ruß"),
        ("Ole Ruß, 52, kam. Jan Tieck winkte. „Es regnet“, sagte der 52-Jährige.", "Ole Ruß"),
        ("Der 52-jährige Ole Ruß kam. Jan Tieck winkte. „Es regnet“, sagte der 52-Jährige.", "Ole Ruß"),
        ("Der 52 Jahre alte Ole Ruß kam. Jan Tieck winkte. „Es regnet“, sagte der 52-Jährige.", "Ole Ruß"),
        # Not the age that is told: who was named last.
        ("Ole Ruß (52) kam. Jan Tieck winkte. „Es regnet“, sagte der 53-Jährige.", "Jan Tieck"),
        ("Ole Ruß (5) kam. Jan Tieck winkte. „Es regnet“, sagte der 52-Jährige.", "Jan Tieck"),
        ("Ole Ruß (520) kam. Jan Tieck winkte. „Es regnet“, sagte der 52-Jährige.", "Jan Tieck"),
        (
            "Ein 52-jähriger Fischer kam. Ole Ruß fror. Jan Tieck winkte. „Es regnet“, sagte der 52-Jährige.",
            "Jan Tieck",
        ),
        # An age of whom somebody has.
        ("Die 52-jährige Mutter von Ebba Thun kam. „Es regnet“, sagte die 52-Jährige.", None),
        ("Die 52-jährige Nachbarin kam, dann Ebba Thun. „Es regnet“, sagte die 52-Jährige.", "Ebba Thun"),
        # Two of one age: nobody is safe by it.
        ("Ole Ruß (52) und Jan Tieck (52) kamen. „Es regnet“, sagte der 52-Jährige.", "Jan Tieck"),
    ],
)
def test_an_age_tells_who_is_meant(text: str, expected: str | None) -> None:
    """
    An age that stood beside one full name only stands for that person, whoever was named since.
    """
    assert [expected] == resolved(f"Husum (dpa) - {text}")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jan Ruß kam. „Es regnet“, sagte Jan-Peter Ruß.", None),
        ("Jan-Peter Ruß kam. „Es regnet“, sagte Jan Ruß.", "Jan-Peter Ruß"),
        ("Jan Ruß kam. „Es regnet“, sagte Ruß.", "Jan Ruß"),
    ],
)
def test_a_mention_with_more_first_names_stands_for_itself(text: str, expected: str | None) -> None:
    """
    Only a fuller name is told of a mention.
    """
    assert [expected] == resolved(f"Husum (dpa) - {text}")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sadik Arem (52) kam. Ebba Thun kam. „Es regnet“, sagte Arem.", "Sadik Arem"),
        ("Odrun Sollund, 52, kam. Ebba Thun kam. „Es regnet“, sagte Sollund.", "Odrun Sollund"),
        ("Odrun Sollund, 52 Jahre im Amt, kam. Ebba Thun kam. „Es regnet“, sagte Sollund.", None),
        ("Sollund, 52, kam. „Es regnet“, sagte Sollund.", None),
        ("52, 53 und 54: Sollund kam. „Es regnet“, sagte Sollund.", None),
    ],
)
def test_two_words_before_an_age_are_a_name(text: str, expected: str | None) -> None:
    """
    Who is named with an age is a person, also where no list has the first name.
    """
    assert [expected] == resolved(f"Husum (dpa) - {text}")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Ole Ruß, 52, came. Jan Tieck came. "It rains," the 52-year-old said.', ["Ole Ruß"]),
        ('"It rains," Ole Ruß said. "It rains again," the 52-year-old said.', [None, "Ole Ruß"]),
        ('"It rains," Ole Ruß said. Jan Tieck came. "It rains again," the 52-year-old said.', [None, "Jan Tieck"]),
        (
            'Jan Tieck came. "It rains," Ole Ruß said. Jan Tieck left. "It rains again," the 52-year-old said.',
            [None, None],
        ),
        ('"It rains," the 52-year-old said.', [None]),
        ('Mayor Ole Ruß came. Jan Tieck came. "It rains," the mayor said.', ["Ole Ruß"]),
        ('Mayor Ole Ruß came. Mayor Jan Tieck came. "It rains," the mayor said.', [None]),
        # Whose husband, father or neighbour it is, is somebody else.
        ('"It rains," Ebba Thun said. Her husband nodded. "It does," he said.', [None, "Her husband"]),
        # It is the body that spoke right before, and nobody with a name.
        ('The town rejected this. "It rains," it said. "It rains again," it added.', ["The town", "The town"]),
        ('Ebba Thun rejected this. "It rains," it said.', [None]),
        ('"It rains," it said. "It rains again," it added.', [None, None]),
        ('Senator Ashna Roe came. "It rains," she said.', ["Ashna Roe"]),
        ('Chairwoman Ashna Roe came. Chairman Kirol Vane came. "It rains," she said.', ["Ashna Roe"]),
    ],
)
def test_english_roles_and_ages_stand_for_persons(text: str, expected: list[str | None]) -> None:
    """
    English roles tell a gender only where the word does, and stand for the only one who was named with them.
    """
    assert expected == resolved(f"Husum (dpa) - {text}{ENGLISH}")
