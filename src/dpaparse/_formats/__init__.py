"""
Readers know envelopes: each takes a text apart into a source and its blocks, and hands on a `Message`.

This module chooses the reader; a new format is a new row in `READERS`.
"""

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Final

from dpaparse._formats import plain
from dpaparse._grammar.space import SPACE
from dpaparse._model import Format, Message


def _late(module: str) -> Callable[[str], Message]:
    """
    Return a reader that is loaded when it reads its first text.
    """

    def read(source: str) -> Message:
        found: Message = import_module(f"{__name__}.{module}").read(source)
        return found

    return read


READERS: Final[Mapping[Format, Callable[[str], Message]]] = MappingProxyType(
    {
        Format.PLAIN: plain.read,
        Format.IPTC7901: _late("iptc7901"),
        Format.HTML: _late("html"),
        Format.DIGITALWIRES: _late("digitalwires"),
        Format.NEWSML_G2: _late("newsml"),
        Format.NITF: _late("nitf"),
    }
)
"""
The reader of each format.
"""

# The package that each extra installs, and the formats that are read with it.
_EXTRAS: Final = {
    Format.HTML: ("html", "justhtml"),
    Format.DIGITALWIRES: ("html", "justhtml"),
    Format.NEWSML_G2: ("xml", "defusedxml"),
    Format.NITF: ("xml", "defusedxml"),
}


def missing_extra(format_: Format) -> str | None:
    """
    Return the extra that a format cannot be read without, where it is not installed.

    >>> missing_extra(Format.PLAIN)
    """
    if format_ not in _EXTRAS:
        return None

    from importlib.util import find_spec  # noqa: PLC0415, plain text needs none of it

    extra, package = _EXTRAS[format_]
    try:
        found = find_spec(package)
    except (ImportError, ValueError):
        # Somebody has put something else in its place.
        found = None
    return extra if found is None else None


# What no wire message is without: SOH, however a transfer prints it, the two blanks of its header line, or the end of
# its headline.
_WIRE_SIGNS: Final = ("\x01", "  ", " =", "^A", "\\x01", "\u2401")


def looks_like(text: str) -> Format:
    """
    Tell by its first significant characters which format *text* seems to have.

    `<3` and a lone `{` are plain text.

    >>> str(looks_like('{"urn": "urn:newsml:dpa.com:20090101:250101-930-4711"}'))
    'digitalwires'
    """
    if _is_wire(text):
        return Format.IPTC7901
    if text[:1].isalpha():
        return Format.PLAIN

    start = text[:_SIGNIFICANT].lstrip(SPACE)
    if start.startswith("{") and start[1:].lstrip(SPACE).startswith('"'):
        return Format.DIGITALWIRES
    if start.startswith("<"):
        return _markup(start)
    return Format.PLAIN


def _is_wire(text: str) -> bool:
    """
    Tell whether a wire message opens within the first lines: a header line, or SOH before something like it.
    """
    start = text[:_HEADER_WITHIN]
    if not any(sign in start for sign in _WIRE_SIGNS):
        return False

    from dpaparse._recognise.wire_header import opens_message  # noqa: PLC0415, most texts do not come here

    return opens_message(start)


# What a mail or an archive puts before a message.
_HEADER_WITHIN: Final = 2000

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
