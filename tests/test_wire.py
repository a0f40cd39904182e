"""
Laws of wire messages: what the strategies make is found again.
"""

from hypothesis import given

from dpaparse import Link, ListItem, TitleNote, WireHeader, parse
from dpaparse import strategies as dpa
from tests.marked import walk
from tests.wire_messages import either, of_kind, whole


@given(either)
def test_header_is_found(made: dpa.MadeMessage) -> None:
    """
    All fields of the header of a made message are found, and each stands where the header says.
    """
    article = parse(made.text)
    header = article.envelope

    assert isinstance(header, WireHeader)
    for name in ("service", "service_number", "priority", "desk", "flags", "agency", "agency_number", "keywords"):
        assert getattr(made, name) == getattr(header, name)
    for name, span in header.spans:
        printed = span.of(article.source)
        assert printed == (f"{'/'.join(made.keywords)}/" if name == "keywords" else str(getattr(header, name)))
        assert span == header.span_of(name)
    assert (made.priority, made.desk, (made.service,)) == (article.urgency, article.desk, article.services)


@given(either)
def test_headline_block_is_found(made: dpa.MadeMessage) -> None:
    """
    Notes, headline, byline and picture note of a made message are found.
    """
    article = parse(made.text)
    notes = [(str(part.kind), part.text) for part in article.parts if isinstance(part, TitleNote)]
    pictures = [] if made.picture_note is None else [("picture", made.picture_note)]

    assert [*made.notes, *pictures] == notes
    assert article.headline is not None
    assert made.headline == article.headline.text
    assert made.authors == (article.byline.authors if article.byline else ())


@given(either)
def test_body_is_found(made: dpa.MadeMessage) -> None:
    """
    Teaser, dateline, paragraphs, subheadings, items and quotations of a made message are found, unwrapped.
    """
    article = parse(made.text)

    assert made.teaser == (article.teaser.text if article.teaser else None)
    assert made.dateline is not None
    assert article.dateline is not None
    assert made.dateline.places == tuple(place.name for place in article.dateline.places)
    assert article.dateline.credit is not None
    assert made.dateline.credit == article.dateline.credit.text
    assert made.paragraphs == tuple(part.text for part in article.paragraphs)
    assert made.subheadings == tuple(part.text for part in article.subheadings)
    assert [*made.items] == of_kind(article, ListItem)
    assert [quote.inner for quote in made.quotes] == [quote.text for quote in article.quotes]


@given(either)
def test_end_is_found(made: dpa.MadeMessage) -> None:
    """
    Links of the notepad, sign-off and time of a made message are found.
    """
    article = parse(made.text)
    sections = article.notepad.sections if article.notepad else ()
    links = [(item.text, item.url) for section in sections for item in section.items if isinstance(item, Link)]

    assert [*made.links] == links
    assert [sign for signs in made.signs for sign in signs.replace("/", " ").split()] == (
        [*article.sign_off.signs] if article.sign_off else []
    )
    assert made.sent_at == article.sent_at


@given(either)
def test_nothing_private_is_shown(made: dpa.MadeMessage) -> None:
    """
    What is not for publication stands in no text, repr, page, quotation or diagnostic.
    """
    article = parse(made.text)
    shown = [article.text, repr(article), repr(article.parts), article._repr_html_()]
    shown += map(str, article.diagnostics)
    shown += [quote.text for quote in walk(article.quotes)]
    shown += [repr(item) for section in (article.notepad.sections if article.notepad else ()) for item in section.items]

    assert [word for word in made.private for text in shown if word in text] == []


@given(whole)
def test_whole_messages_have_no_damage(made: dpa.MadeMessage) -> None:
    """
    Nothing is reported of a message that is whole, but for what is wrong with its quotations.
    """
    found = {str(found.code) for found in parse(made.text).diagnostics}

    assert found <= {"quote-unclosed"}
