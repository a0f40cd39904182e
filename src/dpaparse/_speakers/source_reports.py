"""
Find what a source says: all that stands around the words that name it.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import FRAME_CLOSED, FRAME_REST, RELATIVE, RELATIVE_CLAUSE, REPORT, SOURCE
from dpaparse._grammar.sentences import MOODS, VERBS, Sentence
from dpaparse._language.reporting import CALLING
from dpaparse._speakers.as_told import HEARING, as_told
from dpaparse._speakers.clause_ends import other_clause
from dpaparse._speakers.clause_starts import clause_start
from dpaparse._speakers.everyday_verbs import announces
from dpaparse._speakers.reported import EDGES, Reported
from dpaparse._speakers.sources import source_start
from dpaparse._speakers.subjects import Found, Stretch, phrase_before
from dpaparse._speakers.subordinate import is_subordinate


def told_how(sentence: Sentence, end: int) -> list[Reported]:
    """
    Es regnet, wie X mitteilte. / Wie X mitteilte, regnet es.
    """
    start = sentence.start
    for at in sentence.where("H"):
        found = as_told(sentence, at)
        if found is not None and not sentence.word(found.cue[0][0]).startswith(CALLING):
            comma = sentence.tags.find(", ", max((last for _, last in found.cue), default=at), end)
            closing = _relative_end(sentence, comma, end) if comma >= 0 else -1
            stop = end if comma < 0 else comma + len(", ") if closing < 0 else closing
            first = at - len(", ") if sentence.tags.startswith(", ", at - len(", ")) else start
            return [Reported(start, max(start, first), found), Reported(stop, end, found)]
    return []


def _relative_end(sentence: Sentence, comma: int, end: int) -> int:
    """
    Return where what is said goes on behind a relative clause: `wie aus dem Brief hervorgeht, der alt ist, [hält ...]`.

    -1 if none follows the comma.
    """
    if RELATIVE.match(sentence.tags, comma, end) is None:
        return -1
    behind = sentence.tags.find(", ", comma + len(", "), end)
    closing = end if behind < 0 else behind
    relative = RELATIVE_CLAUSE.match(sentence.tags, comma, closing)
    # "wie Thun sagt, der Deich alt sei"
    is_relative = relative is not None and relative["mood"] is None
    return min(closing + len(", "), end) if is_relative else -1


def what_it_says(sentence: Sentence, found: Found, end: int) -> list[Reported]:
    """
    Return what the source *found* says: `Laut X regnet es.`, `Es regne, so X, weiter.`.
    """
    tags = sentence.tags
    first, last = _source_bounds(sentence, found, end)
    closed = FRAME_CLOSED.match(tags, last, end) if tags[found.cue[0][0]] == "A" else None
    # "so Thun am Montag, noch lange"
    behind = last
    last = last if closed is None else closed.end()
    while last < end and tags[last] in EDGES:
        last += 1
    start = part_start(sentence, first)
    begin = clause_start(sentence, first)
    if begin == start:
        end = _clause_end(sentence, start, last, end)
    inside = _in_own_clause(sentence, found, (begin, first, last), end) if begin > start else []
    if inside:
        return inside
    if tags[found.cue[0][0]] == "f":
        before, (last, found) = last, _emerging(sentence, found, last, end)
        if begin > start and sentence.word(begin) in HEARING:
            # "Es regne, erfuhr die Zeitung aus Parteikreisen"
            return [Reported(start, begin - len(", "), found)]
        if not HEARING.isdisjoint(sentence.text(start, first).split()):
            # "Die Zeitung erfuhr aus Parteikreisen, dass es regnet"; but "Dies erfuhr sie aus Parteikreisen"
            return [Reported(last, end, found)] if last > before else []
    another = other_clause(sentence, last, end)
    if another is not None:
        # "Laut Thun regnet es, die Partei spricht von „...“"
        end = another[0] - len(", ")
    while first > start and tags[first - 1] in EDGES:
        first -= 1
    if tags[found.cue[0][0]] == "A" and FRAME_REST.match(tags, behind, end) is not None:
        # "so Thun weiter", "so Thun am Montag in Husum"
        last = end
    return [Reported(start, first, found), Reported(last, end, found)]


def part_start(sentence: Sentence, first: int) -> int:
    """
    Return where the part of a sentence begins that a source at *first* tells: `Es regnet; [laut Thun hält der Deich]`.
    """
    tags, start = sentence.tags, sentence.start
    semicolon = tags.rfind("; ", start, first) if ";" in tags[start:first] else -1
    return start if semicolon < 0 or sentence.has("kK", start, semicolon) else semicolon + len("; ")


def _clause_end(sentence: Sentence, start: int, last: int, end: int) -> int:
    """
    Return where a clause with a source ends: `Dass es laut Plan regnet, nannte er gut`; elsewhere *end*.
    """
    comma = sentence.tags.find(", ", last, end) if sentence.tags[start] == "C" else -1
    return comma if comma >= 0 and sentence.tags[comma + 2] in VERBS else end


def _in_own_clause(sentence: Sentence, found: Found, bounds: tuple[int, int, int], end: int) -> list[Reported]:
    """
    Return what a source says that stands in a relative or an adverbial clause: no more than the clause.

    Args:
        sentence: The sentence.

        found: The source.

        bounds: Where the clause begins, where the source begins, and where it ends.

        end: Where the words of the sentence end.
    """
    begin, first, last = bounds
    comma = sentence.tags.find(",", last, end)
    behind = Reported(last, end if comma < 0 else comma, found)
    if RELATIVE.match(sentence.tags, begin - len(", "), first + 1) is not None:
        # "der Deich, der laut Thun marode ist, ..."
        return [behind]
    if not is_subordinate(sentence, begin):
        return []
    # "..., weil er laut Thun alt war"; "..., da laut Thun"
    return [behind] if sentence.word_end(begin) + 1 >= first else [Reported(begin, first - 1, found), behind]


def _source_bounds(sentence: Sentence, found: Found, end: int) -> Stretch:
    """
    Return where the words begin and end that name a source.
    """
    tags = sentence.tags
    first, last = found.cue[0]
    owned = SOURCE.match(tags, first, end)
    if tags[first] == "n" and owned is None:
        # "seiner Ansicht nach"
        return _phrase_start(sentence, first), last
    if tags[first] == "z" and (found.speaker is None or tags[found.speaker[1] : first] not in _BEFORE_ZUFOLGE):
        # "eigenen Angaben zufolge"
        phrase = phrase_before(sentence, first - 1)
        return first if phrase is None else phrase[0], last
    if owned is not None and owned["owner"] is not None:
        # "Nach Thuns Worten regnet es."
        return first, owned.end("noun")
    # "nach eigenen Angaben": whose they are stands elsewhere
    is_bare = found.speaker is None or found.speaker[1] < first or "eigene" in sentence.text(first, found.speaker[0])
    own = owned if is_bare else None
    if own is not None:
        # "Thun sieht sich nach eigenen Angaben gut gerüstet.", "Nach Polizeiangaben regnet es."
        return first, own.end() if own["noun"] is None else own.end("noun")
    named = found.speaker or found.cue[0]
    if tags[first] == "z" and tags[sentence.word_before(named[0])] == "W":
        # "Berichten mehrerer Zeitungen zufolge"
        named = source_start(sentence, sentence.word_before(named[0])), named[1]
    first, last = min(first, named[0]), max(last, named[1])
    return first, _past_relative(sentence, first, last, end)


def _past_relative(sentence: Sentence, first: int, last: int, end: int) -> int:
    """
    Return where a source at `[first, last)` ends with what tells more of it: `Laut einem Gutachten, das alle kennen`.
    """
    # "Man dürfe, so Thun, die Augen nicht schließen": open, and goes on
    is_open = first > len(", ") and sentence.tags[sentence.word_before(first - len(", "))] in MOODS
    if is_open or RELATIVE.match(sentence.tags, last, end) is None:
        return last
    comma = sentence.tags.find(",", last + 1, end)
    return end if comma < 0 else comma


# "Thun zufolge", "der Leiterin des Amts, Ebba Thun, zufolge"
_BEFORE_ZUFOLGE: Final = frozenset({" ", ", "})


def _emerging(sentence: Sentence, found: Found, last: int, end: int) -> tuple[int, Found]:
    """
    Return where what emerges from a report begins, and the report: `Aus dem Bericht geht hervor, dass es regnet`.
    """
    clause = sentence.tags.find(", C", last, end)
    if clause < 0:
        # "Aus Parteikreisen war zu hören, es werde regnen"
        comma = sentence.tags.find(", ", last, end)
        is_told = comma >= 0 and sentence.has("kK", comma, sentence.stop)
        return comma + 2 if is_told else last, found
    report = REPORT.match(sentence.tags, sentence.word_end(found.cue[0][0]) + 1, last)
    speaker = found.speaker if report is None else found.speaker or (report.start(), last - 1)
    return clause + 2, Found(speaker, found.cue)


def _phrase_start(sentence: Sentence, nach: int) -> int:
    """
    Return where the source begins that stands before its preposition: `seiner Ansicht nach`.
    """
    noun = max((at for at in sentence.where("W") if at < nach), default=nach)
    return source_start(sentence, noun)


def is_apposed(sentence: Sentence, source: int, end: int) -> bool:
    """
    Tell whether a source belongs to what tells more about somebody: `Thun, nach eigenen Angaben Lotse, ging`.
    """
    tags = sentence.tags
    if not tags.startswith(", ", source - 2) or tags[source] not in _OF_SOURCES:
        return False
    comma = tags.find(",", source, end)
    noun = max((at for at in sentence.where("W") if source < at < comma), default=-1)
    behind = -1 if noun < 0 else sentence.word_end(noun) + 1
    return 0 < behind < comma and _VERBS.isdisjoint(tags[behind:comma]) and "_" in tags[behind:comma]


_OF_SOURCES: Final = frozenset("nL")
_VERBS: Final = frozenset("VvGFhBkKXPax")


def is_accordingly(sentence: Sentence) -> bool:
    """
    Tell whether a sentence tells what a source says that was named before: `Demnach hält der Deich`.
    """
    start = sentence.start
    return sentence.tags.startswith("O______ ", start) and sentence.word(start) == _ACCORDINGLY


ACCORDINGLY: Final = "Demnach"
"""
What opens such a sentence.
"""

_ACCORDINGLY: Final = ACCORDINGLY.lower()


def is_told(sentence: Sentence) -> bool:
    """
    Tell whether a sentence may say how it was told: `Es regnet weiter, so Thun`.
    """
    marks = sentence.marks
    if ("A" in marks or "H" in marks) and any(
        sentence.tags.startswith(_BEHIND_COMMA, at - 2) for at in sentence.events
    ):
        return True
    if "v" in marks and (marks[0] == "H" or announces(sentence)):
        # "Wie eine Studie ergab, ..."
        return True
    return is_accordingly(sentence)


_BEHIND_COMMA: Final = (", A", ", H")
