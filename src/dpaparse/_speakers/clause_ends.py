"""
Tell where the words end that somebody reports, and where another clause begins.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import AND_REPORTS, RELATIVE, SUBJECT_BEFORE
from dpaparse._grammar.sentences import MOODS, Sentence
from dpaparse._grammar.tag_sets import AND, INDICATIVE, SUBORDINATE
from dpaparse._speakers.clause_starts import PURPOSE, clause_start, may_be_verb
from dpaparse._speakers.subjects import Stretch, names_somebody


def closes_relative(sentence: Sentence, verb: int) -> bool:
    """
    Tell whether a verb closes a relative clause, and the verb of the main one follows: `X, die das Amt führt, wollte`.
    """
    end = sentence.word_end(verb)
    if not sentence.tags.startswith(", ", end) or not may_be_verb(sentence, end + len(", ")):
        return False
    begin = clause_start(sentence, verb)
    return begin > sentence.start and RELATIVE.match(sentence.tags, begin - len(", "), verb) is not None


def comma_before_verb(sentence: Sentence, start: int, end: int) -> int:
    """
    Return where the comma stands behind which the main clause goes on with its verb; -1 if there is none.
    """
    comma = sentence.tags.find(", ", start, end)
    while comma >= 0 and not may_be_verb(sentence, comma + len(", ")):
        comma = sentence.tags.find(", ", comma + len(", "), end)
    return comma


def before_semicolon(sentence: Sentence, start: int, end: int) -> int:
    """
    Return where the words end that are reported, in front of a clause that is not: `zu gehen; sie blieb`.
    """
    semicolon = sentence.tags.find("; ", start, end)
    is_told = semicolon >= 0 and sentence.has("kK", semicolon + 1, end)
    return end if semicolon < 0 or is_told else semicolon


def before_main(sentence: Sentence, verb: int, start: int, end: int) -> int:
    """
    Return where the words end that a subordinate clause reports: `Thun, die sagte, der Deich halte, ging`.
    """
    tags, begin = sentence.tags, clause_start(sentence, verb)
    is_relative = begin > sentence.start and RELATIVE.match(tags, begin - len(", "), verb) is not None
    if not is_relative and tags[begin] not in SUBORDINATE:
        return _before_but(sentence, start, end)
    comma = tags.find(", ", start, end)
    while comma >= 0 and tags[comma + 2] not in INDICATIVE and not _is_unlisted_verb(sentence, comma + 2):
        comma = tags.find(", ", comma + 2, end)
    return end if comma < 0 else comma


def _is_unlisted_verb(sentence: Sentence, at: int) -> bool:
    """
    Tell whether the word at *at* may be a verb that no list has.
    """
    return sentence.tags[at] not in MOODS and may_be_verb(sentence, at) and sentence.word(at) not in PURPOSE


def _before_but(sentence: Sentence, start: int, end: int) -> int:
    """
    Return where the words end that are reported, in front of what else was done: `..., lehnte es aber ab`.
    """
    comma = sentence.tags.find(", ", start, end)
    if comma < 0 or not has_but(sentence, start, end):
        return end
    while comma >= 0:
        verb = comma + len(", ")
        behind = sentence.tags.find(", ", verb, end)
        is_verb = sentence.tags[verb] not in MOODS and may_be_verb(sentence, verb)
        if is_verb and has_but(sentence, verb, end if behind < 0 else behind):
            return comma
        comma = behind
    return end


def has_but(sentence: Sentence, start: int, end: int) -> bool:
    """
    Tell whether a word parts what stands within `[start, end)` from what stands before: `lehnte es [aber] ab`.
    """
    return not _BUT.isdisjoint(sentence.text(start, end).replace(",", " ").split())


def is_completed_behind_but(sentence: Sentence, start: int, end: int) -> bool:
    """
    Tell whether what the verb at *start* is about follows such a word: `warnte aber vor der Flut`; no `aber am Montag`.
    """
    at = sentence.word_end(start) + 1
    while at < end:
        behind = sentence.word_end(at) + 1
        if sentence.text(at, behind - 1) in _BUT:
            return behind < end and sentence.tags[behind] in _ABOUT
        at = behind
    return False


# "vor", "zu"
_ABOUT: Final = frozenset("pt")

_BUT: Final = frozenset({"aber", "allerdings", "dagegen", "gleichzeitig", "hingegen", "jedoch", "wiederum", "zugleich"})


def second_verb(sentence: Sentence, start: int, end: int) -> Stretch | None:
    """
    Return where the words end that a verb reports, and where another one of the same clause begins, if it has two.

    `Thun sagte, es regne, [und] forderte`; what is said is told in the subjunctive, or ends with a comma.
    """
    tags = sentence.tags
    at = tags.find(AND, start, end)
    while at >= 0:
        match = AND_REPORTS.match(tags, at, end)
        stop = at - 1 if tags[at - 1] == "," else at
        if match is not None and (stop < at or sentence.has("kK", start, at)):
            return stop, match.start("verb")
        at = tags.find(AND, at + 1, end)
    return None


def other_clause(sentence: Sentence, start: int, end: int) -> tuple[int, int, Stretch] | None:
    """
    Find where another main clause begins behind a source or a report, its verb that reports, and its subject.

    `Nach Angaben der Wehr regnet es, die Partei spricht von „...“`.
    """
    verbs = sentence.where("V")
    told = sentence.where(_TELLING)[:1] if verbs else verbs
    for verb in verbs:
        if not start < verb < end or told[0] == verb:
            continue
        begin = clause_start(sentence, verb)
        if not start < begin < verb or told[0] > begin:
            continue
        match = SUBJECT_BEFORE.match(sentence.tags, begin, verb)
        if match is not None and names_somebody(sentence, *match.span("speaker"), alone=False):
            return begin, verb, match.span("speaker")
    return None


# What tells of a source, or reports.
_TELLING: Final = "LzWAHVvG"
