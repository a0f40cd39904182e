"""
Who signs a quotation that stands alone: in parentheses behind it, or behind a dash.
"""

import pytest

from dpaparse import parse
from tests.attributed import said


@pytest.mark.parametrize(
    ("behind", "speaker"),
    [
        (" (Ebba Thun)", "Ebba Thun"),
        (" (Ebba Thun, Bürgermeisterin)", "Ebba Thun"),
        ("\n(Bürgermeisterin Ebba Thun)", "Bürgermeisterin Ebba Thun"),
        (" (Bürgermeisterin Ebba Thun (SPD) am Mittwoch in Husum)", "Bürgermeisterin Ebba Thun (SPD)"),
        (" (Der Regisseur Jan Ruß über die Künstlerin Ina Lindö)", "Der Regisseur Jan Ruß"),
        (" (Die Fischer an der Küste)", "Die Fischer an der Küste"),
        (" – Ebba Thun, Bürgermeisterin", "Ebba Thun, Bürgermeisterin"),
        (" - Bürgermeisterin Ebba Thun", "Bürgermeisterin Ebba Thun"),
        (" – Ebba Thun.", "Ebba Thun"),
        # Nobody signs by these.
        (" (Ebba Thun lacht)", None),
        (" (Beifall im Saal)", None),
        (" (Foto: Ebba Thun/dpa)", None),
        (" (Seite 3)", None),
        (" (dpa)", None),
        (" – Ebba Thun lachte am Deich.", None),
        (" Ebba Thun ging heim.", None),
        (" Der Deich.", None),
    ],
)
@pytest.mark.parametrize("quotation", ["„Das Wasser steigt.“", "„Das Wasser steigt“"])
def test_who_signs_a_quotation_says_it(quotation: str, behind: str, speaker: str | None) -> None:
    """
    Somebody behind a quotation that is a sentence of its own says it, where no verb makes a sentence of them.
    """
    article = parse(f"Husum (dpa) - Der Deich ist alt.\n\n{quotation}{behind}")

    assert [None if speaker is None else (speaker, "")] == said(article)


def test_what_is_written_on_a_sign_is_nobodys() -> None:
    """
    An inscription is no words of whoever spoke before, nor of who holds it up.
    """
    article = parse("„Es reicht“, sagte Ebba Thun. Fischer hoben Schilder mit der Aufschrift „Deiche zuerst“.")

    assert article.quotes[1].attribution is None


def test_a_quotation_within_a_sentence_is_not_signed() -> None:
    """
    Parentheses behind words out of a sentence tell something else.
    """
    article = parse("Husum (dpa) - Ole Kern nannte den Deich „alt und marode“ (Ebba Thun).")

    assert [("Ole Kern", "nannte")] == said(article)
