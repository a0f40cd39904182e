"""
Every field of a news item in NewsML-G2 arrives as the type it has, and what cannot be read is told by path and value.
"""

import datetime

import pytest

from dpaparse import AltId, EdNote, Fault, FaultKind, Label, NewsItem, NewsLink, PointOfInterest, Rights, TextOf, parse
from tests.test_newsml import ITEM, ZONE, item_of

LABELS = """\
<itemClass qcode="ninat:text"/><creator role="crole:author" rank="2" literal="thun"><name>Ebba Thun</name></creator>\
<audience>Küste</audience><title>Nicht genannt</title>"""


def item(meta: str = "", content: str = "", rest: str = "") -> NewsItem:
    """
    Read an item that has little more than what is given.
    """
    return item_of(
        parse(
            f'<newsItem guid="a" version="1"><itemMeta><versionCreated>2025-01-01T12:00:00+01:00</versionCreated>{meta}'
            f"</itemMeta><contentMeta>{content}</contentMeta>{rest}</newsItem>"
        )
    )


def faults(*, meta: str = "", content: str = "", rest: str = "") -> list[tuple[str, str, str, str | None]]:
    """
    Return what cannot be read: path, kind, what was expected, and what was found.
    """
    found = item(meta, content, rest).faults
    return [(fault.path, str(fault.kind), fault.expected, fault.raw) for fault in found]


def test_every_field_of_an_item_has_its_own_name() -> None:
    """
    An item with all its fields is the same as one that is made by hand of their values.
    """
    read = item_of(parse(ITEM))

    assert read == NewsItem(
        guid="urn:newsml:dpa.com:20090101:250101-930-4711",
        version=2,
        standard="NewsML-G2",
        standardversion="2.23",
        profile="dpa-G2",
        language="de",
        version_created=datetime.datetime(2025, 1, 1, 12, 0, tzinfo=ZONE),
        first_created=datetime.datetime(2025, 1, 1, 11, 0, tzinfo=ZONE),
        content_created=datetime.date(2024, 12, 31),
        embargoed=datetime.datetime(2025, 1, 1, 13, 0, tzinfo=ZONE),
        pub_status="usable",
        signals=("apsig:news", "sig:update"),
        urgency=3,
        headlines=(TextOf(text="Deich & Tor halten", rank=1), TextOf(text="Küste", rank=3)),
        descriptions=(TextOf(text="Die Flut kam.", role="drol:teaser"),),
        by="Von Ebba Thun, dpa",
        dateline="Husum (dpa) -",
        creditline="dpa",
        slugline="Wetter/Husum",
        labels=(
            Label(element="itemClass", qcode="ninat:text"),
            Label(element="provider", name="dpa", qcode="dnlprov:dpa"),
            Label(element="service", name="Basisdienst", qcode="dpasrv:bdt"),
            Label(element="service", qcode="dpasrv:erd"),
            Label(element="located", name="Husum"),
            Label(element="creator", name="thun.ebba"),
            Label(element="genre", name="Zusammenfassung", qcode="dpatextgenre:26"),
            Label(element="subject", name="Politik", qcode="dpacat:pl", type="dpatype:category"),
            Label(element="subject", name="Küste", qcode="dpaarea:3", type="cpnat:geoArea", rank=2),
            Label(element="subject", name="Husum", qcode="dpaarea:4", type="cpnat:geoArea", rank=1),
            Label(element="subject", name="Wetter", qcode="medtop:1", type="dpatype:dpasubject"),
            Label(element="subject", name="Rathaus", literal="poiID0", type="cpnat:poi"),
            Label(element="keyword", name="Deich"),
        ),
        places=(
            (
                "poiID0",
                PointOfInterest(
                    name="Rathaus",
                    formatted_address="Markt 1, Husum",
                    locality="Husum",
                    administrative_area_level_1="Nord",
                    country="Deutschland",
                    longitude=9.05,
                    latitude=54.47,
                ),
            ),
        ),
        ed_notes=(
            EdNote(role="dpaednoterole:closingline", text="dpa abc xyz"),
            EdNote(role="dpaednoterole:contacts", text="Momme Dirks", pubconstraint="dpapconstraint:nonpublic"),
            read.ed_notes[2],
        ),
        alt_ids=(
            AltId(text="bdt0123 3 pl 90 dpa 0456", type="dpa7901rendition:iptc7901Id", header=read.alt_ids[0].header),
            AltId(text="x"),
        ),
        rights=(
            Rights(
                holder="dpa", notices=(TextOf(text="Copyright", language="de"),), usage_terms=(TextOf(text="Nutzung"),)
            ),
            Rights(holder="Küstendienst"),
        ),
        links=(
            NewsLink(
                rel="irel:seeAlso",
                href="https://bild.example/1",
                contenttype="image/jpeg",
                title="Deich",
                item_class="ninat:picture",
                width=100,
                height=9,
            ),
            NewsLink(rel="dparel:shorturl", href="https://kurz.example"),
        ),
        word_count=12,
    )
    assert ("dpaednoterole:notepad", True) == (read.ed_notes[2].role, "04841 555012" in read.ed_notes[2].text)


def test_the_language_of_the_content_comes_first() -> None:
    """
    Where content and item tell different languages, that of the content counts.
    """
    article = parse(ITEM.replace('<language tag="de"/>', '<language tag="en"/>'))

    assert (item_of(article).language, article.language) == ("en", "en")


def test_labels_tell_all_that_stands_in_their_elements() -> None:
    """
    A label has the role, rank and literal of its element, and the name inside it, else its own text.
    """
    assert item(LABELS, "<keyword>Deich<name>Siel</name></keyword>").labels == (
        Label(element="itemClass", qcode="ninat:text"),
        Label(element="creator", name="Ebba Thun", role="crole:author", rank=2, literal="thun"),
        Label(element="audience", name="Küste"),
        Label(element="keyword", name="Siel"),
    )


def test_a_holder_of_rights_is_known_by_the_name() -> None:
    """
    Whose an item is tells the name inside the element, and rights need no holder.
    """
    holder = "<rightsInfo><copyrightHolder>Agentur <name>dpa</name></copyrightHolder></rightsInfo>"

    assert item(rest=f"{holder}<rightsInfo/>").rights == (Rights(holder="dpa"), Rights())


def test_places_are_read_behind_those_that_are_none() -> None:
    """
    A place needs details and a literal, nothing else; what is said about a town is no part of its name.
    """
    details = (
        "<address><locality>Stadt <name>Husum</name></locality><area>Land <name>Nord</name></area>"
        "<country>Staat <name>Deutschland</name></country></address>"
    )
    rest = (
        '<assert literal="a"/><assert><POIDetails/></assert><assert literal="b"><POIDetails/></assert>'
        f'<assert literal="c"><POIDetails>{details}</POIDetails></assert>'
    )
    read = item(rest=rest)

    assert read.faults == ()
    assert read.places == (
        ("b", PointOfInterest()),
        ("c", PointOfInterest(locality="Husum", administrative_area_level_1="Nord", country="Deutschland")),
    )


def test_remote_content_is_a_link() -> None:
    """
    What lies elsewhere is a link with its size, as another item is, which is told by its name.
    """
    read = item(
        '<link rel="irel:seeAlso" residref="urn:a"/>',
        rest='<contentSet><remoteContent href="https://bild.example" contenttype="image/png" width="8" height="6"/></contentSet>',
    )

    assert read.links == (
        NewsLink(rel="irel:seeAlso", residref="urn:a"),
        NewsLink(href="https://bild.example", contenttype="image/png", width=8, height=6),
    )


def test_notes_and_names_may_be_empty() -> None:
    """
    A note or a name without words is there, and empty; what has no type is no name on the wire.
    """
    read = item('<edNote role="a:b"/><altId/><altId>bdt0123 3 pl 90  dpa 0456</altId>')

    assert read.ed_notes == (EdNote(role="a:b", text=""),)
    assert read.alt_ids == (AltId(text=""), AltId(text="bdt0123 3 pl 90 dpa 0456"))


def test_the_name_on_the_wire_keeps_its_type() -> None:
    """
    A name that tells when the message was sent is of the type that it has there.
    """
    name = "bdt:0173:4:sp:226:dpa:0525::20221011111449MESZ"
    read = item(f'<altId type="x:iptc7901Id">{name}</altId>')

    assert [("x:iptc7901Id", True)] == [(found.type, found.sent_at is not None) for found in read.alt_ids]


def test_what_is_not_there_is_said() -> None:
    """
    An item without its name, its version and its time says so of each.
    """
    read = item_of(parse("<newsItem><itemMeta><service qcode='dpasrv:bdt'/></itemMeta></newsItem>"))

    assert read.faults == (
        Fault(path="newsItem/@guid", kind=FaultKind.MISSING, expected="a value"),
        Fault(path="newsItem/@version", kind=FaultKind.MISSING, expected="a value"),
        Fault(path="newsItem/itemMeta/versionCreated", kind=FaultKind.MISSING, expected="a time"),
    )


def test_where_the_xml_breaks_off_is_said() -> None:
    """
    An item whose XML ends too soon says where, before whatever else is wrong with it.
    """
    read = item_of(parse('<newsItem guid="a" version="1"><itemMeta><versionCreated>heute</versionCreated>'))

    assert read.faults == (
        Fault(
            path="newsItem",
            kind=FaultKind.BROKEN,
            expected="well-formed XML",
            raw="no element found: line 1, column 79",
        ),
        Fault(
            path="newsItem/itemMeta/versionCreated",
            kind=FaultKind.UNREADABLE,
            expected="a time such as 2025-01-01T12:00:00+01:00",
            raw='"heute"',
        ),
    )


@pytest.mark.parametrize(
    ("place", "markup", "path", "expected", "raw"),
    [
        ("meta", "<pubStatus/>", "newsItem/itemMeta/pubStatus", "a qcode", None),
        ("meta", "<embargoed/>", "newsItem/itemMeta/embargoed", "a time such as 2025-01-01T12:00:00+01:00", '""'),
        ("meta", '<service rank="x"/>', "newsItem/itemMeta/service/@rank", "a whole number", '"x"'),
        ("meta", '<link width="x"/>', "newsItem/link/@width", "a whole number", '"x"'),
        ("meta", '<link height="y"/>', "newsItem/link/@height", "a whole number", '"y"'),
        ("content", "<urgency>drei</urgency>", "newsItem/contentMeta/urgency", "a whole number from 1 to 9", '"drei"'),
        ("content", '<genre rank="x"/>', "newsItem/contentMeta/genre/@rank", "a whole number", '"x"'),
        ("content", '<headline rank="x">a</headline>', "newsItem/contentMeta/headline/@rank", "a whole number", '"x"'),
        ("content", '<description rank="x">a</description>', "newsItem/contentMeta/description/@rank", "a whole number", '"x"'),
        ("content", "<contentCreated>x</contentCreated>", "newsItem/contentMeta/contentCreated", "a day such as 2025-01-01", '"x"'),
        ("rest", '<rightsInfo><copyrightNotice rank="x">a</copyrightNotice></rightsInfo>', "newsItem/rightsInfo/copyrightNotice/@rank", "a whole number", '"x"'),
        ("rest", '<rightsInfo><usageTerms rank="x">a</usageTerms></rightsInfo>', "newsItem/rightsInfo/usageTerms/@rank", "a whole number", '"x"'),
        ("rest", '<assert literal="a"><POIDetails><position longitude="x"/></POIDetails></assert>', "newsItem/assert/POIDetails/position/@longitude", "degrees", '"x"'),
        ("rest", '<contentSet><remoteContent height="x"/></contentSet>', "newsItem/remoteContent/@height", "a whole number", '"x"'),
        ("rest", '<contentSet><inlineXML wordcount="x"/></contentSet>', "newsItem/contentSet/inlineXML/@wordcount", "a whole number", '"x"'),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told_with_its_value(
    place: str, markup: str, path: str, expected: str, raw: str | None
) -> None:
    """
    A field that cannot be read says where it stands, what was expected there, and what was found.
    """
    assert faults(**{place: markup}) == [(path, "unreadable", expected, raw)]


def test_keywords_stand_by_rank() -> None:
    """
    Subjects are keywords in the order of their ranks; those without a rank come first, and a desk is none of them.
    """
    subjects = "".join(
        f'<subject type="{kind}"{rank} qcode="x:{name}"><name>{name}</name></subject>'
        for kind, rank, name in [
            ("dpatype:dpasubject", ' rank="2"', "Flut"),
            ("dpatype:dpasubject", ' rank="1"', "Wetter"),
            ("dpatype:dpasubject", "", "Deich"),
            ("dpatype:category", "", "pl"),
        ]
    )
    article = parse(f"<newsItem guid='a'><contentMeta>{subjects}</contentMeta></newsItem>")

    assert (article.keywords, article.desk) == (("Deich", "Wetter", "Flut"), "pl")


def test_the_version_of_an_item_has_its_time() -> None:
    """
    When the article was sent is when this version was made, not when the first one was.
    """
    article = parse(ITEM)

    assert article.sent_at == datetime.datetime(2025, 1, 1, 12, 0, tzinfo=ZONE)
