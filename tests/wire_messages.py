"""
Wire messages for tests: made by the strategies, and written by hand.
"""

from dpaparse import Article
from dpaparse import strategies as dpa

whole = dpa.wire_messages()
either = whole | dpa.wire_messages(damaged=True)


def of_kind(article: Article, kind: type) -> list[str]:
    """
    Return the texts of the parts of a kind.
    """
    return [getattr(part, "text", article[part]) for part in article.parts if isinstance(part, kind)]


def message(
    header: str = "bdt0055 3 pl 90  dpa 0062",
    keywords: str = "Küste/",
    headline: str = "Deich hält =",
    body: str = "Husum (dpa) - Es regnet.",
    time: str = "251852 Sep 24",
) -> str:
    """
    Return a message with LF as the line end.
    """
    return f"\x01{header}\n\n{keywords}\n\x02{headline}\n\n{body}\n\n\x03{time}\n\x7f\n\x7f\x04\n"
