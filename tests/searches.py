"""
All searches of a room that take the same things, for laws that are asked of each.
"""

import inspect
import pkgutil
from collections.abc import Callable, Iterator
from importlib import import_module
from types import ModuleType


def searches(room: ModuleType, first: object, *then: object) -> Iterator[tuple[str, Callable[..., object]]]:
    """
    Yield the public functions of a room's modules that need arguments of certain types and no more, with their names.

    A type is named as in the annotation.
    """
    wanted = [first, *then]
    for found in pkgutil.iter_modules(room.__path__):
        module = import_module(f"{room.__name__}.{found.name}")
        for name, function in vars(module).items():
            if name.startswith("_") or not inspect.isfunction(function) or function.__module__ != module.__name__:
                continue
            parameters = inspect.signature(function).parameters.values()
            if wanted == [one.annotation for one in parameters if one.default is one.empty]:
                yield f"{found.name}.{name}", function
