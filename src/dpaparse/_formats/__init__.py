"""
Readers know envelopes: each takes a text apart into a source and its blocks, and hands on a `Message`.

This module chooses the reader; a new format is a new row in `READERS`.
"""

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Final

from dpaparse._formats import plain
from dpaparse._grammar.markup import DOCUMENT_TYPE, FIRST_TAG, JSON_SPACE, is_escaped
from dpaparse._grammar.space import SPACE, trim
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

    from dpaparse._markup.installed import is_installed  # noqa: PLC0415, plain text needs none of it

    extra, package = _EXTRAS[format_]
    return None if is_installed(package) else extra


# The two blanks of a wire message's header line.
_TWO_BLANKS: Final = "  "


def looks_like(text: str) -> Format:
    """
    Tell by its first significant characters which format *text* seems to have.

    `<3` and a lone `{` are plain text.

    >>> str(looks_like('{"urn": "urn:newsml:dpa.com:20090101:250101-930-4711"}'))
    'digitalwires'
    """
    seems = looks_composed(text)
    return Format.IPTC7901 if seems is Format.PLAIN and _is_wire(text) else seems


def looks_composed(text: str) -> Format:
    """
    Tell which format of JSON or markup *text* seems to have; without either it is plain.

    >>> str(looks_composed("<p>Es regnet.</p>")), str(looks_composed("bdt0123 3 pl 90  dpa 0456"))
    ('html', 'plain')
    """
    if text[:1] not in _MARKS:
        return Format.PLAIN

    first, _ = trim(text, 0, len(text))
    if text.startswith(("{", "["), first):
        return Format.DIGITALWIRES if _is_entry(text, first) else Format.PLAIN
    if text.startswith("<", first):
        return _markup(text, first)
    return Format.HTML if text.startswith("&", first) and is_escaped(text) else Format.PLAIN


# What JSON and markup begin with, or the white space before them.
_MARKS: Final = frozenset("{[<&" + SPACE)


def _is_entry(text: str, at: int) -> bool:
    """
    Tell whether JSON opens at a place that holds an entry: an object, alone or in a list, with one of its fields.
    """
    for _ in range(_DEEPEST_ENTRY):
        if text.startswith(("[", "{"), at):
            at = match.end() if (match := JSON_SPACE.match(text, at + 1, len(text))) else at
    return text.startswith('"', at) and any(name in text for name in _ENTRY_SIGNS)


# In a list of entries.
_DEEPEST_ENTRY: Final = 2

# No JSON of other houses has them; no entry is without one of them.
_ENTRY_SIGNS: Final = ('"urn"', '"entry_id"', '"article_html"', '"version_created"', '"entries"', '"headline"')


def _is_wire(text: str) -> bool:
    """
    Tell whether a wire message opens within the first lines: a header line, or SOH before something like it.
    """
    start = text[:_HEADLINE_WITHIN]
    # No message is without SOH, or the start of what a transfer prints for it, the end of its headline or the blanks.
    # One character is found in a twentieth of the time that two take; not in a loop, for every text comes here.
    may_be_one = "=" in start or "\x01" in start or "^" in start or "\\" in start or "\u2401" in start
    if not may_be_one and start.find(_TWO_BLANKS, 0, _HEADER_WITHIN) < 0:
        return False

    from dpaparse._recognise.wire_header import opens_message  # noqa: PLC0415, most texts do not come here

    return opens_message(text)


# What a mail or an archive puts before a message, and the header line; and the headline beneath it.
_HEADER_WITHIN: Final = 1100
_HEADLINE_WITHIN: Final = 2000


def _markup(text: str, at: int) -> Format:
    """
    Tell markup apart by its first element.

    Args:
        text: The whole text.

        at: Where `<` stands.
    """
    for _ in range(_MOST_PRELIMINARIES):
        closing = next((end for opening, end in _PRELIMINARIES if text.startswith(opening, at)), None)
        if closing is None:
            break
        document_type = DOCUMENT_TYPE.match(text, at, len(text))
        end = text.find(closing, at) if document_type is None else document_type.end() - len(closing)
        if end < 0:
            return Format.HTML
        at, _ = trim(text, end + len(closing), len(text))
    match = FIRST_TAG.match(text, at, len(text))
    if match is None:
        return Format.PLAIN
    name = match["name"].casefold()
    if name in _ROOTS:
        return _ROOTS[name]
    if name in _BLOCKS or name.startswith("dnl-"):
        return Format.HTML
    is_closed = (name in _INLINE or _OF_ITS_OWN in name) and f"</{match['name']}" in text
    return Format.HTML if is_closed else Format.PLAIN


# Elements that a page has made up have a hyphen in their names: "<amp-img …></amp-img>".
_OF_ITS_OWN: Final = "-"


# A declaration, a document type and comments may stand before the first element, and how each ends.
_PRELIMINARIES: Final = (("<?", "?>"), ("<!--", "-->"), ("<!", ">"))
_MOST_PRELIMINARIES: Final = 20

_ROOTS: Final = {
    "newsmessage": Format.NEWSML_G2,
    "newsitem": Format.NEWSML_G2,
    "itemset": Format.NEWSML_G2,
    "nitf": Format.NITF,
    "html": Format.HTML,
}
_BLOCKS: Final = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "button",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "header",
        "hgroup",
        "hr",
        "iframe",
        "img",
        "input",
        "label",
        "li",
        "link",
        "main",
        "meta",
        "nav",
        "noscript",
        "ol",
        "p",
        "picture",
        "pre",
        "script",
        "section",
        "style",
        "svg",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "title",
        "tr",
        "ul",
        "video",
    ]
)
# A name in angle brackets may be anything; these are markup if they close.
_INLINE: Final = frozenset(
    [
        "a",
        "abbr",
        "b",
        "big",
        "cite",
        "code",
        "em",
        "font",
        "i",
        "mark",
        "q",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "u",
    ]
)
