"""
What the fuzzer begins with, and what it has found, holds without it, too.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest
from attrs import evolve

from dpaparse import Article, Paragraph, Span, parse
from fuzz.run import dictionary
from fuzz.targets import TARGETS, text_of
from tests import laws

FUZZ: Final = Path(__file__).parents[1] / "fuzz"
INPUTS: Final = sorted(path for path in (FUZZ / "corpus").glob("*/*") if path.is_file())


@pytest.mark.parametrize("path", INPUTS, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_inputs_break_no_law(path: Path) -> None:
    """
    Every input that is kept runs through its target, and so does each half of it.
    """
    data = path.read_bytes()

    for piece in (data, data[: len(data) // 2], data[len(data) // 2 :]):
        TARGETS[path.parent.name](piece)


def test_every_target_has_inputs() -> None:
    """
    No target begins from nothing, and no input belongs to none.
    """
    assert sorted(TARGETS) == sorted({path.parent.name for path in INPUTS})


@pytest.mark.parametrize("path", sorted((FUZZ / "words").glob("*.txt")), ids=lambda path: path.stem)
def test_words_are_what_libfuzzer_reads(path: Path) -> None:
    """
    A dictionary has one word a line, in hexadecimal digits, and no word twice.
    """
    lines = dictionary((path.stem,)).splitlines()
    words = [bytes.fromhex(line[1:-1].replace("\\x", "")) for line in lines]

    assert len(path.read_text(encoding="utf-8").splitlines()) == len(set(words))
    assert all(words)


@pytest.mark.parametrize("law", [laws.parts_tile, laws.spans_lie_in_their_nodes, laws.white_space_belongs_to_gaps])
def test_broken_laws_are_noticed(law: Callable[[Article], None]) -> None:
    """
    A law raises where an article is not what it says.
    """
    parts = (Paragraph(span=Span(0, 3), text="Es "), Paragraph(span=Span(3, 30), text="regnet."))

    with pytest.raises(AssertionError):
        law(evolve(parse("Es regnet."), parts=parts))


def test_bytes_are_any_text() -> None:
    """
    Bytes that are no UTF-8 become lone surrogates.
    """
    assert text_of(b"\xe2\x80\x9eJa\xff") == "„Ja\udcff"
