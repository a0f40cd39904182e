"""
Tell where the clause begins that somebody says, past what only tells more about them.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import APPOSED, FRAME_CLOSED, INFINITIVE, PARTED, RELATIVE_CLAUSE
from dpaparse._grammar.people import TWO_NAMES
from dpaparse._grammar.sentences import VERBS, Sentence
from dpaparse._language.reporting import CALLING, QUESTION_WORDS, TELLING_HOW
from dpaparse._speakers.clause_starts import PURPOSE, is_since
from dpaparse._speakers.subjects import names_somebody, phrase_at
from dpaparse._speakers.subordinate import is_subordinate


def _is_mine(sentence: Sentence, at: int) -> bool:
    """
    Tell whether the verb at *at* is no subjunctive, since "ich" stands beside it: `ich denke`, `habe ich`.
    """
    tags = sentence.tags
    return tags.endswith(_I_BEFORE, sentence.start, at) or tags.startswith(_I_BEHIND, sentence.word_end(at))


_I_BEFORE: Final = "I__ "
_I_BEHIND: Final = " I__"


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
    if any(start <= at < end and not _is_mine(sentence, at) for at in sentence.where("kK")):
        return True
    return sentence.word(start) not in PURPOSE and INFINITIVE.search(sentence.tags, start, comma) is not None
