"""
XML as elements and texts: their names, and where each text stands in what was given.
"""

import pytest

from dpaparse._markup.trees import Text, Tree, read_tree, render_tree, text_of


def texts(element: Tree) -> list[Text]:
    """
    Return the texts inside an element in order.
    """
    found: list[Text] = []
    for child in element.children:
        found += [child] if isinstance(child, Text) else texts(child)
    return found


@pytest.mark.parametrize("before", ["", "\ufeff", " \n\t", "\ufeff\r\n"])
@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("x &amp; y", [("x ", "x "), ("&", "&amp;"), (" y", " y")]),
        ("&lt;", [("<", "&lt;")]),
        ("x\r\ny\rz\nw", [("x", "x"), ("\n", "\r\n"), ("y", "y"), ("\n", "\r"), ("z", "z"), ("\n", "\n"), ("w", "w")]),
        ("é\n\n\r\n&apos;", [("é", "é"), ("\n", "\n"), ("\n", "\n"), ("\n", "\r\n"), ("'", "&apos;")]),
        ("&#10;x&#13;\n", [("\n", "&#10;"), ("x", "x"), ("\r", "&#13;"), ("\n", "\n")]),
        # Characters of two halves shift all that stands behind them.
        (
            "😀 &lt;x&gt; 😀😀\r\ny &#228;",
            [("😀 ", "😀 "), ("<", "&lt;"), ("x", "x"), (">", "&gt;"), (" 😀😀", " 😀😀"), ("\n", "\r\n"), ("y ", "y "), ("ä", "&#228;")],
        ),
        ("<![CDATA[x &amp; y]]>&", None),
        ("<![CDATA[x &amp; y]]>z", [("x &amp; y", "x &amp; y"), ("z", "z")]),
        ("x<!-- 😀 -->y<b>z</b>", [("x", "x"), ("y", "y"), ("z", "z")]),
    ],
)  # fmt: skip
def test_texts_stand_where_they_stood(inside: str, expected: list[tuple[str, str]] | None, before: str) -> None:
    """
    Each stretch of text leads to its characters, references and line ends to all of theirs, whatever opens the XML.
    """
    markup = f"{before}<a>{inside}</a>"
    tree, problem = read_tree(markup)

    assert (problem is None) is (expected is not None)
    if expected is not None:
        assert [(text.text, markup[text.first : text.last]) for text in texts(tree)] == expected


def test_names_have_no_namespace() -> None:
    """
    Names stand without their namespace, those of XHTML in small letters; attributes likewise, their values trimmed.
    """
    tree, _ = read_tree("<n:A xmlns:n='http://iptc.org/std' n:Bc=' d ' xml:lang='de' e=' ' f='\u00a0g'/>")
    page, _ = read_tree("<A xmlns='http://www.w3.org/1999/xhtml' HREF='u'><B/></A>")
    element, anchor = tree.first("A"), page.first("a")
    assert element is not None
    assert anchor is not None

    assert element.attributes == {"Bc": " d ", "lang": "de", "e": " ", "f": "\u00a0g"}
    assert [element.get(name) for name in ("Bc", "lang", "e", "f", "g")] == ["d", "de", None, "g", None]
    assert (anchor.attributes, [child.name for child in anchor.all("b", "c")]) == ({"HREF": "u"}, ["b"])


@pytest.mark.parametrize("sign", ["\x1c", "\x1f"])
def test_separators_in_attributes_are_no_white_space(sign: str) -> None:
    """
    What Python takes for white space and XML cannot hold is kept where somebody made a tree of it.
    """
    assert Tree("a", {"b": f" {sign} "}).get("b") == sign


def test_elements_are_found_down_a_path() -> None:
    """
    The first element down a path of names is found; all beneath one come in the order of the document.
    """
    tree, _ = read_tree("<a><b>x</b><c><d/></c><c><e>y</e></c></a>")
    first = tree.first("a", "c")
    assert first is not None

    assert [element.name for element in tree.descend()] == ["#document", "a", "b", "c", "d", "c", "e"]
    assert tree.first("a", "c", "e") is None
    assert [element.name for element in first.descend()] == ["c", "d"]
    assert tree.first() is tree


@pytest.mark.parametrize(
    ("markup", "problem"),
    [
        ("<a>x</a>", None),
        ("<!DOCTYPE a SYSTEM 'x.dtd'><a>x</a>", None),
        ("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "EntitiesForbidden: entities and external documents are not read"),
        ("<a>&nbsp;</a>", "undefined entity: line 1, column 3"),
        ("<a>", "no element found: line 1, column 3"),
        ("", "no element found: line 1, column 0"),
    ],
)
def test_what_is_wrong_is_told(markup: str, problem: str | None) -> None:
    """
    XML that breaks off, or that has entities, says what is wrong with it; a document may name its type.
    """
    assert read_tree(markup)[1] == problem


@pytest.mark.parametrize(
    ("inside", "text", "pieces"),
    [
        ("Es regnet.", "Es regnet.", ["Es regnet."]),
        (" Es regnet. ", "Es regnet.", ["Es regnet."]),
        ("Es  regnet.", "Es regnet.", ["Es", "  ", "regnet."]),
        ("&amp;", "&", ["&amp;"]),
        ("a<p>b</p><p>c<b>d</b></p><nav>e</nav>", "a\n\nb\n\ncd\n\ne", ["a", "b", "c", "d", "e"]),
        ("", "", []),
    ],
)
def test_elements_look_as_in_a_page(inside: str, text: str, pieces: list[str]) -> None:
    """
    An element looks as if it stood in a page, and leads back into the XML.
    """
    markup = f"<x>{inside}</x>"
    element = read_tree(markup)[0].first("x")
    assert element is not None
    rendered = render_tree(element)

    assert rendered.text == text
    assert [markup[first:last] for _, _, first, last in rendered.pieces] == pieces
    assert text_of(element) == ("".join(text.split("\n")) or None)


def test_elements_may_be_left_out() -> None:
    """
    What is told to be left out is not shown, with all that lies in it.
    """
    element = read_tree("<x><p>a</p><header><p>b</p></header><p>c</p></x>")[0].first("x")
    assert element is not None

    assert render_tree(element, lambda found: found.name == "header").text == "a\n\nc"
    assert text_of(None) is None
