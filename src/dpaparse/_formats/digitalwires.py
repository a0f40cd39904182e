"""
digitalwires: dpa's JSON, an entry or the answer of the queue with many.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from attrs import evolve

from dpaparse._fields.assembly import Assembly, plain
from dpaparse._fields.entries import facts_of_entry, read_entry
from dpaparse._fields.unread import unread
from dpaparse._markup.blocks import Rendered
from dpaparse._markup.pages import render_page
from dpaparse._model import DigitalwiresItem, Fault, FaultKind, Format, Message

_ENTRIES: Final = "entries"


def read(source: str) -> Message:
    """
    Read the first entry in a JSON text.

    Raises:
        ImportError: If justhtml is not installed.
    """
    data = load(source)
    if isinstance(data, Mapping | list) and (data or isinstance(data, Mapping)):
        return read_data(data)
    return unread(source, Format.DIGITALWIRES)


def load(source: str) -> object:
    """
    Return what a JSON text holds; None if it is no JSON.

    >>> load('{"urn": null}'), load("{")
    ({'urn': None}, None)
    """
    try:
        return json.loads(source.lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return None


def entries_of(data: object) -> Iterator[Mapping[str, Any]]:
    """
    Yield the entries in JSON values: one, a list of them, or the answer of the queue.

    >>> list(entries_of({"entries": [{"urn": "a"}, 7]}))
    [{'urn': 'a'}]
    """
    if isinstance(data, Mapping) and isinstance(data.get(_ENTRIES), list | tuple) and "urn" not in data:
        data = data[_ENTRIES]
    for entry in data if isinstance(data, list | tuple) else [data]:
        if isinstance(entry, Mapping):
            yield entry


def read_data(data: object) -> Message:
    """
    Read the first entry in JSON values.

    Raises:
        ImportError: If justhtml is not installed.
    """
    entries = entries_of(data)
    message = read_item(next(entries, {}))
    more = sum(1 for _ in entries)
    if not more or not isinstance(message.envelope, DigitalwiresItem):
        return message

    fault = Fault(
        path=f"$.{_ENTRIES}" if isinstance(data, Mapping) else "$",
        kind=FaultKind.SEVERAL,
        expected=f"one entry, found {more + 1}",
    )
    return message._replace(envelope=evolve(message.envelope, faults=(*message.envelope.faults, fault)))


def read_item(entry: Mapping[str, Any]) -> Message:
    """
    Read an entry.

    Raises:
        ImportError: If justhtml is not installed.
    """
    item = read_entry(entry)
    assembly = Assembly()
    for name in ("kicker", "headline", "subhead", "byline", "teaser"):
        assembly.add(name, plain(getattr(item, name)), name)
    assembly.add_body(_render(item.article_html), "article_html", plain(item.dateline), "dateline")
    for name in ("infobox_html", "linkbox_html"):
        assembly.add_box(_render(getattr(item, name), box=name.removesuffix("_html")), name)
    if item.notepad is not None:
        for name in ("header_html", "public_html", "nonpublic_html"):
            public = name != "nonpublic_html"
            assembly.add_notes(_render(getattr(item.notepad, name)), f"notepad.{name}", public=public)
    for number, note in enumerate(item.ednotes):
        if (note.role or "").endswith(":closingline") and not assembly.has_sign_off:
            assembly.add("sign_off", plain(note.ednote), f"ednotes[{number}].ednote")
    assembly.add("footer", plain(item.autopublishnotice), "autopublishnotice")
    return assembly.finish(Format.DIGITALWIRES, item, facts_of_entry(item))


def _render(markup: str | None, box: str = "") -> Rendered:
    """
    Render the HTML of a field; all of it lies in a box if the field is one.
    """
    rendered = render_page(markup or "")
    if not box:
        return rendered
    return rendered._replace(boxes=[box], blocks=[block._replace(box=0) for block in rendered.blocks])
