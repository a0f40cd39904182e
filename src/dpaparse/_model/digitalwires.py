"""
The fields of a digitalwires entry, dpa's JSON, under the feed's own names.

Loaded when an entry is read.
"""

import datetime

from attrs import field, frozen

from dpaparse._model.associations import Association
from dpaparse._model.dpa_id import DpaId, read_urn
from dpaparse._model.facts import Signal, Status
from dpaparse._model.faults import Fault
from dpaparse._model.record import Record
from dpaparse._model.spans import shorten


@frozen(kw_only=True, eq=False, repr=False)
class EntryNote(Record):
    """
    A note to editors in an entry.

    >>> EntryNote(role="dpaednoterole:closingline", ednote="dpa abc xyz").ednote
    'dpa abc xyz'

    .. versionadded:: 0.1.0
    """

    role: str | None = None
    """What it is about: `dpaednoterole:closingline`."""

    ednote: str | None = field(default=None, repr=False)
    """What it says."""

    is_publishable: bool | None = None
    """Whether it may be printed."""


@frozen(kw_only=True, eq=False, repr=False)
class Description(Record):
    """
    A longer text about a picture or a recording.

    >>> Description(role="drol:caption", description="Der Deich am Morgen.").role
    'drol:caption'

    .. versionadded:: 0.1.0
    """

    role: str | None = None
    """What it is: `drol:caption`."""

    description: str | None = field(default=None, repr=shorten)
    """The text."""


@frozen(kw_only=True, eq=False, repr=False)
class PointOfInterest(Record):
    """
    A place with its address: the GeoJSON feature of a category.

    >>> PointOfInterest(name="Rathaus", locality="Husum", longitude=9.05, latitude=54.47).locality
    'Husum'

    .. versionadded:: 0.1.0
    """

    name: str | None = None
    """What is there."""

    formatted_address: str | None = None
    """The address on one line."""

    locality: str | None = None
    """The town."""

    administrative_area_level_1: str | None = None
    """The state or region; the feed often puts the address here."""

    country: str | None = None
    """The country."""

    longitude: float | None = None
    """Degrees east."""

    latitude: float | None = None
    """Degrees north."""


@frozen(kw_only=True, eq=False, repr=False)
class Category(Record):
    """
    A label of the article: a service, a desk, a subject, a place, a person.

    >>> label = Category(type="dnltype:wire", qcode="dpasrv:bdt")
    >>> label.kind, label.code
    ('wire', 'bdt')

    .. versionadded:: 0.1.0
    """

    type: str | None = None
    """What it tells: `dnltype:wire`, `dnltype:dpasubject`."""

    name: str | None = None
    """Its name; sometimes its code."""

    qcode: str | None = None
    """Its code with the scheme: `dpacat:pl`."""

    rank: int | None = None
    """Its place among those of its type, from 1."""

    role: str | None = None
    """What a person or a source did: `crole:source`."""

    is_current: bool | None = None
    """Whether a rubric is that of this version."""

    geojson: PointOfInterest | None = None
    """The place of a point of interest."""

    @property
    def kind(self) -> str | None:
        """
        The type without its scheme: `wire`.
        """
        return None if self.type is None else self.type.rpartition(":")[2]

    @property
    def code(self) -> str | None:
        """
        The code without its scheme: `bdt`.
        """
        return None if self.qcode is None else self.qcode.rpartition(":")[2]


@frozen(kw_only=True, eq=False, repr=False)
class NotepadFields(Record):
    """
    The notepad as HTML, in three fields.

    >>> NotepadFields(public_html="<ul><li>Vorab</li></ul>").nonpublic_html is None
    True

    .. versionadded:: 0.1.0
    """

    header_html: str | None = field(default=None, repr=False)
    """Its title."""

    public_html: str | None = field(default=None, repr=False)
    """What may be published."""

    nonpublic_html: str | None = field(default=None, repr=False)
    """What may not."""


@frozen(kw_only=True, eq=False, repr=False)
class DigitalwiresItem(Record):
    """
    A digitalwires entry: all fields of the format, each None (or empty) where the entry does not have it.

    >>> import dpaparse
    >>> item = dpaparse.parse({
    ...     "urn": "urn:newsml:dpa.com:20090101:250101-930-4711",
    ...     "version": 2,
    ...     "version_created": "2025-01-01T12:00:00+01:00",
    ...     "headline": "Deich hält",
    ...     "article_html": "<section class='main'><p>Es regnet.</p></section>",
    ...     "categories": [{"type": "dnltype:wire", "name": "bdt", "qcode": "dpasrv:bdt"}],
    ... }).envelope
    >>> str(item.dpa_id), item.version_created.hour, [label.code for label in item.labels("wire")]
    ('dpa:250101-930-4711/2', 12, ['bdt'])

    .. versionadded:: 0.1.0
    """

    format: str | None = None
    """The format's name and version: `digitalwires@0.9.1`."""

    type: str | None = None
    """`composite`."""

    entry_id: str | None = None
    """The name of this delivery."""

    updated: datetime.datetime | None = None
    """When it was delivered."""

    urn: str | None = None
    """The item's name, the same in all versions."""

    version: int | None = None
    """The item's version, from 1."""

    version_created: datetime.datetime | None = None
    """When the editors made this version."""

    content_created: datetime.date | None = None
    """When a picture was taken."""

    pubstatus: Status | str | None = None
    """Whether it may be used."""

    signal: Signal | str | None = None
    """What this version is sent for."""

    embargoed: datetime.datetime | None = None
    """Before this time it is not to be published."""

    language: str | None = None
    """`de`, `en`, `es`."""

    urgency: int | None = None
    """1 (flash) to 9."""

    kicker: str | None = None
    """A word or two above the headline."""

    headline: str | None = None
    """The headline."""

    subhead: str | None = None
    """A second headline; nearly always None."""

    teaser: str | None = field(default=None, repr=False)
    """The lead-in."""

    byline: str | None = None
    """Who wrote it: `Von Ebba Thun, dpa`."""

    dateline: str | None = None
    """`Husum (dpa) -` and a blank."""

    article_html: str | None = field(default=None, repr=False)
    """The body."""

    infobox_html: str | None = field(default=None, repr=False)
    """A box."""

    linkbox_html: str | None = field(default=None, repr=False)
    """A box of links."""

    creditline: str | None = None
    """Whose it is: `dpa`, `Jan Ruß/dpa`."""

    copyrightnotice: str | None = field(default=None, repr=False)
    """Who holds the rights."""

    usageterms: str | None = field(default=None, repr=False)
    """How it may be used."""

    autopublishnotice: str | None = None
    """The notice of dpa-infocom: the article's footer."""

    notepad: NotepadFields | None = None
    """The notepad."""

    ednotes: tuple[EntryNote, ...] = ()
    """Notes to editors."""

    descriptions: tuple[Description, ...] = ()
    """Captions."""

    associations: tuple[Association, ...] = ()
    """Pictures and recordings."""

    categories: tuple[Category, ...] = field(default=(), repr=False)
    """All labels in order."""

    rubric_names: tuple[str | None, ...] = ()
    """The rubrics of the WebLines."""

    current_rubric_names: tuple[str | None, ...] = ()
    """The rubrics of this version."""

    dpasubject_names: tuple[str | None, ...] = ()
    """The subjects."""

    geosubject_names: tuple[str | None, ...] = ()
    """The places that it is about."""

    keyword_names: tuple[str | None, ...] = ()
    """The keywords."""

    desk_names: tuple[str | None, ...] = ()
    """The desks, as words or as codes."""

    genre_names: tuple[str | None, ...] = ()
    """What kind of text it is."""

    poi_names: tuple[str | None, ...] = ()
    """The points of interest; the feed may hold null for one."""

    scope_names: tuple[str | None, ...] = ()
    """The readers that it is meant for."""

    faults: tuple[Fault, ...] = field(default=(), repr=False)
    """What could not be read, and what the library does not know, as it came."""

    def labels(self, kind: str) -> tuple[Category, ...]:
        """
        Return the categories of one type, by rank.

        Args:
            kind: The type without its scheme: `wire`, `desk`, `keyword`.
        """
        found = [label for label in self.categories if label.kind == kind]
        return tuple(sorted(found, key=lambda label: label.rank or 0))

    def notes(self, role: str) -> tuple[str, ...]:
        """
        Return what the notes of one role say.

        Args:
            role: The role without its scheme: `closingline`, `correction`.
        """
        return tuple(note.ednote for note in self.ednotes if note.ednote and (note.role or "").endswith(f":{role}"))

    @property
    def dpa_id(self) -> DpaId | None:
        """
        The dpa number in the URN, with the item's version; None where the URN holds none.
        """
        return read_urn(self.urn, self.version)
