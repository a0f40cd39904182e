"""
NewsML-G2 and NITF: every flavour is read as the same article, and nothing is fetched or blown up.
"""

import datetime
import socket
import sys
import types
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import dpaparse
from dpaparse import Article, NewsItem, parse, parse_all
from tests import laws

ZONE = datetime.timezone(datetime.timedelta(hours=1))

ITEM = """\
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:dpa.com:20090101:250101-930-4711" version="2"
 standard="NewsML-G2" standardversion="2.23" xml:lang="de">
<rightsInfo><copyrightHolder><name>dpa</name></copyrightHolder><copyrightNotice xml:lang="de">Copyright</copyrightNotice>
<usageTerms>Nutzung</usageTerms></rightsInfo><rightsInfo><copyrightHolder>Küstendienst</copyrightHolder></rightsInfo>
<itemMeta><itemClass qcode="ninat:text"/><provider qcode="dnlprov:dpa"><name>dpa</name></provider>
<versionCreated>2025-01-01T12:00:00+01:00</versionCreated><firstCreated>2025-01-01T11:00:00+01:00</firstCreated>
<embargoed>2025-01-01T13:00:00+01:00</embargoed><pubStatus qcode="stat:usable"/><profile versioninfo="2.0.0">dpa-G2</profile>
<service qcode="dpasrv:bdt"><name>Basisdienst</name></service><service qcode="dpasrv:erd"/>
<edNote role="dpaednoterole:closingline">dpa abc xyz</edNote>
<edNote role="dpaednoterole:contacts" pubconstraint="dpapconstraint:nonpublic">Momme Dirks</edNote>
<edNote role="dpaednoterole:notepad"><section xmlns="http://www.w3.org/1999/xhtml" class="notepad">
<header><h3>Notizblock</h3></header><section class="np-public"><h4>Internet</h4><ul><li><a href="https://pegel.example">Pegel</a></li></ul></section>
<section class="np-nonpublic"><h4>Kontakte</h4><ul><li>Momme Dirks, 04841 555012</li></ul></section>
<p class="closingline">dpa abc xyz</p></section></edNote>
<signal qcode="apsig:news"/><signal qcode="sig:update"/>
<altId type="dpa7901rendition:iptc7901Id">bdt0123 3 pl 90  dpa 0456</altId><altId>x</altId>
<link rel="irel:seeAlso" href="https://bild.example/1" contenttype="image/jpeg" width="100" height="9"><itemClass qcode="ninat:picture"/>
<title>Deich</title><link rel="dparel:shorturl" href="https://kurz.example"/></link></itemMeta>
<contentMeta><contentCreated>2024-12-31T10:00:00+01:00</contentCreated><urgency>3</urgency><located><name>Husum</name></located>
<creator><name>thun.ebba</name></creator><genre qcode="dpatextgenre:26"><name>Zusammenfassung</name></genre>
<subject qcode="dpacat:pl" type="dpatype:category"><name>Politik</name></subject>
<subject qcode="dpaarea:3" type="cpnat:geoArea" rank="2"><name>Küste</name></subject>
<subject qcode="dpaarea:4" type="cpnat:geoArea" rank="1"><name>Husum</name></subject>
<subject qcode="medtop:1" type="dpatype:dpasubject"><name>Wetter</name></subject>
<subject literal="poiID0" type="cpnat:poi"><name>Rathaus</name></subject>
<keyword>Deich</keyword><slugline>Wetter/Husum</slugline><language tag="de"/>
<headline rank="1">Deich &amp; Tor halten</headline><headline rank="3">Küste</headline><by>Von Ebba Thun, dpa</by>
<dateline>Husum (dpa) - </dateline><creditline>dpa</creditline><description role="drol:teaser">Die Flut kam.</description></contentMeta>
<assert literal="poiID0"><POIDetails><position latitude="54.47" longitude="9.05"/><address><line role="nrol:display">Rathaus</line>
<line role="nrol:full">Markt 1, Husum</line><locality><name>Husum</name></locality><area><name>Nord</name></area>
<country><name>Deutschland</name></country></address></POIDetails></assert><assert literal="other"/>
<contentSet><inlineXML wordcount="12"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Deich</title></head><body>
<header><time>1.1.</time><h1>Deich &amp; Tor halten</h1><h3>Küste</h3><p class="byline">Von Ebba Thun, dpa</p></header>
<section class="main dpatextgenre-7"><p class="genre">Zusammenfassung</p><p class="teaser">Die Flut kam.</p>
<p><span class="dateline">Husum <span class="credit">(dpa)</span> - </span>Der <b>Deich</b> hält &lt;noch&gt;.</p><h2>Pegel</h2>
<p>„Ja“,\r\nsagte Thun.</p><p><![CDATA[a & b]]> &#8222;</p><p> </p><div class="INFOBOX"><p>Drei Meter.</p></div></section></body></html></inlineXML></contentSet>
</newsItem>"""


def message(*items: str) -> str:
    """
    Put items into a message.
    """
    return f'<?xml version="1.0" encoding="ISO-8859-1"?>\n<newsMessage><header/><itemSet>{"".join(items)}</itemSet></newsMessage>'


def item_of(article: Article) -> NewsItem:
    """
    Return the envelope.
    """
    assert isinstance(article.envelope, NewsItem)
    return article.envelope


def codes(article: Article) -> list[str]:
    """
    Return the codes of what is reported.
    """
    return [str(found.code) for found in article.diagnostics]


@pytest.fixture(autouse=True)
def nothing_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Any connection or file that reading opens is a fault.
    """

    def refuse(*_: object, **__: object) -> None:
        pytest.fail("reading reaches outside")

    monkeypatch.setattr(socket.socket, "connect", refuse)


def test_every_field_is_a_part_or_a_typed_value() -> None:
    """
    An item with all its fields is printed once and read without a fault.
    """
    article = parse(ITEM)
    item = item_of(article)

    assert codes(article) == ["quote-unclosed"]
    assert [(type(part).__name__, article[part]) for part in article.parts if not isinstance(part, dpaparse.Gap | dpaparse.Notepad)] == [
        ("TitleNote", "Küste"), ("Headline", "Deich & Tor halten"), ("Byline", "Von Ebba Thun, dpa"), ("Teaser", "Die Flut kam."),
        ("TitleNote", "Zusammenfassung"), ("Dateline", "Husum (dpa) -"), ("Paragraph", "Der Deich hält <noch>."), ("Subheading", "Pegel"),
        ("Paragraph", "„Ja“, sagte Thun."), ("Paragraph", "a & b „"), ("Box", "Drei Meter."), ("SignOff", "dpa abc xyz"),
    ]  # fmt: skip
    assert (item.standardversion, item.profile, item.creditline, item.slugline) == (
        "2.23",
        "dpa-G2",
        "dpa",
        "Wetter/Husum",
    )
    assert item.first_created == datetime.datetime(2025, 1, 1, 11, 0, tzinfo=ZONE)
    assert item.content_created == datetime.date(2024, 12, 31)
    assert item.word_count == 12
    assert item.places[0][1] == dpaparse.PointOfInterest(
        name="Rathaus", formatted_address="Markt 1, Husum", locality="Husum", administrative_area_level_1="Nord",
        country="Deutschland", longitude=9.05, latitude=54.47,
    )  # fmt: skip
    assert [rights.holder for rights in item.rights] == ["dpa", "Küstendienst"]
    assert item.rights[0].notices[0].language == "de"
    assert [(link.rel, link.title, link.item_class, link.width) for link in item.links] == [
        ("irel:seeAlso", "Deich", "ninat:picture", 100), ("dparel:shorturl", None, None, None),
    ]  # fmt: skip
    header = item.alt_ids[0].header
    assert header is not None
    assert (header.service, header.agency_number) == ("bdt", "0456")
    assert item.alt_ids[1].header is None
    assert item.notes("contacts") == ("Momme Dirks",)
    assert str(item.dpa_id) == "dpa:250101-930-4711/2"


@pytest.mark.parametrize("text", ["", " ", "/", "\n/"])
def test_the_wire_s_name_of_an_item_may_be_empty(text: str) -> None:
    """
    An item whose name on the wire holds nothing has no header there.
    """
    article = parse(ITEM.replace("bdt0123 3 pl 90  dpa 0456", text))

    assert item_of(article).alt_ids[0].header is None


def test_facts_have_the_names_of_all_formats() -> None:
    """
    What the item tells is told under the names that every envelope has.
    """
    article = parse(ITEM)

    assert (article.urgency, article.desk, article.services) == (3, "pl", ("bdt", "erd"))
    assert article.keywords == ("Wetter", "Husum", "Küste", "Deich")
    assert (article.status, article.signal, article.language) == ("usable", "update", "de")
    assert article.embargo == datetime.datetime(2025, 1, 1, 13, 0, tzinfo=ZONE)
    assert str(article.dpa_id) == "dpa:250101-930-4711/2"


def test_notepad_hides_what_is_not_public() -> None:
    """
    The sections of the notepad are public or not, and no repr shows those that are not.
    """
    article = parse(ITEM)
    assert article.notepad is not None

    assert [section.public for section in article.notepad.sections] == [True, False]
    assert "Dirks" not in f"{article!r}{article.parts!r}{article.envelope!r}{article._repr_html_()}"


@pytest.mark.parametrize("text", [ITEM, message(ITEM), f"\ufeff\n{ITEM}", ITEM.replace("\n", "\r\n")])
def test_way_back_leads_into_the_xml(text: str) -> None:
    """
    Parts and quotations are found again in the XML that was given.
    """
    article = parse(text)
    first = article.markup_span(article.paragraphs[0])
    quote = article.markup_span(article.quotes[0])

    assert first is not None
    assert quote is not None
    assert (first.field, first.of(text)) == (None, "Der <b>Deich</b> hält &lt;noch&gt;.")
    assert quote.of(text) == "„Ja“"
    assert article.headline is not None
    headline = article.markup_span(article.headline)
    assert headline is not None
    assert headline.of(text) == "Deich &amp; Tor halten"
    assert article.paragraphs[2].text == "a & b „"


def test_items_are_read_one_by_one() -> None:
    """
    `parse` reads the first item and says that there are more; `parse_all` reads all, the last as far as it goes.
    """
    second = ITEM.replace("4711", "4712")
    text = message(ITEM, second)
    article = parse(text)

    assert "items-several" in codes(article)
    assert [str(found.dpa_id) for found in parse_all(text)] == ["dpa:250101-930-4711/2", "dpa:250101-930-4712/2"]
    first, last = parse_all(text[: text.rindex("„Ja“")])
    assert "envelope-broken" not in codes(first)
    assert codes(last) == ["envelope-broken"]
    assert [part.text for part in last.paragraphs] == ["Der Deich hält <noch>."]


def test_body_tells_what_the_fields_do_not() -> None:
    """
    Without `contentMeta`, the body's own headline, kicker and byline count.
    """
    start, end = ITEM.index("<contentMeta>"), ITEM.index("</contentMeta>")
    article = parse(ITEM[:start] + ITEM[end + len("</contentMeta>") :])

    assert article.headline is not None
    assert article.headline.text == "Deich & Tor halten"
    assert article.byline is not None
    assert article.teaser is not None
    assert article.dateline is not None


def test_headlines_without_ranks() -> None:
    """
    Without ranks, the first headline is the headline.
    """
    article = parse("<newsItem><contentMeta><headline>Deich hält</headline></contentMeta></newsItem>")

    assert article.headline is not None
    assert article.headline.text == "Deich hält"
    assert set(codes(article)) == {"field-missing"}


def test_what_is_empty_is_not_there() -> None:
    """
    Elements without text are none, and sections need nothing around them.
    """
    note = "<section><section class='np-public'><h4>Orte</h4></section><section class='np-public'><h4>Internet</h4></section></section>"
    article = parse(
        f"<newsItem><itemMeta><edNote role='x:notepad'>{note}</edNote></itemMeta>"
        "<contentMeta><headline/><headline>Ja<![CDATA[&amp; x]]></headline></contentMeta></newsItem>"
    )

    assert [headline.text for headline in item_of(article).headlines] == ["Ja&amp; x"]
    assert article.notepad is not None
    assert [section.heading for section in article.notepad.sections] == ["Orte", "Internet"]
    assert [codes(found) for found in parse_all("<newsMessage/>")] == [["envelope-broken"]]


def test_a_loose_notepad_is_read() -> None:
    """
    A notepad need have no sections of its own; a text before its sections is read too.
    """
    note = "<p>Vorab.</p><section class='np-public'><h4>Orte</h4></section><p>Danach.</p>"
    for body in (note, f"<section>{note}</section>"):
        article = parse(f"<newsItem><itemMeta><edNote role='x:notepad'>{body}</edNote></itemMeta></newsItem>")

        assert article.notepad is not None
        assert [section.heading for section in article.notepad.sections] == [None, "Orte", None]


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ('version="2"', 'version="two"', "newsItem/@version"),
        ("<urgency>3<", "<urgency><", "newsItem/contentMeta/urgency"),
        ("2025-01-01T13:00:00+01:00", "morgen", "newsItem/itemMeta/embargoed"),
        ('<pubStatus qcode="stat:usable"/>', "<pubStatus/>", "newsItem/itemMeta/pubStatus"),
        ('rank="3"', 'rank="a"', "newsItem/contentMeta/headline/@rank"),
        ('latitude="54.47"', 'latitude="x"', "newsItem/assert/POIDetails/position/@latitude"),
        ('latitude="54.47"', 'latitude="inf"', "newsItem/assert/POIDetails/position/@latitude"),
        ('width="100"', 'width="x"', "newsItem/link/@width"),
        ('wordcount="12"', 'wordcount="x"', "newsItem/contentSet/inlineXML/@wordcount"),
        ("<versionCreated>2025-01-01T12:00:00+01:00</versionCreated>", "", "newsItem/itemMeta/versionCreated"),
        ('version="2"', "", "newsItem/@version"),
    ],
)
def test_what_cannot_be_read_is_reported_with_its_path(old: str, new: str, path: str) -> None:
    """
    A missing or wrong field is reported; all others are read.
    """
    assert old in ITEM
    article = parse(ITEM.replace(old, new, 1))

    assert [found.message.split(":")[0] for found in article.diagnostics if found.span is None] == [path]
    assert article.paragraphs


BOMB = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 12))


@pytest.mark.parametrize(
    "text",
    [
        f'<?xml version="1.0"?><!DOCTYPE newsItem [<!ENTITY a0 "x">{BOMB}]><newsItem guid="&a11;"/>',
        f'<!DOCTYPE newsItem [<!ENTITY a SYSTEM "{Path(__file__).as_uri()}">]><newsItem>&a;</newsItem>',
        '<!DOCTYPE newsItem [<!ENTITY % a SYSTEM "http://x.example/a.dtd"> %a;]><newsItem/>',
        "<newsItem",
        "<newsMessage></newsMessage>",
        "<newsMessage/>\ud800",
        "<newsMessage>\x00",
        "<newsItem>" * 3 + "</x>",
    ],
)
def test_bombs_and_debris_are_refused(text: str) -> None:
    """
    Entities, outside files and what is no XML are not read; the text is kept, and why is said.
    """
    article = parse(text, format="newsml-g2")

    assert "envelope-broken" in codes(article)
    assert article.source == "".join(article[part] for part in article.parts)


def test_a_document_type_alone_is_no_danger() -> None:
    """
    A document may name its type, which nobody fetches.
    """
    article = parse(f'<!DOCTYPE newsItem SYSTEM "http://x.example/g2.dtd">{ITEM}')

    assert codes(article) == ["quote-unclosed"]


def with_content(content: str) -> str:
    """
    Return the item with other content.
    """
    before, _, rest = ITEM.partition("<contentSet>")
    return f"{before}<contentSet>{content}</contentSet>{rest.partition('</contentSet>')[2]}"


def test_content_may_be_nitf() -> None:
    """
    NITF as the content says the head again; its text alone is the body.
    """
    article = parse(
        with_content(
            "<inlineXML><nitf><body><body.head><hedline><hl1>Deich</hl1></hedline><byline>Von Jan Ruß</byline>"
            "<dateline>Husum (dpa)</dateline><abstract><p>Die Flut.</p></abstract></body.head><body.content>"
            "<p>Husum (dpa) - Der Deich hält.</p><hl2>Pegel</hl2><p>«Ja», sagte Thun.</p></body.content>"
            "<body.end><tagline>dpa et</tagline></body.end></body></nitf></inlineXML>"
        )
    )

    assert article.text == "Der Deich hält.\n\nPegel\n\n«Ja», sagte Thun."
    assert [article.headline.text, article.byline.authors] == ["Deich & Tor halten", ("Ebba Thun",)]  # type: ignore[union-attr]  # both are there
    assert article[article.dateline] == "Husum (dpa) -"  # type: ignore[index]  # it is there


def test_nitf_as_content_tells_what_the_fields_do_not() -> None:
    """
    Where the item has no fields, head and end of the NITF inside tell headline, byline, teaser and closing line.
    """
    article = parse(
        '<newsItem guid="a" version="1"><contentSet><inlineXML><nitf><body><body.head><hedline><hl1>Deich</hl1></hedline>'
        "<byline>Von Jan Ruß</byline><dateline>Husum (dpa) - </dateline><abstract>Die Flut.</abstract></body.head>"
        "<body.content><p>Der Deich hält.</p></body.content><body.end><tagline>dpa et</tagline></body.end></body></nitf>"
        "</inlineXML></contentSet></newsItem>"
    )

    assert ["Headline", "Byline", "Teaser", "Dateline", "Paragraph", "SignOff"] == [
        type(part).__name__ for part in article.parts if not isinstance(part, dpaparse.Gap)
    ]


@pytest.mark.parametrize("opening", ["Ebba Thun (dpa) -", "Zitat des Tages (dpa) -"])
def test_dateline_of_the_body_names_no_person(opening: str) -> None:
    """
    An author or a rubric that opens the body where the dateline has its place is one without places.
    """
    content = f"<inlineXML><html><body><p>{opening} Der Deich hält.</p></body></html></inlineXML>"
    article = parse(f'<newsItem guid="a" version="1"><contentSet>{content}</contentSet></newsItem>')

    assert article.dateline is not None
    assert ((), opening) == (article.dateline.places, article[article.dateline])
    assert ["Der Deich hält."] == [paragraph.text for paragraph in article.paragraphs]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_content_may_be_plain_text(line_end: str) -> None:
    """
    Of text without markup empty lines set paragraphs off, and the way leads back.
    """
    words = line_end.join(["Husum (dpa) - Der Deich hält &amp; steht.", "", "«Ja», sagte Thun.", "Und ging."])
    text = with_content(f'<inlineData contenttype="text/plain">{words}<br/></inlineData>')
    article = parse(text)

    assert article.text == "Der Deich hält & steht.\n\n«Ja», sagte Thun.\nUnd ging."
    assert article.markup_span(article.quotes[0]).of(text) == "«Ja»"  # type: ignore[union-attr]  # it is there


def test_no_field_of_a_whole_item_is_empty() -> None:
    """
    What an item says stands in the envelope, all of it; some fields are not printed in this one.
    """
    assert laws.empty_fields(item_of(parse(ITEM))) == {
        "AltId.sent_at",
        "Label.role",
        "NewsItem.faults",
        "NewsLink.residref",
        "WireHeader.flags",
        "WireHeader.keywords",
        "WireHeader.reference",
    }


def test_other_names_keep_their_type() -> None:
    """
    A name that is not that of the wire is kept with what says whose it is.
    """
    name = "bdt:0173:4:sp:226:dpa:0525::20221011111449"
    article = parse(ITEM.replace("<altId>x</altId>", f'<altId type="idtype:desk">{name}</altId>'))

    assert item_of(article).alt_ids[1] == dpaparse.AltId(text=name, type="idtype:desk")


@pytest.mark.parametrize(
    ("content", "words", "place"),
    [
        ("<inlineData>Es <em>regnet</em> in Husum.\n\nJa.</inlineData>", "regnet in", "regnet</em> in"),
        ("<inlineData><p>Es <b>regnet</b>.</p><p>Ja.</p></inlineData>", "Es regnet", "Es <b>regnet"),
        ("<inlineData>&lt;p&gt;Es &lt;b&gt;regnet&lt;/b&gt;.&lt;/p&gt;Ja.</inlineData>", "regnet", "regnet"),
        ("<inlineData><![CDATA[<p>Es\r\n<b>regnet</b>.</p><p>Ja.</p>]]></inlineData>", "regnet", "regnet"),
        ("<inlineData>&lt;p&gt;Öl &amp;amp; Es regnet.&lt;/p&gt;Ja.</inlineData>", "& Es", "&amp;amp; Es"),
        ("<inlineData>&lt;p&gt;Öl &amp; Es regnet.&lt;/p&gt;Ja.</inlineData>", "Öl & Es", "Öl &amp; Es"),
    ],
)
def test_content_may_be_markup_of_another_kind(content: str, words: str, place: str) -> None:
    """
    Inline data may hold elements, or HTML that was escaped; it is read as a page shows it, and the way leads back.
    """
    text = with_content(content)
    article = parse(text)
    start = article.source.index(words)
    found = article.markup_span(dpaparse.Node(span=dpaparse.Span(start, start + len(words))))

    assert "Ja." == article.paragraphs[-1].text
    assert "regnet." in article.paragraphs[0].text or "regnet in Husum." in article.paragraphs[0].text
    assert found is not None
    assert place == found.of(text)


@pytest.mark.parametrize(
    "content",
    [
        '<inlineData contenttype="text/plain">&lt;p&gt;Es regnet.&lt;/p&gt;</inlineData>',
        "<inlineData>&lt;p&gt; Es regnet.</inlineData>",
        "<inlineData>Es regnet &lt;/p&gt;</inlineData>",
    ],
)
def test_content_that_only_looks_like_markup_is_text(content: str) -> None:
    """
    What the item says is plain, and what opens or closes no element, is text with its signs.
    """
    assert "<" in parse(with_content(content)).paragraphs[0].text


@pytest.mark.parametrize("module", [None, types.ModuleType("justhtml")])
def test_escaped_markup_stays_without_the_extra(
    module: types.ModuleType | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    Without the extra `html`, HTML that was escaped is text.
    """
    monkeypatch.setitem(sys.modules, "justhtml", module)
    article = parse(with_content("<inlineData>&lt;p&gt;Es regnet.&lt;/p&gt;</inlineData>"))

    assert ["<p>Es regnet.</p>"] == [paragraph.text for paragraph in article.paragraphs]


@pytest.mark.parametrize(
    ("name", "fields", "sent_at"),
    [
        (
            "bdt:0173:4:sp:226:dpa:0525::20221011111449MESZ",
            ("bdt", "0173", 4, "sp", 226, "dpa", "0525", None),
            "2022-10-11T11:14:49+02:00",
        ),
        (
            "nsb:0173:4:vm:26:lni:0525:nsb0170:20221011111449",
            ("nsb", "0173", 4, "vm", 26, "lni", "0525", "nsb0170"),
            "2022-10-11T11:14:49+02:00",
        ),
        ("bdt::::::0525:", ("bdt", None, None, None, None, None, "0525", None), None),
        ("bdt:1:4:sp:2:dpa:0525::20221011111460GMT", ("bdt", "1", 4, "sp", 2, "dpa", "0525", None), None),
        ("bdt:1:4:sp:2:dpa:0525::20221311111449GMT", ("bdt", "1", 4, "sp", 2, "dpa", "0525", None), None),
        ("bdt:1:4:sp:2:dpa:0525::20221011111449XYZ", ("bdt", "1", 4, "sp", 2, "dpa", "0525", None), None),
        ("bdt0123 3 pl 90  dpa 0456", ("bdt", "0123", 3, "pl", 90, "dpa", "0456", None), None),
    ],
)
def test_other_name_is_the_header_of_the_wire(name: str, fields: tuple[object, ...], sent_at: str | None) -> None:
    """
    The name that an item has on the wire is the header of its message, its fields between colons.
    """
    article = parse(ITEM.replace("bdt0123 3 pl 90  dpa 0456", name))
    other, _ = item_of(article).alt_ids
    header = other.header
    assert header is not None

    assert fields == (
        header.service,
        header.service_number,
        header.priority,
        header.desk,
        header.word_count,
        header.agency,
        header.agency_number,
        header.reference,
    )
    assert sum(field is not None for field in fields) == len(header.spans)
    assert sent_at == (other.sent_at.isoformat() if other.sent_at else None)
    for field_name, span in header.spans:
        assert str(getattr(header, field_name)) == span.of(other.text)
    assert article == dpaparse.from_dict(dpaparse.to_dict(article))


def test_depth_is_no_danger() -> None:
    """
    Elements may lie as deep as they like.
    """
    article = parse(f"<newsItem>{'<assert>' * 50_000}")

    assert "envelope-broken" in codes(article)


@given(st.integers(0, len(ITEM)), st.integers(0, 60), st.text(max_size=5))
def test_damaged_items_are_read(start: int, length: int, put: str) -> None:
    """
    Whatever is cut out of an item or put into it, there is an article.
    """
    laws.article_is_sound(parse(ITEM[:start] + put + ITEM[start + length :], format="newsml-g2"))


NITF = """\
<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
<nitf version="3.4"><head><title>Deich</title><meta name="copyright" content="dpa-infocom GmbH"/><docdata>
<doc-id id-string="urn-newsml-dpa-com-20090101-190710-99-999121:1562753522000"/><urgency ed-urg="4"/>
<fixture fix-id="weblines.nord"/><date.issue norm="20190710T121202+0200"/><doc-scope scope="vm"/>
<key-list><keyword key="Wetter/Deich/ "/></key-list></docdata></head><body><body.head>
<hedline><hl1>Deich hält</hl1><hl2 class="ShortHeadLine">Küste</hl2></hedline><byline>Von Ebba Thun, dpa</byline>
<abstract><p>Die Flut kam.</p></abstract></body.head><body.content><p>Husum (dpa) - Der Deich hat gehalten.</p>
<hl2>Pegel</hl2><p>„Ja“, sagte Thun.</p><media media-type="image"><media-reference source="1.jpg"/>
<media-caption>Der Deich.</media-caption></media></body.content><body.end><tagline>dpa abc</tagline></body.end></body></nitf>"""


def test_nitf_of_the_weblines() -> None:
    """
    The older XML comes through the same door.
    """
    article = parse(NITF)

    assert article.diagnostics == ()
    assert [(type(part).__name__, article[part]) for part in article.parts if not isinstance(part, dpaparse.Gap)] == [
        ("TitleNote", "Küste"), ("Headline", "Deich hält"), ("Byline", "Von Ebba Thun, dpa"), ("Teaser", "Die Flut kam."),
        ("Dateline", "Husum (dpa) -"), ("Paragraph", "Der Deich hat gehalten."), ("Subheading", "Pegel"),
        ("Paragraph", "„Ja“, sagte Thun."), ("Embed", "\ufffc"), ("Unknown", "Der Deich."), ("SignOff", "dpa abc"),
    ]  # fmt: skip
    assert (article.urgency, article.desk, article.keywords) == (4, "vm", ("Wetter", "Deich"))
    assert (str(article.format), str(article.dpa_id)) == ("nitf", "dpa:190710-99-999121")
    assert article.sent_at == datetime.datetime(
        2019, 7, 10, 12, 12, 2, tzinfo=datetime.timezone(datetime.timedelta(hours=2))
    )


def test_the_head_of_nitf_is_kept() -> None:
    """
    What the head of an NITF says stands in the envelope, in the fields of all items.
    """
    item = item_of(
        parse(
            NITF.replace('version="3.4"', 'version="3.4" xml:lang="de"')
            .replace("<abstract>", "<dateline>Husum</dateline><abstract>")
            .replace("<doc-scope", '<date.release norm="20190710T130000+0200"/><doc-scope')
        )
    )

    assert (item.standard, item.standardversion, item.language, item.urgency) == ("NITF", "3.4", "de", 4)
    assert item.guid == "urn-newsml-dpa-com-20090101-190710-99-999121:1562753522000"
    assert (item.by, item.dateline) == ("Von Ebba Thun, dpa", "Husum")
    assert item.embargoed is not None
    assert item.embargoed.isoformat() == "2019-07-10T13:00:00+02:00"
    assert [("kicker", "Küste"), ("headline", "Deich hält")] == [(found.role, found.text) for found in item.headlines]
    assert [("fixture", "weblines.nord", None), ("doc-scope", "vm", None)] == [
        (label.element, label.literal, label.name) for label in item.labels[:2]
    ]
    assert [("keyword", None, "Wetter"), ("keyword", None, "Deich")] == [
        (label.element, label.literal, label.name) for label in item.labels[2:]
    ]
    assert ["dpa-infocom GmbH"] == [notice.text for right in item.rights for notice in right.notices]


def test_damaged_nitf_is_read_as_far_as_it_goes() -> None:
    """
    NITF that breaks off is reported; what is no NITF is kept.
    """
    cut = parse(NITF[: NITF.index("sagte")])
    bare = parse(
        "<nitf><head><docdata><doc-id id-string='x'/></docdata></head><body.head><dateline>Kiel</dateline></body.head></nitf>"
    )

    assert codes(cut) == ["envelope-broken"]
    assert [part.text for part in cut.paragraphs] == ["Der Deich hat gehalten.", "„Ja“,"]
    assert bare.urn == "x"
    assert codes(parse("<html/>", format="nitf")) == ["envelope-broken"]
    assert (
        parse("<nitf><body><body.head><dateline>Kiel (dpa) -</dateline></body.head></body></nitf>").dateline is not None
    )


def g2(content: str, body: str = "<p>Es regnet.</p>", *, meta: str = "", language: str = "de") -> dpaparse.Article:
    """
    Read an item of its fields and its XHTML.
    """
    return parse(
        f'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="x" version="1" xml:lang="{language}"><itemMeta>{meta}'
        f"</itemMeta><contentMeta>{content}</contentMeta><contentSet><inlineXML>"
        f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{body}</body></html></inlineXML></contentSet></newsItem>'
    )


@pytest.mark.parametrize(
    ("content", "language", "headline", "teaser"),
    [
        (
            (
                '<headline rank="1" xml:lang="en">Dike</headline><headline rank="1" xml:lang="de">Deich</headline>'
                '<description role="drol:teaser" xml:lang="en">Rain.</description>'
                '<description role="drol:teaser" xml:lang="de">Regen.</description>'
            ),
            "de-DE",
            "Deich",
            "Regen.",
        ),
        ('<headline xml:lang="en">Dike</headline><headline>Deich</headline>', "de", "Deich", None),
        ('<headline xml:lang="en">Dike</headline>', "de", "Dike", None),
        (
            '<headline role="hldrole:sub">Am Siel</headline><headline role="hldrole:main">Deich</headline>',
            "de",
            "Deich",
            None,
        ),
        ('<headline role="hldrole:sub">Am Siel</headline>', "de", "Am Siel", None),
        ('<headline rank="3">Küste</headline><headline rank="2">Deich</headline>', "de", "Deich", None),
        ("", "de", None, None),
    ],
)
def test_headlines_by_language_and_role(content: str, language: str, headline: str | None, teaser: str | None) -> None:
    """
    Of several headlines and teasers those in the item's language count, and of headlines that for the whole.
    """
    article = g2(content, language=language)

    assert headline == (article.headline.text if article.headline else None)
    assert teaser == (article.teaser.text if article.teaser else None)


def test_what_only_the_header_of_the_body_tells() -> None:
    """
    Genre and teaser that only the header of the XHTML has are printed.
    """
    header = '<header><p class="genre">KORR-Bericht</p><h1>Deich</h1><p class="teaser">Regen.</p></header>'
    article = g2("", f"{header}<p>Es regnet.</p>")

    assert [
        ("TitleNote", "KORR-Bericht"),
        ("Headline", "Deich"),
        ("Teaser", "Regen."),
        ("Paragraph", "Es regnet."),
    ] == [(type(part).__name__, article[part]) for part in article.parts if not isinstance(part, dpaparse.Gap)]


def test_datelines_without_their_dash() -> None:
    """
    Where the field lacks the dash that the body has, the dash belongs to the dateline.
    """
    article = g2("<dateline>Kiel (dpa)</dateline>", "<p>Kiel (dpa) - Es regnet.</p>")

    assert article.dateline is not None
    assert article[article.dateline] == "Kiel (dpa) -"
    assert article.text == "Es regnet."


def test_notepads_without_markup_are_private() -> None:
    """
    A notepad in a single text is kept from publication as a whole where it names somebody.
    """
    words = (
        "# Notizblock ## Orte * * * * Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt ## Kontakte"
    )
    article = g2("", meta=f'<edNote role="dpaednoterole:notepad">{words} - Ebba Thun, 04841 5550123</edNote>')

    assert article.notepad is not None
    assert [False] == [section.public for section in article.notepad.sections]
    assert "5550123" not in article._repr_html_()


@pytest.mark.parametrize(
    ("status", "expected"), [("canceled", "canceled"), ("usable", "usable"), ("embargoed", "embargoed"), (None, None)]
)
def test_nitf_may_tell_its_status(status: str | None, expected: str | None) -> None:
    """
    What NITF says of the use of a text is its status; a word of its own stays as it is.
    """
    text = NITF if status is None else NITF.replace("<docdata>", f'<docdata management-status="{status}">')

    assert expected == parse(text).status
