"""
Tell which subjunctives report what somebody says, and which are set phrases, wishes, comparisons or no subjunctives.

All positions count in the tags of the sentence.
"""

from collections.abc import Mapping
from functools import cache
from typing import Final

from dpaparse._grammar.clauses import CLAUSE_END
from dpaparse._grammar.sentences import MOODS, Sentence
from dpaparse._grammar.tag_sets import AND, AS, FULL_STOPS
from dpaparse._language.idioms import ATTRIBUTES, IDIOMS, MENTIONED, ONE_DOES, POWERS, POWERS_DO, UNREAL
from dpaparse._language.subjunctive import SECOND_SUBJUNCTIVES
from dpaparse._speakers.clause_starts import clause_start


def with_moods_that_tell(sentence: Sentence) -> Sentence:
    """
    Return a sentence in the subjunctive without those verbs that report nothing.
    """
    events, marks = [], ""
    is_idle = False
    for at, mark in zip(sentence.events, sentence.marks, strict=True):
        if mark in MOODS:
            # "Man nehme Mehl und rühre es": what one verb is, the next one is that has no subject of its own.
            is_idle = (is_idle and _goes_on(sentence, at)) or _tells_nothing(sentence, at)
            if is_idle:
                continue
        events.append(at)
        marks += mark
    return sentence if len(marks) == len(sentence.marks) else sentence.marked(events, marks)


def _goes_on(sentence: Sentence, at: int) -> bool:
    """
    Tell whether a verb stands right behind a comma or "and".
    """
    return sentence.tags.endswith(_JOINING, sentence.start, at)


_JOINING: Final = (" u__ ", ", ")


def _tells_nothing(sentence: Sentence, at: int) -> bool:
    """
    Tell whether the subjunctive at *at* reports nothing.
    """
    word, begin = sentence.word(at), clause_start(sentence, at)
    return (
        _is_mine(sentence, begin, at, word)
        or _is_compared(sentence, begin, at)
        or _is_conceded(sentence, begin, at, word)
        or (word in ATTRIBUTES and _is_attribute(sentence, at))
        or (word in _may_be_set() and _is_set(sentence, at, word))
    )


def _is_mine(sentence: Sentence, begin: int, at: int, word: str) -> bool:
    """
    Tell whether a verb is an indicative, or a wish, since its subject is "ich" or "wir": `Ich komme aus Husum`.
    """
    if word in _ONLY_SUBJUNCTIVE or sentence.tags.find("I", sentence.start, sentence.stop) < 0:
        return False
    subject = _I if word.endswith("e") else _WE if word.endswith("en") else ""
    end = sentence.word_end(at) + 1
    if subject and sentence.tags.startswith("I", end, sentence.stop) and sentence.word(end) == subject:
        return True
    found = sentence.tags.rfind("I", sentence.start, at)
    if found < 0 or not subject or sentence.word(found) != subject:
        return False
    if sentence.word(sentence.start) == subject and sentence.tags.endswith(AND, sentence.start, at):
        # "Ich habe einen Hund, den sie mag, und komme aus Husum"
        return True
    # "Ich komme aus Husum, wohne am Deich und habe einen Hund"
    if begin <= found:
        return True
    return _goes_on(sentence, at) and _OTHERS.isdisjoint(sentence.tags[sentence.word_end(found) : at].replace("_", ""))


_I: Final = "ich"
_WE: Final = "wir"
# "er", "es": subjects of their own
_OTHERS: Final = frozenset("Ee")
_ONLY_SUBJUNCTIVE: Final = frozenset({"dürfe", "könne", "möge", "müsse", "sei", "seien", "solle", "wisse", "wolle"})


def _is_compared(sentence: Sentence, begin: int, at: int) -> bool:
    """
    Tell whether a verb stands in a comparison or a purpose: `als sei nichts gewesen`, `als ob es regne`.
    """
    tags = sentence.tags
    if tags.endswith(AS, sentence.start, at) and sentence.word(sentence.word_before(at)) == _THAN:
        return True
    if tags[begin] not in _OPENING_TAGS:
        return False
    before = sentence.text(begin, at).lower().split()
    if before[:1] == [_SO_THAT]:
        return CLAUSE_END.match(tags, sentence.word_end(at), sentence.stop) is not None
    return tuple(before[:2]) in _UNREAL_CLAUSES or tuple(before[1:3]) in _UNREAL_CLAUSES


# "als", "damit", "nicht", "ohne", "so als", "wie"
_OPENING_TAGS: Final = frozenset("lwxpAH")
_THAN: Final = "als"
_SO_THAT: Final = "damit"
_UNREAL_CLAUSES: Final = frozenset(
    {("als", "dass"), ("als", "ob"), ("als", "wenn"), ("nicht", "dass"), ("ohne", "dass"), ("wie", "wenn")}
)


def _is_conceded(sentence: Sentence, begin: int, at: int, word: str) -> bool:
    """
    Tell whether a verb ends a clause that does not matter: `was auch immer geschehe`, `sei es heute, sei es morgen`.
    """
    if word == _BE and sentence.tags.startswith(_IT, at + len(_BE)):
        behind = sentence.text(at, sentence.stop).lower()
        before = sentence.text(sentence.start, at).lower()
        return _BE_IT in f" {behind}"[len(_BE_IT) :] or _BE_IT in before or _is_either(behind)
    if (
        sentence.source[sentence.base + begin] not in _OPENS_WHATEVER
        or sentence.word(begin) not in _WHATEVER
        or CLAUSE_END.match(sentence.tags, sentence.word_end(at), sentence.stop) is None
    ):
        return False
    words = sentence.text(begin, at).lower().split()
    # "was auch geschehe"; but "was auch die Zeugen belegen könne"
    is_short = len(words) <= _FEW_CONCEDED and _ALSO in words
    return _EVER in words or is_short


def _is_either(behind: str) -> bool:
    """
    Tell whether words name two things, of which either will do, and no more: `sei es heute oder morgen`.
    """
    return _OR in behind.partition(",")[0] and len(behind.partition(",")[0].split()) <= _FEW


_BE: Final = "sei"
_IT: Final = " e_"
_BE_IT: Final = " sei es "
_OR: Final = " oder "
_FEW: Final = 9
_WHATEVER: Final = frozenset(
    {"so", "was", "welche", "welcher", "welches", "wen", "wem", "wer", "wie", "wo", "wohin", "woher", "wann"}
)
_OPENS_WHATEVER: Final = frozenset("SWsw")
_EVER: Final = "immer"
_ALSO: Final = "auch"
_FEW_CONCEDED: Final = 4


def _is_attribute(sentence: Sentence, at: int) -> bool:
    """
    Tell whether a word is an adjective before its noun: `die äußere Schleuse`, `hörte laute Musik`.
    """
    before, behind = sentence.word_before(at), sentence.word_end(at) + 1
    if before < at and sentence.tags[before] in _DETERMINERS:
        # "der achte von zehn"
        return True
    return behind < sentence.stop and sentence.tags[before] in _BEFORE_ATTRIBUTES and sentence.tags[behind] in _NOUNS


_DETERMINERS: Final = frozenset("roc")
_BEFORE_ATTRIBUTES: Final = frozenset("driocpbfgntaFhBVv0")
_NOUNS: Final = frozenset("NRMWU2T")


def _is_set(sentence: Sentence, at: int, word: str) -> bool:
    """
    Tell whether a verb belongs to a set phrase, a wish or a recipe, or to what authors say of their own words.
    """
    end = sentence.word_end(at)
    before = sentence.text(max(sentence.start, at - _BESIDE), at).lower().replace(",", "").split()
    behind = sentence.text(end, min(sentence.stop, end + _BEHIND)).lower().replace(",", "").replace(":", " :").split()
    if behind and behind[-1][-1:] in FULL_STOPS:
        behind[-1:] = [behind[-1][:-1], "."]
    for beside in ((word, _BEFORE, *before[-1:]), (word, _AFTER, *behind[:1])):
        for first, last in _set_phrases().get(beside, ()):
            if _ends(before, first) and behind[: len(last)] == last:
                return True
    if word in POWERS_DO and not POWERS.isdisjoint((*before[-1:], *behind[:1])):
        # "Der Gott sei alt"
        return len(before) < _FEW_BEFORE or before[-2] not in _ARTICLES
    return _is_told_to_do(word, before, behind) or _is_authors(word, behind)


def _ends(words: list[str], last: tuple[str, ...]) -> bool:
    return tuple(words[len(words) - len(last) :]) == last


# As long as what stands before the verb of a set phrase
_BESIDE: Final = 40


_BEHIND: Final = 120
_BEFORE: Final = "<"
_AFTER: Final = ">"


@cache
def _may_be_set() -> frozenset[str]:
    """
    Return the words that may belong to a set phrase, a wish or the like.
    """
    return POWERS_DO | ONE_DOES | {word for word, *_ in _set_phrases()} | {_BE}


_FEW_BEFORE: Final = 2
_ARTICLES: Final = frozenset({"dem", "den", "der", "ein", "einem", "einen", "ihr", "kein", "sein"})


@cache
def _set_phrases() -> Mapping[tuple[str, ...], list[tuple[tuple[str, ...], list[str]]]]:
    """
    Return what stands before and behind each word of the set phrases, by the word and the one right beside it.
    """
    phrases: dict[tuple[str, ...], list[tuple[tuple[str, ...], list[str]]]] = {}
    for phrase in IDIOMS:
        words = phrase.split()
        for place, word in enumerate(words):
            beside = (_BEFORE, words[place - 1]) if place else (_AFTER, words[1])
            phrases.setdefault((word, *beside), []).append((tuple(words[:place]), words[place + 1 :]))
    return phrases


def _is_told_to_do(word: str, before: list[str], behind: list[str]) -> bool:
    """
    Tell whether readers are told to do something: `Man nehme zwei Eier`; but `Man nehme das ernst`.
    """
    if word not in ONE_DOES or _ONE not in (*before[-1:], *behind[:1]):
        return False
    object_ = behind[1:] if behind[:1] == [_ONE] else behind
    if word == "nehme":
        return bool(object_) and object_[0].startswith(_QUANTITIES) and _PERCEIVING.isdisjoint(object_)
    if word in _WITH_MORE:
        return not _WITH_MORE[word].isdisjoint(object_)
    return True


_ONE: Final = "man"
_QUANTITIES: Final = ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "ein", "zwei", "drei", "vier", "etwas", "fünf")
_PERCEIVING: Final = frozenset({"an", "auf", "ernst", "hin", "kenntnis", "wahr", "zurück"})
_WITH_MORE: Final[Mapping[str, frozenset[str]]] = {
    "denke": frozenset({"an", "bloß", "nur"}),
    "höre": frozenset({"staune"}),
    "lese": frozenset({"staune"}),
    "stelle": frozenset({"vor"}),
}


def _is_authors(word: str, behind: list[str]) -> bool:
    """
    Tell whether authors speak of their own words: `Dazu sei gesagt, dass es regnet`; but `ihm sei gesagt worden`.
    """
    if word != _BE:
        return False
    if MENTIONED.isdisjoint(behind):
        return False
    place = next(place for place, other in enumerate(behind) if other in MENTIONED)
    return place + 1 == len(behind) or behind[place + 1] in _BEHIND_MENTIONED


_BEHIND_MENTIONED: Final = frozenset({".", ":", "dass", "ob", "wie"})


def tells_alone(sentence: Sentence) -> bool:
    """
    Tell whether the subjunctives of a sentence report without a frame; but `Ohne den Deich hätte es Tote gegeben`.
    """
    moods = {sentence.word(at) for at in sentence.where("kK")} - CONDITIONAL
    if moods and sentence.tags[sentence.stop - 1] == "?" and is_put(sentence):
        return False
    if not moods or not moods <= _SECOND:
        return bool(moods)
    # "hätten" stands for "haben", which is no subjunctive to see.
    is_plural = any(mood.endswith("en") for mood in moods)
    words = sentence.text(sentence.start, sentence.stop).lower().strip(".!?").replace(",", "").split()
    if not _COULD_HAVE.isdisjoint(words) and not moods.isdisjoint(_HAVE):
        # "Thun hätte schießen müssen"
        return False
    return is_plural or UNREAL.isdisjoint(words)


_COULD_HAVE: Final = frozenset({"dürfen", "können", "müssen", "sollen"})
_HAVE: Final = frozenset({"hätte"})


def is_put(sentence: Sentence) -> bool:
    """
    Tell whether a sentence is a question that was put to whoever speaks: `Ob sie das verstehe? „Ja“, sagt sie.`.
    """
    last = sentence.where("kK")[-1]
    is_last = CLAUSE_END.match(sentence.tags, sentence.word_end(last), sentence.stop) is not None
    return is_last and sentence.word(sentence.start) in ASKING


ASKING: Final = frozenset({"ob", "wann", "warum", "was", "wer", "weshalb", "wie", "wieso", "wo", "woher", "wohin"})
"""
How a question begins inside of a sentence: `Ob es regnet, ...`.
"""

CONDITIONAL: Final = frozenset(
    {"dürfte", "dürften", "könnte", "könnten", "müsste", "müssten", "wäre", "wären", "würde"}
)
"""
Without a frame, "das könnte teuer werden" is the reporter's own.
"""

# "sei" is none of them, though it stands among the irregular ones.
_SECOND: Final = SECOND_SUBJUNCTIVES - {"sei", "seien"}
