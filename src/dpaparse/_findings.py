"""
What is wrong with an article, as lines for a terminal.
"""

from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from dpaparse._grammar.space import line_ends
from dpaparse._lines import PLAIN, STRONG, Line, Piece, piece, visible_name
from dpaparse._model import Article, Diagnostic

_SEVERITY_STYLES: Final = {"error": "bold red", "warning": "bold yellow", "info": "blue"}


def finding_lines(article: Article, name: str) -> Iterator[Line]:
    """
    Yield a line for each diagnostic: file, line and column, severity, code, and what was expected.

    Lines and columns count from 1, as editors do.

    Args:
        article: The article.

        name: What to call it, such as the name of its file.

    >>> import dpaparse
    >>> for line in finding_lines(dpaparse.parse("Es regnet.\\n\\nEr rief: „Halt!"), "husum.txt"):
    ...     print("".join(text for text, _ in line))
    husum.txt:3:10: warning quote-unclosed: expected a closing quotation mark before the end of the paragraph
    """
    for diagnostic, where in located(article):
        place = f"{visible_name(name)}:{where}: " if where else f"{visible_name(name)}: "
        message, _ = piece(diagnostic.message)
        yield (place, STRONG), severity(diagnostic), (f" {diagnostic.code}: {message}", PLAIN)


def severity(diagnostic: Diagnostic) -> Piece:
    return str(diagnostic.severity), _SEVERITY_STYLES[diagnostic.severity]


def located(article: Article) -> Iterator[tuple[Diagnostic, str]]:
    """
    Yield each diagnostic with its line and column as `3:10`, or an empty string where it has no span.
    """
    starts = [0, *line_ends(article.source, 0, len(article.source))] if article.diagnostics else []
    for diagnostic in article.diagnostics:
        if diagnostic.span is None:
            yield diagnostic, ""
        else:
            line = bisect_right(starts, diagnostic.span.start)
            yield diagnostic, f"{line}:{diagnostic.span.start - starts[line - 1] + 1}"
