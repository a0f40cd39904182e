"""
What stands beside the headline in a wire message: leads, parentheses, the time of an embargo.
"""

from typing import Final

from dpaparse._grammar.dates import DAY
from dpaparse._grammar.pattern import Pattern
from dpaparse._grammar.space import BLANK

# lead = [ 1*2DIGIT ( "ST" / "ND" / "RD" / "TH" ) " " ] "LEAD" / "EXTRA" ; "1ST LEAD", in capitals on its own line
LEAD: Final = Pattern(rf"""
    (?: [0-9]{{1,2}}+ (?: ST | ND | RD | TH ) {BLANK}{{1,2}}+ )?+ LEAD :?+ | EXTRA
  | [0-9]{{1,2}}+ (?: st | nd | rd | th ) {BLANK}{{1,2}}+ (?i: lead ) :?+
""")

# BEL, or what transfers print for it.
_BELL: Final = r"(?: \x07 | \^G | \\x07 | \u2407 )"

# prefix = words ( ":" *bell / 1*bell ) ; "URGENT:", "FLASH:" and bells behind it, "URGENTE" and bells
PREFIX: Final = Pattern(rf"""
    (?P<words> [\p{{L}}'’] [\p{{L}}'’]{{1,20}}+ (?: \x20 [\p{{L}}'’]{{1,20}}+ ){{0,2}} )
    (?: : (?: {BLANK}{{0,2}}+ {_BELL} )*+ | (?: {BLANK}{{0,2}}+ {_BELL} )++ )
""")

# count = 1*2DIGIT ( "." / "nd" / … ) blank ; "2. Zusammenfassung", "2ND UPDATE"
COUNT: Final = Pattern(rf"[0-9]{{1,2}}+ (?: \. | (?i: st | nd | rd | th ) ) {BLANK}{{1,2}}+")

# clock = 1*2DIGIT ( [ "." / ":" / "h" / " Uhr " ] 2DIGIT [ unit ] / unit ) [ blank zone ]
# unit = blank word / [ blank ] half
#       ; "11.30 Uhr", "1130 GMT", "6 Uhr", "11:30 AM", "6 p.m. GMT", "11h30", "11 Uhr 30"
_UNIT: Final = rf"""
    (?: {BLANK} (?P<unit> (?i: Uhr | hours | hrs | h ) ) | {BLANK}?+ (?P<half> (?i: [ap] \.? m \.? ) ) (?! \p{{L}} ) )
"""
_CLOCK: Final = rf"""
    (?<! [0-9.:] ) (?P<hour> [0-9]{{1,2}} )
    (?: (?P<sign> {BLANK} Uhr {BLANK} | [.:h]?+ ) (?P<minute> [0-9]{{2}} ) (?! [0-9.] ) (?: {_UNIT} )?+ | {_UNIT} )
    (?: {BLANK} \(?+ (?P<zone> \p{{Lu}}{{1,4}}+ ) )?+
"""

# embargo = day [ "г." / … ] [ 2DIGIT ] [ "," ] blank [ "um " / … ] clock
#         ; "22. Oktober 11.30 Uhr", "22.10.24 11.30 Uhr", "22 октября 2024 г. в 11:30", "22 octobre à 11h30"
EMBARGO: Final = Pattern(rf"""
    (?<! [0-9.] ) {DAY} (?: {BLANK} (?: r \. | roku | г \. | года ) )?+ ,?+ {BLANK}{{1,3}}+
    (?: (?: a {BLANK} las | ab | at | bis | godz \. | o (?: {BLANK} godz \. )?+ | um | à | в ) {BLANK} )?+ {_CLOCK}
""")

# The same with the time first: "1130 GMT 22 October", "11.30 Uhr am 22. Oktober", "1130 GMT Saturday, October 22".
EMBARGO_TIME_FIRST: Final = Pattern(rf"""
    {_CLOCK} ,?+ {BLANK}{{1,3}}+ (?: (?: am | on ) {BLANK} )?+ (?: \p{{L}}{{5,10}}+ ,?+ {BLANK} )? {DAY}
""")

# The time alone, which is one of the day that the message is sent on: "Sperrfrist 1930".
EMBARGO_TIME: Final = Pattern(rf"""
    (?i: sperrfrist | embargo | frei {BLANK} ab | before | for {BLANK} release | until | veröffentlichung {BLANK} vor )
    [^0-9]{{0,40}}+ {_CLOCK}
""")

# How a line without parentheses opens that tells of an embargo, in the words of dpa's converter.
OPENS_EMBARGO: Final = Pattern(rf"""
    (?i: sperrfrist (?= :? {BLANK} [0-9] ) | sperrfrist: | embargoed {BLANK} (?: for | do | until ) {BLANK} | embargo:
       | embargado {BLANK} hasta {BLANK}
       | эмбарго {BLANK} для {BLANK} | être {BLANK} soumis (?: \(e\) )? {BLANK} à {BLANK} un {BLANK} embargo
       | حظر {BLANK} للنشر {BLANK} حتى )
""")

BELL: Final = "\x07"
"""
What rings for urgent messages; transfers print it as `^G` or U+2407.
"""
