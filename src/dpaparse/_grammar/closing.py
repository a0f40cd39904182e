"""
How an article ends: the end of a sentence, and the signs behind the last one.
"""

from typing import Final

from dpaparse._grammar.pattern import Pattern
from dpaparse._grammar.space import BLANK

# What a sentence ends with, marks and parentheses behind the full stop included.
SENTENCE_END: Final = frozenset(".!?…:;“”‘’»«›‹\"')]")

STOPS: Final = frozenset(".!?")
"""
What ends a sentence that does not break off, without marks and parentheses behind it.
"""

STOPS_OR_ELLIPSIS: Final = STOPS | {"…"}
"""
The same, or what breaks a sentence off: a line behind it does not go on with it.
"""

STOPS_OR_MARKS: Final = STOPS | frozenset('“”»"')
"""
A stop, or the mark that closes a quotation behind it: paragraphs end so, and headings with a name in marks.
"""

FULL_STOPS: Final = frozenset(".!?…“”»«\"')]")

# What stands before a credit that closes a text: the end of a sentence, or nothing.
BEFORE_CREDIT: Final = SENTENCE_END | {""}

# break = (sentence end) 1*blank / line end ; between a sentence and the credit behind it
SENTENCE_BREAK: Final = Pattern(rf"(?<= [.!?…“”‘’»«\"')\]] ) {BLANK}++ | [\r\n]++")

# signs = 2*4letter *3( "/" 2*4letter ) ; "jj/sti" before "(dpa, afp)"
SIGNS: Final = Pattern(r"\p{Ll}{2,4}+ (?: / \p{Ll}{2,4}+ ){0,3}+")

_WIRE_SIGN: Final = r"(?: \p{Ll}{2,4}+ (?: / \p{Ll}{2,4}+ ){0,3}+ (?! \p{L} ) | [a-z][0-9] )"

# sign-off = 2*6( "/" 2*4letter ) [ "/" ]           ; "/abc/DP/xyz" of dpa-AFX, glued to the last full stop
#          / "/" 2*4lower [ "/" ]                     ; "/abc", "/abc/", right behind that or on a line of its own
#          / "dpa" 1*6( blank ( signs / letter digit ) )   ; "dpa koe yyno n1 sck" of the wire
SIGN_OFF: Final = Pattern(rf"""
    (?: (?: / \p{{L}}{{2,4}}+ ){{2,6}}+ /?+
      | / (?<= (?: [.!?] [“”»"]?+ | [\r\n] ) / ) \p{{Ll}}{{2,4}}+ /?+
      | (?<! \p{{L}} ) dpa (?: {BLANK} {_WIRE_SIGN} ){{1,6}}+
    ) \Z
""")
