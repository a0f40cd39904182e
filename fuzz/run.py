"""
Search for failures with all targets, or those that are named, and print what was tried.

    python -m fuzz.run [TARGET ...] [--seconds N] [--runs N] [--longest N] [--keep DIRECTORY]

Ends with status 1 if a law did not hold; the input lies in the directory then, and `python -m fuzz.again FILE` runs it.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from fuzz import COUNTS
from fuzz.targets import TARGETS

HERE = Path(__file__).parent
EXAMPLES = HERE.parent / "docs" / "examples"
WORDS = {
    "text": ("text",),
    "bytes": ("wire",),
    "wire": ("text", "wire"),
    "digitalwires": ("json", "markup", "text"),
    "newsml": ("markup", "text"),
    "html": ("markup", "text"),
    "from_dict": ("json",),
}

# Texts need no more to show what they can show; only how feeds are cut depends on more.
LONGEST = {"text": 400, "bytes": 20_000, "wire": 600, "digitalwires": 800, "newsml": 800, "html": 400, "from_dict": 400}


def dictionary(names: tuple[str, ...]) -> str:
    """
    Return the words of some lists as libFuzzer reads them.
    """
    lines = []
    for name in names:
        for line in (HERE / "words" / f"{name}.txt").read_text(encoding="utf-8").splitlines():
            word = line.encode("raw_unicode_escape").decode("unicode_escape")
            data = "".join(f"\\x{byte:02x}" for byte in word.encode())
            lines.append(f'"{data}"\n')
    return "".join(lines)


def search(name: str, arguments: argparse.Namespace, directory: Path) -> tuple[int, int, float, bool]:
    """
    Search with one target.

    Returns:
        The numbers of inputs and bytes, the seconds, and whether all laws held.
    """
    found = directory / name
    found.mkdir(exist_ok=True)
    words, counts = directory / f"{name}.dict", directory / f"{name}.counts"
    words.write_text(dictionary(WORDS[name]), encoding="ascii")
    command = [sys.executable, "-m", "fuzz.search", name, str(counts), f"-dict={words}", "-verbosity=0", "-timeout=60"]
    command += [f"-artifact_prefix={directory}/{name}-", f"-max_len={arguments.longest or LONGEST[name]}"]
    command += [f"-max_total_time={arguments.seconds}"] * bool(arguments.seconds)
    command += [f"-runs={arguments.runs}"] * bool(arguments.runs)
    start = time.monotonic()
    done = subprocess.run(
        [*command, str(found), str(HERE / "corpus" / name), str(EXAMPLES)],
        cwd=HERE.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    if done.returncode:
        said = done.stdout.decode("utf-8", "replace")
        sys.stdout.write(said[said.find("=== Uncaught") :].partition("\n==")[0][-4000:] + "\n")
    inputs, size = COUNTS.unpack(counts.read_bytes())
    return inputs, size, time.monotonic() - start, done.returncode == 0


def main() -> int:
    """
    Search with one target after the other.
    """
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("targets", nargs="*", help=f"some of {', '.join(TARGETS)}")
    parser.add_argument("--seconds", type=int, default=0, help="for each target (default: 60, unless --runs)")
    parser.add_argument("--runs", type=int, default=0, help="inputs for each target")
    parser.add_argument("--longest", type=int, default=0, help="bytes of an input (default: what suits the target)")
    parser.add_argument("--keep", type=Path, help="where inputs that reach new branches are kept and begun with")
    arguments = parser.parse_args()
    if unknown := set(arguments.targets) - set(TARGETS):
        parser.error(f"there is no {', '.join(sorted(unknown))} among {', '.join(TARGETS)}")
    if not (arguments.seconds or arguments.runs):
        arguments.seconds = 60
    directory = arguments.keep or Path(tempfile.mkdtemp(prefix="fuzz-"))
    directory.mkdir(parents=True, exist_ok=True)
    total, volume, broken = 0, 0, []
    for name in arguments.targets or TARGETS:
        inputs, size, taken, held = search(name, arguments, directory)
        total, volume = total + inputs, volume + size
        broken += [] if held else [name]
        print(
            f"{name:14} {inputs:12,} inputs {size:16,} bytes {taken:7.0f} s  {'all laws held' if held else 'BROKEN'}",
            flush=True,
        )
    print(f"{'together':14} {total:12,} inputs {volume:16,} bytes; {directory}")
    return int(bool(broken))


if __name__ == "__main__":
    sys.exit(main())
