"""
Find the source that an English sentence names: `according to X`, `in the words of X`, `a sign reading “...”`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.english import ACCORDING, IN_WORDS
from dpaparse._grammar.sentences import Sentence
from dpaparse._grammar.tag_sets import ENGLISH_PREPOSITIONS
from dpaparse._language.english_sources import ENGLISH_DOCUMENTS, ENGLISH_FIGURES, ENGLISH_SIGNS, ENGLISH_VIEWS
from dpaparse._language.english_syntax import ENGLISH_GENITIVES, GERUND
from dpaparse._speakers.english_asides import without_asides
from dpaparse._speakers.reported import sentence_end
from dpaparse._speakers.subjects import Found, Stretch


def find_source(sentence: Sentence) -> Found | None:
    """
    Find whom a sentence follows: `According to X, “...”`, `It was, in the words of X, “...”`.
    """
    for at in sentence.events:
        figures = _figures(sentence, at) if sentence.tags[at] == "L" else None
        if figures is not None:
            return figures
        match = ACCORDING.match(sentence.tags, at, sentence.stop) if sentence.tags[at] == "L" else None
        if match is not None:
            source = without_asides(sentence, match.span("speaker"))
            return Found(_with_document(sentence, _without_clause(sentence, source, at)), (match.span("cue"),))
    return _in_words(sentence)


def _figures(sentence: Sentence, at: int) -> Found | None:
    """
    Find a source without an article: `according to official figures`, `according to people close to Thun`.
    """
    tags, end = sentence.tags, sentence.word_end(sentence.word_end(at) + 1)
    if not tags.startswith(" t_ ", sentence.word_end(at)):
        return None
    first = word = end + 1
    if sentence.word(word) in _PRONOUNS and tags[sentence.word_end(word) : sentence.word_end(word) + 1] != " ":
        # "According to him, it rained"
        return Found(sentence.word_at(word), ((at, first - 1),))
    for _ in range(_MOST_WORDS):
        end = sentence.word_end(word)
        if sentence.word(word) in ENGLISH_FIGURES:
            break
        if tags[word : word + 1] not in _IN_FIGURES or not tags.startswith(" ", end):
            return None
        word = end + 1
    else:
        return None
    comma = tags.find(", ", end, sentence.stop)
    behind = sentence_end(sentence) if comma < 0 else comma
    is_more = not any(tags.find(tag, end, behind) >= 0 for tag in _FINITE)
    return Found((first, behind if is_more else end), ((at, first - 1),))


_PRONOUNS: Final = frozenset({"her", "him", "them"})
_MOST_WORDS: Final = 5
_IN_FIGURES: Final = frozenset("dfxNR0")
_FINITE: Final = "hBVCEQY;:"


def tells_view(sentence: Sentence) -> bool:
    """
    Tell whether a sentence says whose view it is: `In the words of X, it rained`, `It rained, in X's view`.
    """
    if not sentence.begins(_OPENING_IN) and _IN_BEHIND not in sentence.text(sentence.start, sentence.stop):
        return False
    return _in_words(sentence) is not None


def _in_words(sentence: Sentence) -> Found | None:
    """
    In the words of X, it was “...”. / In X's view, it was “...”.
    """
    text = sentence.text(sentence.start, sentence.stop)
    for view in _VIEWS:
        if view not in text:
            continue
        place = text.find(view)
        at = sentence.start + place + 1
        if text.endswith(ENGLISH_GENITIVES, 0, place):
            return _in_view(sentence, at)
        match = IN_WORDS.match(sentence.tags, sentence.word_before(sentence.word_before(at)), sentence.stop)
        if match is not None and sentence.word(match.start()) == _IN:
            return Found(_without_clause(sentence, match.span("speaker"), match.start()), (match.span("cue"),))
    return None


def _in_view(sentence: Sentence, noun: int) -> Found | None:
    """
    In X's view, it was “...”.
    """
    owner = noun
    for _ in range(_MOST_WORDS):
        before = sentence.word_before(owner)
        if before < owner < noun and sentence.word(before) == _IN:
            end = noun - len("' ") - sentence.source.startswith("s", sentence.base + noun - len("s "))
            return Found((owner, end), (sentence.word_at(before), sentence.word_at(noun)))
        if before == owner or sentence.tags[before] not in _IN_OWNER or sentence.tags[owner - 2] != "_":
            break
        owner = before
    return None


_OPENING_IN: Final = ("In ",)
_IN_BEHIND: Final = ", in "
_IN_OWNER: Final = frozenset("d0xNR2g")
_VIEWS: Final = tuple(f" {view}" for view in sorted(ENGLISH_VIEWS))
_IN: Final = "in"


def _without_clause(sentence: Sentence, source: Stretch, cue: int) -> Stretch:
    """
    Return a source without what it says: `According to the town, more than 40 people fled, leaving everything behind.`.

    Whatever tells more about the source has its article, a role or an age.
    Where nothing was said in front of the *cue*, there is a comma behind that, and a clause.
    """
    tags, (start, end) = sentence.tags, source
    comma = tags.find(", ", start, end)
    if comma < 0:
        return source
    first = comma + len(", ")
    is_age = tags[first] == "0" and tags.startswith(",", sentence.word_end(first))
    is_described = is_age or tags[first] == "R" or sentence.word(first) in _ARTICLES
    is_behind = cue > sentence.start and tags[sentence.start] not in ENGLISH_PREPOSITIONS
    rest = end + len(", ")
    is_closed = (
        tags.startswith(", ", end) and tags[rest] not in _NO_CLAUSES and not sentence.word(rest).endswith(GERUND)
    )
    return source if is_described and (is_behind or is_closed) else (start, comma)


_ARTICLES: Final = frozenset({"a", "an", "another", "her", "his", "its", "one", "the", "their"})
# "[the man fled], who", "and", "with"
_NO_CLAUSES: Final = frozenset("Euwfp")


def _with_document(sentence: Sentence, source: Stretch) -> Stretch:
    """
    Return a source with the noun behind it that says what it wrote: `a court filing`.
    """
    start, end = source
    is_followed = sentence.tags.startswith(" ", end) and sentence.word(end + 1) in ENGLISH_DOCUMENTS
    return (start, sentence.word_end(end + 1)) if is_followed else source


def find_sign(sentence: Sentence, start: int) -> Found | None:
    """
    Find what bears the words that begin at *start*: `a sign reading “...”`, `a letter saying “...”`.
    """
    if not sentence.text(max(start - len("ing: "), 0), start).endswith(_BEFORE_SIGNS):
        return None
    verb = sentence.word_before(start)
    if sentence.word(verb) not in _READING:
        return None
    noun = sentence.word_before(verb)
    if sentence.word(noun) not in _BEARERS or noun == verb:
        return None
    first = noun
    for _ in range(_MOST_ADJECTIVES):
        first = sentence.word_before(first)
        if sentence.tags[first] not in _BEFORE_NOUNS:
            break
        if sentence.tags[first] == "d":
            return Found((first, verb - 1), (sentence.word_at(verb),))
    return Found((noun, verb - 1), (sentence.word_at(verb),))


_BEFORE_SIGNS: Final = ("ing ", "ing: ", "ing, ")
_READING: Final = frozenset({"declaring", "demanding", "proclaiming", "reading", "saying", "stating"})
_BEARERS: Final = ENGLISH_SIGNS | ENGLISH_DOCUMENTS
_BEFORE_NOUNS: Final = frozenset("dxN0")
_MOST_ADJECTIVES: Final = 4
