"""
HTML is read as it is rendered, block by block, and the way leads back into the markup.
"""

import json
import re
from html import unescape

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import dpaparse
from dpaparse import Article, Box, Code, Embed, Headline, Node, Table, TitleNote, Unknown, parse
from dpaparse._markup.alignment import align
from dpaparse._markup.blocks import NOTHING, plain
from dpaparse._model.ways import MarkupMap, MarkupSpan, Stretch
from tests import laws
from tests.outlined import outline

TAGS = (
    "p",
    "div",
    "section",
    "h1",
    "h2",
    "h3",
    "ul",
    "ol",
    "li",
    "table",
    "tr",
    "td",
    "th",
    "caption",
    "br",
    "a",
    "span",
    "strong",
    "em",
    "figure",
    "figcaption",
    "img",
    "aside",
    "pre",
    "script",
    "style",
    "svg",
    "iframe",
    "nav",
    "button",
    "select",
    "option",
    "template",
    "textarea",
    "title",
    "dl",
    "dt",
    "dd",
    "blockquote",
    "dnl-image",
    "form",
    "header",
)

pieces = st.sampled_from(
    [
        *(f"<{tag}>" for tag in TAGS),
        *(f"</{tag}>" for tag in TAGS),
        '<a href="https://pegel.example">',
        '<span class="dateline">',
        '<section class="infobox">',
        '<dnl-wgchart src="x">',
        "<!--",
        "-->",
        "<?",
        "<!",
        "<",
        "</",
        "<p class='",
        "&uuml;",
        "&amp",
        "&#8222;",
        "&#1;",
        "&#xD800;",
        "&notit;",
        "&",
        "\r\n",
        "\r",
        "\x00",
        "\ufdd0",
        "\ufeff",
        "\xa0",
        "\ud800",
        "Husum (dpa) - Der Deich hält.",
        " „Ja“, sagte Thun. ",
        "© dpa-infocom, dpa:250101-930-4711/2",
        "  ",
        "\n\n",
    ]
)
soup = st.lists(pieces | st.text(max_size=5), max_size=40).map("".join)


def html(markup: str) -> Article:
    """
    Read HTML.
    """
    return parse(markup, format="html")


@given(soup)
@example("<script>x")
@example("<table>a<tr><td> <b>b</b>")
@example("\ufeff<p>a")
@example("<table><tr><td>1</\udcc4able><aside>Pegel</aside></body>")
def test_any_markup_is_read(markup: str) -> None:
    """
    No markup makes `parse` raise; parts tile, links lie inside, and the way back stays inside the markup.
    """
    article = html(markup)

    laws.article_is_sound(article)
    laws.way_back_stays_inside(article, markup)


@given(st.text(alphabet=st.characters(exclude_characters="<&\r\x00", exclude_categories=["Cs"]), min_size=1))
def test_text_without_markup_stands_where_it_stood(text: str) -> None:
    """
    Words that need no rendering are found again at their place.
    """
    article = html(f"<p>{text}</p>")
    for part in article.parts:
        place = article.markup_span(part)
        if isinstance(part, dpaparse.Paragraph) and place is not None:
            assert place.of(f"<p>{text}</p>").split() == article[part].split()


CASES = [
    (
        "<h1>Deich hält</h1><p>Husum (dpa) - Ja.</p>",
        [("Headline", "Deich hält"), ("Dateline", "Husum (dpa) -"), ("Paragraph", "Ja.")],
    ),
    (
        "<p>Kurz.</p><h2>Ein Titel</h2><p>Ja.</p>",
        [("Paragraph", "Kurz."), ("Subheading", "Ein Titel"), ("Paragraph", "Ja.")],
    ),
    (
        "<h3>Küste</h3><h1>Deich hält</h1><p>Ja.</p>",
        [("TitleNote", "Küste"), ("Headline", "Deich hält"), ("Paragraph", "Ja.")],
    ),
    ("<nav>Start</nav><h1>Deich</h1><p>Ja.</p>", [("Unknown", "Start"), ("Headline", "Deich"), ("Paragraph", "Ja.")]),
    (
        "<ul><li>Start</li></ul><div>x<br>y</div><h1>Deich</h1>",
        [("Unknown", "Start"), ("Unknown", "x\ny"), ("Headline", "Deich")],
    ),
    (
        "<p>a</p><p>b</p><p>c</p><h1>Deich</h1>",
        [("Paragraph", "a"), ("Paragraph", "b"), ("Paragraph", "c"), ("Subheading", "Deich")],
    ),
    (
        "<h1>Deich</h1><p class=byline>Ebba Thun</p><p>Ja.",
        [("Headline", "Deich"), ("Byline", "Ebba Thun"), ("Paragraph", "Ja.")],
    ),
    ("<p>eins<br>zwei</p>", [("Paragraph", "eins\nzwei")]),
    ("<p>a  <b> b</b> <i>c </i>d</p>", [("Paragraph", "a b c d")]),
    ("<ul><li>eins<li>zwei</ul>", [("ListItem", "eins"), ("ListItem", "zwei")]),
    ("<ul><li><p>eins</p><p>noch</p></li></ul>", [("ListItem", "eins"), ("ListItem", "noch")]),
    ("<p>&Uuml;ber &#8222;Ja&#8220; &lt;3</p>", [("Paragraph", "Über „Ja“ <3")]),
    ("<p>5 < 6 & 7</p>", [("Paragraph", "5 < 6 & 7")]),
    ("<p title='a<b'>x</p>", [("Paragraph", "x")]),
    ("<p>a</p><p>\xa0</p><p></p><p>b</p>", [("Paragraph", "a"), ("Paragraph", "b")]),
    ("<p>a<script>var b</script></p><style>c</style><title>t</title>", [("Paragraph", "a")]),
    (
        "<figure><img src=x><figcaption>Der Deich.</figcaption></figure><p>a</p>",
        [("Embed", "\ufffc"), ("Unknown", "Der Deich."), ("Paragraph", "a")],
    ),
    ("<p>a <img src=x> b</p>", [("Paragraph", "a b"), ("Embed", "\ufffc")]),
    ("<p>a</p><iframe src=x>Fehler</iframe>", [("Paragraph", "a"), ("Embed", "\ufffc")]),
    ("<p>a</p><button>Teilen</button>", [("Paragraph", "a"), ("Unknown", "Teilen")]),
    ("<table><tr><td> </td></tr></table><p>a</p>", [("Paragraph", "a")]),
    ("<p>a</p><!-- b --><p>c</p>", [("Paragraph", "a"), ("Paragraph", "c")]),
    ("<p>a</p><!-- b <p>c</p>", [("Paragraph", "a"), ("Unknown", "<!-- b <p>c</p>")]),
    ("<p>a</p><script>b <p>c</p>", [("Paragraph", "a"), ("Unknown", "<script>b <p>c</p>")]),
    ("<p>a</p><p class='b <p>c</p>", [("Paragraph", "a"), ("Unknown", "<p class='b <p>c</p>")]),
    ("<p>a</p><!x <p", [("Paragraph", "a"), ("Unknown", "<!x <p")]),
    ("<!DOCTYPE html><html><head><title>t</title></head><body><p>a</p></body></html>", [("Paragraph", "a")]),
    ('<?xml version="1.0"?>\n<!DOCTYPE html>\n<p>a</p>', [("Paragraph", "a")]),
    ("<p>a <?php echo 1 ?> b</p>", [("Paragraph", "a b")]),
    ("<p>a</p><!DOCTYPE html", [("Paragraph", "a"), ("Unknown", "<!DOCTYPE html")]),
    ("<p>Deich<br>hält</p><p>b</p>", [("Paragraph", "Deich\nhält"), ("Paragraph", "b")]),
    (
        "Husum (dpa) - Ja.<br>Und<br><br>nein.<br><br><br>Doch.",
        [("Dateline", "Husum (dpa) -"), ("Paragraph", "Ja.\nUnd"), ("Paragraph", "nein."), ("Paragraph", "Doch.")],
    ),
    (
        "<h1>Deich hält</h1><h2>Pegel (dpa) - ja</h2><p>Husum (dpa) - Ja.</p>",
        [
            ("Headline", "Deich hält"),
            ("Subheading", "Pegel (dpa) - ja"),
            ("Dateline", "Husum (dpa) -"),
            ("Paragraph", "Ja."),
        ],
    ),
    ("<p>eins<br><br>zwei</p>", [("Paragraph", "eins"), ("Paragraph", "zwei")]),
    (
        "<p>eins</p><ul><li>Sand, den ein Bagger<br>bringt</li></ul><h2>Pegel fallen<br>wieder</h2><p>zwei</p>",
        [
            ("Paragraph", "eins"),
            ("ListItem", "Sand, den ein Bagger\nbringt"),
            ("Subheading", "Pegel fallen\nwieder"),
            ("Paragraph", "zwei"),
        ],
    ),
    (
        "<h1>Deich hält</h1><p>Husum (dpa) - Ja.</p><h2>Von Ebba Thun, dpa</h2><p>zwei</p>",
        [
            ("Headline", "Deich hält"),
            ("Dateline", "Husum (dpa) -"),
            ("Paragraph", "Ja."),
            ("Subheading", "Von Ebba Thun, dpa"),
            ("Paragraph", "zwei"),
        ],
    ),
    (
        "<h1>© dpa-infocom, dpa:250101-930-4711/2</h1><p>eins</p>",
        [("Headline", "© dpa-infocom, dpa:250101-930-4711/2"), ("Paragraph", "eins")],
    ),
    (
        "<h1>Deich hält</h1><time>14.01.2025, 09:11 Uhr</time><p>Husum (dpa) - Ja.</p>",
        [
            ("Headline", "Deich hält"),
            ("Unknown", "14.01.2025, 09:11 Uhr"),
            ("Dateline", "Husum (dpa) -"),
            ("Paragraph", "Ja."),
        ],
    ),
    (
        "<pre>\nHusum (dpa) - Es regnet.\n  Noch.\n\nJa.\n</pre>",
        [
            ("Dateline", "Husum (dpa) -"),
            ("Paragraph", "Es regnet.\nNoch."),
            ("Paragraph", "Ja."),
        ],
    ),
    (
        "<h1>Deich hält</h1><p>Ja.</p><div>Anzeige</div><div>Foto: Jan Ruß/dpa</div><p>Nein.</p>",
        [
            ("Headline", "Deich hält"),
            ("Paragraph", "Ja."),
            ("Unknown", "Anzeige"),
            ("Unknown", "Foto: Jan Ruß/dpa"),
            ("Paragraph", "Nein."),
        ],
    ),
    ("<pre>a\r\nb<b>c\nd</b></pre> e\nf", [("Paragraph", "a\nbc\nd"), ("Paragraph", "e f")]),
    ("<ul><li><pre>a\n\nb</pre></ul>", [("ListItem", "a\n\nb")]),
    ("<table><tr><td><pre>a\nb</pre><td>c</table>", [("Table", "a b\tc")]),
    ("<textarea>a <b c</textarea><p>d</p>", [("Paragraph", "d")]),
    ("<table><tr><td>a<td>b <!c", [("Table", "a\tb"), ("Unknown", "<!c")]),
    ("<p>a <Ärger></ärger> b</p>", [("Paragraph", "a <Ärger></ärger> b")]),
    ("<p>a</>b</ 5 €</p><p>c </", [("Paragraph", "a</>b</ 5 €"), ("Paragraph", "c"), ("Unknown", "</")]),
    (
        "<p>a</p><p>© dpa-infocom, dpa:250101-930-4711/2</p>",
        [("Paragraph", "a"), ("Footer", "© dpa-infocom, dpa:250101-930-4711/2")],
    ),
]


@pytest.mark.parametrize(("markup", "parts"), CASES)
def test_markup_says_what_blocks_are(markup: str, parts: list[tuple[str, str]]) -> None:
    """
    A `p` is a paragraph however short, a heading one however long; what is no text of the page is not lost.
    """
    assert parts == outline(html(markup))


@pytest.mark.parametrize("broken", ["<br><br>", "<br/> <br/>", "<br>\n<br><br>"])
def test_two_line_breaks_end_a_paragraph(broken: str) -> None:
    """
    An empty line parts paragraphs, among words that no element holds and in a `p`; an item of a list stays one.
    """
    words = f"Es regnet.{broken}„Es <b>stürmt</b>“, sagte Thun.<br>Ja.{broken}"

    for element in ("div", "p"):
        assert [part.text for part in html(f"<{element}>{words}</{element}>").paragraphs] == [
            "Es regnet.",
            "„Es stürmt“, sagte Thun.\nJa.",
        ]
    assert [name for name, _ in outline(html(f"<p>Es regnet.</p><ul><li>{words}</li></ul>"))] == [
        "Paragraph",
        "ListItem",
    ]


def test_paragraph_of_an_envelope_stays_one() -> None:
    """
    In its own envelopes dpa says what a paragraph is, also where lines in it are empty.
    """
    entry = {
        "article_html": "<p>Es regnet.<br><br>Es stürmt.</p>",
        "urn": "urn:newsml:dpa.com:20090101:261125-930-4711",
    }

    assert ["Es regnet.\nEs stürmt."] == [part.text for part in parse(json.dumps(entry)).paragraphs]


def test_tables_are_rows() -> None:
    """
    Cells are trimmed, captions are rows of one cell, and tables inside a cell are its text.
    """
    article = html(
        "<table><caption>Tabelle</caption>lose<thead><tr><th>a<th> b <br>c</thead>"
        "<tr><td><p>d</p><p>e</p><td><table><tr><td>f<td>g</table></table><p>h"
    )
    table = next(part for part in article.parts if isinstance(part, Table))

    assert table.rows == (("Tabelle",), ("a", "b c"), ("d e", "f g"))


def test_boxes_hold_what_is_in_them() -> None:
    """
    An infobox is one part; its heading, its entries and the embeds behind it are told apart.
    """
    article = html(
        "<p>a</p><div class='INFOBOX'><h2>Pegel</h2><p>Drei <a href=x>Meter</a>.</p><img src=y><aside>Z</aside>"
        "<table><tr><td>1<td>2</table></div><aside> </aside><aside>b</aside>"
    )
    box, aside = (part for part in article.parts if isinstance(part, Box))

    assert (str(box.kind), box.heading, box.entries) == ("infobox", "Pegel", ("Drei Meter.", "Z", "1\t2"))
    assert (str(aside.kind), aside.heading, aside.entries) == ("aside", None, ("b",))
    assert [(article[link], link.url) for link in article.links] == [("Meter", "x")]
    assert [part.url for part in article.parts if isinstance(part, Embed)] == ["y"]


def test_links_lie_over_parts() -> None:
    """
    A link over two paragraphs is one in each; one without words or address is none.
    """
    article = html("<a href=x><p>eins</p><p>zwei</p></a><p><a href=y></a><a>drei</a> <a href=z>vier<a href=q>fünf")

    assert [(link.text, link.url) for link in article.links] == [
        ("eins", "x"),
        ("zwei", "x"),
        ("vier", "z"),
        ("fünf", "q"),
    ]


def test_links_of_pictures_lie_over_their_signs() -> None:
    """
    A link around an embed lies over what stands for it.
    """
    article = html("<p>a <a href=x><img src=b></a> <a href=y>c</a></p><a href=z><img src=d></a><a><img src=e></a>")

    assert [(link.text, link.url) for link in article.links] == [("c", "y"), ("\ufffc", "x"), ("\ufffc", "z")]


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://a.example", "'https://a.example'"),
        ("mailto:ebba@thun.example", "'mailto:…'"),
        ("tel:1", "'tel:…'"),
        ("a", "'a'"),
    ],
)
def test_addresses_of_people_are_not_shown(url: str, shown: str) -> None:
    """
    The repr of a link shows addresses of pages, none of people.
    """
    (link,) = html(f"<p><a href='{url}'>Thun</a></p>").links

    assert repr(link) == f"Link(span=Span(0, 4), url={shown})"


def test_embeds_keep_their_attributes() -> None:
    """
    What an embed says is kept as it stands; its address is the first of those that it has.
    """
    article = html('<dnl-image ref="urn:a" caption="5 < 6" hidden></dnl-image><video></video>')
    image, video = (part for part in article.parts if isinstance(part, Embed))

    assert image.attributes == (("ref", "urn:a"), ("caption", "5 < 6"), ("hidden", ""))
    assert (image.url, video.url) == ("urn:a", None)


@pytest.mark.parametrize(
    ("markup", "words", "place"),
    [
        ("<p>Der &Uuml;ber<b>g</b>ang</p>", "Übergang", "&Uuml;ber<b>g</b>ang"),
        ("<p>a</x>b</p>", "ab", "a</x>b"),
        ("<p>ab &#1; c</p>", "ab \x01 c", "ab &#1; c"),
        ("<p>a\r\nb</p>", "a b", "a\r\nb"),
        ("<p>a &notit; b</p>", "¬it", "&notit;"),
        ("\ufeff<p>Kiel</p>", "Kiel", "Kiel"),
        ("<p>a &amp&amp; b</p>", "&&", "&amp&amp;"),
        ("<p>x &foo; y</p>", "&foo;", "&foo;"),
        ("<p>x &foo; &amp; y</p>", "&foo; &", "&foo; &amp;"),
        ("<p>x <y< z</p><p>Kiel", "Kiel", "Kiel"),
        ("<p>x </ärger> y</p><p>Kiel", "</ärger> y", "</ärger> y"),
        ("<pre>x\r\ny &amp; z</pre>", "y & z", "y &amp; z"),
        ("<pre>\nx &amp; y</pre>", "x & y", "x &amp; y"),
        ("<pre>\r\nx y</pre>", "x y", "x y"),
        ("<pre>\n\r\nx y</pre>", "x y", "x y"),
        ("<pre>&#10;x y</pre>", "x y", "x y"),
        ("<pre>&amp;x y</pre>", "&x y", "&amp;x y"),
    ],
)
def test_way_back(markup: str, words: str, place: str) -> None:
    """
    The place of words in the markup holds their references and the tags inside them.
    """
    article = html(markup)
    start = article.source.index(words)
    found = article.markup_span(Node(span=dpaparse.Span(start, start + len(words))))

    assert found is not None
    assert place == found.of(markup)


written = st.lists(
    st.sampled_from(
        (
            "Der Deich hält.",
            " ",
            "\n",
            "\r\n",
            "h&auml;lt",
            " &amp; ",
            "&#8222;Ja, gut so&#8220;, sagte Thun.",
            "„Es <b>regnet</b>“, sagte er.",
            "<em>\nKiel</em>",
            "&#10;",
            "<!-- x -->",
            "<br>",
        )
    ),
    max_size=8,
).map("".join)


@given(st.lists(st.tuples(st.sampled_from(("p", "pre", "div", "li", "h2", "blockquote")), written), max_size=4))
@example([("pre", "\nDer Deich hält. „Ja, gut so“, sagte Thun.")])
@example([("pre", "\r\nDer Deich hält. „Ja, gut so“, sagte Thun.")])
@example([("pre", "&#10;&#10;Der Deich hält.")])
def test_the_place_in_the_markup_says_the_same(elements: list[tuple[str, str]]) -> None:
    """
    What stands at the place of a part or a quotation is, unescaped and without tags, what that says.
    """
    markup = "\n".join(f"<{name}>{words}</{name}>" for name, words in elements)
    article = html(markup)

    for node in (*article.quotes, *(part for part in article.parts if not isinstance(part, dpaparse.Gap))):
        place = article.markup_span(node)
        assert place is not None
        said = unescape(re.sub(r"<br>", " ", place.of(markup)))
        assert article[node].split() == re.sub(r"<[^>]*>", "", said).split()


def test_way_back_reaches_over_stretches_of_a_field() -> None:
    """
    What was put together from several stretches of one field has its place from the first to the last of them.
    """
    stretches = (
        Stretch(0, "teaser", [(0, 5, 0, 5)]),
        Stretch(5, "teaser", [(0, 5, 8, 13)]),
        Stretch(10, "headline", [(0, 5, 3, 8)]),
    )

    assert MarkupSpan("teaser", 2, 11) == MarkupMap(stretches).find(2, 8)
    assert MarkupSpan("teaser", 9, 13) == MarkupMap(stretches).find(6, 10)


def test_way_back_is_none_where_there_is_none() -> None:
    """
    Gaps that rendering makes, plain text, and what several fields made have no place.
    """
    article = parse({"headline": "Deich", "teaser": "Ja."})

    assert html("<p>a</p><p>b</p>").markup_span(Node(span=dpaparse.Span(1, 3))) is None
    assert parse("Es regnet.").markup_span(Node(span=dpaparse.Span(0, 2))) is None
    assert article.markup_span(Node(span=dpaparse.Span(0, len(article.source)))) is None
    assert html("").markup_span(Node(span=dpaparse.Span(0, 0))) is None


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (0, 5, ("text", 3, 8)),
        (1, 4, ("text", 4, 7)),
        (4, 7, ("text", 7, 27)),
        # Between two stretches stands what the markup does not have.
        (5, 8, ("text", 20, 27)),
        (4, 6, ("text", 7, 8)),
        (5, 6, None),
        # A reference is one thing, however many characters it stands for.
        (6, 7, ("text", 20, 27)),
        (7, 8, ("text", 20, 27)),
        (7, 9, ("text", 20, 28)),
        # Nothing comes from two fields.
        (8, 10, None),
        (9, 10, ("title", 0, 1)),
        (10, 12, None),
    ],
)
def test_the_way_back_is_found_from_anywhere(start: int, end: int, expected: tuple[str, int, int] | None) -> None:
    """
    A place leads back to where its first and its last character come from.
    """
    text = Stretch(0, "text", [(0, 5, 3, 8), (6, 2, 20, 27), (8, 1, 27, 28)])
    title = Stretch(9, "title", [(0, 1, 0, 1)])

    assert (expected and MarkupSpan(*expected)) == MarkupMap((text, title)).find(start, end)


def test_unended_markup_is_reported() -> None:
    """
    A comment that never ends is a warning, and nothing else is.
    """
    codes = {str(found.code) for found in html("<p>a</p><!-- b").diagnostics}

    assert codes == {str(Code.MARKUP_UNENDED)}
    assert html("<p>a</p><figure><figcaption>&lt;3 und 4</figcaption></figure>").diagnostics == ()


@pytest.mark.parametrize(
    ("text", "format_"),
    [
        ("<p>Es regnet.", "html"),
        ("  \n<h3>Kiel</h3>", "html"),
        ("<td>Kiel</td>", "html"),
        ("<li>Kiel", "html"),
        ("<font size=2>Kiel</font>", "html"),
        ("<!-- a --><div>x</div>", "html"),
        ("<!-- a", "html"),
        ("<!DOCTYPE html>\n<html>", "html"),
        ('<!DOCTYPE a [<!ENTITY x "[y]">] >\n<newsItem>&x;</newsItem>', "newsml-g2"),
        ('<!DOCTYPE a [<!ENTITY x SYSTEM "y">]><nitf>&x;</nitf>', "nitf"),
        ('<!DOCTYPE a [<!ENTITY x "y">', "plain"),
        ("<?xml version='1.0'?><html xmlns='x'>", "html"),
        ("<b>Kiel</b> (dpa)", "html"),
        ("<b>Kiel", "plain"),
        ("<3", "plain"),
        ("<Kiel> (dpa) - Es regnet.", "plain"),
        ("<kiel>x</kiel>", "plain"),
        ("<dnl-image ref='x'></dnl-image>", "html"),
        ("<g2:newsItem guid='x'/>", "newsml-g2"),
        ("<?xml version='1.0'?>\n<!-- a -->\n<newsMessage/>", "newsml-g2"),
        ("<nitf/>", "nitf"),
        ("<!DOCTYPE nitf SYSTEM 'x'><nitf>", "nitf"),
        ("<?xml version='1.0'?>" * 30, "plain"),
        ("{", "plain"),
        ("{}", "plain"),
        ('{"a": 1}', "plain"),
        ('{"urn": null}', "digitalwires"),
        ('\n[{"urn": null}]', "digitalwires"),
        ("[Foto]", "plain"),
        ('{"entries": []}', "digitalwires"),
        ("Husum <b>(dpa)</b>", "plain"),
        ("\n\nbdt0123 3 pl 90  dpa 0456\n\nWetter/\n\nDeich hält =\n\nHusum (dpa) - Es regnet.", "iptc7901"),
    ],
)
def test_formats_are_told_by_evidence(text: str, format_: str) -> None:
    """
    A sign alone decides nothing: an element's name, a field's name, a header line must stand there.
    """
    assert format_ == str(parse(text).format)


@pytest.mark.parametrize(
    ("markup", "language"),
    [
        ('<!DOCTYPE html><html class="a" lang="de"><p>Ja.</p>', "de"),
        ("<html xml:lang=en-GB><p>Yes.</p>", "en-GB"),
        ('<html data-lang="de"><p>Ja.</p>', None),
        ('<p lang="de">Ja.</p>', None),
    ],
)
def test_page_tells_its_language(markup: str, language: str | None) -> None:
    """
    The first element of a page tells in which language it is.
    """
    article = html(markup)

    assert language == article.language
    assert not article.diagnostics


@pytest.mark.parametrize(
    ("language", "speakers"),
    [
        ("de", ["Thun", "Thun"]),
        ("de-AT", ["Thun", "Thun"]),
        ("DE_ch", ["Thun", "Thun"]),
        ("en-GB", [None, "Dirks"]),
        ("en_us", [None, "Dirks"]),
        ("nl", [None, None]),
        ("es", [None, None]),
    ],
)
def test_the_language_of_a_page_decides_how_speakers_are_looked_for(language: str, speakers: list[str | None]) -> None:
    """
    German and English have frames, each in all its regions; in other languages nobody is said to speak.
    """
    german, english = "„Das Wasser steigt“, so Thun.", "According to Dirks, it was “a long night”."
    markup = f'<html lang="{language}"><p>{german}</p><h2>Flut</h2><p>{english}</p></html>'
    article = parse(markup)
    found = [quote.attribution and quote.attribution.speaker for quote in article.quotes]

    assert speakers == [speaker and speaker.text for speaker in found]


def test_what_a_box_swallows_stands_beside_it() -> None:
    """
    A tag that never ends inside a box is a part of its own, and the box goes on behind it.
    """
    article = html('<section class="infobox"><p>Pegel</p></sect\ron><p>Ebbe</p></section><p>Ja.</p>')

    expected = [("Box", "Pegel"), ("Unknown", "</sect\ron>"), ("Box", "Ebbe"), ("Paragraph", "Ja.")]
    assert expected == [
        (type(part).__name__, article[part]) for part in article.parts if not isinstance(part, dpaparse.Gap)
    ]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("before", ["Es regnet.", "Es regnet &amp; weht.", "Es\nregnet.", "Es &lt; regnet."])
@pytest.mark.parametrize(
    "rest", ['<a href="https://deich.example', "<!-- Ebbe\nund Flut", "<?php Ebbe &amp;", '<b title="Ebbe']
)
def test_what_never_ends_is_no_text(rest: str, before: str, line_end: str) -> None:
    """
    A tag, comment or instruction that a page breaks off in is unknown, whatever stands before it, and is reported.
    """
    article = html(f"<p>{before} {rest}".replace("\n", line_end))

    assert article.text == before.replace("&amp;", "&").replace("&lt;", "<").replace("\n", " ")
    assert isinstance(article.parts[-1], Unknown)
    assert "markup-unended" in [found.code for found in article.diagnostics]
    laws.article_is_sound(article)


@pytest.mark.parametrize(
    "instruction",
    [
        *("<?php a &amp; b ?>", "<?xml\na &lt; b?>", "<?a?>"),
        # What browsers take for comments, as word processors write them.
        *("<![if !supportLists]>", "<![endif]>", "<!>", "<!1>", "<! Ebbe>", "<![CDATA[Ebbe]]>"),
    ],
)
def test_instructions_are_not_shown(instruction: str) -> None:
    """
    An instruction inside a text is none of it, also where references stand before it and in it.
    """
    article = html(f"<p>Ebbe &amp; {instruction}Flut &amp; {instruction}Deich.</p><p>{instruction}Ja.</p>")

    assert article.text == "Ebbe & Flut & Deich.\n\nJa."


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("instruction", ["<?a?>", "<!1>", "<!DOCTYPE a [ <!b> ]>"])
def test_many_instructions_are_not_shown(instruction: str, mark: str) -> None:
    """
    However many a page has, those in comments among them, they hide nothing but themselves.
    """
    article = html(
        f"{mark}<p>Ebbe {instruction * 300}&amp; Flut \ufdd1.</p><!-- {instruction} --><p>Ja{instruction}.</p>"
    )

    assert article.text == "Ebbe & Flut \ufdd1.\n\nJa."
    assert article[article.paragraphs[1]] == "Ja."
    laws.article_is_sound(article)


def test_kicker_is_short_and_of_one_line() -> None:
    """
    What stands above the headline is a kicker if it looks like one.
    """
    article = html("<p>Küste</p><h1>Deich hält</h1>")

    assert isinstance(article.parts[0], TitleNote)
    assert isinstance(html(f"<p>{'Küste ' * 20}</p><h1>Deich</h1>").parts[0], Unknown)
    assert isinstance(html("<h1>Deich<br>hält</h1>").parts[0], Headline)
    assert html("<h1>Deich<br>hält</h1>").headline.text == "Deich hält"  # type: ignore[union-attr]  # found above


def test_alignment_loses_nothing() -> None:
    """
    Characters that are not found in the markup take the place where they were looked for.
    """
    assert [*align("<p>a", 0, "ab")] == [("a", 3, 4), ("b", 4, 4)]
    assert [*align("<p", 0, "ab")] == [("ab", 0, 0)]
    assert [*align("ab", 0, "xb")] == [("xb", 0, 0)]
    # Its beginning looks the same, but is not where the text begins.
    assert [*align("x &#120;", 2, "x")] == [("x", 2, 8)]


@pytest.mark.parametrize("value", [None, "", " ", "\n\u00a0\n"])
def test_a_field_of_white_space_is_nothing(value: str | None) -> None:
    """
    A field without markup that is missing, or holds nothing but white space, has no text, and nothing leads back to it.
    """
    assert plain(value) == NOTHING


def test_what_looks_empty_is_nothing() -> None:
    """
    Links, boxes and datelines of no-break spaces are none; silent elements may lie inside each other.
    """
    article = html(
        "<p>Ja <a href=x>\xa0</a> <span class=dateline>\xa0</span>.</p><aside>\xa0</aside><svg><title>x</title></svg>"
    )

    assert article.links == ()
    assert outline(article) == [("Paragraph", "Ja \xa0 \xa0."), ("Embed", "\ufffc")]
