"""
Names of persons in tags: first names and a surname, and the roles before them.

The letters stand in the table of `tags`.
"""

from typing import Final

from dpaparse._grammar.pattern import TagPattern
from dpaparse._grammar.phrases import BLANK

# "von der", "al"
_PARTICLE: Final = rf"(?: (?: g_*+ {BLANK} ){{1,3}}+ (?: [rdo]_*+ {BLANK} )?+ )?+"

# "Ebba Thun", "Jan Moritz von Ruß", "Moritz Anders"; begins with a letter, since one letter is sought ten times as fast
_FIRST_NAME: Final = rf"2_*+ {BLANK} (?= [2NORUgWT] )"
FULL_NAME: Final = TagPattern(rf"(?P<name> {_FIRST_NAME} (?: {_FIRST_NAME} ){{0,5}}+ {_PARTICLE} [2NORUWT]_*+ )")

# "Minister Dr. Sadik Arem": two names behind a role, neither of which is a first name that we know
NAME_BEHIND_ROLE: Final = TagPattern(
    rf"""
    R_*+ {BLANK} (?P<title> N__ {BLANK} (?= N_*+ {BLANK} {_PARTICLE} N_ ) )?+
    (?P<name> N_*+ {BLANK} {_PARTICLE} [N2]_*+ ) (?! {BLANK} [NRMWU2] )
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


# "[Ebba Thun], Leiterin des Amts", "[Ebba Thun], die neue Leiterin"
ROLE_BEHIND: Final = TagPattern(rf", [ ] (?: [rd]_*+ {BLANK} )?+ (?: a_*+ {BLANK} )*+ (?P<role> R_*+ )")

# "eine Anwohnerin", "ein junger Mann", "der Ehemann", "a 34-year-old woman": somebody new or known, who is not named
UNNAMED: Final = TagPattern(
    rf"""
    [ird] (?<! [^ ] . ) (?: (?: (?<= i ) | (?<= d ) (?= _?+ [ ] ) ) (?P<new> ) | (?<! i ) ) _*+ {BLANK}
    (?: (?: [ax]_*+ | 0_{{9,}}+ ) {BLANK} ){{0,2}}
    (?P<role> R_*+ ) (?! {BLANK} [NRMWU2] )
    """
)

# "Der Trainer Jan Ruß [lobte ...]": a phrase that opens its sentence
OPENING: Final = TagPattern(
    rf"""
    (?: [rdi1]_*+ {BLANK} )?+ (?: a_*+ {BLANK} ){{0,3}}+ [NRMWU2]_*+ (?: {BLANK} [NRMWU2g]_*+ ){{0,6}}+
    (?= {BLANK} [a-zA-Z] )
    """
)

# A phrase without what belongs to it: "die Leiterin Ebba Thun" of "die Leiterin Ebba Thun (SPD) aus Husum"
HEAD: Final = TagPattern(r"[^ ,]++ (?: [ ]++ (?! [crfb]_ ) [^ ,(]++ )*+")

# "der Fischer", "die junge Richterin": no surname
ROLE_ALONE: Final = TagPattern(rf"[rdoci1]_*+ {BLANK} (?: [ax]_*+ {BLANK} )*+ R_*+ \Z")

# "seine Frau Amina", "ihr Bruder Jan": told by a first name alone; begins with a letter, too
RELATIVE_NAMED: Final = TagPattern(
    rf"i (?<! [^ ] . ) _*+ {BLANK} R_*+ {BLANK} (?P<name> 2_*+ ) (?! {BLANK} [2NORUgWTM0] | - )"
)
