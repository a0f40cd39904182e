"""
What an envelope tells about an article, or the notes beside its headline: one vocabulary for all formats.

Loaded when one of them is read: most plain texts have none.
"""

import datetime
from enum import StrEnum

from attrs import frozen

from dpaparse._model.record import Record


class Status(StrEnum):
    """
    Whether an article may be used.

    >>> str(Status.CANCELED)
    'canceled'

    .. versionadded:: 0.1.0
    """

    USABLE = "usable"
    """It may be published."""

    CANCELED = "canceled"
    """It was withdrawn for good: take it down."""

    WITHHELD = "withheld"
    """It is not to be published for now."""


class Signal(StrEnum):
    """
    What a new version of an article is sent for.

    >>> str(Signal.CORRECTION)
    'correction'

    .. versionadded:: 0.1.0
    """

    CORRECTION = "correction"
    """It mends a fault."""

    UPDATE = "update"
    """It tells more."""

    REPEAT = "repeat"
    """It is the same text again."""


@frozen(kw_only=True, eq=False, repr=False)
class Facts(Record):
    """
    What the envelope tells about an article, under the same names in every format.

    Of plain text and HTML the notes beside the headline tell `embargo`, `status` and `signal`.
    `Article` has each of them as a property.

    >>> Facts(desk="pl").desk
    'pl'

    .. versionadded:: 0.1.0
    """

    urgency: int | None = None
    """1 (flash) to 9; 3 and 4 are usual."""

    desk: str | None = None
    """The desk's code without its scheme: `pl`."""

    services: tuple[str, ...] = ()
    """The services' codes without their scheme: `bdt`, `erd`."""

    keywords: tuple[str, ...] = ()
    """The slug line, or the subjects."""

    language: str | None = None
    """The language as a BCP 47 tag, where the envelope tells."""

    urn: str | None = None
    """The item's name as in the feed, also one that is not dpa's."""

    version: int | None = None
    """The item's version."""

    sent_at: datetime.datetime | None = None
    """When this version was sent; always with its time zone."""

    embargo: datetime.datetime | None = None
    """Before this time the article is not to be published; always with its time zone."""

    status: Status | str | None = None
    """Whether the article may be used; a word that the library does not know stays as it is."""

    signal: Signal | str | None = None
    """What this version is sent for; a word that the library does not know stays as it is."""
