"""
Notepads that the markup tells, wherever a field or a page has them: what is not public is in no text and is not shown.
"""

from collections.abc import Mapping

import pytest

from dpaparse import Article, Box, Notepad, parse
from tests.test_safety import CONTACT, ENTRY, SECRETS, shown

PUBLIC = (
    '<section class="np-public"><h4>Internet</h4><ul><li><a href="https://pegel.example">Pegel</a></li></ul></section>'
)
PRIVATE = f'<section class="np-nonpublic"><h4>Wen man fragt</h4><p>{CONTACT}</p></section>'
WHOLE = f'<section class="notepad"><header><h3>Notizblock</h3></header>{PUBLIC}{PRIVATE}</section>'
FIRST, SECOND = "<p>Husum (dpa) - Es regnet.</p>", "<p>Das Wasser steigt.</p>"
ITEM = f"""\
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:dpa.com:20090101:250101-930-4711" version="2">
<contentMeta><headline>Deich</headline></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml">
<body><section class="main">{FIRST}{SECOND}</section>{WHOLE}</body></html></inlineXML></contentSet></newsItem>
"""


def public(article: Article) -> list[tuple[str | None, bool]]:
    """
    Return the headings of all notepads, and whether what stands beneath them is public.
    """
    notepads = [part for part in article.parts if isinstance(part, Notepad)]
    return [(section.heading, section.public) for notepad in notepads for section in notepad.sections]


@pytest.mark.parametrize(
    "given",
    [
        {**ENTRY, "article_html": FIRST + SECOND + WHOLE},
        {**ENTRY, "article_html": f'<section class="main">{FIRST}{SECOND}{WHOLE}</section>'},
        {**ENTRY, "article_html": FIRST + WHOLE + SECOND},
        {**ENTRY, "article_html": WHOLE + FIRST + SECOND},
        {**ENTRY, "article_html": FIRST + SECOND + WHOLE.replace("</section>", "")},
        {**ENTRY, "article_html": FIRST + SECOND, "infobox_html": WHOLE},
        {**ENTRY, "article_html": FIRST + SECOND, "linkbox_html": f'<section class="linkbox">{WHOLE}</section>'},
        {**ENTRY, "article_html": FIRST + SECOND, "notepad": {"public_html": WHOLE}},
        {**ENTRY, "article_html": FIRST + SECOND, "notepad": {"header_html": WHOLE, "nonpublic_html": PRIVATE}},
        f"<h1>Deich hält</h1>{FIRST}{SECOND}{WHOLE}",
        ITEM,
    ],
)
def test_sections_of_notes_are_notes(given: str | Mapping[str, object]) -> None:
    """
    Classes of dpa's tell a notepad and what in it is not public, in every field, and in pages.
    """
    article = parse(given)

    assert article.text == "Es regnet.\n\nDas Wasser steigt."
    assert [word for text in shown(article) for word in SECRETS if word in text] == []
    assert ("Internet", True) in public(article)
    assert ("Wen man fragt", False) in public(article)


def test_only_sections_are_notes() -> None:
    """
    Another element of these classes is somebody else's, and sections without anything in them are no notepad.
    """
    article = parse(
        f'<h1>Deich hält</h1>{FIRST}<div class="notepad">{SECOND}</div><section class="np-public"> </section>'
    )

    assert article.text == "Es regnet.\n\nDas Wasser steigt."
    assert article.notepad is None


def test_notes_inside_a_box_do_not_end_it() -> None:
    """
    What is not public inside a box is a notepad; what stands around it stays in the box.
    """
    article = parse({**ENTRY, "article_html": f"{FIRST}<aside><p>Oben</p>{PRIVATE}<p>Unten</p></aside>{SECOND}"})

    assert [part.entries for part in article.parts if isinstance(part, Box)] == [("Oben",), ("Unten",)]
    assert article.text == "Es regnet.\n\nDas Wasser steigt."


def test_notepads_apart_are_two() -> None:
    """
    Text between two stretches makes two notepads.
    """
    article = parse({**ENTRY, "article_html": FIRST + PUBLIC + SECOND + PRIVATE})

    assert [article[part] for part in article.parts if isinstance(part, Notepad)] == [
        "Internet\n\nPegel",
        f"Wen man fragt\n\n{CONTACT}",
    ]


def test_stretches_without_words_are_left_out() -> None:
    """
    A stretch of nothing but white space neither makes a notepad nor parts one.
    """
    blank = '<section class="np-public"><p>&nbsp;</p></section>'

    assert parse({**ENTRY, "article_html": FIRST + blank}).notepad is None
    assert public(parse({**ENTRY, "article_html": FIRST + PUBLIC + blank + PRIVATE})) == [
        ("Internet", True),
        ("Wen man fragt", False),
    ]
