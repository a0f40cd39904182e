"""
Find where the end of a page begins: other articles, tags, comments, whom to ask.
"""

from collections.abc import Mapping
from typing import Final

from dpaparse._grammar.closing import SIGN_OFF, STOPS_OR_MARKS
from dpaparse._grammar.links import is_link
from dpaparse._grammar.page import is_page_note, is_page_sentence, opens_page_end
from dpaparse._grammar.space import BLANKS, SPACE, has_break, has_lone_cr, lines
from dpaparse._grammar.word_lists import has_only_words
from dpaparse._grammar.wrapping import soft_breaks
from dpaparse._model import Said, Span

_MOST_LINES: Final = 15
_LONGEST_LINE: Final = 120
# Several lines, each a link or an address.
_LONGEST_BLOCK: Final = 400
_LONGEST_LISTED: Final = 70
_LONGEST_OPENER: Final = 45
_LONGEST_CREDIT: Final = 40
_AGENCY: Final = "dpa"


def find_page_end(source: str, blocks: list[Span], said: Mapping[int, Said]) -> int:
    """
    Return the number of the block that opens the end of the page; that of all if there is none.

    Behind it stand only short lines, no credit, and no sentences but comments.

    >>> source = "Der Deich hält.\\n\\nMehr zum Thema\\n\\nSturmflut in Husum"
    >>> find_page_end(source, [Span(0, 15), Span(17, 31), Span(33, 51)], {})
    1
    """
    found = count = len(blocks)
    sentences = False
    for number in range(count - 1, max(0, count - _MOST_LINES - 1), -1):
        block = blocks[number]
        size = block.end - block.start
        if size <= _LONGEST_BLOCK and has_break(block.of(source)):
            line = _opening(source, block)
        else:
            line = block.of(source) if size <= _LONGEST_LINE else ""
        is_last = number + 1 == count and _LONGEST_LINE < size <= _LONGEST_BLOCK
        if is_last and len(blocks[number - 1]) <= _LONGEST_LINE and is_page_note(block.of(source)):
            # What the page says of itself may stand beneath its comments.
            continue
        if not line or _is_credited(line) or _is_signed(source, block):
            break
        behind = blocks[number + 1 : found]
        if said.get(block.start) is None and (
            _opens(line, sentences=sentences) or (sentences and _opens_teasers(source, line, behind))
        ):
            found = number
        sentences = sentences or source[block.end - 1] == "."
    return found


def count_trailing(source: str, blocks: list[Span], said: Mapping[int, Said]) -> int:
    """
    Count the last blocks that are words alone, up to three, beneath a paragraph: whatever they are, they are no text.

    >>> source = f"{'Der Deich hält. ' * 9}\\n\\nViel gelesen"
    >>> count_trailing(source, [Span(0, 143), Span(146, 158)], {})
    1
    """
    for count, block in enumerate(reversed(blocks[-_MOST_TRAILING - 1 :])):
        is_sentence = source[block.end - 1] in STOPS_OR_MARKS
        if len(block) > (_LONGEST_OPENER if is_sentence else _LONGEST_LINE):
            return count if is_sentence else 0
        words = block.of(source)
        if block.start in said or len(words) > _LONGEST_OPENER or not (words[0].isupper() and has_only_words(words)):
            return 0
    return 0


_MOST_TRAILING: Final = 3


def _opens(line: str, *, sentences: bool) -> bool:
    """
    Tell whether a line opens the end of a page, be it a sentence to readers: `War dieser Artikel hilfreich?`.
    """
    if len(line) <= _LONGEST_OPENER and opens_page_end(line, sentences=sentences):
        return True
    return not sentences and line[-1] in _CALLS and is_page_sentence(line)


_CALLS: Final = frozenset("?!")


def _opens_teasers(source: str, line: str, behind: list[Span]) -> bool:
    """
    Tell whether a line opens other articles of which each has its title and one short sentence: `Mehr aus der Region`.

    A link among the titles is none, and what it stands between is text.
    """
    return (
        len(behind) >= _LEAST_OF_TEASERS
        and len(behind) % 2 == 0
        and opens_page_end(line, sentences=False)
        and all(source[title.end - 1] not in STOPS_OR_MARKS and not is_link(source, title) for title in behind[::2])
        and all(source[lead.end - 1] == "." for lead in behind[1::2])
    )


_LEAST_OF_TEASERS: Final = 4


def _is_credited(line: str) -> bool:
    """
    Tell whether a line is a credit of dpa's, or ends with one behind a sentence: it is none of a page's end.

    >>> _is_credited("Quelle: dpa"), _is_credited("Der Deich hält. (dpa/lno)"), _is_credited("Deich bei Husum (dpa)")
    (True, True, True)
    """
    if _BEFORE_NUMBER in line:
        # A footer.
        return True
    tail = line[-_LONGEST_CREDIT:]
    if _AGENCY not in tail or not any(word in _OWN for word in tail.translate(_TO_BLANKS).split()):
        # "Mehr zu den dpa-Faktenchecks"
        return False
    return len(line) <= _LONGEST_CREDIT or line[: line.rfind("(")].rstrip(BLANKS)[-1:] in STOPS_OR_MARKS


_BEFORE_NUMBER: Final = "dpa:"
_OWN: Final = frozenset({"dpa", "dpa-AFX", "dpa-infocom", "dpa-tmn"})
_TO_BLANKS: Final = str.maketrans(dict.fromkeys("()[]/,.:;+|", " "))


def _is_signed(source: str, block: Span) -> bool:
    """
    Tell whether the signs of who wrote the text end a block: it is none of a page's end.

    >>> _is_signed("Die Aktie stieg./abc", Span(0, 20))
    True
    """
    lowest = max(block.start, block.end - _LONGEST_SIGN_OFF)
    slash = source.find("/", lowest, block.end)
    return slash >= 0 and SIGN_OFF.fullmatch(source, slash, block.end) is not None


_LONGEST_SIGN_OFF: Final = 16


def _opening(source: str, block: Span) -> str:
    """
    Return the first line of a block that may stand at the end of a page: it has several lines, and all are short.

    A paragraph that only the width of the text broke does not.

    >>> _opening("Impressum\\nDatenschutz", Span(0, 21)), _opening(f"Impressum\\n{'Deich ' * 13}", Span(0, 88))
    ('Impressum', '')
    >>> _opening("Impressum\\rDatenschutz", Span(0, 21))
    'Impressum'
    """
    if len(block) > _LONGEST_LINE and all(soft_breaks(source, lines(source, block.start, block.end))):
        return ""
    if not has_lone_cr(source, block.start, block.end):
        pieces = block.of(source).split("\n")
        if max(map(len, pieces)) <= _LONGEST_LISTED:
            return pieces[0].rstrip(SPACE)
    within = lines(source, block.start, block.end)
    start, end = within[0]
    return source[start:end] if all(last - first <= _LONGEST_LISTED for first, last in within) else ""
