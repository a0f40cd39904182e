"""
Links: words that lead to an address on the web, in a text or in its notepad.

Loaded when the first one is found.
"""

from attrs import field, frozen

from dpaparse._model.spans import Node, shorten


def _show(url: str) -> str:
    """
    Return the repr of an address; of those for mail and telephone, which stand in notepads, only what it is for.
    """
    scheme, colon, _ = url.partition(":")
    return repr(f"{scheme}:…") if colon and scheme.strip().casefold() in {"mailto", "tel"} else shorten(url)


@frozen(kw_only=True, eq=False, repr=False)
class Link(Node):
    """
    Words that lead to an address on the web.

    >>> import dpaparse
    >>> article = dpaparse.parse('<p>Husum (dpa) - Der <a href="https://pegel.example">Pegel</a> fällt.</p>')
    >>> article.links
    (Link(span=Span(18, 23), url='https://pegel.example'),)

    .. versionadded:: 0.1.0
    """

    text: str = field(repr=False)
    """The words without hard line breaks."""

    url: str = field(repr=_show)
    """The address as the markup has it; nobody has looked whether it is one."""
