"""
Wrong arguments: each public function says what it expected, and what it got.
"""

import io
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import dpaparse
from dpaparse import DpaId, Span, Urn, parse
from dpaparse.cli import main

ARTICLE: Any = parse("Husum (dpa) - „Es regnet“, sagte Thun.")
WRONG: Any = "Husum"
ENCODED: Any = b"Husum"


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: dpaparse.decode(WRONG), "expected bytes, got str"),
        (lambda: dpaparse.encoding_of(WRONG), "expected bytes, got str"),
        (lambda: [*dpaparse.read_messages(io.StringIO("Husum"))], "open for reading bytes, got str"),  # type: ignore[arg-type]  # the fault
        (lambda: [*dpaparse.split_messages(ENCODED)], "expected a stretch of text, got bytes: decode it first"),
        (lambda: dpaparse.MessageSplitter().feed(ENCODED), "expected a stretch of text, got bytes: decode it first"),
        (lambda: DpaId.parse(None), "expected a text, got NoneType"),  # type: ignore[arg-type]  # the fault
        (lambda: Urn.parse(None), "expected a text, got NoneType"),  # type: ignore[arg-type]  # the fault
        (lambda: dpaparse.check(WRONG), "expected an article, got str"),
        (lambda: dpaparse.to_dict(WRONG), "expected an article, got str"),
        (lambda: dpaparse.latest([WRONG]), "expected articles, got str"),
        (lambda: dpaparse.history([WRONG]), "expected articles, got str"),
        (lambda: dpaparse.explain(WRONG, ARTICLE.quotes[0]), "expected an article, got str"),
        (lambda: dpaparse.explain(ARTICLE, WRONG), "expected a quotation, got str"),
        (lambda: dpaparse.parse_many(WRONG), "expected texts, got one str: read it with"),
        (lambda: dpaparse.parse_many({"urn": "a"}), "expected texts, got one dict: read it with"),
        (lambda: dpaparse.decode(memoryview(b"Husum")), "expected bytes, got memoryview$"),  # type: ignore[arg-type]  # the fault
        (lambda: dpaparse.split_messages(None), "expected a feed or its chunks, got NoneType"),  # type: ignore[arg-type]  # the fault
        (lambda: dpaparse.read_messages(WRONG), "expected a file that is open for reading bytes, got str"),
        (lambda: dpaparse.parse_entries(7), "expected entries, got int"),  # type: ignore[arg-type]  # the fault
        (lambda: dpaparse.parse_entries(ENCODED), "expected entries, got bytes: decode it first"),
        (lambda: dpaparse.latest(ARTICLE), "expected articles, got Article"),
        (lambda: dpaparse.changes(ARTICLE, WRONG), "expected an article, got str"),
        (lambda: dpaparse.changes(WRONG, ARTICLE), "expected an article, got str"),
        (lambda: dpaparse.parse_many(ENCODED), "expected texts, got bytes: decode it first"),
        (lambda: dpaparse.parse_many([], workers=WRONG), "expected a number of workers, got str"),
        (lambda: parse("Husum", max_chars=WRONG), "expected a number of characters as max_chars, got str"),
        (lambda: parse("Husum", max_chars=True), "expected a number of characters as max_chars, got bool"),
        (lambda: dpaparse.parse_many([], workers=True), "expected a number of workers, got bool"),
        (lambda: dpaparse.parse_many(7), "expected texts, got int"),  # type: ignore[arg-type]  # the fault
        (lambda: ARTICLE[WRONG], "expected a node of the article, got str"),
        (lambda: ARTICLE[Span(0, 3)], "expected a node of the article, got Span"),
        (lambda: ARTICLE.is_publishable(WRONG), "expected a datetime, got str"),
        (lambda: [*ARTICLE], "not iterable"),
        (lambda: "Husum" in ARTICLE, "not a container|not iterable"),
    ],
)
def test_wrong_argument_is_answered(call: Callable[[], object], message: str) -> None:
    """
    It is a `TypeError`, and says what would be right.
    """
    with pytest.raises(TypeError, match=message):
        call()


@pytest.mark.parametrize("fields", [(250101, "930", "4711"), ("250101", "930", "4711", "2"), (None, "930", "4711")])
def test_numbers_of_other_types_are_answered(fields: Any) -> None:  # noqa: ANN401, whatever somebody hands over
    """
    A field of a dpa number that is no text, or no number where one belongs, is what no field may be.
    """
    with pytest.raises(ValueError, match=r"^expected "):
        DpaId(*fields)


@pytest.mark.parametrize("closed", ["stdin", "stdout"])
def test_closed_stream_is_no_damage(
    closed: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """
    Where whoever starts the command has closed what it reads or writes, it says so and ends with the code for that.
    """
    monkeypatch.setattr(sys, closed, None)

    assert main([]) == 2
    assert capsys.readouterr().err.endswith(": it is closed\n")


def test_threads_keep_the_same_quotations() -> None:
    """
    What one thread got at the first look, no other replaces.
    """
    for _ in range(40):
        article = parse("Husum (dpa) - " + "„Es regnet am Deich“, sagte Thun. " * 20)
        with ThreadPoolExecutor(4) as threads:
            found = [*threads.map(lambda article: article.quotes, [article] * 4)]

        assert all(quotes is article.quotes for quotes in found)
