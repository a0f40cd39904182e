"""
What becomes of a text that is not what its format says: all of it is kept, nothing of it is read.
"""

from dpaparse._grammar.space import narrowed
from dpaparse._model import Envelope, Format, Message, Unknown


def unread(source: str, format_: Format, envelope: Envelope | None = None) -> Message:
    """
    Return a message whose text is unknown.

    >>> message = unread("{", Format.DIGITALWIRES)
    >>> message.known
    (Unknown(span=Span(0, 1)),)
    """
    known = tuple(Unknown(span=span) for span in narrowed(source, 0, len(source)))
    return Message(source, format_, [], broken=False, said={}, known=known, headed=True, opened=True, envelope=envelope)
