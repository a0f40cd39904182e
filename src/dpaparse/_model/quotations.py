"""
What lies over the parts: quotations.
"""

from enum import StrEnum
from typing import TYPE_CHECKING

from attrs import field, frozen

from dpaparse._model.spans import Node, Span, shorten

if TYPE_CHECKING:
    from dpaparse._model.speech import Attribution


class QuoteKind(StrEnum):
    """
    What stands between a pair of quotation marks.

    >>> str(QuoteKind.SPEECH)
    'speech'

    .. versionadded:: 0.1.0
    """

    SPEECH = "speech"
    """A clause or more of somebody's words."""

    FRAGMENT = "fragment"
    """Words of somebody's inside a sentence of the reporter's."""

    TERM = "term"
    """A name, a title, an ironic or coined word."""


@frozen(kw_only=True, eq=False, repr=False)
class Quote(Node):
    """
    What stands between quotation marks.

    Every pair of marks is one; `kind` says what it is used for.

    >>> import dpaparse
    >>> quote, = dpaparse.parse("„Das Wasser steigt“, sagte Thun.").quotes
    >>> quote.text, str(quote.kind), quote.span, quote.inner
    ('Das Wasser steigt', 'speech', Span(0, 19), Span(1, 18))

    .. versionadded:: 0.1.0
    """

    inner: Span
    """The words without the marks."""

    text: str = field(repr=shorten)
    """The words without the marks and without hard line breaks."""

    kind: QuoteKind
    """What the marks are used for."""

    closed: bool = True
    """False if the closing mark is missing; the quotation then ends with its paragraph or before the next one."""

    continues: bool = False
    """True if it takes up the open quotation of the paragraph before."""

    quotes: tuple["Quote", ...] = ()
    """Quotations inside this one."""

    attribution: "Attribution | None" = None
    """Who says it; None where nobody is named."""
