"""
One idea of white space, and one line splitter.

`str.strip`, `str.splitlines` and `\\s` each mean something else by white space; on source text only this module's
meaning counts. Lines end with CRLF, LF or CR; every other break (form feed, U+0085, U+2028) is a blank inside a line.
How wrapped lines become one again is told in `wrapping`.
"""

from collections.abc import Iterable, Iterator
from typing import Final, TypeAlias

from dpaparse._grammar.pattern import PlainPattern
from dpaparse._model import Span

Lines: TypeAlias = list[tuple[int, int]]
"""
Stretches of the source, each of them a line or what stands between blank lines.
"""

# Unicode's White_Space but for line ends, and the invisible ones that copying leaves: zero width space, word joiner,
# byte order mark. U+001C to U+001F are control characters, not white space.
BLANKS: Final = (
    "\t\x0b\x0c\x20\x85\xa0\u1680"
    + "".join(map(chr, range(0x2000, 0x200C)))
    + ("\u2028\u2029\u202f\u205f\u2060\u3000\ufeff")
)
SPACE: Final = BLANKS + "\r\n"

# The same for a quick look at one character.
SPACES: Final = frozenset(SPACE)

# The class of blanks for patterns: the same characters, with a range where there is one, which compiles faster.
BLANK_CLASS: Final = r"\t\x0b\x0c\x20\x85\xa0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
BLANK: Final = f"[{BLANK_CLASS}]"

# blank-line = line-end *blank line-end            ; a CR before the LF counts as a blank here
_BLANK_LINE: Final = PlainPattern(rf"\n [{BLANK_CLASS}\r]*+ \n [{BLANK_CLASS}\r\n]*+")

# Where lone CRs end lines too; three to six times slower, so only for texts that have one.
_LONE_CR: Final = PlainPattern(r"\r (?! \n )")
_ANY_BLANK_LINE: Final = PlainPattern(rf"(?: \r\n?+ | \n ) {BLANK}*+ [\r\n] [{BLANK_CLASS}\r\n]*+")
_ANY_LINE: Final = PlainPattern(rf"[^{BLANK_CLASS}\r\n] [^\r\n]*+")
_ANY_LINE_END: Final = PlainPattern(r"\r\n? | \n")


def trim(source: str, start: int, end: int) -> tuple[int, int]:
    """
    Narrow `[start, end)` to what stands between the white space at its ends.

    >>> trim("  ab ", 0, 5)
    (2, 4)
    """
    while start < end and source[start] in SPACES:
        start += 1
    while start < end and source[end - 1] in SPACES:
        end -= 1
    return start, end


def narrowed(source: str, start: int, end: int) -> list[Span]:
    """
    Return `[start, end)` without white space at its ends, as a span in a list; nothing if it holds no more.

    >>> narrowed("  ab ", 0, 5), narrowed("  ", 0, 2)
    ([Span(2, 4)], [])
    """
    start, end = trim(source, start, end)
    return [Span(start, end)] if start < end else []


def around(source: str, blocks: Iterable[Span], cut: Iterable[Span]) -> Iterator[Span]:
    """
    Yield what of *blocks* stands around the spans that are *cut* out of them, both in order.

    >>> list(around("ab cd ef", [Span(0, 8)], [Span(3, 5)]))
    [Span(0, 2), Span(6, 8)]
    """
    waiting = [*cut][::-1]
    free = 0
    for block in blocks:
        start, end = max(block.start, free), block.end
        while waiting and waiting[-1].start < end:
            span = waiting.pop()
            yield from narrowed(source, start, span.start)
            # What is cut out may stand before the block, too.
            start = free = max(start, span.end)
        yield from narrowed(source, start, end)


def has_break(text: str) -> bool:
    """
    Tell whether a line ends within *text*.
    """
    return "\n" in text or "\r" in text


def has_lone_cr(source: str, start: int, end: int) -> bool:
    """
    Tell whether a CR without LF ends a line within `[start, end)`.
    """
    return source.find("\r", start, end) >= 0 and _LONE_CR.search(source, start, end) is not None


def stretches(source: str, start: int = 0, stop: int | None = None, *, most: int | None = None) -> Lines:
    """
    Return what stands between blank lines, without white space at its ends.

    Args:
        source: The whole text.

        start: Where to begin.

        stop: Where to end; by default the end of the text.

        most: How many are asked for, from the first on; by default all.

    >>> stretches("ab\\n\\ncd\\nef\\n")
    [(0, 2), (4, 9)]
    """
    start, stop = trim(source, start, len(source) if stop is None else stop)
    if start == stop:
        return []

    found = []
    breaks = _ANY_BLANK_LINE if has_lone_cr(source, start, stop) else _BLANK_LINE
    for gap in breaks.finditer(source, start, stop):
        end, after = gap.span()
        while source[end - 1] in SPACES:
            end -= 1
        found.append((start, end))
        if len(found) == most:
            return found
        start = after
    found.append((start, stop))
    return found


def lines(source: str, start: int, end: int) -> Lines:
    """
    Return the lines within `[start, end)`, each without blanks at its ends; blank lines are left out.

    >>> lines("ab \\r\\n cd", 0, 8)
    [(0, 2), (6, 8)]
    """
    if has_lone_cr(source, start, end):
        return [trim(source, *line.span()) for line in _ANY_LINE.finditer(source, start, end)]

    found = []
    # In half the time that a pattern takes.
    for line in source[start:end].split("\n"):
        first, last = start, start + len(line)
        while first < last and source[first] in SPACES:
            first += 1
        while first < last and source[last - 1] in SPACES:
            last -= 1
        if first < last:
            found.append((first, last))
        start += len(line) + 1
    return found


def last_line(source: str, start: int, end: int) -> tuple[int, int]:
    """
    Return the last line within `[start, end)` that is not blank, without blanks at its ends; an empty one if all are.

    >>> last_line("ab\\r\\n cd\\n", 0, 8)
    (5, 7)
    """
    start, end = trim(source, start, end)
    return trim(source, line_start(source, end, start), end)


def line_start(source: str, at: int, lowest: int) -> int:
    """
    Return where the line begins that *at* stands in, behind the line end before it; *lowest* if that comes last.

    >>> line_start("ab\\r\\ncd", 5, 0), line_start("ab\\rcd", 5, 4)
    (4, 4)
    """
    return max(source.rfind("\n", lowest, at), source.rfind("\r", lowest, at), lowest - 1) + 1


def line_end(source: str, start: int, end: int) -> int:
    """
    Return where the line ends that *start* stands in, before its line end; *end* if that comes first.

    >>> line_end("ab\\r\\ncd", 0, 6)
    2
    """
    for sign in "\n\r":
        at = source.find(sign, start, end)
        end = at if at >= 0 else end
    return end


def line_ends(source: str, start: int, end: int) -> Iterator[int]:
    """
    Yield the offset behind each line end within `[start, end)`.
    """
    if has_lone_cr(source, start, end):
        yield from (found.end() for found in _ANY_LINE_END.finditer(source, start, end))
        return

    at = source.find("\n", start, end) + 1
    while at:
        yield at
        at = source.find("\n", at, end) + 1
