"""
What an article consists of, in short: for tests.
"""

from dpaparse import Article, Gap


def outline(article: Article) -> list[tuple[str, str]]:
    """
    Return the kinds and texts of the parts but for gaps.
    """
    return [(type(part).__name__, article[part]) for part in article.parts if not isinstance(part, Gap)]
