"""
Tell whether a frame that names nobody is that of whoever spoke before: `Seiner Ansicht nach`, `Ihre Antwort lautete`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.sentences import PARTICIPLES, Sentence
from dpaparse._grammar.tag_sets import COMMON_NOUNS
from dpaparse._grammar.tags import tags_of
from dpaparse._model import Mention
from dpaparse._speakers.persons import Speaker, is_body
from dpaparse._speakers.subjects import Found, main_subject, names_somebody

_CONTINUING: Final = frozenset(
    {
        "auch",
        "außerdem",
        "besonders",
        "darin",
        "darüber",
        "daneben",
        "ebenfalls",
        "ebenso",
        "ferner",
        "insbesondere",
        "schließlich",
        "vielmehr",
        "weiter",
        "weiterhin",
        "weiters",
        "zudem",
        "zugleich",
    }
)
_CONTINUING_IN_TWO: Final = frozenset({"des weiteren", "zum anderen", "zum beispiel", "zum einen"})


def continues(sentence: Sentence) -> bool:
    """
    Tell whether the opening of a sentence makes its passive what whoever spoke before says: `Zudem wird gefordert`.
    """
    opening = sentence.text(sentence.start, sentence.stop).lower().split(None, 2)[:2]
    return opening[0] in _CONTINUING or " ".join(opening) in _CONTINUING_IN_TWO


def goes_on(sentence: Sentence, found: Found, last: Speaker | None) -> bool:
    """
    Tell whether a frame without a speaker is that of whoever spoke before, *last*: a body that spoke in the same part.
    """
    if found.is_nobodys:
        return False
    mention = None if last is None or last.mention.span.start < sentence.base else last.mention
    is_bodys = mention is not None and is_body(mention.text.rpartition(" ")[2].lower())
    # "..., teilte die Armee mit. Es gebe Tote, hieß es."
    is_heard = is_bodys and bool(found.cue) and sentence.word(found.cue[-1][0]) == _HEARD
    return is_heard or _points_back(sentence, found) or (mention is not None and _is_in(sentence, found, mention))


_HEARD: Final = "hieß"


def _points_back(sentence: Sentence, found: Found) -> bool:
    """
    Tell whether a source that opens its sentence is that of whoever spoke before: `Seiner Ansicht nach hält der Deich`.
    """
    opening = sentence.text(sentence.start, sentence.stop).lower().split(None, 2)[:2]
    first, last = (found.cue[0][0], found.cue[-1][0]) if found.cue else (sentence.start, sentence.start)
    is_first = first == sentence.start
    if is_first and opening[0] == _ACCORDINGLY:
        return True
    if continues(sentence) and sentence.tags[last] in PARTICIPLES:
        return True
    if sentence.word(first) in READS:
        # "Ihre Antwort lautete: ...", "..., lautete ihre Antwort"
        return is_own(sentence, sentence.word_end(first) + 1) or is_own(sentence, sentence.start)
    if sentence.tags[first] not in _OF_SOURCES:
        return False
    # "Nach seiner Ansicht", "Seiner Ansicht nach"
    return opening[-1 if is_first else 0] in _WHOSE or _is_of_another(sentence, first)


def _is_of_another(sentence: Sentence, nach: int) -> bool:
    """
    Tell whether the source around *nach* is that of somebody whom its sentence does not tell of.

    `Der Deich hält seiner Ansicht nach`, `Kinder sollten seiner Ansicht nach gehen`; but `Der Lotse hält seiner ...`.
    """
    if sentence.tags[nach] != "n" or sentence.where(_REPORTING):
        return False
    noun = sentence.word_before(nach)
    whose = [sentence.text(*sentence.word_at(at)) for at in (sentence.word_end(nach) + 1, sentence.word_before(noun))]
    if _WHOSE.isdisjoint(whose):
        # "Ihrer Meinung nach": the reader's
        return False
    subject = main_subject(sentence, sentence.stop)
    if subject is None or not names_somebody(sentence, *subject, alone=False):
        return True
    verb = sentence.word_before(nach if whose[0] in _WHOSE else sentence.word_before(noun))
    are_several = sentence.tags[verb] in _FINITE and sentence.word(verb).endswith(_SEVERAL)
    return are_several and sentence.tags[subject[0]] in COMMON_NOUNS and not _HIS_OWN.isdisjoint(whose)


# What reports; everyday verbs do so now and then only
_REPORTING: Final = "VGP"

_FINITE: Final = frozenset("FhBvkK")
_SEVERAL: Final = "n"
_HIS_OWN: Final = frozenset({"seinem", "seinen", "seiner"})


def is_own(sentence: Sentence, at: int) -> bool:
    """
    Tell whether a phrase at *at* is that of whoever spoke before: `Ihre Antwort`, `sein Fazit`.
    """
    return sentence.word(at) in _HIS


_HIS: Final = frozenset({"ihr", "ihre", "sein", "seine"})

READS: Final = frozenset({"lautet", "lautete"})
"""
The verb of what somebody's words are: `Sein Fazit lautete`.
"""

_ACCORDINGLY: Final = "demnach"
_OF_SOURCES: Final = frozenset("nf")
_WHOSE: Final = frozenset({"ihrem", "ihren", "ihrer", "seinem", "seinen", "seiner"})


def _is_in(sentence: Sentence, found: Found, last: Mention) -> bool:
    """
    Tell whether a frame tells of the report that spoke *last*: `Der Bericht nennt das „...“. Darin heißt es auch`.
    """
    is_heard = bool(found.cue) and sentence.tags[found.cue[0][0]] == "X" and sentence.begins(_WITHIN)
    return is_heard and "W" in tags_of(last.text)


_WITHIN: Final = ("Auch ", "Darin ", "Dort ", "Weiter ")
