"""
The notice of dpa-infocom: `© dpa-infocom, dpa:250101-930-4711/2`.
"""

from typing import Final

from dpaparse._grammar.pattern import PlainPattern
from dpaparse._grammar.space import BLANK, BLANK_CLASS

# mark = "©" and what encodings, entities and typewriters make of it
# U+FFFD is what is left of a mark that was read in another encoding; files of JSON may write it as "\\u00a9".
_MARK: Final = r"""
    (?: (?: Ã‚ )?+ (?: Â )?+ [©\ufffd] | & (?: amp; )?+ copy;? | &\#169; | &\#[xX][aA]9; | \\u00[aA]9
      | \( [cC] \) | [Cc]opyright :?+ (?: \x20 © )?+ )
"""

_HYPHEN: Final = r"[-\u2010-\u2013\u2212]"

# holder = "dpa-infocom" [ " GmbH" ] ; any case; the hyphen may be a blank, or have blanks around it
_HOLDER: Final = rf"""
    (?P<holder> [dD][pP][aA] (?: {BLANK}? {_HYPHEN} {BLANK}? | {BLANK} )
        [iI][nN][fF][oO][cC][oO][mM] (?: {BLANK} GmbH )?+ )
"""

# number = 6DIGIT "-" 2*3DIGIT "-" 1*12DIGIT [ ( "/" / "#" / ":" ) 1*9DIGIT ]
#                                                                  ; the shape is looser: `DpaId.parse` decides
_NUMBER: Final = rf"(?P<number> [0-9]{{1,12}}+ (?: {_HYPHEN} [0-9]{{1,12}}+ ){{0,2}}+ (?: [/\#:] [0-9]{{1,12}}+ )?+ )"
_URN: Final = r"[uU][rR][nN] : newsml : dpa\.com : [0-9]{8} :"

# footer = [ mark ] [ ( holder / "dpa" ) [ "," ] ] ( "dpa:" / "urn:newsml:dpa.com:" 8DIGIT ":" ) number
#          [ " (dpa" [ "/" 2*4LOWER ] ")" ]
# Blanks may be missing everywhere; a line break may stand behind the comma, and what is left of a no-break space.
FOOTER: Final = PlainPattern(rf"""
    (?P<mark> {_MARK} {BLANK}{{0,3}}+ )?
    (?: (?: {_HOLDER} | [dD][pP][aA] (?= {BLANK}{{0,3}}+ , ) ) {BLANK}{{0,3}}+ [,;]? [{BLANK_CLASS}\r\nÂ]{{0,8}}+ )?
    (?: [dD][pP][aA] {BLANK}? : {BLANK}{{0,3}}+ | {_URN} ) {_NUMBER}
    (?: {BLANK}{{0,3}}+ \( dpa (?: / [a-z]{{2,4}}+ )?+ \) )?+
""")

# cut-footer = [ mark ] holder "," [ the start of "dpa:" ] ; what is left at the end of a text that was cut off there
CUT_FOOTER: Final = PlainPattern(rf"""
    (?: {_MARK} {BLANK}{{0,3}}+ )?+ {_HOLDER} {BLANK}{{0,3}}+ , {BLANK}{{0,3}}+ (?: d (?: p (?: a :?+ )?+ )?+ )?+ \Z
""")

# remains = label ":" / 1*6sign ; what a page sets before a footer: "Quelle: © dpa-infocom, …", "*© dpa-infocom, …*"
REMAINS: Final = PlainPattern(r"(?: [A-Za-z-]{2,20}+ : | [*_(\[–—|?+/-]{1,6}+ ) \Z")

# Mark, blanks, holder, comma and blanks take no more than this before "dpa:"; a URN takes 28 more.
LONGEST_LEAD: Final = 80
LONGEST_FOOTER: Final = 128
