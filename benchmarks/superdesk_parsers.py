"""
superdesk's parsers of IPTC 7901, without the server that they belong to.

superdesk-core asks for dozens of packages, in versions that dpaparse cannot run with, and what its parsers need of
them is little. So their two modules are run unchanged, from a folder that holds superdesk-core's source
(of 2.5), and what they import is cut out of its other modules, definition by definition. Ours are only a registry that
keeps parsers by name, an error that says what went wrong, the server's settings, and Python's UTC in place of pytz's.
"""

import ast
import datetime
import json
import sys
from abc import ABCMeta, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from importlib import import_module
from operator import itemgetter
from pathlib import Path
from types import MappingProxyType, ModuleType, SimpleNamespace
from typing import Any, Final, NamedTuple
from uuid import uuid4

# From the path of a file to superdesk's item.
Parser = Callable[[str], dict[str, Any]]

GENERAL: Final = "iptc7901"
DPA: Final = "dpa_iptc7901"
PARSERS: Final = "superdesk.io.feed_parsers"


class ParserError(Exception):
    """
    What superdesk's parsers raise where they fail.
    """

    @classmethod
    def IPTC7901ParserError(cls, *, exception: Exception, provider: object) -> "ParserError":  # noqa: N802, superdesk's name
        """
        Say what went wrong.
        """
        return cls(f"{exception!r} in a message of {provider}")


def defined(node: ast.stmt) -> set[str]:
    """
    Return the names that a statement of a module defines.
    """
    match node:
        case ast.ClassDef() | ast.FunctionDef():
            return {node.name}
        case ast.Assign():
            return {target.id for target in node.targets if isinstance(target, ast.Name)}
        case ast.AnnAssign(target=ast.Name(id=name)):
            return {name}
    return set()


def cut(path: Path, *names: str, **around: object) -> dict[str, Any]:
    """
    Run some definitions of a module, and nothing else of it.

    Args:
        path: The module.

        names: What to define.

        around: What these definitions find in place of the module's imports.

    Returns:
        What was defined, and what was around.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    tree.body = [node for node in tree.body if defined(node) & set(names)]
    found = dict(around)
    exec(compile(tree, path, "exec"), found)  # noqa: S102, whoever names the folder wants its code to run
    return found


def module(name: str, names: Mapping[str, Any] = MappingProxyType({})) -> None:
    """
    Let a module be imported that has these names.
    """
    made = ModuleType(name)
    vars(made).update(names, __path__=[])
    sys.modules[name] = made


def cities(source: Path) -> Any:  # noqa: ANN401, a class that is not there before it runs
    """
    Return superdesk's index of cities, filled as its server does.
    """
    index = cut(source / "locators" / "locators.py", "LocatorIndex", itemgetter=itemgetter)["LocatorIndex"]()
    index.register(json.loads((source / "locators" / "data" / "locators.json").read_text(encoding="utf-8")))
    return index


def imported(source: Path, server: object, parsers: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """
    Give what the two modules import, module by module.

    Args:
        source: The package `superdesk`.

        server: Its settings, and its index of cities.

        parsers: Where parsers are registered.
    """
    metadata = source / "metadata"
    enum = cut(source / "utils.py", "SuperdeskBaseEnum", Enum=Enum)
    constants = ("CONTENT_TYPE", "ContentTypes", "GUID_NEWSML", "GUID_TAG", "ITEM_TYPE")
    item = cut(metadata / "item.py", *constants, "Priority", **enum, NamedTuple=NamedTuple)
    clock = {"datetime": datetime.datetime, "uuid4": uuid4}
    bases = {**item, "ABCMeta": ABCMeta, "abstractmethod": abstractmethod, "app": server}

    yield "superdesk.errors", {"ParserError": ParserError}
    yield "superdesk.io.registry", {"register_feed_parser": parsers.__setitem__}
    yield "superdesk.metadata.item", item
    yield "superdesk.metadata.utils", cut(metadata / "utils.py", "generate_guid", **item, **clock, app=server)
    yield "superdesk.utc", cut(source / "utc.py", "utcnow", datetime=datetime, utc=datetime.UTC)
    yield PARSERS, cut(source / "io" / "feed_parsers" / "__init__.py", "FeedParser", "FileFeedParser", **bases)


def read_parsers(folder: Path, *, with_cities: bool) -> dict[str, Parser]:
    """
    Return the general parser and dpa's, by their names.

    Args:
        folder: What holds the package `superdesk`.

        with_cities: Whether places are looked up among superdesk's cities, as its server does; else none is known.
    """
    source = folder / "superdesk"
    index = cities(source) if with_cities else SimpleNamespace(find_cities=tuple)
    server = SimpleNamespace(config={"SERVER_DOMAIN": "localhost"}, locators=index)
    parsers: dict[str, Any] = {}
    for name in "superdesk", "superdesk.io", "superdesk.metadata":
        module(name)
    for name, names in imported(source, server, parsers):
        module(name, names)
    sys.modules[PARSERS].__path__ = [str(source / "io" / "feed_parsers")]
    for name in GENERAL, DPA:
        import_module(f"{PARSERS}.{name}")
    # The next call is to run the modules anew, with cities or without.
    for name in [name for name in sys.modules if name.partition(".")[0] == "superdesk"]:
        del sys.modules[name]
    return {name: parsers[name].parse for name in (GENERAL, DPA)}
