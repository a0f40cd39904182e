"""
Wire messages that are cut, damaged, or quoted by a mail: they are known and read all the same.
"""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import dpaparse
from dpaparse import (
    Gap,
    ListItem,
    Unknown,
    parse,
)
from dpaparse import strategies as dpa
from dpaparse._grammar.wire import (
    closes_message,
)
from dpaparse._recognise.lost_signs import put_signs_back
from tests import laws
from tests.marked import WIRE
from tests.test_wire_notepads import NOTEPAD
from tests.wire_messages import either, message, of_kind, whole


@pytest.mark.parametrize(
    ("text", "format_"),
    [
        (message(), "iptc7901"),
        (message().replace("\n", "\r\n"), "iptc7901"),
        (message().replace("\n", "\r"), "iptc7901"),
        (message().replace("\x01", "").replace("\x02", "").replace("\x03", ""), "iptc7901"),
        (message().replace("\x01", "\x01\x01"), "iptc7901"),
        (message().replace("\x01", "\x01\n"), "iptc7901"),
        (message().replace("\x01", "\\x01"), "iptc7901"),
        (message().replace("\x01", "\u2401"), "iptc7901"),
        ("Von: Redaktion\nBetreff: Deich\n\n" + message()[1:].replace("90  dpa", "90 dpa"), "iptc7901"),
        ("Kiel, 3 Mai 90  dpa 0062", "plain"),
        ("Der Sender meldete: bdt0055 3 pl 90  dpa 0062", "plain"),
        ("A\x01b", "plain"),
        ("^A und ^B sind Zeichen.", "plain"),
        ("Husum (dpa) - Es regnet seit Stunden an der ganzen Küste. " * 20 + "\n\n" + message()[1:], "plain"),
    ],
)
def test_messages_are_recognised(text: str, format_: str) -> None:
    """
    A header line at the start, or SOH before one, makes a text a wire message; less does not.
    """
    article = parse(text)

    assert format_ == article.format
    if format_ == "iptc7901":
        assert article.headline is not None
        assert article.headline.text == "Deich hält"
        assert article.sent_at is not None


@pytest.mark.parametrize(
    "text",
    [
        "\x01bdt0055 3 pl 90  dpa 0062",
        "\x01bdt0055 3 pl 90  dpa 0062\n\nKüste/",
        "\x01bdt0055 3 pl 90  dpa 0062\n\nKüste/\n\x02",
        "\x01bdt0055 3 pl 90  dpa 0062\n\nKüste/\n\x02Deich",
        "\x01bdt0055 3 pl 90  dpa 0062\n\nKüste/\n\x02Deich =\n\n",
        "\x01bdt0055 3 pl 90  dpa 0062\n\x03251852 Sep 24\n\x7f\x04",
        "\x01bdt0055 3 pl 90  dpa 0062\n\x02\x03251852 Sep 24",
        "bdt0055 3 pl 90  dpa 0062\nKüste/\n251852 Sep 24\n",
        "\x01bdt0055 3 pl 90  dpa 0062\n\x03a\nb\n\x03c\nd",
        "\x01\n\x02\n\x03\n\x7f\n\x04",
        "\x01bdt0055 3 pl 90  dpa 0062\nKüste/\n\x02Deich =\n\nEs regnet.\n\n\x03251852 Sep 24\nRest\n\x7f\n\x7f\x04\nNoch etwas",
    ],
)
def test_cut_messages_are_kept(text: str) -> None:
    """
    Of a message that ends anywhere, or has odd control characters, every character is kept.
    """
    article = parse(text)

    assert article.format == "iptc7901"
    assert text == "".join(article[part] for part in article.parts)
    assert [*article.diagnostics] == [*dpaparse.check(article)]
    assert article == dpaparse.from_dict(dpaparse.to_dict(article))


@given(either, st.data())
def test_any_damage_is_survived(made: dpa.MadeMessage, data: st.DataObject) -> None:
    """
    With a stretch cut out or another put in anywhere, a message is still parsed, whole and in parts.
    """
    start = data.draw(st.integers(0, len(made.text)))
    end = data.draw(st.integers(start, min(len(made.text), start + 60)))
    text = made.text[:start] + data.draw(dpa.hostile_text()) + made.text[end:]
    article = parse(text)

    assert text == "".join(article[part] for part in article.parts)
    assert article == dpaparse.from_dict(dpaparse.to_dict(article))


@given(whole, st.sampled_from(["?", "\ufffd", "\u25a1", ".", "☺☻♥♦⌂"]), st.sampled_from(["", "Moin,\n\nhier:\n\n"]))
def test_other_signs_may_stand_for_control_characters(made: dpa.MadeMessage, signs: str, letter: str) -> None:
    """
    With a question mark, a box or a picture for each control character a message has the same facts and texts.
    """
    expected = parse(made.text)
    # What rings has no sign of its own.
    shown = {"\x01": 0, "\x02": 1, "\x03": 2, "\x04": 3, "\x7f": 4}
    text = letter + "".join(signs[shown[one] % len(signs)] if one in shown else one for one in made.text)
    article = parse(text)

    assert (expected.envelope, expected.facts) == (laws.moved(article.envelope, -len(letter)), article.facts)
    assert expected.text == article.text
    assert [str(found.code) for found in article.diagnostics if "quote" not in str(found.code)] == ["controls-missing"]
    assert text == "".join(article[part] for part in article.parts)
    assert article == dpaparse.from_dict(dpaparse.to_dict(article))
    assert [text, text] == [*dpaparse.split_messages(text + text)] or letter


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("?h\n\nKüste/\n?D =\n\n?\n?251852 Sep 24\n?\n??\n\n?", "1h\n\nKüste/\n2D =\n\n?\n3251852 Sep 24\n7\n74\n\n7"),
        ("?h\nKüste/\nD =\n\n?a", "1h\nKüste/\nD =\n\n?a"),
        ("?h\n" + "a/\n" * 7 + "?D =", "1h\n" + "a/\n" * 7 + "2D ="),
        ("?h\n" + "a/\n" * 8 + "?D =", "1h\n" + "a/\n" * 8 + "?D ="),
        ("?h\n?D\n?E", "1h\n2D\n?E"),
        ("?h\nD\n?251852 Sep 24\nx\n?", "1h\nD\n3251852 Sep 24\nx\n?"),
        ("?h\nD\n?251852 Sep 24\n???\n?", "1h\nD\n3251852 Sep 24\n???\n7"),
        ("?h\nD\n?abc Sep\n?", "1h\nD\n?abc Sep\n?"),
        ("h\n?D\n?251852 Sep 24\n?", "h\n?D\n?251852 Sep 24\n?"),
        ("?h", "1h"),
    ],
)
def test_signs_are_put_back(text: str, expected: str) -> None:
    """
    STX is put back right beneath the keywords, ETX before a time, DEL and EOT behind it; all else stays.
    """
    signs = str.maketrans({"1": "\x01", "2": "\x02", "3": "\x03", "4": "\x04", "7": "\x7f"})
    time, kept = "251852 Sep 24", "abcdef Sep gh"
    expected = expected.replace(time, kept).translate(signs).replace(kept, time)

    assert expected == put_signs_back(text, 0)


ENTRY = "Redaktion: Ebba Thun (Husum), +49 4841 5550123, <thun@dpa.example>"
PRIVATE = f"""\
Husum (dpa) - Es regnet.

Es ist kalt.

# Notizblock

* * * *
Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt

## Kontakte
- {ENTRY}

dpa et"""


@pytest.mark.parametrize(
    "sign", ["\x01", "\x02", "\x03", "\x04", "\x04\n", "\x04\x04", "\n\x04\n", "\n^D\n", "\n\x03\n"]
)
@pytest.mark.parametrize(
    "before", ["Es ist", "kalt", "# Not", "* * *", "Die folgenden", "## Kon", "- Red", "+49", "dpa et"]
)
def test_control_characters_may_stand_anywhere(sign: str, before: str) -> None:
    """
    A control character that damage has put into a message neither ends it nor opens another, and nothing leaks.
    """
    text = message(body=PRIVATE).replace(before, sign + before)
    article = parse(text)

    assert article.headline is not None
    assert ("Deich hält", "2024-09-25T18:52:00+02:00") == (
        article.headline.text,
        article.sent_at and article.sent_at.isoformat(),
    )
    assert "Thun" not in article.text + article._repr_html_() + repr(article.parts)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\x7f\x04", True),
        ("\x7f\n\x04\n", True),
        ("^?\n^D", True),
        ("\\x7f\n\\x04", True),
        ("\u2421\n\u2404", True),
        ("\x7f\x04\x04\r\n", True),
        ("a\n251852 Sep 24\n\x04", True),
        ("\x03251852 Sep 24 \x04", True),
        ("a\x04", False),
        ("\x7f\na\n\x04", False),
        ("251852 Sep 24 a\n\x04", False),
        ("a\n^?\n^D", True),
        ("\x7f\x1c\x04", False),
        ("\x7f\x04\x1c", False),
        ("\x7f" + "\n" * 78 + "\x04", True),
        ("\x7f" + "\n" * 79 + "\x04", False),
    ],
)
def test_what_closes_a_message(text: str, expected: bool) -> None:  # noqa: FBT001, a case
    """
    EOT ends a message behind DEL or a time line, within eighty characters.
    """
    assert expected == closes_message(text, 0, len(text))
    assert not closes_message(text, len(text) - 1, len(text))


def test_noise_behind_a_cut_message_is_no_body() -> None:
    """
    EOT alone ends a message that is cut off if nothing is said behind it; else what follows is read.
    """
    start = message().partition("\n\n\x03")[0]

    assert ["Es regnet.", "Es regnet.\n\nEs schneit."] == [
        parse(f"{start}\n\n\x04{rest}").text.replace("\x04\n", "") for rest in ("\n* * *\n", "\nEs schneit.\n")
    ]


def test_what_is_left_of_a_time_ends_a_message() -> None:
    """
    ETX with no time behind it ends a message before three lines more, not before four, nor where a time stands below.
    """
    whole = message(body="Husum (dpa) - Es regnet.\n\ndpa et")
    three = parse(whole.replace("251852", "2518\n52"))
    four = parse(whole.replace("251852 Sep 24", "2518\n52 Sep 24\nx"))
    below = parse(whole.replace("dpa et\n\n\x03", "\x03dpa et\n\n"))

    assert ["52 Sep 24"] == [three[part] for part in three.parts if isinstance(part, Unknown)]
    assert ["\x032518\n52 Sep 24\nx"] == [four[part] for part in four.parts if isinstance(part, Unknown)]
    assert [None, None] == [three.sent_at, four.sent_at]
    assert below.sent_at is not None


@pytest.mark.parametrize(
    ("before", "headline"),
    [
        ("Küste/", "Deich hält"),
        ("Küste/\n", "Deich hält"),
        ("Küste/\n ", "Deich hält"),
        ("Küste/\nA", "A\x02Deich hält"),
        ("Küste/\nA =\n", "A = \x02Deich hält"),
        ("Küste/\nA.\n", "A. \x02Deich hält"),
    ],
)
def test_where_stx_stands(before: str, headline: str) -> None:
    """
    STX opens the headline at the start of its line, or right behind the keywords; inside a line it does not.
    """
    article = parse(message().replace("Küste/\n\x02", before + "\x02"))

    assert headline == (article.headline and article.headline.text)
    assert article.text == "Es regnet."


def test_an_entry_in_a_heading_is_private() -> None:
    """
    Where an entry has run into the heading above it, the page shows nothing of the section.
    """
    article = parse(message(body=f"Husum (dpa) - Es regnet.\n\n# Notizblock\n\n## Yhteystiedot > - {ENTRY}"))

    assert "Thun" not in article._repr_html_()


LETTER = "Moin,\n\nhier die Meldung.\n\n"


@given(
    whole.map(lambda made: made.text) | st.sampled_from([WIRE, message(), message(body=f"Es regnet.\n\n{NOTEPAD}")]),
    st.sampled_from(["Moin,\n\n", "\n\n", "x (dpa)\n", "Anbei die Meldung:\n  \n", "\x7f\x04\n"]),
    st.sampled_from(["", "\n\n", "\nGruß\n", "\n(dpa)"]),
)
@example(WIRE, "x (dpa)\n", "")
@example(WIRE.replace("\n", "\r\n"), "Moin,\r\n", "\n(dpa)")
@example(message(body=f"Husum (dpa) - Er ging“ fort.\n\n{NOTEPAD}"), "Anbei die Meldung:\n  \n", "\nGruß\n")
def test_what_stands_around_a_message_is_none_of_it(text: str, before: str, behind: str) -> None:
    """
    Whatever a file holds before a message and behind its end, the message is the same in its place.
    """
    alone = parse(text, format="iptc7901")
    among = parse(before + text + behind, format="iptc7901")
    message_parts = [
        [laws.moved(part, by) for part in article.parts if not isinstance(part, Gap | Unknown)]
        for article, by in ((alone, 0), (among, -len(before)))
    ]

    assert message_parts[0] == message_parts[1]
    assert alone.envelope == laws.moved(among.envelope, -len(before))
    assert alone.quotes == laws.moved(among.quotes, -len(before))
    assert alone.stray_marks == laws.moved(among.stray_marks, -len(before))


def test_places_count_in_the_mail_that_quotes_a_message() -> None:
    """
    Marks without a partner and reported speech have their place in the text that was given.
    """
    body = "Husum (dpa) - Er ging“ fort.\n\nSie sagte, das Wasser sei gestiegen."
    text = "".join(f"> {line}\n" for line in message(body=body).split("\n"))
    article = parse(text)

    assert ["“"] == [span.of(text) for span in article.stray_marks]
    assert ["das Wasser sei gestiegen"] == [article[speech] for speech in article.indirect_speech]
    for quoted in (text, text.rstrip("\n> ")):
        laws.parts_are_not_empty(parse(quoted))


@given(
    either, st.sampled_from(["> ", ">", ">> ", "> > ", "| ", "   ", "        ", "\t"]), st.sampled_from(["", LETTER])
)
def test_mails_may_quote_a_message(made: dpa.MadeMessage, margin: str, letter: str) -> None:
    """
    With a mail's marks or blanks before each line a message has the same parts, texts and facts as without.
    """
    plain = made.text.replace("\r\n", "\n").replace("\r", "\n")
    expected = parse(plain)
    text = letter + "".join(f"{margin}{line}\n" for line in plain.split("\n"))
    article = parse(text)

    assert article.facts == expected.facts
    assert article.text == expected.text
    assert [quote.text for quote in expected.quotes] == [quote.text for quote in article.quotes]
    assert [type(part) for part in expected.parts if not isinstance(part, Gap | Unknown)] == [
        type(part) for part in article.parts if not isinstance(part, Gap | Unknown)
    ]
    assert text == "".join(article[part] for part in article.parts)
    assert article == dpaparse.from_dict(dpaparse.to_dict(article))


def test_empty_marks_of_a_quoted_message_have_a_place() -> None:
    """
    A quotation of no words in a message that a mail has quoted stands where its marks stand; nothing follows EOT.
    """
    text = "\n".join(f"> {line}" for line in message(body="Husum (dpa) - Sie rief: «»").rstrip("\n").split("\n"))
    article = parse(text)
    (quote,) = article.quotes

    assert [article[quote], quote.inner.of(text)] == ["«»", ""]
    assert quote.span.start + 1 == quote.inner.start
    assert text.endswith(article[article.parts[-1]])


@pytest.mark.parametrize("before", [">" * 17, '"\n  "'])
def test_what_stands_before_a_message_on_its_line_is_no_margin(before: str) -> None:
    """
    A margin ends where the message opens; with anything between, the line was not quoted.
    """
    text = f"{before}\x01bdt0123 4 pl"
    article = parse(text, format="iptc7901")

    laws.article_is_sound(article)
    assert not any(isinstance(part, Gap) and article[part].strip() for part in article.parts)


def test_marks_of_a_quoted_message_may_stand_at_the_ends_of_lines() -> None:
    """
    In a message that a mail has quoted, a quotation's words reach up to its marks, also past the margin of a line.
    """
    text = "\n".join(f"> {line}" for line in message(body="Husum (dpa) - Sie rief: «Halt\n» und ging.").split("\n"))
    article = parse(text)
    (quote,) = article.quotes

    laws.article_is_sound(article)
    assert quote.inner.of(text) == "Halt\n> "


def test_an_indented_header_alone_is_no_margin() -> None:
    """
    Where only the header line is indented, the other lines keep what they have.
    """
    text = "      " + message(body="Husum (dpa) - Es regnet:\n\n  * stark\n  * lange")[1:]

    assert of_kind(parse(text), ListItem) == ["stark", "lange"]


@given(whole, st.sampled_from(["\r\r\n", "\n\r", "\n\n", "\r\n\r\n"]))
def test_doubled_line_ends_do_not_matter(made: dpa.MadeMessage, line_end: str) -> None:
    """
    With every line end doubled by a transfer a message has the same texts and facts as without.
    """
    plain = made.text.replace("\r\n", "\n").replace("\r", "\n")
    expected, article = parse(plain), parse(plain.replace("\n", line_end))

    assert article.facts == expected.facts
    assert article.text == expected.text


@given(whole)
def test_line_ends_do_not_matter(made: dpa.MadeMessage) -> None:
    """
    With CRLF, LF or CR throughout, a message has the same parts and facts.
    """
    plain = made.text.replace("\r\n", "\n")
    article = parse(plain)

    for line_end in ("\r\n", "\r"):
        other = parse(plain.replace("\n", line_end))
        assert article.facts == other.facts
        assert article.text == other.text
        assert [type(part) for part in article.parts] == [type(part) for part in other.parts]
