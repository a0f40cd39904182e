"""
Who has a role elsewhere is not meant by it: `Sprecherin der Polizei`, `Sprecherin der Feuerwehr`; nor is one of several.
"""

import pytest

from dpaparse import Article, parse
from dpaparse._grammar.sentences import Sentence
from dpaparse._grammar.tags import tags_of
from dpaparse._speakers.descriptions import are_joined


def meant(article: Article) -> str | None:
    """
    Return whom the speaker of the last quotation stands for.
    """
    attribution = article.quotes[-1].attribution
    resolved = None if attribution is None else attribution.resolved
    return None if resolved is None else resolved.text


@pytest.mark.parametrize(
    ("before", "speaker", "expected"),
    [
        # services
        ("Die Sprecherin der Polizei, Ebba Thun, winkte.", "die Sprecherin der Feuerwehr", None),
        ("Die Sprecherin der Polizei, Ebba Thun, winkte.", "die Sprecherin der Polizei", "Ebba Thun"),
        ("Die Polizeisprecherin Ebba Thun winkte.", "die Sprecherin der Staatsanwaltschaft", None),
        ("Die Polizeisprecherin Ebba Thun winkte.", "die Sprecherin der Bundespolizei", "Ebba Thun"),
        ("Die Polizeisprecherin Ebba Thun winkte.", "die Sprecherin der Behörde", "Ebba Thun"),
        ("Ebba Thun, Sprecherin der Polizei, winkte.", "die Sprecherin der Feuerwehr", None),
        ("Ebba Thun, Mutter von drei Kindern, winkte.", "die Politikerin der Linken", "Ebba Thun"),
        ("Ebba Thun, Sprecherin der Polizei, winkte.", "die Sprecherin der Behörde", "Ebba Thun"),
        ("Ebba Thun, die neue Sprecherin, winkte.", "die Sprecherin der Behörde", "Ebba Thun"),
        ("Ebba Thun, Sprecherin Anna Timm, winkte.", "die Sprecherin", "Anna Timm"),
        ("Laut einer Mitteilung der neuen Leitung der Wache winkte die Sprecherin, Ebba Thun,", "die Sprecherin", "Ebba Thun"),
        ("Eine Sprecherin der Polizei winkte.", "die Sprecherin der Feuerwehr", None),
        ("Eine Sprecherin der Polizei winkte.", "die Sprecherin der Polizei", "Eine Sprecherin"),
        # towns
        ("Die Tanner Bürgermeisterin Ebba Thun winkte.", "die Bürgermeisterin von Kehl", None),
        ("Die Bürgermeisterin von Tann, Ebba Thun, winkte.", "die Bürgermeisterin von Kehl", None),
        ("Die Bürgermeisterin von Tann, Ebba Thun, winkte.", "die Bürgermeisterin von Tann", "Ebba Thun"),
        ("Die Bürgermeisterin von Tann, Ebba Thun, winkte.", "die Kehler Bürgermeisterin", None),
        ("Die Tanner Trainerin Ebba Thun winkte.", "die Kehler Trainerin", None),
        ("Die Tanner Trainerin Ebba Thun winkte.", "die Trainerin von Nordwind", "Ebba Thun"),
        # states
        ("Der französische Präsident Jan Ruß traf den ukrainischen Präsidenten Ole Timm.", "der ukrainische Präsident", "Ole Timm"),
        ("Der französische Präsident Jan Ruß traf den ukrainischen Präsidenten Ole Timm.", "der Präsident der Ukraine", "Ole Timm"),
        ("Der französische Präsident Jan Ruß traf den ukrainischen Präsidenten Ole Timm.", "der Präsident Frankreichs", "Jan Ruß"),
        ("Der französische Präsident Jan Ruß winkte.", "der deutsche Präsident", None),
        ("Der Präsident von Frankreich, Jan Ruß, winkte.", "der polnische Präsident", None),
        ("US-Präsident Jan Ruß winkte.", "der amerikanische Präsident", "Jan Ruß"),
        ("US-Präsident Jan Ruß winkte.", "der russische Präsident", None),
        # parties
        ("SPD-Fraktionschef Jan Ruß winkte.", "der Fraktionschef der Grünen", None),
        ("SPD-Fraktionschef Jan Ruß winkte.", "der Fraktionschef der SPD", "Jan Ruß"),
        ("Fraktionschef Jan Ruß (SPD) winkte.", "der Fraktionschef der FDP", None),
        ("Fraktionschef Jan Ruß winkte.", "der Fraktionschef der FDP", "Jan Ruß"),
        # a role in another case
        ("Jan Ruß traf den Präsidenten Ole Timm.", "der Präsident", "Ole Timm"),
    ],
)  # fmt: skip
def test_who_has_the_role_elsewhere_is_not_meant(before: str, speaker: str, expected: str | None) -> None:
    """
    Where two phrases tell different services, towns, states or parties, they mean different people.
    """
    assert expected == meant(parse(f"Husum (dpa) - {before} Es regnete. „Der Deich hält“, sagte {speaker}."))


@pytest.mark.parametrize(
    ("before", "speaker", "expected"),
    [
        ("Ebba Thun, the mayor of Tann, waved.", "the Kehl mayor", None),
        ("Ebba Thun, the mayor of Tann, waved.", "the mayor of Kehl", None),
        ("Ebba Thun, the mayor of Tann, waved.", "the mayor of Tann", "Ebba Thun"),
        ("Ebba Thun, the mayor, waved.", "the mayor of Tann", "Ebba Thun"),
        ("Tann Mayor Ebba Thun waved.", "the mayor of Kehl", None),
        ("Tann Mayor Ebba Thun waved.", "the mayor of Tann", "Ebba Thun"),
        ("French President Ebba Thun waved.", "the German president", None),
        ("French President Ebba Thun waved.", "the French president", "Ebba Thun"),
        ("French President Ebba Thun met German President Jan Ruß.", "the German president", "Jan Ruß"),
        ("French President Ebba Thun met German President Jan Ruß.", "the French president", "Ebba Thun"),
        ("US President Jan Ruß waved.", "the American president", "Jan Ruß"),
    ],
)
def test_who_has_the_role_elsewhere_is_not_meant_in_english(before: str, speaker: str, expected: str | None) -> None:
    """
    The same in English, where a body or a town stands before the role or behind it.
    """
    assert expected == meant(parse(f"Husum (dpa) - {before} The wind was strong. “The dike holds,” said {speaker}."))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thun und Ruß. „Es geht“, sagten sie", ["Thun und Ruß", "sie=Thun und Ruß"]),
        ("Thun und Ruß. „Es geht“, sagte sie", ["Thun und Ruß", "sie"]),
        ("Thun und Ruß. „Es geht“, sagte er", ["Thun und Ruß", "er=Jan Ruß"]),
        ("Thun und Ruß. „Es geht“, sagte die 49-Jährige", ["Thun und Ruß", "die 49-Jährige=Ebba Thun"]),
        ("er sowie Thun", ["er sowie Thun"]),
        ("der Wirt und sein Neffe", ["der Wirt und sein Neffe"]),
        ("der Chef der SPD und der Wirt", ["der Chef der SPD und der Wirt"]),
        ("die Sprecher", ["die Sprecher"]),
        ("die beiden Politiker", ["die beiden Politiker"]),
        ("Wirt und Autor Jan Ruß", ["Wirt und Autor Jan Ruß"]),
        ("die Chefin der SPD und Ministerin Thun", ["die Chefin der SPD und Ministerin Thun=Ebba Thun"]),
        ("die Ministerin für Jugend und Familie", ["die Ministerin für Jugend und Familie"]),
    ],
)  # fmt: skip
def test_no_one_is_meant_by_several(text: str, expected: list[str]) -> None:
    """
    Several whom "and" joins are nobody of them; a plural pronoun stands for all of them, and a singular one does not.
    """
    article = parse(f"Husum (dpa) - Ebba Thun und Wirt Jan Ruß kamen. „Das war gut“, sagten {text}.")

    told = [quote.attribution for quote in article.quotes]
    assert expected == [
        one and one.speaker and one.speaker.text + (f"={one.resolved.text}" if one.resolved else "") for one in told
    ]


def test_nothing_is_joined_at_the_end_of_a_part() -> None:
    """
    "And" may be the last word of a part.
    """
    text = "der Wirt und"
    sentence = Sentence.whole(text, 0, tags_of(text))

    assert not are_joined(sentence, 0, len(text))


def test_several_are_nobody_in_english() -> None:
    """
    In English, too.
    """
    article = parse(
        "Husum (dpa) - Jan Ruß and Ole Timm came. “It was good,” Ruß and Timm said. “It is,” they said of the dike."
    )

    assert meant(article) == "Ruß and Timm"
    assert article.quotes[0].attribution is not None
    assert article.quotes[0].attribution.resolved is None
