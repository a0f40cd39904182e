"""
The nouns: frozen, equal by value, short to look at, safe to show.
"""

import copy
import gc
import html
import pickle
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import attrs
import pytest

import dpaparse
from dpaparse import (
    Article,
    Attribution,
    Byline,
    DpaId,
    Format,
    Gap,
    Mention,
    Node,
    Paragraph,
    Place,
    Quote,
    QuoteKind,
    Severity,
    Span,
    parse,
)
from dpaparse._model.highlight import highlight, legend, visible
from dpaparse._model.origin import Origin
from dpaparse._model.spans import shorten
from tests.marked import RICH, WIRE

EXAMPLES = Path(__file__).parents[1] / "docs" / "examples"

CLASSES = [thing for thing in vars(dpaparse).values() if isinstance(thing, type) and attrs.has(thing)]


@pytest.mark.parametrize("kind", CLASSES)
def test_classes_are_frozen_and_slotted(kind: type) -> None:
    """
    Every noun is a frozen attrs class with slots.
    """
    assert "__slots__" in vars(kind)
    assert not hasattr(object.__new__(kind), "__dict__")


@pytest.mark.parametrize("kind", [kind for kind in CLASSES if kind not in {Span, DpaId, dpaparse.Urn}])
def test_fields_are_given_by_name(kind: type) -> None:
    """
    Fields are given by their names; only spans, dpa numbers and URNs take them by position.
    """
    assert all(field.kw_only for field in attrs.fields(kind))


def test_nothing_can_be_assigned() -> None:
    """
    Assigning to an article or anything in it raises.
    """
    article = parse(RICH)

    for thing in (article, *article.parts, *article.quotes, *article.diagnostics, Span(0, 1)):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            thing.span = Span(0, 0)  # type: ignore[misc,union-attr]  # the fault to be found


def test_article_is_hashable_to_the_ground() -> None:
    """
    An article and all that is in it are hashable, and equal ones share their hash.
    """
    article = parse(RICH)

    assert len({article, parse(RICH)}) == 1
    assert len({*article.parts, *parse(RICH).parts}) == len(article.parts)
    assert article != parse(RICH + " ")


def test_nouns_are_equal_by_class_and_fields() -> None:
    """
    Two nouns are equal if they are of one class and agree in each field, but those that are not compared.
    """
    paragraph = Paragraph(span=Span(0, 5), text="Husum")
    article = Article(source="Husum", format=Format.PLAIN, parts=(paragraph,))

    assert paragraph == Paragraph(span=Span(0, 5), text="Husum")
    assert paragraph != Paragraph(span=Span(0, 6), text="Husum")
    assert paragraph != Paragraph(span=Span(0, 5), text="Husun")
    assert paragraph != dpaparse.Headline(span=Span(0, 5), text="Husum")
    assert paragraph != "Husum"
    assert hash(paragraph) != hash(dpaparse.Headline(span=Span(0, 5), text="Husum"))
    assert Gap(span=Span(0, 5)) == Gap(span=Span(0, 5))
    assert Gap(span=Span(0, 5)) != dpaparse.Unknown(span=Span(0, 5))
    assert article == attrs.evolve(article, markup=parse("<p>Husum</p>")._markup)  # noqa: SLF001, shown to nobody
    assert article != attrs.evolve(article, language="de")


SPOKEN = "Husum (dpa) - „Das Wasser steigt“, sagte Ebba Thun. Es werde nachts kalt.\n\nSie sei froh, so Thun."

LOOKS: list[Callable[[Article], object]] = [
    lambda article: (article.quotes, article.indirect_speech),
    lambda article: (article.indirect_speech, article.quotes),
    lambda article: article.diagnostics,
    lambda article: article.stray_marks,
    hash,
    dpaparse.to_dict,
    copy.copy,
    copy.deepcopy,
    pickle.dumps,
    lambda article: attrs.evolve(article, language="de"),
    lambda article: article == parse(SPOKEN),
]


@pytest.mark.parametrize("look", LOOKS)
def test_who_speaks_is_there_whoever_looks_first(look: Callable[[Article], object]) -> None:
    """
    Whatever is done first with an article, it is the same with and without it, and says who speaks.
    """
    article = parse(SPOKEN)
    look(article)

    assert article == parse(SPOKEN)
    assert hash(article) == hash(parse(SPOKEN))
    assert article.quotes[0].attribution is not None
    assert len(article.indirect_speech) == 2


@pytest.mark.parametrize("remake", [copy.copy, copy.deepcopy, lambda article: pickle.loads(pickle.dumps(article))])  # noqa: S301, our own
def test_copies_say_who_speaks(remake: Callable[[Article], Article]) -> None:
    """
    A copy that was made before anybody looked is equal and says who speaks.
    """
    found = remake(parse(SPOKEN))

    assert found == parse(SPOKEN)
    assert found.quotes[0].attribution == parse(SPOKEN).quotes[0].attribution


def test_who_speaks_is_read_once() -> None:
    """
    The second look gets the very tuples of the first.
    """
    article = parse(SPOKEN)

    assert article.quotes is article.quotes
    assert article.indirect_speech is article.indirect_speech


def test_marks_are_read_once() -> None:
    """
    The second look at what is wrong gets the tuple of the first, and a look at who speaks finds the same again.
    """
    article = parse("Husum (dpa) - „Das Wasser steigt“, sagte Thun. „Es bleibt trocken”, so Thun.”")
    found = article.diagnostics

    assert [diagnostic.code for diagnostic in found] == ["mark-stray"]
    assert article.diagnostics is found
    assert [mark.of(article.source) for mark in article.stray_marks] == ["”"]
    assert [quote.attribution is not None for quote in article.quotes] == [True, True]
    assert article.diagnostics is found


@pytest.mark.parametrize("example", sorted(EXAMPLES.iterdir()), ids=lambda path: path.name)
def test_reading_leaves_no_cycles(example: Path) -> None:
    """
    What was read is gone as soon as nobody holds it; nothing waits for the collector of cycles.
    """
    text = dpaparse.decode(example.read_bytes())
    _ = parse(text).quotes
    gc.collect()
    gc.disable()
    try:
        read = (article := parse(text)).quotes, article.indirect_speech, article.diagnostics
        del read, article
        left = gc.collect()
    finally:
        gc.enable()

    assert left == 0


def test_threads_may_look_at_once() -> None:
    """
    All threads that look at new articles at the same time, wherever, see the same in them.
    """
    articles = [parse(SPOKEN) for _ in range(100)]
    with ThreadPoolExecutor(8) as threads:
        found = [*threads.map(lambda article: (article.quotes, article.indirect_speech), articles * 8)]
        wrong = [*threads.map(lambda article: (parse(SPOKEN).diagnostics, article.stray_marks), articles * 8)]

    assert {(articles[0].quotes, articles[0].indirect_speech)} == {*found}
    assert {(articles[0].diagnostics, articles[0].stray_marks)} == {*wrong}


def test_thread_that_comes_late_gets_what_was_found() -> None:
    """
    Who found the slot empty, while another thread was about to fill it, gets what that one has found.
    """
    article = parse(SPOKEN)

    assert article.quotes == Article.__getattr__(article, "quotes")  # type: ignore[attr-defined]  # hidden from checkers


def test_names_that_no_article_has_raise() -> None:
    """
    Asking for a name that an article does not have raises as usual, before and after the first look.
    """
    article = parse(SPOKEN)

    with pytest.raises(AttributeError, match="quotations"):
        article.quotations  # type: ignore[attr-defined]  # noqa: B018, the fault to be found
    assert article.quotes
    with pytest.raises(AttributeError, match="quotations"):
        article.quotations  # type: ignore[attr-defined]  # noqa: B018, the same


def test_span_counts_characters() -> None:
    """
    A span cuts out its stretch, knows its length and what lies in it, and is ordered by place.
    """
    span = Span(6, 11)

    assert span.of("Husum (dpa) - ") == "(dpa)"
    assert len(span) == 5
    assert span
    assert not Span(3, 3)
    assert span.covers(span)
    assert span.covers(Span(7, 10))
    assert not span.covers(Span(5, 10))
    assert not span.covers(Span(7, 12))
    assert sorted([Span(2, 3), Span(0, 9), Span(0, 1)]) == [Span(0, 1), Span(0, 9), Span(2, 3)]
    assert repr(span) == "Span(6, 11)"


def test_offsets_are_code_points() -> None:
    """
    Spans count Python's characters: an emoji is one, a decomposed umlaut two.
    """
    article = parse("\U0001f30a Ku\u0308ste: „Ja“, sagte Thun.")

    assert Span(10, 14) == article.quotes[0].span
    assert article[article.quotes[0]] == "„Ja“"


def test_article_shows_itself() -> None:
    """
    An article gives its source, its clean text, the stretch of a node, and a repr that fits on a line.
    """
    article = parse(RICH)

    assert article.source == RICH
    assert str(article) == f"{article}" == article.text
    assert article[article.parts[0]] == "Sturmflut"
    assert repr(article) == "Article(place='HUSUM/KIEL', id='dpa:250101-930-4711/2', paragraphs=2, quotes=3)"
    assert repr(parse("")) == "Article(place=None, id=None, paragraphs=0, quotes=0)"


def test_a_repr_does_not_ask_who_speaks() -> None:
    """
    How many quotations there are is told before anybody has looked who speaks, and is the same behind that.
    """
    article = parse(RICH)
    before = repr(article)

    assert article._overlay is not None  # noqa: SLF001, nothing else tells that nobody has looked
    assert (len(article.quotes), repr(article)) == (3, before)


def test_article_gives_the_first_of_a_kind() -> None:
    """
    The properties of an article give its first part of a kind, or all.
    """
    article = parse(RICH)

    assert article.headline is not None
    assert article.headline.text == "Deich an der Küste hält stand"
    assert article.teaser is not None
    assert article.byline is not None
    assert article.dateline is not None
    assert article.credit_line is not None
    assert article.sign_off is not None
    assert article.footer is not None
    assert article.dpa_id == DpaId("250101", "930", "4711", 2)
    assert [part.text for part in article.subheadings] == ["Das fehlt noch"]
    assert len(article.paragraphs) == 2


def test_rich_shows_the_same_facts() -> None:
    """
    What rich shows is what the repr tells.
    """
    facts = dict(parse(RICH).__rich_repr__())

    assert facts == {"place": "HUSUM/KIEL", "id": "dpa:250101-930-4711/2", "paragraphs": 2, "quotes": 3}


def test_long_texts_are_cut_in_a_repr() -> None:
    """
    A node shows the start of its text only.
    """
    paragraph = Paragraph(span=Span(0, 400), text="Wasser " * 60)

    assert repr(paragraph) == "Paragraph(span=Span(0, 400), text='Wasser Wasser Wasser Wasser Wasser Wasse…')"
    assert repr(Place(span=Span(0, 5), name="Husum")) == "Place(span=Span(0, 5), name='Husum')"
    assert repr(Gap(span=Span(0, 1))) == "Gap(span=Span(0, 1))"


def test_defaults_say_nothing() -> None:
    """
    What a node does not say is None, False or empty; a quotation is closed.
    """
    quote = Quote(span=Span(0, 2), inner=Span(1, 1), text="", kind=QuoteKind.TERM)
    article = Article(source="„“", format=Format.PLAIN, parts=())

    assert (quote.closed, quote.continues, quote.quotes, quote.attribution) == (True, False, (), None)
    assert Attribution() == Attribution(speaker=None, cue=(), frame=None, resolved=None)
    assert (article.quotes, article.indirect_speech, article.diagnostics, article.language) == ((), (), (), None)
    assert Mention(span=Span(0, 1), text="x") != Node(span=Span(0, 1))


@pytest.mark.parametrize("words", [QuoteKind, Severity, Format, dpaparse.Code, dpaparse.TitleNoteKind])
def test_enums_are_their_words(words: type[QuoteKind]) -> None:
    """
    A member of an enum is the bare word.
    """
    assert all(str(word) == word.value == word for word in words)


def test_page_marks_parts_and_quotations() -> None:
    """
    The notebook's page shows the text with parts and quotations as marked elements.
    """
    page = parse(RICH)._repr_html_()

    assert page.startswith('<div class="dpaparse"')
    for name in (
        "Headline",
        "Teaser",
        "TitleNote",
        "Byline",
        "Dateline",
        "Subheading",
        "ListItem",
        "CreditLine",
        "Footer",
    ):
        assert f'<span title="{name}"' in page
    assert '<mark title="speech: Thun"' in page
    assert '<mark title="term"' in page
    assert "‚Halt!‘" in page


def test_page_shows_what_is_public_of_a_notepad() -> None:
    """
    Links and places of a notepad are on the page, and how much there is that is not for publication.
    """
    article = parse(WIRE)
    page = article._repr_html_()
    private = [section for section in article.notepad.sections if not section.public] if article.notepad else []

    assert len(private) == 1
    for words in ('<span title="Notepad"', "# Notizblock", "https://deich.example", "[Rathaus] (Markt 1, Husum)"):
        assert words in page
    assert f"[{len(private[0].span)} characters, not for publication]" in page
    assert "Dirks" not in page


@pytest.mark.parametrize(
    "text",
    [
        RICH,
        WIRE,
        WIRE.replace("\n", "\r\n"),
        "\n" + WIRE.replace("\n", "\r"),
        "„A ‚b‘, ‚c‘ d“, „E“ und Thuns 'Ja'",
    ],
)
def test_page_has_the_words_of_the_text(text: str) -> None:
    """
    Without its tags the page is the text, each character once; of what is not for publication it is the length.
    """
    article = parse(text)
    private = [section for section in article.notepad.sections if not section.public] if article.notepad else []
    expected = visible(text).replace("\r\n", "\n").replace("\r", "\n")
    for section in private:
        words = visible(article[section]).replace("\r\n", "\n").replace("\r", "\n")
        expected = expected.replace(words, f"[{len(section.span)} characters, not for publication]")

    assert expected == html.unescape(re.sub("<[^>]*>", "", article._repr_html_()))


def test_quotation_is_marked_in_its_own_part() -> None:
    """
    A quotation that begins where a part ends is marked in the next one.
    """
    quote = Quote(span=Span(3, 7), inner=Span(4, 6), text="Ja", kind=QuoteKind.SPEECH)
    parts = (Byline(span=Span(0, 3), text="Aha", authors=(), agency=None), Paragraph(span=Span(3, 7), text="„Ja“"))
    page = highlight("Aha„Ja“", parts, (quote,), is_wire=False)

    assert page.endswith('">Aha</span><mark title="speech" style="background:#ffe08a">„Ja“</mark></div>')


def test_names_cannot_leave_their_title() -> None:
    """
    Quotation marks in a speaker's name are escaped in the title of the quotation, and all are in the text.
    """
    page = parse('„Das Wasser steigt“, sagte der "Seestern"-Kapitän. Thun\'s Haus')._repr_html_()

    assert '<mark title="speech: der &quot;Seestern&quot;-Kapitän" style' in page
    assert page.endswith('">&quot;Seestern&quot;</mark>-Kapitän. Thun&#x27;s Haus</div>')


def test_headings_are_bold() -> None:
    """
    Headline and subheadings are bold, and nothing else is.
    """
    styles = re.findall(r'title="(\w+)[^"]*" style="background:#\w+;([^"]*)"', parse(RICH)._repr_html_())

    assert styles == [("Headline", "font-weight:bold"), ("Subheading", "font-weight:bold")]


def test_page_tells_how_long_a_text_is_that_nobody_could_read() -> None:
    """
    Of fields that could not be read, which may not be for publication, a page shows the length only.
    """
    text = '{"urn": "a", "headline": "Deich"'

    assert parse(text)._repr_html_().endswith(f'">[{len(text)} characters, not read]</div>')


def test_empty_stretch_stands_behind_what_is_before_it() -> None:
    """
    Where nothing stands between two marks, its place in the text that was given is right behind the first.
    """
    origin = Origin("> a\n> b", (0, 2), (2, 6))

    assert [Span(4, 4), Span(2, 4), Span(2, 7)] == [origin.span(Span(*at)) for at in ((2, 2), (0, 2), (0, 3))]


def test_page_has_the_colours_of_its_legend() -> None:
    """
    A part and a quotation have the colour on the page that the legend gives them.
    """
    page = parse(RICH)._repr_html_()
    colours = {name: colour for colour, name in re.findall(r'background:(#\w+)">(\w+)<', legend())}
    shown = re.findall(r'title="(\w+)[^"]*" style="background:(#\w+)', page)

    assert {"Headline", "Dateline", "Footer", "speech", "term"} <= colours.keys()
    assert [(name, colours[name]) for name, _ in shown if name in colours] == [
        (name, colour) for name, colour in shown if name in colours
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a <b>Husum</b>", "&lt;b&gt;Husum&lt;/b&gt;"),
        ("\"Husum\" & 'Kiel' 1", "&amp;"),
        ("Husum \x1b[31m Kiel", "Husum ␛[31m Kiel"),
        ("Husum \x00 Kiel", "Husum ␀ Kiel"),
        ("Husum \x7f Kiel", "Husum ␡ Kiel"),
        ("Husum \u202e Kiel", "Husum &lt;U+202E&gt; Kiel"),
        ("Husum \u2066 Kiel", "Husum &lt;U+2066&gt; Kiel"),
        ("Husum \x9b Kiel", "Husum &lt;U+009B&gt; Kiel"),
        ("Husum \ud800 Kiel", "Husum \ufffd Kiel"),
    ],
)
def test_page_shows_what_would_steer(text: str, shown: str) -> None:
    """
    Tags are escaped; control characters, marks of direction and lone surrogates are shown and do nothing.
    """
    assert shown in parse(text)._repr_html_()


def test_error_has_a_path_and_diagnostics() -> None:
    """
    The library's error is a ValueError that may know a path and diagnostics.
    """
    error = dpaparse.DpaParseError("expected a day", path="$.source")

    assert isinstance(error, ValueError)
    assert (str(error), error.path, error.diagnostics) == ("expected a day", "$.source", ())


def test_all_names_what_is_public() -> None:
    """
    `__all__` is sorted, and each of its names is there.
    """
    assert sorted(dpaparse.__all__) == dpaparse.__all__
    assert all(hasattr(dpaparse, name) for name in dpaparse.__all__)


@pytest.mark.parametrize(("length", "expected"), [(0, "''"), (40, f"'{'a' * 40}'"), (41, f"'{'a' * 40}…'")])
def test_long_texts_are_shortened_in_reprs(length: int, expected: str) -> None:
    """
    A repr shows a text whole as long as it is short, and then its beginning.
    """
    assert expected == shorten("a" * length)
