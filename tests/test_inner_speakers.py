"""
Who says the quotations inside another is told by what is said in that one.
"""

import pytest

from dpaparse import Quote, QuoteKind, parse
from tests import laws

Said = tuple[str, str | None, str | None]

ENGLISH = "LONDON (dpa) - The dike was closed on Monday, and the people of the town had to stay at home for the night. "


def inside(quotes: tuple[Quote, ...]) -> list[Said]:
    """
    Return the words of the quotations inside others, with who says them and who is meant by that.
    """
    found: list[Said] = []
    for outer in quotes:
        for quote in outer.quotes:
            told = quote.attribution
            meant = None if told is None or told.resolved is None else told.resolved.text
            found.append((quote.text, None if told is None or told.speaker is None else told.speaker.text, meant))
        found += inside(outer.quotes)
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # before, behind, in the midst
        ("„Lotse Thun hat zu mir gesagt: ‚Der Deich hält‘“, sagte Ruß.", [("Der Deich hält", "Lotse Thun", None)]),
        ("„‚Der Deich hält‘, sagte er. Da ging ich“, sagte Ruß.", [("Der Deich hält", "er", None)]),
        ("„Die Wehr hat von ‚großem Glück‘ gesprochen“, sagte Ruß.", [("großem Glück", "Die Wehr", None)]),
        ("«Laut Thun ist das ‹ein großes Unglück für alle›», sagte Ruß.", [("ein großes Unglück für alle", "Thun", None)]),
        ("„Mein Vorgänger mahnte: ‚Am Deich spart man nicht.‘“", [("Am Deich spart man nicht.", "Mein Vorgänger", None)]),
        ("„Da sagte mein Onkel: ‚Am Deich spart man nicht.‘“", [("Am Deich spart man nicht.", "mein Onkel", None)]),
        # whoever says the outer one
        ("Ruß sagte: „Ich rief ihm zu: ‚Wir bleiben hier!‘“", [("Wir bleiben hier!", "Ich", "Ruß")]),
        (
            "Lotse Jan Ruß kam. „Da sagte ich: ‚Wir bleiben hier!‘“, sagte er.",
            [("Wir bleiben hier!", "ich", "Jan Ruß")],
        ),
        ("Es gilt: „Da sagte ich: ‚Wir bleiben hier!‘“", [("Wir bleiben hier!", "ich", None)]),
        # several, and one in another
        (
            "„Thun sagte: ‚Der Deich hält.‘ Ole Sand sagte: ‚Er hält nicht.‘“, sagte Ruß.",
            [("Der Deich hält.", "Thun", None), ("Er hält nicht.", "Ole Sand", None)],
        ),
        (
            "„Thun sagte: ‚Ole Sand rief: „Der Deich hält!“ Da ging ich.‘“, sagte Ruß.",
            [("Ole Sand rief: „Der Deich hält!“ Da ging ich.", "Thun", None), ("Der Deich hält!", "Ole Sand", None)],
        ),
        # nobody tells, a name, and marks that nothing closes
        ("„Thun kam. ‚Der Deich hält wieder.‘ Er lachte“, sagte Ruß.", [("Der Deich hält wieder.", None, None)]),
        ("„Thun sagte das im Haus ‚Deich‘“, sagte Ruß.", [("Deich", None, None)]),
        ("Ruß sagte: „Thun sagte: ‚Der Deich hält wieder.‘", [("Der Deich hält wieder.", None, None)]),
        # English
        (
            f"{ENGLISH}“Tom Brown told me, ‘The dike will hold,’ and then he left,” Jan Doe said.",
            [("The dike will hold,", "Tom Brown", None)],
        ),
        (f"{ENGLISH}Jan Doe said: “So I said, ‘The dike will hold.’”", [("The dike will hold.", "I", "Jan Doe")]),
        # soft hyphens, other blanks, lines that are broken for their width
        ("„Lotse Thun hat ge\u00adsagt: ‚Der De\u00adich hält‘“, sagte Ruß.", [("Der De\u00adich hält", "Lotse Thun", None)]),
        ("„Lotse\u00a0Thun hat gesagt: ‚Der Deich hält‘“, sagte Ruß.", [("Der Deich hält", "Lotse\u00a0Thun", None)]),
    ],
)  # fmt: skip
def test_who_says_what_is_quoted_in_a_quotation(text: str, expected: list[Said]) -> None:
    """
    Its own frame tells; "ich" is whoever says the outer one.
    """
    article = parse(text)

    assert expected == inside(article.quotes)
    laws.article_is_sound(article)


def test_outer_quotations_say_what_they_said() -> None:
    """
    Whoever says the outer one does not depend on what is inside.
    """
    (quote,) = parse("„Thun hat gesagt: ‚Der Deich hält‘“, sagte Ruß.").quotes

    assert quote.kind is QuoteKind.SPEECH
    assert quote.attribution is not None
    assert quote.attribution.speaker is not None
    assert quote.attribution.speaker.text == "Ruß"
