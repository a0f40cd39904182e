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
        or any(map(tail.__contains__, _IN_OTHER_LANGUAGES))
    )


# Each stands in bars of `_language.notepad_words`, which is loaded for a text that has one.
_IN_OTHER_LANGUAGES: Final = (
    "bblica",
    "ublie",
    "ublié",
    "ublikac",
    "UBLIKAC",
    "ublikow",
    "убликац",
    "УБЛИКАЦ",
    "убликов",
    "للنشر",
    "değil",
)


# One character is found in a fiftieth of the time that a word takes, so that a bar without any of them is looked for
# at the end of a text only.
_GLANCE: Final = 600
