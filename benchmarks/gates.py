"""
Hold the speed of `parse`, of the first look at what it leaves for later, of the import and of the command.

All are ratios in one run, since the clock of a shared machine means nothing. What the figures are told in is `split`,
which is compiled; how much slower interpreted code is than compiled code differs by a fifth from hour to hour and from
machine to machine. So what is held is the same time in times of `tomllib.loads`, which is interpreted as we are.

    python benchmarks/gates.py

Prints each figure, and each ratio with its bound. What is broken is measured again, since a busy machine breaks some;
what stays broken ends the run with status 1.
"""

import gc
import json
import statistics
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import NamedTuple

from defusedxml.ElementTree import DefusedXMLParser
from justhtml import JustHTML
from texts import ARTICLE, DAMAGED, ENTRY, HEADED, ITEM, QUOTE_HEAVY, SETTINGS, WIRE

import dpaparse

TEXTS = {"article": ARTICLE, "quote-heavy article": QUOTE_HEAVY, "wire message": WIRE}

# What each may take at most, in times of `tomllib.loads` or of what `gates` says. `parse` reads the parts and pairs the
# quotation marks; diagnostics, kinds and who speaks are read when somebody looks.
BOUNDS = {
    "article": 0.74,
    "article and diagnostics": 0.88,
    "article and who speaks": 18.3,
    "quote-heavy article": 0.98,
    "quote-heavy article and diagnostics": 1.12,
    "quote-heavy article and who speaks": 22.5,
    "article with a headline": 1.25,
    "article with a head of four lines": 2.13,
    "article with a head of glued lines": 2.57,
    "hard-wrapped article": 2.5,
    "article with 12 subheadings": 3.05,
    "wire message": 2.65,
    "wire message and diagnostics": 2.75,
    "wire message and who speaks": 21.2,
    "digitalwires entry": 2.35,
    "digitalwires entry and diagnostics": 2.4,
    "digitalwires entry and who speaks": 20.9,
    "NewsML-G2 item": 2.5,
    "NewsML-G2 item and diagnostics": 2.5,
    "NewsML-G2 item and who speaks": 21.5,
    **{f"damaged message, {name}": 3.0 for name in DAMAGED},
    "import": 1.8,
    "dpaparse --version": 1.6,
    "first article": 6.5,
}

ROUNDS = 120
REPEATS = 3
PROCESSES = 15
ATTEMPTS = 3


class Figure(NamedTuple):
    """
    What was measured of one thing.
    """

    name: str
    ratio: float
    """What is held."""
    how: str
    """The figure that we tell, and how it came about."""


def seconds(call: Callable[[], object]) -> float:
    """
    Return the time of one call: the best of a few, each timed alone, so that a busy machine breaks into few of them.
    """
    times = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return min(times)


def turns(*calls: Callable[[], object]) -> list[tuple[float, ...]]:
    """
    Return the times of each call, of many rounds in which they take turns.
    """
    rounds = [[seconds(call) for call in calls] for _ in range(ROUNDS)]
    return list(zip(*rounds, strict=True))


def in_times_of(taken: Iterable[float], of: Iterable[float]) -> float:
    """
    Return how many times as long something takes: the median of the rounds, since a round has the pace of its moment.
    """
    return statistics.median(one / other for one, other in zip(taken, of, strict=True))


def microseconds(taken: Iterable[float]) -> str:
    """
    Return what a call takes in most rounds.
    """
    return f"{statistics.median(taken) * 1e6:.0f} µs"


def judge(text: str) -> object:
    """
    Parse, and read what is wrong.
    """
    return dpaparse.parse(text).diagnostics


def look(text: str) -> object:
    """
    Parse and read everything, who speaks too.
    """
    return dpaparse.parse(text).quotes


# What is measured of each text, and what its figure is called. Who speaks is measured apart, for it takes twenty times
# as long and leaves nothing of the others in the processor's memory, which they find where nobody asks for it.
DEPTHS = ({"": dpaparse.parse, " and diagnostics": judge}, {" and who speaks": look})


# What interpreted code takes, here and now.
yardstick = partial(tomllib.loads, SETTINGS)


def in_splits(text: str, taken: Iterable[float], splitting: Iterable[float]) -> str:
    """
    Return what a call takes in times of `text.split()`, and what in microseconds.
    """
    return f"{in_times_of(taken, splitting):.1f} times split, {microseconds(taken)} for {len(text)} characters"


def texts() -> Iterator[Figure]:
    """
    Measure what needs no other parser, in times of `text.split()` on the same text.
    """
    for name, text in TEXTS.items():
        for depths in DEPTHS:
            calls = (partial(read, text) for read in depths.values())
            *times, splitting, loading = turns(*calls, text.split, yardstick)
            for depth, taken in zip(depths, times, strict=True):
                yield Figure(f"{name}{depth}", in_times_of(taken, loading), in_splits(text, taken, splitting))


def heads() -> Iterator[Figure]:
    """
    Measure `parse` of what stands above paragraphs, between them and in them, in times of `text.split()`.
    """
    for name, text in HEADED.items():
        taken, splitting, loading = turns(partial(dpaparse.parse, text), text.split, yardstick)
        yield Figure(name, in_times_of(taken, loading), in_splits(text, taken, splitting))


def envelopes() -> Iterator[Figure]:
    """
    Measure what other parsers read first, without their time: in times of `json.loads` and `split`.
    """
    html = json.loads(ENTRY)["article_html"]
    parsers = {
        "digitalwires entry": (
            ENTRY,
            lambda: JustHTML(html, sanitize=False, fragment=True, track_node_locations=True),
        ),
        "NewsML-G2 item": (ITEM, lambda: DefusedXMLParser().feed(ITEM)),
    }
    for name, (text, parser) in parsers.items():
        for depths in DEPTHS:
            calls = (partial(read, text) for read in depths.values())
            *times, markup, splitting, loading = turns(
                *calls, parser, lambda: (json.loads(ENTRY), html.split()), yardstick
            )
            for depth, taken in zip(depths, times, strict=True):
                own = [whole - others for whole, others in zip(taken, markup, strict=True)]
                told = f"{in_times_of(own, splitting):.1f} times json.loads and split, {microseconds(taken)}"
                how = f"{told} for {len(text)} characters, {microseconds(markup)} of them the markup's parser"
                yield Figure(f"{name}{depth}", in_times_of(own, loading), how)


def damage() -> Iterator[Figure]:
    """
    Measure damaged wire messages, in times of a whole one of the same length.
    """
    whole, *times = turns(*(partial(look, text) for text in (WIRE, *DAMAGED.values())))
    for (name, text), taken in zip(DAMAGED.items(), times, strict=True):
        ratio = in_times_of(taken, whole) * len(WIRE) / len(text)
        yield Figure(f"damaged message, {name}", ratio, "in times of a whole one")


# What a fresh interpreter does.
DEPENDENCIES = "import regex, attrs"
IMPORT = "import dpaparse"
VERSION = "from dpaparse.cli import main\ntry: main(['--version'])\nexcept SystemExit: pass"
FIRST = f"import dpaparse\ndpaparse.parse({ARTICLE!r}).quotes"


def milliseconds(code: str) -> float:
    """
    Return how long a fresh interpreter takes to run *code*.
    """
    timed = f"import time; start = time.perf_counter()\n{code}\nprint((time.perf_counter() - start) * 1000)"
    done = subprocess.run([sys.executable, "-c", timed], capture_output=True, text=True, check=True)
    return float(done.stdout.splitlines()[-1])


def processes() -> Iterator[Figure]:
    """
    Measure the import in times of that of the dependencies, and in times of it the command and a first article.

    The first article takes longer than those that follow, since patterns are compiled and words loaded for it.
    """
    rounds = [[milliseconds(code) for code in (DEPENDENCIES, IMPORT, VERSION, FIRST)] for _ in range(PROCESSES)]
    dependencies, own, version, first = zip(*rounds, strict=True)
    for name, longer, shorter in (
        ("import", own, dependencies),
        ("dpaparse --version", version, own),
        ("first article", first, own),
    ):
        more = min(longer) - min(shorter), statistics.median(longer) - statistics.median(shorter)
        how = f"{more[0]:.1f} ms more at best, {more[1]:.1f} ms in the median"
        yield Figure(name, in_times_of(longer, shorter), how)


def measured(measure: Callable[[], Iterator[Figure]]) -> Iterator[Figure]:
    """
    Return the figures of one kind; where one is broken all are measured again, and the best of each counts.
    """
    figures: dict[str, Figure] = {}
    for _ in range(ATTEMPTS):
        for figure in measure():
            figures[figure.name] = min(figure, figures.get(figure.name, figure), key=lambda one: one.ratio)
        if not any(is_broken(figure) for figure in figures.values()):
            break
    yield from figures.values()


def is_broken(figure: Figure) -> bool:
    """
    Say whether something takes longer than it may.
    """
    return figure.ratio > BOUNDS[figure.name]


def main() -> int:
    """
    Measure and compare.
    """
    gc.disable()
    broken = False
    for measure in (texts, heads, envelopes, damage, processes):
        for figure in measured(measure):
            broken |= is_broken(figure)
            print(f"{figure.name}: {figure.ratio:.3g} (bound {BOUNDS[figure.name]}), {figure.how}")
    return int(broken)


if __name__ == "__main__":
    sys.exit(main())
