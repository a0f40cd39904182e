"""
Find indirect speech in English: what somebody says in the reporter's words, without the frame.

Behind the frame a clause (`X said it rains`), an infinitive (`X urged Y to go`), a gerund (`X reported
hearing shots`); before it a whole clause (`It rains, X said`). A participle behind a comma makes a frame of its own:
`..., adding that`.
All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.english import BEFORE
from dpaparse._grammar.sentences import Sentence
from dpaparse._grammar.tag_sets import FRONTED
from dpaparse._language.english_reporting import ENGLISH_SPEAKING
from dpaparse._language.english_syntax import GERUND, PARTICIPLE_ENDS
from dpaparse._speakers.english_clauses import (
    FEW,
    clause_behind,
    end_of_fronted,
    is_clause,
    past_address,
    words_end,
)
from dpaparse._speakers.english_doubts import convictions, doubtful_verbs
from dpaparse._speakers.english_impersonal import find_impersonal
from dpaparse._speakers.english_sources import find_source, tells_view
from dpaparse._speakers.english_subjects import (
    AS_WORD,
    WHO,
    ends_quotation,
    participles,
)
from dpaparse._speakers.english_verbs import Frame, frames_in
from dpaparse._speakers.reported import Reported


def find_english_indirect(sentence: Sentence) -> list[Reported]:
    """
    Find the reported words of a sentence: `It rains, X said.`, `X said that it rains.`, `According to X, it rains.`.
    """
    end = words_end(sentence)
    if sentence.tags.startswith("L", sentence.start):
        # "According to X, Y said that it rained": X says it all.
        whole = _according(sentence, end)
        if whole:
            return whole
    return _reported(sentence, frames_in(sentence), end) or _according(sentence, end) or find_impersonal(sentence, end)


def may_report(sentence: Sentence) -> bool:
    """
    Tell whether a sentence may report without a verb of saying: `..., warning that it rains`, `..., experts fear`.
    """
    return bool(participles(sentence) or doubtful_verbs(sentence) or convictions(sentence)) or tells_view(sentence)


def find_english_beside(sentence: Sentence) -> list[Reported]:
    """
    Find what is reported beside a speech: `X promised to wait: “...”`, `“...,” X said, adding that the dike held`.
    """
    tags = sentence.tags
    colon = tags.rfind(": Q", sentence.start, sentence.stop)
    reported: list[Reported] = []
    if colon >= 0:
        before = sentence.within(sentence.start, colon)
        reported += _reported(before, frames_in(before), colon, only_behind=True)
    last = tags.rfind("Q", sentence.start, sentence.stop)
    if not reported:
        reported += _before_comma(sentence)
    first = tags.find("Q", sentence.start, sentence.stop)
    # "“...,” X said, stressing that it was “...”"
    added = {at for at in participles(sentence) if at > last or (at > first and _is_before_that(sentence, at))}
    if added:
        frames = [frame for frame in frames_in(sentence) if frame.found.cue[0][0] in added]
        reported += _reported(sentence, frames, words_end(sentence))
    return reported


def _before_comma(sentence: Sentence) -> list[Reported]:
    """
    Find a clause before a frame in its middle that a quotation goes on with: `It rained, X said, “and it was cold.”`.
    """
    tags, start = sentence.tags, sentence.start
    comma = tags.find(", Q", start, sentence.stop)
    if comma < 0 or tags[start] in _NO_MAIN_CLAUSES or tags.find("Q", start, comma) >= 0:
        return []
    before = sentence.within(start, comma)
    frames = frames_in(before)
    if not frames or frames[-1].last != comma or not is_clause(before, start, frames[-1].first, ""):
        return []
    stop = frames[-1].first - len(", ")
    finite = min((at for at in (tags.find("h", start, stop), tags.find("B", start, stop)) if at >= 0), default=stop)
    if _is_fronted(before, stop) or " w" in tags[start:finite]:
        # "Speaking after it had rained, X said, “...”", "A day after it had rained, X said, “...”"
        return []
    return _clause_before(before, frames[-1], comma)


_NO_MAIN_CLAUSES: Final = frozenset("fpwGV")


def _is_before_that(sentence: Sentence, verb: int) -> bool:
    """
    Tell whether a clause with `that` stands behind a verb.
    """
    return sentence.tags.startswith(" C", sentence.word_end(verb))


def _reported(sentence: Sentence, frames: list[Frame], end: int, *, only_behind: bool = False) -> list[Reported]:
    """
    Return what *frames* report, up to *end*.
    """
    if frames and frames[-1].joint is None and not only_behind and _is_closing(sentence, frames[-1], end):
        # "Doctors advised him to wait, his office said": the last frame reports it all.
        whole = _clause_before(sentence, frames[-1], end)
        if whole:
            return whole
    reported: list[Reported] = []
    for number, frame in enumerate(frames):
        if frame.joint is None and reported and reported[-1].end > frame.first:
            # It belongs to what is reported.
            continue
        stop = next((other.joint for other in frames[number + 1 :] if other.joint is not None), end)
        if frame.is_relative:
            comma = sentence.tags.find(", ", frame.last, stop)
            stop = stop if comma < 0 else comma
        before = [] if only_behind or frame.joint is not None else _clause_before(sentence, frame, stop)
        start = None if before else clause_behind(sentence, frame.found.cue[0][0], frame.last, stop)
        reported += before
        # "The storm, which he reported adding to the damage, was long": the comma of "adding" stands before it all.
        if start is not None and start < stop:
            stop = _end_of_doing(sentence, start, end_of_fronted(sentence, frame.last, start, stop))
            reported.append(Reported(start, stop, frame.found))
    return reported


def _is_closing(sentence: Sentence, frame: Frame, end: int) -> bool:
    """
    Tell whether a frame ends the sentence, but for when and where it was said: `..., a spokesman said when asked`.
    """
    rest = sentence.tags[frame.last : end]
    return not rest or (rest.startswith(_WHEN_OR_WHERE) and not any(tag in rest for tag in _MORE))


_WHEN_OR_WHERE: Final = (" D", " T", " f", " p", " w")
_MORE: Final = "hBCEQ,"


def _end_of_doing(sentence: Sentence, start: int, end: int) -> int:
    """
    Return where an infinitive or a gerund ends at the latest: `X urged Y to wait [and has promised a dike]`.
    """
    tags = sentence.tags
    if tags[start] in _DOING:
        for finite in _AND_FINITE:
            at = tags.find(finite, start, end)
            end = end if at < 0 else at
    return end


# "to wait", "of waiting"
_DOING: Final = frozenset("tf")
_AND_FINITE: Final = (" u__ h", " u__ B")


def _clause_before(sentence: Sentence, frame: Frame, end: int) -> list[Reported]:
    """
    Return the words before a frame, and those behind a frame in their middle: `If it rains, X said, the dike holds`.
    """
    tags, start = sentence.tags, sentence.start
    stop = _end_before(sentence, frame)
    if sentence.word(start) in _HERE_OR_THERE and sentence.word_end(start) >= stop:
        # "Here, the experts disagree", "However, the town disagrees"
        return []
    is_behind = tags.startswith(" C", frame.last) or tags.startswith(" C", sentence.word_end(frame.last + 1))
    if stop <= start or is_behind:
        return []
    around = _clauses_around(sentence, frame, stop, end)
    if around:
        return around
    is_own = tags[start] == "w" and clause_behind(sentence, frame.found.cue[0][0], frame.last, end) is not None
    # "While it rained, she said it snowed"
    is_fronted = frame.last < end and (is_own or _is_fronted(sentence, stop))
    return [] if is_fronted else [Reported(start, stop, frame.found)]


_HERE_OR_THERE: Final = frozenset(
    {
        "again",
        "here",
        "however",
        "instead",
        "later",
        "meanwhile",
        "nevertheless",
        "now",
        "often",
        "sometimes",
        "still",
        "then",
        "there",
        "today",
        "yet",
    }
)


def _end_before(sentence: Sentence, frame: Frame) -> int:
    """
    Return where the words end that stand before a frame, with a comma between them; -1 if none do.
    """
    tags, first = sentence.tags, frame.first
    even = sentence.word_before(first)
    opening = even if tags[even] == "D" and even > sentence.start else first
    if tags.startswith(", w_ ", opening - len(", w_ ")) and sentence.word(opening - len("w_ ")) == AS_WORD:
        # "It rains, as X announced", "as even X admits"; but "It rained, as X announced a plan"
        if tags[frame.last + 1 : frame.last + 2] in _OBJECTS and not tags.startswith(", ", frame.last):
            return -1
        first = opening - len("w_ ")
    if tags.startswith(", ", first - 2):
        return first - 2
    return first - 1 if ends_quotation(sentence, first - 1) else -1


def _clauses_around(sentence: Sentence, frame: Frame, stop: int, end: int) -> list[Reported]:
    """
    Return the words up to *stop* and those behind a frame in their middle; none if it is not.
    """
    tags, start, behind = sentence.tags, sentence.start, frame.last + len(", ")
    if tags.startswith(_AND_ON, frame.last) and any(tags.find(tag, behind, end) >= 0 for tag in _FINITE):
        # "The town was offered help, he said, but had declined"
        return [Reported(start, stop, frame.found), Reported(behind, end, frame.found)]
    is_relative = tags.startswith("E", behind) and sentence.word(behind) == WHO
    if not tags.startswith(", ", frame.last) or tags[behind] in _NO_SUBJECTS or is_relative:
        return []
    if not is_clause(sentence, behind, end, "") and not _is_predicate(sentence, start, stop, behind):
        return []
    # "The town disagrees: wages, they say, have risen"
    mark = max(tags.rfind(": ", start, stop), tags.rfind("; ", start, stop))
    start = start if mark < 0 else mark + len(": ")
    found = [Reported(start, stop, frame.found), Reported(behind, end, frame.found)]
    # "But, she said, the dike holds"
    return found[1:] if tags[start] in _JOINING_WORDS and tags.find(" ", start, stop) < 0 else found


def _is_predicate(sentence: Sentence, start: int, stop: int, behind: int) -> bool:
    """
    Tell whether a subject is parted from its verb: `The thieves, police believe, came through the roof`.
    """
    tags = sentence.tags
    if tags[behind] != "x" or tags[start] not in _NOUNS or sentence.word(behind).endswith(GERUND):
        return False
    match = BEFORE.match(tags, start, sentence.stop)
    return match is not None and match.end("speaker") == stop


_AND_ON: Final = (", u__ ", ", w__ ")
_FINITE: Final = frozenset("hB")
_OBJECTS: Final = frozenset("dx0")
_NOUNS: Final = frozenset("dNR2")
_JOINING_WORDS: Final = frozenset("uwDCpf")
_NO_SUBJECTS: Final = frozenset("uwfp")


def _is_fronted(sentence: Sentence, comma: int) -> bool:
    """
    Tell whether all that stands before a comma says when, where or how: `In a statement, the company said ...`.
    """
    tags, start = sentence.tags, sentence.start
    if tags.find(" ", start, comma) < 0 or sentence.word(start) in ENGLISH_SPEAKING:
        return True
    if tags[start] == "w" and tags[sentence.word_end(start) + 1] == "V":
        # "When asked whether it rained"
        return True
    return tags[start] in FRONTED and not any(tags.find(tag, start, comma) >= 0 for tag in _FRONTED_WITHOUT)


_FRONTED_WITHOUT: Final = "hBV"


def _according(sentence: Sentence, end: int) -> list[Reported]:
    """
    According to X, it rains. / It rains, according to X.
    """
    found = find_source(sentence)
    if found is None or found.speaker is None:
        return []
    first = found.cue[0][0]
    is_after = first > sentence.start and sentence.tags[first] != "L"
    is_parted = sentence.tags[sentence.word_before(first)] in _FINITE or not sentence.tags.startswith(", ", first - 2)
    if is_after and (is_parted or sentence.tags.find("Q", sentence.start, sentence.stop) >= 0):
        # "What began well has, in the words of Thun, “broken the dike”"
        return []
    # "According to Thun, it rained; nobody was hurt": the source says no more than its own part.
    cue = found.cue[0][0]
    begin, stop = sentence.tags.rfind("; ", sentence.start, cue), sentence.tags.find("; ", cue, end)
    end = end if stop < 0 else stop
    sentence = sentence if begin < 0 else sentence.within(begin + len("; "), sentence.stop)
    frame = Frame(found, found.cue[0][0], max(found.speaker[1], found.cue[-1][1]), None)
    before = _clause_before(sentence, frame, end)
    start = past_address(sentence, "", _past_aside(sentence, frame.last, end), end)
    is_long = sentence.tags.count(" ", start, end) >= FEW
    is_first = frame.first == sentence.start and (is_long or (start < end and is_clause(sentence, start, end, "")))
    if not before and (is_first or any(sentence.tags.find(tag, start, end) >= 0 for tag in _CLAUSES)):
        return [Reported(start, end, found)]
    # "Around a third want to go, according to a survey published on Monday"
    comma = frame.first - 2
    is_behind = comma > sentence.start and sentence.tags.startswith(", ", comma)
    return before or ([Reported(sentence.start, comma, found)] if is_behind else [])


_CLAUSES: Final = "ChB"


_WHO: Final = ", E"
_WHICH: Final = frozenset({"which", "whose"})


def _past_aside(sentence: Sentence, at: int, end: int) -> int:
    """
    Return where words end that tell more about a source: `According to a survey published by the town, it rained`.
    """
    behind = at + len(", ")
    if sentence.tags.startswith(_WHO, at) or (sentence.tags.startswith(", ", at) and sentence.word(behind) in _WHICH):
        # "According to one diplomat, who gave no name, it rained"
        comma = sentence.tags.find(", ", behind, end)
        return at if comma < 0 else comma
    if not sentence.tags.startswith(" x", at) or not sentence.word(at + 1).endswith(PARTICIPLE_ENDS):
        return at
    comma = sentence.tags.find(", ", at, end)
    return at if comma < 0 else comma
