"""
What is run before a change goes in, each in an environment of its own: `nox`, or `nox -s tests-3.12`.

`.ci/run` runs the same from a clean clone, without nox.
"""

import os
import shutil
import subprocess
from pathlib import Path
from typing import Final

import nox

ROOT: Final = Path(__file__).parent
PROJECT: Final = nox.project.load_toml(ROOT / "pyproject.toml")
VERSIONS: Final = ("3.11", "3.12", "3.13")
OLDEST: Final = VERSIONS[0]

# Beside the checkout, where nothing else is said.
CORPUS: Final = Path(os.environ.get("DPAPARSE_CORPUS", ROOT.parent / "shared" / "corpus"))
SCORERS: Final = Path(os.environ.get("DPAPARSE_SCORERS", ROOT.parent / "shared" / "eval"))

nox.needs_version = ">=2025.2.9"
nox.options.sessions = ["lint", "types", "tests", "lowest", "docs", "corpus", "bench"]
# An interpreter that is not there is skipped by who tries something out, and missed where it counts.
nox.options.error_on_missing_interpreters = "CI" in os.environ


def show_pyenv() -> None:
    """
    Have pyenv, where it is in use, offer every version that we name and not only the one it is set to.
    """
    if shutil.which("pyenv") is None or "PYENV_VERSION" in os.environ:
        return

    asked = [subprocess.run(["pyenv", "latest", version], check=False, capture_output=True) for version in VERSIONS]
    found = [answer.stdout.decode().strip() for answer in asked if answer.returncode == 0]
    os.environ["PYENV_VERSION"] = ":".join([*found, "system"])


show_pyenv()


@nox.session(python=VERSIONS)
def tests(session: nox.Session) -> None:
    """
    Run the tests and the examples in docstrings; every line and every branch is to be reached.
    """
    session.install(".[test]")
    session.env["COVERAGE_FILE"] = str(Path(session.create_tmp()) / "coverage")
    session.run("coverage", "run", "-m", "pytest", *session.posargs)
    if not session.posargs:
        session.run("coverage", "report")


@nox.session(python=OLDEST)
def lowest(session: nox.Session) -> None:
    """
    Run the tests with the lowest versions that the settings allow.
    """
    constraints = Path(session.create_tmp()) / "lowest.txt"
    with constraints.open("w", encoding="utf-8") as file:
        session.run("python", ".ci/lowest.py", stdout=file)
    session.install(".[test]", "--constraint", str(constraints))
    session.run("pytest", *session.posargs)


@nox.session(python=OLDEST)
def lint(session: nox.Session) -> None:
    """
    Check style and format.
    """
    session.install(*nox.project.dependency_groups(PROJECT, "lint"))
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session(python=OLDEST)
def types(session: nox.Session) -> None:
    """
    Check types, ours strictly, and that everything public has one.
    """
    session.install(".[test]", *nox.project.dependency_groups(PROJECT, "lint"))
    session.run("mypy")
    session.run("pyright", "--verifytypes", "dpaparse", "--ignoreexternal")


@nox.session(python=OLDEST)
def docs(session: nox.Session) -> None:
    """
    Build the documentation without a warning and run its examples.
    """
    session.install(".[docs,all]")
    built = Path(session.create_tmp())
    strict = ("sphinx-build", "-W", "-n", "-d", str(built / "doctrees"), "docs")
    session.run(*strict, "-b", "html", str(built / "html"))
    session.run(*strict, "-b", "doctest", str(built / "doctest"))


@nox.session(python=OLDEST)
def corpus(session: nox.Session) -> None:
    """
    Hold the figures on the corpus of real texts to their thresholds.
    """
    scorer = SCORERS / "score_corpus.py"
    if not (CORPUS.is_dir() and scorer.is_file()):
        session.skip(f"no texts in {CORPUS}, or no {scorer}")
    session.install(".")
    session.run("python", ".ci/score.py", ".ci/thresholds.toml", str(scorer), str(CORPUS))


@nox.session(python=OLDEST)
def bench(session: nox.Session) -> None:
    """
    Hold time to its limits, and the memory that a long feed takes.
    """
    gates = Path("benchmarks", "gates.py")
    if not gates.is_file():
        session.skip(f"there is no {gates}")
    session.install(".")
    session.run("python", str(gates), *session.posargs)
    session.run("python", str(gates.with_name("many.py")))


@nox.session(python=OLDEST)
def compare(session: nox.Session) -> None:
    """
    Measure beside other libraries, those that can be had: `nox -s compare -- --rounds 7`.
    """
    session.install(".[html]")
    for package in nox.project.dependency_groups(PROJECT, "compare"):
        session.install(package, success_codes=(0, 1))
    # It requires a whole server, and versions that we cannot run with; a few of its modules are all that is read.
    directory = session.create_tmp()
    session.install("--no-deps", "--target", directory, "--upgrade", "superdesk-core==2.5.3", success_codes=(0, 1))
    session.run("python", "-m", "spacy", "download", "en_core_web_sm", success_codes=(0, 1), silent=True)
    given = ("--superdesk", directory) if Path(directory, "superdesk").is_dir() else ()
    session.run("python", "benchmarks/compare.py", *given, *session.posargs)


@nox.session(python=OLDEST)
def fuzz(session: nox.Session) -> None:
    """
    Search for texts that break a law: `nox -s fuzz -- text html --seconds 600 --keep DIRECTORY`.
    """
    session.install(".[all]", *nox.project.dependency_groups(PROJECT, "fuzz"))
    session.run("python", "-m", "fuzz.run", *(session.posargs or ("--seconds", "10")))


@nox.session(python=OLDEST)
def growth(session: nox.Session) -> None:
    """
    Show how time and memory grow with hostile texts: `nox -s growth -- --sizes 1 4`, for the whole range takes an hour.
    """
    session.install(".[all]")
    session.run("python", "benchmarks/growth.py", *session.posargs)


@nox.session(python=OLDEST)
def redos(session: nox.Session) -> None:
    """
    Have recheck, which node runs, look for texts that make a pattern slow.
    """
    session.install(".")
    directory = session.create_tmp()
    session.run("npm", "install", "--no-fund", "--no-audit", "--prefix", directory, "recheck@4", external=True)
    session.run("python", "-m", "benchmarks.redos", directory)


@nox.session(python=OLDEST)
def mutate(session: nox.Session) -> None:
    """
    Change the code in small ways and count what the tests notice: `nox -s mutate -- --sample 200`, or `-- _decode`.
    """
    session.install(".[test]", *nox.project.dependency_groups(PROJECT, "mutate"))
    session.run("python", ".ci/mutate.py", *session.posargs)
