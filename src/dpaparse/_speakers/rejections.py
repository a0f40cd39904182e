"""
Find claims that somebody rejects, and so has not made: `Den Vorwurf, der Deich sei alt, wies X zurück`.

All positions count in the tags of the sentence.
"""

from types import MappingProxyType
from typing import Final

from dpaparse._grammar.clauses import CLAIM
from dpaparse._grammar.sentences import VERBS, Sentence
from dpaparse._grammar.tag_sets import FINITE
from dpaparse._language.labels import CLAIMS
from dpaparse._speakers.claims import before_rest
from dpaparse._speakers.clause_ends import comma_before_verb
from dpaparse._speakers.said_clauses import said_from
from dpaparse._speakers.subjects import Found


def rejected_clause(sentence: Sentence, end: int) -> tuple[int, int, Found] | None:
    """
    Den Vorwurf, es regne, wies X zurück / X wies den Vorwurf der Wehr zurück, es regne: whose it is, or nobody's.

    Args:
        sentence: The sentence.

        end: Where its words end.
    """
    comma = sentence.tags.find(", ", sentence.start, end)
    if comma < 0:
        return None
    words = sentence.text(sentence.start, comma).split()
    if _CLAIMS.isdisjoint(words):
        return _labelled(sentence, comma, end)
    start = said_from(sentence, comma + len(", "), end)
    if start is None:
        return None
    last = max(sentence.tags.rfind(" ", sentence.start, comma) + 1, sentence.start)
    if sentence.text(last, comma) == _ONESELF:
        # "wies die Vorwürfe von sich, er habe gelogen"
        last = sentence.word_before(last)
    if sentence.text(last, comma) not in _CLAIMS:
        is_rejecting = _rejects(sentence, words) or sentence.word(last) in _REJECTED
        claim = _rejected_before(sentence, last) if is_rejecting else None
        return None if claim is None else (start, end, claim)
    claim = Found(None, (sentence.word_at(last),), is_nobodys=True)
    if _rejects(sentence, words):
        # "X widersprach Gerüchten, es regne", "X wies den Vorwurf, es regne, am Montag zurück"
        stop = sentence.tags.rfind(", ", start, end)
        is_parted = stop >= 0 and sentence.word(max(sentence.tags.rfind(" ", stop, end) + 1, stop)) in _AWAY
        return start, stop if is_parted else end, claim
    labelled = _labelled(sentence, comma, end)
    if labelled is not None:
        return labelled
    stop = comma_before_verb(sentence, start, end)
    verb = "" if stop < 0 else sentence.word(stop + len(", "))
    is_rejected = stop >= 0 and (
        _rejects(sentence, [verb, *words[:1]]) or verb in _SILENT or sentence.text(stop, end).endswith(_SAYING_NOTHING)
    )
    return (start, stop, claim) if is_rejected else None


def _labelled(sentence: Sentence, comma: int, end: int) -> tuple[int, int, Found] | None:
    """
    Die Kritik, es regne, nannte X unfair. / X nannte die Kritik, es regne, unfair.
    """
    noun = max(sentence.tags.rfind(" ", sentence.start, comma) + 1, sentence.start)
    start = said_from(sentence, comma + len(", "), end) if sentence.word(noun) in CLAIMS else None
    if start is None or sentence.tags[start] in _VERBS:
        # "begrüßte das Urteil, gab aber zu bedenken"
        return None
    claim = Found(None, (sentence.word_at(noun),), is_nobodys=True)
    before = sentence.text(sentence.start, noun).split()
    stop = sentence.tags.rfind(", ", start, end)
    if stop >= 0 and not _CALLING.isdisjoint(before):
        return start, stop, claim
    if not _REACTING.isdisjoint(before) and before[-1] in _THE:
        return start, before_rest(sentence, start, end), claim
    stop = comma_before_verb(sentence, start, end)
    return (start, stop, claim) if stop >= 0 and sentence.word(stop + len(", ")) in _LABELLING else None


def _rejects(sentence: Sentence, words: list[str]) -> bool:
    """
    Tell whether one of *words* rejects something, with its particle: `widersprach`, `wies ... zurück`.
    """
    if not _AGAINST_ONE.isdisjoint(words) and not _DEFENDING.isdisjoint(words):
        # "wehrte sich gegen den Vorwurf, er habe gelogen"
        return True
    parted = next((_PARTED[word] for word in words if word in _PARTED), None)
    if parted is None:
        return not _REJECTING.isdisjoint(words)
    return any(word.rstrip(_BEHIND_PARTICLE) in parted for word in sentence.text(sentence.start, sentence.stop).split())


def _rejected_before(sentence: Sentence, last: int) -> Found | None:
    """
    Find the claim that is rejected, before the word at *last*: `wies [Vorwürfe der Wehr] am Montag zurück`.
    """
    for match in CLAIM.finditer(sentence.tags, sentence.start, last):
        claim = match.span("claim")
        behind = sentence.tags[match.end() : last]
        if sentence.text(*claim) in _CLAIMS and _OTHER_CLAUSE.isdisjoint(behind):
            is_own = sentence.word(sentence.word_before(claim[0])) in _OWN
            owner = None if match["owner"] is None else match.span("owner")
            # "wies die Vorwürfe mit der Begründung zurück, es regne"
            is_own = is_own or not _GROUNDS.isdisjoint(sentence.text(match.end(), last).split())
            return None if is_own else Found(owner, (claim,), is_nobodys=owner is None)
    return None


_VERBS: Final = FINITE | frozenset(VERBS)
# "wies Vorwürfe zurück und betonte, er habe ..."
_OTHER_CLAUSE: Final = FINITE | {"u"}

_GROUNDS: Final = frozenset({"Argument", "Begründung", "Bemerkung", "Hinweis", "Verweis", "Worten"})
_CLAIMS: Final = frozenset(
    {
        "Anschuldigung",
        "Anschuldigungen",
        "Behauptung",
        "Behauptungen",
        "Gerücht",
        "Gerüchte",
        "Gerüchten",
        "Spekulationen",
        "Unterstellung",
        "Unterstellungen",
        "Verdacht",
        "Vorwurf",
        "Vorwürfe",
        "Vorwürfen",
    }
)
_REJECTING: Final = frozenset(
    {
        "bestreiten",
        "bestreitet",
        "bestritt",
        "bestritten",
        "dementieren",
        "dementiert",
        "dementierte",
        "dementierten",
        "widersprach",
        "widersprachen",
        "widerspricht",
    }
)
_AGAINST_ONE: Final = frozenset({"Gegen", "gegen"})
_DEFENDING: Final = frozenset({"verwahrt", "verwahrte", "wandte", "wehrt", "wehrte", "wehrten", "wendet"})
# "tritt ... entgegen", "wies ... zurück", "wies ... von sich"
_AGAINST: Final = frozenset({"entgegen"})
_OFF: Final = frozenset({"ab", "sich", "zurück"})
_ONESELF: Final = "sich"
_BEHIND_PARTICLE: Final = ",.!"
_AWAY: Final = _AGAINST | _OFF
_PARTED: Final = MappingProxyType(
    dict.fromkeys(("trat", "traten", "treten", "tritt"), _AGAINST)
    | dict.fromkeys(("weisen", "weist", "wies", "wiesen"), _OFF)
)
# "Thun begrüßte die Forderung, zu gehen": somebody else's
_REACTING: Final = frozenset(
    f"{stem}{ending}"
    for stem in (
        "bedauert",
        "begrüßt",
        "belächelt",
        "kritisiert",
        "lobt",
        "missbilligt",
        "rügt",
        "tadelt",
        "verurteilt",
        "unterstützt",
    )
    for ending in ("", "e", "en")
) | {"lehnen", "lehnt", "lehnte", "lehnten"}
_THE: Final = frozenset({"das", "den", "der", "die"})
# "Den Vorwurf, er habe gelogen, nannte Thun „Unsinn“": whoever judges a claim has not made it
_CALLING: Final = frozenset(
    {"bezeichnen", "bezeichnet", "bezeichnete", "bezeichneten", "nannte", "nannten", "nennen", "nennt"}
)
_LABELLING: Final = _CALLING | {"halten", "hielt", "hielten", "hält", "kommentierte", "quittierte", "tat", "wertete"}
# "Zu den Vorwürfen, er habe gelogen, schwieg Thun", "..., wollte sich Thun nicht äußern"
_SILENT: Final = frozenset({"schweigen", "schweigt", "schwieg", "schwiegen"})
_SAYING_NOTHING: Final = (" nicht", " nicht äußern", " nicht Stellung nehmen", " nichts sagen")
_REJECTED: Final = frozenset({"bestritten", "dementiert", "entgegengetreten", "widersprochen", "zurückgewiesen"})
_OWN: Final = frozenset({"ihre", "ihren", "ihrer", "seine", "seinen", "seiner"})
