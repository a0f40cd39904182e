"""
What stands before the running text: kicker, headline, byline, note, teaser, lines of the page.
"""

import pytest

from dpaparse import TitleNote, TitleNoteKind, parse
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


@pytest.mark.parametrize(("length", "kind"), [(40, "TitleNote"), (41, "Unknown")])
def test_kicker_is_short(length: int, kind: str) -> None:
    """
    Up to 40 characters stand above a headline as its kicker.
    """
    kicker = "Flut".ljust(length, "x")
    article = parse(f"{kicker}\n\nDeich an der Küste hält stand\n\nHusum (dpa) - {PROSE}")

    assert [(kind, kicker), ("Headline", "Deich an der Küste hält stand")] == outline(article)[:2]


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
        (f"{PROSE}\n\n{MORE}", [("Paragraph", PROSE), ("Paragraph", MORE)]),
        (
            f"(Eil) Deich hält stand\n\n{PROSE}",
            [("TitleNote", "(Eil)"), ("Headline", "Deich hält stand"), ("Paragraph", PROSE)],
        ),
        (
            f"W I R T S C H A F T\n\nDeich hält stand\n\n{PROSE}",
            [("TitleNote", "W I R T S C H A F T"), ("Headline", "Deich hält stand"), ("Paragraph", PROSE)],
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
