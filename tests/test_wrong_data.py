"""
What wrong data raise says where it lies, what was expected there, and what was found.
"""

import copy
import json
from typing import Any

import pytest

import dpaparse
from dpaparse import DpaParseError, from_dict, parse, to_dict
from tests.marked import WIRE

TEXT = "Husum (dpa) - „Ja, ‚so‘“, sagte Thun. “\n\n© dpa-infocom, dpa:250101-930-4711/2"
WRITTEN = json.loads(json.dumps(to_dict(parse(TEXT))))
MESSAGE = json.loads(json.dumps(to_dict(parse(WIRE))))


def changed(written: dict[str, Any], **values: object) -> dict[str, Any]:
    """
    Return what was written with other values, each by its path: `parts__0__span`.
    """
    data = copy.deepcopy(written)
    for path, value in values.items():
        *keys, last = path.split("__")
        inner: Any = data
        for key in keys:
            inner = inner[int(key) if key.isdigit() else key]
        inner[int(last) if last.isdigit() else last] = value
    return data


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"schema_version": 2}, "$.schema_version: expected 1, got 2"),
        ({"more": 1, "most": 2}, None),
        ({"parts": {}}, "$.parts: expected a list, got {}"),
        ({"quotes__0": 1}, "$.quotes[0]: expected a mapping, got 1"),
        ({"parts__0": 1}, "$.parts[0]: expected a mapping, got 1"),
        (
            {"quotes__0": {"text": "a"}},
            "$.quotes[0]: expected the keys inner, kind, span, got ['text']",
        ),
        ({"parts__0__places__0__more": 1}, "$.parts[0].places[0]: expected no keys but span, name, got ['more']"),
        ({"format": "pdf"}, "$.format: expected one of plain, iptc7901, html, digitalwires, newsml-g2, nitf, got 'pdf'"),
        ({"envelope": {}}, "$.envelope.envelope: expected one of WireHeader, DigitalwiresItem, NewsItem, got None"),
        ({"envelope": {"envelope": "Note"}}, "$.envelope.envelope: expected one of WireHeader, DigitalwiresItem, NewsItem, got 'Note'"),
        ({"envelope": {"envelope": "WireHeader", "spans": [["a"]]}}, "$.envelope.spans[0]: expected 2 values, got ['a']"),
        ({"envelope": {"envelope": "WireHeader", "spans": [[1, [0, 1]]]}}, "$.envelope.spans[0][0]: expected str, got 1"),
        ({"envelope": {"envelope": "NewsItem", "pub_status": 1}}, "$.envelope.pub_status: expected str, got 1"),
        ({"source": "kurz"}, "$.parts: expected parts up to 4, the end of the source, got 77"),
        ({"parts__1__span": [12, 14]}, "$.parts[1].span: expected a part that starts at 13, got Span(12, 14)"),
        ({"parts__0__places__0__span": [9, 14]}, "$.parts[0].places.span: expected a span inside Span(0, 13), got Span(9, 14)"),
        ({"parts__0__credit__span": [9, 14]}, "$.parts[0].credit.span: expected a span inside Span(0, 13), got Span(9, 14)"),
        ({"stray_marks": [[38, 39], [37, 39]]}, "$.stray_marks[1]: expected a mark behind Span(38, 39), got Span(37, 39)"),
        ({"stray_marks": [[76, 78]]}, "$.stray_marks[0]: expected a span inside the source, got Span(76, 78)"),
        ({"quotes__0__attribution__frame": [26, 78]}, "$.quotes[0].attribution.frame: expected a span inside the source, got Span(26, 78)"),
        ({"quotes__0__attribution__cue__0__span": [26, 78]}, "$.quotes[0].attribution.cue[0].span: expected a span inside the source, got Span(26, 78)"),
        ({"quotes__0__inner": [15, 25]}, "$.quotes[0].span: expected a span inside Span(0, 77) that holds the inner one, got Span(14, 24)"),
        ({"quotes__0__quotes__0__span": [19, 24]}, "$.quotes[0].quotes[0].span: expected a span inside Span(15, 23) that holds the inner one, got Span(19, 24)"),
        ({"quotes": [WRITTEN["quotes"][0]] * 2}, "$.quotes[1].span: expected a quotation behind Span(14, 24), got Span(14, 24)"),
        ({"quotes__0__span": [13, 24]}, "$.quotes[0].span: expected a quotation inside one part, got Span(13, 24)"),
        ({"source": "", "parts": [], "stray_marks": [], "diagnostics": [], "quotes": [{"span": [0, 0], "inner": [0, 0], "text": "", "kind": "term"}]}, "$.quotes[0].span: expected a quotation inside one part, got Span(0, 0)"),
        ({"parts__4__id": "4711"}, "$.parts[4].id: expected a dpa number such as dpa:250101-930-4711/2, got '4711'"),
        ({"parts__4__id": 4711}, "$.parts[4].id: expected str, got 4711"),
        ({"parts__0__date": "2025"}, "$.parts[0].date: expected a day as YYYY-MM-DD, got '2025'"),
        ({"parts__0__date": 2025}, "$.parts[0].date: expected str, got 2025"),
        ({"facts": {"sent_at": "2025-01-01"}}, "$.facts.sent_at: expected a time as YYYY-MM-DDTHH:MM:SS+HH:MM, got '2025-01-01'"),
        ({"facts": {"sent_at": "heute"}}, "$.facts.sent_at: expected a time as YYYY-MM-DDTHH:MM:SS+HH:MM, got 'heute'"),
        ({"facts": {"sent_at": 1}}, "$.facts.sent_at: expected str, got 1"),
        ({"facts": {"urgency": True}}, "$.facts.urgency: expected int, got True"),
        ({"format": 1}, "$.format: expected str, got 1"),
        ({"parts__0__span": 1}, "$.parts[0].span: expected a list, got 1"),
        ({"parts__0__span": [0, 13, 14]}, "$.parts[0].span: expected two offsets, got [0, 13, 14]"),
        ({"parts__0__span": [0, "x" * 80]}, f"$.parts[0].span: expected two offsets, got [0, '{'x' * 55}…"),
        ({"parts__0__span": [0, "x" * 53]}, f"$.parts[0].span: expected two offsets, got [0, '{'x' * 53}']"),
        ({"parts__0__span": [13, 0]}, "$.parts[0].span: expected 0 <= start <= end, got [13, 0]"),
        ({"quotes__0__closed": 1}, "$.quotes[0].closed: expected bool, got 1"),
    ],
)  # fmt: skip
def test_faults_are_told_in_words(values: dict[str, object], message: str | None) -> None:
    """
    The message has the path, what was expected there, and the value, shortened if it is long.
    """
    with pytest.raises(DpaParseError) as caught:
        from_dict(changed(WRITTEN, **values))

    expected = (
        message or f"$: expected no keys but {', '.join(WRITTEN)[len('schema_version, ') :]}, got ['more', 'most']"
    )
    assert str(caught.value) == expected
    assert caught.value.path == expected.partition(": ")[0]


@pytest.mark.parametrize("value", [True, "9", 1e9, -1e9, float("inf"), float("nan"), None])
def test_degrees_are_numbers(value: object) -> None:
    """
    A number with a point may come without it; a text, a truth value or a number beyond all degrees is none.
    """
    place = {"literal": "poiID0", "place": {"longitude": value}}
    data = changed(WRITTEN, envelope={"envelope": "NewsItem", "places": [[place["literal"], place["place"]]]})
    if value is None:
        assert from_dict(data).envelope == dpaparse.NewsItem(places=(("poiID0", dpaparse.PointOfInterest()),))
        return

    with pytest.raises(DpaParseError) as caught:
        from_dict(data)

    assert str(caught.value) == f"$.envelope.places[0][1].longitude: expected a number, got {value!r}"


@pytest.mark.parametrize(("value", "expected"), [(9, 9.0), (-9.5, -9.5), (0, 0.0), (999999999, 999999999.0)])
def test_whole_numbers_are_degrees(value: float, expected: float) -> None:
    """
    A whole number is read as one with a point.
    """
    envelope = {"envelope": "NewsItem", "places": [["a", {"longitude": value}]]}
    found = from_dict(changed(WRITTEN, envelope=envelope)).envelope

    assert isinstance(found, dpaparse.NewsItem)
    assert [(place.longitude, type(place.longitude)) for _, place in found.places] == [(expected, float)]


def test_words_that_the_library_knows_are_told() -> None:
    """
    A status that the library knows becomes its word, another one stays a text.
    """
    known, other = (
        from_dict(changed(WRITTEN, envelope={"envelope": "NewsItem", "pub_status": word})).envelope
        for word in ("canceled", "x-embargoed")
    )

    assert isinstance(known, dpaparse.NewsItem)
    assert isinstance(other, dpaparse.NewsItem)
    assert (known.pub_status, type(known.pub_status)) == ("canceled", dpaparse.Status)
    assert (other.pub_status, type(other.pub_status)) == ("x-embargoed", str)


def test_the_class_of_an_inner_envelope_is_told() -> None:
    """
    The header of a wire message inside another envelope says what it is.
    """
    names = [{"text": "a", "header": {"envelope": "Wire"}}]

    with pytest.raises(DpaParseError) as caught:
        from_dict(changed(WRITTEN, envelope={"envelope": "NewsItem", "alt_ids": names}))

    assert str(caught.value) == "$.envelope.alt_ids[0].header.envelope: expected WireHeader, got 'Wire'"
    with pytest.raises(DpaParseError) as caught:
        from_dict(changed(WRITTEN, envelope={"envelope": "NewsItem", "alt_ids": [{"text": "a", "header": {}}]}))

    assert str(caught.value) == "$.envelope.alt_ids[0].header.envelope: expected WireHeader, got None"
    with pytest.raises(DpaParseError) as caught:
        from_dict(changed(WRITTEN, envelope={"envelope": "NewsItem", "alt_ids": [{"text": "a", "header": 1}]}))

    assert str(caught.value) == "$.envelope.alt_ids[0].header: expected a mapping, got 1"


@pytest.mark.parametrize(("depth", "message"), [(62, None), (63, "expected at most 64 levels, got 'more'")])
def test_the_deepest_level_is_told(depth: int, message: str | None) -> None:
    """
    Values may lie up to 64 levels deep in each other; what lies deeper is refused where it begins.
    """
    quote: dict[str, object] = {"span": [0, 2], "inner": [0, 2], "text": "„“", "kind": "term"}
    for _ in range(depth):
        quote = {**quote, "quotes": [quote]}
    part = {"type": "Paragraph", "span": [0, 2], "text": "„“"}
    data = {"schema_version": 1, "source": "„“", "format": "plain", "parts": [part], "quotes": [quote]}
    if message is None:
        assert len(from_dict(data).quotes) == 1
        return

    with pytest.raises(DpaParseError) as caught:
        from_dict(data)

    assert str(caught.value) == f"$.quotes[0]{'.quotes[0]' * depth}.span: {message}"


def test_marks_may_touch_and_messages_are_read() -> None:
    """
    Two marks right beside each other are in order, and what was written of a wire message is read again.
    """
    marks = [[37, 38], [38, 39]]

    assert [mark.start for mark in from_dict(changed(WRITTEN, stray_marks=marks)).stray_marks] == [37, 38]
    assert from_dict(MESSAGE) == parse(WIRE)


@pytest.mark.parametrize("value", ["Ebba Thun, 04841 5550123", ["Ebba Thun"], {"text": "Ebba Thun"}])
def test_what_is_not_for_publication_is_not_told(value: object) -> None:
    """
    Of what stands in a notepad, only the path is told: an error ends up in a log.
    """
    number = next(i for i, part in enumerate(MESSAGE["parts"]) if part["type"] == "Notepad")
    path = f"$.parts[{number}].sections[0].items"
    for wrong in ({f"parts__{number}__sections__0__items": value}, {f"parts__{number}__sections__0__items": [value]}):
        with pytest.raises(DpaParseError) as raised:
            from_dict(changed(MESSAGE, **wrong))

        assert (raised.value.path or "").startswith(path)
        assert "Thun" not in str(raised.value)
