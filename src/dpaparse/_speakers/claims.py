"""
Find whose claim a clause is: `der Vorwurf der Fischer, dass ...`, `Thuns Forderung, ... zu ...`; and whose words.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import CLAIM, OWNED, OWNER_BEFORE, TWO_BARE_WORDS, WITH_CLAIM
from dpaparse._grammar.sentences import MOODS, PARTICIPLES, VERBS, Sentence
from dpaparse._grammar.tag_sets import NOUNS, THINGS, TO, TO_INSIDE
from dpaparse._language.labels import ANNOUNCING, CLAIMS
from dpaparse._speakers.clause_ends import comma_before_verb
from dpaparse._speakers.clause_starts import clause_start
from dpaparse._speakers.continued import is_own
from dpaparse._speakers.said_clauses import said_from
from dpaparse._speakers.sources import OWNING
from dpaparse._speakers.subjects import Found, Stretch, main_subject, names_somebody, phrase_at, subject_behind
from dpaparse._speakers.verb_subjects import subject_of


def claimed_by(sentence: Sentence, at: int) -> Found | None:
    """
    Find whose claim the clause is that holds *at*, by the noun before its comma.
    """
    begin = clause_start(sentence, at)
    if begin <= sentence.start:
        return None
    comma = begin - len(", ")
    first = max(sentence.start, sentence.tags.rfind(" ", 0, max(comma - _LONGEST_CLAIM, 0)) + 1)
    if _NOUNS.isdisjoint(sentence.text(first, comma).split()):
        return None
    if not (begin == at or _is_clause(sentence, begin)):
        return None
    for match in CLAIM.finditer(sentence.tags, first, comma):
        named = "owner" if match["owner"] is not None else "whose"
        if match.end() != comma or sentence.word(match.start("claim")) not in CLAIMS or match[named] is None:
            continue
        if named == "owner" or sentence.text(*match.span(named)).endswith(OWNING):
            # "Thuns Behauptung"; but "der nach Freispruch geäußerte Wunsch"
            return Found(match.span(named), (match.span("claim"),))
    return _claimed_with(sentence, first, comma)


def _claimed_with(sentence: Sentence, first: int, comma: int) -> Found | None:
    """
    Find who does something with a claim: `Thun fiel mit der Äußerung auf, der Deich sei alt`.
    """
    if sentence.has(VERBS + PARTICIPLES + "B", sentence.start, comma):
        return None
    if sentence.begins(_FROM) and sentence.text(sentence.word_before(comma), comma) in _NOUNS:
        # "Von der Ministerin kommt die Forderung, zu gehen"
        owner = phrase_at(sentence, sentence.word_end(sentence.start) + 1)
        return None if owner is None else Found(owner, ((sentence.word_before(comma), comma),))
    noun = sentence.word_before(comma)
    if sentence.word(noun) in CLAIMS and sentence.word(sentence.word_before(noun)) in _OWN:
        # "Thun erneuerte ihre Forderung, zu gehen"
        subject = main_subject(sentence, comma)
        is_own = subject is not None and subject[1] < noun and names_somebody(sentence, *subject)
        return Found(subject, ((noun, comma),)) if is_own else None
    match = WITH_CLAIM.search(sentence.tags, first, comma)
    subject = None
    if match is not None and sentence.word(match.start()) == _AGAINST:
        # "wehrte sich gegen den Vorwurf, er habe gelogen"
        return None
    if match is not None and sentence.word(match.start("claim")) in CLAIMS:
        subject = _behind_claim(sentence, comma) if sentence.begins(_WITH) else main_subject(sentence, comma)
    is_somebody = subject is not None and names_somebody(sentence, *subject)
    return Found(subject, (match.span("claim"),)) if match is not None and is_somebody else None


def _behind_claim(sentence: Sentence, comma: int) -> Stretch | None:
    """
    Return the subject of the main clause behind a claim: `Mit seiner Äußerung, der Deich sei alt, hat Thun überrascht`.
    """
    behind = sentence.tags.find(", ", comma + 1, sentence.stop)
    while behind >= 0 and sentence.tags[behind + 2] not in _FINITE:
        behind = sentence.tags.find(", ", behind + 2, sentence.stop)
    return None if behind < 0 else subject_behind(sentence, behind + 2)


_AGAINST: Final = "gegen"
_OWN: Final = frozenset({"ihre", "ihren", "seine", "seinen"})
_WITH: Final = "Mit "
_FROM: Final = ("Aus ", "Von ")
_FINITE: Final = frozenset("vVGFhBx")


def claimed_clause(sentence: Sentence, end: int) -> tuple[int, int, Found] | None:
    """
    Find a clause that is somebody's claim, where one may be: `Der Vorwurf der Wehr, es regne, ist alt`.
    """
    comma = sentence.tags.find(", ", sentence.start, end)
    verbs = sentence.where(VERBS)
    if verbs and verbs[0] < comma:
        return _reacted_to(sentence, comma, end)
    found = claimed_by(sentence, comma + 2)
    if found is None or found.speaker is None:
        return None
    start = said_from(sentence, comma + 2, end)
    telling = next((at for at in sentence.where(VERBS) if start is not None and at < start), None)
    if telling is not None:
        # "auf die Kritik der Fischer, die sagten, es regne"
        found = Found(found.speaker, (sentence.word_at(telling),))
    stop = end if start is None else _claim_end(sentence, start, end)
    # "Der Vorwurf der Wehr, es regne, sei alt": what somebody says of it
    is_told_of = stop < end and sentence.tags[stop + 2] in MOODS
    return None if start is None or is_told_of else (start, stop, found)


def _reacted_to(sentence: Sentence, comma: int, end: int) -> tuple[int, int, Found] | None:
    """
    Find somebody's claim that somebody else does something with: `Thun nannte die Forderung der Wehr, zu gehen, kühn`.
    """
    found = claimed_by(sentence, comma + len(", "))
    if found is None or found.speaker is None or sentence.tags[found.cue[0][0]] == "R":
        return None
    start = said_from(sentence, comma + len(", "), end)
    is_bare = sentence.tags[found.speaker[0]] == "N"
    if start is None or not names_somebody(sentence, *found.speaker, alone=is_bare):
        # "erhob den Vorwurf der Untreue, es fehle Geld"
        return None
    return start, before_rest(sentence, start, end), found


def before_rest(sentence: Sentence, start: int, end: int) -> int:
    """
    Return where a claim ends, in front of the rest of the clause around it: `..., den Deich zu sperren, scharf zurück`.
    """
    stop = sentence.tags.rfind(", ", start, end)
    words = sentence.tags[stop + len(", ") : end].split()
    is_rest = stop > 0 and len(words) <= _SHORT_REST and (not words or words[0][0] in _REST)
    return stop if is_rest else end


# "..., den Deich zu sperren, [scharf zurück]", "[„albern“]"
_SHORT_REST: Final = 4
_REST: Final = frozenset("abGpPqQxn")


def who_reacts(sentence: Sentence, at: int) -> Stretch | None:
    """
    Return who does something with the claim of the one at *at*, and so speaks on: `Thun rügte die Forderung der Wehr`.
    """
    noun = sentence.word_before(at)
    if sentence.tags[noun] in _OF:
        noun = sentence.word_before(noun)
    if sentence.tags[noun] not in _CLAIM_TAGS or sentence.text(*sentence.word_at(noun)) not in _NOUNS:
        return None
    is_next = sentence.tags.startswith
    verb = next((verb for verb in sentence.where(VERBS) if verb < noun or is_next(", ", verb - 2)), None)
    if verb is None:
        return None
    subject = subject_of(sentence, verb, sentence.stop)
    is_other = subject is not None and not subject[0] <= at < subject[1]
    return subject if is_other and subject is not None and names_somebody(sentence, *subject) else None


# "von", "aus"
_OF: Final = frozenset("gf")
_CLAIM_TAGS: Final = frozenset("NRUW")


def may_claim(sentence: Sentence, end: int) -> bool:
    """
    Tell whether a claim may stand before the first comma: a noun that claims, and behind it what a claim is told with.
    """
    comma = sentence.tags.find(", ", sentence.start, end)
    if comma < 0:
        return False
    if MOODS.isdisjoint(sentence.marks):
        behind = sentence.tags[comma:end]
        if not (_CLAUSE in behind or TO in behind or TO_INSIDE in behind):
            return False
    return not _NOUNS.isdisjoint(sentence.text(sentence.start, comma).split())


# "dass", "zu gehen", "abzuwarten"
_CLAUSE: Final = ", C"
_NOUNS: Final = frozenset(noun.capitalize() for noun in CLAIMS)


def _claim_end(sentence: Sentence, start: int, end: int) -> int:
    """
    Return where a claim ends: at a comma with a finite verb behind it.
    """
    comma = comma_before_verb(sentence, start, end)
    return end if comma < 0 else comma


# "der Vorwurf des Vorsitzenden der Gewerkschaft der Lotsen in Husum"
_LONGEST_CLAIM: Final = 150


def _is_clause(sentence: Sentence, begin: int) -> bool:
    """
    Tell whether a clause may be what is claimed: with "dass", in the subjunctive, with an infinitive.
    """
    tags = sentence.tags
    comma = tags.find(",", begin, sentence.stop)
    end = sentence.stop if comma < 0 else comma
    return (
        tags[begin] == "C"
        or sentence.has("kK", begin, end)
        or any(tags.find(mark, begin, end) >= 0 for mark in _INFINITIVES)
    )


_INFINITIVES: Final = (TO, TO_INSIDE)


def whose_words(before: Sentence, start: int, end: int) -> Stretch | None:
    """
    Return whose words a phrase is: `das Fazit von Thun`, `die Antwort des Amts`.
    """
    match = OWNER_BEFORE.match(before.tags, start, end) or OWNED.match(before.tags, start, end)
    if TWO_BARE_WORDS.fullmatch(before.tags, start, end) is not None and not before.text(start, end).endswith(
        _GENITIVE
    ):
        # "Sadik Arem", but "Ziel Arems"
        return None
    phrase = None if match is None else match.span("owner")
    return phrase if phrase is not None and names_somebody(before, *phrase) else None


_GENITIVE: Final = "s"


def are_own_words(sentence: Sentence, start: int, end: int) -> bool:
    """
    Tell whether a phrase is what whoever spoke before says: `Ihre Prognose`, `sein Rat`; but `Ihre Sprecherin`.
    """
    if not is_own(sentence, start):
        return False
    noun = next((at for at in range(start, end) if sentence.tags[at] in NOUNS), start)
    return sentence.tags[noun] in THINGS or sentence.word(noun) in _SAID


def spoken_by(sentence: Sentence, start: int, end: int) -> Stretch:
    """
    Return whose words a phrase is, if words are what it names: `die Antwort des Amts`; else the phrase.
    """
    noun = next((at for at in range(start, end) if sentence.tags[at] in NOUNS), start)
    is_said = sentence.word(noun) in _SAID
    return (whose_words(sentence, start, end) if is_said else None) or (start, end)


_SAID: Final = CLAIMS | ANNOUNCING | {"botschaft", "credo", "motto", "rat", "tenor"}
