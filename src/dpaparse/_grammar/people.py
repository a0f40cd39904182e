"""
Names of persons in tags: first names and a surname, and the roles before them.

The letters stand in the table of `tags`.
"""

from typing import Final

from dpaparse._grammar.pattern import TagPattern
from dpaparse._grammar.phrases import BLANK

# "von der", "al"
_PARTICLE: Final = rf"(?: (?: g_*+ {BLANK} ){{1,3}}+ (?: [rdo]_*+ {BLANK} )?+ )?+"
# "George W.", "Xi"
_INITIAL: Final = rf"N_ {BLANK} (?= [2NRU]_ )"

# "Ebba Thun", "Jan M. zu Ruß", "Moritz Anders"; begins with a letter, since one letter is sought ten times as fast
_FIRST_NAME: Final = rf"2_*+ {BLANK} (?= [2NORUgtWT] )"
FIRST_NAME: Final = "2"
"""
The tag of first names that we know, without which no pattern here finds a name that begins with one.
"""
FULL_NAME: Final = TagPattern(
    rf"""
    (?P<name> {_FIRST_NAME} (?: {_FIRST_NAME} | {_INITIAL} ){{0,5}}+
        (?: t_ {BLANK} (?= N ) | {_PARTICLE} ) [2NORUWT]_*+ )
    """
)

# "J. D. Ruß", "Xi Ruß": what no first name stands before
INITIALED_NAME: Final = TagPattern(rf"N (?<! [^ (] . ) _ {BLANK} (?: {_INITIAL} ){{0,2}}+ {_PARTICLE} [2NRU]_{{2,}}+")
SHORT: Final = " N_ "
"""
What has to stand before the surname of those, behind a blank.
"""

# "Lotse Sadik Arem", "Lotse Kim Ole An": two names or three short ones, none of which is a first name that we know
NAME_BEHIND_ROLE: Final = TagPattern(
    rf"""
    R_*+ {BLANK}
    (?:
        (?P<three> N_{{1,3}}+ {BLANK} N_{{1,3}}+ {BLANK} N_{{1,3}}+ (?! _ ) )
        | (?P<title> (?: N__ (?: __ )?+ {BLANK} (?= N_*+ {BLANK} {_PARTICLE} N_ ) ){{1,2}}+ )?+
        (?P<two> N_*+ {BLANK} {_PARTICLE} [N2]_*+ )
    )
    (?! {BLANK} [NRMWU2] )
    """
)

# "Jan Ole [da Silva]", "[Jan] de [Ruß]": what a name goes on with
PARTICLE_BEHIND: Final = TagPattern(
    rf"(?: {BLANK} [2N]_*+ )?+ {BLANK} (?P<first> g_*+ ) {BLANK} (?: g_*+ {BLANK} )*+ [2NRU]_*+"
)

# "Ebba von der Weide", "Jan Le Ruß", "Ole Sommer": a surname of several words, or one that may be another word
SURNAME: Final = TagPattern(
    rf"""
    2_*+ {BLANK} (?: 2_*+ {BLANK} | {_INITIAL} ){{0,4}}+
    (?P<surname> (?: (?: [gt]_*+ {BLANK} )++ (?: [rdo]_*+ {BLANK} )?+ | N_{{1,2}}+ {BLANK} ) [2NRU]_*+ | [NTUWM]_*+ )
    """
)

# "Ebba von der Weide", "Theresa May": the same in English, in which particles have no tag of their own
ENGLISH_SURNAME: Final = TagPattern(
    rf"""
    2_*+ {BLANK} (?: 2_*+ {BLANK} | {_INITIAL} ){{0,4}}+
    (?P<surname> (?: [gx]_{{1,4}}+ {BLANK} | N_{{1,2}}+ {BLANK} ){{1,3}}+ [2NR]_*+ | T_*+ )
    """
)

# "Sadik Arem (52)", "Sadik Arem, 52,": two names before an age
NAME_BEFORE_AGE: Final = TagPattern(
    rf"(?P<name> [NU]_*+ {BLANK} {_PARTICLE} N_*+ ) (?: {BLANK} \( 0_ \) | , {BLANK} 0_ (?= [,.] ) )"
)

# "[der Leiter des Amts,] Jan Ruß": a first name and a surname, or two unknown words
APPOSED_NAME: Final = TagPattern(rf"(?: {_FIRST_NAME} | [NU]_*+ {BLANK} {_PARTICLE} (?= [2N] ) )")

# "Sadik Arem": a speaker without a role
TWO_NAMES: Final = TagPattern(rf"[NU]_*+ {BLANK} {_PARTICLE} [N2]_*+ (?! {BLANK} [NRMWU2] )")


# "[a farmer named] Omar al-Arem": all of a name
NAME: Final = TagPattern(r"[N2]_*+ (?: [ ] [N2g]_*+ ){0,6}+ (?= [,.;!?] | [ ]*+ \Z | [ ] [hBVpfEx]_ )")

# "[Sadik Arem], a retired farmer [from Husum]", "[Sadik Arem], 45, head [of the board]"
ENGLISH_ROLE_BEHIND: Final = TagPattern(
    rf"""
    , [ ] (?: 0_ , [ ] )?+ (?: d_{{0,2}} {BLANK} )?+ (?: [x0R]_*+ {BLANK} ){{0,3}}? (?P<role> R_*+ ) (?! {BLANK} [NR2] )
    """
)

# "[Ebba Thun], Leiterin des Amts", "[Ebba Thun], die neue Leiterin"
ROLE_BEHIND: Final = TagPattern(rf", [ ] (?: [rd]_*+ {BLANK} )?+ (?: a_*+ {BLANK} )*+ (?P<role> R_*+ )")

# "[Die Sprecherin] der Polizei", "[die Präsidentin] des Deutschen Städtetags"
_OF_BODY: Final = rf"(?: {BLANK} [rdgoc]_*+ {BLANK} (?: [aN]_*+ {BLANK} (?= [NRUM] ) )?+ [NRUM]_*+ )?+"
# "Die Sprecherin der Polizei[, Ebba Thun, winkte]": a name in commas closes the phrase
ROLE_BEFORE: Final = TagPattern(rf"[rdi]_*+ {BLANK} (?: [ax]_*+ {BLANK} )*+ (?P<role> R_*+ ) {_OF_BODY} , [ ] \Z")
# "[Der ukrainische Präsident] Jan Ruß", "[Die Sprecherin der Polizei], Ebba Thun"
BEFORE_NAME: Final = TagPattern(
    rf"(?: [rdioy]_*+ {BLANK} )?+ (?: [ax]_*+ {BLANK} )*+ (?: [NRUM]_*+ {BLANK} (?= [NRUM] ) )*+ [NRUM]_*+"
    rf" (?: {BLANK} [rdog]_*+ {BLANK} [NRUM]_*+ )?+ ,?+ [ ] \Z"
)
# "Ebba Thun[, Sprecherin der Polizei, winkte]"; but "Ebba Thun, Ministerin Anna Timm"
ROLE_IN_COMMAS: Final = TagPattern(
    rf", [ ] (?: [rdi]_*+ {BLANK} )?+ (?: [ax]_*+ {BLANK} )*+ (?P<role> R_*+ )"
    rf" {_OF_BODY} (?= [,.] )"
)

# "eine Anwohnerin", "ein junger Mann", "der Ehemann", "a 34-year-old woman", "a Syrian farmer"
# Somebody new or known, who is not named; but "Thun's deputy, Jan Doe"
UNNAMED: Final = TagPattern(
    rf"""
    [ird] (?<! [^ ] . ) (?: (?: (?<= i ) | (?<= d ) (?= _?+ [ ] ) ) (?P<new> ) | (?<! i ) ) _*+ {BLANK}
    (?: (?: [ax]_*+ | 0_{{9,}}+ ) {BLANK} ){{0,2}} (?: N_*+ {BLANK} )?+
    (?P<role> R_*+ ) (?! {BLANK} [NRMWU2] | , {BLANK} 2_*+ {BLANK} [2N] )
    """
)

# "Der Trainer Jan Ruß [lobte ...]", "Jan Doe, wearing white, [praised ...]": a phrase that opens its sentence
OPENING: Final = TagPattern(
    rf"""
    (?: [rdi1]_*+ {BLANK} )?+ (?: a_*+ {BLANK} ){{0,3}}+ [NRMWU2]_*+ (?: {BLANK} [NRMWU2g]_*+ ){{0,6}}+
    (?= {BLANK} [a-zA-Z] | , {BLANK} (?: x_{{4,}}+ | E__ | w____ ) {BLANK} )
    """
)

_WITH_ARTICLE: Final = rf"(?: g_*+ {BLANK} [rdo]_*+ {BLANK} )?+"
# "von der Weide", "Ministerin von der Weide": a phrase with the particles of a name, without what belongs to it
NAMED_HEAD: Final = TagPattern(rf"{_WITH_ARTICLE} [^ ,]++ (?: {BLANK} {_WITH_ARTICLE} (?! [crfb]_ ) [^ ,(]++ )*+")

# A phrase without what belongs to it: "die Leiterin Ebba Thun" of "die Leiterin Ebba Thun (SPD) aus Husum"
HEAD: Final = TagPattern(r"[^ ,]++ (?: [ ]++ (?! [crfb]_ ) [^ ,(]++ )*+")

# "der Fischer", "die junge Richterin", "die in Husum geborene Richterin": no surname
ROLE_ALONE: Final = TagPattern(
    rf"[rdoci1]_*+ {BLANK} (?: [bf]_*+ {BLANK} N_*+ {BLANK} (?= a_ ) )?+ (?: [ax]_*+ {BLANK} )*+ R_*+ \Z"
)

# "die achtjährige Mia": told by a first name alone; begins with a letter, too
AGED_NAMED: Final = TagPattern(rf"a_*+ {BLANK} (?P<name> 2_*+ ) (?! {BLANK} [2NORUgWTM0] | - )")

# "seine Frau Amina", "Thuns Bruder Jan": told by a first name alone; begins with a letter, too
RELATIVE_NAMED: Final = TagPattern(
    rf"[iN] (?<! [^ ] . ) _*+ {BLANK} R_*+ {BLANK} (?P<name> 2_*+ ) (?! {BLANK} [2NORUgWTM0] | - )"
)
