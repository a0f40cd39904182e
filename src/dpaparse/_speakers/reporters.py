"""
Find whom a sentence reports: somebody with a verb of saying, or a source.
"""

from typing import Final

from dpaparse._grammar.sentences import PARTICIPLES, VERBS, Sentence
from dpaparse._speakers.sources import SOURCES, find_source
from dpaparse._speakers.subjects import Found, names_somebody, subject_of

# A sentence of news has fewer verbs that report; in one that has more, time stays linear.
MOST_VERBS: Final = 8


def find_reporter(sentence: Sentence) -> Found | None:
    """
    Find whom a sentence without quotations reports; None if it names nobody.
    """
    if _REPORTING.isdisjoint(sentence.marks):
        return None
    tags = sentence.tags
    verbs = sentence.where(VERBS)[:MOST_VERBS]
    if len(verbs) > 1:
        # First of all a frame behind its words: "..., sagte Thun".
        verbs.sort(key=lambda at: not tags.startswith(", ", at - 2))
    for verb in verbs:
        subject = subject_of(sentence, verb, sentence.stop)
        if subject is not None and names_somebody(sentence, *subject, alone=tags[verb] != "v"):
            return Found(subject, (sentence.word_at(verb),))
    return find_participle(sentence) or find_source(sentence)


_REPORTING: Final = frozenset((*VERBS, *PARTICIPLES, *SOURCES))


def find_participle(sentence: Sentence) -> Found | None:
    """
    X hat ... gesagt / hat X festgestellt.
    """
    participle = next(iter(sentence.where(PARTICIPLES)), -1)
    auxiliary = max((at for at in sentence.where("hK") if at < participle), default=-1)
    if auxiliary < 0:
        return None
    subject = subject_of(sentence, auxiliary, sentence.stop)
    if subject is None or not names_somebody(sentence, *subject):
        return None
    return Found(subject, (sentence.word_at(auxiliary), sentence.word_at(participle)))
