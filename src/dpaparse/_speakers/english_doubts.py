"""
Tell English verbs that report from those that do not, by the words beside them: `experts estimate`, `declined to say`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.english import COORDINATED, QUOTED
from dpaparse._grammar.sentences import Sentence
from dpaparse._language.english_reporting import ENGLISH_BASES, ENGLISH_CONVICTIONS, ENGLISH_REFUSALS
from dpaparse._speakers.english import QUOTES
from dpaparse._speakers.english_clauses import words_end
from dpaparse._speakers.english_subjects import JOINTS, inverted_subject
from dpaparse._speakers.subjects import Stretch


def is_no_frame(sentence: Sentence, verb: int) -> bool:
    """
    Tell whether others report, `The paper quoted X as saying`, or somebody was asked: `X, asked if it rained, said`.
    """
    word = sentence.word(verb)
    if word in _UNSAID and _is_unsaid(sentence, verb):
        return True
    if word in QUOTES:
        return QUOTED.match(sentence.tags, verb, sentence.stop) is not None
    if word in _FINDING and not sentence.tags.startswith(" C", sentence.word_end(verb)):
        # "Thun said officers had searched the flat but found nothing"
        return coordinated(sentence, verb) is not None
    if word in _SAYS and sentence.word(sentence.word_before(verb)) == _SO:
        # "..., so says Thun"
        return True
    if word == _ASKED and sentence.tags[sentence.word_before(verb)] == "w":
        # "a spokesman said when asked"
        return True
    is_behind = word == _ASKED and sentence.tags.startswith(", ", verb - len(", "))
    return is_behind and inverted_subject(sentence, verb) is None


_UNSAID: Final = frozenset({"confirm", "deny", "disclose", "explain", "indicate", "reveal", "say", "tell"})


def _is_unsaid(sentence: Sentence, verb: int) -> bool:
    """
    Tell whether somebody does not say it: `X did not say whether it rained`, `X declined to say how`.
    """
    before = sentence.word_before(verb)
    if sentence.word(before) == _TO:
        return sentence.word(sentence.word_before(before)) in ENGLISH_REFUSALS
    if sentence.word(before) in _NOR:
        # "declined to confirm or deny"
        first = sentence.word_before(before)
        return first > sentence.start and _is_unsaid(sentence, first)
    return sentence.word(before) in _NEVER


_TO: Final = "to"
_NOR: Final = frozenset({"nor", "or"})
_NEVER: Final = frozenset({"cannot", "never", "not"})
_SAYS: Final = frozenset({"said", "says"})
_SO: Final = "so"
_ASKED: Final = "asked"
# What whoever is told of may do as well, and says nothing by it
_FINDING: Final = frozenset({"felt", "found", "perceived", "read", "shared", "showed"})


def doubtful_verbs(sentence: Sentence) -> list[int]:
    """
    Return where verbs stand that are nouns elsewhere: `It will rain, experts estimate`, `They have been warning that`.
    """
    tags, found = sentence.tags, []
    last = sentence.word_before(words_end(sentence) + 1)
    if tags[last] == "x" and tags.find(", ", sentence.start, last) >= 0 and sentence.word(last) in ENGLISH_BASES:
        before = sentence.word_before(last)
        # "A spokesman would not comment"
        found += [last] if tags[before] in _PLURALS and sentence.word(before) not in _NEVER else []
    if tags.startswith("p__", last) and sentence.word(last) == _OUT:
        # "It rains, experts point out"
        before = sentence.word_before(last)
        found += [before] if sentence.word(before) in _POINT else []
    at = sentence.text(sentence.start, sentence.stop).find(_WARNING) + sentence.start + 1
    if at > sentence.start and tags[sentence.word_before(at)] == "B":
        found.append(at)
    return found


_OUT: Final = "out"
_POINT: Final = frozenset({"point", "points"})
_WARNING: Final = " warning "
_PLURALS: Final = frozenset("NR2Ex")


def convictions(sentence: Sentence) -> dict[int, tuple[int, Stretch]]:
    """
    Return where it stands that somebody is of an opinion, with the verb: `X is convinced that it rains`.
    """
    tags, found = sentence.tags, {}
    if tags.find(" C___ ", sentence.start, sentence.stop) < 0:
        return {}
    for verb in sentence.where("B"):
        word = sentence.word_end(verb) + 1
        if tags.startswith("D", word):
            word = sentence.word_end(word) + 1
        if sentence.text(word, word + len(_OF_THE)) == _OF_THE:
            # "is of the opinion that"
            word += len(_OF_THE)
        if tags.startswith(" C", sentence.word_end(word)) and sentence.word(word) in ENGLISH_CONVICTIONS:
            found[word] = (verb, sentence.word_at(word))
    return found


_OF_THE: Final = "of the "


def coordinated(sentence: Sentence, verb: int) -> int | None:
    """
    Return where the words end before `and`, if that joins this verb to another: `X called it long and said ...`.
    """
    before = max(sentence.tags.rfind(joint, sentence.start, verb) for joint in JOINTS)
    match = None if before < 0 else COORDINATED.match(sentence.tags, before, verb)
    if match is None or match.end() != verb:
        return None
    return before - 1 if sentence.tags[before - 1] == "," else before
