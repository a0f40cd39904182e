"""
Articles as plain JSON values, back again, and their schema.

The types of the model's fields say how a value is written, read and described, so that the three cannot disagree.
Reading believes nothing: every fault is a `DpaParseError` with the path to it.
"""

import datetime
import sys
import types
from bisect import bisect_right
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from itertools import pairwise
from typing import Any, Final, TypeAlias, TypeVar, Union, get_args, get_origin, get_type_hints

import attrs

from dpaparse import _model
from dpaparse._arguments import hold_to_type
from dpaparse._json_values import READERS, as_list, as_mapping, fail, read_plain
from dpaparse._model import Article, DpaId, Node, Quote, Span

Json: TypeAlias = bool | int | float | str | list["Json"] | dict[str, "Json"] | None
"""
Plain JSON values.
"""

SCHEMA_VERSION: Final = 1
"""
Grows with every change that an older reader would not understand.
"""


@cache
def _tagged() -> Mapping[str, type]:
    """
    Return the classes of which one of several may stand in a field, by the word that tells them apart.
    """
    fields = _fields(Article)
    unions = (get_args(fields["parts"])[0], _model.NotepadItem, fields["envelope"])
    kinds = [kind for union in unions for kind in get_args(union) if kind is not type(None)]
    return types.MappingProxyType({kind.__name__: kind for kind in kinds})


def _tag_of(kind: type) -> str:
    """
    Return the key of the word that tells a class: an envelope may have a field `type` of its own.
    """
    return "envelope" if kind in get_args(_fields(Article)["envelope"]) else "type"


def to_dict(article: Article) -> dict[str, Json]:
    """
    Return *article* as plain JSON values: objects, arrays, strings, numbers, booleans and None.

    Args:
        article: An article.

    Returns:
        A mapping that `json.dumps` takes and `json_schema` describes.

    Raises:
        TypeError: If *article* is no article.

    >>> import dpaparse
    >>> dpaparse.to_dict(dpaparse.parse("Es regnet."))["parts"]
    [{'type': 'Paragraph', 'span': [0, 10], 'text': 'Es regnet.'}]

    .. versionadded:: 0.1.0
    """
    hold_to_type(article, Article, "an article")
    return {"schema_version": SCHEMA_VERSION, **_dump_fields(article)}


def _dump_fields(thing: attrs.AttrsInstance) -> dict[str, Json]:
    return {name: _dump(getattr(thing, name)) for name in _fields(type(thing))}


def _dump(value: object) -> Json:
    """
    Write a value of the model.
    """
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, tuple):
        return [_dump(item) for item in value]
    if isinstance(value, Span):
        return [value.start, value.end]
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, DpaId):
        return str(value)
    kind = type(value)
    tag: dict[str, Json] = {_tag_of(kind): kind.__name__} if kind in _tagged().values() else {}
    return {**tag, **_dump_fields(value)}  # type: ignore[arg-type]  # all that is left are attrs classes of the model


@cache
def _fields(kind: type) -> Mapping[str, Any]:
    """
    Return the types of a class's fields by name; what takes no part in equality is no content.
    """
    hints = get_type_hints(kind, {**vars(sys.modules[kind.__module__]), **_late()})
    return types.MappingProxyType({field.name: hints[field.name] for field in attrs.fields(kind) if field.eq})


def _late() -> Mapping[str, object]:
    """
    Return what type hints name that only type checkers import.
    """
    return {"datetime": datetime, **{name: getattr(_model, name) for name in _model.__all__}}


def from_dict(mapping: Mapping[str, object]) -> Article:
    """
    Make an article of what `to_dict` wrote, or of the same values from elsewhere.

    Args:
        mapping: Plain JSON values.

    Returns:
        An article equal to the one that was written.

    Raises:
        DpaParseError: If a value is missing, unknown or of another type, if a span leaves the source, or if the parts
            do not tile it; `error.path` says where.

    >>> import dpaparse
    >>> article = dpaparse.parse("Es regnet.")
    >>> dpaparse.from_dict(dpaparse.to_dict(article)) == article
    True

    .. versionadded:: 0.1.0
    """
    fields = dict(as_mapping(mapping, "$"))
    version = fields.pop("schema_version", None)
    if type(version) is not int or version != SCHEMA_VERSION:
        fail("$.schema_version", f"expected {SCHEMA_VERSION}", version)
    article = _load_fields(Article, fields, "$", 0)
    _check_tiling(article)
    _check_quotes(article.quotes, Span(0, len(article.source)), "$.quotes")
    _check_parts_hold(article)
    return article


# The parser nests quotations 16 deep; more than this is no article and would exhaust the stack.
_DEEPEST: Final = 64

_T = TypeVar("_T")


def _load_fields(kind: type[_T], fields: Mapping[str, object], path: str, depth: int) -> _T:
    """
    Make an object of the class *kind* of its fields.
    """
    known = _fields(kind)  # type: ignore[arg-type]  # every class is hashable
    required = {field.name for field in attrs.fields(kind) if field.default is attrs.NOTHING}  # type: ignore[arg-type]  # attrs classes only
    if missing := sorted(required - fields.keys()):
        fail(path, f"expected the keys {', '.join(missing)}", sorted(map(str, fields)))
    if unknown := sorted(map(str, fields.keys() - known.keys())):
        fail(path, f"expected no keys but {', '.join(known)}", unknown)
    return kind(**{name: _load(known[name], value, f"{path}.{name}", depth + 1) for name, value in fields.items()})


def _load(kind: Any, value: object, path: str, depth: int) -> Any:  # noqa: ANN401, types are data here
    """
    Read a value that is to have the type *kind*.
    """
    if depth > _DEEPEST:
        fail(path, f"expected at most {_DEEPEST} levels", "more")
    if get_origin(kind) in {Union, types.UnionType}:
        return _load_union(get_args(kind), value, path, depth)
    if get_origin(kind) is tuple:
        return _load_tuple(get_args(kind), value, path, depth)
    for simple, read in READERS.items():
        if issubclass(kind, simple):
            return read(kind, value, path)
    fields = dict(as_mapping(value, path))
    if kind in _tagged().values():
        tag = _tag_of(kind)
        word = fields.pop(tag, None)
        if word != kind.__name__:
            fail(f"{path}.{tag}", f"expected {kind.__name__}", word)
    return _load_fields(kind, fields, path, depth)


def _load_tuple(kinds: tuple[Any, ...], value: object, path: str, depth: int) -> tuple[Any, ...]:
    """
    Read a list of values of one type, or of a type each.
    """
    items = as_list(value, path)
    if kinds[-1] is Ellipsis:
        kinds = (kinds[0],) * len(items)
    if len(kinds) != len(items):
        fail(path, f"expected {len(kinds)} values", value)
    return tuple(
        _load(kind, item, f"{path}[{i}]", depth) for i, (kind, item) in enumerate(zip(kinds, items, strict=True))
    )


def _load_union(kinds: tuple[Any, ...], value: object, path: str, depth: int) -> Any:  # noqa: ANN401, types are data here
    """
    Read a value that may be None, or one of several parts told apart by their word.
    """
    if value is None and type(None) in kinds:
        return None
    kinds = tuple(kind for kind in kinds if kind is not type(None))
    if len(kinds) == 1:
        return _load(kinds[0], value, path, depth)
    if str in kinds:
        word = read_plain(str, value, path)
        return next((kind(word) for kind in kinds if kind is not str and word in set(kind)), word)

    fields = dict(as_mapping(value, path))
    tag = _tag_of(kinds[0])
    word = fields.pop(tag, None)
    known = {kind.__name__: kind for kind in kinds}
    if not isinstance(word, str) or word not in known:
        fail(f"{path}.{tag}", f"expected one of {', '.join(known)}", word)
    return _load_fields(known[word], fields, path, depth)


def _check_tiling(article: Article) -> None:
    """
    Raise unless the parts give the source back and what lies in them lies in them.
    """
    at = 0
    for i, part in enumerate(article.parts):
        if part.span.start != at:
            fail(f"$.parts[{i}].span", f"expected a part that starts at {at}", part.span)
        at = part.span.end
        for name in _fields(type(part)):  # type: ignore[arg-type]  # every class is hashable
            _check_inside(getattr(part, name), part.span, f"$.parts[{i}].{name}")
    if at != len(article.source):
        fail("$.parts", f"expected parts up to {len(article.source)}, the end of the source", at)
    whole = Span(0, len(article.source))
    for name in ("quotes", "stray_marks", "links", "indirect_speech", "diagnostics"):
        _check_places(getattr(article, name), whole, f"$.{name}")
    for i, (mark, following) in enumerate(pairwise(article.stray_marks)):
        if following.start < mark.end:
            fail(f"$.stray_marks[{i + 1}]", f"expected a mark behind {mark}", following)


def _check_places(value: object, whole: Span, path: str) -> None:
    """
    Raise unless every span in *value* lies in the *whole*: those of speakers and cues, too.
    """
    if isinstance(value, Span):
        if not whole.covers(value):
            fail(path, "expected a span inside the source", value)
    elif isinstance(value, tuple):
        for i, item in enumerate(value):
            _check_places(item, whole, f"{path}[{i}]")
    elif attrs.has(type(value)):
        for name in _fields(type(value)):  # type: ignore[arg-type]  # every class is hashable
            _check_places(getattr(value, name), whole, f"{path}.{name}")


def _check_inside(value: object, span: Span, path: str) -> None:
    """
    Raise unless the nodes in *value* lie within *span*, and those in them within them.
    """
    for node in value if isinstance(value, tuple) else (value,):
        if not isinstance(node, Node):
            continue
        if not span.covers(node.span):
            fail(f"{path}.span", f"expected a span inside {span}", node.span)
        for name in _fields(type(node)):  # type: ignore[arg-type]  # every class is hashable
            _check_inside(getattr(node, name), node.span, f"{path}.{name}")


def _check_quotes(quotes: tuple[Quote, ...], within: Span, path: str) -> None:
    """
    Raise unless the quotations lie within *within*, in order and apart from each other.
    """
    for i, quote in enumerate(quotes):
        if not (within.covers(quote.span) and quote.span.covers(quote.inner)):
            fail(f"{path}[{i}].span", f"expected a span inside {within} that holds the inner one", quote.span)
        _check_quotes(quote.quotes, quote.inner, f"{path}[{i}].quotes")
    for i, (quote, following) in enumerate(pairwise(quotes)):
        if following.span.start < quote.span.end:
            fail(f"{path}[{i + 1}].span", f"expected a quotation behind {quote.span}", following.span)


def _check_parts_hold(article: Article) -> None:
    """
    Raise unless each outermost quotation lies inside one part.
    """
    starts = [part.span.start for part in article.parts]
    for i, quote in enumerate(article.quotes):
        part = article.parts[bisect_right(starts, quote.span.start) - 1] if starts else None
        if part is None or not part.span.covers(quote.span):
            fail(f"$.quotes[{i}].span", "expected a quotation inside one part", quote.span)


def json_schema() -> dict[str, Json]:
    """
    Return the JSON Schema (2020-12) of what `to_dict` writes.

    >>> import dpaparse
    >>> dpaparse.json_schema()["$schema"]
    'https://json-schema.org/draft/2020-12/schema'

    .. versionadded:: 0.1.0
    """
    definitions: dict[str, Json] = {}
    article = _describe_object(Article, definitions)
    properties: dict[str, Json] = {"schema_version": {"const": SCHEMA_VERSION}, **article["properties"]}  # type: ignore[dict-item]  # an object
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Article",
        "description": "An article of the German press agency dpa, as dpaparse finds it in a text.",
        **article,
        "properties": properties,
        "required": ["schema_version", *article["required"]],  # type: ignore[misc]  # a list
        "$defs": definitions,
    }


def _describe(kind: Any, definitions: dict[str, Json]) -> Json:  # noqa: ANN401, types are data here
    """
    Describe a type; classes of the model go into *definitions*.
    """
    if get_origin(kind) in {Union, types.UnionType}:
        return {"anyOf": [_describe(option, definitions) for option in get_args(kind)]}
    if get_origin(kind) is tuple:
        first, *others = get_args(kind)
        if others == [Ellipsis]:
            return {"type": "array", "items": _describe(first, definitions)}
        items = [_describe(item, definitions) for item in (first, *others)]
        return {"type": "array", "prefixItems": items, "items": False, "minItems": len(items)}
    for simple, description in _DESCRIPTIONS.items():
        if kind is simple:
            return dict(description)
    if issubclass(kind, StrEnum):
        return {"enum": [str(word) for word in kind]}
    name = kind.__name__
    if name not in definitions:
        definitions[name] = None
        definitions[name] = _describe_object(kind, definitions)
    return {"$ref": f"#/$defs/{name}"}


def _describe_object(kind: type, definitions: dict[str, Json]) -> dict[str, Json]:
    """
    Describe a class of the model as an object with just its fields.
    """
    tag: dict[str, Json] = {_tag_of(kind): {"const": kind.__name__}} if kind in _tagged().values() else {}
    properties = {name: _describe(hint, definitions) for name, hint in _fields(kind).items()}
    required = [field.name for field in attrs.fields(kind) if field.default is attrs.NOTHING]
    return {
        "type": "object",
        "properties": {**tag, **properties},
        "required": [*tag, *required],
        "additionalProperties": False,
    }


_DESCRIPTIONS: Final[Mapping[Any, dict[str, Json]]] = types.MappingProxyType(
    {
        type(None): {"type": "null"},
        str: {"type": "string"},
        bool: {"type": "boolean"},
        int: {"type": "integer"},
        float: {"type": "number"},
        datetime.date: {"type": "string", "format": "date"},
        datetime.datetime: {"type": "string", "format": "date-time"},
        DpaId: {"type": "string", "pattern": r"^dpa:[0-9]{6}-[0-9]{2,3}-[0-9]{1,12}(/[1-9][0-9]{0,8})?$"},
        Span: {
            "type": "array",
            "prefixItems": [{"type": "integer", "minimum": 0}, {"type": "integer", "minimum": 0}],
            "items": False,
            "minItems": 2,
        },
    }
)
"""
How values are described that are no objects in JSON.
"""
