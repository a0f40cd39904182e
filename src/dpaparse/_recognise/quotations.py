"""
Put quotations together: pairs of marks, and what each pair is used for.

Knows the recognisers of pairs and of kinds, as `body` knows those of parts.
"""

from dpaparse._grammar.space import unwrap
from dpaparse._model import Part, Quote, Span
from dpaparse._recognise.kind import classify
from dpaparse._recognise.pairs import Pair, find_pairs


def find_quotes(source: str, parts: tuple[Part, ...]) -> tuple[Quote, ...]:
    """
    Find the quotations in *parts*; each lies inside one of them.

    >>> from dpaparse._model import Paragraph
    >>> quote, = find_quotes("„Nein“, sagte er.", (Paragraph(span=Span(0, 17), text="„Nein“, sagte er."),))
    >>> quote.text
    'Nein'
    """

    def make(pair: Pair, inner_end: int, end: int, within: Span) -> Quote:
        start, inner_start = pair.start, pair.inner_start
        closed = end > 0
        span = Span(start, end if closed else inner_end)
        text = source[inner_start:inner_end]
        return Quote(
            span=span,
            inner=Span(inner_start, inner_end),
            text=unwrap(source, inner_start, inner_end) if "\n" in text or "\r" in text else text,
            kind=classify(source, span, text, within),
            closed=closed,
            continues=pair.continues,
            quotes=tuple(pair.quotes),
        )

    return tuple(find_pairs(source, parts, make))
