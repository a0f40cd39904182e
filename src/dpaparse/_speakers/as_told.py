"""
Read a clause that says how something was told: `wie X sagte`, `wie aus Kreisen von X zu hören war`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import AGENT, APPOSED_VERB, CLAUSE_END, COMPARED
from dpaparse._grammar.sentences import PARTICIPLES, Sentence
from dpaparse._language.reporting import BEFORE_HOW, HOW_MUCH
from dpaparse._speakers.behind import without_agent
from dpaparse._speakers.clause_starts import clause_start
from dpaparse._speakers.sources import around_noun
from dpaparse._speakers.subjects import Found, Stretch, phrase_at, subject_behind
from dpaparse._speakers.voices import is_infinitive
from dpaparse._speakers.writings import place_of


def as_told(sentence: Sentence, at: int) -> Found | None:
    """
    Wie X sagte, ... „...“.
    """
    if _tells_how(sentence, at):
        return None
    tags, stop = sentence.tags, sentence.stop
    comma = tags.find(",", at, stop)
    stop = stop if comma < 0 else comma
    verb = next((verb for verb in reversed(sentence.where("VvGPX")) if at < verb < stop), None)
    if verb is None:
        return _heard(sentence, at, stop) or _apposed(sentence, at)
    is_last = comma >= 0 or CLAUSE_END.match(tags, sentence.word_end(verb), stop) is not None
    if not is_last or is_infinitive(sentence, verb) or _is_expected(sentence, at, verb, stop):
        # "Wie ähnliche Vereine räumt dieser mit Irrtümern auf", "..., wie die Werft zulegen könnte"
        return None
    speaker = _teller(sentence, at, verb)
    is_idle = speaker is not None and _is_of_itself(sentence, at, verb)
    return None if is_idle else Found(speaker, (sentence.word_at(verb),))


def _is_expected(sentence: Sentence, at: int, verb: int, stop: int) -> bool:
    """
    Tell whether it comes as somebody thought, or how somebody could say it: `wie zunächst erwartet`, `sagen konnte`.
    """
    tags, end = sentence.tags, sentence.word_end(verb)
    if end < stop and tags.startswith(_MODAL, end) and sentence.word(verb).endswith(_INFINITIVE):
        return True
    words = tags[sentence.word_end(at) + 1 : verb].split()
    return end == stop and sentence.word(verb) in _THOUGHT and all(word[0] in _SMALL_WORDS for word in words)


_MODAL: Final = " F"
_INFINITIVE: Final = "n"
_THOUGHT: Final = frozenset({"angenommen", "befürchtet", "erhofft", "erwartet", "gedacht", "gehofft", "vermutet"})
# "zunächst"
_SMALL_WORDS: Final = frozenset("axOq")


def _tells_how(sentence: Sentence, at: int) -> bool:
    """
    Tell whether "wie" opens no clause of a source: `hörten, wie der Mann rief`, `so gut, wie man es erwartet hatte`.
    """
    tags = sentence.tags
    if at > sentence.start and not _is_opening(sentence, at):
        if not tags.startswith(", ", at - 2) or sentence.word(sentence.word_before(at)) in BEFORE_HOW:
            return True
        is_compared = tags.rfind(_SO, sentence.start, at) >= 0
        if is_compared and COMPARED.search(tags, clause_start(sentence, at - 2), at - 2) is not None:
            return True
    # "Es kommt darauf an, wie lange es regnet"
    first = sentence.word_end(at) + 1
    return tags[first : first + 1] in _ADVERBS and sentence.word(first) in HOW_MUCH


def _is_opening(sentence: Sentence, at: int) -> bool:
    """
    Tell whether but one small word stands before "wie" in its sentence: `Denn wie Thun sagte, ...`.
    """
    return sentence.word_before(at) == sentence.start and sentence.tags[sentence.start] in _SMALL


# "denn", "und"
_SMALL: Final = frozenset("Du")


def _teller(sentence: Sentence, at: int, verb: int) -> Stretch | None:
    """
    Return who tells something in a clause with "wie", whose verb stands at *verb*.
    """
    # "wie aus dem Brief hervorgeht"
    begin = sentence.word_end(at) + 1
    if sentence.tags.startswith("e_ ", begin):
        # "wie es in dem Brief heißt"
        begin += len("es ")
    is_place = sentence.tags[verb] == "X" or sentence.word(verb) in _EMERGES
    place = place_of(sentence, begin) if is_place else None
    speaker = place or _agent(sentence, at, verb) or subject_behind(sentence, at, verb)
    # "wie Thun von der Zeitung zitiert wird"
    is_quoted = speaker is not None and sentence.word(verb) == _QUOTED
    return without_agent(sentence, *speaker) if speaker is not None and is_quoted else speaker


def _agent(sentence: Sentence, at: int, verb: int) -> Stretch | None:
    """
    Return by whom something is told in the passive: `wie von X berichtet wird`.
    """
    is_telling = _is_passive(sentence, verb) and sentence.word(verb) != _QUOTED
    agent = AGENT.search(sentence.tags, at, verb) if is_telling else None
    return None if agent is None else phrase_at(sentence, agent.end())


def _is_passive(sentence: Sentence, verb: int) -> bool:
    return sentence.tags[verb] in PARTICIPLES and sentence.tags.startswith(_BECOMING, sentence.word_end(verb))


def _is_of_itself(sentence: Sentence, at: int, verb: int) -> bool:
    """
    Tell whether a clause with "wie" reports nothing: `wie sie eingesetzt werden`, `wie sich Thun den Sieg sicherte`.
    """
    if sentence.text(at, verb).startswith(_SELF):
        return not sentence.word(verb).startswith(_OF_ONESELF)
    return _is_passive(sentence, verb) and AGENT.search(sentence.tags, at, verb) is None


_QUOTED: Final = "zitiert"
_SELF: Final = ("Wie sich ", "wie sich ")
_OF_ONESELF: Final = (
    "ausdr",
    "beklag",
    "beschwer",
    "empör",
    "entsann",
    "entsinn",
    "erga",
    "ergi",
    "erinner",
    "freu",
    "heraus",
    "wunder",
    "zeig",
    "äußer",
)
_BECOMING: Final = " B"


def _heard(sentence: Sentence, at: int, stop: int) -> Found | None:
    """
    Wie Y aus Kreisen von X erfuhr, ... / Wie aus Kreisen von X zu hören war, ...
    """
    last = sentence.word_before(stop)
    verb = sentence.word_before(last) if sentence.tags[last] in _AUXILIARY else last
    if verb <= at or sentence.word(verb) not in HEARING:
        return None
    noun = next((noun for noun in sentence.where("W") if at < noun < verb), None)
    source = None if noun is None else around_noun(sentence, noun)
    speaker = subject_behind(sentence, at, verb) if source is None else source.speaker
    return None if speaker is None else Found(speaker, (sentence.word_at(verb),))


# "[erfahren] hat", "[zu hören] war"
_AUXILIARY: Final = frozenset("hFB")
HEARING: Final = frozenset({"erfahren", "erfuhr", "erfuhren", "hören"})
"""
Verbs by which something is heard from a source: `wie die Zeitung aus Parteikreisen erfuhr`.
"""


def _apposed(sentence: Sentence, at: int) -> Found | None:
    """
    Wie X, Leiter des Amts, sagte, ... „...“.
    """
    subject = subject_behind(sentence, at)
    verb = None if subject is None else APPOSED_VERB.match(sentence.tags, subject[1], sentence.stop)
    return None if verb is None else Found(subject, (verb.span("verb"),))


_SO: Final = "A_"
_ADVERBS: Final = frozenset("axD")
_EMERGES: Final = frozenset({"hervorgeht", "hervorging", "verlautet", "verlautete"})


def told_by(sentence: Sentence, at: int) -> Found | None:
    """
    Wie X sagte, if it is said who.
    """
    found = as_told(sentence, at)
    return None if found is None or found.speaker is None else found
