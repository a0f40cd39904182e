"""
What a reader hands on: the source and its blocks, before anybody knows the article's parts.

Internal nouns; they do not leave `parse`.
"""

from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple

from dpaparse._model.article import Format
from dpaparse._model.spans import Span


class Said(Enum):
    """
    What an envelope may say that a block is; of most blocks plain text says nothing, and their look decides.
    """

    LIST_ITEM = 1
    """An item of a list, told by its bullet or number."""


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
