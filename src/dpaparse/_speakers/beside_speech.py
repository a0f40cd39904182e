"""
What stands right behind a quotation that is all of its sentence, or before the colon of a speech.
"""

from typing import Final

from dpaparse._grammar.clauses import BEHIND_QUOTATION
from dpaparse._grammar.sentences import MOODS, Sentence
from dpaparse._model import Quote, QuoteKind
from dpaparse._speakers.references import find_reference
from dpaparse._speakers.signatures import find_signature
from dpaparse._speakers.subjects import Found


def told_behind(sentence: Sentence) -> Found | None:
    """
    Find who says the quotation in front of a sentence: `„...“ Das sagte X.`, `„...“ (X in Husum)`.
    """
    dash = BEHIND_QUOTATION.match(sentence.tags, sentence.start, sentence.stop)
    return find_reference(sentence) or find_signature(sentence, sentence.start if dash is None else dash.end())


def before_speech(sentence: Sentence, quotes: list[Quote]) -> Sentence | None:
    """
    Return what stands before the colon of a speech, if it may be told: `Der Deich halte nicht: „...“`.
    """
    first = next(quote for quote in quotes if quote.kind is QuoteKind.SPEECH)
    colon = first.span.start - sentence.base - len(": ")
    if colon <= sentence.start:
        return None
    if sentence.tags[colon] == "_" or (
        sentence.tags.startswith(", ", colon) and _is_clause(first) and _is_told(sentence, colon)
    ):
        # "dass der Deich „halte und stehe“", "Er wisse nicht, „ob der Deich hält“"
        return sentence
    if not sentence.tags.startswith(": ", colon):
        return None
    before = sentence.within(sentence.start, colon)
    is_told = not MOODS.isdisjoint(before.marks) or any(
        before.tags.find(mark, before.start, colon) >= 0 for mark in _TOLD
    )
    return before if is_told else None


# "..., dass es regnet: „...“", "..., zu gehen: „...“", "..., abzuwarten: „...“"
_TOLD: Final = (", C", " t_ ", " Z_")


def _is_clause(quote: Quote) -> bool:
    """
    Tell whether the words of a quotation are a clause that depends on what stands before: `„dass es regnet“`.
    """
    return not _SUBORDINATE.isdisjoint(quote.text.split(None, 1)[:1])


def _is_told(sentence: Sentence, stop: int) -> bool:
    """
    Tell whether what stands before *stop* is told in the subjunctive.
    """
    return sentence.has("kK", sentence.start, stop)


_SUBORDINATE: Final = frozenset(
    {"bis", "dass", "daß", "ob", "obwohl", "warum", "was", "weil", "wenn", "wer", "wie", "wo"}
)
