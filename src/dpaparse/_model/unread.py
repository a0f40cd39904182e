"""
Tell apart what an envelope of fields holds that nobody could read: some of it may be not for publication.
"""

from collections.abc import Iterable
from typing import Final

from dpaparse._model.parts import Gap, Unknown
from dpaparse._model.spans import Node

# What JSON and XML open with, and what may follow.
_BEHIND: Final = {"{": '"', "[": '"{[', "<": "!?"}
_SPACE: Final = " \t\r\n\ufeff"


def looks_unread(source: str, parts: Iterable[Node]) -> bool:
    """
    Tell whether *source* is JSON or XML of which no part is known.

    >>> from dpaparse._model import Span
    >>> looks_unread('{"urn": ', [Unknown(span=Span(0, 8))]), looks_unread("Es regnet", [Unknown(span=Span(0, 9))])
    (True, False)
    """
    first = None
    for part in parts:
        if not isinstance(part, Unknown | Gap):
            return False
        if first is None and isinstance(part, Unknown):
            first = part.span.start
    if first is None:
        return False
    opening = source[first]
    following = source[first + 1 :].lstrip(_SPACE)[:1]
    return bool(following) and (
        following in _BEHIND.get(opening, "") or (opening == "<" and following.isascii() and following.isalpha())
    )
