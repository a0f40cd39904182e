"""
Find who says a quotation that a noun announces: `Mit den Worten „...“ ging X`, `Der Satz „...“ stammt von X`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import AGENT
from dpaparse._grammar.sentences import Sentence
from dpaparse._grammar.tag_sets import NAMES
from dpaparse._language.labels import ANNOUNCING
from dpaparse._speakers.clause_starts import may_be_verb
from dpaparse._speakers.sources import OWNING, source_at
from dpaparse._speakers.subjects import Found, Stretch, names_somebody, phrase_at, subject_behind
from dpaparse._speakers.voices import is_told_of


def announced_by_noun(sentence: Sentence, start: int, end: int) -> Found | None:
    """
    Mit den Worten „...“ ging X / der Satz „...“ stammt von X / von X stammt der Satz „...“ .
    """
    noun = _announcing(sentence, start)
    if noun is None:
        return None
    owner = _owner(sentence, noun)
    if owner is not None:
        return Found(owner, ())
    if sentence.begins(_WITH) and sentence.tags.find(",", sentence.start, start) < 0:
        return _behind_words(sentence, end)
    told = _in_source(sentence, noun)
    if told is not None:
        return told
    verb = next((at for at in (end + 1, *_verbs_before(sentence, start)) if sentence.word(at) in _STEMMING), None)
    if verb is None:
        return None
    for match in AGENT.finditer(sentence.tags, sentence.start, sentence.stop):
        phrase = phrase_at(sentence, match.end())
        if phrase is not None and names_somebody(sentence, *phrase):
            return Found(phrase, (sentence.word_at(verb),))
    return None


def _announcing(sentence: Sentence, start: int) -> int | None:
    """
    Return where the noun stands that announces a quotation at *start*: `den Worten`, `Rufen wie`.
    """
    noun = sentence.word_before(start)
    if sentence.tags[noun] in _LIKE and noun > sentence.start:
        noun = sentence.word_before(noun)
    if sentence.tags[noun] not in _NOUNS:
        return None
    # "Thuns Forderung, „endlich zu handeln“"
    is_beside = "," not in sentence.tags[noun:start] and ":" not in sentence.tags[noun:start]
    return noun if is_beside and sentence.word(noun) in ANNOUNCING else None


def _owner(sentence: Sentence, noun: int) -> Stretch | None:
    """
    Return whose words a noun announces: `Ebba Thuns Satz`.
    """
    owner = sentence.word_before(noun)
    if owner == noun or sentence.tags[owner] not in NAMES or not sentence.text(owner, noun - 1).endswith(OWNING):
        return None
    first = sentence.word_before(owner)
    return (first if sentence.tags[first] == "2" else owner), noun - 1


def _in_source(sentence: Sentence, noun: int) -> Found | None:
    """
    Laut Y schloss X die Sitzung mit den Worten „...“: Y tells of it, X says it.
    """
    article = sentence.word_before(noun)
    preposition = sentence.word_before(article)
    is_told = sentence.tags[sentence.start] == _ACCORDING and "," not in sentence.tags[sentence.start : noun]
    if not is_told or sentence.word(preposition) != _WITH_WORDS:
        return None
    source = source_at(sentence, sentence.start)
    if source is None or source.speaker is None:
        return None
    verb = source.speaker[1] + 1
    subject = subject_behind(sentence, verb, preposition) if may_be_verb(sentence, verb) else None
    if subject is None or not names_somebody(sentence, *subject):
        return None
    return Found(subject, (sentence.word_at(verb),))


# "laut"
_ACCORDING: Final = "L"
_WITH_WORDS: Final = "mit"


def _behind_words(sentence: Sentence, end: int) -> Found | None:
    """
    Mit den Worten „...“ eröffnete X die Sitzung.
    """
    verb = end + 1
    if verb >= sentence.stop or not may_be_verb(sentence, verb):
        return None
    subject = subject_behind(sentence, verb)
    if subject is None or not names_somebody(sentence, *subject) or is_told_of(sentence, *subject):
        return None
    # "Mit den Worten „...“ ging sie zu Thun", "... verabschiedete sich Thun"
    behind = sentence.word_end(verb) + 1
    is_beside = subject[0] == behind or sentence.text(behind, subject[0]) == _ONESELF
    return Found(subject, ()) if is_beside else None


def _verbs_before(sentence: Sentence, start: int) -> list[int]:
    """
    Return where the words before a quotation stand of which one may be its verb: `Von X [stammt] der Satz`.
    """
    at, found = start, []
    for _ in range(_NEAR):
        at = sentence.word_before(at)
        found.append(at)
    return found


_WITH: Final = ("Mit ", "Unter ")
_NOUNS: Final = frozenset("NRMWUT2O")
# "Rufen wie"
_LIKE: Final = frozenset("H")
_NEAR: Final = 4
_ONESELF: Final = "sich "
_STEMMING: Final = frozenset({"stammen", "stammt", "stammte", "stammten"})
