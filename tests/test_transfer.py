"""
What transfers do to the lines of a wire message: which margins and doubled line ends are taken away, and which stay.
"""

from itertools import pairwise

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from dpaparse import Article, Gap, WireHeader, parse
from dpaparse import strategies as dpa
from dpaparse._recognise.transfer import undo_quoting, undo_transfer
from tests import laws

HEADER = "bdt0123 3 pl 90  dpa 0456"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What stands above the message stays as it is, marks included.
        (f"Moin,\nhier:\n> {HEADER}\n> Küste/\n> Deich =\n", f"Moin,\nhier:\n{HEADER}\nKüste/\nDeich =\n"),
        (f"> alt\nMoin\n> {HEADER}\n> Küste/\n> Deich =\n", f"> alt\nMoin\n{HEADER}\nKüste/\nDeich =\n"),
        (f"Moin,\rhier:\r> {HEADER}\r> Küste/\r> Deich =\r", f"Moin,\rhier:\r{HEADER}\rKüste/\rDeich =\r"),
        (f"\n> {HEADER}\n> Küste/\n> Deich =\n", f"\n{HEADER}\nKüste/\nDeich =\n"),
        (f"\r> {HEADER}\r> Küste/\r> Deich =\r", f"\r{HEADER}\rKüste/\rDeich =\r"),
        (f">> {HEADER}\n> a\n>> b\n>>c\n >> d\n>> e\n", f"{HEADER}\n a\nb\nc\nd\ne\n"),
        (f"> {HEADER}\n>\n>  a\n> b\n>", f"{HEADER}\n\n a\nb\n"),
        # Of a margin of blanks, as many are taken as the header line has.
        (f"    {HEADER}\n  Küste/\n    Deich =\n     Sand\n    x\n", f"{HEADER}\nKüste/\nDeich =\n Sand\nx\n"),
        (f"\t{HEADER}\n\ta\n b\n\tc\n\t\td\n\te\n", f"{HEADER}\na\nb\nc\n\td\ne\n"),
        # More than three of four lines have it, of the first twelve.
        (f"> {HEADER}\n> a\n> b\n> d\nc\n", f"{HEADER}\na\nb\nd\nc\n"),
        (f"> {HEADER}\n> a\n> b\nc\n", None),
        (f"> {HEADER}\n\n> a\n\n> b\nc\n", None),
        (f"> {HEADER}\n" + "> x\n" * 9 + "y\n" * 30, f"{HEADER}\n" + "x\n" * 9 + "y\n" * 30),
        (f"> {HEADER}\n" + "> x\n" * 8 + "y\n" * 30, None),
        (f"x > {HEADER}\n> a\n> b\n> c\n", None),
        (f">  {HEADER}\n>  a\n> b\n> c\n", f" {HEADER}\n a\nb\nc\n"),
        (f"{HEADER}\n> a\n> b\n> c\n", None),
        # A blank that was read in a wrong character set loses the letter before it.
        (f"{HEADER}\nDer\u00c2\xa0Deich\u00c2\xa0\n", f"{HEADER}\nDer\xa0Deich\xa0\n"),
        (f"> {HEADER}\n>\u00c2\xa0a\u00c2\xa0b\n> c\n> d\n", f"{HEADER}\n\xa0a\xa0b\nc\nd\n"),
        (f"x > {HEADER}\na\u00c2\xa0b\n", f"x > {HEADER}\na\xa0b\n"),
        (f"{HEADER}\n\u00c2ge\n", None),
        # Every line end is doubled, of six lines at least, none of them wider than those of the wire.
        ("\n\n".join([HEADER, *"abcde", ""]), "\n".join([HEADER, *"abcde", ""])),
        ("\n\n".join([HEADER, *"abcd", ""]), None),
        ("\n\n".join([HEADER, *"abcde", ""]).replace("b\n\n", "b\n"), None),
        ("\n\n".join([HEADER, *"abcde", ""]).replace("b\n\n", "b\n  "), None),
        ("\n\n".join([HEADER, *"abcde", ""]).replace("b\n\n", "b\n\n  "), "\n".join([HEADER, *"ab", "  c", *"de", ""])),
        ("\n\n".join([HEADER, "", *"ab", "", *"cde", ""]), "\n".join([HEADER, "", *"ab", "", *"cde", ""])),
        ("\n\n".join([HEADER, "", "", *"abcde", ""]), "\n".join([HEADER, "", "", *"abcde", ""])),
        # What no eye sees is no word of a line.
        ("\n\n".join([HEADER, *"abcd", "\u200b", ""]), None),
        ("\n\n".join([HEADER, *"abcde"]) + "\n\u200b\nf\n", "\n".join([HEADER, *"abcdef", ""])),
        (f"> {HEADER}\n\u200b\n> a\n> b\n> d\nc\n", f"{HEADER}\n\u200b\na\nb\nd\nc\n"),
        ("\r\n\r\n".join([HEADER, *"abcde", ""]), "\r\n".join([HEADER, *"abcde", ""])),
        ("Moin\n\n" + "\n\n".join([HEADER, *"abcde", ""]), "Moin\n\n" + "\n".join([HEADER, *"abcde", ""])),
        ("\n\n".join([HEADER, *"abcd", "x" * 71, ""]), "\n".join([HEADER, *"abcd", "x" * 71, ""])),
        ("\n\n".join([HEADER, *"abcd", "x" * 72, ""]), None),
        (
            "\n\n".join([HEADER, *"abcd", "sie://" + "x" * 72, ""]),
            "\n".join([HEADER, *"abcd", "sie://" + "x" * 72, ""]),
        ),
    ],
)
def test_transfers_are_undone(text: str, expected: str | None) -> None:
    """
    A mail's marks or blanks before nearly all lines go, and doubled line ends; what is kept leads back to its place.
    """
    kept = undo_transfer(text, text.index(HEADER))

    assert expected == (None if kept is None else kept.text)
    if kept is not None:
        for (start, end), place in zip(pairwise([*kept.starts, len(kept.text)]), kept.places, strict=True):
            assert start < end
            assert kept.text[start:end] == text[place : place + end - start]


@pytest.mark.parametrize(("lines", "is_doubled"), [(23, False), (24, True)])
def test_doubled_ends_are_believed_by_the_first_lines(lines: int, *, is_doubled: bool) -> None:
    """
    A single line end behind the first 1500 characters does not tell that the others are meant.
    """
    text = "\n\n".join([HEADER, *["x" * 60] * lines, "y\nz\n"])

    assert (undo_transfer(text, 0) is not None) == is_doubled


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("> a\n> b", "a\nb"),
        (">a\n>\n>b\n", "a\n\nb\n"),
        ("> > a\n> > b\n", "a\nb\n"),
        (" > a\n\n>  b\n\n", "a\n\n b\n\n"),
        ("> a\r> b\r", "a\rb\r"),
        ("X:\n\n> a\n> b\n", "X:\n\na\nb\n"),
        ("\n\n> a\n> b\n", "\n\na\nb\n"),
        # Only the marks that all lines have; a quotation inside what is quoted keeps its own.
        ("> a\n> > b\n", "a\n> b\n"),
        ("> a", None),
        (">\n> a\n>", None),
        ("> a\nb\n> c", None),
        ("> a\n> b\nc", None),
        ("Deich hält den ganzen Tag.\n> a\n> b\n", None),
        ("a > b", None),
        (">", None),
        ("", None),
    ],
)
def test_quoting_is_undone(text: str, expected: str | None) -> None:
    """
    The marks of a mail go where they stand before every line up to the end, of which there are more than above.
    """
    kept = undo_quoting(text)

    assert expected == (None if kept is None else kept.text)


@given(
    dpa.articles().map(lambda made: made.text),
    st.sampled_from(("> ", ">", "> > ", " > ")),
    st.sampled_from(("\n", "\r\n", "\r")),
)
@example("Husum (dpa) - Es regnet.\n\n„Ja“, sagte Thun.", "> ", "\n")
def test_an_article_that_a_mail_quotes_is_read(text: str, mark: str, line_end: str) -> None:
    """
    Quoted by a mail, an article has the same parts and quotations, each in its place in the mail.
    """
    text = text.strip(laws.SPACE).replace("\r\n", "\n").replace("\r", "\n")
    assume(len([line for line in text.split("\n") if line.strip(laws.SPACE)]) > 1)
    article = parse(text.replace("\n", line_end), format="plain")
    mail = parse(line_end.join(f"{mark}{line}" for line in text.split("\n")), format="plain")

    laws.article_is_sound(mail)
    assert kinds(article) == kinds(mail)
    assert article.text == mail.text
    assert [quote.text for quote in article.quotes] == [quote.text for quote in mail.quotes]


@given(dpa.articles().map(lambda made: made.text), st.sampled_from(("\n", "\r\n", "\r")))
def test_what_stands_above_a_quoted_article_is_kept(text: str, line_end: str) -> None:
    """
    The mail's own header stands in parts of its own, and the article is sound.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    article = parse(line_end.join(["Am 3. Mai schrieb Jan Ruß:", "", *(f"> {line}" for line in lines)]))

    laws.article_is_sound(article)
    assert "schrieb Jan Ruß" in "".join(article[part] for part in article.parts if not isinstance(part, Gap))


def kinds(article: Article) -> list[type]:
    """
    Return what the parts are but for the gaps.
    """
    return [type(part) for part in article.parts if not isinstance(part, Gap)]


SENT = f"\x01{HEADER}\n\nKüste/\n\x02Deich hält =\n\nHusum (dpa) - Es regnet.\n\ndpa abc\n\n\x03251852 Sep 24\n\x7f\n\x7f\x04\n"


def _quoted(text: str) -> str:
    return "".join(f"> {line}" for line in text.splitlines(keepends=True))


@pytest.mark.parametrize(
    "text",
    [
        _quoted(SENT.translate(dict.fromkeys(b"\x01\x02\x03\x04\x7f", "?"))),
        _quoted(SENT.translate(dict.fromkeys(b"\x01\x02\x03\x04\x7f", " "))),
        _quoted(SENT).replace("\n", "\n\n"),
        _quoted(SENT.replace("\n", "\n\n")),
        _quoted("".join(f"    {line}" for line in SENT.splitlines(keepends=True))),
        "".join(f"    {line}" for line in _quoted(SENT).splitlines(keepends=True)),
        _quoted(SENT.replace("\n", "\n\n").translate(dict.fromkeys(b"\x01\x02\x03\x04\x7f", "?"))),
        _quoted(SENT).replace("> ", "\xc2\xa0> "),
        "".join(f"    {line}\n" for line in _quoted(SENT.replace("\n", "\n\n")).splitlines()),
    ],
)
def test_one_transfer_after_the_other_is_undone(text: str) -> None:
    """
    A mail may quote what another one has indented, or what has lost its control characters; all is read, in its place.
    """
    article = parse(text)

    assert isinstance(article.envelope, WireHeader)
    assert (article.envelope.agency_number, article.envelope.keywords) == ("0456", ("Küste",))
    assert (article.headline and article.headline.text, article.text) == ("Deich hält", "Es regnet.")
    assert (article.sign_off and article[article.sign_off], article.sent_at is not None) == ("dpa abc", True)
    laws.article_is_sound(article)
