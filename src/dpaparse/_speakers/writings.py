"""
Find where something is written or heard: `in dem Brief heißt es`, `auf dem Plakat stand`.

All positions count in the tags of the sentence.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from dpaparse._grammar.clauses import (
    BEHIND_IT_SAYS,
    FINITE,
    IN_REPORT,
    RELATIVE,
    WRITTEN_BEHIND,
)
from dpaparse._grammar.sentences import Sentence
from dpaparse._speakers.clause_starts import clause_start
from dpaparse._speakers.subjects import Found, Stretch, phrase_at, phrase_before


def as_it_says(sentence: Sentence, at: int) -> Found:
    """
    Heißt es / hieß es vom X / in einem Brief heißt es, at the verb.
    """
    tags, stop = sentence.tags, sentence.stop
    verb_end = sentence.word_end(at)
    cue_end = verb_end + len(_IT) if tags.startswith(_IT, verb_end, stop) else verb_end
    behind = BEHIND_IT_SAYS.match(tags, verb_end, stop)
    place = None if behind is None else place_of(sentence, _past_asking(sentence, behind.end()))
    begin = clause_start(sentence, at)
    if place is None and begin > sentence.start and RELATIVE.match(tags, begin - 2, at) is not None:
        if tags[begin] == "g":
            # "eine Wirtin, von der es heißt": told of her
            return Found(None, ((at, cue_end),), is_nobodys=True)
        # "ein Brief, in dem es heißt"
        place = phrase_before(sentence, begin - 2)
    place = place or _heard_from(sentence, begin, at) or place_of(sentence, begin) or place_of(sentence, sentence.start)
    return Found(place, ((at, cue_end),))


_IT: Final = " e_"


def _heard_from(sentence: Sentence, begin: int, at: int) -> Stretch | None:
    """
    Return from where something was heard, inside the clause at *begin*: `am Montag hatte es aus dem Amt geheißen`.
    """
    source = sentence.tags.find(_FROM, begin, at)
    return None if source < 0 else place_of(sentence, source + len(" es "))


# "es aus"
_FROM: Final = " e_ f_"


def _past_asking(sentence: Sentence, at: int) -> int:
    """
    Return where a preposition stands behind another that tells no place: `hieß es auf Anfrage [im Amt]`.
    """
    asked = sentence.word_end(at) + 1
    return sentence.word_end(asked) + 1 if sentence.word(asked) in _ASKED else at


def place_of(sentence: Sentence, at: int) -> Stretch | None:
    """
    Return what a preposition at *at* says of where something is written or heard: `auf der Seite des Amts`.
    """
    if sentence.tags[at : at + 1] not in _PREPOSITIONS:
        return None
    end = sentence.word_end(at)
    where, what = sentence.text(at, end).lower(), sentence.word(end + 1)
    if where == _OF and what == _SIDES:
        # "von Seiten der Wehr"
        return phrase_at(sentence, sentence.word_end(end + 1) + 1)
    return phrase_at(sentence, end + 1) if where in _WHERE and what not in _ASKED else None


_PREPOSITIONS: Final = frozenset("bfgp")
_OF: Final = "von"
_SIDES: Final = "seiten"


def written_in(sentence: Sentence, stop: int) -> Stretch | None:
    """
    Return the report in which something is told, before *stop*: `So wird in einem Brief der Kommission gefordert`.
    """
    match = IN_REPORT.search(sentence.tags, sentence.start, stop)
    # "Einsicht in den Bericht": no place
    return None if match is None or sentence.word(match.end()) == "den" else phrase_at(sentence, match.end())


# "auf Nachfrage hieß es"
_ASKED: Final = frozenset({"anfrage", "nachfrage"})
_WHERE: Final = frozenset({"auf", "aus", "bei", "beim", "im", "in", "seitens", "vom", "von", "vonseiten"})


def written_on(sentence: Sentence) -> Found | None:
    """
    Ein Zettel, auf dem geschrieben stand: „...“ .
    """
    begin = clause_start(sentence, sentence.stop) - 2
    if begin <= sentence.start or RELATIVE.match(sentence.tags, begin, sentence.stop) is None:
        return None
    words = sentence.text(begin, sentence.stop).split()
    is_written = words[-1] in _STANDS or words[-2:-1] == [_READABLE]
    place = phrase_before(sentence, begin) if is_written else None
    return None if place is None else Found(place, ())


_READABLE: Final = "lesen"


def find_writing(sentence: Sentence) -> Found | None:
    """
    In dem Brief heißt es, ... „...“ / auf dem Plakat stand „...“ / in dem Brief ist von „...“ die Rede.
    """
    said = sentence.marks.find("X")
    if said >= 0:
        return as_it_says(sentence, sentence.events[said])
    place = place_of(sentence, sentence.start)
    behind = sentence.start if place is None else place[1]
    if RELATIVE.match(sentence.tags, behind, sentence.stop) is not None:
        # "auf dem Zettel, den Thun fand, stand"
        behind = max(behind, sentence.tags.find(",", behind + 1, sentence.stop))
    verb = FINITE.search(sentence.tags, behind, sentence.stop)
    if verb is None:
        return None
    word = sentence.word(verb.start())
    if place is None:
        # "dort steht in dem Brief: „...“"
        written = WRITTEN_BEHIND.match(sentence.tags, verb.end(), sentence.stop)
        place = None if written is None else place_of(sentence, written.end())
    is_written = word in _STANDS
    if place is not None and word in _READ:
        rest = sentence.text(verb.end(), sentence.stop)
        is_written = any(said in rest for said in _READ[word])
    return Found(place, (verb.span(),)) if is_written and place is not None else None


# "Bei Thun klingt das so"
_STANDS: Final = frozenset({"klang", "klingt", "liest", "prangt", "prangte", "stand", "standen", "stehen", "steht"})

# "findet sich ...", "war ... zu lesen", "ist von ... die Rede"
_READ: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    dict.fromkeys(("fand", "fanden", "finden", "findet"), (" sich ",))
    | dict.fromkeys(("hat", "hatte", "hatten"), (" gestanden",))
    | dict.fromkeys(("ist", "sind", "war", "waren"), ("zu lesen", "die Rede", "zu hören", "zu erfahren"))
)
