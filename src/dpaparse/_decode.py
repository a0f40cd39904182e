"""
Bytes to text, as dpa's wires and their archives need it.
"""

import codecs
from typing import Final

from dpaparse._arguments import hold_to_type

# The five bytes that cp1252 leaves undefined mean in Latin-1 the control characters of the same number.
_HOLES: Final = {0xDC00 + byte: byte for byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}


def encoding_of(data: bytes) -> str:
    """
    Tell which encoding `decode` uses.

    Args:
        data: The bytes of a text.

    Raises:
        TypeError: If *data* is neither `bytes` nor a `bytearray`.

    Returns:
        `utf-8-sig` if the bytes are UTF-8 behind a byte order mark, `utf-8` if they are UTF-8, else `cp1252`.

    >>> encoding_of("Köln".encode("latin-1")), encoding_of("Köln".encode())
    ('cp1252', 'utf-8')

    .. versionadded:: 0.1.0
    """
    hold_to_type(data, (bytes, bytearray), "bytes")
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig" if data.startswith(codecs.BOM_UTF8) else "utf-8"


def decode(data: bytes) -> str:
    """
    Make text of bytes; never fails, and loses nothing: no two byte strings of one encoding give the same text.

    Strict UTF-8, with or without a byte order mark (which is dropped); else cp1252, whose five undefined bytes are
    taken as in Latin-1. No statistics: detectors take short German texts for Eastern European ones.
    No wire has UTF-16; its bytes become a text with NULs between the letters, which `parse` reports.

    Args:
        data: The bytes of a text.

    Raises:
        TypeError: If *data* is neither `bytes` nor a `bytearray`.

    >>> decode(b"M\\xfcnchen \\x84Ja\\x93")
    'München „Ja“'

    .. versionadded:: 0.1.0
    """
    encoding = encoding_of(data)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        # Hardly any text has one of the five; looking for them in every text would take sixty times as long.
        return data.decode(encoding, "surrogateescape").translate(_HOLES)
