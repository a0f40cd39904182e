"""
Say of each quotation who says it, by its own sentence or by who spoke before; and find indirect speech.

Puts together what finds frames, names and reported clauses.
"""

from typing import Final, NamedTuple

from attrs import evolve

from dpaparse._grammar.lexicon import EVIDENCE
from dpaparse._grammar.sentences import sentences
from dpaparse._grammar.space import unwrap
from dpaparse._grammar.verbs import reporting_forms
from dpaparse._grammar.words import QUOTE, TERM, Sentence
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
from dpaparse._speakers.english import find_english_frame
from dpaparse._speakers.frames import Found, find_frame, find_reporter
from dpaparse._speakers.indirect import find_indirect
from dpaparse._speakers.resolution import Names, named

# No sentence of news is longer; in a text without full stops nobody is found, and time stays linear.
_LONGEST_SENTENCE: Final = 2000

# As far behind a name as a pronoun or a bare role may stand for it.
_NEAR: Final = 400


class _Speaker(NamedTuple):
    """
    Who spoke last, and the name behind the mention.
    """

    mention: Mention
    name: Mention | None


class Speakers:
    """
    Who speaks in an article, read from its first part to its last.
    """

    __slots__ = ("_english", "_limit", "_names", "_parts", "_source", "_speaker", "indirect", "quotes")

    def __init__(self, source: str, parts: tuple[Part, ...], language: str | None, limit: int) -> None:
        """
        Begin with nobody.

        Args:
            source: The whole text.

            parts: Its parts.

            language: The article's language; English has its own frames, and its indirect speech is not looked for.

            limit: How many characters a line may have; 0 if the lines are to tell.
        """
        self._source = source
        self._english = language == "en"
        self._limit = limit
        self._parts = parts
        self._names = Names(source, next((part.span.start for part in parts if isinstance(part, Paragraph)), 0))
        self._speaker: _Speaker | None = None
        self.quotes: list[Quote] = []
        self.indirect: list[IndirectSpeech] = []

    def read(self, quotes: list[Quote]) -> None:
        """
        Attribute *quotes*, the outermost ones in order, and find the indirect speech of the parts.
        """
        number = 0
        for part in self._parts:
            inside = []
            while number < len(quotes) and quotes[number].span.start < part.span.end:
                inside.append(quotes[number])
                number += 1
            if isinstance(part, Paragraph):
                self._read_part(part, inside)
            elif inside or isinstance(part, Teaser):
                # Whoever speaks in a heading or a list speaks no more in the paragraph behind it.
                before, self._speaker = self._speaker, None
                self._read_part(part, inside)
                self._speaker = before

    def _read_part(self, part: Part, quotes: list[Quote]) -> None:
        """
        Read the sentences of a part that have a quotation, or a word of reporting.
        """
        source = self._source
        waiting = list(reversed(quotes))
        marked = [(quote.span.start, quote.span.end) for quote in quotes]
        for start, end in sentences(source, part.span.start, part.span.end, marked):
            inside = []
            while waiting and waiting[-1].span.start < end:
                inside.append(waiting.pop())
            if end - start > _LONGEST_SENTENCE:
                self.quotes += inside
                continue
            sentence = Sentence(source, start, end, [_whole(quote) for quote in inside])
            if inside or sentence.bits & EVIDENCE or _SO in source[start:end]:
                # In most other sentences nobody says anything.
                self._read_sentence(sentence, inside)

    def _read_sentence(self, sentence: Sentence, quotes: list[Quote]) -> None:
        """
        Attribute the quotations of a sentence, find its indirect speech, and remember who speaks.
        """
        find = find_english_frame if self._english else find_frame
        said: _Speaker | None = None
        is_speech = False
        for place, quote in zip(sentence.quotations, quotes, strict=True):
            if quote.kind is QuoteKind.TERM:
                self.quotes.append(quote)
                continue
            is_speech = is_speech or quote.kind is QuoteKind.SPEECH
            found = find(sentence, place)
            if found is not None and found.speaker is not None:
                said = self._make_speaker(sentence, found.speaker)
            # Where nothing closes the marks, a frame of its own may stand inside.
            framed = not quote.closed and not reporting_forms().isdisjoint(quote.text.split())
            carried = None if framed else self._speaker
            attribution = self._attribution(sentence, found, said or carried)
            self.quotes.append(quote if attribution is None else evolve(quote, attribution=attribution))
        if not is_speech and not self._english:
            said = self._read_indirect(sentence, said) or said
        if said is None and not self._english:
            found = find_reporter(sentence)
            if found is not None and found.speaker is not None:
                said = self._make_speaker(sentence, found.speaker)
        self._speaker = said or self._speaker

    def _read_indirect(self, sentence: Sentence, said: _Speaker | None) -> _Speaker | None:
        """
        Add the indirect speech of a sentence, and return who is reported in it.
        """
        reporter: _Speaker | None = None
        for start, end, found in find_indirect(sentence):
            span = Span(*sentence.span(start, end))
            if reporter is None and found is not None and found.speaker is not None:
                reporter = self._make_speaker(sentence, found.speaker)
            self.indirect.append(
                IndirectSpeech(
                    span=span,
                    text=unwrap(self._source, span.start, span.end, limit=self._limit),
                    kind=IndirectSpeechKind.FRAMELESS if found is None else IndirectSpeechKind.FRAMED,
                    attribution=self._attribution(sentence, found, reporter or said or self._speaker),
                )
            )
        return reporter

    def _make_speaker(self, sentence: Sentence, phrase: tuple[int, int]) -> _Speaker:
        """
        Make a speaker of a phrase, which may stand for the one who spoke before.
        """
        mention = self._mention(sentence, *phrase)
        before = self._speaker
        near = before is not None and mention.span.start - before.mention.span.start <= _NEAR
        resolved = self._names.resolve(mention, before.name if before is not None and near else None)
        return _Speaker(mention, named(mention, resolved))

    def _attribution(self, sentence: Sentence, found: Found | None, speaker: _Speaker | None) -> Attribution | None:
        """
        Make an attribution: by the frame that was *found*, else with the speaker that is carried on.
        """
        cue = () if found is None else found.cue
        if speaker is None and not cue:
            return None

        mention = None if speaker is None else speaker.mention
        name = None if speaker is None else speaker.name
        if mention is not None and name is not None and mention.span.covers(name.span):
            # The mention has the name itself.
            name = None
        return Attribution(
            speaker=mention,
            cue=tuple(self._mention(sentence, i, i + 1) for i in cue),
            frame=None if found is None or found.speaker is None else _frame(sentence, found.speaker, cue),
            resolved=name,
        )

    def _mention(self, sentence: Sentence, start: int, end: int) -> Mention:
        """
        Make a mention of the words `[start, end)`.
        """
        span = Span(*sentence.span(start, end))
        return Mention(span=span, text=span.of(self._source))


# "Es regne weiter, so Thun."
_SO: Final = ", so "


def _whole(quote: Quote) -> tuple[int, int, str]:
    """
    Return a quotation as one word of its sentence.
    """
    return quote.span.start, quote.span.end, TERM if quote.kind is QuoteKind.TERM else QUOTE


def _frame(sentence: Sentence, speaker: tuple[int, int], cue: tuple[int, ...]) -> Span:
    """
    Return the stretch from the cue to the speaker.
    """
    first = min((speaker[0], *cue))
    last = max((speaker[1] - 1, *cue))
    return Span(*sentence.span(first, last + 1))
