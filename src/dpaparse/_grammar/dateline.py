"""
Datelines: `Kiel/Husum (dpa/lno) - `.

The patterns know the shape only; which words make a place and which names are agencies stands in `_language`.
"""

from typing import Final

from dpaparse._grammar.dates import DAY
from dpaparse._grammar.pattern import Pattern, PlainPattern
from dpaparse._grammar.space import BLANK, BLANK_CLASS

# word = letter *( letter / "." / "'" / "-" ) ; "Berlin", "St.", "L'Aquila", "Garmisch-Partenkirchen"
# Digits are letters that scanning misread: "Wash1ngton".
_WORD: Final = r"[\p{L}'’] (?: [\p{L}\p{M}0-9\u00ad.'’]{1,40}+ | [-\u2010\u2011] (?= [\p{L}\u00ad] ) ){0,12}+"

# name = word *7( blank word ) [ "(" qualifier ")" ] [ ", " word *2( blank word ) ]
#        ; "Weil am Rhein", "Neustadt (Hessen)", "Paris, Texas", "An Bord der „Gorch Fock“"
# A qualifier is one only if the credit, a date or the next place follows.
_SHIP: Final = rf"[„“\"«»] [\p{{L}}0-9{BLANK_CLASS}'’-]{{1,40}}+ [“”\"»«]"
_NAME: Final = rf"""
    {_WORD} (?: {BLANK}{{1,2}} {_WORD} ){{0,7}}+ (?: {BLANK} {_SHIP} )?+
    (?: {BLANK}? \( [^()\n\r]{{1,40}} \) (?= {BLANK}? (?: [(/] | , {BLANK} [0-9] ) ) )?+
    (?: , {BLANK} {_WORD} (?: {BLANK} {_WORD} ){{0,2}}+
        (?= {BLANK}{{0,3}} [(/] | , {BLANK} (?: \p{{L}}{{3,9}}+ \.?+ {BLANK} )?+ [0-9] ) )?
"""

# places = name *7( "/" name ) ; a blank may stand beside the slash
_PLACES: Final = rf"(?: (?P<place> {_NAME} ) (?: {BLANK}? / {BLANK}? )?+ ){{1,8}}"

# credit = "(" source ")" ; "(dpa/lno)"
# Two pairs of parentheses are a slip that occurs; press releases set the credit off with dashes, "BERLIN--(…)--".
# Scanning takes brackets for parentheses: "(dpa]".
_IN_PARENTHESES: Final = rf"[(\[] {BLANK}? \(?+ (?P<credit> [^()\[\]\n\r]{{2,60}}+ ) \)? {BLANK}? [)\]]"
_CREDIT: Final = rf"(?: -- | [-\u2013\u2014] {BLANK} )?+ {_IN_PARENTHESES}"

# The Arabic wire sets both names of the month behind the place: "برلين 12 كانون أول/ديسمبر (…)".
_ARABIC_WORD: Final = r"[\u0620-\u06ff]{2,14}+"
_ARABIC_DAY: Final = rf"[0-9]{{1,2}} {BLANK} {_ARABIC_WORD} (?: {BLANK} {_ARABIC_WORD} )?+ (?: / {_ARABIC_WORD} )?+"

# dateline = [ "(" source ") " ] [ places [ ", " [ "den " ] day ] [ blank ] ] credit
#                                                  ; "(dpa) Kiel (dpa)", "MADRID, 5. Mai (…)", "Kiel, den 5. Mai (…)"
#          / "(" places [ ", " day ] [ blank ] credit ")"                ; "(Kiel (dpa))"
DATELINE: Final = Pattern(rf"""
    (?: \( (?P<lead> [^()\n\r]{{2,40}}+ ) \) {BLANK}{{1,2}} (?= \p{{L}} )
      | (?P<outer> \( (?= \p{{L}} [^()\n\r]{{0,80}}+ \( ) )
    )?
    (?: {_PLACES} (?: , {BLANK} (?: den {BLANK} )?+ (?P<date> {DAY} ) | {BLANK} {_ARABIC_DAY} )? {BLANK}{{0,3}}+ )?
    {_CREDIT}
    (?(outer) {BLANK}? \) )
""")

# credit-first = credit " " places, in front of a dash ; "(dpa) Kiel - "
CREDIT_FIRST: Final = Pattern(rf"""
    {_IN_PARENTHESES} {BLANK}{{1,2}}+ (?> {_PLACES} ) (?= {BLANK}{{0,2}}+ [-\u2013\u2014] {BLANK} )
""")

# bare-name = word *2( blank word ), none of them "dpa" or with a full stop ; "Kiel", "Bad Bramstedt"
_BARE_WORD: Final = r"(?! (?: \p{Ll}{2,4} / )? dpa\b ) [\p{L}'’] [\p{L}\p{M}\u00ad'’-]{0,40}+"
_BARE_NAME: Final = rf"(?P<place> {_BARE_WORD} (?: {BLANK} {_BARE_WORD} ){{0,2}}+ )"

# bare-dateline = bare-names " dpa" / "dpa" [ "," ] " " bare-names ( "." / dash ) / bare-name "/dpa" [ "/" mark ]
#               ; in papers: "Kiel dpa Mit", "Kiel dpa. Mit", "dpa Kiel. Nach", "sda/dpa, Bern. Mit", "Husum/dpa. Mit"
_BARE_CREDIT: Final = r"(?P<credit> (?: (?! dpa/ ) \p{Ll}{2,4} / )?+ dpa (?: / \p{Ll}{2,4} )?+ )"
BARE_DATELINE: Final = Pattern(rf"""
    {_BARE_CREDIT} ,?+ {BLANK} {_BARE_NAME} (?: / {_BARE_NAME} )?+ (?= \. {BLANK} | (?P<sign> {BLANK} [-–—|] {BLANK} ) )
  | {_BARE_NAME} (?P<slash> / ) (?P<credit> dpa (?: / \p{{Ll}}{{2,4}} )?+ ) (?= {BLANK}? [-–—.:|] {BLANK} )
  | {_BARE_NAME} (?: / {_BARE_NAME} )?+ {BLANK} {_BARE_CREDIT}
        (?= [.:]?+ {BLANK} (?: [-–—|] {BLANK} )?+ [\p{{Lu}}„“«»"] )
""")

# The wire sends "-", most web sites print an en dash; dpa's own code accepts all up to U+FF0D. The rest is damage.
DASHES: Final = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2015\ufe58\ufe63\uff0d" + "\u2212\u00ad_~=")
_DASH_CLASS: Final = "".join(sorted(DASHES - {"-"})) + "-"

# What is left of a dash where references of a page were not read, or UTF-8 was read byte by byte: "&ndash;", "â€“".
_RUIN: Final = r"(?: & (?: [mn]dash | minus | \#821[0-3] | \#[xX]201[0-5] ) ; | â (?: €[“”] | \x80[\x93\x94] ) )"
_RUINED_BLANK: Final = r"(?: &nbsp; | &\#160; | Â (?= \xa0 ) )"

# terminator = [ blank ] [ "." / ":" / "," ] [ blank ] 1*3dash / "|" / ":" / "." / ","  ; or nothing
TERMINATOR: Final = PlainPattern(rf"""
    {_RUINED_BLANK}?+ {BLANK}{{0,3}}+ (?: [.:,] (?= {BLANK}{{0,3}}+ [{_DASH_CLASS}] ) {BLANK}{{0,3}}+ )?+
        (?: [{_DASH_CLASS}]{{1,3}}+ | {_RUIN} ) {_RUINED_BLANK}?+
  | {BLANK}{{0,3}}+ (?: \| (?= {BLANK} ) | : (?= {BLANK} | \Z | [\r\n] ) )
  | {BLANK}? [.,] (?= {BLANK} | \Z | [\r\n] )
""")

# broken-terminator = line-end 1*3dash blank ; "Husum (dpa/lno)" fills its line, and "- Es regnet." stands on the next
BROKEN_TERMINATOR: Final = PlainPattern(rf"""
    {BLANK}{{0,3}}+ (?: \r\n? | \n ) {BLANK}{{0,8}}+ [{_DASH_CLASS}]{{1,3}}+ (?= {BLANK} )
""")

WEAK_TERMINATORS: Final = frozenset(".,")
"""
What also ends a sentence or an aside: "... (dpa). "
"""

# Running text goes on with a capital, a digit or an opening mark.
OPENING: Final = Pattern(rf"{BLANK}{{0,8}}+ [\p{{Lu}}\p{{Lt}}\p{{Lo}}0-9„“‚‘’«»‹›\"'(\[+…$€£–¿¡]")
