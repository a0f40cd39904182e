"""
Plain text is cut into blocks: which line ends close one, and which only the width made.
"""

import pytest

import dpaparse
from dpaparse._formats.plain import read
from dpaparse._model import Said
from tests.test_plain import PROSE

OTHERS = f"\n\n{PROSE}\n\n{PROSE}\n\n{PROSE}"

# Lines of the same length: two of them end with a sentence, two do not.
CLOSED = "Der Deich am Siel in Husum hält dem Wasser gut und lange stand."
ENDED = "Das Wasser steigt nun nicht, und es soll bald wieder fallen, so."
OPEN = "Die Helfer sind da, und alle Boote aus Kiel sind auch schon da,"
GOING_ON = "und noch in der Nacht sind mehr als hundert Helfer hier am Siel."


def blocks(text: str) -> list[str]:
    """
    Return the blocks of a text.
    """
    return [span.of(text) for span in read(text).blocks]


@pytest.mark.parametrize(
    "lines",
    [
        ["Die Helfer sind da, und alle Boote aus Kiel sind auch schon da", CLOSED, ENDED, CLOSED],
        [CLOSED, "Die Helfer sind da, und alle Boote aus Kiel sind auch schon da", ENDED, CLOSED],
        [CLOSED, ENDED, "Die Helfer sind da, und alle Boote aus Kiel sind auch schon da", CLOSED],
    ],
)
def test_lines_that_are_sentences_are_blocks(lines: list[str]) -> None:
    """
    Where most lines of a text without blank lines end with a sentence, each is a block, a heading among them, too.
    """
    assert blocks("\n".join(lines)) == lines


def test_lines_without_room_are_wrapped() -> None:
    """
    Beside another stretch, lines in which the next word had no room are wrapped, though most end with a sentence.
    """
    wrapped = f"{CLOSED}\n{OPEN}\n{GOING_ON}\n{ENDED}"

    assert blocks(f"Es regnet.\n\n{wrapped}") == ["Es regnet.", wrapped]


def test_full_lines_that_all_end_with_sentences_are_blocks() -> None:
    """
    Where every break that the width may have made stands behind a sentence, no line was wrapped.
    """
    assert blocks(f"Es regnet.\n\n{CLOSED}\n{ENDED}\n{CLOSED}") == ["Es regnet.", CLOSED, ENDED, CLOSED]


def test_every_line_end_counts() -> None:
    """
    LF and CR end lines beside each other.
    """
    assert blocks("Ruhe\nLicht\n\nSand\rSteine\rMohn") == ["Ruhe", "Licht", "Sand", "Steine", "Mohn"]


def test_the_longest_line_of_a_list_is_not_wrapped() -> None:
    """
    Of five lines or more that are not full but for one, each is a block.
    """
    results = [
        "Husum - Kiel 2:1",
        "Tönning - Garding 0:0",
        "Bredstedt - Niebüll 3:1 nach einem langen Spiel ohne Pause",
        "Heide - Marne 1:1",
        "Büsum - Wyk 2:2",
    ]

    assert blocks("\n".join(results)) == results


@pytest.mark.parametrize("ending", ["", "\nSie kommt aus Husum", "\nSie kommt aus Husum.\nUnd sie bleibt am Siel"])
def test_a_heading_stands_apart_from_its_lines(ending: str) -> None:
    """
    A short first line above a sentence is a heading, however many lines follow that, and whether these are full.
    """
    assert blocks(f"Zur Person\n{CLOSED}{ending}{OTHERS}{OTHERS}")[:2] == ["Zur Person", f"{CLOSED}{ending}"]


@pytest.mark.parametrize("line", ["Seite 2", "Anzeige", "Weiterlesen"])
def test_digits_and_words_of_a_page_are_no_heading(line: str) -> None:
    """
    A first line with digits, or one that is a page's, is no heading of what stands beneath it.
    """
    assert blocks(f"{line}\n{CLOSED}{OTHERS}")[0] == f"{line}\n{CLOSED}"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (f"{PROSE} (Quelle: dpa)", "Lesetipps"),
        (f"{PROSE} (Quelle: dpa)", "Lesetipps. Und mehr"),
        (f"Husum (am Siel). {PROSE} (dpa)", "Lesetipps"),
        ("Mit Material von dpa", "Lesetipps"),
        ("Lesetipps", "Mit Material von dpa"),
        ("Lesetipps", "Text: dpa"),
        (f"{'Mit Material von dpa':.<40}", "Lesetipps"),
        (f"{PROSE:x<161}", "Lesetipps"),
    ],
)
def test_a_line_end_beside_a_credit_closes_a_block(first: str, second: str) -> None:
    """
    What stands beside a credit of dpa's, or behind a line of more than 160 characters, is a block of its own.
    """
    assert blocks(f"{first}\n{second}{OTHERS}")[:2] == [first, second]
    assert blocks(f"{OTHERS[2:]}\n\n{first}\n{second}")[3:] == [first, second]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Husum (dpa) und Kiel (am Siel)", "Lesetipps"),
        (f"{PROSE} (am Siel)", PROSE.replace("Helfer", "Helfer von dpa")),
        (f"{'Mit Material von dpa':.<41}", "Lesetipps"),
        ("Es regnet. Das sagt dpa", "Lesetipps"),
        (f"({'Quelle: dpa':.<40})", "Lesetipps"),
        ("Quelle: Nachrichtenagentur", "Lesetipps"),
        (f"{PROSE:x<160}", "Lesetipps"),
    ],
)
def test_other_line_ends_close_none(first: str, second: str) -> None:
    """
    Parentheses that do not name dpa, long ones, and sentences about dpa are no credit; a line of 160 is not too long.
    """
    assert blocks(f"{first}\n{second}{OTHERS}")[0] == f"{first}\n{second}"


@pytest.mark.parametrize(
    ("end", "is_set_off"), [(".", True), (". [...]", True), (".“", True), (",", False), ("", False)]
)
def test_a_link_behind_a_sentence_is_set_off(end: str, *, is_set_off: bool) -> None:
    """
    The last line of a stretch is a block of its own if it is a link of the page behind the end of a sentence.
    """
    assert (blocks(f"{PROSE[:-1]}{end}\nWeiterlesen{OTHERS}")[1] == "Weiterlesen") is is_set_off


def test_what_a_mail_quotes_has_its_place_there() -> None:
    """
    Of a text that a mail has quoted, the blocks are those without the signs, and the way leads back to the mail.
    """
    text = "\n".join(f"> {line}" for line in [f"Husum (dpa) - {PROSE}", "", PROSE, "", "Ja."])
    message = read(text)

    assert message.origin is not None
    assert (message.origin.source, ">" in message.source) == (text, False)
    assert [span.of(message.source) for span in message.blocks] == [f"Husum (dpa) - {PROSE}", PROSE, "Ja."]


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("- Ruhe\n\n- Licht", ["- Ruhe", "- Licht"]),
        ("- so sagt es Thun\n\nEs regnet.", []),
        ("- 12 -\n\n- Ruhe", ["- Ruhe"]),
        ("1. Ruhe\n\n2. Licht", ["1. Ruhe", "2. Licht"]),
        ("1. Ruhe\n\n3. Licht", []),
        (f"1. Ruhe\n\n{PROSE}\n\n2. Licht\n\n{PROSE}", []),
        (f"1. Ruhe.\n\n{PROSE}\n\n2. Licht.\n\n{PROSE}", ["1. Ruhe.", "2. Licht."]),
        ("Mit dabei:\n- Ruhe,\n- Licht", ["- Ruhe,", "- Licht"]),
    ],
)
def test_items_of_lists_are_told(text: str, items: list[str]) -> None:
    """
    Stretches and lines with a bullet are list items, and those that count on; numbered headings are none.
    """
    message = read(text)

    assert [span.of(text) for span in message.blocks if message.said.get(span.start) is Said.LIST_ITEM] == items


@pytest.mark.parametrize("line", ["• 3 Std. •", "- 12 -", "· dpa ·"])
def test_signs_on_both_sides_make_no_item(line: str) -> None:
    """
    A bullet or a dash at both ends of a line opens no item of a list.
    """
    for between in ("\n", "\n\n"):
        message = read(between.join(["Deich hält der Flut stand", line, PROSE, PROSE]))

        assert Said.LIST_ITEM not in message.said.values()


@pytest.mark.parametrize("end", ["so./abc/mis/xyz", "so. Ja."])
def test_links_behind_full_lines_stand_apart(end: str) -> None:
    """
    Lines of the page behind the end of a text or who signed it are none of its last paragraph, however full lines are.
    """
    text = f"Deich hält\n{CLOSED}\n{OPEN}\n{GOING_ON}\nDas Wasser fällt, und die Helfer gehen jetzt nach Hause, {end}"

    assert ["ISIN DE000A1B2C34", "© 2016 dpa-AFX"] == blocks(f"{text}\nISIN DE000A1B2C34\n© 2016 dpa-AFX")[-2:]


def test_links_within_a_sentence_stay() -> None:
    """
    Behind a line that ends no sentence, what looks like a link is a word of it.
    """
    assert [f"{OPEN}\nTeilen"] == blocks(f"{OPEN}\nTeilen")[-1:]


def test_one_line_and_links_beneath() -> None:
    """
    A text of one line with links beneath it is that line.
    """
    assert [CLOSED, "Teilen", "Drucken"] == blocks(f"{CLOSED}\nTeilen\nDrucken")


def test_time_stamp_behind_a_dash_is_no_item() -> None:
    """
    A dash before a time stamp opens no list.
    """
    message = read(f"24.02.2016\n- aktualisiert vor 9 Minuten\nDeich hält der Flut stand\n{PROSE}\n{PROSE}")

    assert {} == message.said


def test_signs_alone_on_a_line_are_no_rest_of_it() -> None:
    """
    Signs and the agency behind a slash stand apart, though a small letter opens them.
    """
    assert ["Mehr im Video", "abc/dpa"] == blocks(f"{PROSE}\n{PROSE}\nMehr im Video\nabc/dpa")[-2:]


def test_time_stamp_in_small_letters_stands_apart() -> None:
    """
    Where each line is a block, a time stamp that a small letter opens is one too.
    """
    assert ["Wal strandet auf Juist", "vor 3 Std."] == blocks(f"Wal strandet auf Juist\nvor 3 Std.\n{PROSE}\n{PROSE}")[
        :2
    ]


def test_lines_of_a_head_tell_nothing_of_those_below() -> None:
    """
    Where blank lines set apart only what stands above the text, each line of it is a paragraph.
    """
    head = ["Deich bei Husum hält", "Die Flut kam. Der Deich hielt.", "Von Ebba Thun, dpa", "Merken", "Teilen"]
    text = ["Husum (dpa) - Es regnet.", "Das Wasser fällt.", "Die Helfer gehen.", "Es wird kalt."]
    article = dpaparse.parse("\n\n".join([*head, "\n".join(["25.11.2026, 18:00 Uhr", *text])]))

    assert [part.text for part in article.paragraphs] == ["Es regnet.", *text[1:]]


def test_results_below_a_head_are_one_block() -> None:
    """
    Lines that end no sentence tell nothing of paragraphs.
    """
    results = "Husum - Kiel 1:0\nTönning - Siel 2:2\nDeich - Watt 0:3"
    article = dpaparse.parse(f"Deich hält\n\nVon Ebba Thun\n\nMerken\n\nHusum (dpa) - Es regnet.\n\n{results}")

    assert results in [article[part] for part in article.paragraphs]


@pytest.mark.parametrize("behind", ["", "\n\nDas Wasser fällt."])
def test_end_of_a_preview_is_no_rest_of_its_last_item(behind: str) -> None:
    """
    The line between plus signs that closes a preview is a block of its own.
    """
    items = ["+ 1000 Kiel: Landtag tagt", "+ 1100 Husum: Deichschau"]
    article = dpaparse.parse("\n".join([f"Husum (dpa) - {PROSE}\n", *items, f"+++ Landtag;Deich; +++{behind}"]))

    assert [item[2:] for item in items] == [part.text for part in article.parts if isinstance(part, dpaparse.ListItem)]


def test_heading_between_plus_signs_stands_apart_from_its_text() -> None:
    """
    News in brief may stand right beneath what they are about.
    """
    lines = ["+++ 18.15 Uhr: Fähre fällt aus +++", f"{PROSE} Das Wasser fällt."]
    article = dpaparse.parse("\n\n".join([f"Husum (dpa) - {PROSE}", "\n".join(lines), PROSE]))

    assert [f"Subheading {lines[0]}", f"Paragraph {lines[1]}"] == [
        f"{type(part).__name__} {article[part]}" for part in article.parts if article[part] in lines
    ]


@pytest.mark.parametrize("line", ["Lesezeit: 2 Min.", "Vor 3 Std."])
def test_time_to_read_may_end_with_a_full_stop(line: str) -> None:
    """
    A line beneath a full one that ends with a shortened word says when, and is no rest of a sentence.
    """
    lead = "Zwei Stunden ging nichts mehr zwischen Husum und dem Hafen. Die Ursache ist noch nicht klar."
    article = dpaparse.parse(f"Deich hält\n{lead}\n{line}\nDrucken\n\nHusum (dpa) - Es regnet.\n\nDas Wasser fällt.")

    assert article.teaser is not None
    assert article.teaser.text == lead


def test_embargo_with_its_clock_stands_apart() -> None:
    """
    A headline beneath is none of it, however full the line above is.
    """
    article = dpaparse.parse(
        "Achtung Sperrfrist: Mittwoch, 25. November 2026, 14.00 Uhr\nDeich hält dem Sturm bei Husum stand\n"
        "Husum (dpa) - Der Deich hat gehalten, sagte ein Sprecher."
    )

    assert article.headline is not None
    assert article.headline.text == "Deich hält dem Sturm bei Husum stand"


@pytest.mark.parametrize(("line", "count"), [("von Ebba Thun, dpa", 1), ("von Ebba Thun verteidigt", 0)])
def test_byline_in_small_letters_stands_apart(line: str, count: int) -> None:
    """
    Beneath a headline that fills its line, who wrote the text is none of it.
    """
    lines = [
        "Deich bei Husum hält dem schweren Sturm dieser langen Nacht",
        line,
        "25.11.2026, 18:00 Uhr",
        PROSE[:90] + ".",
    ]
    article = dpaparse.parse("\n".join([*lines, *[PROSE[:90] + "."] * 3]))

    assert (article.byline is not None) == bool(count)


@pytest.mark.parametrize("clock", ["18:05 Uhr", "18.05 Uhr", "+++ 18:05 Uhr +++"])
def test_clocks_of_a_ticker_stand_apart(clock: str) -> None:
    """
    A clock right above the title of an entry is a block of its own.
    """
    text = f"{PROSE}\n\n{clock}\nFähren bleiben im Hafen{OTHERS}"

    assert blocks(text)[1:3] == [clock, "Fähren bleiben im Hafen"]


@pytest.mark.parametrize("line", ["18 Uhr", "Am Siel: 18.05", "18.5 Uhr", "a.05 Uhr", "18.05 Uhr bis 19.15 Uhr"])
def test_other_lines_with_digits_are_no_clocks(line: str) -> None:
    """
    A clock has hours and minutes, and nothing else stands on its line.
    """
    text = f"{PROSE}\n\n{line}\nFähren bleiben im Hafen{OTHERS}"

    assert blocks(text)[1] == f"{line}\nFähren bleiben im Hafen"


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("18:05", ["Unknown", "Subheading"]),
        ("12 / 24", ["Paragraph", "Subheading"]),
        ("18", ["Paragraph", "Subheading"]),
    ],
)
def test_clocks_above_the_title_of_an_entry(line: str, kinds: list[str]) -> None:
    """
    A clock alone is none of the text, though the title of its entry stands beneath it.
    """
    article = dpaparse.parse(f"{PROSE}\n\n{line}\n\nFähren bleiben im Hafen{OTHERS}")

    assert [type(part).__name__ for part in article.parts if article[part].strip()][1:3] == kinds


def test_clocks_beneath_a_heading() -> None:
    """
    Beneath what is neither text nor the page's, a clock may be a result.
    """
    article = dpaparse.parse(f"{PROSE}\n\nHusumer SC\n\n18:05{OTHERS}")

    assert "18:05" in [article[paragraph] for paragraph in article.paragraphs]


def test_first_line_of_an_indented_paragraph_is_full_with_its_indent() -> None:
    """
    The blanks before the first line of a paragraph take room, too: its next word did not fit.
    """
    first = "Der Deich am Siel in Husum hält dem Wasser gut und lange"
    second = "Stand, und auch die Boote am Siel liegen nun wieder ruhig da."
    paragraphs = [f"{CLOSED}\n{OPEN}\n{GOING_ON}", f"{first}\n{second}", f"{OPEN}\n{GOING_ON}"]

    assert blocks("\n   ".join(paragraphs)) == paragraphs


@pytest.mark.parametrize("last", ["von Ebba Thun.", "25.11.2026 um 18.00 Uhr."])
def test_last_line_of_a_sentence_stays_with_it(last: str) -> None:
    """
    What ends a sentence of a wrapped text is no byline and no time stamp.
    """
    wrapped = f"{OPEN}\n{GOING_ON.removesuffix('.')}\n{last}"

    assert blocks(f"{CLOSED}\n{OPEN}\n{GOING_ON}\n   {wrapped}\n   {ENDED}")[1] == wrapped
