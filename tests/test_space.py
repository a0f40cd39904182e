"""
White space and lines: one idea of both, against slow and obvious ways to tell the same.
"""

import re
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dpaparse import Span
from dpaparse._grammar.space import (
    around,
    has_lone_cr,
    last_line,
    line_end,
    line_ends,
    lines,
    narrowed,
    stretches,
    trim,
)
from tests.laws import SPACE

PIECES = (
    "a",
    "Bc d",
    "E.",
    "  ",
    " ",
    "\t",
    "\u00a0",
    "\x1c",
    "\n",
    "\r",
    "\r\n",
    "\n\n",
    "\n \n",
    "\r\r",
    "\r\n\t\r\n",
    "\n  ",
)
texts = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)
windows = st.just((0, 99)) | st.tuples(st.integers(0, 30), st.integers(0, 30))
# They are quick, and each example says little.
many = settings(max_examples=400)


def within(text: str, window: tuple[int, int]) -> tuple[int, int]:
    """
    Return a stretch of *text*.
    """
    start, end = sorted(min(at, len(text)) for at in window)
    return start, end


@many
@given(texts, windows)
def test_trimming_finds_what_is_not_white(text: str, window: tuple[int, int]) -> None:
    """
    What is left begins and ends with something; nothing is left of white space.
    """
    start, end = within(text, window)
    first, last = trim(text, start, end)

    assert text[start:end].strip(SPACE) == text[first:last]
    assert start <= first <= last <= end
    assert narrowed(text, start, end) == ([Span(first, last)] if first < last else [])


@many
@given(texts, windows)
def test_lines_end_where_they_are_split(text: str, window: tuple[int, int]) -> None:
    """
    Lines end at LF, CRLF and CR, wherever one looks from, and blank ones are left out.
    """
    start, end = within(text, window)
    ends = [found.end() for found in re.finditer("\r\n|\r|\n", text[start:end])]
    split = [piece.strip(SPACE) for piece in re.split("\r\n|\r|\n", text[start:end])]

    assert [start + at for at in ends] == [*line_ends(text, start, end)]
    assert [piece for piece in split if piece] == [text[slice(*line)] for line in lines(text, start, end)]
    assert re.split("[\r\n]", text[start:end])[0] == text[start : line_end(text, start, end)]


@many
@given(texts, windows)
def test_stretches_stand_between_blank_lines(text: str, window: tuple[int, int]) -> None:
    """
    A line of nothing but white space separates two stretches; a line end alone does not.
    """
    start, end = within(text, window)
    separator = rf"(?>\r\n|\r|\n)[{SPACE}]*?(?:\r\n|\r|\n)"
    split = [piece.strip(SPACE) for piece in re.split(separator, text[start:end])]

    assert [piece for piece in split if piece] == [text[slice(*found)] for found in stretches(text, start, end)]


# All texts of up to four signs, with every stretch of each.
SHORT = [
    ("".join(signs), start, end)
    for size in range(5)
    for signs in product("X \n\r", repeat=size)
    for start in range(size + 1)
    for end in range(start, size + 1)
] + [(f"X{sign}X{sign}X", 0, 5) for sign in "\r\n"]


def test_lines_of_short_texts() -> None:
    """
    Within whatever bounds, line ends, lines and the last of them are those of the stretch alone.
    """
    for text, start, end in SHORT:
        piece = text[start:end]
        split = re.split("\r\n|\r|\n", piece)
        found = [text[slice(*line)] for line in lines(text, start, end)]

        assert [line.strip(SPACE) for line in split if line.strip(SPACE)] == found
        assert re.split("[\r\n]", piece)[0] == text[start : line_end(text, start, end)]
        assert (found[-1] if found else "") == text[slice(*last_line(text, start, end))]
        assert len(split) - 1 == len([*line_ends(text, start, end)])
        assert (re.search("\r(?!\n)", piece) is not None) is has_lone_cr(text, start, end)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", False), ("\n", False), ("\r", True), ("a\r\nb\r\n", False), ("a\r\nb\r", True), ("\r\r\n", True)],
)
def test_lone_carriage_returns_are_seen(text: str, expected: bool) -> None:  # noqa: FBT001, what is told
    """
    A CR that no LF follows ends a line, too.
    """
    assert expected is has_lone_cr(text, 0, len(text))
    for beside in ("a\rb\n", "a\r\nb\n"):
        start = len(beside)
        assert expected is has_lone_cr(f"{beside}{text}a{beside}", start, start + len(text))


@pytest.mark.parametrize(
    ("blocks", "cut", "left"),
    [
        ([(0, 8)], [(3, 5)], [(0, 2), (6, 8)]),
        ([(3, 5), (6, 8)], [(3, 5)], [(6, 8)]),
        ([(6, 8)], [(0, 2)], [(6, 8)]),
        ([(3, 5), (6, 8)], [(0, 2), (6, 8)], [(3, 5)]),
        ([(0, 2), (3, 8)], [(1, 4)], [(0, 1), (4, 8)]),
    ],
)
def test_what_is_cut_out_may_stand_anywhere(
    blocks: list[tuple[int, int]], cut: list[tuple[int, int]], left: list[tuple[int, int]]
) -> None:
    """
    Of blocks what is cut out is taken, whether it lies in one, before all of them, or reaches from one into the next.
    """
    found = around("ab cd ef", [Span(*block) for block in blocks], [Span(*span) for span in cut])

    assert [Span(*span) for span in left] == [*found]
