"""
Names of agencies and papers in credits, by themselves.
"""

import pytest

from dpaparse._grammar.credit import is_agency, is_phrase, is_torn, read_closing_credit, read_dateline_credit


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("dpa", True),
        ("DPA", True),
        ("ddp-bay", True),
        ("ddp-bay-x", True),
        ("husum-dpa", False),
        ("dpa-Kulturredaktion", False),
        ("dpa-Redaktionen", False),
        ("dpa-Redaktionsplan", True),
        ("deich.de", True),
        ("www.deich.example", True),
        ("deich.example", False),
        ("deich. de", False),
        ("deich", False),
    ],
)
def test_agencies_are_known(name: str, *, expected: bool) -> None:
    """
    An agency is one that is known, its bureau, or the address of a portal.
    """
    assert expected is is_agency(name)


@pytest.mark.parametrize(
    ("text", "expected"), [("d pa", True), ("dpa", False), ("dpa / lno", False), ("dp a/lno", True), ("d px", False)]
)
def test_torn_credits_are_told(text: str, *, expected: bool) -> None:
    """
    Blanks inside one of the usual credits tear it, those around its slash do not.
    """
    assert expected is is_torn(text)


@pytest.mark.parametrize(
    ("text", "agencies", "service"),
    [
        ("dpa", ("dpa",), None),
        (" dpa/lno ", ("dpa",), "lno"),
        ("lsw", ("dpa",), "lsw"),
        ("sn", None, None),
        ("d pa", ("dpa",), None),
        ("d pa/lno", ("dpa",), "lno"),
        ("dpa, X", ("dpa", "X"), None),
        ("dpa, 25.11., AFP", ("dpa", "AFP"), None),
        ("dpa, 18.00 Uhr, AFP", ("dpa", "AFP"), None),
        ("dpa/xyz", ("dpa",), "xyz"),
        ("AFP/xyz", ("AFP", "xyz"), None),
        ("AFP/dpa/xyz", ("AFP", "dpa"), "xyz"),
        ("dpa-AFX Analyser/dpa", ("dpa-AFX", "dpa"), "Analyser"),
        (f"dpa, {'x' * 24}", ("dpa", "x" * 24), None),
        (f"dpa, {'x' * 25}", None, None),
        ("dpa/", None, None),
        ("Husumer Post", None, None),
    ],
)
def test_credits_of_datelines_are_read(text: str, agencies: tuple[str, ...] | None, service: str | None) -> None:
    """
    Beside an agency that is known, other names count, too; small letters behind dpa's name are a service.
    """
    source = f"({text}AFP) - "
    credit = read_dateline_credit(source, 1, 1 + len(text))

    assert (agencies, service) == ((credit.agencies, credit.service) if credit else (None, None))
    assert credit is None or credit.text == text.strip()


@pytest.mark.parametrize(
    ("text", "bracketed", "bare"),
    [
        ("dpa", ("dpa",), ("dpa",)),
        ("dpa.", ("dpa",), ("dpa",)),
        ("AFP, dpa, sn", ("AFP", "dpa"), ("AFP", "dpa")),
        ("sn", None, None),
        ("sn, dpa", ("dpa",), ("dpa",)),
        ("lno", ("dpa",), ("dpa",)),
        ("AFP, lno", ("AFP",), ("AFP",)),
        ("abcde, dpa", ("dpa",), ("dpa",)),
        ("abcdef, dpa", ("dpa",), None),
        (f"{'x' * 24}, dpa", ("dpa",), None),
        (f"{'x' * 25}, dpa", None, None),
        ("a b c, dpa", ("dpa",), ("dpa",)),
        ("a b c d, dpa", None, None),
        ("Norddeutscher Rundfunk, dpa", ("dpa",), ("dpa",)),
        ("Deichpost-Redaktion, dpa", ("dpa",), ("dpa",)),
        ("Deichpost-Redakteur, dpa", ("dpa",), None),
        ("deich.de", ("deich.de",), None),
        ("deich.de, dpa", ("deich.de", "dpa"), ("deich.de", "dpa")),
        ("www.deich.de, dpa", None, None),
        ("https://deich.de, dpa", None, None),
        ("http://deich.de, dpa", None, None),
        ("Quelle: Deutsche Presse-Agentur", ("dpa",), ("dpa",)),
        ("Quelle: Presse-Agentur Husum", None, None),
        ("Quelle: Nachrichtenagentur", None, None),
        ("Mit Material von dpa am 25.11.2026", ("dpa",), ("dpa",)),
        ("Redaktion, dpa", ("dpa",), ("dpa",)),
        ("xy", None, None),
    ],
)
def test_credits_at_the_end_are_read(
    text: str, bracketed: tuple[str, ...] | None, bare: tuple[str, ...] | None
) -> None:
    """
    Parentheses make more names believed; without an agency there is no credit.
    """
    source = f"({text}) AFP"
    found = [read_closing_credit(source, 1, 1 + len(text), bare=alone) for alone in (False, True)]

    assert [bracketed, bare] == [credit and credit.agencies for credit in found]


@pytest.mark.parametrize(
    ("text", "service"), [("AFP, dpa, sn", "sn"), ("AFP, sn", None), ("AFP, lno", "lno"), ("dpa, AFP, sn", None)]
)
def test_services_stand_behind_their_agency(text: str, service: str | None) -> None:
    """
    The mark of a regional service counts right behind dpa's name, one of three letters everywhere.
    """
    credit = read_closing_credit(text, 0, len(text), bare=False)

    assert credit is not None
    assert service == credit.service


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Mit Informationen der Deutschen Presse-Agentur", True),
        ("Verwendete Quellen: Nachrichtenagentur", True),
        ("Quelle:", True),
        (":Quelle", False),
        ("Mit Informationen der Polizei", False),
    ],
)
def test_phrases_lead_to_agencies(words: str, *, expected: bool) -> None:
    """
    Each word of a phrase is one that leads to the name of an agency.
    """
    assert expected is is_phrase(words)
