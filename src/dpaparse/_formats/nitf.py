"""
NITF, as dpa-infocom sends the WebLines: the older XML with one article.
"""

from collections.abc import Iterator
from typing import Any, Final

from dpaparse._fields.assembly import Assembly
from dpaparse._fields.unread import unread
from dpaparse._fields.values import Reader, read_number, read_time, word_reader
from dpaparse._markup.blocks import NOTHING
from dpaparse._markup.trees import ABSENT, Tree, read_tree, render_tree, text_of
from dpaparse._model import (
    DpaId,
    DpaParseError,
    Facts,
    Fault,
    FaultKind,
    Format,
    Label,
    Message,
    NewsItem,
    Rights,
    Status,
    TextOf,
)


def read(source: str) -> Message:
    """
    Read the article in *source*.

    Raises:
        ImportError: If defusedxml is not installed.
    """
    tree, problem = read_tree(source)
    root = tree.first("nitf")
    if root is None:
        fault = Fault(path="nitf", kind=FaultKind.BROKEN, expected="the element nitf", raw=problem)
        return unread(source, Format.NITF, NewsItem(faults=(fault,)))

    item = _read_fields(root, problem)
    head, body = root.first("body", "body.head") or ABSENT, root.first("body", "body.content") or ABSENT
    assembly = Assembly()
    for role, element in _head(head):
        if element is not None:
            assembly.add(role, render_tree(element), None)
    dateline = head.first("dateline")
    line = NOTHING if dateline is None else render_tree(dateline)
    assembly.add_body(render_tree(body), None, line, None)
    tagline = root.first("body", "body.end", "tagline")
    if tagline is not None:
        assembly.add("sign_off", render_tree(tagline), None)
    return assembly.finish(Format.NITF, item, _facts(item))


def _head(head: Tree) -> Iterator[tuple[str, Tree | None]]:
    """
    Yield what stands above the body, and what it is.
    """
    headline = head.first("hedline") or ABSENT
    yield "kicker", next((line for line in headline.all("hl2") if "ShortHeadLine" in (line.get("class") or "")), None)
    yield "headline", headline.first("hl1")
    yield "byline", head.first("byline")
    yield "teaser", head.first("abstract")


def _read_fields(root: Tree, problem: str | None) -> NewsItem:
    """
    Read the fields of the head.
    """
    faults: list[Fault] = []
    if problem is not None:
        faults.append(Fault(path="nitf", kind=FaultKind.BROKEN, expected="well-formed XML", raw=problem))
    data = root.first("head", "docdata") or ABSENT
    meta = {found.get("name"): found.get("content") for found in (root.first("head") or ABSENT).all("meta")}
    notice, head = meta.get("copyright"), root.first("body", "body.head") or ABSENT

    def attribute(element: str, name: str, read: Reader, path: str) -> Any:  # noqa: ANN401, what the reader gives
        value = (data.first(element) or ABSENT).get(name)
        return None if value is None else read(value, path, faults)

    return NewsItem(
        guid=(data.first("doc-id") or ABSENT).get("id-string"),
        standard="NITF",
        standardversion=root.get("version"),
        language=root.get("lang"),
        urgency=attribute("urgency", "ed-urg", read_number, "nitf/urgency"),
        version_created=attribute("date.issue", "norm", read_time, "nitf/date.issue"),
        pub_status=_status(data, faults),
        embargoed=attribute("date.release", "norm", read_time, "nitf/embargo"),
        headlines=tuple(
            TextOf(text=text, role=role)
            for role, found in _head(head)
            if (text := text_of(found)) and role in _HEADLINES
        ),
        by=text_of(head.first("byline")),
        dateline=text_of(head.first("dateline")),
        labels=tuple(_labels(data)),
        rights=() if notice is None else (Rights(notices=(TextOf(text=notice),)),),
        faults=tuple(faults),
    )


def _status(data: Tree, faults: list[Fault]) -> Status | str | None:
    """
    Read whether the article may be used.
    """
    value = data.get("management-status")
    return None if value is None else _read_status(value, "nitf/docdata/@management-status", faults)


_HEADLINES: Final = frozenset({"headline", "kicker"})
_read_status: Final = word_reader(Status)


def _labels(data: Tree) -> Iterator[Label]:
    """
    Read rubrics, desks and keywords.
    """
    for fixture in data.all("fixture"):
        yield Label(element="fixture", literal=fixture.get("fix-id"))
    for scope in data.all("doc-scope"):
        yield Label(element="doc-scope", literal=scope.get("scope"))
    for words in data.all("key-list"):
        for word in words.all("keyword"):
            for key in (word.get("key") or "").split("/"):
                if key.strip():
                    yield Label(element="keyword", name=key.strip())


def _facts(item: NewsItem) -> Facts:
    """
    Return what the head tells, in the words of all formats.
    """
    return Facts(
        urgency=item.urgency,
        desk=next((label.literal for label in item.of("doc-scope") if label.literal), None),
        keywords=tuple(label.name for label in item.of("keyword") if label.name),
        language=item.language,
        urn=_urn(item.guid),
        status=item.pub_status,
        sent_at=item.version_created,
        embargo=item.embargoed,
    )


def _urn(name: str | None) -> str | None:
    """
    Return the URN in the name of a document, where hyphens stand for its colons and a time stamp follows.
    """
    try:
        return None if name is None else DpaId.parse(name).urn
    except DpaParseError:
        return name
