"""
The notepad: headings, entries, links, places, telephone numbers, addresses for mail.
"""

from functools import cache
from typing import Final

from dpaparse._grammar.misspelt import is_misspelt, with_a_letter_lost
from dpaparse._grammar.pattern import Pattern, PlainPattern
from dpaparse._grammar.space import BLANK, BLANK_CLASS, SPACE, has_break
from dpaparse._language.notepad_words import (
    BAR_PHRASES,
    CONTACT_LABELS,
    CONTACT_ROLES,
    NOTEPAD_HEADINGS,
    NOTEPAD_TITLES,
)

# heading = 1*3"#" blank words ; "# Notizblock", "## Kontakte"
_HEADING: Final = PlainPattern(rf"\#{{1,3}}+ {BLANK}{{0,3}}+ (?P<words> [^\#\r\n][^\r\n]{{0,78}}+ )")

# bar = 3*( "*" *blank ) ; "* * * *"
_RULE: Final = PlainPattern(rf"(?: \* {BLANK}{{0,3}}+ ){{3,20}}+")

# The German sentence, also with umlauts as "oe", read in a wrong character set, or lost.
_BAR: Final = PlainPattern(r"""
    nicht \x20 (?: zur | f [^\x20r]{1,6}+ r (?: \x20 die )?+ ) \x20 ver [^\x20f]{1,6}+ ffentlichung
""")
LONGEST_BAR: Final = 120
"""
How many characters a line may have that says that what follows is not for publication; the sentence has some 70.
"""

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

# address of an editor = "<" mail ">" / mail at dpa ; "<thun@dpa.example>", "thun@dpa.example"
_ADDRESS_OF_EDITOR: Final = PlainPattern(r"< [^<>@\s]{1,64}+ @ [^<>@\s]{3,80}+ > | @ (?: [a-z]{1,20}+ \. )? dpa \.")

# name = words up to the first comma, parenthesis, semicolon or digit ; "Ebba Thun" in "Ebba Thun (Husum), +49 …"
_NAME: Final = r"[^,;،؛()<>+0-9@:]{2,80}+"
NAME: Final = PlainPattern(_NAME)
# card = [ "- " ] name " (" town ")" [ "," ] " <" mail ">" ; "Ebba Thun (Husum), <thun@dpa.example>": no part is left
_CARD: Final = PlainPattern(
    rf"(?: -\x20 )?+ {_NAME} \( [^()0-9]{{2,40}}+ \) ,? \x20 < [^<>@\s]{{1,64}}+ @ [^<>@\s]{{3,80}}+ >"
)
CITY: Final = PlainPattern(r"\x20?+ \( (?P<city> [^()0-9]{2,40}+ ) \)")


def read_heading(source: str, start: int, end: int) -> str | None:
    """
    Return the words of a heading; None if the line is none.

    >>> read_heading("## Kontakte", 0, 11)
    'Kontakte'
    """
    match = _HEADING.fullmatch(source, start, end)
    if match is None:
        return None

    words = match["words"].strip(SPACE)
    # "#Deichretter": a hashtag.
    is_hashtag = source[match.start("words") - 1] == "#"
    return (
        None if is_hashtag and words.rstrip(":").casefold() not in NOTEPAD_HEADINGS and not is_title(words) else words
    )


def read_bare_heading(source: str, start: int, end: int) -> str | None:
    """
    Return a line that is nothing but a heading of dpa's without its number signs.

    >>> read_bare_heading("**Kontakte**", 0, 12), read_bare_heading("Der Deich", 0, 9)
    ('Kontakte', None)
    """
    if end - start > _LONGEST_BARE:
        return None

    words = source[start:end].strip(_BOLD)
    folded = words.rstrip(":").casefold()
    return words if kind_of_heading(words) is not None or folded in NOTEPAD_TITLES else None


# Who takes number signs for markup may set headings in bold type.
_BOLD: Final = "*_"


# "Hinweise an die Redaktionen"
_LONGEST_BARE: Final = 40


def kind_of_heading(words: str) -> str | None:
    """
    Tell what a section is about by its heading; None if that is none of dpa's.

    That of contacts is known with a letter spoilt, too.

    >>> kind_of_heading("Orte:"), kind_of_heading("Konatkte"), kind_of_heading("Rathaus")
    ('places', 'contacts', None)
    """
    folded = words.rstrip(":").casefold()
    kind = NOTEPAD_HEADINGS.get(folded)
    return _CONTACTS if kind is None and is_misspelt(folded, _lost_in_headings()) else kind


def is_private_heading(words: str) -> bool:
    """
    Tell whether a heading of dpa's is that of contacts.

    >>> is_private_heading("Kontakte:"), is_private_heading("Orte")
    (True, False)
    """
    return NOTEPAD_HEADINGS.get(words.rstrip(":").casefold()) in PRIVATE_KINDS


def is_own_contact(words: str) -> bool:
    """
    Tell whether *words* announce whom to ask at dpa, or among its editors.

    >>> is_own_contact("dpa-Kontakt"), is_own_contact("Editorial contacts"), is_own_contact("Kontakt")
    (True, True, False)
    """
    folded = words.casefold()
    return any(map(folded.__contains__, _EDITORS)) and any(map(folded.__contains__, _CONTACT_STEMS))


_EDITORS: Final = ("dpa", "editor", "redak", "rédac")
_CONTACT_STEMS: Final = ("ansprechp", "contac", "kontak", "контакт")

_CONTACTS: Final = "contacts"


PRIVATE_KINDS: Final = frozenset({"contacts", "sources"})
"""
The sections of a notepad that are not for publication, whatever stands in them.
"""


def is_title(words: str | None) -> bool:
    """
    Tell whether a heading is the title of a notepad of dpa's.

    >>> is_title("Notizblock"), is_title(None)
    (True, False)
    """
    return words is not None and words.rstrip(":").casefold() in NOTEPAD_TITLES


def is_bar(source: str, start: int, end: int) -> bool:
    """
    Tell whether a line says that what follows is not for publication.

    >>> is_bar("Nicht zur Veroeffentlichung", 0, 27)
    True
    """
    return end - start <= LONGEST_BAR and holds_bar(source[start:end])


def holds_bar(text: str) -> bool:
    """
    Tell whether *text* says anywhere that something is not for publication.

    >>> holds_bar("Alles Folgende ist nicht zur Veröffentlichung bestimmt. ## Kontakte")
    True
    """
    words = text.casefold()
    if has_break(words) or any(map(words.__contains__, _OTHER_BLANKS)):
        # A mail has broken the line, or a page holds its words together.
        words = " ".join(words.split())
    return _USUAL in words or any(phrase in words for phrase in BAR_PHRASES) or _BAR.search(words) is not None


_OTHER_BLANKS: Final = ("\x20\x20", "\t", "\xa0", "\u2009", "\u202f")

# Whole in nearly all of them.
_USUAL: Final = "nicht zur veröffentlichung"


def is_rule(source: str, start: int, end: int) -> bool:
    """
    Tell whether a line is nothing but asterisks.

    >>> is_rule("* * * *", 0, 7)
    True
    """
    return source[start] == "*" and _RULE.fullmatch(source, start, end) is not None


def tells_whom_to_ask(text: str) -> bool:
    """
    Tell whether an entry names who wrote or edited, with a telephone number or an address for mail.

    >>> tells_whom_to_ask("Redaktion: Ebba Thun, +49 4841 5550123"), tells_whom_to_ask("Redaktion: 12 Bilder")
    (True, False)

    A heading may be glued to it. Where the part that somebody had is damaged or unknown, the name of a town and a
    number behind the name, or an address for mail as dpa's editors print it, tell.

    >>> tells_whom_to_ask("Kontakte - Autor: Ebba Thun, 04841 5550123"), tells_whom_to_ask("Atuor: <thun@dpa.example>")
    (True, True)
    """
    if "@" in text and _CARD.match(text) is not None:
        return True
    words, colon, _ = text[:_LONGEST_OPENING].partition(":")
    heading, _, words = words.rpartition(_BULLET)
    if not colon or max(len(words), len(heading)) > _LONGEST_ROLE or "." in heading:
        return False
    if is_role(words) or is_own_contact(words) or is_misspelt(words.partition(" ")[0].casefold(), _lost_in_roles()):
        return holds_number(text)
    return "@" in text and _ADDRESS_OF_EDITOR.search(text) is not None and words.casefold() not in CONTACT_LABELS


_BULLET: Final = "- "
# "Autor/in", "Redaktion", "Reporting by"
_LONGEST_ROLE: Final = 30
# The same with a heading before it.
_LONGEST_OPENING: Final = 60


@cache
def _lost_in_roles() -> frozenset[str]:
    """
    Return what is left of the roles where a letter is lost.
    """
    return with_a_letter_lost(CONTACT_ROLES)


@cache
def _lost_in_headings() -> frozenset[str]:
    """
    Return what is left of the headings of contacts where a letter is lost.
    """
    return with_a_letter_lost(words for words, kind in NOTEPAD_HEADINGS.items() if kind in PRIVATE_KINDS)


def is_role(words: str) -> bool:
    """
    Tell whether *words* say what somebody did for a text of dpa's.

    >>> is_role("Autor/in"), is_role("Foto Newsdesk"), is_role("Rathaus")
    (True, True, False)
    """
    return words.partition(" ")[0].partition("/")[0].casefold() in CONTACT_ROLES or words.casefold() == _BY


# "By: Ebba Thun", not "By phone: "
_BY: Final = "by"


def holds_number(text: str) -> bool:
    """
    Tell whether a telephone number or an address for mail stands in *text*.

    >>> holds_number("Ebba Thun, thun@dpa.example"), holds_number("Ebba Thun")
    (True, False)
    """
    return PHONE.search(text) is not None or ("@" in text and EMAIL.search(text) is not None)
