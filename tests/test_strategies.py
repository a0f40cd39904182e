"""
What the strategies make is found again: the truth about a made text.
"""

import pytest
from hypothesis import Phase, find, given, settings

from dpaparse import Article, DpaId, ListItem, TitleNote, Unknown, parse
from dpaparse import strategies as dpa
from tests.marked import walk

unwrapped = dpa.articles(separation=dpa.Separation.BLANK_LINE) | dpa.articles(separation=dpa.Separation.LINE)
wrapped = dpa.articles(separation=dpa.Separation.WRAPPED)


def of_kind(article: Article, kind: type) -> tuple[str, ...]:
    """
    Return the texts of the parts of a kind.
    """
    return tuple(getattr(part, "text", article[part]) for part in article.parts if isinstance(part, kind))


@given(dpa.articles())
def test_dateline_is_found(made: dpa.MadeArticle) -> None:
    """
    The dateline of a made article is found with its places and its credit, or none where it has none.
    """
    article = parse(made.text)

    if made.dateline is None:
        assert article.dateline is None
    else:
        check_dateline(made.dateline, article)


def check_dateline(made: dpa.MadeDateline, article: Article) -> None:
    """
    Compare the dateline of an article with the truth.
    """
    assert article.dateline is not None
    assert made.text == article[article.dateline]
    assert made.places == tuple(place.name for place in article.dateline.places)
    credit = article.dateline.credit
    assert credit is not None
    assert (made.credit, made.agencies) == (credit.text, credit.agencies)
    assert (made.service, made.region) == (credit.service, credit.region)


@given(dpa.datelines())
def test_made_datelines_are_found(made: dpa.MadeDateline) -> None:
    """
    A made dateline before a sentence is found.
    """
    check_dateline(made, parse(f"{made.text} Es regnet."))


@given(unwrapped)
def test_head_is_found(made: dpa.MadeArticle) -> None:
    """
    Note, headline, authors and teaser of a made article are found.
    """
    article = parse(made.text)

    assert made.headline == (article.headline.text if article.headline else None)
    assert made.teaser == (article.teaser.text if article.teaser else None)
    assert made.authors == (article.byline.authors if article.byline else ())
    assert (made.note,) == (of_kind(article, TitleNote) or (None,))


@given(unwrapped)
def test_body_is_found(made: dpa.MadeArticle) -> None:
    """
    Paragraphs, subheadings and list items of a made article are found, each with its text.
    """
    article = parse(made.text)

    assert made.paragraphs == tuple(part.text for part in article.paragraphs)
    assert made.subheadings == tuple(part.text for part in article.subheadings)
    assert made.items == of_kind(article, ListItem)


@given(wrapped)
def test_wrapped_text_is_unwrapped(made: dpa.MadeArticle) -> None:
    """
    Teaser and paragraphs wrapped by hand are found with the text they had before; so are list items.
    """
    article = parse(made.text)

    assert made.teaser == (article.teaser.text if article.teaser else None)
    assert made.paragraphs == tuple(part.text for part in article.paragraphs)
    assert made.items == of_kind(article, ListItem)


@given(unwrapped)
def test_quotations_are_found(made: dpa.MadeArticle) -> None:
    """
    The quotations of a made article are found, with their marks, their words and those inside them.
    """
    article = parse(made.text)

    assert [(quote.text, quote.inner) for quote in made.quotes] == [
        (article[quote], quote.text) for quote in article.quotes
    ]
    assert [[inner.inner for inner in quote.quotes] for quote in made.quotes] == [
        [inner.text for inner in quote.quotes] for quote in article.quotes
    ]
    assert [(quote.closed, quote.continues) for quote in made.quotes] == [
        (quote.closed, quote.continues) for quote in article.quotes
    ]


@given(wrapped)
def test_wrapped_quotations_are_unwrapped(made: dpa.MadeArticle) -> None:
    """
    A quotation over a soft line break is found with the words it had before.
    """
    assert [quote.inner for quote in made.quotes] == [quote.text for quote in parse(made.text).quotes]


@given(unwrapped)
def test_kinds_are_found(made: dpa.MadeArticle) -> None:
    """
    Where the sentence around a quotation makes its kind certain, the kind is found.
    """
    assert [quote.kind for quote in made.quotes] == [quote.kind for quote in parse(made.text).quotes]


@given(dpa.articles())
def test_end_is_found(made: dpa.MadeArticle) -> None:
    """
    Credit line, sign-off, footer, dpa number and what follows it are found in a made article.
    """
    article = parse(made.text)

    assert made.credit_line == (unbroken(made, article[article.credit_line]) if article.credit_line else None)
    assert made.signs == (article.sign_off.signs if article.sign_off else ())
    assert made.footer == (article.footer.text if article.footer else None)
    assert made.dpa_id == article.dpa_id
    assert len(made.after) == len(of_kind(article, Unknown))


def unbroken(made: dpa.MadeArticle, text: str) -> str:
    """
    Return a stretch of a wrapped article without its line ends.
    """
    return text.replace(made.line_end, " ")


@given(dpa.quotations())
def test_made_sentences_are_read(made: dpa.MadeSentence) -> None:
    """
    The quotations of a made sentence are found in it.
    """
    article = parse(made.text)

    assert [quote.text for quote in made.quotes] == [article[quote] for quote in article.quotes]
    assert sum(1 + len(quote.quotes) for quote in made.quotes) == len([*walk(article.quotes)])


@given(dpa.dpa_ids())
def test_made_numbers_are_numbers(made: DpaId) -> None:
    """
    A made dpa number is read back from what it prints.
    """
    assert made == DpaId.parse(str(made))


def test_kind_does_not_depend_on_a_line_end() -> None:
    """
    A soft line break beside a quotation changes no kind.
    """
    text = "Am Tag nach der Flut las sie den Helferinnen und Helfern aus dem\nRoman «Ebbe und Flut» vor, als das Licht ausging."

    assert parse(text).quotes[0].kind == parse(text.replace("\n", " ")).quotes[0].kind


@pytest.mark.parametrize("piece", ["\ud800", "\x00", "\r", "„", "(dpa) - "])
def test_hostile_text_is_hostile(piece: str) -> None:
    """
    Hostile text holds what is hard to read sooner or later.
    """
    found = find(
        dpa.hostile_text(), lambda text: piece in text, settings=settings(max_examples=2000, phases=[Phase.generate])
    )

    assert piece in found


@given(dpa.reports())
def test_who_speaks_is_found(made: dpa.MadeReport) -> None:
    """
    Of each made quotation and each made clause of indirect speech the speaker is found as printed, and by name.
    """
    article = parse(made.text)
    quoted = [
        (speech, attribution.attribution)
        for speech, attribution in zip(said(made, quoted=True), article.quotes, strict=True)
    ]
    reported = zip(said(made, quoted=False), article.indirect_speech, strict=True)

    assert [speech.text for speech, _ in quoted] == [quote.text for quote in article.quotes]
    for speech, attribution in [*quoted, *((speech, found.attribution) for speech, found in reported)]:
        assert attribution is not None
        assert attribution.speaker is not None
        known = attribution.resolved or attribution.speaker
        assert known.text.endswith(speech.name)
        if speech.speaker is not None:
            assert speech.speaker == attribution.speaker.text
            assert attribution.cue


def said(made: dpa.MadeReport, *, quoted: bool) -> list[dpa.MadeSpeech]:
    """
    Return what is said in marks, or what is reported without them.
    """
    return [speech for speech in made.speeches if speech.is_quoted == quoted]


@given(dpa.reports())
def test_indirect_speech_is_where_it_was_made(made: dpa.MadeReport) -> None:
    """
    Of a made report every clause of indirect speech is found with its words, and nothing else.
    """
    assert [speech.text for speech in said(made, quoted=False)] == [
        found.text for found in parse(made.text).indirect_speech
    ]
