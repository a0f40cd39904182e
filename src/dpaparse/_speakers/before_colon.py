"""
Find who says a quotation behind a colon: `X sagte: „...“`, `Weiter sagte X: „...“`, `X: „...“`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import (
    BARE_NAME,
    OWNER_BEFORE,
    PAPER,
    SUBJECT_BEFORE,
)
from dpaparse._grammar.sentences import MOODS, VERBS, Sentence
from dpaparse._grammar.tag_sets import AND
from dpaparse._language.labels import ANNOUNCING
from dpaparse._speakers.behind import with_particle
from dpaparse._speakers.claims import are_own_words, spoken_by, whose_words
from dpaparse._speakers.clause_ends import has_but
from dpaparse._speakers.clause_starts import clause_start
from dpaparse._speakers.continued import READS
from dpaparse._speakers.nearest_source import find_source
from dpaparse._speakers.quoting import quoted_by
from dpaparse._speakers.relatives import in_relative_clause
from dpaparse._speakers.reporters import (
    MOST_VERBS,
    behind_object,
    came_from,
    find_participle,
    for_whom,
)
from dpaparse._speakers.subjects import Found, Stretch, main_subject, names_somebody, phrase_at, subject_behind
from dpaparse._speakers.subordinate import answer
from dpaparse._speakers.things import is_thing_elsewhere
from dpaparse._speakers.unlisted import unlisted_verb
from dpaparse._speakers.verb_subjects import subject_of
from dpaparse._speakers.voices import is_infinitive
from dpaparse._speakers.writings import as_it_says, find_writing, written_on


def before_colon(sentence: Sentence, at: int) -> Found | None:
    """
    X sagte: „...“ / Weiter sagte X: „...“ / X: „...“ .
    """
    tags = sentence.tags
    colon = tags.rfind(":", sentence.start, at)
    if colon < 0 or tags[colon + 1 : at].strip():
        return None
    another = tags.rfind(": ", sentence.start, colon)
    before = answer(sentence.within(sentence.start if another < 0 else another + 2, colon))
    said = before.marks.find("X")
    if said >= 0 and before.tags.find(", ", before.start, before.events[said]) < 0:
        return as_it_says(before, before.events[said])
    # "Zeugen berichteten, er habe gerufen: „...“"
    verbs = before.where(VERBS)[-MOST_VERBS:]
    found = find_participle(before.within(clause_start(before, colon), colon))
    if found is None and not verbs:
        # "Thun, die das Amt leitet, soll gesagt haben: „...“"
        found = find_participle(before)
    if found is not None:
        return found
    relative = in_relative_clause(before, colon) or written_on(before)
    if relative is not None:
        return relative
    named = _last_named(before)
    if named is not None:
        return Found(named, ())
    found = _by_verb(before, verbs)
    if found is not None:
        return found
    if said >= 0:
        return as_it_says(before, before.events[said])
    return find_source(before) or find_writing(before) or _label(before, verbs)


def _by_verb(before: Sentence, verbs: list[int]) -> Found | None:
    """
    Find who says a quotation by the verbs before its colon, the last one first.
    """
    for verb in reversed(verbs):
        heard = _sounding(before, verb) if before.word(verb) in _SOUNDING else None
        if heard is not None:
            return Found(heard, (before.word_at(verb),))
        subject = quoted_by(before, verb) or _subject(before, verb)
        if subject is not None and before.word(verb) in READS:
            # "Thuns Antwort lautete:", "Ihre Antwort lautete:"
            subject = whose_words(before, *subject) or subject
            if are_own_words(before, *subject):
                return Found(None, (before.word_at(verb),))
        if subject is not None:
            return Found(subject, _with_modal(before, verb))
    return None


def _subject(before: Sentence, verb: int) -> Stretch | None:
    """
    Return the subject of a verb, or that of the clause before, if it does both: `Thun kam, nannte aber keinen Preis`.
    """
    if before.tags.startswith(", ", verb - len(", ")) and has_but(before, verb, before.stop):
        subject = main_subject(before, verb)
        if subject is not None and names_somebody(before, *subject):
            return subject
    return subject_of(before, verb, before.stop)


def _sounding(before: Sentence, verb: int) -> Stretch | None:
    """
    Return with whom something sounds so: `Anders klang es bei X`, `Bei X klingt das anders`.
    """
    tags = before.tags
    at = before.start if before.begins(_WITH) else tags.find(_BESIDE, verb, before.stop) + 1
    phrase = phrase_at(before, before.word_end(at) + 1) if at or before.begins(_WITH) else None
    is_with = phrase is not None and before.word(at) in _WITH_WORDS
    return phrase if phrase is not None and is_with and names_somebody(before, *phrase) else None


_SOUNDING: Final = frozenset({"klang", "klangen", "klingen", "klingt"})
_WITH: Final = ("Bei ", "Beim ")
_WITH_WORDS: Final = frozenset({"Bei", "Beim", "bei", "beim"})
# "bei"
_BESIDE: Final = " b_"


def _with_modal(before: Sentence, verb: int) -> tuple[Stretch, ...]:
    """
    Return a verb with its particle, or behind the modal whose infinitive it is: `wollte ... nichts sagen`.
    """
    if not is_infinitive(before, verb):
        return with_particle(before, verb, before.word_end(verb))
    tags, begin = before.tags, clause_start(before, verb)
    at = begin if tags[begin] == _FINITE else tags.find(f" {_FINITE}", begin, verb) + 1
    return (before.word_at(at), before.word_at(verb)) if at > 0 else (before.word_at(verb),)


_FINITE: Final = "F"


def _label(before: Sentence, verbs: list[int]) -> Found | None:
    """
    X: „...“ / Heute Regen - X: „...“ / X rang die Hände: „...“ .
    """
    if not verbs and not MOODS.isdisjoint(before.marks):
        # "Der Deich halte: „...“": who is told of does not speak
        return None
    unlisted = None if verbs else _unlisted(before)
    if unlisted is not None:
        return unlisted
    dash = before.tags.rfind("- ", before.start, before.stop)
    match = SUBJECT_BEFORE.match(before.tags, before.start if dash < 0 else dash + 2, before.stop)
    phrase = main_subject(before, before.stop) if match is None else match.span("speaker")
    phrase = behind_object(before) or _who_has_word(before, phrase) or phrase
    if phrase is not None and PAPER.match(before.tags, *phrase) is not None:
        # "Die „Post“ ist skeptisch: „...“"
        return Found(phrase, tuple(before.word_at(verb) for verb in verbs[-1:]))
    clear = None if _CLEAR.isdisjoint(before.text(before.start, before.stop).split()) else _who_gets_clear(before)
    if clear is not None:
        return Found(clear, ())
    if phrase is not None and is_thing_elsewhere(before, phrase[0]):
        # "Großbrand in Husum: „...“"
        return None
    if phrase is not None and (
        OWNER_BEFORE.match(before.tags, *phrase) is not None
        or not names_somebody(before, *phrase, alone=match is not None)
    ):
        phrase = _who_announces(before, phrase)
    if phrase is not None and are_own_words(before, *phrase):
        # "Ihre Prognose:"
        return None
    phrase = came_from(before, before.stop) if phrase is None else spoken_by(before, *phrase)
    cue = tuple(before.word_at(verb) for verb in verbs[-1:])
    return Found(phrase, cue) if phrase is not None or cue else in_eyes(before)


def _unlisted(before: Sentence) -> Found | None:
    """
    X krähte: „...“, with a verb that no list has.
    """
    found = unlisted_verb(before, before.stop)
    if found is None or found.speaker is None or not names_somebody(before, *found.speaker):
        return None
    # "krähte Thun:", "Thun winkte ab:"; but "Thun eröffnete den Tag:"
    cue = with_particle(before, *found.cue[0])
    is_said = before.stop in {found.speaker[1], cue[-1][1]}
    return Found(found.speaker, cue if is_said else ())


def _who_announces(before: Sentence, phrase: Stretch) -> Stretch | None:
    """
    Return who says what a phrase that names nobody for sure announces: `Thun schloss mit [dem Satz]: „...“`.
    """
    is_name = BARE_NAME.match(before.tags, *phrase) is not None
    words = before.text(before.start, before.stop).split()
    is_told = not _FOLLOWING.isdisjoint(words)
    is_speaker = is_name and (phrase[0] == before.start or not _ANNOUNCING.isdisjoint(words))
    return phrase if is_told or is_speaker else whose_words(before, *phrase)


def _who_has_word(before: Sentence, phrase: Stretch | None) -> Stretch | None:
    """
    Return who may speak: `Das letzte Wort hatte X`.
    """
    if phrase is None or not before.text(*phrase).endswith(_WORD) or not before.tags.startswith(_HAS, phrase[1] + 1):
        return None
    behind = subject_behind(before, phrase[1] + 1)
    return behind if behind is not None and behind[1] == before.stop and names_somebody(before, *behind) else None


_WORD: Final = ("Wort", "wort")
# "hat", "hatte"
_HAS: Final = "h"


def _who_gets_clear(before: Sentence) -> Stretch | None:
    """
    Return who speaks out: `Noch deutlicher wurde X`.
    """
    verb = next((at for at in before.where("B") if before.word(at) in _GETTING), None)
    subject = None if verb is None else subject_behind(before, verb)
    return subject if subject is not None and subject[1] == before.stop and names_somebody(before, *subject) else None


_CLEAR: Final = frozenset({"Deutlich", "Deutlicher", "Konkret", "Konkreter", "deutlich", "deutlicher", "konkreter"})
_GETTING: Final = frozenset({"wird", "wurde", "wurden"})


def _last_named(before: Sentence) -> Stretch | None:
    """
    Return who is named last of several: `Es sprachen X („...“), Y („...“) und Z: „...“`.
    """
    quotation = before.tags.rfind("Q", before.start, before.stop)
    also = before.tags.rfind(AND, quotation, before.stop) if quotation >= 0 else -1
    match = None if also < 0 else SUBJECT_BEFORE.match(before.tags, also + len(AND), before.stop)
    named = None if match is None else match.span("speaker")
    return named if named is not None and names_somebody(before, *named, alone=False) else None


_ANNOUNCING: Final = frozenset(noun.capitalize() for noun in ANNOUNCING)

# "das Gesetz enthält folgende Regel: „...“"
_FOLLOWING: Final = frozenset({"besagt", "enthält", "enthielt", "folgende", "folgenden", "folgendes"})


def in_eyes(sentence: Sentence) -> Found | None:
    """
    Für X ist das „...“ .
    """
    phrase = for_whom(sentence)
    return None if phrase is None else Found(phrase, (sentence.word_at(sentence.start),))
