"""
What an article consists of, in short, and two paragraphs for one: for tests.
"""

from dpaparse import Article, Gap
from dpaparse._model import Message

PROSE = "Der Deich in Husum hat auch in dieser Nacht gehalten, sagte eine Sprecherin des Kreises am Morgen."
MORE = "Für die Nacht zum Mittwoch erwarten die Fachleute ein weiteres Hochwasser, das keine Gefahr ist."
"""
Running text.
"""


def outline(article: Article) -> list[tuple[str, str]]:
    """
    Return the kinds and texts of the parts but for gaps.
    """
    return [(type(part).__name__, article[part]) for part in article.parts if not isinstance(part, Gap)]


def known(message: Message) -> list[tuple[str, str]]:
    """
    Return the parts that the reader has recognised itself: those that fields and markup tell.
    """
    return [(type(part).__name__, part.span.of(message.source)) for part in message.known]
