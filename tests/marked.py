"""
Texts in which the expected spans are marked: `Er rief: ⟦„Halt!“⟧`.
"""

from collections.abc import Iterable, Iterator

from dpaparse import Quote, Span


def unmark(marked: str) -> tuple[str, list[Span]]:
    """
    Take the marks out of a text.

    Args:
        marked: A text in which `⟦` and `⟧` stand around what is to be found; they may be nested.

    Returns:
        The text without the marks, and the spans of what stood between them, in order.

    >>> unmark("Er rief: ⟦„Halt!“⟧")
    ('Er rief: „Halt!“', [Span(9, 16)])
    """
    text = ""
    spans = []
    opened = []
    for character in marked:
        if character == "⟦":
            opened.append(len(text))
        elif character == "⟧":
            spans.append(Span(opened.pop(), len(text)))
        else:
            text += character
    return text, sorted(spans)


def walk(quotes: Iterable[Quote]) -> Iterator[Quote]:
    """
    Yield quotations and all those inside them.
    """
    for quote in quotes:
        yield quote
        yield from walk(quote.quotes)
