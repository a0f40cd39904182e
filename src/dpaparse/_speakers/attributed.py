"""
A quotation before and behind the question who says it: how its sentence sees it, and with its attribution.
"""

from dpaparse._grammar.sentences import Sentence, ends_sentence
from dpaparse._model import Attribution, Quote, QuoteKind, Span


def as_tagged(quote: Quote, source: str, end: int) -> tuple[int, int, str, bool]:
    """
    Return a quotation as its sentence sees it: as one word, which may end the sentence.
    """
    tag = "Y" if quote.kind is QuoteKind.TERM else "Q"
    span = quote.span
    return span.start, span.end, tag, ends_sentence(source, span.start, span.end, end)


def attributed(quote: Quote, attribution: Attribution) -> Quote:
    """
    Return a quotation with its attribution.
    """
    # Not by `evolve`, which takes as long as all else here.
    return Quote(
        span=quote.span,
        inner=quote.inner,
        text=quote.text,
        kind=quote.kind,
        closed=quote.closed,
        continues=quote.continues,
        quotes=quote.quotes,
        attribution=attribution,
    )


def frame_of(sentence: Sentence, speaker: tuple[int, int], cue: tuple[tuple[int, int], ...]) -> Span:
    """
    Return the stretch from the cue to the speaker.
    """
    first, last = speaker
    if cue:
        first = min(first, cue[0][0])
        last = max(last, cue[-1][1])
    return Span(sentence.base + first, sentence.base + last)
