"""
Words that only look alike: names in other words, roles in other roles, several called "sie", half a verb, half a word.
"""

import pytest

from dpaparse import parse
from dpaparse._grammar.tags import tags_of
from tests.attributed import reported, told
from tests.english import meant

# Two men, of whom only one is meant
COURT = "kam am Montag vor Gericht. Ihm gegenüber saß Ole Thun. „Die Heizung ist kalt“, sagte der"
STREET = "Am Montag kam Jan Berg nach Husum. Später kam auch Ole Thun. Danach war {}. „Es regnet heute“, sagte er."
WALK = "Qorbal Arem walked through the crowd on the dike for an hour and then left the town with the others."
WATER = (
    "LONDON (dpa) - On Monday it was Tom Brown who came to the town. On the next day Jan Doe came as well. "
    "{} water was in all of the houses. “It is raining and we have to leave the town,” he said."
)


@pytest.mark.parametrize(
    ("text", "resolved"),
    [
        # several women, or a woman and others
        ("Ministerin Ebba Thun sprach am Deich. „Wir bleiben hier am Deich“, riefen sie ihr zu.", "sie"),
        ("Ministerin Ebba Thun sprach am Deich. „Wann hält der Deich wieder?“, wollten sie wissen.", "sie"),
        ("Ministerin Ebba Thun sprach am Deich. Sie sagten: „Wir bleiben hier am Deich.“", "Sie"),
        ("Ministerin Ebba Thun sprach am Deich. Sie krähten: „Wir bleiben hier am Deich.“", "Sie"),
        ("Ministerin Ebba Thun sprach am Deich. „Wir bleiben hier am Deich“, sagte sie offen.", "Ebba Thun"),
        (
            "„Es ist so“, sagten Wirtin Ebba Thun und Jan Ruß. „Wir gehen jetzt heim“, sagten sie.",
            "Wirtin Ebba Thun und Jan Ruß",
        ),
        ("„Es ist so“, sagte die Ministerin. „Wir gehen jetzt heim“, sagten sie.", "sie"),
        ("Die Frauen sagten: „Es ist so.“ „Wir gehen jetzt heim“, sagten sie.", "Die Frauen"),
        # a role in another
        (f"Vermieter Jan Ruß {COURT} Mieter.", "Ole Thun"),
        (f"Beifahrer Jan Ruß {COURT} Fahrer.", "der Fahrer"),
        (f"Vizepräsident Jan Ruß {COURT} Präsident.", "Ole Thun"),
        (f"Außenminister Jan Ruß {COURT} Minister.", "Jan Ruß"),
        # "der" is no "Bruder"
        (
            "Lotse Ole Thun kam. Auch sein Bruder Jan Thun kam. „Es ist kalt heute“, sagte der alte Thun.",
            "der alte Thun",
        ),
        ("Lotse Ole Thun kam. Auch sein Bruder Jan Thun kam. „Es ist kalt heute“, sagte Lotse Thun.", "Ole Thun"),
        # a name in another word
        (STREET.format("die Bergstraße gesperrt"), "Ole Thun"),
        (STREET.format("die Berg-Straße gesperrt"), "Ole Thun"),
        (STREET.format("Bergs Haus gesperrt"), "Jan Berg"),
        (WATER.format("Brownish"), "Jan Doe"),
        # where somebody comes from says nothing
        ("Am Montag kam Fischer Jan Ruß aus dem Ministerium. „Der Deich hält.“", "Fischer Jan Ruß aus dem Ministerium"),
        ("Kritik kam aus dem Ministerium. „Der Deich hält nicht mehr lange.“", "dem Ministerium"),
        # the age of somebody else
        (
            "Die 52-jährige Mutter von Ebba Thun und Ute Ruß kamen. „Es ist kalt“, sagte die 52-Jährige.",
            "die 52-Jährige",
        ),
        ("Die 52-jährige Leiterin Ebba Thun und Ute Ruß kamen. „Es ist kalt“, sagte die 52-Jährige.", "Ebba Thun"),
        # a question ends a sentence
        (
            "LONDON (dpa) - Ann Doe left the town on Monday. Was it cold? A baker heard it all. “It was loud in the town,” he said.",
            "A baker",
        ),
        # the first paragraph may be the first thing
        (
            f"{WALK}\n\nIt was cold in the town on that day.\n\n“We have to leave the town,” Arem said on Monday.",
            "Qorbal Arem",
        ),
        ("LONDON (dpa) - The dike broke. The workers' conclusion: “We have to leave the town now.”", "The workers"),
        ("LONDON (dpa) - The dike broke. Thun's conclusion: “We have to leave the town now.”", "Thun"),
        (
            "LONDON (dpa) - The business denied all of the reports about the fire. “It is safe in the town,” it said.",
            "The business",
        ),
        ("Zwei Frauen stritten. „Es regnet“, lachte sie. Jene winkte ab: „Es schneit schon wieder.“", "Jene"),
    ],
)
def test_whole_words_count(text: str, resolved: str) -> None:
    """
    Whom the last quotation is led back to, else the words that tell the speaker.
    """
    assert resolved == meant(parse(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ebba Thun wies den Vorwurf, sie habe gelogen, am Montag zurück.", [("sie habe gelogen", None, "Vorwurf")]),
        ("Ebba Thun wies den Vorwurf zurück, sie habe gelogen.", [("sie habe gelogen", None, "Vorwurf")]),
        ("Ebba Thun wies den Verdacht von sich, sie habe gelogen.", [("sie habe gelogen", None, "Verdacht")]),
        ("Den Vorwurf, sie habe gelogen, wies Ebba Thun zurück.", [("sie habe gelogen", None, "Vorwurf")]),
        ("Ebba Thun trat dem Gerücht, sie habe gelogen, entgegen.", [("sie habe gelogen", None, "Gerücht")]),
        (
            "Die Wehr wies den Verdacht nach, es sei Gas ausgetreten.",
            [("es sei Gas ausgetreten", "Die Wehr", "wies nach")],
        ),
        (
            "Der Deich halte, sagte Ebba Thun. Zum Schutz der Küste wird gefordert, dass neue gebaut werden.",
            [("Der Deich halte", "Ebba Thun", "sagte"), ("dass neue gebaut werden", None, "wird gefordert")],
        ),
        (
            "Der Deich halte, sagte Ebba Thun. Zum anderen wird gefordert, dass neue gebaut werden.",
            [("Der Deich halte", "Ebba Thun", "sagte"), ("dass neue gebaut werden", "Ebba Thun", "")],
        ),
        (
            "Der Deich hält laut Polizei. ›Es regnet heute wieder‹, sagte Ebba Thun.",
            [("Der Deich hält", "Polizei", "laut")],
        ),
    ],
)
def test_whole_verbs_count(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    """
    Whoever rejects a claim, and does not just step back or prove it, has not made it.
    """
    assert expected == told(parse(text))


@pytest.mark.parametrize(
    "text",
    [
        "Husum (dpa) - Der Deich hält.\n\nDamit sagte Ministerin Ebba Thun, er sei",
        "Husum (dpa) - Thun nannte die Forderung der Wehr, zu gehen, .",
    ],
)
def test_texts_may_break_off(text: str) -> None:
    """
    Where a text breaks off, what is told up to there is told.
    """
    assert ["er sei" if "sei" in text else "zu gehen"] == [told for told, _, _ in reported(parse(text))]


def test_several_compounds_are_one_word() -> None:
    """
    More than two nouns may share their last part.
    """
    assert tags_of("die Sand- und Kies- und Tonwerke") == "d__ N" + "_" * len("and- und Kies- und Tonwerke")
