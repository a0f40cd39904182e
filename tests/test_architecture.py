"""
The rooms of the house, and which of them may know of which.

The tests read the sources, so an import inside a function or for type checkers only counts like any other.
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from attrs import frozen

PACKAGE: Final = Path(__file__).parents[1] / "src" / "dpaparse"

# From the left to the right: each may import only what stands before it, and nothing of its own line.
ORDER: Final = (
    {"_arguments"},
    {"_language", "_decode"},
    {"_model"},
    {"_grammar"},
    {"_recognise"},
    {"_speakers"},
    {"_markup", "_messages"},
    {"_fields"},
    {"_formats"},
    {"_check"},
    {"_overlay"},
    {"_parse"},
    {"_alignment"},
    {"_entries", "_explain", "_many", "_versions"},
    {"_json_values"},
    {"serialize"},
    {"__init__"},
    {"_invented", "_lines"},
    {"_findings"},
    {"_outline"},
    {"_page", "display", "strategies"},
    {"cli"},
    {"__main__"},
)

# Modules that put their siblings together; all others of their room know only themselves.
CONDUCTORS: Final = {
    "_formats": {"__init__"},
    "_recognise": {
        "body",
        "ending",
        "head",
        "head_beneath",
        "head_dateline",
        "head_lead",
        "head_lines",
        "head_teaser",
        "line_ends",
        "meta_lines",
        "page_blocks",
        "page_notepad",
        "page_runs",
        "quotations",
        "subheading",
        "text_notepad",
        "title_block",
        "wire_notepad",
    },
}

REQUIRED: Final = {"attrs", "dateutil", "regex"}
OPTIONAL: Final = {"defusedxml": "_markup", "hypothesis": "strategies", "justhtml": "_markup", "rich": "display"}


@frozen(kw_only=True)
class Import:
    """
    One imported module, and where that happens.
    """

    importer: str
    line: int
    module: str
    """The module with its full name; `from package import module` is resolved where the module is ours."""

    at_start: bool
    """Whether it is imported as soon as the importer is."""

    def __str__(self) -> str:
        return f"{self.importer}:{self.line} imports {self.module}"


def name_of(path: Path) -> str:
    """
    Return a module's full name; a package's is that of its `__init__`.
    """
    return ".".join(("dpaparse", *path.relative_to(PACKAGE).with_suffix("").parts))


SOURCES: Final = {name_of(path): ast.parse(path.read_text(encoding="utf-8")) for path in sorted(PACKAGE.rglob("*.py"))}


def imports_of(importer: str, tree: ast.Module) -> Iterator[Import]:
    """
    Yield what a module imports, anywhere in it.
    """
    late = {
        inner
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            for module in sorted(modules_of(node, importer)):
                yield Import(importer=importer, line=node.lineno, module=module, at_start=node not in late)


def modules_of(node: ast.Import | ast.ImportFrom, importer: str) -> set[str]:
    """
    Return the full names of what a statement imports.
    """
    if isinstance(node, ast.Import):
        return {full(alias.name) for alias in node.names}

    above = importer.split(".")[: -node.level] if node.level else []
    base = ".".join([*above, *filter(None, [node.module])])
    inner = {full(f"{base}.{alias.name}") for alias in node.names}
    return {module if module in SOURCES else full(base) for module in inner}


def full(module: str) -> str:
    """
    Return the name under which `SOURCES` has a module of ours; a foreign one as it is.
    """
    package = f"{module}.__init__"
    return package if package in SOURCES else module


IMPORTS: Final = [found for importer, tree in SOURCES.items() for found in imports_of(importer, tree)]
OURS: Final = [found for found in IMPORTS if found.module in SOURCES]


def room(module: str) -> str:
    """
    Return the room or door that a module of ours belongs to.
    """
    return module.split(".")[1]


def own(module: str) -> str:
    """
    Return what a module is called inside its room.
    """
    return module.rsplit(".", 1)[1]


def rank(module: str) -> int:
    """
    Return how far to the right the room of a module stands.
    """
    return next(i for i, rooms in enumerate(ORDER) if room(module) in rooms)


def dotted(node: ast.expr) -> str:
    """
    Return `a.b.c` as written, and an empty text for any other expression.
    """
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=name):
            return f"{dotted(value)}.{name}"
        case _:
            return ""


def test_imports_are_seen_wherever_they_stand() -> None:
    """
    The reader of imports sees those in functions, those for type checkers, relative ones and those in a list.
    """
    tree = ast.parse(
        "import regex\n"
        "from dpaparse import _check, parse\n"
        "from . import space\n"
        "if TYPE_CHECKING:\n    from rich.console import Console\n"
        "def f():\n    from dateutil import tz\n"
    )

    found = [(found.module, found.at_start) for found in imports_of("dpaparse._grammar.credit", tree)]

    assert sorted(found) == [
        ("dateutil", False),
        ("dpaparse.__init__", True),
        ("dpaparse._check.__init__", True),
        ("dpaparse._grammar.space", True),
        ("regex", True),
        ("rich.console", True),
    ]


@pytest.mark.parametrize("module", SOURCES)
def test_modules_have_their_place(module: str) -> None:
    """
    Every module belongs to a room or door that stands in the order.
    """
    assert room(module) in set().union(*ORDER)


@pytest.mark.parametrize("found", OURS, ids=str)
def test_imports_point_one_way(found: Import) -> None:
    """
    A room imports only what stands to its left, and so no door.
    """
    assert room(found.importer) == room(found.module) or rank(found.module) < rank(found.importer)


@pytest.mark.parametrize("found", [found for found in OURS if room(found.importer) in CONDUCTORS], ids=str)
def test_siblings_do_not_know_each_other(found: Import) -> None:
    """
    Recognisers and readers import none of their own kind, but for those that put them together.
    """
    same_room = room(found.importer) == room(found.module)

    assert not same_room or own(found.importer) in CONDUCTORS[room(found.importer)]


def test_conductors_stand_above_their_siblings() -> None:
    """
    What puts recognisers together is imported by `_parse`, `_overlay`, a reader or `_fields`; head, subheading and ending by the body, the head's dateline, lead, lines and teaser by the head.
    """
    conductors = {f"dpaparse._recognise.{module}" for module in CONDUCTORS["_recognise"]}
    importers = {(found.module, found.importer) for found in OURS if found.module in conductors}

    assert {
        ("dpaparse._recognise.body", "dpaparse._parse"),
        ("dpaparse._recognise.ending", "dpaparse._recognise.body"),
        ("dpaparse._recognise.head", "dpaparse._recognise.body"),
        ("dpaparse._recognise.head_beneath", "dpaparse._recognise.head_lines"),
        ("dpaparse._recognise.head_dateline", "dpaparse._recognise.head"),
        ("dpaparse._recognise.head_dateline", "dpaparse._recognise.head_lead"),
        ("dpaparse._recognise.head_dateline", "dpaparse._recognise.head_lines"),
        ("dpaparse._recognise.head_lead", "dpaparse._recognise.head"),
        ("dpaparse._recognise.head_lines", "dpaparse._recognise.head"),
        ("dpaparse._recognise.head_lines", "dpaparse._recognise.head_lead"),
        ("dpaparse._recognise.head_teaser", "dpaparse._recognise.head"),
        ("dpaparse._recognise.head_teaser", "dpaparse._recognise.head_lead"),
        ("dpaparse._recognise.head_dateline", "dpaparse._recognise.page_blocks"),
        ("dpaparse._recognise.head_dateline", "dpaparse._recognise.meta_lines"),
        ("dpaparse._recognise.line_ends", "dpaparse._formats.plain"),
        ("dpaparse._recognise.meta_lines", "dpaparse._formats.html"),
        ("dpaparse._recognise.page_blocks", "dpaparse._formats.html"),
        ("dpaparse._recognise.quotations", "dpaparse._overlay"),
        ("dpaparse._recognise.subheading", "dpaparse._recognise.body"),
        ("dpaparse._recognise.page_notepad", "dpaparse._fields.assembly"),
        ("dpaparse._recognise.page_runs", "dpaparse._recognise.body"),
        ("dpaparse._recognise.page_runs", "dpaparse._recognise.page_blocks"),
        ("dpaparse._recognise.page_notepad", "dpaparse._formats.html"),
        ("dpaparse._recognise.text_notepad", "dpaparse._formats.plain"),
        ("dpaparse._recognise.text_notepad", "dpaparse._recognise.page_notepad"),
        ("dpaparse._recognise.text_notepad", "dpaparse._recognise.wire_notepad"),
        ("dpaparse._recognise.title_block", "dpaparse._formats.iptc7901"),
        ("dpaparse._recognise.wire_notepad", "dpaparse._formats.iptc7901"),
    } == importers


def test_only_the_grammar_compiles_patterns() -> None:
    """
    Outside of the grammar, `regex` lends its types, and nothing compiles; `re` is for its plain patterns alone.
    """
    calls = [
        f"{module}:{node.lineno} calls {dotted(node.func)}"
        for module, tree in SOURCES.items()
        if room(module) != "_grammar"
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and (
            dotted(node.func).startswith("regex.")
            or re.search(r"compile|^(Plain|Tag)?Pattern$", dotted(node.func).split(".")[-1])
        )
    ]
    pulled_out = [
        f"{module}:{node.lineno}"
        for module, tree in SOURCES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "regex"
    ]

    assert calls == []
    assert pulled_out == []
    assert ["dpaparse._grammar.pattern"] == [found.importer for found in IMPORTS if found.module == "re"]


def test_only_required_packages_are_imported() -> None:
    """
    Beside the standard library there are the three required packages, and each optional one in its own door.
    """
    strangers = [
        str(found)
        for found in IMPORTS
        if (package := found.module.split(".")[0]) not in {"dpaparse", *REQUIRED, *sys.stdlib_module_names}
        and room(found.importer) != OPTIONAL.get(package)
    ]

    assert strangers == []


def test_dateutil_is_imported_where_it_is_used() -> None:
    """
    No module imports dateutil at its start: it takes longer to load than all of ours.
    """
    early = [str(found) for found in IMPORTS if found.module.split(".")[0] == "dateutil" and found.at_start]

    assert early == []


@pytest.mark.parametrize("module", SOURCES)
def test_names_of_modules_are_subjects(module: str) -> None:
    """
    No module is a drawer for whatever fits nowhere else.
    """
    drawers = {"common", "helpers", "misc", "tools", "util", "utils"}

    assert not drawers & {part.strip("_") for part in module.split(".")}


@pytest.mark.parametrize("module", SOURCES)
def test_modules_say_their_subject(module: str) -> None:
    """
    Every module begins with a paragraph about what is in it.
    """
    assert ast.get_docstring(SOURCES[module])
