"""
HTML as a browser shows it: what its texts are, where they stand in the markup, and what never ends.
"""

import pytest

from dpaparse._markup.pages import render_page

CASES: list[tuple[str, list[str], list[str]]] = [
    # Markup, the blocks, and what each piece of the text comes from.
    ("<p>Es <b>regnet</b>.<p>Noch.", ["paragraph Es regnet.", "paragraph Noch."], ["Es ", "regnet", ".", "Noch."]),
    ("<p>a &amp; b &lt; c</p>", ["paragraph a & b < c"], ["a ", "&amp;", " b ", "&lt;", " c"]),
    ("&nbsp;a", ["text \xa0a"], ["&nbsp;", "a"]),
    ("<p>a\r\nb &uuml;</p>", ["paragraph a b ü"], ["a", "\r\n", "b ", "&uuml;"]),
    ("a < b <3 c", ["text a < b <3 c"], ["a < b <3 c"]),
    ("\0a", ["text a"], ["a"]),
    # Instructions and comments are not shown.
    ("a &auml; <? x ?> b", ["text a ä b"], ["a ", "&auml;", " ", "b"]),
    ("<p>a<?x?>b<?y?> &amp; c</p>", ["paragraph ab & c"], ["a", "b", " ", "&amp;", " c"]),
    ("<? a ?>b", ["text b"], ["b"]),
    ("a <!-- b --> c", ["text a c"], ["a ", "c"]),
    ("a <!-- b --!> c", ["text a c"], ["a ", "c"]),
    ("a<!-->b<!--->c", ["text abc"], ["a", "b", "c"]),
    ("a <!x> c", ["text a c"], ["a ", "c"]),
    # Characters that stand in the place of others may stand in a page, too.
    ("<p>\ufdd1a<?b?>c\ufdd1</p>", ["paragraph \ufdd1ac\ufdd1"], ["\ufdd1a", "c\ufdd1"]),
    ("<p>\ufdd1\ufdd1 &amp;<?b?>c</p>", ["paragraph \ufdd1\ufdd1 &c"], ["\ufdd1\ufdd1 ", "&amp;", "c"]),
    # Elements whose text is none of the page.
    ("<p>a<script>b</script>c<STYLE>d</Style>e", ["paragraph ace"], ["a", "c", "e"]),
    ("<p>a<title>b</title>c<textarea>d</textarea>", ["paragraph ac"], ["a", "c"]),
    # What never ends takes the rest of the page with it.
    ("a <!-- b", ["text a", "swallowed <!-- b"], ["a", "<!-- b"]),
    ("<!-- b", ["swallowed <!-- b"], ["<!-- b"]),
    ("<p>a</p><!-- b --> c <!-- d", ["paragraph a", "text c", "swallowed <!-- d"], ["a", "c", "<!-- d"]),
    ("<p>a --> b</p><!-- c", ["paragraph a --> b", "swallowed <!-- c"], ["a --> b", "<!-- c"]),
    ("<p>a --!> b</p><!-- c", ["paragraph a --!> b", "swallowed <!-- c"], ["a --!> b", "<!-- c"]),
    ("<p>a</p><!x b", ["paragraph a", "swallowed <!x b"], ["a", "<!x b"]),
    ("<p>a</p><?x b", ["paragraph a", "swallowed <?x b"], ["a", "<?x b"]),
    ("<p>a &amp; b</p><!-- c", ["paragraph a & b", "swallowed <!-- c"], ["a ", "&amp;", " b", "<!-- c"]),
    ("a &amp; b<c", ["text a & b", "swallowed <c"], ["a ", "&amp;", " b", "<c"]),
    ("a &amp; b<!-- c", ["text a & b", "swallowed <!-- c"], ["a ", "&amp;", " b", "<!-- c"]),
    ("<p>a<br", ["paragraph a", "swallowed <br"], ["a", "<br"]),
    ("<p>a<script>b", ["paragraph a", "swallowed <script>b"], ["a", "<script>b"]),
    ("<p>a<style>b</style>c<TEXTAREA>d", ["paragraph ac", "swallowed <TEXTAREA>d"], ["a", "c", "<TEXTAREA>d"]),
    ("<table><tr><td>a<td>b<!-- c", ["table a\tb\n", "swallowed <!-- c"], ["a", "b", "<!-- c"]),
]

MANY = "<?i?>" * 120 + "<!-- j -->" * 81


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize(("markup", "blocks", "pieces"), CASES)
def test_pages_are_shown(markup: str, blocks: list[str], pieces: list[str], mark: str) -> None:
    """
    Each block has the text that a browser shows, and each piece of it leads to its characters, behind an order mark, too.
    """
    source = mark + markup
    rendered = render_page(source)

    assert [
        f"{block.kind.name.lower()} {rendered.text[block.start : block.end]}" for block in rendered.blocks
    ] == blocks
    assert [source[first:last] for _, _, first, last in rendered.pieces] == pieces


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize(
    ("markup", "blocks"),
    [
        (f"x{MANY}y", ["text xy"]),
        (f"x{MANY}y<!-- z --> w <!-- u", ["text xy w", "swallowed <!-- u"]),
        (f"x{MANY}y &amp; <?k?>z", ["text xy & z"]),
        (f"x{MANY}y<k", ["text xy", "swallowed <k"]),
        (f"x{MANY}<p>a <?k?", ["text x", "paragraph a", "swallowed <?k?"]),
        (f"x{MANY}<!-- > --><p>a</p>", ["text x", "paragraph a"]),
    ],
)
def test_many_instructions_change_nothing(markup: str, blocks: list[str], mark: str) -> None:
    """
    A page with hundreds of instructions and comments is shown as one with a few, up to what never ends.
    """
    rendered = render_page(mark + markup)

    assert [
        f"{block.kind.name.lower()} {rendered.text[block.start : block.end]}" for block in rendered.blocks
    ] == blocks


@pytest.mark.parametrize("value", ["x<y", "<<<", "", "x"])
def test_attributes_are_as_they_stand(value: str) -> None:
    """
    Signs in attributes are what they are in the markup, in links and in embeds.
    """
    rendered = render_page(f"<a href='{value}'>a</a><img alt='{value}' hidden>")

    assert [address for *_, address in rendered.links] == [value]
    assert rendered.blocks[-1].attributes == (("alt", value), ("hidden", ""))


def test_fragments_are_shown_as_they_stand() -> None:
    """
    Cells without a table and words before a page's own elements are shown, too.
    """
    rendered = render_page("a<html><body><p>b</p></body></html><p>c<td>d")

    assert [rendered.text[block.start : block.end] for block in rendered.blocks] == ["a", "b", "cd"]
