"""
Sources and frames in clauses of their own, beside other ones: what they say, and what they do not.
"""

from typing import Final

import pytest

from dpaparse import parse
from tests.attributed import AROUND, said, told

# A text, and its reported words with who is reported and the cue.
TOLD: Final[list[tuple[str, list[tuple[str, str | None, str]]]]] = [
    # no verb belongs to a source, and what opens the sentence does
    (
        "Am Samstag starben amtlichen Angaben zufolge zwei Lotsen.",
        [
            ("Am Samstag starben", "amtlichen Angaben", "zufolge"),
            ("zwei Lotsen", "amtlichen Angaben", "zufolge"),
        ],
    ),
    ("Weiteren amtlichen Angaben zufolge regnet es.", [("regnet es", "Weiteren amtlichen Angaben", "zufolge")]),
    ("Nicht näher genannten Quellen zufolge regnet es.", [("regnet es", "näher genannten Quellen", "zufolge")]),
    ("Berichten verschiedener Zeitungen zufolge regnet es.", [("regnet es", "verschiedener Zeitungen", "zufolge")]),
    (
        "Ersten Angaben vom letzten Montag zufolge regnet es.",
        [
            ("regnet es", "Ersten Angaben vom letzten Montag", "zufolge"),
        ],
    ),
    # the town by which a body is told apart
    ("Nach Angaben der Staatsanwaltschaft Kiel regnet es.", [("regnet es", "der Staatsanwaltschaft Kiel", "Nach")]),
    # who does something in the passive is no part of a source
    (
        "Das Boot wurde laut Polizei von Unbekannten gestohlen.",
        [("Das Boot wurde", "Polizei", "laut"), ("von Unbekannten gestohlen", "Polizei", "laut")],
    ),
    ("Laut dem Leiter von Husum regnet es.", [("regnet es", "dem Leiter von Husum", "Laut")]),
    ("Nach Angaben der Thun Inc. regnet es lange.", [("regnet es lange", "der Thun Inc.", "Nach")]),
    # a source in a clause that tells why tells no more than the clause
    ("Der Deich brach, weil er laut Thun alt war.", [("weil er", "Thun", "laut"), ("alt war", "Thun", "laut")]),
    ("Der Deich brach, da laut Thun das Wasser kam.", [("das Wasser kam", "Thun", "laut")]),
    ("Der Deich brach, da laut Thun das Wasser kam, und lag da.", [("das Wasser kam", "Thun", "laut")]),
    (
        "Thun bat die Wehr, zu gehen, weil der Deich laut Plan alt ist.",
        [("zu gehen, weil der Deich laut Plan alt ist", "Thun", "bat")],
    ),
    # what somebody says holds its source
    ("Thun sagte am Montag, laut Plan sei der Deich neu.", [("laut Plan sei der Deich neu", "Thun", "sagte")]),
    (
        "Während der Deich aus Sicht der Wehr hält, geht das Amt davon aus, dass er bricht.",
        [("dass er bricht", "das Amt", "davon")],
    ),
    (
        "Während der Deich aus Sicht der Wehr hält, ist das Amt still.",
        [("Während der Deich", "der Wehr", "aus"), ("hält, ist das Amt still", "der Wehr", "aus")],
    ),
    # nothing is reported behind a semicolon, unless it is
    ("Das Amt forderte Thun auf, zu gehen; er blieb.", [("zu gehen", "Das Amt", "forderte auf")]),
    ("Thun sagte, er gehe; er bleibe nicht.", [("er gehe; er bleibe nicht", "Thun", "sagte")]),
    # asides between a verb and its particle, or before what is said
    ("Thun warf Ruß, nachdem das bekannt wurde, vor, er sei faul.", [("er sei faul", "Thun", "warf")]),
    (
        "Danach erklärte der „Rat der Küste“, wie er sich nennt, der Deich halte.",
        [("der Deich halte", None, "erklärte")],
    ),
    # participles with their auxiliary belong to their own clause
    ("Die Wehr hat den Mann gerettet, der gesagt haben soll, er gehe.", [("er gehe", "den Mann", "gesagt")]),
    ("Alle folgen dem Lotsen Bo Kern, der erklärt hat, zu gehen.", [("zu gehen", "dem Lotsen Bo Kern", "erklärt")]),
    ("Die Wehr hat geholfen, nachdem Thun gesagt hatte, er gehe.", [("er gehe", "Thun", "gesagt hatte")]),
    ("Die Wehr hat geholfen, weil sie gesagt hatte, sie komme.", [("sie komme", "sie", "gesagt hatte")]),
    ("Die Wehr hatte gesagt, er gehe.", [("er gehe", "Die Wehr", "hatte gesagt")]),
    # what an answer answers to is somebody's claim
    (
        "Auf den Vorwurf der Wehr, es sei „alles“ falsch, mit dem sie „alle strafen“ wolle, sagte Thun, dass er gehe.",
        [
            ("es sei „alles“ falsch, mit dem sie „alle strafen“ wolle", "der Wehr", "Vorwurf"),
            ("dass er gehe", "Thun", "sagte"),
        ],
    ),
    ("Aus der Partei kommt der Vorwurf, Thun sei faul.", [("Thun sei faul", "der Partei", "Vorwurf")]),
    # "das sagte X" behind a comma
    ("Der Deich hält, das betonte auch Thun.", [("Der Deich hält", "Thun", "betonte")]),
    ("Es reiche nicht, das hat auch Thun bestätigt.", [("Es reiche nicht", "Thun", "hat bestätigt")]),
    ("Er hat ein Haus, das gehört ihm.", []),
    ("Es gibt einen Bericht, das betonte der.", []),
    ("Es gibt einen Plan, die nannte Thun gut.", []),
    # "demnach" where somebody reports
    ("Demnach fordert Thun, dass der Deich hält.", [("dass der Deich hält", "Thun", "fordert")]),
    ("Demnach hält der Deich.", [("hält der Deich", None, "Demnach")]),
    # a paper that somebody has seen
    (
        "Der Bund zahlt mehr, wie aus einem Brief hervorgeht, der der dpa vorliegt.",
        [
            ("Der Bund zahlt mehr", "einem Brief", "hervorgeht"),
        ],
    ),
    (
        "Wie aus einem Brief hervorgeht, der der dpa vorliegt, zahlt der Bund.",
        [
            ("zahlt der Bund", "einem Brief", "hervorgeht"),
        ],
    ),
    ("Wie Thun sagte, der Deich halte lange.", [("der Deich halte lange", "Thun", "sagte")]),
    ("Wie Thun sagte, die Deiche zu bauen.", [("die Deiche zu bauen", "Thun", "sagte")]),
    # verbs that report now and then
    ("Es wird bald regnen, nimmt Thun an.", [("Es wird bald regnen", "Thun", "nimmt an")]),
    ("Wie eine Studie ergab, hält der Deich.", [("hält der Deich", "eine Studie", "ergab")]),
    # no subjunctives
    ("Es war eine heiße Sache und lange her.", []),
    ("Ich habe viel gelernt, indem ich sie probiert habe, und spiele damit.", []),
    # what is done to somebody is told by whoever spoke before
    (
        "Thun sagte, er gehe. Er werde durch den Lotsen Ruß ersetzt. Damit könne er leben.",
        [
            ("er gehe", "Thun", "sagte"),
            ("Er werde durch den Lotsen Ruß ersetzt", "Thun", ""),
            ("Damit könne er leben", "Thun", ""),
        ],
    ),
    (
        "Thun sagte, er gehe. Er werde durch den Lotsen Ruß ergänzt. Damit könne er leben.",
        [
            ("er gehe", "Thun", "sagte"),
            ("Er werde durch den Lotsen Ruß ergänzt", "Thun", ""),
            ("Damit könne er leben", "Thun", ""),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_is_reported(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    """
    A source tells its clause, and a frame what it reports.
    """
    assert expected == told(parse(text))


@pytest.mark.parametrize(("text", "expected"), [case for case in TOLD if case[1]])
def test_sentences_around_change_nothing(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    """
    What stands in other sentences does not matter.
    """
    before, behind = AROUND

    assert expected == told(parse(f"{before} {text} {behind}"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Auf den Vorwurf der Wehr, es sei „alles“ falsch, mit dem sie „alle strafen“ wolle, sagte Thun, dass er gehe.",
            [("der Wehr", "Vorwurf"), ("der Wehr", "Vorwurf")],
        ),
        (
            "Ole Kern nannte das „großes Pech“, Jan Thun nannte zwei Boote in einem Hafen, der alt ist, „ganz übel“.",
            [("Ole Kern", "nannte"), ("Jan Thun", "nannte")],
        ),
        (
            "Ole Kern nannte das „großes Pech“, Jan Thun bezeichnete die Boote, die es gibt, als „ganz übel“.",
            [("Ole Kern", "nannte"), ("Jan Thun", "bezeichnete")],
        ),
        (
            "Ole Kern nannte das „großes Pech“, Jan Thun nannte die Boote, die es gibt, sehr „übel und alt“.",
            [("Ole Kern", "nannte"), ("Jan Thun", "nannte")],
        ),
        ("„Der Deich hält lange“, wird nur zitiert.", [None]),
        ("„Der Deich hält lange“, zitiert die «Post» Thun in einem Bericht.", [("Thun", "zitiert")]),
        ("Das Boot sank.Jan Kern schreibt dazu: „Der Deich hält lange.“", [("Jan Kern", "schreibt")]),
        # a clause tells what a quotation in the next one is
        (
            "Das Amt blieb hart, weil Ole Kern betont hatte, das sei „völlig falsch“ und alt, doch es half, so Thun.",
            [("Ole Kern", "betont hatte")],
        ),
        ("Von Thun stammt der Satz: „Der Deich muss jetzt weg.“", [("Thun", "")]),
        ("Mit den Worten „Das war es“ verabschiedete sich Thun.", [("Thun", "")]),
        # what stands between dashes is no subject
        ("Thun – selbst Vater von Kindern – nannte die Pläne „völlig falsch“.", [("Thun", "nannte")]),
        ("Die Pläne waren alt – nannte sie einer „völlig falsch“.", [("sie", "nannte")]),
        ("Am Montag – so spät – sprach Thun von einem „großen Fehler“.", [("Thun", "sprach")]),
        # a participle that looks like a verb belongs to its noun
        ("Die von der Wehr als „Mogelpackung“ kritisierte Reform kommt.", [("der Wehr", "kritisierte")]),
        ("Die von der Wehr als „Mogelpackung“ abgelehnte Reform kommt.", [("der Wehr", "abgelehnte")]),
        ("Das Lob von Thun als „große Hilfe aller“ nannte Kern falsch.", [("Kern", "nannte")]),
        # the perfect is that of its own clause
        (
            "Zuvor hatte Thun von einem „Pflichtsieg“ gesprochen, danach sprach er von „Pech“.",
            [("Thun", "hatte gesprochen"), ("er", "sprach")],
        ),
        ("Zuvor habe Thun „Hilfe“ gerufen, sagte die Wehr.", [("die Wehr", "sagte")]),
        ("Thun hat erklärt, der Rat bezeichnet das als „völlig falsch“.", [("der Rat", "bezeichnet")]),
        # who shouts does so, and who gets clear speaks
        ("Laut Thun rief der Mann „Alle raus“, ehe er floh.", [("der Mann", "rief")]),
        ("Laut Thun rief der Mann dann „Alle raus“.", [("Thun", "Laut")]),
        ("Noch deutlicher wurde Thun: „Das ist Betrug an allen.“", [("Thun", "")]),
        ("Deutlich wurde das Thun im Amt: „Das ist Betrug an allen.“", [None]),
        # who is heard, and who called somebody names
        ("Zeugen hörten den Mann „Hilfe, Hilfe“ rufen.", [("den Mann", "rufen")]),
        ("Zeugen hörten nur noch „Hilfe, Hilfe“ rufen.", [("Zeugen", "rufen")]),
        ("Von Ruß als „Lügner und Betrüger“ beschimpft, ging Thun.", [("Ruß", "beschimpft")]),
        ("Als „Lügner und Betrüger“ beschimpft, ging Thun.", [None]),
    ],
)
def test_who_is_quoted(text: str, expected: list[tuple[str | None, str] | None]) -> None:
    """
    A quotation belongs to its clause.
    """
    assert expected == said(parse(text))
