"""
Read off a finished article what is wrong with its wire message: header, keywords, headline block, time line.
"""

from collections.abc import Iterator
from typing import Final

from dpaparse._grammar.space import SPACE, line_start, trim
from dpaparse._grammar.wire import SIGNS_OF_LOSS, is_folded, is_time_line
from dpaparse._model import Article, Code, Control, Diagnostic, Gap, Severity, Span, TitleNote, TitleNoteKind, Unknown
from dpaparse._recognise.wire_header import find_starts


def check_message(article: Article) -> Iterator[Diagnostic]:
    """
    Report what is damaged or missing in a wire message.
    """
    source = article.source
    controls = [part.span for part in article.parts if isinstance(part, Control)]
    if not controls:
        if source.strip(SPACE):
            yield _fault(Code.HEADER_MISSING, Span(0, len(source)), "expected a wire message, found no header line")
        return

    header = article.envelope
    first = controls[0]
    missing = [name for name in _NEEDED if getattr(header, name, None) is None]
    if missing:
        yield _fault(Code.HEADER_DAMAGED, first, f"expected a header line with {', '.join(missing)}")
    if not source.startswith("\x01", first.start):
        yield _fault(Code.CONTROLS_MISSING, first, "expected SOH before the header line")
    if not article.keywords:
        yield _fault(Code.KEYWORDS_MISSING, first, "expected a line of keywords behind the header line")
    if article.headline is not None and not any(source[span.start] == "=" for span in controls):
        yield _fault(Code.HEADLINE_UNENDED, article.headline.span, "expected the headline block to end with ' ='")
    yield from _times(article, controls)


_NEEDED: Final = ("service", "service_number", "priority", "desk", "word_count", "agency", "agency_number")


def _times(article: Article, controls: list[Span]) -> Iterator[Diagnostic]:
    """
    Report what is wrong with the time line and the embargo of a wire message, and what follows its end.
    """
    source = article.source
    time = next((span for span in controls if _is_time(source, span)), None)
    if time is None:
        yield _fault(
            Code.TIME_MISSING, _last_line(article), "expected the message to end with a time line such as 251852 Sep 24"
        )
    elif article.sent_at is None:
        yield _fault(Code.TIME_IMPOSSIBLE, time, "expected a time such as 251852 Sep 24")
    for part in article.parts:
        if isinstance(part, TitleNote) and part.kind is TitleNoteKind.EMBARGO and article.embargo is None:
            yield _fault(Code.EMBARGO_UNREADABLE, part.span, "expected a time after that of the message")
    end = controls[-1].end
    others = []
    if len(source) - end > _LONGEST_END:
        others = find_starts(source, end, len(source), folded=is_folded(source, controls[0].start))
    if others:
        span = Span(others[0], len(source))
        yield _fault(Code.MESSAGES_SEVERAL, span, "expected one message, found another: split_messages cuts there")


def _last_line(article: Article) -> Span:
    """
    Return the last line of what is known of a message, which is cut off there.
    """
    last = next(part.span for part in reversed(article.parts) if not isinstance(part, Gap | Unknown))
    start, end = trim(article.source, last.start, last.end)
    return Span(line_start(article.source, end, start), end)


def _is_time(source: str, span: Span) -> bool:
    """
    Tell whether a control part is the time line, also where another sign stands for ETX.
    """
    start = span.start + (source[span.start] in SIGNS_OF_LOSS)
    return is_time_line(source, start, span.end)


# Line ends behind the last control character.
_LONGEST_END: Final = 8

_SEVERITIES: Final = {
    Code.HEADER_MISSING: Severity.ERROR,
    Code.HEADER_DAMAGED: Severity.WARNING,
    Code.TIME_MISSING: Severity.WARNING,
    Code.TIME_IMPOSSIBLE: Severity.WARNING,
    Code.EMBARGO_UNREADABLE: Severity.WARNING,
}


def _fault(code: Code, span: Span, message: str) -> Diagnostic:
    return Diagnostic(code=code, severity=_SEVERITIES.get(code, Severity.INFO), span=span, message=message)
