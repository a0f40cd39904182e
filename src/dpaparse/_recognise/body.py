"""
The order of the parts: what stands in a head, in a body and at an article's end.

The only recogniser that knows the others (`quotations` puts together what lies over the parts).
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from itertools import islice
from operator import attrgetter
from typing import Final

from dpaparse._grammar.listing import bullet_end, number_end
from dpaparse._grammar.space import lines, soft_breaks, trim, unwrap
from dpaparse._model import (
    CreditLine,
    Dateline,
    Footer,
    Gap,
    Headline,
    ListItem,
    Message,
    Node,
    Paragraph,
    Part,
    Said,
    SignOff,
    Span,
    Subheading,
    Teaser,
    TitleNote,
    TitleNoteKind,
    Unknown,
)
from dpaparse._recognise.byline import find_byline
from dpaparse._recognise.closing import find_credit_line, find_sign_off
from dpaparse._recognise.dateline import find_dateline, find_glued_dateline
from dpaparse._recognise.footer import find_footers
from dpaparse._recognise.heading import LONGEST_HEADING, is_furniture, is_heading, is_link, is_prose
from dpaparse._recognise.note import find_note

# A dateline stands within the first few lines of a text.
_HEAD_BLOCKS: Final = 12
_HEAD_LINES: Final = 15
_GLUED_LINES: Final = 6

# A kicker is a word or two; a headline has more words than one.
_LONGEST_KICKER: Final = 40
_MOST_KICKER_WORDS: Final = 4
_LEAST_HEADLINE_WORDS: Final = 3

# Credits without parentheses and sign-offs stand in one of the last blocks.
_CLOSING_BLOCKS: Final = 3

# Links and teasers of a page that follow the credit at an article's end.
_MOST_FURNITURE: Final = 12
_SHORTEST_PARAGRAPH: Final = 120

# How far into a block the credit of its dateline stands.
_CREDIT_WITHIN: Final = 100


def split_body(message: Message) -> tuple[Part, ...]:
    """
    Make parts of the blocks of a message; laid end to end they give its source back.
    """
    source, blocks, said = message.source, message.blocks, message.said
    footers = find_footers(source)
    after: list[Span] = []
    if footers:
        blocks, after = _cut(source, blocks, footers)
    nodes, rest = _split_head(source, blocks, said)
    nodes += _running_text(source, rest, said, opened=bool(nodes) and isinstance(nodes[-1], Dateline))
    if footers:
        ordered = not after and (not nodes or nodes[-1].span.start < footers[0].span.start)
        nodes += footers
        nodes += (Unknown(span=span) for span in after)
        if not ordered:
            nodes.sort(key=_start)
    return tuple(_tile(source, nodes))


def _start(node: Node) -> int:
    return node.span.start


def _tile(source: str, nodes: list[Part]) -> list[Part]:
    """
    Return *nodes* with the gaps between them.
    """
    parts: list[Part] = []
    at = 0
    for node in nodes:
        span = node.span
        if at < span.start:
            parts.append(Gap(span=Span(at, span.start)))
        parts.append(node)
        at = span.end
    if at < len(source):
        parts.append(Gap(span=Span(at, len(source))))
    return parts


def _cut(source: str, blocks: list[Span], footers: tuple[Footer, ...]) -> tuple[list[Span], list[Span]]:
    """
    Cut the footers out of the blocks: what stands before the one that closes the article, and what follows it.
    """
    if len(footers) == 1 and blocks[-1] == footers[0].span:
        # As dpa has it: the footer is the last line.
        return blocks[:-1], []

    pieces = list(_around(source, blocks, footers))
    live = bisect_left(pieces, _closing_footer(source, pieces, footers), key=attrgetter("start"))
    return pieces[:live], pieces[live:]


def _around(source: str, blocks: list[Span], footers: tuple[Footer, ...]) -> Iterator[Span]:
    """
    Yield what stands around the footers.
    """
    waiting = list(reversed(footers))
    free = 0
    for block in blocks:
        start, end = max(block.start, free), block.end
        if start == block.start and not (waiting and waiting[-1].span.start < end):
            yield block
            continue
        while waiting and waiting[-1].span.start < end:
            footer = waiting.pop().span
            yield from _left(source, start, footer.start)
            start = free = footer.end
        yield from _left(source, start, end)


def _left(source: str, start: int, end: int) -> Iterator[Span]:
    """
    Yield what is left of a block between two footers, if it is more than white space.
    """
    start, end = trim(source, start, end)
    if start < end:
        yield Span(start, end)


def _closing_footer(source: str, blocks: list[Span], footers: tuple[Footer, ...]) -> int:
    """
    Return where the footer stands that closes the article: the first behind running text.

    A footer above the text, in the line of the authors, closes nothing.
    """
    prose = next((block.start for block in blocks if is_prose(source, block)), None)
    if prose is None:
        return footers[-1].span.start

    return next((footer.span.start for footer in footers if footer.span.start > prose), len(source))


def _split_head(source: str, blocks: list[Span], said: Mapping[int, Said]) -> tuple[list[Part], list[Span]]:
    """
    Split off what stands before the running text, the dateline included.
    """
    found = _find_head_dateline(source, blocks)
    if found is None:
        return _head_without_dateline(source, blocks, said)

    number, datelines = found
    block = blocks[number]
    head: list[Part] = []
    if number or block.start < datelines[0].span.start:
        before = [line for earlier in blocks[:number] for line in _pieces(source, earlier.start, earlier.end)]
        before += _pieces(source, block.start, datelines[0].span.start)
        head = _head_parts(source, before)
    return [*head, *datelines], [*_left(source, datelines[-1].span.end, block.end), *blocks[number + 1 :]]


def _pieces(source: str, start: int, end: int) -> Iterator[Span]:
    """
    Yield the lines of a stretch of the head; those that only the width of the text broke are one.
    """
    within = lines(source, start, end)
    if not within:
        return

    first, last = within[0]
    for is_soft, line in zip(soft_breaks(source, within), within[1:], strict=True):
        if not is_soft:
            yield Span(first, last)
            first = line[0]
        last = line[1]
    yield Span(first, last)


def _find_head_dateline(source: str, blocks: list[Span]) -> tuple[int, list[Dateline]] | None:
    """
    Find the first dateline among the first blocks: the number of its block, and it with those right behind it.
    """
    for find, most in ((find_dateline, _HEAD_LINES), (find_glued_dateline, _GLUED_LINES)):
        for number, line in islice(_head_lines(source, blocks), most):
            dateline = find(source, line)
            if dateline is not None:
                return number, [dateline, *_doubled(source, dateline, line.end)]
    return None


def _head_lines(source: str, blocks: list[Span]) -> Iterator[tuple[int, Span]]:
    """
    Yield the lines of the first blocks, each with the number of its block.
    """
    for number, block in enumerate(blocks[:_HEAD_BLOCKS]):
        for line in lines(source, block.start, block.end):
            yield number, Span(*line)


def _doubled(source: str, dateline: Dateline, end: int) -> Iterator[Dateline]:
    """
    Yield a second dateline right behind the first, a slip that occurs.
    """
    if source.find("(", dateline.span.end, min(end, dateline.span.end + _CREDIT_WITHIN)) < 0:
        return

    again = find_dateline(source, Span(*trim(source, dateline.span.end, end)))
    if again is not None and again.places:
        yield again


def _head_parts(source: str, spans: list[Span]) -> list[Part]:
    """
    Tell what the lines before a dateline are.
    """
    parts: dict[int, Part] = {}
    headings: list[Span] = []
    for span in spans:
        special = find_byline(source, span) or find_note(source, span)
        if special is not None:
            parts[span.start] = special
        elif not is_furniture(source, span) and is_heading(source, span):
            headings.append(span)
    headline = _choose_headline(source, headings)
    if headline is not None:
        parts[headline.start] = Headline(span=headline, text=unwrap(source, headline.start, headline.end))
        parts.update(_kicker(source, spans, headings, headline))
    teaser = next((span for span in spans if span.start not in parts and _is_teaser(source, span, headline)), None)
    if teaser is not None:
        parts[teaser.start] = Teaser(span=teaser, text=unwrap(source, teaser.start, teaser.end))
    return [parts.get(span.start) or Unknown(span=span) for span in spans]


def _choose_headline(source: str, headings: list[Span]) -> Span | None:
    """
    Return the first of *headings* that has enough words for a headline, else the longest.
    """
    for span in headings:
        if len(span.of(source).split()) >= _LEAST_HEADLINE_WORDS:
            return span
    return max((span for span in headings if " " in span.of(source)), key=len, default=None)


def _kicker(source: str, spans: list[Span], headings: list[Span], headline: Span) -> Iterator[tuple[int, Part]]:
    """
    Yield the kicker right above the *headline*, under its offset.
    """
    at = spans.index(headline)
    above = spans[at - 1] if at else None
    if above in headings and len(above) <= _LONGEST_KICKER and len(above.of(source).split()) <= _MOST_KICKER_WORDS:
        yield above.start, TitleNote(span=above, kind=TitleNoteKind.KICKER, text=above.of(source))


def _is_teaser(source: str, span: Span, headline: Span | None) -> bool:
    """
    Tell whether a stretch before the dateline leads in to the article; a box that names the agency does not.
    """
    if headline is not None and span.start < headline.start:
        return False

    text = span.of(source)
    return is_prose(source, span) and not is_furniture(source, span) and "dpa" not in text and "Agentur" not in text


def _head_without_dateline(
    source: str, blocks: list[Span], said: Mapping[int, Said]
) -> tuple[list[Part], list[Span]]:
    """
    Split off a headline, a byline and notes where no dateline closes the head.
    """
    head: list[Part] = []
    headline = None
    for number, span in enumerate(blocks[:_HEAD_BLOCKS]):
        part: Part | None = find_byline(source, span) or find_note(source, span)
        if part is None and is_furniture(source, span):
            part = Unknown(span=span)
        if part is None and headline is None and span.start not in said and _opens_article(source, blocks, number):
            part = headline = Headline(span=span, text=unwrap(source, span.start, span.end))
        if part is None:
            return head, blocks[number:]
        head.append(part)
    return head, blocks[_HEAD_BLOCKS:]


def _opens_article(source: str, blocks: list[Span], number: int) -> bool:
    """
    Tell whether a block is a headline: it looks like one, and running text follows.
    """
    following = blocks[number + 1 : number + 4]
    return is_heading(source, blocks[number]) and any(is_prose(source, span) for span in following)


def _running_text(source: str, blocks: list[Span], said: Mapping[int, Said], *, opened: bool) -> list[Part]:
    """
    Return the parts of the body and what closes it.

    Args:
        source: The whole text.

        blocks: What follows the head.

        said: What the envelope says that they are.

        opened: A dateline stands before the first block, which is a paragraph then, however short.
    """
    parts: list[Part] = []
    pieces = list(_pieces_of_roundup(source, blocks, opened=opened))
    for number, (dateline, piece) in enumerate(pieces, start=1):
        if dateline is not None:
            parts.append(dateline)
        parts += _piece(source, piece, said, opened=opened or dateline is not None, followed=number < len(pieces))
    return parts


def _pieces_of_roundup(
    source: str, blocks: list[Span], *, opened: bool
) -> Iterator[tuple[Dateline | None, list[Span]]]:
    """
    Yield the pieces of a round-up, of which each has a dateline of its own; of other texts, all blocks.
    """
    dateline = None
    piece: list[Span] = []
    credit = source.find("(dpa", blocks[0].start) if blocks else -1
    if credit < 0:
        yield None, blocks
        return

    for number, block in enumerate(blocks):
        start, end = block.start, block.end
        while 0 <= credit < start:
            credit = source.find("(dpa", start)
        again = None
        if start <= credit < min(end, start + _CREDIT_WITHIN) and (number or not opened):
            again = find_dateline(source, block)
        if again is None or not again.places:
            piece.append(block)
            continue
        yield dateline, piece
        dateline, piece = again, list(_left(source, again.span.end, end))
    yield dateline, piece


def _piece(
    source: str, blocks: list[Span], said: Mapping[int, Said], *, opened: bool, followed: bool
) -> Iterator[Part]:
    """
    Yield the parts of a piece of running text.

    Args:
        source: The whole text.

        blocks: The blocks of the piece.

        said: What the envelope says that they are.

        opened: A dateline stands before the first block.

        followed: The dateline of another piece follows, which may have a heading and a byline of its own.
    """
    last = len(blocks) - _CLOSING_BLOCKS
    for number, block in enumerate(blocks):
        start, end = block.start, block.end
        if number < last and end - start > LONGEST_HEADING and source[end - 1] != ")" and start not in said:
            # Most blocks of most texts.
            yield Paragraph(span=block, text=unwrap(source, start, end))
            continue
        byline = find_byline(source, block) if followed and number >= last else None
        if byline is not None or (number >= last and number and is_link(source, block)):
            yield byline or Unknown(span=block)
            continue
        closing = _closing(source, block, last=number >= last)
        span = Span(*trim(source, start, closing[0].span.start)) if closing else block
        if span:
            heading = (number > 0 or not opened) and _is_subheading(source, span, blocks, said, number, followed=followed)
            yield _block_part(source, span, said.get(start), heading=heading)
        yield from closing
        if closing and _is_page(blocks[number + 1 :]):
            yield from (Unknown(span=span) for span in blocks[number + 1 :])
            return


def _block_part(source: str, span: Span, said: Said | None, *, heading: bool) -> Part:
    """
    Make the part that a block of the body is, or what a credit behind it left of it.
    """
    start, end = span.start, span.end
    if said is Said.LIST_ITEM:
        return ListItem(span=span, text=unwrap(source, _item_text(source, start, end), end))
    if heading:
        return Subheading(span=span, text=source[start:end])
    return Paragraph(span=span, text=unwrap(source, start, end))


def _item_text(source: str, start: int, end: int) -> int:
    """
    Return where the text of a list item begins, behind its bullet or number.
    """
    bullet = bullet_end(source, start, end)
    if bullet is not None:
        return bullet

    number = number_end(source, start, end)
    return start if number is None else number[1]


def _is_subheading(  # noqa: PLR0913, what decides is this much
    source: str, span: Span, blocks: list[Span], said: Mapping[int, Said], number: int, *, followed: bool
) -> bool:
    """
    Tell whether a block is a subheading: it looks like a heading, and running text, a list or a dateline follows.
    """
    if span.start in said or not is_heading(source, span):
        return False
    if number + 1 == len(blocks):
        return followed

    following = blocks[number + 1]
    return (
        following.start in said
        or is_prose(source, following)
        or (followed and number + 2 == len(blocks) and find_byline(source, following) is not None)
    )


def _closing(source: str, within: Span, *, last: bool) -> list[CreditLine | SignOff]:
    """
    Return what closes an article at the end of a block: a credit line, a sign-off.
    """
    if not last and source[within.end - 1] != ")":
        return []

    sign_off = find_sign_off(source, within) if last else None
    if sign_off is not None:
        within = Span(*trim(source, within.start, sign_off.span.start))
    line = find_credit_line(source, within, last=last) if within else None
    return [found for found in (line, sign_off) if found is not None]


def _is_page(rest: list[Span]) -> bool:
    """
    Tell whether the blocks behind a closing credit are links of the page: few and short.
    """
    return 0 < len(rest) <= _MOST_FURNITURE and all(len(span) < _SHORTEST_PARAGRAPH for span in rest)
