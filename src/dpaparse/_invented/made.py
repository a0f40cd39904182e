"""
The nouns of `dpaparse.strategies`: texts, and what must be found in them.
"""

from enum import StrEnum

from attrs import frozen

from dpaparse._model import DpaId, QuoteKind


class Separation(StrEnum):
    """
    How a made article sets its paragraphs off.

    >>> str(Separation.LINE)
    'line'

    .. versionadded:: 0.1.0
    """

    BLANK_LINE = "blank-line"
    """A blank line stands between two paragraphs, each is one line."""

    WRAPPED = "wrapped"
    """A blank line stands between two paragraphs, each is wrapped to the width of the wire."""

    LINE = "line"
    """Every line end closes a paragraph."""


@frozen(kw_only=True)
class MadeQuotation:
    """
    A quotation that must be found.

    >>> MadeQuotation(text="„Halt“", inner="Halt", kind=None).closed
    True

    .. versionadded:: 0.1.0
    """

    text: str
    """The words with their marks."""

    inner: str
    """The words without them."""

    kind: QuoteKind | None
    """What the marks are used for; None where a reader may judge otherwise."""

    closed: bool = True
    """False if the closing mark is missing."""

    continues: bool = False
    """True if it takes up the quotation that the paragraph before left open."""

    quotes: tuple["MadeQuotation", ...] = ()
    """Quotations inside this one."""


@frozen(kw_only=True)
class MadeSentence:
    """
    A sentence, or several in a row, with the quotations in them.

    >>> MadeSentence(text="Der Deich hält.").quotes
    ()

    .. versionadded:: 0.1.0
    """

    text: str
    """The words."""

    quotes: tuple[MadeQuotation, ...] = ()
    """The outermost quotations in order."""


@frozen(kw_only=True)
class MadeDateline:
    """
    A dateline that must be found.

    >>> MadeDateline(text="Husum (dpa) -", places=("Husum",), credit="dpa", agencies=("dpa",)).service is None
    True

    .. versionadded:: 0.1.0
    """

    text: str
    """The dateline up to its terminator."""

    places: tuple[str, ...]
    """The places in order."""

    credit: str
    """What stands in the parentheses."""

    agencies: tuple[str, ...]
    """The agencies in order."""

    service: str | None = None
    """The service behind dpa's name."""

    region: str | None = None
    """The area of a regional service."""


@frozen(kw_only=True)
class MadeArticle:
    """
    The text of an article, and the truth about it.

    >>> MadeArticle(text="Der Deich hält.", paragraphs=("Der Deich hält.",)).dateline is None
    True

    .. versionadded:: 0.1.0
    """

    text: str
    """The article as a reader gets it."""

    separation: Separation = Separation.BLANK_LINE
    """How its paragraphs are set off."""

    line_end: str = "\n"
    """What ends its lines."""

    note: str | None = None
    """The note that it is a correction, an update or a repeat, parentheses included."""

    headline: str | None = None
    """The headline."""

    authors: tuple[str, ...] = ()
    """The names in the byline."""

    teaser: str | None = None
    """The teaser."""

    dateline: MadeDateline | None = None
    """The dateline."""

    paragraphs: tuple[str, ...] = ()
    """The paragraphs without hard line breaks."""

    subheadings: tuple[str, ...] = ()
    """The headings between them."""

    items: tuple[str, ...] = ()
    """The items of a list, without their bullets."""

    quotes: tuple[MadeQuotation, ...] = ()
    """The outermost quotations in order."""

    signs: tuple[str, ...] = ()
    """The signs of the sign-off."""

    credit_line: str | None = None
    """The credit at the end, parentheses included."""

    footer: str | None = None
    """The notice of dpa-infocom."""

    dpa_id: DpaId | None = None
    """The dpa number in it."""

    after: tuple[str, ...] = ()
    """What follows the footer, block by block."""
