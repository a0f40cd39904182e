"""
Noun phrases in tags: who somebody is, from the article or the role to the end of what belongs to the name.

Pieces for the patterns of `clauses`; the letters stand in the table of `tags`. A piece that stands in a pattern several
times is compiled as often, when an article's quotations are first looked at: it pays to write it once, in a loop.
"""

from typing import Final

BLANK: Final = r"[ ]++"

# "der", "diese beiden"; no article opens a subject that is in the dative
_NOMINATIVE: Final = rf"[dryi1]_*+ {BLANK} (?: [yi]_*+ {BLANK} )?+"
_ANY: Final = rf"[dryioc1]_*+ {BLANK} (?: [yi]_*+ {BLANK} )?+"

# "neue", "bisher unbekannte", "13.", "rund 50", "neue, junge", "34 Jahre alte"
_ADJECTIVE: Final = rf"""
    (?:
        (?: [xDPGA]_*+ {BLANK} ){{0,2}} a_*+ (?: , (?= [ ] a_ ) | {BLANK} u__ (?= [ ] a_ ) )?+
        | (?: [xO]_*+ {BLANK} )?+ 0_*+ °?+ (?: {BLANK} T_*+ (?= [ ] a_ ) )?+
    ) {BLANK}
"""
_ADJECTIVES: Final = rf"(?: {_ADJECTIVE} ){{0,4}}"
NOUN: Final = r"[NRMWU2]_*+"

# "von der Hamas" in "der von der Hamas kontrollierten Behörde", "das Amt" in "die das Amt leitende Ministerin", "sich
# als Retter" in "der sich als Retter darstellende Unternehmer", "300 Seiten" in "der 300 Seiten dicke Bericht"
_EXTENSION: Final = rf"""
    (?:
        (?: (?: [xO]_*+ {BLANK} )?+ [pbfgnt]_*+ {BLANK} (?: {_ANY} )?+ | [do]_*+ {BLANK} ) (?: a_*+ {BLANK} )?+
            (?: [NRMWU2T]_*+ {BLANK} )+ (?= a_ )
        | 0_*+ {BLANK} [NR]_*+ {BLANK} (?= a_*+ {BLANK} [NRMWU] )
        | s___ {BLANK} (?: [xDpbfgntlA]_*+ {BLANK} | [NRMWU2]_*+ {BLANK} ){{0,6}}+ (?= a_*+ {BLANK} [NR2] )
    )?+
"""

# "Ruth Sommer", "Jan-Ole zu Ruß": behind a first name, a time is a surname, and "zu" a particle
_NOUN_OR_NAME: Final = rf"(?: 2_*+ {BLANK} (?: T_*+ | t_ {BLANK} N_*+ ) | {NOUN} °?+ )"

# "[sieht] das Ebba Thun [anders]", "die Ebba Thun [nannte]": no article, for a full name has none
_PRONOUN: Final = rf"[rd]_*+ {BLANK} (?= 2_*+ {BLANK} [2N]_ )"

# "Ebba Thun", "Ursula von der Weide", "Bayer 04 Husum", "Wind & Wetter", "Ärzte ohne Grenzen";
# but "nach Angaben der Reederei 14 Fahrgäste"
NAME: Final = rf"""
    {_NOUN_OR_NAME} (?: {BLANK} (?:
        {_NOUN_OR_NAME}
        | O_*+
        | (?: g_*+ {BLANK} ){{1,3}}+ (?: [rdo]_*+ {BLANK} )?+ N_*+
        | & {BLANK} [NR]_*+
        | p___ {BLANK} O_*+
    ) )*+
"""

# "(SPD)", "(45)"
PARENTHESIS: Final = rf"(?: {BLANK} \( [^()]{{1,40}} \) )?+"
_TERM: Final = rf"(?: {BLANK} Y_*+ )?+"

# What a preposition may stand before: "der Polizei in Husum", "Husum", "der «Flut»"
OBJECT: Final = rf"""
    (?: {_ANY} {_EXTENSION} )?+ {_ADJECTIVES} (?: {NAME} {_TERM} | Y_*+ ) {PARENTHESIS}
"""

# "sagte der «Deichpost»", "sagte der Deutschen Presse-Agentur": whom somebody told; but "sagte der Verein «Deich»"
MEDIUM: Final = rf"""
    (?: r_*+ {BLANK} {_ADJECTIVES}
        (?: (?: [NRWU2]_*+ {BLANK} )*+ M_*+ {_TERM} | (?: [NMWU2]_*+ {BLANK} )*+ Y_*+ (?! - ) ) )
"""

# "des Verbands", "der Deichwacht", "der Gewerkschaft Erziehung und Wissenschaft", "der so genannten «Flut»"
GENITIVE: Final = rf"""
    {BLANK} (?:
        [rc]_*+ {BLANK} (?: [yi]_*+ {BLANK} )?+ {_EXTENSION} (?:
            {_ADJECTIVES} {NAME} (?: {BLANK} u_*+ {BLANK} [NU]_*+ (?= , {BLANK} 2_ ) )?+ {_TERM}
            | (?: {_ADJECTIVE} ){{1,3}} Y_*+
        )
        | (?: c_*+ | r__ (?= [ ]++ Y_*+ , [ ]++ 2_ ) ) {BLANK} Y_*+
    ) {PARENTHESIS}
"""

# "von der Deichwacht", "aus Husum", "im Landtag", "um Ebba Thun", "um den Biologen", "mit Sitz in Husum"; but "der
# Papst in seiner Botschaft"; in front of a name, "[ein Führer] auf der Seite der Rebellen[, Sadik Arem,]"
_FIELD: Final = r"[NMWU]_*+"
# "für Umwelt, Küste und Naturschutz"; but "für Thun und Ruß"
_FIELDS: Final = rf"""
    b__ {BLANK} {_FIELD} (?: , {BLANK} {_FIELD} ){{0,3}}+ {BLANK} u_*+ {BLANK} (?: a_*+ {BLANK} )?+ {_FIELD}
    (?= [,.:;!?)] | [ ]*+ \Z | {BLANK} [bpnTQVvGhFkB(] )
"""
# "[sagte Thun] aus dem Brief", "[weiß Thun] aus Erfahrung"
_NO_OCCASION: Final = r"(?! [ ]++ (?: (?: o_*+ [ ] )?+ W_ | U_ | T_*+ ) )"
# "[sagte Thun] in einer Rede", "im Gespräch", "in der ARD", "[liegt nach Angaben des Amts] bei 200 Euro"; but "für
# Bildung"
_NO_DATIVE: Final = (
    r"(?! [ ]++ [oc1M]_ | (?<= b_ ) [ ] (?: U_ | r__ [ ] (?: [NU]_*+ [ ] )?+ [MY]_ ) | (?<= b__ ) [ ] 0_ )"
)
# "[das Team] um Ebba Thun", "um Minister Thun", "um den Biologen"
_AROUND: Final = r"p_ (?= [ ] (?: 2_ | R_*+ [ ] N_ | [od]__ [ ] R_ ) )"
_BELONGING: Final = rf"""
    {BLANK} (?:
        {_FIELDS} {PARENTHESIS}
        | f_*+ {BLANK} (?: 0_*+ ° {BLANK} )?+ T_*+ (?: {BLANK} 0___ (?! _ | {BLANK} [NMRTUWa2]_ ) )?+
        | g_*+ {BLANK} 0___ (?! _ | {BLANK} [NMRTUWa2]_ )
        | (?: g_*+ | f_*+ {_NO_OCCASION} | b_*+ {_NO_DATIVE} | {_AROUND} | p__ [ ] N___ [ ] b_ ) {BLANK} {OBJECT}
        | [pt]_*+ (?: {BLANK} [rdoica1yNRMWU2g]_*+ ){{1,7}}+ (?= , [ ] [2NU]_*+ [ ] (?: g_*+ [ ] )?+ N_*+ , )
    )
"""
_OF: Final = rf"{BLANK} (?: g_*+ | f_*+ {_NO_OCCASION} ) {BLANK} {OBJECT}"
# "der Leiter der Zeitung"; but "[sagte] ein Bewohner des Dorfs der Zeitung"
_TAIL_GOES_ON: Final = rf"(?: {_BELONGING} | (?! {BLANK} {MEDIUM} ) {GENITIVE} ){{0,6}}+"
_TAIL: Final = rf"(?: {GENITIVE} )?+ {_TAIL_GOES_ON}"

# "[die Autorin] und frühere Ministerin Ebba Thun": one person
_AND_ROLE: Final = rf"""
    {BLANK} u__ {BLANK} {_ADJECTIVES} (?: {NOUN} {BLANK} )*? R_*+
    {BLANK} (?= [2N]_ ) {NAME} {PARENTHESIS} (?: {_OF} {_TAIL_GOES_ON} )?+
"""

# "wies der Sprecher [Kritik zurück]": what is no name is no part of one; but "die US Botschaft"
_SHORT: Final = r"(?<! _{6} )"
# A noun that is no name has more behind it: "der Leiter des Amts in Husum"; "Thun der Zeitung" are two phrases.
_COMMON: Final = rf"""
    (?:
        {_NOMINATIVE} {_EXTENSION} {_ADJECTIVES} (?: [xN]_*+ {BLANK} (?= R_ ) )?+ {NOUN} {_TERM}
        | {_ADJECTIVES} (?: {NOUN} {BLANK} )*? R_*+
    )
    (?: {_AND_ROLE} | (?! {BLANK} [NRMW2O0]_ | {_SHORT} {BLANK} U_ | {BLANK} p___ {BLANK} O_ ) {PARENTHESIS} {_TAIL} )
"""
# "[die] Initiative Watt ohne Öl"
_CAUSE: Final = rf"[RU]_*+ {BLANK} [NRU]_*+ {BLANK} (?: b__ | p___ | p____ | b_ (?= [ ] U_ ) ) {BLANK} [NU]_*+"
_NAMED: Final = rf"""
    (?: (?! {_PRONOUN} ) {_NOMINATIVE} {_EXTENSION} )?+ {_ADJECTIVES} (?: {_CAUSE} | {NAME} ) {_TERM} {PARENTHESIS}
    (?: {_OF} {_TAIL_GOES_ON} )?+
"""
# "Daten der Behörde [zeigen]"; but "[sagten] Zeugen der Zeitung"
_SOURCED: Final = rf"(?: a_*+ {BLANK} )?+ W_*+ (?! {BLANK} {MEDIUM} ) {GENITIVE} {_TAIL_GOES_ON}"
_TERMED: Final = rf"(?: {_NOMINATIVE} )?+ {_ADJECTIVES} Y_*+ (?: - {NOUN} )?+ {PARENTHESIS}"
_ONE_OF: Final = rf"""
    [icy]_*+ (?: {GENITIVE} {_TAIL_GOES_ON} | {BLANK} g_*+ {BLANK} s_*+ | [ ] r__ [ ] [iy]_*+ (?! [ ] [aNRMWU20]_ ) )
"""
# "58 Prozent der Befragten"
_SHARE: Final = rf"(?: [xO]_*+ {BLANK} )?+ 0_*+ {BLANK} [NU]_*+ {GENITIVE}"
# "ein anderer"
_ANOTHER: Final = rf"i_*+ {BLANK} i_*+ (?! {BLANK} [aNRMWU20]_ )"
PHRASE: Final = rf"(?: {_ONE_OF} | {_SHARE} | {_COMMON} | {_SOURCED} | {_NAMED} | {_TERMED} | {_ANOTHER} | [EIy]_*+ )"

# "..., Leiterin des Amts,": closed by a comma, a stop, or a verb
_APPOSED: Final = rf"""
    (?! [ ] ) (?:
        {_ADJECTIVES} R_*+ {BLANK} r__ {BLANK} Y_*+ (?= , )
        | (?:
            (?: {BLANK} u_*+ {BLANK} (?: {_NOMINATIVE} )?+ )?+ {_ADJECTIVES} {NAME} {_TERM} {PARENTHESIS} {_TAIL}
        ){{1,2}}
    )
    (?= [,.:;!?] | {BLANK} [VGhv-] | [ ]*+ \Z )
"""
# "[der Leiter], Ebba Thun [am Montag]": a full name, though no comma closes it
_FULL_NAME: Final = (
    rf"2_*+ {BLANK} (?: g_*+ {BLANK} (?: [rdo]_*+ {BLANK} )?+ )?+ [2N]_*+ {PARENTHESIS} (?= {BLANK} [pbntxOD]_ )"
)
_ALONE: Final = r"[NMWU]_*+ [,.:;)]"
# "[Thun,] der Gelb sah[, ...]": no apposition
_WHO_DOES: Final = rf"[rd]_*+ {BLANK} [NU]_*+ {BLANK} [VGhv]_*+ ,"
APPOSED_PHRASE: Final = rf"""
    (?! {_ALONE} | {MEDIUM} | {_PRONOUN} | [rd]_*+ {BLANK} i_ | {_WHO_DOES} )
    (?:
        (?: {_NOMINATIVE} {_EXTENSION} )?+ {_APPOSED}
        | {_FULL_NAME}
        | {_ONE_OF} (?= [,.:;!?] | {BLANK} [VGhv-] | [ ]*+ \Z )
    )
"""
# "[nannte] Thun, Leiterin des Amts, [die Idee «Unsinn»]": what stands before a quotation is its object; so is
# what is no role: "[lobte] Thun, Leiterin des Amts, [die Idee]"
_NO_OBJECT: Final = rf"(?! d__ {BLANK} (?: a_*+ {BLANK} )*+ [NU]_*+ (?! {BLANK} [2NR]_ ) )"
APPOSITIONS: Final = rf"""
    (?: , {BLANK} {_NO_OBJECT} {APPOSED_PHRASE} ){{0,2}}+
"""
_ANY_APPOSITIONS: Final = rf"(?: , {BLANK} (?! {_ALONE} ) (?: {_ANY} {_EXTENSION} )?+ {_APPOSED} ){{0,2}}+"

# "Thun und Ruß", "Thun als auch Ruß", "Thun, Leiterin des Amts, sowie die «Deichpost»"
AND_ANOTHER: Final = rf"""
    (?: ,?+ {BLANK} (?: u_*+ | l__ {BLANK} D___ ) {BLANK} (?:
        (?: {_NOMINATIVE} )?+ Y_*+
        | (?: {_NOMINATIVE} {_EXTENSION} )?+ {_ADJECTIVES} {NAME} {_TERM} {PARENTHESIS} (?: {_OF} )?+
        | [EI]_*+
    ) )?+
"""

# "[nach Angaben von] Polizei und Wehr", "[nach Angaben] des Amts und des Verbands"
AND_OBJECT: Final = rf"(?: {BLANK} u_*+ {BLANK} {OBJECT} )?+"

# "laut Minister Jan Ruß", and no more: "[laut] Jan Ruß der letzte Zeuge" are two phrases
_PERSON: Final = rf"{_ADJECTIVES} (?: R_*+ {BLANK} )?+ 2_*+ {BLANK} {NAME} {PARENTHESIS} (?: {_OF} {_TAIL_GOES_ON} )?+"
SOURCE_OBJECT: Final = rf"(?: {_PERSON} | {OBJECT} {_TAIL} ) {_ANY_APPOSITIONS}"

# "am Montag", "Anfang Mai", "vergangene Woche"
TIME: Final = rf"(?: (?: [dryioc1]_*+ {BLANK} )?+ {_ADJECTIVES} T_*+ (?: {BLANK} [T0]_*+ °?+ )*+ )"

# A name behind a preposition ends before a role, which opens a phrase of its own: "in Husum Bürgermeisterin Thun"
_PLACE: Final = rf"""
    (?: {_ANY} {_EXTENSION} )?+ {_ADJECTIVES} (?: {NOUN} (?: {BLANK} [NMWU2]_*+ )*+ {_TERM} | Y_*+ ) {PARENTHESIS}
"""
# "[in Husum] der Leiter" are two phrases, and so are "[in einem Brief] der Leiter des Amts"
_TOWN: Final = rf"N_*+ (?= {BLANK} (?: r_*+ {BLANK} {_ADJECTIVES} R_ | 2_*+ {BLANK} [2N]_ ) )"
_APART: Final = rf"{BLANK} r_*+ {BLANK} {_ADJECTIVES} R_*+ {BLANK} [2Nrc]_"
# "[für Umwelt] und Verkehr das Gericht"; but "[in Husum] und Tönning"
_AND_PLACE: Final = rf"""
    (?:
        {BLANK} u__ {BLANK} (?: {_ANY} )?+ (?: a_*+ {BLANK} )*+ [NMWUR2]_*+ (?: {BLANK} [NMWU]_*+ )*+
        (?= {BLANK} (?: [dryi1ERVvFhBkK]_ | 2_*+ {BLANK} [2N]_ | [ax]_*+ {BLANK} [Erdi]_ ) )
    )?+
"""
PREPOSITIONAL: Final = rf"""
    (?> [pbfgntLl]_*+ {BLANK} (?:
        {TIME} | {_TOWN} | {_PLACE} (?:
            (?! {_APART} ) {BLANK} [rc]_*+ {BLANK} {_ADJECTIVES} {NOUN} (?: {BLANK} [NMWU2]_*+ )*+ {_TERM}
        )?+ {_AND_PLACE}
        | (?: [dryioc]_*+ {BLANK} )?+ 0_*+ °?+ | [sEIyoaxe]_*+
    ) )
"""

# "dem Sender", "einer Zeitung": no subject
OBLIQUE: Final = rf"(?: [oc]_*+ (?: {BLANK} {_EXTENSION} {_ADJECTIVES} (?: {NAME} {_TERM} | Y_*+ ) )?+ | {MEDIUM} )"

# "[den Ärger] der Fischer über den Deich", "[den Ärger] vieler Fischer"
OF_WHOM: Final = rf"(?: {GENITIVE} | {BLANK} p_*+ {BLANK} {OBJECT} | {BLANK} [iy]_*+ {BLANK} {NAME} ){{0,3}}+"

# What stands between a verb and its subject; "ihr" in "[weil] ihr die Stadt [half]", "das" in "[sieht] das der Fischer"
BETWEEN: Final = rf"""
    (?>
        (?: {PREPOSITIONAL} | {TIME} | {OBLIQUE} | [xOaDqJAseP]_*+ | i__ (?= {BLANK} [rd]_ )
            | d__ (?= {BLANK} [rdi]_*+ {BLANK} (?: a_*+ {BLANK} )*+ [NR2]_ ) ) {BLANK}
        | {_PRONOUN}
    )
"""
