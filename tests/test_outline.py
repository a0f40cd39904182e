"""
How the words of a tree look, and what stands where a message or a text tells little.
"""

import pytest

import dpaparse
from dpaparse import Article, Control, Format, Headline, Paragraph, Span, Unknown, WireHeader
from dpaparse._lines import CREDIT, FAINT, LABEL, NUMBER, PLAIN, STRONG, TYPED
from dpaparse._outline import tree
from tests.marked import WIRE
from tests.test_display import WHOLE

SAID = "yellow"
NAMED = "italic"

PAGE = (
    "<h1>Deich „hält“</h1><p>Husum (dpa) - Es regnet.</p><h2>„Ja“</h2><p>Es regnet.</p>"
    "<aside><h2>Pegel</h2><p>a</p></aside><aside><p>b</p></aside>"
    "<img src='https://bild.example'><img alt='x'><table><tr><td>a</td><td>b</td></tr></table>"
)


def looks(article: Article) -> list[list[tuple[str, str]]]:
    """
    Return the lines of a tree with their looks, from the label on, without dots and empty words.
    """
    lines = [line[1:] for line in tree(article, "a.txt", width=200)][1:]
    return [[(words.rstrip(), style) for words, style in line if words.strip(" ·")] for line in lines]


def test_words_look_like_what_they_are() -> None:
    """
    Labels, headlines, names, credits, numbers and quotations have their own looks in the tree of an article.
    """
    assert looks(dpaparse.parse(WHOLE))[:22] == [
        [("correction", LABEL), ("(Berichtigung: Name im zweiten Absatz)", PLAIN)],
        [("headline", LABEL), ("Deich hält der Flut stand", STRONG)],
        [("teaser", LABEL), ("Die Flut kam in der Nacht. Verletzt wurde niemand.", PLAIN)],
        [("byline", LABEL), ("Ebba Thun, Jan Ruß", STRONG), ("dpa", CREDIT)],
        [("dateline", LABEL), ("Husum, Kiel", STRONG), ("dpa/lno", CREDIT), ("Hamburg, Schleswig-Holstein", PLAIN)],
        [
            ("¶ 1", LABEL), ("Der Deich hat gehalten.", PLAIN), ("«Das Wasser steigt nicht mehr»", SAID),
            (", sagte Ebba Thun der", PLAIN), ("«Düne»", NAMED), (".", PLAIN),
        ],
        [("speech", SAID), ("«Das Wasser steigt nicht mehr»", SAID)],
        [("speaker", LABEL), ("Ebba Thun", STRONG)],
        [("term", NAMED), ("«Düne»", NAMED)],
        [
            ("¶ 2", LABEL), ("Die Deichgräfin sprach von einem", PLAIN),
            ("„Glück, das man ‚Ruhe‘ nennt“", SAID), (".", PLAIN),
        ],
        [("fragment", SAID), ("„Glück, das man ‚Ruhe‘ nennt“", SAID)],
        [("speaker", LABEL), ("Die Deichgräfin", STRONG), (" = Ebba Thun", FAINT)],
        [("term", NAMED), ("‚Ruhe‘", NAMED)],
        [("subheading", LABEL), ("Pegel fallen wieder", STRONG)],
        [("¶ 3", LABEL), ("Gebraucht werden noch:", PLAIN)],
        [("item", LABEL), ("Sandsäcke", PLAIN)],
        [("item", LABEL), ("Pumpen", PLAIN)],
        [("¶ 4", LABEL), ("„Wir bleiben wach, rief ein Helfer.", SAID)],
        [("speech", SAID), ("„Wir bleiben wach, rief ein Helfer.", SAID)],
        [("footer", LABEL), ("dpa-infocom", CREDIT), ("dpa:250101-930-4711/2", NUMBER), ("2025-01-01", NUMBER)],
        [("unknown", LABEL), ("zur Startseite", FAINT)],
        [("warning", "bold yellow"), ("20:1", PLAIN), ("quote-unclosed", PLAIN)],
    ]  # fmt: skip


def test_the_envelope_of_a_message_has_looks() -> None:
    """
    Service, keywords and time of a wire message stand out, and so do the headings of its notepad.
    """
    lines = looks(dpaparse.parse(WIRE))

    assert lines[0] == [
        ("wire", LABEL),
        ("nsb 0123", STRONG),
        ("Landesdienst Niedersachsen/Bremen", PLAIN),
        ("Vermischtes", PLAIN),
        ("priority 2", PLAIN),
        ("Wetter/Küste/Schleswig-Holstein", CREDIT),
        ("2024-10-21 18:52+02:00", NUMBER),
    ]
    assert [("links", LABEL), ("Internet", STRONG)] in lines
    assert [("contacts", LABEL), ("1 line, not for publication", FAINT)] in lines
    assert [("table", LABEL), ("2 rows", PLAIN)] in lines


def test_what_a_page_has_beside_its_text_has_looks() -> None:
    """
    Quotations are coloured in headings, too; a box tells its kind and its heading, an embed its name and address.
    """
    assert looks(dpaparse.parse(PAGE)) == [
        [("headline", LABEL), ("Deich", STRONG), ("„hält“", NAMED)],
        [("term", NAMED), ("„hält“", NAMED)],
        [("dateline", LABEL), ("Husum", STRONG), ("dpa", CREDIT)],
        [("¶ 1", LABEL), ("Es regnet.", PLAIN)],
        [("subheading", LABEL), ("„Ja“", NAMED)],
        [("term", NAMED), ("„Ja“", NAMED)],
        [("¶ 2", LABEL), ("Es regnet.", PLAIN)],
        [("box", LABEL), ("aside", PLAIN), ("Pegel", STRONG)],
        [("box", LABEL), ("aside", PLAIN)],
        [("embed", LABEL), ("img", PLAIN), ("https://bild.example", CREDIT)],
        [("embed", LABEL), ("img", PLAIN)],
        [("table", LABEL), ("1 row", PLAIN)],
    ]


def test_headlines_stand_out_around_quotations() -> None:
    """
    The words of a headline around its quotation look like a headline.
    """
    article = dpaparse.parse(PAGE)
    _, line, *_ = tree(article, "a.txt")

    assert line[2:] == (("Deich ", STRONG), ("„hält“", NAMED), ("", STRONG))


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (None, [("not readable", FAINT)]),
        (WireHeader(), []),
        (WireHeader(service="bdt"), [("bdt", STRONG), ("Basisdienst", PLAIN)]),
        (WireHeader(service_number="0123"), [("0123", STRONG)]),
        (WireHeader(desk="qq", priority=3), [("qq", PLAIN), ("priority 3", PLAIN)]),
        (WireHeader(keywords=("Wetter", "Küste")), [("Wetter/Küste", CREDIT)]),
    ],
)
def test_headers_tell_what_they_have(header: WireHeader | None, expected: list[tuple[str, str]]) -> None:
    """
    The line of a header tells what was read of it, and nothing of what is missing.
    """
    part = Control(span=Span(0, 1))
    article = Article(source="x", format=Format.IPTC7901, parts=(part,), envelope=header)

    assert looks(article) == [[("wire", LABEL), *expected]]


def test_of_other_messages_only_the_size_is_told() -> None:
    """
    What is unknown in a wire message may be another message: the tree tells how long it is, and goes on.
    """
    parts = (
        Unknown(span=Span(0, 1)),
        Headline(span=Span(1, 3), text="bc"),
        Unknown(span=Span(3, 6)),
        Paragraph(span=Span(6, 7), text="g"),
    )

    assert looks(Article(source="abcdefg", format=Format.IPTC7901, parts=parts)) == [
        [("unknown", LABEL), ("1 character", FAINT)],
        [("headline", LABEL), ("bc", STRONG)],
        [("unknown", LABEL), ("3 characters", FAINT)],
        [("¶ 1", LABEL), ("g", PLAIN)],
    ]


def test_of_a_text_that_nobody_could_read_only_the_size_is_told() -> None:
    """
    Of fields that nobody could read, whatever stands in them, the tree tells how long the text is.
    """
    text = '{"notepad": {"nonpublic_html": "Ebba Thun, 04841 5550123"'
    lines = looks(dpaparse.parse(text, format="digitalwires"))

    assert lines[0] == [("unknown", LABEL), (f"{len(text)} characters", FAINT)]
    assert "5550123" not in str(lines)


def test_a_tree_can_be_typed() -> None:
    """
    With the signs of a typewriter, dots, guides and the sign of paragraphs are letters of it, too.
    """
    article = dpaparse.parse("Husum (dpa) - „Das Wasser steigt“, sagte Thun.")
    lines = ["".join(words for words, _ in line) for line in tree(article, "a.txt", signs=TYPED)]

    assert lines == [
        "a.txt - plain - de - 1 paragraph - 1 quotation",
        "|- dateline   Husum - dpa",
        "`- par. 1     „Das Wasser steigt“, sagte Thun.",
        "   `- speech     „Das Wasser steigt“",
        "      `- speaker    Thun",
    ]
