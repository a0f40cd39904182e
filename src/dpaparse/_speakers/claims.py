"""
Find whose claim a clause is: `der Vorwurf der Fischer, dass ...`, `Thuns Forderung, ... zu ...`; and whose words.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import CLAIM, OWNED, OWNER_BEFORE
from dpaparse._grammar.sentences import Sentence
from dpaparse._language.labels import CLAIMS
from dpaparse._speakers.subjects import Found, Stretch, clause_start, names_somebody


def claimed_by(sentence: Sentence, at: int) -> Found | None:
    """
    Find whose claim the clause is that holds *at*, by the noun before its comma.
    """
    begin = clause_start(sentence, at)
    if begin <= sentence.start or not (begin == at or _is_clause(sentence, begin)):
        return None
    comma = begin - len(", ")
    first = max(sentence.start, sentence.tags.rfind(" ", 0, max(comma - _LONGEST_CLAIM, 0)) + 1)
    for match in CLAIM.finditer(sentence.tags, first, comma):
        named = "owner" if match["owner"] is not None else "whose"
        if match.end() == comma and sentence.word(match.start("claim")) in CLAIMS and match[named] is not None:
            return Found(match.span(named), (match.span("claim"),))
    return None


# "der Vorwurf des Vorsitzenden der Gewerkschaft der Lotsen in Husum"
_LONGEST_CLAIM: Final = 150


def _is_clause(sentence: Sentence, begin: int) -> bool:
    """
    Tell whether a clause may be what is claimed: with "dass", in the subjunctive, with an infinitive.
    """
    tags = sentence.tags
    comma = tags.find(",", begin, sentence.stop)
    end = sentence.stop if comma < 0 else comma
    return (
        tags[begin] == "C"
        or any(begin <= mood < end for mood in sentence.where("kK"))
        or any(tags.find(mark, begin, end) >= 0 for mark in _INFINITIVES)
    )


# "zu" and "abzuwarten"
_INFINITIVES: Final = (" t_ ", " Z_")


def whose_words(before: Sentence, start: int, end: int) -> Stretch | None:
    """
    Return whose words a phrase is: `das Fazit von Thun`, `die Antwort des Amts`.
    """
    match = OWNER_BEFORE.match(before.tags, start, end) or OWNED.match(before.tags, start, end)
    phrase = None if match is None else match.span("owner")
    return phrase if phrase is not None and names_somebody(before, *phrase) else None
