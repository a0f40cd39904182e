"""
What no notepad is without: a quick look, so that most texts need no other.
"""

from typing import Final


def may_hold_notepad(source: str) -> bool:
    """
    Tell whether a text may have a notepad: number signs, an address for mail or a telephone number, or the bar.

    >>> may_hold_notepad("Es regnet."), may_hold_notepad("Nicht zur Veröffentlichung")
    (False, True)
    """
    if "#" in source or "@" in source or "+" in source:
        return True
    tail = source[-_GLANCE:]
    return (
        "ffentlichung" in tail
        or "FFENTLICHUNG" in tail
        or "ublica" in tail
        or "UBLICA" in tail
        or "ublish" in tail
        or "UBLISH" in tail
    )


# One character is found in a fiftieth of the time that a word takes, so that a bar without any of them is looked for
# at the end of a text only; in languages that others write, not at all.
_GLANCE: Final = 600
