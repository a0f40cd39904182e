"""
Tell tables that only lay a page out from those that tell something: the article stands in one of their cells.

So do those of a single cell, and those whose markup says that they do.
"""

from typing import TYPE_CHECKING, Final

from dpaparse._markup.blocks import CELLS, TABLE

if TYPE_CHECKING:
    from justhtml import Node

_HEADLINE: Final = "h1"
_PARAGRAPH: Final = "p"
_BREAKS: Final = frozenset({_PARAGRAPH, "br"})
# A cell with so many characters and breaks is none of a table that somebody reads; with less if paragraphs end them.
_LEAST_TEXT: Final = 400
_LEAST_OF_PARAGRAPHS: Final = 200
_LEAST_BREAKS: Final = 2

# What a table is made of, and what stands for it where it only lays out.
_PIECES: Final = frozenset({TABLE, "tbody", "thead", "tfoot", "tr", "td", "th", "caption"})
_PLAIN: Final = "div"


def unlay(root: "Node") -> None:
    """
    Give other names to the tables under *root* that only lay out, and to their rows and cells.
    """
    from justhtml import Text  # noqa: PLC0415, an extra

    tables = _Tables()
    waiting: list[tuple[Node | Text, bool]] = [(root, False)]
    while waiting:
        node, is_end = waiting.pop()
        if isinstance(node, Text):
            tables.text(len(str(node.data or "")))
        elif is_end:
            tables.end(node.name)
        else:
            tables.start(node)
            if node.name == TABLE or node.name in CELLS:
                waiting.append((node, True))
            waiting += ((child, False) for child in reversed(node.children or ()))


class _Tables:
    """
    The tables that are open, and how much stands in their cells.
    """

    __slots__ = ("_cells", "_laying", "_pieces")

    def __init__(self) -> None:
        # Of each table its rows and cells; how many of them, from the outermost on, lay out.
        self._pieces: list[list[Node]] = []
        self._laying = 0
        # Characters, breaks and paragraphs of each open cell, without the cells inside it.
        self._cells: list[list[int]] = []

    def text(self, size: int) -> None:
        """
        Take in so many characters.
        """
        if self._cells:
            self._cells[-1][0] += size

    def start(self, node: "Node") -> None:
        """
        Take in an element.
        """
        name = node.name
        if name == TABLE:
            self._pieces.append([])
        if not self._pieces:
            return
        if name in _PIECES:
            self._pieces[-1].append(node)
        if name in CELLS:
            self._cells.append([0, 0, 0])
        elif name in _BREAKS and self._cells:
            self._cells[-1][1] += 1
            self._cells[-1][2] += name == _PARAGRAPH
        elif name == _HEADLINE:
            self._laying = len(self._pieces)

    def end(self, name: str) -> None:
        """
        Close a cell or a table.
        """
        if not self._pieces:
            # A drawing may have a cell without a table.
            return
        if name in CELLS:
            size, breaks, paragraphs = self._cells.pop()
            least = _LEAST_TEXT if paragraphs < _LEAST_BREAKS else _LEAST_OF_PARAGRAPHS
            if size >= least and breaks >= _LEAST_BREAKS:
                self._laying = len(self._pieces)
            return
        pieces = self._pieces.pop()
        is_laying = self._laying > len(self._pieces)
        self._laying = min(self._laying, len(self._pieces))
        role = (pieces[0].attrs or {}).get("role")
        if is_laying or role in _LAYING or sum(piece.name in CELLS for piece in pieces) == 1:
            for piece in pieces:
                piece.name = _PLAIN


# What the markup says of a table that is none.
_LAYING: Final = ("none", "presentation")
