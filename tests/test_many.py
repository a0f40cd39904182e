"""
Many texts: in order, in bounded memory, in one process or several; and texts that are too long.
"""

import gc
import json
import pickle
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Generator, Iterator, Mapping
from itertools import count, islice
from pathlib import Path
from typing import Final, cast

import pytest

from dpaparse import Article, DpaParseError, TextTooLongError, parse, parse_all, parse_many
from dpaparse._many import _read
from dpaparse.cli import main
from tests.marked import RICH, WIRE

ENTRY: Final = {"urn": "urn:newsml:dpa.com:20090101:250101-930-4711", "headline": "Deich", "version": 2}
TEXTS: Final[list[str | Mapping[str, object]]] = [
    RICH,
    "",
    WIRE,
    "„" * 50,
    "\ud800",
    ENTRY,
    "<p>Es regnet.",
    *map(str, range(90)),
]


@pytest.mark.parametrize("workers", [None, 1, 3])
def test_articles_come_in_order(workers: int | None) -> None:
    """
    Every text gives its article, in the order of the texts, however many processes read them.
    """
    assert [parse(text) for text in TEXTS] == [*parse_many(iter(TEXTS), workers=workers)]


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_every_way_to_start_a_process_works(method: str, tmp_path: Path) -> None:
    """
    Workers read alike, however `multiprocessing` starts them.
    """
    script = tmp_path / "script.py"
    script.write_text(
        "import multiprocessing, sys\n"
        "from dpaparse import parse_many\n"
        "if __name__ == '__main__':\n"
        "    multiprocessing.set_start_method(sys.argv[1])\n"
        "    texts = [f'Husum (dpa) - Es regnet {n} Mal.' for n in range(70)]\n"
        "    print(*(article.text for article in parse_many(texts, workers=2)), sep='\\n')\n",
        encoding="utf-8",
    )
    done = subprocess.run([sys.executable, str(script), method], capture_output=True, text=True, check=True)

    assert [f"Es regnet {n} Mal." for n in range(70)] == done.stdout.splitlines()


def test_a_worker_reads_as_parse_does() -> None:
    """
    What a worker makes of a chunk is what is made of it here, up to what is no text.
    """
    articles, error = _read([*TEXTS, b"b", "a"])  # type: ignore[list-item]  # the fault

    assert ([parse(text) for text in TEXTS], None) == _read(TEXTS)
    assert [parse(text) for text in TEXTS] == articles
    assert isinstance(error, TypeError)


def test_no_text_gives_no_article() -> None:
    """
    Without texts there is nothing to wait for.
    """
    assert [*parse_many([])] == []
    assert [*parse_many([], workers=2)] == []


@pytest.mark.parametrize(("workers", "most"), [(None, 1), (2, 200)])
def test_texts_are_taken_as_they_are_needed(workers: int | None, most: int) -> None:
    """
    Of texts without end only those are taken that are worked on, and a few; whoever stops leaves no process behind.
    """
    taken = []

    def endless() -> Iterator[str]:
        for number in count():
            taken.append(number)
            yield f"Es regnet {number} Mal."

    articles = parse_many(endless(), workers=workers)
    first = [article.source for article in islice(articles, 1)]
    articles.close()  # type: ignore[attr-defined]  # a generator

    assert first == ["Es regnet 0 Mal."]
    assert len(taken) <= most


def test_long_texts_go_in_small_chunks() -> None:
    """
    A worker is not handed more than some long texts at once.
    """
    taken = []

    def long() -> Iterator[str]:
        for number in range(12):
            taken.append(number)
            yield "a" * 300_000

    articles = parse_many(long(), workers=1)
    next(articles)

    assert len(taken) <= 3
    assert len([*articles]) == 11


def test_memory_does_not_grow_with_the_number() -> None:
    """
    Articles that are let go leave nothing behind.
    """
    articles = parse_many(RICH for _ in range(400))
    next(articles)
    tracemalloc.start()
    for _ in islice(articles, 50):
        pass
    before = tracemalloc.get_traced_memory()[0]
    for _ in articles:
        pass
    after = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()

    assert after - before < 100_000


def test_an_article_has_no_cycles() -> None:
    """
    The collector finds nothing in an article that is let go, so that its patience costs nothing.
    """
    for text in (RICH, WIRE, ENTRY):
        parse(text)
    gc.collect()
    gc.disable()
    for text in (RICH, WIRE, ENTRY):
        parse(text)
    found = gc.collect()
    gc.enable()

    assert found == 0


@pytest.fixture
def threshold() -> Iterator[Callable[[int], None]]:
    """
    Set how patient the collector is, until the test is over.
    """
    before = gc.get_threshold()
    yield lambda number: gc.set_threshold(number, *before[1:])
    gc.set_threshold(*before)


@pytest.mark.parametrize(
    ("own", "meanwhile"),
    [
        pytest.param(700, 50_000, id="as usual"),
        pytest.param(100_000, 100_000, id="more patient anyway"),
        pytest.param(0, 0, id="switched off"),
    ],
)
def test_the_collector_is_patient_meanwhile(threshold: Callable[[int], None], own: int, meanwhile: int) -> None:
    """
    Until the last article the collector waits longer, and then it is as the caller has it.
    """
    threshold(own)
    seen = [gc.get_threshold()[0] for _ in parse_many(["a", "b"])]

    assert ([meanwhile] * 2, own) == (seen, gc.get_threshold()[0])


def test_the_collector_is_left_as_it_was(threshold: Callable[[int], None]) -> None:
    """
    It is as the caller has it behind a failure, behind a generator that is closed, and behind two that overlap.
    """
    threshold(700)
    with pytest.raises(TypeError):
        [*parse_many([b"a"])]  # type: ignore[list-item]  # the fault
    seen = [gc.get_threshold()[0]]
    first, second = (cast("Generator[Article, None, None]", parse_many(["a", "b"])) for _ in range(2))
    next(first)
    next(second)
    first.close()
    seen.append(gc.get_threshold()[0])
    second.close()
    seen.append(gc.get_threshold()[0])

    assert [700] * 3 == seen


def test_the_collector_is_left_as_somebody_else_has_set_it(threshold: Callable[[int], None]) -> None:
    """
    What the caller sets while articles are read stays.
    """
    threshold(700)
    for _ in parse_many(["a"]):
        threshold(1234)

    assert gc.get_threshold()[0] == 1234


@pytest.mark.parametrize("workers", [0, -1])
def test_no_worker_is_none(workers: int) -> None:
    """
    A number of processes that can read nothing is refused at once.
    """
    with pytest.raises(ValueError, match="leave workers out"):
        parse_many([], workers=workers)


@pytest.mark.parametrize("workers", [None, 1, 2])
@pytest.mark.parametrize("before", [0, 2, 40])
def test_what_is_no_text_raises_in_its_turn(workers: int | None, before: int) -> None:
    """
    Bytes are an error of the caller, and name what helps; the texts before are read, and none behind.
    """
    articles = parse_many([*map(str, range(before)), b"b", "a"], workers=workers)  # type: ignore[list-item]  # the fault

    assert [next(articles).source for _ in range(before)] == [*map(str, range(before))]
    with pytest.raises(TypeError, match=r"dpaparse\.decode"):
        next(articles)
    assert [*articles] == []


@pytest.mark.parametrize("workers", [None, 1, 2])
@pytest.mark.parametrize("before", [0, 2, 40])
def test_what_the_source_raises_is_raised_in_its_turn(workers: int | None, before: int) -> None:
    """
    A file among others that cannot be opened takes no article away from those before.
    """

    def texts() -> Iterator[str]:
        yield from map(str, range(before))
        yield Path("nowhere/deich.txt").read_text(encoding="utf-8")

    articles = parse_many(texts(), workers=workers)

    assert [next(articles).source for _ in range(before)] == [*map(str, range(before))]
    with pytest.raises(FileNotFoundError, match=r"deich\.txt"):
        next(articles)


@pytest.mark.parametrize("read", [parse, lambda text, **limit: [*parse_all(text, **limit)]])
@pytest.mark.parametrize(
    ("text", "size"),
    [("Es regnet.", 10), ("", 0), ("\U0001f30a", 1), ({"urn": "ab"}, 6), ({"urn": ["ab", 7, {}]}, 9), ({}, 1)],
)
def test_texts_may_have_a_limit(read: object, text: str, size: int) -> None:
    """
    A text as long as the limit is read, one that is longer is refused, with the limit; of a mapping all strings count.
    """
    assert callable(read)
    read(text, max_chars=size)

    if not size:
        with pytest.raises(ValueError, match="no less than 0"):
            read(text, max_chars=-1)
        return
    with pytest.raises(TextTooLongError, match=f"at most {size - 1} characters") as caught:
        read(text, max_chars=size - 1)
    assert size - 1 == caught.value.max_chars
    assert isinstance(caught.value, DpaParseError | ValueError)


def test_mappings_without_end_are_refused() -> None:
    """
    A mapping that holds itself has an end where there is a limit.
    """
    entry: dict[str, object] = {}
    entry["entries"] = [entry, entry]

    with pytest.raises(TextTooLongError):
        parse(entry, max_chars=1000)


def test_the_error_survives_pickling() -> None:
    """
    What a worker raises reaches the caller.
    """
    error = pickle.loads(pickle.dumps(TextTooLongError(7)))  # noqa: S301, our own

    assert (error.max_chars, str(error)) == (7, str(TextTooLongError(7)))


def test_the_command_refuses_long_texts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """
    A file that is too long cannot be read, the others are; of a feed each message counts for itself.
    """
    (tmp_path / "long.txt").write_text("ä" * 300_000, encoding="utf-8")
    (tmp_path / "short.txt").write_text("Es regnet.", encoding="utf-8")
    (tmp_path / "feed.iptc").write_text(WIRE * 30, encoding="utf-8")
    names = [str(tmp_path / name) for name in ("long.txt", "short.txt", "feed.iptc")]

    assert main(["--max-chars", str(len(WIRE) + 9), "-o", "jsonl", *names]) == 2
    printed = capsys.readouterr()
    assert [json.loads(line)["format"] for line in printed.out.splitlines()] == ["plain", *["iptc7901"] * 30]
    assert "long.txt: expected at most" in printed.err


def test_no_more_of_a_long_file_is_read_than_tells() -> None:
    """
    A file without end is refused as soon as it is longer than the limit.
    """
    from dpaparse._messages import read_texts  # noqa: PLC0415, no public name

    class Endless:
        """
        A file of which one can read for ever.
        """

        taken = 0

        def read(self, size: int) -> bytes:
            """
            Return some more.
            """
            self.taken += size
            return b"a" * size

    file = Endless()
    text = next(read_texts(file, max_chars=100_000))  # type: ignore[arg-type]  # all that is asked of a file

    assert 100_000 < len(text) == file.taken < 600_000
