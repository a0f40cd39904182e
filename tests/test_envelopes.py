"""
One article, whatever envelope it came in: the same truth in all of them is read as the same article.
"""

import copy
import datetime
import json
import pickle

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import dpaparse
from dpaparse import Article, ListItem, Notepad, Paragraph, Subheading, from_dict, parse, to_dict
from dpaparse import strategies as dpa
from tests import laws

KINDS = {"p": Paragraph, "h2": Subheading, "li": ListItem}


def texts(article: Article) -> list[tuple[type, str]]:
    """
    Return the body's parts in order.
    """
    return [(type(part), part.text) for part in article.parts if isinstance(part, Paragraph | Subheading | ListItem)]


def content(article: Article) -> dict[str, object]:
    """
    Return what every envelope must tell alike.
    """
    dateline, byline, notepad = article.dateline, article.byline, article.notepad
    return {
        "headline": article.headline and article.headline.text,
        "authors": byline and byline.authors,
        "teaser": article.teaser and article.teaser.text,
        "places": dateline and [place.name for place in dateline.places],
        "credit": dateline and dateline.credit and dateline.credit.text,
        "text": [text for _, text in texts(article)],
        "quotes": [(quote.text, quote.kind, quote.closed) for quote in article.quotes],
        "links": [[(item.text, item.url) for item in section.items] for section in notepad.sections] if notepad else [],  # type: ignore[union-attr]  # only links are made
        "signs": article.sign_off and article.sign_off.signs,
        "facts": (article.urgency, article.desk, article.services, article.keywords, article.sent_at),
    }


@given(dpa.envelopes())
def test_envelopes_tell_the_same(made: dpa.MadeEnvelopes) -> None:
    """
    Wire message, digitalwires and NewsML-G2 of one article are the same article.
    """
    forms = [content(parse(text)) for text in (made.digitalwires, made.newsml, made.wire)]

    assert forms[0] == forms[1]
    assert forms[0] == forms[2]


@given(dpa.envelopes())
def test_truth_is_found(made: dpa.MadeEnvelopes) -> None:
    """
    What was put into the envelopes is found in those that mark it up.
    """
    for text in (made.digitalwires, made.newsml, made.html):
        article = parse(text)

        assert texts(article) == [(KINDS[name], text) for name, text in made.texts]
        assert article.headline is not None
        assert article.headline.text == made.headline
        assert (article.teaser.text if article.teaser else None) == made.teaser
        assert (article.byline.authors if article.byline else ()) == made.authors
        assert article.dateline is not None
        assert article[article.dateline] == made.dateline.text
        assert [quote.text for quote in article.quotes] == [quote.inner for quote in made.quotes]
        assert article.dpa_id == made.dpa_id


@given(dpa.envelopes())
def test_nothing_is_wrong_with_whole_envelopes(made: dpa.MadeEnvelopes) -> None:
    """
    No fault of an envelope is reported where there is none.
    """
    for text in (made.digitalwires, made.newsml, made.html):
        codes = {str(found.code) for found in parse(text).diagnostics}

        assert codes <= {"quote-unclosed", "mark-stray", "quotes-too-deep", "date-impossible"}


@given(dpa.envelopes())
def test_parts_tile_and_the_way_leads_back(made: dpa.MadeEnvelopes) -> None:
    """
    Parts give the source back, and every part of the running text is found again in what was given.
    """
    for text in (made.digitalwires, made.newsml, made.html):
        article = parse(text)

        assert article.source == "".join(article[part] for part in article.parts)
        fields = made.entry if text == made.digitalwires else {}
        for node in (*article.paragraphs, *article.quotes, article.headline):
            assert node is not None
            place = article.markup_span(node)
            assert place is not None
            markup = text if place.field is None else fields[place.field]
            found = parse(f"<p>{place.of(markup)}</p>", format="html").source
            assert found == article[node].strip("\u00a0")


@given(dpa.envelopes())
def test_articles_survive_writing(made: dpa.MadeEnvelopes) -> None:
    """
    JSON, copies and pickles give an equal article back; only JSON loses the way into the markup.
    """
    for text in (made.digitalwires, made.newsml, made.html):
        article = parse(text)
        read = from_dict(json.loads(json.dumps(to_dict(article))))

        assert read == article
        assert hash(read) == hash(article)
        assert [read.markup_span(part) for part in article.parts] == [None] * len(article.parts)
        again = pickle.loads(pickle.dumps(article))  # noqa: S301, our own
        assert [again.markup_span(part) for part in article.parts] == [
            article.markup_span(part) for part in article.parts
        ]
        assert copy.deepcopy(article) == article


def test_notepads_are_equal() -> None:
    """
    Sections of a notepad are told alike by the wire's lines, by JSON and by NewsML-G2.
    """
    made = dpa.MadeEnvelopes(
        dpa_id=dpaparse.DpaId("250101", "930", "4711", 2),
        sent_at=datetime.datetime(2025, 1, 1, 12, 0, tzinfo=datetime.UTC),
        headline="Deich an der Küste hält Sturmflut stand",
        dateline=dpa.MadeDateline(text="Husum (dpa) -", places=("Husum",), credit="dpa", agencies=("dpa",)),
        blocks=(("p", ("Der Deich hat gehalten.",)),),
        links=(("Pegel & mehr", "https://pegel.example/"),),
    )
    for text in (made.wire, made.digitalwires, made.newsml):
        notepad = parse(text).notepad

        assert isinstance(notepad, Notepad)
        (section,) = notepad.sections
        assert (section.heading, str(section.kind), section.public) == ("Internet", "links", True)


AT = datetime.datetime(2025, 1, 1, 12, 0, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    ("fields", "publishable"),
    [
        ({}, True),
        ({"pubstatus": "usable"}, True),
        ({"pubstatus": "stat:usable"}, True),
        ({"pubstatus": "canceled"}, False),
        ({"pubstatus": "withheld"}, False),
        ({"pubstatus": "paused"}, False),
        ({"pubstatus": 7}, False),
        ({"embargoed": "2025-01-01T12:00:00Z"}, True),
        ({"embargoed": "2025-01-01T13:00:01+01:00"}, False),
        ({"embargoed": "tomorrow"}, False),
    ],
)
def test_embargo_and_status_hold_back(fields: dict[str, object], publishable: bool) -> None:  # noqa: FBT001, the case
    """
    An article may be published if it is usable and its embargo is over; what cannot be read holds it back.
    """
    assert publishable == parse({"headline": "Deich hält", **fields}).is_publishable(AT)


def test_a_wire_message_with_an_unread_embargo_is_held_back() -> None:
    """
    A note of an embargo whose time nobody can read holds a wire message back.
    """
    message = (
        "\x01bdt0123 3 pl 90  dpa 0456\n\nWetter/\n\x02(Sperrfrist bald)\nDeich hält =\n\nHusum (dpa) - Es regnet.\n"
    )

    assert not parse(message).is_publishable(AT)


class Nowhere(datetime.tzinfo):
    """
    A zone that does not tell its offset.
    """

    def utcoffset(self, _: datetime.datetime | None, /) -> None:
        """
        Return nothing.
        """

    dst = utcoffset

    def tzname(self, _: datetime.datetime | None, /) -> str:
        """
        Return a name.
        """
        return "Nirgendwo"


@pytest.mark.parametrize("zone", [None, Nowhere()])
def test_time_needs_a_zone(zone: datetime.tzinfo | None) -> None:
    """
    Whether an embargo is over cannot be told without a time zone that has an offset.
    """
    with pytest.raises(ValueError, match="time zone"):
        parse("Es regnet.").is_publishable(datetime.datetime(2025, 1, 1, tzinfo=zone))


@given(dpa.hostile_text() | st.text())
@example("\x01bdt0001 3 pl 90  dpa 0001\n\x02(Eil)\x07\x07Deich\n(Foto)\x07 =")
@example("\x01bdt0001 3 pl 90  dpa 0001\n\x02\x1d\n\x07 =")
@example("Es regnet: GrÃ¼n")
def test_any_text_is_read_as_any_format(text: str) -> None:
    """
    No text makes a reader raise, and its parts give the source back.
    """
    for format_ in dpaparse.Format:
        for found in (text, f"<p>{text}", f'{{"urn": {json.dumps(text)}, "article_html": {json.dumps(text)}}}'):
            laws.article_is_sound(parse(found, format=format_))
