"""
Measure what many texts take: a long feed through the splitter, and articles in one process and in two.

    python benchmarks/many.py [--megabytes N] [--texts N]

Prints the most memory that the feed took, in times of its longest message, and how many times as fast two processes
are as one. Ends with status 1 if the memory goes beyond its bound; the times are as good as the machine is quiet.
"""

import argparse
import sys
import time
import tracemalloc
from collections.abc import Iterator

from texts import ARTICLE, WIRE

import dpaparse

# The splitter holds the message that it is in, a chunk, and copies of both for a moment.
MOST_MEMORY = 40.0

# As files are read.
CHUNK = 1 << 16


def chunks(size: int) -> Iterator[str]:
    """
    Yield a feed of at least *size* characters, in pieces that end anywhere.
    """
    feed = WIRE * 20
    for _ in range(size // len(feed) + 1):
        for start in range(0, len(feed), CHUNK):
            yield feed[start : start + CHUNK]


def split(size: int) -> float:
    """
    Cut a feed into its messages, and return the most memory that took, in times of a message.
    """
    start = time.perf_counter()
    count = sum(1 for _ in dpaparse.split_messages(chunks(size)))
    taken = time.perf_counter() - start

    tracemalloc.start()
    lengths = [len(message) for message in map(str, dpaparse.split_messages(chunks(size // 10)))]
    _, small = tracemalloc.get_traced_memory()
    tracemalloc.reset_peak()
    held, _ = tracemalloc.get_traced_memory()
    for _ in dpaparse.split_messages(chunks(size)):
        pass
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    memory = (peak - held) / max(lengths)
    print(f"feed: {count} messages, {size / 1e6:.0f} million characters, {taken:.2f} s")
    print(f"feed: memory {memory:.1f} times its longest message, at most {MOST_MEMORY}; a tenth of it {small}")
    return memory
