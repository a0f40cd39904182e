"""
Names with words inside of them that are others elsewhere, and what stands behind who speaks: a medium, an occasion.
"""

from typing import Final

import pytest

from dpaparse import parse
from tests.attributed import said

NAMES: Final = [
    "Anna von und zu Thun",
    "Piet van 't Hof",
    "Piet van ’t Hof",
    "Justin Pirm wa Ruß",
    "Rhys ap Thun",
    "Hans Op den Berg",
    "Jan «Jockel» Ruß",
    "Jan Ruß jr.",
    "Jan Ruß sen.",
    "Prof. Dr. med. Ebba Thun",
    "Dr. rer. nat. Ebba Thun",
    "Dr. h.c. Ebba Thun",
    "Dipl.-Ing. Jan Ruß",
    "Univ.-Prof. Jan Ruß",
    "Mag. Jan Ruß",
    "Oberst a.D. Jan Ruß",
    "Papst Leo XV.",
]

# A sentence with a place for a name.
FRAMES: Final = [
    "„Das Wasser steigt seit Tagen“, sagte {} am Montag.",
    "{} sagte: „Das Wasser steigt seit Tagen.“",
    "„Das Wasser“, erklärte {} der Zeitung „Anker“, „steigt seit Tagen und Wochen.“",
    "Nach Angaben von {} ist das Wasser „viel zu hoch“ gestiegen.",
]


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("name", NAMES)
def test_names(name: str, frame: str) -> None:
    """
    A particle, a title, a nickname or what tells son from father is part of the name.
    """
    assert name in {who[0] for who in said(parse(frame.format(name))) if who is not None}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # A term behind a first name is no nickname before a role.
        ("„Es regnet“, sagte Jan «Jockel» Bürgermeistern.", "Jan «Jockel»"),
        # Whoever has a role that other bodies have as well spoke to the medium.
        ("„Es regnet“, sagte die Leiterin der Deutschen Presse-Agentur.", "die Leiterin"),
        ("„Es regnet“, sagte der Minister der Deutschen Presse-Agentur in Husum.", "der Minister"),
        ("„Es regnet“, sagte die Vorsitzende der Zeitung «Anker».", "die Vorsitzende"),
        ("„Es regnet“, sagte die Ministerin der Funke Mediengruppe.", "die Ministerin"),
        ("„Es regnet“, sagte die Programmdirektorin der ARD.", "die Programmdirektorin der ARD"),
        ("„Es regnet“, sagte die Intendantin der ARD.", "die Intendantin der ARD"),
        ("„Es regnet“, sagte die Leiterin der Zeitung, Ebba Thun.", "die Leiterin der Zeitung, Ebba Thun"),
        # An occasion belongs to nobody but those who are there for its sake.
        ("„Es regnet“, sagte die Ministerin bei der Eröffnung.", "die Ministerin"),
        ("„Es regnet“, führte das Gericht in der mündlichen Urteilsbegründung aus.", "das Gericht"),
        ("„Es regnet“, so der Chef des Konzerns beim Besuch der Messe.", "der Chef des Konzerns"),
        ("„Es regnet“, sagte der Lotse in Husum bei der Sitzung.", "der Lotse in Husum"),
        ("„Es regnet“, sagte ein Redner bei der Kundgebung.", "ein Redner bei der Kundgebung"),
        ("„Es regnet“, sagte der Lotse für die Sitzung.", "der Lotse für die Sitzung"),
    ],
)
def test_what_stands_behind(text: str, speaker: str) -> None:
    """
    Whom somebody told something, and on which occasion, is no part of who speaks.
    """
    assert [who[0] for who in said(parse(text)) if who is not None] == [speaker]


@pytest.mark.parametrize("surname", ["van 't Hof", "van ’t Hof", "von und zu Thun", "wa Ruß"])
def test_surnames_that_open_a_sentence(surname: str) -> None:
    """
    A surname of several words is one where it opens a sentence, and stands for the whole name.
    """
    text = f"Piet {surname} ging. {surname[0].upper()}{surname[1:]} sagte, es regne."
    attribution = parse(text).indirect_speech[-1].attribution

    assert attribution is not None
    assert attribution.speaker is not None
    assert attribution.resolved is not None
    assert (attribution.speaker.text.lower(), attribution.resolved.text) == (surname.lower(), f"Piet {surname}")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Das Werk fiel wegen „Mangel an Strom“ aus, so ein Sprecher.", "fragment"),
        ("Laut Thun fiel das Werk wegen „Fehlern im System“ aus.", "fragment"),
        ("Das Werk fiel wegen „Mangel an Strom“ aus.", "term"),
        ("Thun sagte, er habe trotz „Verein für Deiche“ gewonnen.", "term"),
    ],
)
def test_causes(text: str, kind: str) -> None:
    """
    The cause that somebody reports is told in somebody's words, unless it bears a name.
    """
    assert [quote.kind for quote in parse(text).quotes] == [kind]
