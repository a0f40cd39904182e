"""
NewsML-G2: a message with its items, or a bare item; dpa's own flavour and that of its public converter.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from attrs import evolve

from dpaparse._fields.assembly import Assembly
from dpaparse._fields.news_items import facts_of_item, read_news_item
from dpaparse._fields.unread import unread
from dpaparse._markup.blocks import NOT_PUBLIC, NOTHING, told_box
from dpaparse._markup.inline_data import render_inline
from dpaparse._markup.trees import ABSENT, Text, Tree, read_tree, render_tree, text_of
from dpaparse._model import Fault, FaultKind, Format, Message, NewsItem

# Elements of the body that say again what the item's fields say.
_REPEATING: Final = frozenset({"h1", "h2", "h3", "p"})


def read(source: str) -> Message:
    """
    Read the first item in *source*.

    Raises:
        ImportError: If defusedxml is not installed.
    """
    tree, problem = read_tree(source)
    items = list(_items(tree, broken=problem is not None))
    if not items:
        return _unread(source, problem)

    first, broke_off = items[0]
    message = _read_item(first, problem if broke_off or len(items) == 1 else None)
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
    items = list(_items(tree, broken=problem is not None))
    if not items:
        yield _unread(source, problem)
    for number, (item, broke_off) in enumerate(items, start=1):
        yield _read_item(item, problem if broke_off or number == len(items) else None)


def _items(tree: Tree, *, broken: bool) -> Iterator[tuple[Tree, bool]]:
    """
    Yield the news items, in a message or bare, and whether each broke off before the next one.

    Args:
        tree: What was read.

        broken: The XML is not well-formed: one item may have broken off, and another stand inside it.
    """
    waiting = [tree]
    while waiting:
        element = waiting.pop()
        if element.name == "newsItem":
            others = _taken_out(element) if broken else []
            waiting += reversed(others)
            yield element, bool(others)
        else:
            waiting.extend(child for child in reversed(element.children) if isinstance(child, Tree))


def _taken_out(item: Tree) -> list[Tree]:
    """
    Take other messages and items out of an item, and return them.
    """
    found: list[Tree] = []
    for element in item.descend():
        inner = [*element.all(*_OTHERS)]
        if inner:
            found += inner
            element.children = [
                child for child in element.children if isinstance(child, Text) or child.name not in _OTHERS
            ]
    return found


_OTHERS: Final = frozenset({"newsItem", "newsMessage", "itemSet"})


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
    content = item.first("contentMeta") or ABSENT
    inline = item.first("contentSet", "inlineXML") or item.first("contentSet", "inlineData") or ABSENT
    inside = _firsts(inline)
    head = inside.get("header", ABSENT)
    # NITF as the content has a head and an end of its own.
    older = inside.get("body.head", ABSENT)
    hedline = older.first("hedline") or ABSENT
    assembly = Assembly()
    printed: set[str] = set()

    def add(role: str, *elements: Tree | None) -> None:
        for element in elements:
            text = text_of(element)
            if element is not None and text is not None:
                printed.add(text)
                assembly.add(role, render_tree(element), None)
                return

    headlines = _in_language(content.all("headline"), envelope.language)
    add("kicker", _ranked(headlines, _KICKER), head.first("h3"))
    add("genre", _classed(head, "genre"))
    add("headline", _ranked(headlines, _HEADLINE), inside.get("h1"), hedline.first("hl1"))
    add("byline", content.first("by"), _classed(head, "byline"), older.first("byline"))
    descriptions = _in_language(content.all("description"), envelope.language)
    teaser = next((text for text in descriptions if (text.get("role") or "").endswith(":teaser")), None)
    add("teaser", teaser, older.first("abstract"), _classed(head, "teaser"))
    body = inside.get("body.content") or inside.get("body") or inline
    # Its markup may be escaped, or characters to XML.
    is_xml = inline.name == "inlineXML" and any(isinstance(child, Tree) for child in inline.children)
    rendered = render_tree(body, _repeats(printed)) if is_xml else render_inline(body)
    dateline = content.first("dateline") or older.first("dateline")
    assembly.add_body(rendered, None, NOTHING if dateline is None else render_tree(dateline), None)
    _add_end(assembly, item.first("itemMeta") or ABSENT, inside.get("tagline"))
    return assembly.finish(Format.NEWSML_G2, envelope, facts_of_item(envelope))


_HEADLINE: Final = "1"
_KICKER: Final = "3"


def _in_language(elements: Iterable[Tree], language: str | None) -> list[Tree]:
    """
    Return the elements in the language of the item, and those that tell none; all of them if there are none.
    """
    found = list(elements)
    own = [element for element in found if _main_tag(element.get("lang") or language) == _main_tag(language)]
    return own or found


def _main_tag(language: str | None) -> str:
    return (language or "").partition("-")[0].casefold()


def _ranked(headlines: list[Tree], rank: str) -> Tree | None:
    """
    Return the headline of a rank; without ranks, the first one is the headline but for those whose role is another.
    """
    found = next((headline for headline in headlines if headline.get("rank") == rank), None)
    if found is not None or rank != _HEADLINE:
        return found

    others = [headline for headline in headlines if headline.get("rank") != _KICKER]
    main = (headline for headline in others if not (headline.get("role") or "").endswith(_OTHER_ROLES))
    return next(main, next(iter(others), None))


# "hldrole:sub", "hlrole:short"
_OTHER_ROLES: Final = (":sub", ":subtitle", ":subhead", ":short", ":kicker", ":alternative")


def _firsts(element: Tree) -> dict[str, Tree]:
    """
    Return the first element of each name, among this one and all beneath it.
    """
    found: dict[str, Tree] = {}
    for inner in element.descend():
        found.setdefault(inner.name, inner)
    return found


def _classed(element: Tree, word: str) -> Tree | None:
    return next((found for found in element.descend() if word in (found.get("class") or "").split()), None)


def _repeats(printed: set[str]) -> Callable[[Tree], bool]:
    """
    Return what tells which elements of the body say again what the fields say.
    """
    words = tuple(text.split(None, 1)[0] for text in printed)
    longest = max(map(len, words), default=0)

    def repeats(element: Tree) -> bool:
        if element.name not in _REPEATING:
            return element.name == "header"
        opening = element.children[0] if element.children else None
        if isinstance(opening, Text):
            # Most paragraphs begin otherwise, and need not be put together.
            text = opening.text.lstrip()
            if len(text) >= longest and not text.startswith(words):
                return False
        return text_of(element) in printed

    return repeats


def _add_end(assembly: Assembly, meta: Tree, tagline: Tree | None) -> None:
    """
    Add the notepad and the closing line.
    """
    notes = {(note.get("role") or "").rpartition(":")[2]: note for note in reversed(list(meta.all("edNote")))}
    notepad = notes.get("notepad")
    is_public = notepad is None or not (notepad.get("pubconstraint") or "").casefold().endswith(_NOT_PUBLIC)
    for section in _sections(notepad):
        public = is_public and told_box(section.name, section.get("class") or "") != NOT_PUBLIC
        assembly.add_notes(render_tree(section), None, public=public)
    closing = notes.get("closingline") or tagline
    if closing is not None and not assembly.has_sign_off:
        assembly.add("sign_off", render_tree(closing), None)


# "dpapconstraint:nonpublic"
_NOT_PUBLIC: Final = "nonpublic"


def _sections(notepad: Tree | None) -> Iterator[Tree]:
    """
    Yield the stretches of a notepad, each with elements right beneath it.
    """
    if notepad is None:
        return

    wrapper = notepad.first("section")
    inner = notepad if wrapper is None or (wrapper.get("class") or "").startswith("np-") else wrapper
    loose = Tree(inner.name)
    for child in inner.children:
        if isinstance(child, Tree) and child.name == "section":
            if loose.children:
                yield loose
                loose = Tree(inner.name)
            yield child
        else:
            loose.children.append(child)
    yield loose
