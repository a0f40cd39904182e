"""
All patterns of the grammar, how each is used, and what each is in the syntax of others.
"""

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final, TypeAlias

from attrs import frozen

from dpaparse import _grammar
from dpaparse._grammar.pattern import Pattern, PlainPattern, TagPattern

SOURCES: Final = Path(__file__).parents[1] / "src" / "dpaparse"


AnyPattern: TypeAlias = Pattern | PlainPattern


def _found(*, tags: bool) -> Mapping[str, AnyPattern]:
    found: dict[str, AnyPattern] = {}
    for module in pkgutil.iter_modules(_grammar.__path__):
        for name, value in vars(importlib.import_module(f"{_grammar.__name__}.{module.name}")).items():
            if isinstance(value, AnyPattern) and isinstance(value, TagPattern) is tags:
                found[f"{module.name}.{name}"] = value
    return MappingProxyType(dict(sorted(found.items())))


PATTERNS: Final = _found(tags=False)
"""
The patterns by their modules and names, of both engines.
"""

TAG_PATTERNS: Final = _found(tags=True)
"""
Those of tags.
"""

SEARCHING: Final = frozenset({"search", "finditer", "findall", "split"})
"""
The methods that try every place of a text.
"""

_METHODS: Final = SEARCHING | {"match", "fullmatch"}


def _used() -> Iterator[tuple[str, str]]:
    """
    Yield the calls of patterns in the sources: the name, and the method.
    """
    for path in sorted(SOURCES.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr=method)) if method in _METHODS:
                    yield name, method
                case ast.Call(
                    func=ast.Attribute(value=ast.Attribute(value=ast.Name(id=name), attr="compiled"), attr="sub")
                ):
                    yield name, "search"
                case ast.IfExp(body=ast.Name(id=name), orelse=ast.Name(id=other)):
                    # One of two patterns, chosen first.
                    yield name, "search"
                    yield other, "search"


_CALLS: Final = frozenset(_used())

METHODS: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        full: frozenset(method for name, method in _CALLS if name == full.partition(".")[2])
        for full in (*PATTERNS, *TAG_PATTERNS)
    }
)
"""
How each pattern is used.
"""


@frozen
class Piece:
    """
    A piece of a pattern: an opened or closed group, an alternative, or what matches, with its quantifier.
    """

    text: str
    """As written, without the quantifier."""

    repeat: str = ""
    """`*`, `+`, `?` or `{m,n}`."""

    manner: str = ""
    """`+` if it gives nothing back, `?` if it takes as little as it can."""

    @property
    def is_unbounded(self) -> bool:
        """
        Whether it may be repeated without end.
        """
        return self.repeat in {"*", "+"} or self.repeat.endswith(",}")


_TOKEN: Final = re.compile(
    r"""
    (?P<blank> \s+ | \#[^\n]* )
    | (?P<piece>
        \[ \^? (?: \] )? (?: \\p\{\w+\} | \\. | [^\]\\] )* \]
        | \\p\{\w+\} | \\x[0-9a-fA-F]{2} | \\u[0-9a-fA-F]{4} | \\.
        | \(\?(?: R | [0-9]+ | &\w+ )\)
        | \( (?: \?P<\w+> | \?<?[=!] | \?i?[:>] | \?\(\w+\) )?
        | [^\\\[(]
    )
    (?P<repeat> [*+?] | \{\d*,?\d*\} )? (?P<manner> (?<=[*+?}])[+?] )?
    """,
    re.VERBOSE | re.DOTALL,
)


def pieces(pattern: str) -> list[Piece]:
    r"""
    Take a verbose pattern apart.

    >>> [piece.text + piece.repeat for piece in pieces(r"(?P<day> [0-9]{1,2}+ ) \. # a day")]
    ['(?P<day>', '[0-9]{1,2}', ')', '\\.']
    """
    found = []
    at = 0
    while at < len(pattern):
        match = _TOKEN.match(pattern, at)
        assert match is not None, pattern[at:]
        if match["blank"] is None:
            found.append(Piece(match["piece"], match["repeat"] or "", match["manner"] or ""))
        at = match.end()
    return found


def to_javascript(pattern: str, *, atomic: bool) -> str:
    """
    Write a pattern as JavaScript does with the flag `u`; a condition becomes a choice between its two sides.

    Args:
        pattern: A verbose pattern.

        atomic: Say what is possessive by a look ahead and a reference back to it, which JavaScript has; else leave it
            out, which lets more texts match and takes longer.
    """
    found = pieces(pattern)
    closes = _closes(found)
    groups = 0
    opened: dict[int, str] = {}
    written = []
    for i, piece in enumerate(found):
        text = _in_javascript(piece.text)
        if atomic and text == "(?:" and found[closes[i]].manner == "+":
            groups += 1
            opened[closes[i]] = f")\\{groups}"
            written.append("(?=((?:")
        elif text == ")" and i in opened:
            written.append(f"){piece.repeat}){opened[i]}")
        elif atomic and piece.manner == "+" and text != ")":
            groups += 1
            written.append(f"(?=({text}{piece.repeat}))\\{groups}")
        else:
            written.append(text + piece.repeat + ("?" if piece.manner == "?" else ""))
    return "".join(written)


def _closes(found: list[Piece]) -> dict[int, int]:
    """
    Return where each group closes, by where it opens.
    """
    closes, opened = {}, []
    for i, piece in enumerate(found):
        if piece.text.startswith("(?(") or (piece.text[0] == "(" and piece.text[-1] != ")"):
            opened.append(i)
        elif piece.text == ")":
            closes[opened.pop()] = i
    return closes


def _is_plain_group(text: str) -> bool:
    """
    Tell whether a group opens that only groups, or of which one side is chosen.
    """
    return text.startswith(("(?P<", "(?(")) or text in {"(", "(?>"}


def _in_javascript(text: str) -> str:
    """
    Write a piece as JavaScript does.
    """
    if _is_plain_group(text) or text == "(?i:":
        return "(?:"
    if text == r"\Z":
        return "$"
    if text.startswith("["):
        return re.sub(r"\\(?=[ #\"'<>@&;:,=!%~`_])", "", text)
    return text[1:] if re.fullmatch(r"\\[ #\"'<>@&;:,=!%~`_-]", text) else text


_LETTERS: Final = {
    "L": "a-zA-ZäöüÄÖÜß",
    "Ll": "a-zäöüß",
    "Lu": "A-ZÄÖÜ",
    "Lt": "ǅ",
    "Lo": "ª",
    "M": "\u0301",
    "N": "0-9",
}


def to_python(pattern: str) -> str:
    """
    Write a pattern for `re`, with a few letters for all, and without what looks around or gives nothing back.

    What it matches has the pattern's literals in their order, and most of it is matched by the pattern itself.
    """
    written = []
    found = pieces(pattern)
    skipped = -1
    for i, piece in enumerate(found):
        if i <= skipped:
            continue
        if piece.text in {"(?<=", "(?<!", "(?=", "(?!"}:
            assert not piece.repeat
            skipped = _closes(found)[i]
            continue
        text = "(?:" if _is_plain_group(piece.text) else piece.text
        text = re.sub(r"\\p\{(\w+)\}", lambda match: _LETTERS[match[1]], text)
        if piece.text.startswith(r"\p"):
            text = f"[{text}]"
        written.append(text + piece.repeat + ("?" if piece.manner == "?" else ""))
    return "".join(written)
