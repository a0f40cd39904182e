"""
Read the body of a wire message: its paragraphs, list items and tables, and the teaser before its dateline.
"""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Final, NamedTuple

from dpaparse._grammar.listing import bullet_end, number_end
from dpaparse._grammar.space import SPACE, has_break, line_end, line_start, lines, stretches
from dpaparse._grammar.wire import INDENTED, INDENTED_BEHIND_CR, TABLE_ROW, TABLE_RULE, WIDTH
from dpaparse._grammar.wrapping import first_word
from dpaparse._model import Said, Span, Table, WireHeader

Lines = list[tuple[int, int]]


class Body(NamedTuple):
    """
    What a body holds.
    """

    blocks: list[Span]
    said: Mapping[int, Said]
    tables: list[Table]


def read_body(source: str, start: int, end: int, header: WireHeader | None, *, opens: int) -> Body:
    """
    Find the blocks, list items and tables of the body.

    Args:
        source: The whole text.

        start: Where the body begins.

        end: Where it ends.

        header: What the header line tells.

        opens: Where the message begins.
    """
    body = Body([], {}, [])
    said: dict[int, Said] = {}
    special = _is_special(source, start, end)
    found = stretches(source, start, end)
    if len(found) == 1 and not _is_spaced(source, opens, start):
        # A transfer has eaten the empty lines that set its paragraphs off.
        found = [*_unspaced(source, start, end)]
    lists = _lists_of_dashes(source, found)
    for first, last in found:
        if first in lists:
            _read_stretch(source, (first, last), body, said, dashed=True)
        elif special and (source[first] == TABLE_ROW or source[first - 1] == " " or _is_special(source, first, last)):
            _read_stretch(source, (first, last), body, said)
        else:
            body.blocks.append(Span(first, last))
    # One character is found in a tenth of the time that three take.
    if source.find(_PLUS[0], start, end) >= 0 and source.find(_PLUS, start, end) >= 0:
        said.update(dict.fromkeys(_headings_of_preview(source, body.blocks, said), Said.HEADING))
    teaser = _teaser(source, body.blocks, header)
    if teaser is not None:
        said[teaser] = Said.TEASER
    return body._replace(said=said)


def _is_spaced(source: str, opens: int, start: int) -> bool:
    """
    Tell whether empty lines stand in a message, as they do before its keywords, its headline and its body.
    """
    return len(stretches(source, opens, min(start + 1, len(source)), most=2)) > 1


def width_of(source: str, blocks: list[Span]) -> int:
    """
    Tell how many characters a line of the body has at most: as many as dpa sends, unless somebody has broken it anew.

    Then every line is as full as narrower ones can be.

    Args:
        source: The whole text.

        blocks: The blocks of the body.
    """
    if not blocks:
        return WIDTH
    at, end = blocks[0].start, blocks[-1].end
    while at < end:
        stop = line_end(source, at, end)
        if stop - at > _WIDEST:
            # Nearly all messages have such a line among the first.
            return WIDTH
        at = stop + 1
    return _narrower_width(source, [lines(source, block.start, block.end) for block in blocks])


def _narrower_width(source: str, within: list[Lines]) -> int:
    """
    Tell how wide the lines *within* are if each is so full that the next one's first word would not have fitted.
    """
    widest = max(last - first for block in within for first, last in block)
    breaks = [pair for block in within for pair in pairwise(block)]
    is_full = all(last - first + 1 + first_word(source, *after) > widest for (first, last), after in breaks)
    return widest if is_full and len(breaks) >= _LEAST_BREAKS and widest >= _NARROWEST else WIDTH


# Of short lines, results or appointments, some are as long as the next by chance; of dpa's own, one has 67 or more.
_NARROWEST: Final = 40
_WIDEST: Final = 66
_LEAST_BREAKS: Final = 6


def _headings_of_preview(source: str, blocks: list[Span], said: Mapping[int, Said]) -> Iterator[int]:
    """
    Yield where the headings of a preview begin, `Weitere Themen`: lines of their own above an entry of it.

    An entry has a line for the place and others for what happens there, and ends with its keywords between plus signs.
    """
    begun = False
    for before, block, behind in zip(blocks, blocks[1:], blocks[2:], strict=False):
        is_end = source.startswith(_PLUS, before.start) and source.endswith(_PLUS, before.start, before.end)
        begun = begun or is_end
        if (
            (is_end or not begun)
            and source[block.end - 1] not in _NO_HEADING
            and source[block.start] not in _NO_HEADING
            and said.keys().isdisjoint((before.start, block.start, behind.start))
            and not has_break(block.of(source))
            and (has_break(behind.of(source)) or source.startswith(_ENTRY, behind.start))
        ):
            yield block.start


_PLUS: Final = "+++"
# "+ 1000 Husum: Sitzung des Deichrats"
_ENTRY: Final = "+ "
_NO_HEADING: Final = frozenset("+.:;,!?()")


def _unspaced(source: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """
    Yield the paragraphs of a body without empty lines: one ends where the next line's first word would have fitted.

    The body is not blank.
    """
    within = lines(source, start, end)
    for number, (first, last) in enumerate(within):
        if not number:
            opening = first
        elif not (
            _is_full(source, within[number - 1], first, last) or TABLE_ROW in source[within[number - 1][0] : last]
        ):
            yield opening, within[number - 1][1]
            opening = first
    yield opening, within[-1][1]


def _is_full(source: str, line: tuple[int, int], first: int, last: int) -> bool:
    """
    Tell whether the first word of the next line, `[first, last)`, had no room on *line*.
    """
    opens = line_start(source, line[0], max(0, line[0] - WIDTH))
    return line[1] - opens + 1 + len(source[first:last].partition(" ")[0]) > WIDTH


def _is_special(source: str, start: int, end: int) -> bool:
    """
    Tell whether a row of a table or an indented line may stand within `[start, end)`.
    """
    return (
        source.find(TABLE_ROW, start, end) >= 0
        or INDENTED.search(source, start - 1, end) is not None
        or (source.find("\r", start - 1, end) >= 0 and INDENTED_BEHIND_CR.search(source, start - 1, end) is not None)
    )


def _lists_of_dashes(source: str, found: Lines) -> set[int]:
    """
    Return where stretches begin that are a list whose items a dash opens at the start of the line.

    Asides in running text have dashes, too, but none before its first word; a list has more than one, in one stretch
    or in several that follow each other.
    """
    opening = [source[first] == _DASH[0] and source.startswith(_DASH, first) for first, _ in found]
    if True not in opening:
        return set()
    return {
        first
        for (first, last), before, opens, behind in zip(
            found, [False, *opening], opening, [*opening[1:], False], strict=False
        )
        if opens and (before or behind or any(source.find(f"{sign}{_DASH}", first, last) >= 0 for sign in "\n\r"))
    }


_DASH: Final = "- "


def _read_stretch(
    source: str, stretch: tuple[int, int], body: Body, said: dict[int, Said], *, dashed: bool = False
) -> None:
    """
    Add to *body* what stands between two empty lines: a paragraph, list items, rows of a table.

    Args:
        source: The whole text.

        stretch: What stands there.

        body: What was found so far.

        said: Where to note the list items.

        dashed: A dash at the start of a line opens an item.
    """
    rows: Lines = []
    block: tuple[int, int] | None = None
    for line in lines(source, *stretch):
        is_row = source[line[0]] == TABLE_ROW or (bool(rows) and TABLE_RULE.fullmatch(source, *line) is not None)
        if rows and not is_row:
            body.tables.append(_table(source, rows))
            rows = []
        is_item = not is_row and (_opens_item(source, *line, dashed=dashed) or _counts_on(source, block, line, said))
        if block and (is_row or is_item or _opens_paragraph(source, block, line[0], items=said)):
            body.blocks.append(Span(*block))
            block = None
        if is_row:
            rows.append(line)
            continue
        if is_item:
            said[line[0]] = Said.LIST_ITEM
        block = (block[0] if block else line[0], line[1])
    if rows:
        body.tables.append(_table(source, rows))
    if block:
        body.blocks.append(Span(*block))


def _opens_paragraph(source: str, block: tuple[int, int], start: int, *, items: dict[int, Said]) -> bool:
    """
    Tell whether a line opens a paragraph by its indent alone: old senders set it, and a transfer ate the empty line.
    """
    if block[0] in items or source[start - _INDENT : start] != " " * _INDENT:
        return False
    lowest = max(0, block[0] - _INDENT - 1, block[1] - 2 * WIDTH)
    first = max(source.rfind(sign, lowest, block[1]) for sign in "\r\n") + 1
    return source[first] != " " or source[block[1] - 1] in _ENDS


_INDENT: Final = 3
# What a line of one sentence ends with.
_ENDS: Final = frozenset('.!?"”“»')


def _opens_item(source: str, start: int, end: int, *, dashed: bool) -> bool:
    """
    Tell whether a line opens a list item: an indented bullet or number; in a list of dashes, also one that is not.
    """
    if source[start - 1 : start] != " ":
        return dashed and bullet_end(source, start, end) is not None
    return bullet_end(source, start, end) is not None or number_end(source, start, end) is not None


def _counts_on(source: str, block: tuple[int, int] | None, line: tuple[int, int], items: dict[int, Said]) -> bool:
    """
    Tell whether a line opens an item by its number alone, which follows that of the item above.

    Where numbers are set right, a blank stands before those of one digit only.
    """
    if block is None or block[0] not in items or not source[line[0]].isdigit():
        return False
    above, here = number_end(source, *block), number_end(source, *line)
    return above is not None and here is not None and here[0] > above[0]


def _table(source: str, rows: Lines) -> Table:
    """
    Make a table of its lines.
    """
    cells = [
        tuple(cell.strip(SPACE) for cell in source[start:end].strip(TABLE_ROW).split(TABLE_ROW))
        for start, end in rows
        if TABLE_RULE.fullmatch(source, start, end) is None
    ]
    return Table(span=Span(rows[0][0], rows[-1][1]), rows=tuple(cells))


def _teaser(source: str, blocks: list[Span], header: WireHeader | None) -> int | None:
    """
    Return where the first block begins if it is a teaser: the header counts the words of the body without it.
    """
    if header is None or header.word_count is None or len(blocks) < 2:  # noqa: PLR2004, a teaser and a body
        return None
    if source.find(_CREDIT, blocks[0].start, blocks[1].start + _LONGEST_PLACES) >= 0:
        # A dateline tells without counting.
        return None

    first = len(blocks[0].of(source).split())
    words = sum(len(block.of(source).split()) for block in blocks)
    return blocks[0].start if first >= _LEAST_TEASER_WORDS and words - first == header.word_count else None


_LEAST_TEASER_WORDS: Final = 5
_CREDIT: Final = "(dpa"
_LONGEST_PLACES: Final = 100
