"""
Tell that a verb reports nothing of what stands behind its comma: `das hängt davon ab, ob es regnet`, `gut, dass`.

All positions count in the tags of the sentence.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from dpaparse._grammar.sentences import PARTICIPLES, Sentence
from dpaparse._grammar.tag_sets import TO
from dpaparse._language.reporting import CALLING
from dpaparse._language.syntax import BEING
from dpaparse._speakers.clause_starts import clause_start
from dpaparse._speakers.everyday_verbs import may_report
from dpaparse._speakers.moods import CONDITIONAL


def reports_nothing(sentence: Sentence, verb: int, comma: int) -> bool:
    """
    Tell whether the word at *verb*, which mostly reports, does not report what follows its comma.
    """
    if sentence.tags[verb] == "v" and not may_report(sentence, verb, comma):
        return True
    if _is_elsewhere(sentence, verb, comma) or _is_told(sentence, verb, comma) or _tells_how(sentence, verb, comma):
        return True
    return _is_for_what(sentence, verb, comma)


def _is_for_what(sentence: Sentence, verb: int, comma: int) -> bool:
    """
    Tell whether an infinitive tells for what a noun is: `bot die Möglichkeit, zu gehen`, `rügte Versuche des Amts, zu`.
    """
    moods = sentence.where("kK")
    if sentence.tags.startswith("C", comma + len(", "), sentence.stop) or (moods and moods[-1] > comma):
        return False
    words = sentence.text(sentence.word_end(verb), comma).split()[-_MOST_OWNERS:]
    noun = next((place for place in range(len(words)) if words[place] in _FOR_WHAT), None)
    return noun is not None and (noun + 1 == len(words) or words[noun + 1].endswith(_OF))


# "Versuche der friesischen Behörden"
_MOST_OWNERS: Final = 4
_OF: Final = ("er", "es", "on")
_FOR_WHAT: Final = frozenset(
    {
        "Chance",
        "Chancen",
        "Fähigkeit",
        "Fähigkeiten",
        "Geschick",
        "Möglichkeit",
        "Möglichkeiten",
        "Versuch",
        "Versuche",
        "Versuchen",
    }
)


def _is_elsewhere(sentence: Sentence, verb: int, comma: int) -> bool:
    """
    Tell whether what follows a comma belongs to another clause than the word at *verb*.
    """
    tags = sentence.tags
    if tags.find("; ", verb, comma) >= 0 or tags.count("- ", verb, comma) == 1:
        # "Das fürchten die Leute - die Wehr ist bereit, zu helfen"
        return True
    if tags[verb] != "W":
        return False
    words = sentence.text(sentence.start, verb).split()[-2:]
    if tags[sentence.word_before(verb)] == "d" and not BEING.isdisjoint(words):
        # "Auslöser war die Erkenntnis, dass"
        return True
    # "Angaben liegen nicht vor, doch dürften ...", "schwarze Zahlen, diesmal ..., dürfte"
    moods = [sentence.word(mood) for mood in sentence.where("kK") if mood > comma]
    is_guess = bool(moods) and tags[comma + 2] not in _SUBJECTS and CONDITIONAL.issuperset(moods)
    return is_guess or sentence.word(comma + len(", ")) in _BUT


# "dass", "es", "der Deich": what a clause begins with
_SUBJECTS: Final = frozenset("CeEIrd")
_BUT: Final = frozenset({"aber", "doch", "jedoch", "sondern"})


def _is_told(sentence: Sentence, verb: int, comma: int) -> bool:
    """
    Tell whether a frame is itself what somebody says: `Er gehe davon aus, dass es regnet`.
    """
    moods = sentence.where("kK")
    if not moods or moods[0] >= comma:
        return False
    begin = clause_start(sentence, verb)
    # "Es sei gut, zu sagen, es regne"
    return any(begin <= mood < comma for mood in moods) or (
        moods[0] < begin and sentence.tags.endswith(TO, begin, verb)
    )


def _tells_how(sentence: Sentence, verb: int, comma: int) -> bool:
    """
    Tell whether nothing is reported: `so bestimmt, dass`, `hängt davon ab, ob`, `wie er genannt wird`.
    """
    if _leads_to(sentence, verb, comma):
        return True
    if sentence.tags[verb] in PARTICIPLES:
        is_name = sentence.word(verb).startswith(CALLING) and sentence.tags[clause_start(sentence, verb)] == "H"
        return is_name or (sentence.word_end(verb) == comma and sentence.word(sentence.word_before(verb)) in _HOW)
    if sentence.tags[verb] != "J":
        return False
    behind = sentence.word_end(verb) + 1
    if sentence.word(sentence.word_before(verb)) == _APART:
        # "abgesehen davon, dass"
        return True
    return sentence.tags[behind] == "0" or any(
        word.startswith(_OFF) for word in sentence.text(behind, comma).split()[-1:]
    )


def _leads_to(sentence: Sentence, verb: int, comma: int) -> bool:
    """
    Tell whether something is so, or comes of something: `das Problem besteht darin, dass`, `hat dazu geführt, dass`.
    """
    before = sentence.text(sentence.start, comma)
    if not (" darin" in before or " dazu" in before or " dadurch" in before):
        return False
    words = sentence.text(clause_start(sentence, verb), comma).split()
    if words[-1:] == [_THEREBY]:
        return True
    leading = next((stems for word, stems in _LEADING.items() if word in words), None)
    return leading is not None and sentence.word(verb).startswith(leading)


_THEREBY: Final = "dadurch"
_LEADING: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "darin": ("besteh", "bestand", "lag", "lieg"),
        "dazu": ("führ", "geführ"),
    }
)
_APART: Final = "abgesehen"
# "derart gestellt, dass"
_HOW: Final = frozenset({"derart", "dermaßen", "so", "soweit"})
# "hängt davon ab", "hielt sie davon ab", "davon abgehalten"
_OFF: Final = "ab"
