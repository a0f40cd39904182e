"""
What looks like a frame and reports nothing: what comes of something, comparisons, views, readers who are asked.
"""

from typing import Final

import pytest

from dpaparse import parse
from tests.attributed import AROUND, told

# A text, and its reported words with who is reported and the cue.
TOLD: Final[list[tuple[str, list[tuple[str, str | None, str]]]]] = [
    # what is so, or comes of something, is nobody's words
    ("Der Streit hat dazu geführt, dass der Deich bricht.", []),
    ("Das Problem besteht darin, dass der Deich bricht.", []),
    ("Thun begründet das dadurch, dass der Deich bricht.", []),
    ("Thun bestätigte darin, dass der Deich bricht.", [("dass der Deich bricht", "Thun", "bestätigte")]),
    ("Abgesehen davon, dass Husum siegen müsste, dürfte es regnen.", []),
    ("Auslöser war die Erkenntnis, dass der Deich bricht.", []),
    ("Angaben über Schäden liegen nicht vor, doch dürften diese hoch sein.", []),
    ("Erneut schwarze Zahlen, dieses Mal noch höhere – Bro dürfte das freuen.", []),
    (
        "Angaben über Schäden liegen vor, es könnte teuer werden.",
        [("es könnte teuer werden", "Angaben", "Angaben")],
    ),
    ("Als Schrecken gilt, dass der Deich brechen könnte.", []),
    ("Der Frage, ob er faul sei, wich Bro aus.", []),
    ("Ob es wahr ist, dass der Deich halte, ist offen.", [("dass der Deich halte", None, "")]),
    # neither do clauses with "wie" that compare, ask, or tell what is done
    ("Es sind Boote, die alt sind, wie sie in Husum eingesetzt werden.", []),
    ("Viele Leute sahen lange zu, wie sich die Lotsen den Sieg sicherten.", []),
    ("Das Wort klang so gut, wie man es nicht erwartet hatte.", []),
    ("Es kommt darauf an, wie lange jemand das berichtet.", []),
    (
        "Am Montag will Bro darlegen, wie der Deich halten könnte.",
        [
            ("wie der Deich halten könnte", "Bro", "darlegen"),
        ],
    ),
    ("Wie Bro am Montag mitteilte, hält der Deich.", [("hält der Deich", "Bro", "mitteilte")]),
    ("Wie von Thun berichtet wird, hält der Deich.", [("hält der Deich", "Thun", "berichtet")]),
    ("Wie Thun von der Zeitung zitiert wird, hält der Deich.", [("hält der Deich", "Thun", "zitiert")]),
    ("Wie sich Bro erinnert, hielt der Deich.", [("hielt der Deich", "Bro", "erinnert")]),
    ("Wie ähnliche Vereine räumt dieser mit Irrtümern auf.", []),
    # nor a view, and what tells when
    ("Der Lotse Konrad Thun fordert freie Sicht nach draußen.", []),
    ("Der Deich brach zwei Monate nach dem Urteil des Gerichts.", []),
    ("Kurz nach dem Bericht der Wehr brach der Deich.", []),
    ("Erst nach langen Ermittlungen brach der Deich.", []),
    ("Aus Kreisen der Partei kam Kritik.", []),
    # what tells more about one noun is no source of the sentence
    ("Der Sieg sichert einen aus ihrer Sicht guten Platz.", []),
    ("Ein nach Angaben der Wehr alter Deich brach.", []),
    ("Das ist ein laut Thun guter Plan.", []),
    (
        "Der Mann, der alt ist und der nach Angaben der Wehr fest schlief, ertrank.",
        [("fest schlief", "der Wehr", "nach")],
    ),
    ("Sie kauften die Rechte des – nach Angaben der Wehr – alten Deichs.", []),
    ("Der Mann, der nach Angaben der Wehr fest schlief, ertrank.", [("fest schlief", "der Wehr", "nach")]),
    # readers who are asked say nothing, nor do those who are asked to do something
    ("Bedenken Sie, wenn Sie künftig berichten, dass Bro schlief.", []),
    ("Was ist Ihrer Ansicht nach falsch?", []),
    ("Die Wehr ist nun aufgefordert, den Deich zu sichern.", [("den Deich zu sichern", None, "ist aufgefordert")]),
    # a clause that tells why or when is no report of the verb behind it
    ("Nachdem der Reeder, den Thun mag, gekommen war, hat Bro den Deich gelobt.", []),
    ("Nachdem der Reeder kam, den Thun mag, hat Bro den Deich gelobt.", []),
    # what stands behind a dash belongs to another clause
    ("Das mögen die Leute verdammen – der Rat kann nicht gezwungen werden, das zu verheimlichen.", []),
    # one small word is no report
    ("Auch Bro zufolge hält der Deich.", [("hält der Deich", "Bro", "zufolge")]),
    ("Der Deich ist laut Bro sicher.", [("Der Deich ist", "Bro", "laut"), ("sicher", "Bro", "laut")]),
    # nobody reports that somebody could have done something
    ("Bro hätte den Deich früher sichern müssen.", []),
    ("Bro hätte geschlafen.", [("Bro hätte geschlafen", None, "")]),
    (
        "Ursprünglich hätten die Boote früher kommen sollen.",
        [
            ("Ursprünglich hätten die Boote früher kommen sollen", None, ""),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_is_reported(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    """
    A stretch is reported only where somebody tells it.
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
        ("Der Deich ist sicherer, als viele glauben.", None),
        ("Es kam anders, als die Wehr erwartet hatte.", None),
        ("Für Thun kam es besser, als sie glaubte.", None),
        ("Es regnete wieder, als Thun das sagte.", "Thun"),
        ("Das war, als Thun das sagte.", "Thun"),
    ],
)
def test_with_what_something_is_compared(text: str, expected: str | None) -> None:
    """
    Whoever thinks something in a comparison has not spoken, and what follows is not theirs.
    """
    (quote,) = parse(f"{text} „Es regnet.“").quotes

    assert expected == (quote.attribution and quote.attribution.speaker and quote.attribution.speaker.text)
