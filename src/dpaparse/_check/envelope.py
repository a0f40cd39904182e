"""
Read off a finished article what is wrong with its envelope of fields and with its markup.
"""

from collections.abc import Iterator
from typing import Final

from dpaparse._model import Article, Code, Diagnostic, Fault, FaultKind, Format, Gap, Severity, Span, Unknown

_CODES: Final = {
    FaultKind.MISSING: (Code.FIELD_MISSING, Severity.WARNING),
    FaultKind.UNREADABLE: (Code.FIELD_UNREADABLE, Severity.WARNING),
    FaultKind.UNKNOWN: (Code.FIELD_UNKNOWN, Severity.INFO),
    FaultKind.SEVERAL: (Code.ITEMS_SEVERAL, Severity.INFO),
    FaultKind.BROKEN: (Code.ENVELOPE_BROKEN, Severity.WARNING),
}

_FIELDED: Final = frozenset({Format.DIGITALWIRES, Format.NEWSML_G2, Format.NITF})


def check_envelope(article: Article) -> Iterator[Diagnostic]:
    """
    Report fields that could not be read, an envelope that breaks off, markup that never ends.
    """
    faults: tuple[Fault, ...] = getattr(article.envelope, "faults", ())
    if is_unread(article):
        yield Diagnostic(
            code=Code.ENVELOPE_BROKEN,
            severity=Severity.ERROR,
            span=Span(0, len(article.source)),
            message=f"expected {article.format}{''.join(f', found {fault.raw}' for fault in faults if fault.raw)}",
        )
        return
    for fault in faults:
        code, severity = _CODES[fault.kind]
        told = code is not Code.FIELD_UNKNOWN and not _is_private(fault.path)
        found = f", found {_short(fault.raw)}" if told and fault.raw is not None else ""
        path = fault.path
        above, _, name = path.rpartition(".")
        if code is Code.FIELD_UNKNOWN and _is_private(path) and not (name.isidentifier() and name.islower()):
            # "footer_html" is a field, "Ebba 04841 5550123" may be anything.
            path = f"{above}.…"
        yield Diagnostic(code=code, severity=severity, span=None, message=f"{path}: expected {fault.expected}{found}")
    for part in article.parts:
        if isinstance(part, Unknown) and _is_unended(article.source, part.span):
            yield Diagnostic(
                code=Code.MARKUP_UNENDED,
                severity=Severity.WARNING,
                span=part.span,
                message="expected this tag, comment or script to end before the text does",
            )


# Contacts and telephone numbers stand there, and in what is left of JSON that breaks off.
_PRIVATE: Final = ("$.notepad", "$.ednotes")


def _is_private(path: str) -> bool:
    """
    Tell whether what stands in a field may be not for publication, so that no diagnostic repeats it.

    >>> _is_private("$.notepad.nonpublic_html"), _is_private("$"), _is_private("$.version")
    (True, True, False)
    """
    return path == "$" or path.startswith(_PRIVATE) or "edNote" in path


_LONGEST: Final = 80


def _short(raw: str) -> str:
    return raw if len(raw) <= _LONGEST else f"{raw[:_LONGEST]}…"


def is_unread(article: Article) -> bool:
    """
    Tell whether a text was to have fields, and nothing of it is known.
    """
    return (
        article.format in _FIELDED
        and bool(article.source)
        and all(isinstance(part, Unknown | Gap) for part in article.parts)
        and not getattr(article.envelope, "urn", getattr(article.envelope, "guid", None))
    )


def _is_unended(source: str, span: Span) -> bool:
    """
    Tell whether a stretch that nobody knows is markup.
    """
    after = source[span.start + 1 : span.start + 2]
    return source[span.start] == "<" and (after in {"!", "?", "/"} or (after.isascii() and after.isalpha()))
