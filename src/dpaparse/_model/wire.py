"""
The header of a wire message (IPTC 7901).

Loaded when a wire message is read.
"""

from attrs import field, frozen

from dpaparse._model.record import Record
from dpaparse._model.spans import Span


@frozen(kw_only=True, eq=False, repr=False)
class WireHeader(Record):
    """
    The coded lines that open a wire message: header line and keyword line.

    Whatever is damaged or missing is None; codes that the library does not know stay as printed.

    >>> import dpaparse
    >>> header = dpaparse.parse('''\\x01bdt0123 3 pl 90  dpa 0456
    ...
    ... Wetter/Küste/
    ... \\x02Deich hält =
    ...
    ... Husum (dpa) - Es regnet.''').envelope
    >>> header.service, header.service_name, header.desk_name, header.agency_number, header.keywords
    ('bdt', 'Basisdienst', 'Politik', '0456', ('Wetter', 'Küste'))

    .. versionadded:: 0.1.0
    """

    service: str | None = None
    """The service's mnemonic: `bdt`."""

    service_number: str | None = None
    """The running number in the service: `0123`."""

    priority: int | None = None
    """1 (flash) to 9."""

    desk: str | None = None
    """The desk's code: `pl`."""

    word_count: int | None = None
    """The number of words of the body, dateline included."""

    flags: str | None = None
    """Five letters that IPTC 7901 calls optional information: `cccce`; what they mean is not known."""

    agency: str | None = None
    """The agency's mark: `dpa`, `lni`, `dpa-spe`."""

    agency_number: str | None = None
    """The running number of the agency's mark; the same for one text in all services."""

    reference: str | None = None
    """A reference to another message."""

    keywords: tuple[str, ...] = ()
    """The slug line, word by word."""

    spans: tuple[tuple[str, Span], ...] = field(default=(), repr=False)
    """Where the fields stand, by their names; `span_of` looks one up."""

    def span_of(self, name: str) -> Span | None:
        """
        Return where a field stands in the source; None where the message does not have it.

        Args:
            name: The field's name: `service`. Of `keywords` it is the whole line.
        """
        return dict(self.spans).get(name)

    @property
    def service_name(self) -> str | None:
        """
        The service's name: `Basisdienst`; None if the library does not know it.
        """
        from dpaparse._language.services import SERVICES  # noqa: PLC0415, loaded for who asks

        return SERVICES.get(self.service or "")

    @property
    def desk_name(self) -> str | None:
        """
        The desk's name: `Politik`; None if the library does not know it.
        """
        from dpaparse._language.desks import DESKS  # noqa: PLC0415, loaded for who asks

        return DESKS.get(self.desk or "")

    @property
    def region(self) -> str | None:
        """
        The area of a regional service, told by the agency's mark: `Niedersachsen, Bremen` for `lni`.
        """
        from dpaparse._language.regions import REGIONS  # noqa: PLC0415, loaded for who asks

        return REGIONS.get(self.agency or "")
