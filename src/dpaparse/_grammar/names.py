"""
Names of persons: first names before a surname.
"""

from typing import Final

from dpaparse._grammar.pattern import Pattern
from dpaparse._grammar.space import BLANK

# first names = 1*3( capital word / initial "." ) [ particle ] ; "Ebba", "Jan-Erik J.", "Tomke van der"
_BEFORE: Final = Pattern(rf"""
    (?<! [\p{{L}}\p{{N}}-] )
    (?: \p{{Lu}}[\p{{Ll}}\p{{M}}\u00ad'’]{{1,20}}+ (?: - \p{{Lu}}[\p{{Ll}}\p{{M}}]{{1,20}}+ )?+ {BLANK} (?: \p{{Lu}}\. {BLANK} )?+ ){{1,2}}
    (?: (?: von | van | de | al | bin ) {BLANK} (?: der {BLANK} )?+ )?+ \Z
""")


class _FullName:
    def match_ending(self, source: str, start: int, end: int) -> tuple[int, int] | None:
        if source[end : end + 1].isalnum():
            return None
        match = _BEFORE.search(source, max(0, start - 40), start)
        return None if match is None else (match.start(), end)


FULL_NAME: Final = _FullName()
