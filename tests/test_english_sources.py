"""
Whom an English sentence follows: sources, in whose words it is, what words are written on, and shares of many.
"""

import pytest

from dpaparse import parse
from tests.english import quoted, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("According to Thun, it rained; nobody was hurt.", [("it rained", "Thun")]),
        ("It rained; the dike held, according to Thun.", [("the dike held", "Thun")]),
        ("It rained, according to Mayor Ebba Thun; the dike held.", [("It rained", "Mayor Ebba Thun")]),
        ("According to the town, around 40 people fled; it was cold.", [("around 40 people fled", "the town")]),
        (
            "According to the town, the man fled, leaving a boat behind.",
            [("the man fled, leaving a boat behind", "the town")],
        ),
        (
            "According to Momme Dirks, head of the board, the dike was safe.",
            [("the dike was safe", "Momme Dirks, head of the board")],
        ),
        ("According to Momme Dirks, 45, the dike was safe.", [("the dike was safe", "Momme Dirks, 45")]),
        (
            "The dike was safe, according to Momme Dirks, head of the board.",
            [("The dike was safe", "Momme Dirks, head of the board")],
        ),
        (
            "The dike was safe, according to the farmers and the old mayor’s office.",
            [("The dike was safe", "the farmers and the old mayor’s office")],
        ),
        ("In the words of Thun, the dike was safe.", [("the dike was safe", "Thun")]),
        ("The dike was, in the words of Thun, safe.", []),
        ("The dike was, by the words of Thun, safe.", []),
        ("It was a matter for the eyes of the town.", []),
    ],
)
def test_a_source_says_its_own_part_of_the_sentence(text: str, expected: list[tuple[str, str]]) -> None:
    """
    What a source says ends with a semicolon, and is no part of who the source is.
    """
    assert [(words, "framed", who) for words, who in expected] == told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was, in the words of one fisherman, “a long night for all.”", ("one fisherman", "in the words of")),
        ("It was, by the words of one fisherman, “a long night for all.”", None),
        ("A sign reading “we do not want more dikes” stood there.", ("A sign", "reading")),
        ("They carried signs reading “No more dikes for us.”", ("signs", "reading")),
        ("They carried big old painted red signs reading “No more dikes for us.”", ("signs", "reading")),
        ("Ebba Thun went home, reading “the long book of dikes.”", None),
        ("The dike was named, reading “the long book of dikes.”", None),
    ],
)
def test_what_bears_words_says_them(text: str, expected: tuple[str, str] | None) -> None:
    """
    In whose words it is, and a sign on which they stand; who reads something says nothing.
    """
    assert [expected] == quoted(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("More than half of those asked said it rained.", "More than half of those asked"),
        ("Around one in three said it rained.", "Around one in three"),
        ("Some people in Husum said it rained.", "Some people in Husum"),
        ("Both the harbour and the farmers alike said it rained.", "Both the harbour and the farmers"),
        ("A plate on the old dike said it rained.", "A plate on the old dike"),
        (
            "A spokeswoman for the public mayor’s office in Husum said it rained.",
            "A spokeswoman for the public mayor’s office in Husum",
        ),
        ("A spokesman for the Husum fire truck club said it rained.", "A spokesman for the Husum fire truck club"),
        ("The mother of three said it rained.", "The mother of three"),
        ("Ebba Thun, 45, from Husum, said it rained.", "Ebba Thun, 45, from Husum"),
        ("One of them, Ebba Thun, 45, said it rained.", "One of them, Ebba Thun, 45"),
        ("The board, on the other hand, said it rained.", "The board"),
        # Of whom a relative clause tells
        ("The talks with mayor Ebba Thun, who said it rained, failed.", "mayor Ebba Thun"),
        ("The mayor of Husum, who said it rained, left.", "The mayor of Husum"),
        ("They met after dinner with the mayor of Husum, who said it rained.", "the mayor of Husum"),
    ],
)
def test_subjects_are_whole(text: str, expected: str) -> None:
    """
    Shares of many, several together, and what belongs to a noun.
    """
    assert [("it rained", "framed", expected)] == told(text)


def test_the_cue_of_a_source_is_whole() -> None:
    """
    "According to" is the cue, to its last letter, before a pronoun and before figures.
    """
    article = parse(
        "The dike is old. According to him, the dike holds.\n\nAccording to official figures, the dike holds."
    )

    cues = [[cue.text for cue in speech.attribution.cue] for speech in article.indirect_speech if speech.attribution]
    assert cues == [["According to"], ["According to"]]


def test_participles_behind_the_second_quotation_report() -> None:
    """
    What stands behind the comma inside the marks may be a participle, of each quotation.
    """
    text = "Thun insisted it was “fine” and “safe,” adding that the dike would hold."

    assert ("that the dike would hold", "framed", "Thun") in told(text)
