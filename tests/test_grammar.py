"""
Small pieces of the grammar by themselves: marks, starts of list items, lengths of headings.
"""

import pytest

from dpaparse._grammar.heading import LONGEST_HEADING, is_long
from dpaparse._grammar.listing import bullet_end, number_end
from dpaparse._grammar.marks import find_marks
from dpaparse._grammar.markup import is_page, stretches_of_words
from dpaparse._grammar.openers import is_person, is_rubric


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
        ("''", [0, 1]),
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


@pytest.mark.parametrize("blank", [*"\t\n\r\f", "  ", " \t "])
def test_words_that_rendering_leaves_alone_have_one_blank_between(blank: str) -> None:
    """
    Whatever white space of HTML stands between words but a single blank, rendering changes it.
    """
    start = len("Es regnet" + blank)

    assert [(0, 9), (start, start + 8)] == stretches_of_words(f"Es regnet{blank}in Husum")
    assert [(1, 10)] == stretches_of_words(" Es regnet ")
    assert [] == stretches_of_words(" ")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>Es regnet.</p>", True),
        ("\n <P>Es regnet.</P>", True),
        ("<!DOCTYPE html><p>Es regnet.</p>", True),
        ("Es regnet. <p>Es regnet.</p>", False),
        ("<p>Es regnet.", False),
        ("< p>Es regnet.</p>", False),
    ],
)
def test_pages_open_with_an_element(text: str, *, expected: bool) -> None:
    """
    An element that opens a text makes it HTML, if one ends in it.
    """
    assert expected is is_page(text)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Ebba Thun", True),
        ("Ebba", False),
        ("Ebba Maria van der Thun", True),
        ("Ebba Jan Bo Uwe van Thun", False),
        ("Santiago Thun", False),
        ("Ebba Santiago Thun", True),
        ("Ebba Marina", True),
        ("Anna-Lena Thun", True),
        ("Anna-Husum Thun", True),
        ("Husum-Anna Thun", False),
        ("Maria Thun", False),
        ("Ebba thun", False),
        ("Ebba am Thun", False),
        ("Ebba Dr. Thun", False),
        ("Ebba von Thun", True),
        ("Ebba Springs", False),
        ("Ebba springs Thun", False),
        ("Ebba van Springs", False),
        ("Ebba Jan thun", False),
        ("Anna Regina", False),
        ("ebba Thun", False),
    ],
)
def test_persons_have_first_names(words: str, *, expected: bool) -> None:
    """
    A first name and a last one are a person, unless a town is named so, or begins or ends so.
    """
    assert expected is is_person(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Hintergrund", True),
        ("HINTERGRUND", True),
        ("Zitat des Tages", True),
        ("Das Zitat des Tages", True),
        ("Das große Zitat des Tages", False),
        ("des Tages", False),
        ("Rückblick der Woche", True),
        ("Die Flut im kurzen Überblick", False),
        ("Deiche im Überblick", True),
        ("Leute heute am Deich", False),
    ],
)
def test_rubrics_are_told_by_their_ends(words: str, *, expected: bool) -> None:
    """
    A rubric is one that is known, or a short one with a known end.
    """
    assert expected is is_rubric(words)
