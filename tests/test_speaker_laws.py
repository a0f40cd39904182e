"""
Laws of who speaks, in quotations and in indirect speech.
"""

from collections.abc import Iterator
from typing import Final

from hypothesis import assume, example, given
from hypothesis import strategies as st

from dpaparse import Article, Attribution, Mention, Quote, Span, parse
from dpaparse import strategies as dpa

SPEAKERS: Final = (
    "Thun",
    "Ebba Thun",
    "Minister Jan Ruß (CDU)",
    "der Verein «Moin»",
    "die «Deichpost»",
    "sie",
    "das Amt in Husum",
    "von der Leyde",
)
SUBJECTS: Final = ("Das Haus", "Die Lage", "Der Deich", "Ein Boot", "Er", "Es")
SAID: Final = (
    "sei leer",
    "sei «eine Schande für die Stadt»",
    "halte, obwohl er alt sei",
    "werde bald erhöht",
    "ist gut",
)
BEFORE: Final = ("{who} sagte, {what}.", "{who} kündigte am Montag an, {what}.", "{who} sieht das anders: {what}.")
AROUND: Final = (
    "{what}, meinte {who}.",
    "{what}, räumte {who} am Montag ein.",
    "{what}, teilte {who} mit und ging.",
    "{what}, hieß es aus Regierungskreisen.",
    "{what}, hieß es.",
    "{what}, so {who}, auch {what}.",
    "{what}, sagte {who}, und {what}.",
    "{what}, wie {who} mitteilte.",
    "Laut {who} heißt es: {what}.",
    "Nach Angaben der Wache {what}.",
    "{who} widersprach: {what}, schrieb sie in einer Studie.",
    "In dem Brief heißt es, {what}.",
    "Demnach {what}.",
    "Seiner Ansicht nach {what}.",
    "Es wurde bekannt, {what}.",
    "„Ja, das ist so“, sagte {who}. {what}.",
    "{who} sprach von „Unsinn“, das Amt von „Glück“.",
)


def sentences() -> st.SearchStrategy[str]:
    """
    Make a sentence in which somebody says something, in words of the reporter.
    """
    said = st.builds("{} {}".format, st.sampled_from(SUBJECTS), st.sampled_from(SAID))
    frames = st.sampled_from(BEFORE + AROUND)
    made = st.builds(lambda frame, who, what: frame.format(who=who, what=what), frames, st.sampled_from(SPEAKERS), said)
    return made.map(lambda text: text[0].upper() + text[1:])


# Pieces of frames, in no order that means anything.
PIECES: Final = (
    *("Thun sagte", "habe", "sei", "hat", "gesagt", "wurde", "dass", "wie", "so", "laut", "zufolge", "nach Angaben"),
    *("demnach", "hieß es", "er", "die Ministerin", "Ebba Thun", "Jan Ruß,", "der Zeitung", "dem «Anker»", "(SPD)"),
    *("am Montag", "Leiterin des Amts", "in dem Bericht", "die Antwort", "lautete", "zitierte", "nannte", "als", "an"),
    *("davon", "zu gehen", "„Das ist gut so.“", "„gut“", '"Ja, ja"', "„", "“", "–", "- ", "…", ".", "?", ",", ":", ";"),
    *(
        "(",
        ")",
        "13.",
        "Dr.",
        "(dpa) - ",
        "\n",
        "\n\n",
        "\u00a0",
        "\u00ad",
        "a\u0308",
        "A.",
        "said",
        "the minister",
        "that",
    ),
)


def noise() -> st.SearchStrategy[str]:
    """
    Make a text of pieces of frames.
    """
    return st.lists(st.sampled_from(PIECES), min_size=1, max_size=20).map(" ".join)


def texts() -> st.SearchStrategy[str]:
    """
    Make a text of such sentences, or an article with quotations, or what begins like one, or pieces of all that.
    """
    articles = (dpa.articles() | dpa.wire_messages()).map(lambda made: made.text)
    hostile = dpa.hostile_text().map("Thun sagte: {}".format)
    return st.lists(sentences(), min_size=1, max_size=5).map(" ".join) | articles | hostile | noise()


def all_of(quotes: tuple[Quote, ...]) -> Iterator[Quote]:
    """
    Yield quotations, those inside of others as well.
    """
    for quote in quotes:
        yield quote
        yield from all_of(quote.quotes)


def attributed(article: Article) -> Iterator[tuple[Span, Attribution]]:
    """
    Yield what is said, and by whom: quotations and indirect speech.
    """
    for quote in all_of(article.quotes):
        if quote.attribution is not None:
            yield quote.span, quote.attribution
    for speech in article.indirect_speech:
        if speech.attribution is not None:
            yield speech.span, speech.attribution


def mentions(attribution: Attribution) -> tuple[Mention, ...]:
    """
    Return speaker and cue.
    """
    return (*filter(None, [attribution.speaker]), *attribution.cue)


@given(texts())
@example("„Das ist gut so.“ –")
@example("Thun sagte: \u00ad")
def test_speakers_stand_where_they_may(text: str) -> None:
    """
    Speaker and cue lie inside the article, the cue in its paragraph and outside of what is said, no speaker behind it.
    """
    article = parse(text)

    for span, attribution in attributed(article):
        part = next(part for part in article.parts if part.span.covers(span))
        assert all(mention.text == article[mention] for mention in mentions(attribution))
        assert all(part.span.covers(cue.span) for cue in attribution.cue)
        if attribution.speaker is not None and not part.span.covers(attribution.speaker.span):
            assert attribution.speaker.span.end <= part.span.start
            assert attribution.frame is None


@given(texts())
def test_frames_cover_speaker_and_cue(text: str) -> None:
    """
    A frame covers its speaker and its cue; a speaker who is carried on has neither frame nor cue.
    """
    for _, attribution in attributed(parse(text)):
        if attribution.frame is None:
            assert attribution.speaker is None or attribution.cue == ()
        else:
            assert all(attribution.frame.covers(mention.span) for mention in mentions(attribution))
            assert attribution.speaker is not None


@given(texts())
@example("Das Haus sei leer, hieß es aus Regierungskreisen.")
@example("Die Lage sei «eine Schande für die Stadt», schrieb die «Bild».")
@example("Mia Kern sieht das anders: Die Zahlen seien „eine Schande für alle“, schrieb sie in einer Studie.")
def test_nothing_said_holds_its_own_frame(text: str) -> None:
    """
    What is said and who says it lie apart, be it in marks or in the reporter's words.
    """
    for span, attribution in attributed(parse(text)):
        framed = mentions(attribution) if attribution.frame is not None else attribution.cue

        assert all(mention.span.end <= span.start or mention.span.start >= span.end for mention in framed)


@given(texts().filter(lambda text: text == text.strip()), st.lists(sentences(), min_size=1, max_size=3))
@example("Thun sagte, es regne.", ["Ein Mann kam.", "„Das ist gut so“, sagte der Mann."])
def test_another_paragraph_changes_nothing_before_it(text: str, more: list[str]) -> None:
    """
    A paragraph more leaves all that is said before it as it is: words, kinds, and who says them; but not `continues`.
    """
    alone = f"{text}\n\nAm Ende kam die Ebbe, und alle Helferinnen und Helfer gingen nach Hause."
    article, longer = parse(alone), parse(f"{alone}\n\n{' '.join(more)}")
    # Whether line ends close paragraphs is told by the whole text.
    assume(article.parts == longer.parts[: len(article.parts)])

    kinds = [(quote.span, quote.kind, quote.attribution) for quote in all_of(article.quotes)]
    assert kinds == [(quote.span, quote.kind, quote.attribution) for quote in all_of(longer.quotes)][: len(kinds)]
    assert article.indirect_speech == longer.indirect_speech[: len(article.indirect_speech)]
