"""
Bylines: `Von Ebba Thun und Jan Ruß, dpa`.
"""

from typing import Final

from dpaparse._grammar.pattern import Pattern
from dpaparse._grammar.space import BLANK

# name = capital word *4( blank [ particle blank ] capital word ) ; "Ebba Thun", "Jan-Erik von der Heide", "J. Ruß"
_CAPITALISED: Final = r"(?: [dl]['’] )?+ \p{Lu}[\p{L}\p{M}\u00ad.'’-]{0,40}+"
_PARTICLE: Final = r"""
    (?: al | bin | da | de | del | den | der | di | el | la | le | ten | ter | van | vom | von | zu | zur )
"""
_NAME: Final = rf"{_CAPITALISED} (?: {BLANK} (?: {_PARTICLE} {BLANK} ){{0,2}}+ {_CAPITALISED} ){{0,4}}+"

# dpa's own names are the only agencies that need a shape: others are capitalised like any name
# ; "dpa", "dpa-AFX", "dpa/dpa-AFX", "dpa-infografik"
_OWN: Final = r"(?: dpa | дпа ) (?: [-/] \p{L}{2,14}+ ){0,2}+"

# and = "und" / "sowie" / "and" / "y" / … ; between two names, in the languages whose bylines are known
_AND: Final = r"(?: und | sowie | and | with | y | et?+ | i | oraz | и )"

# work = "Fotos:" / "Video:" / … ; "Text: Ebba Thun, Fotos: Jan Ruß, dpa"
_WORK: Final = (
    rf"(?: (?: Bild | Foto | Grafik | Illustration | Photo | Text | Video ) (?: er | en | s )?+ : {BLANK} )?+"
)

# between = ( "," / "/" / "&" / " und " ) [ work ] ; nothing behind the last name
# ; " - " / " mit " only before the agency: "Von Ebba Thun - dpa"
_BETWEEN: Final = rf"""
    (?: {BLANK} (?: [-–|] | mit ) {BLANK} (?= dpa )
      | (?: ,?+ {BLANK} {_AND} {BLANK} | {BLANK}?+ [,/&] {BLANK}?+ ) {_WORK} )?+
"""

# posts = ( [ "den " ] "dpa-" / "unseren " [ "dpa-" ] ) ( "Korrespondenten" / … ) ; "Von dpa-Mitarbeitern": not named
_POSTS: Final = rf"""
    (?: (?: den {BLANK} )?+ (?P<agency> dpa ) - | unser (?: em | en | er ) {BLANK} (?: (?P<agency> dpa ) - )?+ )
    (?: Korrespondent | Mitarbeiter | Redakteur | Reporter ) (?: en | in | innen | n )?+
"""

# post = ( "dpa-" / "unserem " [ "dpa-" ] ) ( "Korrespondent" / … ) ; "Von dpa-Korrespondentin Ebba Thun"
_POST: Final = rf"""
    (?: (?: unser (?: em | er | en ) {BLANK} (?: (?P<agency> dpa ) - )?+ | (?P<agency> dpa ) - )
        (?: Korrespondent | Mitarbeiter | Redakteur | Reporter ) (?: in | innen | en )?+ {BLANK}
    )?+
"""

# author = name [ " in " place ] [ ", dpa" if another follows / " (" agency ")" ] ; "Jan Ruß (KNA)"
_AUTHOR: Final = rf"""
    (?P<name> {_NAME} ) (?: {BLANK} (?P<where> in {BLANK} {_CAPITALISED} (?: {BLANK} {_CAPITALISED} ){{0,2}}+ ) )?+
    (?: , {BLANK} (?P<agency> {_OWN} ) (?= ,?+ {BLANK} {_AND} {BLANK} | , {BLANK} \p{{Lu}} )
      | {BLANK} \( (?P<agency> [^()\n\r]{{2,20}} ) \) )?+
"""

# arabic = names without capitals, before the agency ; "من إيبا تون، د ب أ"
_ARABIC_WORD: Final = r"[\u0620-\u06ff]{2,21}+"
_ARABIC_NAME: Final = rf"(?P<name> {_ARABIC_WORD} (?: {BLANK} (?! و {BLANK} ) {_ARABIC_WORD} ){{0,4}}+ )"
_ARABIC: Final = rf"""
    (?: إعداد | بقلم | تقرير | كتبت?+ | من ) :?+ {BLANK}
    {_ARABIC_NAME} (?: (?: {BLANK} و {BLANK} | [،,] {BLANK} (?! د {BLANK} ) ) {_ARABIC_NAME} ){{0,9}}+
    [،,] {BLANK} (?P<agency> د {BLANK} ب {BLANK} أ | {_OWN} )
"""

# told = "Interview:" / "Aufgezeichnet von" / "Aus Husum berichtet" / "Interview by" / "Das Interview führte"
#        / "Autor:" / "Автор:" / …
# The look at the first letter saves most lines the rest.
_TOLD: Final = rf"""
    (?= [ABDEINOPTVaАЗИОТ] )
    (?: (?: AUTHOR | AUTOR | Auteur (?: e | s | es )?+ | Author (?: s )?+
          | Autor (?: a | en | es | in | innen | ka | zy )?+ | BYLINE | Byline | INTERVIEW | Interview
          | Protokoll | Tekst | Text | Texte | Texto | Verfasser (?: in )?+ | Автор (?: ы )?+ | Интервью | Текст ) :
      | (?: Od | От | Записала?+ ) :?+ | (?: Aufgezeichnet | Interview | Notiert ) {BLANK} von :?+
      | Interview {BLANK} (?: conducted {BLANK} )?+ by :?+
      | [Aa]us {BLANK} {_CAPITALISED} (?: {BLANK} {_CAPITALISED} ){{0,2}}+ {BLANK} berichten?+ t?+ :?+
      | Das {BLANK} (?: Gespräch | Interview ) {BLANK} führten?+ :?+
      | Eine?+ {BLANK} \p{{Lu}}[\p{{L}}-]{{3,24}}+ {BLANK} von )
"""

# byline = ( "Von" / "By" / … ) authors [ ", " agency [ "-Korrespondent" / … ] ]
#                                                       ; "By dpa correspondents", "Interview: Ebba Thun, dpa"
#        / names ", dpa"
# dpa-AFX sets it off with dashes: "--- Von Ebba Thun, dpa-AFX ---"
BYLINE: Final = Pattern(rf"""
    (?: -{{2,3}}+ {BLANK} (?= [Vv]on ) )?+
    (?: (?P<by> [Vv]on | VON | [Bb]y | BY | Por | Par | Di ) :?+ {BLANK}{{1,3}}+
      | (?P<told> {_TOLD} ) {BLANK}{{1,3}}+ )?+
    (?: {_ARABIC}
      | (?= [du] ) (?<= [Vv]on {BLANK} ) {_POSTS}
      | (?P<agency> {_OWN} ) (?: {BLANK} (?: [Cc]orrespondents? | [Nn]ews {BLANK} [Aa]gency ) )?+
      | (?: (?P<agency> {_OWN} ) (?: {BLANK} {_AND} | , ) {BLANK} )?+ {_POST} (?: {_AUTHOR} {_BETWEEN} ){{1,10}}+
        (?: (?: beide | alle ) {BLANK} )?+
        (?: (?P<agency> dpa ) - (?: Korrespondent | Mitarbeiter | Redakteur | Reporter ) (?: in )?+
          | (?P<agency> {_OWN} ) (?: {BLANK} correspondents?+ )?+ )?+
    )
    \.?+ (?: {BLANK} -{{2,3}}+ )?+
""")

# A line with more is a sentence.
LONGEST_BYLINE: Final = 160
