"""
What a wrong argument is answered with: a `TypeError` that says what was expected.
"""

from collections.abc import Iterable
from typing import Final

ENCODED: Final = (bytes, bytearray, memoryview)
"""
What holds a text that is not yet decoded.
"""


def hold_to_type(value: object, kinds: type | tuple[type, ...], expected: str) -> None:
    """
    Raise unless a value is of one of the kinds.

    >>> hold_to_type("Es regnet.", str, "a text")
    >>> hold_to_type(b"Es regnet.", str, "a text")
    Traceback (most recent call last):
        ...
    TypeError: expected a text, got bytes: decode it first, with dpaparse.decode(data)
    """
    if isinstance(value, kinds) and not (kinds is int and isinstance(value, bool)):
        return

    is_encoded = isinstance(value, ENCODED) and not issubclass(bytes, kinds)
    advice = ": decode it first, with dpaparse.decode(data)" if is_encoded else ""
    message = f"expected {expected}, got {type(value).__name__}{advice}"
    raise TypeError(message)


def hold_to_several(value: object, expected: str) -> None:
    """
    Raise unless a value can be gone through; what is encoded cannot, for its numbers are no texts.

    >>> hold_to_several(["Es regnet."], "texts")
    >>> hold_to_several(b"Es regnet.", "texts")
    Traceback (most recent call last):
        ...
    TypeError: expected texts, got bytes: decode it first, with dpaparse.decode(data)
    """
    hold_to_type(value, () if isinstance(value, ENCODED) else Iterable, expected)
