"""
Wire messages whose line ends a transfer has eaten or printed, and what must not be read of other messages.
"""

import pytest

from dpaparse import Article, NotepadSection, WireHeader, parse
from dpaparse._recognise.lost_lines import put_lines_back
from dpaparse._recognise.wire_notepad import find_notepad
from tests.laws import parts_tile
from tests.test_safety import SECRETS, shown

NOTEPAD = """\
# Notizblock

## Internet
- [Pegel](https://pegel.example)

* * * *
Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt

## Kontakte
- Autor/in: Momme Dirks (Husum), 04841 5550123, <dirks@dpa.example>
"""
HEADLINE = "\x02(Zusammenfassung 1500)\nDeich hält =\n"
BODY = "Husum (dpa) - Der Deich hält. «Er hält», sagte der Kreis, dass er meint.\n\nDas Wasser steigt.\n"
MESSAGE = (
    f"\x01bdt0055 3 pl 90  dpa 0062\n\nDeiche/Küste/\n{HEADLINE}\n{BODY}\n{NOTEPAD}\ndpa et yyno n1 sck\n\n"
    "\x03251852 Sep 24\n\x7f\n\x7f\x04\n"
)


def leaks(article: Article) -> list[str]:
    """
    Return what shows somebody's name or number.
    """
    return [text for text in shown(article) if any(word in text for word in SECRETS)]


@pytest.mark.parametrize(
    "text",
    [
        MESSAGE.replace("\n", " "),
        MESSAGE.replace("\n", " ").replace("\x02", ""),
        MESSAGE.replace("\n", "\xa0").replace(" ", "\xa0"),
        MESSAGE.replace("\n", "\\n"),
        MESSAGE.replace("\n", "\\r\\n"),
        f"Moin, anbei:\n{MESSAGE.replace(chr(10), ' ')}",
    ],
)
def test_a_message_on_one_line_is_read(text: str) -> None:
    """
    Header, keywords, headline and time are found where blanks or printed signs stand for the line ends.
    """
    article = parse(text)

    assert (article.desk, article.keywords, article.urgency) == ("pl", ("Deiche", "Küste"), 3)
    assert article.headline is not None
    assert article.headline.text.replace("\xa0", " ") == "Deich hält"
    assert article.text.replace("\xa0", " ").split("hält")[0] == "Der Deich "
    assert article.text.endswith("steigt.")
    assert article.sent_at is not None
    assert article.source == text
    assert leaks(article) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\x01bdt0055 3 pl 90  dpa 0062\n", None),
        (f"\x01bdt0055 3 pl 90  dpa 0062 {'x' * 200}", f"\x01bdt0055 3 pl 90  dpa 0062\n{'x' * 200}"),
        (f"\x01bdt {'x' * 200} = a", f"\x01bdt\n{'x' * 200} =\na"),
        (f"\x01bdt Ja/ Nein=Ja {'x' * 200}", f"\x01bdt\nJa/\nNein=Ja {'x' * 200}"),
        (f"\x01bdt a/ {'x' * 400} b/ c", f"\x01bdt\na/\n{'x' * 400} b/ c"),
        (f"\x01bdt a/ b = {'x' * 200}\x7f", f"\x01bdt\na/\nb =\n{'x' * 200}\x7f"),
        (f"\x01bdt a/ b = {'x' * 200} \x7f \x7f", f"\x01bdt\na/\nb =\n{'x' * 200}\n\x7f\n\x7f"),
        (f"\x01\n{'x' * 200}", None),
        (f"\x01{'x' * 200}\x02", None),
    ],
)
def test_line_ends_are_put_back(text: str, expected: str | None) -> None:
    """
    Only a header line that holds much more than a header is cut, and the text stays as long as it was.
    """
    assert put_lines_back(text, 0) == (text if expected is None else expected)


def test_keywords_may_have_run_into_the_header() -> None:
    """
    What ends with a slash behind the number of the agency is no reference but the keywords.
    """
    article = parse(MESSAGE.replace("0062\n\nDeiche", "0062 Hoher Deich"))

    assert isinstance(article.envelope, WireHeader)
    assert (article.envelope.reference, article.keywords) == (None, ("Hoher Deich", "Küste"))


def test_no_notepad_is_in_a_headline() -> None:
    """
    A headline block that has swallowed the message ends where the notepad begins.
    """
    text = MESSAGE.replace(" =\n\n", "\n").replace("\n\n", "\n")
    article = parse(text)

    assert article.notepad is not None
    assert leaks(article) == []


@pytest.mark.parametrize("text", [MESSAGE + MESSAGE, MESSAGE[:-30] + MESSAGE.replace("\n\n", "\n")])
def test_nobody_speaks_in_another_message(text: str) -> None:
    """
    What stands behind a message is another one, with its notepad: no quotation and no report is read of it.
    """
    article = parse(text)
    end = text.index("\x01", 1)

    assert [quote.span for quote in article.quotes if quote.span.end > end] == []
    assert [speech.span for speech in article.indirect_speech if speech.span.end > end] == []
    assert leaks(article) == []


def sections(notepad: str) -> tuple[NotepadSection, ...]:
    """
    Return the sections of a notepad beneath a text.
    """
    found = find_notepad(f"Es regnet.\n\n{notepad}", 0, 12 + len(notepad))
    return () if found is None else found.sections


@pytest.mark.parametrize(
    ("notepad", "public"),
    [
        # Lines that are longer than any of the wire.
        (
            (
                "# Notizblock\n\n## Orte * [Rathaus](Markt 1, Husum) • [Pegel](Am Hafen 2, 25813 Husum, Deutschland) * * * * "
                "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt\n\n## Kontakte * Momme Dirks"
            ),
            [True, False],
        ),
        # Lines that are shorter, in which nothing tells that it is private but a number.
        (
            (
                "# Notizblock\n\n## Orte\n- Husum\n* * * * Die\nfolgenden\nInformationen\nsind nicht zur\nVeröffentlichung\n"
                "bestimmt\n\n## Wen man\nfragt - Momme Dirks,\n04841 5550123"
            ),
            [True, False, False],
        ),
        # A part on one line and the number on the next.
        ("# Notizblock\n\n- Autorin: Momme Dirks,\nTel: 04841 5550123", [False]),
        ("# Notizblock\n\n- Autorin: Momme Dirks\n- Bilder folgen", [True]),
        # No page and no place has a number and an address for mail.
        ("# Notizblock\n\n## Internet\n- [Pegel](eebad, Momme Dirks, 04841 5550123, dirks@dpa.example", [False]),
        ("# Notizblock\n\n## Orte\n- Rathaus, Markt 1, 04841 5550124\n- rathaus@husum.example", [True]),
        ("# Notizblock\n\n## Orte\n- [Rathaus](Markt 1, Husum, 04841 5550124, rathaus@husum.example)", [True]),
        # A title in bold type, bullets without their blanks.
        ("**dpa-Notizblock**\n\n**Orte**\n-Husum", [True]),
    ],
)
def test_sections_of_broken_notepads(notepad: str, public: list[bool]) -> None:
    """
    However the lines of a notepad are joined or broken, what is not public is told, and what is public stays so.
    """
    assert [section.public for section in sections(notepad)] == public


def test_a_whole_message_on_a_line_has_a_text() -> None:
    """
    A notepad that has run into the text begins behind it, not where the text does.
    """
    text = f"Die Flut kommt: An der Küste regnet es. {' '.join(NOTEPAD.split())}"
    notepad = find_notepad(text, 0, len(text))

    assert notepad is not None
    assert notepad.span.start == text.index("# Notizblock")


def test_quotations_lie_in_the_message() -> None:
    """
    Marks behind a message belong to no quotation, and to no part that comes behind them.
    """
    article = parse("\x01\n*\n\n:dpa-infocomdpa:2«s regnet», sagte T©dpa-infocomdpa:0", format="iptc7901")
    parts_tile(article)
    assert article.quotes == ()


def test_a_notepad_in_a_headline_has_the_sign_that_would_close_it() -> None:
    """
    Where a notepad has run into a headline of many lines, the headline ends before it, and so does no part twice.
    """
    article = parse(
        "\x013 plILHdpa)�- [x](https://a.example)* [Husum](Hafen 1)By dpa corresponde|b|\x02dpa-KontakteKILL\x03- Autor: "
        "Ebba Thun, 040 1234, <a@b.example>Deich hält* [Husum](Hafen 1)\x001ST LEAD251500 GMT Nov 26\x00# Notizblock=",
        format="iptc7901",
    )
    parts_tile(article)
    assert article.notepad is not None
