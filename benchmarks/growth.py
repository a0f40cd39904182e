"""
Show how time and memory of `parse`, with who speaks, grow with hostile texts in every envelope.

    python benchmarks/growth.py [--sizes MILLIONS ...] [--only WORDS ...] [--runs N] [--gigabytes N]

Each family is read at each size (1, 4, 16 and 64 million characters) in a process of its own, which says how long it
took at best, and how much memory it needed at most, beyond that of a small text: `parse`, and with who speaks. A size
is left out where the memory of the one before foretells more than --gigabytes. The exponent is the slope of the line
through the logarithms; 1 is linear. Ends with status 1 if an exponent is above the bound, unless the text is read
faster than an ordinary one (what is bound by the memory's speed slows down where a cache ends), or if ordinary text
needs too much memory.
"""

import argparse
import gc
import json
import math
import resource
import statistics
import subprocess
import sys
import textwrap
import time
from pathlib import Path
from typing import Final

from texts import ARTICLE, HOSTILE, OPENING, Family

import dpaparse

BOUND: Final = 1.15

# Memory of ordinary text, in times of the string's: for `parse`, and with who speaks. Wanted are 2. The words of
# paragraphs stand in the article a second time; the rest is who speaks, and of HTML the parser's tree. What a small
# text took at its highest counts for nothing, so that a library that takes less for itself shows more here.
MEMORY_BOUND: Final = {"articles": (1.5, 6.0), "paragraphs": (2.0, 8.0), "wire": (3.0, 7.5), "html": (6.5, 10.0)}
MILLION: Final = 1_000_000

_BODY: Final = ARTICLE.partition("\n\n©")[0].partition(". ")[2]

ORDINARY: Final = {
    "ordinary: paragraphs": Family(_BODY + "\n\n", before="Husum (dpa) - "),
    "ordinary: articles": Family(ARTICLE + "\n\n"),
    "ordinary: wire": Family(textwrap.fill(_BODY, 69) + "\n\n", before=OPENING, format="iptc7901"),
    "ordinary: html": Family("".join(f"<p>{part}</p>\n" for part in _BODY.split("\n\n")), format="html"),
}
FAMILIES: Final = {**ORDINARY, **HOSTILE}


def measure(name: str, size: int, runs: int) -> dict[str, float]:
    """
    Read a text of a family, here and now.
    """
    family = FAMILIES[name]
    gc.disable()
    dpaparse.parse(family.text(4000), format=family.format)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    text = family.text(size)
    own = sys.getsizeof(text)
    times, peaks = [], []
    for _ in range(runs):
        start = time.process_time()
        article = dpaparse.parse(text, format=family.format)
        peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
        _ = article.quotes
        times.append(time.process_time() - start)
        del article, _
        gc.collect()
    peaks = [peaks[0], resource.getrusage(resource.RUSAGE_SELF).ru_maxrss]
    parsed, growth = (max(0.0, (peak - before) * 1024 - own) / own for peak in peaks)
    return {"seconds": min(times), "parsed": parsed, "growth": growth, "size": own}


def in_a_process(name: str, size: int, runs: int) -> dict[str, float] | None:
    """
    Read a text of a family in a process of its own; None if there was not enough memory.
    """
    command = [sys.executable, str(Path(__file__)), "--child", name, str(size), str(runs)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        print(f"{name}: status {done.returncode}; {done.stderr[-300:]}", file=sys.stderr)
        return None
    found: dict[str, float] = json.loads(done.stdout)
    return found


def exponent(sizes: list[int], times: list[float]) -> float:
    """
    Return the slope of the straight line through the logarithms.
    """
    if len(sizes) == 1:
        return math.nan
    return statistics.linear_regression([*map(math.log, sizes)], [math.log(max(taken, 1e-6)) for taken in times]).slope


def show(name: str, sizes: list[int], runs: int, room: float, usual: float) -> tuple[bool, float, float]:
    """
    Measure a family and print its line.

    Returns:
        Whether it is within the bounds, its seconds a character, and its memory in times of the text's.
    """
    read, times, foretold = [], [], 0.0
    found: dict[str, float] | None = None
    for size in sizes:
        if read and foretold * size / read[-1] > room:
            break
        found = in_a_process(name, size, runs if size <= 4 * MILLION else 1)
        if found is None:
            return False, 0.0, 0.0
        read.append(size)
        times.append(found["seconds"])
        foretold = (found["growth"] + 1) * found["size"]
    slope = exponent(read, times)
    rate = times[-1] / read[-1]
    held = not slope > BOUND or rate < usual
    if name in ORDINARY:
        parse_bound, bound = MEMORY_BOUND[name.partition(": ")[2]]
        held &= found["parsed"] <= parse_bound and found["growth"] <= bound
    shown = "".join(f"{taken:9.2f}" for taken in times) + " " * 9 * (len(sizes) - len(read))
    times_usual = f"{rate / usual:6.2f} times an article's" if usual else ""
    print(
        f"{name:34}{shown} s   exponent {slope:5.2f}  "
        f"memory {found['parsed']:6.1f}, with who speaks {found['growth']:6.1f} times the text  {times_usual}"
        f"{'' if held else '  BROKEN'}",
        flush=True,
    )
    return held, rate, found["growth"]


def main(arguments: list[str]) -> int:
    """
    Measure every family at every size.
    """
    if arguments[:1] == ["--child"]:
        name, size, runs = arguments[1:]
        print(json.dumps(measure(name, int(size), int(runs))))
        return 0

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=float, nargs="+", default=[1, 4, 16, 64], help="in millions of characters")
    parser.add_argument("--only", nargs="+", default=[""], help="families whose names begin so")
    parser.add_argument("--gigabytes", type=float, default=8, help="of memory that a text may need")
    parser.add_argument("--runs", type=int, default=2, help="of which the best counts, up to 4 million characters")
    wanted = parser.parse_args(arguments)
    sizes = [int(size * MILLION) for size in wanted.sizes]
    usual, broken, growths = 0.0, [], {}
    for name in FAMILIES:
        if name.startswith(("ordinary: paragraphs", *wanted.only)):
            held, rate, growths[name] = show(name, sizes, wanted.runs, wanted.gigabytes * 1e9, usual)
            usual = usual or rate
            broken += [] if held else [name]
    worst = max(growths, key=lambda name: growths[name])
    print(f"{len(growths)} families, worst memory {growths[worst]:.0f} times the text ({worst}); broken: {broken}")
    return int(bool(broken))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
