"""
Say of each quotation who says it: the frame in its own sentence, else the one who spoke before.

Puts together what finds frames and what finds names.
"""

from collections.abc import Iterator
from typing import Final

from attrs import evolve

from dpaparse._grammar.tokens import QUOTE, Token, sentences, tokenize
from dpaparse._language.reporting import PARTICIPLES
from dpaparse._model import Attribution, Mention, Paragraph, Part, Quote, QuoteKind, Span
from dpaparse._recognise.attribution import Found, find_frame, find_reporter
from dpaparse._recognise.resolution import resolve


def attribute(source: str, parts: tuple[Part, ...], quotes: list[Quote]) -> list[Quote]:
    """
    Return *quotes* with who says them.

    Args:
        source: The whole text.

        parts: Its parts in order.

        quotes: The outermost quotations in order.
    """
    attributed: list[Quote] = []
    speaker: Mention | None = None
    silent: list[Part] = []
    number = 0
    for part in parts:
        inside = []
        while number < len(quotes) and quotes[number].span.start < part.span.end:
            inside.append(quotes[number])
            number += 1
        running = isinstance(part, Paragraph)
        if inside:
            carried = _carried(source, silent, speaker) if running else None
            found, said = _in_part(source, part, inside, carried)
            attributed += found
            speaker = said if running else speaker
        if running:
            silent = [] if inside else [*silent, part][-_FARTHEST:]
            speaker = None if len(silent) == _FARTHEST else speaker
    return attributed


# Who spoke so many paragraphs before speaks no more.
_FARTHEST: Final = 3


def _carried(source: str, silent: list[Part], speaker: Mention | None) -> Mention | None:
    """
    Return who speaks at the start of a paragraph: whom the paragraphs before without quotations report last.
    """
    for part in reversed(silent):
        reporter = _last_reporter(source, part)
        if reporter is not None:
            return reporter
    return speaker


def _last_reporter(source: str, part: Part) -> Mention | None:
    """
    Return whom a paragraph without quotations reports last.
    """
    speaker = None
    for sentence in sentences(source, tokenize(source, part.span.start, part.span.end, ())):
        found = find_reporter(sentence)
        if found is not None and found.speaker is not None:
            speaker = _mention(source, sentence, *found.speaker)
    return speaker


def _in_part(
    source: str, part: Part, quotes: list[Quote], speaker: Mention | None
) -> tuple[list[Quote], Mention | None]:
    """
    Attribute the quotations of a part.

    Returns:
        The quotations, and who speaks at the part's end.
    """
    tokens = tokenize(source, part.span.start, part.span.end, [(quote.span.start, quote.span.end) for quote in quotes])
    waiting = list(reversed(quotes))
    done: list[Quote] = []
    for sentence in sentences(source, tokens):
        places = [i for i, token in enumerate(sentence) if token.text == QUOTE]
        said: Mention | None = None
        for place in places:
            quote = waiting.pop()
            if quote.kind is QuoteKind.TERM:
                done.append(quote)
                continue
            found = find_frame(sentence, place)
            attribution = _attribution(source, sentence, found, said or speaker, quote)
            done.append(quote if attribution is None else evolve(quote, attribution=attribution))
            if attribution is not None and attribution.speaker is not None:
                said = attribution.speaker
        if said is None:
            found = find_reporter(sentence)
            if found is not None and found.speaker is not None:
                said = _mention(source, sentence, *found.speaker)
        speaker = said or speaker
    return [*done, *reversed(waiting)], speaker


def _attribution(
    source: str, sentence: list[Token], found: Found | None, carried: Mention | None, quote: Quote
) -> Attribution | None:
    """
    Make the attribution of a quotation: by its frame, else with the speaker that is carried on.
    """
    if found is None or (found.speaker is None and not found.cue):
        if carried is None:
            return None
        return Attribution(speaker=carried, resolved=resolve(source, carried))
    speaker = carried if found.speaker is None else _mention(source, sentence, *found.speaker)
    cue = tuple(_mention(source, sentence, i, i + 1) for i in found.cue)
    return Attribution(
        speaker=speaker,
        cue=cue,
        frame=_frame(sentence, found) if found.speaker is not None else None,
        resolved=None if speaker is None else resolve(source, speaker),
    )


def _mention(source: str, sentence: list[Token], start: int, end: int) -> Mention:
    """
    Make a mention of the tokens `[start, end)`.
    """
    span = Span(sentence[start].start, sentence[end - 1].end)
    return Mention(span=span, text=span.of(source))


def _frame(sentence: list[Token], found: Found) -> Span | None:
    """
    Return the stretch from the cue to the speaker.
    """
    assert found.speaker is not None
    first = min((found.speaker[0], *found.cue))
    last = max((found.speaker[1] - 1, *found.cue))
    return Span(sentence[first].start, sentence[last].end)
