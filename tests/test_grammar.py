"""
Small pieces of the grammar by themselves: marks, starts of list items, lengths of headings.
"""

import pytest

from dpaparse._grammar.heading import LONGEST_HEADING, is_long
from dpaparse._grammar.listing import bullet_end, number_end
from dpaparse._grammar.marks import find_marks


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rock 'n' Roll", []),
        ("'n' Roll", []),
        ("Rock ‘n’ Roll", []),
        ("Rock ’n’ Roll", []),
        ("Sah sie 'n Wal?", [8]),
        ("Kannst du'n Deich bauen?", []),
        ("I'm here", []),
        ("'m", [0]),
        ("n'", [1]),
        ("n' ", [1]),
        ("A4’s und 4’a", []),
        ("4’4", [1]),
        ("‚Halt!‘", [0, 6]),
        ('"Ja", ’„', [0, 3, 6, 7]),
    ],
)
def test_apostrophes_are_no_marks(text: str, expected: list[int]) -> None:
    """
    A single mark before a letter and behind one is an apostrophe, and so are the two around a short `n`.
    """
    assert expected == find_marks(text)


@pytest.mark.parametrize(
    ("text", "bullet", "number"),
    [
        ("- Pumpen", 2, None),
        ("–  Pumpen", 3, None),
        ("- „Pumpen", 2, None),
        ("- - - -", None, None),
        ("-Pumpen", None, None),
        ("2. Pumpen", None, (2, 3)),
        ("12) Pumpen", None, (12, 4)),
        ("123. Pumpen", None, None),
        ("3. Mai", None, None),
        ("3. MAI", None, None),
        ("3. Mai, 18 Uhr", None, None),
        ("3. Mai: Der Deich bricht", None, None),
        ("3. Maisfelder", None, (3, 3)),
        ("1. FC Husum", None, None),
        ("2. Liga.", None, None),
        ("2. .Liga", None, (2, 3)),
    ],
)
def test_list_items_are_told_by_their_starts(text: str, bullet: int | None, number: tuple[int, int] | None) -> None:
    """
    A bullet and a number open an item where words follow; a date and an ordinal number open none.
    """
    assert bullet == bullet_end(text, 0, len(text))
    assert bullet is None or bullet_end(text, 0, bullet) is None
    assert number == number_end(text, 0, len(text))
    assert number is None or number_end(text, 0, number[1]) is None


@pytest.mark.parametrize(
    ("size", "ends", "expected"),
    [
        (LONGEST_HEADING, 0, False),
        (LONGEST_HEADING + 1, 0, True),
        (LONGEST_HEADING + 2, 1, True),
        (LONGEST_HEADING + 1, 1, False),
        (LONGEST_HEADING + 2, 2, False),
        (LONGEST_HEADING - 1, 2, False),
    ],
)
def test_line_ends_of_windows_do_not_make_headings_longer(size: int, ends: int, *, expected: bool) -> None:
    """
    A heading is as long as its text: CRLF counts as the LF that it may have been before.
    """
    text = "\r\n" * ends + "x" * (size - 2 * ends)
    around = "\r\n" * 9

    assert expected is is_long(text, 0, size)
    assert expected is is_long(f"{around}{text}{around}", len(around), len(around) + size)
