"""
Measure what many texts take: a long feed through the splitter, and articles in one process and in two.

    python benchmarks/many.py [--megabytes N] [--texts N]

Prints how much memory the feed took, and how many times as fast two processes are as one.
Ends with status 1 if a long feed takes more memory than a short one; the times are as good as the machine is quiet.
"""

import argparse
import sys
import time
import tracemalloc
from collections.abc import Iterator

from texts import ARTICLE, WIRE

import dpaparse

# The splitter holds the message that it is in and the chunk behind it; a longer feed takes no more.
MOST_MEMORY = 1.1

# As files are read.
CHUNK = 1 << 16


def feed(size: int) -> Iterator[str]:
    """
    Yield messages of at least *size* characters together, in pieces that end anywhere.
    """
    messages = WIRE * 20
    for _ in range(size // len(messages) + 1):
        for start in range(0, len(messages), CHUNK):
            yield messages[start : start + CHUNK]


def memory(size: int) -> int:
    """
    Return the most memory, in bytes, that cutting a feed into its messages took.
    """
    tracemalloc.start()
    for _ in dpaparse.split_messages(feed(size)):
        pass
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak


def split(size: int) -> float:
    """
    Cut a feed into its messages, and return the most memory that took, in times of what a tenth of it takes.
    """
    start = time.perf_counter()
    count = sum(1 for _ in dpaparse.split_messages(feed(size)))
    taken = time.perf_counter() - start
    peak, least = memory(size), memory(size // 10)
    print(
        f"a feed of {size / 1e6:.0f} million characters, {count} messages: {taken:.2f} s, {peak / 1e6:.2f} MB, "
        f"{peak / least:.2f} times what a tenth of it takes"
    )
    return peak / least


def read(count: int, workers: int | None) -> float:
    """
    Return how long it takes to read *count* articles, with who speaks.
    """
    start = time.perf_counter()
    for article in dpaparse.parse_many((ARTICLE for _ in range(count)), workers=workers):
        article.quotes  # noqa: B018, the look
    return time.perf_counter() - start


def main(arguments: list[str]) -> int:
    """
    Measure, print, and tell whether the bound holds.
    """
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=int, default=100, help="how long the feed is")
    parser.add_argument("--texts", type=int, default=2000, help="how many articles are read")
    wanted = parser.parse_args(arguments)

    growth = split(wanted.megabytes * 1_000_000)
    times = {workers: min(read(wanted.texts, workers) for _ in range(3)) for workers in (None, 1, 2)}
    for workers, taken in times.items():
        how = "in this process" if workers is None else f"in {workers} more"
        print(f"{wanted.texts} articles {how}: {taken:.2f} s, {times[None] / taken:.2f} times as fast")
    return int(growth > MOST_MEMORY)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
