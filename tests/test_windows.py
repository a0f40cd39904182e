"""
Whatever is looked for in a sentence is looked for within it: what stands before and behind in the same part is not seen.
"""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Final

import pytest

from dpaparse import Mention, Paragraph, Span, _speakers
from dpaparse._grammar.sentences import Sentence
from dpaparse._grammar.tags import tags_between
from dpaparse._recognise.pairs import find_pairs
from dpaparse._speakers import clause_ends, unlisted
from tests import (
    laws,
    test_carried,
    test_claims,
    test_cues,
    test_hearsay,
    test_joined,
    test_late_frames,
    test_many_subjects,
    test_moods_beside,
    test_rare_orders,
    test_report_ends,
    test_reports_beside,
    test_subjects,
    test_subordinate,
    test_unlisted_words,
    test_whose_words,
    test_without_verbs,
)
from tests.searches import searches
from tests.test_english_beside import REPORTED as BESIDE
from tests.test_english_speech import ENGLISH, ENGLISH_INDIRECT
from tests.test_indirect_speech import INDIRECT
from tests.test_speakers import SENTENCES
from tests.test_tellers import TOLD

CASES: Final = (
    *(SENTENCES, INDIRECT, TOLD, test_carried.CARRIED, test_claims.QUOTED, test_claims.REPORTED, test_cues.QUOTED),
    *(test_cues.REPORTED, test_hearsay.HEARD, test_joined.JOINED, test_late_frames.TOLD, test_many_subjects.SUBJECTS),
    *(test_moods_beside.REPORTED, test_rare_orders.QUOTED, test_rare_orders.REPORTED, test_report_ends.TOLD),
    *(test_reports_beside.REPORTED, test_subjects.QUOTED, test_subjects.REPORTED, test_subordinate.INSIDE),
    *(test_unlisted_words.SENTENCES, test_unlisted_words.TOLD, test_whose_words.QUOTED, test_whose_words.REPORTED),
    test_without_verbs.SENTENCES,
)
GERMAN_TEXTS: Final = list(dict.fromkeys(case[0] for cases in CASES for case in cases))
ENGLISH_TEXTS: Final = list(dict.fromkeys(case[0] for cases in (ENGLISH, ENGLISH_INDIRECT, BESIDE) for case in cases))

# Words of every kind, and signs, as far as sentences have them.
WORDS: Final = (
    "Heißt es davon, wie Deichgraf Ute Mohr (3) & Söhne aber vom 4. Mai: Warum ihm; was beide am Montag als „so alt“ - wir! "
    "Dessen dpa-Kapitän bezeichnet weiter, während ich in einer / Zeitung gesagt hat, um einzugreifen, er wurde: und eine Lage? "
)
ENGLISH_WORDS: Final = 'The dike, 34-year-old "so" of Husum had said earlier on Monday: who is it and citing? '
# Text in which everything stands that is looked for, right beside the sentence.
GERMAN: Final = (
    f"{WORDS}Nach Angaben von Ruß, dem Amt zufolge, sagte Thun, die das Amt leitet, die Forderung der Fischer, dass es sei. ",
    f" , sagte Thun, dass er sei, habe das Amt, so Ruß, gesagt, laut Amt, zu gehen, teilte er von Ruß im Brief mit; {WORDS}",
)
BESIDE_ENGLISH: Final = (
    f"{ENGLISH_WORDS}According to Jan Doe, police said, adding that they are, who said so, that it was. ",
    f" , said Jan Doe, who told police that he was, adding, according to police, they said so, saying it is; {ENGLISH_WORDS}",
)

# Asked only where there is something: a quotation, a verb that may report, a subjunctive; or of a whole part.
ASKED_LATER: Final = {
    "alone.told_alone",
    "english_names.names_in",
    "english_names.role_behind",
    "full_names.full_names",
    "moods.is_put",
    "said_on.by_any_verb",
    "said_on.by_writing",
}
# They look at what stands right beside a clause, a comma or the noun it belongs to; they see the sentence only.
LOOK_AROUND: Final = {
    "everyday_verbs.announces",
    "clause_ends.closes_relative",
    "english.find_english_frame",
    "english.find_english_reporter",
    "english_doubts.is_no_frame",
    "english_reports.find_english_beside",
    "english_reports.find_english_indirect",
    "english_sources.find_source",
    "english_subjects.inverted_subject",
    "english_subjects.subject_before",
    "english_verbs.frames_in",
    "frames.find_frame",
    "indirect.find_indirect",
    "nearest_source.find_source",
    "references.is_reference",
    "relatives.in_attribute",
    "reporters.find_reporter",
    "reports_nothing.reports_nothing",
    "source_reports.is_told",
    "sources.around_noun",
    "sources.source_at",
}

Find = Callable[[Sentence, int, int], object]

# A sentence, where it begins, and its quotations, or its words that tell of speech.
Window = tuple[Sentence, int, list[tuple[int, int]]]


def moved(found: object, by: int) -> object:
    """
    Return what was found with all its places moved; -1 is none.
    """
    if isinstance(found, Sentence):
        return moved([found.start, found.stop, found.events], by), found.marks
    if isinstance(found, Mention):
        return laws.moved(found, -by)
    if isinstance(found, dict):
        return [moved(one, by) for one in found.items()]
    if isinstance(found, tuple | list | Iterator):
        return [moved(one, by) for one in found]
    return found - by if isinstance(found, int) and not isinstance(found, bool) and found >= 0 else found


def window(text: str, before: str, after: str, *, english: bool) -> Window:
    """
    Return a sentence among others.
    """
    by = len(before)
    source = before + text + after
    pairs, _ = find_pairs(text, (Paragraph(span=Span(0, len(text)), text=text),))
    spans = [(pair.start + by, pair.end + by) for pair in pairs]
    tags = tags_between(source, 0, len(source), [(*span, "Q", False) for span in spans], english=english)
    sentence = Sentence.whole(source, 0, tags).within(by, by + len(text))
    return sentence, by, spans or [(at, sentence.word_end(at)) for at in sentence.events]


def cut(window: Window) -> Iterator[tuple[Window, Window]]:
    """
    Yield the clauses of a sentence, each as it stands there, and as a text of its own.
    """
    sentence, _, places = window
    source, tags = sentence.source, sentence.tags
    commas = [at for at in range(len(tags)) if tags.startswith(", ", at)]
    ends = [*commas, len(tags)]
    stretches = [(start, end) for start in (0, *(at + 2 for at in commas)) for end in ends if start < end]
    for start, end in stretches:
        if (start, end) != (0, len(tags)):
            inside = sentence.within(start, end)
            alone = Sentence.whole(source[start:end], 0, tags[start:end])
            kept = [(first, last) for first, last in places if start <= first and last <= end]
            yield (inside, start, kept), (alone, 0, [(first - start, last - start) for first, last in kept])


@cache
def windows(*, english: bool) -> list[tuple[Window, Window]]:
    """
    Return all sentences, each alone and among others.
    """
    texts, around = (ENGLISH_TEXTS, BESIDE_ENGLISH) if english else (GERMAN_TEXTS, GERMAN)
    return [(window(text, "", "", english=english), window(text, *around, english=english)) for text in texts]


@cache
def pieces(*, english: bool) -> list[tuple[Window, Window]]:
    """
    Return all clauses and rows of clauses, each within its sentence and cut out.
    """
    return [both for alone, _ in windows(english=english) for both in cut(alone)]


def different(find: Find, pairs: list[tuple[Window, Window]]) -> list[str]:
    """
    Return the sentences of which something else is found in one of two windows than in the other.
    """
    told = [
        [repr([moved(find(sentence, *place), by) for place in places]) for sentence, by, places in both]
        for both in pairs
    ]
    return [first[0].source for (first, _), (one, other) in zip(pairs, told, strict=True) if one != other]


def with_places(find: Callable[..., object], count: int) -> Find:
    """
    Tell a search so many places as it asks for.
    """
    return lambda sentence, *places: find(sentence, *places[:count])


SEARCHES: Final = {
    name: with_places(find, count)
    for count in range(3)
    for name, find in searches(_speakers, Sentence, *[int] * count)
    if name not in ASKED_LATER
}


@pytest.mark.parametrize("name", SEARCHES)
def test_only_the_sentence_counts(name: str) -> None:
    """
    Frames, subjects, sources and claims are found alike, whatever stands beside the sentence.
    """
    assert [] == different(SEARCHES[name], windows(english=name.startswith("english")))


@pytest.mark.parametrize("name", [name for name in SEARCHES if name not in LOOK_AROUND])
def test_only_the_window_counts(name: str) -> None:
    """
    The same is found in a clause of a sentence as where the text has nothing else.
    """
    assert [] == different(SEARCHES[name], pieces(english=name.startswith("english")))


@pytest.mark.parametrize(
    "find",
    [
        lambda sentence, _, end: unlisted.unlisted_verb(sentence, end),
        lambda sentence, _, end: unlisted.told_clause(sentence, end),
        lambda sentence, start, end: clause_ends.before_main(sentence, start, end, sentence.stop),
    ],
)
def test_only_what_stands_before_counts(find: Find) -> None:
    """
    The same, asked of where a quotation ends.
    """
    assert [] == different(find, windows(english=False))
