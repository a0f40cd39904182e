"""
The article: a source, the parts that tile it, and what lies over them.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeVar

from attrs import field, frozen

from dpaparse._arguments import hold_to_type
from dpaparse._model.datelines import Dateline
from dpaparse._model.diagnostics import Diagnostic, DpaParseError, Severity
from dpaparse._model.dpa_id import DpaId, read_urn
from dpaparse._model.envelope import Envelope
from dpaparse._model.formats import Format
from dpaparse._model.overlay import LATER, Overlay, look
from dpaparse._model.parts import (
    Byline,
    CreditLine,
    Footer,
    Headline,
    ListItem,
    Paragraph,
    Part,
    SignOff,
    Subheading,
    Teaser,
)
from dpaparse._model.quotations import Quote
from dpaparse._model.record import Record
from dpaparse._model.spans import Node, Span

if TYPE_CHECKING:
    import datetime

    from dpaparse._model.facts import Facts, Signal, Status
    from dpaparse._model.faults import Fault
    from dpaparse._model.links import Link
    from dpaparse._model.notepad import Notepad
    from dpaparse._model.speech import IndirectSpeech
    from dpaparse._model.ways import MarkupMap, MarkupSpan

_P = TypeVar("_P", bound=Node)


@frozen(kw_only=True, eq=False, repr=False)
class Article(Record):
    """
    An article, as `parse` finds it in a text.

    `article.source` is the text that was read, `article[node]` the stretch of one of its nodes. `str(article)` is
    `text`, which holds nothing that is not for publication.

    Who speaks takes twenty times as long to find out as all else. `parse` reads the parts and pairs the quotation
    marks, and its article reads the rest at the first look, and keeps it: what is wrong for `diagnostics`, what marks
    are used for and who speaks for `quotes` and `indirect_speech`. Nobody sees more of that than the time.

    >>> import dpaparse
    >>> article = dpaparse.parse("Husum (dpa) - „Das Wasser steigt“, sagte Thun.")
    >>> article
    Article(place='Husum', id=None, paragraphs=1, quotes=1)
    >>> article[article.quotes[0]]
    '„Das Wasser steigt“'

    .. versionadded:: 0.1.0
    """

    source: str
    """The text that all spans count in, unaltered."""

    format: Format
    """The envelope that the text was read as."""

    parts: tuple[Part, ...]
    """The parts; laid end to end they give the source back."""

    quotes: tuple[Quote, ...] = ()
    """The outermost quotations in order; each lies inside one part."""

    stray_marks: tuple[Span, ...] = ()
    """Quotation marks that belong to no quotation: closing ones without an opening one in their part."""

    indirect_speech: "tuple[IndirectSpeech, ...]" = ()
    """Reported speech in the reporter's words, in order; looked for in German and English articles."""

    diagnostics: tuple[Diagnostic, ...] = ()
    """What is wrong with the text, from its start to its end."""

    language: str | None = None
    """The language as a BCP 47 tag: what the envelope says, else what clear function words tell."""

    envelope: Envelope | None = None
    """The fields of the envelope as they stand there; None for plain text and HTML."""

    facts: "Facts | None" = None
    """What the envelope or the notes tell, under the same names in every format; each is a property of the article."""

    links: "tuple[Link, ...]" = ()
    """The links that the markup sets, in order; like quotations they lie over the parts."""

    # The way back into the markup, for `markup_span`; no part of the content: neither compared nor written.
    _markup: "MarkupMap | None" = field(default=None, eq=False, repr=False)

    # Reads what lies over the parts; None where that is done.
    _overlay: Overlay | None = field(default=None, eq=False, repr=False, init=False)

    def _leave(self, overlay: Overlay) -> None:
        """
        Leave for the first look, before anybody has the article, what lies over the parts.
        """
        object.__setattr__(self, "_overlay", overlay)
        for name in LATER:
            object.__delattr__(self, name)

    if not TYPE_CHECKING:  # pragma: no branch, checkers would let every misspelt name pass

        def __getattr__(self, name: str) -> object:
            """
            Read what lies over the parts, if it is asked for while its slot is empty.
            """
            overlay = self._overlay if name in LATER else None
            if overlay is not None:
                look(self, overlay, name)
            return object.__getattribute__(self, name)

    @property
    def headline(self) -> Headline | None:
        """
        The first headline.
        """
        return self._first(Headline)

    @property
    def teaser(self) -> Teaser | None:
        """
        The first teaser.
        """
        return self._first(Teaser)

    @property
    def byline(self) -> Byline | None:
        """
        The first byline.
        """
        return self._first(Byline)

    @property
    def dateline(self) -> Dateline | None:
        """
        The first dateline.
        """
        return self._first(Dateline)

    @property
    def sign_off(self) -> SignOff | None:
        """
        The first sign-off.
        """
        return self._first(SignOff)

    @property
    def credit_line(self) -> CreditLine | None:
        """
        The first credit line.
        """
        return self._first(CreditLine)

    @property
    def footer(self) -> Footer | None:
        """
        The first footer.
        """
        return self._first(Footer)

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """
        The paragraphs of the body.
        """
        return tuple(part for part in self.parts if isinstance(part, Paragraph))

    @property
    def subheadings(self) -> tuple[Subheading, ...]:
        """
        The subheadings of the body.
        """
        return tuple(part for part in self.parts if isinstance(part, Subheading))

    @property
    def text(self) -> str:
        """
        The clean body: paragraphs, subheadings and list items, joined by a blank line.
        """
        return "\n\n".join(part.text for part in self.parts if isinstance(part, Paragraph | Subheading | ListItem))

    @property
    def notepad(self) -> "Notepad | None":
        """
        The notepad.
        """
        from dpaparse._model.notepad import Notepad  # noqa: PLC0415, most texts have none

        return self._first(Notepad)

    @property
    def urgency(self) -> int | None:
        """
        How urgent the article is: 1 (flash) to 9.
        """
        return None if self.facts is None else self.facts.urgency

    @property
    def desk(self) -> str | None:
        """
        The desk's code without its scheme: `pl`.
        """
        return None if self.facts is None else self.facts.desk

    @property
    def services(self) -> tuple[str, ...]:
        """
        The services' codes without their scheme.
        """
        return () if self.facts is None else self.facts.services

    @property
    def keywords(self) -> tuple[str, ...]:
        """
        The slug line, or the subjects.
        """
        return () if self.facts is None else self.facts.keywords

    @property
    def urn(self) -> str | None:
        """
        The item's name as in the feed, also one that is not dpa's.
        """
        return None if self.facts is None else self.facts.urn

    @property
    def version(self) -> int | None:
        """
        The item's version.
        """
        return None if self.facts is None else self.facts.version

    @property
    def sent_at(self) -> "datetime.datetime | None":
        """
        When this version was sent, with its time zone.
        """
        return None if self.facts is None else self.facts.sent_at

    @property
    def embargo(self) -> "datetime.datetime | None":
        """
        Before this time the article is not to be published; with its time zone.
        """
        return None if self.facts is None else self.facts.embargo

    @property
    def status(self) -> "Status | str | None":
        """
        Whether the article may be used.
        """
        return None if self.facts is None else self.facts.status

    @property
    def signal(self) -> "Signal | str | None":
        """
        What this version is sent for: a correction, an update, a repeat.
        """
        return None if self.facts is None else self.facts.signal

    @property
    def dpa_id(self) -> DpaId | None:
        """
        The dpa number: of the footer, else of the envelope's URN and version.
        """
        footer = self.footer
        if footer is not None and footer.id is not None:
            return footer.id
        return None if self.facts is None else read_urn(self.facts.urn, self.facts.version)

    def is_publishable(self, at: "datetime.datetime") -> bool:
        """
        Tell whether the envelope lets the article be published at a time: it is usable, and no embargo holds it.

        What the envelope does not say is no obstacle; a status or an embargo that nobody can read is one.

        Args:
            at: The time, with its time zone.

        Raises:
            TypeError: If *at* is no time of a day.

            ValueError: If *at* has no time zone.

        >>> import datetime, dpaparse
        >>> entry = {"urn": "urn:newsml:dpa.com:20090101:250101-930-4711", "embargoed": "2025-01-01T12:00:00+01:00"}
        >>> dpaparse.parse(entry).is_publishable(datetime.datetime(2025, 1, 1, 10, 59, tzinfo=datetime.UTC))
        False
        """
        import datetime  # noqa: PLC0415, hardly any text has an embargo

        hold_to_type(at, datetime.datetime, "a datetime")
        if at.utcoffset() is None:
            message = f"expected a time with its time zone, got {at!r}"
            raise ValueError(message)

        faults: tuple[Fault, ...] = getattr(self.envelope, "faults", ())
        if self.status not in {None, "usable"} or any(fault.holds_back for fault in faults):
            return False
        if self.embargo is not None:
            return self.embargo <= at
        return all(getattr(part, "kind", None) != "embargo" for part in self.parts)

    def markup_span(self, node: Node) -> "MarkupSpan | None":
        """
        Return where a node stands in the markup, or in the fields, that was given to `parse`.

        Args:
            node: A part, a quotation, a link, or whatever else has a span.

        Returns:
            The place; None for a node that no markup stands for, for one that was put together from several fields,
            for an article whose source is the text that was given, and for one from `from_dict`.

        >>> import dpaparse
        >>> markup = "<p>Husum (dpa) - Der Deich h&auml;lt.</p>"
        >>> article = dpaparse.parse(markup)
        >>> article.markup_span(article.paragraphs[0]).of(markup)
        'Der Deich h&auml;lt.'
        """
        return None if self._markup is None else self._markup.find(node.span.start, node.span.end)

    def raise_for_diagnostics(self) -> None:
        """
        Raise if something is wrong enough to be an error.

        Raises:
            DpaParseError: If a diagnostic has the severity `error`; it lists them.

        >>> import dpaparse
        >>> try:
        ...     dpaparse.parse("").raise_for_diagnostics()
        ... except dpaparse.DpaParseError as error:
        ...     print(error)
        error text-empty at 0:0: expected an article, found nothing but white space
        """
        if errors := tuple(found for found in self.diagnostics if found.severity is Severity.ERROR):
            raise DpaParseError("\n".join(map(str, errors)), diagnostics=errors)

    def _first(self, kind: type[_P]) -> _P | None:
        return next((part for part in self.parts if isinstance(part, kind)), None)

    def __getitem__(self, node: Node) -> str:
        """
        Return the exact source of *node*.

        Raises:
            TypeError: If *node* is none.
        """
        try:
            return node.span.of(self.source)
        except AttributeError:
            message = f"expected a node of the article, got {type(node).__name__}"
            raise TypeError(message) from None

    # It holds no sequence: neither its parts nor its characters are asked for by number.
    __iter__ = None
    __contains__ = None

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"Article({', '.join(f'{name}={value!r}' for name, value in self.__rich_repr__())})"

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """
        Yield what a short repr tells; rich shows the same.
        """
        dateline = self.dateline
        yield "place", "/".join(place.name for place in dateline.places) if dateline else None
        yield "id", str(self.dpa_id) if self.dpa_id else None
        yield "paragraphs", len(self.paragraphs)
        # How many there are is known long before who speaks.
        yield "quotes", len(self.quotes) if self._overlay is None else self._overlay.count()

    def _repr_html_(self) -> str:
        """
        Return the source as HTML with its parts and quotations marked, for notebooks.
        """
        # `html` takes a tenth of the time that the whole import may take, and only notebooks come here.
        from dpaparse._model.highlight import highlight  # noqa: PLC0415, only notebooks need it

        return highlight(self.source, self.parts, self.quotes, is_wire=self.format is Format.IPTC7901)
