"""
The rules by which the kind of a quotation is judged.

Loaded with the first quotation.
"""

from attrs import frozen

from dpaparse._model.quotations import QuoteKind
from dpaparse._model.record import Record


@frozen(kw_only=True, eq=False, repr=False)
class Rule(Record):
    """
    A rule that tells what quotation marks are used for.

    The rules are tried in order; the first that fits decides. `dpaparse.explain` says which one did.

    >>> import dpaparse
    >>> article = dpaparse.parse("„Das Wasser steigt“, sagte Thun.")
    >>> dpaparse.explain(article, article.quotes[0]).reason
    'A comma and a verb of saying follow the marks.'

    .. versionadded:: 0.1.0
    """

    name: str
    """Its name, which stays the same as long as the rule does."""

    kind: QuoteKind
    """What it judges the quotation to be."""

    reason: str
    """Why, in English."""

    example: str
    """A German sentence whose first quotation it decides."""
