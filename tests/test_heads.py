"""
What stands before the running text: kicker, headline, byline, note, teaser, lines of the page.
"""

import pytest

from dpaparse import Span, TitleNote, TitleNoteKind, parse
from dpaparse._recognise.head_lines import lines_of_head
from tests.test_plain import MORE, PROSE, outline

HEADS = [
    (
        f"Deich hält Sturmflut stand\n\nHusum (dpa) - {PROSE}",
        [("Headline", "Deich hält Sturmflut stand")],
    ),
    (
        f"Sturmflut\n\nDeich an der Küste hält stand\n\nHusum (dpa) - {PROSE}",
        [("TitleNote", "Sturmflut"), ("Headline", "Deich an der Küste hält stand")],
    ),
    (
        f"Deich an der Küste hält stand\nVon Ebba Thun, dpa\nHusum (dpa) - {PROSE}",
        [("Headline", "Deich an der Küste hält stand"), ("Byline", "Von Ebba Thun, dpa")],
    ),
    (
        f"(Berichtigung: Name)\n\nDeich an der Küste hält stand\n\n{MORE}\n\nHusum (dpa) - {PROSE}",
        [("TitleNote", "(Berichtigung: Name)"), ("Headline", "Deich an der Küste hält stand"), ("Teaser", MORE)],
    ),
    (
        f"Foto: Ebba Thun\n\n15.05.2025, 16:41 Uhr\n\nDeich an der Küste hält stand\n\nHusum (dpa) - {PROSE}",
        [
            ("Unknown", "Foto: Ebba Thun"),
            ("Unknown", "15.05.2025, 16:41 Uhr"),
            ("Headline", "Deich an der Küste hält stand"),
        ],
    ),
    (
        f"Teilen\nDrucken\nDeich an der Küste hält stand\n1 von 12\n* * *\nHusum (dpa) - {PROSE}",
        [
            ("Unknown", "Teilen"),
            ("Unknown", "Drucken"),
            ("Headline", "Deich an der Küste hält stand"),
            ("Unknown", "1 von 12"),
            ("Unknown", "* * *"),
        ],
    ),
    (
        f"Dieser Text kam von der Deutschen Presse-Agentur (dpa) und ist nicht bearbeitet.\n\nHusum (dpa) - {PROSE}",
        [("Unknown", "Dieser Text kam von der Deutschen Presse-Agentur (dpa) und ist nicht bearbeitet.")],
    ),
    (
        f"{MORE}\n\nDeich an der Küste hält stand\n\nHusum (dpa) - {PROSE}",
        [("Unknown", MORE), ("Headline", "Deich an der Küste hält stand")],
    ),
    (f"Deich hält stand Husum (dpa) - {PROSE}", [("Headline", "Deich hält stand")]),
    (f"Deich hält stand\n–\nHusum (dpa) - {PROSE}", [("Headline", "Deich hält stand"), ("Unknown", "–")]),
    (
        f"Foto: Thun\nDeich hält stand\nHusum (dpa) - {PROSE}",
        [("Unknown", "Foto: Thun"), ("Headline", "Deich hält stand")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), HEADS)
def test_head_is_told_apart(text: str, expected: list[tuple[str, str]]) -> None:
    """
    Kicker, headline, note, byline, teaser and the page's own lines before a dateline are told apart.
    """
    *head, dateline, paragraph = outline(parse(text))

    assert expected == head
    assert dateline == ("Dateline", "Husum (dpa) -")
    assert paragraph == ("Paragraph", PROSE)


@pytest.mark.parametrize(
    ("kicker", "kind"),
    [
        ("Flut".ljust(40, "x"), "TitleNote"),
        ("Flut".ljust(41, "x"), "Unknown"),
        ("Flut", "TitleNote"),
        ("Flut heute", "TitleNote"),
        ("Flut in Husum", "TitleNote"),
        ("Flut kommt näher", "Headline"),
    ],
)
def test_kicker_is_short(kicker: str, kind: str) -> None:
    """
    Up to 40 characters stand above a headline as its kicker; three words are the headline themselves, unless they are nouns alone.
    """
    article = parse(f"{kicker}\n\nDeich an der Küste hält stand\n\nHusum (dpa) - {PROSE}")

    assert (kind, kicker) == outline(article)[0]
    assert (kind == "Headline") != (("Headline", "Deich an der Küste hält stand") == outline(article)[1])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Deich hält stand\n\n{PROSE}", [("Headline", "Deich hält stand"), ("Paragraph", PROSE)]),
        (
            f"Deich hält stand\n\nVon Ebba Thun, dpa\n\n{PROSE}",
            [("Headline", "Deich hält stand"), ("Byline", "Von Ebba Thun, dpa"), ("Paragraph", PROSE)],
        ),
        (
            f"(Aktualisierung: Pegel)\n\nDrucken\n\nDeich hält stand\n\n{PROSE}",
            [
                ("TitleNote", "(Aktualisierung: Pegel)"),
                ("Unknown", "Drucken"),
                ("Headline", "Deich hält stand"),
                ("Paragraph", PROSE),
            ],
        ),
        (
            f"Deich hält stand\n\n{MORE}\n\nVon Ebba Thun, dpa\n\n{PROSE}",
            [
                ("Headline", "Deich hält stand"),
                ("Teaser", MORE),
                ("Byline", "Von Ebba Thun, dpa"),
                ("Paragraph", PROSE),
            ],
        ),
        (f"{PROSE}\n\n{MORE}", [("Paragraph", PROSE), ("Paragraph", MORE)]),
        (
            f"(Eil) Deich hält stand\n\n{PROSE}",
            [("TitleNote", "(Eil)"), ("Headline", "Deich hält stand"), ("Paragraph", PROSE)],
        ),
        (
            f"(Eil) Deich (am Siel) hält stand\n\n{PROSE}",
            [("TitleNote", "(Eil)"), ("Headline", "Deich (am Siel) hält stand"), ("Paragraph", PROSE)],
        ),
        (
            f"(Neu: {'x' * 83}) Deich hält stand\n\n{PROSE}",
            [("TitleNote", f"(Neu: {'x' * 83})"), ("Headline", "Deich hält stand"), ("Paragraph", PROSE)],
        ),
        (
            f"(Neu: {'x' * 84}) Deich hält stand\n\n{PROSE}",
            [("Paragraph", f"(Neu: {'x' * 84}) Deich hält stand"), ("Paragraph", PROSE)],
        ),
        (
            f"W I R T S C H A F T\n\nDeich hält stand\n\n{PROSE}",
            [("TitleNote", "W I R T S C H A F T"), ("Headline", "Deich hält stand"), ("Paragraph", PROSE)],
        ),
        (
            f"S I E L\n\nDeich hält stand\n\n{PROSE}",
            [("TitleNote", "S I E L"), ("Headline", "Deich hält stand"), ("Paragraph", PROSE)],
        ),
        (
            f"A B C\n\n{PROSE}",
            [("Headline", "A B C"), ("Paragraph", PROSE)],
        ),
        (
            f"{'W A ' * 15}T\n\n{PROSE}",
            [("Headline", f"{'W A ' * 15}T"), ("Paragraph", PROSE)],
        ),
        (
            f"U 2 um 12\n\n{PROSE}",
            [("Headline", "U 2 um 12"), ("Paragraph", PROSE)],
        ),
        (
            f"U 2 in Husum: ein Konzert\n\n{PROSE}",
            [("Headline", "U 2 in Husum: ein Konzert"), ("Paragraph", PROSE)],
        ),
        (
            f"Deich hält stand – Husum (dpa) - {PROSE}",
            [("Headline", "Deich hält stand"), ("Unknown", "–"), ("Dateline", "Husum (dpa) -"), ("Paragraph", PROSE)],
        ),
        (f"(Neu) {PROSE}", [("TitleNote", "(Neu)"), ("Paragraph", PROSE)]),
        (f"(Fast) {PROSE}", [("Paragraph", f"(Fast) {PROSE}")]),
        (f"(Fast {PROSE}", [("Paragraph", f"(Fast {PROSE}")]),
        ("Deich hält stand", [("Paragraph", "Deich hält stand")]),
    ],
)
def test_head_without_a_dateline(text: str, expected: list[tuple[str, str]]) -> None:
    """
    Without a dateline, a heading before running text is the headline; notes and bylines are found too.
    """
    assert expected == outline(parse(text))


@pytest.mark.parametrize(
    ("line", "authors", "agency"),
    [
        ("Von Ebba Thun, dpa", ("Ebba Thun",), "dpa"),
        ("Von Ebba Thun und Jan Ruß, dpa", ("Ebba Thun", "Jan Ruß"), "dpa"),
        ("Von Ebba Thun, Jan Ruß und Åke Lindö, dpa", ("Ebba Thun", "Jan Ruß", "Åke Lindö"), "dpa"),
        ("Von Ebba Thun/dpa", ("Ebba Thun",), "dpa"),
        ("Von Ebba Thun (dpa)", ("Ebba Thun",), "dpa"),
        ("Von Ebba Thun", ("Ebba Thun",), None),
        ("VON EBBA THUN, dpa", ("EBBA THUN",), "dpa"),
        ("Von: Ebba Thun, dpa", ("Ebba Thun",), "dpa"),
        ("Von Tomke van der Weide, dpa-AFX", ("Tomke van der Weide",), "dpa-AFX"),
        ("Von J. Ruß, dpa", ("J. Ruß",), "dpa"),
        ("Von Ebba Thun, Reuters", ("Ebba Thun",), "Reuters"),
        ("By Ebba Thun and Jan Russ, dpa", ("Ebba Thun", "Jan Russ"), "dpa"),
        ("By Ebba Thun, Jan Russ, dpa", ("Ebba Thun", "Jan Russ"), "dpa"),
        ("By dpa correspondents", (), "dpa"),
        ("Von dpa", (), "dpa"),
        ("Von Reuters", (), "Reuters"),
        ("Ebba Thun, dpa", ("Ebba Thun",), "dpa"),
        ("Ebba Thun und Jan Ruß, dpa", ("Ebba Thun", "Jan Ruß"), "dpa"),
    ],
)
def test_bylines_are_read(line: str, authors: tuple[str, ...], agency: str | None) -> None:
    """
    A byline gives the authors in order, and their agency.
    """
    byline = parse(f"Deich hält stand\n\n{line}\n\nHusum (dpa) - {PROSE}").byline

    assert byline is not None
    assert (line, authors, agency) == (byline.text, byline.authors, byline.agency)


@pytest.mark.parametrize(
    "line",
    [
        "Von der Küste nach Husum",
        "Von Ebba Thun und Jan Ruß war nichts zu hören",
        "Von Ebba Thun, dpa, und noch jemandem",
        "Ebba Thun",
        "dpa",
        "von der Flut",
        f"Von {'Ebba Thun, ' * 15}Jan Ruß",
    ],
)
def test_other_lines_are_no_bylines(line: str) -> None:
    """
    A line that says more than names is no byline, and a bare name is none.
    """
    assert parse(f"Deich hält stand\n\n{line}\n\nHusum (dpa) - {PROSE}").byline is None


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("(Berichtigung: Name im zweiten Satz)", TitleNoteKind.CORRECTION),
        ("(Der Name im zweiten Satz wurde berichtigt.)", TitleNoteKind.CORRECTION),
        ("(KORREKTUR: Name)", TitleNoteKind.CORRECTION),
        ("(Aktualisierung: Pegel)", TitleNoteKind.UPDATE),
        ("(Neufassung)", TitleNoteKind.UPDATE),
        ("(Wiederholung)", TitleNoteKind.REPEAT),
        ("[Correction: name]", TitleNoteKind.CORRECTION),
        ("(Im 2. Absatz wurde die Zahl berichtigt: 340 statt 430.)", TitleNoteKind.CORRECTION),
        ("(Corrects name in para 2)", TitleNoteKind.CORRECTION),
        ("(Adds quotes)", TitleNoteKind.UPDATE),
    ],
)
def test_notes_are_read(line: str, kind: TitleNoteKind) -> None:
    """
    A note in parentheses that begins or ends with its word tells what it is.
    """
    note = parse(f"{line}\n\nDeich hält stand\n\nHusum (dpa) - {PROSE}").parts[0]

    assert isinstance(note, TitleNote)
    assert (note.kind, note.text) == (kind, line)


@pytest.mark.parametrize("line", ["(Husum)", "(1)", "(Berichtigung", f"(Berichtigung: {'Name ' * 80})", "( )"])
def test_other_parentheses_are_no_notes(line: str) -> None:
    """
    Parentheses without a word that is known, or without end, are no note.
    """
    article = parse(f"{line}\n\nDeich hält stand\n\nHusum (dpa) - {PROSE}")

    assert not any(isinstance(part, TitleNote) and line == part.text for part in article.parts)


def test_lines_of_a_head_are_told_apart() -> None:
    """
    Lines above the dateline that no blank line sets off are told apart, also where blank lines set off paragraphs.
    """
    article = parse(
        f"Deich hält stand\nVon Ebba Thun, dpa\n\nHusum (dpa) - {PROSE}\n\n{MORE}\n\n{PROSE}\n\n{MORE}\n\n{PROSE}"
    )

    assert [("Headline", "Deich hält stand"), ("Byline", "Von Ebba Thun, dpa")] == outline(article)[:2]


def test_note_of_a_head_is_short() -> None:
    """
    What stands in parentheses is a line of its own, if it is no longer than notes are.
    """
    for words, count in (("Archiv", 2), ("Es regnet. " * 100, 1)):
        text = f"(Foto {words})\nund schneit."

        assert count == len([*lines_of_head(text, 0, len(text))])


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("Ebba Thun", [("Byline", "Ebba Thun")]),
        ("Jan Moritz van der Ruß", [("Byline", "Jan Moritz van der Ruß")]),
        ("Hans-Peter Thun", [("Byline", "Hans-Peter Thun")]),
        ("Zitat des Tages", [("TitleNote", "Zitat des Tages")]),
        ("Quote of the Day", [("TitleNote", "Quote of the Day")]),
        ("Hintergrund", [("TitleNote", "Hintergrund")]),
        ("HINTERGRUND", [("TitleNote", "HINTERGRUND")]),
        ("Deich hält stand", [("Headline", "Deich hält stand")]),
        ("Sturmflut: Deich an der Küste hält stand", [("Headline", "Sturmflut: Deich an der Küste hält stand")]),
    ],
)
def test_what_stands_for_a_place_is_none(opening: str, expected: list[tuple[str, str]]) -> None:
    """
    An author, a rubric or a headline where the dateline has its place is none; the credit is a dateline without place.
    """
    article = parse(f"{opening} (dpa/lno) - {PROSE}\n\n{MORE}")

    assert [*expected, ("Dateline", "(dpa/lno) -"), ("Paragraph", PROSE), ("Paragraph", MORE)] == outline(article)
    assert article.dateline is not None
    assert article.dateline.places == ()


@pytest.mark.parametrize(
    "place",
    ["Maria Wörth", "Alice Springs", "Charlotte Amalie", "Vittorio Veneto", "San Marino", "Ben Gardane", "Neu Thun"],
)
def test_towns_that_begin_like_persons_are_places(place: str) -> None:
    """
    A town is a place, though its name begins with a first name.
    """
    dateline = parse(f"{place} (dpa) - {PROSE}").dateline

    assert dateline is not None
    assert [place] == [found.name for found in dateline.places]


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("Zahl des Tages (dpa) - Ein Leser (dpa) - ", [("TitleNote", "Zahl des Tages"), ("Dateline", "(dpa) -")]),
        ("Zahl des Tages (dpa): ", [("TitleNote", "Zahl des Tages"), ("Dateline", "(dpa):")]),
        ("Zahl des Tages (dpa) -\n", [("TitleNote", "Zahl des Tages"), ("Dateline", "(dpa) -")]),
        (f"Ebba Thun (dpa). {MORE} ", [("Byline", "Ebba Thun"), ("Dateline", "(dpa).")]),
    ],
)
def test_dateline_without_place_may_end_otherwise(opening: str, expected: list[tuple[str, str]]) -> None:
    """
    Behind a rubric a colon ends the dateline, too, and behind an author a full stop does.
    """
    assert expected == outline(parse(f"{opening}{PROSE}\n\n{MORE}"))[:2]


@pytest.mark.parametrize(
    "text",
    [
        f"Deich hält stand (dpa): {PROSE}",
        f"Ebba Thun (dpa) - zuletzt im Hafen - kam auch. {PROSE}",
        f"Es regnet an der Küste. (dpa) - {PROSE}",
        f"Was wird aus dem Deich? (dpa) - {PROSE}",
        f"{'Deich hält und ' * 8}bricht (dpa) - {PROSE}",
        f"Mitteilung der Agentur (dpa) - {PROSE}",
    ],
)
def test_other_words_before_a_credit_open_no_text(text: str) -> None:
    """
    A credit in the middle of a sentence, behind one or behind the agency's name opens no text.
    """
    assert parse(text).dateline is None


def test_what_stands_for_a_place_is_told_beneath_a_headline() -> None:
    """
    Where the envelope has a field for the headline, an author and a kicker before the credit are told, too.
    """
    for words, name in (("Ebba Thun", "Byline"), ("Zitat des Tages", "TitleNote"), ("Sport kompakt", "TitleNote")):
        article = parse(f"<h1>Deich hält stand</h1><p>{words} (dpa) - {PROSE}</p>")

        expected = [("Headline", "Deich hält stand"), (name, words), ("Dateline", "(dpa) -"), ("Paragraph", PROSE)]
        assert expected == outline(article)


@pytest.mark.parametrize(("length", "is_kicker"), [(40, True), (41, False)])
def test_kicker_before_a_credit_is_short(length: int, *, is_kicker: bool) -> None:
    """
    Beneath a headline, more than 40 characters before a credit are no kicker, and so the credit is no dateline.
    """
    kicker = "Sport in Husum".ljust(length, "x")
    article = parse(f"<h1>Deich hält stand</h1><p>{kicker} (dpa) - {PROSE}</p>")

    assert (("TitleNote", kicker) in outline(article)) == is_kicker
    assert (article.dateline is not None) == is_kicker


def test_field_of_a_dateline_names_no_person() -> None:
    """
    A field that holds an author or a rubric for a place gives a dateline without places.
    """
    for words in ("Ebba Thun", "Zitat des Tages"):
        article = parse({"urn": "urn:newsml:dpa.com:20090101:250101-930-4711", "dateline": f"{words} (dpa) - "})

        assert article.dateline is not None
        assert ((), f"{words} (dpa) -") == (article.dateline.places, article[article.dateline])


@pytest.mark.parametrize(
    "headline",
    [
        "OTS: Küstenwerke AG / Küstenwerke AG: Werk in Husum schließt zum Jahresende, ...",
        "OTS: Küstenwerke AG / Werk schließt …",
        "OTS: Küstenwerke AG / Werk schließt,...",
        "dpa-AFX: Küstenwerke schließen Werk in Husum",
        "dpa-AFX Überblick: Küstenwerke schließen Werk in Husum",
        "dpa: Küstenwerke schließen Werk in Husum",
        "epd: Kirche an der Küste schließt",
        "eBay steigert Gewinn in Husum",
        "Und dann kam die Flut ...",
        "Sturmflut an der Küste: Was nun?",
    ],
)
@pytest.mark.parametrize("opening", ["HUSUM (dpa-AFX) - ", ""])
def test_headlines_with_a_label_or_an_ellipsis(headline: str, opening: str) -> None:
    """
    A service's label, a name in small letters or an ellipsis makes no headline a teaser, with a dateline or without.
    """
    assert ("Headline", headline) == outline(parse(f"{headline}\n\n{opening}{PROSE}\n\n{MORE}"))[0]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("Drama am Strand\nWal liegt vor Husum auf einer Sandbank", ["TitleNote", "Headline"]),
        ("Nach Streit im Hafen\nMann (34) springt in Husum von Fähre!", ["TitleNote", "Headline"]),
        ("Küste und Inseln\nStreik legt Fähren in Husum lahm", ["TitleNote", "Headline"]),
        # With a verb, in capitals, of more words or above a shorter line it is the headline.
        ("Deich hält stand\nWas die Leute in Husum dazu sagen", ["Headline", "Unknown"]),
        ("DEICH VOR BRUCH\nWas die Leute in Husum dazu sagen", ["Headline", "Unknown"]),
        ("Zwei Tote bei Flut in Husum\nWas die Leute an der Küste dazu sagen", ["Headline", "Unknown"]),
        ("Flut an der Küste\nDeich hält", ["Headline", "Unknown"]),
        ("Flut an der Küste\nNeue Deiche für Husum", ["Headline", "Unknown"]),
        ("Ebba Thun und Jan Ruß\nDeich an der Küste hält", ["Unknown", "Headline"]),
        ("Deich an der Küste hält\nEbba Thun", ["Headline", "Unknown"]),
        ("Thun und der Deich\nDie Flut hält die Küste in Atem", ["TitleNote", "Headline"]),
        ("Deich bricht: Werk geräumt (deutsch)", ["Headline"]),
        ("Deich an der Küste bricht!", ["Headline"]),
        ("Ebba Thun von den Deichen der Küste und den vielen Schafen dort", ["Headline"]),
    ],
)
@pytest.mark.parametrize("opening", ["Husum (dpa) - ", ""])
def test_kickers_and_authors_around_headlines(lines: str, expected: list[str], opening: str) -> None:
    """
    Nouns alone above a longer heading with a verb are its kicker; names of authors are neither.
    """
    article = parse(f"{lines}\n25.11.2026, 07:12 Uhr\n{opening}{PROSE}\n{MORE}")

    assert [*expected, "Unknown"] == [kind for kind, _ in outline(article)][: len(expected) + 1]


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("Von Ebba Thun", ["Headline", "Teaser", "Byline", "Paragraph"]),
        ("25.11.2026, 18:00 Uhr", ["Headline", "Teaser", "Unknown", "Paragraph"]),
        ("Von Ebba Thun\n\n25.11.2026, 18:00 Uhr", ["Headline", "Teaser", "Byline", "Unknown", "Paragraph"]),
        ("Drucken", ["Headline", "Paragraph", "Unknown", "Paragraph"]),
    ],
)
def test_byline_or_time_stamp_sets_a_teaser_off(behind: str, expected: list[str]) -> None:
    """
    Without a dateline, what stands above a byline or a time stamp is the teaser.
    """
    text = f"Deich an der Küste hält\n\n{MORE}\n\n{behind}\n\n{PROSE}\n\n{MORE}\n\n{PROSE}"

    assert expected == [kind for kind, _ in outline(parse(text))][: len(expected)]


@pytest.mark.parametrize("behind", ["Von Ebba Thun", "Stand: 25.11.2026"])
def test_what_ends_an_article_sets_no_teaser_off(behind: str) -> None:
    """
    Behind the only paragraph, a byline or a time stamp ends the article.
    """
    text = f"Deich an der Küste hält\n\n{PROSE}\n\n{behind}"

    assert ["Headline", "Paragraph"] == [kind for kind, _ in outline(parse(text))][:2]


@pytest.mark.parametrize(("line", "kind"), [("Husum", "Unknown"), ("Das neue Werk", "Unknown")])
def test_lone_word_behind_a_time_stamp_heads_nothing(line: str, kind: str) -> None:
    """
    Above the text and behind a time stamp, a word alone is the town, and more words are the page's; no other heading follows.
    """
    text = f"Deich an der Küste hält\n\n25.11.2026, 18:00 Uhr\n\n{line}\n\n{PROSE}\n\n{MORE}"

    assert (kind, line) == outline(parse(text))[2]


@pytest.mark.parametrize(
    "line",
    [
        "Die Flut kam in der Nacht ...",
        "Die Flut kam in der Nacht, und Hunderte waren am Deich, als das Wasser stieg ...",
    ],
)
def test_line_that_breaks_off_beneath_a_headline_is_a_teaser(line: str) -> None:
    """
    Beneath a headline, what breaks off leads in to the article.
    """
    assert ("Teaser", line) == outline(parse(f"Deich hält stand\n\n{line}\n\nHusum (dpa) - {PROSE}"))[1]


@pytest.mark.parametrize("question", ["Frage: Wie lange noch?", "dpa: Wie lange noch?"])
def test_what_somebody_is_asked_is_no_headline(question: str) -> None:
    """
    A question behind who asks it belongs to an interview.
    """
    assert parse(f"{question}\n\n{PROSE}\n\n{MORE}").headline is None


@pytest.mark.parametrize("line", ["dpa meldet eine Flut", "dpa-infocom, dpa:1", "von der Flut und dem Deich", "…"])
def test_other_lines_with_a_small_letter_are_no_headlines(line: str) -> None:
    """
    A small letter that opens no name opens no headline.
    """
    assert parse(f"{line}\n\n{PROSE}\n\n{MORE}").headline is None


@pytest.mark.parametrize(
    "line",
    [
        "Startseite > Region > Küste",
        "Start › Küste",
        "Deich hält Sturmflut stand | Küstenbote",
        "25. November 2026 | 07:12",
        "Foto: dpa/lno",
        "Fotos: Thun, Ruß, Lindö, Dirks, Kern, Ohm, dpa",
        "Von unserer Redaktion und dpa",
        "Betreff: Deich",
        "Von: Ticker <ticker@dpa.example>",
        "An: desk@bote.example",
        "dpa - Deutsche Presse-Agentur",
        "dpa-Newsdesk Region Küste",
        "25. November 2026 Mittwoch 7:12 AM MEZ",
        "RUBRIK: Unwetter",
        "Küstenbote vom 25.11.2026, Nr. 274, S. 3",
    ],
)
def test_lines_of_pages_and_mails_are_no_headlines(line: str) -> None:
    """
    The way to a page, the title of its window and what a mail says of itself are no headline, with a dateline or without.
    """
    for opening in ("Husum (dpa) - ", ""):
        head = outline(parse(f"{line}\n\nDeich an der Küste hält\n\n{opening}{PROSE}\n\n{MORE}"))[:2]

        assert [("Unknown", line), ("Headline", "Deich an der Küste hält")] == head


@pytest.mark.parametrize("line", ["Von: Ebba Thun, dpa", "Von: Ebba Thun"])
def test_authors_behind_a_colon_are_no_senders(line: str) -> None:
    """
    Without an address, `Von:` names who wrote the text.
    """
    assert ("Byline", line) == outline(parse(f"Deich an der Küste hält\n\n{line}\n\n{PROSE}"))[1]


@pytest.mark.parametrize("between", ["", "Deich an der Küste hält\n\n"])
@pytest.mark.parametrize("credit", ["dpa-Newsticker", "Quelle: dpa", "(dpa)"])
def test_credit_above_the_text_closes_nothing(credit: str, between: str) -> None:
    """
    A credit of its own above the running text is no credit line, with a heading behind it or without.
    """
    article = parse(f"{credit}\n\n{between}{PROSE}")

    assert ("Unknown", credit) == outline(article)[0]
    assert ("Paragraph", PROSE) == outline(article)[-1]
    assert article.credit_line is None


def test_credit_behind_the_text_closes_it() -> None:
    """
    Behind running text a credit is a credit line, whatever follows.
    """
    article = parse(f"{PROSE}\n\n(dpa)\n\n{MORE}")

    assert article.credit_line is not None


@pytest.mark.parametrize("line", ["dpa/lno", "dpa-AFX", "AFP/dpa", "© 2026 dpa. Alle Rechte vorbehalten."])
@pytest.mark.parametrize("opening", ["Husum (dpa) - ", ""])
def test_agencies_and_copyright_above_a_headline(line: str, opening: str) -> None:
    """
    An agency alone, or a copyright notice, is the page's; the headline stands beneath it.
    """
    head = outline(parse(f"{line}\n\nDeich an der Küste hält\n\n{opening}{PROSE}\n\n{MORE}"))[:2]

    assert [("Unknown", line), ("Headline", "Deich an der Küste hält")] == head


@pytest.mark.parametrize("opening", ["Husum (dpa) - ", ""])
def test_headlines_of_tickers(opening: str) -> None:
    """
    Plus signs around a headline belong to it; what lists keywords between them is none.
    """
    ticker = "+++ Eilmeldung +++ Deich an der Küste hält +++"

    assert ("Headline", ticker) == outline(parse(f"{ticker}\n\n{opening}{PROSE}\n\n{MORE}"))[0]
    for line in ("+++ Deich;Sand; +++", "++++++", "+++ +++", "Am Deich in Husum +++"):
        assert parse(f"{line}\n\n{opening}{PROSE}\n\n{MORE}").headline is None


def test_forms_of_archives_are_not_the_text() -> None:
    """
    What an archive's form tells beneath the headline and behind the text, in capitals, is kept apart.
    """
    article = parse(f"Deich hält stand\n\nLÄNGE: 312 Wörter\n\nDATELINE: Husum\n\n{PROSE}\n\n{MORE}\n\nSPRACHE: GERMAN")

    expected = [("Headline", "Deich hält stand"), ("Unknown", "LÄNGE: 312 Wörter"), ("Unknown", "DATELINE: Husum")]
    assert [*expected, ("Paragraph", PROSE), ("Paragraph", MORE), ("Unknown", "SPRACHE: GERMAN")] == outline(article)


@pytest.mark.parametrize(
    "headline",
    [
        "UPDATE: Deich hält stand",
        "Länge: Deich wird ein Kilometer",
        "Seite an Seite am Deich",
        "Der 25.11.2026 am Deich",
    ],
)
def test_headlines_that_only_look_like_forms(headline: str) -> None:
    """
    A label in other letters, or one that headlines have, opens a headline; so do a paper's page or a date alone.
    """
    assert ("Headline", headline) == outline(parse(f"{headline}\n\nHusum (dpa) - {PROSE}"))[0]


def test_small_byline_is_no_rest_of_the_headline() -> None:
    """
    A line that opens with `von dpa` does not go on from the headline above it.
    """
    article = parse(f"Deich an der Küste hält\nvon dpa/lno\n{PROSE}")

    assert [("Headline", "Deich an der Küste hält"), ("Byline", "von dpa/lno")] == outline(article)[:2]


@pytest.mark.parametrize("bullet", ["-", "•", "–", "*"])
def test_points_above_the_text_are_no_headline(bullet: str) -> None:
    """
    Points that lead in to an article are no headline.
    """
    points = f"{bullet} Deich hält stand\n{bullet} Niemand wurde verletzt"

    assert parse(f"{points}\n\nHusum (dpa) - {PROSE}").headline is None


@pytest.mark.parametrize(("count", "closes"), [(5, False), (6, True)])
def test_credit_behind_many_lines_closes_them(count: int, *, closes: bool) -> None:
    """
    Only within the first lines does a credit stand above the text.
    """
    lines = "\n\n".join(f"und {number}" for number in range(count))
    article = parse(f"{lines}\n\n(dpa)\n\n{PROSE}")

    assert (article.credit_line is not None) == closes


@pytest.mark.parametrize(("line", "kind"), [("OVG zu Windrädern", "TitleNote"), ("DEICH IN HUSUM", "Headline")])
def test_abbreviation_in_a_kicker(line: str, kind: str) -> None:
    """
    Nouns above a longer heading may have an abbreviation among them; words in capitals are the headline.
    """
    article = parse(f"{line}\n\nRotmilan hält den Windpark in Husum nicht auf\n\nHusum (dpa) - {PROSE}\n\n{MORE}")

    assert (kind, line) == outline(article)[0]


@pytest.mark.parametrize(
    "line",
    ["Sperrfrist: 10. Dezember, 11.00 Uhr", "SPERRFRIST 10.12.2026", "Achtung, Sperrfrist bis 10. Dezember, 11.00 Uhr"],
)
def test_embargo_above_a_headline(line: str) -> None:
    """
    A line that says until when a text is not to be published is a note, also where no header tells of it.
    """
    note = parse(f"{line}\n\nDeich in Husum hält stand\n\nHusum (dpa) - {PROSE}").parts[0]

    assert TitleNote(span=Span(0, len(line)), kind=TitleNoteKind.EMBARGO, text=line) == note


@pytest.mark.parametrize(
    "line", ["Sperrfrist für Deiche endet 2026", "Sperrfrist: Deich darf weg", "Die Flut um 11.00 Uhr"]
)
def test_headlines_about_an_embargo(line: str) -> None:
    """
    A headline may speak of such a time: without a day and a clock it is none.
    """
    assert ("Headline", line) == outline(parse(f"{line}\n\nHusum (dpa) - {PROSE}"))[0]


@pytest.mark.parametrize(
    "stamp", ["vor 3 Stunden", "2 Min. Lesezeit", "Artikel vom 25. November 2026", "25.11.2026", "2026-11-25 09:12"]
)
def test_time_beneath_a_teaser(stamp: str) -> None:
    """
    Beneath a headline and a paragraph, a line that says when, or how long it takes, makes a teaser of the paragraph.
    """
    article = parse(f"Deich in Husum hält stand\n\n{MORE}\n\n{stamp}\n\n{PROSE}\n\n{MORE}")

    assert [("Teaser", MORE), ("Unknown", stamp), ("Paragraph", PROSE)] == outline(article)[1:4]


@pytest.mark.parametrize("line", ["1962", "11.20 Uhr", "11:20 Uhr", "11:20"])
def test_year_and_clock_beneath_a_paragraph(line: str) -> None:
    """
    A year, or a clock without a day, heads the next piece of a chronology and makes no teaser.
    """
    assert parse(f"Deich in Husum hält stand\n\n{MORE}\n\n{line}\n\n{PROSE}\n\n{MORE}").teaser is None


@pytest.mark.parametrize(("count", "is_teaser"), [(9, True), (10, False)])
def test_links_beneath_a_teaser(count: int, *, is_teaser: bool) -> None:
    """
    Beneath a teaser a page has at most ten lines, a byline or a time stamp among them.
    """
    lines = ["Deich in Husum hält stand", MORE, "25.11.2026, 18:00 Uhr", *["Teilen"] * count, PROSE, MORE]

    assert is_teaser is (parse("\n\n".join(lines)).teaser is not None)


def test_label_is_no_teaser() -> None:
    """
    A word with a colon before the dateline leads in to nothing.
    """
    article = parse(f"Deich in Husum hält stand\n\nLesen Sie mehr über Husum:\n\nEnergie:\n\nHusum (dpa) - {PROSE}")

    assert article.teaser is None


def test_ticker_above_the_headline() -> None:
    """
    What stands between plus signs is the headline only where there is no other.
    """
    ticker = "+++ Der Tag im Norden +++"
    texts = [f"{ticker}\n\nDeich in Husum hält stand\n\nHusum (dpa) - {PROSE}", f"{ticker}\n\nHusum (dpa) - {PROSE}"]
    headlines = [article.headline for article in map(parse, texts)]

    assert ["Deich in Husum hält stand", ticker] == [headline.text for headline in headlines if headline]


@pytest.mark.parametrize(
    ("below", "kind"),
    [("Rekordernte bei Äpfeln im Alten Land", "TitleNote"), ("Deich, Siel und Sand", "Headline")],
)
def test_topic_above_nouns(below: str, kind: str) -> None:
    """
    Up to three nouns are a kicker if the heading beneath is two words longer, though it has no verb either.
    """
    assert kind == outline(parse(f"Ernte in Husum\n\n{below}\n\nHusum (dpa) - {PROSE}"))[0][0]


@pytest.mark.parametrize("heading", ["Auto fährt in Schaufenster", "Und die Fähren?", "«Wir hatten Glück»"])
def test_first_heading_of_a_roundup(heading: str) -> None:
    """
    Where the other pieces of a round-up have headings, the line above the first dateline is one, too.
    """
    piece = f"Heuler am Strand gefunden\n\nKiel (dpa) - {PROSE}"
    head = f"Kurzes aus dem Norden an Land\n\n{heading}\n\nHusum (dpa) - {PROSE}"

    assert ("Subheading", heading) == outline(parse(f"{head}\n\n{piece}"))[1]
    assert ("Subheading", heading) != outline(parse(f"{head}\n\nKiel (dpa) - {PROSE}"))[1]


def test_rubric_above_the_first_heading_of_a_roundup() -> None:
    """
    Two words above the first heading of a round-up are its headline.
    """
    piece = f"Heuler am Strand gefunden\n\nKiel (dpa) - {PROSE}"
    article = parse(f"Kurz gemeldet\n\nAuto fährt in Schaufenster\n\nHusum (dpa) - {PROSE}\n\n{piece}")

    assert [("Headline", "Kurz gemeldet"), ("Subheading", "Auto fährt in Schaufenster")] == outline(article)[:2]


def test_agency_asks_in_its_headline() -> None:
    """
    An agency with one of its kinds before a question is the opening of a headline, an agency alone asks somebody.
    """
    lines = ["dpa-AFX Überblick: Wie sicher sind die Deiche?", "dpa: Wie sicher sind die Deiche?"]
    kinds = [outline(parse(f"{line}\n\nHUSUM (dpa-AFX) - {PROSE}"))[0][0] for line in lines]

    assert "Headline" == kinds[0] != kinds[1]


def test_source_of_a_text_in_parentheses() -> None:
    """
    An agency alone is the source of the text, in parentheses, too.
    """
    assert ("CreditLine", "(Quelle: dpa)") == outline(parse(f"{PROSE}\n\n{MORE} (Quelle: dpa)"))[-1]


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        ("(KORR-Bericht)", "genre"),
        ("(Zusammenfassung 1515)", "genre"),
        ("(2. Zusammenfassung)", "genre"),
        ("(Zusammenfassung 2 - neu: Festnahme)", "genre"),
        ("(Vorschau)", "genre"),
        ("(Überblick – Stand: 18.00 Uhr)", "genre"),
        ("(Feature: Küste)", "genre"),
        ("(Achtung)", "kill"),
        ("(Foto Archiv)", "picture"),
        ("(Fotos von heute)", "picture"),
        ("(Berichtigung: Vorname im zweiten Absatz)", "correction"),
    ],
)
@pytest.mark.parametrize(
    "form",
    ["{}\n\nDeich hält stand\n\n", "{}\nDeich hält stand\n\n", "{} Deich hält stand\n\n", "Deich hält stand\n{}\n\n"],
)
@pytest.mark.parametrize("dateline", ["Husum (dpa) - ", ""])
def test_notes_of_the_wire_stand_above_plain_text_too(note: str, kind: str, form: str, dateline: str) -> None:
    """
    Genres, pictures and withdrawals in parentheses are notes where an archive has kept them; they are no teaser.
    """
    article = parse(f"{form.format(note)}{dateline}{PROSE}\n\n{PROSE}")
    (found,) = (part for part in article.parts if isinstance(part, TitleNote))

    assert (note, kind) == (found.text, str(found.kind))
    assert article.headline is not None
    assert (article.headline.text, article.teaser) == ("Deich hält stand", None)


@pytest.mark.parametrize(
    "aside",
    [
        "(Interview mit Ebba Thun am Deich)",
        "(Foto)",
        "(Fotos von der Flut am Deich)",
        "(Foto 12)",
        "(1515)",
        "[Vorschau]",
    ],
)
def test_other_asides_above_a_text_are_no_notes(aside: str) -> None:
    """
    Behind the name of a genre only a number, a dash or a colon may follow, behind that of a picture a word or two.
    """
    article = parse(f"Deich hält stand\n\n{aside}\n\nHusum (dpa) - {PROSE}")

    assert [part for part in article.parts if isinstance(part, TitleNote)] == []


@pytest.mark.parametrize(
    ("headline", "is_one"),
    [
        ("Thun zu Ruß: „Treten Sie zurück!“", True),
        ("Ruß: «Wer soll das bezahlen?»", True),
        ('Thun: "Das reicht!"', True),
        ("Frage: „Wer soll das bezahlen?“", False),
        ("Thun: „Das reicht.“", False),
        ("Thun: Das „reicht!“", False),
        ("Thun rief „Treten Sie zurück!“", False),
        (f"Thun: „{'Das reicht ' * 6}!“", False),
    ],
)
def test_somebody_may_call_out_in_a_headline(headline: str, is_one: bool) -> None:  # noqa: FBT001, a case
    """
    A name, a colon and what is called or asked are a headline; an interview's question and a sentence are none.
    """
    article = parse(f"{headline}\n\nHusum (dpa) - {PROSE}")

    assert is_one is (article.headline is not None)


def test_a_result_may_be_a_headline() -> None:
    """
    Above the text, who has played how is its headline.
    """
    article = parse(f"SV Nordersiel - Husumer SC 3:1\n\nHusum (dpa) - {PROSE}")

    assert ("Headline", "SV Nordersiel - Husumer SC 3:1") in outline(article)


@pytest.mark.parametrize(
    ("head", "headline"),
    [
        ("Deich hält. Aber wie lange noch?", "Deich hält. Aber wie lange noch?"),
        ("Deich hält! Und nun?", "Deich hält! Und nun?"),
        ("Liveticker: Deich bei Husum droht zu brechen", "Liveticker: Deich bei Husum droht zu brechen"),
        ("Video: Deich hält Flut stand", "Video: Deich hält Flut stand"),
        ("Video: Deich hält Flut stand\n\nDeich bei Husum hält", "Deich bei Husum hält"),
        ("Video: Deich hält Flut stand\n\nPodcast: Wie der Deich hielt", None),
        ("Video: Deich", None),
        ("Foto: Ebba Thun/dpa\n\nDeich hält. Aber wie lange noch?", None),
    ],
)
def test_a_headline_of_last_resort(head: str, headline: str | None) -> None:
    """
    A first line of a statement and a question, or what looks like a link, is the headline if nothing else is.
    """
    found = parse(f"{head}\n\nHusum (dpa) - {PROSE}\n\n{PROSE}").headline

    assert headline == (found and found.text)


def test_a_headline_of_last_resort_needs_no_dateline() -> None:
    """
    What looks like a link is the headline above running text, too.
    """
    assert ("Headline", "Liveblog: Sturm an der Küste") in outline(parse(f"Liveblog: Sturm an der Küste\n\n{PROSE}"))


@pytest.mark.parametrize("name", ["küste-aktuell", "küste online", "n-deich NEWS"])
def test_name_of_a_house_opens_a_page(name: str) -> None:
    """
    A word or two in small letters above a head hide nothing of it.
    """
    article = parse(f"{name}\n\nDeich hält der Flut stand\n\nVon Ebba Thun, dpa\n\n{PROSE}\n\n{MORE}")

    assert [("Unknown", name), ("Headline", "Deich hält der Flut stand"), ("Byline", "Von Ebba Thun, dpa")] == (
        outline(article)[:3]
    )


def test_house_above_the_author_beneath_a_teaser() -> None:
    """
    Beneath a teaser and a time stamp, a house stands above its author.
    """
    head = f"Deich hält der Flut stand\n\n{MORE}\n\n25.11.2026, 18:00 Uhr\n\nküste online\n\nVon dpa"
    article = parse(f"{head}\n\n{PROSE}\n\n{PROSE}")

    assert ["Headline", "Teaser", "Unknown", "Unknown", "Byline", "Paragraph", "Paragraph"] == [
        kind for kind, _ in outline(article)
    ]


def test_english_topic_above_a_headline() -> None:
    """
    Nouns and the small words between them are a topic of the page, in English too.
    """
    found = outline(parse(f"Nature and Environment\n\nWolf shot dead near the coast of Husum\n\n{PROSE}"))

    assert ("Headline", "Wolf shot dead near the coast of Husum") in found


@pytest.mark.parametrize("line", ["Do., 5. Februar 2026 um 9:44 AM MEZ·Lesedauer: 1 Min.", "25.11.2026•18:00 Uhr"])
def test_signs_between_the_words_of_a_time_stamp(line: str) -> None:
    """
    A dot may stand between the words of a time stamp without blanks around it.
    """
    assert ("Unknown", line) in outline(parse(f"Deich hält der Flut stand\n\n{line}\n\nHusum (dpa) - {PROSE}"))


def test_way_to_a_page_alone_is_no_headline() -> None:
    """
    A label of the page without what it leads to stands above the headline.
    """
    text = f"Sie sind hier:\n\nScheune brennt nieder - 40 Kühe gerettet\n\n{PROSE}\n\n{MORE}"

    assert [("Unknown", "Sie sind hier:"), ("Headline", "Scheune brennt nieder - 40 Kühe gerettet")] == (
        outline(parse(text))[:2]
    )


@pytest.mark.parametrize("credit", ["(dpa)", "(dpa/lno)", "(AFP, dpa)"])
def test_credit_in_parentheses_above_the_text(credit: str) -> None:
    """
    A credit beneath the headline is no teaser above a time stamp.
    """
    text = f"Deich hält der Flut stand\n\n{credit}\n\n25.11.2026, 18:00 Uhr\n\n{PROSE}\n\n{MORE}"

    assert [("Unknown", credit), ("Unknown", "25.11.2026, 18:00 Uhr"), ("Paragraph", PROSE)] == outline(parse(text))[
        1:4
    ]


def test_words_of_a_page_above_a_headline() -> None:
    """
    A word of the page between its time stamp and the headline hides nothing of the head.
    """
    text = f"Stand: 24.02.2026 12:01 Uhr\n\n| Archiv\n\nWal in der Elbe gesichtet\n\n{PROSE}\n\n{MORE}"

    assert ["Unknown", "Unknown", "Headline", "Paragraph", "Paragraph"] == [kind for kind, _ in outline(parse(text))]


def test_lone_dateline_beneath_some_lines_of_a_page() -> None:
    """
    A dateline that fills its line may stand beneath more lines of a page than one glued to a headline.
    """
    lines = ["Bonn", "·", "Rhein führt wieder Wasser", "25.11.2026", "18:00 Uhr", "Teilen", "Ein Schiff. Foto: dpa"]
    article = parse("\n\n".join([*lines, "Bonn (dpa/lnw)", PROSE, MORE]))

    assert article.dateline is not None
    assert ["Bonn"] == [place.name for place in article.dateline.places]


@pytest.mark.parametrize(
    "line",
    [
        "Von Ebba Thun, dpa-Korrespondentin",
        "Von Ebba Thun - dpa",
        "Von Ebba Thun mit dpa",
        "Verfasst von dpa",
        "Geschrieben von Ebba Thun",
        "25.11.2026 von Ebba Thun",
        "Husum – 25. November 2026",
        "Ebba Thun, 25.11.2026, 18:00",
        "EBBA THUN",
    ],
)
def test_who_wrote_a_text_and_when_heads_nothing(line: str) -> None:
    """
    Beneath the headline, who wrote a text and when is no heading, in whatever words.
    """
    found = outline(parse(f"Deich hält der Flut stand\n\n{line}\n\n{PROSE}\n\n{MORE}"))

    assert ("Headline", "Deich hält der Flut stand") == found[0]
    assert found[1] in {("Byline", line), ("Unknown", line)}


@pytest.mark.parametrize("line", ["Die Rettung von Husum", "Bericht von der Küste", "Ebba Thun - die Letzte von Husum"])
def test_other_lines_with_names_are_headings(line: str) -> None:
    """
    A line that tells more than who wrote a text is a heading.
    """
    assert line not in {text for kind, text in outline(parse(f"{PROSE}\n\n{line}\n\n{MORE}")) if kind != "Subheading"}


@pytest.mark.parametrize("label", ["Titel:", "Title:", "Überschrift:"])
@pytest.mark.parametrize("dateline", ["", "Husum (dpa) - "])
def test_label_before_a_headline_is_none_of_it(label: str, dateline: str) -> None:
    """
    What a form sets before the headline is no word of it.
    """
    found = outline(parse(f"{label} Deich hält der Flut stand\n\n{dateline}{PROSE}\n\n{MORE}"))

    assert [("Unknown", label), ("Headline", "Deich hält der Flut stand")] == found[:2]


def test_other_labels_stay_in_a_headline() -> None:
    """
    A topic before its colon belongs to the headline.
    """
    assert ("Headline", "Titelkampf: Husum siegt in Kiel") == outline(
        parse(f"Titelkampf: Husum siegt in Kiel\n\n{PROSE}\n\n{MORE}")
    )[0]


def test_mark_between_two_datelines_belongs_to_the_text() -> None:
    """
    Of two datelines the second is one only right behind the first; a mark before it opens a quotation.
    """
    article = parse('Husum (dpa) - "TÖNNING, 21. Nov. 2024 (dpa) - Es regnet," sagte Thun.')

    assert [article[part] for part in article.parts] == [
        "Husum (dpa) -",
        " ",
        '"TÖNNING, 21. Nov. 2024 (dpa) - Es regnet," sagte Thun.',
    ]
