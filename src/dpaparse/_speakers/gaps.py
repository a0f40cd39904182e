"""
Find who says something in a clause that has its verb from the one before: `Thun sprach von „...“, der Rat von „...“`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import GAPPED, GOVERNED
from dpaparse._grammar.sentences import VERBS, Sentence
from dpaparse._speakers.clause_starts import clause_start
from dpaparse._speakers.subjects import Found, names_somebody, phrase_at, subject_behind


def in_gapped_clause(sentence: Sentence, at: int) -> Found | None:
    """
    X sprach von „...“, Y von „...“ / X nannte das „...“, Y „...“.
    """
    tags = sentence.tags
    before = tags.rfind("Q", sentence.start, at)
    if before >= 0 and sentence.begins(_FOR):
        return _for_another(sentence, clause_start(sentence, at), at)
    begin = clause_start(sentence, at)
    first = tags.find(", ", before, at) + len(", ")
    if before >= 0 and len(", ") <= first < begin and GAPPED.match(tags, first, at) is not None:
        # "..., der Chef der Wehr, Jan Ruß, von"
        begin = first
    if before > begin or tags[begin - len(_BEHIND) : begin] not in _BORDERS:
        return None
    verb = next(iter(sentence.where(VERBS)), begin)
    if before < verb < begin and GOVERNED.match(tags, begin, at) is not None:
        return _behind_quotation(sentence, at)
    # "sprach von Glück, der Rat von „Pech“"
    match = GAPPED.match(tags, begin, at) if verb < (before if before >= 0 else begin) else None
    is_parallel = match is not None and _is_parallel(sentence, verb, match.end("speaker") + 1)
    # "sprach von „Glück“, Ruß von „Pech“"
    if match is None or not names_somebody(sentence, *match.span("speaker"), alone=is_parallel):
        return None
    if before < 0 and not is_parallel:
        return None
    if "W" in tags[slice(*match.span("speaker"))]:
        # "nannte sie „gut“, seine Zahlen „dünn“"
        return None
    # What follows is a clause with a verb of its own: "..., der Rat «...» nannte"
    is_last = tags[sentence.word_end(at) :].lstrip()[:1] in _ENDS
    return Found(match.span("speaker"), ()) if is_last else None


def as_joined(sentence: Sentence, last: tuple[int, Found | None], found: Found | None, at: int) -> Found | None:
    """
    Return the frame of a quotation at *at* that is joined to the last one: `die „Freiheit“, „Brot“ und „Recht“ riefen`.

    Args:
        sentence: The sentence.

        last: Where the quotation before ends, and its frame.

        found: The frame that was found.

        at: Where the quotation begins.
    """
    behind, before = last
    if before is None or before.speaker is None or sentence.tags[behind:at] not in _JOINING:
        return found
    is_behind = found is not None and found.speaker is not None and found.speaker[0] > at
    return found if is_behind else before


_JOINING: Final = frozenset({", ", " u__ ", " u___ ", ", u__ "})


def _is_parallel(sentence: Sentence, verb: int, at: int) -> bool:
    """
    Tell whether the word at *at* governs what the verb before has behind the same one: `sprach von Glück, X von „...“`.
    """
    preposition = sentence.text(*sentence.word_at(at))
    return sentence.tags[at] in _PREPOSITIONS and f" {preposition} " in sentence.text(verb, at)


_PREPOSITIONS: Final = frozenset("gpfbnl")


def _behind_quotation(sentence: Sentence, at: int) -> Found | None:
    """
    Von „...“ spricht X, von „...“ Y.
    """
    subject = subject_behind(sentence, at)
    if subject is None or subject[0] != sentence.word_end(at) + 1:
        return None
    return Found(subject, ()) if sentence.tags[subject[1] : subject[1] + 1] in _ENDS else None


_BEHIND: Final = "_, "
_BORDERS: Final = frozenset({_BEHIND, "_; "})
_ENDS: Final = frozenset(",.;!?") | {""}
_FOR: Final = "Für "


def _for_another(sentence: Sentence, begin: int, at: int) -> Found | None:
    """
    Für X ist das „...“, für Y „...“ .
    """
    if not sentence.source.startswith(_FOR.lower(), sentence.base + begin):
        return None
    phrase = phrase_at(sentence, begin + len(_FOR))
    if phrase is None or not names_somebody(sentence, *phrase):
        return None
    return Found(phrase, (sentence.word_at(begin),)) if phrase[1] < at else None
