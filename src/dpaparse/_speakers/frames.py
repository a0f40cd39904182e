"""
Find who says a quotation: the frame in its sentence, the cue in the frame, and the speaker.

One function a pattern, in the order in which they are tried; the first that fits decides.
All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.beside import WANTING
from dpaparse._grammar.clauses import (
    ANY_PHRASE,
    RELATIVE,
)
from dpaparse._grammar.sentences import MOODS, PARTICIPLES, VERBS, Sentence
from dpaparse._grammar.tag_sets import AND, AS, DEFINITE, VERB_LAST
from dpaparse._language.labels import ANNOUNCING
from dpaparse._language.reporting import CALLING
from dpaparse._speakers.announced import announced_by_noun
from dpaparse._speakers.before_colon import before_colon, in_eyes
from dpaparse._speakers.behind import find_behind, with_particle
from dpaparse._speakers.claims import claimed_by, claimed_clause
from dpaparse._speakers.clause_ends import closes_relative
from dpaparse._speakers.clause_starts import clause_start
from dpaparse._speakers.gaps import in_gapped_clause
from dpaparse._speakers.nearest_source import find_source
from dpaparse._speakers.own_clauses import in_own_clause, is_next_clause, uttered
from dpaparse._speakers.rejections import rejected_clause
from dpaparse._speakers.relatives import in_attribute, in_relative_clause
from dpaparse._speakers.reporters import (
    MOST_VERBS,
    find_participle,
    find_passive,
    find_quoted,
    quoted_or_subject,
)
from dpaparse._speakers.subjects import (
    Found,
    Stretch,
    main_subject,
    names_somebody,
    phrase_at,
    phrase_before,
    subject_behind,
)
from dpaparse._speakers.unlisted import is_somebody, told_clause, unlisted_verb
from dpaparse._speakers.voices import is_infinitive, is_passive, is_told
from dpaparse._speakers.writings import find_writing


def find_frame(sentence: Sentence, start: int, end: int) -> Found | None:
    """
    Find the frame of the quotation at `[start, end)` in its sentence; None if it has none of its own.
    """
    return (
        (_heard(sentence, start, end) if sentence.tags[end + 1 : end + 2] == "V" else None)
        or (_in_parentheses(sentence, start, end) if sentence.tags.startswith(_OPENED, start - len(_OPENED)) else None)
        or (_so_called(sentence, start, end) if sentence.begins(_WHAT) else None)
        or _contested(sentence, start, end)
        or _rejected(sentence, start)
        or find_behind(sentence, start, end)
        or announced_by_noun(sentence, start, end)
        or find_quoted(sentence)
        or before_colon(sentence, start)
        or claimed_by(sentence, start)
        or in_relative_clause(sentence, start)
        or in_attribute(sentence, start, end)
        or in_gapped_clause(sentence, start)
        or in_own_clause(sentence, start)
        or uttered(sentence, start, end)
        or _perfect(sentence, start, end)
        or find_source(sentence, start)
        or find_passive(sentence, start)
        or find_writing(sentence)
        or _in_clause(sentence, start, end)
        or _under_label(sentence, start)
    )


def _so_called(sentence: Sentence, start: int, end: int) -> Found | None:
    """
    Was X „...“ nennt, heißt im Rathaus Ermessen.
    """
    verb = end + 1
    if verb >= sentence.stop or sentence.tags[verb] not in VERBS or not sentence.word(verb).startswith(CALLING):
        return None
    subject = subject_behind(sentence, sentence.start, start)
    return None if subject is None else Found(subject, (sentence.word_at(verb),))


_WHAT: Final = "Was "


def _heard(sentence: Sentence, start: int, end: int) -> Found | None:
    """
    Zeugen hörten X „...“ rufen.
    """
    verb = sentence.word(end + 1)
    if not verb.endswith(_INFINITIVE) or _HEARING.isdisjoint(sentence.text(sentence.start, start).split()):
        return None
    phrase = phrase_before(sentence, start - 1)
    return None if phrase is None else Found(phrase, (sentence.word_at(end + 1),))


_INFINITIVE: Final = "en"
_HEARING: Final = frozenset({"hören", "hört", "hörte", "hörten"})


def _perfect(sentence: Sentence, start: int, end: int) -> Found | None:
    """
    Zuvor hatte X von „...“ gesprochen, ...: the quotation's own clause is in the perfect.
    """
    begin = clause_start(sentence, start)
    if sentence.tags[end : end + 2] not in _SAID or sentence.tags[begin] in _VERB_LAST:
        return None
    found = find_participle(sentence.within(begin, sentence.word_end(end + 1)))
    # "Er habe „Nein“ gerufen": told by somebody else
    return None if found is None or sentence.tags[found.cue[0][0]] == "K" else found


_SAID: Final = frozenset({" P", " G"})
_VERB_LAST: Final = VERB_LAST | DEFINITE


def _rejected(sentence: Sentence, start: int) -> Found | None:
    """
    Den Vorwurf, das sei „...“, wies X zurück.
    """
    claim = rejected_clause(sentence, sentence.stop)
    if claim is None and sentence.begins(_UPON):
        # "Auf den Vorwurf der Wehr, das sei „...“, sagte Thun"
        claim = claimed_clause(sentence, sentence.stop)
    return claim[2] if claim is not None and claim[0] <= start < claim[1] else None


_UPON: Final = "Auf "


def _in_parentheses(sentence: Sentence, start: int, end: int) -> Found | None:
    """
    X („...“) .
    """
    if sentence.tags[end : end + 1] not in _ENCLOSING:
        return None
    at = start - len(_OPENED)
    for match in ANY_PHRASE.finditer(sentence.tags, clause_start(sentence, at), at):
        if match.end() == at and names_somebody(sentence, *match.span()):
            return Found(match.span(), ())
    return None


_OPENED: Final = " ("
_ENCLOSING: Final = frozenset("),")


def _contested(sentence: Sentence, start: int, end: int) -> Found | None:
    """
    Die Behauptung von X, das sei „...“, hält Y für falsch: what a verb does behind a claim is no frame.
    """
    if start == sentence.start or not sentence.tags.startswith(_VERB_BEHIND, end):
        return None
    if sentence.tags[end + 2] == "v":
        return claimed_by(sentence, start)
    # "Er teile die Ansicht der Wehr, das sei „gut“, sagte Thun"
    begin = clause_start(sentence, start)
    return None if sentence.has("kK", sentence.start, begin) else claimed_by(sentence, start)


_VERB_BEHIND: Final = (", v", ", V", ", G")


def _in_clause(sentence: Sentence, start: int, end: int) -> Found | None:
    """
    X sprach von „...“ / „...“ nannte X das / X hat ... als „...“ bezeichnet.
    """
    something = None
    verbs = sorted(sentence.where(VERBS), key=lambda verb: _distance(sentence, verb, start, end))
    for verb in verbs[:MOST_VERBS]:
        is_frame = not is_passive(sentence, verb) and not is_infinitive(sentence, verb)
        subject = quoted_or_subject(sentence, verb) if is_frame else None
        if subject is None or (verb > end and is_next_clause(sentence, verb, end)):
            continue
        if sentence.tags[verb] == "v" and verb < start and closes_relative(sentence, verb):
            # "Thun, der das Amt führt, wollte „in Ruhe“ gehen"
            continue
        if sentence.tags[verb] == "G" and "h" in sentence.marks:
            # "hat Thun, Leiter des Amts, den Plan als „...“ bezeichnet"
            perfect = find_participle(sentence)
            if perfect is not None and perfect.cue[1][0] == verb:
                return perfect
        found = Found(subject, with_particle(sentence, verb, sentence.word_end(verb)))
        if names_somebody(sentence, *subject, alone=sentence.tags[verb] != "v"):
            return found
        something = something or found
    return (
        find_participle(sentence)
        or something
        or in_eyes(sentence)
        or _announced(sentence, start)
        or _unlisted(sentence, start)
        or _opening(sentence, start)
    )


def _under_label(sentence: Sentence, start: int) -> Found | None:
    """
    Minister X: Deich ist „völlig marode“ .
    """
    colon = sentence.tags.find(": ", sentence.start, start)
    # "Ihr Rat: „...“"
    is_apart = colon >= 0 and colon + len(": ") < start
    phrase = phrase_at(sentence, sentence.start) if is_apart else None
    is_label = phrase is not None and phrase[1] == colon and names_somebody(sentence, *phrase, alone=False)
    return Found(phrase, ()) if is_label else None


def _unlisted(sentence: Sentence, start: int) -> Found | None:
    """
    X krähte, es sei „...“ / X krähte den Deich als „...“.
    """
    told = told_clause(sentence, start)
    found = unlisted_verb(sentence, sentence.stop) if told is None else told[1]
    if found is None or not is_somebody(sentence, found):
        return None
    # "Thun eröffnete die Sitzung mit den Worten „...“": told, but not by the verb
    is_label = sentence.tags.endswith(AS, sentence.start, start)
    is_said = told is not None or is_label or sentence.tags.startswith(", ", found.cue[0][0] - 2)
    return Found(found.speaker, with_particle(sentence, *found.cue[0]) if is_said else ())


def _announced(sentence: Sentence, start: int) -> Found | None:
    """
    X hielt dagegen: Das sei „...“ .
    """
    colon = sentence.tags.find(": ", sentence.start, start)
    if colon < 0 or not sentence.has("kK", colon, start):
        return None
    before = sentence.within(sentence.start, colon)
    phrase = main_subject(before, colon)
    return Found(phrase, ()) if phrase is not None and names_somebody(before, *phrase, alone=False) else None


def _distance(sentence: Sentence, verb: int, start: int, end: int) -> int:
    """
    Return how far a verb is from the quotation at `[start, end)`, in characters; a better one is nearer than it is.
    """
    distance = verb - end + _SIDE if verb > start else start - verb
    verb_end = sentence.word_end(verb)
    is_first = not sentence.has("Vv", end + 1, verb)
    if is_first and sentence.tags.startswith(", ", verb - 2) and not sentence.tags.startswith(_SELF, verb_end):
        distance -= _FRAME
    if verb > end and sentence.tags.endswith(AND, start, verb):
        # "sprach von „...“ und versprach Hilfe"
        distance += _FRAME
    if "K" in sentence.marks and is_told(sentence, verb):
        # "Die Richter erklärten, das Gericht habe „frei“ entschieden": told by somebody else
        distance += _TOLD
    return distance + _EVERYDAY if sentence.tags[verb] == "v" else distance


# "nannte das „gut“, stellte sich aber gegen Thun"
_SELF: Final = " s___"

# A verb behind the quotation is as good as one so much farther before it; one that opens a frame, "..., sagte Thun", is
# better, one that reports only now and then is worse, and one in the subjunctive is what somebody else says.
_SIDE: Final = 20
_FRAME: Final = 80
_EVERYDAY: Final = 40
_TOLD: Final = 2000


def _opening(sentence: Sentence, start: int) -> Found | None:
    """
    X will „...“ / X geht davon aus, dass „...“: no verb of saying, but somebody is the subject.
    """
    tags = sentence.tags
    is_clause = tags.find(", C", sentence.start, start) >= 0
    comma = tags.find(", ", sentence.start, start)
    is_told = sentence.has("kK", sentence.start, start if comma < 0 else comma)
    subject = None if is_told and not is_clause else main_subject(sentence, sentence.stop)
    # "Thun schloss mit den Worten „...“"
    is_announced = sentence.text(sentence.start, start).rstrip().rpartition(" ")[2].lower() in ANNOUNCING
    # "Thun, die das Amt leitet, will „...“"
    is_known = subject is not None and RELATIVE.match(tags, subject[1], start) is not None
    if subject is None or not names_somebody(sentence, *subject, alone=is_clause or is_announced or is_known):
        return None
    # "Der Vorstand gehe davon aus, dass ...": somebody else tells what he thinks.
    is_reported = not MOODS.isdisjoint(tags[subject[1] + 1 : subject[1] + 2])
    if is_reported or _is_told_of(sentence, *subject):
        return None
    return Found(subject, _wanting(sentence, *subject))


def _wanting(sentence: Sentence, start: int, end: int) -> tuple[Stretch, ...]:
    """
    Return the verb beside a subject by which somebody wants what is quoted: `Thun will „...“`.
    """
    for verb in (end + 1, sentence.word_before(start)):
        if sentence.word(verb) in WANTING:
            return (sentence.word_at(verb),)
    return ()


def _is_told_of(sentence: Sentence, start: int, end: int) -> bool:
    """
    Tell whether others say something of a subject: `wurde der Rat als „...“ bezeichnet`, `ist ... bezeichnet worden`.
    """
    is_passive_subject = "B" in {sentence.tags[sentence.word_before(start)], sentence.tags[end + 1 : end + 2]}
    is_beside = is_passive_subject and bool(sentence.where(PARTICIPLES))
    return is_beside or any(is_passive(sentence, verb) for verb in sentence.where("G"))
