"""
The order of the parts: what stands in a body; `head` knows what stands before, `ending` what closes it.

Only these with their dateline and lines, `subheading`, `quotations`, `title_block` and those of a page or a notepad in
a text know other recognisers.
"""

from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter
from typing import Final

from dpaparse._grammar.byline import LONGEST_BYLINE
from dpaparse._grammar.captions import LONGEST_CAPTION, is_caption
from dpaparse._grammar.heading import LONGEST_HEADING
from dpaparse._grammar.links import is_link
from dpaparse._grammar.listing import bullet_end, number_end
from dpaparse._grammar.numbered import is_document, is_graphic
from dpaparse._grammar.page import is_page_note
from dpaparse._grammar.space import around, has_break, narrowed, trim
from dpaparse._grammar.stamps import is_timed
from dpaparse._grammar.wrapping import unwrap
from dpaparse._model import (
    CreditLine,
    Dateline,
    Footer,
    Format,
    ListItem,
    Message,
    Part,
    Said,
    SignOff,
    Span,
    Subheading,
    Unknown,
)
from dpaparse._model.parts import make_paragraph, tiled
from dpaparse._recognise.byline import find_byline
from dpaparse._recognise.closing import find_credit_line, may_close
from dpaparse._recognise.dateline import LONGEST_PLACES, find_dateline
from dpaparse._recognise.ending import (
    CLOSING_BLOCKS,
    are_links,
    find_closing,
    first_of_end,
    is_listed,
    is_page,
    is_page_line,
    stands_above,
)
from dpaparse._recognise.footer import find_footers, remains_before
from dpaparse._recognise.head import split_head, split_headed
from dpaparse._recognise.heading import is_prose
from dpaparse._recognise.note import find_note
from dpaparse._recognise.page_end import count_trailing, find_page_end
from dpaparse._recognise.page_runs import find_by_neighbours
from dpaparse._recognise.subheading import is_subheading


def split_body(message: Message) -> tuple[Part, ...]:
    """
    Make parts of the blocks of a message; laid end to end they give its source back.
    """
    source, blocks, said = message.source, message.blocks, message.said
    # The wire has no footers, but for one that an archive has added.
    footers = find_footers(source) if not message.headed or "infocom" in source else ()
    if footers and message.known:
        footers = tuple(footer for footer in footers if not _lies_in(footer.span, message.known))
    after: list[Span] = []
    if footers:
        blocks, after = _cut(source, blocks, footers)
    nodes: list[Part] = []
    if message.opened:
        rest, opened = blocks, any(isinstance(part, Dateline) for part in message.known)
    else:
        head = split_headed(source, blocks, said, message.width) if message.headed else split_head(source, blocks, said)
        nodes, rest = head
        opened = bool(nodes) and isinstance(nodes[-1], Dateline)
    nodes += _running_text(message, rest, nodes, opened=opened)
    nodes += (*footers, *(Unknown(span=span) for span in after), *message.known)
    nodes.sort(key=_start)
    return tuple(tiled(nodes, len(source)))


_start: Final = attrgetter("span.start")


def _lies_in(span: Span, known: tuple[Part, ...]) -> bool:
    """
    Tell whether *span* touches one of the parts that the reader recognised itself.
    """
    at = bisect_left(known, span.end, key=_start)
    return at > 0 and known[at - 1].span.end > span.start


def _cut(source: str, blocks: list[Span], footers: tuple[Footer, ...]) -> tuple[list[Span], list[Span]]:
    """
    Cut the footers out of the blocks: what stands before the one that closes the article, and what follows it.
    """
    if len(footers) == 1 and blocks[-1:] == [footers[0].span]:
        # As dpa has it: the footer is the last line.
        return blocks[:-1], []

    pieces = list(around(source, blocks, [footer.span for footer in footers]))
    closing = _closing_footer(source, pieces, footers)
    live = bisect_left(pieces, closing, key=attrgetter("start"))
    return _without_remains(source, pieces[:live], pieces[live:])


def _without_remains(source: str, live: list[Span], after: list[Span]) -> tuple[list[Span], list[Span]]:
    """
    Take a label or a sign that a page has set before the footer from the last of what stands before it.
    """
    remains = remains_before(source, live[-1]) if live else None
    if remains is None:
        return live, after
    before = narrowed(source, live[-1].start, remains.start)
    return [*live[:-1], *before], [remains, *after]


def _closing_footer(source: str, blocks: list[Span], footers: tuple[Footer, ...]) -> int:
    """
    Return where the footer stands that closes the article: the first behind running text.

    A footer above the text, in the line of the authors, closes nothing.
    """
    prose = next((block.start for block in blocks if is_prose(source, block)), None)
    if prose is None:
        return footers[-1].span.start

    return next((footer.span.start for footer in footers if footer.span.start > prose), len(source))


def _running_text(message: Message, blocks: list[Span], above: list[Part], *, opened: bool) -> list[Part]:
    """
    Return the parts of the body and what closes it.

    Args:
        message: What the reader found.

        blocks: What follows the head.

        above: The head.

        opened: A dateline stands before the first block, which is a paragraph then, however short.
    """
    parts: list[Part] = []
    page: list[Span] = []
    if not message.headed:
        at = find_page_end(message.source, blocks, message.said)
        if at < len(blocks) and not (opened or any(is_prose(message.source, block) for block in blocks[:at])):
            at = len(blocks)
        at = _end_of_text(message, blocks[:at])
        blocks, page = blocks[:at], blocks[at:]
        runs: set[int] = set()
        if message.format is Format.PLAIN:
            is_page = bool(page) or any(isinstance(part, Unknown) for part in above)
            runs = find_by_neighbours(message.source, blocks, message.said, above, is_page=is_page)
        if runs:
            page += [block for block in blocks if block.start in runs]
            blocks = [block for block in blocks if block.start not in runs]
    pieces = list(_pieces_of_roundup(message.source, blocks, opened=opened))
    for number, (dateline, piece) in enumerate(pieces, start=1):
        if dateline is not None:
            parts.append(dateline)
        parts += _piece(message, piece, opened=opened or dateline is not None, followed=number < len(pieces))
    parts += (Unknown(span=span) for span in page)
    return parts


def _end_of_text(message: Message, blocks: list[Span]) -> int:
    """
    Return how many of *blocks* are left without the links of the page behind them; a credit is none.
    """
    source, said = message.source, message.said
    end = len(blocks)
    while end > 1:
        block = blocks[end - 1]
        size = block.end - block.start
        if size > LONGEST_HEADING or source[block.end - 1] == "." or said.get(block.start) is not None:
            # Most articles end with a sentence.
            break
        # "(Stand: 22.1.2025)" tells of the text.
        if not (is_link(source, block) or (source[block.start] != "(" and is_timed(block.of(source)))):
            break
        if is_document(block.of(source).casefold().split()) or find_credit_line(source, block, last=True) is not None:
            break
        end -= 1
    if message.format is Format.PLAIN and end > 1 and source[blocks[end - 1].end - 1].isalpha():
        trailing = count_trailing(source, blocks[:end], said)
        is_signed = any(
            find_credit_line(source, block, last=True) or find_byline(source, block)
            for block in blocks[end - trailing : end]
        )
        end -= 0 if is_signed else trailing
    return end


def _pieces_of_roundup(
    source: str, blocks: list[Span], *, opened: bool
) -> Iterator[tuple[Dateline | None, list[Span]]]:
    """
    Yield the pieces of a round-up, of which each has a dateline of its own; of other texts, all blocks.
    """
    dateline = None
    piece: list[Span] = []
    credit = _next_credit(source, blocks[0].start) if blocks else -1
    if credit < 0:
        yield None, blocks
        return

    for number, block in enumerate(blocks):
        start, end = block.start, block.end
        while 0 <= credit < start:
            credit = _next_credit(source, start)
        again = None
        if start <= credit < min(end, start + LONGEST_PLACES) and (number or not opened):
            again = find_dateline(source, block)
        if again is None or not again.places:
            piece.append(block)
            continue
        yield dateline, piece
        dateline, piece = again, [*narrowed(source, again.span.end, end)]
    yield dateline, piece


def _next_credit(source: str, start: int) -> int:
    """
    Return where the next credit of dpa's opens; -1 if there is none.

    One character is found in a twentieth of the time that four take.
    """
    at = source.find("(", start)
    while at >= 0 and not source.startswith("(dpa", at):
        at = source.find("(", at + 1)
    return at


def _piece(message: Message, blocks: list[Span], *, opened: bool, followed: bool) -> Iterator[Part]:
    """
    Yield the parts of a piece of running text.

    Args:
        message: What the reader found.

        blocks: The blocks of the piece.

        opened: A dateline stands before the first block.

        followed: The dateline of another piece follows, which may have a heading and a byline of its own.
    """
    source, said, broken = message.source, message.said, message.broken
    last = len(blocks) - CLOSING_BLOCKS if message.headed else first_of_end(source, blocks)
    final = blocks[-1] if blocks else None
    closed = False
    for number, block in enumerate(blocks):
        start, end = block.start, block.end
        size = end - start
        told = said.get(start) if said else None
        if (told is None or told is Said.PARAGRAPH) and (
            (number < last and size > LONGEST_HEADING and source[end - 1] != ")")
            or (size > LONGEST_BYLINE and not may_close(source, end))
        ):
            # Most blocks of most texts.
            if size > LONGEST_CAPTION and not broken and block is not final and source[start] != "[":
                yield make_paragraph(block, source[start:end])
            else:
                yield _long_block(message, block, bare=told is None and not message.headed, final=block is final)
            continue
        closing = _closing(source, block, last=number >= last, final=block is final)
        apart: Part | None = None
        if not closing:
            apart = _beside_text(message, blocks, number, told, last=number >= last) if number else None
        elif not opened and _may_be_above(message, told) and stands_above(source, blocks, number, closing[0]):
            apart = Unknown(span=block)
        if apart is not None:
            yield apart
            continue
        span = Span(*trim(source, start, closing[0].span.start)) if closing else block
        if span:
            heading = (number or not opened or told) and is_subheading(
                source, span, blocks, said, number, followed=followed
            )
            yield _block_part(source, span, told, heading=bool(heading), limit=message.width)
        yield from closing
        is_end = bool(closing) and is_page(source, blocks, number, closed=closed)
        # Above all text, a credit closes nothing.
        if is_end and (span or opened or any(is_prose(source, before) for before in blocks[:number])):
            yield from (Unknown(span=span) for span in blocks[number + 1 :])
            return
        closed = closed or bool(closing)


def _long_block(message: Message, block: Span, *, bare: bool, final: bool) -> Part:
    """
    Return what a block is that is too long for a heading and a byline: a paragraph, unless the page says it.

    Args:
        message: What the reader found.

        block: The block.

        bare: No envelope says what the block is, nor where the headline stands.

        final: It is the last one of the piece.
    """
    source, start, end = message.source, block.start, block.end
    text = source[start:end]
    if bare:
        may_be_caption = len(text) <= LONGEST_CAPTION
        is_note = (may_be_caption or final or text[0] == "[") and is_page_note(text)
        if is_note or (may_be_caption and is_caption(source, block)):
            return Unknown(span=block)
        if message.broken and has_break(text[:_LONGEST_OF_BOX]) and are_links(source, block):
            return Unknown(span=block)
    if message.broken:
        text = unwrap(source, start, end, limit=message.width)
    return make_paragraph(block, text)


# The first line of a box: "Newsletter".
_LONGEST_OF_BOX: Final = 40


def _may_be_above(message: Message, told: Said | None) -> bool:
    """
    Tell whether a block may stand above the text and be none of it: in a page also a paragraph, elsewhere what is told.
    """
    return told is Said.PARAGRAPH if message.format is Format.HTML else not (message.headed or told)


def _beside_text(message: Message, blocks: list[Span], number: int, told: Said | None, *, last: bool) -> Part | None:
    """
    Return what a block is that is no running text: a line of the page, among the *last* ones also a byline or a note.

    Where the envelope has *told* that it is a paragraph, it may be a byline still.
    """
    source, block = message.source, blocks[number]
    if told is Said.LIST_ITEM and not message.headed:
        return Unknown(span=block) if is_listed(source, blocks, number) else None
    if told is not None:
        return find_byline(source, block) if last and told is Said.PARAGRAPH else None
    special = (find_byline(source, block) or find_note(source, block)) if last else None
    if number < _NEAR_TOP and special is None:
        # Lines of a page above it have hidden where the head ends.
        special = find_byline(source, block)
    may_be_page = special is None and (not message.headed or message.format is Format.HTML)
    return Unknown(span=block) if may_be_page and is_page_line(source, blocks, number) else special


_NEAR_TOP: Final = 3


def _closing(source: str, block: Span, *, last: bool, final: bool) -> list[CreditLine | SignOff | Unknown]:
    """
    Return what closes an article at the end of a block; above the final one, `© Ebba Thun/dpa` is that of a picture.
    """
    found = find_closing(source, block, last=last)
    is_shown = bool(found) and not final and isinstance(found[0], Unknown) and is_caption(source, block)
    # "mit dpa-Grafik 104711"
    return [] if is_shown or (found and is_graphic(block.of(source)[:LONGEST_HEADING])) else found


def _block_part(source: str, span: Span, said: Said | None, *, heading: bool, limit: int) -> Part:
    """
    Make the part that a block of the body is, or what a credit behind it left of it.
    """
    start, end = span.start, span.end
    if said is Said.LIST_ITEM:
        return ListItem(span=span, text=unwrap(source, _item_text(source, start, end), end, limit=limit))
    byline = find_byline(source, span) if said is None and (heading or source.startswith("---", start)) else None
    if byline is not None:
        return byline
    if heading:
        return Subheading(span=span, text=unwrap(source, start, end, limit=limit))
    return make_paragraph(span, unwrap(source, start, end, limit=limit))


def _item_text(source: str, start: int, end: int) -> int:
    """
    Return where the text of a list item begins, behind its bullet or number.
    """
    bullet = bullet_end(source, start, end)
    if bullet is not None:
        return bullet

    number = number_end(source, start, end)
    return start if number is None else number[1]
