"""
Find a source in a sentence: `laut X`, `nach Angaben von X`, `X zufolge`, `so X`, `wie X sagte`.

All positions count in the tags of the sentence.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from dpaparse._grammar.clauses import (
    ANY_PHRASE,
    APPOSED_VERB,
    ATTRIBUTE,
    FRAME_END,
    NACH_BEHIND,
    NOUN_BEFORE,
    RELATIVE,
    SOURCE,
)
from dpaparse._grammar.sentences import VERBS, Sentence
from dpaparse._language.reporting import BEFORE_HOW, SOURCES
from dpaparse._speakers.subjects import (
    Found,
    Stretch,
    clause_start,
    main_subject,
    names_somebody,
    phrase_before,
    subject_behind,
)
from dpaparse._speakers.writings import place_of


def find_source(sentence: Sentence, near: int = 0) -> Found | None:
    """
    Find a source anywhere in the sentence, the nearest one first.
    """
    if READERS.keys().isdisjoint(sentence.marks):
        return None
    marked = zip(sentence.events, sentence.marks, strict=True)
    for at, mark in sorted(marked, key=lambda event: _distance(event[0], near)) if near else marked:
        found = READERS[mark](sentence, at) if mark in READERS else None
        if found is not None and near and _is_elsewhere(sentence, at, near):
            continue
        is_framed = (mark == "L" and _is_in_frame(sentence, at)) or (mark == "W" and _is_how(sentence, at))
        if found is not None and not is_framed:
            return found
    return None


def _is_elsewhere(sentence: Sentence, at: int, near: int) -> bool:
    """
    Tell whether a source stands in another clause than *near*: `„...“, sagte er im Amt, das laut Plan alt ist`.
    """
    begin = clause_start(sentence, at)
    if begin == sentence.start and sentence.tags[begin] in _SUBORDINATE:
        # "Dass es laut Plan regnet, nannte er „...“"
        comma = sentence.tags.find(", ", at, near)
        return comma >= 0 and sentence.tags[comma + 2] in VERBS
    return near < begin and RELATIVE.match(sentence.tags, begin - len(", "), at + 1) is not None


# "dass", "weil"
_SUBORDINATE: Final = frozenset("Cw")


def _is_how(sentence: Sentence, at: int) -> bool:
    """
    Tell whether a noun stands in a clause that tells how something was heard: `wie aus dem Papier hervorgeht`.
    """
    begin = clause_start(sentence, at)
    if sentence.tags[begin] == "H":
        return as_told(sentence, begin) is not None
    # "aus Parteikreisen hieß es"
    said = next((said for said in sentence.where("X") if said > at), begin)
    return said > begin == clause_start(sentence, said)


def _is_in_frame(sentence: Sentence, at: int) -> bool:
    """
    Tell whether a source stands in the frame of somebody else: `Es regne, sagte Thun laut Polizei`.
    """
    begin = clause_start(sentence, at)
    if begin == sentence.start or sentence.tags[begin] not in VERBS:
        return False
    if sentence.tags[begin] == "v" and not any(mood < begin for mood in sentence.where("kK")):
        return False
    subject = subject_behind(sentence, begin, at)
    return subject is not None and names_somebody(sentence, *subject)


def _distance(at: int, near: int) -> int:
    """
    Return how far a source is from *near*, in characters; one behind it is mostly that of the next clause.
    """
    return near - at if at < near else at - near + _BEHIND


_BEHIND: Final = 150


def source_at(sentence: Sentence, at: int) -> Found | None:
    """
    Read a source that begins at *at*: `laut X`, `nach Ansicht des X`.
    """
    match = SOURCE.match(sentence.tags, at, sentence.stop)
    if match is None:
        return None
    if match["laut"] is not None:
        # "hob laut die Hand": loudly
        is_source = match["speaker"] is not None and sentence.tags[match.start("speaker")] != "d"
        return _laut(sentence, match.span("laut"), match.span("speaker")) if is_source else None
    cue = (match.span("nach"),)
    if match["owner"] is not None:
        # "nach Thuns Ansicht"
        return Found(match.span("owner"), cue)
    # "nach Ansicht von Thun"
    behind = None if match["speaker"] is None else match.span("speaker")
    speaker = behind if behind is not None and _is_owner(sentence, match.end("noun"), behind) else None
    if _OWN in sentence.text(at, match.end() if speaker is None else match.end("noun")):
        # "geht nach eigenen Angaben von einem Brand aus"
        speaker = _oneself(sentence, at) or speaker
    if behind is None and _is_adverb(sentence.text(cue[0][1] + 1, match.end("noun"))):
        return None
    return Found(speaker or _named_source(sentence, cue[0][1] + 1, match.end("noun")), cue)


def _is_adverb(noun: str) -> bool:
    """
    Tell whether a noun that belongs to nobody makes an adverb of `nach`: `nach Plan`; but `nach Angaben`.
    """
    return noun.lower() in SOURCES and not noun.endswith(_PLURAL)


_PLURAL: Final = ("en", "rn")


def is_hearsay(mention: str) -> bool:
    """
    Tell whether a source is nobody's, and so nobody speaks on: `nach ersten Erkenntnissen`, `unbestätigten Berichten`.

    >>> is_hearsay("ersten Erkenntnissen"), is_hearsay("den Angaben"), is_hearsay("der Polizei")
    (True, False, False)
    """
    first, *others = mention.lower().split()
    return bool(others) and others[-1] in SOURCES and first.endswith(_MANY)


# "ersten", "bisherigen"; "den Angaben" are somebody's
_MANY: Final = ("gen", "hen", "len", "ren", "ten")


def _laut(sentence: Sentence, cue: Stretch, speaker: Stretch) -> Found:
    """
    Laut X; laut eigenen Angaben; laut Angaben.
    """
    words = sentence.text(*speaker).lower()
    if words.startswith(_OWN):
        return Found(_oneself(sentence, cue[0]), (cue,))
    return Found(None if words in _UNOWNED else speaker, (cue,))


def _oneself(sentence: Sentence, at: int) -> Stretch | None:
    """
    Return who tells it about themselves: `Thun sah nach eigenen Angaben nichts`; who stands before a relative clause.
    """
    begin = clause_start(sentence, at)
    if begin > sentence.start and RELATIVE.match(sentence.tags, begin - 2, at) is not None:
        return phrase_before(sentence, begin - 2)
    return main_subject(sentence, sentence.stop)


def _is_owner(sentence: Sentence, noun_end: int, behind: Stretch) -> bool:
    """
    Tell whether the phrase behind a source says whose it is: `Angaben der Polizei`, but `Angaben die Polizei`.
    """
    start, end = behind
    if start > noun_end + 1:
        # "von", "aus"
        return True
    words = sentence.text(start, end).split(",", 1)[0].split("(", 1)[0].split()
    return words[0].endswith(_GENITIVES) if words[0].islower() else words[-1].endswith(OWNING)


# "der", "eines", "informierter"
_GENITIVES: Final = ("er", "es")
OWNING: Final = ("s", "s'", "s’", "ß", "x", "z")
"""
How a name ends that owns something: `Thuns`.
"""


def _named_source(sentence: Sentence, start: int, end: int) -> Stretch | None:
    """
    Return a source that says itself whose it is: `Polizeiangaben`, `offiziellen Angaben`; but `den Angaben`, `Angaben`.
    """
    first, *others = sentence.text(start, end).lower().split()
    if first in _SOMEBODYS or (first in _KNOWN and len(others) == 1 and others[0] in SOURCES) or first in SOURCES:
        return None
    return start, end


# "den Angaben": they were named before
_KNOWN: Final = frozenset({"dem", "den", "der"})
_SOMEBODYS: Final = frozenset(
    {"deren", "dessen", "diesem", "diesen", "dieser", "ihrem", "ihren", "ihrer", "seinem", "seinen", "seiner"}
)


# "laut Angaben"
_UNOWNED: Final = frozenset({"angaben", "aussagen", "informationen", "mitteilung"})

# "nach eigenen Angaben"
_OWN: Final = "eigene"


def _before_zufolge(sentence: Sentence, at: int) -> Found | None:
    """
    X zufolge.
    """
    is_closed = sentence.tags.startswith(_COMMA, at - len(_COMMA))
    phrase = _apposed_before(sentence, at - len(_COMMA)) if is_closed else phrase_before(sentence, at - 1)
    if phrase is None:
        pronoun = sentence.word_at(sentence.word_before(at))
        # "Ihm zufolge"; but "zufolge" alone
        return Found(pronoun, (sentence.word_at(at),)) if sentence.word(pronoun[0]) in _PRONOUNS else None
    if sentence.word(phrase[0]).startswith(_OWN):
        # "eigenen Angaben zufolge"
        return Found(_of_oneself(sentence, phrase[0], at), (sentence.word_at(at),))
    own = sentence.tags.rfind(" ", phrase[0], phrase[1]) + 1
    noun = NOUN_BEFORE.search(sentence.tags, phrase[0], own) if sentence.tags[own] == "W" else None
    if noun is not None and noun.start() > sentence.start:
        # "der Partei Schätzungen zufolge": two phrases; but "Politischen Beobachtern zufolge"
        phrase = own, phrase[1]
    return Found(phrase, (sentence.word_at(at),))


def _apposed_before(sentence: Sentence, end: int) -> Stretch | None:
    """
    Return the phrase whose apposition ends at *end*: `der Leiterin des Amts, Ebba Thun, [zufolge]`.
    """
    comma = sentence.tags.rfind(_COMMA, sentence.start, end)
    match = ANY_PHRASE.match(sentence.tags, clause_start(sentence, max(comma, sentence.start)), end + 1)
    return match.span() if match is not None and match.end() == end else None


_COMMA: Final = ", "
_PRONOUNS: Final = frozenset({"diesem", "dieser", "ihm", "ihnen", "ihr"})


def _around_noun(sentence: Sentence, at: int) -> Found | None:
    """
    Nach Ansicht des X, at the noun; seiner Ansicht nach.
    """
    tags = sentence.tags
    behind = NACH_BEHIND.match(tags, at, sentence.stop)
    if behind is not None and sentence.word(sentence.word_before(at)) in _OURS:
        # "meiner Ansicht nach"
        return None
    if behind is not None and ATTRIBUTE.search(tags, sentence.start, at) is None:
        speaker = (
            _described(sentence, at, behind.start("nach")) if behind["speaker"] is None else behind.span("speaker")
        )
        return Found(speaker, (behind.span("nach"),), is_nobodys=sentence.word(at) == _HEARSAY)
    first = max(sentence.start, at - _LONGEST_BEFORE_NOUN)
    opens = max(tags.rfind("n_", first, at), tags.rfind("f_", first, at))
    return None if opens < 0 else source_at(sentence, opens)


def _described(sentence: Sentence, noun: int, nach: int) -> Stretch | None:
    """
    Return a source before its preposition that is told by one word: `ersten Angaben nach`, `Thuns Ansicht nach`.
    """
    start = source_start(sentence, noun)
    if start == noun or sentence.tags[start] not in _UNLISTED:
        return None
    if sentence.word(start).startswith(_OWN):
        return _of_oneself(sentence, start, nach)
    is_owned = sentence.text(*sentence.word_at(start)).endswith(OWNING)
    return start, sentence.word_end(start if is_owned else noun)


def _of_oneself(sentence: Sentence, start: int, behind: int) -> Stretch | None:
    """
    Return who tells it of themselves in a source at *start*, whose last word is at *behind*: `Eigenen Angaben zufolge`.
    """
    if start > sentence.start:
        return _oneself(sentence, start)
    return subject_behind(sentence, sentence.word_end(behind) + 1)


def source_start(sentence: Sentence, noun: int) -> int:
    """
    Return where a source begins that stands before its preposition: `seiner festen Ansicht nach`.
    """
    start, tags = noun, sentence.tags
    for _ in range(_MOST_ADJECTIVES):
        before = sentence.word_before(start)
        is_unlisted = tags[before] == "a" or (before == sentence.start and tags[before] in _UNLISTED)
        if before == start or not is_unlisted or not sentence.word(before).endswith(_INFLECTED):
            break
        start = before
    before = sentence.word_before(start)
    return before if tags[before] in _DETERMINERS else start


_MOST_ADJECTIVES: Final = 2
# "ersten", "Ersten"
_UNLISTED: Final = frozenset("aN")
# "ersten Angaben", "persönlicher Ansicht", "Thuns Ansicht"
_INFLECTED: Final = ("en", "er", *OWNING)
_DETERMINERS: Final = frozenset("oricyd")

_OURS: Final = frozenset({"deiner", "eurer", "meinen", "meiner", "unserem", "unseren", "unserer"})

# "dem Vernehmen nach": nobody's words
_HEARSAY: Final = "vernehmen"

# "nach der übereinstimmenden Ansicht"
_LONGEST_BEFORE_NOUN: Final = 40


def _behind_so(sentence: Sentence, at: int) -> Found | None:
    """
    „...“, so X, „...“.
    """
    if sentence.tags[max(sentence.start, at - 2) : at] not in _BREAKS:
        return None
    cue: tuple[Stretch, ...] = (sentence.word_at(at),)
    first, last = cue[0]
    if sentence.tags.startswith(_SAYS, last + 1):
        # "so erzählt Thun"
        first, last = sentence.word_at(last + 1)
        cue = (*cue, (first, last))
    speaker = subject_behind(sentence, first)
    if speaker is None or speaker[0] != last + 1:
        return None
    end = FRAME_END.match(sentence.tags, speaker[1], sentence.stop)
    return None if end is None else Found(speaker, cue)


_SAYS: Final = tuple(VERBS)
_BREAKS: Final = frozenset({", ", "- "})


def as_told(sentence: Sentence, at: int) -> Found | None:
    """
    Wie X sagte, ... „...“.
    """
    tags, stop = sentence.tags, sentence.stop
    if at > sentence.start and not tags.startswith(", ", at - 2):
        return None
    if at > sentence.start and sentence.word(sentence.word_before(at)) in BEFORE_HOW:
        # "Zeugen hörten, wie der Mann rief"
        return None
    comma = tags.find(",", at, stop)
    stop = stop if comma < 0 else comma
    verb = next((verb for verb in reversed(sentence.where("VvGPX")) if at < verb < stop), None)
    if verb is None:
        return _heard(sentence, at, stop) or _apposed(sentence, at)
    # "wie aus dem Brief hervorgeht"
    begin = sentence.word_end(at) + 1
    if tags.startswith("e_ ", begin):
        # "wie es in dem Brief heißt"
        begin += len("es ")
    is_place = tags[verb] == "X" or sentence.word(verb) in _EMERGES
    place = place_of(sentence, begin) if is_place else None
    return Found(place or subject_behind(sentence, at, verb), (sentence.word_at(verb),))


def _heard(sentence: Sentence, at: int, stop: int) -> Found | None:
    """
    Wie Y aus Kreisen von X erfuhr, ... / Wie aus Kreisen von X zu hören war, ...
    """
    last = sentence.word_before(stop)
    verb = sentence.word_before(last) if sentence.tags[last] in _AUXILIARY else last
    if verb <= at or sentence.word(verb) not in HEARING:
        return None
    noun = next((noun for noun in sentence.where("W") if at < noun < verb), None)
    source = None if noun is None else _around_noun(sentence, noun)
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


_EMERGES: Final = frozenset({"hervorgeht", "hervorging", "verlautet", "verlautete"})


def _told_by(sentence: Sentence, at: int) -> Found | None:
    """
    Wie X sagte, if it is said who.
    """
    found = as_told(sentence, at)
    return None if found is None or found.speaker is None else found


READERS: Final[Mapping[str, Callable[[Sentence, int], Found | None]]] = MappingProxyType(
    {"L": source_at, "H": _told_by, "z": _before_zufolge, "W": _around_noun, "A": _behind_so}
)
"""
What reads a source around a word, by its tag.
"""
