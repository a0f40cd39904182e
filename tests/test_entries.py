"""
Entries of digitalwires in JSON: one, several, and what stands behind them.
"""

from typing import Any

import pytest

from dpaparse import DigitalwiresItem, Fault, FaultKind, Format, parse, parse_all
from dpaparse._formats.digitalwires import entries_of, load


def faults(given: str | dict[str, Any]) -> list[Fault]:
    """
    Return what is wrong with the text, but for the fields that are missing.
    """
    envelope = parse(given, format="digitalwires").envelope
    assert isinstance(envelope, DigitalwiresItem)
    return [fault for fault in envelope.faults if fault.kind is not FaultKind.MISSING]


@pytest.mark.parametrize(
    ("text", "values", "rest"),
    [
        ("", [], ""),
        (" \n", [], ""),
        ('{"a": 1}', [{"a": 1}], ""),
        (' \n{"a": 1}\n\t[2] 3 ', [{"a": 1}, [2], 3], ""),
        ('{"a": 1} x', [{"a": 1}], "x"),
        ('{"a"', [], '{"a"'),
        ("\ufeff[1]", [[1]], ""),
        ("\u00a01", [], "\u00a01"),
    ],
)
def test_values_are_read_one_by_one(text: str, values: list[object], rest: str) -> None:
    """
    JSON values may follow each other with white space between; what is none is left over.
    """
    assert load(text)[:2] == (values, rest)


@pytest.mark.parametrize(
    ("data", "entries"),
    [
        ({"urn": "a"}, [{"urn": "a"}]),
        ([{"urn": "a"}, 7], [{"urn": "a"}, 7]),
        ({"entries": [1, 2]}, [1, 2]),
        ({"entries": (1,)}, [1]),
        ({"entries": 1}, [{"entries": 1}]),
        ({"entries": [1], "urn": "a"}, [{"entries": [1], "urn": "a"}]),
        ([], []),
        (None, [None]),
    ],
)
def test_entries_are_found_in_answers(data: object, entries: list[object]) -> None:
    """
    An answer of the queue has its entries in a field; what has a name of its own is one, whatever its fields.
    """
    assert list(entries_of(data)) == entries


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ('{"urn": "a"}', []),
        ('{"urn": "a"} {"urn": "b"}', [(FaultKind.SEVERAL, "one entry, found 2", None)]),
        ('{"urn": "a"} {"urn', [(FaultKind.BROKEN, "JSON", '{"urn')]),
        (f'{{"urn": "a"}} {"x" * 201}', [(FaultKind.BROKEN, "JSON", "x" * 200)]),
        ({"entries": [{"urn": "a"}, {"urn": "b"}, 3]}, [(FaultKind.SEVERAL, "one entry, found 3", None)]),
        ("[]", []),
    ],
)
def test_what_follows_an_entry_is_told(
    given: str | dict[str, Any], expected: list[tuple[FaultKind, str, str | None]]
) -> None:
    """
    Other entries are counted, and what is left of a text that breaks off is kept, shortened.
    """
    assert faults(given) == [Fault(path="$", kind=kind, expected=words, raw=raw) for kind, words, raw in expected]


def test_what_is_no_entry_is_kept() -> None:
    """
    A value that is no entry, and what is left of the text, are articles of their own that nobody could read.
    """
    found = [
        (article.format, article.source)
        for article in parse_all('[{"urn": "a", "headline": "b"}, 7] {"x', format="digitalwires")
    ]

    assert found == [(Format.DIGITALWIRES, "b"), (Format.DIGITALWIRES, "7"), (Format.DIGITALWIRES, '{"x')]


def test_the_last_note_that_closes_is_the_first() -> None:
    """
    Of notes to editors the first closing line closes; notes without a role do not, nor does one beside the notepad's.
    """
    notes = [
        {"ednote": "nichts"},
        {"role": "x:correction", "ednote": "auch nichts"},
        {"role": "x:closingline", "ednote": "dpa abc"},
        {"role": "x:closingline", "ednote": "dpa xyz"},
    ]
    article = parse({"urn": "a", "headline": "Deich", "ednotes": notes})

    assert article.source == "Deich\n\ndpa abc"
    assert article.sign_off is not None
    assert (found := article.markup_span(article.sign_off)) is not None
    assert found.field == "ednotes[2].ednote"


def test_fields_that_are_boxes_are_boxes() -> None:
    """
    All of the field of a box lies in one, whatever stands in it, and says which field it was.
    """
    article = parse({"urn": "a", "infobox_html": "<p>a</p><aside>b</aside>", "linkbox_html": "<ul><li>c</li></ul>"})
    boxes = [part for part in article.parts if type(part).__name__ == "Box"]

    assert [(part.kind, article[part]) for part in boxes] == [("infobox", "a\n\nb"), ("linkbox", "c")]  # type: ignore[union-attr]  # boxes


@pytest.mark.parametrize(("language", "expected"), [("pl", "pl"), ("", None), (None, None)])
def test_an_entry_tells_its_language(language: str | None, expected: str | None) -> None:
    """
    The language of an entry is the article's, and an empty one is none.
    """
    assert parse({"urn": "a", "headline": "Deich", "language": language}).language == expected
