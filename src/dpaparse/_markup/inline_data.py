"""
Render what an item holds inline without being XHTML: plain text, or HTML that was escaped, with the extra `html`.
"""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import Final

from dpaparse._grammar.markup import is_page
from dpaparse._markup.blocks import CONTAINERS, KINDS, Rendered
from dpaparse._markup.installed import is_installed
from dpaparse._markup.pages import render_page
from dpaparse._markup.rendering import Renderer
from dpaparse._markup.trees import Text, Tree, render_tree
from dpaparse._model.ways import Piece

_PARSER: Final = "justhtml"


def render_inline(element: Tree) -> Rendered:
    """
    Render an element that holds text, escaped HTML, or elements of its own.

    Args:
        element: The element; its `contenttype` may say that its text is none but text.

    >>> render_inline(Tree("inlineData", children=[Text("<p>Es <b>regnet</b>.</p>", 12, 36)])).text
    'Es regnet.'
    """
    names = {child.name for child in element.descend() if child is not element}
    if not names.isdisjoint(CONTAINERS) or not names.isdisjoint(KINDS):
        return render_tree(element)

    texts = [child for child in element.children if isinstance(child, Text)]
    markup = "".join(text.text for text in texts)
    if names or element.get("contenttype") == _PLAIN or not is_page(markup) or not is_installed(_PARSER):
        return _render_words(element)

    rendered = render_page(markup)
    return rendered._replace(pieces=[*moved(rendered.pieces, texts)])


_PLAIN: Final = "text/plain"


def _render_words(element: Tree) -> Rendered:
    """
    Render an element that holds plain text: empty lines set its paragraphs off, other line ends stay.
    """
    renderer = Renderer()
    waiting: list[Tree | Text] = [*reversed(element.children)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Tree):
            waiting += reversed(node.children)
        elif node.text == "\n":
            # The parser hands line ends out one by one.
            renderer.start("br", {})
            renderer.end("br")
        else:
            renderer.text(node.text, node.first, node.last)
    return renderer.finish()


def moved(pieces: list[Piece], texts: list[Text]) -> Iterator[Piece]:
    """
    Yield where pieces of the markup stand in the text around it; those of the same characters are cut at references.
    """
    starts = [0, *accumulate(len(text.text) for text in texts)]
    for at, length, first, last in pieces:
        places: list[Piece] = []
        number = bisect_right(starts, first) - 1
        while number < len(texts) and (starts[number] < last or (first == last and not places)):
            text, begin = texts[number], starts[number]
            start, end = max(first - begin, 0), min(last - begin, len(text.text))
            exact = len(text.text) == text.last - text.first
            place = (text.first + start, text.first + end) if exact else (text.first, text.last)
            places.append((at + max(begin - first, 0), end - start, *place))
            number += 1
        if places and length != last - first:
            places = [(at, length, places[0][2], places[-1][3])]
        yield from places
