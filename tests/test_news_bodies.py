"""
What is printed of a news item in NewsML-G2: which of its fields, which elements of its body, and what is said of it.
"""

import pytest

from dpaparse import Article, Fault, FaultKind, NewsItem, parse, parse_all
from tests.outlined import outline
from tests.test_newsml import ITEM, item_of, message

HEADER = "<header><h3>Küste</h3><h1>Der Deich hält</h1><p class='genre'>Bericht</p><p class='byline'>Von Jan Ruß</p></header>"


def item(content: str = "", body: str = "<p>Es regnet.</p>", meta: str = "") -> Article:
    """
    Read an item of its fields and its XHTML.
    """
    return parse(
        f'<newsItem guid="a" version="1"><itemMeta>{meta}</itemMeta><contentMeta>{content}</contentMeta>'
        f"<contentSet><inlineXML><html><head><title>Nichts</title></head><body>{body}</body></html></inlineXML>"
        "</contentSet></newsItem>"
    )


def test_several_items_are_told_and_counted() -> None:
    """
    Of a message with several items the first is read, and what is wrong with the last is none of its.
    """
    text = message(ITEM, ITEM.replace("4711", "4712"), ITEM[: ITEM.index("<contentMeta>")])
    cut = text[: text.rindex("<itemMeta>")]

    assert item_of(parse(cut)).faults == (
        Fault(path="newsMessage/itemSet", kind=FaultKind.SEVERAL, expected="one item, found 3"),
    )


@pytest.mark.parametrize(
    ("text", "raw"), [("<newsMessage/>", None), ("<newsMessage><a></newsMessage>", "mismatched tag: line 1, column 18")]
)
def test_why_nothing_is_read_is_told(text: str, raw: str | None) -> None:
    """
    A message without an item says so, and what is wrong with its XML, if it is read as one or as many.
    """
    fault = Fault(path="newsMessage", kind=FaultKind.BROKEN, expected="a newsItem", raw=raw)

    for article in (parse(text, format="newsml-g2"), *parse_all(text, format="newsml-g2")):
        assert article.envelope == NewsItem(faults=(fault,))
        assert outline(article) == [("Unknown", text)]


def test_ranks_tell_headline_and_kicker() -> None:
    """
    The headline is that of rank 1 and the kicker that of rank 3, in whatever order they stand.
    """
    ranks = "".join(f"<headline rank='{rank}'>Zeile {rank}</headline>" for rank in (2, 3, 1))

    assert outline(item(ranks)) == [("TitleNote", "Zeile 3"), ("Headline", "Zeile 1"), ("Paragraph", "Es regnet.")]
    assert outline(item(ranks, f"{HEADER}<p>Es regnet.</p>"))[0] == ("TitleNote", "Zeile 3")


def test_the_body_s_header_tells_what_fields_do_not() -> None:
    """
    Kicker, genre, headline and byline of the body's header count where the fields have none or an empty one.
    """
    expected = [
        ("TitleNote", "Küste"),
        ("TitleNote", "Bericht"),
        ("Headline", "Der Deich hält"),
        ("Byline", "Von Jan Ruß"),
        ("Paragraph", "Es regnet."),
    ]

    assert outline(item("", f"{HEADER}<p>Es regnet.</p>")) == expected
    assert outline(item("<headline/><by> </by><by>x</by>", f"{HEADER}<p>Es regnet.</p>")) == expected
    assert outline(item("", "<h1>Der Deich hält</h1><p>Es regnet.</p>")) == [expected[2], expected[4]]


def test_what_fields_say_is_not_printed_again() -> None:
    """
    An element of the body that says again what a field says is left out, however its white space runs.
    """
    fields = "<headline>Der Deich hält gut</headline><by>Von Ebba Thun, dpa</by>"
    body = "<h1>\n  Der Deich\n  hält gut</h1><p> Von Ebba Thun,\n dpa</p><p>Von Ebba Thun, dpa, stammt dies.</p><p/>"

    assert outline(item(fields, body)) == [
        ("Headline", "Der Deich hält gut"),
        ("Byline", "Von Ebba Thun, dpa"),
        ("Paragraph", "Von Ebba Thun, dpa, stammt dies."),
    ]


def test_only_headings_and_paragraphs_say_again() -> None:
    """
    A list or a table that says what a field says stays, and so does what begins like a field.
    """
    body = "<ul><li>Deich</li></ul><h2>Deich</h2><p>Deich am Siel</p><p>Deiche</p>"

    assert outline(item("<headline>Deich</headline>", body)) == [
        ("Headline", "Deich"),
        ("ListItem", "Deich"),
        ("Paragraph", "Deich am Siel"),
        ("Paragraph", "Deiche"),
    ]


def test_the_dateline_of_the_fields_is_printed() -> None:
    """
    A dateline that only the field has opens the first paragraph.
    """
    assert outline(item("<dateline>Kiel (dpa) - </dateline>")) == [
        ("Dateline", "Kiel (dpa) -"),
        ("Paragraph", "Es regnet."),
    ]


def test_sections_say_whether_they_are_public() -> None:
    """
    A section of the notepad that says that it is not public is not, whatever stands in it.
    """
    sections = "".join(
        f"<section{kind}><ul><li>Zeile {number}</li></ul></section>"
        for number, kind in enumerate(["", " class='np-public'", " class='a np-nonpublic b'"])
    )
    article = item(meta=f"<edNote role='x:notepad'><section><p>Vorab</p>{sections}<p>Danach</p></section></edNote>")

    assert article.notepad is not None
    assert [(article[section], section.public) for section in article.notepad.sections] == [
        ("Vorab", True), ("Zeile 0", True), ("Zeile 1", True), ("Zeile 2", False), ("Danach", True),
    ]  # fmt: skip


def test_the_first_note_of_a_role_counts() -> None:
    """
    Of several closing lines the first is printed, after all else.
    """
    notes = (
        "<edNote>x</edNote><edNote role='a:closingline'>dpa abc</edNote><edNote role='a:closingline'>dpa xyz</edNote>"
    )

    assert outline(item("<headline>Deich</headline>", meta=notes)) == [
        ("Headline", "Deich"),
        ("Paragraph", "Es regnet."),
        ("SignOff", "dpa abc"),
    ]


@pytest.mark.parametrize(
    ("item", "first", "second", "headline"),
    [
        (" xml:lang='de'", " xml:lang='en'", " xml:lang='de'", "Zwei"),
        (" xml:lang='de-AT'", " xml:lang='EN'", " xml:lang='de'", "Zwei"),
        (" xml:lang='DE'", " xml:lang='de-DE'", " xml:lang='de'", "Eins"),
        ("", " xml:lang='en'", "", "Zwei"),
        (" xml:lang='en'", " xml:lang='de'", "", "Zwei"),
        (" xml:lang='pl'", " xml:lang='de'", " xml:lang='en'", "Eins"),
    ],
)
def test_headlines_are_taken_in_the_language_of_the_item(item: str, first: str, second: str, headline: str) -> None:
    """
    A headline counts whose language is that of the item, whatever its country and its capitals, or that tells none.
    """
    article = parse(
        f"<newsItem{item}><contentMeta><headline{first}>Eins</headline><headline{second}>Zwei</headline>"
        "</contentMeta></newsItem>"
    )

    assert article.headline is not None
    assert article.headline.text == headline
