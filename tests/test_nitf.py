"""
NITF: every field of its head has its name, and what cannot be read is told with its path.
"""

import datetime

import pytest

from dpaparse import Fault, FaultKind, Label, NewsItem, Rights, TextOf, parse
from tests.test_newsml import NITF, item_of

ZONE = datetime.timezone(datetime.timedelta(hours=2))
TIME = "a time such as 2025-01-01T12:00:00+01:00"


def test_every_field_of_the_head_has_its_own_name() -> None:
    """
    The head of an NITF is the same as an item that is made by hand of its values.
    """
    text = (
        NITF.replace('version="3.4"', 'version="3.4" xml:lang="de"')
        .replace("<abstract>", "<dateline>Husum</dateline><abstract>")
        .replace("<docdata>", '<docdata management-status="usable">')
        .replace("<doc-scope", '<date.release norm="20190710T130000+0200"/><doc-scope')
    )
    article = parse(text)

    assert item_of(article) == NewsItem(
        guid="urn-newsml-dpa-com-20090101-190710-99-999121:1562753522000",
        standard="NITF",
        standardversion="3.4",
        language="de",
        urgency=4,
        version_created=datetime.datetime(2019, 7, 10, 12, 12, 2, tzinfo=ZONE),
        embargoed=datetime.datetime(2019, 7, 10, 13, 0, tzinfo=ZONE),
        pub_status="usable",
        headlines=(TextOf(text="Küste", role="kicker"), TextOf(text="Deich hält", role="headline")),
        by="Von Ebba Thun, dpa",
        dateline="Husum",
        labels=(
            Label(element="fixture", literal="weblines.nord"),
            Label(element="doc-scope", literal="vm"),
            Label(element="keyword", name="Wetter"),
            Label(element="keyword", name="Deich"),
        ),
        rights=(Rights(notices=(TextOf(text="dpa-infocom GmbH"),)),),
    )
    assert (article.language, article.status, article.urgency, article.desk) == ("de", "usable", 4, "vm")
    assert article.embargo == datetime.datetime(2019, 7, 10, 13, 0, tzinfo=ZONE)
    assert article.keywords == ("Wetter", "Deich")


@pytest.mark.parametrize(
    ("old", "new", "path", "expected", "raw"),
    [
        ('ed-urg="4"', 'ed-urg="x"', "nitf/urgency", "a whole number", '"x"'),
        ('norm="20190710T121202+0200"', 'norm="x"', "nitf/date.issue", TIME, '"x"'),
        ("<doc-scope", '<date.release norm="x"/><doc-scope', "nitf/embargo", TIME, '"x"'),
    ],
)
def test_what_cannot_be_read_is_told(old: str, new: str, path: str, expected: str, raw: str) -> None:
    """
    A field of the head that cannot be read says where it stands, what was expected there, and what was found.
    """
    assert old in NITF
    faults = item_of(parse(NITF.replace(old, new))).faults

    assert faults == (Fault(path=path, kind=FaultKind.UNREADABLE, expected=expected, raw=raw),)


def test_where_the_xml_breaks_off_is_told() -> None:
    """
    An NITF that breaks off says where; what is none says what was expected.
    """
    cut = item_of(parse('<nitf version="3.4"><head>'))
    other = parse("<html/>", format="nitf").envelope
    broken = parse("<html>", format="nitf").envelope

    assert cut.faults == (
        Fault(
            path="nitf", kind=FaultKind.BROKEN, expected="well-formed XML", raw="no element found: line 1, column 26"
        ),
    )
    assert other == NewsItem(faults=(Fault(path="nitf", kind=FaultKind.BROKEN, expected="the element nitf"),))
    assert broken == NewsItem(
        faults=(
            Fault(
                path="nitf",
                kind=FaultKind.BROKEN,
                expected="the element nitf",
                raw="no element found: line 1, column 6",
            ),
        )
    )


def test_keywords_may_be_empty() -> None:
    """
    Keywords without a word are none, and a closing line may have its own place only.
    """
    article = parse(
        '<nitf><head><docdata><key-list><keyword/><keyword key="/ a /"/></key-list></docdata></head>'
        "<body><body.head><hedline><hl1>Deich</hl1><hl2>Kein Kicker</hl2></hedline></body.head>"
        "<body.content><p>Es regnet.</p></body.content><body.end><bibliography>Nichts</bibliography></body.end></body></nitf>"
    )

    assert article.keywords == ("a",)
    assert [text.role for text in item_of(article).headlines] == ["headline"]
    assert article.sign_off is None
    assert article.source == "Deich\n\nEs regnet."
