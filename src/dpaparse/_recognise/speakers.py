"""
Say of each quotation who says it: the frame in its own sentence, else the one who spoke before.

Puts together what finds frames and what finds names.
"""

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple, TypeAlias

from attrs import evolve

from dpaparse._grammar.space import unwrap
from dpaparse._grammar.tokens import QUOTE, Token, sentences, tokenize
from dpaparse._grammar.verbs import evidence
from dpaparse._model import (
    Attribution,
    IndirectSpeech,
    IndirectSpeechKind,
    Mention,
    Paragraph,
    Part,
    Quote,
    QuoteKind,
    Span,
    Teaser,
)
from dpaparse._recognise.attribution import Found, find_frame, find_reporter
from dpaparse._recognise.indirect import find_indirect
from dpaparse._recognise.english import find_english_frame
from dpaparse._recognise.resolution import named, resolve

Find: TypeAlias = Callable[[list[Token], int], Found | None]


def attribute(
    source: str, parts: tuple[Part, ...], quotes: list[Quote], language: str | None
) -> tuple[list[Quote], list[IndirectSpeech]]:
    """
    Return *quotes* with who says them, and the indirect speech.

    Args:
        source: The whole text.

        parts: Its parts in order.

        quotes: The outermost quotations in order.

        language: The article's language.
    """
    find = find_english_frame if language == "en" else find_frame
    attributed: list[Quote] = []
    reported: list[IndirectSpeech] = []
    speaker: _Speaker | None = None
    number = 0
    for part in parts:
        inside = []
        while number < len(quotes) and quotes[number].span.start < part.span.end:
            inside.append(quotes[number])
            number += 1
        if not inside and not isinstance(part, Paragraph | Teaser):
            continue
        running = isinstance(part, Paragraph)
        found, said, indirect = _in_part(source, part, inside, speaker if running else None, find)
        attributed += found
        reported += indirect if language != "en" else []
        speaker = said if running else speaker
    return attributed, reported


class _Speaker(NamedTuple):
    """
    Who spoke last, and the name behind the mention.
    """

    mention: Mention
    name: Mention | None


def _speaker(source: str, mention: Mention, before: _Speaker | None) -> _Speaker:
    """
    Make a speaker of a mention, which may stand for the one *before*.
    """
    near = None if before is None or mention.span.start - before.mention.span.start > _NEAR else before.name
    resolved = resolve(source, mention, near)
    return _Speaker(mention, named(mention, resolved))


# As far behind a name as a pronoun or a bare role may stand for it.
_NEAR: Final = 400


def _reporter(source: str, sentence: list[Token], before: _Speaker | None) -> _Speaker | None:
    """
    Return whom a sentence without quotations reports.
    """
    found = find_reporter(sentence)
    if found is None or found.speaker is None:
        return None
    return _speaker(source, _mention(source, sentence, *found.speaker), before)


def _in_part(
    source: str, part: Part, quotes: list[Quote], speaker: _Speaker | None, find: Find
) -> tuple[list[Quote], _Speaker | None, list[IndirectSpeech]]:
    """
    Attribute the quotations of a part, and find its indirect speech.

    Returns:
        The quotations, who speaks at the part's end, and the indirect speech.
    """
    marked = [(quote.span.start, quote.span.end) for quote in quotes]
    waiting = list(reversed(quotes))
    done: list[Quote] = []
    reported: list[IndirectSpeech] = []
    for start, end in sentences(source, part.span.start, part.span.end, marked):
        inside = []
        while waiting and waiting[-1].span.start < end:
            inside.append(waiting.pop())
        if not inside and evidence().isdisjoint(source[start:end].split()):
            # Most sentences: nobody says anything.
            continue
        sentence = tokenize(source, start, end, [(quote.span.start, quote.span.end) for quote in inside])
        said: _Speaker | None = None
        direct = False
        places = [place for place, token in enumerate(sentence) if token.text == QUOTE and token.end > token.start + 1]
        for place, quote in zip(places, inside, strict=False):
            if quote.kind is QuoteKind.TERM:
                done.append(quote)
                continue
            direct = direct or quote.kind is QuoteKind.SPEECH
            found = find(sentence, place)
            if found is not None and found.speaker is not None:
                said = _speaker(source, _mention(source, sentence, *found.speaker), speaker)
            attribution = _attribution(source, sentence, found, said or speaker)
            done.append(quote if attribution is None else evolve(quote, attribution=attribution))
        if not direct:
            reported += _indirect(source, sentence, said or speaker)
        speaker = said or _reporter(source, sentence, speaker) or speaker
    return [*done, *reversed(waiting)], speaker, reported


def _indirect(source: str, sentence: list[Token], speaker: _Speaker | None) -> Iterator[IndirectSpeech]:
    """
    Yield the indirect speech of a sentence.
    """
    for found in find_indirect(sentence):
        span = Span(sentence[found.start].start, sentence[found.end - 1].end)
        said = speaker
        if found.found is not None and found.found.speaker is not None:
            said = _speaker(source, _mention(source, sentence, *found.found.speaker), speaker)
        yield IndirectSpeech(
            span=span,
            text=unwrap(source, span.start, span.end),
            kind=IndirectSpeechKind.FRAMELESS if found.found is None else IndirectSpeechKind.FRAMED,
            attribution=_attribution(source, sentence, found.found, said),
        )


def _attribution(
    source: str, sentence: list[Token], found: Found | None, speaker: _Speaker | None
) -> Attribution | None:
    """
    Make the attribution of a quotation: by its frame, else with the speaker that is carried on.
    """
    if speaker is None and (found is None or not found.cue):
        return None

    cue = () if found is None else tuple(_mention(source, sentence, i, i + 1) for i in found.cue)
    mention = None if speaker is None else speaker.mention
    name = None if speaker is None or speaker.name == mention else speaker.name
    return Attribution(
        speaker=mention,
        cue=cue,
        frame=None if found is None or found.speaker is None else _frame(sentence, found.speaker, found.cue),
        resolved=name,
    )


def _mention(source: str, sentence: list[Token], start: int, end: int) -> Mention:
    """
    Make a mention of the tokens `[start, end)`.
    """
    span = Span(sentence[start].start, sentence[end - 1].end)
    return Mention(span=span, text=span.of(source))


def _frame(sentence: list[Token], speaker: tuple[int, int], cue: tuple[int, ...]) -> Span:
    """
    Return the stretch from the cue to the speaker.
    """
    first = min((speaker[0], *cue))
    last = max((speaker[1] - 1, *cue))
    return Span(sentence[first].start, sentence[last].end)
