"""
Tell which line ends inside a stretch of plain text close a block, and which only the width of the text made.

In some texts every line end closes a paragraph; others are wrapped by hand. Most texts set paragraphs off by a blank
line, and no line ends inside a paragraph.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from dpaparse._grammar.captions import LONGEST_CAPTION, is_caption, is_lined_caption
from dpaparse._grammar.closing import SIGN_OFF, STOPS_OR_MARKS
from dpaparse._grammar.heading import LONGEST_HEADING
from dpaparse._grammar.links import is_link
from dpaparse._grammar.listing import DASHES, ITEM_STARTS, bullet_end
from dpaparse._grammar.stamps import is_timed
from dpaparse._grammar.wrapping import first_word, soft_breaks
from dpaparse._model import Said, Span
from dpaparse._recognise.byline import find_byline
from dpaparse._recognise.dateline import is_broken_at_dash
from dpaparse._recognise.heading import is_furniture, is_heading, is_prose
from dpaparse._recognise.items import find_item_lines

# "Quelle: dpa", "(mit Material von dpa und AFP)"
_LONGEST_CREDIT: Final = 40

# A line with more characters is a paragraph of its own, whatever the rest of the text does.
_LONG_LINE: Final = 160

_HEAD_BLOCKS: Final = 12
_ADDRESSES: Final = ("http", "www.")
_BY: Final = ("by ", "von ")
_WITH: Final = "mit "
_SHORTENED: Final = ("Min.", "Std.")


def broken_blocks(
    source: str, found: list[tuple[int, int]], split: dict[int, list[tuple[int, int]]], said: dict[int, Said]
) -> Iterator[Span]:
    """
    Yield the blocks of stretches of which some have several lines.
    """
    page = {start: _cut_page(source, Span(start, within[-1][1]), within) for start, within in split.items()}
    single = {start: within[0] for start, within in split.items() if len(within) == 1}
    split = {start: within for start, within in split.items() if len(within) > 1}
    # Where no other lines tell how wide they are, there is room.
    widest = max((end - start for within in split.values() for start, end in within), default=0)
    widest = widest if len(found) > 1 else len(source)
    soft = {start: _soft(source, within, widest) for start, within in split.items()}
    if _is_by_sentence(source, split, soft):
        soft = {start: [False] * len(breaks) for start, breaks in soft.items()}
    for start, within in split.items():
        _mend_datelines(source, within, soft[start])
    hard = [_count_hard(source, split[start], breaks) for start, breaks in soft.items()]
    by_line = sum(count for count, _ in hard) >= len(found) or (
        0 < len(found) - _count_heading(source, found, split) <= sum(ended for _, ended in hard)
    )
    for start, end in found:
        if start in split and (
            by_line or end - start > LONGEST_CAPTION or not is_lined_caption(source, Span(start, end))
        ):
            within, breaks = split[start], soft[start]
            if not (by_line or breaks[0]) and (_is_clock(source, within[0]) or _is_headed(source, within, widest)):
                yield Span(*within[0])
                within, breaks = within[1:], breaks[1:]
            yield from _line_blocks(source, within, breaks, said, by_line=by_line)
        else:
            yield Span(*single.get(start, (start, end)))
        yield from page.get(start, ())


def _count_heading(source: str, found: list[tuple[int, int]], split: dict[int, list[tuple[int, int]]]) -> int:
    """
    Count the short lines of a head, which blank lines set apart though they may part no paragraphs below.

    A teaser may stand among them; the last one is no sentence.
    """
    count = 0
    for number, (start, end) in enumerate(found[:_HEAD_BLOCKS], start=1):
        if start in split or end - start > LONGEST_HEADING:
            break
        if source[end - 1] not in STOPS_OR_MARKS:
            count = number
    return count


def _cut_page(source: str, stretch: Span, within: list[tuple[int, int]]) -> list[Span]:
    """
    Take the links of the page from the end of the lines *within* a stretch, and return them.

    A caption and the credit of its picture are one block, and so is a box that a link opens.
    """
    count = _count_page(source, within)
    if not count or is_lined_caption(source, stretch):
        return []
    if (count + 1) * 2 >= len(within) and is_link(source, Span(*within[0])):
        return []
    links = [Span(*line) for line in within[-count:]]
    del within[-count:]
    return links


def _count_hard(source: str, within: list[tuple[int, int]], soft: list[bool]) -> tuple[int, int]:
    """
    Count the breaks that close a line, and those of them that close a sentence.

    Those before list items tell nothing of the others.
    """
    if False not in soft:
        return 0, 0

    hard = [
        source[end - 1] in STOPS_OR_MARKS
        for is_soft, (_, end), (start, last) in zip(soft, within, within[1:], strict=False)
        if not is_soft and (source[start] not in ITEM_STARTS or bullet_end(source, start, last) is None)
    ]
    return len(hard), sum(hard)


def _soft(source: str, within: list[tuple[int, int]], widest: int) -> list[bool]:
    """
    Tell of each break between the lines *within* whether only the line's width made it.

    Where lines were wrapped, most of them are full; in a list of results or appointments, only the longest is. Most
    lines end within a sentence.
    """
    if source[within[0][1] - 1] in _SENTENCE_ENDS or source[within[1][1] - 1] in _SENTENCE_ENDS:
        ends = sum(source[end - 1] in _SENTENCE_ENDS for _, end in within)
        if ends * _OF_SO_MANY > len(within) * _SO_MANY and _is_room(source, within, widest):
            return [_is_word_broken(source, end, after) for (_, end), (after, _) in pairwise(within)]
    soft = soft_breaks(source, within)
    if len(soft) >= _LEAST_LISTED and sum(soft) * _SHARE_OF_FULL < len(soft):
        return [source[after].islower() and is_soft for is_soft, (after, _) in zip(soft, within[1:], strict=True)]
    return soft


def _is_by_sentence(source: str, split: dict[int, list[tuple[int, int]]], soft: dict[int, list[bool]]) -> bool:
    """
    Tell whether a new sentence begins behind every break that only the width seems to have made.

    Hardly a wrapped text breaks so; in one with a line a paragraph, two long lines may follow each other.
    """
    is_any = False
    for start, within in split.items():
        for ((_, end), (after, _)), is_soft in zip(pairwise(within), soft[start], strict=True):
            if not is_soft:
                continue
            if source[end - 1] not in _SENTENCE_ENDS or (
                source[after].islower() and not source.startswith(_ADDRESSES, after)
            ):
                return False
            is_any = True
    return is_any


def _mend_datelines(source: str, within: list[tuple[int, int]], soft: list[bool]) -> None:
    """
    Make the break soft between a dateline and its dash, which stands on the next of the lines *within*.
    """
    if DASHES.isdisjoint([source[start] for start, _ in within]):
        return
    for number, (line, (after, _)) in enumerate(pairwise(within)):
        if source[after] in DASHES and is_broken_at_dash(source, line, within[-1][1]):
            soft[number] = True


def _is_word_broken(source: str, end: int, after: int) -> bool:
    """
    Tell whether a line ends within a word: `mitteil-`, `te`.
    """
    return source[end - 1] == "-" and source[end - 2 : end - 1].isalpha() and source[after].islower()


def _is_room(source: str, within: list[tuple[int, int]], widest: int) -> bool:
    """
    Tell whether no line but the last was so full that the first word of the next would not have stood in it.
    """
    return all(
        end - start + first_word(source, after, min(last, after + _LONGEST_WORD)) < widest
        for (start, end), (after, last) in pairwise(within)
    )


_LONGEST_WORD: Final = 40
_SENTENCE_ENDS: Final = frozenset('.!?…:“”»"')
# More than three of five lines.
_SO_MANY: Final = 3
_OF_SO_MANY: Final = 5

_LEAST_LISTED: Final = 4
_SHARE_OF_FULL: Final = 3


def _line_blocks(
    source: str, within: list[tuple[int, int]], soft: list[bool], said: dict[int, Said], *, by_line: bool
) -> Iterator[Span]:
    """
    Yield the blocks of a stretch of several lines, or of what a heading on the first has left of it.

    Args:
        source: The whole text.

        within: The lines.

        soft: Of each break between them whether only the line's width made it.

        said: Where to note which blocks are list items.

        by_line: A line end closes a paragraph unless it is soft.
    """
    items = find_item_lines(source, within, soft)
    if not (items or by_line) and all(soft) and source.find("dpa", within[0][0], within[-1][1]) < 0:
        # Most stretches of a wrapped text.
        yield Span(within[0][0], within[-1][1])
        return
    said.update((within[number][0], Said.LIST_ITEM) for number in items)
    start, end = within[0]
    for number, (line, is_soft) in enumerate(zip(within[1:], soft, strict=True), start=1):
        before = within[number - 1]
        is_shown = before[0] == start and _shows_picture(source, before)
        closes = (
            by_line
            or end - before[0] > _LONG_LINE
            or _ends_article(source, *line)
            or _ends_article(source, *before)
            or is_shown
            or _is_framed(source, *line)
            or _is_framed(source, *before)
        )
        is_apart = (
            closes
            and is_soft
            and (is_shown or _stands_alone(source, before, line) or (by_line and _is_apart(source, line)))
        )
        if number in items or (closes and not is_soft) or is_apart:
            yield Span(start, end)
            start = line[0]
        end = line[1]
    yield Span(start, end)


def _is_framed(source: str, start: int, end: int) -> bool:
    """
    Tell whether plus signs frame a line, at the end of a preview or above news in brief: `+++ Landtag;Deich; +++`.
    """
    return source.startswith(_FRAME, start, end) and source.endswith(_FRAME, start + len(_FRAME), end)


_FRAME: Final = "+++"


def _shows_picture(source: str, line: tuple[int, int]) -> bool:
    """
    Tell whether a line is the caption of a picture that names who took it, and dpa.
    """
    return source.find("/dpa", max(line[0], line[1] - _LONGEST_CREDIT), line[1]) >= 0 and is_caption(
        source, Span(*line)
    )


def _is_apart(source: str, line: tuple[int, int]) -> bool:
    """
    Tell whether a line is a time stamp, a byline or a source, though a small letter opens it: `vor 3 Std.`, `mit dpa`.
    """
    if source.startswith(_ADDRESSES, *line):
        return True
    if source.endswith(".", *line) and not source.endswith(_SHORTENED, *line):
        # The end of a sentence: "von Ebba Thun."
        return False
    if source.startswith(_WITH, *line):
        # "mit Material der dpa"
        return is_link(source, Span(*line))
    if source.startswith(_BY, *line):
        return find_byline(source, Span(*line)) is not None
    return line[1] - line[0] <= _LONGEST_CREDIT and is_timed(source[line[0] : line[1]])


def _stands_alone(source: str, before: tuple[int, int], line: tuple[int, int]) -> bool:
    """
    Tell whether a line is a credit, however full the one before it is: that ends a sentence, and the credit none.

    Signs and an agency without a blank are one whatever stands before them, `abc/dpa`, but not behind `Foto: Jan`.
    """
    is_sign = source.find(" ", *line) < 0 and source.find("/", *line) > 0 and not _opens_names(source, before)
    return (
        _ends_article(source, *line)
        and line[1] - line[0] <= _LONGEST_CREDIT
        and (is_sign or source[before[1] - 1] in STOPS_OR_MARKS)
        and source[line[1] - 1] not in STOPS_OR_MARKS
        and source.find(":", *line) < 0
    )


def _opens_names(source: str, line: tuple[int, int]) -> bool:
    """
    Tell whether a line breaks off among those who took a picture: `Der Deich in Husum. Foto: Ebba`.

    >>> _opens_names("Es regnet. Foto: Ebba", (0, 21)), _opens_names("Foto: Ebba Thun.", (0, 16))
    (True, False)
    """
    tail = source[max(line[0], line[1] - _LONGEST_NAMES) : line[1]]
    return tail[-1] not in STOPS_OR_MARKS and not _BEFORE_NAMES.isdisjoint(tail)


_BEFORE_NAMES: Final = frozenset(":©")
_LONGEST_NAMES: Final = 25


def _is_headed(source: str, within: list[tuple[int, int]], widest: int) -> bool:
    """
    Tell whether the first of the lines is a heading without digits, and the second running text: `Zur Person`.

    There was room for the first word of the second behind it.
    """
    first, second = Span(*within[0]), Span(*within[1])
    return (
        source[second.end - 1] in STOPS_OR_MARKS
        and not source[second.start].islower()
        and _is_room(source, within[:2], widest)
        and is_prose(source, second)
        and is_heading(source, first)
        and not any(map(str.isdigit, first.of(source)))
        and not is_furniture(source, first)
    )


def _is_clock(source: str, line: tuple[int, int]) -> bool:
    """
    Tell whether a line is nothing but a clock, above an entry of a ticker: `18:05 Uhr`, `+++ 18.05 +++`.

    >>> _is_clock("18:05 Uhr", (0, 9)), _is_clock("18 Uhr", (0, 6)), _is_clock("2026", (0, 4))
    (True, False, False)
    """
    start, end = line
    if end - start > _LONGEST_CLOCK or not any(map(str.isdigit, source[start:end])):
        # Most first lines.
        return False
    hour, sign, minute = source[start:end].strip(_AROUND_CLOCK).removesuffix(_HOUR).replace(".", ":").partition(":")
    return bool(sign) and hour.isdecimal() and minute.isdecimal() and len(minute) == _DIGITS


_LONGEST_CLOCK: Final = 17
_AROUND_CLOCK: Final = "+ "
_HOUR: Final = " Uhr"
_DIGITS: Final = 2


def _count_page(source: str, within: list[tuple[int, int]]) -> int:
    """
    Count the last lines that are links of the page behind the end of a sentence, or behind who signed the text.
    """
    count = 0
    if not (_may_open_link(source[within[-1][0]]) and any(_may_end_text(source, end) for _, end in within[:-1])):
        # Most stretches of a wrapped text.
        return 0
    for start, end in reversed(within[1:]):
        if not _may_open_link(source[start]) or not is_link(source, Span(start, end)):
            break
        count += 1
    before, end = within[-count - 1]
    lowest = max(before, end - _LONGEST_SIGN_OFF)
    is_ended = source[end - 1] in _ENDS_OF_TEXT or SIGN_OFF.search(source, lowest, end) is not None
    return count if is_ended else 0


_ENDS_OF_TEXT: Final = frozenset('.!?…“”»"])')
# "./abc/mis/xyz"
_LONGEST_SIGN_OFF: Final = 24


def _may_open_link(first: str) -> bool:
    return first.isupper() or first in _OPEN_LINKS


_OPEN_LINKS: Final = frozenset("©#→►▶>")


def _may_end_text(source: str, end: int) -> bool:
    """
    Tell at a glance whether the line that ends at *end* may end a sentence, or with who signed the text.
    """
    if source[end - 1] in _ENDS_OF_TEXT:
        return True
    lowest = max(0, end - _LONGEST_SIGN_OFF)
    return source.find("/", lowest, end) >= 0 or source.find("dpa", lowest, end) >= 0


def _ends_article(source: str, start: int, end: int) -> bool:
    """
    Tell whether a line is or ends with a credit of dpa's: what follows it belongs to the page.
    """
    if source[end - 1] == ")":
        first = source.rfind("(", max(start, end - _LONGEST_CREDIT), end)
    else:
        first = start if end - start <= _LONGEST_CREDIT else -1
    return first >= 0 and source.find("dpa", first, end) >= 0 and source.find(". ", first, end) < 0
