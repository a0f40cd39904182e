"""
Whom bare roles, pronouns and surnames stand for in English.
"""

import pytest

from dpaparse import parse
from tests.english import ENGLISH_TEXT, in_article, meant

PARAGRAPH = "\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It rains,” Ebba Thun said. “We wait,” the pensioner said.", "Ebba Thun"),
        ("“It rains,” Ebba Thun said.\n\n“We wait,” the pensioner said.", "Ebba Thun"),
        ("Ebba Thun is spreading jam. “We wait,” the pensioner said.", "Ebba Thun"),
        ("Ebba Thun came.\n\n“We wait,” the pensioner said.", "Ebba Thun"),
        ("“It rains,” Ebba Thun said. “We wait,” the 39-year-old engineer said.", "Ebba Thun"),
        ("“It rains,” Ebba Thun said. “We wait,” the pensioner said. “It is,” the pensioner said.", "Ebba Thun"),
        ("“It rains,” Ebba Thun said.\n\nIt was cold.\n\nIt snowed.\n\n“We wait,” the artist said.", "the artist"),
        # More than one comes into question: who spoke long ago, who was introduced since, somebody else's neighbour.
        (
            "Jan Ruß came. “It rains,” Ebba Thun said.\n\nIt was cold.\n\nIt snowed.\n\n“We wait,” the artist said.",
            "the artist",
        ),
        ("“It rains,” Ebba Thun said. A farmer nodded. “We wait,” the artist said.", "the artist"),
        ("“It rains,” Ebba Thun said. Jan Ruß, a farmer, nodded. “We wait,” the artist said.", "Jan Ruß"),
        ("“It rains,” Ebba Thun said. “We wait,” the other artist said.", "the other artist"),
        ("“It rains,” Ebba Thun said. “We wait,” the town's artist said.", "the town's artist"),
        ("“It rains,” Ebba Thun said. “We wait,” the neighbour said.", "the neighbour"),
        ("“It rains,” a farmer said. “We wait,” the artist said.", "the artist"),
        # Who was named before, or is nobody who needs a name
        ("Ebba Thun met the artist. “We wait,” the artist said.", "the artist"),
        ("Ebba Thun met the artists. “We wait,” the artist said.", "Ebba Thun"),
        ("Ebba Thun denied it. “We wait,” the judge said.", "the judge"),
        ("“It rains,” Ebba Thun said. “We wait,” the artists said.", "the artists"),
        ("“It rains,” Ebba Thun said. “We wait,” the ministry said.", "the ministry"),
        ("“It rains,” Ebba Thun said. “We wait,” the association Sea Bird said.", "the association Sea Bird"),
        # A man is no woman, and "man" no role that stays
        ("“It rains,” Ebba Thun said. “We wait,” the man said.", "the man"),
        ("“It rains,” Jan Ruß said. “We wait,” the man said.", "Jan Ruß"),
        ("Spokesman Jan Ruß came.\n\nIt was cold.\n\nIt snowed.\n\nThe dike held. “We wait,” the man said.", "the man"),
        # Where somebody is from
        ("“It rains,” Ebba Thun said. “We wait,” the Dane said.", "Ebba Thun"),
        ("“It rains,” Ebba Thun said. “We wait,” the Danes said.", "the Danes"),
        ("“It rains,” Ebba Thun said. “We wait,” the Danish international said.", "Ebba Thun"),
        ("“It rains,” Ebba Thun said. “We wait,” said the 39-year-old native, who left.", "Ebba Thun"),
        ("“It rains,” a farmer said. “We wait,” the Danish national coach said.", "the Danish national coach"),
        # By a role behind a name
        ("Ebba Thun, a retired baker, came. Jan Ruß left. “We wait,” the baker said.", "Ebba Thun"),
        ("Ebba Thun, 45, head of the board, came. Jan Ruß left. “We wait,” the head said.", "Ebba Thun"),
        ("Ebba Thun, chief economist of the bank, came. Jan Ruß left. “We wait,” the economist said.", "Ebba Thun"),
        ("Ebba Thun, a partner, came. Jan Ruß left. “We wait,” the partner said.", "the partner"),
        # Of several the one who spoke last
        ("Mayor Ole Ruß came. “No,” Mayor Jan Tieck said. “We wait,” the mayor said.", "Jan Tieck"),
        ("“It rains,” a farmer said. “We wait,” the farmer said.", "a farmer"),
        # What many are, is who opens the sentence before.
        ("Scientist Jan Ruß came.\n\nEbba Thun does not agree. “We wait,” the scientist said.", "Ebba Thun"),
        ("Scientist Jan Ruß came.\n\nThe dike of Ebba Thun broke. “We wait,” the scientist said.", "Jan Ruß"),
        ("Scientist Jan Ruß came.\n\nEbba Thun came. It rained. It snowed. “We wait,” the scientist said.", "Jan Ruß"),
        ("Scientist Jan Ruß came.\n\nThe dike held. “We wait,” the scientist said.", "Jan Ruß"),
        ("Mayor Jan Ruß came.\n\nEbba Thun does not agree. “We wait,” the mayor said.", "Jan Ruß"),
        ("“It rains,” Ebba Thun said. The state transport ministry said it helps. “We wait,” she said.", "Ebba Thun"),
        ("Team-mate Jan Ruß came. Co-founder Ebba Thun came. “We wait,” the founder said.", "Ebba Thun"),
    ],
)
def test_bare_roles_stand_for_whoever_is_spoken_of(text: str, expected: str) -> None:
    """
    A role that nobody had so far tells more about who speaks or is spoken of, unless somebody else may be meant.
    """
    assert expected == meant(in_article(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A 71-year-old man has flooded a house. “We wait,” the pensioner said.", "A 71-year-old man"),
        ("A man has flooded a house of a farmer. “We wait,” the pensioner said.", "the pensioner"),
        ("In Husum a man has flooded a house. “We wait,” the pensioner said.", "the pensioner"),
        ("A man has flooded a house. “We wait,” the actress said.", "the actress"),
        ("A bank has flooded a house. “We wait,” the pensioner said.", "the pensioner"),
        ("A witness spoke of panic. “We wait,” the woman said.", "A witness"),
        ("A witness spoke of panic. Ebba Thun came. “We wait,” the woman said.", "Ebba Thun"),
        ("A ministry spoke of panic. “We wait,” the woman said.", "the woman"),
        ("A man spoke of panic. “We wait,” the woman said.", "the woman"),
        ("“No,” a spokeswoman said.\n\nA neighbour called. “We wait,” the woman said.", "A neighbour"),
        ("The 51-year-old woman confessed. “We wait,” she said.", "The 51-year-old woman"),
        ("Ebba Thun came. The 51-year-old woman confessed. “We wait,” she said.", "Ebba Thun"),
        ("“No,” Ebba Thun said.\n\nThun's old father wept. “We wait,” the 61-year-old said.", "Thun's old father"),
        ("“No,” Ebba Thun said.\n\nThun's lawyer left. “We wait,” she said.", "Thun's lawyer"),
        ("“No,” Ebba Thun said.\n\nThun's office left. “We wait,” she said.", "Ebba Thun"),
        ("“No,” Ebba Thun said.\n\nThere were many. A guest stayed a week. “We wait,” she said.", "Ebba Thun"),
        ("“No,” Ebba Thun said.\n\nA guest stayed a week. “We wait,” he said.", "A guest"),
        ("A guest stayed a week. “We wait,” he said.", "A guest"),
        ("Ebba Thun is on trial. “We wait,” the defendant said.", "Ebba Thun"),
        ("Ebba Thun is on trial. Jan Ruß came. “We wait,” the defendant said.", "the defendant"),
        # Who speaks without a name speaks on.
        ("“No,” a spokeswoman said. Asked about the dike, she said: “We wait.”", "a spokeswoman"),
        ("“No,” the mayor's wife said. “We wait,” she said.", "the mayor's wife"),
        ("“No,” her lawyer said. “We wait,” he said.", "her lawyer"),
        ("Lawyer Jan Ruß came. It snowed. “We wait,” her lawyer said.", "Jan Ruß"),
        ("“No,” the mayor's critics said. “We wait,” he said.", "he"),
        ("“No,” a bank said. “We wait,” he said.", "he"),
        ("“No,” a man said. His girlfriend laughed. “We wait,” she said.", "His girlfriend"),
        ("“No,” Ebba Thun said. Thun's deputy, Jan Ruß, was careful. “We wait,” he said.", "Jan Ruß"),
        ("“No,” Ebba Thun said. A coach, Jan Ruß, was careful. “We wait,” he said.", "Jan Ruß"),
        # Whoever spoke last by the same role, though another was named with it
        ("“No,” diplomat Jan Ruß said. A diplomat said it rained. “We wait,” the diplomat said.", "A diplomat"),
        (
            "“No,” diplomat Jan Ruß said. One EU diplomat said it rained. “We wait,” the diplomat said.",
            "One EU diplomat",
        ),
        ("“No,” envoy Jan Ruß said. A Christian envoy said it rained. “We wait,” the envoy said.", "A Christian envoy"),
        ("“No,” spokesman Jan Ruß said. A spokesperson said it rained. “We wait,” the spokesman said.", "Jan Ruß"),
    ],
)
def test_who_was_introduced_without_a_name(text: str, expected: str) -> None:
    """
    Whoever is told of without a name is who is meant where nobody else may be.
    """
    assert expected == meant(in_article(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Her minister, Sadik Arem, was silent. “We wait,” he said.", "Sadik Arem"),
        ("The bank, Coastal Credit, was silent. “We wait,” he said.", "he"),
        ("Her minister, Sadik Arem of Husum, was silent. “We wait,” he said.", "he"),
        ("Sadik Arem, who lives in Husum, was silent. “We wait,” he said.", "Sadik Arem"),
        ("Sadik Arem, a baker, was silent. “We wait,” the baker said.", "Sadik Arem"),
        ("Sadik Arem, a bank, was silent. “We wait,” he said.", "he"),
        ("Sadik Arem, in Husum, was silent. “We wait,” he said.", "he"),
        ("In Husum Kersko Sadik Arem, who left, was silent. “We wait,” he said.", "he"),
        ("Arem, who lives in Husum, was silent. “We wait,” he said.", "he"),
        ("It read the journal Earth Archives. Sadik Arem, who left, nodded. “We wait,” he said.", "Sadik Arem"),
        # Relatives by a first name
        ("His oldest brother Tarje was silent. “We wait,” he said.", "Tarje"),
        ("Thun's brother Tarje was silent. “We wait,” he said.", "Tarje"),
        ("His wife, Unni, was silent. “We wait,” she said.", "Unni"),
        ("His wife, Unni Arem, was silent. “We wait,” she said.", "Unni Arem"),
        ("His wife Unni Arem was silent. “We wait,” she said.", "Unni Arem"),
        ("The wife, Unni, was silent. “We wait,” she said.", "The wife"),
        ("His very big old brother, Tarje, was silent. “We wait,” he said.", "he"),
        ("Of brother, Tarje, it was silent. “We wait,” he said.", "he"),
        ("Her neighbour Kolko was silent. “We wait,” he said.", "Kolko"),
        ("The rapper Kolko was silent. “We wait,” she said.", "Kolko"),
        ("Danish favourite Kolko Arem was silent. “We wait,” the Dane said.", "Kolko Arem"),
        ("Its rival Nordwind was silent. “We wait,” she said.", "she"),
        ("The group Nordwind was silent. “We wait,” she said.", "she"),
        ("Minister Arem was silent.\n\nIt was Sadik Arem, who left. “We wait,” she said.", "Sadik Arem"),
        ("King Lodewijk was silent. “We wait,” the monarch said.", "Lodewijk"),
        ("The king, Lodewijk, was silent. “We wait,” the king said.", "the king"),
        # By an age
        ("It was Kersko van den Arem, 84. “We wait,” she said.", "Kersko van den Arem"),
        ("Kersko Arem, now 74, was silent. “We wait,” she said.", "Kersko Arem"),
        # By a first name and an age
        ("The student Ljubica, 18, was silent. “We wait,” the student said.", "Ljubica"),
        ("The student Ljubica, 18 of them, was silent. “We wait,” she said.", "Ljubica"),
        ("Dr Pallo Arem was silent. “We wait,” he said.", "Pallo Arem"),
        ("Dr. Pallo Arem was silent. “We wait,” he said.", "Pallo Arem"),
        # With a particle or an initial
        ("“No,” said Teun de Graaf. “We wait,” he said.", "Teun de Graaf"),
        ("“No,” said Omar al-Hamdani. “We wait,” he said.", "Omar al-Hamdani"),
        ("“No,” said Anna Maria dos Santos. “We wait,” she said.", "Anna Maria dos Santos"),
        ("“No,” said John F. Thun. “We wait,” he said.", "John F. Thun"),
        ("“No,” said Ole pro-European. “We wait,” he said.", "he"),
        ("“No,” said the head of the board, Dr Ebba Thun. “We wait,” the artist said.", "Ebba Thun"),
        # A surname, behind a full name
        ("It won by goals of Kaspo Lund.\n\nLund was happy. “We wait,” he said.", "Kaspo Lund"),
        ("It won by goals of Kaspo Lund.\n\nIt rained. Lund was happy. “We wait,” he said.", "Kaspo Lund"),
        ("It won by goals of Kaspo Lund.\n\n“We wait,” Lund said.", "Kaspo Lund"),
        ("It won by goals of Kaspo Lunden.\n\n“We wait,” Lund said.", "Lund"),
        ("It won by goals, and Lund was happy.\n\n“We wait,” Lund said.", "Lund"),
        ("It won by goals. Lund was happy.\n\n“We wait,” Lund said.", "Lund"),
        ("It won by goals of Kaspo, Lund and others.\n\n“We wait,” Lund said.", "Lund"),
    ],
)
def test_names_that_no_list_has(text: str, expected: str) -> None:
    """
    Two names are somebody's where what stands beside them tells, also if neither is a first name that we know.
    """
    assert expected == meant(in_article(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Of two, the one of whom no other age was told
        (
            "“No,” Ebba Thun said. “Yes,” the 38-year-old said. Her husband, the artist Jan Ruß, came. “We wait,” the 45-year-old said.",
            "Jan Ruß",
        ),
        (
            "“No,” Ebba Thun said. “Yes,” the 38-year-old said. Jan Ruß came. “We wait,” the 38-year-old said.",
            "Ebba Thun",
        ),
        ("“No,” a farmer said.\n\n“We wait,” the 45-year-old said.", "the 45-year-old"),
        ("“No,” a farmer said. “We wait,” the 45-year-old said.", "a farmer"),
        ("“No,” Ebba Thun said.\n\nA baker heard it. “We wait,” the 45-year-old said.", "A baker"),
        ("“No,” Ebba Thun said.\n\nA bank heard it. “We wait,” the 45-year-old said.", "Ebba Thun"),
        ("“No,” Ebba Thun said.\n\nBut a baker heard it. “We wait,” the 45-year-old said.", "Ebba Thun"),
        ("“No,” Ebba Thun said.\n\nA baker saw Jan Ruß. “We wait,” the 45-year-old said.", "Jan Ruß"),
        ("He conceded it. Ebba Thun came.\n\n“We wait,” the 45-year-old said.", "the 45-year-old"),
        # A body that has spoken since is no person.
        ("“No,” Ebba Thun said. The report said it rained. “We wait,” she said.", "Ebba Thun"),
        ("“No,” Ebba Thun said. Scientists said it rained. “We wait,” the artist said.", "Ebba Thun"),
        ("“No,” Ebba Thun said. The board said it rained. It said it snowed. “We wait,” she said.", "Ebba Thun"),
        ("The report said it rained. “We wait,” she said.", "she"),
        # A role tells who is meant by a pronoun.
        (
            "Actress Ebba Thun came. “No,” Jan Ruß said.\n\nToday, the actress is calm. “We wait,” she said.",
            "Ebba Thun",
        ),
        ("Actress Ebba Thun came. “No,” Jan Ruß said.\n\nToday, the dike is calm. “We wait,” she said.", "Ebba Thun"),
        ("Actress Ebba Thun came. “No,” Jan Ruß said.\n\nToday, the mayor is calm. “We wait,” she said.", "she"),
    ],
)
def test_ages_and_bodies(text: str, expected: str) -> None:
    """
    An age is that of one person only, and whoever spoke before a body did is still who is meant.
    """
    assert expected == meant(in_article(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The operator of the cable car denied it. “We wait,” it said.", "The operator of the cable car"),
        ("The operator of the cable car boats rued it. “We wait,” it said.", "The operator"),
        ("The operator denied it. “We wait,” it said.", "The operator"),
        ("The bank denied it. It spoke of a “long night for all.”", "The bank"),
        ("“No,” the board said.\n\nThe bank denied it. “We wait,” it said.", "The bank"),
        ("The bank presented a report. It spoke of a “long night for all.”", "It"),
        ("The minister denied it. “We wait,” it said.", "it"),
        ("The dike of Ebba Thun denied it. “We wait,” it said.", "it"),
        ("Prosecutors searched the flat. “We wait,” they said.", "Prosecutors"),
        ("Prosecutors searched the flat. “We wait,” it said.", "it"),
        ("Friesland searched the flat. “We wait,” they said.", "they"),
        ("Raindrops fell. “We wait,” they said.", "they"),
        ("After media reports, it spoke of a “long night for all.”", "it"),
        ("And so. “We wait,” they said.", "they"),
        # Whoever opens a sentence that is reported is told of.
        ("“No,” the ministry said. The board had gone, it added, to “wait for the rain.”", "the ministry"),
        ("“No,” the ministry said. The board had gone “to wait for the rain,” it also added.", "the ministry"),
        ("“No,” the ministry said. When the board met, it called this “a long night.”", "the board"),
    ],
)
def test_it_and_they_are_told_of_before(text: str, expected: str) -> None:
    """
    `it` is the body and `they` are the people of whom the sentence before tells.
    """
    assert expected == meant(in_article(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“No,” Jan Ruß said. Mayor Ebba Thun shook her head. “Not a good day.”", "Mayor Ebba Thun"),
        ("Mayor Ebba Thun came. “No,” Jan Ruß said. Thun shook her head. “Not a good day.”", "Ebba Thun"),
        ("“No,” Jan Ruß said. Ebba Thun was arrested on Monday. “Not a good day.”", "Jan Ruß"),
        ("“No,” Jan Ruß said. Ebba Thun was also arrested on Monday. “Not a good day.”", "Jan Ruß"),
        ("“No,” Jan Ruß said. Ebba Thun was. “Not a good day.”", "Ebba Thun"),
        ("“No,” Jan Ruß said. Ebba Thun was in Husum. “Not a good day.”", "Ebba Thun"),
        ("“No,” Jan Ruß said. The dike held. “Not a good day.”", "Jan Ruß"),
        ("“No,” Jan Ruß said. On and on. “Not a good day.”", "Jan Ruß"),
        ("“No,” Jan Ruß said. Ebba Thun gave an answer. It was “not a good day” for all.", "Ebba Thun"),
        ("Ebba Thun came. It was “not a good day at all” for all.", None),
        # In front of a colon
        ("“No,” Jan Ruß said. Ruß went further: “It is not a good day.”", "Jan Ruß"),
        ("“No,” Jan Ruß said. He is, however, still calm: “It is not a good day.”", "Jan Ruß"),
        ("Rain fell in Husum: “It is not a good day.”", None),
        ("Singer Ebba Thun came. For Thun, it is clear: “It is not a good day.”", "Ebba Thun"),
        ("On and on: “It is not a good day.”", None),
        # In a clause on somebody else
        ("“No,” Ebba Thun said. Jan Ruß had earned “the best day of them all” there.", None),
        ("“No, we wait,” Ebba Thun said. Thun had earned “the best day of them all” there.", "Ebba Thun"),
        ("“No,” Ebba Thun said. The dike had “the best day of them all” there.", "Ebba Thun"),
        ("“No,” Ebba Thun said. Jan Ruß, too, was blunt: “It is not a good day.”", "Jan Ruß"),
        ("“No,” Ebba Thun said. Jan Ruß, for his part, was blunt: “It is not a good day.”", "Jan Ruß"),
        ("“No,” Ebba Thun said. Jan Ruß, who came late, was blunt: “It is not a good day.”", "Jan Ruß"),
    ],
)
def test_who_does_something_speaks(text: str, expected: str | None) -> None:
    """
    A quotation without a frame is said by whoever does something right before, or in front of a colon.
    """
    assert expected == meant(in_article(text))


def test_a_surname_in_a_heading_is_the_full_name_in_the_text() -> None:
    """
    Somebody with one name in the headline is one person with whoever has a full name in the text.
    """
    article = parse(
        f"Keeper Brandvold says: “We all age like cheese”\n\nHusum (dpa) - Now keeper Sindre Brandvold has left."
        f"\n\n“We wait,” the 57-year-old said.\n\n“So it is,” Brandvold said.\n\n{ENGLISH_TEXT.strip()}"
    )

    assert ["Sindre Brandvold", "Sindre Brandvold"] == [
        quote.attribution and quote.attribution.resolved and quote.attribution.resolved.text
        for quote in article.quotes[1:]
    ]


def test_the_platform_x_ends_a_sentence() -> None:
    """
    Behind `on`, `X.` is no initial.
    """
    text = "“No,” Jan Ruß wrote on X. Ebba Thun said it came late. “We wait,” the former judge said."

    assert "Ebba Thun" == meant(in_article(text))


def test_a_surname_in_what_is_no_part_of_the_text() -> None:
    """
    A full name may stand in a line that nobody speaks in and that has no tags.
    """
    text = "It rained.\n\n- Kaspo Lund\n\n- Ole Ruß\n\nLund was happy. “We wait,” he said."

    assert "he" == meant(in_article(text))
