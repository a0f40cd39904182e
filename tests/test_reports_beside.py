"""
What is reported where other words stand beside it that might report, too, in its own sentence or in the next.
"""

from typing import Final

import pytest

from dpaparse import parse
from tests.attributed import told

# A text, and the reported words in it, with who is reported and the cue.
REPORTED: Final[list[tuple[str, list[tuple[str, str | None, str]]]]] = [
    # what an adverb tells of what was told before
    ("Demnach brannten drei Höfe.", [("brannten drei Höfe", None, "Demnach")]),
    ("Ähnlich hält der Deich.", []),
    # behind a colon
    ("Die Lage ist ernst: Es regnet, sagte Thun.", [("Die Lage ist ernst: Es regnet", "Thun", "sagte")]),
    (
        "Man werde, kündigte Thun an: So sei es immer.",
        [("Man werde", "Thun", "kündigte an"), ("So sei es immer", "Thun", "kündigte an")],
    ),
    (
        "Ruß nannte das falsch: Es komme darauf an, dass es regnet.",
        [("Es komme darauf an, dass es regnet", "Ruß", "nannte")],
    ),
    ("Thun sagte, es regne: Der Deich hält.", [("es regne: Der Deich hält", "Thun", "sagte")]),
    (
        "Der Lotse blieb streng: Es sei zu nass: Regen, Schnee und Eis.",
        [("Es sei zu nass: Regen, Schnee und Eis", "Der Lotse", "")],
    ),
    (
        "Minister Thun habe drei Leute gelobt: Ruß, Kern und Bahr.",
        [("Minister Thun habe drei Leute gelobt: Ruß, Kern und Bahr", None, "")],
    ),
    # behind a frame in the middle, whatever somebody else reports there; behind a name of two unknown words
    (
        "Er werde, sagte Thun, bald fordern, dass der Deich hält.",
        [("Er werde", "Thun", "sagte"), ("bald fordern, dass der Deich hält", "Thun", "sagte")],
    ),
    (
        "Am Abend sagte der Leiter des Amts, Sadik Arem, dass es regnet.",
        [("dass es regnet", "der Leiter des Amts, Sadik Arem", "sagte")],
    ),
    # in front of a frame, whatever somebody else has told there
    (
        "Der Rat hat erklärt, er sei froh, sagte Ruß, und wisse nichts.",
        [("Der Rat hat erklärt, er sei froh", "Ruß", "sagte"), ("und wisse nichts", "Ruß", "sagte")],
    ),
    # around a quotation in the middle that nobody else says
    (
        "Zwar sei Hilfe nötig, das habe aber nichts mit „Spenden zu tun oder neuen Booten“.",
        [("Zwar sei Hilfe nötig, das habe aber nichts mit „Spenden zu tun oder neuen Booten“", None, "")],
    ),
    # a name that opens the sentence with its particle
    ("Es regnet am Deich in Husum sehr. Von der Weide sagte, es regne.", [("es regne", "Von der Weide", "sagte")]),
    # from the first "dass" on
    (
        "Es ging darum, dass es kalt ist, dass es regne.",
        [("dass es kalt ist, dass es regne", None, "")],
    ),
    # behind the first semicolon, unless what stands before it is reported as well
    ("Thun ging; das Amt sei zu; er bleibe.", [("das Amt sei zu; er bleibe", None, "")]),
    ("Thun sei froh; das Amt sei zu.", [("Thun sei froh; das Amt sei zu", None, "")]),
    ("Er habe Zeit; das Amt sei zu.", [("Er habe Zeit; das Amt sei zu", None, "")]),
    # behind another clause that opens the sentence
    ("Weil es regnet, ist der Deich alt, sagte Thun.", [("Weil es regnet, ist der Deich alt", "Thun", "sagte")]),
    # The frame is no verb that has its own subject before it, nor one of the passive.
    (
        "Der Fischer, ein alter Mann, sagte Ruß, kam spät, klagte Thun.",
        [("Der Fischer, ein alter Mann, sagte Ruß, kam spät", "Thun", "klagte")],
    ),
    ("Der Deich ist neu, wurde Thun versichert.", []),
    ("Der Deich sei neu, wurde Thun versichert.", [("Der Deich sei neu", None, "wurde versichert")]),
    ("Thun, Leiterin des Amts, nannte das Gutachten falsch, hat Ruß gesagt.", []),
    ("Der Deich sei sicher, sagte Thun, heißt es in dem Brief.", [("Der Deich sei sicher", "Thun", "sagte")]),
    # what the subject does as well is no frame of what it did
    ("Thun ging, warnte Ruß aber vor der Flut.", []),
    ("Thun ging, forderte Ruß jedoch zu mehr Mut auf.", []),
    ("Der Deich hält, sagte Thun aber am Montag.", [("Der Deich hält", "Thun", "sagte")]),
    ("Der Deich hält, betonte Thun jedoch.", [("Der Deich hält", "Thun", "betonte")]),
    ("Der Deich hält, doch jeder weiß das, sagte Thun.", [("Der Deich hält, doch jeder weiß das", "Thun", "sagte")]),
    # who heard of it does not say it
    ("Es regne, gab Thun nach Angaben der Wache an.", [("Es regne", "Thun", "gab an")]),
    # what is told ends before the semicolon, if it is told by nothing else
    ("Ruß wollte nichts sagen; es regne, sagte Thun.", [("es regne", "Thun", "sagte")]),
    ("Es sei kalt; es regne, sagte Thun.", [("Es sei kalt; es regne", "Thun", "sagte")]),
    # whose words they are
    ("Ruß ging. Es regne, lautete seine Antwort.", [("Es regne", None, "lautete")]),
    ("Ruß klagte. Es regne, so lautete seine Antwort.", [("Es regne", "Ruß", "")]),
    ("Es regne, lautet das Fazit der Wehr.", [("Es regne", "der Wehr", "lautet")]),
    ("Es regne, lautete er.", [("Es regne", "er", "lautete")]),
    ("Es regne, lautet.", [("Es regne, lautet", None, "")]),
    (
        "Es regne, fuhr Thun fort, und es sei kalt.",
        [("Es regne", "Thun", "fuhr fort"), ("und es sei kalt", "Thun", "fuhr fort")],
    ),
    # how somebody is or becomes
    ("Es regne, wurde Thun deutlich.", [("Es regne", "Thun", "wurde deutlich")]),
    ("Es regne, wurde deutlich.", [("Es regne", None, "wurde deutlich")]),
    ("Es regne, ist Thun sicher.", [("Es regne", "Thun", "ist sicher")]),
    ("Es regne, ist heute sicher.", [("Es regne, ist heute sicher", None, "")]),
    ("Es regne, ging Thun sicher.", [("Es regne, ging Thun sicher", None, "")]),
    ("Es regne, gab sich Thun sicher.", [("Es regne", "Thun", "gab")]),
    ("Thun ist sicher, dass es regnet.", [("dass es regnet", "Thun", "sicher")]),
    ("Es ist sicher, dass es regnet.", []),
    ("Thun stellte sicher, dass es regnet.", []),
    # what somebody comes to
    ("Thun kam zu dem Schluss, dass es regnet.", [("dass es regnet", "Thun", "Schluss")]),
    ("Der Streit führte zu dem Schluss, dass es regnet.", []),
    ("Thun kam. Der Streit führte zu dem Schluss, dass es regnet.", []),
    ("Am Abend kam der Rat zur Überzeugung, dass es regnet.", [("dass es regnet", "der Rat", "Überzeugung")]),
    # what tells more about whoever speaks; but a verb that says nothing alone goes on
    ("Der Deich breche, sagte Thun, der in Husum wohnt.", [("Der Deich breche", "Thun", "sagte")]),
    ("Der Deich breche, sagte Thun, dessen Sohn dort arbeitet.", [("Der Deich breche", "Thun", "sagte")]),
    ("Der Deich breche, sagte Thun, der Lotse ist.", [("Der Deich breche", "Thun", "sagte")]),
    (
        "Der Deich breche, sagte Thun, der Lotsen wegen.",
        [("Der Deich breche", "Thun", "sagte"), ("der Lotsen wegen", "Thun", "sagte")],
    ),
    ("Der Deich breche, sagte Thun, der Lotse ist, wenn es regnet.", [("Der Deich breche", "Thun", "sagte")]),
    (
        "Es müsse, sagte Thun, den Lotsen geholfen werden.",
        [("Es müsse", "Thun", "sagte"), ("den Lotsen geholfen werden", "Thun", "sagte")],
    ),
    # whoever stands behind a verb of saying, and nothing else
    ("Es regne, teilte das Büro mit.", [("Es regne", "das Büro", "teilte mit")]),
    ("Es regne, sagte das Büro.", [("Es regne", "das Büro", "sagte")]),
    ("Es regne, sagte das Büro heute wieder laut.", [("Es regne, sagte das Büro heute wieder laut", None, "")]),
    ("Es regne, sagte gern das Büro.", [("Es regne, sagte gern das Büro", None, "")]),
    ("Es regne, sagte heute.", [("Es regne, sagte heute", None, "")]),
    # a source that names itself has no owner
    (
        "Der Täter soll nach dpa-Informationen der Bruder sein.",
        [("Der Täter soll", "dpa-Informationen", "nach"), ("der Bruder sein", "dpa-Informationen", "nach")],
    ),
    ("Nach Hochrechnungen der Wehr regnet es.", [("regnet es", "der Wehr", "Nach")]),
    # from whom somebody heard
    ("Es regne, erfuhr die «Post» aus Kreisen der Partei.", [("Es regne", "der Partei", "aus")]),
    # a verb that no list has: behind the first clause that has one, in its own sentence
    ("Es sei spät, ging Thun.", [("Es sei spät, ging Thun", None, "")]),
    (
        "Das sei sehr hoch für sie, flömmelte die Fischerin, und ging. Thun ging, der Deich sei alt.",
        [
            ("Das sei sehr hoch für sie", "die Fischerin", "flömmelte"),
            ("Thun ging, der Deich sei alt", "die Fischerin", ""),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), REPORTED)
def test_words_beside_it_do_not_change_what_is_reported(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    """
    What is reported, by whom and by which words is told by the one frame that it has.
    """
    assert expected == told(parse(text))
