"""
Sentences: where they end, told by their tags; and a sentence as a stretch of tags.

Full stops that end none belong to their word in the tags (abbreviations, initials), or are marked as such (ordinal
numbers).
"""

from bisect import bisect_left
from functools import cache
from typing import Final, Self

from dpaparse._grammar.lexicon import standard_spellings
from dpaparse._grammar.marks import DOUBLE, SINGLE
from dpaparse._grammar.pattern import TagPattern
from dpaparse._grammar.space import SPACES
from dpaparse._grammar.tag_sets import COMMON_NOUNS, FULL_STOPS
from dpaparse._language.months import MONTHS
from dpaparse._language.ordinals import FIRST_CLUBS, ORDINAL_NOUNS

# ". ", ".) ", "! ": what may end a sentence, up to the next one; in "gestiegen.Thun" a blank is missing
_STOP: Final = TagPattern(
    r"[.!?…°] (?: (?= [ ] ) | (?<= [.] ) (?: (?= [a-zA-Z2] ) | [~)] (?= [ ] ) ) ) (?P<stop> ) [ ]*+"
)
_OPENERS: Final = frozenset(f"([+-–{DOUBLE}{SINGLE}")
_DASHES: Final = frozenset("–-")
_LONGEST_WORD: Final = 40

_STANDARD: Final = standard_spellings()

# What tells of speech: verbs, participles, subjunctives, sources.
EVENTS: Final = "VGPXkKLzWJAHvhB"

_EVENT: Final = TagPattern(rf"[{EVENTS}]")

# The tags of a word behind its first letter
_REST: Final = TagPattern(r"_*+")

# Those of which a sentence has at least one that reports; "so" and "wie" only behind a comma.
EVIDENCE: Final = frozenset("VGPXkKLzWJ")

# Verbs that report, and their participles; those that are both have a tag of their own.
VERBS: Final = "VvG"
PARTICIPLES: Final = "PG"

# The subjunctives of reported speech.
MOODS: Final = frozenset("kK")


def events_of(tags: str) -> list[int]:
    """
    Return where the words stand that tell of speech.

    >>> events_of("N___ V____ x_____, C___ e_ a_____.")
    [5]
    """
    return [event.start() for event in _EVENT.finditer(tags)]


class Sentence:
    """
    A sentence, or a window of it, as a stretch of tags: `[start, stop)`.

    >>> sentence = Sentence("Thun sagte nichts.", 0, "N___ V____ x_____.", 0, 18, [5], "V")
    >>> sentence.marks, sentence.where("Vv"), sentence.word(5)
    ('V', [5], 'sagte')
    """

    __slots__ = ("base", "events", "marks", "source", "start", "stop", "tags")

    events: list[int]
    """Where the words stand that tell of speech."""

    marks: str
    """The tags of those words: what a sentence has none of, it need not be searched for."""

    def __init__(  # noqa: PLR0913, PLR0917, what a sentence is
        self, source: str, base: int, tags: str, start: int, stop: int, events: list[int], marks: str
    ) -> None:
        """
        Take a stretch of *tags*.

        Args:
            source: The whole text.

            base: Where the tags begin in it.

            tags: The tags of a part.

            start: Where the sentence begins in them.

            stop: Where it ends.

            events: Where its words stand that tell of speech.

            marks: Their tags.
        """
        self.source = source
        self.base = base
        self.tags = tags
        self.start = start
        self.stop = stop
        self.events = events
        self.marks = marks

    @classmethod
    def whole(cls, source: str, base: int, tags: str) -> Self:
        """
        Take all the tags of a part; its sentences are windows of it.
        """
        events = events_of(tags)
        return cls(source, base, tags, 0, len(tags), events, "".join([tags[at] for at in events]))

    def within(self, start: int, stop: int) -> Self:
        """
        Return a window of the sentence: nothing is looked for beyond `[start, stop)`.
        """
        events = self.events
        first = bisect_left(events, start)
        last = bisect_left(events, stop, first)
        return type(self)(self.source, self.base, self.tags, start, stop, events[first:last], self.marks[first:last])

    def marked(self, events: list[int], marks: str) -> Self:
        """
        Return the same sentence with other words that tell of speech.
        """
        return type(self)(self.source, self.base, self.tags, self.start, self.stop, events, marks)

    def where(self, tags: str) -> list[int]:
        """
        Return where words with one of *tags* stand.
        """
        marks = self.marks
        if len(marks) == 1:
            # Most sentences have but one.
            return self.events if marks in tags else []
        if _set_of(tags).isdisjoint(marks):
            return []
        events = self.events
        return [events[number] for number, mark in enumerate(marks) if mark in tags]

    def has(self, tags: str, start: int, stop: int) -> bool:
        """
        Tell whether a word with one of *tags* stands in `[start, stop)`.
        """
        found = self.where(tags)
        if not found:
            return False
        first = bisect_left(found, start)
        return first < len(found) and found[first] < stop

    def word_at(self, at: int) -> tuple[int, int]:
        """
        Return the word at *at*.
        """
        return at, self.word_end(at)

    def word_end(self, at: int) -> int:
        """
        Return where the word at *at* ends.
        """
        rest = _REST.match(self.tags, at + 1, self.stop)
        # Behind the sentence nothing matches.
        return self.stop if rest is None else rest.end()

    def word_before(self, at: int) -> int:
        """
        Return where the word before the one at *at* begins; *at* itself where that opens the sentence.
        """
        start = self.start
        before = self.tags.rfind(" ", start, at - 1) if at > start else -1
        return start if before < 0 else before + 1

    def text(self, start: int, stop: int) -> str:
        """
        Return the words of a stretch.
        """
        return self.source[self.base + start : self.base + stop]

    def begins(self, words: str | tuple[str, ...]) -> bool:
        """
        Tell whether the sentence begins with certain words, or one of several.
        """
        return self.source.startswith(words, self.base + self.start)

    def word(self, at: int) -> str:
        """
        Return the word at *at* in small letters, as the lists spell it.
        """
        word = self.source[self.base + at : self.base + self.word_end(at)].lower()
        return _STANDARD.get(word, word)


@cache
def _set_of(tags: str) -> frozenset[str]:
    return frozenset(tags)


def sentences(source: str, base: int, tags: str) -> list[tuple[int, int]]:
    """
    Cut the tags of a part into sentences.

    >>> from dpaparse._grammar.tags import tags_of
    >>> text = "Dr. Thun kam am 3. Mai. Sie ging."
    >>> sentences(text, 0, tags_of(text))
    [(0, 23), (24, 33)]
    """
    found = []
    start = 0
    for stop in _STOP.finditer(tags):
        at = stop.end()
        following = source[base + at : base + at + 1]
        if following.isupper() or (not following.islower() and (following.isalnum() or following in _OPENERS)):
            end = stop.start()
            if tags[end] == "°" and _is_counted(source[base + at : base + at + _LONGEST_WORD]):
                continue
            if source[base + end - 1].isdigit() and _counts(tags, end, at):
                continue
            found.append((start, stop.start("stop")))
            start = at
    found.append((start, len(tags)))
    return found


# What ends the sentence before, right before the first word of the next
_STOPS: Final = (". ", "? ", "! ", "… ")
_LONGEST_STOP: Final = 2


def sentence_start(tags: str, lowest: int, at: int) -> int:
    """
    Return where the sentence around *at* begins in the tags of a part; -1 if that is before *lowest*.

    >>> tags = "F__ N___? x__ N____."
    >>> sentence_start(tags, 0, 14), sentence_start(tags, 0, 4), sentence_start(tags, 2, 4)
    (10, 0, -1)
    """
    stop = max([tags.rfind(mark, lowest, at) for mark in _STOPS])
    if stop >= 0:
        return stop + _LONGEST_STOP
    return -1 if lowest else 0


def sentence_before(tags: str, lowest: int, at: int) -> int:
    """
    Return where the sentence before the one that begins at *at* begins, but no lower than *lowest*.

    >>> sentence_before("F__ N___? x__ N____.", 0, 10)
    0
    """
    return max(sentence_start(tags, lowest, max(at - _LONGEST_STOP, 0)), lowest)


def opens_sentence(tags: str, at: int) -> bool:
    """
    Tell whether a sentence begins at *at*, in the tags of a part.

    >>> opens_sentence("F__ N___? x__ N____.", 10), opens_sentence("F__ N___? x__ N____.", 4)
    (True, False)
    """
    return at == 0 or tags[max(at - _LONGEST_STOP, 0) : at] in _STOPS


def _is_counted(following: str) -> bool:
    """
    Tell whether a number is an ordinal one by the word behind it.
    """
    # What is white space to `split` only, such as U+001D, is no word.
    words = following.split(None, 1)
    noun = words[0].strip(".,;:").lower() if words else ""
    return noun in MONTHS or noun in ORDINAL_NOUNS or noun in FIRST_CLUBS


def _counts(tags: str, end: int, behind: int) -> bool:
    """
    Tell whether the number that ends at *end* is an ordinal one: an article before it, a noun at *behind*.

    `seine 214. Bombe`, `der 24. Lotse`; but `Es waren die 24. Danach kam Thun.`.
    """
    number = tags.rfind(" ", 0, end) + 1
    before = tags.rfind(" ", 0, max(number - 1, 0)) + 1
    return number > before and tags[before] in _ARTICLES and tags[behind] in COMMON_NOUNS and tags[number] == "0"


_ARTICLES: Final = frozenset("rdyioc1")


def ends_sentence(source: str, start: int, end: int, limit: int) -> bool:
    """
    Tell whether a quotation ends its sentence: with a full stop inside the marks, before another sentence.
    """
    if FULL_STOPS.isdisjoint(source[max(start, end - 3) : end]):
        return False
    at = end
    while at < limit and source[at] in SPACES:
        at += 1
    following = source[at : at + 1]
    if following in _DASHES and source[at + 2 : at + 3].islower():
        # "„Weg vom Fluss!“ – unter diesem Motto"
        return False
    return end < at < limit and not following.islower() and (following.isalnum() or following in _OPENERS)
