"""
Change the code in small ways, one change at a time, and count how many of them the tests notice.

    python .ci/mutate.py [MODULE[:NUMBER] ...] [--sample N] [--seed N] [--budget SECONDS] [--reach DIRECTORY]

mutmut makes the changes: of everything in functions that have no decorator but `staticmethod` and `classmethod`.
A module is named as `_model/dpa_id`, one change of it as `_model/dpa_id:17`; without names all are tried but those of
`_language`, which are words and hold no logic. With --sample so many are drawn from each stratum: by chance, and the
same for the same seed.

A change is tried by the tests that reach its line, the quickest first, until one of them fails; which reach it is
measured once, before, and kept in the directory of --reach, where there is one. Where few do, since what is read once
is remembered, or runs with the import, the others of the module join them, then all. Tests of time are not asked, nor
those that take long, nor more than take the seconds of --budget. What nobody notices is printed. The share has an
interval in which the true one lies in 95 of 100 draws.
"""

import argparse
import collections
import contextlib
import difflib
import importlib
import json
import os
import random
import resource
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

import coverage
import libcst
import pytest
from mutmut.mutation.file_mutation import Mutation, create_mutations

ROOT: Final = Path(__file__).parents[1]
LIBRARY: Final = Path("src", "dpaparse")

# What stands in no other stratum is the rest: formats, envelopes, checks, output, the command.
STRATA: Final = {
    "recognisers": ("_recognise/",),
    "model": ("_model/",),
    "speakers and grammar": ("_speakers/", "_grammar/"),
    "the rest": ("",),
}

# Loaded once, for all changes; ours is loaded anew for each.
OTHERS: Final = ("hypothesis.strategies", "jsonschema", "justhtml", "defusedxml.ElementTree", "rich.console", "regex")

# They measure time, or build packages.
LEFT_OUT: Final = ("time", "patterns", "packaging")
# Seconds, traced: of a test that is asked where others reach the line, too, and of all that are asked of one change.
QUICK: Final = 1.0
BUDGET: Final = 10.0
# So many tests are asked first; where fewer reach a line, others join them.
FEW: Final = 30

# The quantile of 95 %, and the status of a process in which pytest itself could not run.
NORMAL: Final = 1.96
BROKEN: Final = 70


class Change(NamedTuple):
    """
    One change of a module: the module's new text, and where it differs first.
    """

    module: str
    number: int
    text: str
    line: int
    shown: str


class Reach(NamedTuple):
    """
    Which tests reach which lines of each module, how long each test takes, and how long those asked may take.
    """

    tests: dict[str, dict[int, list[str]]]
    seconds: dict[str, float]
    budget: float


def modules() -> Iterator[str]:
    """
    Yield the names of all modules but those of words.
    """
    for path in sorted((ROOT / LIBRARY).rglob("*.py")):
        name = path.relative_to(ROOT / LIBRARY).with_suffix("").as_posix()
        if not name.startswith("_language/"):
            yield name


def mutations(module: str) -> tuple[libcst.Module, list[Mutation]]:
    """
    Return the tree of a module and the changes in its functions.
    """
    path = ROOT / LIBRARY / f"{module}.py"
    tree, found, _, _ = create_mutations(str(path), path.read_text(encoding="utf-8"))
    return tree, [one for one in found if isinstance(one.contained_by_top_level_function, libcst.FunctionDef)]


def changes(module: str, numbers: Iterable[int]) -> Iterator[Change]:
    """
    Yield some changes of a module.
    """
    tree, found = mutations(module)
    old = tree.code.splitlines()
    for number in numbers:
        text = tree.deep_replace(found[number].original_node, found[number].mutated_node).code
        new = text.splitlines()
        shown = [line for line in difflib.unified_diff(old, new, lineterm="", n=0) if line[:3] not in {"---", "+++"}]
        line = next(at for at, (one, other) in enumerate(zip(old, [*new, ""], strict=False), 1) if one != other)
        yield Change(module, number, text, line, "\n".join(shown[1:]))


class Contexts:
    """
    Tell coverage which test runs, and time it.
    """

    def __init__(self, tracer: coverage.Coverage) -> None:
        """
        Measure with *tracer*.
        """
        self.tracer = tracer
        self.seconds: dict[str, float] = {}

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """
        Run one test.
        """
        self.tracer.switch_context(item.nodeid)
        start = time.process_time()
        yield
        self.seconds[item.nodeid] = time.process_time() - start
        self.tracer.switch_context("")


class Chosen:
    """
    Have only some tests run, in their order.
    """

    def __init__(self, names: list[str]) -> None:
        """
        Run those named.
        """
        self.order = {name: at for at, name in enumerate(names)}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """
        Keep those named.
        """
        kept = [item for item in items if item.nodeid in self.order]
        items[:] = sorted(kept, key=lambda item: self.order[item.nodeid])


def in_child(call: Callable[[], int], seconds: float = 0) -> int:
    """
    Call in a process of its own, which has loaded what is not ours.

    Returns:
        Its status; below 0, if it was ended, which happens when it takes much longer than *seconds*.
    """
    child = os.fork()
    if child == 0:
        if seconds:
            limit = int(8 + 2 * seconds)
            resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
            resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
            signal.alarm(10 * limit)
            nowhere = os.open(os.devnull, os.O_RDWR)
            for stream in range(3):
                os.dup2(nowhere, stream)
        status = BROKEN
        try:
            status = int(call())
        finally:
            os._exit(status)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if status == BROKEN:
        sys.exit("pytest could not be started")
    return status


def run_tests(*arguments: str, plugin: object) -> int:
    """
    Run tests here.
    """
    quiet = ("-q", "-x", "--no-header", "-p", "no:cacheprovider", "-W", "ignore::pytest.PytestAssertRewriteWarning")
    left_out = (f"--ignore=tests/test_{name}.py" for name in LEFT_OUT)
    return pytest.main([*quiet, *left_out, *arguments], plugins=[plugin])


def trace(directory: Path) -> int:
    """
    Run all tests and keep in a directory what each reaches.
    """
    tracer = coverage.Coverage(data_file=directory / "coverage", config_file=False, source=[str(LIBRARY)])
    tracer.set_option("run:relative_files", value=True)
    contexts = Contexts(tracer)
    tracer.start()
    status = run_tests("src", "tests", plugin=contexts)
    tracer.stop()
    tracer.save()
    (directory / "seconds.json").write_text(json.dumps(contexts.seconds), encoding="utf-8")
    return status


def read_reach(directory: Path, budget: float) -> Reach:
    """
    Return what was measured, measuring it where nothing is kept.
    """
    if not (directory / "seconds.json").is_file():
        directory.mkdir(parents=True, exist_ok=True)
        status = in_child(lambda: trace(directory))
        if status:
            sys.exit(f"the tests fail without a change: status {status}")
    seconds = json.loads((directory / "seconds.json").read_text(encoding="utf-8"))
    data = coverage.CoverageData(str(directory / "coverage"))
    data.read()
    tests = {module: data.contexts_by_lineno(f"{LIBRARY.as_posix()}/{module}.py") for module in modules()}
    return Reach(tests, seconds, budget)


def choose(change: Change, reach: Reach) -> list[str]:
    """
    Return the tests to be asked about a change, the quickest first.
    """
    lines = reach.tests[change.module]
    # Its own examples, for what another test has had remembered before they ran.
    first = [name for name in reach.seconds if name.startswith(f"{LIBRARY.as_posix()}/{change.module}.py::")]
    for reached in (lines.get(change.line, ()), (name for names in lines.values() for name in names), reach.seconds):
        if len(first) < FEW:
            more = {*reached} & reach.seconds.keys() - {*first}
            first += sorted(more, key=lambda name: reach.seconds[name])
    if any(reach.seconds[name] < QUICK for name in first):
        first = [name for name in first if reach.seconds[name] < QUICK]
    spent = 0.0
    chosen = []
    for name in first:
        spent += reach.seconds[name]
        if chosen and spent > reach.budget:
            break
        chosen.append(name)
    return chosen


def one_fails(names: list[str], reach: Reach) -> bool:
    """
    Whether one of some tests fails.
    """
    files = dict.fromkeys(name.partition("::")[0] for name in names)
    expected = sum(reach.seconds[name] for name in names)
    return in_child(lambda: run_tests(*files, plugin=Chosen(names)), seconds=expected) != 0


def is_noticed(change: Change, reach: Reach) -> bool:
    """
    Whether a test fails when a change is made in the copy, which is where we are.
    """
    names = choose(change, reach)
    if not names:
        return False

    path = LIBRARY / f"{change.module}.py"
    old = path.read_text(encoding="utf-8")
    times = path.stat()
    path.write_text(change.text, encoding="utf-8")
    # Python takes a compiled file for the right one by the source's time and size.
    os.utime(path, (times.st_atime, times.st_mtime + 10_000))
    try:
        return any(one_fails(part, reach) for part in (names[:FEW], names[FEW:]) if part)
    finally:
        path.write_text(old, encoding="utf-8")
        os.utime(path, (times.st_atime, times.st_mtime))


def interval(noticed: int, tried: int, total: int) -> tuple[float, float]:
    """
    Return Wilson's interval of a share, with less to guess the more of all were tried.
    """
    if tried == total:
        return noticed / tried, noticed / tried

    share = noticed / tried
    size = tried * (total - 1) / (total - tried)
    middle = (share + NORMAL**2 / (2 * size)) / (1 + NORMAL**2 / size)
    half = NORMAL * (share * (1 - share) / size + NORMAL**2 / (4 * size**2)) ** 0.5 / (1 + NORMAL**2 / size)
    return middle - half, middle + half


@contextlib.contextmanager
def copied() -> Iterator[None]:
    """
    Work in a copy of what the tests need.
    """
    with tempfile.TemporaryDirectory(prefix="mutate-") as directory:
        for name in ("src", "tests", "docs", "fuzz", "benchmarks"):
            shutil.copytree(ROOT / name, Path(directory, name), ignore=shutil.ignore_patterns("_build"))
        for path in ROOT.iterdir():
            if path.is_file():
                shutil.copy2(path, directory)
        with contextlib.chdir(directory):
            yield


def draw(arguments: argparse.Namespace) -> Iterator[tuple[str, int, list[tuple[str, int]]]]:
    """
    Yield each stratum: its name, how many changes it has, and those to be tried.
    """
    chance = random.Random(arguments.seed)  # noqa: S311, a draw that can be drawn again is wanted
    wanted: dict[str, set[str]] = collections.defaultdict(set)
    for name in arguments.modules or modules():
        module, _, number = name.partition(":")
        wanted[module].add(number)
    for stratum, beginnings in STRATA.items():
        inside = [name for name in wanted if name.startswith(beginnings)]
        found = []
        for module in inside:
            numbers = wanted.pop(module)
            found += [
                (module, number)
                for number in range(len(mutations(module)[1]))
                if "" in numbers or str(number) in numbers
            ]
        if found:
            tried = min(arguments.sample or len(found), len(found))
            yield stratum, len(found), sorted(chance.sample(found, tried))


def attempt(drawn: list[tuple[str, int]], reach: Reach) -> int:
    """
    Try some changes, print those that nobody notices, and return how many were noticed.
    """
    noticed = 0
    by_module = collections.defaultdict(list)
    for module, number in drawn:
        by_module[module].append(number)
    for module, numbers in by_module.items():
        for change in changes(module, numbers):
            if is_noticed(change, reach):
                noticed += 1
            else:
                print(f"not noticed: {module}:{change.number}, line {change.line}\n{change.shown}\n", flush=True)
    return noticed


def main() -> None:
    """
    Try changes, stratum by stratum.
    """
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("modules", nargs="*", metavar="MODULE[:NUMBER]")
    parser.add_argument("--sample", type=int, help="how many changes of each stratum are tried; all by default")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--budget", type=float, default=BUDGET, help="how long the tests take that are asked of a change"
    )
    parser.add_argument("--reach", type=Path, help="where what each test reaches is kept for the next time")
    arguments = parser.parse_args()
    unknown = {name.partition(":")[0] for name in arguments.modules} - {*modules()}
    if unknown:
        parser.error(f"no such modules: {', '.join(sorted(unknown))}")

    os.environ["HYPOTHESIS_PROFILE"] = "brief"
    for name in OTHERS:
        importlib.import_module(name)
    shares = []
    with tempfile.TemporaryDirectory(prefix="reach-") as directory, copied():
        sys.dont_write_bytecode = False
        reach = read_reach(arguments.reach.absolute() if arguments.reach else Path(directory), arguments.budget)
        # The first run has compiled everything; what is changed never is kept so.
        in_child(lambda: run_tests("src", "tests", "--collect-only", plugin=Chosen([])), seconds=60)
        sys.dont_write_bytecode = True
        os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
        for stratum, total, drawn in draw(arguments):
            noticed = attempt(drawn, reach)
            low, high = interval(noticed, len(drawn), total)
            shares.append((noticed / len(drawn), total))
            print(
                f"{stratum:22} {noticed:5} of {len(drawn):5} noticed, {shares[-1][0]:6.1%}"
                f" ({low:.1%} to {high:.1%} of {total})",
                flush=True,
            )
    if not shares:
        sys.exit("nothing in these modules can be changed")
    whole = sum(total for _, total in shares)
    print(f"together, by their sizes: {sum(share * total for share, total in shares) / whole:.1%} of {whole}")


if __name__ == "__main__":
    main()
