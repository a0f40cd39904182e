"""
English phrases and clauses in tags: `the group's spokesman, Jan Doe, said`.

The letters stand in the table of `tags`.
"""

from typing import Final

from dpaparse._grammar.pattern import TagPattern
from dpaparse._grammar.phrases import BLANK, PARENTHESIS

# "the", "North Korea's", "the Green Party's"
_OWNER: Final = rf"(?: d_{{2}} {BLANK} (?: x_*+ {BLANK} )?+ )?+ (?: [NR]_*+ {BLANK} ){{1,3}}? (?= d_{{3}}_*+ {BLANK} )"
_ARTICLE: Final = rf"(?: {_OWNER} )? (?: d_*+ {BLANK} ){{0,2}}+"
_HEAD: Final = (
    rf"[NR2]_*+ (?: {BLANK} (?: [NR20g]_*+ | & {BLANK} [N2R]_*+ | x_*+ (?: {BLANK} x_*+ )?+ (?= {BLANK} [NR2]_ ) ) )*+"
)
_CORE: Final = rf"{_ARTICLE} (?: [x0]_*+ {BLANK} ){{0,4}}? {_HEAD} {PARENTHESIS}"

# "for the ministry", "of Husum", "of the town", "of a North Sea campsite [said]", "for the Husum fire brigade [said]"
# "of the Husum mission."
_NAMED: Final = rf"""
    d_*+ {BLANK} (?: [NR2]_*+ {BLANK} ){{1,3}}+ x_*+ (?: (?= \. ) | (?: {BLANK} x_*+ ){{0,2}}+ (?= {BLANK} [hBV]_ ) )
"""
# "of forecasting, Jan Doe,"
_FIELD: Final = rf"x_*+ (?= , {BLANK} [2NR]_ )"
# "[the mother] of three"
_COUNTED: Final = rf"d_*+ (?= ,?+ {BLANK} [hBVf]_ | [,.:;] )"
# "for the public prosecutor's office"
_OFFICE: Final = rf"d_*+ {BLANK} [xR]_*+ {BLANK} d_{{5,}}+ {BLANK} [xR]_*+"
# "[the owner of] one of the two ships"
_ONE_OF: Final = rf"[d0]_*+ {BLANK} f_ {BLANK} (?: [d0]_*+ {BLANK} ){{1,2}}+ [xRN]_*+"
# "in the front row [said]"
_PLACE: Final = rf"(?: d_*+ {BLANK} ){{1,2}}+ x_*+ (?: {BLANK} x_*+ (?= ,?+ {BLANK} [hBV]_ ) )?+"
_OWNED: Final = rf"{_NAMED} | {_ONE_OF} | {_OFFICE} | {_COUNTED} | {_CORE} | {_PLACE} | {_FIELD}"
# "adviser to the town"; but "[called on Husum] to pay the town"
_BELONGING: Final = rf"(?: {BLANK} (?: f_*+ | t_*+ (?! {BLANK} x_ ) ) {BLANK} (?: {_OWNED} ) ){{0,3}}+"
# "the 34-year-old"
_AGED: Final = rf"d_*+ {BLANK} 0_{{7,}}+"
# "one of the residents", "some of them"
_OF_MANY: Final = (
    rf"[d0]_*+ {BLANK} f_ {BLANK} (?: {_CORE} | (?: d_*+ {BLANK} ){{1,2}}+ x_*+ | x_{{2,4}}+ (?= , | {BLANK} [hBV]_ ) )"
)
_PHRASE: Final = rf"(?: {_CORE} {_BELONGING} | {_OF_MANY} {_BELONGING} | {_AGED} | E_*+ )"

# ", 45, from Husum," ", chief budgetary officer for the party, 45,"
_AGE: Final = r"(?: , [ ]++ 0_ (?! _ ) (?= [,.:;!?] | [ ]*+ \Z ) )?+"
_FROM: Final = r"(?: , [ ]++ f_{3} [ ]++ N_*+ (?= [,.:;!?] | [ ]*+ \Z ) )?+"
_APPOSED: Final = r"(?: , [ ]++ (?! [EuCwDVGhBpf]_ ) [^,:;.!?QVCwhB]{2,120}+ (?= [,.:;!?] | [ ]*+ \Z ) )?+"
_APPOSITION: Final = rf"{_AGE} {_FROM} {_APPOSED} {_AGE}"

# "the harbour master of Husum": no capital tells a name
_NOUNS: Final = (
    rf"d_*+ (?: {BLANK} d_*+ )?+ (?: {BLANK} (?: [xNR20]_*+ | d_{{5,}}+ (?= {BLANK} [xNR]_ ) ) ){{1,6}}+ {_BELONGING}"
)
# "the farmers and the town [said]"
_OTHERS: Final = rf"{BLANK} u__ {BLANK} (?: {_CORE} {_BELONGING} | {_NOUNS} )"
_AND_OTHERS: Final = rf"(?: {_OTHERS} (?= ,?+ {BLANK} (?: [Dx]_*+ {BLANK} | d_{{3}} {BLANK} )?+ [hV]_ ) )?+"
# "a banner on the town hall [reads]"
_PLACED: Final = rf"{BLANK} p_*+ {BLANK} d_*+ (?: {BLANK} [xNR]_*+ ){{1,3}}+ (?= {BLANK} [hV]_ )"
_SMALL: Final = rf"{_NOUNS} (?: {_PLACED} | {_AND_OTHERS} )"
_ANY: Final = rf"(?P<speaker> {_PHRASE} {_AND_OTHERS} {_APPOSITION} | {_SMALL} )"

# "[Thun] has long", "later", "[Thun and Ruß] both": between a subject and its verb
_BETWEEN: Final = rf"(?: D_*+ {BLANK} | d_{{3}} {BLANK} (?= V_ ) | h_*+ {BLANK} (?: [xD]_*+ {BLANK} (?= V_ ) )?+ )*+"

# "The group", "Jan Doe, a farmer,": where a clause begins, up to the verb
BEFORE: Final = TagPattern(
    rf"""
    (?: [uDwC]_*+ ,?+ {BLANK} )*+ (?: [pf]_*+ {BLANK} {_ARTICLE} T_*+ ,?+ {BLANK} )?+
    {_ANY} ,?+ {BLANK} {_BETWEEN}
    """
)
# "Environmental groups [say]": where a clause begins, right before a verb
GROUP: Final = TagPattern(
    rf"""
    (?: [uDwC]_*+ ,?+ {BLANK} )*+ (?P<speaker> [NR]_*+ (?: {BLANK} [xNR2]_*+ ){{0,4}}? {_BELONGING} ) {BLANK}
    {_BETWEEN} (?= V_ )
    """
)
# "[while] its Polish counterpart [spoke]": right before a verb, wherever
RIGHT_BEFORE: Final = TagPattern(
    rf"{BLANK} (?P<speaker> {_PHRASE} {_APPOSITION} | {_SMALL} ) {BLANK} {_BETWEEN} (?= [VG]_ )"
)
# "[Police say] the suspect, who lives in Husum, [shouted]"
WITH_RELATIVE: Final = TagPattern(
    rf"""
    {BLANK} (?P<speaker> {_PHRASE} | {_SMALL} ) , {BLANK} E__ {BLANK} [^,.:;!?QYE]{{2,120}} , {BLANK}
    {_BETWEEN} (?= V_ )
    """
)
# ", saying", ", while cautioning"
PARTICIPLE: Final = TagPattern(rf", {BLANK} (?: [wD]_*+ {BLANK} )?+ (?P<verb> [xGV]_{{5,}}+ )")
# "and [described]", "but later [said]": before a verb that has the subject of another
COORDINATED: Final = TagPattern(rf"{BLANK} [uw]__ {BLANK} {_BETWEEN}")
# "[described] by Jan Doe": by whom in the passive
AGENT: Final = TagPattern(rf"{BLANK} f_ {BLANK} {_ANY}")
# "on Monday,", "Monday", "late Monday": when it was said, between the frame and the words
WHEN: Final = TagPattern(
    rf"(?: {BLANK} (?: [pf]_*+ {BLANK} {_ARTICLE} | [xD]_*+ {BLANK} )?+ T_*+ (?! {BLANK} [hB]_ ) )?+"
)
# "according to the police and the mayor", "said Jan and Ann Doe"
_AND_SOURCE: Final = rf"(?: {_OTHERS} (?= [,.;] | [ ]*+ \Z ) )?+"
# "[said] his agent, Sadik Arem"
_NAMED_BEHIND: Final = r"(?: , [ ]++ [N2]_*+ [ ] (?: g_*+ [ ] ){0,3} [N2]_*+ (?= [,.;:!?] | [ ]*+ \Z ) )?+"
BEHIND: Final = TagPattern(
    rf"""
    {BLANK} (?P<speaker>
        d_*+ (?: {BLANK} x_*+ ){{1,4}}+ (?: {BLANK} 0_*+ )?+ {_BELONGING} (?= [ ]*+ (?: [,.:;!?] | \Z | [fpwEDTL-] ) )
            {_NAMED_BEHIND}
        | {_PHRASE} {_AND_SOURCE} {_APPOSITION}
    )
    """
)
ANYWHERE: Final = TagPattern(rf"{BLANK} {_ANY}")
# ", too,", ", for his part,", ", who came late,"
_ASIDE: Final = r"(?: , [ ]++ (?: [pfDw]_ [^,:;.!?QVCBhE]{1,40}+ | E_ [^,.:;!?QYE]{2,120}+ ) (?= , ) )?+"
SUBJECT_AND_VERB: Final = TagPattern(rf"{_ANY} {_ASIDE} ,?+ {BLANK} (?= (?: D_*+ {BLANK} )?+ [BhVx]_ )")
# "as one fan put it"
AS_PUT: Final = TagPattern(rf"w_ {BLANK} {_ANY} {BLANK} (?: D_*+ {BLANK} )?+ (?P<verb> x_{{2,3}} ) {BLANK} x_")
ACCORDING: Final = TagPattern(
    rf"""
    (?P<cue> L_*+ {BLANK} t_*+ ) {BLANK}
    (?P<speaker> {_PHRASE} {_AND_SOURCE} {_APPOSITION} | {_NOUNS} {_AND_SOURCE} )
    """
)
# "in the words of Jan Doe"
IN_WORDS: Final = TagPattern(rf"(?P<cue> f_ {BLANK} d__ {BLANK} x_*+ {BLANK} f_ ) {BLANK} {_ANY}")
NEXT_TO: Final = TagPattern(r",?+ [ ]*+ -?+ [ ]*+")

# "Jan Doe, a farmer who wrote a book on dikes, told", "a resident who gave her name as Ann said"
WITH_CLAUSE: Final = TagPattern(
    rf"""
    (?P<speaker> (?: {_PHRASE} (?: , {BLANK} d_*+ (?: {BLANK} [xNR20]_*+ ){{1,4}}+ )?+ | {_SMALL} )
        (?: {BLANK} E__ {BLANK} [^,.:;!?QYE]{{2,120}} | (?= , {BLANK} E__ {BLANK} ) ) )
    (?: , {BLANK} E__ {BLANK} [^,.:;!?QYE]{{2,120}} )?
    ,?+ {BLANK} (?P<verb> V_*+ )
    """
)

# "“Why?” [Mayor Jan Doe, 45, asked on Monday.]", but "[Doe said it rained.]": behind a question or a shout
ASKED_BEHIND: Final = TagPattern(
    r"""
    [ ] (?: [RN2]_*+ [ ] (?! , ) ){0,3} [RN2]_*+ (?: , [ ] 0_ , )?+ [ ] (?: D_*+ [ ] )?+ V_*+
    (?= [.,] | [ ]*+ \Z | [ ] [fptTw]_ | [ ] [xRN]_*+ [.,] )
    """
)
# "a retired farmer called Jan Doe [said]"
CALLED_SO: Final = TagPattern(
    r"""
    \b d_? [ ] (?: [x0N]_*+ [ ] ){0,3} R_*+ [ ] (?P<called> V_{5} ) [ ] (?: [N2g]_*+ [ ] ){0,3} [N2]_*+
    (?= [,.;!?] | [ ]*+ \Z | [ ] [hBVpfEx]_ )
    """
)
# "quoted Jan Doe as saying"; "reported, citing Jan Doe"
QUOTED: Final = TagPattern(
    rf"""
    (?P<verb> V_*+ ) {BLANK} (?P<speaker> {_PHRASE} {_APPOSITION} | x_{{2,3}}+ | d__ ) {BLANK}
    w_ {BLANK} (?P<saying> V_*+ )
    """
)
# "[Jan Doe was] quoted by the paper as saying"
QUOTED_AS: Final = TagPattern(
    rf"(?P<verb> V_*+ ) (?: {BLANK} f_*+ {BLANK} {_ANY} )?+ {BLANK} w_ {BLANK} (?P<saying> V_*+ )"
)
CITED: Final = TagPattern(rf",?+ {BLANK} (?P<cue> [xG]_{{5}} ) {BLANK} (?P<speaker> {_PHRASE} {_APPOSITION} )")

# "For Mayor Jan Doe, [it is]", "To Doe, [it was]": in whose eyes
FOR_WHOM: Final = TagPattern(rf"[ft]_*+ {BLANK} (?P<speaker> {_PHRASE} {_APPOSITION} | {_SMALL} ) ,")

# "[urged them] on Monday [to wait]"
_ON_DAY: Final = rf"(?: {BLANK} (?: [pf]_*+ {BLANK} )?+ T_*+ )?+"
# "urged the town to wait": what somebody is to do
TO_DO: Final = TagPattern(
    rf"""
    (?: {BLANK} [pft]_*+ )? (?: {BLANK} (?: {_ANY} | [dx]_*+ (?: {BLANK} x_*+ ){{0,2}} ) )? {_ON_DAY} {BLANK}
    (?P<words> (?: D__ {BLANK} )?+ t_ {BLANK} [xVQ]_ )
    """
)
# "accused the town of waiting"
OF_DOING: Final = TagPattern(
    rf"""
    {BLANK} (?: {_CORE} (?: {BLANK} u__ {BLANK} {_CORE} )? | {_ANY} | [dx]_*+ (?: {BLANK} x_*+ ){{0,2}} )
    {_ON_DAY} ,?+ {BLANK}
    (?P<words> f_ {BLANK} (?: [Dh]_*+ {BLANK} )?+ [xVQ]_ )
    """
)

# "told reporters", "told the crowd", "told dpa", "told a press conference in Husum that": to whom
ADDRESSEE: Final = TagPattern(
    rf"""
    (?: {BLANK} (?:
        {_NOUNS} (?= ,?+ {BLANK} C_ ) | d__ (?= {BLANK} E_ ) | {_PHRASE}
        | d_*+ {BLANK} x_*+ | x_*+ (?! {BLANK} [hBV]_ )
    ) )?+
    ,?+ {BLANK} (?! [hB]_ )
    """
)

# "said", "quietly said", "kept asking", "likes to say", "is said to have told"
# Where a whole quotation stands before it, any word may be a verb: "quipped"
VERB_NEXT: Final = TagPattern(
    r"(?: B_ [ ] [xV]_*+ [ ] t_ [ ] h___ [ ] )?+ (?: [xD]_*+ [ ] (?: t_ [ ] )?+ )?+ (?P<verb> [VG]_*+ )"
)
ANY_VERB: Final = TagPattern(r"(?P<verb> [xV]_*+ )")
