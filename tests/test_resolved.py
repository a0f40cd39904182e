"""
Who is meant by a role or a pronoun where several persons were told of.
"""

from typing import Final

import pytest

from dpaparse import Attribution, parse

# A text, and whom the speaker of its last quotation stands for.
RESOLVED: Final[list[tuple[str, str | None]]] = [
    # names that we do not know, before ages
    ("Xadu Pirm (52) und Yolu Barm (61) kamen. „Das Wasser steigt“, sagte Pirm.", "Xadu Pirm"),
    ("Xadu Pirm (52) und Yolu Barm (61) kamen. „Das Wasser steigt“, sagte Barm.", "Yolu Barm"),
    # a title between role and name
    ("Am Montag kam Minister Dr. Jan Arem. Auch Jan Ruß kam. „Es regnet“, sagte der Minister am Abend.", "Jan Arem"),
    # the gender of a role, also in the dative
    ("Ebba Thun kam. Auch Jan Ruß kam. Laut der Ministerin ist das „sehr ernst“.", "Ebba Thun"),
    ("Ebba Thun kam. Auch Jan Ruß kam. Laut dem Vorsitzenden ist das „sehr ernst“.", "Jan Ruß"),
    (
        "Der Abgeordnete Jan Ruß kam. Die Abgeordnete Ebba Thun kam. Ute Bahr ging. „Es regnet“, sagte die Abgeordnete.",
        "Ebba Thun",
    ),
    # A firm, a thing and somebody's mother are nobody of whom a name was told.
    ("Ute Bahr kam. „Es regnet“, sagte die Stadtwerke AG.", None),
    ("Bo Kern kam. „Es regnet“, so lautet der Befund.", None),
    ("Bo Kern kam. „Es regnet“, sagte die Mutter zweier Kinder.", None),
    # a first name tells namesakes apart
    ("Jan Ruß kam. Uwe Ruß auch. „Es regnet“, sagte Jan Ruß. „Schon lange“, rief er.", "Jan Ruß"),
    ("Jan Ruß kam. Uwe Ruß auch. Jan Ruß sagte, Momme Dirks sei da. „Ja, und wie“, rief er.", "Jan Ruß"),
    # Who was introduced without a name stays who that is.
    ("Ebba Thun kam. Eine Lotsin half. Das Amt sprach von Glück. „Das ist gut so“, sagte sie.", "Eine Lotsin"),
    ("Ein Mann rief an. „Wir kamen“, sagte Sprecher Ole Timm. „Danke“, sagte der Mann. „Gut so“, rief er.", "Ein Mann"),
    (
        "Ein Mann rief. „Wir kamen“, sagte Sprecher Ole Timm. „Danke“, sagte der Mann. „Gern“, sagte der Sprecher.",
        "Ole Timm",
    ),
    ("Anwalt Ubbe Ruß kam. Der Ehemann weinte. „Das ist wahr“, sagte er. „Ja, sicher“, rief er.", "Der Ehemann"),
    ("Anwalt Ubbe Ruß kam. Der Ehemann weinte. „Das ist wahr“, sagte er. „Ja, sicher“, rief der Anwalt.", "Ubbe Ruß"),
    (
        "Seine Wächterin ging. Ein Richter kam. „Es regnet“, sagte Lotse Momme Dirks. „Ja, sicher“, rief der Richter.",
        "Ein Richter",
    ),
    (
        "Ein Richter kam. Eine Frau ging. Der Wächter blieb. „Es regnet“, sagte Lotse Ole Timm. „Ja“, rief der Richter.",
        "Ein Richter",
    ),
    # Of two nobody is safe.
    ("Eine Lotsin half. Eine Fischerin kam. „Das ist gut so“, sagte sie.", None),
    # Who spoke last comes before who was told of since.
    ("Jan Ruß sagte, Momme Dirks sei da. „Das war gut so“, sagte der Wächter.", "Jan Ruß"),
    # A spokesman is another than who spoke last.
    ("Jan Ruß sagte, es regne. „Das war gut so“, sagte der Sprecher.", None),
    ("Jan Ruß sagte, Momme Dirks sei da. Er ging. Dirks blieb. „Das ist gut so“, sagte er.", "Momme Dirks"),
]


@pytest.mark.parametrize(("text", "expected"), RESOLVED)
def test_who_is_meant(text: str, expected: str | None) -> None:
    """
    A speaker stands for whom the text has told of before with that role, that name or that gender.
    """
    article = parse(text)
    resolved = (article.quotes[-1].attribution or Attribution()).resolved

    assert expected == (resolved.text if resolved else None)
    assert expected == (article[resolved] if resolved else None)
