"""
Run inputs again that a search has kept: `python -m fuzz.again FILE ...`; the target is the beginning of the name.
"""

import sys
from pathlib import Path

from fuzz.targets import TARGETS


def main(names: list[str]) -> None:
    """
    Run each, and let what it raises be seen.
    """
    for name in names:
        data = Path(name).read_bytes()
        print(f"{name}: {data!r}")
        TARGETS[Path(name).name.partition("-")[0]](data)


if __name__ == "__main__":
    main(sys.argv[1:])
