"""
Score the library on the corpus of real texts and hold the figures to their thresholds.

    python .ci/score.py THRESHOLDS SCORER ARGUMENT...

SCORER prints its figures as JSON with the option `--json`; THRESHOLDS has the same groups and names.
"""

import json
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

COUNTS: Final = {"texts": "texts", "all": "facts", "crashes": "crashes", "untiled": "not tiled"}


def compare(
    thresholds: Mapping[str, Any], figures: Mapping[str, Any], *above: str
) -> Iterator[tuple[str, float, float]]:
    """
    Yield the name of every figure that has a threshold, what it is to be at least, and what it is.
    """
    for name, least in thresholds.items():
        path = (*above, name)
        if isinstance(least, Mapping):
            yield from compare(least, figures.get(name, {}), *path)
        else:
            yield " / ".join(path), least, figures.get(name, float("nan"))


def main(least: str, scorer: str, *arguments: str) -> int:
    """
    Print every figure beside its threshold; 1 if one lies below it, or if the scorer saw a crash or a gap.
    """
    command = [sys.executable, scorer, *arguments, "--json"]
    ran = subprocess.run(command, check=False, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    if not ran.stdout:
        return ran.returncode or 1

    figures = json.loads(ran.stdout)
    print(", ".join(f"{figures[name]} {word}" for name, word in COUNTS.items() if name in figures))
    failed = ran.returncode != 0
    for name, wanted, found in compare(tomllib.loads(Path(least).read_text(encoding="utf-8")), figures):
        # Not "less than": nothing compares with a figure that is missing.
        reached = found >= wanted
        failed = failed or not reached
        print(f"  {name:34} {found:7.3f}   at least {wanted:.3f}{'' if reached else '   TOO LOW'}")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
