"""
Put a source together from fields and rendered markup, and keep the way back to each.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter
from typing import Final

from dpaparse._grammar.space import SPACE, trim
from dpaparse._markup.blocks import NOT_PUBLIC, NOTES, Block, Kind, Rendered
from dpaparse._model import Box, BoxKind, Embed, Link, MarkupMap, Part, Said, Span, Table, Unknown
from dpaparse._model.ways import Stretch

UNWRAPPED: Final = 1 << 30
"""
The width of rendered lines: none of them was wrapped, so every line break is meant.
"""

_SAID: Final = {Kind.PARAGRAPH: Said.PARAGRAPH, Kind.HEADING: Said.HEADING, Kind.ITEM: Said.LIST_ITEM}


class Composition:
    """
    A source that grows field by field, a blank line between two.

    >>> composition = Composition()
    >>> page = Rendered("Deich hält", [], [], [], [], [(0, 10, 3, 13)])
    >>> composition.add_rendered(page, "article_html"), composition.add_rendered(page, "infobox_html")
    (0, 12)
    >>> composition.markup().find(12, 17)
    MarkupSpan(field='infobox_html', start=3, end=8)
    """

    def __init__(self) -> None:
        """
        Begin with an empty source.
        """
        self._chunks: list[str] = []
        self._size = 0
        self._stretches: list[Stretch] = []
        self.links: list[Link] = []

    @property
    def source(self) -> str:
        """
        What has been put together.
        """
        return "".join(self._chunks)

    def markup(self) -> MarkupMap:
        """
        Return the way back.
        """
        return MarkupMap(tuple(self._stretches))

    def add_rendered(self, rendered: Rendered, field: str | None, *, behind: str = "\n\n") -> int:
        """
        Add rendered markup with its links.

        Args:
            rendered: What was rendered.

            field: The field's name; None where the whole text was given.

            behind: What separates it from what stands before it.

        Returns:
            The offset of its first character.
        """
        if self._size:
            self._append(behind)
        start = self._size
        self._stretches.append(Stretch(start, field, rendered.pieces))
        for first, last, url in rendered.links:
            begin, end = trim(rendered.text, first, last)
            if begin < end:
                text = rendered.text[begin:end].replace("\n", " ")
                self.links.append(Link(span=Span(start + begin, start + end), text=text, url=url))
        self._append(rendered.text)
        return start

    def _append(self, text: str) -> None:
        self._chunks.append(text)
        self._size += len(text)


def read_blocks(rendered: Rendered, start: int) -> tuple[list[Span], dict[int, Said], list[Part]]:
    """
    Sort what was rendered: running text, what the markup says of it, and what needs no more looking at.

    Args:
        rendered: What was rendered.

        start: Where it begins in the source.

    Returns:
        The blocks of the running text, what is said of them by their offsets, and parts that are known already.
    """
    text = rendered.text
    blocks: list[Span] = []
    said: dict[int, Said] = {}
    known: list[Part] = []
    # What is swallowed inside a box stands beside it, and the box goes on behind.
    for number, together in groupby(rendered.blocks, key=attrgetter("box")):
        if number is not None:
            if rendered.boxes[number] not in NOTES:
                known += _box_part(rendered, start, number, together)
            continue
        for block in together:
            first, last = trim(text, block.start, block.end)
            if first == last:
                continue
            span = Span(start + first, start + last)
            kind = block.kind
            if kind in _SAID:
                said[span.start] = Said.TEASER if "teaser" in block.classes.split() else _SAID[kind]
            elif kind is not Kind.TEXT:
                known.append(_part(block, span))
                continue
            blocks.append(span)
    return blocks, said, known


def read_notes(rendered: Rendered, start: int) -> list[tuple[list[tuple[Span, bool]], bool]]:
    """
    Return the stretches of a notepad that the markup tells: their headings and entries.

    Args:
        rendered: What was rendered.

        start: Where it begins in the source.

    >>> from dpaparse._markup.pages import render_page
    >>> read_notes(render_page('<section class="np-nonpublic"><h4>Kontakte</h4><p>Thun</p></section>'), 0)
    [([(Span(0, 8), True), (Span(10, 14), False)], False)]
    """
    if NOTES.isdisjoint(rendered.boxes):
        return []
    return [
        (
            [
                (Span(start + first, start + last), block.kind is Kind.HEADING)
                for block in together
                for first, last in [trim(rendered.text, block.start, block.end)]
                if first < last
            ],
            rendered.boxes[number] != NOT_PUBLIC,
        )
        for number, together in groupby(rendered.blocks, key=attrgetter("box"))
        if number is not None and rendered.boxes[number] in NOTES
    ]


def _part(block: Block, span: Span) -> Part:
    """
    Make the part that a block is which is none of the running text.
    """
    if block.kind is Kind.TABLE:
        return Table(span=span, rows=tuple(tuple(cell.strip(SPACE) for cell in row) for row in block.rows))
    if block.kind is Kind.EMBED:
        return Embed(span=span, name=block.name, attributes=block.attributes)
    return Unknown(span=span)


def _box_part(rendered: Rendered, start: int, number: int, blocks: Iterable[Block]) -> Iterator[Box]:
    """
    Make a box of the blocks inside it.
    """
    spans = []
    for block in blocks:
        first, last = trim(rendered.text, block.start, block.end)
        if first < last:
            spans.append((block, Span(start + first, start + last)))
    if not spans:
        return

    texts = [rendered.text[span.start - start : span.end - start] for _, span in spans]
    headed = spans[0][0].kind is Kind.HEADING
    yield Box(
        span=Span(spans[0][1].start, spans[-1][1].end),
        kind=BoxKind(rendered.boxes[number]),
        heading=texts[0] if headed else None,
        entries=tuple(texts[1:] if headed else texts),
    )
