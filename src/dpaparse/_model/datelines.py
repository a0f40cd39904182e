"""
Where and by whom: datelines, their places and their credits.
"""

from typing import TYPE_CHECKING

from attrs import frozen

from dpaparse._model.spans import Node

if TYPE_CHECKING:
    import datetime


@frozen(kw_only=True, eq=False, repr=False)
class Place(Node):
    """
    A place of a dateline.

    `Frankfurt/Main` is one place, `Kiel/Husum` are two.

    >>> import dpaparse
    >>> places = dpaparse.parse("Frankfurt/Main/Kiel (dpa) - Es regnet.").dateline.places
    >>> [place.name for place in places]
    ['Frankfurt/Main', 'Kiel']

    .. versionadded:: 0.1.0
    """

    name: str
    """The name as printed, with its qualifier: `Neustadt (Hessen)`."""


@frozen(kw_only=True, eq=False, repr=False)
class Credit(Node):
    """
    Who vouches for the text: the agencies of a dateline or a credit line.

    >>> import dpaparse
    >>> credit = dpaparse.parse("Husum (dpa/lno) - Es regnet.").dateline.credit
    >>> credit.text, credit.agencies, credit.service, credit.region
    ('dpa/lno', ('dpa',), 'lno', 'Hamburg, Schleswig-Holstein')

    .. versionadded:: 0.1.0
    """

    text: str
    """The credit as printed, without the parentheses around it."""

    agencies: tuple[str, ...]
    """The agencies in order: `("dpa",)`, `("AFP", "dpa")`."""

    service: str | None = None
    """The service behind dpa's name as printed: `lby`, `tmn`, `Analyser`."""

    region: str | None = None
    """The area of a regional service: `Bayern`."""


@frozen(kw_only=True, eq=False, repr=False)
class Dateline(Node):
    """
    Where and by whom: the words that open the first paragraph.

    Its span ends with the terminator, the body starts after the `Gap` that follows.

    >>> import dpaparse
    >>> article = dpaparse.parse("Kiel/Husum (dpa) - Es regnet.")
    >>> article[article.dateline]
    'Kiel/Husum (dpa) -'

    .. versionadded:: 0.1.0
    """

    places: tuple[Place, ...]
    """The places in order; empty for `(dpa/tmn). Text`."""

    credit: Credit | None = None
    """The credit in the parentheses."""

    date: "datetime.date | None" = None
    """The day, where one with its year is printed."""
