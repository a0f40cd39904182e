"""
What may be wrong with an article, and the one error that the library raises about data.
"""

from enum import StrEnum

from attrs import frozen

from dpaparse._model.record import Record
from dpaparse._model.spans import Span


class Severity(StrEnum):
    """
    How bad a diagnostic is.

    >>> str(Severity.WARNING)
    'warning'

    .. versionadded:: 0.1.0
    """

    INFO = "info"
    """Worth knowing; nothing is lost."""

    WARNING = "warning"
    """Damage: something could not be read as it was meant."""

    ERROR = "error"
    """There is no article to speak of."""


class Code(StrEnum):
    """
    What a diagnostic is about; the words are stable.

    >>> str(Code.DATE_IMPOSSIBLE)
    'date-impossible'

    .. versionadded:: 0.1.0
    """

    TEXT_EMPTY = "text-empty"
    """Nothing but white space (error)."""

    EXTRA_MISSING = "extra-missing"
    """The text is of a format whose extra is not installed, and was read as plain text (error)."""

    ENVELOPE_BROKEN = "envelope-broken"
    """The JSON or XML breaks off, or is not read on for safety (error if nothing of it was read, else warning)."""

    FIELD_MISSING = "field-missing"
    """A field that the format always has (warning)."""

    FIELD_UNREADABLE = "field-unreadable"
    """A field with a value of another type or shape; it is kept as it came (warning)."""

    FIELD_UNKNOWN = "field-unknown"
    """A field that the library does not know; it is kept as it came (info)."""

    ITEMS_SEVERAL = "items-several"
    """Other entries or items follow that were not read (info)."""

    MARKUP_UNENDED = "markup-unended"
    """A tag, a comment or a script that never ends; what it takes with it is kept as `Unknown` (warning)."""

    MOJIBAKE = "mojibake"
    """Text that was not decoded as it was encoded: `Ã¼` for `ü`, or a NUL behind every letter (warning)."""

    FOOTER_UNREADABLE = "footer-unreadable"
    """A footer whose dpa number is cut off or malformed (warning)."""

    DATE_IMPOSSIBLE = "date-impossible"
    """A dpa number with a day that no calendar has (warning)."""

    CREDIT_DAMAGED = "credit-damaged"
    """A dateline's credit with a bracket for a parenthesis, or blanks in its name, as scanning makes them (info)."""

    QUOTE_UNCLOSED = "quote-unclosed"
    """A quotation without its closing mark that no later paragraph takes up (warning)."""

    QUOTES_TOO_DEEP = "quotes-too-deep"
    """Quotations nested deeper than the library looks (warning)."""

    MARK_STRAY = "mark-stray"
    """A closing quotation mark that closes nothing (info)."""

    ARTICLES_SEVERAL = "articles-several"
    """A second footer: remains of another article follow (info)."""

    TEXT_AFTER_FOOTER = "text-after-footer"
    """Text follows the footer; it is kept as `Unknown` (info)."""

    HEADER_MISSING = "header-missing"
    """A text that was to be read as a wire message has no header line (error)."""

    HEADER_DAMAGED = "header-damaged"
    """The header line of a wire message lacks a field that every message has (warning)."""

    CONTROLS_MISSING = "controls-missing"
    """A transfer has eaten or printed the control characters of a wire message (info)."""

    KEYWORDS_MISSING = "keywords-missing"
    """A wire message without a keyword line (info)."""

    HEADLINE_UNENDED = "headline-unended"
    """The headline block of a wire message ends without ` =` (info)."""

    TIME_MISSING = "time-missing"
    """A wire message without a time line: it was cut off (warning)."""

    TIME_IMPOSSIBLE = "time-impossible"
    """A time line that names no time there is (warning)."""

    EMBARGO_UNREADABLE = "embargo-unreadable"
    """A note on an embargo that does not tell until when, or names a time that has passed (warning)."""

    MESSAGES_SEVERAL = "messages-several"
    """Another wire message follows; `split_messages` takes them apart (info)."""

    MESSAGE_INSIDE = "message-inside"
    """The header line of a wire message stands in the middle of a plain text (info)."""


@frozen(kw_only=True, eq=False, repr=False)
class Diagnostic(Record):
    """
    One thing that is wrong with a text, read off the finished article.

    >>> import dpaparse
    >>> diagnostic, = dpaparse.parse("Er sagte: „Es regnet.").diagnostics
    >>> str(diagnostic.code), str(diagnostic.severity), diagnostic.span
    ('quote-unclosed', 'warning', Span(10, 21))

    .. versionadded:: 0.1.0
    """

    code: Code
    """What it is about."""

    severity: Severity
    """How bad it is."""

    span: Span | None
    """Where it lies; None where the fault is not in the source."""

    message: str
    """What was expected, in a sentence."""

    def __str__(self) -> str:
        where = "" if self.span is None else f" at {self.span.start}:{self.span.end}"
        return f"{self.severity} {self.code}{where}: {self.message}"


class DpaParseError(ValueError):
    """
    Data that cannot be what it claims to be: a bad dpa number, a bad mapping, an article with errors.

    Text never raises it in `parse`, but for a `TextTooLongError` where a limit is asked for.

    >>> import dpaparse
    >>> try:
    ...     dpaparse.from_dict({"schema_version": 1})
    ... except DpaParseError as error:
    ...     print(error.path, "|", error)
    $ | $: expected the keys format, parts, source, got []

    .. versionadded:: 0.1.0
    """

    # A traceback tells the name by which it is caught.
    __module__ = "dpaparse"

    def __init__(self, message: str, *, path: str | None = None, diagnostics: tuple[Diagnostic, ...] = ()) -> None:
        """
        Say what was expected.

        Args:
            message: What was expected, and what was found.

            path: Where in the mapping the fault lies: `$.parts[2].span`.

            diagnostics: What is wrong with the article.
        """
        super().__init__(message)
        self.path = path
        """Where in the mapping the fault lies; None elsewhere."""
        self.diagnostics = diagnostics
        """What is wrong with the article; empty elsewhere."""


class TextTooLongError(DpaParseError):
    """
    A text that is longer than the limit `max_chars` which a caller has set.

    >>> import dpaparse
    >>> try:
    ...     dpaparse.parse("Es regnet.", max_chars=5)
    ... except TextTooLongError as error:
    ...     print(error.max_chars, "|", error)
    5 | expected at most 5 characters (max_chars), got more

    .. versionadded:: 0.1.0
    """

    __module__ = "dpaparse"

    def __init__(self, max_chars: int) -> None:
        """
        Say what was allowed.

        Args:
            max_chars: So many characters.
        """
        super().__init__(f"expected at most {max_chars} characters (max_chars), got more")
        self.max_chars = max_chars
        """How many characters were allowed."""

    def __reduce__(self) -> tuple[type["TextTooLongError"], tuple[int]]:
        """
        Be pickled by the limit; the message follows from it.
        """
        return type(self), (self.max_chars,)
