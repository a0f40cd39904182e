"""
Which part of a page is what: its headline and what stands above it, boxes, tables, links; and inline data.
"""

import pytest

from dpaparse import Box, BoxKind, Embed, Headline, Link, Span, Table, TitleNote, TitleNoteKind
from dpaparse._formats.html import read
from dpaparse._markup.blocks import plain
from dpaparse._markup.composition import UNWRAPPED, Composition, read_blocks
from dpaparse._markup.inline_data import render_inline
from dpaparse._markup.trees import read_tree
from dpaparse._model import Said
from tests.outlined import known
from tests.test_rendering import render

PARAGRAPH = "<p>Es regnet.</p>"


@pytest.mark.parametrize(
    ("markup", "parts", "count"),
    [
        (f"<h1>Deich</h1>{PARAGRAPH}", [("Headline", "Deich")], 1),
        (f"<p>Am Siel</p><h1>Deich</h1>{PARAGRAPH}", [("TitleNote", "Am Siel"), ("Headline", "Deich")], 1),
        (
            f"{PARAGRAPH}<p>Am Siel</p><h1>Deich</h1>{PARAGRAPH}",
            [("Unknown", "Es regnet."), ("TitleNote", "Am Siel"), ("Headline", "Deich")],
            1,
        ),
        (f"{PARAGRAPH * 3}<h1>Deich</h1>{PARAGRAPH}", [], 5),
        (f"<h2>Deich</h2>{PARAGRAPH}", [("Headline", "Deich")], 1),
        (f"{PARAGRAPH}<h2>Deich</h2>{PARAGRAPH}", [], 3),
        (f"<h2>Pegel</h2>{PARAGRAPH * 3}<h1>Deich</h1>", [("Headline", "Pegel")], 4),
        ("<ul><li><h1>Pegel</h1></li></ul><h1>Deich</h1>", [("TitleNote", "Pegel"), ("Headline", "Deich")], 0),
        (f"<div>{'k' * 60}</div><h1>Deich</h1>", [("TitleNote", "k" * 60), ("Headline", "Deich")], 0),
        (f"<div>{'k' * 61}</div><h1>Deich</h1>", [("Unknown", "k" * 61), ("Headline", "Deich")], 0),
        ("<div>Küste<br>Wetter</div><h1>Deich</h1>", [("Unknown", "Küste\nWetter"), ("Headline", "Deich")], 0),
        (
            f"<div>x</div><div>Küste</div><h1>Deich<br>hält</h1>{PARAGRAPH}",
            [("Unknown", "x"), ("TitleNote", "Küste"), ("Headline", "Deich\nhält")],
            1,
        ),
        (
            f"<h1>Deich</h1><p class='a byline'>Von Ebba Thun</p><p class='bylines'>Ja</p>{PARAGRAPH}",
            [("Headline", "Deich"), ("Byline", "Von Ebba Thun")],
            2,
        ),
    ],
)
def test_the_headline_and_what_stands_above(markup: str, parts: list[tuple[str, str]], count: int) -> None:
    """
    The first `h1` heads a page unless it comes late, else a heading that opens it; a short line above it is its kicker.
    """
    message = read(markup)

    assert known(message) == parts
    assert len(message.blocks) == count
    assert message.headed is any(kind == "Headline" for kind, _ in parts)
    assert (message.broken, message.width) == (True, UNWRAPPED)


def test_headlines_and_kickers_have_their_words() -> None:
    """
    A headline over two lines has one line in its text, and a kicker says that it is one.
    """
    message = read("<div>Küste</div><h1>Deich<br>hält</h1>")

    assert message.known == (
        TitleNote(span=Span(0, 5), kind=TitleNoteKind.KICKER, text="Küste"),
        Headline(span=Span(7, 17), text="Deich hält"),
    )


@pytest.mark.parametrize(
    ("before", "language"), [("", "de-AT"), ("<!-- a -->", "de-AT"), (f"<!-- {'x' * 2000} -->", None)]
)
def test_a_page_tells_its_language_near_its_start(before: str, language: str | None) -> None:
    """
    The language of a page stands in its first element, within its first 2,000 characters.
    """
    facts = read(f"{before}<html lang='de-AT'>{PARAGRAPH}").facts

    assert (facts and facts.language) == language


def test_blocks_are_told_by_their_markup() -> None:
    """
    Paragraphs, headings, items and teasers are told; tables, embeds, boxes and what a page uses itself are parts.
    """
    rendered = render(
        "<p class='a teaser'>t</p><p>p</p>x<h2 class='b'>h</h2><ul><li>i</li></ul><table><tr><td>\u00a0c </td><td/></tr></table>"
        "<img src='u'/><nav>n</nav><aside><h2>H</h2><p>a</p>b</aside><aside><p>c</p></aside><p> </p>"
    )
    blocks, said, parts = read_blocks(rendered, 0)

    assert [(span.of(rendered.text), said.get(span.start)) for span in blocks] == [
        ("t", Said.TEASER), ("p", Said.PARAGRAPH), ("x", None), ("h", Said.HEADING), ("i", Said.LIST_ITEM),
    ]  # fmt: skip
    assert [type(part).__name__ for part in parts] == ["Table", "Embed", "Unknown", "Box", "Box"]
    table, embed, _, headed, box = parts
    assert isinstance(table, Table)
    assert table.rows == (("c", ""),)
    assert isinstance(embed, Embed)
    assert (embed.name, embed.attributes) == ("img", (("src", "u"),))
    assert isinstance(headed, Box)
    assert (headed.kind, headed.heading, headed.entries) == (BoxKind.ASIDE, "H", ("a", "b"))
    assert isinstance(box, Box)
    assert (box.heading, box.entries) == (None, ("c",))


def test_blocks_stand_behind_what_was_there() -> None:
    """
    What is rendered for a source that has begun has its places behind that.
    """
    rendered = render("<p>a</p><table><tr><td>b</td></tr></table><aside><p>c</p></aside>")
    blocks, said, parts = read_blocks(rendered, 100)
    first, second = (
        [*blocks, *(part.span for part in parts)]
        for blocks, _, parts in (read_blocks(rendered, 0), (blocks, said, parts))
    )

    assert [span.start + 100 for span in first] == [span.start for span in second]
    assert [span.end + 100 for span in first] == [span.end for span in second]
    assert said == {100: Said.PARAGRAPH}


def test_fields_are_set_off_and_links_trimmed() -> None:
    """
    A blank line stands between two fields unless another sign is told; a link has its words on one line.
    """
    composition = Composition()
    starts = [
        composition.add_rendered(render("<p><a href='u'> x<br/>y </a> z<a href='v'> </a></p>"), "a"),
        composition.add_rendered(plain("b"), "b", behind=" "),
        composition.add_rendered(plain(" c"), None),
    ]

    assert (composition.source, starts) == ("x\ny z b\n\nc", [0, 6, 9])
    assert composition.links == [Link(span=Span(0, 3), text="x y", url="u")]
    assert composition.markup().find(6, 7) is not None
    assert [found and (found.field, found.start) for found in map(composition.markup().find, (6, 9), (7, 10))] == [
        ("b", 0),
        (None, 1),
    ]


@pytest.mark.parametrize(
    ("inside", "text", "pieces"),
    [
        ("a\n\nb\nc", "a\n\nb\nc", ["a", "b", "c"]),
        ("a<em>b</em>c\n\n<em>d</em>", "abc\n\nd", ["a", "b", "c", "d"]),
        ("&lt;p&gt;a &amp;amp; b&lt;/p&gt;c", "a & b\n\nc", ["a ", "&amp;amp;", " b", "c"]),
        ("<![CDATA[<p>a\r\n<b>b</b> c &uuml;</p>]]>d", "a b c ü\n\nd", ["a", "\r\n", "b", " c ", "&uuml;", "d"]),
        ("&lt;p&gt;&#65;b &amp; c&lt;/p&gt;", "Ab & c", ["&#65;", "b ", "&amp;", " c"]),
        ("&lt;p&gt;ab&#67;d&lt;/p&gt;", "abCd", ["ab", "&#67;", "d"]),
        ("<p>a</p>b", "a\n\nb", ["a", "b"]),
        ("<section>a</section>b", "a\n\nb", ["a", "b"]),
        ("a &lt; b", "a < b", ["a ", "&lt;", " b"]),
    ],
)
def test_inline_data_lead_back_into_the_xml(inside: str, text: str, pieces: list[str]) -> None:
    """
    Plain text, escaped HTML and elements are shown alike, and each piece leads to its characters in the XML.
    """
    markup = f"<x>{inside}</x>"
    element = read_tree(markup)[0].first("x")
    assert element is not None
    rendered = render_inline(element)

    assert rendered.text == text
    assert [markup[first:last] for _, _, first, last in rendered.pieces] == pieces
    assert all(rendered.text[at : at + size] for at, size, _, _ in rendered.pieces)


@pytest.mark.parametrize(("kind", "text"), [("text/plain", "<p>a</p>"), ("text/html", "a"), ("", "a")])
def test_what_says_that_it_is_text_is_text(kind: str, text: str) -> None:
    """
    Escaped HTML is shown as such unless the element says that it is plain text.
    """
    element = read_tree(f"<x contenttype='{kind}'>&lt;p&gt;a&lt;/p&gt;</x>")[0].first("x")
    assert element is not None

    assert render_inline(element).text == text


LONG_CELL = "<p>Der Deich hat gehalten, teilte der Kreis in Husum am Montag mit.</p>" * 7


@pytest.mark.parametrize(
    ("cell", "is_layout"),
    [
        (f"<h1>Deich hält</h1>{PARAGRAPH}", True),
        (LONG_CELL, True),
        (LONG_CELL.replace("<p>", "").replace("</p>", "<br>"), True),
        (LONG_CELL.replace("<p>", "").replace("</p>", " "), False),
        (f"{PARAGRAPH}{PARAGRAPH}", False),
        (f"<p>{'a' * 100}</p><p>{'b' * 100}</p>", True),
        (f"<p>{'a' * 100}</p><p>{'b' * 99}</p>", False),
        (f"{'a' * 200}<br>{'b' * 200}<br>", True),
        (f"{'a' * 200}<br>{'b' * 199}<br>", False),
        (f"<table><tr><td>{LONG_CELL}</td></tr></table>", True),
        ("<table><tr><td>Pegel</td></tr></table>", False),
    ],
)
def test_tables_that_lay_out_are_none(cell: str, *, is_layout: bool) -> None:
    """
    A table whose cell holds the headline, or an article, lays the page out; what stands in it is the page's text.
    """
    markup = f"<table><tbody><tr><td>Küste</td><td>{cell}</td></tr></tbody></table>{PARAGRAPH}"
    found = [part for part in read(markup).known if isinstance(part, Table)]

    assert is_layout is not bool(found)


def test_table_within_a_layout_is_one() -> None:
    """
    A table beside an article in a cell stays one.
    """
    pegel = "<TABLE><tr><td>Husum</td><td>5,12 m</td></tr></TABLE>"
    markup = f"<TABLE><tr><td><h1>Deich hält</h1>{PARAGRAPH}{pegel}{PARAGRAPH}</td></tr></TABLE>{pegel}"

    assert [("Headline", "Deich hält"), ("Table", "Husum\t5,12 m"), ("Table", "Husum\t5,12 m")] == known(read(markup))


def test_cell_of_a_drawing_is_none_of_a_table() -> None:
    """
    What is called a cell outside every table takes no part in one.
    """
    markup = f"<svg><td>Pegel</td></svg>{PARAGRAPH}<table><tr><td>Husum</td><td>5,12 m</td></tr></table>"

    assert [("Embed", "\ufffc"), ("Table", "Husum\t5,12 m")] == known(read(markup))


@pytest.mark.parametrize(
    ("above", "below", "headline"),
    [
        ("<h1>Norden</h1>", "<h1>Deich hält der Flut stand</h1>", "Deich hält der Flut stand"),
        ('<h1><a href="/">Küstenbote</a></h1>', "<h2>Deich hält der Flut stand</h2>", "Deich hält der Flut stand"),
        (
            '<h1><a href="https://deich.example/">Küstenbote</a></h1>',
            "<h2>Deich hält der Flut</h2>",
            "Deich hält der Flut",
        ),
        (
            '<h1><a href="https://deich.example/1/2">Sturmflut</a></h1>',
            "<h2>Deich hält der Flut stand</h2>",
            "Sturmflut",
        ),
        ("<h1>Sturmflut</h1>", "<h2>Deich hält der Flut stand</h2>", "Sturmflut"),
        ("<h1>Sturmflut</h1>", "<h1>Deich hält</h1>", "Sturmflut"),
        ("<h1>Sturmflut</h1>", f"{PARAGRAPH}<h1>Deich hält der Flut stand</h1>", "Sturmflut"),
        ("<h1>Deich in Husum</h1>", "<h1>Deich hält der Flut stand</h1>", "Deich in Husum"),
        ("<h1>Sturmflut</h1>", "", "Sturmflut"),
    ],
)
def test_name_of_a_page_is_no_headline(above: str, below: str, headline: str) -> None:
    """
    A word or two above a longer `h1`, or a link to where the page begins, is the name of the page.
    """
    found = read(f"{above}{below}{PARAGRAPH}")

    assert [headline] == [part.text for part in found.known if isinstance(part, Headline)]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<span>Drucken</span><span>Teilen</span>", "Drucken Teilen"),
        ('<a href="f">Facebook</a><a href="x">Twitter</a>', "Facebook Twitter"),
        ("<span>dpa</span><time>25.11.2026</time>", "dpa 25.11.2026"),
        ("<span>18</span><span>Uhr</span>", "18 Uhr"),
        ("<span>Hu</span><span>sum</span>", "Husum"),
        ("<span>D</span><span>Er</span>", "DEr"),
        ("<span>10</span><span>000</span>", "10000"),
        ("<b>Drucken</b><b>Teilen</b>", "DruckenTeilen"),
        ("Drucken<span>Teilen</span>", "DruckenTeilen"),
        ("<span>Drucken</span> <span>Teilen</span>", "Drucken Teilen"),
    ],
)
def test_elements_beside_each_other_part_words(markup: str, text: str) -> None:
    """
    Between two elements that a page sets off by its style, a word ends where a capital or a number begins the next.
    """
    assert text == render(f"<p>{markup}</p>").text


@pytest.mark.parametrize("classes", ["caption", "article__bildunterschrift", "image-caption big"])
def test_classes_tell_a_caption(classes: str) -> None:
    """
    What stands beneath a picture may be told by its class alone; a heading is one all the same.
    """
    found = read(f'<h1>Deich hält</h1><p class="{classes}">Der Deich.</p><h2 class="caption">Es taut</h2>{PARAGRAPH}')

    assert [("Headline", "Deich hält"), ("Unknown", "Der Deich.")] == known(found)
