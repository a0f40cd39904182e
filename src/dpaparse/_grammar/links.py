"""
Tell which lines are links of the page, or say who took a picture, when a text was sent, in which issue it stood.
"""

from typing import Final

from dpaparse._grammar.captions import are_names, is_picture_word, is_sender
from dpaparse._grammar.closing import SENTENCE_END, STOPS
from dpaparse._grammar.heading import is_long
from dpaparse._grammar.numbered import is_document, is_graphic, is_issue, is_price
from dpaparse._grammar.page import is_action, is_page_note, is_page_number, is_page_sentence, is_source
from dpaparse._grammar.space import BLANKS
from dpaparse._grammar.stamps import is_sent, is_stamp, is_time
from dpaparse._grammar.word_lists import Starts, has_only_words
from dpaparse._language.furniture import (
    ARCHIVE_LABELS,
    COUNTED,
    FORM_LABELS,
    FURNITURE,
    HOMES,
    HOUSE_SIGNS,
    LINK_LABELS,
    LINK_STARTS,
    NUMBERED_LABELS,
    PAGE_ENDS,
    PICTURE_AGENCIES,
    RESSORTS,
)
from dpaparse._language.regions import REGIONS
from dpaparse._model import Span

# "> Küste"
_WAYS: Final = frozenset(">›")

# "Welle Küste | 25.11.2026 | 09:00 Uhr"
_BETWEEN_PIECES: Final = " | "

_AROUND_LINE: Final = BLANKS + ":<>|+[]*–—-►▸»›"
# "© 2026 dpa. Alle Rechte vorbehalten.", but "© steht für Copyright."
_COPYRIGHT: Final = ("©", "(c)", "copyright", "alle rechte")
_RESERVED: Final = ("rechte vorbehalten", "rights reserved")
_BEFORE_MARK: Final = BLANKS + "("


def is_link(source: str, within: Span) -> bool:
    """
    Tell whether a line is a link of the page, or names the source of a picture.

    >>> is_link("zur Startseite", Span(0, 14)), is_link("© Ebba Thun", Span(0, 11))
    (True, True)
    """
    line = within.of(source)
    if is_long(source, within.start, within.end):
        return is_page_note(line)

    folded = line.strip(_AROUND_LINE).casefold()
    words = folded.split()
    if _is_link_of_words(line, folded, words) or is_page_sentence(line):
        return True
    if has_only_words(line):
        # Most headings.
        return False
    if _is_whole_link(line, folded, words):
        return True
    if line[-1] in STOPS:
        # "Lesen Sie auch: Was bringt die Flut?", "Lesezeit: 2 Min."
        is_asked = line[-1] == "?" and ":" in line and _LINK_STARTS.open(folded)
        return is_asked or (line.endswith(_SHORTENED) and is_stamp(line))
    return _is_told_by_signs(line, folded)


_LINK_STARTS: Final = Starts(LINK_STARTS)


def _is_link_of_words(line: str, folded: str, words: list[str]) -> bool:
    """
    Tell by its words whether a line is a link of the page, be there signs in it or not.
    """
    if folded in FURNITURE or folded in PICTURE_AGENCIES:
        return True
    if words and (
        # The first word tells most lines apart.
        ((words[0] in FURNITURE or words[0] in RESSORTS) and _are_links(words))
        or (len(words) == _TWO_WORDS and words[1] == _EDITORS)
        # "Mehr Wetter", "Mehr Panorama-News"
        or (words[0] == _MORE and _is_more(folded, words))
    ):
        return True
    return (
        (" " not in line and line.startswith("http"))
        # "+ folgen", but "Folgen"
        or line.lstrip(_BEFORE_ACTION) == _FOLLOWING
        # "Küstenbote Plus": who has paid may read on
        or (folded.endswith(_PLUS) and folded.removesuffix(_PLUS) in HOUSE_SIGNS)
        or (folded.startswith(_COPYRIGHT) and _is_reserved(folded))
        or (line[-1:] not in STOPS and _opens_or_acts(line, folded))
    )


def _are_links(words: list[str]) -> bool:
    """
    Tell whether each word is a link, or one to a part of the paper: `Drucken Teilen`, `Politik Sport Kultur`.
    """
    return FURNITURE.issuperset(words) or (
        # "Startseite Wirtschaft"
        (len(words) > _LONGEST_STEP or words[0] in _FIRST_PAGES)
        and all(word in RESSORTS or word in FURNITURE for word in words)
    )


def _is_more(folded: str, words: list[str]) -> bool:
    """
    Tell whether a line offers more of a kind: `Mehr Wetter`, `Mehr aus Panorama`, `Mehr Panorama-News`.
    """
    rest = folded.removeprefix(_MORE).removeprefix(_FROM).lstrip(BLANKS)
    return rest in RESSORTS or rest in _AREAS or (len(words) <= _LONGEST_STEP and words[-1].endswith(_NEWS))


def _opens_or_acts(line: str, folded: str) -> bool:
    """
    Tell whether a line opens as links do, or says what it does with the page.
    """
    return (
        _LINK_STARTS.open(folded)
        or (folded.startswith("zur ") and folded.endswith("startseite"))
        or (line[-1:].islower() and line.rpartition(" ")[2].islower() and is_action(folded))
    )


def _is_told_by_signs(line: str, folded: str) -> bool:
    """
    Tell by digits and signs whether a line without a last full stop is a link of the page.
    """
    first, colon, names = line.removeprefix("(").removesuffix(")").partition(":")
    label = first.casefold()
    if colon and (_is_form(first, names) or (label == _MORE and _is_title(names))):
        return True
    if any(map(str.isdigit, line)) and (
        is_stamp(line) or _is_stamp_among_links(line) or is_page_number(line) or is_issue(line) or is_graphic(line)
    ):
        return True
    before, mark, _ = line.partition("©")
    return (
        # "Sie sind hier:"
        (line[-1] == ":" and line.casefold() in LINK_STARTS)
        # "#Küste #Wal"
        or ("#" in line and all(word[0] == "#" != word for word in line.split()))
        or (_BETWEEN_PIECES in line and (_is_broadcast(line) or _are_all_links(folded)))
        or is_source(line)
        or (("/" in line or "|" in line) and is_sender(line))
        or (bool(colon) and is_picture_word(label) and are_names(names))
        or (bool(mark) and before.rstrip(_BEFORE_MARK)[-1:] not in SENTENCE_END)
    )


_SHORTENED: Final = ("Min.", "Std.", "Uhr.")
# "Mehr: Warum die Deiche brechen", but "Mehr: Deich"
_BEFORE_ACTION: Final = "+ "
_FOLLOWING: Final = "folgen"
_MORE: Final = "mehr"
# "Mehr aus Bayern"
_AREAS: Final = frozenset(area.casefold() for area in REGIONS.values())
# "Mehr aus Panorama"
_FROM: Final = " aus"
_MORE_ON: Final = ("mehr «", "mehr „")
_CLOSING_MARKS: Final = frozenset("»“")
_NEWS: Final = ("-artikel", "-meldungen", "-nachrichten", "-news", "-themen")
_LEAST_OF_TITLE: Final = 3


def _is_stamp_among_links(line: str) -> bool:
    """
    Tell whether links stand before or behind a time stamp on one line: `Drucken 25.11.2026, 18:00 Uhr Teilen`.
    """
    words = line.split()
    first, last = 0, len(words)
    while first < last and words[first].casefold() in FURNITURE:
        first += 1
    while last > first and words[last - 1].casefold() in FURNITURE:
        last -= 1
    rest = " ".join(words[first:last])
    return 0 < len(rest) < len(line) and is_stamp(rest)


def _is_title(words: str) -> bool:
    """
    Tell whether words behind a colon are the title of another article.
    """
    return words[1:2].isupper() and words.count(" ") >= _LEAST_OF_TITLE


def _is_broadcast(line: str) -> bool:
    """
    Tell whether a line says on what and when a text was sent: `Welle Küste | Nachrichten | 25.11.2026 | 09:00 Uhr`.
    """
    first, _, rest = line.partition(_BETWEEN_PIECES)
    while rest and not is_stamp(rest):
        rest = rest.partition(_BETWEEN_PIECES)[2]
    return bool(rest) or is_stamp(first)


def _are_all_links(folded: str) -> bool:
    """
    Tell whether links are all that stands on a line between bars: `newsletter abbestellen | impressum | datenschutz`.
    """
    return all(piece in FURNITURE or piece in PAGE_ENDS or is_action(piece) for piece in folded.split(_BETWEEN_PIECES))


def _is_form(label: str, behind: str) -> bool:
    """
    Tell whether a label and what stands behind its colon are a line of an archive's form: `LÄNGE: 312 Wörter`.
    """
    folded = label.casefold()
    if folded in NUMBERED_LABELS and label[0].isupper():
        return behind.strip(BLANKS)[:1].isdigit() and len(behind) <= _LONGEST_NUMBER
    return (label.isupper() and folded in FORM_LABELS) or (label[:1].isupper() and folded in ARCHIVE_LABELS)


# " 1234-5678", " 62 vom 14. März 2026"
_LONGEST_NUMBER: Final = 25


def _is_whole_link(line: str, folded: str, words: list[str]) -> bool:
    """
    Tell whether a line with signs is nothing but links, an address, a step of the way to a page or a notice of rights.
    """
    return (
        # "Artikel anhören (02:11 Min)", "Kommentare (12)"
        (folded[-1:] == ")" and _is_counted(folded))
        or (len(words) == _TWO_WORDS and _counts(words))
        or (" " not in line and ("@" in line or _is_site(line)))
        # "![Der Deich](https://deich.example/1.jpg)"
        or (line.startswith(_IMAGE) and line[-1] == ")")
        # "Wie eine Flut entsteht. mehr"
        or reads_on(line)
        or _is_offer(folded)
        or is_price(folded)
        or not any(map(str.isalnum, line))
        or (line[0] in _WAYS and line[1] in BLANKS)
        or _is_way(folded)
        or _is_addressed(folded)
        # "Mehr «Küste»", but "Mehr «Ruhe» am Deich"
        or (folded.startswith(_MORE_ON) and line[-1] in _CLOSING_MARKS and line.find(line[-1]) == len(line) - 1)
        or _is_quoting(folded)
        or is_document(words)
        # "KB20261125000123"
        or (
            len(line) > _LONGEST_SIGN
            and line.isalnum()
            and line.isupper()
            and sum(map(str.isdigit, line)) > _LONGEST_SIGN
        )
        # "KB+": who has paid may read on
        or (line[-1] == "+" and line[:-1].isalpha() and len(line) <= _LONGEST_SIGN)
    )


_IMAGE: Final = "!["


def reads_on(line: str) -> bool:
    """
    Tell whether a line is what another article is about, and the link to it.

    >>> reads_on("Wie eine Flut entsteht. mehr"), reads_on("Die Flut kam ... mehr")
    (True, False)
    """
    line = line.removesuffix(_BREAKS_OFF)
    return line.endswith(_READ_ON) and _BREAKS_OFF not in line


# "Die Flut kam ... mehr": a text that breaks off.
_BREAKS_OFF: Final = "..."
_READ_ON: Final = tuple(f"{sign} {more}" for sign in ".?!" for more in ("mehr", "Mehr", "[mehr]"))


def _is_site(line: str) -> bool:
    """
    Tell whether a word is the name of a site, as modes for reading set it above a text: `deich.example`.

    >>> _is_site("deich.example"), _is_site("www.deich.example"), _is_site("z.B.")
    (True, True, False)
    """
    name, _, ending = line.rpartition(".")
    return (
        line.islower()
        and len(name) >= _SHORTEST_SITE
        and _ENDINGS[0] <= len(ending) <= _ENDINGS[1]
        and ending.isalpha()
        and ending.isascii()
        and name.replace(".", "").replace("-", "").isalnum()
    )


_SHORTEST_SITE: Final = 3
# "de", "example"
_ENDINGS: Final = (2, 10)


def _is_offer(folded: str) -> bool:
    """
    Tell whether a line calls on readers to take something at once: `Jetzt Angebot sichern!`.
    """
    words = folded.rstrip(" !").split()
    return words[:1] == [_NOW] and words[-1] in _TAKING and len(words) <= _LONGEST_OFFER


_NOW: Final = "jetzt"
_TAKING: Final = frozenset({"abonnieren", "anmelden", "bestellen", "registrieren", "sichern", "testen"})
_LONGEST_OFFER: Final = 4


def _is_reserved(folded: str) -> bool:
    return any(words in folded for words in _RESERVED) or any(map(str.isdigit, folded))


def _counts(words: list[str]) -> bool:
    """
    Tell whether a number of comments or pictures is all that a line has: `2 Leserkommentare`.
    """
    return words[0].isdecimal() and words[1] in COUNTED


# "Küstenboten Redaktion"
_EDITORS: Final = "redaktion"


def _is_quoting(folded: str) -> bool:
    """
    Tell whether a mail says whom it quotes: `Am 25.11.2026 um 10:11 schrieb Ebba Thun <thun@deich.example>`.
    """
    if not folded.startswith(_ON) or not any(verb in folded for verb in _WROTE):
        return False
    return "@" in folded or any(is_time(word) and _SIGN_OF_CLOCK in word[1:-1] for word in folded.split())


_ON: Final = ("am ", "on ")
_WROTE: Final = (" schrieb ", " wrote")
_SIGN_OF_CLOCK: Final = ":"


_TWO_WORDS: Final = 2
_LONGEST_SIGN: Final = 8
_PLUS: Final = " plus"


def _is_addressed(folded: str) -> bool:
    """
    Tell whether a label and the address of a page are all that stands on a line: `Mehr: https://deich.example`.
    """
    label, _, address = folded.partition(": ")
    return label in LINK_LABELS and address.startswith(_ADDRESSES) and " " not in address


_ADDRESSES: Final = ("http", "www.")


def _is_way(folded: str) -> bool:
    """
    Tell whether a line leads from the first page of a site to another: `Home / Küste`, `deich.example > Küste`.
    """
    if _SIGNS_OF_WAY.isdisjoint(folded):
        return False

    sign = next(sign for sign in folded if sign in _SIGNS_OF_WAY)
    first, *others = (piece.strip(BLANKS) for piece in folded.split(sign))
    if first not in _FIRST_PAGES and f" {sign} " not in folded:
        # "Start/Ziel"
        return False
    return (first in HOMES or _is_site(first)) and all(len(piece.split()) <= _LONGEST_STEP for piece in others)


_FIRST_PAGES: Final = frozenset({"home", "homepage", "startseite"})
_SIGNS_OF_WAY: Final = frozenset("/|>›»→")
_LONGEST_STEP: Final = 3


def _is_counted(folded: str) -> bool:
    """
    Tell whether a link says in parentheses how long it takes, or how many there are.
    """
    words, _, inside = folded[:-1].rpartition("(")
    return inside[:1].isdigit() and words.rstrip(BLANKS) in FURNITURE and is_sent(inside)
