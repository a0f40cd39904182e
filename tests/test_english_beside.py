"""
What is reported in English where several verbs, clauses or quotations stand in a sentence, and by which words.
"""

from typing import Final

import pytest

from dpaparse import Attribution, parse
from tests.attributed import told
from tests.english import ENGLISH_TEXT

# A text, and the reported words in it, with who is reported and the cue.
REPORTED: Final[list[tuple[str, list[tuple[str, str | None, str]]]]] = [
    # who is quoted by others, actively and passively
    ("The Coastal Times quoted Roe as saying it was “a long night.”", [("it was “a long night.”", "Roe", "saying")]),
    (
        "The head of the board was quoted by the Coastal Times as saying it was “a long night.”",
        [("it was “a long night.”", "The head of the board", "saying")],
    ),
    # up to a clause with a verb of its own
    (
        "Thun accused the town of “waiting for rain,” while her deputy spoke of a “long night.”",
        [("of “waiting for rain,”", "Thun", "accused")],
    ),
    ("Thun said it was “a long story,” and Roe called it “a short one.”", [("it was “a long story,”", "Thun", "said")]),
    (
        "Thun said that it rained and added that the dike held.",
        [("that it rained", "Thun", "said"), ("that the dike held", "Thun", "added")],
    ),
    # up to the first comma, of what a relative clause reports
    ("Thun, who said that it rained, left, and Roe stayed.", [("that it rained", "Thun", "said")]),
    (
        "Thun, who said that it rained, left, and Roe, who said that it snowed, stayed.",
        [("that it rained", "Thun", "said"), ("that it snowed", "Roe", "said")],
    ),
    # nobody
    ("Nobody said that it rained.", []),
    # a few words behind "said", one word before it
    (
        "In Husum, Thun said member states “must deliver it now.”",
        [("member states “must deliver it now.”", "Thun", "said")],
    ),
    ("Thun said rain and wind.", [("rain and wind", "Thun", "said")]),
    ("But, she said, the dike had held.", [("the dike had held", "she", "said")]),
    # a source behind and in the middle
    (
        "It was “a long night for all,” according to a town memo.",
        [("It was “a long night for all,”", "a town memo", "according to")],
    ),
    ("It rained, according to Thun.", [("It rained", "Thun", "according to")]),
    (
        "The dike, according to Thun, has held.",
        [("The dike", "Thun", "according to"), ("has held", "Thun", "according to")],
    ),
    # whatever shows something; a clause in a clause
    ("The data suggested that the dike held.", [("that the dike held", "The data", "suggested")]),
    (
        "Thun said the man said it rained, and Roe said it snowed.",
        [("the man said it rained", "Thun", "said"), ("it snowed", "Roe", "said")],
    ),
    # beside a speech
    ("Thun left, saying that it rained: “We all wait here.”", [("that it rained", "Thun", "saying")]),
    ("Thun promised to wait: “We all wait here,” and left with a “long face.”", [("to wait", "Thun", "promised")]),
]


@pytest.mark.parametrize(("text", "expected"), REPORTED)
def test_english_reports_beside_others(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    """
    In English, too, a report ends where its clause does, and has the words that tell it as its cue.
    """
    assert expected == told(parse(text + ENGLISH_TEXT))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ebba Thun came. Roe left. “It rains,” said the 52-year-old.", "Ebba Thun"),
        ("Ebba Thun came. “It rains,” said Thun Power's website.", None),
        ("The town said it rained. “It pours,” it said. “It did,” it added.", "The town"),
    ],
)
def test_who_is_meant_in_english(text: str, expected: str | None) -> None:
    """
    An age and a pronoun stand for whom the text has told of; what belongs to a firm is nobody of its name.
    """
    resolved = (parse(text + ENGLISH_TEXT).quotes[-1].attribution or Attribution()).resolved

    assert expected == (resolved.text if resolved else None)


def test_nothing_is_reported_before_its_frame() -> None:
    """
    A participle behind a relative clause has its comma before that: nothing stands between the two.
    """
    text = "The storm, which officials reported adding to the damage of the town, was the worst of the year. "
    found = parse(text + ENGLISH_TEXT).indirect_speech

    assert all(speech.span.start < speech.span.end for speech in found)
    assert not any(speech.span.start < len(text) for speech in found)
