"""
The fields of a news item in NewsML-G2, and of the NITF of the WebLines.

Loaded when an item is read.
"""

import datetime

from attrs import field, frozen

from dpaparse._model.digitalwires import PointOfInterest
from dpaparse._model.dpa_id import DpaId, read_urn
from dpaparse._model.facts import Signal, Status
from dpaparse._model.faults import Fault
from dpaparse._model.record import Record
from dpaparse._model.spans import shorten
from dpaparse._model.wire import WireHeader


@frozen(kw_only=True, eq=False, repr=False)
class Label(Record):
    """
    A concept that the item names: a service, a subject, a genre, a person.

    >>> Label(element="service", qcode="dpasrv:bdt").code
    'bdt'

    .. versionadded:: 0.1.0
    """

    element: str
    """The element: `service`, `subject`, `genre`, `keyword`, `creator`."""

    name: str | None = None
    """The name."""

    qcode: str | None = None
    """The code with its scheme."""

    literal: str | None = None
    """A code without a scheme: `poiID0`, whose place stands in `NewsItem.places`."""

    rank: int | None = None
    """Its place among the others, from 1."""

    role: str | None = None
    """What it did: `crole:source`."""

    type: str | None = None
    """What it is: `cpnat:abstract`."""

    @property
    def code(self) -> str | None:
        """
        The code without its scheme.
        """
        return None if self.qcode is None else self.qcode.rpartition(":")[2]


@frozen(kw_only=True, eq=False, repr=False)
class TextOf(Record):
    """
    A text of the item with its role: a headline, a description.

    >>> TextOf(text="Deich hält", rank=1).text
    'Deich hält'

    .. versionadded:: 0.1.0
    """

    text: str = field(repr=shorten)
    """The text."""

    rank: int | None = None
    """Of headlines: 1 is the headline, 3 the kicker."""

    role: str | None = None
    """What it is: `drol:teaser`."""

    language: str | None = None
    """Its language, where it tells."""


@frozen(kw_only=True, eq=False, repr=False)
class EdNote(Record):
    """
    A note to editors.

    >>> EdNote(role="dpaednoterole:closingline", text="dpa abc xyz").text
    'dpa abc xyz'

    .. versionadded:: 0.1.0
    """

    role: str | None = None
    """What it is about: `dpaednoterole:closingline`."""

    text: str = field(default="", repr=False)
    """What it says, without markup."""

    pubconstraint: str | None = None
    """`dpapconstraint:nonpublic` for what may not be printed."""


@frozen(kw_only=True, eq=False, repr=False)
class Rights(Record):
    """
    Whose the item is, and how it may be used.

    >>> Rights(holder="dpa", notices=(TextOf(text="Copyright 2025, dpa", language="de"),)).notices[0].language
    'de'

    .. versionadded:: 0.1.0
    """

    holder: str | None = None
    """Who holds the rights."""

    notices: tuple[TextOf, ...] = ()
    """The notices of copyright, one a language."""

    usage_terms: tuple[TextOf, ...] = ()
    """How it may be used."""


@frozen(kw_only=True, eq=False, repr=False)
class NewsLink(Record):
    """
    A link to another item, a picture or a page; remote content likewise.

    >>> NewsLink(rel="irel:seeAlso", href="https://pegel.example").rel
    'irel:seeAlso'

    .. versionadded:: 0.1.0
    """

    rel: str | None = None
    """How they belong together: `irel:seeAlso`."""

    href: str | None = None
    """The address."""

    residref: str | None = None
    """The other item's name."""

    contenttype: str | None = None
    """What is there: `image/jpeg`."""

    title: str | None = field(default=None, repr=False)
    """Its title."""

    item_class: str | None = None
    """What kind of item it is: `ninat:picture`."""

    width: int | None = None
    """Pixels."""

    height: int | None = None
    """Pixels."""


@frozen(kw_only=True, eq=False, repr=False)
class AltId(Record):
    """
    Another name of the item; that of the wire holds the header of its message.

    >>> AltId(text="bdt0123 3 pl 90  dpa 0456", type="dpa7901rendition:iptc7901Id").header is None
    True

    .. versionadded:: 0.1.0
    """

    text: str
    """The name as it stands there."""

    type: str | None = None
    """Whose name it is: `dpa7901rendition:iptc7901Id`."""

    header: WireHeader | None = None
    """The header of the wire message; None for other names and where it cannot be read."""

    sent_at: datetime.datetime | None = None
    """When the message was sent; None where the name does not tell."""


@frozen(kw_only=True, eq=False, repr=False)
class NewsItem(Record):
    """
    A news item: the fields of NewsML-G2, each None (or empty) where the item does not have it.

    The NITF of the WebLines fills those that it has.

    >>> import dpaparse
    >>> item = dpaparse.parse('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"
    ...   guid="urn:newsml:dpa.com:20090101:250101-930-4711" version="2" xml:lang="de">
    ...   <itemMeta><service qcode="dpasrv:bdt"/></itemMeta>
    ...   <contentMeta><headline rank="1">Deich hält</headline></contentMeta></newsItem>''').envelope
    >>> str(item.dpa_id), item.language, [label.code for label in item.of("service")]
    ('dpa:250101-930-4711/2', 'de', ['bdt'])

    .. versionadded:: 0.1.0
    """

    guid: str | None = None
    """The item's name, the same in all versions."""

    version: int | None = None
    """The item's version, from 1."""

    standard: str | None = None
    """`NewsML-G2`."""

    standardversion: str | None = None
    """Its version: `2.30`."""

    profile: str | None = None
    """What dpa calls its use of the standard: `dpa-G2`."""

    language: str | None = None
    """The language of the text."""

    version_created: datetime.datetime | None = None
    """When the editors made this version."""

    first_created: datetime.datetime | None = None
    """When they made the first one."""

    content_created: datetime.date | None = None
    """When a picture was taken, or the text written."""

    embargoed: datetime.datetime | None = None
    """Before this time it is not to be published."""

    pub_status: Status | str | None = None
    """Whether it may be used."""

    signals: tuple[str, ...] = ()
    """What this version is sent for, with their schemes: `sig:correction`."""

    urgency: int | None = None
    """1 (flash) to 9."""

    headlines: tuple[TextOf, ...] = ()
    """Headline and kicker by rank."""

    descriptions: tuple[TextOf, ...] = field(default=(), repr=False)
    """Teaser and captions by role."""

    by: str | None = None
    """Who wrote it."""

    dateline: str | None = None
    """`Husum (dpa) -`."""

    creditline: str | None = None
    """Whose it is: `dpa`."""

    slugline: str | None = None
    """The slug line."""

    labels: tuple[Label, ...] = field(default=(), repr=False)
    """All concepts in order; `of` picks one element's."""

    places: tuple[tuple[str, PointOfInterest], ...] = field(default=(), repr=False)
    """Places with their addresses, by the literal of their label."""

    ed_notes: tuple[EdNote, ...] = ()
    """Notes to editors."""

    alt_ids: tuple[AltId, ...] = ()
    """Other names, such as the headers of its wire messages."""

    rights: tuple[Rights, ...] = field(default=(), repr=False)
    """Who holds the rights."""

    links: tuple[NewsLink, ...] = field(default=(), repr=False)
    """Other items, pictures, pages."""

    word_count: int | None = None
    """The number of words that the feed counts."""

    faults: tuple[Fault, ...] = field(default=(), repr=False)
    """What could not be read, as it came."""

    def of(self, element: str) -> tuple[Label, ...]:
        """
        Return the concepts that one element names.

        Args:
            element: The element's name: `service`, `subject`.
        """
        return tuple(label for label in self.labels if label.element == element)

    def notes(self, role: str) -> tuple[str, ...]:
        """
        Return what the notes of one role say.

        Args:
            role: The role without its scheme: `closingline`, `correction`.
        """
        return tuple(note.text for note in self.ed_notes if note.text and (note.role or "").endswith(f":{role}"))

    @property
    def signal(self) -> Signal | str | None:
        """
        What this version is sent for; a code that the library does not know stays as it is.
        """
        codes = [code.removeprefix("sig:") for code in self.signals]
        known = next((Signal(code) for code in codes if code in set(Signal)), None)
        return known or next(iter(codes), None)

    @property
    def dpa_id(self) -> DpaId | None:
        """
        The dpa number in the guid, with the item's version; None where the guid holds none.
        """
        return read_urn(self.guid, self.version)
