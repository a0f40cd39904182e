"""
Find out who speaks in an article, whatever its words are spelt like and its blanks are.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TypeVar

from attrs import evolve

from dpaparse._grammar.copies import Copy, copied, has_odd_blank, with_plain_blanks
from dpaparse._grammar.space import has_break, trim
from dpaparse._grammar.wrapping import unwrap
from dpaparse._model import Attribution, Gap, IndirectSpeech, Mention, Part, Quote, Span
from dpaparse._speakers.inside import with_inner_speakers
from dpaparse._speakers.reading import Speakers

_Q = TypeVar("_Q", Quote, IndirectSpeech)


def listen(
    source: str, parts: tuple[Part, ...], quotes: tuple[Quote, ...], language: str, limit: int
) -> tuple[tuple[Quote, ...], tuple[IndirectSpeech, ...]]:
    """
    Return *quotes* with whoever says them, and the indirect speech.

    Args:
        source: The whole text.

        parts: Its parts.

        quotes: The outermost quotations in order.

        language: The article's language, `de` or `en`.

        limit: How many characters a line may have; 0 if the lines are to tell.

    >>> from dpaparse._model import Paragraph, Span
    >>> text = "Der Deich ha\\u0308lt, sa\\u00adgte Thun."
    >>> (reported,) = listen(text, (Paragraph(span=Span(0, len(text)), text=text),), (), "de", 0)[1]
    >>> reported.span.of(text) == "Der Deich ha\\u0308lt", reported.attribution.speaker.text
    (True, 'Thun')
    """
    copy = copied(source)
    if copy is not None:
        return _listen_to_copy(copy, parts, quotes, language, limit)

    if not _has_other_blanks(source, parts):
        return _listen(source, parts, quotes, language, partial(Span.of, text=source))

    heard, told = _listen(
        with_plain_blanks(source),
        parts,
        quotes,
        language,
        lambda span: unwrap(source, span.start, span.end, limit=limit),
    )
    return tuple(_quotes_as_printed(source, heard)), tuple(_as_printed(source, told))


def _listen(
    source: str, parts: tuple[Part, ...], quotes: Iterable[Quote], language: str, text_at: Callable[[Span], str]
) -> tuple[tuple[Quote, ...], tuple[IndirectSpeech, ...]]:
    """
    Return *quotes* with whoever says them, and the indirect speech, of a text with plain blanks.
    """
    speakers = Speakers(source, parts, language, text_at)
    speakers.read([*quotes])
    heard = [with_inner_speakers(source, quote, language, text_at) for quote in speakers.quotes]
    return tuple(heard), tuple(speakers.indirect)


def _listen_to_copy(
    copy: Copy, parts: tuple[Part, ...], quotes: tuple[Quote, ...], language: str, limit: int
) -> tuple[tuple[Quote, ...], tuple[IndirectSpeech, ...]]:
    """
    Return *quotes* and the indirect speech of a text as its copy tells them, in their places in the text.
    """

    def text_at(span: Span) -> str:
        place = copy.out_of(span)
        return unwrap(copy.source, place.start, place.end, limit=limit)

    inside = [_quote_in(copy, quote) for quote in quotes]
    heard, told = _listen(copy.text, tuple(_parts_in(copy, parts)), inside, language, text_at)
    return (
        tuple(_attributed_out_of(copy, quotes, heard)),
        tuple(
            evolve(speech, span=copy.out_of(speech.span), attribution=_attribution_out_of(copy, speech.attribution))
            for speech in told
        ),
    )


def _has_other_blanks(source: str, parts: tuple[Part, ...]) -> bool:
    """
    Tell whether a line ends, or another blank than the plain one stands, inside a part.
    """
    return has_odd_blank(source) or any(has_break(part.span.of(source)) for part in parts if not isinstance(part, Gap))


def _quotes_as_printed(source: str, quotes: Iterable[Quote]) -> Iterator[Quote]:
    """
    Yield quotations, and those inside of them, with the mentions as they stand in the text.
    """
    for quote in _as_printed(source, quotes):
        inside = tuple(_quotes_as_printed(source, quote.quotes))
        yield evolve(quote, quotes=inside) if inside else quote


def _as_printed(source: str, found: Iterable[_Q]) -> Iterator[_Q]:
    """
    Yield what was found with the mentions as they stand in the text: a line may end, or another blank stand, in one.
    """
    for said in found:
        told = said.attribution
        if told is None or _is_printed(source, told):
            yield said
            continue
        printed = Attribution(
            speaker=told.speaker and _printed(source, told.speaker),
            cue=tuple([_printed(source, word) for word in told.cue]),
            frame=told.frame,
            resolved=told.resolved and _printed(source, told.resolved),
        )
        yield evolve(said, attribution=printed)


def _is_printed(source: str, attribution: Attribution) -> bool:
    """
    Tell whether the mentions of an attribution are as they stand in the text.
    """
    for mention in (attribution.speaker, attribution.resolved, *attribution.cue):
        # A word alone is as it stands.
        if mention is not None and " " in mention.text and mention.text != mention.span.of(source):
            return False
    return True


def _printed(source: str, mention: Mention) -> Mention:
    """
    Return a mention as it stands in the text.
    """
    return Mention(span=mention.span, text=mention.span.of(source))


def _parts_in(copy: Copy, parts: tuple[Part, ...]) -> Iterator[Part]:
    """
    Yield the parts with their places in the copy, where a soft hyphen at their ends leaves blanks behind, or nothing.
    """
    for part in parts:
        span = copy.into(part.span)
        start, end = trim(copy.text, span.start, span.end)
        if start < end:
            yield evolve(part, span=Span(start, end))


def _quote_in(copy: Copy, quote: Quote) -> Quote:
    """
    Return a quotation, and those inside of it, with their places and their words in the copy.
    """
    inner = copy.into(quote.inner)
    inside = tuple([_quote_in(copy, other) for other in quote.quotes])
    return evolve(quote, span=copy.into(quote.span), inner=inner, text=inner.of(copy.text), quotes=inside)


def _attributed_out_of(copy: Copy, quotes: Iterable[Quote], heard: Iterable[Quote]) -> Iterator[Quote]:
    """
    Yield *quotes* with the attributions of those that were *heard* in the copy.
    """
    for quote, found in zip(quotes, heard, strict=True):
        inside = tuple(_attributed_out_of(copy, quote.quotes, found.quotes))
        yield evolve(quote, attribution=_attribution_out_of(copy, found.attribution), quotes=inside)


def _attribution_out_of(copy: Copy, attribution: Attribution | None) -> Attribution | None:
    """
    Return an attribution as it stands in the text that was copied.
    """
    if attribution is None:
        return None

    return Attribution(
        speaker=attribution.speaker and _mention_out_of(copy, attribution.speaker),
        cue=tuple(_mention_out_of(copy, word) for word in attribution.cue),
        frame=attribution.frame and copy.out_of(attribution.frame),
        resolved=attribution.resolved and _mention_out_of(copy, attribution.resolved),
    )


def _mention_out_of(copy: Copy, mention: Mention) -> Mention:
    """
    Return a mention as it stands in the text that was copied.
    """
    span = copy.out_of(mention.span)
    return Mention(span=span, text=span.of(copy.source))
