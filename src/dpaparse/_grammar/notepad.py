"""
The notepad: headings, entries, links, places, telephone numbers, addresses for mail.
"""

from typing import Final

from dpaparse._grammar.pattern import Pattern, PlainPattern
from dpaparse._grammar.space import BLANK, BLANK_CLASS

# heading = 1*3"#" blank words ; "# Notizblock", "## Kontakte"
HEADING: Final = PlainPattern(rf"\#{{1,3}}+ {BLANK}{{0,3}}+ (?P<words> [^\#\r\n][^\r\n]{{0,78}}+ )")

# bar = 3*( "*" *blank ) ; "* * * *"
RULE: Final = PlainPattern(rf"(?: \* {BLANK}{{0,3}}+ ){{3,20}}+")

# target = "[" words "]" [ blank ] "(" address / url ")" ; "[Pegel](https://pegel.example)", "[Rathaus](Markt 1, Husum)"
TARGET: Final = PlainPattern(r"""
    \[ (?P<words> [^\[\]]{0,400}+ ) \] \x20?+
    \( (?P<target> [^()]{0,400}+ (?: \( [^()]{0,100}+ \) [^()]{0,200}+ )?+ ) \)
""")

URL: Final = PlainPattern(r"(?: https?:// | www\. | mailto: ) [^\s<>]{2,400}+")

# role = words ":" ; "Autor/in: ", "Redaktion: "
ROLE: Final = Pattern(rf"(?P<role> \p{{L}}[\p{{L}}/{BLANK_CLASS}-]{{1,28}}+ ) : (?= {BLANK} )")

# telephone = [ "+" ] digits, blanks, slashes, dashes and parentheses between them ; "030/2852 30002"
# Another number follows behind a slash between blanks, if it begins like one: "030 28520 / 040 41130".
PHONE: Final = Pattern(
    r"""
    (?<! [\p{L}0-9.@-] ) (?: \+ | 0 | \( 0 [0-9]{1,5}+ \) )
    (?: [0-9] | (?! \x20 / \x20 [0+] ) [\x20/()-] (?= [\x20/()0-9-] ) ){5,24}+
    """
)
EMAIL: Final = Pattern(
    r"(?<! [\p{L}0-9._%+-] ) [\p{L}0-9._%+-]{1,64}+ @ [\p{L}0-9-]{1,63}+ (?: \. [\p{L}0-9-]{1,63}+ ){1,5}+"
)

# name = words up to the first comma, parenthesis, semicolon or digit ; "Ebba Thun" in "Ebba Thun (Husum), +49 …"
NAME: Final = PlainPattern(r"[^,;()<>+0-9@:]{2,80}+")
CITY: Final = PlainPattern(r"\x20?+ \( (?P<city> [^()0-9]{2,40}+ ) \)")
