"""
Say why: the rule that tells what the marks of a quotation are used for.
"""

from dpaparse._arguments import hold_to_type
from dpaparse._grammar.beside import pairs_of
from dpaparse._model import Article, Quote, Rule, Span
from dpaparse._recognise.kind import classify


def explain(article: Article, quote: Quote) -> Rule:
    """
    Return the rule by which the kind of a quotation was judged.

    The quotation is judged again, from the article's source; so this also works for articles that were read with
    `dpaparse.from_dict`.

    Args:
        article: An article.

        quote: One of its quotations, also one inside another.

    Returns:
        The rule, with its name, the kind, its reason and an example.

    Raises:
        TypeError: If *article* is no article, or *quote* no quotation.

        ValueError: If the quotation lies in no part of the article.

    >>> import dpaparse
    >>> article = dpaparse.parse("Der Roman „Flut“ erschien.")
    >>> rule = dpaparse.explain(article, article.quotes[0])
    >>> rule.name, rule.reason
    ('named', 'The noun before the marks says what bears the name.')

    .. versionadded:: 0.1.0
    """
    hold_to_type(article, Article, "an article")
    hold_to_type(quote, Quote, "a quotation")
    within: Span | None = next((part.span for part in article.parts if part.span.covers(quote.span)), None)
    if within is None:
        message = f"expected a quotation of the article, got one at {quote.span}"
        raise ValueError(message)

    return classify(pairs_of(article.source)(quote.span.start, quote.span.end, quote.text, within))
