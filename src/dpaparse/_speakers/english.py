"""
Find who says a quotation in English: `..., X said`, `said X`, `according to X`, `X told the paper: ...`.
"""

from typing import Final

from dpaparse._grammar.tokens import QUOTE, Token
from dpaparse._language.reporting import ENGLISH_FORMS
from dpaparse._speakers.frames import Found

_BREAKS: Final = frozenset({",", ":", ";", ".", "!", "?", "–", "-", "—", QUOTE})

# What follows a subject or an object, and is no part of it.
_ADJUNCTS: Final = frozenset(
    {
        "after",
        "also",
        "and",
        "as",
        "at",
        "before",
        "but",
        "during",
        "earlier",
        "had",
        "has",
        "have",
        "he",
        "in",
        "later",
        "monday",
        "on",
        "friday",
        "saturday",
        "she",
        "sunday",
        "that",
        "they",
        "thursday",
        "tuesday",
        "wednesday",
        "when",
        "while",
    }
)
_PRONOUNS: Final = frozenset({"he", "i", "she", "they", "we", "who"})
_BE: Final = frozenset({"are", "be", "been", "is", "was", "were"})
_ARTICLES: Final = frozenset({"a", "an", "her", "his", "its", "the", "their"})
_LEADING: Final = frozenset({"and", "but", "so", "then", "also", "however"})
_MOST_WORDS: Final = 16


def find_english_frame(tokens: list[Token], at: int) -> Found | None:
    """
    Find the frame of the quotation at *at* in its sentence; None if it has none of its own.
    """
    for i in range(len(tokens) - 2):
        if tokens[i].low == "according" and tokens[i + 1].low == "to":
            return Found((i + 2, _end(tokens, i + 2, appositions=True)), (i, i + 1))
    verbs = [i for i, token in enumerate(tokens) if token.low in ENGLISH_FORMS]
    verbs.sort(key=lambda i: abs(i - at))
    for verb in verbs:
        found = _before(tokens, verb) or _behind(tokens, verb)
        if found is not None:
            return Found(found, (verb,))
    return None


def _before(tokens: list[Token], verb: int) -> tuple[int, int] | None:
    """
    Return the subject before the verb: what stands between the last break and it.
    """
    end = verb
    while end > 0 and tokens[end - 1].low in {"had", "has", "have", "also", "later"}:
        end -= 1
    start = end
    while start > 0 and tokens[start - 1].text not in _BREAKS and end - start < _MOST_WORDS:
        start -= 1
    while start < end and tokens[start].low in _LEADING:
        start += 1
    if start + 1 < end and tokens[start].low == "on" and tokens[start + 1].low in _ADJUNCTS:
        # "On Monday Thun said"
        start += 2
    if start == end or tokens[end - 1].low in _BE:
        return None
    if end - start == 1 and tokens[start].low not in _PRONOUNS and not tokens[start].text[0].isupper():
        return None
    return start, end


def _behind(tokens: list[Token], verb: int) -> tuple[int, int] | None:
    """
    Return the subject behind the verb: `said Ebba Thun`.
    """
    start = verb + 1
    if start >= len(tokens) or tokens[start].text in _BREAKS:
        return None
    if tokens[start].low in _PRONOUNS:
        return start, start + 1
    end = _end(tokens, start, appositions=True)
    named = any(token.text[0].isupper() for token in tokens[start:end])
    return (start, end) if named or (end > start + 1 and tokens[start].low in _ARTICLES) else None


def _end(tokens: list[Token], start: int, *, appositions: bool) -> int:
    """
    Return where a phrase ends that begins at *start*.
    """
    end = start
    while end < len(tokens) and end - start < _MOST_WORDS:
        token = tokens[end]
        if token.low in _ADJUNCTS and end > start:
            break
        if token.text in _BREAKS:
            if not (appositions and token.text == "," and end + 1 < len(tokens) and tokens[end + 1].text[0].islower()):
                break
            appositions = False
        end += 1
    return end
