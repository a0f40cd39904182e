"""
A sentence tells by itself who speaks in it, whatever is said right before and behind it.
"""

from typing import Final

import pytest

from dpaparse import QuoteKind, parse
from tests.attributed import LOUD, reported, said
from tests.english import ENGLISH_TEXT
from tests.test_english_speech import ENGLISH
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
NAMING_IN_ENGLISH: Final = [
    (text, expected)
    for text, expected in ENGLISH
    if text.endswith((".", '."')) and all(found is not None and found[0] for found in expected)
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


# The same in English.
LOUD_IN_ENGLISH: Final = (
    'Earlier Bo Kern, who lives there, said that "we are all right," according to police, and the paper quoted him as saying it was, as told by others, so.',
    'She said it had been cold, Ute Bahr told the paper, citing police: "We all go there," she added, and that was called "all we want" by him.',
)


@pytest.mark.parametrize(("text", "expected"), NAMING_IN_ENGLISH)
def test_english_neighbours_do_not_change_who_is_quoted(
    text: str, expected: list[tuple[str | None, str] | None]
) -> None:
    """
    In English, too, a sentence tells by itself who is quoted in it.
    """
    before, behind = LOUD_IN_ENGLISH
    found = said(parse(f"{ENGLISH_TEXT.strip()}\n\n{before} {text} {behind}"))

    assert [("police", "according to"), *expected, ("she", "added"), ("she", "added")] == found


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        # Somebody demands it in the sentence, and no full stop of a name or a day ends that.
        ("Am Abend forderte E. Thun „neue Boote“.", QuoteKind.FRAGMENT),
        ("Am Abend forderte am 3. Mai Dr. E. Thun „neue Boote“.", QuoteKind.FRAGMENT),
        ("Es kam der Tag der „neuen Boote“ am 3. Mai, den Thun forderte.", QuoteKind.FRAGMENT),
        ("Es kam 2021. Thun forderte bald „neue Boote“.", QuoteKind.FRAGMENT),
        # Somebody does in another one, or in the paragraph behind.
        ("Es regnete. Thun forderte es. Am 3. Mai kam der Tag der „neuen Boote“.", QuoteKind.TERM),
        ("Thun forderte es 2021. Es kam der Tag der „neuen Boote“.", QuoteKind.TERM),
        ("Es kam der Tag der „neuen Boote“ am 3. Mai. Es forderte die Wehr.", QuoteKind.TERM),
        ("Husum (dpa) - Es regnet.\n\nEs war der Tag der „neuen Boote“\n\nThun sagte nichts.", QuoteKind.TERM),
        ("Husum (dpa) - Es regnet.\n\nTag der „neuen Boote“ am 3. Mai\n\nThun sagte nichts.", QuoteKind.TERM),
    ],
)
def test_neighbours_do_not_change_what_is_quoted(text: str, kind: QuoteKind) -> None:
    """
    Whether words are somebody's is told by the sentence that they stand in, from its first word to its last.
    """
    assert kind == parse(text).quotes[0].kind
