"""
Read the fields of a news item in NewsML-G2.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from dpaparse._fields.values import (
    Reader,
    read_day,
    read_degrees,
    read_number,
    read_time,
    read_urgency,
    read_version,
    word_reader,
)
from dpaparse._markup.trees import ABSENT, Tree, text_of
from dpaparse._model import (
    AltId,
    EdNote,
    Facts,
    Fault,
    FaultKind,
    Label,
    NewsItem,
    NewsLink,
    PointOfInterest,
    Rights,
    Status,
    TextOf,
)
from dpaparse._recognise.wire_header import read_header
from dpaparse._recognise.wire_identity import read_identity

_LABELS: Final = frozenset(
    [
        "itemClass",
        "provider",
        "service",
        "genre",
        "subject",
        "keyword",
        "creator",
        "contributor",
        "infoSource",
        "audience",
        "located",
        "generator",
        "fileName",
        "memberOf",
    ]
)

_WIRE_ID: Final = "iptc7901"

# Where the concept of a label lies: the category of a subject tells that it is the desk.
_DESK: Final = "dpatype:category"
_SUBJECT: Final = "dpatype:dpasubject"
_AREA: Final = "cpnat:geoArea"
_RIGHTS: Final = "newsItem/rightsInfo"


def read_news_item(item: Tree, problem: str | None = None) -> NewsItem:
    """
    Read the fields of an item.

    Args:
        item: The element `newsItem`.

        problem: What is wrong with the XML, where it breaks off.
    """
    faults: list[Fault] = []
    if problem is not None:
        faults.append(Fault(path="newsItem", kind=FaultKind.BROKEN, expected="well-formed XML", raw=problem))
    meta, content = _Fields(item, "itemMeta", faults), _Fields(item, "contentMeta", faults)
    guid, version = item.get("guid"), _value(item.get("version"), read_version, "newsItem/@version", faults)
    for name, value in (("guid", guid), ("version", item.get("version"))):
        if value is None:
            faults.append(Fault(path=f"newsItem/@{name}", kind=FaultKind.MISSING, expected="a value"))
    created = meta.read("versionCreated", read_time)
    if meta.first("versionCreated") is None:
        faults.append(Fault(path="newsItem/itemMeta/versionCreated", kind=FaultKind.MISSING, expected="a time"))
    inline = item.first("contentSet", "inlineXML")
    language = content.first("language")
    return NewsItem(
        guid=guid,
        version=version,
        standard=item.get("standard"),
        standardversion=item.get("standardversion"),
        profile=text_of(meta.first("profile")),
        language=(None if language is None else language.get("tag")) or item.get("lang"),
        version_created=created,
        first_created=meta.read("firstCreated", read_time),
        content_created=content.read("contentCreated", read_day),
        embargoed=meta.read("embargoed", read_time),
        pub_status=meta.read_code("pubStatus", _read_status),
        signals=tuple(code for signal in meta.all("signal") if (code := signal.get("qcode"))),
        urgency=content.read("urgency", read_urgency),
        headlines=tuple(_texts(content.all("headline"), content.path, faults)),
        descriptions=tuple(_texts(content.all("description"), content.path, faults)),
        by=text_of(content.first("by")),
        dateline=text_of(content.first("dateline")),
        creditline=text_of(content.first("creditline")),
        slugline=text_of(content.first("slugline")),
        labels=(*_labels(meta, faults), *_labels(content, faults)),
        places=tuple(_places(item, faults)),
        ed_notes=tuple(map(_note, meta.all("edNote"))),
        alt_ids=tuple(_alt_id(name) for part in (meta, content) for name in part.all("altId")),
        rights=tuple(_rights(rights, faults) for rights in item.all("rightsInfo")),
        links=tuple(_links(item, meta, faults)),
        word_count=None
        if inline is None
        else _value(inline.get("wordcount"), read_number, "newsItem/contentSet/inlineXML/@wordcount", faults),
        faults=tuple(faults),
    )


_read_status: Final = word_reader(Status, "stat:")


def _value(value: str | None, read: Reader, path: str, faults: list[Fault]) -> Any:  # noqa: ANN401, what the reader gives
    return None if value is None else read(value, path, faults)


class _Fields:
    """
    The elements right beneath one of the item, by their names.
    """

    __slots__ = ("_named", "children", "faults", "path")

    def __init__(self, item: Tree, name: str, faults: list[Fault]) -> None:
        """
        Sort the elements beneath the one with a *name*, if the item has it; *faults* takes what cannot be read.
        """
        found = item.first(name)
        self.path = f"newsItem/{name}"
        self.faults = faults
        self.children = [] if found is None else [child for child in found.children if isinstance(child, Tree)]
        self._named: dict[str, list[Tree]] = {}
        for child in self.children:
            self._named.setdefault(child.name, []).append(child)

    def all(self, name: str) -> Sequence[Tree]:
        """
        Return the elements of one name.
        """
        return self._named.get(name, ())

    def first(self, name: str) -> Tree | None:
        """
        Return the first element of one name.
        """
        found = self._named.get(name)
        return None if found is None else found[0]

    def read(self, name: str, reader: Reader) -> Any:  # noqa: ANN401, what the reader gives
        """
        Read the text of an element.
        """
        element = self.first(name)
        if element is None:
            return None
        return reader(text_of(element) or "", f"{self.path}/{name}", self.faults)

    def read_code(self, name: str, reader: Reader) -> Any:  # noqa: ANN401, what the reader gives
        """
        Read the code of an element.
        """
        element = self.first(name)
        if element is None:
            return None
        code, path = element.get("qcode"), f"{self.path}/{name}"
        if code is None:
            self.faults.append(Fault(path=path, kind=FaultKind.UNREADABLE, expected="a qcode"))
        return _value(code, reader, path, self.faults)


def _texts(elements: Iterable[Tree], above: str, faults: list[Fault]) -> Iterator[TextOf]:
    """
    Read the texts of elements with their roles.
    """
    for element in elements:
        text = text_of(element)
        if text is not None:
            rank = _value(element.get("rank"), read_number, f"{above}/{element.name}/@rank", faults)
            yield TextOf(text=text, rank=rank, role=element.get("role"), language=element.get("lang"))


def _labels(fields: _Fields, faults: list[Fault]) -> Iterator[Label]:
    """
    Read the concepts that are named.
    """
    for element in fields.children:
        if element.name not in _LABELS:
            continue
        path = f"{fields.path}/{element.name}/@rank"
        yield Label(
            element=element.name,
            name=text_of(element.first("name") or element),
            qcode=element.get("qcode"),
            literal=element.get("literal"),
            rank=_value(element.get("rank"), read_number, path, faults),
            role=element.get("role"),
            type=element.get("type"),
        )


def _places(item: Tree, faults: list[Fault]) -> Iterator[tuple[str, PointOfInterest]]:
    """
    Read the places with their addresses.
    """
    for found in item.all("assert"):
        details, literal = found.first("POIDetails"), found.get("literal")
        if details is None or literal is None:
            continue
        address, position = details.first("address") or ABSENT, details.first("position") or ABSENT
        lines = {line.get("role"): text_of(line) for line in address.all("line")}
        north, east = (
            _degrees(position.get(name), f"newsItem/assert/POIDetails/position/@{name}", faults)
            for name in ("latitude", "longitude")
        )
        yield (
            literal,
            PointOfInterest(
                name=lines.get("nrol:display"),
                formatted_address=lines.get("nrol:full"),
                locality=text_of(address.first("locality", "name")),
                administrative_area_level_1=text_of(address.first("area", "name")),
                country=text_of(address.first("country", "name")),
                longitude=east,
                latitude=north,
            ),
        )


def _degrees(value: str | None, path: str, faults: list[Fault]) -> float | None:
    """
    Read degrees that stand in a text.
    """
    try:
        number: object = None if value is None else float(value)
    except ValueError:
        number = value
    return None if number is None else read_degrees(number, path, faults)


def _note(note: Tree) -> EdNote:
    """
    Read a note to editors; the notepad is one of them.
    """
    return EdNote(role=note.get("role"), text=text_of(note) or "", pubconstraint=note.get("pubconstraint"))


def _alt_id(element: Tree) -> AltId:
    """
    Read another name of the item; that of the wire is a header line.
    """
    text, kind = text_of(element) or "", element.get("type")
    if _WIRE_ID not in (kind or "").casefold():
        return AltId(text=text, type=kind)
    found = read_identity(text)
    if found is not None:
        return AltId(text=text, type=kind, header=found[0], sent_at=found[1])
    _, header = read_header(text, 0)
    return AltId(text=text, type=kind, header=header)


def _rights(rights: Tree, faults: list[Fault]) -> Rights:
    """
    Read who holds the rights.
    """
    holder = rights.first("copyrightHolder")
    return Rights(
        holder=None if holder is None else text_of(holder.first("name") or holder),
        notices=tuple(_texts(rights.all("copyrightNotice"), _RIGHTS, faults)),
        usage_terms=tuple(_texts(rights.all("usageTerms"), _RIGHTS, faults)),
    )


def _links(item: Tree, meta: _Fields, faults: list[Fault]) -> Iterator[NewsLink]:
    """
    Read links, those inside other links too, and remote content.
    """
    found = [link for outer in meta.all("link") for link in outer.descend() if link.name == "link"]
    found += [remote for content in item.all("contentSet") for remote in content.all("remoteContent")]
    for link in found:
        kind = link.first("itemClass")
        path = f"newsItem/{link.name}"
        yield NewsLink(
            rel=link.get("rel"),
            href=link.get("href"),
            residref=link.get("residref"),
            contenttype=link.get("contenttype"),
            title=text_of(link.first("title")),
            item_class=None if kind is None else kind.get("qcode"),
            width=_value(link.get("width"), read_number, f"{path}/@width", faults),
            height=_value(link.get("height"), read_number, f"{path}/@height", faults),
        )


def facts_of_item(item: NewsItem) -> Facts:
    """
    Return what an item tells, in the words of all formats.
    """
    subjects = item.of("subject")
    words = [_ranked(subjects, kind) for kind in (_SUBJECT, _AREA)]
    return Facts(
        urgency=item.urgency,
        desk=next((label.code for label in subjects if label.type == _DESK and label.code), None),
        services=tuple(label.code for label in item.of("service") if label.code),
        keywords=tuple(label.name for group in (*words, item.of("keyword")) for label in group if label.name),
        language=item.language,
        urn=item.guid,
        version=item.version,
        sent_at=item.version_created,
        embargo=item.embargoed,
        status=item.pub_status,
        signal=item.signal,
    )


def _ranked(labels: tuple[Label, ...], kind: str) -> list[Label]:
    """
    Return the labels of one type by rank.
    """
    return sorted((label for label in labels if label.type == kind), key=lambda label: label.rank or 0)
