"""
Whatever is looked for in a sentence is looked for within it: what stands before and behind in the same part is not seen.
"""

from collections.abc import Callable
from functools import cache

import pytest

from dpaparse import parse
from dpaparse._grammar.sentences import Sentence
from dpaparse._grammar.tags import tags_between
from dpaparse._speakers import (
    as_told,
    behind,
    claims,
    clause_starts,
    clauses,
    english,
    english_reports,
    english_sources,
    english_subjects,
    frames,
    indirect,
    nearest_source,
    references,
    relatives,
    reporters,
    source_reports,
    sources,
    subjects,
    unlisted,
    voices,
    writings,
)
from tests.test_english_speech import ENGLISH
from tests.test_indirect_speech import INDIRECT
from tests.test_rare_orders import QUOTED, REPORTED
from tests.test_speakers import SENTENCES
from tests.test_tellers import TOLD

GERMAN_TEXTS = [text for cases in (SENTENCES, QUOTED, REPORTED, INDIRECT, TOLD) for text, _ in cases]
ENGLISH_TEXTS = [text for text, _ in ENGLISH]

# Text in which everything stands that is looked for, right beside the sentence.
GERMAN = (
    "Nach Angaben von Ruß, dem Amt zufolge, sagte Thun, die das Amt leitet, die Forderung der Fischer, dass es sei. ",
    " , sagte Thun, dass er sei, habe das Amt, so Ruß, gesagt, laut Amt, zu gehen, teilte er von Ruß im Brief mit, der das nannte.",
)
BESIDE_ENGLISH = (
    "According to Jan Doe, police said, adding that they are, who said so, that it was. ",
    " , said Jan Doe, who told police that he was, adding, according to police, they said so, saying it is.",
)


def moved(found: object, by: int) -> object:
    """
    Return what was found with all its places moved.
    """
    if isinstance(found, tuple | list):
        return [moved(one, by) for one in found]
    return found - by if isinstance(found, int) and not isinstance(found, bool) else found


Window = tuple[Sentence, int, list[tuple[int, int]]]


def window(text: str, before: str, after: str, *, english: bool) -> Window:
    """
    Return a sentence among others: where it begins, and its quotations, or its words that tell of speech.
    """
    by = len(before)
    source = before + text + after
    spans = [(quote.span.start + by, quote.span.end + by) for quote in parse(text, format="plain").quotes]
    tags = tags_between(source, 0, len(source), [(*span, "Q", False) for span in spans], english=english)
    sentence = Sentence.whole(source, 0, tags).within(by, by + len(text))
    return sentence, by, spans or [(at, sentence.word_end(at)) for at in sentence.events]


@cache
def windows(*, english: bool) -> list[tuple[Window, Window]]:
    """
    Return all sentences, each alone and among others.
    """
    texts, around = (ENGLISH_TEXTS, BESIDE_ENGLISH) if english else (GERMAN_TEXTS, GERMAN)
    return [(window(text, "", "", english=english), window(text, *around, english=english)) for text in texts]


def different(find: Callable[[Sentence, int, int], object], *, english: bool) -> list[str]:
    """
    Return the sentences in which something else is found among others than alone.
    """
    return [
        alone[0].source
        for alone, among in windows(english=english)
        if len(
            {repr([moved(find(sentence, *place), by) for place in places]) for sentence, by, places in (alone, among)}
        )
        > 1
    ]


@pytest.mark.parametrize(
    "find",
    [
        behind.find_behind,
        frames.find_frame,
        lambda sentence, start, _: claims.claimed_by(sentence, start),
        lambda sentence, start, _: relatives.in_relative_clause(sentence, start),
        lambda sentence, start, _: unlisted.unlisted_verb(sentence, start),
        lambda sentence, _, end: unlisted.unlisted_verb(sentence, end),
        lambda sentence, start, _: unlisted.told_clause(sentence, start),
        lambda sentence, _, end: unlisted.told_clause(sentence, end),
        lambda sentence, start, _: clauses.is_mine(sentence, start),
        lambda sentence, start, end: clauses.before_main(sentence, start, end, sentence.stop),
        clauses.said_from,
        lambda sentence, start, _: clauses.is_adverbial(sentence, start),
        lambda sentence, *_: clauses.announces(sentence),
        lambda sentence, *_: indirect.find_indirect(sentence),
        lambda sentence, *_: source_reports.is_accordingly(sentence),
        lambda sentence, *_: reporters.find_reporter(sentence),
        lambda sentence, *_: reporters.find_participle(sentence),
        lambda sentence, *_: reporters.find_passive(sentence),
        lambda sentence, *_: references.find_reference(sentence),
        lambda sentence, start, _: reporters.find_teller(sentence, start),
        lambda sentence, start, _: reporters.came_from(sentence, start),
        lambda sentence, *_: reporters.for_whom(sentence),
        lambda sentence, *_: references.is_reference(sentence),
        lambda sentence, *_: references.emerges(sentence),
        lambda sentence, *_: nearest_source.find_source(sentence),
        lambda sentence, start, _: sources.source_at(sentence, start),
        lambda sentence, start, _: as_told.as_told(sentence, start),
        lambda sentence, start, _: writings.as_it_says(sentence, start),
        lambda sentence, start, _: writings.written_in(sentence, start),
        lambda sentence, *_: writings.written_on(sentence),
        lambda sentence, *_: writings.find_writing(sentence),
        lambda sentence, start, _: clause_starts.clause_start(sentence, start),
        lambda sentence, start, _: subjects.phrase_at(sentence, start),
        lambda sentence, start, _: subjects.phrase_before(sentence, start),
        lambda sentence, start, _: subjects.subject_behind(sentence, start),
        lambda sentence, start, _: subjects.subject_before(sentence, start),
        lambda sentence, start, _: subjects.main_subject(sentence, start),
        subjects.subject_of,
        lambda sentence, start, _: subjects.has_subject_before(sentence, start),
        lambda sentence, start, _: voices.is_infinitive(sentence, start),
        lambda sentence, start, _: voices.is_passive(sentence, start),
    ],
)
def test_only_the_sentence_counts(find: Callable[[Sentence, int, int], object]) -> None:
    """
    Frames, subjects, sources and claims are found alike, whatever stands beside the sentence.
    """
    assert [] == different(find, english=False)


@pytest.mark.parametrize(
    "find",
    [
        english.find_english_frame,
        lambda sentence, *_: english.find_english_behind(sentence),
        lambda sentence, *_: english_sources.find_source(sentence),
        lambda sentence, *_: english.find_english_reporter(sentence),
        lambda sentence, *_: english_reports.find_english_indirect(sentence),
        lambda sentence, *_: english_reports.find_english_beside(sentence),
        lambda sentence, *_: english_reports.may_report(sentence),
        lambda sentence, start, _: english_subjects.said_by(sentence, start),
        lambda sentence, start, _: english_subjects.inverted_subject(sentence, start),
        lambda sentence, start, _: english_subjects.is_passive(sentence, start),
        lambda sentence, *_: english_subjects.participles(sentence),
        lambda sentence, start, _: english_subjects.subject_before(sentence, start),
        lambda sentence, start, _: english_subjects.is_participle(sentence, start),
        lambda sentence, start, _: english_subjects.opening_subject(sentence, start),
    ],
)
def test_only_the_english_sentence_counts(find: Callable[[Sentence, int, int], object]) -> None:
    """
    The same in English.
    """
    assert [] == different(find, english=True)
