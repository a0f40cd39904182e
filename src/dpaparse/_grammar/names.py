"""
Names of persons: first names before a surname, and a role before both.
"""

from typing import Final

from dpaparse._grammar.pattern import Pattern
from dpaparse._grammar.space import BLANK

_FIRST: Final = r"\p{Lu}[\p{Ll}\p{M}\u00ad'’]{1,20}+ (?: - \p{Lu}[\p{Ll}\p{M}]{1,20}+ )?+"
_PARTICLE: Final = rf"(?: von | van | de | al | bin ) {BLANK} (?: der {BLANK} )?+"
_PARTICLES: Final = frozenset({"von", "van", "de", "al", "bin", "der"})

# first names = 1*2( first [ initial "." ] ) [ particle ] ; "Ebba", "Jan-Erik J.", "Tomke van der", before a surname
_FIRST_NAMES: Final = Pattern(rf"""
    (?<! [\p{{L}}\p{{N}}-] )
    (?P<names> (?: {_FIRST} {BLANK} (?: \p{{Lu}}\. {BLANK} )?+ ){{1,3}} ) (?: {_PARTICLE} )?+ \Z
""")

# name = 1*2( first [ initial "." ] ) [ particle ] surname ; "Ebba van der Thun"
_NAME: Final = rf"""
    (?P<name> (?: {_FIRST} {BLANK} (?: \p{{Lu}}\. {BLANK} )?+ ){{1,2}} (?: {_PARTICLE} )?+
        \p{{Lu}}[\p{{L}}\p{{M}}’'-]{{1,30}}+ )
"""

# role name = capital word, name ; "Außenministerin Ebba Thun"
ROLE_AND_NAME: Final = Pattern(
    rf"(?<! [\p{{L}}\p{{N}}-] ) (?P<role> \p{{Lu}}[\p{{L}}\p{{M}}-]{{2,40}}+ ) {BLANK} {_NAME}"
)
NAME_BEHIND_ROLE: Final = Pattern(rf"{BLANK} {_NAME}")

# As far before a surname as its first names reach.
_LONGEST: Final = 60


def first_names(source: str, start: int) -> tuple[int, int] | None:
    """
    Return where the capital words that may be first names stand before a surname at *start*; None if there are none.

    >>> first_names("Bürgermeisterin Ebba Thun", 21)
    (0, 21)
    """
    words = source[max(0, start - _LONGEST) : start].rsplit(None, 1)
    if not words or not (words[-1][0].isupper() or words[-1] in _PARTICLES):
        # Most surnames stand alone.
        return None
    match = _FIRST_NAMES.search(source, max(0, start - _LONGEST), start)
    return None if match is None else match.span("names")
