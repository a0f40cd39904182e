"""
What a terminal shows: the tree, the diagnostics, colours and widths.
"""

import datetime
import io
import re
import unicodedata
from collections.abc import Iterable

import pytest
from attrs import evolve
from hypothesis import example, given
from hypothesis import strategies as st

import dpaparse
from dpaparse import (
    Article,
    Byline,
    Code,
    Credit,
    CreditLine,
    Dateline,
    Diagnostic,
    Footer,
    Format,
    Node,
    Part,
    Place,
    Severity,
    Span,
    TitleNote,
    TitleNoteKind,
)
from dpaparse._findings import finding_lines
from dpaparse._lines import TYPED, Line, visible_name
from dpaparse._outline import tree
from dpaparse.display import Color, Screen, is_utf8
from tests.marked import WIRE

WHOLE = """\
(Berichtigung: Name im zweiten Absatz)

Deich hält der Flut stand

Die Flut kam in der Nacht. Verletzt wurde niemand.

Von Ebba Thun und Jan Ruß, dpa

Husum/Kiel (dpa/lno) - Der Deich hat gehalten. «Das Wasser steigt nicht mehr», sagte Ebba Thun der «Düne».

Die Deichgräfin sprach von einem „Glück, das man ‚Ruhe‘ nennt“.

Pegel fallen wieder

Gebraucht werden noch:

- Sandsäcke
- Pumpen

„Wir bleiben wach, rief ein Helfer.

© dpa-infocom, dpa:250101-930-4711/2

zur Startseite
"""


def written(lines: Iterable[Line]) -> list[str]:
    """
    Return *lines* without their colours.
    """
    return ["".join(text for text, _ in line) for line in lines]


def made(part: Part | Node, source: str = "Es regnet.") -> Article:
    """
    Return an article that consists of *part*.
    """
    return Article(source=source, format=Format.PLAIN, parts=(part,))  # type: ignore[arg-type]  # a part to come


def branch(part: Part | Node) -> str:
    """
    Return the line of a tree that shows *part*.
    """
    return written(tree(made(part), "a.txt"))[1].removeprefix("└─ ")


def columns(text: str) -> int:
    """
    Return how many columns *text* fills, counted in another way than the library's.
    """
    return sum(
        (unicodedata.east_asian_width(character) in {"F", "W"}) + 1
        for character in text
        if unicodedata.category(character) not in {"Mn", "Me", "Cf"}
    )


ANY_TEXT = st.text() | st.lists(
    st.sampled_from(
        ["„", "“", "«", "»", "Ja", ". ", "\n\n", "\r", "Kiel (dpa) - ", "\x1b[2J", "\u202e", "漢字", "e\u0301"]
    )
).map("".join)


def test_tree_shows_every_part() -> None:
    """
    The tree has a line for each part that is no gap, for each quotation and for each diagnostic.
    """
    assert [
        "a.txt · plain · de · 4 paragraphs · 4 quotations",
        "├─ correction (Berichtigung: Name im zweiten Absatz)",
        "├─ headline   Deich hält der Flut stand",
        "├─ teaser     Die Flut kam in der Nacht. Verletzt wurde niemand.",
        "├─ byline     Ebba Thun, Jan Ruß · dpa",
        "├─ dateline   Husum, Kiel · dpa/lno · Hamburg, Schleswig-Holstein",
        "├─ ¶ 1        Der Deich hat gehalten. «Das Wasser steigt nicht mehr», sagte Ebb…",
        "│  ├─ speech     «Das Wasser steigt nicht mehr»",
        "│  │  └─ speaker    Ebba Thun",
        "│  └─ term       «Düne»",
        "├─ ¶ 2        Die Deichgräfin sprach von einem „Glück, das man ‚Ruhe‘ nennt“.",
        "│  └─ fragment   „Glück, das man ‚Ruhe‘ nennt“",
        "│     ├─ speaker    Die Deichgräfin = Ebba Thun",
        "│     └─ term       ‚Ruhe‘",
        "├─ subheading Pegel fallen wieder",
        "├─ ¶ 3        Gebraucht werden noch:",
        "├─ item       Sandsäcke",
        "├─ item       Pumpen",
        "├─ ¶ 4        „Wir bleiben wach, rief ein Helfer.",
        "│  └─ speech     „Wir bleiben wach, rief ein Helfer.",
        "├─ footer     dpa-infocom · dpa:250101-930-4711/2 · 2025-01-01",
        "├─ unknown    zur Startseite",
        "├─ warning    20:1 · quote-unclosed",
        "│  └─ expected a closing quotation mark before the end of the paragraph",
        "└─ info       24:1 · text-after-footer",
        "   └─ expected the article to end with its footer, found text behind it",
    ] == written(tree(dpaparse.parse(WHOLE), "a.txt"))


def test_tree_of_a_message_shows_its_envelope() -> None:
    """
    Of a wire message the tree shows the header in words, the notes, the table and the notepad, and nothing private.
    """
    assert [
        "a.txt · iptc7901 · de · 1 paragraph · 1 quotation",
        "├─ wire       nsb 0123 · Landesdienst Niedersachsen/Bremen · Vermischtes · priority 2 · Wetter/Küste/Schleswig-Holstein · 2024-10-21 18:52+02:00",
        "├─ priority   (Eil ␇␇␇␇␇)",
        "├─ embargo    (Zusammenfassung 0645 Sperrfrist 22. Oktober 11.30 Uhr)",
        "├─ headline   Deich an der Küste hält stand",
        "├─ byline     Ebba Thun · dpa",
        "├─ picture    (Foto Archiv)",
        "├─ teaser     Die Flut kam in der Nacht, und Hunderte waren am Deich.",
        "├─ dateline   Husum · dpa/lno · Hamburg, Schleswig-Holstein",
        '├─ ¶ 1        «Sie rief "Halt!" und ging», sagte Thun.',
        '│  └─ speech     «Sie rief "Halt!" und ging»',
        "│     ├─ speaker    Thun",
        '│     └─ fragment   "Halt!"',
        "│        └─ speaker    Sie",
        "├─ table      2 rows",
        "├─ notepad    3 sections",
        "│  ├─ links      Internet",
        "│  │  ├─ [Pegel an der Küste](https://pegel.example)",
        "│  │  └─ https://deich.example",
        "│  ├─ places     Orte",
        "│  │  ├─ [Rathaus] (Markt 1, Husum)",
        "│  │  └─ Siel",
        "│  └─ contacts   1 line, not for publication",
        "└─ sign-off   dpa et/jr yyno n1 md",
    ] == written(tree(dpaparse.parse(WIRE), "a.txt", width=160))


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (Byline(span=Span(0, 10), text="Von dpa", authors=(), agency="dpa"), "byline     Es regnet."),
        (Byline(span=Span(0, 10), text="Von Ebba Thun", authors=("Ebba Thun",), agency=None), "byline     Ebba Thun"),
        (Dateline(span=Span(0, 10), places=()), "dateline   "),
        (
            Dateline(
                span=Span(0, 10),
                places=(Place(span=Span(0, 2), name="Kiel"),),
                date=datetime.date(2025, 1, 2),
            ),
            "dateline   Kiel · 2025-01-02",
        ),
        (
            CreditLine(span=Span(0, 10), credit=Credit(span=Span(0, 3), text="mit dpa", agencies=("dpa",))),
            "credit     mit dpa",
        ),
        (Footer(span=Span(0, 10), text="© dpa", holder="dpa-infocom", id=None), "footer     Es regnet."),
        (
            Footer(span=Span(0, 10), text="dpa", holder=None, id=dpaparse.DpaId.parse("dpa:251399-930-1/1")),
            "footer     dpa:251399-930-1/1",
        ),
        (dpaparse.SignOff(span=Span(0, 10), text="abc/xyz", signs=("abc", "xyz")), "sign-off   Es regnet."),
        (TitleNote(span=Span(0, 10), kind=TitleNoteKind.KICKER, text="Wetter"), "kicker     Wetter"),
        (Node(span=Span(0, 10)), "node       Es regnet."),
    ],
)
def test_branch_tells_what_a_part_says(part: Part | Node, expected: str) -> None:
    """
    A part tells what was understood of it, or else what stands there; what is missing leaves no trace.
    """
    assert expected == branch(part)


def test_tree_can_be_typed() -> None:
    """
    Where a stream has no lines to draw with, ASCII draws the tree.
    """
    article = dpaparse.parse(f"Kiel (dpa) - „Das Wasser steigt“, rief Jan. {'Es regnet. ' * 9}")

    assert [
        "a.txt - plain - 1 paragraph - 1 quotation",
        "|- dateline   Kiel - dpa",
        "`- par. 1     „Das Wasser steigt“, rief Jan. Es...",
        "   `- speech     „Das Wasser steigt“",
        "      `- speaker    Jan",
    ] == [line.replace(" - de", "") for line in written(tree(article, "a.txt", width=50, signs=TYPED))]


@given(ANY_TEXT, st.integers(40, 120))
@example("漢" * 200, 40)
@example("e\u0301" * 200, 41)
@example("„" * 100, 40)
def test_lines_keep_within_the_width(text: str, width: int) -> None:
    """
    No line of a tree is wider than the terminal, whatever the text, but for the deepest quotations.
    """
    _, *lines = written(tree(dpaparse.parse(text), "a.txt", width=width))

    assert [] == [line for line in lines if columns(line) > width and not line.startswith(("│  " * 3, " " * 9))]


@given(ANY_TEXT, ANY_TEXT)
def test_lines_hold_nothing_that_steers(text: str, name: str) -> None:
    """
    No control character, no mark of direction, no lone surrogate and no line end of a text or a name is in a line.
    """
    article = dpaparse.parse(text)
    shown = "".join(written([*tree(article, name), *finding_lines(article, name)]))

    assert set() == {character for character in shown if unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"}}
    assert set() == {character for character in shown if unicodedata.bidirectional(character) in {"RLO", "LRO", "RLI"}}


def test_diagnostic_without_a_place_names_the_file_only() -> None:
    """
    What is wrong outside the source has neither line nor column.
    """
    diagnostic = Diagnostic(code=Code.MOJIBAKE, severity=Severity.INFO, span=None, message="headline: expected text")
    article = evolve(dpaparse.parse("Es regnet."), diagnostics=(diagnostic,))

    assert ["a.txt: info mojibake: headline: expected text"] == written(finding_lines(article, "a.txt"))
    assert ["└─ info       mojibake", "   └─ headline: expected text"] == written(tree(article, "a.txt"))[-2:]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("„Ja", "1:1"),
        ("Er:\n\n„Ja", "3:1"),
        ("Er:\r\n\r\n„Ja", "3:1"),
        ("Er:\r\rSie: „Ja", "3:6"),
        ("Er:\x0b\x85\u2028„Ja", "1:7"),
    ],
)
def test_lines_are_counted_as_the_parser_counts(source: str, expected: str) -> None:
    """
    CRLF, LF and CR end a line; nothing else does.
    """
    at = source.index("„")
    diagnostic = Diagnostic(
        code=Code.QUOTE_UNCLOSED, severity=Severity.WARNING, span=Span(at, at + 3), message="expected more"
    )
    article = evolve(dpaparse.parse(source), diagnostics=(diagnostic,))

    assert [f"a.txt:{expected}: warning quote-unclosed: expected more"] == written(finding_lines(article, "a.txt"))


def test_place_at_the_end_has_a_line() -> None:
    """
    A diagnostic may stand behind the last character.
    """
    diagnostic = Diagnostic(code=Code.MOJIBAKE, severity=Severity.INFO, span=Span(7, 7), message="expected more")
    article = evolve(dpaparse.parse("Regen.\n"), diagnostics=(diagnostic,))

    assert ["a.txt:2:1: info mojibake: expected more"] == written(finding_lines(article, "a.txt"))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a b.txt", "a b.txt"),
        ("a\nb\tc\r.txt", "a␊b␉c␍.txt"),
        ("\x1b[1m\u202e", "␛[1m<U+202E>"),
        ("\u2028", "<U+2028>"),
    ],
)
def test_names_stay_on_their_line(name: str, expected: str) -> None:
    """
    A name is shown with its blanks, and with pictures for what would break the line.
    """
    assert expected == visible_name(name)


def test_colours_are_all_that_rich_adds() -> None:
    """
    Stripped of its colours, a coloured tree is the plain one.
    """
    article = dpaparse.parse(WHOLE)
    printed = {}
    colors: tuple[Color, ...] = ("always", "never")
    for color in colors:
        stream = io.StringIO()
        Screen.on(stream, color).write_lines([*tree(article, "a [b].txt"), *finding_lines(article, ":smile:")])
        printed[color] = stream.getvalue()

    assert printed["never"] == re.sub(r"\x1b\[[0-9;]*m", "", printed["always"])
    # Cyan, as the kinds of parts are.
    assert "\x1b[36m" in printed["always"]


def test_quotations_are_coloured_within_their_paragraph() -> None:
    """
    A paragraph shows its quotations in the colour of their kind, with the blanks around them.
    """
    article = dpaparse.parse("Er rief:\xa0 „Das Wasser steigt!“ Dann\tschwieg er.")
    _, paragraph, *_ = tree(article, "a.txt")

    assert (("Er rief: ", ""), ("„Das Wasser steigt!“", "yellow"), (" Dann schwieg er.", "")) == paragraph[2:]


def test_list_item_with_a_quotation_has_no_bullet() -> None:
    """
    A list item shows its text, whether there is a quotation in it or not.
    """
    article = dpaparse.parse("Gebraucht werden in Husum noch:\n\n- Sandsäcke der Sorte „Düne“\n- Pumpen")
    lines = written(tree(article, "a.txt"))

    assert ["├─ item       Sandsäcke der Sorte „Düne“", "└─ item       Pumpen"] == [
        line for line in lines if "item" in line
    ]


@pytest.mark.parametrize(("columns", "expected"), [("100", 100), ("7", 40)])
def test_width_is_the_terminal_s(columns: str, expected: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A screen is as wide as the terminal, but never so narrow that no words fit.
    """
    monkeypatch.setenv("COLUMNS", columns)

    assert expected == Screen.on(io.StringIO()).width


@pytest.mark.parametrize(
    ("encoding", "expected"), [("utf-8", True), ("UTF8", True), ("ascii", False), ("cp1252", False)]
)
def test_encoding_decides_what_a_stream_takes(
    encoding: str,
    expected: bool,  # noqa: FBT001, a case
) -> None:
    """
    A stream in UTF-8, by whatever name, takes every character.
    """
    assert expected == is_utf8(io.TextIOWrapper(io.BytesIO(), encoding=encoding))


def test_coloured_words_are_encodable() -> None:
    """
    Colours or not, a stream that lacks characters gets escapes.
    """
    buffer = io.BytesIO()
    stream = io.TextIOWrapper(buffer, encoding="ascii")
    Screen.on(stream, "always").write_lines([(("Köln \ud800", "bold"),)])
    stream.flush()

    assert b"\x1b[1mK\\xf6ln \\ud800\x1b[0m\n" == buffer.getvalue()
