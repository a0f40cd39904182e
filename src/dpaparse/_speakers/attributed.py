"""
A quotation before and behind the question who says it: how its sentence sees it, and with its attribution.
"""

from dpaparse._grammar.sentences import Sentence, ends_sentence
from dpaparse._model import Attribution, Mention, Quote, QuoteKind, Span
from dpaparse._speakers.naming import with_initial
from dpaparse._speakers.persons import Speaker
from dpaparse._speakers.subjects import Found


def as_tagged(quote: Quote, source: str, end: int) -> tuple[int, int, str, bool]:
    """
    Return a quotation as its sentence sees it: as one word, which may end the sentence.
    """
    tag = "Y" if quote.kind is QuoteKind.TERM else "Q"
    span = quote.span
    return span.start, span.end, tag, ends_sentence(source, span.start, span.end, end)


def attributed(quote: Quote, attribution: Attribution) -> Quote:
    """
    Return a quotation with its attribution.
    """
    # Not by `evolve`, which takes as long as all else here.
    return Quote(
        span=quote.span,
        inner=quote.inner,
        text=quote.text,
        kind=quote.kind,
        closed=quote.closed,
        continues=quote.continues,
        quotes=quote.quotes,
        attribution=attribution,
    )


def _frame_of(sentence: Sentence, speaker: tuple[int, int], cue: tuple[tuple[int, int], ...]) -> Span:
    """
    Return the stretch from the cue to the speaker.
    """
    first, last = speaker
    if cue:
        first = min(first, cue[0][0])
        last = max(last, cue[-1][1])
    return Span(sentence.base + first, sentence.base + last)


def attribution_of(sentence: Sentence, found: Found | None, speaker: Speaker | None) -> Attribution | None:
    """
    Make an attribution: by the frame that was *found*, else with the speaker that is carried on.
    """
    cue = () if found is None else found.cue
    if speaker is None and not cue:
        return None

    mention = None if speaker is None else speaker.mention
    name = None if speaker is None else speaker.body
    if name is None and speaker is not None and speaker.person is not None:
        name = speaker.person.name
    if mention is not None and name is not None and _has_name(mention.text, name.text):
        # The mention has the name itself.
        name = None
    return Attribution(
        speaker=mention,
        cue=tuple([mention_of(sentence, *word) for word in cue]),
        frame=None if found is None or found.speaker is None else _frame_of(sentence, found.speaker, cue),
        resolved=name,
    )


def _has_name(text: str, name: str) -> bool:
    """
    Tell whether a mention has a whole name, though with more first names: `Hans-Peter Thun`, where he was `Hans Thun`.
    """
    if name in text:
        return True
    first, _, rest = name.partition(" ")
    return bool(rest) and text.endswith(f" {rest}") and f"{first}-" in text


def mention_of(sentence: Sentence, start: int, end: int) -> Mention:
    """
    Make a mention of the words at `[start, end)`.
    """
    start += sentence.base
    end = with_initial(sentence, end) + sentence.base
    return Mention(span=Span(start, end), text=sentence.source[start:end])
