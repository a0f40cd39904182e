"""
English verbs that report, and those that do not: by the words beside them.
"""

import pytest

from tests.english import quoted, told


@pytest.mark.parametrize(
    "text",
    [
        "The town declined to say whether it rained.",
        "The town did not say when it rained.",
        "The town refused to confirm or deny that it rained.",
        "The town was not willing to disclose how cold it was.",
        "A spokesman would not comment.",
        "Asked about it, a spokesman for the town would not comment.",
        "Train drivers threatened strikes that would hit the north.",
        "The town confirmed this to the paper.",
        "Thun ruled that out.",
        "Residents fear because it rains.",
        "It was the fear of the old man in the big dark boat claim that it rained.",
        "It was a report on the claim that it rained.",
        "Thun denied that on Monday.",
        "Ebba Thun rejected what was called a long night.",
        "The reports that Thun was cold were wrong.",
        "It was cold that it rained.",
        "The dike was sure that it rained.",
        "It is old, it is said to be cold.",
        "A spokesman, when asked how cold it was, said nothing.",
        "The town issued a storm warning that it would rain.",
        "Thun denied that.",
        "When asked whether it rained, Thun said nothing.",
        "Thun proposed a compromise: a dark dike until 7 am.",
        "The film tells the story of a farmer who waits.",
        "It was one of Thun's doubts that it rained.",
        "The rain has raised doubts that it floods.",
    ],
)
def test_nobody_is_reported(text: str) -> None:
    """
    Who does not say it, what is no clause, and who is nobody.
    """
    assert [] == told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mayor Ebba Thun is convinced that the dike is old.", [("that the dike is old", "Mayor Ebba Thun")]),
        ("Mayor Ebba Thun was not sure that it rained.", [("that it rained", "Mayor Ebba Thun")]),
        ("Residents fear that it rains.", [("that it rains", "Residents")]),
        ("They doubt whether it rains.", [("whether it rains", "They")]),
        ("Farmers led by Ebba Thun claim that it rains.", [("that it rains", "Farmers led by Ebba Thun")]),
        ("Opponents of the dike fear that it rains.", [("that it rains", "Opponents of the dike")]),
        ("It rained: opponents of the dike fear that it rains.", [("that it rains", "opponents of the dike")]),
        (
            "Thun told a press meeting in Husum that it rained.",
            [("that it rained", "Thun")],
        ),
        (
            "Thun said the dike was “safe enough for all,” adding: “We will wait for the rain.”",
            [("the dike was “safe enough for all,”", "Thun")],
        ),
        ("Thun left no doubt that it rains.", [("that it rains", "Thun")]),
        ("Thun takes the view that it rains.", [("that it rains", "Thun")]),
        ("The board is of the opinion that it rains.", [("that it rains", "The board")]),
        ("Thun expressed the hope that it rains.", [("that it rains", "Thun")]),
        ("Thun voiced concern that it rains.", [("that it rains", "Thun")]),
        ("Thun and Mayor Jan Ruß both stressed that it rains.", [("that it rains", "Thun and Mayor Jan Ruß")]),
        ("Police believe the thieves came by boat.", [("the thieves came by boat", "Police")]),
        (
            "The thieves, police believe, came by boat.",
            [("The thieves", "police"), ("came by boat", "police")],
        ),
        ("The thieves, police believe, a long night for all.", [("The thieves", "police")]),
        ("The men wrote in the weekly “Coast and Sea” that it rains.", [("that it rains", "The men")]),
        ("Thun warned, however, that it rains.", [("that it rains", "Thun")]),
        ("Thun said, among other things, that it rains.", [("that it rains", "Thun")]),
        ("Thun said, among other things, no more.", []),
        ("The mayor suspects that it rains.", [("that it rains", "The mayor")]),
        ("Thun points out that it rains.", [("that it rains", "Thun")]),
        ("Thun made it clear that it rains.", [("that it rains", "Thun")]),
        ("Thun made clear that it rains.", [("that it rains", "Thun")]),
        ("Thun made clear that so is that.", [("that so is that", "Thun")]),
        ("The town was told by Thun that it rained.", [("that it rained", "Thun")]),
        ("It rains, it was announced.", [("It rains", None)]),
        ("It is said that it rains.", [("that it rains", None)]),
        (
            "Thun said men had searched the boat, but found no money.",
            [("men had searched the boat, but found no money", "Thun")],
        ),
        ("It rained, a spokesman said when asked.", [("It rained", "a spokesman")]),
        (
            "The town has not said that it rained, a spokesman said on request.",
            [("The town has not said that it rained", "a spokesman")],
        ),
        ("It rained, as even the mayor admits.", [("It rained", "the mayor")]),
        ("The town disagrees: dikes, they say, are old.", [("dikes", "they"), ("are old", "they")]),
        ("But, they say, dikes are old.", [("dikes are old", "they")]),
        ("Thun accused the town on Monday of having sold it.", [("of having sold it", "Thun")]),
        ("Thun urged the town on Monday to sell it.", [("to sell it", "Thun")]),
        ("Thun accuses Husum of breaking all dikes and is asking for money.", [("of breaking all dikes", "Thun")]),
        ("Thun told the paper in comments printed on Sunday that it rained.", [("that it rained", "Thun")]),
        ("Thun told the paper in recent comments that it rained.", [("that it rained", "Thun")]),
        ("Thun comments that it rains.", [("that it rains", "Thun")]),
        ("Old big wet fish claims that it rains.", [("that it rains", "Old big wet fish")]),
        ("Thun said after the long night that it rained.", [("that it rained", "Thun")]),
        ("Thun said after he left.", []),
        ("Thun said they left.", [("they left", "Thun")]),
        (
            "Residents fear that it rains, and farmers claim that it snows.",
            [("that it rains", "Residents"), ("that it snows", "farmers")],
        ),
        ("Thun denied that in Husum the dike leaks.", [("that in Husum the dike leaks", "Thun")]),
        (
            "Thun said that men had searched the boat but found that it was empty.",
            [("that men had searched the boat", "Thun"), ("that it was empty", "Thun")],
        ),
        (
            "They have been warning that it rains, a warning that all knew.",
            [("that it rains, a warning that all knew", "They")],
        ),
        (
            "It was cold, say the fishermen; Thun said it rained, but warned that the dike was old.",
            [("It was cold", "the fishermen"), ("it rained", "Thun"), ("that the dike was old", "Thun")],
        ),
        # Who is told, or is none whom anything is told
        ("Thun promised residents that it rained.", [("that it rained", "Thun")]),
        ("Thun told her she left.", [("she left", "Thun")]),
        ("Thun warned the dike was old.", [("the dike was old", "Thun")]),
        ("Thun doubts that it rains.", [("that it rains", "Thun")]),
        ("Ebba Thun, by contrast, fears that it rains.", [("that it rains", "Ebba Thun")]),
        ("Ebba Thun, by contrast, doubts that it rains.", [("that it rains", "Ebba Thun")]),
        ("Thun called on Nordwind to pay back state aid.", [("to pay back state aid", "Thun")]),
        (
            "Thun accused Ruß and her two deputies of having waited.",
            [("of having waited", "Thun")],
        ),
        ("Critics such as Thun said it was late.", [("it was late", "Critics such as Thun")]),
        ("Thun left open whether it rained.", [("whether it rained", "Thun")]),
        ("After media reports, it promised to wait.", [("to wait", "it")]),
        ("After residents report that it rained, all go.", [("that it rained", "residents")]),
        # In a clause that opens its sentence, or is parted
        ("When a man in the front row demanded that he go, he left.", [("that he go", "a man in the front row")]),
        ("When a man demanded that he go, for good, she left.", [("that he go, for good", "a man")]),
        ("When a man demanded that he go.", [("that he go", "a man")]),
        ("While Thun said that it rained, Ruß said it snowed.", [("that it rained", "Thun"), ("it snowed", "Ruß")]),
        ("It rained, Thun said, but had been dry.", [("It rained", "Thun"), ("but had been dry", "Thun")]),
        (
            "Police say the man, who lives in Husum, sold the boat.",
            [("the man, who lives in Husum, sold the boat", "Police")],
        ),
    ],
)
def test_what_is_reported(text: str, expected: list[tuple[str, str | None]]) -> None:
    """
    Opinions, nouns that are verbs, the passive, and where a frame ends.
    """
    assert [(words, "framed", who) for words, who in expected] == told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We will wait for the rain.” This is what Thun said in Husum.", ("Thun", "said")),
        ("“We will wait for the rain.” So says Thun.", ("Thun", "says")),
        ("“We will wait for the rain.” This is all.", None),
        ("“We will wait for the rain.” This was called off.", None),
        ("“We will wait for the rain” - with these words, Thun left the town.", ("Thun", "")),
        ("“We will wait for the rain.” With these words Thun left the town.", ("Thun", "")),
        ("“We will wait for the rain.” With these words.", None),
        ("It will be “a long night for all” – so says Thun.", ("Thun", "says")),
        ("“We will wait for the rain,” she kept asking.", ("she", "asking")),
        ("“We will wait for the rain,” he likes to say.", ("he", "say")),
        ("“We will wait for the rain,” one man is quoted as saying by the paper.", ("one man", "quoted saying")),
        ("“We will wait for the rain,” is quoted as saying by the paper.", None),
        ("Asked whether it rained, Thun laughed and said: “We will wait for it.”", ("Thun", "said")),
        (
            "The head of the board, Ebba Thun, was furious: “We will wait for it.”",
            ("The head of the board, Ebba Thun", ""),
        ),
        ("The mayor’s verdict: “We will wait for it.”", ("The mayor", "")),
        ("“We will wait for the rain,” he is said to have told the town.", ("he", "told")),
        ("“We will wait for the rain,” say Jan and Ebba Thun.", ("Jan and Ebba Thun", "say")),
        ("“We will wait for the rain,” was how Thun put it.", ("Thun", "put")),
        ("The verdict: “We will wait for it.”", None),
        ("Mayor Ebba Thun sees it as “a long night for all.”", ("Mayor Ebba Thun", "sees")),
        ("The dike sees it as “a long night for all.”", None),
        ("Sees it as “a long night for all.”", None),
        ("Thun condemned what it called “a long night for all.”", ("it", "called")),
        ("“We will wait for the rain,” said the mayor, smiling.", ("the mayor", "said")),
        ("“We will wait for the rain,” the paper quoted him as saying.", ("him", "quoted saying")),
        ("“We will wait for the rain,” said Thun, and the paper quoted him as saying it was late.", ("Thun", "said")),
        ("“We will wait for the rain,” said critics such as Thun.", ("critics such as Thun", "said")),
        (
            "“We will wait,” said Ebba Thun of the Husum observer mission.",
            ("Ebba Thun of the Husum observer mission", "said"),
        ),
        ("“We will wait,” a mother of two from Husum told dpa.", ("a mother of two from Husum", "told")),
        ("The paper reported that, as Thun said, it was “a long night for all.”", ("Thun", "said")),
        ("Thun, as a baker, was quoted on what he called “a long night for all.”", ("Thun", "called")),
        # Behind a question or a shout
        ("“Will it rain?” Thun asked.", ("Thun", "asked")),
        ("“Will it rain?” Mayor Ebba Thun, 45, asked on Monday.", ("Mayor Ebba Thun, 45", "asked")),
        ("“Will it rain!” Ebba Thun told dpa.", ("Ebba Thun", "told")),
        ("“Will it rain?” Thun said it would.", None),
    ],
)
def test_frames_of_quotations(text: str, expected: tuple[str, str] | None) -> None:
    """
    Frames behind the quotation, before a colon, and verbs of opinion.
    """
    assert [expected] == quoted(text)


def test_each_quotation_has_its_own_frame() -> None:
    """
    What stands before another quotation is that one's frame.
    """
    text = "Thun said the dike was “safe enough for all,” adding: “We will wait for the rain.”"

    assert [("Thun", "said"), ("Thun", "adding")] == quoted(text)
