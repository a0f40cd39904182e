"""
English articles around a sentence, for tests.
"""

from typing import Final

from dpaparse import Article, parse
from tests.attributed import reported, said

ENGLISH_TEXT: Final = (
    " The dike held and the people of the town were safe. The mayor and the crew of the ship went home."
)
"""
A paragraph's end that tells the language, in which nobody speaks.
"""

BESIDE: Final = "Cold, wet, by the sea: grey, on the dike, for days, as of old."
"""
A sentence in which nobody speaks, with words of which frames consist.
"""


def around(text: str) -> tuple[Article, Article]:
    """
    Return an article that begins with a text, and one that has it between others.
    """
    return parse(text + ENGLISH_TEXT), parse(f"{ENGLISH_TEXT.strip()}\n\n{BESIDE} {text} {BESIDE}")


def quoted(text: str) -> list[tuple[str | None, str] | None]:
    """
    Return speaker and cue of each quotation of a text, which are the same whatever stands beside it.
    """
    alone, amid = map(said, around(text))

    assert alone == amid
    return alone


def told(text: str) -> list[tuple[str, str, str | None]]:
    """
    Return the reported words of a text, which are the same whatever stands beside it.
    """
    alone, amid = map(reported, around(text))

    assert alone == amid
    return alone


def meant(article: Article) -> str | None:
    """
    Return whom the last quotation is led back to: a name, else the mention as it stands.
    """
    attribution = article.quotes[-1].attribution
    if attribution is None or attribution.speaker is None:
        return None
    return (attribution.resolved or attribution.speaker).text


def in_article(text: str) -> Article:
    """
    Return an article in English that begins with a text.
    """
    return parse(f"Husum (dpa) - {text}\n\n{ENGLISH_TEXT.strip()}")
