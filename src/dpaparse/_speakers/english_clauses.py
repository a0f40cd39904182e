"""
Find the clause behind an English verb of saying: `X said it rains`, `X urged Y to go`, `X reported hearing shots`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.english import ADDRESSEE, OF_DOING, TO_DO, WHEN
from dpaparse._grammar.retagged_english import WHETHER
from dpaparse._grammar.sentences import Sentence
from dpaparse._grammar.tag_sets import ENGLISH_PREPOSITIONS, FRONTED, FULL_STOPS
from dpaparse._language.english_reporting import (
    ENGLISH_NAMES,
    ENGLISH_PROMISES,
    ENGLISH_RECALLS,
    ENGLISH_STATEMENTS,
    ENGLISH_TELLS,
    ENGLISH_URGES,
)
from dpaparse._language.english_syntax import (
    BEFORE_OR_AFTER,
    ENGLISH_ASKS,
    ENGLISH_NO_CLAUSE,
    ENGLISH_SUBJECTS,
    GERUND,
)
from dpaparse._speakers.english_subjects import WHO
from dpaparse._speakers.reported import sentence_end


def words_end(sentence: Sentence) -> int:
    """
    Return where the words of a sentence end: before its full stop, unless that stands inside the marks of a quotation.
    """
    end = sentence_end(sentence)
    return end if sentence.text(end, end + 1) in FULL_STOPS else sentence.stop


def clause_behind(sentence: Sentence, cue: int, at: int, end: int) -> int | None:
    """
    Return where the words begin that stand behind a frame; None if there are none: `X said nothing`.

    Args:
        sentence: The sentence.

        cue: The verb of the frame.

        at: Where the frame ends.

        end: Where its words end at the latest.
    """
    word = sentence.word(cue)
    if word in ENGLISH_URGES or word in ENGLISH_PROMISES or word in _ACCUSES:
        tags = sentence.tags
        doing = OF_DOING.match(tags, at, end) if word in _ACCUSES else TO_DO.match(tags, at, end)
        is_own = doing is not None and doing.start("words") == at + 1
        if doing is not None and is_own is (word in ENGLISH_PROMISES):
            verb = doing.end() - 1
            if word not in _ACCUSES or sentence.tags[verb - 1] == "Q" or sentence.word(verb - 1).endswith(GERUND):
                return doing.start("words")
    if word in ENGLISH_RECALLS and sentence.word(at + 1).endswith(GERUND):
        return at + 1
    behind, at = at, past_address(sentence, word, at, end)
    if at >= end:
        return None
    first = sentence.word(at)
    if sentence.tags[at] == "C":
        return None if _is_object(sentence, at, end) else at
    if first in ENGLISH_ASKS:
        # "rejected what it called “unsafe”", "tells the story of a man who waits"
        is_object = first == _WHAT and word in ENGLISH_NAMES
        return None if is_object or (first == WHO and at > behind + 1) else at
    # "chanted “Dikes now!” when Thun was there"
    is_alone = sentence.tags[at] == "Q" and sentence.tags.startswith(" w", sentence.word_end(at))
    if word in ENGLISH_NAMES or first in ENGLISH_NO_CLAUSE or is_alone:
        return None
    said = _behind_noun(sentence, at, end)
    if said is not None or word in _VOICES:
        return said if said is not None else _past_noun(sentence, at, end)
    return at if is_clause(sentence, at, end, word) else None


def _behind_noun(sentence: Sentence, at: int, end: int) -> int | None:
    """
    Return where a clause begins behind a noun that says what it is: `X expressed the hope that it rained`.
    """
    clause = sentence.tags.find(" C", at, min(at + _LONGEST_NOUN, end))
    if clause < 0 or sentence.word(sentence.word_before(clause + 1)) not in ENGLISH_STATEMENTS:
        return None
    return clause + 1


_LONGEST_NOUN: Final = 30


def _past_noun(sentence: Sentence, noun: int, end: int) -> int | None:
    """
    Return where a clause without `that` begins behind such a noun: `X expressed concern it rained`.
    """
    for _ in range(_MOST_BEFORE):
        behind = sentence.word_end(noun) + 1
        if behind >= end or sentence.tags[noun] not in _BEFORE_NOUN:
            break
        if sentence.word(noun) in ENGLISH_STATEMENTS:
            is_subject = sentence.tags[behind] in _SUBJECTS or sentence.word(behind) in ENGLISH_SUBJECTS
            return behind if is_subject and is_clause(sentence, behind, end, "") else None
        noun = behind
    return None


# "the [hope]", "deep [concern]"
_BEFORE_NOUN: Final = frozenset("dx")
_MOST_BEFORE: Final = 4
_VOICES: Final = frozenset({"expressed", "expresses", "expressing", "voiced", "voicing"})


def _is_object(sentence: Sentence, that: int, end: int) -> bool:
    """
    Tell whether `that` opens no clause, but is what somebody says: `X ruled that out`, `X denied that on Monday`.
    """
    tags, behind = sentence.tags, sentence.word_end(that)
    if tags.count(" ", behind, end) > _FEWEST:
        return False
    return behind >= end or tags[behind + 1 : behind + 2] in _OBJECT_ENDS


_WHAT: Final = "what"
_FEWEST: Final = 2
_ACCUSES: Final = frozenset({"accuse", "accused", "accuses", "accusing"})


def past_address(sentence: Sentence, word: str, at: int, end: int) -> int:
    """
    Return where the words behind a frame begin, behind whom they are said to, when and where.
    """
    tags = sentence.tags
    if tags.startswith(", ", at):
        # "warned, however, that", "said, among other things, that"
        clause = tags.find(", C", at + 1, min(at + _LONGEST_ASIDE, end))
        if clause >= 0:
            return clause + len(", ")
    addressee = ADDRESSEE.match(tags, at, end) if word in ENGLISH_TELLS else None
    if addressee is not None:
        at = addressee.end()
    if word in _MAKES:
        # "made it clear that"
        behind = min(at + _LONGEST_CLEAR, end)
        clause = max(tags.find(" C", at, behind), tags.find(WHETHER, at, behind))
        at = _past_clear(sentence, at) if clause < 0 else clause
    when = WHEN.match(tags, at, end)
    at = at if when is None else when.end()
    while at < end and tags[at] in " ,":
        at += 1
    if tags.startswith(_ADVERB, at) and tags.startswith(" C", sentence.word_end(at)):
        # "said only that"
        return sentence.word_end(at) + 1
    return _past_place(sentence, at, end)


_LONGEST_ASIDE: Final = 40
_MAKES: Final = frozenset({"leave", "leaves", "left", "made", "make", "makes", "making", "take", "takes", "took"})
_LONGEST_CLEAR: Final = len(" it clear on Monday that ")
_ADVERB: Final = "D"


def _past_clear(sentence: Sentence, at: int) -> int:
    """
    Return where `clear` ends behind a verb, with a clause without `that` behind it: `made clear there would be rain`.
    """
    found = (at + len(words) - 1 for words in _CLEAR if sentence.text(at, at + len(words)) == words)
    return next(found, at)


_CLEAR: Final = (" clear ", " it clear ", " no doubt ")


def _past_place(sentence: Sentence, at: int, end: int) -> int:
    """
    Return where a clause begins behind words that say where: `X said in a statement it rained`; else *at*.
    """
    tags, word = sentence.tags, at
    is_when = tags.startswith("w", at) and sentence.word(at) in BEFORE_OR_AFTER
    if not is_when and tags[at : at + 1] not in ENGLISH_PREPOSITIONS:
        return at
    for _ in range(_LONGEST_PLACE):
        if word >= end or (tags[word] not in _IN_PLACES and not (is_when and word == at)):
            return at
        if word > at and sentence.word(word) in _IT:
            return word
        word = sentence.word_end(word) + 1
        if word < end and tags[word] in _OPENS_CLAUSE:
            # "said after the vote that", but "said after he had left"
            return at if is_when and tags[word] == "E" else word
    return at


_LONGEST_PLACE: Final = 8
_IN_PLACES: Final = frozenset("fptdxNR20TVY")
_OPENS_CLAUSE: Final = frozenset("CE")
_IT: Final = frozenset({"it", "there"})


def is_clause(sentence: Sentence, at: int, end: int, word: str) -> bool:
    """
    Tell whether a clause begins at *at*: with a pronoun, a finite verb before its first comma, or a few words.
    """
    tags = sentence.tags
    if tags[at] == "E":
        return tags.find(" ", at, end) >= 0
    if sentence.word(at) in ENGLISH_SUBJECTS:
        # "said it rained", but "confirmed this to dpa"
        behind = sentence.word_end(at)
        return tags.startswith(" ", behind, end) and tags[behind + 1] not in _OBJECT_ENDS
    comma = tags.find(",", at, end)
    if tags.startswith(_RELATIVE, comma):
        # "the man, who worked here, sold it"
        comma = tags.find(",", tags.find(",", comma + 1, end) + 1, end)
    stop = end if comma < 0 else comma
    if word and word not in _TAKES_CLAUSE:
        # "threatened strikes that would hit the north"
        relative = tags.find(" C", at, stop)
        stop = stop if relative < 0 else relative
    if any(tags.find(tag, at, stop) >= 0 for tag in _FINITE):
        return True
    return word in _TAKES_CLAUSE and tags[at] not in FRONTED and tags.count(" ", at, stop) >= FEW


_OBJECT_ENDS: Final = frozenset("fptT")
_RELATIVE: Final = (", E__ ", ", w____ ")
_FINITE: Final = "hB"
_TAKES_CLAUSE: Final = frozenset(
    {
        "believe",
        "believed",
        "believes",
        "insist",
        "insisted",
        "insists",
        "said",
        "say",
        "saying",
        "says",
        "think",
        "thinks",
    }
)
FEW: Final = 2
"""
How many blanks the fewest words have that are a clause without a verb that we know.
"""


def end_of_fronted(sentence: Sentence, at: int, start: int, end: int) -> int:
    """
    Return where words end at the latest in a clause that opens its sentence: `When X demanded that he go, [he left]`.

    Args:
        sentence: The sentence.

        at: Where the frame ends.

        start: Where the words begin.

        end: Where they end at the latest, for all else.
    """
    tags = sentence.tags
    if tags[sentence.start] != "w" or tags.find(", ", sentence.start, at) >= 0:
        return end
    comma = tags.find(", ", start, end)
    while comma >= 0 and tags[comma + len(", ")] not in _SUBJECTS:
        comma = tags.find(", ", comma + 1, end)
    return end if comma < 0 else comma


_SUBJECTS: Final = frozenset("2ENRd")
