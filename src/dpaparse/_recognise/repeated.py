"""
Find what a page says once more between the paragraphs of its text: the title of its window, the head of a paper's page.
"""

from collections.abc import Collection
from typing import Final

from dpaparse._grammar.closing import SENTENCE_END
from dpaparse._grammar.space import lines
from dpaparse._model import Span


def find_repeated(source: str, blocks: list[Span], above: list[Span]) -> set[int]:
    """
    Return where those of *blocks* begin that say once more what stands above the text, as on every page of a printout.

    Args:
        source: The whole text.

        blocks: What stands beneath the head.

        above: The lines of the head.

    >>> source = "Deich hält stand\\n\\nDas Wasser fällt.\\n\\n25.11.2026 Deich hält stand 1/2\\n\\nEs regnet."
    >>> find_repeated(source, [Span(18, 35), Span(37, 68), Span(70, 80)], [Span(0, 16)])
    {37}
    """
    short = [
        words
        for block in blocks
        if source[block.end - 1] not in SENTENCE_END and len(words := block.of(source)) <= LONGEST_REPEATED
    ]
    if not short:
        return set()
    said = {words for span in above if len(words := span.of(source)) >= _SHORTEST_REPEATED and " " in words}
    seen: set[str] = set()
    for words in short:
        if words in seen and _may_be_of_page(words) and len(said) < _MOST_REPEATED:
            said.add(words)
        seen.add(words)
    if not any(words in line for line in short for words in said):
        return set()
    return {block.start for block in blocks if len(block) <= LONGEST_REPEATED and _repeats(source, block, said)}


# The title of a window, its address and the number of the page
LONGEST_REPEATED: Final = 300
"""
Longer blocks repeat nothing.
"""

# "SEITE 1 VON 2" is told by its words.
_SHORTEST_REPEATED: Final = 15


# More are looked at no further, so that time stays linear.
_MOST_REPEATED: Final = 40


def _may_be_of_page(words: str) -> bool:
    """
    Tell whether a line that stands twice in a text may be the head of a page; a heading may stand twice, too.

    >>> _may_be_of_page("KÜSTENBOTE AM SONNTAG"), _may_be_of_page("Pegel fallen wieder")
    (True, False)
    """
    return len(words) >= _SHORTEST_REPEATED and (words.isupper() or any(map(str.isdigit, words)))


def _repeats(source: str, block: Span, said: Collection[str]) -> bool:
    """
    Tell whether each line of a block holds what was *said*, or an address.
    """
    if source[block.end - 1] in SENTENCE_END:
        return False
    within = [source[start:end] for start, end in lines(source, block.start, block.end)]
    told = [any(words in line for words in said) for line in within]
    return any(told) and all(is_told or _ADDRESS in line for line, is_told in zip(within, told, strict=True))


_ADDRESS: Final = "://"
