"""
Clauses in tags: where a verb has its subject, and what names a source.

The letters stand in the table of `tags`, the pieces in `phrases`.
"""

from typing import Final

from dpaparse._grammar.pattern import TagPattern
from dpaparse._grammar.phrases import (
    AND_ANOTHER,
    AND_OBJECT,
    APPOSED_PHRASE,
    APPOSITIONS,
    BETWEEN,
    BLANK,
    GENITIVE,
    MEDIUM,
    NOUN,
    OBJECT,
    OBLIQUE,
    OF_WHOM,
    PHRASE,
    PREPOSITIONAL,
    SOURCE_OBJECT,
    TIME,
)

# "[sagte] am Montag der Leiter des Amts, Jan Ruß": behind a verb, or where a clause begins; `one` leaves out "und ..."
SUBJECT_BEHIND: Final = TagPattern(
    rf"[ ]*+ (?: {BETWEEN} ){{0,10}}? (?! {MEDIUM} ) (?P<all> (?P<one> {PHRASE} {APPOSITIONS} ) {AND_ANOTHER} )"
)

# "[sagte] von Ruß": a name that begins with its particle
NAME_BEHIND: Final = TagPattern(rf"{BLANK} (?P<one> (?: g_*+ {BLANK} ){{1,3}}+ (?: [rdo]_*+ {BLANK} )?+ N_*+ )")

# "Von Ruß [sagte]", "De Ruß [sagte]", "Per Ruß [sagte]": a name that begins a clause with its particle
NAME_BEFORE: Final = TagPattern(
    rf"""
    (?P<speaker> [gpt]_*+ {BLANK} (?: [rdo]_*+ {BLANK} )?+ N_*+ (?: {BLANK} N_*+ )?+ )
    [ ]*+ (?: [xDO]_*+ [ ]++ )*+ \Z
    """
)

# "[sagte] in Husum Thun", "[sagte] dem Sender Welle Nord Thun": a name that nothing parts from a place
NAME_BEHIND_PLACE: Final = TagPattern(
    rf"""
    [ ]*+ (?: {BETWEEN} ){{0,4}}?
    (?: [bp]_*+ {BLANK} (?: [dryioc1]_*+ {BLANK} )?+ | r__ {BLANK} (?= a_ | [NR]_*+ {BLANK} [NRMWU2]_*+ {BLANK} N_ ) )
    (?: a_*+ {BLANK} )*+ (?: [NMWU]_*+ | R_*+ {BLANK} [NMU]_*+ ) {BLANK} (?: [NMWU]_*+ {BLANK} ){{0,2}}?
    (?P<one> (?: 2_*+ {BLANK} )?+ [N2]_*+ {APPOSITIONS} )
    (?= [ ]*+ (?: [,.:;!?QxqODa] | \Z | [pbfgnt]_ ) )
    """
)

# "[berichtet] der «Anker»"
PAPER_BEHIND: Final = TagPattern(
    rf"{BLANK} (?: {TIME} {BLANK} )?+ (?P<one> r_*+ {BLANK} (?: [aNR]_*+ {BLANK} ){{0,2}}+ Y_*+ )"
)

# "[sagte der Minister] der Nachrichtenagentur AFP", "der Zeitung «Anker»", "der ARD": whom somebody told
ADDRESSED: Final = TagPattern(
    rf"""
    (?<= [ ] ) r_*+ {BLANK} (?: a_*+ {BLANK} )*+
    (?: (?: [NRWU2]_*+ {BLANK} ){{0,3}}? M_*+ (?: {BLANK} [NRM]_*+ )*+ (?: {BLANK} Y_*+ )?+ | R_*+ )
    (?: {BLANK} \( [^()]{{1,40}} \) )?+ (?: {BLANK} b_ {BLANK} N_*+ )?+ \Z
    """
)

# "[Ebba Thun] Journalisten", "[Ebba Thun] Jan Ruß", "[Ebba Thun] Journalisten in Husum": what stands behind a full name
MORE_THAN_NAME: Final = TagPattern(
    rf"""
    (?: 2_*+ {BLANK} )++ N_*+ {BLANK} (?P<more> (?: R_*+ {BLANK} (?= 2_ ) )?+ (?: 2_*+ {BLANK} )*+ [NRUW]_*+ )
    (?: \Z | {BLANK} [pbfgnt]_ )
    """
)

# "[der Verband] kommunaler Betriebe"
OWNERS: Final = TagPattern(rf"{BLANK} (?P<some> a_*+ ) {BLANK} [NRU]_*+")

# "Auch der Leiter des Amts, Jan Ruß, [sagte]", "Thun, die das Amt leitet, [sagte]", "Thun[:]": where a clause begins
_RELATIVE: Final = rf"(?: [pbfgnt]_*+ {BLANK} )?+ [rdoj1]_*+ {BLANK} [^,:;Q]{{0,200}}? [VvGFhBkKXPax]_*+ ,"
_ENCLOSED: Final = rf", {BLANK} (?! {_RELATIVE} ) [^,:;.QVvFhBkKXCjHwzZ]{{2,120}}+ (?= , )"
# "Thuns neuer Sprecher [sagte]"
_WHOSE: Final = rf"(?: N_*+ {BLANK} (?= (?: a_*+ {BLANK} )++ R_ ) )?+"
# "der Verband kommunaler Betriebe [sagte]", "ein Sprecher der «Flutwacht» [sagte]"
_OF_SOME: Final = rf"(?: {BLANK} (?: a_*+ {BLANK} [NRU]_*+ | r__ {BLANK} Y_*+ ) (?= [ ]*+ \Z ) )?+"
SUBJECT_BEFORE: Final = TagPattern(
    rf"""
    (?: (?! [xO]_*+ [ ] 0_ ) [DuHOxJA]_*+ {BLANK} )*+
    (?P<speaker> {_WHOSE} {PHRASE} {_OF_SOME} {AND_ANOTHER} (?: {_ENCLOSED} ){{0,5}}+ {APPOSITIONS} {AND_ANOTHER} )
    (?: , {BLANK} (?: [pbfgnt]_*+ {BLANK} )?+ [rdoj1]_*+ {BLANK} [^:;Q]{{2,300}} ,
        | , {BLANK} [^,:;Q]{{2,200}}+ ,
        | ,?+ )
    [ ]*+ (?: [xDOq]_*+ [ ]*+ )*+ \Z
    """
)

# The subject of a sentence, whatever its verb is: it opens the sentence, ...
OPENING: Final = TagPattern(
    rf"""
    (?: (?! O_*+ [ ] 0_ ) [DuHO]_*+ {BLANK} )*+ (?! [oc]_*+ [ ] [^r] )
    (?P<speaker> {_WHOSE} {PHRASE} {AND_ANOTHER} (?: {_ENCLOSED} ){{0,5}}+ {APPOSITIONS} ) ,?+ {BLANK} (?= [a-zA-Z] )
    """
)

# "[Die Menschen] auf dem Platz [sprachen]", "[Teile] der Partei", "[Politiker] aller Parteien", "[Experten] wie Thun":
# all that stands before the verb, which comes second, belongs to the subject
_IN_TIME: Final = rf"[pbfgnt]_*+ {BLANK} {TIME}"
ATTRIBUTES: Final = TagPattern(
    rf"""
    (?:
        {GENITIVE}
        | {BLANK} [pbfgnt]_*+ {BLANK} x_*+ {BLANK} {NOUN}
        | {BLANK} (?: x_*+ {BLANK} )?+ (?! {_IN_TIME} ) {PREPOSITIONAL}
        | {BLANK} [iya]_*+ {BLANK} (?: a_*+ {BLANK} )*+ {NOUN}
        | {BLANK} H__ {BLANK} {PHRASE}
    ){{1,3}}+
    (?= (?: [ ] [xDOq]_*+ ){{0,2}}+ [ ]*+ \Z )
    """
)

# "2008 [krähte er]", but "2008 Leute"
_YEAR: Final = r"0___ (?= [ ] (?: [^NRMWU2a] | a_*+ [ ] [Erdi]_ ) )"

# ... or something else does, and the verb comes second: "Auf die Frage, ob es regnet, [lächelte] Thun"
VERB_SECOND: Final = TagPattern(
    rf"""
    (?: [Du]_*+ {BLANK} )*+ (?: (?> {PREPOSITIONAL} | {TIME} | {_YEAR} | {OBLIQUE} {OF_WHOM} | [xODJqAse]_*+
            | P_*+ (?: , (?! [ ] [Cwrdojl] ) )?+
            | [dg]_*+ (?= [ ] [VvGFhBkK]_ ) )
        (?: , {BLANK} [Cwrdojlx] [^.:;]{{2,150}}? , )?+ {BLANK} ){{1,5}}?
    (?P<verb> [vVGFhBkKX] | [ax] (?! _*+ [ ] [FBh]_ ) ) _*+ [ ]
    """
)

# A phrase anywhere, for what stands before a relative clause or "zufolge"
ANY_PHRASE: Final = TagPattern(
    rf"""
    {OBJECT} (?: {BLANK} (?:
        (?: [rc]_*+ {BLANK} | [fgb]_*+ {BLANK} (?! U_ ) ) {OBJECT}
        | f_*+ {BLANK} (?: 0_*+ ° {BLANK} | a_*+ {BLANK} )?+ T_*+
    ) ){{0,2}}+
    {APPOSITIONS}
    """
)

# "laut Thun", "laut einem Bericht der Polizei", "nach Angaben von Thun", "aus Sicht der Polizei"
_OF: Final = rf"(?: [gf]_*+ {BLANK} )?+"
SOURCE: Final = TagPattern(
    rf"""
    (?: (?P<laut> L_*+ ) (?: {BLANK} (?: a_*+ {BLANK} )*+ W_*+ (?= {BLANK} [rcgfNRMy] ) )?+
        | (?P<nach> [nf]_*+ ) {BLANK} (?: [roc1]_*+ {BLANK} )?+ (?: [ax]_*+ {BLANK} ){{0,2}}
            (?: (?P<owner> [N2]_*+ (?: {BLANK} N_*+ )*+ ) {BLANK} )?+ (?P<noun> W_*+ )
    )
    (?: {BLANK} {_OF} (?P<speaker> {SOURCE_OBJECT} {AND_OBJECT} ) )?+
    """
)

# "seiner Ansicht nach", "der Ansicht des Amts nach": a source before its preposition
NACH_BEHIND: Final = TagPattern(
    rf"""
    W_*+ (?: {BLANK} {_OF} (?P<speaker> (?! n_ ) {OBJECT} ) )?+
    {BLANK} (?P<nach> n___ ) (?= {BLANK} [VvGFhBkKaxXPQ]_ | [,.:] )
    """
)

# "die seiner [Ansicht nach kluge Frau]": what stands before such a source in the middle of a phrase
ATTRIBUTE: Final = TagPattern(rf"(?: \A | (?<= [ ] ) ) [rdoci]_*+ {BLANK} [oci]_*+ {BLANK} \Z")

# "[so Thun]," "[so Thun] weiter": what follows a frame in the middle
FRAME_END: Final = TagPattern(rf"(?: {BLANK} {PREPOSITIONAL} ){{0,3}}? [,.:;!?-] | [ ]*+ (?: \Z | [Qxq-] )")

# Whether a phrase names somebody: a pronoun, a role, a first name, a paper, a source. What belongs to the phrase names
# somebody else ("die Haltung der Regierung"), so no word of the two is looked at that opens it.
# "die in Husum geborene [Ministerin]": what stands before an adjective opens no phrase.
_BORN: Final = r"(?: [dryi1]_*+ [ ]++ [pbfgnt]_*+ [ ]++ (?: [^ ,]++ [ ]++ ){1,5}? (?= a_ ) )?+"
_WORDS: Final = rf"{_BORN} (?: [^ ,]++ [ ]++ (?! [crbfg]_ ) ){{0,9}}?"
# "einer der 13 beteiligten [Fischer]"
_ONE_OF: Final = r"(?: (?: [icy]_*+ | 0_*+ [ ]++ [NU]_*+ ) [ ]++ [rc]_*+ [ ]++ )?+"
SOMEBODY: Final = TagPattern(
    rf"[EI]_ | e_ \Z | i_*+ [ ]++ i_*+ \Z | [ic]_*+ [ ] r__ [ ] [iy]_*+ \Z | {_ONE_OF} {_WORDS} [R2MW]_"
)
# "das Fazit von Thun", "die Antwort des Amts": a noun that is nobody, and whose it is
OWNED: Final = TagPattern(
    rf"""
    (?: [dryi1]_*+ {BLANK} )?+ (?: a_*+ {BLANK} )*+ [NRUW]_*+ {BLANK} (?: g_*+ {BLANK} )?+
    (?P<owner> (?! g_ ) {OBJECT} )
    """
)
# "[der] Vorwurf der CDU", "Thuns Forderung": what somebody claims, and whose it is
CLAIM: Final = TagPattern(
    rf"""
    (?: (?P<whose> (?: 2_*+ {BLANK} )?+ [N2]_*+ ) {BLANK} (?: a_*+ {BLANK} )?+ )? (?P<claim> [NUWR]_*+ )
    (?: {BLANK} (?: [gf]_*+ {BLANK} | (?= [rc]_ ) ) (?P<owner> {OBJECT} ) )?+
    """
)
# "Sadik Arem", "Ziel Arems"
TWO_BARE_WORDS: Final = TagPattern(rf"N_*+ {BLANK} N_*+")
# "Thuns Fazit", "Ebba Thuns Begründung"
OWNER_BEFORE: Final = TagPattern(rf"(?P<owner> (?: 2_*+ {BLANK} )?+ [N2]_*+ ) {BLANK} (?: a_*+ {BLANK} )?+ [UW]_*+ \Z")
# "[fiel] mit der Äußerung auf[, es regne]": a claim with which somebody does something
WITH_CLAIM: Final = TagPattern(
    rf"p_*+ {BLANK} [roic]_*+ {BLANK} (?: a_*+ {BLANK} )?+ (?P<claim> [NUW]_*+ ) (?: {BLANK} [axpqP]_*+ ){{0,2}}+ \Z"
)
BARE_NAME: Final = TagPattern(r"N_*+ \Z")
TWO_BARE_NAMES: Final = TagPattern(r"N_*+ [ ] u__ [ ] N_*+ \Z")
# "der 42 Jahre alte Thun"
NAMES_ALONE: Final = TagPattern(rf"N_ | {_WORDS} N_*+ [ ]++ N_ | [rdi]_*+ [ ]++ 0_*+ [ ]++ T_*+ [ ]++ a_*+ [ ]++ N_")

# ", ", " – ": between a quotation and its frame
BEHIND_QUOTATION: Final = TagPattern(r"[,-]?+ [ ]*+ -?+ [ ]*+")

# "[sagte Thun] am Montag mit,": up to what is said on
FRAME_CLOSED: Final = TagPattern(
    rf"(?: {BLANK} (?: {PREPOSITIONAL} | {TIME} | {OBLIQUE} | [xOqe]_*+ ) ){{0,4}}+ (?: {BLANK} [pbfnqt]_*+ )?+ , [ ]"
)

# "[so Thun] weiter", "[so Thun] am Montag in Husum": all that stands behind a frame at the end
FRAME_REST: Final = TagPattern(rf"(?: {BLANK} (?: {PREPOSITIONAL} | {TIME} | [xOq]_*+ ) ){{1,4}}+ [ ]*+ \Z")

# "[wie Thun, Leiter des Amts], sagte,", "[wie Thun], die das Amt leitet, am Montag sagte,",
# "[wie die Leiterin des Amts], Ebba Thun heute sagte,"
APPOSED_VERB: Final = TagPattern(
    rf"""
    ,?+ (?: {BLANK} {_RELATIVE} )?+ {BLANK} (?: (?: [2NRM]_*+ {BLANK} ){{1,3}}+ )?+
    (?: (?: {PREPOSITIONAL} | {TIME} | [xOq]_*+ ) {BLANK} ){{0,4}}+
    (?P<verb> [VvGP]_*+ ) (?: [ ] [hB]_*+ )?+ (?= [ ]*+ (?: [,.:;!?] | \Z ) )
    """
)

# "[der] Partei [Schätzungen zufolge]"
NOUN_BEFORE: Final = TagPattern(r"[NRMU2]_*+ [ ]++ \Z")

# "mit" in "teilte ... mit", "an" in "kündigte der Leiter, Jan Ruß, an": the last word of a clause; but "sagte Thun [und
# fügte hinzu]"
PARTICLE: Final = TagPattern(
    r"""
    (?: , [ ] (?= [pbfnqt]_*+ [.:;!?] )
        | (?: [^ ,.:;]*+ [ ] (?! u__ [ ] (?: [VvGFhBkK]_ | [ax]_*+ (?! [ ] [NRMWU2]_ ) ) ) ){1,40}?
    ) (?P<particle>
        (?: [pbfnqt]_*+ | i__ (?! _ ) ) (?= [ ]*+ (?: [,.:;!?] | u_ | \Z ) ) | q_*+ (?= [ ]*+ Q )
    )
    """
)

# "[nachdem er kam], vor, [er sei faul]": a particle that an aside parts from its verb
PARTED: Final = TagPattern(r", [ ] [pbfnqt]_*+ , [ ]")

# "wissen" in "ließ ... wissen": the last word of a clause, whatever it is
LAST_WORD: Final = TagPattern(
    r"(?: [^ ,.:;]*+ [ ] ){1,40}? (?P<particle> [axVvGF]_*+ ) (?= [ ]*+ (?: [,.:;!?] | \Z ) )"
)

# "mitteilte", "erklärt hatte": the verb that ends a clause
VERB_AT_END: Final = TagPattern(r"[^.:;Q]{0,150}? (?P<verb> [VvGP]_*+ ) (?= [ ]*+ (?: [,.:;!?Q-] | \Z | [hB]_ ) )")
# "[gesagt] hat", "[gesagt] haben soll"
ENDS_WITH_AUXILIARY: Final = TagPattern(r"[ ] h_*+ (?: [ ] F_*+ )?+ \Z")
CLAUSE_END: Final = TagPattern(r"(?: [ ] [hBkKF]_*+ )?+ (?: [,.;:!?] | \Z )")

# "[heißt] es weiter in dem Brief": up to the preposition
BEHIND_IT_SAYS: Final = TagPattern(
    rf"(?: [ ]++ e_*+ )?+ (?: [ ]++ [xDq]_*+ )*+ (?: [ ]++ b_*+ [ ]++ {TIME} )?+ [ ]++ (?= [fgbp]_ )"
)
# "[steht] deshalb noch in dem Brief": up to the preposition
WRITTEN_BEHIND: Final = TagPattern(r"(?: [ ]++ [xDqe]_*+ ){0,4}+ [ ]++ (?= [bpf]_ )")

# "die «Post»", "der «Anker»"
PAPER: Final = TagPattern(rf"[rd]_*+ {BLANK} (?: [aNRM]_*+ {BLANK} ){{0,2}}+ Y_*+ \Z")

# "im «Anker»", "in der Zeitung «Anker»"
IN_PAPER: Final = TagPattern(
    rf"(?<= [ ] ) b_ {BLANK} (?P<paper> (?: [ro]_*+ {BLANK} )?+ (?: [aNM]_*+ {BLANK} ){{0,2}}+ [YM]_*+ )"
)
# "dem Bericht", "einem offenen Brief der Kommission"
REPORT: Final = TagPattern(rf"[roci]_*+ {BLANK} (?: [ax]_*+ {BLANK} )*+ W_")
# "in": before the report in which something is told
IN_REPORT: Final = TagPattern(r"(?: \A | (?<= [ ] ) ) b_ [ ]++ (?= (?: [roci]_*+ [ ]++ )?+ (?: [ax]_*+ [ ]++ )*+ W_ )")
FINITE: Final = TagPattern(r"[FaxvVh]_*+")

# "[klang] so gut[, wie man es erwartet hatte]"
COMPARED: Final = TagPattern(r"(?: \A | (?<= [ ] ) ) A_ (?: [ ] [axvF]_*+ ){1,3}+ \Z")

# ", der ", ", von der "
RELATIVE: Final = TagPattern(r", [ ]++ (?: [pbfgnt]_*+ [ ]++ )?+ [rdoj1]_*+ [ ]")

# "[Krüge,] deren Muster er": whose something is, and who says something of it
OWNED_IN_RELATIVE: Final = TagPattern(
    rf"1_*+ {BLANK} (?: a_*+ {BLANK} )*+ [NRMWU]_*+ {BLANK} (?P<speaker> E_*+ ) (?= [ ] )"
)

# ", die das Amt leitet": the verb stands at the end; but ", der Deich sei alt", ", die Schleuse zu schließen"
RELATIVE_CLAUSE: Final = TagPattern(
    r", [ ]++ (?: [pbfgnt]_*+ [ ]++ )?+ [rdoj1]_*+ [ ] [^,:;QkK]{0,200}? (?<! t_ [ ] ) (?<! u__ [ ] )"
    r"(?: [VvGFhBPXax]_*+ | (?P<mood> [kK]_*+ ) ) [ ]*+ \Z"
)

# "[Thun sprach von «...», ]der Rat von einem [«...»]": a clause without a verb of its own
GAPPED: Final = TagPattern(
    rf"""
    (?: u_*+ {BLANK} )?+ (?P<speaker> {PHRASE} {APPOSITIONS} ) ,?+ {BLANK} (?: [xDO]_*+ {BLANK} )*+
    (?: [gpfbnl]_*+ {BLANK} (?: [iocrd]_*+ {BLANK} )?+ (?: a_*+ {BLANK} )?+ | [dio]_*+ {BLANK} )?+ \Z
    """
)

# "[von einem «...» sprach Thun, ]von einem [«...» der Rat]"
GOVERNED: Final = TagPattern(
    rf"(?: u_*+ {BLANK} )?+ [gpfbnl]_*+ {BLANK} (?: [iocrd]_*+ {BLANK} )?+ (?: a_*+ {BLANK} )?+ \Z"
)

# "[sagte Thun, ]Leiterin des Amts[, der Deich ...]"
APPOSED: Final = TagPattern(APPOSED_PHRASE)

# "von": before whoever does what is told in the passive
AGENT: Final = TagPattern(r"(?: \A | (?<= [ ] ) ) [gf]_*+ [ ]++")

# "[sagte, es regne], und forderte": a second verb that reports, and no subject of its own
AND_REPORTS: Final = TagPattern(
    r"[ ] u__ [ ] (?P<verb> [Vv]_*+ | G_*+ (?= , ) ) (?! [ ]++ (?: [EI]_ | r_*+ [ ] R_ | [2N]_*+ [ ]*+ [,.:;] ) )"
)

# "die Schleuse zu schließen", "dabei zu sein", "die Tür aufzuschließen"
INFINITIVE: Final = TagPattern(
    r"t_*+ [ ]++ (?: [aVvGFhBPx]_*+ (?! [ ] [aNRMWU0] ) | i___ (?= [ ]*+ (?: [,.:;!?] | \Z ) | [ ] u__ ) ) | Z_"
)

# "Zur Begründung der Strafe[, die hoch ist]", "Im Slalom aber[, ihrer Disziplin]": words without a verb, up to a comma
TOPIC: Final = TagPattern(
    r"""
    (?: (?! a_*+ [ ] [rdyio] ) [rdyioc1pbfgntaT0DuOx]_*+ °?+ [ ]++ | [NRMWU2]_*+ °?+ [ ]++ ){0,20}
    (?: [NRMWU2T]_*+ | [NRMWU2T]_*+ [ ] D_*+ ) (?= , )
    """
)
