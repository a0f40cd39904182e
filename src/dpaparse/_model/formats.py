"""
The envelopes in which an article comes.
"""

from enum import StrEnum


class Format(StrEnum):
    """
    The envelopes in which a dpa article comes; `parse` says which of them it reads.

    >>> str(Format.PLAIN)
    'plain'

    .. versionadded:: 0.1.0
    """

    PLAIN = "plain"
    """Text as on a web page or in an archive."""

    IPTC7901 = "iptc7901"
    """A wire message."""

    HTML = "html"
    """Markup of a page or a field."""

    DIGITALWIRES = "digitalwires"
    """dpa's JSON."""

    NEWSML_G2 = "newsml-g2"
    """The IPTC's XML."""

    NITF = "nitf"
    """The older XML of the WebLines."""
