"""
Find the header line of a wire message, and read the keyword line beneath it.
"""

from collections.abc import Iterator
from typing import Any, Final

import regex

from dpaparse._grammar.space import SPACE, line_end, lines, trim
from dpaparse._grammar.wire import (
    HEADER,
    HEADER_FIELDS,
    SENDER,
    START_OF_MESSAGE,
    TIME,
    bare_headers,
    folded_headers,
    holds_sign,
    is_header,
    starts_of_time,
)
from dpaparse._grammar.wire_signs import DEL, EOT, SOH, STX, printed
from dpaparse._model import Span, WireHeader

FARTHEST: Final = 800
"""
A message that a mail or an archive brings along opens within the first lines; behind more, it is another text's.
"""

MOST_KEYWORD_LINES: Final = 8
"""
Keywords take four lines at most, and what old senders put before them three.
"""


def find_starts(source: str, start: int, end: int, *, folded: bool = False) -> list[int]:
    """
    Find where messages open within `[start, end)`: at SOH with a header behind it, or at a whole header line.

    Behind the end of another message, and at the start of the text, SOH opens one also before a header that is
    damaged beyond reading.

    Args:
        source: The whole text.

        start: Where to begin.

        end: Where to end.

        folded: A mail has folded the blanks of the header lines before; then every line is looked at.

    >>> find_starts("\\x01bdt0123 3 pl 90  dpa 0456\\n\\nbdt0124 3 pl 80  dpa 0457\\n", 0, 57)
    [0, 28]
    """
    openings = [span for span in _openings(source, start, end) if _opens(source, *span)]
    taken = {at for opening in openings for at in opening}
    headers = folded_headers(source, start, end) if folded else bare_headers(source, start, end)
    return sorted([*(at for at, _ in openings), *(at for at in headers if at not in taken)])


def _openings(source: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """
    Yield where SOH stands, or what transfers make of it.
    """
    if holds_sign(source, start, end, _PRINTED):
        yield from (match.span() for match in START_OF_MESSAGE.finditer(source, start, end))
        return

    # Found like that in a hundredth of the time that the pattern takes.
    at = source.find(SOH, start, end)
    while at >= 0:
        match = START_OF_MESSAGE.match(source, at, end)
        behind = at + 1 if match is None else match.end()
        yield at, behind
        at = source.find(SOH, behind, end)


_PRINTED: Final = printed(SOH)


def _opens(source: str, start: int, end: int) -> bool:
    """
    Tell whether SOH at `[start, end)` opens a message.
    """
    before = source[max(0, start - _LONGEST_PAUSE) : start].rstrip(SPACE)
    if before.endswith(_ENDS) or (not before and start < _LONGEST_PAUSE and source[start] == SOH):
        return True

    match = HEADER.match(source, start, min(len(source), end + _LONGEST_HEADER))
    if match is None or len(HEADER_FIELDS) - match.groups().count(None) < _LEAST_FIELDS:
        return False
    # "an Land" has words like a desk and an agency, "1 bis 3" like a priority, a desk and words.
    return (match["service_number"] or match["agency_number"]) is not None


_LONGEST_HEADER: Final = 300
_LEAST_FIELDS: Final = 3

# DEL and EOT, which end a message, and a few empty lines behind them.
_LONGEST_PAUSE: Final = 20
_ENDS: Final = (DEL, EOT, *printed(DEL), *printed(EOT))


def opens_message(source: str) -> bool:
    """
    Tell whether a wire message opens within the first lines.

    >>> opens_message("bdt0123 3 pl 90 dpa 0456"), opens_message("Der Deich hält.")
    (True, False)
    """
    return find_first(source) is not None


def find_first(source: str) -> int | None:
    """
    Find where the first message opens, if that is within the first lines; a mail may have folded the blanks there.

    Where its header is lost, the keywords open it, or the headline does.
    """
    if source.startswith(SOH):
        # As dpa sends it.
        return 0
    stop = min(len(source), FARTHEST)
    soh = next((start for start, end in _openings(source, 0, stop) if _opens(source, start, end)), None)
    starts = (first for first, _ in lines(source, 0, stop if soh is None else soh))
    found = next((at for at in starts if is_header(source, at)), soh)
    if found is not None or (headline := source.find(STX, 0, stop)) < 0:
        return found
    return _find_headless(source, headline)


def _find_headless(source: str, headline: int) -> int | None:
    """
    Find where a message opens whose header is lost: at the keyword lines before STX, if ETX and a time follow it.
    """
    within = lines(source, 0, headline)
    times = (start for start, _ in starts_of_time(source, headline, len(source)))
    if len(within) > MOST_KEYWORD_LINES or all(TIME.match(source, start) is None for start in times):
        return None
    return within[0][0] if within else headline


def read_header(source: str, start: int) -> tuple[Span, WireHeader | None]:
    """
    Read the header line that begins at *start*: its place without blanks at its ends, and what is in it.

    The header is None where nothing of it can be read; nothing is its place where it is lost.

    >>> span, header = read_header("\\x01bdt0123 3 pl 90  dpa 0456\\n\\nWetter/\\n", 0)
    >>> span, header.agency_number
    (Span(0, 26), '0456')
    """
    span, match = find_header(source, start)
    return span, make_header(source, match, [])


def find_header(source: str, start: int) -> tuple[Span, regex.Match[str] | None]:
    """
    Find the header line that begins at *start*: its place, as `read_header` has it, and what the pattern found.
    """
    stop = len(source)
    match = HEADER.match(source, start, stop)
    if match is not None and match["reference"] and source.endswith("/", start, line_end(source, start, stop)):
        # The keywords have run into the line.
        stop = match.end("agency_number")
        match = HEADER.match(source, start, stop)
    if match is None or match.end() == match.end("start"):
        if _is_lost(source, start):
            return Span(start, start), None
        return Span(*trim(source, start, line_end(source, start, len(source)))), None
    return Span(*trim(source, start, line_end(source, match.end(), stop))), match


def is_header_alone(source: str, start: int, end: int) -> bool:
    """
    Tell whether nothing but a header line stands within `[start, end)`: a transfer has doubled it, and it follows.

    >>> is_header_alone("\\x01bdt0123 3 pl 90  dpa 0456\\n\\n", 0, 28), is_header_alone("Es regnet.", 0, 10)
    (True, False)
    """
    if end - start > _LONGEST_HEADER:
        return False
    match = HEADER.fullmatch(source, *trim(source, start, end))
    return match is not None and match["priority"] is not None and match["agency_number"] is not None


def _is_lost(source: str, start: int) -> bool:
    """
    Tell whether the keywords or the headline stand where the header does.
    """
    return source.startswith(STX, start) or source.endswith("/", start, line_end(source, start, len(source)))


def make_header(source: str, match: regex.Match[str] | None, keywords: list[tuple[int, int]]) -> WireHeader | None:
    """
    Make a header of what the pattern found in the header line, and of the lines of the *keywords*; None without either.
    """
    fields: dict[str, Any] = {}
    spans: list[tuple[str, Span]] = []
    if match is not None:
        # In their order, for to look each up by its name takes as long as all else here.
        fields = dict(zip(HEADER_FIELDS, match.groups()[1:], strict=True))
        places = zip(HEADER_FIELDS, match.regs[2:], strict=True)
        spans = [(name, Span(*place)) for name, place in places if fields[name] is not None]
        for name in ("priority", "word_count"):
            fields[name] = None if fields[name] is None else int(fields[name])
    elif not keywords:
        return None
    if keywords:
        fields["keywords"] = read_keywords(source, keywords)
        spans.append(("keywords", Span(keywords[0][0], keywords[-1][1])))
    return WireHeader(**fields, spans=tuple(spans))


def read_keywords(source: str, lines: list[tuple[int, int]]) -> tuple[str, ...]:
    """
    Read the keyword line: words that end with a slash; a line that is broken behind one, or behind a hyphen, goes on.

    >>> read_keywords("Wetter/Küste/", [(0, 13)])
    ('Wetter', 'Küste')
    """
    text = ""
    for start, end in _behind_senders(source, lines):
        text += ("" if text[-1:] in {"", "/", "-"} else " ") + source[start:end]
    return tuple(word for piece in text.split("/") if (word := piece.strip(_PADDING)))


# Old senders fill their lines with NUL.
_PADDING: Final = SPACE + "\x00"


def _behind_senders(source: str, lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """
    Leave out what old senders put before the keywords: lines of small letters and numbers without a slash.
    """
    first = next((number for number, line in enumerate(lines) if SENDER.fullmatch(source, *line) is None), 0)
    return lines[first:]
