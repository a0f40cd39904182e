"""
What two sequences share, and how the time grows that it takes to find it, and what changed between two versions.
"""

import time
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpaparse import changes, parse
from dpaparse._alignment import shared

LITANY = "Der Deich bei Husum hält. " * 60
WORDS = [f"Wort{number}" for number in range(1000)]


@given(st.lists(st.sampled_from("ab"), max_size=20), st.lists(st.sampled_from("abc"), max_size=20), st.integers(1, 20))
def test_what_is_shared_stands_in_both(old: list[str], new: list[str], times: int) -> None:
    """
    Stretches that are shared are the same in both, and stand in the order of both; of what is the same they are all.
    """
    old, new = [*WORDS[:3], *old * times], new * times
    found = [*shared(old, new)]

    assert all(old[at : at + size] == new[place : place + size] != [] for at, place, size in found)
    assert all(one.old + one.size <= other.old and one.new + one.size <= other.new for one, other in pairwise(found))
    assert [tuple(stretch) for stretch in shared(old, old)] == [(0, 0, len(old))]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (WORDS, [*WORDS[:500], "x", *WORDS[500:]], 1000),
        (WORDS, ["x", *WORDS[:300], *WORDS[400:], "y"], 900),
        # What was moved is not shared.
        (WORDS, [*WORDS[900:], *WORDS[:900]], 900),
        ([*WORDS, "x"], ["x", *WORDS[::2], "y"], 500),
        # Between what stands once, what stands often.
        (["a", *"xy" * 100, "b", *"xy" * 100, "c"], ["0", "a", *"yx" * 100, "b", *"yx" * 100, "c", "1"], 401),
        # What stands once between two things that do, and nowhere else.
        (["1", *WORDS[:250], "2", *WORDS[:250], "3"], ["0", "1", *WORDS[:250], "2", *WORDS[:250], "3", "4"], 503),
        # Nothing stands once: 100 with 100.
        (["x", *"ab" * 300, "y"], ["z", *"ab" * 300, "u"], 600),
        (["x", *"ab" * 300, "y"], ["z", *"ba" * 300], 593),
        (["a"] * 300, ["b"] * 300, 0),
        (WORDS, [], 0),
    ],
)
def test_long_sequences_share_what_stands_in_both(old: list[str], new: list[str], expected: int) -> None:
    """
    Of long sequences as much is found, or nearly.
    """
    assert sum(stretch.size for stretch in shared(old, new)) == expected


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (LITANY, LITANY.replace("hält", "bricht", 1)),
        (LITANY, f"{LITANY[:500]}nicht {LITANY[500:]}"),
        (f"Ein {LITANY}", f"{LITANY[:500]}nicht {LITANY[500:1000]}heute {LITANY[1000:]}"),
        (" ".join(WORDS), " ".join(WORDS[::2])),
    ],
)
def test_long_paragraphs_are_altered(before: str, after: str) -> None:
    """
    A long paragraph of few words, a list of results or a litany, is altered where one word is another.
    """
    assert [str(change.kind) for change in changes(parse(before), parse(after))] == ["altered"]


def shuffled(words: Sequence[str], step: int) -> str:
    """
    Return words in another order.
    """
    return " ".join(word for first in range(step) for word in words[first::step])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("w{0} v{0} u{0} x{0} ", "w{0} v{0} u{0} y{0} "),
        ("a b ", "b a a "),
        ("a\n\nb\n\n", "b\n\na\n\na\n\n"),
        ("Ja. ", "Ja{0}.\n\n"),
        (f"{shuffled(WORDS[:50], 5)}\n\n", f"{shuffled(WORDS[:50], 7)}\n\n{shuffled(WORDS[:50], 11)}\n\n"),
    ],
)
def test_time_grows_with_the_versions(before: str, after: str) -> None:
    """
    Whatever stands in two versions, four times of it take about four times the time.
    """

    def seconds(times: int) -> float:
        old, new = (parse("".join(text.format(number) for number in range(times))) for text in (before, after))
        start = time.process_time()
        changes(old, new)
        return time.process_time() - start

    assert min(seconds(2_000) / seconds(500) for _ in range(3)) < 9


def test_of_many_with_the_same_words_the_nearest_are_compared() -> None:
    """
    The order of words is compared in the first five parts only that have the same ones.
    """
    text = "Ebba Thun sah am Abend den alten Deich brechen."
    turned = "brechen Deich alten den Abend am sah Thun Ebba."
    newer = parse(f"<p>{text[:-1]}, sagte sie.</p>")
    told = [
        {str(change.kind) for change in changes(parse(f"<p>{turned}</p>" * times + f"<p>{text}</p>"), newer)}
        for times in (4, 5)
    ]

    assert told == [{"removed", "altered"}, {"added", "removed"}]
