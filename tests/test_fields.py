"""
Whatever markup stands in the fields of an envelope, nothing of it is lost and no two parts overlap.
"""

from html import escape
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dpaparse import Gap, Notepad, SignOff, parse
from tests import laws
from tests.test_markup import soup

DATELINE = '<span class="dateline">Husum (dpa) - </span>'

words = st.sampled_from(
    [
        "Das Wasser sank.",
        "Von Ebba Thun",
        "Husum (dpa) - ",
        "Kiel",
        "(",
        "– ",
        "„Ja“, sagte Thun.",
        "(dpa)",
        "dpa abc",
        "© dpa-infocom, dpa:250101-930-4711/2",
        "Rückfragen: Momme Dirks, 04841 5550123",
        " ",
        "\xa0",
        "",
    ]
)
inline = st.lists(
    st.one_of(
        words.map(escape),
        words.map(escape).map("<b>{}</b>".format),
        words.map(escape).map('<span class="dateline">{}</span>'.format),
        st.sampled_from((DATELINE, "<br/>", "<br/><br/>", '<a href="https://pegel.example">Pegel</a>')),
    ),
    max_size=5,
).map("".join)
classes = st.sampled_from(
    ("", ' class="byline"', ' class="teaser"', ' class="genre"', ' class="closingline"', ' class="infobox"')
)


def wrap(name: str, inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """
    Make an element around markup.
    """
    return st.tuples(classes, inside).map(lambda made: f"<{name}{made[0]}>{made[1]}</{name}>")


running = st.one_of(inline, *(wrap(name, inline) for name in ("p", "p", "p", "h2", "li", "td", "figcaption", "nav")))
elements = st.recursive(
    running,
    lambda inside: st.one_of(
        *(wrap(name, st.lists(inside, max_size=4).map("".join)) for name in ("div", "section", "table", "aside", "ul"))
    ),
    max_leaves=8,
)
bodies = st.lists(elements, min_size=1, max_size=5).map("".join)
words_before_dateline = st.tuples(classes, words.filter(str.strip), inline).map(
    lambda made: f"<p{made[0]}>{made[1]} {DATELINE}{made[2]}</p>"
)


@given(words_before_dateline | bodies | soup, st.none() | words, bodies, bodies, bodies)
@example('<p>Das Wasser sank. <span class="dateline">Husum (dpa) - </span>Es regnet.</p>', None, "", "", "")
@example(f'<p class="teaser">Es regnet. {DATELINE}Ja.</p>', None, "", "", "")
@example("<table><tr><td>Husum (dpa) - </td></tr></table>", "Husum (dpa) - ", "", "", "")
@example('<p class="teaser">Husum (dpa) - Ja.</p><p>Es regnet.</p>', None, "", "", "")
@example("<p>Husum</p><p>(dpa) - Ja.</p>", "Husum\n\n(dpa) -", "", "", "")
@example("<p>Ja.</p>", None, '<p class="closingline">dpa abc</p>', "<p>Pegel</p>", "")
@example("", None, "", "", '<span class="dateline"> </span><span class="dateline">Es regnet.</span>')
def test_no_markup_of_an_entry_is_lost(body: str, dateline: str | None, header: str, notes: str, box: str) -> None:
    """
    Parts of an entry tile its source, and only white space lies in gaps, whatever its fields hold.
    """
    notepad = {"header_html": header, "public_html": notes, "nonpublic_html": notes}
    entry: dict[str, Any] = {"urn": "a", "headline": "Deich hält", "article_html": body, "dateline": dateline}

    laws.article_is_sound(parse({**entry, "notepad": notepad, "infobox_html": box}))


@given(words_before_dateline | bodies, st.none() | words, bodies)
@example('<p>Das Wasser sank. <span class="dateline">Husum (dpa) - </span>Es regnet.</p>', None, "")
@example(f'<p class="byline">Von Ebba Thun {DATELINE}Ja.</p>', None, "")
def test_no_markup_of_an_item_is_lost(body: str, dateline: str | None, notes: str) -> None:
    """
    The same for an item of NewsML-G2 with its inline XHTML.
    """
    note = (
        f'<edNote role="dpaednoterole:notepad"><section xmlns="http://www.w3.org/1999/xhtml">{notes}</section></edNote>'
    )
    line = "" if dateline is None else f"<dateline>{escape(dateline)}</dateline>"
    text = (
        f'<newsItem guid="a"><itemMeta>{note}</itemMeta><contentMeta><headline>Deich hält</headline>{line}</contentMeta>'
        '<contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>'
        f"{body}</body></html></inlineXML></contentSet></newsItem>"
    )
    article = parse(text)

    laws.article_is_sound(article)
    assert "envelope-broken" not in {found.code for found in article.diagnostics}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            f"<p>Das Wasser sank. {DATELINE}Es regnet.</p>",
            ["Paragraph Das Wasser sank.", "Dateline Husum (dpa) -", "Paragraph Es regnet."],
        ),
        (
            f"Das Wasser sank. {DATELINE}Es regnet.",
            ["Paragraph Das Wasser sank.", "Dateline Husum (dpa) -", "Paragraph Es regnet."],
        ),
        (f"<p>Das Wasser sank. {DATELINE}</p>", ["Paragraph Das Wasser sank.", "Dateline Husum (dpa) -"]),
        (
            f"<ul><li>Das Wasser sank. {DATELINE}Es regnet.</li></ul>",
            ["ListItem Das Wasser sank.", "Dateline Husum (dpa) -", "ListItem Es regnet."],
        ),
        (
            f'<p class="teaser">Das Wasser sank. {DATELINE}Ja.</p><p>Es regnet.</p>',
            ["Teaser Das Wasser sank. Husum (dpa) - Ja.", "Paragraph Es regnet."],
        ),
        (
            f'<p class="teaser">{DATELINE}Ja.</p><p>{DATELINE}Es regnet.</p>',
            ["Teaser Husum (dpa) - Ja.", "Dateline Husum (dpa) -", "Paragraph Es regnet."],
        ),
        (
            f'<p class="byline">\xa0Von Ebba Thun {DATELINE}</p><p>Es regnet.</p>',
            ["Byline Von Ebba Thun Husum (dpa) -", "Paragraph Es regnet."],
        ),
        (
            f'<div class="infobox"><p>{DATELINE}Ja.</p></div><p>Es regnet.</p>',
            ["Box Husum (dpa) - Ja.", "Paragraph Es regnet."],
        ),
        (f"<table><tr><td>{DATELINE}Ja.</td><td>7</td></tr></table>", ["Table Husum (dpa) - Ja.\t7"]),
        (
            "<img src='a.jpg'><p>Husum (dpa) - Es regnet.</p>",
            ["Embed \ufffc", "Dateline Husum (dpa) -", "Paragraph Es regnet."],
        ),
    ],
)
def test_a_dateline_is_cut_out_of_running_text_only(body: str, expected: list[str]) -> None:
    """
    What stands before a dateline in its block stays a block; in a part of another kind its words belong to that.
    """
    article = parse({"urn": "a", "article_html": body})

    assert [f"{type(part).__name__} {article[part]}" for part in article.parts if not isinstance(part, Gap)] == expected
    assert "".join(article[part] for part in article.parts) == article.source


def test_a_closing_line_that_notes_follow_is_a_note() -> None:
    """
    Of two closing lines the one at the end of the notes closes; the other is an entry in its place.
    """
    line = '<p class="closingline">dpa abc yyno n1 def</p>'
    article = parse({"urn": "a", "notepad": {"header_html": line, "public_html": f"<p>Pegel</p>{line}"}})
    kinds = [type(part) for part in article.parts if not isinstance(part, Gap)]
    notepad = article.notepad
    assert notepad is not None

    assert kinds == [Notepad, SignOff]
    assert [article[item] for section in notepad.sections for item in section.items] == ["dpa abc yyno n1 def", "Pegel"]


def test_the_text_before_a_dateline_is_in_the_clean_text() -> None:
    """
    What stands before a dateline is in `article.text`.
    """
    article = parse({"urn": "a", "article_html": f"<p>Das Wasser sank. {DATELINE}Es regnet.</p>"})

    assert article.text == "Das Wasser sank.\n\nEs regnet."
