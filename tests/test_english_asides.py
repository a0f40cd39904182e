"""
What is no part of an English speaker, and where what is reported begins and ends beside it.
"""

import pytest

from dpaparse import QuoteKind, parse
from tests.attributed import said
from tests.english import ENGLISH_TEXT, quoted, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We wait,” said Jan Doe in a statement.", "Jan Doe"),
        ("“We wait,” said Jan Doe in an accompanying commentary.", "Jan Doe"),
        ("“We wait,” wrote Jan Doe in his letter to the town.", "Jan Doe"),
        (
            "“We wait,” said Jan Doe of the Sea Museum in London in a radio interview.",
            "Jan Doe of the Sea Museum in London",
        ),
        ("“We wait,” said Jan Doe at a news conference in Husum.", "Jan Doe"),
        ("“We wait,” said Jan Doe with a grin.", "Jan Doe"),
        (
            "“We wait,” believes Jan Doe from the consultancy Malz & Partner.",
            "Jan Doe from the consultancy Malz & Partner",
        ),
        ("“We wait,” said Jan Doe with a broad, friendly smile.", "Jan Doe"),
        # What somebody is or has
        ("“We wait,” said Jan Doe with a bank.", "Jan Doe with a bank"),
        ("“We wait,” said Jan Doe with a London bank.", "Jan Doe with a London bank"),
        ("“We wait,” said a farmer with a dog.", "a farmer with a dog"),
        ("“We wait,” said Jan Doe with the board.", "Jan Doe with the board"),
        ("“We wait,” said Jan Doe for a town.", "Jan Doe for a town"),
        # A name behind a comma
        ("“We wait,” said his chum, Dado Fontes.", "his chum, Dado Fontes"),
        ("“We wait,” said his chum, Dado van Fontes, on Monday.", "his chum, Dado van Fontes"),
        ("“We wait,” said his chum, in Husum.", "his chum"),
        (
            "The owner of one of the two ships, Kersko Arem, spoke of “a long wait.”",
            "The owner of one of the two ships, Kersko Arem",
        ),
    ],
)
def test_where_and_how_it_is_said_is_no_part_of_who_says_it(text: str, expected: str) -> None:
    """
    A speaker ends before the paper, the occasion and the manner; who has a dog is who has it.
    """
    ((speaker, _),) = filter(None, quoted(text))

    assert expected == speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("According to official figures, 40 people fled.", [("40 people fled", "framed", "official figures")]),
        ("40 people fled, according to current estimates.", [("40 people fled", "framed", "current estimates")]),
        (
            "40 people fled, according to people familiar with the case.",
            [("40 people fled", "framed", "people familiar with the case")],
        ),
        ("According to data 40 people had fled.", [("40 people had fled", "framed", "data")]),
        (
            "According to Ministry of Health figures, 40 people fled.",
            [("40 people fled", "framed", "Ministry of Health figures")],
        ),
        ("All went according to plan, and 40 people fled.", []),
        ("All went according to the old plan of the big old town.", []),
        ("According figures fled.", []),
        (
            "According to a survey published by the Sea Museum, 40 people fled.",
            [("40 people fled", "framed", "a survey")],
        ),
        (
            "According to a survey published on Monday 40 people had fled.",
            [("published on Monday 40 people had fled", "framed", "a survey")],
        ),
    ],
)
def test_sources_without_an_article(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """
    Figures and people are sources without an article; what is told of a source is not what it says.
    """
    assert expected == told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("When asked about it, Thun said it rained.", [("it rained", "framed", "Thun")]),
        (
            "When it was cold, Thun said, it rained.",
            [("When it was cold", "framed", "Thun"), ("it rained", "framed", "Thun")],
        ),
        ("It also said that it rained.", [("that it rained", "framed", "It")]),
        ("It had later said that it rained.", [("that it rained", "framed", "It")]),
        ("Thun accused foreign powers of waiting for rain.", [("of waiting for rain", "framed", "Thun")]),
        (
            "Thun accused the owner, the artist Jan Doe, of waiting for rain.",
            [("of waiting for rain", "framed", "Thun")],
        ),
        ("Thun called on security forces not to wait.", [("not to wait", "framed", "Thun")]),
        (
            "“We wait,” Thun said, stressing that it was “not raining yet.”",
            [("that it was “not raining yet.”", "framed", "Thun")],
        ),
        ("“We wait,” Thun said, stressing “what it is.”", []),
        ("She suspects that it rains.", [("that it rains", "framed", "She")]),
        ("Two suspects that ran were caught.", []),
        ("In a survey, 62% of owners said it rained.", [("it rained", "framed", "62% of owners")]),
        ("Another said that it rained.", [("that it rained", "framed", "Another")]),
        ("It rained, as the mayor announced.", [("It rained", "framed", "the mayor")]),
        ("It rained, as the mayor announced on Monday.", [("It rained", "framed", "the mayor")]),
        ("It rained, as the mayor announced a plan.", []),
        (
            "According to the mayor, officers found that it rained.",
            [("officers found that it rained", "framed", "the mayor")],
        ),
        ("According figures, the mayor said that it rained.", [("that it rained", "framed", "the mayor")]),
        ("They met after a long dinner in a garden, who said it rained.", []),
        ("They met after a long dinner from Husum, who said it rained.", []),
        ("According to him, it rained.", [("it rained", "framed", "him")]),
        (
            "According to one diplomat, who gave no name, it rained in Husum.",
            [("it rained in Husum", "framed", "one diplomat")],
        ),
        (
            "According to the paper, which named nobody, it rained in Husum.",
            [("it rained in Husum", "framed", "the paper")],
        ),
        ("It was cold, the expert points out.", [("It was cold", "framed", "the expert")]),
        ("It was cold, the mayor was out.", []),
        ("Thun said he had read it “with interest.”", [("he had read it “with interest.”", "framed", "Thun")]),
        # A clause that a quotation goes on with
        ("The dike was weak, Thun said, “and it was old.”", [("The dike was weak", "framed", "Thun")]),
        ("Two days after the dike was hit, Thun said, “It was very old.”", []),
        ("Thun, who was late, said, “It was very old.”", []),
        ("Speaking after it had rained, Thun said, “It was very old.”", []),
        ("The dike was weak, and old, “it was very old.”", []),
    ],
)
def test_where_reports_begin(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """
    What opens a sentence is reported where it is a clause, and stands before its frame.
    """
    assert expected == told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Many were calm: “It is so,” another wrote.", [("another", "wrote")]),
        ("“It is so,” another later wrote.", [("another", "wrote")]),
        ("“It is so,” it also said.", [("it", "said")]),
        ("“It is so,” it is. Thun said.", [None]),
        ("“It is so,” another", [None]),
    ],
)
def test_small_words_alone_are_subjects(text: str, expected: list[tuple[str | None, str] | None]) -> None:
    """
    `it` and `another` may be all of a subject.
    """
    article = parse(f"{ENGLISH_TEXT.strip()}\n\n{text}")

    assert expected == said(article)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“Never,” the mayor of Husum said.", QuoteKind.SPEECH),
        ("“Never,” Jan Doe said in an interview.", QuoteKind.SPEECH),
        ("“Titanic,” a film by Jan Doe, was shown.", QuoteKind.TERM),
        # A question or a shout
        ("“From what?” she asks.", QuoteKind.SPEECH),
        ("“Why?” asks the mayor.", QuoteKind.SPEECH),
        ("“Help!” Jan Doe cried.", QuoteKind.SPEECH),
        ("“Why?” the old mayor asked.", QuoteKind.SPEECH),
        ("“Jeopardy!” host Jan Doe asked.", QuoteKind.TERM),
        ("“Why?” was shown.", QuoteKind.TERM),
        ("“Why?” Jan Doe left.", QuoteKind.TERM),
        # What somebody thinks of it
        ("Jan Doe sees the plan as “painful but late”.", QuoteKind.FRAGMENT),
        ("Jan Doe gave the plan as “painful but late”.", QuoteKind.TERM),
    ],
)
def test_words_are_said_where_a_verb_of_saying_stands_beside_them(text: str, kind: QuoteKind) -> None:
    """
    A few words are speech, or somebody's judgement, if the clause beside them has a verb that tells it.
    """
    assert kind == parse(text + ENGLISH_TEXT).quotes[0].kind


def test_a_straight_single_mark_opens_a_sentence() -> None:
    """
    A sentence begins with a straight single mark as with any other.
    """
    text = "'We wait,' Thun said. 'It rained on every dike.'"

    assert [("Thun", "said"), ("Thun", "")] == quoted(text)
