"""
Search with one target: what `run.py` starts, once for each.

    python -m fuzz.search NAME COUNT_FILE [libFuzzer's options] [CORPUS ...]

Writes the numbers of inputs and bytes into COUNT_FILE, also when the search is ended from outside.
"""

import mmap
import sys
from pathlib import Path

import atheris

from fuzz import COUNTS

with atheris.instrument_imports(include=["dpaparse"]):
    from fuzz.targets import TARGETS


def main(arguments: list[str]) -> None:
    """
    Search until libFuzzer ends.
    """
    name, count_file, *options = arguments
    target = TARGETS[name]
    path = Path(count_file)
    path.write_bytes(bytes(COUNTS.size))
    file = path.open("r+b")
    # libFuzzer ends the process without a word to Python; what is in shared memory stays.
    counts = mmap.mmap(file.fileno(), COUNTS.size)
    runs = read = 0

    def one(data: bytes) -> None:
        nonlocal runs, read
        target(data)
        runs += 1
        read += len(data)
        COUNTS.pack_into(counts, 0, runs, read)

    atheris.Setup([name, *options], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
