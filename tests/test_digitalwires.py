"""
digitalwires: every field is read with its type, and what cannot be read is reported with its path.
"""

import datetime
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import dpaparse
from dpaparse import Article, Box, Code, DigitalwiresItem, Status, parse, parse_all, parse_entries
from tests import laws

ZONE = datetime.timezone(datetime.timedelta(hours=1))

ENTRY: dict[str, Any] = {
    "format": "digitalwires@0.9.1",
    "type": "composite",
    "entry_id": "abc",
    "updated": "2025-01-01T11:00:01Z",
    "urn": "urn:newsml:dpa.com:20090101:250101-930-4711",
    "version": 2,
    "version_created": "2025-01-01T12:00:00+01:00",
    "content_created": "2024-12-31",
    "pubstatus": "usable",
    "signal": "sig:correction",
    "embargoed": "2025-01-01T13:00:00+01:00",
    "language": "de",
    "urgency": 3,
    "kicker": "Küste",
    "headline": "Deich hält",
    "subhead": "Pegel fallen",
    "teaser": "Die Flut kam in der Nacht.",
    "byline": "Ebba Thun",
    "dateline": "Husum (dpa/lno) - ",
    "article_html": '<section class="main"><p>Der Deich h&auml;lt.</p><h2>Pegel</h2><p>„Ja“, sagte Thun.</p></section>',
    "infobox_html": '<section class="infobox"><h2>Pegel</h2><p>Drei Meter.</p></section>',
    "linkbox_html": '<ul><li><a href="https://pegel.example">Pegel</a></li></ul>',
    "creditline": "dpa",
    "copyrightnotice": "Copyright 2025, dpa",
    "usageterms": "Nutzung nur nach Vereinbarung",
    "autopublishnotice": "© dpa-infocom, dpa:250101-930-4711/2",
    "notepad": {
        "header_html": "<header><h3>Notizblock</h3></header>",
        "public_html": "<section><p>Vorab.</p><h4>Orte</h4><ul><li>[Rathaus](Markt 1, Husum)</li></ul></section>",
        "nonpublic_html": "<section><p>Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt</p>"
        "<h4>Kontakte</h4><ul><li>Autor/in: Momme Dirks (Husum), 04841 555012</li></ul></section>",
    },
    "ednotes": [
        {"role": "dpaednoterole:correction", "ednote": "Im ersten Satz.", "is_publishable": False},
        {"role": "dpaednoterole:closingline", "ednote": "dpa abc yyno n1 xyz", "is_publishable": True},
        {"role": None, "ednote": "x", "is_publishable": False},
    ],
    "descriptions": [{"role": "drol:caption", "description": "Der Deich."}],
    "associations": [
        {
            "type": "image",
            "urn": "urn:newsml:dpa.com:20090101:250101-935-1",
            "version": 1,
            "version_created": "2025-01-01T12:00:00+01:00",
            "rank": 1,
            "headline": "Deich",
            "caption": "Der Deich.",
            "creditline": "Jan Ruß/dpa",
            "is_featureimage": True,
            "renditions": [
                {
                    "url": "https://bild.example/1",
                    "mimetype": "image/jpeg",
                    "width": 2048,
                    "height": 1365,
                    "size": 2048,
                    "fovealarea": {"left": 0, "top": 1, "right": 2, "bottom": 3},
                }
            ],
        }
    ],
    "categories": [
        {"type": "dnltype:wire", "name": "bdt", "qcode": "dpasrv:bdt"},
        {"type": "dnltype:desk", "name": "Politik", "qcode": "dpacat:pl"},
        {"type": "dnltype:keyword", "name": "Flut", "qcode": None, "rank": 2},
        {"type": "dnltype:keyword", "name": "Deich", "qcode": None, "rank": 1},
        {"type": "dnltype:rubric", "name": "weblines.nord", "qcode": "dnlpath:weblines.nord", "is_current": True},
        {
            "type": "dnltype:poi",
            "name": "Rathaus",
            "qcode": None,
            "geojson": {
                "type": "Feature",
                "geometry": {"type": "Point", "coordinates": [9.05, 54.47]},
                "properties": {"name": "Rathaus", "locality": "Husum", "country": "Deutschland"},
            },
        },
        {"type": "dnltype:poi", "name": "x", "geojson": {"type": "Feature", "geometry": None, "properties": {}}},
    ],
    "rubric_names": ["weblines.nord"],
    "poi_names": ["Rathaus", None],
    "_wireq_receipt": "r",
}


def faults(article: Article) -> list[tuple[str, str]]:
    """
    Return the paths and codes of what is reported.
    """
    return [(found.message.split(":")[0], str(found.code)) for found in article.diagnostics if found.span is None]


def test_every_field_is_a_part_or_a_typed_value() -> None:
    """
    An entry with all its fields is printed once, in the wire's order, and read without a fault.
    """
    article = parse(ENTRY)
    item = article.envelope

    assert article.diagnostics == ()
    assert [type(part).__name__ for part in article.parts if not isinstance(part, dpaparse.Gap)] == [
        "TitleNote", "Headline", "TitleNote", "Byline", "Teaser", "Dateline", "Paragraph", "Subheading", "Paragraph",
        "Box", "Box", "Notepad", "SignOff", "Footer",
    ]  # fmt: skip
    assert isinstance(item, DigitalwiresItem)
    assert item.version_created == datetime.datetime(2025, 1, 1, 12, 0, tzinfo=ZONE)
    assert item.content_created == datetime.date(2024, 12, 31)
    assert item.categories[5].geojson == dpaparse.PointOfInterest(
        name="Rathaus", locality="Husum", country="Deutschland", longitude=9.05, latitude=54.47
    )
    assert item.categories[6].geojson == dpaparse.PointOfInterest()
    assert item.associations[0].renditions[0].fovealarea == dpaparse.FovealArea(left=0, top=1, right=2, bottom=3)
    assert item.notes("correction") == ("Im ersten Satz.",)
    assert [label.name for label in item.labels("keyword")] == ["Deich", "Flut"]
    assert item.poi_names == ("Rathaus", None)
    assert str(item.dpa_id) == "dpa:250101-930-4711/2"


def test_labels_are_sorted_by_rank() -> None:
    """
    Labels come by their rank, and those without one first.
    """
    labels = [("Flut", {"rank": 2}), ("Deich", {"rank": 1}), ("Siel", {})]
    categories = [{"type": "dnltype:keyword", "name": name, **rank} for name, rank in labels]
    item = parse({"urn": "urn:newsml:dpa.com:20090101:250101-930-4711", "categories": categories}).envelope

    assert isinstance(item, DigitalwiresItem)
    assert ["Siel", "Deich", "Flut"] == [label.name for label in item.labels("keyword")]


def test_facts_have_the_names_of_all_formats() -> None:
    """
    What the entry tells is told under the names that every envelope has.
    """
    article = parse(ENTRY)

    assert (article.urgency, article.desk, article.services, article.keywords) == (3, "pl", ("bdt",), ("Deich", "Flut"))
    assert (article.status, article.signal, article.language) == ("usable", "correction", "de")
    assert isinstance(article.status, Status)
    assert (article.urn, article.version) == (ENTRY["urn"], 2)
    assert article.sent_at == datetime.datetime(2025, 1, 1, 12, 0, tzinfo=ZONE)
    assert article.embargo == datetime.datetime(2025, 1, 1, 13, 0, tzinfo=ZONE)
    assert article.byline is not None
    assert article.byline.authors == ("Ebba Thun",)
    assert article.sign_off is not None
    assert article.sign_off.signs == ("abc", "yyno", "n1", "xyz")


def test_notepad_is_read_from_its_fields() -> None:
    """
    Sections are told by headings; what is not for publication is not public, and shown in no repr.
    """
    article = parse(ENTRY)
    assert article.notepad is not None
    first, places, contacts = article.notepad.sections

    assert [(section.heading, str(section.kind), section.public) for section in (first, places, contacts)] == [
        (None, "other", True), ("Orte", "places", True), ("Kontakte", "contacts", False),
    ]  # fmt: skip
    assert isinstance(places.items[0], dpaparse.Location)
    assert isinstance(contacts.items[0], dpaparse.Contact)
    assert contacts.items[0].name == "Momme Dirks"
    assert "Dirks" not in f"{article!r}{article.parts!r}{article.envelope!r}{article._repr_html_()}{article.text}"


def test_way_back_names_the_field() -> None:
    """
    Every part knows the field that it comes from, and where in it.
    """
    article = parse(ENTRY)
    paths = {
        type(part).__name__: place.field for part in article.parts if (place := article.markup_span(part)) is not None
    }

    assert paths["Headline"] == "headline"
    assert paths["Paragraph"] == "article_html"
    assert paths["SignOff"] == "ednotes[1].ednote"
    assert paths["Footer"] == "autopublishnotice"
    place = article.markup_span(article.paragraphs[0])
    assert place is not None
    assert place.of(ENTRY["article_html"]) == "Der Deich h&auml;lt."
    section = article.notepad.sections[1] if article.notepad else None
    assert section is not None
    assert article.markup_span(section).field == "notepad.public_html"  # type: ignore[union-attr]  # it has one


@pytest.mark.parametrize(
    ("field", "value", "path", "code"),
    [
        ("version", "two", "$.version", "field-unreadable"),
        ("version", True, "$.version", "field-unreadable"),
        ("version", None, "$.version", "field-missing"),
        ("version", "9" * 30, "$.version", "field-unreadable"),
        ("urgency", 3.5, "$.urgency", "field-unreadable"),
        ("updated", "2025-01-01T11:00:01", "$.updated", "field-unreadable"),
        ("updated", 7, "$.updated", "field-unreadable"),
        ("updated", "gestern", "$.updated", "field-unreadable"),
        ("content_created", "2024-13-01", "$.content_created", "field-unreadable"),
        ("content_created", 7, "$.content_created", "field-unreadable"),
        ("headline", ["Deich"], "$.headline", "field-unreadable"),
        ("pubstatus", 1, "$.pubstatus", "field-unreadable"),
        ("notepad", "x", "$.notepad", "field-unreadable"),
        ("notepad", {"footer_html": ""}, "$.notepad.footer_html", "field-unknown"),
        ("notepad", {"Ebba 04841 5550123": ""}, "$.notepad.…", "field-unknown"),
        ("notepad", {"Ebba": ""}, "$.notepad.…", "field-unknown"),
        ("urgency", 42, "$.urgency", "field-unreadable"),
        ("urgency", 0, "$.urgency", "field-unreadable"),
        ("version", -3, "$.version", "field-unreadable"),
        ("version", 10**20, "$.version", "field-unreadable"),
        ("version", "0", "$.version", "field-unreadable"),
        ("ednotes", {}, "$.ednotes", "field-unreadable"),
        ("ednotes", [1], "$.ednotes[0]", "field-unreadable"),
        ("ednotes", [{"is_publishable": 1}], "$.ednotes[0].is_publishable", "field-unreadable"),
        ("poi_names", [1], "$.poi_names[0]", "field-unreadable"),
        ("poi_names", "x", "$.poi_names", "field-unreadable"),
        ("shade", {"a": [1, None]}, "$.shade", "field-unknown"),
        ("categories", [{"geojson": 7}], "$.categories[0].geojson", "field-unreadable"),
        ("categories", [{"geojson": {"geometry": 7}}], "$.categories[0].geojson.geometry", "field-unreadable"),
        ("categories", [{"geojson": {"geometry": {"type": "Point", "coordinates": ["a", 1]}}}],
         "$.categories[0].geojson.geometry.coordinates[0]", "field-unreadable"),
        ("categories", [{"geojson": {"properties": 7}}], "$.categories[0].geojson.properties", "field-unreadable"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_reported_with_its_path(field: str, value: object, path: str, code: str) -> None:
    """
    A missing, wrong or unknown field is reported; all others are read.
    """
    article = parse({**ENTRY, field: value})

    assert faults(article) == [(path, code)]
    assert article.paragraphs[0].text == "Der Deich hält."


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("headline", 7, "a text"),
        ("urgency", "x", "a whole number from 1 to 9"),
        ("embargoed", "tomorrow", "a time such as 2025-01-01T12:00:00+01:00"),
        ("content_created", "tomorrow", "a day such as 2025-01-01"),
        ("ednotes", 7, "a list"),
        ("ednotes", [7], "an object"),
        ("ednotes", [{"is_publishable": 1}], "true or false"),
        ("categories", [{"geojson": {"geometry": {"type": "Point", "coordinates": ["a", 1]}}}], "degrees"),
        ("categories", [{"geojson": {"geometry": {"type": "Point"}}}], "a point with its coordinates"),
        ("shade", 1, "no such field"),
        ("version", None, "a value"),
    ],
)
def test_what_was_expected_is_said(field: str, value: object, expected: str) -> None:
    """
    A fault says what was expected in its place.
    """
    item = parse({**ENTRY, field: value}).envelope

    assert isinstance(item, DigitalwiresItem)
    assert [expected] == [fault.expected for fault in item.faults]


def test_no_field_of_a_whole_entry_is_empty() -> None:
    """
    What an entry says stands in the envelope, all of it; some fields are not filled in this one.
    """
    empty = laws.empty_fields(parse(ENTRY).envelope)

    assert {name for name in empty if not name.endswith("_names")} == {
        "Category.role",
        "DigitalwiresItem.faults",
        "PointOfInterest.administrative_area_level_1",
        "PointOfInterest.formatted_address",
        "Rendition.audiobitrate",
        "Rendition.audiosamplerate",
        "Rendition.role",
    }


def test_numbers_in_texts_are_numbers() -> None:
    """
    Digits in a text are a number too.
    """
    assert parse({**ENTRY, "urgency": "4"}).urgency == 4


def test_unknown_values_are_kept() -> None:
    """
    A status that the library does not know stays as it is; an unknown field is kept as JSON.
    """
    item = parse({**ENTRY, "signal": "sig:new", "shade": {"a": [1]}}).envelope

    assert isinstance(item, DigitalwiresItem)
    assert item.signal == "sig:new"
    assert [(fault.path, fault.raw) for fault in item.faults] == [("$.shade", '{"a": [1]}')]


def test_strange_values_are_kept_as_far_as_json_goes() -> None:
    """
    What JSON cannot write, and what holds itself, is named.
    """
    loop: list[object] = []
    loop.append(loop)
    deep: list[object] = []
    for _ in range(100_000):
        deep = [deep]
    item = parse({**ENTRY, "a": {1, 2}, "b": loop, "c": deep, 7: "x", "d": "y" * 9000}).envelope  # type: ignore[dict-item]  # the fault

    assert isinstance(item, DigitalwiresItem)
    raw = {fault.path: fault.raw for fault in item.faults}
    assert raw["$.a"] == '"{1, 2}"'
    assert raw["$.b"] == raw["$.c"] == '"<list>"'
    assert raw["$.7"] == '"x"'
    assert raw["$.d"] is not None
    assert len(raw["$.d"]) < 3000


@pytest.mark.parametrize(
    ("dateline", "body", "dateline_found", "first"),
    [
        ("Husum (dpa) - ", "<p>Ja.</p>", "Husum (dpa) -", "Ja."),
        ("Husum (dpa) - ", "<p>Husum (dpa) - Ja.</p>", "Husum (dpa) -", "Ja."),
        ("Husum\xa0(dpa)\xa0– ", "<p>Husum (dpa) - Ja.</p>", "Husum (dpa) -", "Ja."),
        ("Husum (dpa) - ", "<p>Kiel (dpa) - Ja.</p>", "Husum (dpa) -", "Kiel (dpa) - Ja."),
        ("dpa", "<p>Ja.</p>", "dpa", "Ja."),
        ("Husum (dpa) - ", '<p><span class="dateline">Kiel (dpa) - </span>Ja.</p>', "Kiel (dpa) -", "Ja."),
        (None, '<p><span class="dateline">Kiel <b>(dpa)</b> - </span>Ja.</p>', "Kiel (dpa) -", "Ja."),
        (None, "<p>Kiel (dpa) - Ja.</p>", "Kiel (dpa) -", "Ja."),
        (None, "<p>Ja.</p>", None, "Ja."),
        (None, '<p><span class="dateline">\xa0</span>Ja.</p>', None, "Ja."),
        (None, None, None, None),
        ("Husum (dpa) - ", None, "Husum (dpa) -", None),
        ("Husum (dpa) - ", "<h2>Titel</h2><p>Ja.</p>", "Husum (dpa) -", "Ja."),
        ("Husum, 1. Jan. (Küstendienst) -", "<p>Ja.</p>", "Husum, 1. Jan. (Küstendienst) -", "Ja."),
        ("Husum", "<p>Ja.</p>", "Husum", "Ja."),
        (" - ", "<p>Ja.</p>", "-", "Ja."),
        ("Husum (dpa) - ", '<p class="genre">Bericht</p><p>Ja.</p>', "Husum (dpa) -", "Ja."),
        (None, '<p><span class="dateline">Kiel (dpa) -</span></p><p>Ja.</p>', "Kiel (dpa) -", "Ja."),
    ],
)
def test_dateline_is_printed_once(
    dateline: str | None, body: str | None, dateline_found: str | None, first: str | None
) -> None:
    """
    The dateline's field stands before the body unless the body brings it itself.
    """
    article = parse({**ENTRY, "dateline": dateline, "article_html": body})

    assert dateline_found == (article.dateline and article[article.dateline])
    assert first == (article.paragraphs[0].text if article.paragraphs else None)


def test_classes_tell_parts_of_the_body_not_of_its_boxes() -> None:
    """
    A byline inside a box belongs to the box.
    """
    box = '<aside class="infobox"><h3>Fähren</h3><p class="byline">Von Jan Ruß</p></aside>'
    article = parse({**ENTRY, "byline": None, "article_html": f'<p class="byline">Von Ebba Thun</p><p>Ja.</p>{box}'})
    (found,) = (part for part in article.parts if isinstance(part, Box) and part.heading == "Fähren")

    assert article.byline is not None
    assert article.byline.authors == ("Ebba Thun",)
    assert found.entries == ("Von Jan Ruß",)


def test_fields_print_what_they_are_whatever_they_look_like() -> None:
    """
    A headline that looks like a byline is a headline; a notice without a number is a damaged footer.
    """
    article = parse({**ENTRY, "headline": "Von Ebba Thun, dpa", "byline": "dpa", "autopublishnotice": "© dpa"})

    assert article.headline is not None
    assert article.headline.text == "Von Ebba Thun, dpa"
    assert article.byline is not None
    assert (article.byline.authors, article.byline.agency) == ((), "dpa")
    assert article.footer is not None
    assert article.footer.id is None
    assert str(article.dpa_id) == "dpa:250101-930-4711/2"


def test_a_dateline_of_an_agency_has_no_place() -> None:
    """
    A dateline field that is nothing but an agency is a credit.
    """
    dateline = parse({**ENTRY, "dateline": "dpa"}).dateline
    assert dateline is not None

    assert dateline.places == ()
    assert dateline.credit is not None
    assert dateline.credit.agencies == ("dpa",)


def test_a_footer_may_be_said_twice() -> None:
    """
    The footer in the body that says the same as its field is no sign of a second article; another number is.
    """
    again = {**ENTRY, "article_html": f"<p>Ja.</p><p>{ENTRY['autopublishnotice']}</p>"}
    other = {**ENTRY, "article_html": "<p>Ja.</p><p>© dpa-infocom, dpa:250101-930-4712/1</p>"}

    assert Code.ARTICLES_SEVERAL not in [found.code for found in parse(again).diagnostics]
    assert Code.ARTICLES_SEVERAL in [found.code for found in parse(other).diagnostics]


def test_several_entries_are_read_one_by_one() -> None:
    """
    `parse` reads the first entry and says that there are more; `parse_entries` and `parse_all` read all.
    """
    answer: dict[str, Any] = {"entries": [ENTRY, {**ENTRY, "headline": "Zweites"}, 7]}
    text = json.dumps(answer)
    lines = "\n".join(json.dumps(entry) for entry in (ENTRY, {**ENTRY, "headline": "Zweites"}))

    for given_ in (answer, text, lines):
        article = parse(given_)
        assert article.headline is not None
        assert article.headline.text == "Deich hält"
        assert ("$", "items-several") in faults(article)
    for found in (
        parse_entries(answer),
        parse_entries(text),
        parse_entries(answer["entries"]),
        parse_all(text),
        parse_all(answer),
    ):
        first, second, third = found
        assert [part.headline and part.headline.text for part in (first, second)] == ["Deich hält", "Zweites"]
        assert (third.source, [str(code.code) for code in third.diagnostics]) == ("7", ["envelope-broken"])
    assert [*parse_entries({"entries": []})] == []
    assert len([*parse_entries(lines)]) == 2
    assert parse({"entries": []}).source == ""


def test_broken_json_is_kept() -> None:
    """
    JSON that breaks off is unknown; what was whole before is read, and the rest is reported.
    """
    cut = json.dumps(ENTRY)[:300]
    article = parse(cut)
    half = parse(json.dumps(ENTRY) + cut)

    assert str(article.format) == "digitalwires"
    assert article.source == cut
    assert [str(found.code) for found in article.diagnostics] == ["envelope-broken"]
    assert [type(part).__name__ for part in article.parts] == ["Unknown"]
    assert faults(half) == [("$", "envelope-broken")]
    assert len([*parse_entries(json.dumps(ENTRY) + cut)]) == 2
    assert [str(found.code) for found in parse("[" * 100_000, format="digitalwires").diagnostics] == ["envelope-broken"]
    assert str(parse('["urn"]').diagnostics[0].code) == "envelope-broken"


@pytest.mark.parametrize("wrong", [b"{}", 7, None, ["x"]])
def test_other_types_are_refused(wrong: object) -> None:
    """
    Bytes, numbers and lists are no text and no mapping.
    """
    with pytest.raises(TypeError, match="expected str or a mapping"):
        parse(wrong)  # type: ignore[arg-type]  # the fault
    with pytest.raises(TypeError):
        parse_all(wrong)  # type: ignore[arg-type]  # the fault


def test_entries_are_taken_one_by_one() -> None:
    """
    Of entries that still come in, no more are taken than articles are asked for.
    """
    taken = []

    def queue() -> Iterator[dict[str, str]]:
        for name in ("a", "b"):
            taken.append(name)
            yield {"urn": name}

    articles = parse_entries(queue())

    assert (next(articles).urn, taken) == ("a", ["a"])
    assert ([article.urn for article in articles], taken) == (["b"], ["a", "b"])


def test_entries_need_decoded_text() -> None:
    """
    Bytes are no entries.
    """
    with pytest.raises(TypeError, match="decode it first"):
        parse_entries(b"{}")  # type: ignore[arg-type]  # the fault


def test_mappings_are_digitalwires_only() -> None:
    """
    A mapping cannot be read as another format, nor as one that there is not.
    """
    assert parse(ENTRY, format="digitalwires") == parse(ENTRY)
    for format_ in ("html", "css"):
        for read in (parse, parse_all):
            with pytest.raises(ValueError, match="expected"):
                read(ENTRY, format=format_)
    with pytest.raises(ValueError, match="expected one of"):
        parse_all("Es regnet.", format="css")
    with pytest.raises(ValueError, match="expected one of"):
        parse_all("Es regnet.", format=["html"])  # type: ignore[arg-type]  # the fault


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*ENTRY, "role", "type", "qcode", "geojson", "properties", "geometry", "coordinates"]) | st.text(), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@given(st.dictionaries(st.sampled_from(sorted(ENTRY)), json_values))
def test_any_values_are_read(fields: dict[str, Any]) -> None:
    """
    Whatever stands in the fields, there is an article, and it survives being written as JSON.
    """
    article = parse({**ENTRY, **fields})

    laws.article_is_sound(article)
    assert Code.TEXT_EMPTY not in {found.code for found in article.diagnostics} or not article.source.strip()


def test_a_urn_that_is_none_is_kept() -> None:
    """
    What is no URN, or none of dpa's, holds no dpa number; the text stays.
    """
    for urn in ("x", "urn:newsml:ap.org:20230101:a"):
        article = parse({**ENTRY, "urn": urn, "autopublishnotice": None})

        assert (article.urn, article.dpa_id) == (urn, None)
    huge = parse({**ENTRY, "version": 10**12, "autopublishnotice": None})
    assert str(huge.dpa_id) == "dpa:250101-930-4711"


def test_blank_entries_of_a_notepad_are_left_out() -> None:
    """
    An entry of nothing but a no-break space is none.
    """
    notepad = parse({**ENTRY, "notepad": {"public_html": "<h4>Orte</h4><ul><li>\xa0</li><li>Kiel</li></ul>"}}).notepad

    assert notepad is not None
    assert [len(section.items) for section in notepad.sections] == [1]


def test_services_without_a_code() -> None:
    """
    A service whose code is null goes by its name.
    """
    labels = [
        {"type": "dnltype:wire", "name": "bdt", "qcode": None},
        {"type": "dnltype:wire", "name": None, "qcode": None},
    ]

    assert parse({"urn": "x", "version": 1, "article_html": "<p>Es regnet.</p>", "categories": labels}).services == (
        "bdt",
    )


@pytest.mark.parametrize(
    ("fields", "headline", "paths"),
    [
        ('"headline": "Deich hält", "headline": "Deich bricht"', "Deich bricht", ["$.headline (doubled)"]),
        ('"headline": "Deich hält", "headline": null', "Deich hält", ["$.headline (doubled)"]),
        (
            '"headline": "a", "headline": "b", "headline": "c", "notepad": {"public_html": "<p>x</p>", "public_html": ""}',
            "c",
            ["$.headline (doubled)", "$.headline (doubled 2)", "$.notepad.public_html (doubled)"],
        ),
        ('"headline": null, "headline": null', None, ["$.headline (doubled)"]),
    ],
)
def test_fields_that_are_there_twice(fields: str, headline: str | None, paths: list[str]) -> None:
    """
    Of a field that is doubled the last value counts that is not null, and no other is lost.
    """
    article = parse(f'{{"article_html": "<p>Es regnet.</p>", {fields}}}')

    assert headline == (article.headline.text if article.headline else None)
    assert isinstance(article.envelope, DigitalwiresItem)
    assert sorted(paths) == sorted(fault.path for fault in article.envelope.faults if "doubled" in fault.path)
    assert article.text == "Es regnet."


def test_a_body_without_markup_has_paragraphs() -> None:
    """
    Text in the field of the body that has no tag and no reference has its paragraphs between empty lines.
    """
    body = " Der Deich hält,\nso heißt es.\r\n\r\n«Ja», sagte Ebba Thun.\n"
    article = parse({"headline": "Deich", "dateline": "Husum (dpa) - ", "article_html": body})
    place = article.markup_span(article.quotes[0])

    assert article.text == "Der Deich hält, so heißt es.\n\n«Ja», sagte Ebba Thun."
    assert place is not None
    assert (place.field, place.of(body)) == ("article_html", "«Ja»")


@pytest.mark.parametrize("body", ["<![CDATA[<p>Es regnet.</p><p>Ja.</p>]]>", "<p><![CDATA[Es regnet.]]></p><p>Ja.</p>"])
def test_sections_of_characters_are_markup(body: str) -> None:
    """
    What XML has left around the markup of a field, or around its text, hides nothing.
    """
    article = parse({"headline": "Deich", "article_html": body})
    place = article.markup_span(article.paragraphs[0])

    assert article.text == "Es regnet.\n\nJa."
    assert place is not None
    assert place.of(body) == "Es regnet."


def test_markup_in_fields_without_markup() -> None:
    """
    What somebody has put into a field that has no markup is none of its text; an ampersand alone is.
    """
    article = parse(
        {
            "headline": "Ebbe &amp; Flut",
            "teaser": "<p>Der Deich <b>hält</b>.</p>",
            "byline": "Von Ebba Thun &",
            "dateline": "<p>Husum (dpa) - </p>",
            "article_html": "<p>Es regnet.</p>",
        }
    )

    assert article.headline is not None
    assert article.teaser is not None
    assert article.byline is not None
    assert article.dateline is not None
    assert (article.headline.text, article.teaser.text) == ("Ebbe & Flut", "Der Deich hält.")
    assert article.byline.text == "Von Ebba Thun &"
    assert [place.name for place in article.dateline.places] == ["Husum"]


@pytest.mark.parametrize("rest", ["", ' {"urn'])
def test_control_characters_in_json_are_reported(rest: str) -> None:
    """
    JSON with line ends or other control characters in its strings is read, and they are told.
    """
    text = '{"urn": "a", "headline": "Deich\thält", "article_html": "<p>Es\nregnet.</p>"}'
    article = parse(text + rest)

    assert article.text == "Es regnet."
    assert article.headline is not None
    assert [path for path, code in faults(article) if code == "envelope-broken"] == ["$"] * (1 + bool(rest))
    assert "envelope-broken" in [code for _, code in faults(next(parse_all(text + rest)))]


@pytest.mark.parametrize("text", ["", " \n", "[", "{}", "[]", '{"entries": []}'])
def test_an_answer_may_be_empty(text: str) -> None:
    """
    What is no JSON is one unread article; an answer without entries has none.
    """
    found = [*parse_all(text, format="digitalwires")]

    assert len(found) == (0 if text in {"[]", '{"entries": []}'} else 1)
    assert all(article.diagnostics for article in found)


def test_numbers_too_long_to_print_are_told() -> None:
    """
    A number with more digits than Python prints is unreadable, and what is told of it can be printed.
    """
    article = parse({**ENTRY, "urgency": 10**5000})

    assert article.urgency is None
    assert json.dumps(dpaparse.to_dict(article))
    assert ("$.urgency", "field-unreadable") in faults(article)
