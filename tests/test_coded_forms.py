"""
Forms of an archive whose fields two capitals open.
"""

import pytest

from dpaparse import parse
from tests.outlined import MORE, PROSE, outline


@pytest.mark.parametrize("sign", ["\n", "\n\n", "\t", "  "])
def test_fields_are_told_by_their_codes(sign: str) -> None:
    """
    Headline, byline and text have fields of their own; codes and other fields are no text, whatever they hold.
    """
    fields = [
        f"SE{sign}Küste",
        f"HD{sign}Wie lange hält der Deich?",
        f"BY{sign}Ebba Thun",
        f"WC{sign}243 Wörter",
        f"PD{sign}25. November 2026",
        f"SN{sign}Küstenbote",
        f"LA{sign}Deutsch",
        f"LP{sign}Husum (dpa) - {PROSE}",
        f"TD{sign}{MORE}\n\n{MORE}",
        f"AN{sign}Dokument KB00020261125em3e2x",
    ]
    article = parse("\n".join(fields))
    found = outline(article)

    assert ("Headline", "Wie lange hält der Deich?") in found
    assert ("Byline", "Ebba Thun") in found
    assert ("Dateline", "Husum (dpa) -") in found
    assert [PROSE, MORE, MORE] == [part.text for part in article.paragraphs]
    assert {"Unknown", "Headline", "Byline", "Dateline", "Paragraph"} == {kind for kind, _ in found}
    assert ("Unknown", "Küstenbote") in found


def test_what_stands_above_a_form_is_none_of_it() -> None:
    """
    The archive's own name may stand above the first code.
    """
    article = parse(f"Factiva\n\nHD Deich hält\nWC 2 Wörter\nLA Deutsch\nTD\n{PROSE}")

    assert ("Unknown", "Factiva") == outline(article)[0]
    assert [PROSE] == [part.text for part in article.paragraphs]


@pytest.mark.parametrize(
    "text",
    [
        # No text, no headline, too few fields, codes that go back.
        f"HD Deich hält\nWC 2 Wörter\nLA Deutsch\nAN Nummer\nEs regnet am\nTDC. {PROSE}",
        f"SE HD\nHD-Sender am Deich\nWC 2 Wörter\nLA Deutsch\nTD\n{PROSE}",
        f"HD Deich hält\nTD\n{PROSE}\n\n{MORE}",
        f"TD Wörter\nLA Deutsch\nWC 2 Wörter\nHD Deich hält\n{PROSE}",
    ],
)
def test_capitals_alone_are_no_form(text: str) -> None:
    """
    A form has a headline, a text and more, in the order of the archive.
    """
    assert ("Headline", "Deich hält") not in outline(parse(text))
