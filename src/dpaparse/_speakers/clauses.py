"""
Tell of a clause whether somebody says it: where it begins, and what only tells more about somebody.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import (
    AND_REPORTS,
    APPOSED,
    FRAME_CLOSED,
    INFINITIVE,
    PARTED,
    RELATIVE,
    RELATIVE_CLAUSE,
    SUBJECT_BEFORE,
    VERB_SECOND,
)
from dpaparse._grammar.people import TWO_NAMES
from dpaparse._grammar.sentences import MOODS, VERBS, Sentence
from dpaparse._grammar.tag_sets import AND, FINITE, INDICATIVE, SUBORDINATE
from dpaparse._grammar.verbs import completed
from dpaparse._language.reporting import CALLING, QUESTION_WORDS, TELLING_HOW
from dpaparse._speakers.clause_starts import clause_start, is_since, may_be_verb
from dpaparse._speakers.subjects import Stretch, names_somebody, phrase_at


def is_mine(sentence: Sentence, at: int) -> bool:
    """
    Tell whether the verb at *at* is no subjunctive, since "ich" stands beside it: `ich denke`, `habe ich`.
    """
    tags = sentence.tags
    return tags.endswith(_I_BEFORE, sentence.start, at) or tags.startswith(_I_BEHIND, sentence.word_end(at))


_I_BEFORE: Final = "I__ "
_I_BEHIND: Final = " I__"


def announces(sentence: Sentence) -> bool:
    """
    Tell whether an everyday verb reports, by the word before a comma: `stellte klar, dass es regnet`.
    """
    return any(
        is_completed(sentence, verb, sentence.tags.find(", ", verb, sentence.stop))
        or (sentence.tags.startswith(", ", verb - 2) and is_completed(sentence, verb, sentence.stop - 1))
        for verb in sentence.where("v")
    )


def is_completed(sentence: Sentence, verb: int, comma: int) -> bool:
    """
    Tell whether the clause of an everyday verb, up to a comma, has the word that makes it report.
    """
    words = completed().get(sentence.word(verb))
    if words is None or comma < 0:
        return False
    last = sentence.tags.rfind(" ", verb, comma) + 1
    if last > 0 and sentence.text(last, comma) == _OF_IT:
        # "zeigte sich erfreut darüber, dass"
        last, comma = sentence.tags.rfind(" ", verb, last - 1) + 1, last - 1
    return last > 0 and sentence.text(last, comma) in words


_OF_IT: Final = "darüber"


def may_report(sentence: Sentence, verb: int, comma: int) -> bool:
    """
    Tell whether an everyday verb may report what follows a comma: it is completed, or the clause has a subjunctive.
    """
    if sentence.word_end(verb) == comma or is_completed(sentence, verb, comma):
        return True
    return sentence.has("kK", comma + 1, sentence.stop)


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
    return sentence.tags[at] not in MOODS and may_be_verb(sentence, at) and sentence.word(at) not in _PURPOSE


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


def said_from(sentence: Sentence, start: int, end: int) -> int | None:
    """
    Return where the clause begins that somebody says, past what is told about them; None if there is none.
    """
    tags, is_past = sentence.tags, False
    for _ in range(_MOST_ASIDES):
        comma = tags.find(", ", start, end)
        if tags[start] == "C" and comma >= 0 and _is_asked(sentence, start):
            # "sagte Thun auf die Frage, ob es regne, der Deich halte"
            start = comma + 2
            continue
        if tags[start] == "C":
            return start
        parted = None if comma < 0 else PARTED.match(tags, comma, end)
        if parted is not None and is_subordinate(sentence, start):
            # "warf Thun, nachdem er gekommen war, vor, er sei faul"
            start, is_past = parted.end(), True
            continue
        where = FRAME_CLOSED.match(tags, start - 1, end) if is_past and tags[start] in _ADVERBIALS else None
        if where is not None and where.end() == comma + 2:
            # "sagte Thun, Leiter des Amts, am Montag in Husum, der Deich halte"
            start = where.end()
            continue
        if comma < 0 or not _is_aside(sentence, start, comma):
            return start if _is_said(sentence, start, end if comma < 0 else comma, end) else None
        start, is_past = comma + 2, True
    return None


# What tells where, when or how somebody said it
_ADVERBIALS: Final = frozenset("pbfgntxOTqo")


def asks_how(sentence: Sentence, verb: int, comma: int) -> bool:
    """
    Tell whether a verb tells what a question behind a comma is about: `schilderte, wie es regnete`, `fragte, warum`.
    """
    is_telling = sentence.word(verb) in TELLING_HOW and sentence.word(comma + len(", ")) in QUESTION_WORDS
    # "erklärte nicht, warum"
    return is_telling and sentence.word(sentence.word_before(comma)) != _NOT


_NOT: Final = "nicht"


def _is_asked(sentence: Sentence, start: int) -> bool:
    """
    Tell whether the clause at *start* is a question that somebody answers: `auf die Frage, ob es regne`.
    """
    comma = start - len(", ")
    noun = sentence.text(sentence.word_before(comma), comma).lower()
    return noun in _ASKING and sentence.word(start) != _THAT


_ASKING: Final = frozenset({"frage", "nachfrage"})
_THAT: Final = "dass"

# "Thun, Leiterin des Amts, die in Husum wohnt, ..."
_MOST_ASIDES: Final = 3


def _is_aside(sentence: Sentence, start: int, comma: int) -> bool:
    """
    Tell whether the words up to a comma only tell more about somebody: `Leiterin des Amts`, `die das Amt leitet`.
    """
    tags = sentence.tags
    if is_since(sentence, start):
        return False
    if tags[start] == "H" and sentence.word(sentence.word_before(comma)).startswith(CALLING):
        # "wie er sich nennt"
        return True
    if tags.startswith(", C", comma) and (tags[start] in _PREPOSITIONS or " " not in tags[start:comma]):
        # "forderte Thun, zum Schutz der Küste, dass"
        return True
    match = APPOSED.match(tags, start, comma + 1)
    if match is not None and match.end() == comma and names_somebody(sentence, start, comma, alone=False):
        return True
    names = TWO_NAMES.match(tags, start, comma)
    if names is not None and names.end() == comma:
        # "sagte der Leiter des Amts, Sadik Arem, der Deich halte"; but "Sadik Arem, der den Deich baute, habe"
        behind = tags.find(",", comma + 1, sentence.stop)
        is_said = sentence.has("kK", comma + 1, sentence.stop if behind < 0 else behind)
        return is_said or tags.startswith(_SAID_NEXT, comma)
    relative = RELATIVE_CLAUSE.match(tags, start - 2, comma)
    if relative is None or relative["mood"] is None:
        return relative is not None
    # "der das Amt leite", but "der Deich halte"
    subject = phrase_at(sentence, start)
    return subject is None or subject[1] + 1 < relative.start("mood")


_PREPOSITIONS: Final = frozenset("pbfgn")
_SAID_NEXT: Final = (", C", ", p")


def _is_said(sentence: Sentence, start: int, comma: int, end: int) -> bool:
    """
    Tell whether the clause `[start, end)`, whose first comma is told, is one that somebody says.
    """
    if is_subordinate(sentence, start) and sentence.has(VERBS, start + 1, comma):
        # "bestritt das, indem er sagte, es regne": another frame
        return False
    if any(start <= at < end and not is_mine(sentence, at) for at in sentence.where("kK")):
        return True
    return sentence.word(start) not in _PURPOSE and INFINITIVE.search(sentence.tags, start, comma) is not None


# "um zu", "ohne zu"
_PURPOSE: Final = frozenset({"anstatt", "ohne", "statt", "um"})


def is_subordinate(sentence: Sentence, start: int) -> bool:
    """
    Tell whether the clause at *start* tells why, when or how: `indem er sagte`, `da es regnet`.
    """
    is_thereby = start == sentence.start and sentence.begins(_THEREBY)
    if is_thereby and sentence.tags[start + len(_THEREBY) : start + len(_THEREBY) + 1] in FINITE:
        # "Damit breche eine Säule weg": the verb comes second, and so the clause is a main one
        return False
    if sentence.tags[start] in _ADVERBS:
        start = _past_adverb(sentence, start)
    return sentence.tags[start] in _ADVERBIAL or is_since(sentence, start)


def _past_adverb(sentence: Sentence, start: int) -> int:
    """
    Return where a clause begins behind the adverb before its conjunction: `Erst [als es regnete]`, `Kurz [nachdem]`.
    """
    behind = sentence.word_end(start) + 1
    if sentence.tags.startswith("w", behind):
        return behind
    # "Mehr als zehn Fischer"
    return behind if sentence.word(start) in _JUST and is_since(sentence, behind) else start


_JUST: Final = frozenset({"damals", "erst", "gerade", "schon"})
_ADVERBS: Final = frozenset("DOx")
_THEREBY: Final = "Damit "


def is_adverbial(sentence: Sentence, verb: int) -> bool:
    """
    Tell whether all that stands before a verb behind a comma tells why, when or where: `Da es regnete, [bat Thun ...]`.
    """
    tags, start = sentence.tags, sentence.start
    if (is_subordinate(sentence, start) and _is_one_clause(sentence, verb)) or sentence.begins(_UNLIKE):
        return True
    # "Bei der Wahl, die am Montag stattfand, [sprach Thun ...]"
    second = VERB_SECOND.match(tags, start, sentence.stop)
    return second is not None and second.start("verb") == verb


def _is_one_clause(sentence: Sentence, verb: int) -> bool:
    """
    Tell whether what stands before a verb is one clause, with those that tell more of it: `Da er kam, den Thun rief`.
    """
    find, end = sentence.tags.find, verb - len(", ")
    comma = find(", ", sentence.start, end)
    while comma >= 0:
        if RELATIVE.match(sentence.tags, comma, verb) is None:
            return False
        closing = find(", ", comma + len(", "), end)
        comma = -1 if closing < 0 else find(", ", closing + len(", "), end)
    return True


# "Anders als Thun, der schwieg, [sieht Ruß ...]"
_UNLIKE: Final = ("Anders als ", "Anders wie ", "Ebenso wie ", "Genau wie ", "Im Gegensatz zu", "Ähnlich wie ")

# "während", "weil"; "als"
_ADVERBIAL: Final = frozenset("wl")


def answer(sentence: Sentence) -> Sentence:
    """
    Return a sentence from its verb on where that follows a question: `Auf die Frage, ob es regne, [sagte Thun, ...]`.
    """
    if not sentence.begins(ASKED):
        return sentence
    tags, start = sentence.tags, sentence.start
    comma = tags.find(", ", start, sentence.stop)
    is_asking = comma >= 0 and tags[comma + 2] in SUBORDINATE
    # "Gefragt, ob es regne, winkt Thun ab: „...“", "Darauf angesprochen, lächelt Thun"
    verb = (tags.find(", ", comma + 2, sentence.stop) if is_asking else comma) + 2
    if sentence.begins(_UPON):
        words = [word.rstrip(",") for word in sentence.text(start, sentence.stop).split(None, 3)[1:3]]
        # "Auf die Frage komme es an, sagte Thun": one comma only.
        said = (at for at in sentence.where(VERBS) if tags.startswith(", ", at - 2) and comma < at - 2)
        verb = next(said, verb if is_asking else 0)
        verb = 0 if _QUESTIONS.isdisjoint(words) else verb
    return sentence if verb <= len(", ") else sentence.within(verb, sentence.stop)


_UPON: Final = "Auf "
ASKED: Final = (
    _UPON,
    "Angesprochen",
    "Befragt",
    "Danach gefragt",
    "Darauf angesprochen",
    "Gefragt",
    "Zu der Frage,",
    "Zur Frage,",
)
"""
How a sentence begins that answers a question.
"""

_QUESTIONS: Final = frozenset({"Anfrage", "Einwand", "Frage", "Fragen", "Hinweis", "Nachfrage", "Vorhalt", "Vorwurf"})
