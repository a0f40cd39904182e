"""
What an article says of who speaks, in short: for tests.
"""

from dpaparse import Article, QuoteKind


def said(article: Article) -> list[tuple[str | None, str] | None]:
    """
    Return speaker and cue of each quotation that is no term.
    """
    return [
        None
        if quote.attribution is None
        else (
            quote.attribution.speaker.text if quote.attribution.speaker else None,
            " ".join(cue.text for cue in quote.attribution.cue),
        )
        for quote in article.quotes
        if quote.kind is not QuoteKind.TERM
    ]


def reported(article: Article) -> list[tuple[str, str, str | None]]:
    """
    Return the reported words of an article, their kind, and who is reported.
    """
    return [
        (
            speech.text,
            str(speech.kind),
            speech.attribution.speaker.text if speech.attribution and speech.attribution.speaker else None,
        )
        for speech in article.indirect_speech
    ]
