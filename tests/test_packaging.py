"""
What is shipped, what it says of itself, and what it costs to import.
"""

import ast
import email
import inspect
import os
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from collections.abc import Iterator
from email.message import Message
from importlib import import_module
from pathlib import Path
from typing import Final

import pytest

import dpaparse

ROOT: Final = Path(__file__).parents[1]
PROJECT: Final = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
VERSION: Final = dpaparse.__version__
STEM: Final = f"dpaparse-{VERSION}"

# Doors that have names of their own, beside those of the package.
DOORS: Final = ("dpaparse", "dpaparse.strategies")

# Aliases of types and the version are values and have no docstring of their own.
PUBLIC: Final = [
    pytest.param(value, id=f"{module}.{name}")
    for module in DOORS
    for name in import_module(module).__all__
    for value in [getattr(import_module(module), name)]
    if inspect.isclass(value) or inspect.isfunction(value)
]

TESTS: Final = [
    pytest.param(node, id=f"{path.name}::{node.name}")
    for path in sorted((ROOT / "tests").glob("**/test_*.py"))
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
]


def build(project: Path, directory: Path, *targets: str) -> Path:
    """
    Build *targets* of a project into a directory, and return that.
    """
    options = [option for target in targets for option in ("-t", target)]
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(directory), *options]
    subprocess.run(command, cwd=project, check=True, capture_output=True, stdin=subprocess.DEVNULL)
    return directory


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """
    Build wheel and sdist, without network and without a build environment of their own.
    """
    return build(ROOT, tmp_path_factory.mktemp("dist"), "sdist", "wheel")


@pytest.fixture(scope="session")
def wheel(built: Path) -> Iterator[zipfile.ZipFile]:
    """
    Open the wheel.
    """
    with zipfile.ZipFile(built / f"{STEM}-py3-none-any.whl") as archive:
        yield archive


@pytest.fixture(scope="session")
def sdist(built: Path) -> set[str]:
    """
    Return the paths in the sdist, below its only folder.
    """
    with tarfile.open(built / f"{STEM}.tar.gz") as archive:
        return {name.removeprefix(f"{STEM}/") for name in archive.getnames()}


@pytest.fixture(scope="session")
def metadata(wheel: zipfile.ZipFile) -> Message:
    """
    Return what the wheel says of itself.
    """
    return email.message_from_bytes(wheel.read(f"{STEM}.dist-info/METADATA"))


def sources() -> set[str]:
    """
    Return the paths of all that belongs into the package.
    """
    package = ROOT / "src" / "dpaparse"
    return {
        path.relative_to(ROOT / "src").as_posix()
        for path in package.rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }


def test_wheel_holds_the_package_and_nothing_else(wheel: zipfile.ZipFile) -> None:
    """
    Beside the sources and the mark for type checkers, the wheel has metadata, licence and the command's entry point.
    """
    about = {"METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE"}

    assert {*sources(), *(f"{STEM}.dist-info/{name}" for name in about)} == set(wheel.namelist())
    assert {".py", ".typed"} == {Path(path).suffix for path in sources()}


def test_wheel_is_small(built: Path) -> None:
    """
    The wheel stays below 850 KB, less than a third of what others ship, with the readers of all formats and dpa's services.
    """
    assert (built / f"{STEM}-py3-none-any.whl").stat().st_size < 850_000


def test_sdist_holds_what_it_must(sdist: set[str]) -> None:
    """
    From the sdist alone the package is built, tested and documented, with the scripts that its sessions call.
    """
    scripts = set(re.findall(r"\.ci/\w+\.\w+", (ROOT / "noxfile.py").read_text(encoding="utf-8")))
    top = {"CHANGELOG.md", "CITATION.cff", "LICENSE", "PKG-INFO", "README.md", "SECURITY.md", "pyproject.toml"}
    tests = {path.relative_to(ROOT).as_posix() for path in (ROOT / "tests").rglob("*.py")}

    assert scripts
    assert {
        *top,
        *tests,
        *scripts,
        *(f"src/{path}" for path in sources()),
        "docs/conf.py",
        "docs/index.md",
    } - sdist == set()


def test_sdist_holds_nothing_else(sdist: set[str]) -> None:
    """
    Caches, reports, built pages and settings of an editor stay out of the sdist.
    """
    folders = {path.split("/")[0] for path in sdist if "/" in path}
    names = {name for path in sdist for name in path.split("/")}

    assert folders <= {".ci", "benchmarks", "docs", "fuzz", "src", "tests"}
    assert {name for name in names if name.startswith(".")} <= {".ci", ".gitignore"}
    assert names & {"__pycache__", "_build", "build", "dist", "htmlcov", "mutants"} == set()


def test_sdist_builds_the_same_wheel(built: Path, tmp_path: Path) -> None:
    """
    The wheel that is built from the sdist is the one built from the repository, byte for byte.
    """
    with tarfile.open(built / f"{STEM}.tar.gz") as archive:
        # Named here, because the first releases of 3.11 know no filters and 3.12 warns of having none.
        archive.extraction_filter = getattr(tarfile, "data_filter", lambda member, _: member)
        archive.extractall(tmp_path)  # noqa: S202, an archive that we have just made
    again = build(tmp_path / STEM, tmp_path, "wheel") / f"{STEM}-py3-none-any.whl"

    assert (built / again.name).read_bytes() == again.read_bytes()


def test_metadata_says_what_is_required(metadata: Message) -> None:
    """
    Three packages are required, each with a lower bound only; the licence is an expression, as PEP 639 has it.
    """
    required = [line for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line]

    assert ["attrs", "python-dateutil", "regex"] == sorted(re.split(r"[><=~!]", line)[0] for line in required)
    assert all(re.fullmatch(r"[a-z-]+>=[\d.]+", line) for line in required)
    assert [">=3.11", "MIT", "LICENSE", VERSION] == [
        metadata[field] for field in ("Requires-Python", "License-Expression", "License-File", "Version")
    ]


def test_extras_are_named_in_metadata(metadata: Message) -> None:
    """
    Every extra that the settings list can be asked for.
    """
    assert sorted(PROJECT["optional-dependencies"]) == sorted(metadata.get_all("Provides-Extra", []))


def test_newest_entry_of_changelog_is_this_version() -> None:
    """
    The version that the package names is the newest one that the changelog describes, with its day.
    """
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    headings = re.findall(r"^## \[(.+?)\] - (\d{4}-\d\d-\d\d)$", changelog, re.MULTILINE)
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")

    assert VERSION == headings[0][0]
    assert f'version: {VERSION}\ndate-released: "{headings[0][1]}"\n' in citation


def loaded_by(code: str) -> set[str]:
    """
    Return the modules that *code* loads in a fresh interpreter.
    """
    # Names of modules that a start of the interpreter may have loaded on its own do not count.
    code = f"import sys; before = {{*sys.modules}}; {code}; print(*sorted({{*sys.modules}} - before), sep='\\n')"
    bare = {name: value for name, value in os.environ.items() if not name.startswith(("COV_", "COVERAGE_"))}
    surroundings = {**bare, "PYTHONPATH": str(Path(dpaparse.__file__).parents[1])}
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, env=surroundings)
    return {*ran.stdout.split()}


def test_import_loads_nothing_that_is_not_needed() -> None:
    """
    A fresh interpreter that imports the package loads neither dateutil nor an extra nor what only the command needs.
    """
    loaded = {name.split(".")[0] for name in loaded_by("import dpaparse")}

    assert {"attrs", "dpaparse", "regex"} <= loaded
    assert set() == loaded & {"argparse", "dateutil", "hypothesis", "json", "rich"}


def test_words_are_loaded_at_the_look_that_needs_them() -> None:
    """
    A parsed text and its diagnostics have loaded neither the words of kinds nor those of speakers, its quotations both.
    """
    words = {"dpaparse._recognise.kind", "dpaparse._speakers.reading"}
    reading = "import dpaparse; article = dpaparse.parse('„Nein“, sagte Thun.')"

    assert set() == words & loaded_by(f"{reading}; article.diagnostics")
    assert words == words & loaded_by(f"{reading}; article.quotes")


@pytest.mark.parametrize("module", DOORS)
def test_public_names_are_listed_in_order(module: str) -> None:
    """
    `__all__` is sorted, holds no name twice, and each of its names exists.
    """
    names = import_module(module).__all__

    assert sorted(set(names)) == names
    assert [name for name in names if not hasattr(import_module(module), name)] == []


def test_public_names_are_complete() -> None:
    """
    What the package imports for its users stands in `__all__`, and nothing public is left out.
    """
    public = {
        name for name, value in vars(dpaparse).items() if not name.startswith("_") and not inspect.ismodule(value)
    }

    late = {name for name in dpaparse.__all__ if name not in vars(dpaparse)}

    assert {*public, *late, "__version__"} - {"TYPE_CHECKING"} == set(dpaparse.__all__)
    assert set(dpaparse.__all__) <= set(dir(dpaparse))


@pytest.mark.parametrize("value", PUBLIC)
def test_public_names_are_documented(value: object) -> None:
    """
    Every class and function that is public has a docstring with an example and the version that brought it.
    """
    docstring = inspect.getdoc(value) or ""

    assert ">>> " in docstring
    assert re.search(r"^\.\. versionadded:: \d+\.\d+\.\d+$", docstring, re.MULTILINE)


@pytest.mark.parametrize("test", TESTS)
def test_tests_say_what_is_true(test: ast.FunctionDef) -> None:
    """
    Every test has a docstring of one sentence.
    """
    docstring = " ".join((ast.get_docstring(test) or "").split())

    assert docstring.endswith(".")
    assert not re.search(r"[.!?] [A-Z]", docstring)
