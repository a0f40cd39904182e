"""
Participles of everyday verbs that report with the word before them: `hat deutlich gemacht, dass`.
"""

from functools import cache
from typing import Final

from dpaparse._grammar.verbs import completed

# What stands before a participle by which it reports, beside what does so with a form of its verb.
_BEFORE: Final[tuple[tuple[str, str, frozenset[str]], ...]] = (
    (" gebracht", "", frozenset({"Ausdruck"})),
    (" gegeben", "gibt", frozenset({"Kenntnis", "verstehen"})),
    (" gehalten", "hält", frozenset()),
    (" gelassen", "lässt", frozenset()),
    (" gemacht", "macht", frozenset({"aufmerksam"})),
    (" gezeigt", "zeigt", frozenset()),
    (" lassen", "lässt", frozenset()),
)
# "hat ausgeschlossen, dass"; but "es ist ausgeschlossen, dass"
_ALONE: Final = (" ausgeschlossen", " offengelassen")
_HAVING: Final = frozenset({"haben", "hat", "hatte", "hatten"})
HAVING: Final = "h"
"""
The tag of an auxiliary of the perfect.
"""

# "hatte ihr Vorhaben bekannt gemacht, den Deich zu bauen": it reports by itself
_KNOWN: Final = "bekannt"
_STOP: Final = ". "
# So far an auxiliary stands from its participle.
_FARTHEST: Final = 200


def with_completed(text: str, tags: str) -> str:
    """
    Return tags in which such a participle counts as one that reports; but `wurde deutlich gemacht`.

    >>> with_completed("Thun hat klar gemacht, dass", "N___ h__ x___ x______, C___")
    'N___ h__ x___ P______, C___'
    """
    for participle, words in _reporting():
        if participle not in text:
            continue
        at = text.find(participle)
        while at >= 0:
            end = at + len(participle)
            is_completed = not words or text[text.rfind(" ", 0, at) + 1 : at] in words
            if is_completed and tags[end : end + 1] in _BEHIND and _is_perfect(text, at, end):
                tags = f"{tags[: at + 1]}P{tags[at + 2 :]}"
            at = text.find(participle, end)
    return tags


# A comma, a stop, "hat"
_BEHIND: Final = frozenset({"", ",", ".", ":", " "})


@cache
def _reporting() -> tuple[tuple[str, frozenset[str]], ...]:
    """
    Return what makes each participle report; nothing if it does so by itself.
    """
    verbs = completed()
    found = [(participle, (more | verbs.get(form, frozenset())) - {_KNOWN}) for participle, form, more in _BEFORE]
    return (*found, *((participle, frozenset()) for participle in _ALONE))


def _is_perfect(text: str, start: int, end: int) -> bool:
    """
    Tell whether an auxiliary stands before a participle in its sentence, or right behind it.
    """
    behind = text[end : end + 8].split(None, 1)
    if text.startswith(" ", end):
        return bool(behind) and behind[0].rstrip(",.:") in _HAVING
    begin = max(text.rfind(_STOP, 0, start), start - _FARTHEST, 0)
    return not _HAVING.isdisjoint(text[begin:start].lower().split())
