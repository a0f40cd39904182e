"""
digitalwires: dpa's JSON, an entry or the answer of the queue with many.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from attrs import evolve

from dpaparse._fields.assembly import Assembly
from dpaparse._fields.entries import facts_of_entry, read_entry
from dpaparse._fields.unread import unread
from dpaparse._fields.values import as_json
from dpaparse._grammar.markup import JSON_SPACE, has_reference, is_page
from dpaparse._markup.blocks import NOTES, NOTHING, Rendered, plain
from dpaparse._markup.pages import render_page, render_paragraphs
from dpaparse._model import DigitalwiresItem, Fault, FaultKind, Format, Message

_ENTRIES: Final = "entries"


def read(source: str) -> Message:
    """
    Read the first entry in a JSON text.

    Raises:
        ImportError: If justhtml is not installed.
    """
    loaded = load(source)
    entries = [entry for value in loaded.values for entry in entries_of(value)]
    if not loaded.values:
        return unread(source, Format.DIGITALWIRES)
    return _with_faults(read_entry_value(entries[0] if entries else {}), len(entries), loaded)


def read_data(data: object) -> Message:
    """
    Read the first entry in JSON values.

    Raises:
        ImportError: If justhtml is not installed.
    """
    entries = list(entries_of(data))
    return _with_faults(read_entry_value(entries[0] if entries else {}), len(entries), _NOTHING_WRONG)


def read_all(source: str) -> Iterator[Message]:
    """
    Read all entries in a JSON text; what cannot be read is kept as a message of its own.

    An answer of the queue without entries has none; that is no fault.

    Raises:
        ImportError: If justhtml is not installed.
    """
    loaded = load(source)
    if not loaded.values:
        yield unread(source, Format.DIGITALWIRES)
        return
    # What is wrong with the text as a whole is told of its first entry.
    whole = loaded._replace(rest="")
    for value in loaded.values:
        for entry in entries_of(value):
            yield _with_faults(read_entry_value(entry), 1, whole)
            whole = _NOTHING_WRONG
    if loaded.rest:
        yield unread(loaded.rest, Format.DIGITALWIRES)


class Loaded(NamedTuple):
    """
    What a JSON text holds.
    """

    values: list[object]
    rest: str
    """What is left of the text behind them."""
    is_controlled: bool = False
    """Control characters stand in its strings, which JSON forbids."""


_NOTHING_WRONG: Final = Loaded([], "")


def load(source: str) -> Loaded:
    """
    Read JSON values as long as they can be read: one, or one after the other, as in JSON lines.

    >>> load('{"urn": null} [1] {')
    Loaded(values=[{'urn': None}, [1]], rest='{', is_controlled=False)
    """
    decoder = json.JSONDecoder(object_pairs_hook=_object)
    values: list[object] = []
    at = _value_start(source, 0)
    while at < len(source):
        try:
            value, end = decoder.raw_decode(source, at)
        except json.JSONDecodeError as error:
            if not decoder.strict or not error.msg.startswith(_CONTROLLED):
                return Loaded(values, source[at:], not decoder.strict)
            decoder = json.JSONDecoder(object_pairs_hook=_object, strict=False)
            continue
        except (ValueError, RecursionError):
            return Loaded(values, source[at:], not decoder.strict)
        values.append(value)
        at = _value_start(source, end)
    return Loaded(values, "", not decoder.strict)


_CONTROLLED: Final = "Invalid control character"


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """
    Make an object of its fields; of one that is there several times the last value counts that is not null.

    The others stay, under names that no field has.

    >>> _object([("urn", "a"), ("urn", "b"), ("urn", None)])
    {'urn': 'b', 'urn (doubled)': 'a', 'urn (doubled 2)': None}
    """
    found = dict(pairs)
    if len(found) == len(pairs):
        return found

    values: dict[str, list[object]] = {}
    for name, value in pairs:
        values.setdefault(name, []).append(value)
    for name, told in values.items():
        counts = max((number for number, value in enumerate(told) if value is not None), default=len(told) - 1)
        found[name] = told.pop(counts)
        found |= {
            f"{name} (doubled{f' {number}' if number > 1 else ''})": value for number, value in enumerate(told, 1)
        }
    return found


def _value_start(source: str, at: int) -> int:
    match = JSON_SPACE.match(source, at, len(source))
    return at if match is None else match.end()


def entries_of(data: object) -> Iterator[object]:
    """
    Yield the entries in JSON values: one, a list of them, or the answer of the queue.

    >>> list(entries_of({"entries": [{"urn": "a"}, 7]}))
    [{'urn': 'a'}, 7]
    """
    if isinstance(data, Mapping) and isinstance(data.get(_ENTRIES), list | tuple) and "urn" not in data:
        data = data[_ENTRIES]
    yield from data if isinstance(data, list | tuple) else [data]


def read_entry_value(entry: object) -> Message:
    """
    Read an entry; what is none is kept as JSON.

    Raises:
        ImportError: If justhtml is not installed.
    """
    return read_item(entry) if isinstance(entry, Mapping) else unread(as_json(entry), Format.DIGITALWIRES)


def _with_faults(message: Message, size: int, loaded: Loaded) -> Message:
    """
    Note that other entries follow, and what is left of the text.
    """
    item = message.envelope
    if not isinstance(item, DigitalwiresItem):
        return message

    faults = [*item.faults]
    if size > 1:
        faults.append(Fault(path="$", kind=FaultKind.SEVERAL, expected=f"one entry, found {size}"))
    if loaded.is_controlled:
        faults.append(Fault(path="$", kind=FaultKind.BROKEN, expected="JSON without control characters in its strings"))
    if loaded.rest:
        faults.append(Fault(path="$", kind=FaultKind.BROKEN, expected="JSON", raw=loaded.rest[:_LONGEST_REST]))
    return message if len(faults) == len(item.faults) else message._replace(envelope=evolve(item, faults=tuple(faults)))


# Enough of what follows the first value to see what it is.
_LONGEST_REST: Final = 200


def read_item(entry: Mapping[str, Any]) -> Message:
    """
    Read an entry.

    Raises:
        ImportError: If justhtml is not installed.
    """
    item = read_entry(entry)
    assembly = Assembly()
    for name in ("kicker", "headline", "subhead", "byline", "teaser"):
        assembly.add(name, _render_line(getattr(item, name)), name)
    assembly.add_body(_render_body(item.article_html), "article_html", _render_line(item.dateline), "dateline")
    for name in ("infobox_html", "linkbox_html"):
        assembly.add_box(_render(getattr(item, name), box=name.removesuffix("_html")), name)
    if item.notepad is not None:
        for name in ("header_html", "public_html", "nonpublic_html"):
            public = name != "nonpublic_html"
            assembly.add_notes(_render(getattr(item.notepad, name)), f"notepad.{name}", public=public)
    for number, note in enumerate(item.ednotes):
        if (note.role or "").endswith(":closingline") and not assembly.has_sign_off:
            assembly.add("sign_off", _render_line(note.ednote), f"ednotes[{number}].ednote")
    assembly.add("footer", _render_line(item.autopublishnotice), "autopublishnotice")
    return assembly.finish(Format.DIGITALWIRES, item, facts_of_entry(item))


def _render_line(value: str | None) -> Rendered:
    """
    Render a field without markup, unless somebody has put some into it: `<p>Husum (dpa) - </p>`, `Ebbe &amp; Flut`.
    """
    has_markup = value and (is_page(value) or has_reference(value))
    return render_page(value) if value and has_markup else plain(value)


def _render_body(markup: str | None) -> Rendered:
    """
    Render the HTML of the body; text without any markup has its paragraphs between empty lines.
    """
    if markup and "<" not in markup and "&" not in markup:
        return render_paragraphs(markup)
    return _render(markup)


def _render(markup: str | None, box: str = "") -> Rendered:
    """
    Render the HTML of a field; all of it but notes lies in a box if the field is one.
    """
    if not markup:
        return NOTHING

    if _CDATA in markup:
        # XML's, and a comment in HTML; of the same length, so that all places stay.
        markup = markup.replace(_CDATA, " " * len(_CDATA)).replace(_END_OF_CDATA, " " * len(_END_OF_CDATA))
    rendered = render_page(markup)
    if not box:
        return rendered
    blocks = [
        block._replace(box=0 if block.box is None or rendered.boxes[block.box] not in NOTES else block.box + 1)
        for block in rendered.blocks
    ]
    return rendered._replace(boxes=[box, *rendered.boxes], blocks=blocks)


_CDATA: Final = "<![CDATA["
_END_OF_CDATA: Final = "]]>"
