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
    if not all(isinstance(part, Unknown | Gap) for part in parts):
        return False
    start = source.lstrip(_SPACE)
    following = start[1:].lstrip(_SPACE)[:1]
    return bool(following) and (
        following in _BEHIND.get(start[0], "") or (start[0] == "<" and following.isascii() and following.isalpha())
    )
