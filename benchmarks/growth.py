"""
Show how the time of `parse` grows with hostile text: the exponent between 1 and 16 million characters, and the memory.

    python benchmarks/growth.py [MEGACHARACTERS ...]

An exponent of 1 is linear. Prints one line a family and ends with status 1 if an exponent is above the bound.
"""

import gc
import math
import resource
import sys
import time

from texts import ARTICLE, HOSTILE

import dpaparse

BOUND = 1.15
RUNS = 3
MILLION = 1_000_000


def seconds(text: str) -> float:
    """
    Return the time that parsing takes at its best.
    """
    best = math.inf
    for _ in range(RUNS):
        start = time.process_time()
        dpaparse.parse(text)
        best = min(best, time.process_time() - start)
    return best


def main(arguments: list[str]) -> int:
    """
    Measure every family at every size.
    """
    sizes = [int(float(size) * MILLION) for size in arguments] or [MILLION, 2 * MILLION, 4 * MILLION, 16 * MILLION]
    gc.disable()
    broken = False
    usual = seconds(ARTICLE) / len(ARTICLE)
    for name, piece in {**HOSTILE, "articles": ARTICLE + "\n\n"}.items():
        times = [seconds((piece * (size // len(piece) + 1))[:size]) for size in sizes]
        exponent = math.log(times[-1] / times[0]) / math.log(sizes[-1] / sizes[0])
        # What takes less than an ordinary article does is bound by the memory, whose caches end in between.
        broken |= exponent > BOUND and times[-1] / sizes[-1] > usual
        shown = "  ".join(f"{taken:8.3f}" for taken in times)
        print(
            f"{name:24} {shown} s   exponent {exponent:.2f}   {times[-1] / sizes[-1] / usual:5.1f} times an article's",
            flush=True,
        )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"peak memory {peak / 1024:.0f} MB")
    return int(broken)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
