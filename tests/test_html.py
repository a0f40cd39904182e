"""
Articles as HTML: in a notebook and as a page; every character escaped, no script.
"""

from html.parser import HTMLParser

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import dpaparse
from dpaparse import Code, Diagnostic, Node, Severity, Span
from dpaparse._model.highlight import highlight, legend, visible
from dpaparse._page import page

HOSTILE = """\
<script>alert("Flut")</script>

Husum (dpa) - „<b onclick='x'>Das Wasser</b> &amp; \x1b[31mder ‚\u202eDeich‘ \x00“, sagte Ebba Thun.\r\n\r
</div>\x9b"""


class Reader(HTMLParser):
    """
    Notes the text, the elements and the attributes of some HTML, and whether every element is closed in its turn.
    """

    def __init__(self, html: str) -> None:
        """
        Read *html*.
        """
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.elements: set[str] = set()
        self.attributes: set[str] = set()
        self.titles: list[str] = []
        self.open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """
        Note an element and its attributes.
        """
        self.elements.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.titles += [str(value) for name, value in attrs if name == "title"]
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """
        Close the element that was opened last.
        """
        assert tag == self.open.pop()

    def handle_data(self, data: str) -> None:
        """
        Note some text.
        """
        self.text += data


def read(text: str) -> Reader:
    """
    Read what a notebook shows of *text*.
    """
    return Reader(dpaparse.parse(text)._repr_html_())


def lines(text: str) -> str:
    """
    Return *text* with the line ends of HTML.
    """
    return text.replace("\r\n", "\n").replace("\r", "\n")


@given(
    st.text() | st.lists(st.sampled_from([*HOSTILE, "„", "“", "‚", "‘", "\n\n", "<!--", "&lt;", "]]>"])).map("".join)
)
def test_text_of_the_html_is_the_source(text: str) -> None:
    """
    Whatever the text, it stands in the HTML once and in order, and adds no element of its own.
    """
    reader = read(text)

    assert lines(visible(text)) == reader.text
    assert {"div", "span", "mark"} >= reader.elements
    assert {"class", "style", "title"} >= reader.attributes
    assert [] == reader.open


def test_parts_and_quotations_are_marked() -> None:
    """
    Each part but gaps and paragraphs says what it is, and so does each quotation.
    """
    reader = read("Deich hält\n\nHusum (dpa) - „Das ‚Wasser‘ steigt nicht“, sagte Ebba Thun.\n\n- Pumpen")

    assert ["Headline", "Dateline", "speech: Ebba Thun", "term", "ListItem"] == reader.titles


def test_parts_to_come_are_marked_too() -> None:
    """
    A part that has no colour of its own is marked in grey.
    """
    html = highlight("Es regnet.", (Node(span=Span(0, 10)),), (), is_wire=False)

    assert '<span title="Node" style="background:#f3f3f3">Es regnet.</span>' in html


def test_quotations_of_all_parts_are_marked() -> None:
    """
    A quotation stands in the part that it lies in.
    """
    html = dpaparse.parse("„Deich“ hält\n\nHusum (dpa) - Er hält.")._repr_html_()

    assert "“</mark> hält</span>" in html


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Grüße\t\r\n", "Grüße\t\r\n"),
        ("\x00\x07\x1b\x7f", "␀␇␛␡"),
        ("\x85\x9b", "<U+0085><U+009B>"),
        ("\u200e\u200f\u061c\u202a\u202e\u2066\u2069", "<U+200E><U+200F><U+061C><U+202A><U+202E><U+2066><U+2069>"),
        ("\ud800\udcff", "\ufffd\ufffd"),
        ("\xad\u200b\u200d\ufeff", "\xad\u200b\u200d\ufeff"),
    ],
)
def test_what_steers_is_made_visible(text: str, expected: str) -> None:
    """
    Control characters, marks of direction and lone surrogates are shown; line ends, tabs and joiners stay.
    """
    assert expected == visible(text)


def test_legend_explains_every_colour() -> None:
    """
    The legend names the parts and the kinds of quotations.
    """
    words = Reader(legend()).text.split()

    assert {"Headline", "Dateline", "Footer", "speech", "fragment", "term"} <= set(words)


def test_page_is_whole() -> None:
    """
    A page has its doctype, encoding, language, title, legend, article and diagnostics, and all is closed.
    """
    article = evolve(dpaparse.parse("Husum (dpa) - „Wir wachen, rief ein Helfer."), language="de")
    html = "".join(page([("husum.txt", article)]))
    reader = Reader(html)

    assert html.startswith('<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n')
    assert "<title>husum.txt</title>" in html
    assert '<div lang="de"><div class="dpaparse"' in html
    assert "<li><b>warning quote-unclosed 1:15</b> expected a closing quotation mark" in html
    assert [] == reader.open


def test_page_of_several_articles_says_how_many() -> None:
    """
    Several articles share a page, each beneath its name.
    """
    html = "".join(page((name, dpaparse.parse("Regen.")) for name in ("a.txt", "b.txt")))

    assert "<title>2 articles</title>" in html
    assert html.index("<h1>a.txt</h1>") < html.index("<h1>b.txt</h1>")
    assert "<ul" not in html


def test_page_of_no_articles_is_a_page() -> None:
    """
    Where nothing could be read the page is empty, but whole.
    """
    html = "".join(page([]))

    assert "<title>0 articles</title>" in html
    assert [] == Reader(html).open


def test_page_escapes_names_and_messages() -> None:
    """
    Neither a file's name nor a diagnostic nor the text can put elements into a page.
    """
    message = "expected <i>text</i>\x1b"
    diagnostic = Diagnostic(code=Code.MOJIBAKE, severity=Severity.INFO, span=None, message=message)
    article = evolve(dpaparse.parse(HOSTILE), diagnostics=(diagnostic,), language='de"><script>')
    reader = Reader("".join(page([("<img src=x>\x1b\n", article)])))

    assert set() == {"script", "img", "i", "b onclick"} & reader.elements
    assert "expected <i>text</i>␛" in reader.text
    assert "<img src=x>␛␊" in reader.text
    assert set() == set("\x1b\x9b\u202e\x00") & set(reader.text)
