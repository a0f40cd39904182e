"""
One idea of white space, one line splitter, one way to unwrap.

`str.strip`, `str.splitlines` and `\\s` each mean something else by white space; on source text only this module's
meaning counts. Lines end with CRLF, LF or CR; every other break (form feed, U+0085, U+2028) is a blank inside a line.
"""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from dpaparse._grammar.pattern import PlainPattern
from dpaparse._model import Span

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

# The wire has 69 characters a line, mail 72 to 78; prose with longer lines is not wrapped by hand.
_WIDEST_WRAP: Final = 100
# Lines that are all shorter are verse, tables or addresses.
_NARROWEST_WRAP: Final = 50

_SENTENCE_ENDS: Final = ".!?…:"
# What opens a line of its own, though in small letters.
_CREDITS: Final = ("dpa", "von dpa")


# blank-line = line-end *blank line-end            ; a CR before the LF counts as a blank here
_BLANK_LINE: Final = PlainPattern(rf"\n [{BLANK_CLASS}\r]*+ \n [{BLANK_CLASS}\r\n]*+")

# line = character that is no blank, and what follows up to the line end
_LINE: Final = PlainPattern(rf"[^{BLANK_CLASS}\r\n] [^\n]*+")

# The same where lone CRs end lines too; three to six times slower, so only for texts that have one.
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


def stretches(
    source: str, start: int = 0, stop: int | None = None, *, most: int | None = None
) -> list[tuple[int, int]]:
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


def lines(source: str, start: int, end: int) -> list[tuple[int, int]]:
    """
    Return the lines within `[start, end)`, each without blanks at its ends; blank lines are left out.

    >>> lines("ab \\r\\n cd", 0, 8)
    [(0, 2), (6, 8)]
    """
    found = []
    kind = _ANY_LINE if has_lone_cr(source, start, end) else _LINE
    for line in kind.finditer(source, start, end):
        first, last = line.span()
        while source[last - 1] in SPACES:
            last -= 1
        found.append((first, last))
    return found


def last_line(source: str, start: int, end: int) -> tuple[int, int]:
    """
    Return the last line within `[start, end)` that is not blank, without blanks at its ends; an empty one if all are.

    >>> last_line("ab\\r\\n cd\\n", 0, 8)
    (5, 7)
    """
    start, end = trim(source, start, end)
    return trim(source, max(source.rfind("\n", start, end), source.rfind("\r", start, end), start - 1) + 1, end)


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


def soft_breaks(source: str, within: list[tuple[int, int]]) -> list[bool]:
    """
    Tell of each break between the lines *within* whether only the line's width made it.

    A break is soft if the next line's first word would not have fitted on the line, or, where lines are too long or
    too short to be wrapped, if the next line goes on in lower case. An indented line opens a paragraph.
    """
    width = max(last - first for first, last in within)
    wrapped = _NARROWEST_WRAP <= width <= _WIDEST_WRAP or (width < _NARROWEST_WRAP and _is_column(source, within))
    return [
        not _is_indented(source, first, after[0])
        and (
            last - first + 1 + first_word(source, *after) > width
            if wrapped
            else source[after[0]].islower()
            and source[last - 1] not in _SENTENCE_ENDS
            and not source.startswith(_CREDITS, after[0])
        )
        for (first, last), after in pairwise(within)
    ]


def _is_column(source: str, within: list[tuple[int, int]]) -> bool:
    """
    Tell whether short lines are a column of a newspaper: many go on in small letters, and hardly one ends a sentence.
    """
    if len(within) < _LEAST_OF_COLUMN:
        return False

    small = sum(source[start].islower() for start, _ in within)
    ends = sum(source[end - 1] in _SENTENCE_ENDS for _, end in within)
    return small * _SHARE_OF_SMALL >= len(within) > ends * _SHARE_OF_ENDS


_LEAST_OF_COLUMN: Final = 5
# One of four, one of three.
_SHARE_OF_SMALL: Final = 4
_SHARE_OF_ENDS: Final = 3


def _is_indented(source: str, before: int, at: int) -> bool:
    """
    Tell whether the line at *at* is indented and the one at *before* is not: archives set paragraphs off like that.
    """
    return source[at - 2 : at] in _INDENTS and source[max(0, before - 2) : before] not in _INDENTS


_INDENTS: Final = ("  ", " \t", "\t\t")


def first_word(source: str, start: int, end: int) -> int:
    """
    Return the length of the first word within `[start, end)`.

    >>> first_word("Der Deich", 0, 9), first_word("Der Deich", 4, 9)
    (3, 5)
    """
    blank = source.find(" ", start, end)
    return (end if blank < 0 else blank) - start


def unwrap(source: str, start: int, end: int, within: tuple[int, int] | None = None, *, limit: int = 0) -> str:
    """
    Return `[start, end)` without its soft line breaks; a break that was meant stays as LF.

    Args:
        source: The whole text.

        start: Where the stretch begins.

        end: Where it ends.

        within: The paragraph around it, whose lines tell how wide the text was wrapped; by default the stretch itself.

        limit: How many characters a line may have; 0 if the lines are to tell.

    >>> unwrap("Der Deich\\r\\nhält.", 0, 16)
    'Der Deich hält.'
    """
    text = source[start:end]
    if not has_break(text):
        return text
    if limit:
        # Most paragraphs are nothing but full lines.
        wrapped = [line.rstrip(SPACE) for line in text.split("\n")]
        joined = " ".join(wrapped)
        if "\r" in joined:
            # Each of them ends a line by itself.
            wrapped = [line.rstrip(SPACE) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
            joined = " ".join(wrapped)
        return joined if _are_full(wrapped, limit) else _unwrap_limited(source, start, end, wrapped, limit)

    first, last = within or (start, end)
    around = lines(source, *_whole_lines(source, max(first, start - _AROUND), min(last, end + _AROUND)))
    if not around:
        # Half a line end between two others.
        return ""
    pieces: list[str] = []
    for is_soft, (line_start, line_end) in zip([True, *soft_breaks(source, around)], around, strict=True):
        piece = source[max(line_start, start) : min(line_end, end)]
        if not piece:
            continue
        if pieces and is_soft and pieces[-1][-1] == "-" and pieces[-1][-2:-1].isalpha():
            pieces[-1] = _mended(pieces[-1], piece)
        elif pieces:
            pieces.append(" " if is_soft else "\n")
        pieces.append(piece)
    return "".join(pieces)


def _mended(line: str, following: str) -> str:
    """
    Return a line that ends with a hyphen as it stands before the *following* one: columns of a paper break words.

    >>> _mended("im Don-", "nerstag"), _mended("die Nord-", "Ostsee"), _mended("Nord-", "und Ostsee")
    ('im Don', 'die Nord-', 'Nord- ')
    """
    if following.partition(" ")[0] in _AFTER_STEM:
        return f"{line} "
    return line[:-1] if following[0].islower() else line


def _unwrap_limited(source: str, start: int, end: int, within: list[str], limit: int) -> str:
    """
    Unwrap the lines *within*, which are `[start, end)`, where the width of the lines is known.

    A break is soft if the next line's first word would not have fitted; a preview's items have lines of their own.
    """
    unwrapped, *others = within
    lowest = max(0, start - limit)
    column = start - max(source.rfind("\n", lowest, start), source.rfind("\r", lowest, start)) - 1 + len(unwrapped)
    for number, line in enumerate(others, start=1):
        piece = line.lstrip(SPACE)
        word = piece.find(" ")
        if word < 0:
            word = len(piece)
            if number == len(others):
                # A quotation may end inside the word.
                word += _rest_of_word(source, end, limit)
        if piece:
            unwrapped += f" {piece}" if column + 1 + word > limit and piece[:2] != _PREVIEW_ITEM else f"\n{piece}"
        column = len(line)
    return unwrapped


def _are_full(within: list[str], limit: int) -> bool:
    """
    Tell whether none of the lines *within* had room for the next one's first word, and none opens with a blank or `+`.
    """
    room = limit - len(within[0])
    for line in within[1:]:
        if line.find(" ", 0, room) >= 0 or len(line) < room or line[:1] in _OPENS_APART:
            return False
        room = limit - len(line)
    return True


def _rest_of_word(source: str, at: int, limit: int) -> int:
    """
    Return how many characters of the word that goes on at *at* follow, *limit* at most.
    """
    end = at
    while end < len(source) and end < at + limit and source[end] not in SPACES:
        end += 1
    return end - at


# "+ 1000 Husum: Pk zum Deich"
_PREVIEW_ITEM: Final = "+ "
_OPENS_APART: Final = frozenset({"", "+", *BLANKS})


# Lines of this length were not wrapped, so no more of the text beside a stretch needs to be seen.
_AROUND: Final = 4 * _WIDEST_WRAP


def _whole_lines(source: str, start: int, end: int) -> tuple[int, int]:
    """
    Widen `[start, end)` to whole lines, so that their lengths can be compared.
    """
    lowest, highest = max(0, start - _AROUND), end + _AROUND
    first = max(source.rfind("\n", lowest, start), source.rfind("\r", lowest, start)) + 1
    stops = [at for at in (source.find("\n", end, highest), source.find("\r", end, highest)) if at >= 0]
    return max(first, lowest), min([*stops, min(highest, len(source))])


_AFTER_STEM: Final = frozenset({"and", "bis", "bzw.", "oder", "or", "sowie", "und"})


def rejoin(source: str, within: list[tuple[int, int]]) -> str:
    """
    Return the lines *within* as one; a word that was broken behind its hyphen is whole again.

    That is how headlines and teasers are broken on the wire; paragraphs are not.

    >>> rejoin("Nord-\\nOstsee-Kanal", [(0, 5), (6, 18)])
    'Nord-Ostsee-Kanal'
    """
    text = ""
    for start, end in within:
        hyphenated = (
            text[-1:] == "-"
            and text[-2:-1].isalpha()
            # "Innen- und Außenhafen"
            and source[start:end].partition(" ")[0] not in _AFTER_STEM
        )
        text += source[start:end] if hyphenated or not text else f" {source[start:end]}"
    return text
