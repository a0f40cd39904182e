"""
Find sentences that say of the one before them who told it: `„...“ Das sagte X.`, `Der Deich hält. Darauf wies X hin.`.
"""

from typing import Final

from dpaparse._grammar.sentences import PARTICIPLES, VERBS, Sentence
from dpaparse._grammar.verbs import completed
from dpaparse._language.labels import ANNOUNCING, CLAIMS
from dpaparse._language.reporting import ASSERTED, ASSERTING, POINTED
from dpaparse._speakers.behind import with_particle
from dpaparse._speakers.reported import Reported
from dpaparse._speakers.reporters import may_tell
from dpaparse._speakers.subjects import Found, Stretch, phrase_at, subject_behind


def find_reference(sentence: Sentence) -> Found | None:
    """
    Find who says the quotation that is the sentence before: `„...“ Das sagte X.`, `„...“ Mit diesen Worten ging X.`.
    """
    if emerges(sentence):
        verb = sentence.word_end(sentence.start) + 1
        paper = phrase_at(sentence, sentence.word_end(sentence.word_end(verb) + 1) + 1)
        return None if paper is None else Found(paper, (sentence.word_at(verb),))
    opening = next((words for words in _REFERRING if sentence.begins(words)), None)
    if opening is None:
        return None
    at = sentence.start + len(opening)
    if opening in _THESE:
        # Past what was said
        if sentence.word(at) not in _WORDS:
            return None
        at = sentence.word_end(at) + 1
    tag = sentence.tags[at : at + 1]
    # "Das sagte X", "Das musste X einräumen", but "Das ist X".
    is_told = tag in VERBS if opening == _THIS else bool(sentence.where(_TELLING)) or opening in _THESE
    if opening in _CONCLUSION:
        is_told = sentence.word(at) in _COMING
    elif opening in _TO_THIS:
        is_told = _points(sentence, at)
    subject = subject_behind(sentence, at) if tag and is_told and tag in _VERBS else None
    if subject is None or not may_tell(sentence, subject):
        return None
    return Found(subject, _cue(sentence, at, subject[1]))


def told_by_that(sentence: Sentence, end: int) -> list[Reported]:
    """
    Es regnet, das sagte auch X.
    """
    comma = sentence.tags.rfind(_THAT_BEHIND, sentence.start, end)
    if comma < 0 or sentence.word(comma + len(", ")) != _SAID:
        return []
    frame = sentence.within(comma + len(", "), sentence.stop)
    at = comma + len(_THAT_BEHIND)
    subject = subject_behind(frame, at) if frame.tags[at] in _VERBS and is_reference(frame) else None
    if subject is None or not may_tell(frame, subject):
        return []
    return [Reported(sentence.start, comma, Found(subject, _cue(frame, at, subject[1])))]


_THAT_BEHIND: Final = ", d__ "
_SAID: Final = "das"


def _cue(sentence: Sentence, at: int, behind: int) -> tuple[Stretch, ...]:
    """
    Return the verb at *at*, and the particle or the participle that belongs to it.
    """
    if sentence.tags[at] == "h":
        participle = next((verb for verb in sentence.where(PARTICIPLES) if verb > at), None)
        return (sentence.word_at(at),) if participle is None else (sentence.word_at(at), sentence.word_at(participle))
    return with_particle(sentence, at, behind)


_THESE: Final = ("Mit diesem ", "Mit diesen ", "Mit dieser ")
# "Mit diesen Worten", "Mit diesem Dementi"
_WORDS: Final = ANNOUNCING | CLAIMS | {"dementi", "sätzen", "statement", "wortmeldung"}
_THIS: Final = "So "
_TO_THIS: Final = tuple(f"{word.capitalize()} " for word in POINTED)
_CONCLUSION: Final = ("Zu diesem Ergebnis ", "Zu diesem Fazit ", "Zu diesem Schluss ", "Zu dieser Einschätzung ")
_REFERRING: Final = (*_THESE, *_CONCLUSION, _THIS, "Das ", "Dies ", *_TO_THIS)
_TELLING: Final = VERBS + PARTICIPLES
_COMING: Final = frozenset({"gelangen", "gelangt", "gelangte", "gelangten", "kam", "kamen", "kommen", "kommt"})

# "sagte", "musste", "hatte", "eröffnete"
_VERBS: Final = frozenset("VvGFhax")


def may_point(sentence: Sentence) -> bool:
    """
    Tell whether a sentence begins as one that points to the one before it.
    """
    if not sentence.begins(_POINTERS):
        return False
    return not sentence.begins(_THAT) or sentence.tags.startswith(_POINTING, sentence.start)


_THAT: Final = ("Das ", "Dies ")
_POINTERS: Final = (*_THAT, *_TO_THIS, *_CONCLUSION)
POINTING: Final = frozenset("dNOt")
"""
The tags of words that may point to the sentence before: `Das`, `Dies`, `Darauf`, `Zu diesem Schluss`.
"""

# "Das teilte", "Das hat", "Dies gab"
_POINTING: Final = tuple(f"{this} {verb}" for this in ("d__", "N___") for verb in "FGVhv")


def is_reference(sentence: Sentence) -> bool:
    """
    Tell whether a sentence says of the one before it that somebody told it: `Das teilte X mit.`, `Dies gab X bekannt.`.
    """
    at = sentence.word_end(sentence.start) + 1
    if sentence.word(sentence.start) in POINTED:
        return _points(sentence, at)
    if emerges(sentence) or sentence.begins(_CONCLUSION):
        return True
    verb = sentence.word(at)
    words = sentence.text(at, sentence.stop).strip(".").split()
    if sentence.tags[at] == "h":
        # "Das hat X bestätigt"
        return words[-1] in ASSERTED
    if verb not in ASSERTING:
        return False
    return sentence.tags[at] != "v" or not completed()[verb].isdisjoint(words)


def _points(sentence: Sentence, at: int) -> bool:
    """
    Tell whether a sentence points with "darauf" and the like, by the words from *at* on: `Darauf wies X hin.`.
    """
    words = sentence.text(at, sentence.stop).strip(".").split()
    return not POINTED[sentence.word(sentence.start)].isdisjoint(words)


def emerges(sentence: Sentence) -> bool:
    """
    Tell whether a sentence says of the one before it where it was read: `Das geht aus einem Gutachten hervor.`.
    """
    return sentence.begins(_EMERGING) and _FORTH in sentence.text(sentence.start, sentence.stop)


_EMERGING: Final = ("Das geht aus ", "Das ging aus ", "Dies geht aus ", "Dies ging aus ")
_FORTH: Final = " hervor"
