"""
NewsML-G2: a message with its items, or a bare item; dpa's own flavour and that of its public converter.
"""

from collections.abc import Iterator
from typing import Final

from attrs import evolve

from dpaparse._fields.assembly import Assembly, plain
from dpaparse._fields.news_items import facts_of_item, read_news_item
from dpaparse._fields.unread import unread
from dpaparse._markup.inline_data import render_inline
from dpaparse._markup.trees import Tree, read_tree, render_tree, text_of
from dpaparse._model import Fault, FaultKind, Format, Message, NewsItem

_NOTHING: Final = plain(None)
_EMPTY: Final = Tree("nothing")

# Elements of the body that say again what the item's fields say.
_REPEATING: Final = frozenset({"h1", "h2", "h3", "p"})


def read(source: str) -> Message:
    """
    Read the first item in *source*.

    Raises:
        ImportError: If defusedxml is not installed.
    """
    tree, problem = read_tree(source)
    items = list(_items(tree))
    if not items:
        return _unread(source, problem)

    message = _read_item(items[0], problem if len(items) == 1 else None)
    if len(items) == 1 or not isinstance(message.envelope, NewsItem):
        return message
    fault = Fault(path="newsMessage/itemSet", kind=FaultKind.SEVERAL, expected=f"one item, found {len(items)}")
    return message._replace(envelope=evolve(message.envelope, faults=(*message.envelope.faults, fault)))


def read_all(source: str) -> Iterator[Message]:
    """
    Read all items in *source*.

    Raises:
        ImportError: If defusedxml is not installed.
    """
    tree, problem = read_tree(source)
    items = list(_items(tree))
    if not items:
        yield _unread(source, problem)
    for number, item in enumerate(items, start=1):
        yield _read_item(item, problem if number == len(items) else None)


def _items(tree: Tree) -> Iterator[Tree]:
    """
    Yield the news items, in a message or bare.
    """
    waiting = [tree]
    while waiting:
        element = waiting.pop()
        if element.name == "newsItem":
            yield element
        else:
            waiting.extend(child for child in reversed(element.children) if isinstance(child, Tree))


def _unread(source: str, problem: str | None) -> Message:
    """
    Keep what is no item, and why.
    """
    fault = Fault(path="newsMessage", kind=FaultKind.BROKEN, expected="a newsItem", raw=problem)
    return unread(source, Format.NEWSML_G2, NewsItem(faults=(fault,)))


def _read_item(item: Tree, problem: str | None) -> Message:
    """
    Read an item.

    Args:
        item: The element `newsItem`.

        problem: What is wrong with the XML, where it breaks off inside this item.
    """
    envelope = read_news_item(item, problem)
    content = item.first("contentMeta") or _EMPTY
    inline = item.first("contentSet", "inlineXML") or item.first("contentSet", "inlineData") or _EMPTY
    head = _first(inline, "header") or _EMPTY
    # NITF as the content has a head and an end of its own.
    older = _first(inline, "body.head") or _EMPTY
    hedline = older.first("hedline") or _EMPTY
    assembly = Assembly()
    printed: set[str | None] = set()

    def add(role: str, *elements: Tree | None) -> None:
        element = next((found for found in elements if text_of(found) is not None), None)
        if element is not None:
            printed.add(text_of(element))
            assembly.add(role, render_tree(element), None)

    add("kicker", _ranked(content, _KICKER), head.first("h3"))
    add("headline", _ranked(content, _HEADLINE), head.first("h1"), _first(inline, "h1"), hedline.first("hl1"))
    add("byline", content.first("by"), _classed(head, "byline"), older.first("byline"))
    teaser = next((text for text in content.all("description") if (text.get("role") or "").endswith(":teaser")), None)
    add("teaser", teaser, older.first("abstract"))
    _add_body(assembly, inline, content.first("dateline") or older.first("dateline"), printed)
    _add_end(assembly, item.first("itemMeta") or _EMPTY, _first(inline, "tagline"))
    return assembly.finish(Format.NEWSML_G2, envelope, facts_of_item(envelope))


_HEADLINE: Final = "1"
_KICKER: Final = "3"


def _ranked(content: Tree, rank: str) -> Tree | None:
    """
    Return the headline of a rank; without ranks, the first one is the headline.
    """
    headlines = list(content.all("headline"))
    found = next((headline for headline in headlines if headline.get("rank") == rank), None)
    if found is None and rank == _HEADLINE:
        return next((headline for headline in headlines if headline.get("rank") != _KICKER), None)
    return found


def _first(element: Tree, name: str) -> Tree | None:
    return next((found for found in element.descend() if found.name == name), None)


def _classed(element: Tree, word: str) -> Tree | None:
    return next((found for found in element.descend() if word in (found.get("class") or "").split()), None)


def _add_body(assembly: Assembly, inline: Tree, dateline: Tree | None, printed: set[str | None]) -> None:
    """
    Add the body without what the fields say already.
    """

    def repeats(element: Tree) -> bool:
        if element.name == "header":
            return True
        return element.name in _REPEATING and text_of(element) in printed

    line = _NOTHING if dateline is None else render_tree(dateline)
    body = _first(inline, "body.content") or _first(inline, "body") or inline
    rendered = render_tree(body, repeats) if inline.name == "inlineXML" else render_inline(body)
    assembly.add_body(rendered, None, line, None)


def _add_end(assembly: Assembly, meta: Tree, tagline: Tree | None) -> None:
    """
    Add the notepad and the closing line.
    """
    notes = {(note.get("role") or "").rpartition(":")[2]: note for note in reversed(list(meta.all("edNote")))}
    for section in _sections(notes.get("notepad")):
        public = "np-nonpublic" not in (section.get("class") or "").split()
        assembly.add_notes(render_tree(section), None, public=public)
    closing = notes.get("closingline") or tagline
    if closing is not None and not assembly.has_sign_off:
        assembly.add("sign_off", render_tree(closing), None)


def _sections(notepad: Tree | None) -> Iterator[Tree]:
    """
    Yield the stretches of a notepad, each with elements right beneath it.
    """
    if notepad is None:
        return

    wrapper = notepad.first("section")
    inner = notepad if wrapper is None or (wrapper.get("class") or "").startswith("np-") else wrapper
    loose = Tree("section")
    for child in inner.children:
        if isinstance(child, Tree) and child.name == "section":
            if loose.children:
                yield loose
                loose = Tree("section")
            yield child
        else:
            loose.children.append(child)
    yield loose
