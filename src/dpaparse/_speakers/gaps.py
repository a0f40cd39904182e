"""
Find who says something in a clause that has its verb from the one before: `Thun sprach von „...“, der Rat von „...“`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import GAPPED, GOVERNED
from dpaparse._grammar.sentences import VERBS, Sentence
from dpaparse._speakers.subjects import Found, clause_start, names_somebody, phrase_at, subject_behind


def in_gapped_clause(sentence: Sentence, at: int) -> Found | None:
    """
    X sprach von „...“, Y von „...“ / X nannte das „...“, Y „...“.
    """
    tags = sentence.tags
    before = tags.rfind("Q", sentence.start, at)
    if before >= 0 and sentence.begins(_FOR):
        return _for_another(sentence, clause_start(sentence, at), at)
    begin = clause_start(sentence, at)
    if before > begin or tags[begin - len(_BEHIND) : begin] not in _BORDERS:
        return None
    verb = next(iter(sentence.where(VERBS)), begin)
    if before < verb < begin and GOVERNED.match(tags, begin, at) is not None:
        return _behind_quotation(sentence, at)
    # "sprach von Glück, der Rat von „Pech“"
    match = GAPPED.match(tags, begin, at) if verb < (before if before >= 0 else begin) else None
    if match is None or not names_somebody(sentence, *match.span("speaker"), alone=False):
        return None
    if before < 0 and not _is_parallel(sentence, verb, match.end("speaker") + 1):
        return None
    if "W" in tags[slice(*match.span("speaker"))]:
        # "nannte sie „gut“, seine Zahlen „dünn“"
        return None
    # What follows is a clause with a verb of its own: "..., der Rat «...» nannte"
    is_last = tags[sentence.word_end(at) :].lstrip()[:1] in _ENDS
    return Found(match.span("speaker"), ()) if is_last else None


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
