"""
Where a source ends, and what verbs and states report that few authors use.
"""

from typing import Final

import pytest

from dpaparse import parse
from tests.attributed import reported

# A sentence, and the reported words in it with who is reported.
SOURCES: Final[list[tuple[str, list[tuple[str, str | None]]]]] = [
    # an object without an article behind a body
    ("Er soll laut Polizei Akten stehlen.", [("Er soll", "Polizei"), ("Akten stehlen", "Polizei")]),
    ("Er soll laut Polizei Fischer stehlen.", [("Er soll", "Polizei"), ("Fischer stehlen", "Polizei")]),
    ("In Husum war es laut Polizei Husum nass.", [("In Husum war es", "Polizei Husum"), ("nass", "Polizei Husum")]),
    ("Er soll laut Polizei Altdorf stehlen.", [("Er soll", "Polizei Altdorf"), ("stehlen", "Polizei Altdorf")]),
    ("Er soll laut Behörden Akten stehlen.", [("Er soll", "Behörden"), ("Akten stehlen", "Behörden")]),
    (
        "Es waren nach Angaben der Polizei Schüsse zu hören.",
        [("Es waren", "der Polizei"), ("Schüsse zu hören", "der Polizei")],
    ),
    ("Laut Wirtin Ebba Thun regnet es.", [("regnet es", "Wirtin Ebba Thun")]),
    # and behind a paper
    ("Er soll laut Anklage Akten stehlen.", [("Er soll", "Anklage"), ("Akten stehlen", "Anklage")]),
    ("Laut Bericht Thuns regnet es.", [("regnet es", "Thuns")]),
    # what somebody is sure of
    ("Die Wehr ist sich sicher, dass der Deich hält.", [("dass der Deich hält", "Die Wehr")]),
    ("Am Montag war sich Ebba Thun sicher, dass es regnet.", [("dass es regnet", "Ebba Thun")]),
    ("Es ist an sich, wie alle wissen, sicher, dass es regnet.", []),
    ("Die Wehr zieht sich zurück. Es ist sicher, dass es regnet.", []),
    ("Die Wehr zeigte sich erfreut darüber, dass es regnet.", [("dass es regnet", "Die Wehr")]),
    ("Die Wehr ist zuversichtlich, den Deich zu halten.", [("den Deich zu halten", "Die Wehr")]),
    # strong verbs of several
    ("Die Ermittler schließen nicht aus, dass es regnet.", [("dass es regnet", "Die Ermittler")]),
    ("Die Anwälte bestreiten, dass es regnet.", [("dass es regnet", "Die Anwälte")]),
    ("Die Polizei ruft alle dazu auf, zu gehen.", [("zu gehen", "Die Polizei")]),
    # who stands behind a passive of another clause
    ("Im Streit, der geführt wird, hat Ebba Thun gefordert, zu gehen.", [("zu gehen", "Ebba Thun")]),
    ("In dem Brief, der alt ist, wurde von Ebba Thun gefordert, zu gehen.", [("zu gehen", "Ebba Thun")]),
    ("Vor Gericht hat Ebba Thun ausgesagt, es regne.", [("es regne", "Ebba Thun")]),
    # who is named by age alone
    ("Am Montag sagte der 81-jährige im Amt, es regne.", [("es regne", "der 81-jährige")]),
    ("Am Montag sagte der 81-jährige nasse Lotse, es regne.", [("es regne", "der 81-jährige nasse Lotse")]),
    # as somebody thought, and how somebody could say it
    ("Es regnete, wie zunächst erwartet, sehr.", []),
    ("Es regnete, wie Ebba Thun erwartet hatte.", [("Es regnete", "Ebba Thun")]),
    (
        "Die Lotsin sagte, sie wisse nicht, wie Ebba Thun sagen konnte, es regne.",
        [("sie wisse nicht, wie Ebba Thun sagen konnte, es regne", "Die Lotsin")],
    ),
    # whom somebody says something to, and where the main clause goes on
    ("Zwei Männer, denen die Polizei vorwirft, Boote zu stehlen, sitzen da.", [("Boote zu stehlen", "die Polizei")]),
    ("Der Mann, dem die Polizei vorwirft, zu stehlen, sitzt da.", [("zu stehlen", "die Polizei")]),
    (
        "Der Mann, dem die Polizei vorwirft, zu stehlen, anstatt zu fragen, ging.",
        [("zu stehlen, anstatt zu fragen", "die Polizei")],
    ),
    ("Einer der beiden sagte, es regne.", [("es regne", "Einer der beiden")]),
    ("Das Team um die Lotsin Ebba Thun sagte, es regne.", [("es regne", "Das Team um die Lotsin Ebba Thun")]),
    # before the colon of a speech
    ("Ebba Thun warnte davor, zu gehen: „Es regnet sehr.“", [("zu gehen", "Ebba Thun")]),
    ("Ebba Thun bestätigte, dass es regnet: „Es regnet sehr.“", [("dass es regnet", "Ebba Thun")]),
    ("Laut Ebba Thun regnet es: „Es regnet sehr.“", []),
    # a main clause behind a colon
    ("Das Gericht hat entschieden: Der Deich darf bleiben.", [("Der Deich darf bleiben", "Das Gericht")]),
    ("Zu sagen gibt es das: Der Deich darf bleiben.", []),
]

# A second sentence that goes on with what somebody said, and one that does not.
SAID_ON: Final = (
    "Die Fischer müssten warten.",
    "In der Nacht könnten Boote kommen.",
    "Die Boote, die nass waren, dürften bleiben.",
)
NOT_SAID_ON: Final = (
    "Müssten die Fischer warten?",
    "Warum Boote bleiben könnten, ist offen.",
    "Die Boote, die bleiben könnten, sind nass.",
    "Es regnet, weil die Boote bleiben könnten.",
    "Das könnte teuer werden.",
)


@pytest.mark.parametrize(("text", "expected"), SOURCES)
def test_sources(text: str, expected: list[tuple[str, str | None]]) -> None:
    """
    A source is as long as its name, and what is told has all the other words.
    """
    assert [(words, speaker) for words, _, speaker in reported(parse(text))] == expected


@pytest.mark.parametrize("sentence", [*SAID_ON, *NOT_SAID_ON])
def test_what_is_said_on(sentence: str) -> None:
    """
    Of several, the second subjunctive stands for the first one right behind what somebody said, and there alone.
    """
    told = reported(parse(f"Ebba Thun sagte, es regne. {sentence}"))[1:]

    assert told == ([(sentence.removesuffix("."), "frameless", "Ebba Thun")] if sentence in SAID_ON else [])
    assert reported(parse(f"Ebba Thun ging nach Hause. {sentence}")) == []


@pytest.mark.parametrize(
    ("frame", "speaker"),
    [
        ("Scharfe Kritik übte am Montag in Husum der Leiter Jan Ruß", "der Leiter Jan Ruß"),
        ("Zweifel äußerte am Montag auch Ebba Thun", "Ebba Thun"),
    ],
)
def test_what_somebody_voices(frame: str, speaker: str) -> None:
    """
    What opens a sentence and is voiced is the object, wherever the subject stands.
    """
    attributed = parse(f"{frame}: „Das ist nicht gut.“").quotes[0].attribution

    assert attributed is not None
    assert attributed.speaker is not None
    assert attributed.speaker.text == speaker
