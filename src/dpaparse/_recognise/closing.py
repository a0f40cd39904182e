"""
Find what closes an article on its last line: a credit line, or a sign-off.
"""

from typing import Final

from dpaparse._grammar.captions import are_names
from dpaparse._grammar.closing import SENTENCE_BREAK, SENTENCE_END, SIGN_OFF, SIGNS
from dpaparse._grammar.credit import is_agency, is_phrase, read_closing_credit
from dpaparse._grammar.heading import INNER_SENTENCE, LONGEST_HEADING
from dpaparse._grammar.listing import DASHES
from dpaparse._grammar.openers import is_person
from dpaparse._grammar.space import SPACE, SPACES, last_line, line_start, trim
from dpaparse._grammar.wire import WIRE_SIGN_OFF
from dpaparse._language.furniture import HOUSE_SIGNS, PICTURE_WORDS, READING_ON
from dpaparse._model import CreditLine, SignOff, Span, Unknown

# "(Mit Material der Nachrichtenagenturen AFP, AP, dpa und Reuters, 25.01.2022)"
_LONGEST_CREDIT: Final = 90
_LONGEST_SIGN_OFF: Final = 40
_LONGEST_LAST_SIGN: Final = 6


def may_close(source: str, end: int) -> bool:
    """
    Tell at a glance whether a credit or a sign-off may stand at *end*, where a long block ends.

    >>> may_close("Es regnet.", 10), may_close("Es regnet. (dpa)", 16)
    (False, True)
    """
    # "Es regnet. (dpa).", "Quelle: dpa."
    return source[end - 1] != "." or source.endswith((").", "dpa."), 0, end)


def find_credit_line(source: str, within: Span, *, last: bool) -> CreditLine | None:
    """
    Find the credit line that ends *within*.

    Args:
        source: The whole text.

        within: A block; the credit is the end of it, or all of it.

        last: The block is one of the last; only there a credit is believed that has no parentheses.

    >>> line = find_credit_line("Es regnet. (dpa, AFP)", Span(0, 21), last=True)
    >>> line.span, line.credit.agencies
    (Span(11, 21), ('dpa', 'AFP'))
    """
    if source.endswith((")", ")."), within.start, within.end):
        return _in_parentheses(source, within) or (_introduced(source, within) if last else None)

    # Running text ends with a full stop; a credit without parentheses has none but for "Quelle: dpa."
    if not last or (source[within.end - 1] in SENTENCE_END and not source.endswith("dpa.", within.start, within.end)):
        return None

    return _bare(source, within)


def _in_parentheses(source: str, within: Span) -> CreditLine | None:
    """
    Find a credit in parentheses; the writers' signs may stand before it.
    """
    bracket = source.rfind("(", max(within.start, within.end - _LONGEST_CREDIT), within.end)
    if bracket < 0:
        return None

    start = bracket
    if not _closes_text(source, within.start, start):
        start = _start_of_signs(source, within.start, bracket)
        if start == bracket or not _closes_text(source, within.start, start):
            return None
    inside = trim(source, bracket + 1, source.rfind(")", bracket, within.end))
    label, _, names = source[slice(*inside)].partition(":")
    if label.casefold() in PICTURE_WORDS or any(is_person(name.strip(SPACE)) for name in names.split("/")):
        # "(Foto: Ebba Thun/dpa)", "(Quelle: Ebba Thun/dpa)"
        return None
    credit = read_closing_credit(source, *inside, bare=False)
    return None if credit is None else CreditLine(span=Span(start, within.end), credit=credit)


def _introduced(source: str, within: Span) -> CreditLine | None:
    """
    Find a credit in parentheses on a line of its own behind words that lead to it: `Mit Agenturmaterial (dpa)`.

    Editors may stand there: `Redaktion Küstenbote, 25. November 2026 (dpa)`.
    """
    if len(within) > _LONGEST_CREDIT:
        return None
    bracket = source.find("(", within.start, within.end)
    if bracket < 0 or not (source.startswith(_EDITORS, within.start) or is_phrase(source[within.start : bracket])):
        return None

    credit = read_closing_credit(source, bracket + 1, source.rfind(")", bracket, within.end), bare=True)
    return None if credit is None else CreditLine(span=within, credit=credit)


_EDITORS: Final = "Redaktion "


def _start_of_signs(source: str, lowest: int, at: int) -> int:
    """
    Return where the signs before *at* begin; *at* itself if there are none.
    """
    _, end = trim(source, max(lowest, at - _LONGEST_SIGN_OFF), at)
    start = end
    while start > lowest and end - start < _LONGEST_SIGN_OFF and source[start - 1] not in SPACES:
        start -= 1
    return at if SIGNS.fullmatch(source, start, end) is None else start


def _closes_text(source: str, start: int, at: int) -> bool:
    """
    Tell whether what stands between *start* and *at* is nothing, or ends like a sentence.
    """
    before = source[max(start, at - _LONGEST_CREDIT) : at].rstrip(SPACE)
    return not before or before[-1] in SENTENCE_END


def _bare(source: str, within: Span) -> CreditLine | None:
    """
    Find a credit without parentheses: it follows the last full stop, or has a line of its own.
    """
    start = within.start
    for found in SENTENCE_BREAK.finditer(source, max(start, within.end - _LONGEST_CREDIT), within.end):
        start = found.end()
    # A line may begin with blanks.
    start, _ = trim(source, start, within.end)
    if (
        within.end - start > _LONGEST_CREDIT
        or not _closes_text(source, within.start, start)
        or source[within.start : start].rstrip(SPACE).lower().endswith(_COPYRIGHT)
    ):
        return None

    # "Es regnet. – dpa"
    at, end = start, within.end
    if source[start] in _SET_OFF_BY:
        # "- dpa -"
        at, end = trim(source, start + 1, end - (source[end - 1] in _SET_OFF_BY))
    credit = read_closing_credit(source, at, end, bare=True) if at < end else None
    return None if credit is None else CreditLine(span=Span(start, within.end), credit=credit)


# A minus sign is the dash of some papers.
_SET_OFF_BY: Final = DASHES | {"\u2212"}
# "(c) dpa"
_COPYRIGHT: Final = "(c)"


def find_house_sign(source: str, within: Span) -> Unknown | None:
    """
    Find the sign of the house or the writer behind the last full stop: `(mit Agenturen)`, `(fre)`, `© dpa`.

    >>> find_house_sign("Es regnet. (mit Agenturen)", Span(0, 26)).span
    Span(11, 26)
    """
    # It has one line.
    lowest = line_start(source, within.end, max(within.start, within.end - _LONGEST_SIGN))
    mark = source.find("©", lowest, within.end)
    if (
        mark > within.start
        and _closes_text(source, within.start, mark)
        # "Titelbild: © dpa"
        and source[within.start : mark].rstrip(SPACE)[-1:] != ":"
        and source[within.end - 1] not in SENTENCE_END
    ):
        return Unknown(span=Span(mark, within.end))

    cut = -1 if source[within.end - 1] == "." else _cut_off_at(source, lowest, within.end)
    if cut > within.start:
        return Unknown(span=Span(cut, within.end))

    picture = find_picture_credit(source, within)
    if picture is not None:
        return Unknown(span=picture)

    bracket = source.rfind("(", lowest, within.end)
    if bracket <= within.start or source[within.end - 1] != ")" or not _closes_text(source, within.start, bracket):
        return None

    words = source[bracket + 1 : within.end - 1]
    known = words.casefold() in HOUSE_SIGNS or (words.isalpha() and words.islower() and len(words) <= _LONGEST_INITIALS)
    return Unknown(span=Span(bracket, within.end)) if known else None


_LONGEST_SIGN: Final = 27
# "(fre)"
_LONGEST_INITIALS: Final = 3


def find_picture_credit(source: str, within: Span) -> Span | None:
    """
    Find who took a picture behind a paragraph of several sentences, which is none of its caption.

    >>> text = f"{'Der Deich hält. ' * 9}(Foto: dpa)"
    >>> find_picture_credit(text, Span(0, len(text)))
    Span(144, 155)
    """
    colon = source.rfind(":", max(within.start + LONGEST_HEADING, within.end - _LONGEST_CREDIT), within.end)
    if colon < 0:
        return None
    start = within.start
    for found in SENTENCE_BREAK.finditer(source, max(start, colon - _LONGEST_SIGN), colon):
        start = found.end()
    label = source[start:colon].lstrip("(").casefold()
    if label not in PICTURE_WORDS or not are_names(source[colon + 1 : within.end].rstrip(")")):
        return None
    is_text = INNER_SENTENCE.search(source, within.start, start - 1) is not None
    return Span(start, within.end) if is_text and start - within.start > LONGEST_HEADING else None


def _cut_off_at(source: str, lowest: int, end: int) -> int:
    """
    Return where a link to the rest stands behind a text that breaks off, or how long that is; -1 if neither does.

    >>> _cut_off_at("Die Flut ka… [+1234 chars]", 0, 26), _cut_off_at("Die Flut ...Mehr lesen", 0, 22)
    (13, 12)
    """
    if source.endswith(_CHARACTERS, lowest, end):
        return source.rfind("[+", lowest, end)
    found = [at + len(sign) for sign in _ELLIPSES if (at := source.rfind(sign, lowest, end)) >= 0]
    if not found:
        return -1
    start, last = trim(source, max(found), end)
    words = source[start:last].strip(_AROUND_LINK).casefold()
    return start if words in READING_ON else -1


# How many more a text has of which services for news give the start.
_CHARACTERS: Final = " chars]"
_ELLIPSES: Final = ("...", "…")
_AROUND_LINK: Final = " []()>»→"


def find_sign_off(source: str, within: Span) -> SignOff | None:
    """
    Find the sign-off that ends *within*: signs behind slashes, glued to the last full stop or on a line of their own.

    >>> find_sign_off("Die Aktie stieg./abc/xyz", Span(0, 24)).span
    Span(16, 24)
    """
    lowest = max(within.start, within.end - _LONGEST_SIGN_OFF)
    # The last sign has four letters at most, and a slash may follow it.
    last_sign = source[max(lowest, within.end - _LONGEST_LAST_SIGN) : within.end]
    if "/" not in last_sign and "dpa" not in source[lowest : within.end]:
        return None

    match = SIGN_OFF.search(source, lowest, within.end)
    if match is None or not (
        _closes_text(source, within.start, match.start()) or source.endswith(_RULE, within.start, match.start())
    ):
        return None

    found = read_sign_off(source, Span(*match.span()))
    # "Es regnet./dpa"
    return None if len(found.signs) == 1 and is_agency(found.signs[0]) else found


# "--- Von Ebba Thun, dpa-AFX ---/abc/xyz"
_RULE: Final = "---"


def read_sign_off(source: str, within: Span) -> SignOff:
    """
    Read what an envelope says is the closing line.

    >>> read_sign_off("dpa abc yydd n1 xyz", Span(0, 19)).signs
    ('abc', 'yydd', 'n1', 'xyz')
    """
    text = within.of(source)
    signs = text.removeprefix("dpa").removeprefix(_DPA).replace("/", " ").split()
    return SignOff(span=within, text=text, signs=tuple(signs))


def split_sign_off(source: str, within: Span) -> tuple[int, SignOff | None]:
    """
    Split the sign-off from the end of body and notepad of a wire message.

    Returns:
        Where what stands above it ends, and the sign-off.

    >>> split_sign_off("Es regnet.\\n\\ndpa abc yydd", Span(0, 24))[0]
    12
    """
    start, end = last_line(source, max(within.start, within.end - _LONGEST_TAIL), within.end)
    if WIRE_SIGN_OFF.fullmatch(source, start, end) is None and not _is_in_capitals(source[start:end]):
        return within.end, None

    return start, read_sign_off(source, Span(start, end))


_LONGEST_TAIL: Final = 400


def _is_in_capitals(line: str) -> bool:
    """
    Tell whether a line is the sign-off of a message that is all in capitals: `DPA ABC YYNO N1`.
    """
    return line.startswith(_DPA) and line.isupper() and WIRE_SIGN_OFF.fullmatch(line.lower()) is not None


_DPA: Final = "DPA "
