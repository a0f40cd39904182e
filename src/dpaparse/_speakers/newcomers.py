"""
Find who was introduced without a name, and is told by a bare role later: `Ein Mann rief an. ... sagte der Mann`.
"""

from collections.abc import Callable
from typing import Final

from dpaparse._grammar.people import UNNAMED
from dpaparse._model import Mention, Span

# So far before a mention somebody is still known who has no name.
_NEAR: Final = 600
# What anybody of a gender may be called.
_ANYBODY: Final = frozenset({"frau", "mann"})
# "ein", "einer"; but "seine Verteidigerin"
_NEW: Final = ("Ein", "ein")


def find_newcomer(
    source: str, bases: list[int], tags: list[str], at: int, told: tuple[str, str, Callable[[str], str]]
) -> Mention | None:
    """
    Return who was introduced last with a role; with another one, if `der Mann` or `die Frau` can be nobody else.

    Args:
        source: The whole text.

        bases: Where the parts begin that were read.

        tags: Their tags.

        at: Where the bare role stands.

        told: The role in small letters, its gender, and what tells the gender of a role.
    """
    role, gender, gender_of = told
    others = []
    for base, part in zip(reversed(bases), reversed(tags), strict=True):
        if base + len(part) < at - _NEAR:
            break
        for match in reversed([*UNNAMED.finditer(part, max(0, at - _NEAR - base), at - base)]):
            if match["new"] is None or not source.startswith(_NEW, base + match.start()):
                continue
            first, last = (base + place for place in match.span("role"))
            mention = Mention(span=Span(base + match.start(), last), text=source[base + match.start() : last])
            word = source[first:last].lower()
            if word == role:
                return mention
            if role in _ANYBODY and gender_of(word) == gender:
                others.append(mention)
    return others[0] if len(others) == 1 else None
