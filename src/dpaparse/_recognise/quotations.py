"""
Put quotations together: pairs of marks, and what each pair is used for.

Knows the recognisers of pairs and of kinds, as `body` knows those of parts.
"""

from dpaparse._grammar.space import unwrap
from dpaparse._model import Gap, Paragraph, Part, Quote, SignOff, Span
from dpaparse._recognise.kind import classify
from dpaparse._recognise.pairs import Pair, Stretch, find_pairs


def find_quotes(source: str, parts: tuple[Part, ...]) -> tuple[Quote, ...]:
    """
    Find the quotations in *parts*; each lies inside one of them.

    >>> from dpaparse._model import Paragraph
    >>> quote, = find_quotes("„Nein“, sagte er.", (Paragraph(span=Span(0, 17), text="„Nein“, sagte er."),))
    >>> quote.text
    'Nein'
    """
    stretches = [
        Stretch(part.span.start, part.span.end, isinstance(part, Paragraph))
        for part in parts
        if not isinstance(part, Gap | SignOff)
    ]
    return tuple(_quote(source, pair, stretch) for stretch, pairs in find_pairs(source, stretches) for pair in pairs)


def _quote(source: str, pair: Pair, stretch: Stretch) -> Quote:
    """
    Make a quotation of a pair; `pairs.MAX_DEPTH` bounds the recursion.
    """
    return Quote(
        span=Span(pair.start, pair.end),
        inner=Span(pair.inner_start, pair.inner_end),
        text=unwrap(source, pair.inner_start, pair.inner_end),
        kind=classify(source, pair.start, pair.inner_start, pair.inner_end, pair.end, stretch.start, stretch.end),
        closed=pair.closed,
        continues=pair.continues,
        quotes=tuple(_quote(source, inner, stretch) for inner in pair.pairs),
    )
