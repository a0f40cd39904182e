"""
Render HTML whose signs are references, as feeds put it into a field of XML: `&lt;p&gt;Es regnet.&lt;/p&gt;`.
"""

from collections.abc import Iterator
from html import unescape

from dpaparse._grammar.markup import REFERENCE
from dpaparse._markup.blocks import Rendered
from dpaparse._markup.inline_data import moved
from dpaparse._markup.pages import render_page
from dpaparse._markup.trees import Text


def render_escaped(markup: str) -> Rendered:
    """
    Render the HTML that references stand for; the way back leads to these.

    Raises:
        ImportError: If justhtml is not installed.

    >>> rendered = render_escaped("&lt;p&gt;Es regnet.&lt;/p&gt;")
    >>> rendered.text, rendered.pieces
    ('Es regnet.', [(0, 10, 9, 19)])
    """
    texts = [*_texts(markup)]
    rendered = render_page("".join(text.text for text in texts), anyones=True)
    return rendered._replace(pieces=[*moved(rendered.pieces, texts)])


def _texts(markup: str) -> Iterator[Text]:
    """
    Yield what stands between the references, and what these stand for, each with its place.
    """
    done = 0
    for found in REFERENCE.compiled.finditer(markup):
        start, end = found.span()
        sign = unescape(found[0])
        if markup[end - 1] != ";" or sign == found[0]:
            continue
        if done < start:
            yield Text(markup[done:start], done, start)
        yield Text(sign, start, end)
        done = end
    if done < len(markup):
        yield Text(markup[done:], done, len(markup))
