"""
Find who says a quotation in English: `..., X said`, `said X`, `according to X`, `X told the paper: ...`.
"""

from typing import Final

from dpaparse._grammar.lexicon import ENGLISH_SAYS
from dpaparse._grammar.words import QUOTE, Sentence
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
_BEFORE_VERB: Final = frozenset({"also", "had", "has", "have", "later"})
_MOST_WORDS: Final = 16


def find_english_frame(sentence: Sentence, at: int) -> Found | None:
    """
    Find the frame of the quotation at *at* in its sentence; None if it has none of its own.
    """
    words = sentence.words
    low = [word.lower() for word in words]
    for i in range(len(low) - 2):
        if low[i] == "according" and low[i + 1] == "to":
            return Found((i + 2, _end(words, low, i + 2)), (i, i + 1))
    verbs = sentence.where(ENGLISH_SAYS)
    verbs.sort(key=lambda i: abs(i - at))
    for verb in verbs:
        found = _before(words, low, verb) or _behind(words, low, verb)
        if found is not None:
            return Found(found, (verb,))
    return None


def _before(words: list[str], low: list[str], verb: int) -> tuple[int, int] | None:
    """
    Return the subject before the verb: what stands between the last break and it.
    """
    end = verb
    while end > 0 and low[end - 1] in _BEFORE_VERB:
        end -= 1
    start = end
    while start > 0 and words[start - 1] not in _BREAKS and end - start < _MOST_WORDS:
        start -= 1
    while start < end and low[start] in _LEADING:
        start += 1
    if start + 1 < end and low[start] == "on" and low[start + 1] in _ADJUNCTS:
        # "On Monday Thun said"
        start += 2
    if start == end or low[end - 1] in _BE:
        return None
    if end - start == 1 and low[start] not in _PRONOUNS and not words[start][0].isupper():
        return None
    return start, end


def _behind(words: list[str], low: list[str], verb: int) -> tuple[int, int] | None:
    """
    Return the subject behind the verb: `said Ebba Thun`.
    """
    start = verb + 1
    if start >= len(words) or words[start] in _BREAKS:
        return None
    if low[start] in _PRONOUNS:
        return start, start + 1
    end = _end(words, low, start)
    named = any(word[0].isupper() for word in words[start:end])
    return (start, end) if named or (end > start + 1 and low[start] in _ARTICLES) else None


def _end(words: list[str], low: list[str], start: int) -> int:
    """
    Return where a phrase ends that begins at *start*, with an apposition.
    """
    size = len(words)
    appositions = True
    end = start
    while end < size and end - start < _MOST_WORDS:
        if low[end] in _ADJUNCTS and end > start:
            break
        if words[end] in _BREAKS:
            if not (appositions and words[end] == "," and end + 1 < size and words[end + 1][0].islower()):
                break
            appositions = False
        end += 1
    return end
