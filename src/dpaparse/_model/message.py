"""
What a reader hands on: the source and its blocks, before anybody knows the article's parts.

Internal nouns; they do not leave `parse`.
"""

from collections.abc import Mapping
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from dpaparse._model.formats import Format
from dpaparse._model.parts import Part
from dpaparse._model.spans import Span

if TYPE_CHECKING:
    from dpaparse._model.envelope import Envelope
    from dpaparse._model.facts import Facts
    from dpaparse._model.links import Link
    from dpaparse._model.origin import Origin
    from dpaparse._model.ways import MarkupMap


class Said(IntEnum):
    """
    What an envelope may say that a block is; of most blocks plain text says nothing, and their look decides.
    """

    LIST_ITEM = 1
    """An item of a list, told by its bullet or number, or by the markup."""

    PARAGRAPH = 2
    """A paragraph, however short."""

    HEADING = 3
    """A heading, however long."""

    TEASER = 4
    """The lead-in above the dateline."""


class Message(NamedTuple):
    """
    What a reader found in an envelope.
    """

    source: str
    """The text that all spans count in."""

    format: Format
    """The envelope."""

    blocks: list[Span]
    """Stretches that hold a paragraph or its like, in order; only white space lies between them and at their ends."""

    broken: bool
    """Whether lines may end inside a block."""

    said: Mapping[int, Said]
    """What the envelope says that a block is, by the block's start."""

    known: tuple[Part, ...] = ()
    """Parts that the reader recognised itself, in order: a headline in a field of its own, a table, a notepad."""

    headed: bool = False
    """Whether the envelope has its own place for the headline: then none stands in the blocks."""

    width: int = 0
    """To how many characters a line the text is wrapped; 0 where its lines are to tell."""

    envelope: "Envelope | None" = None
    """The envelope's own fields."""

    facts: "Facts | None" = None
    """What the envelope tells, in the words of all formats."""

    opened: bool = False
    """Whether the reader has read the whole head: byline, teaser and dateline are none of the blocks."""

    links: "tuple[Link, ...]" = ()
    """The links in order."""

    markup: "MarkupMap | None" = None
    """The way back into the markup, where the source was composed."""

    origin: "Origin | None" = None
    """The text that was given, where the source is what a transfer has left of it."""
