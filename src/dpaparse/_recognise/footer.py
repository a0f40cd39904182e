"""
Find the notices of dpa-infocom, wherever they stand.
"""

from collections.abc import Iterator
from typing import Final

from dpaparse._grammar.closing import FULL_STOPS
from dpaparse._grammar.footer import CUT_FOOTER, FOOTER, LONGEST_FOOTER, LONGEST_LEAD, REMAINS
from dpaparse._grammar.pattern import PlainMatch
from dpaparse._grammar.space import BLANKS, SPACE, line_start, trim
from dpaparse._model import DpaId, DpaParseError, Footer, Span

_DIGITS: Final = frozenset("0123456789")


def find_footers(source: str) -> tuple[Footer, ...]:
    """
    Find every footer, in order.

    >>> [str(footer.id) for footer in find_footers("Es regnet. © dpa-infocom, dpa:250101-930-4711/2")]
    ['dpa:250101-930-4711/2']
    """
    return tuple(_numbered(source)) or _cut_off(source)


def read_footer(source: str, within: Span) -> Footer:
    """
    Read what an envelope says is the notice for automatic publishing.

    >>> read_footer("© dpa-infocom, dpa:250101-930-4711/2", Span(0, 36)).id.version
    2
    """
    match = FOOTER.search(source, within.start, within.end)
    found = None if match is None else _read(source, match)
    if found is None:
        return Footer(span=within, text=within.of(source), holder=None, id=None)
    return Footer(span=within, text=within.of(source), holder=found.holder, id=found.id)


def _numbered(source: str) -> Iterator[Footer]:
    """
    Yield the footers that have at least the beginning of a number.
    """
    last = 0
    colon = source.find(":")
    while colon >= 0:
        if _may_end_lead(source, last, colon):
            match = _match(source, max(last, colon - LONGEST_LEAD), colon)
            # What starts behind this colon is found at its own, whole.
            footer = None if match is None or match.start() > colon else _read(source, match)
            # What is none, "Sie sagte der dpa: 300 Menschen", is not found again.
            last = colon
            if footer is not None:
                last = footer.span.end
                yield footer
        colon = source.find(":", max(last, colon + 1))


def _match(source: str, lowest: int, colon: int) -> PlainMatch | None:
    """
    Match the first footer from *lowest* on, where that of the number behind a *colon* stands at the earliest.
    """
    opens, end = line_start(source, colon, lowest), colon + LONGEST_FOOTER
    # As dpa has it, the mark opens the line; to look for it at each place takes twenty times as long.
    match = FOOTER.match(source, opens, end) if source.startswith(_MARK, opens) else None
    return match or FOOTER.search(source, lowest, end)


_MARK: Final = "©"


def _may_end_lead(source: str, lowest: int, colon: int) -> bool:
    """
    Tell whether a colon ends what stands before a number: `dpa:`, `urn:newsml:dpa.com:20090101:`.
    """
    if source[colon + 1 : colon + 5].lstrip(BLANKS)[:1] not in _DIGITS:
        return False
    if source[max(lowest, colon - 4) : colon].rstrip(BLANKS).lower().endswith("dpa"):
        return True
    day = colon - _DIGITS_OF_DAY
    return source.endswith(_DOMAIN, max(lowest, day - len(_DOMAIN)), day) and _DIGITS.issuperset(source[day:colon])


# A page that cuts off its start, "dpa.com:20090101:250101-930-4711/2", leaves no URN.
_DOMAIN: Final = ":newsml:dpa.com:"
# "dpa.com:20090101:"
_DIGITS_OF_DAY: Final = 8


def _read(source: str, match: PlainMatch) -> Footer | None:
    """
    Make a footer of what the pattern found; None if it is a number somewhere in running text.
    """
    start, holder = match.start(), match["holder"]
    if match["mark"] is None and source[start - 1 : start].isalnum():
        return None

    dpa_id = _read_id(match["number"])
    if holder is None and (dpa_id is None or not _stands_apart(source, *match.span())):
        return None

    return Footer(span=Span(*match.span()), text=match[0], holder=holder, id=dpa_id)


def _read_id(number: str) -> DpaId | None:
    try:
        return DpaId.parse(number)
    except DpaParseError:
        return None


def _stands_apart(source: str, start: int, end: int) -> bool:
    """
    Tell whether a number stands at the start of its line or, in parentheses or not, ends it behind a full stop.

    A label may stand before it: `ID: dpa:250101-930-4711/2`.
    """
    before = source[max(0, start - LONGEST_LEAD) : start].rstrip(_BEFORE_NUMBER)
    if not before or before[-1] in _LINE_ENDS:
        return True
    line = before[line_start(before, len(before), 0) :]
    if before[-1] == ":" and " " not in line.strip(BLANKS):
        return True
    behind = source[end : end + LONGEST_LEAD].lstrip(_BEHIND_NUMBER)
    return before[-1] in FULL_STOPS and (not behind or behind[0] in _LINE_ENDS)


def remains_before(source: str, piece: Span) -> Span | None:
    """
    Return what a page has set before a footer at the end of *piece*, what the footer has left of its block.

    >>> remains_before("Es regnet. Quelle:", Span(0, 18)), remains_before("Es regnet.", Span(0, 10))
    (Span(11, 18), None)
    """
    if source[piece.end - 1] not in _ENDS_OF_REMAINS:
        return None
    match = REMAINS.search(source, max(piece.start, piece.end - LONGEST_LEAD), piece.end)
    if match is None:
        return None
    before = source[piece.start : match.start()].rstrip(SPACE)
    # "„Was nun“?" is asked.
    ends = _BEFORE_LOST_MARK if match[0] == "?" else FULL_STOPS
    return Span(*match.span()) if not before or before[-1] in ends else None


# What is left of "©" where nobody knew it.
_BEFORE_LOST_MARK: Final = frozenset(".!")
_ENDS_OF_REMAINS: Final = frozenset(":*_([-–—|?+/")


_BEFORE_NUMBER: Final = BLANKS + "(["
_BEHIND_NUMBER: Final = BLANKS + ")]"
_LINE_ENDS: Final = "\r\n"


def _cut_off(source: str) -> tuple[Footer, ...]:
    """
    Find what is left of a footer that a cut text ends with.
    """
    if "infocom" not in source[-LONGEST_FOOTER:].lower():
        return ()

    _, end = trim(source, 0, len(source))
    match = CUT_FOOTER.search(source, max(0, end - LONGEST_LEAD), end)
    if match is None:
        return ()

    return (Footer(span=Span(*match.span()), text=match[0], holder=match["holder"], id=None),)
