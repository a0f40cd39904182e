"""
Who speaks in English articles: frames, and indirect speech.
"""

from typing import Final

import pytest

from dpaparse import parse
from tests.attributed import reported, said

# The same in English; a paragraph behind it tells the language.
ENGLISH: Final[list[tuple[str, list[tuple[str | None, str] | None]]]] = [
    ('"The water is rising," said Ebba Thun, mayor of Husum, on Monday.', [("Ebba Thun, mayor of Husum", "said")]),
    ('"The water is rising," the mayor said.', [("the mayor", "said")]),
    ('"The water is rising," she said.', [("she", "said")]),
    ('Thun said: "The water is rising."', [("Thun", "said")]),
    (
        'According to Momme Dirks, chief of the dike board, the night was "long and dark."',
        [("Momme Dirks, chief of the dike board", "According to")],
    ),
    ('On Monday Thun called it a "long night."', [("Thun", "called")]),
    ('The "long night" was over.', []),
    ('"The water is rising," said the man.', [("the man", "said")]),
    ('"The water is rising," he had said earlier.', [("he", "said")]),
    ('Said and done, it was a "long night."', [None]),
    ('It was called a "long night" by all.', [None]),
    ('And Thun said: "The water is rising."', [("Thun", "said")]),
    ('"The water is rising," quietly said Thun.', [("Thun", "said")]),
    ('"The water is rising," said.', [None]),
    ('"The water is rising," said she.', [("she", "said")]),
    (
        'According to Thun who knows every dike every ship every house every street every tree every stone here it was a "long night."',
        [("Thun", "According to")],
    ),
    ('"The water is rising," quipped Thun.', [("Thun", "quipped")]),
    ('"The water is rising," she whispered.', [("she", "whispered")]),
    # Any verb beside a quotation that opens its sentence, and no other.
    ('"The water is rising," shivered Thun.', [("Thun", "shivered")]),
    ('"The water is rising," Thun shivered.', [("Thun", "shivered")]),
    ('In Husum "the water is rising," shivered Thun.', [None]),
    ('In Husum "the water is rising," Thun shivered.', [None]),
    # Words between a subject and its verb.
    ('The mayor of the town later quietly said it was "a long night."', [("The mayor of the town", "said")]),
    ('The mayor, who came late, said it was "a long night."', [("The mayor", "said")]),
    ('Thun on Monday said it was "a long night."', [("Thun", "said")]),
    ('"The water is rising," today.', [None]),
    ('"The water is rising," Thun and all.', [None]),
    ('Germany\'s dike board said it was "a long night."', [("Germany's dike board", "said")]),
    ('"They served us tea," recalled Ebba Thun.', [("Ebba Thun", "recalled")]),
    ('The mayor was blunter: "Dikes do not sleep."', [("The mayor", "")]),
    ('Rain fell in Husum: "It was a long night."', [None]),
    ('"The water is rising here," a smiling Thun said.', [("a smiling Thun", "said")]),
    ('In Husum, Thun said that the "long night" was over.', [("Thun", "said")]),
    (
        'Rain fell and the harbour master from Husum said it was "a long night."',
        [("the harbour master from Husum", "said")],
    ),
    (
        "“It works,” Ann Roe, a farmer who wrote on dikes, told the paper.",
        [("Ann Roe, a farmer who wrote on dikes", "told")],
    ),
    ("“It works,” a man who gave his name as Tom told dpa.", [("a man who gave his name as Tom", "told")]),
    ("The Coastal Times quoted Roe as saying it was “a long night.”", [("Roe", "quoted saying")]),
    ("It was “a long night,” the Coastal Times reported, citing Roe.", [("Roe", "citing")]),
    ("It was “a long night,” the Coastal Times reported, adding more.", [("the Coastal Times", "reported")]),
    ("According to Coast Power’s website, it is “safe enough.”", [("Coast Power’s website", "According to")]),
    ("According to Roe these days, it is “safe enough.”", [("Roe", "According to")]),
    ("They saw dikes, which Ann Roe, a farmer, said are “safe enough.”", [("Ann Roe, a farmer", "said")]),
    ("Ann Roe, who leads the party, said it was “safe enough.”", [("Ann Roe", "said")]),
    ("Roe quoted the law and said the dike was “safe enough.”", [("Roe", "said")]),
    ("“We wait,” she added.", [("she", "added")]),
    ("“This,” Roe said, “is the end.”", [("Roe", "said"), ("Roe", "said")]),
    ('"The water is rising," said the 34-year-old, who lives in Husum.', [("the 34-year-old", "said")]),
    ('The night was described by Thun as "long and dark."', [("Thun", "described")]),
    ('The night was described near Husum as "long and dark."', [None]),
    ('A sign read: "The water is rising."', [("A sign", "read")]),
    ('Angry fishermen have criticized the night as "long and dark."', [("Angry fishermen", "criticized")]),
]

# The same of English indirect speech.
ENGLISH_INDIRECT: Final[list[tuple[str, list[tuple[str, str, str | None]]]]] = [
    ("It rained, Thun said.", [("It rained", "framed", "Thun")]),
    ("Thun said that it rained.", [("that it rained", "framed", "Thun")]),
    ("Thun said the night was long.", [("the night was long", "framed", "Thun")]),
    ("Thun said nothing.", []),
    ("Thun told the paper that it rained.", [("that it rained", "framed", "Thun")]),
    ("The head of the town told reporters it would rain.", [("it would rain", "framed", "The head of the town")]),
    (
        "According to a survey by the Watt institute, the night was long.",
        [("the night was long", "framed", "a survey by the Watt institute")],
    ),
    ("According to Thun, it was a long night.", [("it was a long night", "framed", "Thun")]),
    ("And said it was a long night.", []),
    ("In a letter, the town said it was ready.", [("it was ready", "framed", "the town")]),
    ("After the storm, Thun said on Monday that it was ready.", [("that it was ready", "framed", "Thun")]),
    ("In Husum the storm stopped, Thun said.", [("In Husum the storm stopped", "framed", "Thun")]),
    ("In a speech, Thun warned of storms.", []),
    ("Thun said on Monday it was ready.", [("it was ready", "framed", "Thun")]),
    ("As the town said on Monday, it was ready.", [("it was ready", "framed", "the town")]),
    # What opens the paragraph tells nothing of a later sentence.
    ("Was the dike safe? Thun said it was ready.", [("it was ready", "framed", "Thun")]),
]

ENGLISH_TEXT: Final = (
    " The dike held and the people of the town were safe. The mayor and the crew of the ship went home."
)


# Nobody speaks in it.
BESIDE: Final = "Cold, wet, by the sea: grey, on the dike, for days, as of old."


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english_frames(text: str, expected: list[tuple[str | None, str] | None]) -> None:
    """
    English has frames of its own.
    """
    article = parse(text + ENGLISH_TEXT)

    assert article.language == "en"
    assert expected == said(article)
    assert expected == said(parse(f"{ENGLISH_TEXT.strip()}\n\n{BESIDE} {text} {BESIDE}"))


@pytest.mark.parametrize(("text", "expected"), ENGLISH_INDIRECT)
def test_english_indirect_speech(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """
    English has indirect speech, too.
    """
    assert expected == reported(parse(text + ENGLISH_TEXT))
    assert expected == reported(parse(f"{ENGLISH_TEXT.strip()}\n\n{BESIDE} {text} {BESIDE}"))
    assert expected == reported(parse(f"{ENGLISH_TEXT.strip()} {text.removesuffix('.')}"))


def test_english_pronouns_stand_for_persons() -> None:
    """
    `he` and `she` are led back to who was named with a fitting first name.
    """
    article = parse(
        'Ebba Thun and Peter Dirks came. "The water is rising," she said. "It falls again," he said.' + ENGLISH_TEXT
    )

    assert ["Ebba Thun", "Peter Dirks"] == [
        quote.attribution.resolved.text
        for quote in article.quotes
        if quote.attribution is not None and quote.attribution.resolved is not None
    ]
