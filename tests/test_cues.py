"""
By which words something is told: the verb with what belongs to it, a source, none.
"""

from typing import Final

import pytest

from dpaparse import parse
from tests.attributed import said, told

# A text, and the reported words in it, with who is reported and the cue.
REPORTED: Final[list[tuple[str, list[tuple[str, str | None, str]]]]] = [
    # of two verbs the one right before what is said
    ("Thun lobte den Bau, verwies aber darauf, dass es regnet.", [("dass es regnet", "Thun", "verwies")]),
    ("Thun lobte den Deich, sagte aber, er sei zu alt.", [("er sei zu alt", "Thun", "sagte")]),
    # a participle and its auxiliary, unless the clause ends with both
    (
        "Da es regnet, hat das Dorf entschieden, dass alle bleiben.",
        [("dass alle bleiben", "das Dorf", "hat entschieden")],
    ),
    ("Nachdem sie gesagt hatte, der Deich halte, ging Thun.", [("der Deich halte", "sie", "gesagt hatte")]),
    ("Weil er Zeit hat, meldet das Dorf, dass es regnet.", [("dass es regnet", "das Dorf", "meldet")]),
    # a second verb of the same subject
    (
        "Thun sagte, er habe Zeit und forderte, zu gehen.",
        [("er habe Zeit", "Thun", "sagte"), ("zu gehen", "Thun", "forderte")],
    ),
    # what something is called is no subjunctive
    ("Thun lobte das Boot, das so heißt.", []),
    # a verb and its particle, or what makes it report
    ("Thun gab zu, gelogen zu haben.", [("gelogen zu haben", "Thun", "gab zu")]),
    ("Thun stellte klar, dass es regnet.", [("dass es regnet", "Thun", "stellte klar")]),
    ("Thun legte den Brief weg, die Boote seien nass.", [("die Boote seien nass", "Thun", "legte")]),
    # a verb that no list has: behind a question or a comma, before the first clause in the subjunctive
    ("Auf die Frage, ob es regne, krähte Thun, es stürme.", [("es stürme", "Thun", "krähte")]),
    ("Thun kam, krähte der Lotse, es regne.", [("es regne", "der Lotse", "krähte")]),
    ("Thun krähte, es regne, und es stürme.", [("es regne, und es stürme", "Thun", "krähte")]),
    ("Thun krähte, er habe Platz.", [("er habe Platz", "Thun", "krähte")]),
    ("Thun krähte, weil es regne.", [("Thun krähte, weil es regne", None, "")]),
    # all that emerges from a report, or is heard
    (
        "Aus dem Bericht geht hervor, dass es regnet, dass es stürmt.",
        [("dass es regnet, dass es stürmt", "dem Bericht", "Aus")],
    ),
    (
        "Aus Parteikreisen war zu hören, es werde regnen, aber nicht heute.",
        [("es werde regnen, aber nicht heute", "Parteikreisen", "Aus")],
    ),
    ("Aus Parteikreisen war zu hören, er habe Platz.", [("er habe Platz", "Parteikreisen", "Aus")]),
    # a noun that claims, unless a verb between tells it
    (
        "Die Behauptung von Jan Ruß, dass der Deich „völlig marode“ sei, wies Thun zurück.",
        [("dass der Deich „völlig marode“ sei", "Jan Ruß", "Behauptung")],
    ),
    ("Auf die Kritik der Fischer, die sagten, es regne, schwieg Thun.", [("es regne", "der Fischer", "sagten")]),
    ("Thun fiel mit der Äußerung auf, der Deich sei alt.", [("der Deich sei alt", "Thun", "Äußerung")]),
    (
        "Der Lotse war mit der Äußerung aufgefallen, es sei nass. Nass war es, so hieß es, auch in Kiel.",
        [("es sei nass", "Der Lotse", "Äußerung"), ("Nass war es", None, "hieß es")],
    ),
    (
        "Auf den Vorwurf, er habe gelogen, schwieg Thun.",
        [("er habe gelogen", None, "Vorwurf")],
    ),
    # the verb of a sentence that tells where the one before it stands
    ("Das Amt zieht um. Dies ging aus einem Papier hervor.", [("Das Amt zieht um", "einem Papier", "ging")]),
    # behind the subject and what is told about it
    (
        "Die Leiterin, Ebba Thun, sagte, dass der Deich, der alt sei, hält.",
        [("dass der Deich, der alt sei, hält", "Die Leiterin, Ebba Thun", "sagte")],
    ),
    # A source without an owner is nobody's, also where somebody spoke before; one's own people are others.
    ("Thun sagte, es regne. Nach Angaben regnet es.", [("es regne", "Thun", "sagte"), ("regnet es", None, "Nach")]),
    ("Thun sagte, es regne. Laut Angaben regnet es.", [("es regne", "Thun", "sagte"), ("regnet es", None, "Laut")]),
    (
        "Thun sah nach Angaben eigener Leute nichts.",
        [("Thun sah", "eigener Leute", "nach"), ("nichts", "eigener Leute", "nach")],
    ),
    (
        "Nach Angaben Ebba Thuns, Leiterin der Wehr, Mitglied im Rat, regnet es.",
        [("regnet es", "Ebba Thuns, Leiterin der Wehr, Mitglied im Rat", "Nach")],
    ),
]

# A text, and of each quotation that is no term who says it and the cue.
QUOTED: Final[list[tuple[str, list[tuple[str | None, str] | None]]]] = [
    # What somebody may have said is not what tells it.
    ("Thun kann das gesagt haben: „Das Wasser steigt.“", [("Thun", "")]),
    # Of whom an idea is behind a passive is not who calls it so.
    ("Als „Unsinn“ bezeichnet wurde die Idee von Thun.", [None]),
    # the verb behind a question, however many commas that has
    ("Auf die Frage, wann, wo und wie es regne, sagte Thun: „Das Wasser steigt.“", [("Thun", "sagte")]),
    ("Auf die Frage, was er, der Lotse, tue, sagte Thun: „Das Wasser steigt.“", [("Thun", "sagte")]),
    ("Gefragt nach Regen, winkte Thun ab: „Das Wasser steigt.“", [("Thun", "winkte ab")]),
]


@pytest.mark.parametrize(("text", "expected"), REPORTED)
def test_cues_of_reports(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    """
    A report has the words that tell it as its cue.
    """
    assert expected == told(parse(text))


@pytest.mark.parametrize(("text", "expected"), QUOTED)
def test_cues_of_quotations(text: str, expected: list[tuple[str | None, str] | None]) -> None:
    """
    A quotation has the words that tell it as its cue, and none where they tell something else.
    """
    assert expected == said(parse(text))
