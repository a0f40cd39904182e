"""
Bodies that pronouns stand for: `Das Gericht wies die Klage ab. Dazu stellte es fest, dass ...`.
"""

import pytest

from dpaparse import Attribution, parse
from tests.attributed import said, told

QUOTATIONS: list[tuple[str, str | None, str | None]] = [
    # the sentence before is about the body
    ("Die Reederei wies das zurück. „Wir haben recht“, teilte sie mit.", "sie", "Die Reederei"),
    ("Der Verband wies das zurück. „Wir haben recht“, teilte er mit.", "er", "Der Verband"),
    ("Das Amt wies das zurück. „Wir haben recht“, teilte es mit.", "es", "Das Amt"),
    ("Das Amt wies das zurück. Am Montag teilte es mit: „Wir haben recht.“", "es", "Das Amt"),
    ("Die EU wies das zurück. „Wir haben recht“, teilte sie mit.", "sie", "Die EU"),
    ("Ein Gericht wies das zurück. Es sprach von „großer Willkür aller“.", "Es", "Ein Gericht"),
    # or the body spoke
    ("Die Reederei sprach von „großem Glück“. „Wir haben recht“, fügte sie hinzu.", "sie", "Die Reederei"),
    # several are no body, and no other gender is
    ("Die Reederei wies das zurück. „Wir haben recht“, teilten sie mit.", "sie", None),
    ("Die Reederei wies das zurück. „Wir haben recht“, teilte er mit.", "er", None),
    ("Der Deich bricht. „Wir haben recht“, teilte er mit.", "er", None),
    ("Nass ist es. „Wir haben recht“, teilte sie mit.", "sie", None),
    # a person whom the sentence names is as good, and one who was named before is not
    ("Die Reederei verklagt die Lotsin Eva Kern. „Wir haben recht“, teilte sie mit.", "sie", None),
    ("Lotsin Eva Kern kam. Die Reederei wies das zurück. „Wir haben recht“, teilte sie mit.", "sie", "Die Reederei"),
    ("Die Reederei klagt. Lotsin Eva Kern sagte dazu: „Nie im Leben“, beteuerte sie.", "sie", "Eva Kern"),
    ("Lotsin Eva Kern kam. „Wir haben recht“, teilte sie mit.", "sie", "Eva Kern"),
    # whoever spoke speaks on
    ("„Wir suchen“, sagte Lotsin Eva Kern. Die Wehr hofft. „Wir haben recht“, sagte sie.", "sie", "Eva Kern"),
    ("„Wir suchen“, sagte Lotsin Eva Kern. Die Wehr hofft. Sie teilte mit: „Wir haben recht.“", "Sie", "Die Wehr"),
    ("„Wir suchen“, sagte Lotsin Eva Kern. Die Wehr hofft. Sie sagte: „Wir haben recht.“", "Sie", "Eva Kern"),
    # a verb of one tells of none of several
    ("Lotsin Eva Kern kam. „Wir suchen“, sagten die Forscher. „Wir haben recht“, sagte sie.", "sie", None),
    ("Lotsin Eva Kern kam. „Wir suchen“, sagten die Forscher. „Wir haben recht“, so sie.", "sie", "die Forscher"),
    # "es" that stands for no body is nobody
    ("Der Deich bricht. „Wir haben recht“, teilte es mit.", None, None),
    ("Der Lotse Bo Kern kam. „Wir haben recht“, teilte es mit.", "Der Lotse Bo Kern", None),
]


@pytest.mark.parametrize(("text", "speaker", "resolved"), QUOTATIONS)
def test_who_is_meant(text: str, speaker: str | None, resolved: str | None) -> None:
    """
    A pronoun is the body that the sentence before is about.
    """
    told_by = parse(text).quotes[-1].attribution or Attribution()

    assert (speaker, resolved) == (
        told_by.speaker.text if told_by.speaker else None,
        told_by.resolved.text if told_by.resolved else None,
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Das Amt prüft. Dazu stellte es fest, dass der Deich hält.", [("dass der Deich hält", "es", "stellte fest")]),
        ("Das Amt prüft. Es teilte mit, dass der Deich hält.", [("dass der Deich hält", "Es", "teilte mit")]),
        ("Es freut mich, dass der Deich hält.", []),
        ("Es zeigt sich, dass der Deich hält.", []),
        ("Dazu stellte es fest, dass der Deich hält.", [("dass der Deich hält", None, "stellte fest")]),
        (
            "Es berichtet auch dem Amt zufolge niemand.",
            [
                ("Es berichtet auch", "dem Amt", "zufolge"),
                ("niemand", "dem Amt", "zufolge"),
            ],
        ),
    ],
)
def test_what_a_body_tells(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    """
    "Es" tells something where it stands for a body.
    """
    assert expected == told(parse(text))


def test_who_speaks_on() -> None:
    """
    The body speaks on, and "es" that stands for nobody does not.
    """
    assert said(parse("Das Amt prüft. Es sprach von Glück. „Wir sind schnell da gewesen.“")) == [("Es", "")]
    assert said(parse("Bo Kern kam. Es sprach von Glück. „Wir sind schnell da gewesen.“")) == [None]
