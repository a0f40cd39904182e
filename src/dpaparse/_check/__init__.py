"""
Read off a finished article what is wrong with it.

Everything reported here stands in the article: recognisers carry no reporting.
"""

from collections.abc import Iterator, Sequence
from typing import Final, Protocol

from dpaparse._arguments import hold_to_type
from dpaparse._formats import looks_composed, missing_extra
from dpaparse._grammar.credit import is_torn
from dpaparse._grammar.marks import find_marks
from dpaparse._grammar.space import SPACE, lines
from dpaparse._grammar.wire import bare_headers
from dpaparse._model import Article, Code, Dateline, Diagnostic, Footer, Format, Gap, Severity, Span, Unknown
from dpaparse._recognise.pairs import MAX_DEPTH


def check(article: Article) -> Iterator[Diagnostic]:
    """
    Say what is wrong with *article*, from its start to its end.

    It is what `article.diagnostics` holds.

    Args:
        article: An article from `parse` or `from_dict`.

    Returns:
        The diagnostics in order of their place.

    Raises:
        TypeError: If *article* is no article.

    >>> import dpaparse
    >>> [str(found.code) for found in check(dpaparse.parse("© dpa-infocom, dpa:251399-930-4711/1"))]
    ['date-impossible']

    .. versionadded:: 0.1.0
    """
    hold_to_type(article, Article, "an article")
    return iter(diagnose(article, article.quotes, article.stray_marks))


class Pair(Protocol):
    """
    A quotation, whatever it is used for and whoever says it.
    """

    @property
    def span(self) -> Span: ...

    @property
    def inner(self) -> Span: ...

    @property
    def quotes(self) -> Sequence["Pair"]: ...

    @property
    def closed(self) -> bool: ...

    @property
    def continues(self) -> bool: ...


def diagnose(article: Article, quotes: Sequence[Pair], stray_marks: tuple[Span, ...]) -> tuple[Diagnostic, ...]:
    """
    Say what is wrong with *article*, of which these are the quotations and the marks that belong to none.
    """
    found = [*_text(article), *_credits(article), *_footers(article)]
    if article.format is Format.IPTC7901:
        # Loaded for the first message only.
        from dpaparse._check.wire import check_message  # noqa: PLC0415, plain text needs none of it

        found += check_message(article)
    elif article.format is not Format.PLAIN:
        from dpaparse._check.envelope import check_envelope, is_unread  # noqa: PLC0415, plain text needs none of it

        found += check_envelope(article)
        if is_unread(article):
            # The quotation marks of JSON and XML are no article's.
            return tuple(sorted(found, key=_start))
    found += _quotes(article.source, quotes, stray_marks)
    return tuple(sorted(found, key=_start))


def _start(diagnostic: Diagnostic) -> int:
    return 0 if diagnostic.span is None else diagnostic.span.start


def _text(article: Article) -> Iterator[Diagnostic]:
    """
    Report what is wrong with the text as a whole.
    """
    source = article.source
    whole = Span(0, len(source))
    if not source.strip(SPACE):
        yield Diagnostic(
            code=Code.TEXT_EMPTY,
            severity=Severity.ERROR,
            span=whole,
            message="expected an article, found nothing but white space",
        )
    extra = missing_extra(looks_composed(source)) if article.format is Format.PLAIN else None
    if extra is not None:
        yield Diagnostic(
            code=Code.EXTRA_MISSING,
            severity=Severity.ERROR,
            span=whole,
            message=f'expected plain text, found {looks_composed(source)}: pip install "dpaparse[{extra}]" to read it',
        )
    yield from _decoding(source)
    if article.format is Format.PLAIN and _DOUBLE_BLANK in source:
        found = bare_headers(source, 0, len(source))
        if found:
            at = found[0]
            yield Diagnostic(
                code=Code.MESSAGE_INSIDE,
                severity=Severity.INFO,
                span=Span(at, lines(source, at, len(source))[0][1]),
                message="expected running text, found the header line of a wire message: split_messages cuts there",
            )


def _decoding(source: str) -> Iterator[Diagnostic]:
    """
    Report where a text begins that was not decoded as it was encoded.
    """
    at, found = _find_mojibake(source), "UTF-8 read as Latin-1 or cp1252"
    if at is None:
        at, found = _find_wide(source), "UTF-16 or UTF-32 read byte by byte"
    if at is not None:
        yield Diagnostic(
            code=Code.MOJIBAKE,
            severity=Severity.WARNING,
            span=Span(at, at + 2),
            message=f"expected text decoded as it was encoded, found {found}",
        )


# Before the agency's mark in a header line.
_DOUBLE_BLANK: Final = "  dpa"

# The first byte of an umlaut, a mark or a dash in UTF-8, read as Latin-1 or cp1252, and what its second one makes
# that no word has behind that letter: "Ã¼", "Â©", "â€ž".
_MOJIBAKE: Final = {"Ã": frozenset("¤¶¼Ÿ\x9f\x84\x96\x9c„–œ©¨"), "Â": frozenset("©»«\xa0§°"), "â": frozenset("€\x80")}


def _find_mojibake(source: str) -> int | None:
    """
    Return where the first damaged character stands.
    """
    for first, seconds in _MOJIBAKE.items():
        at = source.find(first)
        while at >= 0:
            if source[at + 1 : at + 2] in seconds:
                return at
            at = source.find(first, at + 1)
    return None


def _find_wide(source: str) -> int | None:
    """
    Return where text of more bytes a character was read byte by byte: at its order mark, else at a NUL before a letter.

    Every second character is a NUL then, or three of four; a lone one is noise.
    """
    if source.startswith(_ORDER_MARKS):
        return 0
    at = source.find("\0")
    while at >= 0:
        if source[at + 2 : at + 5 : 2] == "\0\0" and source[at + 1 : at + 4 : 2] != "\0\0":
            return at
        at = source.find("\0", at + 1)
    return None


# What opens UTF-16, read as Latin-1 or cp1252.
_ORDER_MARKS: Final = ("ÿþ", "þÿ")


def _credits(article: Article) -> Iterator[Diagnostic]:
    """
    Report credits of datelines that scanning has damaged.
    """
    source = article.source
    for part in article.parts:
        credit = part.credit if isinstance(part, Dateline) else None
        if credit is None:
            continue
        around = source[max(0, credit.span.start - 1) : credit.span.end + 1]
        if "[" in around or "]" in around or is_torn(credit.text):
            yield Diagnostic(
                code=Code.CREDIT_DAMAGED,
                severity=Severity.INFO,
                span=credit.span,
                message="expected a credit in parentheses such as (dpa)",
            )


def _footers(article: Article) -> Iterator[Diagnostic]:
    """
    Report footers that are damaged or too many, and text behind them.
    """
    footers = [part for part in article.parts if isinstance(part, Footer)]
    for footer in footers:
        if footer.id is None or footer.id.date is None:
            yield _damaged(footer)
    for footer in footers[1:]:
        if footer.id is not None and footer.id == footers[0].id and article.format is not Format.PLAIN:
            # The field and the body say the same.
            continue
        yield Diagnostic(
            code=Code.ARTICLES_SEVERAL,
            severity=Severity.INFO,
            span=footer.span,
            message="expected one footer, found another: remains of a second article",
        )
    if not footers:
        return

    last = next(part for part in reversed(article.parts) if not isinstance(part, Gap))
    if isinstance(last, Unknown):
        after = next(p for p in article.parts if isinstance(p, Unknown) and p.span.start > footers[0].span.start)
        yield Diagnostic(
            code=Code.TEXT_AFTER_FOOTER,
            severity=Severity.INFO,
            span=Span(after.span.start, last.span.end),
            message="expected the article to end with its footer, found text behind it",
        )


def _damaged(footer: Footer) -> Diagnostic:
    """
    Report a footer whose number or day is none.
    """
    if footer.id is None:
        return Diagnostic(
            code=Code.FOOTER_UNREADABLE,
            severity=Severity.WARNING,
            span=footer.span,
            message="expected a dpa number such as dpa:250101-930-4711/2 in the footer",
        )
    return Diagnostic(
        code=Code.DATE_IMPOSSIBLE,
        severity=Severity.WARNING,
        span=footer.span,
        message="expected a day as YYMMDD at the start of the dpa number",
    )


def _quotes(source: str, quotes: Sequence[Pair], stray_marks: tuple[Span, ...]) -> Iterator[Diagnostic]:
    """
    Report quotations that never close, that lie too deep, and marks that belong to none.
    """
    for number, quote in enumerate(quotes):
        if not quote.closed and not (number + 1 < len(quotes) and quotes[number + 1].continues):
            yield _unclosed(quote)
        if quote.quotes:
            yield from _nested(source, quote, depth=2)
    for span in stray_marks:
        yield Diagnostic(
            code=Code.MARK_STRAY,
            severity=Severity.INFO,
            span=span,
            message="expected this quotation mark to open or to close one in its paragraph",
        )


def _nested(source: str, outer: Pair, *, depth: int) -> Iterator[Diagnostic]:
    """
    Report on the quotations inside another one.
    """
    for quote in outer.quotes:
        if not quote.closed:
            yield _unclosed(quote)
        if depth == MAX_DEPTH and find_marks(quote.inner.of(source)):
            yield Diagnostic(
                code=Code.QUOTES_TOO_DEEP,
                severity=Severity.WARNING,
                span=quote.span,
                message=f"expected at most {MAX_DEPTH} quotations inside each other; deeper marks count as text",
            )
        yield from _nested(source, quote, depth=depth + 1)


def _unclosed(quote: Pair) -> Diagnostic:
    """
    Report a quotation without its closing mark.
    """
    return Diagnostic(
        code=Code.QUOTE_UNCLOSED,
        severity=Severity.WARNING,
        span=quote.span,
        message="expected a closing quotation mark before the end of the paragraph",
    )
