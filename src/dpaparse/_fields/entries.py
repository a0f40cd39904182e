"""
Read the fields of a digitalwires entry.
"""

from collections.abc import Mapping
from typing import Any, Final

from dpaparse._fields.values import (
    Reader,
    fail,
    list_reader,
    object_reader,
    read_day,
    read_degrees,
    read_fields,
    read_flag,
    read_number,
    read_text,
    read_time,
    read_urgency,
    read_version,
    word_reader,
)
from dpaparse._model import (
    Association,
    Category,
    Description,
    DigitalwiresItem,
    EntryNote,
    Facts,
    Fault,
    FaultKind,
    FovealArea,
    NotepadFields,
    PointOfInterest,
    Rendition,
    Signal,
    Status,
)

_FOVEAL_AREA: Final = dict.fromkeys(("left", "top", "right", "bottom"), read_number)

_RENDITION: Final[dict[str, Reader]] = {
    **dict.fromkeys(("url", "mimetype", "role"), read_text),
    **dict.fromkeys(("width", "height", "size", "audiobitrate", "audiosamplerate"), read_number),
    "fovealarea": object_reader(FovealArea, _FOVEAL_AREA),
}

_ASSOCIATION: Final[dict[str, Reader]] = {
    **dict.fromkeys(("type", "urn", "headline", "caption", "creditline"), read_text),
    "version": read_version,
    "rank": read_number,
    "version_created": read_time,
    "is_featureimage": read_flag,
    "renditions": list_reader(object_reader(Rendition, _RENDITION)),
}

_EDNOTE: Final[dict[str, Reader]] = {"role": read_text, "ednote": read_text, "is_publishable": read_flag}

_DESCRIPTION: Final[dict[str, Reader]] = {"role": read_text, "description": read_text}

_PLACE: Final[dict[str, Reader]] = dict.fromkeys(
    ("name", "formatted_address", "locality", "administrative_area_level_1", "country"), read_text
)

# GeoJSON counts east first: longitude, latitude, perhaps a height.
_COORDINATES: Final = (2, 3)


def _read_geometry(value: object, path: str, faults: list[Fault]) -> dict[str, float]:
    """
    Read the geometry of a feature: a point.
    """
    found = value.get("coordinates") if isinstance(value, Mapping) and value.get("type") == "Point" else None
    if not isinstance(found, list | tuple) or len(found) not in _COORDINATES:
        fail(value, path, "a point with its coordinates", faults)
        return {}
    east, north = (read_degrees(found[i], f"{path}.coordinates[{i}]", faults) for i in (0, 1))
    return {} if east is None or north is None else {"longitude": east, "latitude": north}


_FEATURE: Final[dict[str, Reader]] = {
    "type": read_text,
    "geometry": _read_geometry,
    "properties": lambda value, path, faults: read_fields(value, path, faults, _PLACE),
}


def _read_feature(value: object, path: str, faults: list[Fault]) -> PointOfInterest | None:
    """
    Read a GeoJSON feature.
    """
    found = read_fields(value, path, faults, _FEATURE)
    return None if found is None else PointOfInterest(**found.get("properties", {}), **found.get("geometry", {}))


_CATEGORY: Final[dict[str, Reader]] = {
    **dict.fromkeys(("type", "name", "qcode", "role"), read_text),
    "rank": read_number,
    "is_current": read_flag,
    "geojson": _read_feature,
}

_NOTEPAD: Final[dict[str, Reader]] = dict.fromkeys(("header_html", "public_html", "nonpublic_html"), read_text)

_TEXTS: Final = [
    "format",
    "type",
    "entry_id",
    "urn",
    "language",
    "kicker",
    "headline",
    "subhead",
    "teaser",
    "byline",
    "dateline",
    "article_html",
    "infobox_html",
    "linkbox_html",
    "creditline",
    "copyrightnotice",
    "usageterms",
    "autopublishnotice",
]
_NAMES: Final = [
    "rubric_names",
    "current_rubric_names",
    "dpasubject_names",
    "geosubject_names",
    "keyword_names",
    "desk_names",
    "genre_names",
    "poi_names",
    "scope_names",
]

_ITEM: Final[dict[str, Reader]] = {
    **dict.fromkeys(_TEXTS, read_text),
    **dict.fromkeys(_NAMES, list_reader(read_text, holes=True)),
    "version": read_version,
    "urgency": read_urgency,
    **dict.fromkeys(("updated", "version_created", "embargoed"), read_time),
    "content_created": read_day,
    "pubstatus": word_reader(Status, "stat:"),
    "signal": word_reader(Signal, "sig:"),
    "notepad": object_reader(NotepadFields, _NOTEPAD),
    "ednotes": list_reader(object_reader(EntryNote, _EDNOTE)),
    "descriptions": list_reader(object_reader(Description, _DESCRIPTION)),
    "associations": list_reader(object_reader(Association, _ASSOCIATION)),
    "categories": list_reader(object_reader(Category, _CATEGORY)),
}

# What the queue adds to an entry for its own purposes.
_OF_THE_QUEUE: Final = frozenset({"_wireq_receipt"})

# Of these the format says that they are never missing and never null.
_NEEDED: Final = ("entry_id", "updated", "urn", "version", "version_created", "headline")


def read_entry(entry: Mapping[str, Any]) -> DigitalwiresItem:
    """
    Read the fields of an entry.

    >>> item = read_entry({"urgency": "3", "version": None, "shade": "blue"})
    >>> item.urgency, [(fault.path, str(fault.kind)) for fault in item.faults][-2:]
    (3, [('$.version_created', 'missing'), ('$.headline', 'missing')])
    """
    faults: list[Fault] = []
    found = read_fields(entry, "$", faults, _ITEM, _OF_THE_QUEUE) or {}
    unread = {fault.path for fault in faults}
    faults += [
        Fault(path=f"$.{name}", kind=FaultKind.MISSING, expected="a value")
        for name in _NEEDED
        if name not in found and f"$.{name}" not in unread
    ]
    return DigitalwiresItem(**found, faults=tuple(faults))


def facts_of_entry(item: DigitalwiresItem) -> Facts:
    """
    Return what an entry tells, in the words of all formats.
    """
    labels = [label for kind in _SLUG_LINE for label in item.labels(kind)]
    return Facts(
        urgency=item.urgency,
        desk=next((label.code for label in item.labels("desk") if label.code), None),
        services=tuple(code for label in item.labels("wire") if (code := label.code or label.name)),
        keywords=tuple(label.name for label in labels if label.name),
        language=item.language or None,
        urn=item.urn,
        version=item.version,
        sent_at=item.version_created,
        embargo=item.embargoed,
        status=item.pubstatus,
        signal=item.signal,
    )


# The order of dpa's slug line.
_SLUG_LINE: Final = ("dpasubject", "geosubject", "keyword")
