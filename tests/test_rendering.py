"""
What elements and texts look like on a page: block by block, with links, boxes, tables, and the way back.
"""

import pytest

from dpaparse._markup.blocks import Rendered
from dpaparse._markup.classes import DATELINE
from dpaparse._markup.rendering import Renderer
from dpaparse._markup.trees import read_tree, render_tree


def render(markup: str) -> Rendered:
    """
    Render elements.
    """
    tree, problem = read_tree(f"<x>{markup}</x>")
    root = tree.first("x")
    assert (root is None, problem) == (False, None)
    assert root is not None
    return render_tree(root)


def blocks(rendered: Rendered) -> list[tuple[str, str, str]]:
    """
    Return the blocks: what each is, its element with its classes, and its text.
    """
    return [
        (block.kind.name.lower(), f"{block.name} {block.classes}".strip(), rendered.text[block.start : block.end])
        for block in rendered.blocks
    ]


@pytest.mark.parametrize(
    ("markup", "text", "expected"),
    [
        (
            "<p class='a'>Es</p><ul class='b'><li class='c'>Eins</li><li>Z<b>wei</b></li></ul><p>Ja<b>.</b></p>",
            "Es\n\nEins\nZwei\n\nJa.",
            [("paragraph", "p a", "Es"), ("item", "li c", "Eins"), ("item", "li", "Zwei"), ("paragraph", "p", "Ja.")],
        ),
        ("<li>a</li>b<li>c</li>", "a\n\nb\n\nc", [("item", "li", "a"), ("text", "", "b"), ("item", "li", "c")]),
        ("a<p>b</p>c", "a\n\nb\n\nc", [("text", "", "a"), ("paragraph", "p", "b"), ("text", "", "c")]),
        ("<div>a<h2>b</h2>c</div>", "a\n\nb\n\nc", [("text", "div", "a"), ("heading", "h2", "b"), ("text", "div", "c")]),
        ("<p>a  b\n c </p> <p> d</p>", "a b c\n\nd", [("paragraph", "p", "a b c"), ("paragraph", "p", "d")]),
        # What is a list item, a caption or a control stays one.
        (
            "<ul><li><p>a</p><h2>b<b>c</b></h2></li></ul><figcaption><p>d</p></figcaption><nav><h2>e</h2></nav>",
            "a\nbc\n\nd\n\ne",
            [("item", "p", "a"), ("item", "h2", "bc"), ("caption", "p", "d"), ("control", "h2", "e")],
        ),
        # What a page does not show, and what it shows and nobody can read.
        ("<style>a</style>b<title>c</title>d", "bd", [("text", "", "bd")]),
        ("<audio>a<svg>b</svg><p>c</p></audio><p>d</p>", "\ufffc\n\nd", [("embed", "audio", "\ufffc"), ("paragraph", "p", "d")]),
        ("<dnl-chart/>a", "\ufffc\n\na", [("embed", "dnl-chart", "\ufffc"), ("text", "", "a")]),
        (
            "<p>a<img src='i'/>b</p><p>c</p>",
            "ab\n\n\ufffc\n\nc",
            [("paragraph", "p", "ab"), ("embed", "img", "\ufffc"), ("paragraph", "p", "c")],
        ),
        # Line breaks.
        (
            "a<br/><br/>b<br/>c<p>d<br/><br/>e</p>",
            "a\n\nb\nc\n\nd\n\ne",
            [("text", "", "a"), ("text", "", "b\nc"), ("paragraph", "p", "d\n\ne")],
        ),
        ("<p>a <br/> b</p>", "a\nb", [("paragraph", "p", "a\nb")]),
        ("<pre>a\n b &amp; c\n\nd</pre>e\nf", "a\nb & c\n\nd\n\ne f", [("text", "pre", "a\nb & c"), ("text", "pre", "d"), ("text", "", "e f")]),
        ("<pre>a<pre>b\nc</pre>d\ne</pre>f\ng", "a\n\nb\nc\n\nd\ne\n\nf g", [("text", "pre", "a"), ("text", "pre", "b\nc"), ("text", "pre", "d\ne"), ("text", "", "f g")]),
    ],
)  # fmt: skip
def test_elements_are_blocks(markup: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    """
    Each element that begins a line is a block, with its name and its classes; what is none of the page is left out.
    """
    rendered = render(markup)

    assert (rendered.text, blocks(rendered)) == (text, expected)


@pytest.mark.parametrize(
    ("markup", "rows", "behind"),
    [
        (
            "<table><tr><th>a b</th><th>c</th></tr><tr><td>d<br/>e<p>f</p>g</td><td/></tr>h<caption>i</caption></table>j",
            (("a b", "c"), ("d e f g", ""), ("h i",)),
            "j",
        ),
        ("<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table>d</td><td>e</td></tr></table>", (("a b c d", "e"),), ""),
        ("<table>a<tr>b<td>c</td></tr></table><p>d</p>", (("a b", "c"),), "d"),
        ("<p>x</p><table><tr><td> a </td><td> </td><td>b</td></tr><tr/></table>", (("a", "", "b"),), ""),
    ],
)  # fmt: skip
def test_tables_have_rows_and_cells(markup: str, rows: tuple[tuple[str, ...], ...], behind: str) -> None:
    """
    A table is a block with its rows; tables inside it, breaks and words between two cells are words of its cells.
    """
    rendered = render(markup)
    table = next(block for block in rendered.blocks if block.kind.name == "TABLE")

    assert (table.name, table.rows) == ("table", rows)
    assert rendered.text[table.start : table.end] == "".join("\t".join(row) + "\n" for row in rows)
    assert rendered.text[table.end :].strip("\n") == behind


def test_two_tables_have_rows_of_their_own() -> None:
    """
    A second table begins anew, and one without words is no block.
    """
    tables = "".join(f"<table><tr><td>{words}</td></tr></table>" for words in ("a", " ", "b"))

    assert [block.rows for block in render(tables).blocks] == [(("a",),), (("b",),)]


def test_boxes_hold_their_blocks() -> None:
    """
    The blocks of a box tell which one they stand in; boxes inside it are part of it, and embeds stand behind it.
    """
    rendered = render(
        "<div class='Infobox x'><p>a</p><img src='i' alt=''/><p>b<b>c</b></p></div>d<aside>e<div class='linkbox'>f</div></aside>g"
    )

    assert rendered.boxes == ["infobox", "aside"]
    assert [(rendered.text[block.start : block.end], block.box) for block in rendered.blocks] == [
        ("a", 0), ("bc", 0), ("\ufffc", None), ("d", None), ("e", 1), ("f", 1), ("g", None),
    ]  # fmt: skip
    assert rendered.blocks[2].attributes == (("src", "i"), ("alt", ""))


@pytest.mark.parametrize(
    ("markup", "links"),
    [
        ("<p>a <a href='u'> b c </a> d<a href='v'>e</a></p>", [("b c", "u"), ("e", "v")]),
        ("<a href='u'>a<p>b</p>c</a>d", [("a", "u"), ("b", "u"), ("c", "u")]),
        ("<a href='u'><img src='i'/></a><img src='k'/>", [("\ufffc", "u")]),
        ("<p>x<a href='u'><img src='i'/></a>y</p>", [("\ufffc", "u")]),
        ("<table><tr><td><a href='u'>a</a></td><td>b</td></tr></table>", [("a", "u")]),
        ("<a href='u'><table><tr><td>a</td><td>b</td></tr></table></a>", [("a", "u"), ("b", "u")]),
        ("<a name='u'>a</a><a href='v'/>", []),
    ],
)
def test_links_lie_over_their_words(markup: str, links: list[tuple[str, str]]) -> None:
    """
    A link lies over its words or its picture; over several blocks or cells it is one in each.
    """
    rendered = render(markup)

    assert [(rendered.text[start:end], address) for start, end, address in rendered.links] == links


@pytest.mark.parametrize(
    ("markup", "datelines"),
    [
        ("<p><span class='dateline'>Kiel (dpa) - </span>Es <span>regnet</span>.</p>", ["Kiel (dpa) -"]),
        ("<p><span class='a dateline'>Kiel <span>(dpa)</span></span></p>", ["Kiel (dpa)"]),
        ("<p>a</p><span class='dateline'> <p>Husum</p>b</span>", ["b"]),
        ("<p>a</p><p><span class='dateline'></span>b</p>", []),
        ("<p><span class='datelines'>Kiel</span></p>", []),
        ("<span class='dateline'><p>Kiel</p></span>", []),
    ],
)
def test_datelines_are_marked(markup: str, datelines: list[str]) -> None:
    """
    A span with the class of datelines is one, as far as it reaches into the block that ends it.
    """
    rendered = render(markup)

    assert [rendered.text[start:end] for what, start, end in rendered.marked if what == DATELINE] == datelines


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>a  &amp;   b</p>", [("a", "a"), (" ", "  "), ("&", "&amp;"), (" ", "   "), ("b", "b")]),
        ("<p>a b</p> <p>c</p>", [("a b", "a b"), ("c", "c")]),
        ("<p>Öl &#252; Es</p>", [("Öl ", "Öl "), ("ü", "&#252;"), (" Es", " Es")]),
        ("<pre>a &lt;\nb\nc d</pre>", [("a ", "a "), ("<", "&lt;"), ("b", "b"), ("c d", "c d")]),
        ("<p>a <b> b</b></p>", [("a ", "a "), ("b", "b")]),
    ],
)
def test_the_way_back_is_kept(markup: str, expected: list[tuple[str, str]]) -> None:
    """
    Each piece of the text leads to the characters that it came from, white space to the first that made it.
    """
    rendered = render(markup)
    source = f"<x>{markup}</x>"

    assert [
        (rendered.text[at : at + size], source[first:last]) for at, size, first, last in rendered.pieces
    ] == expected


def test_what_comes_from_elsewhere_leads_to_its_whole() -> None:
    """
    Words that are not as long as what they came from lead to all of it, line by line, too.
    """
    renderer = Renderer()
    renderer.start("pre", {})
    renderer.text(" a b\nc ", 10, 40)
    renderer.text("d", 40, 41)
    renderer.end("pre")
    rendered = renderer.finish()

    assert rendered.text == "a b\nc d"
    assert rendered.pieces == [(0, 3, 10, 40), (4, 1, 10, 40), (5, 1, 10, 40), (6, 1, 40, 41)]


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        (["p"], ["paragraph a", "swallowed <!-- b", "text c"]),
        (["table", "tr", "td"], ["table a\n", "swallowed <!-- b", "text c"]),
        (["style"], []),
    ],
)
def test_what_never_ends_is_a_block(before: list[str], expected: list[str]) -> None:
    """
    Markup that never ends stands between two blocks, behind the table that it stood in, and is nothing in a style.
    """
    renderer = Renderer()
    for name in before:
        renderer.start(name, {})
    renderer.text("a", 0, 1)
    renderer.swallow("<!-- b", 1)
    for name in reversed(before):
        renderer.end(name)
    if before != ["style"]:
        renderer.text("c", 7, 8)
    rendered = renderer.finish()

    assert [f"{kind} {text}" for kind, _, text in blocks(rendered)] == expected


@pytest.mark.parametrize(
    ("markup", "links", "marked"),
    [
        ('<pre><a href="x">Pegel\n</a><br/></pre>', ["Pegel"], []),
        ('<pre><a href="x">Pegel</a> <a href="y">hier\n</a><br/>mehr</pre>', ["Pegel", "hier"], []),
        ('<pre><span class="dateline">Husum (dpa) - \n</span><br/></pre>', [], ["Husum (dpa) -"]),
        (
            '<pre><span class="dateline">Husum</span> <span class="dateline">dpa\n</span><br/></pre>',
            [],
            ["Husum", "dpa"],
        ),
    ],
)
def test_nothing_reaches_over_a_line_that_is_taken_back(markup: str, links: list[str], marked: list[str]) -> None:
    """
    Two line breaks end a block, and links and marks end with its words.
    """
    rendered = render(markup)
    size = len(rendered.text)
    assert links == [rendered.text[start:end].strip() for start, end, _ in rendered.links]
    assert marked == [rendered.text[start:end].strip() for told, start, end in rendered.marked if told == DATELINE]
    assert all(end <= size for _, end, _ in rendered.links)
    assert all(end <= size for _, _, end in rendered.marked)
