"""
What is said of damage: the words of each diagnostic, and where it counts and where it does not.
"""

import json

import pytest

from dpaparse import Code, Severity, Span, parse
from tests.marked import unmark
from tests.test_diagnostics import BODY, CASES, HEADER

FOOTER = "© dpa-infocom, dpa:250101-930-4711/2"

WORDS = {
    Code.TEXT_EMPTY: "expected an article, found nothing but white space",
    Code.FOOTER_UNREADABLE: "expected a dpa number such as dpa:250101-930-4711/2 in the footer",
    Code.DATE_IMPOSSIBLE: "expected a day as YYMMDD at the start of the dpa number",
    Code.CREDIT_DAMAGED: "expected a credit in parentheses such as (dpa)",
    Code.QUOTE_UNCLOSED: "expected a closing quotation mark before the end of the paragraph",
    Code.MARK_STRAY: "expected this quotation mark to open or to close one in its paragraph",
    Code.ARTICLES_SEVERAL: "expected one footer, found another: remains of a second article",
    Code.TEXT_AFTER_FOOTER: "expected the article to end with its footer, found text behind it",
    Code.CONTROLS_MISSING: "expected SOH before the header line",
    Code.KEYWORDS_MISSING: "expected a line of keywords behind the header line",
    Code.HEADLINE_UNENDED: "expected the headline block to end with ' ='",
    Code.TIME_MISSING: "expected the message to end with a time line such as 251852 Sep 24",
    Code.TIME_IMPOSSIBLE: "expected a time such as 251852 Sep 24",
    Code.EMBARGO_UNREADABLE: "expected a time after that of the message",
    Code.MESSAGES_SEVERAL: "expected one message, found another: split_messages cuts there",
    Code.MESSAGE_INSIDE: "expected running text, found the header line of a wire message: split_messages cuts there",
}


def told(text: str, format_: str | None = None) -> list[tuple[str, str]]:
    """
    Return what is reported of a text: codes and words.
    """
    return [(str(found.code), found.message) for found in parse(text, format=format_).diagnostics]


@pytest.mark.parametrize(("code", "marked"), [(code, marked) for code, _, marked in CASES if code in WORDS])
def test_damage_is_told_in_words(code: Code, marked: str) -> None:
    """
    Each kind of damage is told in the same words, which say what was expected.
    """
    text, _ = unmark(marked)

    assert (str(code), WORDS[code]) in told(text)


@pytest.mark.parametrize(
    ("text", "format_", "expected"),
    [
        ("Es regnet.", "iptc7901", [("header-missing", "expected a wire message, found no header line")]),
        (
            f"\x01\n\n{BODY}",
            None,
            [
                (
                    "header-damaged",
                    "expected a header line with service, service_number, priority, desk, word_count, agency, agency_number",
                )
            ],
        ),
        (f"\x01bdt0055 3 pl dpa 0062\n\n{BODY}", None, [("header-damaged", "expected a header line with word_count")]),
        ("Es ist mÃ¼d.", None, [("mojibake", "expected text decoded as it was encoded, found UTF-8 read as Latin-1 or cp1252")]),
        ("ÿþE\x04", None, [("mojibake", "expected text decoded as it was encoded, found UTF-16 or UTF-32 read byte by byte")]),
        (
            "„a " * 17 + "b" + "“" * 17 + " Danach war es still.",
            None,
            [("quotes-too-deep", "expected at most 16 quotations inside each other; deeper marks count as text")],
        ),
        ("<p>Es regnet.</p><!-- b", None, [("markup-unended", "expected this tag, comment or script to end before the text does")]),
        ("<html/>", "nitf", [("envelope-broken", "expected nitf")]),
        ("<newsMessage>", "newsml-g2", [("envelope-broken", "expected newsml-g2, found no element found: line 1, column 13")]),
    ],
)  # fmt: skip
def test_what_else_is_told(text: str, format_: str | None, expected: list[tuple[str, str]]) -> None:
    """
    What is missing from a header is named, what a text was read as is told, and what is wrong with an envelope.
    """
    assert told(text, format_) == expected


@pytest.mark.parametrize(
    ("marked", "codes"),
    [
        # What a text has of a second letter tells whether it was read wrongly, wherever it stands.
        ("Ã Ã ⟦Ã¼⟧", [Code.MOJIBAKE]),
        ("Â â ⟦Â©⟧", [Code.MOJIBAKE]),
        ("⟦Ã¼⟧", [Code.MOJIBAKE]),
        ("a\0b\0\0c\0⟦\0d⟧\0\0\0e", [Code.MOJIBAKE]),
        ("Ã", []),
        # A bracket on either side of a credit.
        ("Husum [⟦dpa⟧) - Es regnet.", [Code.CREDIT_DAMAGED]),
        ("Husum (⟦dpa⟧] - Es regnet.", [Code.CREDIT_DAMAGED]),
        ("Husum (dpa) - [Es] regnet.", []),
        # Quotations: open ones, those that go on, those inside others.
        ("Er sagte: „Eins.\n\n„Zwei.\n\n„Drei.“ Dann ging er.", []),
        ("Er sagte: „Eins.\n\n⟦„Zwei.⟧\n\nDann ging er und kam nicht wieder.", [Code.QUOTE_UNCLOSED]),
        ("„Er rief ‚Halt!‘ und ⟦«Komm⟧“, sagte sie.", [Code.QUOTE_UNCLOSED]),
        # Footers.
        (f"Es regnet.\n\n{FOOTER}\n\n⟦© dpa-infocom, dpa:250101-930-4711/2⟧", [Code.ARTICLES_SEVERAL]),
        (f"Es regnet.\n\n{FOOTER}\n\n⟦Mehr⟧", [Code.TEXT_AFTER_FOOTER]),
        (f"{FOOTER}\n", []),
    ],
)
def test_where_damage_lies(marked: str, codes: list[Code]) -> None:
    """
    Damage is told once, where it begins, and what only looks like it is none.
    """
    text, spans = unmark(marked)
    found = parse(text).diagnostics

    assert [one.code for one in found] == codes
    assert [one.span for one in found] == spans


def test_text_behind_two_footers() -> None:
    """
    Of text between and behind two footers the stretch reaches from the first to the last.
    """
    text = f"Es regnet.\n\n{FOOTER}\n\nzur Startseite\n\n© dpa-infocom, dpa:250101-930-4712/1\n\nMehr"
    found = {one.code: one.span for one in parse(text).diagnostics}

    assert found[Code.TEXT_AFTER_FOOTER] == Span(text.index("zur"), len(text))


def test_a_message_inside_a_text_has_its_line() -> None:
    """
    A header line inside plain text is reported from its start to its end, the first of several.
    """
    prose = "Husum (dpa) - Der Deich hat der Flut in der Nacht gehalten, und alle sind wieder zu Hause.\n\n" * 12
    text = f"{prose}{HEADER}\n\nMehr\n{HEADER}\n"
    (found,) = (one for one in parse(text).diagnostics if one.code is Code.MESSAGE_INSIDE)

    assert found.span == Span(len(prose), len(prose) + len(HEADER))


def test_the_header_of_a_message_is_not_inside_a_text() -> None:
    """
    Of a message that is read as one its own header line is not reported, also without SOH before it.
    """
    article = parse(f"{HEADER}\n\nKüste/\n\x02Deich hält =\n\nEs regnet.\n\n\x03251852 Sep 24\n\x7f\n\x04")

    assert ["controls-missing"] == [str(found.code) for found in article.diagnostics]


def test_formats_that_are_no_articles_are_told_before_their_marks() -> None:
    """
    Of fields that nobody could read no quotation mark is reported, and nothing but the envelope.
    """
    assert [code for code, _ in told('{"urn": "„')] == ["envelope-broken"]


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"version": "zwei"}, '$.version: expected a whole number, found "zwei"'),
        ({"version": "x" * 78}, f'$.version: expected a whole number, found "{"x" * 78}"'),
        ({"version": "x" * 79}, f'$.version: expected a whole number, found "{"x" * 79}…'),
        ({"embargoed": "morgen"}, '$.embargoed: expected a time such as 2025-01-01T12:00:00+01:00, found "morgen"'),
        ({"ednotes": 1}, "$.ednotes: expected a list"),
        ({"notepad": 1}, "$.notepad: expected an object"),
        ({"notepad": {"public_html": 1}}, "$.notepad.public_html: expected a text"),
        ({"neu": 1}, "$.neu: expected no such field"),
    ],
)
def test_fields_are_told_by_path_and_value(fields: dict[str, object], message: str) -> None:
    """
    A field is told with what was found, if that is short and may be published; an unknown one by its name alone.
    """
    found = parse({"urn": "a", **fields}).diagnostics

    assert message in [one.message for one in found]
    assert {one.severity for one in found if one.message.startswith("$.neu")} <= {Severity.INFO}


@pytest.mark.parametrize(
    ("markup", "message"),
    [
        ("<edNote role='a:b'>Ebba Thun, 04841 5550123</edNote><edNote rank='x'/>", None),
        ("<embargoed>bald</embargoed>", 'newsItem/itemMeta/embargoed: expected a time such as 2025-01-01T12:00:00+01:00, found "bald"'),
    ],
)  # fmt: skip
def test_notes_of_items_are_not_told(markup: str, message: str | None) -> None:
    """
    Of a news item, what notes to editors hold stands in no diagnostic.
    """
    found = [
        one.message
        for one in parse(f"<newsItem guid='a' version='1'><itemMeta>{markup}</itemMeta></newsItem>").diagnostics
    ]

    assert "5550123" not in json.dumps(found)
    assert message is None or message in found


@pytest.mark.parametrize("markup", ["<!-- b", "<? b", "<a b", "<Z b"])
def test_markup_that_never_ends_is_told(markup: str) -> None:
    """
    What opens like a tag, a comment or an instruction and never ends is reported with all that it takes with it.
    """
    article = parse(f"<p>Es regnet.</p>\n{markup}", format="html")

    assert [one.span.of(article.source) for one in article.diagnostics if one.span is not None] == [markup]


@pytest.mark.parametrize(
    ("text", "is_unread"),
    [
        ('{"urn": "a", "article_html": "<nav>Pegel</nav>"}', False),
        ('{"article_html": "<nav>Pegel</nav>"}', True),
        ("<newsItem guid='a'><contentSet><inlineXML><nav>Pegel</nav></inlineXML></contentSet></newsItem>", False),
        ("<newsItem><contentSet><inlineXML><nav>Pegel</nav></inlineXML></contentSet></newsItem>", True),
    ],
)
def test_fields_with_a_name_were_read(text: str, *, is_unread: bool) -> None:
    """
    An envelope whose item has a name was read, though nothing of its body is known; one without a name is no envelope.
    """
    assert (
        ("envelope-broken", Severity.ERROR) in [(one.code, one.severity) for one in parse(text).diagnostics]
    ) is is_unread
