"""
The order of the parts in a head: kicker, headline, notes, byline, teaser, dateline, and what a page puts between them.
"""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final

from dpaparse._grammar.space import lines, narrowed, soft_breaks, trim, unwrap
from dpaparse._model import Dateline, Headline, Part, Said, Span, Teaser, TitleNote, TitleNoteKind, Unknown
from dpaparse._recognise.byline import find_byline
from dpaparse._recognise.dateline import find_dateline, find_glued_dateline
from dpaparse._recognise.heading import is_furniture, is_heading, is_prose
from dpaparse._recognise.note import find_note

# A dateline stands within the first few lines of a text.
_HEAD_BLOCKS: Final = 12
_HEAD_LINES: Final = 15
_GLUED_LINES: Final = 6

# How far behind a dateline the credit of a doubled one stands.
_CREDIT_WITHIN: Final = 100

# A kicker is a word or two; a headline has more words than one.
_LONGEST_KICKER: Final = 40
_MOST_KICKER_WORDS: Final = 4
_LEAST_HEADLINE_WORDS: Final = 3


def split_head(source: str, blocks: list[Span], said: Mapping[int, Said]) -> tuple[list[Part], list[Span]]:
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
    return [*head, *datelines], [*narrowed(source, datelines[-1].span.end, block.end), *blocks[number + 1 :]]


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


def _head_without_dateline(source: str, blocks: list[Span], said: Mapping[int, Said]) -> tuple[list[Part], list[Span]]:
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
