"""
Who speaks in English articles: frames, and indirect speech.
"""

from typing import Final

import pytest

from dpaparse import parse
from tests.attributed import reported, said
from tests.english import BESIDE, ENGLISH_TEXT

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
    ("“We waited,” it said in a letter.", [("it", "said")]),
    ("“We waited,” said one old fisher from Husum in May.", [("one old fisher from Husum", "said")]),
    ("“We waited,” said Ruß, smiling.", [("Ruß", "said")]),
    ("Ebba Thun remembered a “gentle, stubborn man.”", [("Ebba Thun", "remembered")]),
    ("“This,” Roe said, “is the end.”", [("Roe", "said"), ("Roe", "said")]),
    ('"The water is rising," said the 34-year-old, who lives in Husum.', [("the 34-year-old", "said")]),
    ('The night was described by Thun as "long and dark."', [("Thun", "described")]),
    ('The night was described near Husum as "long and dark."', [None]),
    ('A sign read: "The water is rising."', [("A sign", "read")]),
    ('The town denied this, saying it was "a long night for all."', [("The town", "saying")]),
    ('Ebba Thun left, calling it "a long night for all."', [("Ebba Thun", "calling")]),
    ('It rained, with a fisherman calling the reports "a long night for all."', [("a fisherman", "calling")]),
    ('Thun said the find showed "how long a night is."', [("Thun", "said")]),
    ('The find showed "how long a night is."', [("The find", "showed")]),
    ("“We waited,” one woman, who came by ship, said.", [("one woman", "said")]),
    ("Asked by dpa, Ruß smiled: “We waited for the rain.”", [("Ruß", "")]),
    ('The rain left, calling it "a long night for all."', [None]),
    ('Husum slept while its Frisian counterpart spoke of "a long night."', [("its Frisian counterpart", "spoke")]),
    ('Ebba Thun, who called it "a long night for all," left.', [("Ebba Thun", "called")]),
    ('It was the mayor who called it "a long night for all."', [("who", "called")]),
    ('Husum and those who called it "a long night for all" left.', [("who", "called")]),
    ("“We waited,” said Colonel Jan Ruß, flanked by fishermen.", [("Colonel Jan Ruß", "said")]),
    (
        "The head of the board was quoted by the Coastal Times as saying it was “a long night.”",
        [("The head of the board", "quoted saying")],
    ),
    ("The head of the board was quoted near Husum: it was “a long night.”", [None]),
    ("Thun vowed to “stand and wait for all,” according to the newspaper.", [("Thun", "vowed")]),
    ("The dike will “stand and wait for all,” according to the newspaper.", [("the newspaper", "according to")]),
    ("Thun vowed to “stand and wait for all,” according to the mayor.", [("the mayor", "according to")]),
    ("It was, as one fisherman put it, “a long night for all.”", [("one fisherman", "put")]),
    ("As Thun saw it, it was, as one fisherman put it, “a long night for all.”", [("one fisherman", "put")]),
    ("Thun vowed it was called “a night for all,” according to the newspaper.", [("Thun", "vowed")]),
    ("It was, to put it mildly, “a long night for all.”", [None]),
    ("For Mayor Ebba Thun, it was “a long night for all.”", [("Mayor Ebba Thun", "")]),
    ("For the dike, it was “a long night for all.”", [None]),
    ("“We waited,” she said, “but nobody was hurt.”", [("she", "said"), ("she", "said")]),
    ("It was “a long night for all,” he told the town.", [("he", "told")]),
    # A subject in the middle of a sentence, and behind it what belongs to it.
    ("Police say the suspect shouted “leave me alone” on the dike.", [("the suspect", "shouted")]),
    ("Police say the suspect, who was cold, shouted “leave me alone” in Husum.", [("the suspect", "shouted")]),
    ("Police say the suspects, who was cold, and the man shouted “leave me alone” in May.", [("the man", "shouted")]),
    ("“We waited,” said fisherman Jan Ruß, his voice breaking.", [("fisherman Jan Ruß", "said")]),
    ("The Green Party’s old leader spoke of a “long, dark night.”", [("The Green Party’s old leader", "spoke")]),
    (
        "The coastal Green Party’s leader spoke of a “long, dark night.”",
        [("The coastal Green Party’s leader", "spoke")],
    ),
    ("In Husum, Thun said member states “must deliver it now.”", [("Thun", "said")]),
    # Two clauses, each with words of its own.
    (
        "Thun accused the town of “waiting for rain,” while her deputy spoke of a “long night.”",
        [("Thun", "accused"), ("her deputy", "spoke")],
    ),
    (
        "Farmers welcomed a court ruling, while landlords spoke of a “long, dark day.”",
        [("landlords", "spoke")],
    ),
    ("They welcomed a court decision, while winds spoke of a “long, dark day.”", [("They", "welcomed")]),
    (
        "The owner of a North Sea campsite has left, calling it “a long night.”",
        [("The owner of a North Sea campsite", "calling")],
    ),
    (
        "The Left Party demanded “a thousand new dikes,” and employers urged lower taxes.",
        [("The Left Party", "demanded")],
    ),
    ("“It rained for days,” the head of forecasting, Jan Ruß, said.", [("the head of forecasting, Jan Ruß", "said")]),
    # A document holds what somebody says.
    ("The court found that Ruß had “hidden it all,” according to a court filing.", [("The court", "found")]),
    ("It was “a long night for all,” according to a town memo.", [("a town memo", "according to")]),
    ("It was “a long night for all,” according to a town near Husum.", [("a town", "according to")]),
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
    # Several frames in one sentence, each with its own words.
    (
        "Thun closed the dike, warning that the storm was near.",
        [("that the storm was near", "framed", "Thun")],
    ),
    (
        "Thun called the night long, while cautioning that more rain was near.",
        [("that more rain was near", "framed", "Thun")],
    ),
    (
        "Thun said it rained, adding that the dike held.",
        [("it rained", "framed", "Thun"), ("that the dike held", "framed", "Thun")],
    ),
    (
        "Thun described the night as long and said it was cold.",
        [("it was cold", "framed", "Thun")],
    ),
    (
        "Thun said it rained, but warned that the dike was old.",
        [("it rained", "framed", "Thun"), ("that the dike was old", "framed", "Thun")],
    ),
    (
        "Thun said it rained, while Mayor Ebba Ruß said it snowed.",
        [("it rained", "framed", "Thun"), ("it snowed", "framed", "Mayor Ebba Ruß")],
    ),
    ("Thun said Ebba Ruß thought it rained.", [("Ebba Ruß thought it rained", "framed", "Thun")]),
    ("Mayor Ebba Thun left the town, arguing it was cold.", [("it was cold", "framed", "Mayor Ebba Thun")]),
    ("The storm left the town, arguing it was cold.", []),
    (
        "The rain was long, said Thun, adding it was cold.",
        [("The rain was long", "framed", "Thun"), ("it was cold", "framed", "Thun")],
    ),
    # Who does nothing but ask, or is nobody, is not reported.
    ("Nobody asked where it came from, Thun admitted.", [("Nobody asked where it came from", "framed", "Thun")]),
    (
        "One fisherman, who asked not to be named, complained that it rained.",
        [("that it rained", "framed", "One fisherman")],
    ),
    (
        "Ebba Thun, who said that it rained, left the town.",
        [("that it rained", "framed", "Ebba Thun")],
    ),
    # What somebody is to do, wants to do, has done.
    ("Thun urged the fishermen to wait.", [("to wait", "framed", "Thun")]),
    (
        "Doctors have advised her to wait, her office said.",
        [("Doctors have advised her to wait", "framed", "her office")],
    ),
    ("Thun urged them to wait.", [("to wait", "framed", "Thun")]),
    ("Thun appealed to the fishermen to wait.", [("to wait", "framed", "Thun")]),
    ("Thun called on the town to wait.", [("to wait", "framed", "Thun")]),
    ("Thun urged the fishermen not to wait.", [("not to wait", "framed", "Thun")]),
    ("Thun promised to wait.", [("to wait", "framed", "Thun")]),
    ("Thun promised the town a dike.", []),
    ("Thun asked not to wait.", []),
    ("Residents reported hearing shots.", [("hearing shots", "framed", "Residents")]),
    ("Residents reported a noise.", []),
    ("Thun accused the town of hiding the plan.", [("of hiding the plan", "framed", "Thun")]),
    ('Thun accused her of "playing for time and more."', [('of "playing for time and more."', "framed", "Thun")]),
    ("Thun accused the town of fraud on a large scale.", []),
    # Clauses without a verb that we know, behind words that say where and when.
    ("Thun said the army shelled the town.", [("the army shelled the town", "framed", "Thun")]),
    ("Thun said no word of it.", []),
    ("Thun rejected it, this time as well.", []),
    ("Thun said late Monday it rained.", [("it rained", "framed", "Thun")]),
    ("Thun said Monday was the worst day.", [("Monday was the worst day", "framed", "Thun")]),
    ("The town said in a statement it was ready.", [("it was ready", "framed", "The town")]),
    ("The town said in a letter to all fishermen that it was ready.", [("that it was ready", "framed", "The town")]),
    ("Thun said in a letter there was no rain.", [("there was no rain", "framed", "Thun")]),
    ("Thun said in May.", []),
    ("Thun said in the old small town of the far north of the land it rained.", []),
    ("So the town said.", []),
    ("Thun wrote in a very long and very old and very odd letter.", []),
    ("Witnesses described how the dike broke.", [("how the dike broke", "framed", "Witnesses")]),
    ("Thun criticized the plan that was made.", []),
    ("The survey found that it rained.", [("that it rained", "framed", "The survey")]),
    ("The survey found no rain.", []),
    ("Thun said this.", []),
    ("Fishermen have been warning that the dike is old.", [("that the dike is old", "framed", "Fishermen")]),
    ("Fishermen have been warning for months that the dike is old.", [("that the dike is old", "framed", "Fishermen")]),
    ("Fishermen heard the warning that the dike is old.", []),
    ("Thun said only that it rained.", [("that it rained", "framed", "Thun")]),
    ("When asked in May, Thun said only that it rained.", [("that it rained", "framed", "Thun")]),
    ("According to the plan, the town grew by a third.", [("the town grew by a third", "framed", "the plan")]),
    ("A dike would cost a lot, experts estimate.", [("A dike would cost a lot", "framed", "experts")]),
    ("Experts gave no estimate.", []),
    (
        "In Husum, a fisherman declined to wait but said the dike was old.",
        [("the dike was old", "framed", "a fisherman")],
    ),
    ("In Husum a weekly was read but said nothing.", []),
    # A frame in the middle, and behind.
    (
        "If it rained, she said, the dike would hold.",
        [("If it rained", "framed", "she"), ("the dike would hold", "framed", "she")],
    ),
    ("It rained, she said, without further details.", [("It rained", "framed", "she")]),
    ("It rained, she said, a long night for all.", [("It rained", "framed", "she")]),
    ("It was cold, say fishermen from Husum.", [("It was cold", "framed", "fishermen from Husum")]),
    ("It was cold, say the fishermen.", [("It was cold", "framed", "the fishermen")]),
    ("It was cold, it said.", [("It was cold", "framed", "it")]),
    ("Thun likes the plan that it said was cold.", [("was cold", "framed", "it")]),
    ("Speaking in Husum, Mayor Ebba Thun pledged more money.", []),
    ("Nevertheless, Thun rejected the plan.", []),
    ("In a letter written and quoted in May, Thun said that it rained.", [("that it rained", "framed", "Thun")]),
    ('Husum would "stand and wait," she said.', [('Husum would "stand and wait,"', "framed", "she")]),
    ('It was "a long night for all," said Thun.', [('It was "a long night for all,"', "framed", "Thun")]),
    (
        "Around a third like rain, according to a survey published on Monday.",
        [("Around a third like rain", "framed", "a survey")],
    ),
    ("According to Thun.", []),
    ("According to the town, more than 4,000 people fled.", [("more than 4,000 people fled", "framed", "the town")]),
    # Beside a speech.
    (
        'In a letter, Thun promised to wait: "The dike will hold for all of us."',
        [("to wait", "framed", "Thun")],
    ),
    ('In a letter, Thun wrote: "The dike will hold for all of us."', []),
    (
        '"The dike will hold for all of us," Thun said in May, adding that it was new.',
        [("that it was new", "framed", "Thun")],
    ),
    ('"The dike will hold for all of us," Thun said in May, adding a smile.', []),
    (
        '"The dike will hold for all," insisted Katrin Ruß, the head of the board, adding it was new.',
        [("it was new", "framed", "Katrin Ruß, the head of the board")],
    ),
    # Of two clauses each has its own.
    (
        "Thun accused the town of “waiting,” while Mayor Ebba Ruß said it was cold.",
        [("of “waiting,”", "framed", "Thun"), ("it was cold", "framed", "Mayor Ebba Ruß")],
    ),
    # Who is asked tells nothing by that.
    ("Jan Ruß, asked whether it rained, said it was cold.", [("it was cold", "framed", "Jan Ruß")]),
    ("It rained on Monday, said Thun had left.", []),
    ("Did it rain for long, asked Jan Ruß.", [("Did it rain for long", "framed", "Jan Ruß")]),
    # Who is quoted says it, not the paper.
    ("The paper quoted Jan Ruß as saying that it rained.", [("that it rained", "framed", "Jan Ruß")]),
    ("The weekly quoted Thun and the town as one.", []),
    # Who it is.
    ("North Frisia's state media said it rained.", [("it rained", "framed", "North Frisia's state media")]),
    ("Lawyers for the two men say it rained.", [("it rained", "framed", "Lawyers for the two men")]),
    (
        "Sources close to the board told dpa that it rained.",
        [("that it rained", "framed", "Sources close to the board")],
    ),
    ("One of the residents said it rained.", [("it rained", "framed", "One of the residents")]),
    (
        "Ebba Thun, flanked by fishermen, said it rained.",
        [("it rained", "framed", "Ebba Thun")],
    ),
    (
        "Ebba Thun, managing director of the board, said it rained.",
        [("it rained", "framed", "Ebba Thun, managing director of the board")],
    ),
    ("As the town said on Monday, it was ready.", [("it was ready", "framed", "the town")]),
    # What opens the paragraph tells nothing of a later sentence.
    ("Was the dike safe? Thun said it was ready.", [("it was ready", "framed", "Thun")]),
]


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


@pytest.mark.parametrize(
    ("speaker", "expected"),
    [
        ("The mayor", "Ebba Thun"),
        ("The 52-year-old", "Ebba Thun"),
        # No person at all, or somebody else.
        ("The bird protection society", None),
        ("The old dike", None),
        ("Thun’s office", None),
        ("Thun’s deputy", None),
    ],
)
def test_what_is_no_person_stands_for_nobody(speaker: str, expected: str | None) -> None:
    """
    A phrase leads back to a person by a role or an age, not by a thing, or by who owns it.
    """
    article = parse(f"Mayor Ebba Thun said it rained.\n\n{speaker} warned of “a long, cold night.”{ENGLISH_TEXT}")
    (quote,) = article.quotes

    assert quote.attribution is not None
    assert expected == (quote.attribution.resolved and quote.attribution.resolved.text)


def test_an_age_stands_for_whom_the_paragraph_has_named() -> None:
    """
    Who has not spoken yet is meant if named in front of it; else who spoke last.
    """
    text = "Jan Ruß was less calm. “We wait,” the 31-year-old said."
    article = parse(
        f"Mayor Ebba Thun said it rained.\n\n{text}\n\nThe 52-year-old called it “a long night.”{ENGLISH_TEXT}"
    )

    assert ["Jan Ruß", "Jan Ruß"] == [
        quote.attribution.resolved.text
        for quote in article.quotes
        if quote.attribution is not None and quote.attribution.resolved is not None
    ]
