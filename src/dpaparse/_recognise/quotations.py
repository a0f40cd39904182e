"""
Make quotations of pairs of marks: their words, and what each pair is used for.

Knows the recognisers of pairs and of kinds, as `body` knows those of parts.
"""

from collections.abc import Callable, Iterable

from dpaparse._grammar.beside import Pair, pairs_of
from dpaparse._grammar.space import has_break
from dpaparse._grammar.wrapping import unwrap
from dpaparse._model import Quote, Span
from dpaparse._recognise.kind import classify
from dpaparse._recognise.pairs import PairOfMarks


def make_quotes(source: str, pairs: Iterable[PairOfMarks], limit: int) -> tuple[Quote, ...]:
    """
    Make a quotation of each pair of marks.

    Args:
        source: The whole text.

        pairs: The outermost pairs.

        limit: How many characters a line may have; 0 if the lines are to tell.

    >>> (quote,) = make_quotes("„Nein“, sagte er.", [PairOfMarks(0, 6, 1, 5, Span(0, 17))], 0)
    >>> quote.text
    'Nein'
    """
    beside = pairs_of(source)
    return tuple([_make(source, pair, limit, beside) for pair in pairs])


def _make(source: str, pair: PairOfMarks, limit: int, beside: Callable[[int, int, str, Span], Pair]) -> Quote:
    """
    Make the quotation of a pair of marks, and those inside.

    No function inside of another, which would know itself, and with it all that was read beside the pairs.
    """
    start, end, first, last, within, inside, closed, continues = pair
    text = source[first:last]
    if has_break(text):
        text = unwrap(source, first, last, (within.start, within.end), limit=limit)
    return Quote(
        span=Span(start, end),
        inner=Span(first, last),
        text=text,
        kind=classify(beside(start, end, text, within)).kind,
        closed=closed,
        continues=continues,
        quotes=tuple([_make(source, other, limit, beside) for other in inside]),
    )
