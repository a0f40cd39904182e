"""
Articles as plain JSON values: there and back, their schema, and what wrong data raises.
"""

import copy
import json
import pickle
from collections.abc import Iterator, Mapping
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

import dpaparse
from dpaparse import DpaParseError, Span, from_dict, json_schema, parse, to_dict
from dpaparse import strategies as dpa
from tests import laws
from tests.marked import RICH, WIRE, walk

texts = dpa.hostile_text() | dpa.articles().map(lambda made: made.text)
BESIDE = "<p>Es regnet.</p><aside>Pegel</aside><img src='x'>"
SCHEMA = jsonschema.Draft202012Validator(json_schema())


@given(texts)
def test_article_survives_json(text: str) -> None:
    """
    Written as JSON and read again, an article is the same.
    """
    laws.json_gives_it_back(parse(text))


@given(texts)
def test_dict_fits_the_schema(text: str) -> None:
    """
    What is written is what the schema describes.
    """
    SCHEMA.validate(to_dict(parse(text)))


@given(texts, st.integers(0, pickle.HIGHEST_PROTOCOL))
def test_article_survives_pickling(text: str, protocol: int) -> None:
    """
    Pickled with any protocol, an article stays the same.
    """
    article = parse(text)

    assert pickle.loads(pickle.dumps(article, protocol)) == article  # noqa: S301, bytes of our own


@given(texts)
def test_copies_are_equal(text: str) -> None:
    """
    Copies of an article equal it and have its hash.
    """
    article = parse(text)

    assert copy.copy(article) == article
    assert copy.deepcopy(article) == article
    assert hash(copy.deepcopy(article)) == hash(article)


def test_schema_is_one() -> None:
    """
    The schema is valid by the rules of its version, and is JSON itself.
    """
    jsonschema.Draft202012Validator.check_schema(json_schema())

    assert json_schema() == json.loads(json.dumps(json_schema()))
    assert json_schema()["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_dict_is_plain() -> None:
    """
    A written article has lists and words, no tuples and enums; spans are pairs, days and numbers are as printed.
    """
    written = to_dict(parse(RICH))

    assert written == json.loads(json.dumps(written))
    assert written["schema_version"] == 1
    assert written["format"] == "plain"
    assert {"type": "Gap", "span": [9, 11]} in written["parts"]  # type: ignore[operator]  # a list
    assert "2024-11-21" in json.dumps(written)
    assert '"dpa:250101-930-4711/2"' in json.dumps(written)


def test_rich_article_has_every_part() -> None:
    """
    The article that the faults are put into has every kind of part.
    """
    found = {type(part).__name__ for text in (RICH, WIRE, BESIDE) for part in parse(text).parts}
    kinds = json_schema()["properties"]["parts"]["items"]["anyOf"]  # type: ignore[index,call-overload]  # an object

    assert {kind["$ref"].rpartition("/")[2] for kind in kinds} == found  # type: ignore[index,union-attr,call-overload]  # objects


def places(value: object, *path: str | int) -> Iterator[tuple[str | int, ...]]:
    """
    Yield the path to every value inside.
    """
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield (*path, key)
        yield from places(inner, *path, key)


def printed(path: tuple[str | int, ...]) -> str:
    """
    Write a path as errors do.
    """
    return "$" + "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in path)


WRITTEN = to_dict(parse(RICH))
PATHS = [*places(WRITTEN)]
MESSAGE = to_dict(parse(WIRE))
BOTH = [*((WRITTEN, path) for path in PATHS), *((MESSAGE, path) for path in places(MESSAGE))]
REMOVED = object()


def damaged(
    path: tuple[str | int, ...], value: object, written: Mapping[str, object] = WRITTEN
) -> Mapping[str, object]:
    """
    Return the rich article, or another one, with another value, or none, at *path*.
    """
    data = copy.deepcopy(written)
    inner: object = data
    for key in path[:-1]:
        inner = inner[key]  # type: ignore[index]  # objects and lists
    if value is REMOVED:
        del inner[path[-1]]  # type: ignore[attr-defined]  # the same
    else:
        inner[path[-1]] = value  # type: ignore[index]  # the same
    return data


@pytest.mark.parametrize(
    "value", [REMOVED, None, True, -1, 10**9, 1.5, "", "x", [], ["x"], {}, {"type": "Gap"}, b"x", object()]
)
def test_every_fault_has_a_path(value: object) -> None:
    """
    Whatever value of an article is removed or replaced, `from_dict` gives an article or the one error with a path.
    """
    for written, path in BOTH:
        error = fault(damaged(path, value, written))
        if error is not None:
            assert str(error).startswith(f"{error.path}: expected ")


def fault(data: Mapping[str, object]) -> DpaParseError | None:
    """
    Return the error that reading *data* raises, or None if they are an article that can be written again.
    """
    try:
        article = from_dict(data)
    except DpaParseError as error:
        return error

    assert from_dict(to_dict(article)) == article
    return None


@pytest.mark.parametrize("value", [1.5, b"x", object(), {"x": 1}])
def test_path_leads_to_the_fault(value: object) -> None:
    """
    A value of a wrong type is named by its path, or by that of a value inside or around it.
    """
    for written, path in BOTH:
        with pytest.raises(DpaParseError) as caught:
            from_dict(damaged(path, value, written))

        found = str(caught.value.path)
        assert found.startswith(printed(path)) or found == printed(path[:-1]) or printed(path).startswith(found)


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        (("schema_version",), 2, "$.schema_version"),
        (("schema_version",), True, "$.schema_version"),
        (("source",), "kurz", "$.parts"),
        (("source",), 1, "$.source"),
        (("format",), "pdf", "$.format"),
        (("format",), 1, "$.format"),
        (("language",), 1, "$.language"),
        (("parts",), {}, "$.parts"),
        (("parts",), [], "$.parts"),
        (("parts", 0), [], "$.parts[0]"),
        (("parts", 0, "type"), "Quote", "$.parts[0].type"),
        (("parts", 0, "type"), None, "$.parts[0].type"),
        (("parts", 0, "type"), ["Gap"], "$.parts[0].type"),
        (("parts", 0, "more"), 1, "$.parts[0]"),
        (("parts", 0, "text"), 1, "$.parts[0].text"),
        (("parts", 0, "span"), [0], "$.parts[0].span"),
        (("parts", 0, "span"), [0, True], "$.parts[0].span"),
        (("parts", 0, "span"), [-1, 9], "$.parts[0].span"),
        (("parts", 0, "span"), [9, 0], "$.parts[0].span"),
        (("parts", 0, "span"), [1, 9], "$.parts[0].span"),
        (("parts", 0, "span"), "09", "$.parts[0].span"),
        (("parts", 1, "span"), [10, 11], "$.parts[1].span"),
        (("quotes", 0, "kind"), "shout", "$.quotes[0].kind"),
        (("quotes", 0, "closed"), 1, "$.quotes[0].closed"),
        (("quotes", 0, "span"), [0, 10**6], "$.quotes[0].span"),
        (("quotes", 0, "inner"), [0, 1], "$.quotes[0].span"),
        (("quotes", 0, "quotes", 0, "span"), [0, 1], "$.quotes[0].quotes[0].span"),
        (("diagnostics", 0, "code"), "no-code", "$.diagnostics[0].code"),
        (("diagnostics", 0, "span"), [0, 10**6], "$.diagnostics[0].span"),
        (("quotes", 0, "attribution", "speaker", "span"), [0, 10**6], "$.quotes[0].attribution.speaker.span"),
        (("quotes", 0, "attribution", "frame"), [5, 10**6], "$.quotes[0].attribution.frame"),
        (("stray_marks",), [[9, 10], [3, 4]], "$.stray_marks[1]"),
        (("more",), 1, "$"),
    ],
)
def test_fault_is_found(path: tuple[str | int, ...], value: object, expected: str) -> None:
    """
    Each kind of fault is found where it lies.
    """
    with pytest.raises(DpaParseError) as caught:
        from_dict(damaged(path, value))

    assert expected == caught.value.path


@pytest.mark.parametrize(
    ("name", "field", "value"),
    [
        ("Dateline", "date", "2024-13-01"),
        ("Dateline", "date", 20241121),
        ("Footer", "id", "4711"),
        ("Footer", "id", "dpa:250101-930-4711/0"),
        ("Footer", "id", 4711),
        ("Byline", "authors", "Thun"),
        ("Byline", "agency", 1),
        ("TitleNote", "kind", "joke"),
        ("SignOff", "signs", [1]),
        ("Dateline", "places", [{"span": [0, 1], "name": "Husum"}]),
        ("Dateline", "credit", None),
    ],
)
def test_fault_in_a_part_is_found(name: str, field: str, value: object) -> None:
    """
    A wrong field of a part is named by its path; one that may be None may.
    """
    number = next(i for i, part in enumerate(parse(RICH).parts) if type(part).__name__ == name)
    data = damaged(("parts", number, field), value)
    if value is None:
        assert from_dict(data).parts
        return

    with pytest.raises(DpaParseError) as caught:
        from_dict(data)

    assert str(caught.value.path).startswith(f"$.parts[{number}].{field}")


def test_quotation_must_lie_in_one_part() -> None:
    """
    A quotation that runs over the end of a part is refused.
    """
    quote = parse(RICH).quotes[0]

    with pytest.raises(DpaParseError) as caught:
        from_dict(damaged(("quotes", 0, "span"), [0, quote.span.end]))

    assert caught.value.path == "$.quotes[0].span"


def test_quotations_must_be_apart() -> None:
    """
    Quotations in another order, twice, or over a part's end are refused.
    """
    quotes = WRITTEN["quotes"]
    assert isinstance(quotes, list)

    for wrong in (list(reversed(quotes)), [quotes[0], quotes[0]]):
        with pytest.raises(DpaParseError, match=r"\$\.quotes\[1\]\.span: expected a quotation behind"):
            from_dict(damaged(("quotes",), wrong))


@pytest.mark.parametrize("data", [None, [], "x", 1, {}, {1: 2}, {"schema_version": 1}])
def test_other_data_are_no_articles(data: object) -> None:
    """
    What is no mapping, or lacks the keys of one, is refused at its root.
    """
    with pytest.raises(DpaParseError) as caught:
        from_dict(data)  # type: ignore[arg-type]  # the fault to be found

    assert caught.value.path in {"$", "$.schema_version"}


def test_nesting_has_an_end() -> None:
    """
    Data nested without end raise the same error, not one of Python's.
    """
    quote: dict[str, object] = {"span": [0, 2], "inner": [0, 2], "text": "„“", "kind": "term", "quotes": []}
    for _ in range(5000):
        quote = {**quote, "quotes": [quote]}

    with pytest.raises(DpaParseError, match="levels"):
        from_dict({"schema_version": 1, "source": "„“", "format": "plain", "parts": [], "quotes": [quote]})


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda values: st.lists(values) | st.dictionaries(st.text(), values),
    max_leaves=5,
)


@given(st.sampled_from(PATHS), json_values)
def test_no_value_raises_another_error(path: tuple[str | int, ...], value: object) -> None:
    """
    Any JSON value in any place gives an article that can be written again, or the one error.
    """
    laws.data_are_an_article_or_a_fault(damaged(path, value))


class Words(Mapping[str, object]):
    """
    A mapping that is no dict.
    """

    def __getitem__(self, key: str) -> object:
        return WRITTEN[key]

    def __iter__(self) -> Iterator[str]:
        return iter(WRITTEN)

    def __len__(self) -> int:
        return len(WRITTEN)


def test_any_mapping_is_read() -> None:
    """
    An article is read from any mapping, with tuples for lists, and with the fields left out that have a default.
    """
    short = {name: WRITTEN[name] for name in ("schema_version", "source", "format", "parts")}

    assert from_dict(Words()) == parse(RICH)
    assert from_dict({**short, "parts": tuple(WRITTEN["parts"])}).parts == parse(RICH).parts  # type: ignore[arg-type]  # a list
    assert from_dict(short).quotes == ()


def test_indirect_speech_and_attributions_are_written() -> None:
    """
    What this version does not find by itself is written and read too, if somebody put it into an article.
    """
    article = parse("„Es regnet“, sagte Thun. Es werde weiter regnen.")
    speaker = dpaparse.Mention(span=Span(19, 23), text="Thun")
    said = dpaparse.Attribution(
        speaker=speaker, cue=(dpaparse.Mention(span=Span(13, 18), text="sagte"),), frame=Span(11, 24)
    )
    data = to_dict(article)
    indirect = dpaparse.IndirectSpeech(
        span=Span(25, 48), text="Es werde weiter regnen.", kind=dpaparse.IndirectSpeechKind.FRAMELESS, attribution=said
    )
    made = dpaparse.Article(
        source=article.source,
        format=article.format,
        parts=article.parts,
        quotes=article.quotes,
        indirect_speech=(indirect,),
    )

    assert len(data["indirect_speech"]) == 1  # type: ignore[arg-type]  # a list
    assert from_dict(json.loads(json.dumps(to_dict(made)))) == made
    SCHEMA.validate(to_dict(made))
    with pytest.raises(DpaParseError) as caught:
        from_dict(
            {**to_dict(made), "source": article.source, "indirect_speech": [{**WRITTEN_SPEECH, "span": [0, 10**6]}]}
        )

    assert str(caught.value.path).startswith("$.indirect_speech[0]")


WRITTEN_SPEECH = {"span": [0, 1], "text": "„", "kind": "framed"}


def test_depth_that_parse_gives_is_read() -> None:
    """
    The deepest quotations that `parse` finds are within what `from_dict` reads.
    """
    article = parse("„a " * 100 + "b" + "“" * 100 + " Danach war es still.")

    assert from_dict(to_dict(article)) == article
    assert len([*walk(article.quotes)]) == 16


def test_envelopes_are_told_by_their_word() -> None:
    """
    The class of an envelope stands beside its fields; numbers with a point are read with and without it.
    """
    entry = {
        "headline": "Deich",
        "categories": [{"geojson": {"geometry": {"type": "Point", "coordinates": [9.0, 54.5]}}}],
    }
    written: dict[str, Any] = json.loads(json.dumps(to_dict(parse(entry))))
    place = written["envelope"]["categories"][0]["geojson"]

    assert written["envelope"]["envelope"] == "DigitalwiresItem"
    SCHEMA.validate(written)
    place["longitude"] = 9
    assert from_dict(written) == parse(entry)
    for wrong in (True, "9", 1e300, float("nan")):
        place["longitude"] = wrong
        with pytest.raises(DpaParseError, match="expected a number"):
            from_dict(written)
    header = "<altId type='iptc7901Id'>bdt0123 3 pl 90  dpa 0456</altId>"
    written = json.loads(json.dumps(to_dict(parse(f"<newsItem><itemMeta>{header}</itemMeta></newsItem>"))))
    written["envelope"]["alt_ids"][0]["header"]["envelope"] = "Wire"
    with pytest.raises(DpaParseError, match="expected WireHeader"):
        from_dict(written)
