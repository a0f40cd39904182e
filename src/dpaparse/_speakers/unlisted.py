"""
Find who says something with a verb that no list has, by where it stands: `„...“, krähte X`, `X krähte, es regne`.

In German the finite verb comes second in its sentence, so whatever stands there is one; weak verbs, to which all new
ones belong, end with "t", "te", or "ten", strong ones with one of some hundred stems.
All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import OPENING, VERB_SECOND
from dpaparse._grammar.endings import Endings
from dpaparse._grammar.lexicon import german_words
from dpaparse._grammar.sentences import Sentence
from dpaparse._grammar.tag_sets import UNLISTED
from dpaparse._language.reporting import STRONG_STEMS
from dpaparse._speakers.subjects import Found, names_somebody, subject_before, subject_behind
from dpaparse._speakers.verb_subjects import has_subject_before


def is_unlisted_verb(sentence: Sentence, at: int) -> bool:
    """
    Tell whether the word at *at* looks like a verb, and is no other word that is known.
    """
    if sentence.tags[at : at + 1] not in UNLISTED:
        return False
    word = sentence.word(at)
    # Strong verbs without a prefix are known, and what they tell.
    stem = word if _STRONG.end(word) else word.removesuffix(_PLURAL)
    is_strong = _STRONG.end(stem) and stem not in STRONG_STEMS
    return (is_strong or word.endswith(VERB_ENDS)) and word not in german_words()


VERB_ENDS: Final = ("t", "te", "ten")
"""
How a verb ends that is not strong: `warnt`, `warnte`, `warnten`.
"""

_PLURAL: Final = "en"
# "unterbrach", "widerriefen"
_STRONG: Final = Endings(STRONG_STEMS)


def unlisted_verb(sentence: Sentence, stop: int) -> Found | None:
    """
    Find a verb that no list has, second in its sentence, and its subject right beside it.
    """
    tags, start = sentence.tags, sentence.start
    first = unlisted_behind(sentence, start, stop)
    if first is not None:
        # "[Auf die Frage, ob es regne,] krähte Thun"
        return first
    opening = OPENING.match(tags, start, stop)
    if opening is not None:
        verb = _past_adverb(sentence, opening.end())
        if is_unlisted_verb(sentence, verb):
            return Found(opening.span("speaker"), (sentence.word_at(verb),))
    second = VERB_SECOND.match(tags, start, stop)
    found = None if second is None else unlisted_behind(sentence, second.start("verb"), stop)
    return found or _behind_comma(sentence, stop)


def _past_adverb(sentence: Sentence, at: int) -> int:
    """
    Return where the word behind an adverb begins: `Thun selbst [krähte]`.
    """
    return sentence.word_end(at) + 1 if sentence.tags[at] in _ADVERBS and sentence.word(at) in german_words() else at


_ADVERBS: Final = frozenset("xD")


def _behind_comma(sentence: Sentence, stop: int) -> Found | None:
    """
    Find such a verb behind a comma: `Es sei „gut“ so, krähte X, ...`, `X, die das Amt leitet, krähte ...`.
    """
    tags, start = sentence.tags, sentence.start
    comma = tags.find(", ", start, stop)
    for _ in range(_MOST_COMMAS):
        verb = comma + len(", ")
        if comma < 0 or verb >= stop:
            return None
        if tags[verb] in UNLISTED and is_unlisted_verb(sentence, verb):
            found = unlisted_behind(sentence, verb, stop)
            if found is not None:
                return found if is_somebody(sentence, found, alone=False) else None
            found = Found(subject_before(sentence, verb), (sentence.word_at(verb),))
            if has_subject_before(sentence, verb) and is_somebody(sentence, found, alone=False):
                return found
        comma = tags.find(", ", verb, stop)
    return None


# Time stays linear.
_MOST_COMMAS: Final = 6


def unlisted_behind(sentence: Sentence, verb: int, stop: int) -> Found | None:
    """
    Find who says what stands before a verb that no list has: the subject right behind the verb at *verb*.
    """
    if not is_unlisted_verb(sentence, verb):
        return None
    subject = subject_behind(sentence, verb, stop)
    is_beside = subject is not None and subject[0] == sentence.word_end(verb) + 1
    return Found(subject, (sentence.word_at(verb),)) if is_beside else None


def told_clause(sentence: Sentence, stop: int) -> tuple[int, Found] | None:
    """
    Find where a clause in the subjunctive begins before *stop*, and who says it: `X krähte in Husum, es regne`.
    """
    tags, start = sentence.tags, sentence.start
    comma = tags.find(", ", start, stop)
    mood = next((at for at in sentence.where("kK") if at < stop), start) if comma >= 0 else start
    last = tags.rfind(", ", comma, mood)
    if last < 0 or not _is_second(sentence, last + len(", "), mood):
        return None
    found = unlisted_verb(sentence, last)
    return None if found is None or found.cue[0][0] > comma + len(", ") else (last + len(", "), found)


def _is_second(sentence: Sentence, start: int, mood: int) -> bool:
    """
    Tell whether the verb at *mood* comes second in the clause at *start*: `es regne`, but not `als regne es`.
    """
    tags, stop = sentence.tags, sentence.stop
    opening = OPENING.match(tags, start, stop)
    if (opening is not None and opening.end() == mood) or tags.find(" ", start, mood) == mood - 1:
        return tags[start] not in _SUBORDINATE
    second = VERB_SECOND.match(tags, start, stop)
    return second is not None and second.start("verb") == mood


# "dass", "ob", "was"
_SUBORDINATE: Final = frozenset("CHwjl1")


def is_somebody(sentence: Sentence, found: Found | None, *, alone: bool = True) -> bool:
    """
    Tell whether somebody was found.
    """
    return found is not None and found.speaker is not None and names_somebody(sentence, *found.speaker, alone=alone)
