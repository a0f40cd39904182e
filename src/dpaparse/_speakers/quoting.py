"""
Find who is quoted, where a verb says that somebody is: `zitiert die Zeitung den Minister`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.sentences import Sentence
from dpaparse._grammar.tag_sets import OBLIQUE
from dpaparse._speakers.subjects import Stretch, names_somebody, phrase_at, subject_before


def quoted_behind(sentence: Sentence, at: int, subject: Stretch) -> Stretch:
    """
    Return who is quoted, if that is what the verb at *at* does: `zitiert die Zeitung den Minister`, `zitiert ihn Thun`.
    """
    if not _is_quoting(sentence, at):
        return subject
    pronoun = _pronoun(sentence, sentence.word_end(at) + 1, subject)
    return pronoun or _object_at(sentence, subject[1] + 1) or _named_behind_paper(sentence, subject)


def _named_behind_paper(sentence: Sentence, subject: Stretch) -> Stretch:
    """
    Return the name that nothing parts from the paper that quotes somebody: `zitiert die Husumer Zeitung [Thun]`.
    """
    last = sentence.word_before(subject[1])
    is_name = last > subject[0] and sentence.tags[last] == "N"
    return (last, subject[1]) if is_name and sentence.tags[sentence.word_before(last)] == "M" else subject


def quoted_by(sentence: Sentence, verb: int) -> Stretch | None:
    """
    Return who is quoted by the verb at *verb*: `zitierte die Zeitung [sie]`, `Die Zeitung zitiert [Thun]`.
    """
    if not _is_quoting(sentence, verb):
        return None
    first = _object_at(sentence, sentence.word_end(verb) + 1)
    if first is None:
        return None
    if sentence.tags[first[0]] in OBLIQUE or subject_before(sentence, verb) is not None:
        return first
    if sentence.tags[first[0]] in _PRONOUNS:
        # "zitierte er den Minister", "zitierte sie die Zeitung"
        return _object_at(sentence, first[1] + 1) if sentence.word(first[0]) == _HE else first
    return quoted_behind(sentence, verb, first)


def _object_at(sentence: Sentence, at: int) -> Stretch | None:
    """
    Return the phrase or the pronoun that begins at *at*, whom somebody quotes.
    """
    phrase = phrase_at(sentence, at)
    within = -1 if phrase is None else sentence.tags.find(_IN_ONE, *phrase)
    if phrase is not None and within >= 0:
        # "zitiert die Zeitung Thun [in einem Bericht]"
        phrase = phrase[0], within
    return phrase if phrase is not None or sentence.word(at) not in _QUOTED else sentence.word_at(at)


def _pronoun(sentence: Sentence, at: int, subject: Stretch) -> Stretch | None:
    """
    Return the pronoun at *at*, in front of the subject: `zitierte [sie] die Zeitung`.
    """
    return sentence.word_at(at) if at < subject[0] and sentence.word(at) in _QUOTED else None


# "in einem"
_IN_ONE: Final = " b_ o"
_HE: Final = "er"
_QUOTED: Final = frozenset({"er", "ihn", "sie"})
_PRONOUNS: Final = frozenset("E")


def may_be_quoted(sentence: Sentence, start: int, end: int) -> bool:
    """
    Tell whether a phrase is somebody who may be quoted: `den Minister`, `ihn`, `Thun mit den Worten`; but `Studien`.
    """
    is_told = sentence.tags[start] == "s" or sentence.tags.startswith(_WITH, end)
    return is_told or names_somebody(sentence, start, end, alone=False)


# "mit den Worten"
_WITH: Final = " p__ "


def _is_quoting(sentence: Sentence, at: int) -> bool:
    """
    Tell whether the verb at *at* is one that quotes somebody: `zitiert`, `zitierten`.
    """
    return sentence.source.startswith(_QUOTING, sentence.base + at)


_QUOTING: Final = "zitier"
