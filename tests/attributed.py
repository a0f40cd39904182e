"""
What an article says of who speaks, in short: for tests.
"""

from typing import Final

from dpaparse import Article, QuoteKind

AROUND: Final = (
    "Grau, nass, bei: kalt, mit dem Boot, wie im Meer: so aus Holz, vor Ort.",
    "Nass, vor, mit, aus dem Boot, an, dass: so grau, kalt: wie das Meer.",
)
"""
Sentences in which nobody speaks, with all kinds of words that frames consist of.
"""


LOUD: Final = (
    "Zuvor hatte Wirt Bo Kern, der laut Amt dort wohnt, gesagt, dass er sei – und wie: Er habe, so heißt es, nach Angaben der Wache „wohl doch Recht gehabt“, wird berichtet; er werde, um zu gehen, einen Weg finden.",
    "Er, der sei, habe, wie es heißt, so Wirtin Ute Bahr, dem Amt zufolge: „Da gehen wir alle hin“, hat sie gesagt und fragte, ob er, der dort sei – dass und zu gehen; aus Sicht der Wache wird er laut Amt davon, dass er geht, berichten.",
)
"""
Sentences in which everybody speaks, with everything that frames consist of.
"""


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


def told(article: Article) -> list[tuple[str, str | None, str]]:
    """
    Return the reported words of an article, who is reported, and the cue.
    """
    return [
        (
            speech.text,
            speech.attribution.speaker.text if speech.attribution and speech.attribution.speaker else None,
            " ".join(cue.text for cue in speech.attribution.cue) if speech.attribution else "",
        )
        for speech in article.indirect_speech
    ]


def all_said(article: Article) -> str:
    """
    Return what an article tells, without its places.
    """
    kinds = [(quote.kind, quote.text) for quote in article.quotes]
    return "\n".join(str(word) for found in (*kinds, *said(article), *reported(article)) for word in found or ())
