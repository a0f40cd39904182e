"""
Words, punctuation and quotations of a stretch, and the sentences that they make.
"""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from dpaparse._grammar.pattern import Pattern
from dpaparse._grammar.space import SPACES
from dpaparse._language.abbreviations import ABBREVIATIONS
from dpaparse._language.months import MONTHS
from dpaparse._language.ordinals import ORDINAL_NOUNS

# word = letters and digits, hyphens and apostrophes inside ; "USA-Reise", "Thun's", "2500"
_PIECE: Final = Pattern(r"[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad'’-]*+ | [^\s\p{L}\p{N}]")

_SENTENCE_ENDS: Final = frozenset(".!?…")
_LONGEST_ORDINAL: Final = 2

QUOTE: Final = "“"
"""
The text of a token that is a whole quotation, marks included.
"""

TERM: Final = "«"
"""
The same of a name or a coined word in marks, which stands in its sentence like a noun.
"""


class Token(NamedTuple):
    """
    A word, a punctuation mark or a whole quotation.
    """

    start: int
    end: int
    text: str
    """As printed; of a quotation only a mark."""
    low: str
    """In small letters."""


def tokenize(source: str, start: int, end: int, quotes: Iterable[tuple[int, int, str]]) -> list[Token]:
    """
    Return the tokens of `[start, end)`; each of *quotes*, outermost ones in order, is a single token with its text.

    >>> [token.text for token in tokenize("„Nein“, sagte Thun.", 0, 19, [(0, 6, QUOTE)])]
    ['“', ',', 'sagte', 'Thun', '.']
    """
    tokens: list[Token] = []
    add, make, find = tokens.append, Token._make, source.find
    for first, last, text in (*quotes, (end, end, "")):
        at = start
        for word in source[start:first].split():
            at = find(word, at, first)
            if word.isalnum():
                # Most words; the pattern takes five times as long.
                add(make((at, at + len(word), word, word.lower())))
            elif (bare := word[:-1]).isalnum() and word[-1] in _MARKS:
                stop = at + len(bare)
                add(make((at, stop, bare, bare.lower())))
                add(make((stop, stop + 1, word[-1], word[-1])))
            else:
                for match in _PIECE.finditer(source, at, at + len(word)):
                    piece = match[0]
                    tokens.append(Token(match.start(), match.end(), piece, piece.lower()))
            at += len(word)
        if first < last:
            tokens.append(Token(first, last, text, text))
        start = last
    return tokens


_MARKS: Final = frozenset(".,:;!?")


def sentences(source: str, start: int, end: int, quotes: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """
    Cut `[start, end)` into sentences.

    A full stop ends none inside one of *quotes*, behind an abbreviation, an initial or an ordinal number; a quotation
    that ends with one does where another sentence begins behind it.

    >>> sentences("Dr. Thun kam am 3. Mai. Sie ging.", 0, 33, [])
    [(0, 23), (24, 33)]
    """
    stops = []
    find = source.find
    for stop in _STOPS:
        at = find(stop, start, end) + 1
        while at:
            stops.append(at)
            at = find(stop, at, end) + 1
    stops = [*_outside(sorted(stops), quotes), *_closed(source, quotes, end)]
    found = []
    for at in sorted(stops):
        following = at + 1
        while following < end and source[following] in SPACES:
            following += 1
        if following < end and _opens(source, following) and not _abbreviated(source, start, at - 1, following):
            found.append((start, at))
            start = following
    found.append((start, end))
    return found


def _outside(stops: list[int], quotes: list[tuple[int, int]]) -> Iterator[int]:
    """
    Yield the stops that lie in no quotation.
    """
    waiting = list(reversed(quotes))
    for at in stops:
        while waiting and waiting[-1][1] <= at:
            waiting.pop()
        if not waiting or at <= waiting[-1][0]:
            yield at


def _closed(source: str, quotes: list[tuple[int, int]], end: int) -> Iterator[int]:
    """
    Yield the ends of quotations that end as a sentence does.
    """
    for first, last in quotes:
        if last < end and source[last] in SPACES and not _SENTENCE_ENDS.isdisjoint(source[max(first, last - 3) : last]):
            yield last


_STOPS: Final = (". ", "! ", "? ", "… ", ".\n", ".\r", "!\n", "?\n", ".\u00a0")


def _opens(source: str, at: int) -> bool:
    """
    Tell whether a sentence may begin at *at*.
    """
    character = source[at]
    return not character.islower() and (character.isalnum() or character in _OPENING)


_OPENING: Final = frozenset('(„“«»"‚‘–-[+')
# The longest abbreviation, and words like it.
_LONGEST_ABBREVIATION: Final = 12


def _abbreviated(source: str, start: int, stop: int, following: int) -> bool:
    """
    Tell whether the full stop at *stop* belongs to an abbreviation, an initial, or an ordinal number.
    """
    if source[stop] != ".":
        return False
    piece = source[max(start, stop - _LONGEST_ABBREVIATION) : stop]
    word = piece[max(piece.rfind(blank) for blank in _BLANKS) + 1 :].lstrip('(„«»"')
    if len(word) == 1 and word.isalpha():
        return True
    if word.isdigit() and len(word) <= _LONGEST_ORDINAL:
        behind = source[following : following + _LONGEST_ABBREVIATION].split()[:1]
        noun = behind[0].strip(".,;:").lower() if behind else ""
        return noun in MONTHS or noun in ORDINAL_NOUNS
    return word.lower() in ABBREVIATIONS


_BLANKS: Final = (" ", "\n", "\u00a0")
