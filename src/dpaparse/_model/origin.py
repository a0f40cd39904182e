"""
Where a text stood before what a transfer had put between its characters was left out.

Loaded when such a text is read; `parse` hands the article out with the places of the text that was given.
"""

from bisect import bisect_right
from typing import NamedTuple, TypeVar

from attrs import evolve, fields, has

from dpaparse._model.article import Article
from dpaparse._model.parts import Gap, Part, tiled
from dpaparse._model.quotations import Quote
from dpaparse._model.spans import Span

_T = TypeVar("_T")


class Origin(NamedTuple):
    """
    The text that was given, and where the stretches stand in it that were kept.

    >>> origin = Origin("> Deich\\n> hält", (0, 6), (2, 10))
    >>> origin.span(Span(0, 10))
    Span(2, 14)
    """

    source: str
    """The text that was given."""

    starts: tuple[int, ...]
    """Where each stretch begins in what was kept."""

    places: tuple[int, ...]
    """Where it begins in the text that was given."""

    def span(self, span: Span) -> Span:
        """
        Return the place in the text that was given.
        """
        if not span:
            # Empty words stand right behind their opening mark.
            at = self._place(span.start - 1) + 1
            return Span(at, at)
        return Span(self._place(span.start), self._place(span.end - 1) + 1)

    def _place(self, at: int) -> int:
        return place_of(self.starts, self.places, at)


def place_of(starts: tuple[int, ...], places: tuple[int, ...], at: int) -> int:
    """
    Return where what stands at *at* came from, by where each stretch begins and where it began.

    >>> place_of((0, 6), (2, 10), 7)
    11
    """
    number = max(0, bisect_right(starts, at) - 1)
    return places[number] + at - starts[number]


def restore(article: Article, origin: Origin) -> Article:
    """
    Return *article*, over which nothing lies yet, with its parts in the text that was given and the rest in gaps.
    """
    nodes: list[Part] = [moved(part, origin) for part in article.parts if not isinstance(part, Gap)]
    return evolve(
        article,
        source=origin.source,
        parts=tuple(tiled(nodes, len(origin.source))),
        envelope=moved(article.envelope, origin),
    )


def moved(value: _T, origin: Origin) -> _T:
    """
    Return a value with all spans inside it as places in the text that was given.
    """
    if isinstance(value, Span):
        return origin.span(value)  # type: ignore[return-value]  # a span for a span
    if isinstance(value, tuple):
        return tuple(moved(item, origin) for item in value)  # type: ignore[return-value]  # a tuple for a tuple
    kind: type = type(value)
    if not has(kind):
        return value
    found = {field.name: moved(getattr(value, field.name), origin) for field in fields(kind)}
    if isinstance(value, Quote):
        # Up to its marks, also where one opens or ends a line.
        before, behind = value.inner.start - value.span.start, value.span.end - value.inner.end
        found["inner"] = Span(found["span"].start + before, found["span"].end - behind)
    return evolve(value, **found)  # type: ignore[misc]  # a class of attrs
