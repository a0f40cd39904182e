"""
What was told of words before, so that it need not be found out again.
"""

from collections.abc import Callable


class Remembered(dict[str, str]):
    """
    What a function tells of words: of a bounded number, for all are forgotten where they would be more.

    Most words of an article have been seen in one before, and `lru_cache` takes half as long again to tell them, since
    it notes which was asked for last.

    >>> remembered = Remembered(str.lower, 2)
    >>> remembered["Husum"], remembered["Deich"], remembered["Deich"], sorted(remembered)
    ('husum', 'deich', 'deich', ['Deich', 'Husum'])
    >>> remembered["Flut"], sorted(remembered)
    ('flut', ['Flut'])
    """

    __slots__ = ("_most", "_tell")

    def __init__(self, tell: Callable[[str], str], most: int) -> None:
        """
        Begin with no word.

        Args:
            tell: What tells something of a word; a word for which it raises an exception is not remembered.

            most: How many words are remembered at most.
        """
        super().__init__()
        self._tell = tell
        self._most = most

    def __missing__(self, word: str) -> str:
        """
        Find out what to tell of a word.
        """
        told = self._tell(word)
        if len(self) >= self._most:
            self.clear()
        self[word] = told
        return told
