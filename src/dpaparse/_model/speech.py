"""
Who says what: mentions of people, the attribution of quotations, indirect speech.

Loaded when somebody speaks.
"""

from enum import StrEnum

from attrs import field, frozen

from dpaparse._model.record import Record
from dpaparse._model.spans import Node, Span, shorten


@frozen(kw_only=True, eq=False, repr=False)
class Mention(Node):
    """
    Words of the text that name or point to somebody.

    >>> Mention(span=Span(0, 9), text="Ebba Thun")
    Mention(span=Span(0, 9), text='Ebba Thun')

    .. versionadded:: 0.1.0
    """

    text: str = field(repr=shorten)
    """The words as printed."""


@frozen(kw_only=True, eq=False, repr=False)
class Attribution(Record):
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


@frozen(kw_only=True, eq=False, repr=False)
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
