"""
Write blocks, tables and embeds: where a block begins, the rows and cells of a table, and what nobody can read.
"""

from typing import Final

from dpaparse._markup.blocks import OBJECT, TABLE, Block, Element, Kind
from dpaparse._markup.writing import Writer

_NO_ELEMENT: Final = Element("", Kind.TEXT, "", opens_box=False)


class TableWriter(Writer):
    """
    Adds up blocks, each set off from the one before; of tables the outermost is one.
    """

    def __init__(self) -> None:
        """
        Begin with no block and no table.
        """
        super().__init__()
        self._blocks: list[Block] = []
        # Block elements that are open, upon one that stands for none.
        self._open = [_NO_ELEMENT]
        # Where the open block begins, negative between two; white space that is printed only if words follow.
        self._start = -1
        self._blank: tuple[int, int] | None = None
        # The open box.
        self._box: int | None = None
        # Embeds, with their link, that wait for the end of a block, a table or a box.
        self._waiting: list[tuple[Block, str | None]] = []
        # The outermost table: how deep in tables, its rows, the open row, and where the open cell begins in _chunks.
        self._depth = 0
        self._rows: list[tuple[str, ...]] = []
        self._row: list[str] = []
        self._cell = -1

    def _open_line(self, kind: Kind) -> int:
        """
        Set a new block off from the one before, and return where it begins.
        """
        if self._size:
            listed = kind is Kind.ITEM and bool(self._blocks) and self._blocks[-1].kind is Kind.ITEM
            self._gap("\n" if listed else "\n\n")
        self._blank = None
        return self._size

    def _open_cell(self, *, anew: bool) -> None:
        """
        Open a cell; without *anew* only where none is open, for words between two cells.
        """
        if self._cell >= 0:
            if not anew:
                return
            self._end_cell()
        if self._row:
            self._gap("\t")
        elif not self._rows:
            self._start = self._open_line(self._open[-1].kind)
        self._blank = None
        self._cell = len(self._chunks)

    def _end_cell(self) -> None:
        """
        Close the open cell.
        """
        if self._cell >= 0:
            self._end_link()
            self._row.append("".join(self._chunks[self._cell :]))
        self._cell = -1

    def _end_row(self) -> None:
        """
        Close the open row.
        """
        self._end_cell()
        if self._row:
            self._rows.append(tuple(self._row))
            self._gap("\n")
        self._row = []

    def _close_table(self) -> None:
        """
        Close the outermost table; one without a word leaves nothing but white space.
        """
        self._end_row()
        start, self._start = self._start, -1
        self._blank = None
        if any(any(row) for row in self._rows):
            self._blocks.append(
                Block(
                    Kind.TABLE,
                    start,
                    self._size,
                    TABLE,
                    box=self._box,
                    rows=tuple(self._rows),
                    page=self._open[-1].page,
                )
            )
        self._rows = []

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
