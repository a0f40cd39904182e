"""
Tags that the words beside them change: commas in parentheses, adverbs that are surnames.
"""

from typing import Final

# As long as one may be that belongs to a name, with its marks: `PARENTHESIS` in `phrases`
_LONGEST_PARENTHESIS: Final = 42

ADVERB: Final = " O"
"""
The tag of an adverb with a capital, behind a blank.
"""


def enclosed(tags: str) -> str:
    """
    Return tags in which no comma inside of parentheses parts clauses: `Ebba Thun (SPD, Husum) sagte`.
    """
    pieces: list[str] = []
    done, start = 0, tags.find("(")
    while start >= 0:
        end = tags.find(")", start, start + _LONGEST_PARENTHESIS)
        inside = tags[start:end]
        if end >= 0 and "," in inside and "(" not in inside[1:]:
            pieces += (tags[done:start], inside.replace(",", "~"))
            done = end
        start = tags.find("(", start + 1)
    return "".join((*pieces, tags[done:]))


def with_surnames(tags: str) -> str:
    """
    Return tags in which no word counts as an adverb whose capital no sentence's start has made: `sagte Anders`.
    """
    pieces: list[str] = []
    done, at = 0, tags.find(ADVERB)
    while at >= 0:
        is_within = tags[at - 1] == "_" or tags[at - 1 : at].isalnum()
        # "Ärzte ohne Grenzen"
        if is_within and tags[tags.rfind(" ", 0, at) + 1] != "p":
            pieces += (tags[done : at + 1], "N")
            done = at + 2
        at = tags.find(ADVERB, at + 1)
    return "".join((*pieces, tags[done:]))
