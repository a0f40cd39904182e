"""
Put line ends back that a transfer has eaten or printed, where the header line holds much more than a header.
"""

from collections.abc import Iterator
from typing import Final

from dpaparse._grammar.space import BLANKS, line_end
from dpaparse._grammar.wire import HEADER
from dpaparse._grammar.wire_signs import DEL, ETX, STX

_SIGNS: Final = (ETX, DEL)

# The longest service, agency, number and reference leave more room than this in no header line that was sent.
_LONGEST_HEADER: Final = 160
# What JSON and programs print for line ends.
_PRINTED: Final = (("\\r\\n", "  \r\n"), ("\\n", " \n"))
_LEAST_PRINTED: Final = 4
# Keywords, and the headline block behind them.
_KEYWORDS_WITHIN: Final = 300
_HEADLINE_WITHIN: Final = 1500


def put_lines_back(source: str, start: int) -> str:
    """
    Return *source* with the line ends of the message that opens at *start*, if they are lost.

    It is as long as before, so that all places stay the same. Where blanks stand for the line ends, they are put back
    behind header, keywords and headline, and before control characters; all else is told by what it says.

    >>> put_lines_back("\\x01bdt0123 3 pl 90  dpa 0456 " + "Deiche/ \\x02Deich = Ja, er hält." + " Ja." * 40, 0)[:56]
    '\\x01bdt0123 3 pl 90  dpa 0456\\nDeiche/\\n\\x02Deich =\\nJa, er hält.'
    """
    if line_end(source, start, min(len(source), start + _LONGEST_HEADER)) < start + _LONGEST_HEADER:
        return source

    printed = source[start:]
    if printed.count(_PRINTED[1][0]) >= _LEAST_PRINTED:
        for sign, ends in _PRINTED:
            printed = printed.replace(sign, ends)
        return source[:start] + printed
    places = [at for at in _lost_ends(source, start) if source[at] in BLANKS]
    pieces = [source[first:last] for first, last in zip([0, *(at + 1 for at in places)], [*places, None], strict=True)]
    return "\n".join(pieces)


def _lost_ends(source: str, start: int) -> list[int]:
    """
    Return where line ends are missing in the message that opens at *start*, in their order.
    """
    match = HEADER.match(source, start, len(source))
    # dpa has no reference; what stands there are keywords.
    header = start if match is None else match.end("agency_number") if match["agency_number"] else match.end()
    stop = header + _HEADLINE_WITHIN
    closing = next((at + 1 for at in _signs(source, "=", header, stop) if source[at - 1] in BLANKS), None)
    keywords = source.find(STX, header, stop)
    if keywords < 0:
        within = min(header + _KEYWORDS_WITHIN, stop if closing is None else closing)
        keywords = max(_signs(source, "/", header, within), default=start) + 2
    behind = [keywords - 1, *([] if closing is None else [closing])]
    before = [at - 1 for sign in _SIGNS for at in _signs(source, sign, header, len(source), alone=False)]
    return sorted({at for at in (header, *behind, *before) if start < at < len(source)})


def _signs(source: str, sign: str, start: int, end: int, *, alone: bool = True) -> Iterator[int]:
    """
    Yield where *sign* stands within `[start, end)`, only before blanks if it stands *alone*.
    """
    at = source.find(sign, start, end)
    while at >= 0:
        if not alone or source[at + 1 : at + 2] in _BLANKS:
            yield at
        at = source.find(sign, at + 1, end)


_BLANKS: Final = frozenset(BLANKS)
