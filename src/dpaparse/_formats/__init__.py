"""
Readers know envelopes: each takes a text apart into a source and its blocks, and hands on a `Message`.

This module chooses the reader; a new format is a new row in `READERS`.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from dpaparse._formats import plain
from dpaparse._grammar.space import SPACE
from dpaparse._model import Format, Message

READERS: Final[Mapping[Format, Callable[[str], Message]]] = MappingProxyType({Format.PLAIN: plain.read})
"""
The reader of each format that this version reads.
"""

_SOH: Final = "\x01"


def looks_like(text: str) -> Format:
    """
    Tell by its first significant characters which format *text* seems to have.

    `<3` and a lone `{` are plain text.

    >>> str(looks_like('{"urn": "urn:newsml:dpa.com:20090101:250101-930-4711"}'))
    'digitalwires'
    """
    if text[:1].isalpha():
        return Format.PLAIN

    start = text[:_SIGNIFICANT].lstrip(SPACE)
    if start.startswith(_SOH):
        return Format.IPTC7901
    if start.startswith("{") and start[1:].lstrip(SPACE).startswith('"'):
        return Format.DIGITALWIRES
    if start.startswith("<"):
        return _markup(start)
    return Format.PLAIN


# An XML declaration and a comment may stand before the root.
_SIGNIFICANT: Final = 400


def _markup(start: str) -> Format:
    """
    Tell markup apart by its first elements.
    """
    head = start.casefold()
    if "<newsmessage" in head or "<newsitem" in head:
        return Format.NEWSML_G2
    if "<nitf" in head:
        return Format.NITF
    if head.startswith(_HTML_STARTS):
        return Format.HTML
    return Format.PLAIN


_HTML_STARTS: Final = (
    "<!doctype html",
    "<html",
    "<body",
    "<section",
    "<article",
    "<div",
    "<p>",
    "<p ",
    "<h1",
    "<h2",
    "<ul",
    "<ol",
    "<table",
    "<span",
)
