"""
Lines that are told from headings by what stands in their parentheses, behind their colons and at their ends.
"""

import pytest

from dpaparse import Span
from dpaparse._recognise.head_lines import opened
from dpaparse._recognise.heading import is_framed_heading, is_furniture, is_heading, is_house_sign


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Der Deich hält (C)", True),
        ("Der Deich hält (ab)", False),
    ],
)
def test_an_aside_says_more(line: str, *, expected: bool) -> None:
    """
    One letter in parentheses says more of what stands before it, small ones sign.
    """
    assert expected is is_heading(line, Span(0, len(line)))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Thun zu Ruß: „Treten Sie zurück!“", True),
        ("Thun zu Ruß: „Treten Sie zurück“", False),
        ("Thun: Ruß: „Treten Sie zurück!“", False),
    ],
)
def test_who_calls_stands_before_the_first_colon(line: str, *, expected: bool) -> None:
    """
    A line that says who calls, and what, is a heading.
    """
    assert expected is is_framed_heading(line, Span(0, len(line)))


@pytest.mark.parametrize(
    ("line", "expected"),
    [("(abc/dpa)", True), ("(Küstenpressedienst Nord, dpa)", False), ("(dpa)", True), ("(Husum)", False)],
)
def test_credits_in_parentheses_are_of_the_page(line: str, *, expected: bool) -> None:
    """
    Beside the agency stand short signs alone.
    """
    assert expected is is_furniture(line, Span(0, len(line)))


@pytest.mark.parametrize(("line", "expected"), [("dpa (fre)", True), ("dpa (f2e)", False), ("dpa (Fre)", False)])
def test_signs_of_editors_are_small_letters(line: str, *, expected: bool) -> None:
    """
    What stands in parentheses behind an agency signs if it is made of small letters.
    """
    assert expected is is_house_sign(line, Span(0, len(line)))


@pytest.mark.parametrize(
    ("line", "cut"),
    [("Deich hält http://a", ["Deich hält", "http://a"]), ("Deich hält http b", ["Deich hält http b"])],
)
def test_an_address_ends_the_line_that_shares_it(line: str, cut: list[str]) -> None:
    """
    What has another word behind it is none.
    """
    prose = "Der Deich bei Husum hat in der Nacht der schweren Flut standgehalten, und niemand kam zu Schaden."
    source = f"{line}\n\n{prose}"
    blocks = [Span(0, len(line)), Span(len(line) + 2, len(source))]

    assert [*cut, prose] == [span.of(source) for span in opened(source, blocks, {})]
