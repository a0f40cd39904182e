"""
Patterns of tags match alike with both engines: that of the standard library is wrong in Python 3.11.0 to 3.11.4.
"""

import re
import sys
from collections.abc import Iterator
from typing import Final

import pytest
import regex

from dpaparse import parse
from dpaparse._grammar.pattern import compile_plain
from dpaparse._grammar.tags import tags_of
from tests.attributed import AROUND, LOUD, said
from tests.patterns import TAG_PATTERNS

# Possessive groups that hold much, of which `re` once kept a part.
MANY: Final = (
    "Nach Worten von Sprecherin Wiebke Karst gegen 22.30 Uhr, Leiterin des Amts für Umwelt und Küste in Husum, sei der "
    "von der Wehr im Auftrag des Landes geprüfte Deich, so Ebba Thun und Jan Ruß (52) am Montag, laut Amt alt."
)


def found_in(engine: re.Pattern[str], tags: str) -> Iterator[list[tuple[int, int]]]:
    """
    Yield what a pattern matches at each word, group by group.
    """
    for at in range(len(tags)):
        if at == 0 or tags[at - 1] == " ":
            match = engine.match(tags, at)
            yield [] if match is None else [match.span(group) for group in range(engine.groups + 1)]


@pytest.mark.skipif(sys.version_info < (3, 11, 5), reason="possessive groups of `re` are wrong here")
@pytest.mark.parametrize("name", TAG_PATTERNS)
def test_both_engines_read_tags_alike(name: str) -> None:
    """
    Where the standard library's engine is wrong, the other one reads the pattern, and matches the same.
    """
    pattern = TAG_PATTERNS[name].pattern
    other, own = compile_plain(pattern, (3, 11, 4)), compile_plain(pattern, (3, 11, 5))

    assert isinstance(other, regex.Pattern)
    assert isinstance(own, re.Pattern)
    for text in (*LOUD, *AROUND, MANY):
        tags = tags_of(text)
        assert list(found_in(own, tags)) == list(found_in(other, tags))


def test_a_name_ends_before_a_preposition() -> None:
    """
    What a possessive group gave up is no part of the name: `gegen` is none of `Karst`'s.
    """
    article = parse(
        "Der Versuch soll nach Worten von Sprecherin Wiebke Karst gegen 22 Uhr beginnen: „Wir warten noch.“"
    )
    assert [("Sprecherin Wiebke Karst", "nach")] == said(article)
