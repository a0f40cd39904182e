"""
What stands beside the headline in a wire message: leads, parentheses, the time of an embargo.
"""

from typing import Final

from dpaparse._grammar.dates import DAY
from dpaparse._grammar.pattern import Pattern
from dpaparse._grammar.space import BLANK

# lead = [ 1*2DIGIT ( "ST" / "ND" / "RD" / "TH" ) " " ] "LEAD" / "EXTRA" ; "1ST LEAD", in capitals on its own line
LEAD: Final = Pattern(rf"(?: [0-9]{{1,2}}+ (?: ST | ND | RD | TH ) {BLANK}{{1,2}}+ )?+ LEAD | EXTRA")

# prefix = words ":" *bell ; "URGENT:", "FLASH:" and bells behind it
PREFIX: Final = Pattern(rf"(?P<words> [\p{{L}}'’][\p{{L}}'’\x20]{{1,20}}+ ) : (?: {BLANK}{{0,2}}+ \x07 )*+")

# embargo = day [ "," ] blank 1*2DIGIT [ "." / ":" ] 2DIGIT [ " Uhr" ] [ blank zone ] ; "22. Oktober 11.30 Uhr"
EMBARGO: Final = Pattern(rf"""
    (?<! [0-9.] ) {DAY} ,?+ {BLANK}{{1,3}}+ (?: (?: um | at | bis | ab ) {BLANK} )?+
    (?P<hour> [0-9]{{1,2}} ) [.:]?+ (?P<minute> [0-9]{{2}} ) (?! [0-9] )
    (?: {BLANK} (?: Uhr | hours | h ) )?+ (?: {BLANK} \(?+ (?P<zone> \p{{Lu}}{{1,4}}+ ) )?+
""")

# The same with the time first: "1130 GMT 22 October", "11.30 Uhr am 22. Oktober".
EMBARGO_TIME_FIRST: Final = Pattern(rf"""
    (?<! [0-9.] ) (?P<hour> [0-9]{{1,2}} ) [.:]?+ (?P<minute> [0-9]{{2}} ) (?! [0-9.] )
    (?: {BLANK} (?: Uhr | hours | h ) )?+ (?: {BLANK} (?P<zone> \p{{Lu}}{{1,4}}+ ) )?+
    ,?+ {BLANK}{{1,3}}+ (?: (?: am | on ) {BLANK} )?+ {DAY}
""")

BELL: Final = "\x07"
"""
What rings for urgent messages; transfers print it as `^G` or U+2407.
"""
