"""
Judge what a pair of quotation marks is used for: speech, a fragment of it, or a term.

A first version: what stands inside and right beside the marks decides.
"""

from typing import Final

from dpaparse._grammar.space import SPACE, SPACES
from dpaparse._language.speech import FINITE, NAMED, SAYING
from dpaparse._model import QuoteKind, Span

_MARKS: Final = "“”„«»‚‘’‹›\"'"
_BETWEEN: Final = ".,;:!?…()[]" + _MARKS + SPACE
_FULL_STOPS: Final = frozenset(".!?…")
_ENDS: Final = frozenset(".!?…" + _MARKS)

# The longest words of German news, in characters: as far beside the marks as the rules look.
_BESIDE: Final = 40

# Compounds end with them: "Tageszeitung".
_NAMED: Final = tuple(NAMED)

# "Das Wasser steigt": the fewest words of a clause, and the fewest with a verb that are more than a title.
_CLAUSE: Final = 3
_CLAUSE_WITH_VERB: Final = 4
# So many words with a capital at the start are a clause nine times out of ten, with or without a verb that we know.
_SURELY_CLAUSE: Final = 6


def classify(source: str, span: Span, text: str, within: Span) -> QuoteKind:
    """
    Judge a pair of marks.

    Args:
        source: The whole text.

        span: Where the pair stands, marks included.

        text: The words inside the marks.

        within: The paragraph or its like.

    >>> str(classify("Der Roman «Flut» erschien.", Span(10, 16), "Flut", Span(0, 26)))
    'term'
    """
    before = _word_before(source, within.start, span.start)
    after = source[span.end : min(within.end, span.end + 2)]
    # "der Roman «Flut und Ebbe»", "der «Anker»-Verlag": a kind of thing bears the name.
    if (before[:1].isupper() and before.lower().endswith(_NAMED)) or (after[:1] == "-" and after[1:].isalpha()):
        return QuoteKind.TERM
    # "ein «großer Schritt»": words out of the middle of a sentence.
    if text[:1].islower():
        return QuoteKind.FRAGMENT
    blanks = text.count(" ")
    if blanks and _is_speech(source, span, text, before, after, blanks + 1, within.end):
        return QuoteKind.SPEECH
    # "das «Haus am Deich»", "die «Flensburger Woche»": capitals, as names have them.
    if blanks < _CLAUSE and not any(word[0].islower() for word in text.split()):
        return QuoteKind.TERM
    return QuoteKind.FRAGMENT


def _is_speech(  # noqa: PLR0913, PLR0917, what the rules see is this much
    source: str, span: Span, text: str, before: str, after: str, words: int, highest: int
) -> bool:
    """
    Tell whether several words that begin with a capital are somebody's speech.
    """
    # "«Das Wasser steigt.»": a full stop inside the marks.
    if words >= _CLAUSE and text.rstrip(_MARKS)[-1:] in _FULL_STOPS:
        return True
    # "Thun sagte: «Das Wasser steigt»": a colon announces somebody's words.
    if before[-1:] == ":":
        return True
    # "«Das Wasser steigt», sagte Thun": a verb of saying follows the comma; "«Flut und Ebbe», ein Film" is a name.
    following = _word_after(source, span.end, highest) if after[:1] == "," else ""
    if following in SAYING:
        return True
    if following in _APPOSITIONS:
        return False
    # "Thun winkt ab. «Kein Grund zur Sorge» Dann ging sie.": begins where a sentence does, and one ends, or a frame follows.
    if (not before or before[-1] in _ENDS) and (not after or after[0] == "," or (after[0] in SPACES and not after[1:].islower())):
        return True
    # "wonach «Der Deich hat immer gehalten» gilt": a finite verb among the words.
    return words >= _SURELY_CLAUSE or (words >= _CLAUSE_WITH_VERB and not FINITE.isdisjoint(text.lower().split()))


_APPOSITIONS: Final = frozenset({"a", "an", "das", "dem", "den", "der", "die", "ein", "eine"})


def _word_before(source: str, start: int, end: int) -> str:
    """
    Return the last word within `[start, end)` with its punctuation; empty if there is none.
    """
    if end > start and source[end - 1] in SPACES:
        end -= 1
    start = max(start, end - _BESIDE)
    return source[max(start, source.rfind(" ", start, end) + 1) : end]


def _word_after(source: str, start: int, end: int) -> str:
    """
    Return the first word within `[start, end)`, bare and in small letters; empty if there is none.
    """
    words = source[start : min(end, start + _BESIDE)].lstrip(_BETWEEN).split(None, 1)
    return words[0].strip(_BETWEEN).lower() if words else ""
