"""
The source as HTML: parts as blocks, quotations as marks, every character of the text escaped.

Styles stand inline and there is no script, so that it can be put into any page.
"""

from collections.abc import Iterator
from html import escape
from typing import Any, Final

from dpaparse._model.quotations import Quote
from dpaparse._model.spans import Node, Span
from dpaparse._model.unread import looks_unread

_COLOURS: Final = {
    "Headline": "#dbe9ff",
    "Subheading": "#dbe9ff",
    "Teaser": "#e7f0ff",
    "TitleNote": "#ffe9c9",
    "Byline": "#e4f5e1",
    "Dateline": "#d3f0ee",
    "CreditLine": "#d3f0ee",
    "SignOff": "#e4f5e1",
    "Footer": "#eee3f7",
    "Notepad": "#fdf3d8",
    "Table": "#eaf4fb",
    "Control": "#e6e6e6",
    "ListItem": "#eaf4fb",
    "Unknown": "#f3f3f3",
}
_OTHER_COLOUR: Final = "#f3f3f3"
_BOLD: Final = {"Headline", "Subheading"}
_QUOTE_COLOURS: Final = {"speech": "#ffe08a", "fragment": "#fff0bd", "term": "#f2ead2"}
_STYLE: Final = "white-space:pre-wrap;color:#1c1c1c;background:#fff;line-height:1.5;padding:.6em"

# Marks that steer the direction of the text: U+061C, U+200E, U+200F, embeddings, overrides, isolates.
DIRECTION: Final = (0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))

# A mark of the text's direction must not reach beyond the element that holds it, and a browser
# would not show control characters: both are printed as pictures or code points.
_VISIBLE: Final = {
    **{code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\t\n\r"},
    0x7F: "\u2421",
    **{code: f"<U+{code:04X}>" for code in (*range(0x80, 0xA0), *DIRECTION)},
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
}


def visible(text: str) -> str:
    """
    Return *text* with what steers a terminal or a browser made visible: control characters, marks of direction.

    >>> visible("a\\x1b[31mb")
    'a␛[31mb'
    """
    return text.translate(_VISIBLE)


def highlight(source: str, parts: tuple[Node, ...], quotes: tuple[Quote, ...], *, is_wire: bool) -> str:
    """
    Return *source* as an HTML fragment with *parts* and *quotes* marked.

    Args:
        source: The text.

        parts: What tiles it.

        quotes: The outermost quotations in order; each lies inside one part.

        is_wire: What is unknown may be another message, with a notepad of its own.

    Returns:
        A `div` whose text is *source*, made visible; of what is, or may be, not for publication it holds the length
        only.
    """
    waiting = list(reversed(quotes))
    if looks_unread(source, parts):
        spans = f"[{len(source)} characters, not read]"
    else:
        spans = "".join(_part(source, part, waiting, is_wire=is_wire) for part in parts)
    return f'<div class="dpaparse" style="{_STYLE}">{spans}</div>'


def legend() -> str:
    """
    Return as an HTML fragment what the colours of `highlight` mean.
    """
    parts = [f'<span style="background:{colour}">{name}</span>' for name, colour in _COLOURS.items()]
    quotes = [f'<mark style="background:{colour}">{kind}</mark>' for kind, colour in _QUOTE_COLOURS.items()]
    return f'<p class="legend">{" ".join(parts + quotes)}</p>'


def _part(source: str, part: Node, waiting: list[Quote], *, is_wire: bool) -> str:
    """
    Return one part; the quotations that lie in it are taken from the end of *waiting*.
    """
    inside = []
    while waiting and waiting[-1].span.start < part.span.end:
        inside.append(waiting.pop())
    name = type(part).__name__
    if name == "Notepad":
        text = "".join(_public(source, part))
    elif name == "Unknown" and is_wire:
        text = f"[{len(part.span)} characters, not read]"
    else:
        text = "".join(_quotations(source, part.span, tuple(inside)))
    if name in {"Gap", "Paragraph"}:
        return text
    style = f"background:{_COLOURS.get(name, _OTHER_COLOUR)}" + (";font-weight:bold" if name in _BOLD else "")
    return f'<span title="{name}" style="{style}">{text}</span>'


def _public(source: str, notepad: Any) -> Iterator[str]:  # noqa: ANN401, the notepad's class is loaded for who has one
    """
    Yield the text of a notepad; of what is not for publication only its length.
    """
    at = notepad.span.start
    for section in notepad.sections:
        yield from _between(source, at, section.span.start)
        at = section.span.end
        if section.public:
            yield _escaped(source, section.span.start, at)
        else:
            yield _hidden(len(section.span))
    yield from _between(source, at, notepad.span.end)


def _between(source: str, start: int, end: int) -> Iterator[str]:
    """
    Yield what stands in a notepad outside its sections: the title, the rule and the bar.

    A bar may have names on its line; of one that is not as dpa prints it only how long it is is told.
    """
    from dpaparse._language.notepad_words import BARS, NOTEPAD_TITLES  # noqa: PLC0415, loaded for who has a notepad

    for number, line in enumerate(source[start:end].replace("\r\n", "\n").replace("\r", "\n").split("\n")):
        words = line.strip("# ").casefold()
        is_known = words in NOTEPAD_TITLES or words in BARS or not any(map(str.isalnum, words))
        yield ("\n" if number else "") + (escape(visible(line)) if is_known else _hidden(len(line)))


def _hidden(size: int) -> str:
    return f"[{size} characters, not for publication]"


def _quotations(source: str, within: Span, quotes: tuple[Quote, ...]) -> Iterator[str]:
    """
    Yield the text of *within* with *quotes* as `mark` elements.
    """
    at = within.start
    for quote in quotes:
        yield _escaped(source, at, quote.span.start)
        inner = "".join(_quotations(source, quote.span, quote.quotes))
        yield f'<mark title="{_title(quote)}" style="background:{_QUOTE_COLOURS[quote.kind]}">{inner}</mark>'
        at = quote.span.end
    yield _escaped(source, at, within.end)


def _title(quote: Quote) -> str:
    """
    Return what shows when somebody points at a quotation: its kind, and who says it.
    """
    attribution = quote.attribution
    if attribution is None or attribution.speaker is None:
        return str(quote.kind)
    name = attribution.resolved or attribution.speaker
    return escape(visible(f"{quote.kind}: {name.text}"))


def _escaped(source: str, start: int, end: int) -> str:
    """
    Return `[start, end)` as text of HTML, where line feed alone ends a line.
    """
    return escape(visible(source[start:end])).replace("\r\n", "\n").replace("\r", "\n")
