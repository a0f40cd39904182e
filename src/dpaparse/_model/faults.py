"""
What could not be read of an envelope's fields.

Loaded when an envelope of fields is read.
"""

from enum import StrEnum
from typing import Final

from attrs import field, frozen

from dpaparse._model.record import Record


class FaultKind(StrEnum):
    """
    What is wrong with a field.

    >>> str(FaultKind.UNKNOWN)
    'unknown'

    .. versionadded:: 0.1.0
    """

    MISSING = "missing"
    """The format always has it, here it is missing or null."""

    UNREADABLE = "unreadable"
    """Its value is of another type or shape."""

    UNKNOWN = "unknown"
    """The library does not know it."""

    SEVERAL = "several"
    """Other entries or items follow that were not read."""

    BROKEN = "broken"
    """Here the envelope itself breaks off, or is not read on for safety."""


@frozen(kw_only=True, eq=False, repr=False)
class Fault(Record):
    """
    A field of an envelope that could not be read, kept as it came.

    >>> import dpaparse
    >>> entry = {"urn": "urn:newsml:dpa.com:20090101:250101-930-4711", "version": "two"}
    >>> faults = {fault.path: fault for fault in dpaparse.parse(entry).envelope.faults}
    >>> faults["$.version"].raw, str(faults["$.version"].kind)
    ('"two"', 'unreadable')

    .. versionadded:: 0.1.0
    """

    path: str
    """Where it stands: `$.categories[2].rank`, `newsItem/itemMeta/embargoed`."""

    kind: FaultKind
    """What is wrong."""

    expected: str
    """What was expected, in a few words."""

    raw: str | None = field(default=None, repr=False)
    """The value: of JSON as JSON, of XML the text; None if there is none. It may not be public, so no repr shows it."""

    @property
    def holds_back(self) -> bool:
        """
        Whether it may hold the article back: a status or an embargo that nobody can read.
        """
        return self.path in _HOLDING


_HOLDING: Final = frozenset(
    {"$.embargoed", "$.pubstatus", "newsItem/itemMeta/embargoed", "newsItem/itemMeta/pubStatus", "nitf/embargo"}
)
