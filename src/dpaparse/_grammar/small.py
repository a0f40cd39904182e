"""
Words in marks that begin with a small letter and are nobody's: names written so, grades, adjectives before their noun.
"""

from functools import cache
from typing import Final

from dpaparse._grammar.beside import MARKS, Pair, surely_reporting, telling
from dpaparse._grammar.labels import is_named
from dpaparse._grammar.role_nouns import is_role_word
from dpaparse._grammar.tag_sets import FULL_STOPS
from dpaparse._grammar.verbs import subjunctives
from dpaparse._grammar.verdicts import GIVING, is_reason
from dpaparse._language.english_reporting import ENGLISH_SAYS
from dpaparse._language.labels import (
    ADJECTIVES,
    DESCRIBING,
    ENGLISH_ENDINGS,
    GERMAN_ENDINGS,
    GRADED,
    GRADES,
    LABELLING,
    LATIN,
    SMALL_NAMES,
)
from dpaparse._language.speech import FINITE, SAYING
from dpaparse._language.subjunctive import SECOND_SUBJUNCTIVES
from dpaparse._language.syntax import ADJECTIVE_ENDS, DETERMINERS, PREPOSITIONS

# The most words of a name in small letters, but for phrases in Latin.
_MOST_WORDS: Final = 3
_DATIVE: Final = frozenset({"dem", "den", "der"})
_FIRMS: Final = frozenset({"ag", "gmbh", "online", "radio", "tv"})

_CALLED: Final = " genannt"
_AUXILIARIES: Final = frozenset(
    {"habe", "haben", "hat", "hatte", "hatten", "werde", "werden", "wird", "worden", "wurde", "wurden"}
)

# "al-Nahda", "l’Étoile"
_JOINTS: Final = frozenset({"-", "'", "’"})


def begins_small(text: str) -> bool:
    """
    Tell whether words begin with a small letter, as words out of a sentence do and names do not.

    >>> begins_small("großer Schritt"), begins_small("iPad"), begins_small("al-Nahda")
    (True, False, False)
    """
    if not text[:1].islower():
        return False
    second, third, fourth = text[1:2], text[2:3], text[3:4]
    return not (second.isupper() or (second in _JOINTS and third.isupper()) or (third in _JOINTS and fourth.isupper()))


def is_told_small(pair: Pair) -> bool:
    """
    Tell whether words in small letters name nothing, though they may stand behind a kind of thing that bears a name.

    `das Angebot «eine Provokation» nannte`, `das Gesetz «gefährde» Höfe`; but `das Boot «die kleine Möwe»`.
    """
    text = pair.text
    if pair.words >= _CLAUSE or text.startswith(_PREDICATES) or text.endswith(DESCRIBING) or text in _told_words():
        return True
    first, _, rest = text.partition(" ")
    if first in PREPOSITIONS:
        # "will das Werk «bis Mai» schließen"
        return pair.is_reported()
    if pair.words > 1 and text.islower() and text.endswith(_PARTICIPLES) and pair.after in _CLOSING:
        # "habe die Leitung der Gruppe «kaltblütig belogen»"
        return not _AUXILIARIES.isdisjoint(pair.words_around())
    if not (first.endswith(ADJECTIVE_ENDS) and rest[:1].isupper() and is_role_word(pair.word)):
        return False
    # "als Grund nannte die Firma «hohe Kosten»"; but "die Partei «neue Mitte» sagte ab"
    verb = pair.printed_before()[-3:-2]
    return not surely_reporting().isdisjoint(verb) or (is_reason(pair) and not GIVING.isdisjoint(verb))


_CLOSING: Final = ("", ",", ".")
_PARTICIPLES: Final = ("en", "t")
_PREDICATES: Final = ("ein ", "eine ", "kein ", "keine ")


@cache
def _told_words() -> frozenset[str]:
    """
    Return words that name nothing: adjectives that judge, subjunctives.
    """
    return ADJECTIVES | subjunctives()


def is_small_name(pair: Pair) -> bool:
    """
    Tell whether the words are a name or a term in small letters: `wie «husum heute» berichtet`, `auf «sehr gut»`.
    """
    text, word = pair.text, pair.word
    if text in LATIN or text in SMALL_NAMES:
        return True
    if pair.words > _MOST_WORDS:
        return False
    if word == "wie" and pair.words_after()[0] in surely_reporting():
        return True
    # "husum.de", "con husum ag", "c5"
    last = text[text.rfind(" ") + 1 :]
    if last in _FIRMS or "." in last[1:-1] or (last == text and text[-1:].isdigit()):
        return True
    if text in GRADES and word in GRADED:
        return True
    # "lobte den «neuen Ton»": a German noun has a capital.
    return word in DETERMINERS and text.islower() and (_is_english(pair) or _is_told(pair))


def _is_english(pair: Pair) -> bool:
    """
    Tell whether a word that looks English makes them a term behind a German article: `der «running gag» des Abends`.
    """
    words = pair.text.split()
    looks_so = any(word.endswith(ENGLISH_ENDINGS) and not word.endswith(GERMAN_ENDINGS) for word in words)
    return looks_so and LABELLING.isdisjoint(pair.words_around())


def _is_told(pair: Pair) -> bool:
    """
    Tell whether the words are to whom somebody says something: `sagte der «taz»`.
    """
    return pair.word in _DATIVE and pair.earlier_word() in SAYING


def is_byname(pair: Pair) -> bool:
    """
    Tell whether a participle behind the words says that they are a name: `Thun, auch «der Lange» genannt, kam`.
    """
    return pair.source.startswith(_CALLED, pair.end) and _AUXILIARIES.isdisjoint(pair.words_around())


def opens_clause(text: str) -> bool:
    """
    Tell whether words begin with a conjunction as a clause does: `dass das Wasser steigt`, `but nobody was hurt`.

    >>> opens_clause("weil es regnet"), opens_clause("but nobody was hurt"), opens_clause("und nass")
    (True, True, False)
    """
    first, _, others = text.partition(" ")
    if first in _BEFORE_CONJUNCTIONS and others.startswith(_SUBORDINATING):
        # "auch wenn es regnet"
        return True
    return first in _CONJUNCTIONS or (first in _JOINING_CLAUSES and others.lower().startswith(_PRONOUNS))


_CONJUNCTIONS: Final = frozenset({"because", "dass", "daß", "damit", "if", "ob", "obwohl", "that", "weil", "wenn"})
_BEFORE_CONJUNCTIONS: Final = frozenset({"auch", "besonders", "gerade", "nur", "selbst"})
_SUBORDINATING: Final = ("weil ", "wenn ")
# "but nobody was hurt"
_JOINING_CLAUSES: Final = frozenset({"and", "but", "or", "so", "when"})
_PRONOUNS: Final = ("he ", "i ", "i'", "i’", "it ", "it'", "it’", "nobody ", "she ", "there ", "they ", "we ", "you ")


def is_second_half(pair: Pair) -> bool:
    """
    Tell whether a clause goes on behind a frame inserted into it: `«Es regnet», sagte Thun, «und das ist gut.»`.
    """
    if pair.before != "," or (pair.words < _CLAUSE and pair.text[-1] not in FULL_STOPS):
        return False
    before = pair.source[max(pair.within.start, pair.start - _LONGEST_FRAME) : pair.start]
    closing = max(map(before.rfind, MARKS))
    frame = before[closing + 1 :]
    if closing < 1 or not (frame[0] == "," or before[closing - 1] in _BEFORE_FRAME):
        return False
    if _saying().isdisjoint(frame.replace(",", " ").split()):
        return False
    return pair.text[-1] in FULL_STOPS or not FINITE.isdisjoint(pair.text.lower().split())


@cache
def _saying() -> frozenset[str]:
    """
    Return the words by which an inserted frame reports.
    """
    return SAYING | surely_reporting() | ENGLISH_SAYS | {"so"}


_CLAUSE: Final = 3
_LONGEST_FRAME: Final = 100
# "Did it rain?” asked Thun, “", "It rained,” said Thun, “"
_BEFORE_FRAME: Final = frozenset(",?!…")


def opens_phrase(pair: Pair) -> bool:
    """
    Tell whether the words are a phrase of a sentence by their first one: `ging «aus freien Stücken»`, `«kein Problem»`.
    """
    first = pair.text.partition(" ")[0]
    if pair.words == 1 or pair.word in DETERMINERS:
        return False
    # "das Boot «die kleine Möwe»"
    return first in PREPOSITIONS or first in _NEGATIONS or (first in _ARTICLES and not is_named(pair))


_NEGATIONS: Final = frozenset({"kein", "keine", "keinem", "keinen", "keiner", "keinerlei", "nicht", "nichts", "nie"})
_ARTICLES: Final = frozenset({"das", "der", "die", "ein", "eine", "einem", "einen", "einer"})


def is_attribute(pair: Pair) -> bool:
    """
    Tell whether the words are adjectives of a noun behind the marks: `ein «rot-grünes» Bündnis`.
    """
    text = pair.text
    if pair.after != " " or not pair.source[pair.end + 1 : pair.end + 2].isupper():
        return False
    if not text.endswith(ADJECTIVE_ENDS) or text[text.rfind(" ") + 1].isupper():
        return False
    # "sagte, die «unsoziale» Politik sei gescheitert": but somebody's words where a verb reports.
    is_governed = pair.word in DETERMINERS or pair.word in PREPOSITIONS
    return is_governed and _surely_telling().isdisjoint(pair.words_around())


@cache
def _surely_telling() -> frozenset[str]:
    """
    Return the words by which a sentence reports, but for those that have many other uses: `würde`, `will`, `so`.
    """
    return telling() - _DOUBTFUL


_DOUBTFUL: Final = (SECOND_SUBJUNCTIVES - {"sei", "seien"}) | {"so", "will", "wollen", "wollte", "wollten"}
