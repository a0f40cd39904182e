"""
Find claims that somebody rejects, and so has not made: `Den Vorwurf, der Deich sei alt, wies X zurück`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import CLAIM
from dpaparse._grammar.sentences import Sentence
from dpaparse._speakers.clauses import comma_before_verb, said_from
from dpaparse._speakers.subjects import Found


def rejected_clause(sentence: Sentence, end: int) -> tuple[int, int, Found] | None:
    """
    Den Vorwurf, es regne, wies X zurück / X wies den Vorwurf der Wehr zurück, es regne: whose it is, or nobody's.

    Args:
        sentence: The sentence.

        end: Where its words end.
    """
    comma = sentence.tags.find(", ", sentence.start, end)
    words = sentence.text(sentence.start, max(comma, sentence.start)).split()
    if _CLAIMS.isdisjoint(words):
        return None
    start = said_from(sentence, comma + len(", "), end)
    if start is None:
        return None
    last = max(sentence.tags.rfind(" ", sentence.start, comma) + 1, sentence.start)
    if sentence.text(last, comma) not in _CLAIMS:
        is_rejecting = not _REJECTING.isdisjoint(words) or sentence.word(last) in _REJECTED
        claim = _rejected_before(sentence, last) if is_rejecting else None
        return None if claim is None else (start, end, claim)
    claim = Found(None, (sentence.word_at(last),), is_nobodys=True)
    if not _REJECTING.isdisjoint(words):
        # "X widersprach Gerüchten, es regne"
        return start, end, claim
    stop = comma_before_verb(sentence, start, end)
    is_rejected = stop >= 0 and sentence.word(stop + len(", ")) in _REJECTING
    return (start, stop, claim) if is_rejected else None


def _rejected_before(sentence: Sentence, last: int) -> Found | None:
    """
    Find the claim that is rejected by the word at *last*, before a comma: `wies [Vorwürfe der Wehr] zurück`.
    """
    for match in CLAIM.finditer(sentence.tags, sentence.start, last):
        claim = match.span("claim")
        if match.end() + 1 == last and sentence.text(*claim) in _CLAIMS:
            is_own = sentence.word(sentence.word_before(claim[0])) in _OWN
            owner = None if match["owner"] is None else match.span("owner")
            return None if is_own else Found(owner, (claim,), is_nobodys=owner is None)
    return None


_CLAIMS: Final = frozenset(
    {
        "Anschuldigung",
        "Anschuldigungen",
        "Behauptung",
        "Behauptungen",
        "Gerücht",
        "Gerüchte",
        "Gerüchten",
        "Spekulationen",
        "Unterstellung",
        "Unterstellungen",
        "Verdacht",
        "Vorwurf",
        "Vorwürfe",
        "Vorwürfen",
    }
)
_REJECTING: Final = frozenset(
    {
        "bestreiten",
        "bestreitet",
        "bestritt",
        "bestritten",
        "dementieren",
        "dementiert",
        "dementierte",
        "dementierten",
        "trat",
        "traten",
        "tritt",
        "weisen",
        "weist",
        "widersprach",
        "widersprachen",
        "widerspricht",
        "wies",
        "wiesen",
    }
)
_REJECTED: Final = frozenset({"bestritten", "dementiert", "entgegengetreten", "widersprochen", "zurückgewiesen"})
_OWN: Final = frozenset({"ihre", "ihren", "ihrer", "seine", "seinen", "seiner"})
