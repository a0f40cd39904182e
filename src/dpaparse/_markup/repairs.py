"""
Make XML well-formed that is not, without moving anything in it.

What the parser would stumble over is blanked, or a character stands in its place; so all of the text is read that a
single `&`, a tag that never ends or a control character would hide.
"""

from collections import Counter
from typing import Final

import regex

from dpaparse._grammar.markup import LONE_AMPERSAND, NOT_XML, XML_ATTRIBUTES, XML_TOKEN

STAND_IN: Final = "\ufdd0"
"""
Stands for a character that XML cannot have where it stands; no text has it.
"""

COLON: Final = "\u00b7"
"""
Stands for the colon behind a prefix that nothing declares.
"""

Edit = tuple[int, str]


def repair(markup: str) -> str:
    """
    Return *markup* so that a parser reads it to its end; as long as before.

    >>> repair("<a><b>Ebbe & Flut<br></a>").replace(STAND_IN, "?")
    '<a>   Ebbe ? Flut    </a>'
    """
    markup = NOT_XML.compiled.sub(STAND_IN, markup)
    edits: list[Edit] = []
    tags = _Tags()
    prefixes = {name.partition(":")[2] for name in _declared(markup)} | _KNOWN_PREFIXES
    for token in XML_TOKEN.finditer(markup):
        if token["name"]:
            edits += tags.edits(token, prefixes)
        elif token["entity"] or token["reference"]:
            edits += _character(token)
        elif not token["aside"]:
            edits.append((token.start(), STAND_IN))
        elif token["aside"].startswith(_DECLARATION):
            # It says nothing of a text that has been decoded.
            edits.append((token.start(), " " * len(token["aside"])))
    pieces = []
    at = 0
    for start, text in sorted(edits):
        pieces += [markup[at:start], text]
        at = start + len(text)
    return "".join([*pieces, markup[at:]])


_DECLARATION: Final = "<?xml"
_KNOWN_PREFIXES: Final = frozenset({"", "xml", "xmlns"})
_DECLARING: Final = "xmlns:"


def _declared(markup: str) -> set[str]:
    """
    Return the prefixes that *markup* declares anywhere, as they are declared.
    """
    found = set()
    at = markup.find(_DECLARING)
    while at >= 0:
        found.add(markup[at : at + _LONGEST_PREFIX].partition("=")[0].strip())
        at = markup.find(_DECLARING, at + 1)
    return found


_LONGEST_PREFIX: Final = 60


class _Tags:
    """
    The tags that are open.
    """

    def __init__(self) -> None:
        self._open: list[tuple[str, int, int]] = []
        self._names: Counter[str] = Counter()

    def edits(self, token: regex.Match[str], prefixes: set[str]) -> list[Edit]:
        """
        Return what must be altered for a tag to be right: in it, or in those that it leaves open.
        """
        name, rest = token["name"], token["rest"]
        start, end = token.span()
        if token["closing"]:
            if not self._names[name]:
                return [(start, " " * (end - start))]
            return [*self._closed(name), *_prefixed(name, token.start("name"), prefixes)]

        is_empty = rest.endswith("/")
        if not is_empty:
            self._open.append((name, start, end))
            self._names[name] += 1
        return [*_prefixed(name, token.start("name"), prefixes), *_attributes(rest, token.start("rest"), prefixes)]

    def _closed(self, name: str) -> list[Edit]:
        """
        Close the last tag of a name; those inside that are still open are blanked.
        """
        edits: list[Edit] = []
        while True:
            opened, start, end = self._open.pop()
            self._names[opened] -= 1
            if opened == name:
                return edits
            edits.append((start, " " * (end - start)))


def _prefixed(name: str, start: int, prefixes: set[str]) -> list[Edit]:
    """
    Return what takes an undeclared prefix from a name.
    """
    prefix, colon, _ = name.partition(":")
    return [(start + len(prefix), COLON)] if colon and prefix not in prefixes else []


def _attributes(rest: str, start: int, prefixes: set[str]) -> list[Edit]:
    """
    Return what makes the attributes of a tag right; all of them are blanked where they are beyond that.
    """
    match = XML_ATTRIBUTES.fullmatch(rest)
    names = [] if match is None else match.captures("name")
    if match is None or len(names) != len(set(names)):
        size = len(rest) - rest.endswith("/")
        return [(start, " " * size)]
    edits = [
        edit
        for at, name in zip(match.starts("name"), names, strict=True)
        for edit in _prefixed(name, start + at, prefixes)
    ]
    return [*edits, *((start + found.start(), STAND_IN) for found in LONE_AMPERSAND.finditer(rest))]


def _character(token: regex.Match[str]) -> list[Edit]:
    """
    Return what makes a reference one that XML knows: `&auml;` has a number, where it is long enough for it.
    """
    from html import unescape  # noqa: PLC0415, hardly any XML is so damaged

    printed = token[0]
    character = unescape(printed)
    is_known = len(character) == 1 and character != "\ufffd" and NOT_XML.match(character) is None
    if token["reference"]:
        return [] if is_known else [(token.start(), STAND_IN)]
    number = f"&#{ord(character[0]):0{len(printed) - 3}};"
    if not is_known or len(number) > len(printed):
        return [(token.start(), STAND_IN)]
    return [(token.start(), number)]
