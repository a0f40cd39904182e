"""
Tell what of a page's blocks is none of its article, where the markup says no more of them than `p` or `li`.

Words tell, as in plain text; that a paragraph is short tells nothing here, for the markup has called it one.
"""

from collections.abc import Collection, Iterator, Mapping
from itertools import groupby, pairwise
from typing import Final, NamedTuple

from dpaparse._grammar.captions import LONGEST_CAPTION, is_caption
from dpaparse._grammar.heading import LONGEST_HEADING
from dpaparse._grammar.links import is_link
from dpaparse._grammar.page import is_page_note, opens_page_end
from dpaparse._grammar.space import has_break, line_end, lines, narrowed
from dpaparse._grammar.stamps import is_timed
from dpaparse._language.furniture import NOTE_LABELS
from dpaparse._model import Byline, Part, Said, Span, Unknown
from dpaparse._recognise.byline import find_byline, stamped
from dpaparse._recognise.closing import find_credit_line, find_picture_credit
from dpaparse._recognise.dateline import find_dateline
from dpaparse._recognise.head_dateline import HEAD_BLOCKS
from dpaparse._recognise.heading import are_persons, is_framed_heading, is_furniture, is_heading, is_prose
from dpaparse._recognise.page_end import find_page_end
from dpaparse._recognise.page_runs import find_runs


class Sifted(NamedTuple):
    """
    The blocks of an article, and what a page has put around and between them.
    """

    blocks: list[Span]
    known: list[Part]


class Marked(NamedTuple):
    """
    Where those blocks begin of which the markup tells more than that they are paragraphs.
    """

    bold: Collection[int]
    """They are set in bold as a whole."""

    leads: Collection[int]
    """Their classes say that they lead in to a text."""

    linked: Collection[int]
    """They are links as a whole."""


def sift_page(source: str, blocks: list[Span], said: dict[int, Said], marked: Marked) -> Sifted:
    """
    Take the blocks of a page apart; what is found of a teaser or a heading is noted in *said*.

    Args:
        source: The whole text.

        blocks: What stands beneath the headline.

        said: What the markup says that they are.

        marked: What it says more of some of them.
    """
    at = find_page_end(source, blocks, {})
    if at < len(blocks) and not any(_is_text(source, block, said) for block in blocks[:at]):
        # "0 Kommentare" may stand beneath the headline, too.
        at = len(blocks)
    blocks, end = blocks[:at], blocks[at:]
    blocks = [piece for block in blocks[:HEAD_BLOCKS] for piece in _signed(source, block)] + blocks[HEAD_BLOCKS:]
    _note_lead(source, blocks, said)
    first = next((n for n, span in enumerate(blocks) if _is_text(source, span, said)), 0)
    parts: dict[int, Part] = {part.span.start: part for part in _of_head(source, blocks[:first])}
    behind = [*_behind(source, blocks[first + 1 : first + HEAD_BLOCKS])]
    if _is_teaser(source, blocks[first:], said, marked, behind):
        said[blocks[first].start] = Said.TEASER
        parts.update((part.span.start, part) for part in behind)
    parts.update((span.start, Unknown(span=span)) for span in _above_notes(source, blocks))
    parts.update((part.span.start, part) for part in _linked(source, blocks[first:], marked.linked))
    parts.update((part.span.start, part) for part in _between(source, _left(blocks[first:], parts), said))
    parts.update((span.start, Unknown(span=span)) for span in end)
    runs = find_runs(source, blocks[first:], said, parts, is_page=True)
    parts.update((span.start, Unknown(span=span)) for span in blocks if span.start in runs and span.start not in parts)
    parts.update((span.start, Unknown(span=span)) for span in _heads_nothing(source, [*blocks, *end], parts, said))
    blocks = _left(blocks, parts)
    _note_headings(source, blocks, said, marked.bold)
    return Sifted(blocks, [*parts.values()])


def _is_teaser(
    source: str, blocks: list[Span], said: dict[int, Said], marked: Marked, behind: list[Byline | Unknown]
) -> bool:
    """
    Tell whether the first of *blocks* is a teaser: so it is called, or lines that lie *behind* it set it off.
    """
    below = blocks[1 + len(behind) :]
    if not below or find_dateline(source, blocks[0]) is not None:
        # Nothing, or the text itself.
        return False
    lead = blocks[0].start
    if lead in marked.leads:
        return True
    return _is_text(source, below[0], said) and (
        said.get(lead) is Said.TEASER
        or (lead in marked.bold and _is_first_bold(source, below, marked.bold))
        or any(isinstance(part, Byline) or is_timed(part.span.of(source)) for part in behind)
    )


def _signed(source: str, block: Span) -> list[Span]:
    """
    Return a block of the head, or the byline in it and what stands behind: on the same line, or on others.

    >>> _signed("Von Ebba Thun, dpa\\n25.11.2026, 18:00 Uhr", Span(0, 40))
    [Span(0, 18), Span(19, 40)]
    """
    if len(block) > LONGEST_CAPTION or not has_break(block.of(source)):
        return stamped(source, block)
    within = [Span(*line) for line in lines(source, block.start, block.end)]
    bylines = [find_byline(source, line) for line in within]
    is_apart = any(bylines) and all(
        byline is not None or is_furniture(source, line) for line, byline in zip(within, bylines, strict=True)
    )
    return within if is_apart else [block]


def _note_lead(source: str, blocks: list[Span], said: dict[int, Said]) -> None:
    """
    Note that a heading right beneath the headline is a teaser if it ends like a sentence.
    """
    if len(blocks) > 1 and said.get(blocks[0].start) is Said.HEADING and source[blocks[0].end - 1] == ".":
        said[blocks[0].start] = Said.TEASER


def cut_bold_lines(source: str, blocks: list[Span], said: dict[int, Said], lines: list[Span]) -> list[Span]:
    """
    Return *blocks* with those cut apart in which a heading in bold stands on a line of its own above text.

    Args:
        source: The whole text.

        blocks: The blocks.

        said: What the markup says that they are; of the pieces it is noted.

        lines: The lines in bold.

    >>> source = "Ruhe am Deich\\nDas Wasser fällt seit Mittag."
    >>> cut_bold_lines(source, [Span(0, 43)], {}, [Span(0, 13)])
    [Span(0, 13), Span(14, 43)]
    """
    cut: list[Span] = []
    waiting = sorted(lines, reverse=True)
    for block in blocks:
        rest, told = block, said.get(block.start)
        while waiting and waiting[-1].start < block.end:
            line = waiting.pop()
            below = narrowed(source, line.end, block.end)
            if line.start < rest.start or told not in _RUNNING or not below:
                continue
            # Only the next line is looked at, so that time stays linear.
            first = Span(below[0].start, line_end(source, below[0].start, block.end))
            if is_prose(source, first) and (_is_headed(source, line) or _is_question(source, line)):
                cut += [*narrowed(source, rest.start, line.start), line]
                rest = below[0]
                said[line.start] = Said.HEADING
                said.update({} if told is None else {rest.start: told})
        cut.append(rest)
    return cut


_RUNNING: Final = frozenset({None, Said.PARAGRAPH})


def _heads_nothing(
    source: str, blocks: list[Span], parts: Mapping[int, Part], said: Mapping[int, Said]
) -> Iterator[Span]:
    """
    Yield the headings above lines of the page, beneath which nothing else stands: what heads a box of it.
    """
    # A heading, and the lines of the page beneath it.
    headed: list[Span] = []
    for span in blocks:
        if span.start in parts:
            if is_caption(source, span):
                headed = []
            elif headed:
                headed.append(span)
            continue
        is_next = said.get(span.start) is Said.HEADING
        if is_next and len(headed) > 1:
            yield headed[0]
        headed = [span] if is_next else []
    if len(headed) > 1:
        yield headed[0]


def _left(blocks: list[Span], parts: dict[int, Part]) -> list[Span]:
    return [span for span in blocks if span.start not in parts]


def _is_text(source: str, span: Span, said: dict[int, Said]) -> bool:
    """
    Tell whether a block is running text of the article.
    """
    return (
        said.get(span.start) not in {Said.HEADING, Said.LIST_ITEM}
        and is_prose(source, span)
        and find_byline(source, span) is None
        and not _is_of_page(source, span, head=True)
    )


def _is_of_page(source: str, span: Span, *, head: bool) -> bool:
    """
    Tell whether all lines of a block belong to the page; in the head, an agency's name alone does, too.
    """
    if source.find(_BEFORE_NUMBER, span.start, span.end) >= 0:
        # A footer.
        return False
    size = len(span)
    if size <= LONGEST_CAPTION and is_caption(source, span):
        return True
    if size > LONGEST_HEADING:
        return is_page_note(span.of(source))
    tell = is_furniture if head else is_link
    return all(tell(source, Span(*line)) for line in lines(source, span.start, span.end))


_BEFORE_NUMBER: Final = "dpa:"


def _of_head(source: str, blocks: list[Span]) -> Iterator[Byline | Unknown]:
    """
    Yield what stands above the running text and is none of it.
    """
    found = (_beside(source, span) for span in blocks)
    return (part for part in found if part is not None)


def _behind(source: str, blocks: list[Span]) -> Iterator[Byline | Unknown]:
    """
    Yield what sets a teaser off from the text: a byline, a time stamp, other lines of the page.
    """
    for span in blocks:
        part = _beside(source, span)
        if part is None:
            return
        yield part


def _beside(source: str, span: Span) -> Byline | Unknown | None:
    """
    Return what a block of the head is: a byline, or what belongs to the page; None if it is neither.
    """
    byline = find_byline(source, span)
    if byline is not None:
        return byline
    return Unknown(span=span) if _is_of_page(source, span, head=True) or are_persons(source, span) else None


def _is_first_bold(source: str, below: list[Span], bold: Collection[int]) -> bool:
    """
    Tell whether text that is not in bold follows, right beneath or beneath a heading in bold.
    """
    heads = below[0].start in bold and (_is_headed(source, below[0]) or _is_question(source, below[0]))
    text = below[heads : heads + 1]
    return bool(text) and text[0].start not in bold


def _above_notes(source: str, blocks: list[Span]) -> Iterator[Span]:
    """
    Yield what stands above what a page says of its text: `Hinweis`.
    """
    for span, below in pairwise(blocks):
        is_label = len(span) <= _LONGEST_LABEL and span.of(source).rstrip(":").casefold() in NOTE_LABELS
        if is_label and is_page_note(below.of(source)):
            yield span


_LONGEST_LABEL: Final = 40


def _linked(source: str, blocks: list[Span], linked: Collection[int]) -> list[Unknown]:
    """
    Return the titles of other articles in the running text and behind it: they are links as a whole, and no sentences.

    A link that nobody has closed holds sentences, too.
    """
    found = [span for span in blocks if span.start in linked]
    return [] if any(is_prose(source, span) for span in found) else [Unknown(span=span) for span in found]


def _between(source: str, blocks: list[Span], said: dict[int, Said]) -> Iterator[Unknown]:
    """
    Yield the lines of the page in the running text and behind it; a list is the page's if all its items are.

    So is a list of titles behind a line that announces other articles.
    """
    before: Span | None = None
    for _, together in groupby(blocks, lambda span: -1 if said.get(span.start) is Said.LIST_ITEM else span.start):
        run = [*together]
        kind = said.get(run[0].start)
        if kind is Said.LIST_ITEM and before is not None and _announces(source, before, run):
            yield from (Unknown(span=span) for span in (before, *run))
        elif kind is Said.HEADING and before is not None and " " in run[0].of(source) and is_link(source, run[0]):
            # "Jetzt den Newsletter bestellen"; a word may head a piece of the text: "Newsletter".
            yield Unknown(span=run[0])
        elif run[-1] == blocks[-1] and find_picture_credit(source, run[-1]) is not None:
            # The last paragraph, and who took a picture behind it.
            continue
        elif kind not in _TOLD and all(_is_of_page(source, span, head=False) for span in run):
            yield from (Unknown(span=span) for span in run if find_credit_line(source, span, last=True) is None)
        before = run[0]


_TOLD: Final = frozenset({Said.HEADING, Said.TEASER})


def _announces(source: str, before: Span, run: list[Span]) -> bool:
    """
    Tell whether a line announces other articles, and titles follow.
    """
    return (
        len(before) <= LONGEST_HEADING
        and opens_page_end(before.of(source), sentences=False)
        and not any(is_prose(source, span) and source[span.end - 1] != "?" for span in run)
    )


def _note_headings(source: str, blocks: list[Span], said: dict[int, Said], bold: Collection[int]) -> None:
    """
    Note which paragraphs in bold are headings: short ones or questions, above text that is not in bold.
    """
    for span, below in pairwise(blocks):
        if (
            span.start in bold
            and said.get(span.start) in _RUNNING
            and said.get(below.start) in _BODY
            and below.start not in bold
            and not has_break(span.of(source))
            and (_is_headed(source, span) or _is_question(source, span))
        ):
            said[span.start] = Said.HEADING


_BODY: Final = frozenset({None, Said.PARAGRAPH, Said.LIST_ITEM})


def _is_headed(source: str, span: Span) -> bool:
    """
    Tell whether a paragraph in bold looks like a heading: of two sentences, called out, or with a colon at its end too.
    """
    words = Span(span.start, span.end - (source[span.end - 1] == ":"))
    return (
        (bool(words) and is_heading(source, words))
        or is_heading(source, span, sentences=2)
        or is_framed_heading(source, span)
    )


def _is_question(source: str, span: Span) -> bool:
    return source[span.end - 1] == "?" and len(span) <= LONGEST_CAPTION
