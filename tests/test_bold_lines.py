"""
Lines in bold on pages: a heading above the text of the same paragraph.
"""

import pytest

from dpaparse import parse
from tests.outlined import outline

PROSE = "Der Deich an der Küste hat gehalten, und die Menschen konnten am Morgen in ihre Häuser zurück."
MORE = "Für die Nacht zum Mittwoch erwarten die Fachleute ein weiteres Hochwasser."


@pytest.mark.parametrize("element", ["p", "div"])
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (f"<b>Ruhe an der Küste</b><br>{MORE}", [("Subheading", "Ruhe an der Küste"), ("Paragraph", MORE)]),
        (f"<strong>Ruhe an der Küste<br></strong>{MORE}", [("Subheading", "Ruhe an der Küste"), ("Paragraph", MORE)]),
        (
            f"{MORE}<br><b>Und nun?</b><br>{MORE}",
            [("Paragraph", MORE), ("Subheading", "Und nun?"), ("Paragraph", MORE)],
        ),
        (
            f"<b>Ruhe</b><br>{MORE}<br><br><b>Wind</b><br>{MORE}<br><b>Sand</b><br>{MORE}",
            [
                ("Subheading", "Ruhe"),
                ("Paragraph", MORE),
                ("Subheading", "Wind"),
                ("Paragraph", MORE),
                ("Subheading", "Sand"),
                ("Paragraph", MORE),
            ],
        ),
        # In bold as a whole, no heading, and nothing that is one above.
        (f"<b>Ruhe an der Küste<br>{MORE}</b>", [("Paragraph", f"Ruhe an der Küste\n{MORE}")]),
        (f"<b>{MORE}</b><br>{MORE}", [("Paragraph", f"{MORE}\n{MORE}")]),
        ("Es <b>Ruhe an der Küste</b><br>regnet.", [("Paragraph", "Es Ruhe an der Küste\nregnet.")]),
        ("<b>Ruhe</b><br>Wind", [("Paragraph", "Ruhe\nWind")]),
        ("Es regnet.<br><b>Ruhe</b><br>", [("Paragraph", "Es regnet.\nRuhe")]),
    ],
)
def test_line_in_bold_above_text_of_its_paragraph_is_a_heading(
    element: str, words: str, expected: list[tuple[str, str]]
) -> None:
    """
    A short line in bold that a line break sets off from the text beneath is a heading; a line above text only.
    """
    page = f"<h1>Deich bei Husum hält</h1><p>{PROSE}</p><{element}>{words}</{element}><p>{PROSE}</p>"

    assert outline(parse(page))[2:-1] == expected


def test_line_in_bold_of_a_list_is_no_heading() -> None:
    """
    An item of a list stays one.
    """
    page = f"<h1>Deich bei Husum hält</h1><p>{PROSE}</p><ul><li><b>Ruhe</b><br>{MORE}</li></ul><p>{PROSE}</p>"

    assert outline(parse(page))[2:-1] == [("ListItem", f"Ruhe\n{MORE}")]
