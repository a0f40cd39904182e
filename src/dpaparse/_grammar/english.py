"""
English phrases and clauses in tags: `the group's spokesman, Jan Doe, said`.

The letters stand in the table of `tags`.
"""

from typing import Final

from dpaparse._grammar.pattern import TagPattern
from dpaparse._grammar.phrases import BLANK, PARENTHESIS

_ARTICLE: Final = rf"(?: d_*+ {BLANK} ){{0,2}}+"
_HEAD: Final = rf"[NR2]_*+ (?: {BLANK} (?: [NR20g]_*+ | & {BLANK} [N2]_*+ | x_*+ (?= {BLANK} [NR2]_ ) ) )*+"
_CORE: Final = rf"{_ARTICLE} (?: [x0]_*+ {BLANK} ){{0,4}}? {_HEAD} {PARENTHESIS}"

# "for the ministry", "of Husum", "of the town"
_BELONGING: Final = rf"(?: {BLANK} f_*+ {BLANK} (?: {_CORE} | d_*+ {BLANK} x_*+ ) ){{0,3}}+"
# "the 34-year-old"
_AGED: Final = rf"d_*+ {BLANK} 0_{{7,}}+"
_PHRASE: Final = rf"(?: {_CORE} {_BELONGING} | {_AGED} | E_*+ )"

# ", who leads the party," ", chief budgetary officer for the party,"
_APPOSITION: Final = r"(?: , [ ]++ (?! [EuCwDVhB]_ ) [^,:;.!?QVCwhB]{2,120}+ (?= [,.:;!?] | [ ]*+ \Z ) )?+"

# "the harbour master of Husum": no capital tells a name
_SMALL: Final = rf"d_*+ (?: {BLANK} [xNR20]_*+ ){{1,6}}+ {_BELONGING}"
_ANY: Final = rf"(?P<speaker> {_PHRASE} {_APPOSITION} | {_SMALL} )"

# "The group", "Jan Doe, a farmer,": where a clause begins, up to the verb
BEFORE: Final = TagPattern(
    rf"""
    (?: [uDwC]_*+ ,?+ {BLANK} )*+ (?: [pf]_*+ {BLANK} {_ARTICLE} T_*+ ,?+ {BLANK} )?+
    {_ANY} ,?+ {BLANK} (?: [Dh]_*+ {BLANK} )*+
    """
)
# "Environmental groups [say]": where a clause begins, right before a verb
GROUP: Final = TagPattern(
    rf"""
    (?: [uDwC]_*+ ,?+ {BLANK} )*+ (?P<speaker> N_*+ (?: {BLANK} [xNR2]_*+ ){{1,4}}? {_BELONGING} ) {BLANK}
    (?: [Dh]_*+ {BLANK} )*+ (?= V_ )
    """
)
# "[described] by Jan Doe": by whom in the passive
AGENT: Final = TagPattern(rf"{BLANK} f_ {BLANK} {_ANY}")
# "on Monday,": when it was said, between the frame and the words
WHEN: Final = TagPattern(rf"(?: {BLANK} [pf]_*+ {BLANK} {_ARTICLE} T_*+ )?+")
BEHIND: Final = TagPattern(rf"{BLANK} (?P<speaker> {_PHRASE} {_APPOSITION} )")
ANYWHERE: Final = TagPattern(rf"{BLANK} {_ANY}")
SUBJECT_AND_VERB: Final = TagPattern(rf"{_ANY} {BLANK} (?= (?: D_*+ {BLANK} )?+ [BhVx]_ )")
ACCORDING: Final = TagPattern(rf"(?P<cue> L_*+ {BLANK} t_*+ ) {BLANK} {_ANY}")
NEXT_TO: Final = TagPattern(r",?+ [ ]*+ -?+ [ ]*+")

# "Jan Doe, a farmer who wrote a book on dikes, told", "a resident who gave her name as Ann said"
WITH_CLAUSE: Final = TagPattern(
    rf"""
    (?P<speaker> (?: {_PHRASE} (?: , {BLANK} d_*+ (?: {BLANK} [xNR20]_*+ ){{1,4}}+ )?+ | {_SMALL} )
        ,?+ {BLANK} E__ {BLANK} [^,.:;!?QYE]{{2,120}} )
    ,?+ {BLANK} (?P<verb> V_*+ )
    """
)

# "quoted Jan Doe as saying"; "reported, citing Jan Doe"
QUOTED: Final = TagPattern(
    rf"(?P<verb> V_*+ ) {BLANK} (?P<speaker> {_PHRASE} {_APPOSITION} ) {BLANK} w_ {BLANK} (?P<saying> V_*+ )"
)
CITED: Final = TagPattern(rf",?+ {BLANK} (?P<cue> x_{{5}} ) {BLANK} (?P<speaker> {_PHRASE} {_APPOSITION} )")

# "Coast Power's website": what belongs to somebody, behind the name
BELONGINGS: Final = TagPattern(rf"{BLANK} (?P<owner> d_*+ ) {BLANK} [xNR]_*+")

# "told reporters", "told the crowd": to whom
ADDRESSEE: Final = TagPattern(rf"(?: {BLANK} (?: {_PHRASE} | d_*+ {BLANK} x_*+ ) )?+ ,?+ {BLANK}")

# "said", "quietly said"; "quipped" is a verb, too, where a whole quotation stands before it
VERB_NEXT: Final = TagPattern(r"(?: [xD]_*+ [ ] )?+ (?P<verb> V_*+ )")
ANY_VERB: Final = TagPattern(r"(?P<verb> [xV]_*+ )")
