"""
What stands before the colon of a speech where no verb says it: a paper, a name, a noun that is none.
"""

import pytest

from dpaparse import parse
from tests.attributed import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die „Husumer Post“ ist skeptisch: „Das Wasser steigt noch.“", ("Die „Husumer Post“", "")),
        ("Großbrand in Husum: „Das Wasser reicht nicht“\n\nHusum (dpa) - Der Großbrand kam nachts.", None),
        ("Ruß in Husum: „Das Wasser reicht nicht“\n\nHusum (dpa) - Minister Jan Ruß kam nachts.", ("Ruß", "")),
        ("Ruß in Husum: „Das Wasser reicht nicht“", ("Ruß", "")),
        ("Minister Ruß: Der Plan ist „völlig falsch“", ("Minister Ruß", "")),
        ("Die Opposition: Der Plan ist „völlig falsch“", ("Die Opposition", "")),
        ("Fußball am Meer: Der Plan ist „völlig falsch“", None),
        (f"Ruß in Husum: „Das Wasser reicht nicht“\n\nHusum (dpa) - {'Ruß kam. ' * 25}", ("Ruß", "")),
    ],
)
def test_labels_before_a_colon(text: str, expected: tuple[str, str] | None) -> None:
    """
    A paper speaks, and a name; a noun that has an article elsewhere is none.
    """
    assert [expected] == said(parse(text))
