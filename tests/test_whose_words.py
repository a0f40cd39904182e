"""
Whose words they are, where no verb has whoever speaks as its subject: who is quoted, whose answer or source it is.
"""

from typing import Final

import pytest

from dpaparse import parse
from tests.attributed import reported, said

# A text, and of each quotation that is no term who says it and the cue.
QUOTED: Final[list[tuple[str, list[tuple[str | None, str] | None]]]] = [
    # who is quoted, not who quotes
    ("Zuletzt zitierte Ruß den Minister mit den Worten „Wir kommen alle wieder“.", [("den Minister", "zitierte")]),
    ("Gestern zitierte die Zeitung sie mit den Worten: „Wir kommen wieder.“", [("sie", "zitierte")]),
    ("Die Agentur zitierte ihn mit den Worten: „Wir kommen wieder.“", [("ihn", "zitierte")]),
    ("Gestern zitierte er Thun mit den Worten: „Wir kommen wieder.“", [("Thun", "zitierte")]),
    ("Gestern zitierte sie Thun mit den Worten: „Wir kommen wieder.“", [("sie", "zitierte")]),
    ("„Wir kommen wieder“, zitierte ihn die Agentur Welle.", [("ihn", "zitierte")]),
    ("„Wir kommen wieder“, zitierte die Agentur ihn.", [("ihn", "zitierte")]),
    ("Thun zitierte Briefe, es sei „alles gut“ am Deich.", [("Thun", "zitierte")]),
    # whose answer it is
    ("„Wir kommen wieder“, lautete Thuns Antwort.", [("Thuns", "lautete")]),
    ("„Wir kommen wieder“, lautete Ebba Thuns klare Antwort.", [("Ebba Thuns", "lautete")]),
    ("„Wir kommen wieder“, lautet der Rat von Lotse Bo Ruß an alle.", [("Lotse Bo Ruß", "lautet")]),
    ("Thuns Antwort lautete: „Wir kommen wieder.“", [("Thuns", "lautete")]),
    ("Thuns Prognose: „Wir kommen wieder.“", [("Thuns", "")]),
    # of whoever spoke before
    ("Thun sagte, es regne. Ihre Antwort lautete: „Wir kommen wieder.“", [("Thun", "")]),
    ("Thun sagte, es regne. „Wir kommen wieder“, lautete ihre Antwort.", [("Thun", "")]),
    ("Thun sagte, es regne. Ihr Rat: „Wir kommen wieder.“", [("Thun", "")]),
    ("Thun sagte, es regne. Ihre Prognose: „Wir kommen wieder.“", [("Thun", "")]),
    ("Thun sagte, es regne. Ihre Sprecherin: „Wir kommen wieder.“", [("Ihre Sprecherin", "")]),
    ("Thun sagte, es regne. „Wir kommen wieder“, lautet das Motto.", [(None, "lautet")]),
    # whoever does what another verb says as well
    ("Thun kam, nannte aber keinen Preis: „Wir kommen wieder.“", [("Thun", "nannte")]),
    ("Es kam anders, nannte aber keinen Preis: „Wir kommen wieder.“", [("keinen Preis", "nannte")]),
    ("Das Boot kam, sagte aber Thun: „Wir kommen wieder.“", [("Thun", "sagte")]),
    # the source is that of a clause which ends before
    ("Ein Wirt, der laut Wehr dort wohnt, sprach von „einem Glück“.", [("Ein Wirt", "sprach")]),
    ("Ein Deich, der laut Wehr „wohl nicht mehr“ dicht war, brach.", [("Wehr", "laut")]),
    # the source of the next clause is another's
    ("Laut Thun ist es „ein Glück“, laut Ruß nicht.", [("Thun", "Laut")]),
    ("Nach Angaben von Thun ist es „ein Glück“, nach Angaben von Ruß nicht.", [("Thun", "Nach")]),
    ("Laut Plan kommen, wenn es regnet, „alle Leute“, laut Ruß nicht.", [("Ruß", "laut")]),
    # a paper
    ("Der Deich sei „unsicher“, berichtet der „Anker“.", [("der „Anker“", "berichtet")]),
    # A noun announces what stands behind it.
    ("Mit den Worten „Es regnet hier“ ging Thun.", [("Thun", "")]),
    ("Mit Rufen wie „Es regnet hier“ zogen die Fischer durch den Ort.", [("die Fischer", "")]),
    ("Mit den Worten „Es regnet hier“ wurde Thun begrüßt.", [None]),
    ("Mit den Worten „Es regnet hier“ auf einem Zettel ging Thun.", [None]),
    ("Mit den Worten „Es regnet hier“ geht es los.", [None]),
    ("Mit den Worten „Es regnet hier“ ging am Abend Thun.", [None]),
    ("Ebba Thuns Satz „Es regnet hier“ ist alt.", [("Ebba Thuns", "")]),
    ("Der Satz „Es regnet hier“ stammt von Thun.", [("Thun", "stammt")]),
    ("Von Thun stammt der Satz „Es regnet hier“.", [("Thun", "stammt")]),
    ("Von Dauer stammt der Satz „Es regnet hier“.", [("Dauer", "stammt")]),
    ("Der Satz „Es regnet hier“ stammt von ihm.", [None]),
    ("Der Satz „Es regnet hier“ ist alt.", [None]),
    # a claim with which somebody does something
    ("Mit der Äußerung, das sei „völlig falsch“, hat Thun den Rat verblüfft.", [("Thun", "Äußerung")]),
    ("Mit der Äußerung, das sei „völlig falsch“, so kalt es war, hat Thun verblüfft.", [("Thun", "Äußerung")]),
    ("Für Aufsehen sorgte Thun mit der Äußerung, das sei „völlig falsch“.", [("Thun", "Äußerung")]),
    ("Mit der Äußerung, das sei „völlig falsch“, war es vorbei.", [None]),
]

# A text, and the reported words with their kind and who is reported.
REPORTED: Final[list[tuple[str, list[tuple[str, str, str | None]]]]] = [
    ("Der Deich sei „unsicher“, berichtet der „Anker“.", [("Der Deich sei „unsicher“", "framed", "der „Anker“")]),
    ("Die Agentur zitiert ihn mit der Aussage, der Deich sei weg.", [("der Deich sei weg", "framed", "ihn")]),
    # a source before its preposition
    ("Ersten Angaben nach regnet es heute.", [("regnet es heute", "framed", "Ersten Angaben")]),
    ("Eigenen Angaben nach war Thun weg.", [("war Thun weg", "framed", "Thun")]),
    ("Eigenen Angaben zufolge war Thun weg.", [("war Thun weg", "framed", "Thun")]),
    ("Thun war eigenen Angaben nach weg.", [("Thun war", "framed", "Thun"), ("weg", "framed", "Thun")]),
    ("Thuns Ansicht nach hält der Deich.", [("hält der Deich", "framed", "Thuns")]),
    ("Der Ansicht nach hält der Deich.", [("hält der Deich", "framed", None)]),
    # in the middle, of whoever spoke before; of whom the sentence tells
    (
        "Ebba Thun rief: „Wir gehen.“ Der Deich hält ihrer Ansicht nach lange.",
        [("Der Deich hält", "framed", "Ebba Thun"), ("lange", "framed", "Ebba Thun")],
    ),
    (
        "Jan Ruß rief: „Wir gehen.“ Kinder sollten seiner Ansicht nach gehen.",
        [("Kinder sollten", "framed", "Jan Ruß"), ("gehen", "framed", "Jan Ruß")],
    ),
    (
        "Jan Ruß rief: „Wir gehen.“ Der Lotse soll seiner Ansicht nach gehen.",
        [("Der Lotse soll", "framed", None), ("gehen", "framed", None)],
    ),
    (
        "Jan Ruß rief: „Wir gehen.“ Der Deich hält Ihrer Ansicht nach lange.",
        [("Der Deich hält", "framed", None), ("lange", "framed", None)],
    ),
    (
        "Jan Ruß rief: „Wir gehen.“ Der Deich hält aus seiner Sicht lange.",
        [("Der Deich hält", "framed", None), ("lange", "framed", None)],
    ),
    ("Seiner festen persönlichen Ansicht nach hält der Deich.", [("hält der Deich", "framed", None)]),
    # what tells more about the subject of what is said
    ("Bro sagte, der Lotse, der das Amt leite, sei weg.", [("der Lotse, der das Amt leite, sei weg", "framed", "Bro")]),
    (
        "Wer das sage, rief die Lotsin, Chefin des Amts, sei weg.",
        [
            ("Wer das sage", "framed", "die Lotsin, Chefin des Amts"),
            ("sei weg", "framed", "die Lotsin, Chefin des Amts"),
        ],
    ),
    # an ordinal number ends no sentence
    ("Es sei seine 214. Bombe gewesen.", [("Es sei seine 214. Bombe gewesen", "frameless", None)]),
    ("Es sei der 24. Mann gewesen.", [("Es sei der 24. Mann gewesen", "frameless", None)]),
    ("Es seien die 214. Danach kam Ruß.", [("Es seien die 214", "frameless", None)]),
    ("Es seien 214. Möwen kamen.", [("Es seien 214", "frameless", None)]),
]


@pytest.mark.parametrize(("text", "expected"), QUOTED)
def test_who_is_quoted(text: str, expected: list[tuple[str | None, str] | None]) -> None:
    """
    Whose words they are speaks, also where that is no subject.
    """
    assert expected == said(parse(text))


@pytest.mark.parametrize(("text", "expected"), REPORTED)
def test_whose_words_are_reported(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """
    The reported words are found whole, and whose they are.
    """
    assert expected == reported(parse(text))
