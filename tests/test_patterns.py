"""
Every pattern of the grammar takes time in proportion to the text, and has none of the shapes that do not.
"""

import re
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from typing import Any, Final

import pytest
import regex
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from dpaparse._speakers.reading import _LONGEST_SENTENCE
from tests.patterns import METHODS, PATTERNS, SEARCHING, TAG_PATTERNS, Piece, pieces, to_javascript, to_python

# Where what looks around decides much, texts that surely match.
EXAMPLES: Final = {
    "dateline.DATELINE": (
        "Husum/St. Peter-Ording, 3. Mai 2024 (dpa/lno) - ",
        "(Husum, 21.11.2024 (dpa-AFX)) ",
        "(dpa) Bad Husum (AFP/dpa) – ",
        "BÜSUM (dpa). ",
    )
}

SIZE: Final = 2_000

# What a harmless pattern takes for so long a text, and a quadratic one takes many times.
SUSPICIOUS: Final = 0.002

# So many stretches of a text are repeated.
MOST_PLACES: Final = 25

# An exponential one is not waited for.
PATIENCE: Final = 5.0

# The exponent of the growth; a quadratic one has 2.
BOUND: Final = 1.4


def asked(name: str) -> Iterator[Callable[[str], object]]:
    """
    Yield what is asked of a pattern, as the library does.
    """
    compiled = PATTERNS[name].compiled
    # The standard library's engine cannot be told to give up.
    patience: dict[str, Any] = {"timeout": PATIENCE} if isinstance(compiled, regex.Pattern) else {}
    for method in METHODS[name]:
        if method in SEARCHING:
            # `search` ends at the first place, which is no proof.
            yield lambda text: [None for _ in compiled.finditer(text, **patience)]
        else:
            yield partial(getattr(compiled, method), **patience)


def seconds(call: Callable[[str], object], text: str, times: int = 1) -> float:
    """
    Return the time that a call takes at its best.
    """
    best = float("inf")
    for _ in range(times):
        start = time.process_time()
        call(text)
        best = min(best, time.process_time() - start)
    return best


def pumped(text: str) -> Iterator[Callable[[int], str]]:
    """
    Yield texts of any length: *text* with a stretch of it repeated, whole and with its last character spoiled.
    """
    step = max(1, len(text) // MOST_PLACES)
    ends = {(start, start + size) for size in (1, 2, len(text)) for start in range(0, len(text) - size + 1, step)}
    for start, end in sorted(ends):
        before, stretch, behind = text[:start], text[start:end], text[end:]
        for rest in {behind, f"{behind[:-1]}\x00", f"\x00{text}"}:
            yield lambda size, b=before, s=stretch, r=rest: b + s * (size // len(s)) + r  # type: ignore[misc]  # bound in the loop


def is_linear(call: Callable[[str], object], make: Callable[[int], str], size: int = SIZE) -> bool:
    """
    Tell whether the time grows with the text; what is fast anyway is not measured twice.
    """
    if seconds(call, make(size)) < SUSPICIOUS:
        return True

    sizes = (size // 2, size, size * 2, size * 4)
    times = [seconds(call, make(size), times=3) for size in sizes]
    return max(times) < SUSPICIOUS or min(later / max(sooner, 1e-9) for sooner, later in pairwise(times)) < 2**BOUND


def check(name: str, text: str) -> None:
    """
    Assert that no text made of one that the pattern matches takes more than linear time.
    """
    for call in asked(name):
        assert [make(20) for make in pumped(text) if not is_linear(call, make)] == []


@pytest.mark.parametrize("name", PATTERNS)
@settings(max_examples=3, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(data=st.data())
def test_time_grows_with_the_text(name: str, data: st.DataObject) -> None:
    """
    Whatever stretch is repeated of a text with the pattern's literals in their order, the time grows with the text.
    """
    texts = st.from_regex(re.compile(to_python(PATTERNS[name].pattern)), fullmatch=True)

    check(name, data.draw(texts.filter(bool)))


@pytest.mark.parametrize("name", TAG_PATTERNS)
@settings(max_examples=3, suppress_health_check=[*HealthCheck], phases=[Phase.generate])
@given(data=st.data())
def test_time_grows_with_the_tags(name: str, data: st.DataObject) -> None:
    """
    The same of patterns of tags, up to the longest sentence in which anybody is looked for.
    """
    compiled = TAG_PATTERNS[name].compiled
    texts = st.from_regex(re.compile(to_python(TAG_PATTERNS[name].pattern)), fullmatch=True)
    text = data.draw(texts.filter(bool))

    def search(tags: str) -> object:
        return [None for _ in compiled.finditer(tags)]

    call = search if METHODS[name] & SEARCHING else compiled.match
    assert [make(20) for make in pumped(text) if not is_linear(call, make, _LONGEST_SENTENCE // 4)] == []


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, texts in EXAMPLES.items() for text in texts])
def test_time_grows_with_the_text_of_examples(name: str, text: str) -> None:
    """
    The same of texts of ours that match.
    """
    assert PATTERNS[name].match(text, 0, len(text))
    check(name, text)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"[ \t]*+ ,", " ,"),
        (r"(?: [A-Z]\w+\s )+ \(", "Ab Cd ("),
        (r"(?: \w+\s? )+ \(", "ab cd ("),
        (r"\s+ \Z", "  "),
    ],
)
def test_slow_shapes_are_noticed(pattern: str, text: str) -> None:
    """
    What is known to take quadratic time or more is found by the same means.
    """
    compiled = regex.compile(pattern, regex.VERBOSE | regex.VERSION1)

    def call(text: str) -> object:
        return [None for _ in compiled.finditer(text, timeout=1.0)]

    def is_slow(make: Callable[[int], str]) -> bool:
        try:
            # On a fast machine a short text is read in no time, and on a busy one time jumps.
            return any(not is_linear(call, make, SIZE * times) for times in (1, 4, 8))
        except TimeoutError:
            return True

    assert any(is_slow(make) for make in pumped(text))


@pytest.mark.parametrize("name", PATTERNS)
def test_every_pattern_is_used(name: str) -> None:
    """
    The sources say how each pattern is used, and none stands about unused.
    """
    assert METHODS[name]


# Patterns with a shape that is banned elsewhere, and why theirs does no harm.
EXCUSED: Final = {
    ("markup.LONE_INSTRUCTION", "negated class"): "it ends with the last '>' or with the text: no place is tried twice",
    ("markup.XML_TOKEN", "negated class"): "it ends before the next '<' or with the text: no place is tried twice",
    ("markup._WORDS", "negated class"): "it opens the pattern and alone is a match: no place is tried twice",
    ("space._ANY_LINE", "negated class"): "with the character before it, it is a match: no place is tried twice",
    ("space._LINE", "negated class"): "with the character before it, it is a match: no place is tried twice",
}


def shapes(pattern: str, *, searched: bool) -> Iterator[str]:
    """
    Yield the banned shapes that a pattern has.

    Args:
        pattern: A verbose pattern.

        searched: It is tried at every place, not at one.
    """
    found = pieces(pattern)
    first = next(piece for piece in found if not piece.text.startswith("("))
    if searched and first.is_unbounded and first.text in {r"\s", SPACE_CLASS} and found[0] is first:
        yield "blanks at the front of a search"
    for i, piece in enumerate(found):
        if piece.text == "." and piece.repeat:
            yield "any character, repeated"
        if piece.text.startswith("(?R") or re.match(r"\\[1-9]", piece.text):
            yield "recursion or reference back"
        if piece.is_unbounded and piece.manner != "+" and i + 1 < len(found):
            yield "unbounded and giving back"
        if searched and piece.is_unbounded and piece.text.startswith("[^"):
            yield "negated class"
        if piece.text == ")" and piece.is_unbounded and piece.manner != "+" and _holds_unbounded(found, i):
            yield "unbounded in unbounded"


def _holds_unbounded(found: list[Piece], closing: int) -> bool:
    """
    Tell whether the group that closes at a place holds something unbounded.
    """
    depth = 0
    for piece in reversed(found[: closing + 1]):
        depth += (piece.text == ")") - piece.text.startswith("(")
        if not depth:
            return False
        if piece.is_unbounded and piece is not found[closing]:
            return True
    return False


SPACE_CLASS: Final = next(piece.text for piece in pieces(PATTERNS["credit._SEPARATOR"].pattern) if piece.text[0] == "[")


@pytest.mark.parametrize("name", PATTERNS)
def test_shapes_known_to_be_slow_are_banned(name: str) -> None:
    """
    No pattern has a shape that was measured to take quadratic time, but for those whose harmlessness is explained.
    """
    found = set(shapes(PATTERNS[name].pattern, searched=bool(METHODS[name] & SEARCHING)))

    assert {shape for excused, shape in EXCUSED if excused == name} == found


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"„ .*? “", "any character, repeated"),
        (r"„ [^“]*+ “", "negated class"),
        (r"„ (?: [^„“]++ | (?R) )*+ “", "recursion or reference back"),
        (r"\s*+ ©", "blanks at the front of a search"),
        (r"\s* \n \s*", "unbounded and giving back"),
        (r"(?: \w++ \s?+ )* \(", "unbounded in unbounded"),
    ],
)
def test_banned_shapes_are_noticed(pattern: str, expected: str) -> None:
    """
    Each shape is found where it is.
    """
    assert expected in set(shapes(pattern, searched=True))


@pytest.mark.parametrize(
    ("pattern", "atomic", "expected"),
    [
        (r"(?P<day> [0-9]{1,2}+ ) \# \' # a day", False, r"(?:[0-9]{1,2})#'"),
        (r"(?: a | b )++ \Z", False, r"(?:a|b)+$"),
        (r"(?: a*+ )++ b", True, r"(?=((?:(?=(a*))\2)+))\1b"),
        (r"[\#\-\]\ ]?+", False, r"[#\-\] ]?"),
    ],
)
def test_patterns_are_written_as_javascript(pattern: str, atomic: bool, expected: str) -> None:  # noqa: FBT001, a case
    """
    Groups lose their names, blanks their place, and what gives nothing back is said with what JavaScript has.
    """
    assert expected == to_javascript(pattern, atomic=atomic)
