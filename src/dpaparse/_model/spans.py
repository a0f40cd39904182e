"""
Where a thing stands in the source: `Span`, and `Node`, the base of all that has one.
"""

from typing import Final, Self

from attrs import field, frozen

from dpaparse._model.record import Record

# What fits on a line of a terminal beside the rest of a repr.
_SHOWN: Final = 40


def shorten(text: str) -> str:
    """
    Return the repr of *text*, cut so that a repr of an object stays readable.

    >>> shorten("Der Deich hält.")
    "'Der Deich hält.'"
    >>> shorten("Wasser " * 20)
    "'Wasser Wasser Wasser Wasser Wasser Wasse…'"
    """
    return repr(text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…")


@frozen(order=True, repr=False, init=False)
class Span:
    """
    A stretch of the source: `[start, end)`, counted in characters of a Python string.

    A span is true in a condition if it holds a character, like every sized thing.

    >>> span = Span(0, 4)
    >>> span.of("Husum (dpa)"), len(span), span.covers(Span(1, 4))
    ('Husu', 4, True)

    .. versionadded:: 0.1.0
    """

    start: int
    """Offset of the first character."""

    end: int
    """Offset behind the last character."""

    def __init__(self, start: int, end: int) -> None:
        _set_start(self, start)
        _set_end(self, end)

    def of(self, text: str) -> str:
        """
        Return what stands here in *text*.
        """
        return text[self.start : self.end]

    def covers(self, other: "Span") -> bool:
        """
        Tell whether *other* lies wholly inside; a span covers itself.
        """
        return self.start <= other.start and other.end <= self.end

    def __len__(self) -> int:
        return self.end - self.start

    def __reduce__(self) -> tuple[type[Self], tuple[int, int]]:
        """
        Return what makes it again: half of what an article pickles is spans, and so they take a third less time.
        """
        return type(self), (self.start, self.end)

    def __repr__(self) -> str:
        return f"Span({self.start}, {self.end})"


# A third faster than the way that attrs makes for frozen classes; half of what an article makes is spans.
_set_start, _set_end = (vars(Span)[name].__set__ for name in ("start", "end"))


@frozen(kw_only=True, eq=False, repr=False, init=False)
class Node(Record):
    """
    Something found in the source, and where.

    >>> Node(span=Span(0, 5))
    Node(span=Span(0, 5))

    .. versionadded:: 0.1.0
    """

    span: Span = field()
    """Where it stands, in characters of `Article.source`."""

    def __init__(self, *, span: Span) -> None:
        set_span(self, span)


set_span = vars(Node)["span"].__set__
"""
Set the span of a node that is being made.
"""
