"""
Lines that were wrapped: which breaks only their width made, and their words on one line again.

Where lines end is told in `space`.
"""

from itertools import pairwise
from typing import Final

from dpaparse._grammar.space import BLANKS, SPACE, SPACES, Lines, has_break, line_end, line_start, lines

# The wire has 69 characters a line, mail 72 to 78; prose with longer lines is not wrapped by hand.
_WIDEST_WRAP: Final = 100
# Lines that are all shorter are verse, tables or addresses.
_NARROWEST_WRAP: Final = 50

_SENTENCE_ENDS: Final = ".!?…:"
# What opens a line of its own, though in small letters.
_CREDITS: Final = ("dpa", "von dpa")


def soft_breaks(source: str, within: Lines) -> list[bool]:
    """
    Tell of each break between the lines *within* whether only the line's width made it.

    A break is soft if the next line's first word would not have fitted on the line, unless lines are too long or too
    short to be wrapped, or if the next line goes on in lower case behind half a line or more. An indented line opens a
    paragraph.
    """
    width = max(last - first for first, last in within)
    wrapped = _NARROWEST_WRAP <= width <= _WIDEST_WRAP or (width < _NARROWEST_WRAP and _is_column(source, within))
    soft = []
    for (first, last), (opens, ends) in pairwise(within):
        room = width - (last - first)
        if wrapped and first and source[first - 1] in BLANKS and source[opens - 1] not in BLANKS:
            room -= _size_of_indent(source, first)
        # A word that is longer than the room has no blank within it.
        is_full = wrapped and ends - opens >= room and source.find(" ", opens, max(opens, opens + room)) < 0
        is_soft = is_full or (
            source[opens].islower()
            and not (wrapped and (last - first) * 2 < width)
            and source[last - 1] not in _SENTENCE_ENDS
            and not source.startswith(_CREDITS, opens)
        )
        # A line end and two blanks, at least.
        soft.append(is_soft and (opens - last <= _INDENT or not _is_indented(source, first, opens)))
    return soft


def _size_of_indent(source: str, at: int) -> int:
    """
    Return how many blanks stand before a line at *at*, which opens an indented paragraph.

    >>> _size_of_indent("   Der Deich", 3)
    3
    """
    lowest = max(0, at - _LONGEST_INDENT)
    return at - lowest - len(source[lowest:at].rstrip(BLANKS))


_LONGEST_INDENT: Final = 12


def _is_column(source: str, within: Lines) -> bool:
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
_INDENT: Final = 2


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
        return _unwrap_limited(source, start, end, text, limit)

    joined = "" if within else _joined(source, start, end)
    if joined:
        return joined

    first, last = within or (start, end)
    beside = lines(source, *_whole_lines(source, max(first, start - _BESIDE), min(last, end + _BESIDE)))
    if not beside:
        # Half a line end between two others.
        return ""
    pieces: list[str] = []
    for is_soft, (opens, ends) in zip([True, *soft_breaks(source, beside)], beside, strict=True):
        piece = source[max(opens, start) : min(ends, end)]
        if not piece:
            continue
        if pieces and is_soft and _ends_hyphenated(pieces[-1]):
            pieces[-1] = _mended(pieces[-1], piece)
        elif pieces:
            pieces.append(" " if is_soft else "\n")
        pieces.append(piece)
    return "".join(pieces)


def _joined(source: str, start: int, end: int) -> str:
    """
    Return the lines of `[start, end)` as one if each but the last is full and breaks no word; an empty text if not.

    Most paragraphs of a wrapped text are such.

    >>> _joined("Der Deich hält.\\nEs regnet.", 0, 26)
    ''
    """
    if (start and source[start - 1] not in _LINE_ENDS) or (end < len(source) and source[end] not in _LINE_ENDS):
        return ""
    wrapped = _without_ends(source[start:end])
    width = max(map(len, wrapped))
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP or not _are_full(wrapped, width):
        return ""
    joined = " ".join(wrapped)
    return "" if "\r" in joined or ("- " in joined and any(map(_ends_hyphenated, wrapped))) else joined


_LINE_ENDS: Final = frozenset("\r\n")


def _mended(line: str, following: str) -> str:
    """
    Return a line that ends with a hyphen as it stands before the *following* one: columns of a paper break words.

    >>> _mended("im Don-", "nerstag"), _mended("die Nord-", "Ostsee"), _mended("Nord-", "und Ostsee")
    ('im Don', 'die Nord-', 'Nord- ')
    """
    if _opens_behind_stem(following):
        return f"{line} "
    return line[:-1] if following[0].islower() else line


def _ends_hyphenated(line: str) -> bool:
    """
    Tell whether a line ends with the hyphen of a word: `Nord-`, but not `24-` or `Husum -`.
    """
    return line[-1:] == "-" and line[-2:-1].isalpha()


def _opens_behind_stem(line: str) -> bool:
    """
    Tell whether the hyphen before a line stands for a word that comes later: `Innen-`, `und Außenhafen`.
    """
    return line.partition(" ")[0] in _BEHIND_STEM


_BEHIND_STEM: Final = frozenset({"and", "bis", "bzw.", "oder", "or", "sowie", "und"})


def _unwrap_limited(source: str, start: int, end: int, text: str, limit: int) -> str:
    """
    Unwrap the *text* at `[start, end)` where the width of the lines is known.
    """
    wrapped = _without_ends(text)
    joined = " ".join(wrapped)
    if "\r" in joined:
        # Each of them ends a line by itself.
        wrapped = _without_ends(text.replace("\r\n", "\n").replace("\r", "\n"))
        joined = " ".join(wrapped)
    # Most paragraphs are nothing but full lines.
    return joined if _are_full(wrapped, limit) else _unwrap_each(source, start, end, wrapped, limit)


def _without_ends(text: str) -> list[str]:
    """
    Return the lines of a text that end with LF, without the white space at their ends.
    """
    return [line.rstrip(SPACE) for line in text.split("\n")]


def _unwrap_each(source: str, start: int, end: int, within: list[str], limit: int) -> str:
    """
    Unwrap the lines *within*, which are `[start, end)`, one by one.

    A break is soft if the next line's first word would not have fitted; a preview's items have lines of their own.
    """
    unwrapped, *others = within
    lowest = max(0, start - limit)
    column = start - line_start(source, start, lowest) + len(unwrapped)
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
_BESIDE: Final = 4 * _WIDEST_WRAP


def _whole_lines(source: str, start: int, end: int) -> tuple[int, int]:
    """
    Widen `[start, end)` to whole lines, so that their lengths can be compared.
    """
    lowest, highest = max(0, start - _BESIDE), end + _BESIDE
    return line_start(source, start, lowest), line_end(source, end, min(highest, len(source)))


def rejoin(source: str, within: Lines) -> str:
    """
    Return the lines *within* as one; a word that was broken behind its hyphen is whole again.

    That is how headlines and teasers are broken on the wire; paragraphs are not.

    >>> rejoin("Nord-\\nOstsee-Kanal", [(0, 5), (6, 18)])
    'Nord-Ostsee-Kanal'
    """
    text = ""
    for start, end in within:
        line = source[start:end]
        is_whole = not text or (_ends_hyphenated(text) and not _opens_behind_stem(line))
        text += line if is_whole else f" {line}"
    return text
