"""
Read off a finished article what is wrong with it.

Everything reported here stands in the article: recognisers carry no reporting.
"""

from collections.abc import Iterator
from itertools import zip_longest

from dpaparse._formats import READERS, looks_like
from dpaparse._grammar.marks import DOUBLE, positions
from dpaparse._model import Article, Code, Diagnostic, Footer, Gap, Quote, Severity, Span, Unknown
from dpaparse._recognise.pairs import MAX_DEPTH


def check(article: Article) -> Iterator[Diagnostic]:
    """
    Say what is wrong with *article*, from its start to its end.

    It is what `article.diagnostics` holds.

    Args:
        article: An article from `parse` or `from_dict`.

    Returns:
        The diagnostics in order of their place.

    >>> import dpaparse
    >>> [str(found.code) for found in check(dpaparse.parse("© dpa-infocom, dpa:251399-930-4711/1"))]
    ['date-impossible']

    .. versionadded:: 0.1.0
    """
    found = [*_text(article), *_footers(article), *_quotes(article)]
    found.sort(key=_start)
    return iter(found)


def _start(diagnostic: Diagnostic) -> int:
    return 0 if diagnostic.span is None else diagnostic.span.start


def _text(article: Article) -> Iterator[Diagnostic]:
    """
    Report what is wrong with the text as a whole.
    """
    source = article.source
    whole = Span(0, len(source))
    if all(isinstance(part, Gap) for part in article.parts):
        yield Diagnostic(
            code=Code.TEXT_EMPTY,
            severity=Severity.ERROR,
            span=whole,
            message="expected an article, found nothing but white space",
        )
    seems = looks_like(source)
    if seems is not article.format and seems not in READERS:
        yield Diagnostic(
            code=Code.FORMAT_NOT_READ,
            severity=Severity.ERROR,
            span=whole,
            message=f"expected plain text, found what looks like {seems}, which this version does not read",
        )
    for damage in _MOJIBAKE:
        at = source.find(damage)
        if at >= 0:
            yield Diagnostic(
                code=Code.MOJIBAKE,
                severity=Severity.WARNING,
                span=Span(at, at + len(damage)),
                message="expected text decoded as it was encoded, found UTF-8 read as Latin-1 or cp1252",
            )
            return


# Two characters of UTF-8 read as two of Latin-1 or cp1252: "Ã¼", "Â©", "â€ž". The second one is no letter.
_MOJIBAKE = ("Ã¤", "Ã¶", "Ã¼", "ÃŸ", "Ã\x9f", "Â©", "Â»", "Â«", "â€", "â\x80")


def _footers(article: Article) -> Iterator[Diagnostic]:
    """
    Report footers that are damaged or too many, and text behind them.
    """
    footer = None
    following = None
    for part in article.parts:
        if isinstance(part, Footer):
            yield from _footer(part)
            if footer is not None:
                yield Diagnostic(
                    code=Code.ARTICLES_SEVERAL,
                    severity=Severity.INFO,
                    span=part.span,
                    message="expected one footer, found another: remains of a second article",
                )
            footer = footer or part
        elif footer is not None and following is None and isinstance(part, Unknown):
            following = part
    if following is not None:
        yield Diagnostic(
            code=Code.TEXT_AFTER_FOOTER,
            severity=Severity.INFO,
            span=Span(following.span.start, article.parts[-1].span.end),
            message="expected the article to end with its footer, found text behind it",
        )


def _footer(footer: Footer) -> Iterator[Diagnostic]:
    """
    Report a footer whose number or day is none.
    """
    if footer.id is None:
        yield Diagnostic(
            code=Code.FOOTER_UNREADABLE,
            severity=Severity.WARNING,
            span=footer.span,
            message="expected a dpa number such as dpa:250101-930-4711/2 in the footer",
        )
    elif footer.id.date is None:
        yield Diagnostic(
            code=Code.DATE_IMPOSSIBLE,
            severity=Severity.WARNING,
            span=footer.span,
            message="expected a day as YYMMDD at the start of the dpa number",
        )


def _quotes(article: Article) -> Iterator[Diagnostic]:
    """
    Report quotations that never close, that lie too deep, and marks that close nothing.
    """
    borders: set[int] = set()
    for quote, following in zip_longest(article.quotes, article.quotes[1:]):
        taken_up = following is not None and following.continues
        yield from _quote(article.source, quote, borders, depth=1, taken_up=taken_up)
    for at in positions(article.source, DOUBLE):
        if at not in borders and not article.source[at - 1 : at].isdigit():
            yield Diagnostic(
                code=Code.MARK_STRAY,
                severity=Severity.INFO,
                span=Span(at, at + 1),
                message="expected an opening mark for this closing one in its paragraph",
            )


def _quote(source: str, quote: Quote, borders: set[int], *, depth: int, taken_up: bool) -> Iterator[Diagnostic]:
    """
    Report one quotation and those inside it; note where its marks stand.
    """
    borders.update((quote.span.start, quote.span.end - 1))
    if not quote.closed and not taken_up:
        yield Diagnostic(
            code=Code.QUOTE_UNCLOSED,
            severity=Severity.WARNING,
            span=quote.span,
            message="expected a closing quotation mark before the end of the paragraph",
        )
    if depth == MAX_DEPTH and positions(quote.text, DOUBLE):
        yield Diagnostic(
            code=Code.QUOTES_TOO_DEEP,
            severity=Severity.WARNING,
            span=quote.span,
            message=f"expected at most {MAX_DEPTH} quotations inside each other; deeper marks count as text",
        )
    for inner in quote.quotes:
        yield from _quote(source, inner, borders, depth=depth + 1, taken_up=False)
