"""
Persons whose names have several words, initials or particles, or are other words elsewhere.
"""

from typing import Final

import pytest

from dpaparse import parse
from tests.attributed import said

# A text, who says its last quotation, and whom that stands for.
CALLED: Final[list[tuple[str, str, str | None]]] = [
    # particles, also with a capital
    ("Ebba von der Weide kam. „Es regnet“, sagte von der Weide.", "von der Weide", "Ebba von der Weide"),
    ("Ebba von der Weide kam. „Es regnet“, sagte Ministerin von der Weide.", "Ministerin von der Weide", "Ebba von der Weide"),
    ("Ebba von der Weide kam. Von der Weide lobte den «guten Deich».", "Von der Weide", "Ebba von der Weide"),
    ("Ebba von der Weide kam. Von der Weide zufolge ist das „sehr gut“.", "Von der Weide", "Ebba von der Weide"),
    ("Ebba von der Weide kam. Laut von der Weide ist das „sehr gut“.", "von der Weide", "Ebba von der Weide"),
    ("Jan Ruß und Ute von der Weide kamen. Auch von der Weide sah zu. „Es regnet“, sagte sie.", "sie", "Ute von der Weide"),
    ("Jan von der Weide kam.\n\nAuch Ole Thun war da. Von der Weide sah zu. „Es regnet“, sagte er.", "er", "Jan von der Weide"),
    ("Jan Van der Weide kam. „Es regnet“, sagte Van der Weide.", "Van der Weide", "Jan Van der Weide"),
    ("Jan Van der Weide kam. „Es regnet“, so Bürgermeister Van der Weide.", "Bürgermeister Van der Weide", "Jan Van der Weide"),
    ("Jan zu Ruß kam. „Es regnet“, sagte zu Ruß.", "zu Ruß", "Jan zu Ruß"),
    ("Jan zu Ruß kam. „Es regnet“, sagte Ruß.", "Ruß", "Jan zu Ruß"),
    ("Ali bin Ruß kam. „Es regnet“, sagte bin Ruß.", "bin Ruß", "Ali bin Ruß"),
    ("Ole Le Thun kam. „Es regnet“, so Le Thun.", "Le Thun", "Ole Le Thun"),
    ("Ole Di Thun kam. Jan Thun ging. „Es regnet“, sagte Di Thun.", "Di Thun", "Ole Di Thun"),
    ("Der Lotse Ali Xadu al-Pirm kam. „Es regnet“, sagte al-Pirm.", "al-Pirm", "Ali Xadu al-Pirm"),
    ("Der Lotse Ali Xadu al-Pirm kam. Al-Pirm sagte: „Es regnet.“", "Al-Pirm", "Ali Xadu al-Pirm"),
    # a name in the middle that somebody is called by
    ("Luis Xadu Jan da Pirm kam. „Es regnet“, sagte Jan da Pirm.", "Jan da Pirm", "Luis Xadu Jan da Pirm"),
    ("Luis Xadu Jan da Pirm kam. „Es regnet“, sagte Xadu.", "Xadu", "Luis Xadu Jan da Pirm"),
    ("Ein Haus von Jan Ruß von der Wache brannte. „Es regnet“, sagte Ruß.", "Ruß", "Jan Ruß"),
    # initials, and names of two letters, which stand for somebody as well
    ("Jan W. Ruß kam. „Es regnet“, sagte Ruß.", "Ruß", "Jan W. Ruß"),
    ("J. D. Ruß kam. „Es regnet“, sagte Ruß.", "Ruß", "J. D. Ruß"),
    ("Der Leiter der Wache J. D. Ruß kam. „Es regnet“, sagte Ruß.", "Ruß", "J. D. Ruß"),
    ("Minister J. D. Barmer kam. „Es regnet“, sagte Barmer.", "Barmer", "J. D. Barmer"),
    ("Xi Barmer kam. „Es regnet“, sagte Xi.", "Xi", "Xi Barmer"),
    ("Minister Xim Ol Un kam. „Es regnet“, sagte Xim.", "Xim", "Xim Ol Un"),
    ("Minister Dr. Xim Pirm kam. „Es regnet“, sagte Pirm.", "Pirm", "Xim Pirm"),
    ("Der Barm Xi Pirm kam. „Es regnet“, sagte Xi.", "Xi", None),
    # a name that nobody else has; of two nobody is safe
    ("Ebba Thun kam. „Es regnet“, sagte Ebba.", "Ebba", "Ebba Thun"),
    ("Ebba Thun kam. Ebba Ruß ging. „Es regnet“, sagte Ebba.", "Ebba", None),
    # other words elsewhere
    ("Jan Kurz kam. Kurz sagte: „Es regnet.“", "Kurz", "Jan Kurz"),
    ("Jan Kurz kam. Kurz danach sagte Thun: „Es regnet.“", "Thun", None),
    ("Jan Josef Jung kam. „Es regnet“, sagte Minister Jung.", "Minister Jung", "Jan Josef Jung"),
    ("Ole Sommer kam. „Es regnet“, sagte Sommer.", "Sommer", "Ole Sommer"),
    ("Ole Sommer kam. „Es regnet“, sagte im Sommer Thun.", "Thun", None),
    ("Ole Sommer kam. „Es regnet“, sagte diesen Sommer Thun.", "Thun", None),
    ("Ole Sommer kam.\n\nSommer, der weg war, lachte. „Es regnet“, sagte er.", "er", "Ole Sommer"),
    ("Ole März kam. „Es regnet“, sagte März. Seit März 2020 sei das „sehr oft“ so.", "März", "Ole März"),
    ("Ute Spiegel (SPD) kam. „Es regnet“, sagte Spiegel.", "Spiegel", "Ute Spiegel"),
    ("Ute Spiegel kam. „Es regnet“, sagte Thun dem Spiegel.", "Thun", None),
    ("Ende August Freitag. „Es regnet“, sagte Freitag Thun.", "Thun", None),
]  # fmt: skip

# The same in English.
CALLED_IN_ENGLISH: Final[list[tuple[str, str, str | None]]] = [
    ("Ebba von der Weide came. “It rained,” von der Weide said.", "von der Weide", "Ebba von der Weide"),
    ("Ebba von der Weide came. “It rained,” said Minister von der Weide.", "Minister von der Weide", "Ebba von der Weide"),
    ("Ali Xadu al-Pirm came. “It rained,” al-Pirm said.", "al-Pirm", "Ali Xadu al-Pirm"),
    ("Ebba May came. “It rained,” May said.", "May", "Ebba May"),
    ("Ebba May came. “It rained,” Thun said in May.", "Thun", None),
    ("Ebba May came. May 5 was wet. “It rained,” she said.", "she", "Ebba May"),
    ("Jan Thomas Monday came. “It rained,” Ruß said Monday.", "Ruß", None),
    ("Jan W. Ruß came. “It rained,” Ruß said.", "Ruß", "Jan W. Ruß"),
]  # fmt: skip
_ENGLISH: Final = "The dike of the town held, and the people went to the harbour and to the church of the town. "


def _called(text: str) -> tuple[str | None, str | None]:
    last = parse(text).quotes[-1].attribution
    assert last is not None
    return last.speaker.text if last.speaker else None, last.resolved.text if last.resolved else None


@pytest.mark.parametrize(("text", "speaker", "person"), CALLED)
def test_surname(text: str, speaker: str, person: str | None) -> None:
    """
    Whoever was told with the full name is meant by the surname alone, whatever that is elsewhere.
    """
    assert _called(text) == (speaker, person)


@pytest.mark.parametrize(("text", "speaker", "person"), CALLED_IN_ENGLISH)
def test_surname_in_english(text: str, speaker: str, person: str | None) -> None:
    """
    So it is in English articles.
    """
    assert _called(_ENGLISH + text) == (speaker, person)


def test_two_unknown_names() -> None:
    """
    Two words that no list has are one name behind "so", and nobody's words.
    """
    assert said(parse("Es war Nacht. „Es regnet“, so Xadu Pirm.")) == [("Xadu Pirm", "so")]
    assert said(parse("Es war Nacht. „Es regnet“, so das Fazit Pirms.")) == [("Pirms", "so")]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ole Timm von der Universität Kiel", "Ole Timm"),
        ("Ole Timm von der Polizei", "Ole Timm"),
        ("Ole Timm von der Deutschen Umwelthilfe", "Ole Timm"),
        ("Ole Timm von der Linken", "Ole Timm"),
        ("Ole Timm von der Weide", "Ole Timm von der Weide"),
        ("Ole Timm von Richter", "Ole Timm von Richter"),
        ("Ole Timm de Ruß", "Ole Timm de Ruß"),
        ("Ole Timm Ruß von der Polizei", "Ole Timm Ruß"),
    ],
)
def test_where_somebody_is_from_is_no_part_of_a_name(name: str, expected: str) -> None:
    """
    Behind a surname that is a first name as well, a body is no surname.
    """
    assert _called(f"{name} kam. Es war kalt. „Es regnet“, sagte er.") == ("er", expected)


def test_surnames_are_limited() -> None:
    """
    Only so many such surnames are remembered, so that time stays linear.
    """
    names = " ".join(f"Ebba von Weide{letter} kam." for letter in "abcdefghijklmnopqrst")
    assert _called(f"{names} „Es regnet“, sagte von Weidec.") == ("von Weidec", "Ebba von Weidec")
    assert _called(f"{names} „Es regnet“, sagte von Weidet.") == ("von Weidet", "Ebba von Weidet")
