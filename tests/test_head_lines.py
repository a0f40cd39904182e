"""
Lines of a head: what a page prints one beneath the other above text that blank lines set off.
"""

import pytest

from dpaparse import Unknown, parse
from tests.test_plain import MORE, PROSE, outline

HEADLINE = "Sielverband Eiderstedt: Mehr Geld für Schöpfwerke und neue Pumpen"


@pytest.mark.parametrize("opening", ["", "Husum (dpa) - "])
@pytest.mark.parametrize(
    ("lines", "kinds"),
    [
        ([HEADLINE, "25.11.26 - 09:24 Uhr"], ["Headline", "Unknown"]),
        ([HEADLINE, "veröffentlicht am", "25.11.2026 - 09:24 Uhr"], ["Headline", "Unknown", "Unknown"]),
        (["Von Ebba Thun und Jan Ruß, dpa", "25. November 2026, 18:00 Uhr"], ["Byline", "Unknown"]),
        (["Startseite", "Teilen", HEADLINE, "Drucken"], ["Unknown", "Unknown", "Headline", "Unknown"]),
        ([HEADLINE, "", "Von Ebba Thun, dpa", "25.11.2026"], ["Headline", "Byline", "Unknown"]),
        (["Teilen", "", HEADLINE, "Von Ebba Thun, dpa"], ["Unknown", "Headline", "Byline"]),
        (["(Berichtigung: Name)", HEADLINE], ["TitleNote", "Headline"]),
    ],
)
def test_lines_of_a_head_stand_apart(lines: list[str], kinds: list[str], opening: str) -> None:
    """
    Above text that blank lines set off, a byline, a time stamp and a link are told apart without blank lines.
    """
    text = "\n".join(lines) + f"\n\n{opening}{PROSE}\n\n{MORE}\n\n{PROSE}\n\n{MORE}"
    expected = list(zip(kinds, filter(None, lines), strict=True))

    assert expected == outline(parse(text))[: len(kinds)]


def test_wrapped_text_of_a_head_stays_whole() -> None:
    """
    The last line of a wrapped teaser stays with it, though it is a word of time stamps, a date, or ends a sentence.
    """
    for end in ("Uhr", "Uhr.", "12. März."):
        teaser = f"Das Hochwasser an der Küste kam in der Nacht und ging erst um 14.30\n{end}"
        article = parse(f"{HEADLINE}\n\n{teaser}\n\nHusum (dpa) - {PROSE}\n\n{MORE}")
        unread = [article[part] for part in article.parts if isinstance(part, Unknown)]

        assert ([] if end[-1] == "." else [teaser]) == unread


def test_lines_within_the_text_stay_together() -> None:
    """
    Behind running text, lines that no blank line sets off are a paragraph, though a heading opens them.
    """
    lines = "Grauer Deich am grauen Meer\nGrauer Strand und leerer Hafen"
    article = parse(f"{HEADLINE}\n\n{PROSE}\n\n{lines}\n\n{MORE}")

    assert ("Paragraph", lines) == outline(article)[2]


def test_results_at_the_start_stay_together() -> None:
    """
    Lines that a date with a colon announces are results, and no head.
    """
    results = "Dienstag, 24.11.2026:\nHusum - Lindö 1:2\nSand - Thun 3:0"

    assert ("Paragraph", results) == outline(parse(f"{results}\n\n{PROSE}\n\n{MORE}"))[0]
