"""
Captions: who took a picture, behind what it shows or before it.

The patterns know the shape only; which names are agencies and which words mean pictures stands in `_language`.
"""

from typing import Final

from dpaparse._grammar.pattern import Pattern
from dpaparse._grammar.space import BLANK, BLANK_CLASS

# opening = word ":" credit ( " - " / ". " ) / name " (" agency ")." ; "Foto: Ebba Thun/dpa - ", "Ebba Thun (dpa). "
_NAMES: Final = rf"\p{{Lu}} [\p{{L}}\p{{M}}'’.{BLANK_CLASS}-]{{1,50}}+"
PICTURE_OPENS: Final = Pattern(rf"""
    (?P<word> \p{{L}}{{4,12}}+ ) : {BLANK}{{0,2}}+ (?P<credit> [\p{{L}}\p{{M}}'’/{BLANK_CLASS}-]{{2,60}}? )
        (?: {BLANK} [-–—|] | \. ) {BLANK}
  | (?P<name> {_NAMES} ) \( (?P<agency> [\p{{L}}/-]{{2,20}}+ ) \) \. {BLANK} \p{{Lu}}
""")

# ending = ( sentence-end blank / blank dash blank / "©" ) names "/" agency ; ". Ebba Thun/dpa", " © dpa/Ebba Thun"
_PIECE: Final = rf"[\p{{L}}\p{{M}}'’.{BLANK_CLASS}-]{{1,40}}+"
PICTURE_ENDS: Final = Pattern(rf"""
    (?: (?<= [.!?…“”»"'’)] {BLANK} ) | (?<= {BLANK} [-–—|] {BLANK} ) | © {BLANK}{{0,2}}+ )
    (?P<credit> {_PIECE} (?: [/,|] {_PIECE} ){{1,4}}+ ) \Z
""")

# Between the names of a credit: "Ebba Thun/dpa", "picture alliance / dpa | Ebba Thun"
PIECES: Final = Pattern(r"[/,|]")
