"""
Who does something to whom, told by the case of a noun: `Das Rote Kreuz hat die Stadt gebeten`; and who is told.
"""

import pytest

from dpaparse import parse
from dpaparse._grammar.tags import tags_of
from tests.attributed import said, told

NAMES = [
    "Das Rote Kreuz",
    "Das Weiße Haus",
    "Der Heilige Stuhl",
    "Der Inselrat",
    "Der Rote Halbmond",
    "Die Fifa",
    "Die Letzte Generation",
    "Die Ukraine",
    "Die Vereinten Nationen",
    "Human Rights Watch",
    "Borussia Tönning",
    "Die Deichbau GmbH",
    "Das Start-up Wattkraft",
]


@pytest.mark.parametrize("name", NAMES)
def test_names_are_subjects(name: str) -> None:
    """
    A name of several words, a country and "der" with a masculine noun stand in front of the verb of which they are it.
    """
    has, accused = ("haben", "warfen") if name.endswith("Nationen") else ("hat", "warf")
    asked = parse(f"{name} {has} die Stadt gebeten, den Deich zu sichern.")
    told_off = parse(f"{name} {accused} der Regierung vor, „alles falsch gemacht“ zu haben.")

    assert [speaker for _, speaker, _ in told(asked)] == [name]
    assert [speaker for speaker, _ in filter(None, said(told_off))] == [name]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # objects stand there, too
        ("Jede Kritik hat die Stadt „falsch“ genannt.", "die Stadt"),
        ("Der Küste drohte die Stadt mit „harten Strafen“.", "die Stadt"),
        ("Scharfe Kritik übte die Wehr: „Das ist falsch.“", "die Wehr"),
        ("Kritik Thuns nannte die Stadt „falsch“.", "die Stadt"),
        ("Die Olympischen Spiele nannte Bo Kern ein „großes Glück“.", "Bo Kern"),
        # "der" before a feminine noun is a dative, and so is what has an ending
        ("„Alles ist falsch“, sagte der Regierung der Lotse.", "der Lotse"),
        ("„Alles ist falsch“, sagte der kleinen Runde der Lotse.", "der Lotse"),
        # names that go on
        (
            "„Alles ist falsch“, sagte der Deutsche Hotel- und Gaststättenverband.",
            "der Deutsche Hotel- und Gaststättenverband",
        ),
        ("„Alles ist falsch“, sagte Reporter ohne Grenzen.", "Reporter ohne Grenzen"),
        ("„Alles ist falsch“, so Thun und Ruß.", "Thun und Ruß"),
        ("„Alles ist falsch“, so Thun, und Ruß.", "Thun"),
        ("„Alles ist falsch“, sagten mehrere Zeugen der Deutschen Presse-Agentur.", "mehrere Zeugen"),
        ("Rund 200 Leute sprachen von einem „Fehler aller“.", "Rund 200 Leute"),
        ("Der 42 Jahre alte Kern warf Thun vor, „alles falsch gemacht“ zu haben.", "Der 42 Jahre alte Kern"),
        ("Dazu verweist der 330 Seiten dicke Bericht auf „Habgier und Neid“.", "der 330 Seiten dicke Bericht"),
        ("Thun und Ruß gehen davon aus, dass das „alles falsch“ ist.", "Thun und Ruß"),
        # a clause tells what somebody does
        ("Miro Kern, der Gelb sah, nannte das „falsch“.", "Miro Kern"),
    ],
)
def test_who_speaks(text: str, expected: str) -> None:
    """
    The subject speaks, whole.
    """
    speakers = {speaker for speaker, _ in filter(None, said(parse(text)))}

    assert speakers == {expected}


def test_sources_have_owners() -> None:
    """
    What a source says whose it is belongs to it, though it has no article.
    """
    assert told(parse("Zahlen des Amts zeigen, dass der Deich hält.")) == [
        ("dass der Deich hält", "Zahlen des Amts", "Zahlen")
    ]
    assert said(parse("„Alles ist falsch“, sagten Zeugen der Zeitung.")) == [("Zeugen", "sagten")]


def test_words_that_are_one() -> None:
    """
    Nouns that share their last part are one word, and so are a day of the week and its date.
    """
    assert tags_of("der Hotel- und Gaststättenverband") == "r__ R____________________________"
    assert tags_of("Groß- und Außenhandel, Wind- und Wellen") == "N____________________, N_______________"
    assert tags_of("auf- und abwärts") == tags_of("auf-") + " u__ " + tags_of("abwärts")
    assert tags_of("am Freitag, dem 3. Mai 2019, kam") == "b_ T_______________________, F__"
    assert told(parse("Thun sagte am Freitag, dem 3. Mai, der Deich halte.")) == [("der Deich halte", "Thun", "sagte")]
    assert told(parse("Das Amt hat am Freitag, dem 3. Mai, mitgeteilt, dass es regnet.")) == [
        ("dass es regnet", "Das Amt", "hat mitgeteilt")
    ]
