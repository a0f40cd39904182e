"""
Write lines: where they end, where elements within them meet, and where the block ends that they stand in.
"""

from typing import Final

from dpaparse._markup.blocks import RUNNING, SEAMED, Block, Kind
from dpaparse._markup.classes import BOLD_LINE
from dpaparse._markup.tables import TableWriter

MADE: Final = (-1, -1)
"""
White space that an element makes and no character of the markup stands for.
"""

# Elements that a page has made up have one in their names.
_HYPHEN: Final = "-"
# Longer ones have an element of their own.
_LONGEST_CAPTION: Final = 400


class LineWriter(TableWriter):
    """
    Adds up the lines of blocks; a block's last line ends that.
    """

    def __init__(self, parting: frozenset[Kind]) -> None:
        """
        Begin with no line.

        Args:
            parting: Which blocks an empty line between two line breaks parts.
        """
        super().__init__()
        self._parting = parting
        self._marked: list[tuple[str, int, int]] = []
        # Where the line begins that a line break has opened last.
        self._line = 0
        # Of each open figure whether a picture stands in it; how many elements in them are open that quote.
        self._figures: list[bool] = []
        self._quoting = 0
        # Where an element within a line ended last, and where another begins right behind one.
        self._seam = self._joint = -1
        # Where an element that a page has made up ended last.
        self._parting_seam = -1

    def _open_seam(self, name: str) -> None:
        """
        Note that an element begins: it may stand right behind another one.
        """
        if name in SEAMED and self._seam == self._size:
            # Nothing is joined to the start of a page.
            self._joint = self._size or -1
        elif _HYPHEN in name and self._parting_seam == self._size and self._is_bare():
            # Elements that a page has made up stand side by side as blocks do.
            self._close_block()

    def _is_bare(self) -> bool:
        """
        Tell whether words are open that have no element for themselves.
        """
        return self._start >= 0 and not self._depth and self._open[-1].kind is Kind.TEXT

    def _close_seam(self, name: str) -> None:
        """
        Note that an element ends.
        """
        if name in SEAMED:
            self._seam = self._size
        elif _HYPHEN in name:
            self._parting_seam = self._size

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
            self._blank = self._blank or MADE
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
            kind = self._kind(kind, start)
            self._blocks.append(
                Block(kind, start, self._size, name, classes, self._box, bold=bold, around=around, page=page)
            )
        self._blank = None
        if self._waiting:
            self._flush()

    def _kind(self, kind: Kind, start: int) -> Kind:
        """
        Return the kind of a block that began at *start*: beneath a picture in a figure, words are a caption.
        """
        is_beneath = kind in RUNNING and bool(self._figures) and self._figures[-1] and not self._quoting
        return Kind.CAPTION if is_beneath and self._size - start <= _LONGEST_CAPTION else kind
