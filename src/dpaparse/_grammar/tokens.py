"""
Words, punctuation and quotations of a stretch, and the sentences that they make.
"""

from collections.abc import Iterable
from typing import Final, NamedTuple

from dpaparse._grammar.pattern import Pattern
from dpaparse._language.abbreviations import ABBREVIATIONS
from dpaparse._language.months import MONTHS
from dpaparse._language.ordinals import ORDINAL_NOUNS

# word = letters and digits, hyphens and apostrophes inside ; "USA-Reise", "Thun's", "2500"
_TOKEN: Final = Pattern(r"[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad'’-]*+ | [^\s\p{L}\p{N}\u200b\ufeff\u2060]")

_SENTENCE_ENDS: Final = frozenset(".!?…")
_SHORTEST_ABBREVIATION: Final = 1
_LONGEST_ORDINAL: Final = 2

QUOTE: Final = "“"
"""
The text of a token that is a whole quotation, marks included.
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


def tokenize(source: str, start: int, end: int, quotes: Iterable[tuple[int, int]]) -> list[Token]:
    """
    Return the tokens of `[start, end)`; each of *quotes*, outermost ones in order, is a single token.

    >>> [token.text for token in tokenize("„Nein“, sagte Thun.", 0, 19, [(0, 6)])]
    ['“', ',', 'sagte', 'Thun', '.']
    """
    tokens: list[Token] = []
    for first, last in (*quotes, (end, end)):
        for match in _TOKEN.finditer(source, start, first):
            text = match[0]
            tokens.append(Token(match.start(), match.end(), text, text.lower()))
        if first < last:
            tokens.append(Token(first, last, QUOTE, QUOTE))
        start = last
    return tokens


def sentences(source: str, tokens: list[Token]) -> list[list[Token]]:
    """
    Cut tokens into sentences.

    A full stop ends none behind an abbreviation, an initial or an ordinal number; a quotation that ends with one does
    where another sentence begins behind it.

    >>> text = "Dr. Thun kam am 3. Mai. Sie ging."
    >>> [len(sentence) for sentence in sentences(text, tokenize(text, 0, 33, []))]
    [9, 3]
    """
    found: list[list[Token]] = []
    begun = 0
    for i, token in enumerate(tokens):
        if token.text in _SENTENCE_ENDS:
            ends = _ends(tokens, i)
        elif token.text == QUOTE:
            ends = _quote_ends(source, tokens, i)
        else:
            continue
        if ends:
            found.append(tokens[begun : i + 1])
            begun = i + 1
    if begun < len(tokens):
        found.append(tokens[begun:])
    return found


def _opens(token: Token) -> bool:
    """
    Tell whether a sentence may begin with *token*.
    """
    return token.text == QUOTE or not token.text[0].islower() and (token.text[0].isalnum() or token.text in _OPENING)


_OPENING: Final = frozenset("(„“«»\"‚‘–-[")


def _ends(tokens: list[Token], i: int) -> bool:
    """
    Tell whether the full stop at *i* ends a sentence.
    """
    if i + 1 == len(tokens):
        return True
    following = tokens[i + 1]
    if not _opens(following):
        return False
    if tokens[i].text != "." or not i or tokens[i - 1].end != tokens[i].start:
        return True

    before = tokens[i - 1]
    if following.start == tokens[i].end and following.text != QUOTE:
        # "z.B.", "14.30"
        return False
    if before.low in ABBREVIATIONS or (len(before.text) == _SHORTEST_ABBREVIATION and before.text.isalpha()):
        return False
    if before.text.isdigit() and len(before.text) <= _LONGEST_ORDINAL:
        return following.low not in MONTHS and following.low not in ORDINAL_NOUNS
    return True


def _quote_ends(source: str, tokens: list[Token], i: int) -> bool:
    """
    Tell whether the quotation at *i* ends a sentence: a full stop stands inside it, and another sentence follows.
    """
    if i + 1 == len(tokens):
        return True
    inside = source[max(tokens[i].start, tokens[i].end - 3) : tokens[i].end]
    return not _SENTENCE_ENDS.isdisjoint(inside) and _opens(tokens[i + 1])
