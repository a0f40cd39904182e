"""
Hold the speed of `parse`, of the first look at what it leaves for later, of the import and of the command.

All are ratios in one run, since the clock of a shared machine means nothing.

    python benchmarks/gates.py

Prints each ratio with its bound and ends with status 1 if one is broken.
"""

import gc
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial

from defusedxml.ElementTree import DefusedXMLParser
from justhtml import JustHTML
from texts import ARTICLE, DAMAGED, ENTRY, HEADED, ITEM, QUOTE_HEAVY, WIRE

import dpaparse

TEXTS = {"article": ARTICLE, "quote-heavy article": QUOTE_HEAVY, "wire message": WIRE}

# What each may take at most; `gates` says in times of what. Diagnostics and quotations are read when somebody looks.
BOUNDS = {
    "article": 5.0,
    "article and diagnostics": 12.0,
    "article and who speaks": 146.0,
    "quote-heavy article": 5.8,
    "quote-heavy article and diagnostics": 29.0,
    "quote-heavy article and who speaks": 220.0,
    "article with a headline": 8.6,
    "article with a head of four lines": 14.9,
    "article with a head of glued lines": 18.2,
    "hard-wrapped article": 20.6,
    "article with 12 subheadings": 21.8,
    "wire message": 21.0,
    "wire message and diagnostics": 28.5,
    "wire message and who speaks": 163.0,
    "digitalwires entry": 14.0,
    "digitalwires entry and diagnostics": 18.5,
    "digitalwires entry and who speaks": 134.0,
    "NewsML-G2 item": 15.0,
    "NewsML-G2 item and diagnostics": 17.5,
    "NewsML-G2 item and who speaks": 128.0,
    "damaged message": 3.0,
    "import": 1.8,
    "dpaparse --version": 1.6,
    "first article": 6.5,
}

ROUNDS = 200
REPEATS = 5
PROCESSES = 15


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


def best(*calls: Callable[[], object]) -> list[float]:
    """
    Return the time of each call: the best of many rounds in which they take turns.
    """
    rounds = [[seconds(call) for call in calls] for _ in range(ROUNDS)]
    return [min(times) for times in zip(*rounds, strict=True)]


def judge(text: str) -> object:
    """
    Parse, pair the quotation marks, judge what they are for, and read what is wrong.
    """
    return dpaparse.parse(text).diagnostics


def look(text: str) -> object:
    """
    Parse and read everything, who speaks too.
    """
    return dpaparse.parse(text).quotes


# What is measured of each text, and what its figure is called.
DEPTHS = {"": dpaparse.parse, " and diagnostics": judge, " and who speaks": look}


def texts() -> Iterator[tuple[str, float, str]]:
    """
    Measure what needs no other parser, in times of `text.split()` on the same text.
    """
    for name, text in TEXTS.items():
        *times, splitting = best(*(partial(read, text) for read in DEPTHS.values()), text.split)
        for depth, taken in zip(DEPTHS, times, strict=True):
            how = f"{taken * 1e6:.0f} µs for {len(text)} characters, in times of split"
            yield f"{name}{depth}", taken / splitting, how


def heads() -> Iterator[tuple[str, float, str]]:
    """
    Measure `parse` of what stands above paragraphs, between them and in them, in times of `text.split()`.
    """
    for name, text in HEADED.items():
        taken, splitting = best(partial(dpaparse.parse, text), text.split)
        yield name, taken / splitting, f"{taken * 1e6:.0f} µs for {len(text)} characters, in times of split"


def envelopes() -> Iterator[tuple[str, float, str]]:
    """
    Measure what other parsers read first: the time of those left out, in times of `json.loads` and `split`.
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
        *times, markup, loading = best(
            *(partial(read, text) for read in DEPTHS.values()), parser, lambda: (json.loads(ENTRY), html.split())
        )
        for depth, taken in zip(DEPTHS, times, strict=True):
            how = f"{taken * 1e6:.0f} µs for {len(text)} characters, {markup * 1e6:.0f} µs of them the markup's parser"
            yield f"{name}{depth}", (taken - markup) / loading, f"{how}; the rest in times of json.loads and split"


def damage() -> Iterator[tuple[str, float, str]]:
    """
    Measure damaged wire messages, in times of a whole one of the same length.
    """
    whole = best(partial(look, WIRE))[0] / len(WIRE)
    for name, text in DAMAGED.items():
        times = best(partial(look, text))[0] / len(text) / whole
        yield "damaged message", times, f"{name}, in times of a whole one"


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


def processes() -> Iterator[tuple[str, float, str]]:
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
        yield name, min(longer) / min(shorter), f"{more[0]:.1f} ms more at best, {more[1]:.1f} ms in the median"


def main() -> int:
    """
    Measure and compare.
    """
    gc.disable()
    broken = False
    for gates in (texts, heads, envelopes, damage, processes):
        for name, times, how in gates():
            broken |= times > BOUNDS[name]
            print(f"{name}: {times:.2f} (bound {BOUNDS[name]}), {how}")
    return int(broken)


if __name__ == "__main__":
    sys.exit(main())
