"""
A sentence tells by itself who speaks in it, whatever is said right before and behind it.
"""

from typing import Final

import pytest

from dpaparse import parse
from tests.attributed import LOUD, reported, said
from tests.test_indirect_speech import INDIRECT
from tests.test_speakers import SENTENCES
from tests.test_tellers import TOLD

BEFORE: Final = parse(LOUD[0])
BEHIND: Final = parse(LOUD[1])

# Whole sentences that name whoever speaks in them.
NAMING: Final = [
    (text, expected)
    for text, expected in SENTENCES
    if text.endswith((".", ".“", "!“")) and all(found is not None and found[0] for found in expected)
]
REPORTING: Final = [
    *(case for case in INDIRECT if case[0].endswith(".")),
    *((text, [(words, "framed", who) for words, who in expected]) for text, expected in TOLD),
]


@pytest.mark.parametrize(("text", "expected"), NAMING)
def test_neighbours_do_not_change_who_is_quoted(text: str, expected: list[tuple[str | None, str] | None]) -> None:
    """
    Who is quoted in a sentence is told by it alone, also where others speak in the sentences around it.
    """
    found = said(parse(f"{LOUD[0]} {text} {LOUD[1]}"))

    assert [*said(BEFORE), *expected, *said(BEHIND)] == found


@pytest.mark.parametrize(
    ("text", "expected"), [case for case in REPORTING if case[1] and all(who is not None for _, _, who in case[1])]
)
def test_neighbours_do_not_change_who_is_reported(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """
    Who is reported in a sentence is told by it alone, also where others speak in the sentences around it.
    """
    found = reported(parse(f"{LOUD[0]} {text} {LOUD[1]}"))

    assert [*reported(BEFORE), *expected, *reported(BEHIND)] == found
