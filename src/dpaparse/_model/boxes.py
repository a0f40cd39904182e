"""
What stands in an article beside its text: boxes and embeds.

Loaded when the first one is found.
"""

from enum import StrEnum
from typing import Final

from attrs import field, frozen

from dpaparse._model.spans import Node


class BoxKind(StrEnum):
    """
    What a box holds.

    >>> str(BoxKind.LINKBOX)
    'linkbox'

    .. versionadded:: 0.1.0
    """

    INFOBOX = "infobox"
    """Background, definitions, sources."""

    LINKBOX = "linkbox"
    """Addresses on the web."""

    ASIDE = "aside"
    """Whatever a page sets beside its text."""


@frozen(kw_only=True, eq=False, repr=False)
class Box(Node):
    """
    A box beside the running text; what stands in it is no paragraph of the article.

    >>> import dpaparse
    >>> article = dpaparse.parse('''<p>Husum (dpa) - Der Deich hat gehalten.</p>
    ... <section class="infobox"><h2>Pegel</h2><p>Das Wasser steht bei drei Metern.</p></section>''')
    >>> box = article.parts[-1]
    >>> str(box.kind), box.heading, box.entries
    ('infobox', 'Pegel', ('Das Wasser steht bei drei Metern.',))

    .. versionadded:: 0.1.0
    """

    kind: BoxKind
    """What it holds."""

    heading: str | None
    """Its heading; None where none opens it."""

    entries: tuple[str, ...] = field(repr=False)
    """Paragraphs, headings, list items and rows of tables in order; `Article.links` tells where they lead."""


@frozen(kw_only=True, eq=False, repr=False)
class Embed(Node):
    """
    A picture, a film, a chart, a post of another site: what a page shows in this place.

    In the source U+FFFC, the character for an object, stands for it.

    >>> import dpaparse
    >>> article = dpaparse.parse('''<p>Husum (dpa) - Der Deich hat gehalten.</p>
    ... <dnl-wgchart src="https://pegel.example/7"></dnl-wgchart>''')
    >>> embed = article.parts[-1]
    >>> embed.name, embed.url
    ('dnl-wgchart', 'https://pegel.example/7')

    .. versionadded:: 0.1.0
    """

    name: str
    """The element's name: `dnl-image`, `iframe`, `img`."""

    attributes: tuple[tuple[str, str], ...] = ()
    """Its attributes in order; one without a value has an empty text."""

    @property
    def url(self) -> str | None:
        """
        Where it leads: the address, of a `dnl-image` the URN of the picture; None if it does not say.
        """
        values = dict(self.attributes)
        return next((values[name] for name in _ADDRESSES if values.get(name)), None)


_ADDRESSES: Final = ("src", "href", "ref", "data", "data-src")
