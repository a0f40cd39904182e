"""
Write down what a page looks like, and keep which characters of the markup it came from.
"""

from dpaparse._model.ways import Piece


class Writer:
    """
    Adds up texts, the links in them and which are set in bold, with the way back into the markup.
    """

    def __init__(self) -> None:
        """
        Begin with nothing.
        """
        self._chunks: list[str] = []
        self._size = 0
        self._pieces: list[Piece] = []
        self._links: list[tuple[int, int, str]] = []
        # The open link and where its words begin.
        self._anchor: str | None = None
        self._anchor_start = -1
        # How many elements are open that set words in bold, and where such words began and ended last.
        self._bold = 0
        self._bold_start = -1
        self._bold_end = -1

    def _write(self, text: str, first: int, last: int) -> None:
        """
        Add *text*, which stands at `[first, last)` in the markup; with what stands right before it, it is one piece.
        """
        size, at = len(text), self._size
        self._chunks.append(text)
        self._size = at + size
        if self._pieces and size == last - first:
            start, length, before, stop = self._pieces[-1]
            if stop == first and start + length == at and length == stop - before:
                self._pieces[-1] = (start, length + size, before, last)
                return
        if first >= 0:
            self._pieces.append((at, size, first, last))

    def _gap(self, text: str) -> None:
        """
        Add what no character of the markup stands for.
        """
        self._chunks.append(text)
        self._size += len(text)

    def _end_link(self) -> None:
        """
        End the link that is open, here.
        """
        if self._anchor is not None and 0 <= self._anchor_start < self._size:
            self._links.append((self._anchor_start, self._size, self._anchor))
        self._anchor_start = -1

    def _open_bold(self) -> None:
        """
        Set words in bold, from here on.
        """
        if not self._bold:
            self._bold_start = self._size
        self._bold += 1

    def _end_bold(self) -> None:
        """
        End an element that sets words in bold, here.
        """
        self._bold -= 1
        self._bold_end = self._size

    def _is_bold(self, start: int) -> bool:
        """
        Tell whether all words from *start* to here are set in bold.
        """
        return 0 <= self._bold_start <= start and (self._bold > 0 or self._bold_end == self._size)
