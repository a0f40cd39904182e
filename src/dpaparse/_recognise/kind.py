"""
Judge what a pair of quotation marks is used for: speech, a fragment of it, or a term.

A first version: what stands inside and right beside the marks decides.
"""

from typing import Final

from dpaparse._grammar.space import SPACES
from dpaparse._language.speech import FINITE, NAMED, SAYING
from dpaparse._model import QuoteKind, Span

_MARKS: Final = "“”„«»‚‘’‹›\"'"
_HYPHENS: Final = ("-", "\u2010", "\u2011")
_PUNCTUATION: Final = ".,;:!?…"
_FULL_STOPS: Final = frozenset(".!?…")
# What stands before the start of a sentence; nothing, at the start of a paragraph.
_ENDS: Final = frozenset(["", *".!?…", *_MARKS])

# The longest words of German news, in characters: as far beside the marks as the rules look.
_BESIDE: Final = 40

# Compounds end with them: "Tageszeitung".
_NAMED: Final = tuple(NAMED)

# "Das Wasser steigt": the fewest words of a clause, and the fewest with a verb that are more than a title.
_CLAUSE: Final = 3
_CLAUSE_WITH_VERB: Final = 4
# So many words with a capital at the start are a clause nine times out of ten, with or without a verb that we know.
_SURELY_CLAUSE: Final = 6


def classify(source: str, start: int, end: int, text: str, within: Span) -> QuoteKind:
    """
    Judge a pair of marks.

    Args:
        source: The whole text.

        start: Where the pair begins, mark included.

        end: Where it ends, mark included.

        text: The words inside the marks.

        within: The paragraph or its like.

    >>> str(classify("Der Roman «Flut» erschien.", 10, 16, "Flut", Span(0, 26)))
    'term'
    """
    lowest = within.start
    # The character before the marks, or before the blank there, and the one behind; empty where there is none.
    at = start - 2 if start - 1 > lowest and source[start - 1] in SPACES else start - 1
    before = source[at] if at >= lowest else ""
    after = source[end] if end < within.end else ""
    # "der Roman «Flut und Ebbe»", "der «Anker»-Verlag": a kind of thing bears the name.
    if before.isalpha() and _is_named(source, at + 1, lowest):
        return QuoteKind.TERM
    if after in _HYPHENS and source[end + 1 : end + 2].isalpha():
        return QuoteKind.TERM
    # "ein «großer Schritt»": words out of the middle of a sentence; "«dass das Wasser steigt»" is a clause.
    if text[:1].islower():
        return QuoteKind.SPEECH if text.partition(" ")[0] in _CONJUNCTIONS else QuoteKind.FRAGMENT
    words = text.count(" ") + 1
    judged = _judge_words(source, end, text, before, after, words)
    if judged is not None:
        return judged
    # "das «Haus am Deich»", "die «Flensburger Woche»": capitals, as names have them.
    if words <= _CLAUSE and not any(word[0].islower() for word in text.split()):
        return QuoteKind.TERM
    return QuoteKind.FRAGMENT


def _judge_words(source: str, end: int, text: str, before: str, after: str, words: int) -> QuoteKind | None:  # noqa: PLR0913, PLR0917, what the rules see
    """
    Judge words that begin with a capital; None if nothing around them tells.
    """
    # "«Das Wasser steigt», sagte Thun": a verb of saying follows the comma; "«Flut und Ebbe», ein Film" is a name.
    if after == ",":
        following = _word_after(source, end + 1)
        if following in SAYING:
            return QuoteKind.SPEECH
        if following in _APPOSITIONS:
            return QuoteKind.TERM
    full_stop = text.rstrip(_MARKS)[-1:] in _FULL_STOPS
    # "Thun sagte: «Das Wasser steigt»", "Er rief: «Halt!»": a colon announces somebody's words; "Motto: «Mut»" a term.
    if before == ":" and (words > 1 or full_stop):
        return QuoteKind.SPEECH
    # "«Das Wasser steigt.»": a full stop inside the marks, and more than a shout.
    if full_stop and words >= _CLAUSE:
        return QuoteKind.SPEECH
    if words == 1:
        return None
    # "Thun winkt ab. «Kein Grund zur Sorge» Dann ging sie.": begins where a sentence does; one ends or a frame follows
    ends = after in _COMMA_OR_NOTHING or (after in SPACES and not source[end + 1 : end + 2].islower())
    if before in _ENDS and ends:
        return QuoteKind.SPEECH
    # "wonach «Der Deich hat immer gehalten» gilt": a finite verb among the words.
    if words >= _SURELY_CLAUSE or (words >= _CLAUSE_WITH_VERB and not FINITE.isdisjoint(text.lower().split())):
        return QuoteKind.SPEECH
    return None


_CONJUNCTIONS: Final = frozenset({"because", "dass", "daß", "damit", "if", "ob", "obwohl", "that", "weil", "wenn"})
_APPOSITIONS: Final = frozenset({"a", "an", "das", "dem", "den", "der", "die", "ein", "eine"})
_COMMA_OR_NOTHING: Final = ("", ",")


def _is_named(source: str, at: int, lowest: int) -> bool:
    """
    Tell whether the word that ends at *at* is a noun that says what bears a name: `Roman`, `Tageszeitung`.
    """
    start = source.rfind(" ", max(lowest, at - _BESIDE), at) + 1 or lowest
    # Behind the last blank a line may end.
    word = source[start:at].rsplit(maxsplit=1)[-1]
    return word[0].isupper() and word.lower().endswith(_NAMED)


def _word_after(source: str, start: int) -> str:
    """
    Return the first word behind *start*, bare and in small letters.
    """
    words = source[start : start + _BESIDE].split(None, 1)
    return words[0].rstrip(_PUNCTUATION).lower() if words else ""
