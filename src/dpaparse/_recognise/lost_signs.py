"""
Put control characters back for which a transfer has set another sign: `?`, U+FFFD, a box, or what old screens showed.
"""

from collections.abc import Iterator
from typing import Final

from dpaparse._grammar.space import lines
from dpaparse._grammar.wire import SIGNS_OF_LOSS, TIME
from dpaparse._grammar.wire_signs import DEL, EOT, ETX, SOH, STX

# Keywords take four lines at most, and what old senders put before them three.
_MOST_KEYWORD_LINES: Final = 8
# DEL, and DEL with EOT.
_LONGEST_END: Final = 2


def put_signs_back(source: str, start: int) -> str:
    """
    Return *source* with the control characters of the message that opens at *start*, if other signs stand for them.

    It is as long as before, so that all places stay the same.

    >>> put_signs_back("?bdt0123 3 pl 90  dpa 0456\\nDeiche/\\n?Deich =\\n\\nJa?\\n?251852 Sep 24\\n?\\n??", 0)
    '\\x01bdt0123 3 pl 90  dpa 0456\\nDeiche/\\n\\x02Deich =\\n\\nJa?\\n\\x03251852 Sep 24\\n\\x7f\\n\\x7f\\x04'
    """
    if source[start] not in SIGNS_OF_LOSS:
        return source

    pieces = []
    at = 0
    for place, signs in ((start, SOH), *_signs_behind(source, lines(source, start, len(source))[1:])):
        pieces += [source[at:place], signs]
        at = place + len(signs)
    return "".join([*pieces, source[at:]])


def _signs_behind(source: str, within: list[tuple[int, int]]) -> Iterator[tuple[int, str]]:
    """
    Yield where control characters stood behind SOH, and which: STX beneath the keywords, ETX, DEL and EOT.
    """
    for start, end in within[:_MOST_KEYWORD_LINES]:
        if source[start] in SIGNS_OF_LOSS:
            yield start, STX
            break
        if source[end - 1] != "/":
            break
    ends = False
    for start, end in within:
        if source[start] not in SIGNS_OF_LOSS:
            ends = False
        elif TIME.fullmatch(source, start + 1, end):
            ends = True
            yield start, ETX
        elif ends and end - start <= _LONGEST_END:
            yield start, (DEL + EOT)[: end - start]
