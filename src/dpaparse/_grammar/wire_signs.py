"""
The control characters of wire messages, and what transfers print for them.
"""

from typing import Final

SOH: Final = "\x01"
STX: Final = "\x02"
ETX: Final = "\x03"
EOT: Final = "\x04"
DEL: Final = "\x7f"
"""
SOH opens a message, STX the headline block, ETX the time line; DEL and EOT end it.
"""


def printed(character: str) -> tuple[str, str, str]:
    """
    Return what transfers print for a control character: a caret and a letter, its code, its picture.

    >>> printed("\\x03"), printed("\\x7f")
    (('^C', '\\\\x03', '␃'), ('^?', '\\\\x7f', '␡'))
    """
    code = ord(character)
    # DEL has the last of the pictures.
    picture = "\u2421" if character == DEL else chr(0x2400 + code)
    return f"^{chr(code ^ 0x40)}", f"\\x{code:02x}", picture
