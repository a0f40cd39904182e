"""
Find what a verb reports in the clause behind it: `X sagte, dass es regnet`, `X forderte, die Schleuse zu schließen`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import ENDS_WITH_AUXILIARY
from dpaparse._grammar.sentences import MOODS, VERBS, Sentence
from dpaparse._grammar.tag_sets import AUXILIARIES
from dpaparse._speakers.behind import with_particle
from dpaparse._speakers.clause_ends import (
    before_main,
    before_semicolon,
    comma_before_verb,
    has_but,
    other_clause,
    second_verb,
)
from dpaparse._speakers.clause_starts import clause_start
from dpaparse._speakers.relatives import in_relative_clause
from dpaparse._speakers.reported import Reported
from dpaparse._speakers.reporters import find_reporter, find_teller
from dpaparse._speakers.reports_nothing import reports_nothing
from dpaparse._speakers.said_clauses import asks_how, said_from
from dpaparse._speakers.subjects import Found, names_somebody, phrase_at, subject_before, subject_behind
from dpaparse._speakers.subordinate import is_adverbial, is_subordinate
from dpaparse._speakers.topics import is_topic
from dpaparse._speakers.verb_subjects import has_subject_before
from dpaparse._speakers.voices import is_infinitive
from dpaparse._speakers.writings import as_it_says, find_writing

BEFORE_CLAUSE: Final = "VvGPJWX"
"""
The tags of words that report the clause behind them.
"""

BEHIND_CLAUSE: Final = "VvGX"
"""
The tags of words that report the clause before them.
"""

BEFORE_VERB_MARK: Final = ", "
"""
What stands before a verb that reports the clause before it.
"""


def clause_behind(sentence: Sentence, end: int) -> list[Reported]:
    """
    X sagte, dass es regnet. / X sagte, es regne. / X forderte, die Schleuse zu schließen.
    """
    tags = sentence.tags
    for verb in sentence.where(BEFORE_CLAUSE):
        comma = _comma_behind(sentence, verb, end)
        if comma < 0:
            return []
        start = None if reports_nothing(sentence, verb, comma) else _said_from(sentence, verb, comma, end)
        if start is None or tags[start] in AUXILIARIES:
            # "[wenn er das sagt,] sei er im Recht": the main clause, or a frame in the middle of what is said
            continue
        semicolon = tags.rfind("; ", sentence.start, verb)
        # "warf Thun, nachdem das bekannt wurde, vor, er sei faul"
        behind = comma if tags[comma + 2] in _ASIDES else start - 1
        before = sentence.within(sentence.start if semicolon < 0 else semicolon + 2, behind)
        stop = before_main(sentence, verb, start, before_semicolon(sentence, start, end))
        another = other_clause(sentence, start, stop) if has_but(sentence, start, stop) else None
        if another is not None:
            # "Thun sagte, es regne, Ruß dagegen erklärte, es schneie"
            stop = another[0] - len(", ")
        first = Reported(start, stop, _reporter(before, verb))
        if _is_you(sentence, first.found):
            # "Bedenken Sie, wenn Sie berichten, dass"
            return []
        if another is not None:
            return [first, *clause_behind(sentence.within(another[0], sentence.stop), end)]
        return [*_before_frame(sentence, verb, comma, first.found), *_with_second(sentence, first, end)]
    return []


def _comma_behind(sentence: Sentence, verb: int, end: int) -> int:
    """
    Return where the comma or the colon stands behind which a verb reports something; -1 if there is none.
    """
    colon = sentence.tags.find(": ", verb, end)
    comma = sentence.tags.find(", ", verb, end if colon < 0 else colon)
    is_colon = comma < 0 or (colon >= 0 and _is_told_behind(sentence, comma, colon))
    return colon if is_colon else comma


def _said_from(sentence: Sentence, verb: int, comma: int, end: int) -> int | None:
    """
    Return where the clause begins that a verb in front of a comma reports; None if it reports none.
    """
    tags, behind = sentence.tags, comma + len(", ")
    # "lobte den Beschluss, verwies aber darauf, dass": a verb of its own
    start = None if tags[behind] in BEHIND_CLAUSE else said_from(sentence, behind, end)
    if start is None and (asks_how(sentence, verb, comma) or _is_plain(sentence, verb, comma)):
        start = behind
    if start is None or _is_framed(sentence, start, end):
        # "Viele fürchten, arm zu sein, sagt Thun"
        return None
    # "Thun sagte, der Lotse, der das Amt leite, sei weg": nothing tells more about whoever speaks
    is_all = tags[start] in MOODS and _is_behind_subject(sentence, verb)
    return behind if is_all else start


def _is_plain(sentence: Sentence, verb: int, comma: int) -> bool:
    """
    Tell whether a main clause in the indicative follows a verb, and but its subject: `Thun sagte, der Deich ist alt`.
    """
    tags, end = sentence.tags, sentence.word_end(verb)
    if tags[verb] not in _SAYING or is_infinitive(sentence, verb) or any(at < verb for at in sentence.where("B")):
        # "zu sagen gibt es: ...", "wurde gefunden, es war tot"
        return False
    if end < comma:
        subject = subject_behind(sentence, verb)
        if subject is None or subject != (end + 1, comma):
            return False
    behind = comma + len(", ")
    phrase = sentence.word_at(behind) if tags[behind] in _PRONOUNS else phrase_at(sentence, behind)
    finite = sentence.stop if phrase is None else phrase[1] + 1
    # "sagte Thun, der Lotse ist"
    return tags[finite : finite + 1] in _FINITE and tags.startswith(" ", sentence.word_end(finite))


# "er", "es", "man"
_PRONOUNS: Final = frozenset("EIes")
_SAYING: Final = frozenset("VGP")
_FINITE: Final = frozenset("FhBv")


# "nachdem", "wie"
_ASIDES: Final = frozenset("wH")


def _is_you(sentence: Sentence, found: Found | None) -> bool:
    """
    Tell whether it is the reader who is meant to say something: `Bedenken Sie, dass`.
    """
    speaker = None if found is None else found.speaker
    return speaker is not None and speaker[0] > sentence.start and sentence.text(*speaker) == _YOU


_YOU: Final = "Sie"


def _is_framed(sentence: Sentence, start: int, end: int) -> bool:
    """
    Tell whether another frame closes a sentence whose words begin at *start*: `Viele fürchten, arm zu sein, sagt Thun`.
    """
    comma = sentence.tags.rfind(BEFORE_VERB_MARK, start, end)
    verb = comma + len(BEFORE_VERB_MARK)
    if comma < 0 or sentence.tags[verb] not in VERBS:
        return False
    subject = subject_behind(sentence, verb)
    # "räumte ein, dass es regnet, lehnte Deiche aber ab"
    is_frame = subject is not None and subject[0] == sentence.word_end(verb) + 1 and not has_but(sentence, verb, end)
    return is_frame and subject is not None and names_somebody(sentence, *subject, alone=sentence.tags[verb] == "V")


def _is_told_behind(sentence: Sentence, comma: int, colon: int) -> bool:
    """
    Tell whether nothing is told between a comma and a colon: `Dem widersprach Thun, die am Deich wohnt: Es regne`.
    """
    moods = sentence.where("kK")
    return bool(moods) and moods[0] > colon and sentence.tags[comma + 2] != "C"


def _before_frame(sentence: Sentence, verb: int, behind: int, found: Found | None) -> list[Reported]:
    """
    Es regne, sagte X: Der Deich halte. / Es regnet, sagte X, der Deich halte.
    """
    comma = verb - len(BEFORE_VERB_MARK)
    speaker = None if found is None else found.speaker
    is_frame = sentence.tags.startswith(BEFORE_VERB_MARK, comma) and speaker is not None
    if not is_frame or speaker is None or speaker[0] != sentence.word_end(verb) + 1:
        return []
    is_told = sentence.has("kK", sentence.start, comma)
    if not is_told and (sentence.tags[behind] == ":" or not names_somebody(sentence, *speaker)):
        return []
    # "Da es regnete, sagte Thun, sie gehe", "Thun, Leiter des Amts, sagte, es regne"; "Der Stadt, die spart, sagte"
    is_clause = sentence.tags.find(" ", sentence.start, comma) >= 0
    is_phrase = is_adverbial(sentence, verb) or is_topic(sentence, verb)
    is_other = not is_clause or is_phrase or has_subject_before(sentence, verb)
    return [] if is_other else [Reported(sentence.start, comma, found)]


def _is_behind_subject(sentence: Sentence, verb: int) -> bool:
    """
    Tell whether the subject of a verb stands right before it, and so no aside behind the verb is about whoever speaks.
    """
    return not sentence.tags.startswith(", ", verb - 2) and subject_before(sentence, verb) is not None


def _with_second(sentence: Sentence, first: Reported, end: int) -> list[Reported]:
    """
    X sagte, es regne, und forderte, zu gehen: what the second verb reports is another report of the same speaker.
    """
    # "Während X sagte, es regne, forderte Y, zu gehen", "X sagte, es regne, forderte aber, zu gehen"
    another = (first.end, first.end + len(", ")) if first.end < end else None
    second = second_verb(sentence, first.start, first.end) or another
    if second is None:
        return [first]
    stop, verb = second
    speaker = None if first.found is None else first.found.speaker
    more = [
        said._replace(found=Found((said.found.speaker if second is another else None) or speaker, said.found.cue))
        for said in clause_behind(sentence.within(verb, sentence.stop), end)
        if said.found is not None
    ]
    return [first._replace(end=stop), *more]


def _reporter(before: Sentence, verb: int) -> Found:
    """
    Find who says the clause behind the word at *verb*: whoever reports, else the subject, whatever it is.
    """
    main = comma_before_verb(before, before.start, verb) if is_subordinate(before, before.start) else -1
    found = _reporter(before.within(main + len(", "), before.stop), verb) if main >= 0 else None
    if found is not None and found.speaker is not None:
        # "Während der Deich laut Ruß hält, geht Thun davon aus, dass"
        return found
    says = before.where("X")
    if says:
        return as_it_says(before, says[0])
    begin = clause_start(before, verb)
    if begin > before.start and is_subordinate(before, begin):
        # "..., indem er sagte, es regne": nobody else's
        return find_teller(before, verb)
    relative = in_relative_clause(before, verb) if _is_last(before, verb) else None
    if relative is not None:
        return relative
    found = _with_particle(before, find_reporter(before)) or find_teller(before, verb)
    return found if found.speaker is not None else find_writing(before) or found


def _is_last(before: Sentence, verb: int) -> bool:
    """
    Tell whether a verb ends what stands before a comma, or but its auxiliaries do: `gesagt haben soll`.
    """
    end = before.word_end(verb)
    return end == before.stop - 1 or ENDS_WITH_AUXILIARY.match(before.tags, end, before.stop - 1) is not None


def _with_particle(sentence: Sentence, found: Found | None) -> Found | None:
    """
    Return a reporter with the particle of the verb: `X räumte ein`.
    """
    if found is None or len(found.cue) > 1 or sentence.tags[found.cue[0][0]] not in VERBS:
        return found
    return Found(found.speaker, with_particle(sentence, *found.cue[0]))
