"""
Judge what a pair of quotation marks is used for: speech, a fragment of it, or a term.

A first version: ten rules over what stands inside and beside the marks, in order; the first that holds decides.
"""

from collections.abc import Callable
from typing import Final, NamedTuple

from dpaparse._grammar.space import SPACE
from dpaparse._language.speech import FINITE, NAMED, SAYING
from dpaparse._model import QuoteKind

_FULL_STOPS: Final = ".!?…"
_PUNCTUATION: Final = ".,;:!?…()[]“”„«»‚‘’\"'"
# How far beside the marks the rules look: a word.
_BESIDE: Final = 40
_SHORTEST_NAMED: Final = 4


class Evidence(NamedTuple):
    """
    What the rules see.
    """

    words: list[str]
    """The words inside the marks."""

    text: str
    """The same as one text."""

    before: str
    """The last word before the opening mark, with its punctuation; empty at the start of a paragraph."""

    after: str
    """What follows the closing mark."""

    following: str
    """The first word after the closing mark, casefolded and bare."""


def classify(source: str, start: int, inner_start: int, inner_end: int, end: int, lowest: int, highest: int) -> QuoteKind:  # noqa: PLR0913, PLR0917
    """
    Judge the pair at `[start, end)` with its inner text at `[inner_start, inner_end)`.

    Args:
        source: The whole text.

        start: Where the opening mark stands.

        inner_start: Where the words inside begin.

        inner_end: Where they end.

        end: Where the pair ends.

        lowest: Where its paragraph begins.

        highest: Where its paragraph ends.

    >>> text = "Der Roman «Flut» erschien."
    >>> str(classify(text, 10, 11, 15, 16, 0, 26))
    'term'
    """
    text = source[inner_start:inner_end]
    before = source[max(lowest, start - _BESIDE) : start].split()
    after = source[end : min(highest, end + _BESIDE)]
    following = after.lstrip(_PUNCTUATION + SPACE).split(None, 1)
    evidence = Evidence(
        words=text.split(),
        text=text,
        before=before[-1] if before else "",
        after=after,
        following=following[0].strip(_PUNCTUATION).casefold() if following else "",
    )
    for rule, kind in RULES:
        if rule(evidence):
            return kind
    return QuoteKind.FRAGMENT


def _is_empty(evidence: Evidence) -> bool:
    """`«»`: no words, nobody's speech."""
    return not evidence.words


def _follows_kind_of_thing(evidence: Evidence) -> bool:
    """`der Roman «Flut und Ebbe»`, `die Wochenzeitung «Anker»`: the noun before says what bears the name."""
    before = evidence.before
    if not before[:1].isupper() or before[-1] in _PUNCTUATION:
        return False
    noun = before.casefold()
    return any(noun[-length:] in NAMED for length in range(_SHORTEST_NAMED, min(len(noun), 16) + 1)) or noun in NAMED


def _is_compounded(evidence: Evidence) -> bool:
    """`der «Anker»-Verlag`: a hyphen glues the words to a noun."""
    return evidence.after[:1] in "-‑" and evidence.after[1:2].isalpha()


def _begins_small(evidence: Evidence) -> bool:
    """`ein «großer Schritt»`: words out of the middle of a sentence."""
    return evidence.text.lstrip(_PUNCTUATION + SPACE)[:1].islower()


def _is_explained(evidence: Evidence) -> bool:
    """`«Das Boot läuft aus», ein Film`: an apposition explains a name."""
    return evidence.after.startswith(", ") and evidence.following in {"ein", "eine", "a", "an"}


def _is_whole_sentence(evidence: Evidence) -> bool:
    """`«Das Wasser steigt.»`: a full stop inside the marks, and more than a shout."""
    return len(evidence.words) >= 3 and evidence.text.rstrip(_MARKS)[-1:] in _FULL_STOPS  # noqa: PLR2004, a clause


def _follows_colon(evidence: Evidence) -> bool:
    """`Thun sagte: «Das Wasser steigt»`: a colon announces somebody's words."""
    return evidence.before.endswith(":") and len(evidence.words) > 1


def _is_said(evidence: Evidence) -> bool:
    """`«Das Wasser steigt», sagte Thun`: a comma and a verb of saying follow."""
    return len(evidence.words) > 1 and evidence.after.startswith(",") and evidence.following in SAYING


def _stands_alone(evidence: Evidence) -> bool:
    """`Thun winkt ab. «Kein Grund zur Sorge»`: begins and ends where a sentence does."""
    return (
        len(evidence.words) > 1
        and evidence.before[-1:] in _FULL_STOPS + _MARKS
        and evidence.after.lstrip(_PUNCTUATION)[:1] in SPACE
        and (not evidence.following or not evidence.after.lstrip(SPACE)[:1].islower())
    )


def _is_clause(evidence: Evidence) -> bool:
    """`wonach «Der Deich hat noch immer gehalten» gilt`: several words with a finite verb among them."""
    return len(evidence.words) >= 4 and not FINITE.isdisjoint(map(str.casefold, evidence.words))  # noqa: PLR2004, a clause


def _is_named(evidence: Evidence) -> bool:
    """`das «Haus am Deich»`, `die «Flensburger Woche»`: capitals, as names have them."""
    return all(not word[:1].islower() for word in evidence.words)


_MARKS: Final = "“”„«»‚‘’‹›\"'"

RULES: Final[tuple[tuple[Callable[[Evidence], bool], QuoteKind], ...]] = (
    (_is_empty, QuoteKind.TERM),
    (_follows_kind_of_thing, QuoteKind.TERM),
    (_is_compounded, QuoteKind.TERM),
    (_begins_small, QuoteKind.FRAGMENT),
    (_is_explained, QuoteKind.TERM),
    (_is_whole_sentence, QuoteKind.SPEECH),
    (_follows_colon, QuoteKind.SPEECH),
    (_is_said, QuoteKind.SPEECH),
    (_stands_alone, QuoteKind.SPEECH),
    (_is_clause, QuoteKind.SPEECH),
    (_is_named, QuoteKind.TERM),
)
"""
The rules in order; the first that holds decides, and a pair that none fits is a fragment.
"""
