"""
What lies over the parts: quotations, who says them, and indirect speech.
"""

from enum import StrEnum

from attrs import field, frozen

from dpaparse._model.spans import Node, Span, shorten


@frozen(kw_only=True)
class Mention(Node):
    """
    Words of the text that name or point to somebody.

    >>> Mention(span=Span(0, 9), text="Ebba Thun")
    Mention(span=Span(0, 9), text='Ebba Thun')

    .. versionadded:: 0.1.0
    """

    text: str = field(repr=shorten)
    """The words as printed."""


@frozen(kw_only=True)
class Attribution:
    """
    Who says a quotation, and how the text tells so.

    >>> Attribution(speaker=Mention(span=Span(15, 24), text="Ebba Thun")).speaker.text
    'Ebba Thun'

    .. versionadded:: 0.1.0
    """

    speaker: Mention | None = None
    """The mention in the frame, or the one that is carried on from an earlier sentence."""

    cue: tuple[Mention, ...] = ()
    """The reporting verb with its particle, or `so`, `laut`, `zufolge`."""

    frame: Span | None = None
    """The reporter's words around the quotation; None for a speaker carried on."""

    resolved: Mention | None = None
    """The fuller mention that a pronoun or a bare role stands for, where that is safe."""


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


@frozen(kw_only=True)
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

    attribution: Attribution | None = None
    """Who says it; None where nobody is named."""


class IndirectSpeechKind(StrEnum):
    """
    How indirect speech is told.

    >>> str(IndirectSpeechKind.FRAMED)
    'framed'

    .. versionadded:: 0.1.0
    """

    FRAMED = "framed"
    """The sentence names its source."""

    FRAMELESS = "frameless"
    """The mood alone carries on an earlier source."""


@frozen(kw_only=True)
class IndirectSpeech(Node):
    """
    Reported speech in the reporter's words.

    >>> IndirectSpeech(span=Span(0, 16), text="Es regne weiter.", kind=IndirectSpeechKind.FRAMELESS).text
    'Es regne weiter.'

    .. versionadded:: 0.1.0
    """

    text: str = field(repr=shorten)
    """The words without hard line breaks."""

    kind: IndirectSpeechKind
    """How it is told."""

    attribution: Attribution | None = None
    """Who says it; None where nobody is named."""
