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
    PREFORMATTED,
    ROWS,
    STRONG,
    TABLE,
    Block,
    Element,
    Kind,
    Rendered,
    parts_words,
    told_box,
)
from dpaparse._markup.classes import MARKED, is_told_page, told_of_span
from dpaparse._markup.lines import MADE, LineWriter
from dpaparse._markup.unseen import SILENT, is_hidden

_LINE_ENDS: Final = "\r\n"
_WORDS: Final = frozenset({Kind.TEXT})
_FIGURE: Final = "figure"
_QUOTING: Final = "blockquote"


class Renderer(LineWriter):
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
        super().__init__(parting)
        self._boxes: list[str] = []
        self._around: list[int | None] = []
        # How many silent elements are open, and which count: those, and the hidden one around them.
        self._silent, self._silencing = 0, SILENT
        # How many elements are open that keep their line ends.
        self._preformatted = 0
        # How many elements there were that are the page's by their classes.
        self._pages = 0
        # Where the open spans and times begin, and what they are.
        self._marks: list[tuple[int, str]] = []

    def start(self, name: str, attributes: dict[str, str | None]) -> None:
        """
        Open an element; one that cannot hold anything is closed by `end` as well.
        """
        if self._is_unseen(name, attributes):
            return
        self._open_seam(name)
        if name in KINDS or name in CONTAINERS:
            self._open_block(name, attributes.get("class") or "", attributes.get("id") or "")
        elif name in EMBEDS or name.startswith("dnl-"):
            if self._figures:
                self._figures[-1] = True
            self._embed(name, attributes)
        elif name == "br":
            self._line_break()
        elif name == "a":
            self._end_link()
            self._anchor = attributes.get("href")
        elif name in MARKED:
            self._marks.append((self._size, told_of_span(name, attributes.get("class") or "")))
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
        self._close_seam(name)
        if name in KINDS or name in CONTAINERS:
            self._end_block(name)
        elif name == "a":
            self._end_link()
            self._anchor = None
        elif name in MARKED and self._marks:
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
        kind = self._kind(kind, start)
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
            self._blank = MADE
        if self._blank is not None:
            if self._is_inside():
                self._write(" ", *self._blank)
            self._blank = None
        if self._anchor is not None and self._anchor_start < 0:
            self._anchor_start = self._size
        self._write(text, first, last)

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
            self._blank = self._blank or MADE
        above = self._open[-1].kind
        kind = above if above in STRONG else KINDS.get(name, above)
        page = self._open[-1].page
        if is_told_page(name, classes, given):
            page = self._pages
            self._pages += 1
        self._open.append(Element(name, kind, classes, opens_box, page))
        if name == _FIGURE:
            self._figures.append(False)
        elif name == _QUOTING:
            self._quoting += bool(self._figures)
        elif name == PREFORMATTED:
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
            self._blank = self._blank or MADE
        if self._open.pop().opens_box:
            self._box = self._around.pop()
            self._flush()
        if name == _FIGURE:
            self._figures.pop()
        elif name == _QUOTING:
            self._quoting -= bool(self._figures)
        elif name == PREFORMATTED:
            self._preformatted -= 1
