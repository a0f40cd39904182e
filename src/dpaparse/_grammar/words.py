"""
Words, punctuation and quotations of a sentence, with their classes, and their places in the text.
"""

from collections.abc import Iterable
from functools import reduce
from operator import or_
from typing import Final, Self

from dpaparse._grammar.lexicon import lexicon
from dpaparse._grammar.pattern import Pattern

# word = letters and digits, hyphens and apostrophes inside ; "USA-Reise", "Thun's", "2500"
_PIECE: Final = Pattern(r"[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad'’-]*+ | [^\s\p{L}\p{N}]")

QUOTE: Final = "“"
"""
The word that stands for a whole quotation, marks included.
"""

TERM: Final = "«"
"""
The same of a name or a coined word in marks, which stands in its sentence like a noun.
"""


class Sentence:
    """
    The words of a sentence, or a window of them: `[first, stop)`.

    >>> sentence = Sentence("„Nein“, sagte Thun.", 0, 19, [(0, 6, QUOTE)])
    >>> sentence.words
    ['“', ',', 'sagte', 'Thun', '.']
    >>> sentence.span(2, 4)
    (8, 18)
    """

    __slots__ = ("_ends", "_quoted", "_source", "_start", "bits", "classes", "first", "stop", "words")

    words: list[str]
    """Words and punctuation marks as printed; of a quotation only a mark."""

    classes: list[int]
    """The classes of each word."""

    bits: int
    """All classes of all words: what the sentence has none of, it need not be searched for."""

    def __init__(self, source: str, start: int, end: int, quotes: Iterable[tuple[int, int, str]]) -> None:
        """
        Cut `[start, end)` into words.

        Args:
            source: The whole text.

            start: Where the sentence begins.

            end: Where it ends.

            quotes: Its quotations, outermost ones in order; each is one word, with its text.
        """
        self._source = source
        self._start = start
        self._ends: list[int] | None = None
        self._quoted: dict[int, tuple[int, int]] = {}
        words: list[str] = []
        for first, last, text in quotes:
            words += _words(source[start:first])
            self._quoted[len(words)] = first, last
            words.append(text)
            start = last
        words += _words(source[start:end])
        classes_of = lexicon().get
        self.words = words
        self.classes = [classes_of(word, 0) for word in words]
        self.bits = reduce(or_, self.classes, 0)
        self.first = 0
        self.stop = len(words)

    def within(self, first: int, stop: int) -> Self:
        """
        Return a window of the sentence: nothing is looked for beyond `[first, stop)`.
        """
        window = object.__new__(type(self))
        window._source = self._source
        window._start = self._start
        window._ends = self._ends
        window._quoted = self._quoted
        window.words = self.words
        window.classes = self.classes
        window.bits = self.bits
        window.first = first
        window.stop = stop
        return window

    def where(self, bits: int) -> list[int]:
        """
        Return the places of the words that are of one of the classes.
        """
        if not self.bits & bits:
            return []
        first = self.first
        return [i for i, own in enumerate(self.classes[first : self.stop], first) if own & bits]

    def span(self, first: int, stop: int) -> tuple[int, int]:
        """
        Return where the words `[first, stop)` stand in the text.
        """
        ends = self.ends
        begin = self._quoted.get(first)
        return (ends[first] - len(self.words[first]) if begin is None else begin[0]), ends[stop - 1]

    @property
    def quotations(self) -> Iterable[int]:
        """
        The places of the quotations, in order.
        """
        return self._quoted

    @property
    def ends(self) -> list[int]:
        """
        Where each word ends in the text.
        """
        if self._ends is None:
            self._ends = self._find_ends()
        return self._ends

    def _find_ends(self) -> list[int]:
        """
        Find the words again: nothing but white space stands between them.
        """
        find, at = self._source.find, self._start
        if not self._quoted:
            return [at := find(word, at) + len(word) for word in self.words]
        ends = []
        for i, word in enumerate(self.words):
            quoted = self._quoted.get(i)
            at = find(word, at) + len(word) if quoted is None else quoted[1]
            ends.append(at)
        return ends


def _words(text: str) -> list[str]:
    """
    Return the words and punctuation marks of a stretch.

    >>> _words("Die USA-Reise (2025) fiel aus.")
    ['Die', 'USA-Reise', '(', '2025', ')', 'fiel', 'aus', '.']
    """
    for mark in _MARKS:
        if mark in text:
            text = text.replace(mark, f" {mark} ")
    words = []
    for word in text.split():
        if word.isalnum() or len(word) == 1:
            # Most words; the pattern takes five times as long.
            words.append(word)
        else:
            words += _PIECE.findall(word)
    return words


_MARKS: Final = ".,:;!?()"
