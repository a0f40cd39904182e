"""
Hold the speed of `parse` and of the import: ratios in one run, since the clock of a shared machine means nothing.

    python benchmarks/gates.py

Prints each ratio with its bound and ends with status 1 if one is broken.
"""

import gc
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable

from justhtml import JustHTML
from texts import ARTICLE, ENTRY, QUOTE_HEAVY, WIRE

import dpaparse

TEXTS = {"article": ARTICLE, "quote-heavy article": QUOTE_HEAVY, "wire message": WIRE}

# What `parse` may take, in times of `text.split()` on the same text. They are what is reached, not what is wanted: most
# of it is who speaks, sentence by sentence.
BOUNDS = {"article": 100.0, "quote-heavy article": 135.0, "wire message": 130.0}

# The same of an entry, in times of `json.loads` and `split`; the HTML parser's own time is left out.
ENTRY_BOUND = 105.0

# What `import dpaparse` may take, in times of the import of its dependencies.
IMPORT_BOUND = 2.0
ROUNDS = 200
IMPORT_ROUNDS = 15


def seconds(call: Callable[[], object], times: int) -> float:
    """
    Return the time of one call, measured over several.
    """
    start = time.perf_counter()
    for _ in range(times):
        call()
    return (time.perf_counter() - start) / times


def ratio(text: str, plain: Callable[[], object]) -> tuple[float, float]:
    """
    Return the times of `parse` and of *plain*: the best of many rounds in which they take turns.
    """
    parsing, others = [], []
    for _ in range(ROUNDS):
        others.append(seconds(plain, 20))
        parsing.append(seconds(lambda: dpaparse.parse(text), 4))
    return min(parsing), min(others)


def entry_is_fast() -> bool:
    """
    Measure a digitalwires entry, and tell whether it is within its bound.
    """
    html = json.loads(ENTRY)["article_html"]
    parsing, loading = ratio(ENTRY, lambda: (json.loads(ENTRY), html.split()))
    markup = min(seconds(lambda: JustHTML(html), 4) for _ in range(ROUNDS))
    times = (parsing - markup) / loading
    print(
        f"digitalwires entry: {len(ENTRY)} characters, {parsing * 1e6:.0f} µs, {markup * 1e6:.0f} µs of them HTML"
        f" parser, the rest {times:.2f} times json.loads and split (bound {ENTRY_BOUND})"
    )
    return times <= ENTRY_BOUND


def import_time(modules: str) -> float:
    """
    Return how long a fresh interpreter takes to import *modules*, in milliseconds.
    """
    code = f"import time; start = time.perf_counter(); import {modules}; print((time.perf_counter() - start) * 1000)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return float(done.stdout)


def main() -> int:
    """
    Measure and compare.
    """
    gc.disable()
    broken = False
    for name, text in TEXTS.items():
        parsing, splitting = ratio(text, text.split)
        broken |= parsing / splitting > BOUNDS[name]
        print(
            f"{name}: {len(text)} characters, {parsing * 1e6:.0f} µs,"
            f" {parsing / splitting:.2f} times split (bound {BOUNDS[name]})"
        )
    broken |= not entry_is_fast()
    own, dependencies = [], []
    for _ in range(IMPORT_ROUNDS):
        dependencies.append(import_time("regex, attrs"))
        own.append(import_time("dpaparse"))
    times = min(own) / min(dependencies)
    more = statistics.median(own) - statistics.median(dependencies)
    broken |= times > IMPORT_BOUND
    print(
        f"import: {times:.2f} times regex and attrs (bound {IMPORT_BOUND}),"
        f" {min(own) - min(dependencies):.1f} ms more at best, {more:.1f} ms in the median"
    )
    return int(broken)


if __name__ == "__main__":
    sys.exit(main())
