"""
Who speaks in a clause that tells when, why or of whom, and who speaks on behind the sentence that holds it.
"""

from typing import Final

import pytest

from dpaparse import parse
from tests.attributed import AROUND, said

# A sentence, and of each quotation that is no term who says it and the cue.
INSIDE: Final[list[tuple[str, list[tuple[str | None, str] | None]]]] = [
    # The participle stands before its auxiliary, and the clause has a subject of its own.
    ("Thun ging, nachdem das Amt von „großer Not“ gesprochen hatte.", [("das Amt", "gesprochen")]),
    ("Nachdem Ebba Thun von „großer Not“ gesprochen hatte, ging Jan Ruß.", [("Ebba Thun", "gesprochen")]),
    ("Thun wies das zurück, nachdem er von Ruß als „Lügner“ bezeichnet worden war.", [("Ruß", "worden bezeichnet")]),
    ("Er las einen Brief vor, in dem die Wirtin gedroht hatte: „Ich komme wieder.“", [("die Wirtin", "gedroht")]),
    ("Der Brief, in dem er „um Gnade“ gebeten hatte, ist weg.", [("er", "gebeten")]),
    # in the passive
    (
        "Dass der Plan von der Wehr als „Unsinn“ abgetan wurde, rügte Ruß als „dumm“.",
        [("der Wehr", "wurde abgetan"), ("Ruß", "rügte")],
    ),
    ("Dass der Plan von ihm als „Unsinn“ bezeichnet wurde, rügte Ruß.", [("Ruß", "rügte")]),
    ("Dass der Plan am Abend als „Unsinn“ bezeichnet wurde, rügte Ruß.", [("Ruß", "rügte")]),
    # The verb behind it is that of the main clause.
    ("Die Wehr, die laut Thun „viel zu spät“ kam, weist das zurück.", [("Thun", "laut")]),
    (
        "Ruß, zuvor von der Wehr als „Lügner“ beschimpft, ging.",
        [("der Wehr", "beschimpft")],
    ),
    ("Ruß ging, weil er den Deich für „zu alt“ hält.", [("er", "hält")]),
    ("Man weiß, dass Ruß gefordert hatte, „den Deich ganz zu sperren“.", [("Ruß", "gefordert hatte")]),
    ("Man weiß, was Ruß gefordert hat, „den Deich ganz zu sperren“ gehört dazu.", [None]),
    ("Thun sagte, dass es regnet, „den Deich ganz zu sperren“.", [("Thun", "sagte")]),
    ("Thun sagte, dass viel gefordert hatte, „den Deich ganz zu sperren“.", [("Thun", "sagte")]),
    # a source in a relative clause behind it
    ("Das sei „ganz falsch“, sagte er im Amt, das nach Angaben von Ruß alt ist.", [("er", "sagte")]),
    ("Dass es nach Angaben von Ruß regnet, nannte Thun „sehr schade“.", [("Thun", "nannte")]),
    ("Dass es nach Angaben von Ruß „sehr nass“ ist, nannte Thun gut.", [("Ruß", "nach")]),
    # What is told of the subject is no frame of what the main clause tells.
    ("Das Ministerium, das die Aufsicht führt, wollte sich „dazu nicht“ äußern.", [("Das Ministerium", "")]),
    ("Der Rat, der Ebba Thun lobte, ging. Er will „in Ruhe“ nachdenken.", [("Er", "will")]),
    ("Es gilt die Regel, die Ebba Thun erklärt hatte: „Hier wird nicht gebaut.“", [("Ebba Thun", "erklärt")]),
]

# A text, and who says its last quotation, which has no frame.
BEHIND: Final = [
    # The main clause has a subject of its own, and the verb behind the subordinate one.
    ("Während das Amt von „großer Not“ sprach, lobte Ebba Thun den Deich. „Er hält noch lange.“", "Ebba Thun"),
    ("Ebba Thun, die von Jan Ruß als „Lügnerin“ bezeichnet wurde, ging. „Das reicht nicht.“", "Ebba Thun"),
    # It reports itself.
    ("Ebba Thun klagte, weil Jan Ruß von „Lügen“ gesprochen hatte. „Das reicht nicht.“", "Ebba Thun"),
    # Nothing was said there.
    ("Während das Amt von „großer Not“ sprach, wurde Ebba Thun verletzt. „Er hält noch lange.“", "das Amt"),
    ("Ebba Thun blieb, weil Jan Ruß von „großer Not“ gesprochen hatte. „Das reicht nicht.“", "Jan Ruß"),
    ("Ebba Thun ging, weil Jan Ruß „große Not“ beklagte, nach Hause. „Das reicht nicht.“", "Jan Ruß"),
    ("Während das Amt von „großer Not“ sprach, regnete es. „Er hält noch lange.“", "das Amt"),
    # Whoever fears something in the subjunctive has not spoken.
    ("Jan Ruß sieht das „völlig anders“. Niemand müsse das Wasser fürchten. „Das reicht nicht.“", "Jan Ruß"),
]


@pytest.mark.parametrize(("text", "expected"), INSIDE)
def test_who_speaks_in_a_subordinate_clause(text: str, expected: list[tuple[str | None, str] | None]) -> None:
    """
    A quotation in a clause whose verb stands at the end is said by the subject of that clause.
    """
    assert expected == said(parse(f"{AROUND[0]} {text} {AROUND[1]}"))


@pytest.mark.parametrize(("text", "expected"), BEHIND)
def test_who_speaks_on_behind_a_subordinate_clause(text: str, expected: str) -> None:
    """
    Whoever the main clause tells of speaks on, not who speaks in a clause inside of it.
    """
    assert (expected, "") == said(parse(f"{AROUND[0]} {text} {AROUND[1]}"))[-1]
