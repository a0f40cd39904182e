"""
Put quotations together: pairs of marks, and what each pair is used for.

Knows the recognisers of pairs and of kinds, as `body` knows those of parts.
"""

from dpaparse._grammar.space import has_break
from dpaparse._grammar.wrapping import unwrap
from dpaparse._model import Part, Quote, Span
from dpaparse._model.unread import looks_unread
from dpaparse._recognise.pairs import find_pairs


def find_quotes(source: str, parts: tuple[Part, ...], limit: int = 0) -> tuple[tuple[Quote, ...], tuple[Span, ...]]:
    """
    Find the quotations in *parts*, each inside one of them, and the marks that belong to none.

    Args:
        source: The whole text.

        parts: Its parts in order.

        limit: How many characters a line may have; 0 if the lines are to tell.

    >>> from dpaparse._model import Paragraph
    >>> quotes, stray = find_quotes("„Nein“, sagte er.", (Paragraph(span=Span(0, 17), text="„Nein“, sagte er."),))
    >>> quotes[0].text, stray
    ('Nein', ())
    """
    if looks_unread(source, parts):
        # The marks of JSON and XML are no article's.
        return (), ()

    # Its words would make the import a tenth longer.
    from dpaparse._grammar.beside import pairs_of  # noqa: PLC0415, loaded with the first text
    from dpaparse._recognise.kind import classify  # noqa: PLC0415

    pair = pairs_of(source)

    def make(  # noqa: PLR0913, PLR0917, a quotation has so many facts
        start: int,
        end: int,
        inner_start: int,
        inner_end: int,
        within: Span,
        quotes: tuple[Quote, ...] = (),
        *,
        closed: bool = True,
        continues: bool = False,
    ) -> Quote:
        text = source[inner_start:inner_end]
        if has_break(text):
            text = unwrap(source, inner_start, inner_end, (within.start, within.end), limit=limit)
        return Quote(
            span=Span(start, end),
            inner=Span(inner_start, inner_end),
            text=text,
            kind=classify(pair(start, end, text, within)).kind,
            closed=closed,
            continues=continues,
            quotes=quotes,
        )

    quotes, stray = find_pairs(source, parts, make)
    return tuple(quotes), tuple(Span(at, at + 1) for at in stray)
