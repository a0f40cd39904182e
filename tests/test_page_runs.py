"""
What stands around short lines tells that they are the page's, in whatever words, and what stays text.
"""

from textwrap import fill

import pytest

from dpaparse import Span, parse
from dpaparse._recognise.head_lines import lines_of_head
from dpaparse._recognise.page_runs import find_runs
from dpaparse._recognise.repeated import find_repeated
from tests.test_plain import MORE, PROSE, outline

HEADLINE = "Deich bei Husum hält stand"
# What tells that the text was copied from a page
PAGE = "Anzeige"
TITLE = "Warum die Fähre nach Amrum nicht mehr jeden Tag fährt"


def between(lines: list[str], join: str = "\n\n") -> list[tuple[str, str]]:
    """
    Return what lines between paragraphs are.
    """
    found = outline(parse(join.join([PAGE, f"Husum (dpa) - {PROSE}", MORE, *lines, PROSE, MORE])))
    return found[4:-2]


def beneath(lines: list[str]) -> list[tuple[str, str]]:
    """
    Return what lines beneath the last paragraph are.
    """
    return outline(parse("\n\n".join([PAGE, f"Husum (dpa) - {PROSE}", MORE, PROSE, *lines])))[5:]


@pytest.mark.parametrize("join", ["\n", "\n\n"])
@pytest.mark.parametrize(
    ("lines", "kinds"),
    [
        (["Lesetipp", TITLE], ["Unknown"] * 2),
        (["Bei uns im Heft", "Fähre fällt aus"], ["Unknown"] * 2),
        (["Krabbenzeit", "Abo", "Fähre fällt aus"], ["Unknown"] * 3),
        (["Fahren Sie gern Bahn?", "Ja", "Nein", "Egal"], ["Unknown"] * 4),
        (["Fahren Sie gern Bahn?", "Ja", "Nein"], ["Unknown"] * 3),
        # A word above, and a heading of which the paragraph need not speak.
        (["Krabbenzeit", "Fähre fällt aus"], ["Unknown", "Subheading"]),
        # The paragraph below speaks of the last one.
        (["Bei uns im Heft", "Noch mehr davon", "Helfer füllen Säcke"], ["Unknown", "Unknown", "Subheading"]),
        # A heading alone, and above or beneath a line of the page.
        (["Fähre fällt aus"], ["Subheading"]),
        (["Anzeige", "Fähre fällt aus"], ["Unknown", "Subheading"]),
        (["Fähre fällt aus", "Foto: Ebba Thun/dpa"], ["Subheading", "Unknown"]),
        # Results, a box of service, what a colon announces.
        (["Pegel", "12", "Flut", "14"], ["Paragraph"] * 4),
        (["Husum - Kiel 2:1", "Sylt - Amrum 0:3"], ["Paragraph"] * 2),
        (["Die Termine", "1. Mai Deichfest in Husum am Hafen", "3. Mai Regatta vor der Küste"], ["Paragraph"] * 3),
        (
            ["Die Elf", "Husum: Ebba Thun und alle anderen", "Kiel: Jan Ruß auch mit anderen"],
            ["Subheading", *["Paragraph"] * 2],
        ),
        (["Die Preise:", "Bester Roman Flut", "Bester Film Ebbe"], ["Paragraph"] * 3),
    ],
)
def test_short_lines_between_paragraphs(lines: list[str], kinds: list[str], join: str) -> None:
    """
    Several short lines between two paragraphs are the page's, but for a heading right above the second.
    """
    assert [*zip(kinds, lines, strict=True)] == between(lines, join)


@pytest.mark.parametrize(("page", "kind"), [("", "Paragraph"), ("Anzeige\n\n", "Unknown")])
def test_short_lines_of_no_page_are_a_list(page: str, kind: str) -> None:
    """
    Where nothing else is a page's, short lines stay text: between paragraphs, and if they are many, beneath them.
    """
    names = ["Ebba Thun", "Jan Ruß", "Ole Tieck", "Wiebke Bro"]
    text = "\n\n".join([f"Husum (dpa) - {PROSE}", MORE, "Preise der Küste", *names, PROSE, *names])

    assert [(kind, name) for name in names * 2] == [part for part in outline(parse(page + text)) if part[1] in names]


def test_credit_above_the_lines_of_a_page() -> None:
    """
    A credit stays one, whatever short lines stand beneath it, and a sentence beneath those.
    """
    lines = ["Quelle: dpa", "Bei uns im Heft", "Krabbenzeit", "Das Heft ist bunt."]
    article = parse("\n\n".join([f"Husum (dpa) - {PROSE}", MORE, PROSE, *lines]))

    assert article.credit_line is not None
    assert article[article.credit_line] == "Quelle: dpa"


@pytest.mark.parametrize(
    ("pieces", "found"),
    [
        # The first line of a paragraph, and what is left of one.
        (["", "\n\nKrabbenzeit", "\n\nDas Wasser stand", "\n"], []),
        (["", "\nDas Wasser stand", "\nnoch am Morgen", "\n\n"], []),
        (["", "\n\nKrabbenzeit bei uns", "\n\nEin Kutter aus dem Norden fährt nach Amrum hinaus", "\n\n"], [1, 2]),
        # Two short ones, and others alone.
        (["", "\n\nKrabbenzeit bei uns", "\n\nKutter fahren aus", "\n\n", "\n\nSiel", "\n\n", "\n\nSand", "\n\n"], []),
        # Who wrote what follows.
        (["", "\n\nKrabbenzeit bei uns", "\n\nVon Ebba Thun, dpa", "\n\n"], []),
    ],
)
def test_which_lines_stand_out(pieces: list[str], found: list[int]) -> None:
    """
    Lines of a paragraph stay text, and so do a heading above another, and a byline.
    """
    source, blocks = "", []
    for piece in [*pieces, "\n\n", "\n\n"]:
        words = piece.strip() or PROSE
        source += piece[: len(piece) - len(piece.lstrip())]
        blocks.append(Span(len(source), len(source) + len(words)))
        source += words

    assert {blocks[number].start for number in found} == find_runs(source, blocks, {}, is_page=True)


def test_nothing_short_repeats() -> None:
    """
    Among paragraphs alone nothing repeats what stands above them.
    """
    assert set() == find_repeated(PROSE, [Span(0, len(PROSE))], [])


def test_headings_above_each_other() -> None:
    """
    Two headings stand above each other where others stand alone.
    """
    lines = ["Reaktionen auf die Flut", "Aus dem Norden"]
    text = [f"Husum (dpa) - {PROSE}", MORE, "Sturm an der Küste", PROSE, "Deiche im Norden", PROSE, *lines, MORE, PROSE]

    assert lines == [heading.text for heading in parse("\n\n".join(text)).subheadings][2:]


@pytest.mark.parametrize(
    ("lines", "kinds"),
    [
        (["Bei uns im Heft", TITLE, "Fähre fällt aus", "Krabbenzeit"], ["Unknown"] * 4),
        (["Got a tip? Write to us", "Popular this week", "The last typist of Husum"], ["Unknown"] * 3),
        (["Haben Sie Fragen?", "Krabbenzeit", "Wattführer"], ["Unknown"] * 3),
        (["Teilen", "Thun64", "Beiträge: 4410"], ["Unknown"] * 3),
        # Nobody knows whether a longer line is a paragraph without its full stop.
        (["Die Polizei sucht weiter nach Zeugen des Unfalls"], ["Paragraph"]),
        (["Das Wasser fällt. Die Helfer bleiben"], ["Paragraph"]),
        (["Die Katze fand er später ..."], ["Paragraph"]),
        (
            ["Die Polizei sucht am Deich bei Husum und auf Sylt noch immer nach Zeugen", "Krabben"],
            ["Paragraph", "Unknown"],
        ),
        (["Statistik", "Zuschauer: 2110", "Schiedsrichter: Ruß (Kiel)"], ["Subheading", "Paragraph", "Paragraph"]),
        (["Anreise: Mit der Bahn über Hamburg", "Adresse: Museum am Hafen, Kai 4"], ["Paragraph"] * 2),
        (["20.15 Uhr, Welle Nord Deichkind", "21.45 Uhr, Welle Nord Heute"], ["Paragraph"] * 2),
        (["Eintritt: 8 Euro"], ["Paragraph"]),
    ],
)
def test_short_lines_beneath_all_text(lines: list[str], kinds: list[str]) -> None:
    """
    Beneath the last paragraph short lines are the page's, but for results, a box of service, a sentence without its end.
    """
    assert [*zip(kinds, lines, strict=True)] == beneath(lines)


def test_lines_of_a_calendar_stay_text() -> None:
    """
    Where no paragraphs are, short lines do not stand out against any.
    """
    article = parse(
        "Husum (dpa) - Der Tag.\n\nSturmflut in Husum\n\nDeich bricht\n\nKalender\n\nEbba Thun wird Amtsfrau"
    )

    assert len(article.paragraphs) + len(article.subheadings) > 1


@pytest.mark.parametrize("width", [44, 66])
def test_lines_of_wrapped_paragraphs_stay_text(width: int) -> None:
    """
    Where blank lines set paragraphs off, what stands right above the rest of one is its first line.
    """
    text = [fill(paragraph, width) for paragraph in (f"Husum (dpa) - {PROSE}", MORE, PROSE, MORE)]
    article = parse("\n\n".join([HEADLINE, *text[:2], "KÜSTENBOTE Nummer 211\n8", *text[2:]]))

    paragraphs = [" ".join(part.text.split()) for part in article.paragraphs]

    assert [PROSE, MORE, PROSE, MORE] == [words for words in paragraphs if words in {PROSE, MORE}]


@pytest.mark.parametrize(
    "line",
    [f"25.11.2026 {HEADLINE} | Küstenbote", f"25.11.2026 {HEADLINE} | Küstenbote\nhttps://deich.example/flut 2/2"],
)
def test_title_of_the_window_between_paragraphs(line: str) -> None:
    """
    A printout says the headline and its address once more on each page.
    """
    article = parse(f"{HEADLINE}\n\nHusum (dpa) - {PROSE}\n\n{line}\n\n{MORE}\n\n{PROSE}")

    assert [PROSE, MORE, PROSE] == [part.text for part in article.paragraphs]
    assert not article.subheadings


def test_running_head_between_paragraphs() -> None:
    """
    A line that stands twice between paragraphs is the head of a page, or its foot; an address alone repeats nothing.
    """
    head = "Küstenbote vom 25. November"
    text = [f"Husum (dpa) - {PROSE}", head, MORE, head, PROSE, "Mehr unter https://deich.example", MORE, PROSE]

    assert ["Unknown", "Unknown", "Paragraph"] == [
        kind for kind, words in outline(parse("\n\n".join(text))) if words in {head, text[5]}
    ]


@pytest.mark.parametrize(
    "above",
    [
        "34 neue Artikel",
        "KURIER AM SONNTAG",
        "16:42\nAktie schließt knapp im Plus\n16:11",
        "Küstenbote Nr. 211 Mittwoch, 25. November 2026",
        "7 Tage Hallig ab 499 €",
        "Die Welle mit Tine und Olli\n05:00",
    ],
)
def test_other_titles_above_a_headline(above: str) -> None:
    """
    Of several titles the headline is that of which the text speaks, and none with a day or a price.
    """
    for dateline in ("Husum (dpa) - ", ""):
        article = parse(f"{above}\nDeich bei Husum hält\n25.11.2026, 18:00 Uhr\n\n{dateline}{PROSE}\n\n{MORE}")

        assert article.headline is not None
        assert article.headline.text == "Deich bei Husum hält"


def test_title_with_a_number_that_shares_a_word() -> None:
    """
    A title that counts may share a word with the text by chance; the headline shares more.
    """
    title = "Deich hält, Helfer füllen Säcke mit Sand"
    article = parse(f"Helfer finden 2 von 9\n25.11.2026\n{title}\nHusum (dpa) - {PROSE}\n\n{MORE}")

    assert article.headline is not None
    assert article.headline.text == title


@pytest.mark.parametrize(
    "second",
    ["Was die Leute dazu sagen", "Sturm an der Küste von Husum, und wie die Leute am Deich ihn in der Nacht sahen"],
)
def test_headline_above_a_second_title(second: str) -> None:
    """
    A title of plain words stays the headline above a second one, and above a long one whatever the text speaks of.
    """
    article = parse(f"Keiner will nach Hause gehen\n{second}\n25.11.2026, 18:00 Uhr\n\n{PROSE}\n\n{MORE}")

    assert article.headline is not None
    assert article.headline.text == "Keiner will nach Hause gehen"


def test_contents_above_a_headline() -> None:
    """
    A headline that stands in a table of contents, with its number, is the one without.
    """
    article = parse(f"1 Deich bei Husum hält\n2 Wal vor Sylt\nDeich bei Husum hält\nHusum (dpa) - {PROSE}\n\n{MORE}")

    assert article.headline is not None
    assert article.headline.span.start > 0


def test_running_head_with_its_day_is_complete() -> None:
    """
    Behind the day of a paper nothing goes on, in whatever letters the next line begins.
    """
    source = "KÜSTENBOTE Nr. 211 Mittwoch, 25. November 2026\nder Norden am Meer"

    assert source.split("\n") == [line.of(source) for line in lines_of_head(source, 0, len(source))]


def test_words_of_a_sender_above_a_headline() -> None:
    """
    What somebody writes who sends a text is no paragraph; a sentence with its full stop may be.
    """
    text = f"\n\n{HEADLINE}\n\n{PROSE} {MORE}\n\n{MORE}"
    article = parse(f"[12:04] Ebba: Habt ihr das gelesen??{text}")

    assert [("Unknown", "[12:04] Ebba: Habt ihr das gelesen??"), ("Headline", HEADLINE)] == outline(article)[:2]
    assert outline(parse(f"Der Deich hält.{text}"))[0] == ("Paragraph", "Der Deich hält.")


def test_what_is_seen_above_the_text() -> None:
    """
    A sentence between a line of the page and who took the picture is no paragraph, whoever that is.
    """
    article = parse(f"{HEADLINE}\n25.11.2026, 18:00 Uhr\nDer Deich am Morgen.\nStadtarchiv\n{PROSE} {MORE}\n{MORE}")

    assert [f"{PROSE} {MORE}", MORE] == [part.text for part in article.paragraphs]


def test_kickers_count_nothing() -> None:
    """
    What counts, or stands beneath a clock, is no kicker.
    """
    for line in ("12 Meldungen", "16:11\nZug fährt nicht", "Thema:\tDeiche", "Nachrichten 1/1"):
        article = parse(f"{line}\n{HEADLINE}\n25.11.2026, 18:00 Uhr\n\nHusum (dpa) - {PROSE}\n\n{MORE}")

        assert "TitleNote" not in [kind for kind, _ in outline(article)]


def test_two_headings_in_html() -> None:
    """
    Where the markup calls two lines headings, the first stands above the second.
    """
    text = f"<p>Husum (dpa) - {PROSE}</p><p>{MORE}</p><h2>Reaktionen am Tag</h2><h3>Aus dem Norden</h3><p>{PROSE}</p>"

    assert len(parse(f"<h1>{HEADLINE}</h1>{text}").subheadings) > 1


def test_box_of_a_page_in_html() -> None:
    """
    Short paragraphs together are none of the text in a page in HTML, too, whatever their classes say.
    """
    box = "<div class='x1'><h3>Bei uns</h3><p>Ein Förster zählt Möwen</p></div>"
    end = "<p>Krabbenzeit</p><p>Wattführer</p>"
    article = parse(
        f"<h1>{HEADLINE}</h1><p>Husum (dpa) - {PROSE}</p><p>{MORE}</p>{box}<p>{PROSE}</p><p>{MORE}</p>{end}"
    )

    assert [PROSE, MORE, PROSE, MORE] == [part.text for part in article.paragraphs]
    assert not article.subheadings
