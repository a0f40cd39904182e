"""
Find whom a sentence reports: somebody with a verb of saying, or a source.
"""

from typing import Final

from dpaparse._grammar.clauses import AGENT, BARE_NAME, IN_PAPER, PAPER
from dpaparse._grammar.sentences import MOODS, PARTICIPLES, VERBS, Sentence
from dpaparse._grammar.tag_sets import DEFINITE, FINITE, NOUNS, TO
from dpaparse._language.reporting import VOICED
from dpaparse._language.syntax import BEING
from dpaparse._speakers.behind import with_particle, without_agent
from dpaparse._speakers.clause_starts import clause_start
from dpaparse._speakers.continued import continues
from dpaparse._speakers.demonstratives import THIS_ONE
from dpaparse._speakers.everyday_verbs import is_completed
from dpaparse._speakers.nearest_source import READERS, find_source
from dpaparse._speakers.quoting import may_be_quoted, quoted_by
from dpaparse._speakers.subjects import Found, Stretch, main_subject, names_somebody, phrase_at, subject_behind
from dpaparse._speakers.verb_subjects import subject_of
from dpaparse._speakers.voices import is_infinitive_told, is_passive, is_told
from dpaparse._speakers.writings import written_in

# A sentence of news has fewer verbs that report; in one that has more, time stays linear.
MOST_VERBS: Final = 8


def find_reporter(sentence: Sentence) -> Found | None:
    """
    Find whom a sentence without quotations reports; None if it names nobody.
    """
    if _REPORTING.isdisjoint(sentence.marks):
        return None
    tags = sentence.tags
    verbs = sentence.where(VERBS)[:MOST_VERBS]
    if len(verbs) > 1:
        # First of all a frame behind its words: "..., sagte Thun".
        verbs.sort(key=lambda at: not tags.startswith(", ", at - 2))
    something = it = None
    for verb in verbs:
        subject = None if _has_no_subject(sentence, verb) else quoted_or_subject(sentence, verb)
        if subject is not None and _is_compared(sentence, subject[0]):
            continue
        if subject is not None and tags[subject[0]] == _IT:
            it = it or Found(subject, (sentence.word_at(verb),))
            continue
        if subject is not None and _may_report(sentence, verb, subject):
            return Found(subject, (sentence.word_at(verb),))
        if subject is not None and subject[0] < verb and tags[verb] == "V":
            something = something or Found(subject, (sentence.word_at(verb),))
    found = find_participle(sentence)
    if found is not None and tags[found.cue[0][0]] == "K":
        # "sie habe geschrien": told by somebody else
        found = None
    found = found or find_passive(sentence) or find_source(sentence) or it
    # In the subjunctive, "die Schau zeige" is told by somebody else.
    return found or (something if MOODS.isdisjoint(sentence.marks) else None)


_IT: Final = "e"


def _has_no_subject(sentence: Sentence, verb: int) -> bool:
    """
    Tell whether a verb is no finite one of somebody's: `von ihm Mut zu [verlangen]`, `niemand müsse etwas [fürchten]`.
    """
    return (
        sentence.tags.endswith(TO, sentence.start, verb)
        or (sentence.tags[verb] == "G" and (is_passive(sentence, verb) or is_told(sentence, verb)))
        or ("k" in sentence.marks and is_infinitive_told(sentence, verb))
    )


def _is_compared(sentence: Sentence, at: int) -> bool:
    """
    Tell whether the clause at *at* is what something is compared with: `mehr Leute, als die Wehr erwartete`.
    """
    comma = at - len(_THAN)
    if comma < sentence.start or sentence.text(comma, at) != _THAN:
        return False
    words = sentence.text(sentence.start, comma).split()
    last = words[-1] if words else ""
    return not _MORE.isdisjoint(words) or (last.endswith("er") and last.islower() and last not in _NO_COMPARATIVES)


_THAN: Final = ", als "
_MORE: Final = frozenset({"anders", "mehr", "weniger"})
_NO_COMPARATIVES: Final = frozenset({"aber", "hier", "immer", "oder", "wieder"})


def _may_report(sentence: Sentence, verb: int, subject: Stretch) -> bool:
    """
    Tell whether the subject of a verb is somebody who reports: a person, a body, a paper, or who was told of before.
    """
    tags = sentence.tags
    return (
        names_somebody(sentence, *subject, alone=tags[verb] != "v" or _is_parted(sentence, verb, subject))
        or (tags[verb] in _OF_A_PAPER and PAPER.match(tags, *subject) is not None)
        or tags[subject[0]] == _HIM
        or (tags[subject[0]] == _THIS and subject[0] > verb and sentence.text(*subject) in THIS_ONE)
    )


# "schreibt die «Post»", "berichtet die «Post»"
_OF_A_PAPER: Final = frozenset("VG")
# "verriet dieser"
_THIS: Final = "y"
# "zitierte ihn"
_HIM: Final = "s"


def _is_parted(sentence: Sentence, verb: int, subject: Stretch) -> bool:
    """
    Tell whether a verb has what completes it behind its subject: `rechnet der Bund vor`, `gibt der Bund zu bedenken`.
    """
    is_parted = len(with_particle(sentence, verb, subject[1])) > 1
    # "Es regne, gestand Thun."
    is_all = verb == sentence.start and sentence.tags[subject[1] : subject[1] + 1] in _CLOSING
    return subject[0] > verb and (is_parted or is_all or is_completed(sentence, verb, sentence.stop - 1))


_CLOSING: Final = frozenset(",.")


def all_behind(sentence: Sentence, verb: int) -> Stretch | None:
    """
    Return what stands behind a verb of saying, whatever it is, if nothing else does: `..., sagte das Büro`.
    """
    subject = subject_behind(sentence, verb)
    if subject is None or subject[0] != sentence.word_end(verb) + 1 or sentence.tags[subject[0]] not in DEFINITE:
        return None
    end = max(with_particle(sentence, verb, subject[1])[-1][1], subject[1])
    return subject if end >= sentence.stop or sentence.tags[end] in _CLOSING else None


def quoted_or_subject(sentence: Sentence, verb: int) -> Stretch | None:
    """
    Return who is quoted in `X zitiert Y mit den Worten`, else the subject of the verb.
    """
    quoted = quoted_by(sentence, verb)
    if quoted is not None and may_be_quoted(sentence, *quoted):
        return quoted
    subject = subject_of(sentence, verb, sentence.stop)
    if subject is not None and sentence.tags[subject[0]] == "U" and sentence.word(subject[0]) in VOICED:
        # "Kritik äußerte hingegen Thun"
        behind = subject_behind(sentence, verb)
        return subject if behind is None or not names_somebody(sentence, *behind, alone=False) else behind
    return subject


_REPORTING: Final = frozenset((*VERBS, *PARTICIPLES, *READERS))


def find_participle(sentence: Sentence) -> Found | None:
    """
    X hat ... gesagt / hat X festgestellt.
    """
    participles = sentence.where(PARTICIPLES)
    if not participles:
        return None
    auxiliaries = sentence.where("hK")
    # "Der Streit, der geführt wird, hat Thun veranlasst": the first that an auxiliary stands before
    first = auxiliaries[0] if auxiliaries else sentence.stop
    participle = next((at for at in participles if at > first), participles[0])
    auxiliary = max((at for at in auxiliaries if at < participle), default=-1)
    if auxiliary < 0:
        auxiliary = _reputed(sentence, participle)
    if auxiliary < 0:
        return None
    subject = subject_of(sentence, auxiliary, sentence.stop)
    if subject is None or not may_tell(sentence, subject):
        return None
    return Found(subject, (sentence.word_at(auxiliary), sentence.word_at(participle)))


def _has_own_auxiliary(sentence: Sentence, auxiliary: int, participle: int) -> bool:
    """
    Tell whether a participle ends a clause behind that of an auxiliary, with another one: `hat ..., der gesagt hat`.
    """
    is_last = sentence.tags.startswith(_HAVE, sentence.word_end(participle))
    return is_last and auxiliary < clause_start(sentence, participle)


def _reputed(sentence: Sentence, participle: int) -> int:
    """
    Return where the finite verb stands of `X soll ... gesagt haben`; -1 if there is none.
    """
    tags = sentence.tags
    if not tags.startswith(_HAVE, sentence.word_end(participle)):
        return -1
    at = tags.rfind(_MODAL, max(clause_start(sentence, participle) - 1, 0), participle)
    return at + 1 if at >= 0 and sentence.word(at + 1) in _REPUTED else -1


_HAVE: Final = " h"
_MODAL: Final = " F"
_REPUTED: Final = frozenset({"dürfte", "mag", "muss", "soll", "sollen", "sollte", "sollten", "will", "wollen"})


def may_tell(sentence: Sentence, subject: Stretch) -> bool:
    """
    Tell whether a subject is somebody, or a paper.
    """
    return names_somebody(sentence, *subject) or PAPER.match(sentence.tags, *subject) is not None


def find_teller(before: Sentence, at: int) -> Found:
    """
    Find who says the clause that follows the word at *at*: its subject, be it a body, a paper or a thing that reports.

    The word reports by itself (`X befürchtet, dass`), as a participle (`X hat erklärt, dass`), or as what completes a
    verb (`X geht davon aus, dass`, `X ist der Ansicht, dass`).
    """
    cue = with_particle(before, at, before.word_end(at)) if before.tags[at] in VERBS else (before.word_at(at),)
    verb = max(before.where(PARTICIPLES), default=at)
    if before.tags[verb] in _COMPLETING:
        clause = before.within(clause_start(before, at), before.stop)
        is_inverted = before.tags[clause.start] in FINITE
        subject = subject_behind(clause, clause.start, at) if is_inverted else main_subject(clause, before.stop)
        return Found(subject or main_subject(before, before.stop), cue)
    auxiliary = max((other for other in before.where("hKB") if other < verb or before.tags[other] == "B"), default=-1)
    if auxiliary < 0 and before.word(verb) in _ASKED and before.word(_finite(before, verb)) in BEING:
        # "Thun ist aufgefordert, zu gehen"
        return Found(None, (before.word_at(_finite(before, verb)), before.word_at(verb)), is_nobodys=True)
    if before.tags[verb] in PARTICIPLES and _has_own_auxiliary(before, auxiliary, verb):
        # "Die Wehr hat geholfen, nachdem Thun gesagt hatte, dass"
        return Found(
            subject_of(before, verb, before.stop), (before.word_at(verb), before.word_at(before.word_end(verb) + 1))
        )
    if auxiliary < (0 if before.tags[verb] in PARTICIPLES else clause_start(before, verb)):
        return Found(subject_of(before, verb, before.stop), cue)
    cue = (before.word_at(auxiliary), before.word_at(verb))
    begin = clause_start(before, auxiliary)
    # but "Der Streit, der geführt wird, hat"
    if any(clause_start(before, passive) == begin for passive in before.where("B")):
        return find_passive(before) or Found(None, cue, is_nobodys=not continues(before))
    return Found(subject_of(before, auxiliary, before.stop), cue)


def _finite(before: Sentence, participle: int) -> int:
    """
    Return where the last finite verb stands in front of a participle; that one where none does.
    """
    at = before.tags.rfind(_MODAL, max(clause_start(before, participle) - 1, 0), participle)
    return participle if at < 0 else at + 1


_ASKED: Final = frozenset({"angehalten", "angewiesen", "aufgefordert", "gebeten", "gefordert", "verpflichtet"})

# "davon", "Ansicht"
_COMPLETING: Final = frozenset("JW")


def find_quoted(sentence: Sentence) -> Found | None:
    """
    X wird mit den Worten „...“ zitiert.
    """
    auxiliary = sentence.marks.find("B")
    if auxiliary < 0:
        return None
    verb = next((at for at in sentence.where(PARTICIPLES) if sentence.word(at) == _QUOTED), None)
    if verb is None:
        return None
    at = sentence.events[auxiliary]
    subject = subject_of(sentence, at, sentence.stop)
    if subject is None:
        return None
    # "[In Husum] wird Thun von der Zeitung zitiert", but "Der Leiter von Husum wird zitiert"
    subject = without_agent(sentence, *subject) if subject[0] > at else subject
    return Found(subject, (sentence.word_at(at), sentence.word_at(verb)))


_QUOTED: Final = "zitiert"


def find_passive(sentence: Sentence, near: int = -1) -> Found | None:
    """
    Wird von X als „...“ bezeichnet / wird in dem Brief gefordert.

    Args:
        sentence: The sentence.

        near: Where the quotation begins; of several agents, the one right before it is meant.
    """
    auxiliary = sentence.marks.find("B")
    participle = next(iter(sentence.where(PARTICIPLES)), None) if auxiliary >= 0 else None
    if participle is None:
        return None
    at = sentence.events[auxiliary]
    cue = (sentence.word_at(at), sentence.word_at(participle))
    if sentence.word(participle) == _QUOTED:
        return find_quoted(sentence)
    if participle == sentence.start:
        # "Gefordert wird von Thun, dass": the clause ends with its comma
        comma = sentence.tags.find(",", at, sentence.stop)
        participle = sentence.stop if comma < 0 else comma
    agent = _agent(sentence, at, participle, near)
    if agent is not None:
        return Found(agent, cue)
    # "wird im «Anker» als „...“ bezeichnet", "In dem Bericht wird das „...“ genannt"
    paper = IN_PAPER.search(sentence.tags, sentence.start, participle)
    place = written_in(sentence, participle) if paper is None else paper.span("paper")
    return None if place is None else Found(place, cue)


def _agent(sentence: Sentence, auxiliary: int, stop: int, near: int) -> Stretch | None:
    """
    Return by whom something is said in the passive before *stop*; of several the one right before a quotation.
    """
    tags, first = sentence.tags, None
    for match in AGENT.finditer(tags, sentence.start, stop):
        if sentence.start < match.start() < auxiliary and tags[sentence.word_before(match.start())] in NOUNS:
            # "der Bürgermeister von Husum wurde"
            continue
        phrase = phrase_at(sentence, match.end())
        if phrase is None or not (
            names_somebody(sentence, *phrase) or sentence.text(*phrase).rpartition(" ")[2] in _SIDES
        ):
            continue
        if near < 0 or (near == phrase[1] + len(_AS) and tags.startswith(_AS, phrase[1])):
            return phrase
        first = first or phrase
    return first


# "von Thun als „...“ und von der Wehr als „...“ bezeichnet"
_AS: Final = " l__ "

# "von deutscher Seite"
_SIDES: Final = frozenset({"Seite", "Seiten"})


def came(sentence: Sentence) -> bool:
    """
    Tell whether something comes from somebody: `Aus der Partei kam Kritik`.
    """
    return not _CAME.isdisjoint(sentence.text(sentence.start, sentence.stop).split())


def came_from(before: Sentence, stop: int) -> Stretch | None:
    """
    Return from whom something came that is told next: `Kritik kam von X`.
    """
    tags = before.tags
    if not came(before):
        return None
    subject = main_subject(before, stop)
    if subject is not None and names_somebody(before, *subject, alone=False):
        # "Ebba Thun kam aus dem Amt"
        return None
    for match in AGENT.finditer(tags, before.start, stop):
        phrase = phrase_at(before, match.end())
        if phrase is not None and (phrase[1] == stop or match.start() == before.start):
            return phrase
    return None


_CAME: Final = frozenset({"kam", "kamen", "kommen", "kommt", "stammen", "stammt", "stammte"})


def behind_object(sentence: Sentence) -> Stretch | None:
    """
    Return who stands behind a verb whose object opens the sentence: `Scharfe Kritik übte X`.
    """
    verb = next(iter(sentence.where("Vv")), sentence.start)
    is_object = _ABSTRACT in sentence.tags[sentence.start : verb]
    if not is_object or names_somebody(sentence, sentence.start, verb, alone=False):
        return None
    behind = subject_behind(sentence, verb)
    is_beside = behind is not None and behind[0] == sentence.word_end(verb) + 1
    return behind if is_beside else None


# "Kritik", "Zustimmung"
_ABSTRACT: Final = "U"


def for_whom(sentence: Sentence) -> Stretch | None:
    """
    Return in whose eyes something is so: `Für X ist das zu wenig`.
    """
    opening = next((words for words in _FOR if sentence.source.startswith(words, sentence.base + sentence.start)), None)
    phrase = None if opening is None else phrase_at(sentence, sentence.start + len(opening))
    if phrase is None:
        return None
    is_name = BARE_NAME.match(sentence.tags, *phrase) is not None
    return phrase if is_name or names_somebody(sentence, *phrase, alone=False) else None


_FOR: Final = (
    *("Für ", "Was für ", "Fest steht für ", "Klar ist für ", "Sicher ist für "),
    *("Auch für ", "Besonders für ", "Gerade für ", "Nicht nur für ", "Selbst für ", "Vor allem für "),
)
