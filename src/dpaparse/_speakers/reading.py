"""
Say of each quotation who says it, by its own sentence or by who spoke before; and find indirect speech.

Puts together what finds frames, names and reported clauses.
"""

from collections.abc import Callable, Sequence
from typing import Final

from dpaparse._grammar.sentences import EVIDENCE, MOODS, Sentence, sentences
from dpaparse._grammar.tags import tags_between
from dpaparse._grammar.verbs import reporting_forms
from dpaparse._model import (
    Attribution,
    IndirectSpeech,
    IndirectSpeechKind,
    Paragraph,
    Part,
    Quote,
    QuoteKind,
    Span,
    Teaser,
)
from dpaparse._speakers.acquaintances import Acquaintances
from dpaparse._speakers.alone import told_on
from dpaparse._speakers.attributed import as_tagged, attributed, attribution_of, mention_of
from dpaparse._speakers.beside_speech import before_speech
from dpaparse._speakers.bodies_meant import body_meant
from dpaparse._speakers.bodies_read import Bodies
from dpaparse._speakers.clause_starts import clause_start
from dpaparse._speakers.continued import goes_on
from dpaparse._speakers.english import before_colon
from dpaparse._speakers.english_reports import find_english_beside, may_report
from dpaparse._speakers.english_subjects import opening_subject
from dpaparse._speakers.gaps import as_joined
from dpaparse._speakers.moods import with_moods_that_tell
from dpaparse._speakers.own_clauses import who_speaks_on
from dpaparse._speakers.persons import Speaker, later
from dpaparse._speakers.references import POINTING, find_reference, is_reference, may_point
from dpaparse._speakers.reported import Reported, sentence_end
from dpaparse._speakers.resolution import People
from dpaparse._speakers.source_reports import ACCORDINGLY, is_accordingly, is_told
from dpaparse._speakers.sources import is_hearsay
from dpaparse._speakers.subjects import Found, names_somebody
from dpaparse._speakers.subordinate import answer
from dpaparse._speakers.surnames import Surnames
from dpaparse._speakers.tongues import ENGLISH, GERMAN

# No sentence of news is longer; in a text without full stops nobody is found, and time stays linear.
_LONGEST_SENTENCE: Final = 2000

# A full stop, and no more, stands behind a quotation that is all of its sentence.
_STOP: Final = 2

# Between two sentences
_BLANK: Final = 1

_IT: Final = "e"
# "die [Gewerkschaft]", "[vom] Gericht"
_BEFORE_BODIES: Final = frozenset("rdocyR")
# "er", "es"
_PRONOUNS: Final = frozenset("Ee")


class Speakers:
    """
    Who speaks in an article, read from its first part to its last.
    """

    __slots__ = (
        "_bodies",
        "_english",
        "_following",
        "_met",
        "_parts",
        "_people",
        "_silent",
        "_source",
        "_speaker",
        "_surnames",
        "_text_at",
        "_told_until",
        "_tongue",
        "indirect",
        "quotes",
    )

    def __init__(
        self, source: str, parts: tuple[Part, ...], language: str | None, text_at: Callable[[Span], str]
    ) -> None:
        """
        Begin with nobody.

        Args:
            source: The whole text, with plain blanks.

            parts: Its parts.

            language: The article's language; English has frames and indirect speech of its own.

            text_at: Returns the words of a stretch, without soft line breaks.
        """
        self._source = source
        self._tongue = ENGLISH if language == "en" else GERMAN
        self._english = self._tongue.is_english
        self._text_at = text_at
        self._parts = parts
        self._met = Acquaintances(source, self._tongue)
        self._people = People(self._met, self._tongue)
        self._bodies = Bodies(self._met.read)
        self._surnames = Surnames(english=self._english)
        self._speaker: Speaker | None = None
        # The sentence behind one that is but a quotation.
        self._following: Sentence | None = None
        # The sentence before in the same part, as long as nobody was found to speak in it.
        self._silent: Sentence | None = None
        # Where the sentence behind reported ones begins at the latest.
        self._told_until = -1
        self.quotes: list[Quote] = []
        self.indirect: list[IndirectSpeech] = []

    def read(self, quotes: Sequence[Quote]) -> None:
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
        whole = self._meet(part, quotes)
        base, tags = whole.base, whole.tags
        if not quotes and not whole.events and self._source.find(ACCORDINGLY, base, base + len(tags)) < 0:
            return
        waiting = list(reversed(quotes))
        self._silent = None
        bounds = sentences(self._source, base, tags)
        is_moody = not MOODS.isdisjoint(whole.marks)
        for number, (start, stop) in enumerate(bounds):
            inside = []
            while waiting and waiting[-1].span.start < base + stop:
                inside.append(waiting.pop())
            if stop - start > _LONGEST_SENTENCE:
                self.quotes += inside
                continue
            sentence = whole.within(start, stop)
            if is_moody and not MOODS.isdisjoint(sentence.marks):
                sentence = with_moods_that_tell(sentence)
            self._following = None
            if len(inside) == 1 and tags.startswith("Q", start) and inside[0].span.end - base > stop - _STOP:
                self._following = whole.within(*bounds[number + 1]) if number + 1 < len(bounds) else None
            is_pointing = number and tags[start : start + 1] in POINTING and not self._english and may_point(sentence)
            if is_pointing and is_reference(sentence) and all(quote.kind is QuoteKind.TERM for quote in inside):
                self._read_reference(sentence, whole.within(*bounds[number - 1]))
            is_telling = not EVIDENCE.isdisjoint(sentence.marks) or is_told(sentence)
            if inside or is_telling or (self._english and may_report(sentence)):
                # In most other sentences nobody says anything.
                self._read_sentence(sentence, inside)
            else:
                self._silent = sentence

    def _meet(self, part: Part, quotes: list[Quote]) -> Sentence:
        """
        Return the tags of a part, and remember whom it names.
        """
        source, base, end = self._source, part.span.start, part.span.end
        quoted = [as_tagged(quote, source, end) for quote in quotes]
        tags = tags_between(source, base, end, quoted, english=self._english)
        whole = Sentence.whole(source, base, self._surnames.retagged(source, base, tags))
        self._met.meet(whole, is_text=isinstance(part, Paragraph))
        return whole

    def _read_reference(self, sentence: Sentence, before: Sentence) -> None:
        """
        Add the sentence *before* as indirect speech if this one tells who says it: `Der Deich hält. Das sagte X.`.
        """
        span = Span(before.base + before.start, before.base + sentence_end(before))
        is_known = any(known and known[-1].span.end > span.start for known in (self.indirect, self.quotes))
        found = None if is_known else find_reference(sentence)
        if found is None or found.speaker is None:
            return
        speaker = self._make_speaker(sentence, found.speaker)
        self._add_indirect(span, IndirectSpeechKind.FRAMED, attribution_of(sentence, found, speaker))

    def _read_sentence(self, sentence: Sentence, quotes: list[Quote]) -> None:
        """
        Attribute the quotations of a sentence, find its indirect speech, and remember who speaks.
        """
        number = len(self.indirect)
        said = self._attribute_quotes(sentence, quotes) if quotes else None
        said = self._read_reports(sentence, quotes, said)
        if said is None and not is_accordingly(sentence):
            found = self._known(sentence, self._tongue.find_reporter(sentence))
            if found is not None and found.speaker is not None:
                said = self._make_speaker(sentence, found.speaker)
        # "Der Deich habe nach ersten Erkenntnissen gehalten" is what whoever spoke before says.
        if said is not None and (MOODS.isdisjoint(sentence.marks) or not is_hearsay(said.mention.text)):
            self._speaker = said
        elif number < len(self.indirect) and self._speaker is not None:
            # Whoever is named in it has not spoken since.
            self._speaker = self._speaker._replace(until=sentence.base + sentence.stop)
        # Who is told of in the subjunctive, or in what a source says, is not who speaks.
        if number < len(self.indirect):
            self._told_until = sentence.base + sentence.stop + _BLANK
        is_silent = said is None and not quotes and number == len(self.indirect)
        self._silent = sentence if is_silent and MOODS.isdisjoint(answer(sentence).marks) else None

    def _read_reports(self, sentence: Sentence, quotes: list[Quote], said: Speaker | None) -> Speaker | None:
        """
        Find the indirect speech of a sentence, beside its quotations too, which *said* says; return who speaks last.
        """
        number = len(self.indirect)
        is_speech = bool(quotes) and any(quote.kind is QuoteKind.SPEECH for quote in quotes)
        if is_speech and self._english:
            self._read_indirect(sentence, said, find_english_beside)
            return said
        told = before_speech(sentence, quotes) if is_speech else sentence
        said = later(said, None if told is None else self._read_indirect(told, said))
        if said is None and number == len(self.indirect) and self._told_until >= sentence.base + sentence.start:
            self._read_indirect(sentence, None, told_on)
        if said is not None and not self._english:
            on = who_speaks_on(sentence, said.mention.span.start - sentence.base)
            said = said if on is None else self._make_speaker(sentence, on)
        if quotes and number < len(self.indirect):
            self._quote_inside(self.indirect[number], len(quotes))
        return said

    def _attribute_quotes(self, sentence: Sentence, quotes: list[Quote]) -> Speaker | None:
        """
        Attribute the quotations of a sentence, and return who speaks in it.
        """
        said: Speaker | None = None
        last: tuple[int, Found | None] = (sentence.start, None)
        for quote in quotes:
            if quote.kind is QuoteKind.TERM:
                self.quotes.append(quote)
                continue
            start = quote.span.start - sentence.base
            found, told_by = self._frame(sentence, quote, last)
            found = self._known(told_by, found)
            last = quote.span.end - sentence.base, found if told_by is sentence else None
            inner = said
            if found is not None and found.speaker is not None:
                is_behind = told_by is sentence and found.speaker[0] > start
                said_from = clause_start(sentence, start) if is_behind else None
                inner = self._make_speaker(told_by, found.speaker, said_from)
                # "Er habe „Nein“ gerufen" is what whoever spoke before says.
                said = said if found.cue and told_by.tags[found.cue[0][0]] in MOODS else inner
            # Where nothing closes the marks, a frame of its own may stand inside.
            framed = not quote.closed and not reporting_forms().isdisjoint(quote.text.split())
            carried = not framed and not (found is None and self._english and self._is_anothers(sentence, start))
            attribution = attribution_of(sentence, *self._who(sentence, found, inner, carried=carried))
            self.quotes.append(quote if attribution is None else attributed(quote, attribution))
        return said

    def _frame(self, sentence: Sentence, quote: Quote, last: tuple[int, Found | None]) -> tuple[Found | None, Sentence]:
        """
        Find the frame of a quotation, in its sentence or the one behind, and return in which.

        Args:
            sentence: Its sentence.

            quote: The quotation.

            last: Where the quotation before ends, and its frame.
        """
        start, end = quote.span.start - sentence.base, quote.span.end - sentence.base
        found = self._tongue.find_frame(sentence, start, end)
        if last[1] is not None and not self._english:
            found = as_joined(sentence, last, found, start)
        if found is None and self._following is not None:
            found = self._tongue.find_behind(self._following)
            if found is not None:
                return found, self._following
        if found is None and self._english:
            found = self._before_colon(sentence, start)
        return found, sentence

    def _before_colon(self, sentence: Sentence, start: int) -> Found | None:
        """
        Find somebody whom the article has named in front of a colon: `Thun went further: “...”`.
        """
        subject = before_colon(sentence, start)
        return None if subject is None or not self._is_somebody(sentence, *subject) else Found(subject, ())

    def _quote_inside(self, speech: IndirectSpeech, count: int) -> None:
        """
        Let whoever tells a stretch of indirect speech say the quotations in it, the last *count*, that have no frame.

        `Ruß ging, weil Thun gesagt hatte, der Deich sei „alt“`: who spoke before says no part of that.
        """
        told = speech.attribution
        if told is None or told.speaker is None or speech.kind is not IndirectSpeechKind.FRAMED:
            return
        for number in range(len(self.quotes) - count, len(self.quotes)):
            quote = self.quotes[number]
            found = quote.attribution
            is_carried = found is None or (not found.cue and found.speaker != told.speaker)
            if found is not None and found.cue and told.cue and found.speaker != told.speaker:
                # "Thun räumte laut Anklage ein, er habe „aus Not“ gehandelt"
                is_carried = max(found.cue[-1].span.end, told.cue[-1].span.end) < speech.span.start
            if is_carried and quote.kind is not QuoteKind.TERM and speech.span.covers(quote.span):
                self.quotes[number] = attributed(quote, told)

    def _who(
        self, sentence: Sentence, found: Found | None, said: Speaker | None, *, carried: bool = True
    ) -> tuple[Found | None, Speaker | None]:
        """
        Return the frame, and who speaks in it; whoever spoke before only where no frame tells, or one points back.

        Args:
            sentence: The sentence.

            found: Its frame.

            said: Who speaks in the sentence.

            carried: Somebody may speak on.
        """
        if found is not None and found.speaker is not None:
            return found, said
        if found is not None and not goes_on(sentence, found, self._speaker):
            return found, None
        last = said or (self._carried(sentence) if carried else None)
        return (found, None) if last is None else (None, last)

    def _carried(self, sentence: Sentence) -> Speaker | None:
        """
        Return who speaks on: somebody who was named right before, though by no verb of saying, else who spoke last.
        """
        before, self._silent = self._silent, None
        if before is None:
            return self._speaker
        subject = self._tongue.silent_subject(before, sentence, self._speaker)
        if subject is not None and self._is_somebody(before, *subject):
            self._speaker = self._make_speaker(before, subject)
        return self._speaker

    def _is_anothers(self, sentence: Sentence, start: int) -> bool:
        """
        Tell whether a quotation stands in an English clause on somebody else: `X left. Y earned a “great success.”`.
        """
        subject = opening_subject(sentence, start) if start > sentence.start else None
        if subject is None or not names_somebody(sentence, *subject, alone=False):
            return False
        person = self._make_speaker(sentence, subject).person
        return person is not None and (self._speaker is None or person is not self._speaker.person)

    def _is_somebody(self, sentence: Sentence, start: int, end: int) -> bool:
        """
        Tell whether a phrase names somebody, at least by a surname that the article has told.
        """
        return names_somebody(sentence, start, end, alone=False) or self._met.knows(sentence, start, end)

    def _read_indirect(
        self, sentence: Sentence, said: Speaker | None, find: Callable[[Sentence], list[Reported]] | None = None
    ) -> Speaker | None:
        """
        Add the indirect speech of a sentence, and return who is reported in it.
        """
        reporter: Speaker | None = None
        find = find or self._tongue.find_indirect
        told: Found | None = None
        attribution: Attribution | None = None
        for start, end, reported in find(sentence):
            found = self._known(sentence, reported) or (None if reported is None else reported._replace(speaker=None))
            span = Span(sentence.base + start, sentence.base + end)
            if found is not told and found is not None and found.speaker is not None:
                reporter = self._make_speaker(sentence, found.speaker, start)
            if found is None or found is not told:
                # Both stretches around a frame have the same one.
                attribution = attribution_of(sentence, *self._who(sentence, found, reporter or said))
                told = found
            kind = IndirectSpeechKind.FRAMELESS if found is None else IndirectSpeechKind.FRAMED
            self._add_indirect(span, kind, attribution)
        return reporter

    def _add_indirect(self, span: Span, kind: IndirectSpeechKind, attribution: Attribution | None) -> None:
        """
        Add a stretch of indirect speech.
        """
        found = IndirectSpeech(span=span, text=self._text_at(span), kind=kind, attribution=attribution)
        self.indirect.append(found)

    def _make_speaker(self, sentence: Sentence, phrase: tuple[int, int], said: int | None = None) -> Speaker:
        """
        Make a speaker of a phrase, which may stand for the one who spoke before: for nobody named in what is *said*.
        """
        since = sentence.base + (phrase[0] if said is None else min(said, phrase[0]))
        person = self._people.person(sentence, *phrase, self._speaker, since)
        if not self._english and sentence.tags[phrase[0]] in _PRONOUNS:
            person = body_meant(sentence, phrase, person, self._silent, self._speaker)
        mention = mention_of(sentence, *phrase)
        body = None
        may_stand = sentence.tags[phrase[0]] in _BEFORE_BODIES or (person is not None and person.is_unnamed)
        if may_stand and not self._english:
            body = self._bodies.meant(mention, person, self._speaker, (self.quotes, self.indirect))
        # "Nordwerk lobt Chef Jan Ruß. ... teilte der Autobauer mit"
        person = person if body is None or person is None or person.is_unnamed else None
        return Speaker(mention, person, sentence.base + sentence.stop, body)

    def _known(self, sentence: Sentence, found: Found | None) -> Found | None:
        """
        Return a frame, if its speaker is no "es" that stands for no body: `Es freut mich`.
        """
        speaker = None if found is None else found.speaker
        if speaker is None or sentence.tags[speaker[0]] != _IT:
            return found
        return found if body_meant(sentence, speaker, None, self._silent, self._speaker) is not None else None
