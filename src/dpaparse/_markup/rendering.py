"""
Render elements and texts: what a reader of the page sees, block by block, with the way back into the markup.

Takes the events of any parser in the order of the document; white space is collapsed as HTML says.
"""

from typing import Final

from dpaparse._grammar.markup import stretches_of_words
from dpaparse._grammar.space import has_break, line_ends
from dpaparse._markup.blocks import (
    ASIDE,
    BOLD,
    CELLS,
    CONTAINERS,
    EMBEDS,
    KINDS,
    NOT_PUBLIC,
    NOTES,
    OBJECT,
    PREFORMATTED,
    ROWS,
    SEAMED,
    STRONG,
    TABLE,
    Block,
    Element,
    Kind,
    Rendered,
    parts_words,
    told_box,
)
from dpaparse._markup.classes import BOLD_LINE, TIME, is_told_page, told_of_span
from dpaparse._markup.tables import TableWriter
from dpaparse._markup.unseen import SILENT, is_hidden

# White space that an element makes and no character of the markup stands for.
_MADE: Final = (-1, -1)
_LINE_ENDS: Final = "\r\n"
_WORDS: Final = frozenset({Kind.TEXT})
_SPAN: Final = "span"
_MARKED: Final = frozenset({_SPAN, TIME})


class Renderer(TableWriter):
    """
    Takes elements and texts one after the other, and gives what they look like.

    Every element that is opened must be closed, the last one first.

    >>> renderer = Renderer()
    >>> renderer.start("p", {})
    >>> renderer.text("Es  regnet.", 3, 14)
    >>> renderer.end("p")
    >>> renderer.finish().text
    'Es regnet.'
    """

    def __init__(self, parting: frozenset[Kind] = _WORDS) -> None:
        """
        Begin with an empty page.

        Args:
            parting: Which blocks an empty line between two line breaks parts.
        """
        super().__init__()
        self._parting = parting
        self._marked: list[tuple[str, int, int]] = []
        self._boxes: list[str] = []
        self._around: list[int | None] = []
        # How many silent elements are open, and which count: those, and the hidden one around them.
        self._silent, self._silencing = 0, SILENT
        # How many elements are open that keep their line ends.
        self._preformatted = 0
        # How many elements there were that are the page's by their classes.
        self._pages = 0
        # Where the line begins that a line break has opened last.
        self._line = 0
        # Embeds, with their link, that wait for the end of a block, a table or a box.
        self._waiting: list[tuple[Block, str | None]] = []
        # Where an element within a line ended last, and where another begins right behind one.
        self._seam = self._joint = -1
        # Where the open spans and times begin, and what they are.
        self._marks: list[tuple[int, str]] = []

    def start(self, name: str, attributes: dict[str, str | None]) -> None:
        """
        Open an element; one that cannot hold anything is closed by `end` as well.
        """
        if self._is_unseen(name, attributes):
            return
        if name in SEAMED and self._seam == self._size:
            # Nothing is joined to the start of a page.
            self._joint = self._size or -1
        if name in KINDS or name in CONTAINERS:
            self._open_block(name, attributes.get("class") or "", attributes.get("id") or "")
        elif name in EMBEDS or name.startswith("dnl-"):
            self._embed(name, attributes)
        elif name == "br":
            self._line_break()
        elif name == "a":
            self._end_link()
            self._anchor = attributes.get("href")
        elif name == _SPAN:
            self._marks.append((self._size, told_of_span(attributes.get("class") or "")))
        elif name == TIME:
            self._marks.append((self._size, TIME))
        elif name in BOLD:
            self._open_bold()

    def _is_unseen(self, name: str, attributes: dict[str, str | None]) -> bool:
        """
        Tell whether nobody sees an element that is opened; what is silent is heard of, but not what lies in it.
        """
        if self._silent:
            self._silent += name in self._silencing
            return True
        if name in SILENT:
            self._silent, self._silencing = 1, SILENT
        elif name not in EMBEDS and is_hidden(name, attributes):
            self._silent, self._silencing = 1, SILENT | {name}
            return True
        return False

    def end(self, name: str) -> None:
        """
        Close an element.
        """
        if self._silent:
            self._silent -= name in self._silencing
            return
        if name in SEAMED:
            self._seam = self._size
        if name in KINDS or name in CONTAINERS:
            self._end_block(name)
        elif name == "a":
            self._end_link()
            self._anchor = None
        elif name in _MARKED and self._marks:
            mark, told = self._marks.pop()
            if mark < self._size and self._start >= 0:
                self._marked.append((told, max(mark, self._start), self._size))
        elif name in BOLD:
            self._end_bold()

    def leaf(self, name: str, attributes: dict[str, str | None], text: str, first: int, last: int) -> None:
        """
        Take in an element with nothing but a text in it.

        Args:
            name: The element's name.

            attributes: Its attributes.

            text: The text, as for `text`.

            first: Where the text stands in the markup.

            last: Where it ends.
        """
        is_inside = self._silent or self._depth or self._preformatted or self._anchor is not None
        if is_inside or name not in KINDS or attributes or stretches_of_words(text) != [(0, last - first)]:
            self.start(name, attributes)
            self.text(text, first, last)
            self.end(name)
            return

        # Most elements of an article, in half the time.
        above = self._open[-1]
        kind = above.kind if above.kind in STRONG else KINDS[name]
        if self._start >= 0:
            self._close_block()
        start = self._open_line(kind)
        self._write(text, first, last)
        self._blocks.append(Block(kind, start, self._size, name, "", self._box, around=above.classes, page=above.page))

    def text(self, text: str, first: int, last: int) -> None:
        """
        Take in a text.

        Args:
            text: The characters, references resolved.

            first: Where they stand in the markup.

            last: Where they end; if that is as far as the text is long, they are the same characters.
        """
        if self._silent:
            return
        if self._preformatted and has_break(text):
            self._lines(text, first, last)
            return

        exact = len(text) == last - first
        done = 0
        for start, end in stretches_of_words(text):
            if start > done and self._blank is None:
                self._blank = (first + done, first + start) if exact else (first, last)
            if exact:
                self._print(text[start:end], first + start, first + end)
            else:
                self._print(text[start:end], first, last)
            done = end
        if done < len(text) and self._blank is None:
            self._blank = (first + done, last) if exact else (first, last)

    def _lines(self, text: str, first: int, last: int) -> None:
        """
        Take in lines of an element that keeps its line ends; an empty line ends a paragraph.
        """
        exact = len(text) == last - first
        start = 0
        for stop in [*line_ends(text, 0, len(text)), len(text)]:
            if start:
                self._line_break()
            line = text[start:stop].rstrip(_LINE_ENDS)
            at = first + start
            self.text(line, at if exact else first, at + len(line) if exact else last)
            start = stop

    def swallow(self, text: str, first: int) -> None:
        """
        Take in what an element or a comment without an end has taken with it.
        """
        if self._silent:
            return

        if self._depth:
            # What follows is a table of its own.
            self._close_table()
            self._flush()
        else:
            self._close_block()
        start = self._open_line(self._open[-1].kind)
        self._write(text, first, first + len(text))
        self._blocks.append(Block(Kind.SWALLOWED, start, self._size))

    def finish(self) -> Rendered:
        """
        Return what the page looks like.
        """
        self._close_block()
        return Rendered("".join(self._chunks), self._blocks, self._links, self._marked, self._boxes, self._pieces)

    def _print(self, text: str, first: int, last: int) -> None:
        """
        Print words: into the open block or cell, else into a new one.
        """
        if self._depth:
            self._open_cell(anew=False)
        elif self._start < 0:
            self._start = self._open_line(self._open[-1].kind)
        if self._joint == self._size and self._blank is None and parts_words(self._chunks[-1], text):
            self._blank = _MADE
        if self._blank is not None:
            if self._is_inside():
                self._write(" ", *self._blank)
            self._blank = None
        if self._anchor is not None and self._anchor_start < 0:
            self._anchor_start = self._size
        self._write(text, first, last)

    def _is_inside(self) -> bool:
        """
        Tell whether words stand before this place in its line or cell.
        """
        if self._depth:
            return len(self._chunks) > self._cell
        return self._size > self._start and self._chunks[-1] != "\n"

    def _line_break(self) -> None:
        """
        End a line; in a cell it is a blank. Two of them end a paragraph where that has no element of its own.

        Dpa says with an element what a paragraph is, others leave lines empty within one as well.
        """
        if self._depth:
            self._blank = self._blank or _MADE
        elif self._start >= 0 and self._chunks[-1] == "\n" and self._open[-1].kind in self._parting:
            self._take_back_line()
            self._close_block()
        elif self._start >= 0:
            line = max(self._line, self._start)
            if line < self._size and self._is_bold(line):
                self._marked.append((BOLD_LINE, line, self._size))
            self._gap("\n")
            self._line = self._size
            self._blank = None

    def _take_back_line(self) -> None:
        """
        Take back the line that was begun last; no link and no mark reaches over its end.
        """
        self._chunks.pop()
        self._size -= 1
        size = self._size
        for number in range(len(self._links) - 1, -1, -1):
            start, end, url = self._links[number]
            if end <= size:
                break
            self._links[number] = (start, size, url)
        for number in range(len(self._marked) - 1, -1, -1):
            told, start, end = self._marked[number]
            if end <= size:
                break
            self._marked[number] = (told, start, size)

    def _open_block(self, name: str, classes: str, given: str) -> None:
        """
        Open a block element, with its classes and the name that it was given.
        """
        opens_box = False
        if not self._depth:
            self._close_block()
            if classes or name == ASIDE:
                opens_box = self._opens_box(name, classes)
        elif self._depth == 1 and name in CELLS:
            self._open_cell(anew=True)
        else:
            self._blank = self._blank or _MADE
        above = self._open[-1].kind
        kind = above if above in STRONG else KINDS.get(name, above)
        page = self._open[-1].page
        if is_told_page(name, classes, given):
            page = self._pages
            self._pages += 1
        self._open.append(Element(name, kind, classes, opens_box, page))
        if name == PREFORMATTED:
            self._preformatted += 1
        elif name == TABLE:
            self._depth += 1
            if self._depth == 1:
                self._rows, self._row, self._cell = [], [], -1

    def _opens_box(self, name: str, classes: str) -> bool:
        """
        Note the box that an element opens, if it opens one.
        """
        box = told_box(name, classes)
        outer = None if self._box is None else self._boxes[self._box]
        # Notes are notes wherever they lie; inside what is not public nothing is.
        if box is None or not (outer is None or (box in NOTES and outer not in {box, NOT_PUBLIC})):
            return False

        self._around.append(self._box)
        self._boxes.append(box)
        self._box = len(self._boxes) - 1
        return True

    def _end_block(self, name: str) -> None:
        """
        Close a block element.
        """
        if not self._depth:
            self._close_block()
        elif name == TABLE:
            self._depth -= 1
            if not self._depth:
                self._close_table()
                self._flush()
        elif self._depth == 1 and name in ROWS:
            self._end_row()
        else:
            self._blank = self._blank or _MADE
        if self._open.pop().opens_box:
            self._box = self._around.pop()
            self._flush()
        if name == PREFORMATTED:
            self._preformatted -= 1

    def _close_block(self) -> None:
        """
        Close the block that is open, if one is; a link that is open goes on in the next.
        """
        start, self._start = self._start, -1
        if start >= 0:
            self._end_link()
            name, kind, classes, _, page = self._open[-1]
            around = self._open[-2].classes if len(self._open) > 1 else ""
            bold = self._is_bold(start)
            self._blocks.append(
                Block(kind, start, self._size, name, classes, self._box, bold=bold, around=around, page=page)
            )
        self._blank = None
        if self._waiting:
            self._flush()

    def _embed(self, name: str, attributes: dict[str, str | None]) -> None:
        """
        Print an embed: at once between two blocks, else behind the block, the table or the box that it stands in.
        """
        pairs = tuple((key, value or "") for key, value in attributes.items())
        self._waiting.append((Block(Kind.EMBED, 0, 0, name, attributes=pairs), self._anchor))
        self._flush()

    def _flush(self) -> None:
        """
        Print the embeds that wait, if any do and no block, table or box is open.
        """
        if self._start >= 0 or self._depth or self._box is not None:
            return

        for block, anchor in self._waiting:
            start = self._open_line(self._open[-1].kind)
            self._gap(OBJECT)
            self._blocks.append(block._replace(start=start, end=self._size))
            if anchor is not None:
                self._links.append((start, self._size, anchor))
        self._waiting.clear()
