"""
English: in whose view it is, what is made clear without `that`, who is called by a name, and whom a nation names.
"""

import pytest

from dpaparse import QuoteKind, parse
from tests.attributed import reported
from tests.english import ENGLISH_TEXT, in_article, meant, quoted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Thun's view, the dike is too low.", [("the dike is too low", "Thun")]),
        ("In the mayor’s eyes, the dike is too low.", [("the dike is too low", "the mayor")]),
        ("In the dike workers' opinion, the wall is too low.", [("the wall is too low", "the dike workers")]),
        ("The dike is low, in Ebba Thun's view.", [("The dike is low", "Ebba Thun")]),
        ("The dike is, in Thun's view, low.", []),
        ("Rain is bad in Thun's view.", []),
        ("In his view, the dike is too low.", []),
        ("In view of the rain, the dike is too low.", []),
        ("In May the town's view is cold.", []),
        ("In May, and in the bay's old long cold dark wet wide view, it is cold.", []),
        ("In the old long cold dark wet bay's view, it is cold.", []),
        ("Thun's view is cold, in May.", []),
        ("The dike is low, in May.", []),
        # What is made clear, or hoped for
        ("Thun made clear there would be no dike.", [("there would be no dike", "Thun")]),
        ("Thun made it clear she would wait.", [("she would wait", "Thun")]),
        ("Thun made it plain that she would wait.", [("that she would wait", "Thun")]),
        ("Thun made it clear on Monday that she would wait.", [("that she would wait", "Thun")]),
        ("Thun left no doubt the dike would break.", [("the dike would break", "Thun")]),
        ("Thun made clear his anger.", []),
        ("It is clear the town will pay.", []),
        ("The sky was clear and blue.", []),
        ("Thun expressed concern the dike would break.", [("the dike would break", "Thun")]),
        ("Thun voiced the deep hope it would rain.", [("it would rain", "Thun")]),
        ("Thun expressed concern about plans that would hurt the town.", []),
        ("Thun expressed hope.", []),
        ("Thun expressed the many old long wide hope.", []),
        ("Thun expressed: the town had to wait.", []),
        # Whoever is called by where they are from
        ("The dike is low, the Spaniard argues.", [("The dike is low", "the Spaniard")]),
        ("The dike is low, the conservative argues.", [("The dike is low", "the conservative")]),
        ("The dike was safe, said Thun, who had built it.", [("The dike was safe", "Thun")]),
        ("The dike must be raised, doctors advise.", [("The dike must be raised", "doctors")]),
        ("Here, the experts disagree.", []),
        ("However, the mayor disagrees.", []),
        ("Fans chanted “Dikes now!” when Ebba Thun was in Husum.", []),
        ("The mayor said “many” were ill.", [("“many” were ill", "The mayor")]),
        ("A farmer called Ebba Thun told the town that it rained.", [("that it rained", "A farmer called Ebba Thun")]),
    ],
)
def test_whose_view_it_is(text: str, expected: list[tuple[str, str | None]]) -> None:
    """
    A view, and a clause without `that`, is reported; what is clear to all, and a noun alone, is not.
    """
    assert expected == [(words, speaker) for words, _, speaker in reported(parse(text + ENGLISH_TEXT))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It rains,” a farmer called Thun said.", [("a farmer called Thun", "said")]),
        ("“It rains,” the Husum branch of the union said.", [("the Husum branch of the union", "said")]),
        ("“It rains,” the local arm of Greenpeace retorted.", [("the local arm of Greenpeace", "retorted")]),
        ("“It rains,” the Bay branch of all that said.", [("the Bay", "branch")]),
        ("A farmer called Thun “a liar.”", [("A farmer", "called")]),
        (
            "Thun spoke of “a move,” while Jan Ruß saw “panic in a suit.”",
            [("Thun", "spoke"), ("Jan Ruß", "saw")],
        ),
        ("Thun called it “a shame,” but Ruß considered it “a start.”", [("Thun", "called"), ("Ruß", "considered")]),
        ("Thun called it “a shame” and saw “no reason to wait.”", [("Thun", "called"), ("Thun", "called")]),
        ("Thun called it “a shame” and “a start.”", [("Thun", "called"), ("Thun", "called")]),
        ("The crowd chanted “Dikes now!”", [("The crowd", "chanted")]),
        ("Fans answered with chants of “Dikes now!”", [("Fans", "answered")]),
    ],
)
def test_who_has_the_word(text: str, expected: list[tuple[str | None, str] | None]) -> None:
    """
    A judgement behind another one has its own subject; who is called by a name calls nobody.
    """
    assert expected == quoted(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“Listen,” she smiles.", QuoteKind.SPEECH),
        ("“Listen,” she whispers.", QuoteKind.SPEECH),
        ("The crowd chanted “Dikes now!”", QuoteKind.FRAGMENT),
        ("There were chants of “Dikes now!”", QuoteKind.FRAGMENT),
        ("A film of “Dikes now!” was shown.", QuoteKind.TERM),
    ],
)
def test_what_is_whispered_and_shouted(text: str, kind: QuoteKind) -> None:
    """
    One word before a pronoun is said; what is shouted is somebody's words.
    """
    assert [kind] == [quote.kind for quote in parse(text + ENGLISH_TEXT).quotes]


_TWO = "Sea coach Jan Ruß met Bay coach Ole Dirks. “It rains,” Ruß said.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Two of one role
        (f"{_TWO}Bay's coach Ole Dirks disagreed. “We wait,” the coach said.", "Ole Dirks"),
        (f"{_TWO}His rival Ole Dirks disagreed. “We wait,” the coach said.", "Ole Dirks"),
        (f"{_TWO}Fans praised Ole Dirks. “We wait,” the coach said.", "the coach"),
        (f"{_TWO}Dirks disagreed. It rained. “We wait,” the coach said.", "Ole Dirks"),
        # Nations
        ("Jan Ruß met the German Ebba Thun. “No,” Ruß said.\n\n“We wait,” the German said.", "Ebba Thun"),
        ("Jan Ruß came. “No,” Ruß said.\n\nEbba Thun came. “We wait,” the German said.", "Ebba Thun"),
        ("German Ebba Thun came.\n\nJan Ruß met a baker. “We wait,” the German said.", "the German"),
        ("Ebba Thun was angry. “We wait,” the liberal said.", "Ebba Thun"),
        ("Ebba Thun was angry. “We wait,” the Tory said.", "Ebba Thun"),
        ("Ebba Thun was angry. “We wait,” the Tory Party said.", "the Tory Party"),
        # Whoever is called by a name
        ("Jan Ruß left. “No,” Ruß said.\n\nA baker named Sadik came. “We wait,” he said.", "Sadik"),
        ("Jan Ruß left. “No,” Ruß said.\n\nA baker called Sadik Arem came. “We wait,” he said.", "Sadik Arem"),
        (
            "Jan Ruß left. “No,” Ruß said.\n\nA baker named Omar al-Arem came. “We wait,” the baker said.",
            "Omar al-Arem",
        ),
        ("A baker named Sadik de la Arem el Hus came. “We wait,” the baker said.", "Sadik de la Arem el Hus"),
        ("The ship was named Sadik. “We wait,” the crew said.", "the crew"),
        ("The bakers were named Sadik and Amina. “We wait,” the bakers said.", "the bakers"),
        # Behind words that say where
        ("Behind her, a man shook his head. “We wait,” he said.", "a man"),
        ("Outside, a man shook his head. “We wait,” he said.", "a man"),
        # Several
        ("The crowd answered with whistles. “No dikes,” they chanted.", "The crowd"),
        ("Hundreds were angry. “No dikes,” they chanted.", "Hundreds"),
        ("The crowd answered with whistles. “No dikes,” it said.", "it"),
    ],
)
def test_who_is_meant(text: str, expected: str) -> None:
    """
    Of two coaches the one who opens the sentence before, a nation for who was named with it, `they` for a crowd.
    """
    assert expected == meant(in_article(text))
