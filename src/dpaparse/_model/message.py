"""
What a reader hands on: the source and its blocks, before anybody knows the article's parts.

Internal nouns; they do not leave `parse`.
"""

from enum import Enum

from attrs import define

from dpaparse._model.article import Format
from dpaparse._model.spans import Span


class Said(Enum):
    """
    What the envelope says that a block is.
    """

    NOTHING = 0
    """A stretch of text between two breaks; its look decides."""

    LIST_ITEM = 1
    """An item of a list, told by its bullet or number."""


@define
class Block:
    """
    A stretch of the source that holds a paragraph or its like, without white space at its ends.
    """

    span: Span
    """Where it stands."""

    said: Said = Said.NOTHING
    """What the envelope says that it is."""

    broken: bool = True
    """Whether lines may end inside."""


@define
class Message:
    """
    What a reader found in an envelope.
    """

    source: str
    format: Format
    blocks: list[Block]
