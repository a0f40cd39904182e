"""
Say who says the quotations inside another: `„Thun hat mir gesagt: ‚Der Deich hält.‘“`.

Only what is said in the outer one tells that: the article around it is about who says the outer one.
"""

from collections.abc import Callable
from typing import Final

from attrs import evolve

from dpaparse._grammar.space import trim
from dpaparse._model import Paragraph, Quote, QuoteKind, Span
from dpaparse._speakers.attributed import attributed
from dpaparse._speakers.reading import Speakers

_ONESELF: Final = frozenset({"I", "Ich", "ich"})


def with_inner_speakers(source: str, quote: Quote, language: str, text_at: Callable[[Span], str]) -> Quote:
    """
    Return a quotation with whoever says those inside of it, each by a frame of its own.

    Args:
        source: The whole text, with plain blanks.

        quote: The quotation, with its own attribution.

        language: The article's language.

        text_at: Returns the words of a stretch, without soft line breaks.
    """
    if not quote.closed or all(inner.kind is QuoteKind.TERM for inner in quote.quotes):
        return quote

    within = Span(*trim(source, quote.inner.start, quote.inner.end))
    speakers = Speakers(source, (Paragraph(span=within, text=""),), language, text_at)
    speakers.read(quote.quotes)
    inside = [
        with_inner_speakers(source, _framed(inner, found, quote), language, text_at)
        for inner, found in zip(quote.quotes, speakers.quotes, strict=True)
    ]
    return evolve(quote, quotes=tuple(inside))


def _framed(inner: Quote, found: Quote, outer: Quote) -> Quote:
    """
    Return an *inner* quotation with the attribution that was *found*, where a frame tells it.

    Whoever says the outer one is meant by "ich" in it.
    """
    told = found.attribution
    if told is None or told.frame is None or told.speaker is None:
        return inner

    if told.speaker.text in _ONESELF and outer.attribution is not None:
        meant = outer.attribution.resolved or outer.attribution.speaker
        told = evolve(told, resolved=meant)
    return attributed(inner, told)
