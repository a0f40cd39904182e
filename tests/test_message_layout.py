"""
Where the pieces of a wire message stand: keywords, headline, notepad and time line, whatever damage has moved.
"""

import pytest

from dpaparse import Article, Control, Headline, TitleNote, Unknown, WireHeader, parse, split_messages
from tests.test_safety import SECRETS, shown
from tests.wire_messages import message

HEADER = "\x01bdt0055 3 pl 90  dpa 0062"
TIME = "\x03251852 Sep 24\n\x7f\n\x7f\x04\n"


def layout(article: Article) -> list[tuple[str, str]]:
    """
    Return what stands in an article, without what is running text.
    """
    kinds = (Control, Headline, TitleNote, Unknown)
    return [(type(part).__name__, article[part]) for part in article.parts if isinstance(part, kinds)]


def test_a_header_tells_desk_and_service() -> None:
    """
    What the header line names is told under the names of all formats.
    """
    article = parse(message())

    assert (article.desk, article.services, article.urgency) == ("pl", ("bdt",), 3)
    assert article.keywords == ("Küste",)


def test_a_message_is_found_behind_much_else() -> None:
    """
    Who says that a text is one of the wire has its message found, however far down it opens.
    """
    before = "x" * 900
    article = parse(f"{before}\n{message()[1:]}", format="iptc7901")

    assert layout(article)[:2] == [("Unknown", before), ("Control", HEADER[1:])]
    assert article.text == "Es regnet."


def test_what_holds_no_message_tells_no_language() -> None:
    """
    A text that is to be one of the wire and holds no message is kept unread, and no language is guessed of it.
    """
    article = parse("Der Deich hält, und es regnet.\n\nDas Wasser steigt.", format="iptc7901")

    assert layout(article) == [("Unknown", "Der Deich hält, und es regnet."), ("Unknown", "Das Wasser steigt.")]
    assert (article.language, article.diagnostics[0].code) == (None, "header-missing")


@pytest.mark.parametrize("below", ["## Orte\n- Am Siel 1, Husum", "##Kontakte\n- Ebba Thun, 04841 5550124"])
def test_contacts_above_the_first_heading_are_private(below: str) -> None:
    """
    Whom to ask, above the first heading of the notepad that is whole, is part of the notepad, too.
    """
    contact = "Ansprechpartner\n- Redaktion: Momme Dirks, +49 4841 5550123"
    article = parse(message(body=f"Husum (dpa) - Es regnet.\n\n{contact}\n\n{below}"))

    assert article.text == "Es regnet."
    assert article.notepad is not None
    assert "5550123" in article[article.notepad]
    assert "5550123" not in repr(article.parts)


def test_a_message_without_end_ends_where_the_next_begins() -> None:
    """
    Where EOT is lost, the header line of the next message ends the one before.
    """
    first = message(time="251852 Sep 24").replace("\x7f", "").replace("\x04", "")
    article = parse(first + message(header="bdt0056 3 pl 90  dpa 0063", body="Kiel (dpa) - Es schneit."))

    assert (article.text, str(article.sent_at)[:10]) == ("Es regnet.", "2024-09-25")
    assert [str(found.code) for found in article.diagnostics] == ["messages-several"]


@pytest.mark.parametrize("sign", ["\x02", "\x03"])
def test_signs_before_the_header_belong_to_another_message(sign: str) -> None:
    """
    STX or ETX before the header line moves neither keywords nor headline.
    """
    article = parse(f"{sign}\n{message()}")

    assert layout(article)[:5] == [
        ("Unknown", sign), ("Control", HEADER), ("Control", "Küste/"), ("Control", "\x02"), ("Headline", "Deich hält"),
    ]  # fmt: skip


@pytest.mark.parametrize(("size", "count"), [(8, 8), (9, 0)])
def test_keywords_have_few_lines(size: int, count: int) -> None:
    """
    Eight lines above STX may be keywords; above more, damage has put STX where it is.
    """
    article = parse(message(keywords="Deich\n" * (size - 1) + "Flut/"))

    assert count == sum(printed in {"Deich", "Flut/"} for _, printed in layout(article))


@pytest.mark.parametrize(
    ("lines", "keywords", "headline"),
    [
        ("Küste/\nDeich hält in Husum/Kiel/", ("Küste",), "Deich hält in Husum/Kiel/"),
        ("Küste/\nWetter/Deich am Siel/", ("Küste", "Wetter", "Deich am Siel"), "Es regnet"),
        ("American Football/NFL/\nHusum/", ("American Football", "NFL", "Husum"), "Es regnet"),
    ],
)
def test_keyword_lines_without_stx(lines: str, keywords: tuple[str, ...], headline: str) -> None:
    """
    Without STX, lines that end with a slash are keywords; a second one is a headline's if its first word has a blank.
    """
    article = parse(f"{HEADER}\n\n{lines}\nEs regnet =\n\nHusum (dpa) - Es regnet.\n\n{TIME}")

    assert article.keywords == keywords
    assert article.headline is not None
    assert article.headline.text == headline.replace("/Kiel/", "/Kiel/ Es regnet")


@pytest.mark.parametrize(
    ("block", "headline"),
    [
        ("Deich\n\n" + "hält\n" * 5 + "stand =", "Deich hält hält hält hält hält stand"),
        ("Deich\n\n" + "hält\n" * 6 + "stand =", "Deich"),
        ("Deich\n\nEs regnet.\n\nEnde =", "Deich"),
    ],
)
def test_an_empty_line_may_stand_in_the_headline(block: str, headline: str) -> None:
    """
    The sign that closes the headline may stand behind one empty line and six lines, not further down.
    """
    article = parse(message(headline=block, body="Husum (dpa) - Es regnet."))

    assert article.headline is not None
    assert article.headline.text == headline


def test_a_message_may_be_its_time_alone() -> None:
    """
    A message without headline and text has its time line all the same, and nothing in its place.
    """
    article = parse(f"{HEADER}\n\nKüste/\n\x02\n\n{TIME}")

    assert article.headline is None
    assert str(article.sent_at)[:16] == "2024-09-25 18:52"
    assert {kind for kind, _ in layout(article)} == {"Control"}


@pytest.mark.parametrize(
    "time", ["\x03251852 Sep 24", "251852 Sep 24\n\x03", "\x03\n251852 Sep 24", "Flut.\n251852 Sep 24\n\x03"]
)
def test_the_time_stands_beside_etx(time: str) -> None:
    """
    The time beside the first ETX is the message's, whatever looks like one behind it.
    """
    article = parse(
        f"{HEADER}\n\nKüste/\n\x02Deich hält =\n\nHusum (dpa) - Es regnet.\n{time}\n\x7f\n260930 Sep 24\n\x7f\n"
    )

    assert str(article.sent_at)[:16] == "2024-09-25 18:52"
    assert ("Unknown", "260930 Sep 24") in layout(article)


@pytest.mark.parametrize(
    "text",
    [
        "Das Papier war nicht zur Veröffentlichung bestimmt, wie das Amt mitteilte.\n\nEs regnet.",
        "Auf dem Deckblatt stand:\n«Die folgenden Informationen sind nicht\nzur Veröffentlichung bestimmt».\n\nEs regnet.",
        "The memo was not intended for publication.\n\nIt rains.",
    ],
)
def test_sentences_that_speak_of_publication_are_text(text: str) -> None:
    """
    A line that says that something is not for publication is the bar where it means what follows, else text.
    """
    article = parse(message(body=f"Husum (dpa) - {text}"))

    assert article.notepad is None
    assert " ".join(article.text.split()) == " ".join(text.split())


def test_a_heading_that_has_run_into_the_rule_is_private() -> None:
    """
    Beneath the rule of asterisks nothing is public, also where a heading stands on its line.
    """
    article = parse(
        message(
            body="Es regnet.\n\n# Notizblock\n\n## Orte\n- Husum\n\n* * *Wen man fragt\n- Momme Dirks, 04841 5550123"
        )
    )

    assert article.notepad is not None
    assert [section.public for section in article.notepad.sections] == [True, False]


@pytest.mark.parametrize(
    "ending",
    [
        "dpa-Kontakt: Momme Dirks, 04841 5550123",
        "(Kontakt dpa: Momme Dirks, 04841 5550123)",
        "Redaktioneller Kontakt: Momme Dirks, 04841 5550123",
        "By: Momme Dirks, 04841 5550123",
        "dpa-Kontakte\nMomme Dirks, 04841 5550123",
        "Editorial contacts\nMomme Dirks, 04841 5550123",
        "* * * *\nMomme Dirks, 04841 5550123",
        "--- Nicht zur Veröffentlichung ---\nMomme Dirks, 04841 5550123",
        "Hinweis an die Redaktion (nicht zur Veröffentlichung): Momme Dirks, 04841 5550123",
    ],
)
def test_whom_to_ask_at_dpa_is_private(ending: str) -> None:
    """
    Contacts of dpa's stay private without a notepad's shape: behind their own words, the rule or a bar.
    """
    article = parse(message(body=f"Husum (dpa) - Der Deich hält.\n\nEs regnet.\n\n{ending}"))

    assert article.text == "Der Deich hält.\n\nEs regnet."
    assert [word for text in shown(article) for word in SECRETS if word in text] == []


@pytest.mark.parametrize(
    "ending",
    [
        "Kontakt: Frau Kern, 04841 5550124",
        "Der Kontakt zur Redaktion: Er brach ab.",
        "Am Kontakthof 3, 04841 5550124",
        "By phone: +44 20 5550124",
        "* * *\n\nEs stürmt.",
    ],
)
def test_whom_to_ask_elsewhere_is_text(ending: str) -> None:
    """
    Other contacts, and a rule with nothing but text beneath it, are text.
    """
    article = parse(message(body=f"Husum (dpa) - Der Deich hält.\n\nEs regnet.\n\n{ending}"))

    assert article.notepad is None
    assert article.text.endswith(ending)


def test_a_title_may_have_a_colon() -> None:
    """
    A title of dpa's with a colon behind it opens the notepad, too.
    """
    article = parse(message(body="Husum (dpa) - Es regnet.\n\nNotizblock:\n- Bilder folgen"))

    assert article.text == "Es regnet."


@pytest.mark.parametrize(
    ("line", "signs"),
    [
        ("DPA ABC YYNO N1", ("ABC", "YYNO", "N1")),
        ("DPA MELDET: ES REGNET", None),
        ("DPA Abc", None),
        ("ABC YYNO", None),
    ],
)
def test_sign_offs_in_capitals(line: str, signs: tuple[str, ...] | None) -> None:
    """
    A message that is all in capitals has its sign-off in capitals, too.
    """
    article = parse(message(body=f"HUSUM (DPA) - ES REGNET.\n\n{line}"))

    assert signs == (article.sign_off.signs if article.sign_off else None)


@pytest.mark.parametrize("again", [f"{HEADER}\n\n", f"{HEADER}\n", f"{HEADER[1:]}\n\n", f"{HEADER}\r\n\r\n"])
def test_a_doubled_header_opens_one_message(again: str) -> None:
    """
    Two header lines with nothing between them open one message, whose header is the second.
    """
    other = again.replace("0055", "0054")
    article = parse(other + message())

    assert isinstance(article.envelope, WireHeader)
    assert (article.envelope.service_number, article.keywords) == ("0055", ("Küste",))
    assert layout(article)[0] == ("Control", other + HEADER)
    assert article.text == "Es regnet."
    assert [finding.code for finding in article.diagnostics] == ([] if again[0] == "\x01" else ["controls-missing"])


def test_two_of_three_headers_are_one() -> None:
    """
    What else stands behind a doubled header, or before it, is another message.
    """
    thrice = f"{HEADER}\n{HEADER}\n{message()}"

    assert [message()] == [*split_messages(thrice)][1:]
    assert parse(thrice).text == ""
    assert [f"{HEADER}\nEs regnet.\n", message()] == [*split_messages(f"{HEADER}\nEs regnet.\n{message()}")]


def test_a_doubled_header_may_hold_another() -> None:
    """
    What opens within the second of two header lines is no message behind it.
    """
    article = parse("bdt0055 3 pl 90  dpa 0062\n\x01bdt0056 7 \x01bdt0057 v", format="iptc7901")

    assert layout(article) == [("Control", article.source)]


def test_a_headline_block_may_break_off_at_a_bracket() -> None:
    """
    A bracket that ends the text opens no note.
    """
    article = parse(f"{HEADER}\n\nKüste/\n\x02Deich hält\n(")

    assert layout(article)[-1] == ("Headline", "Deich hält\n(")
