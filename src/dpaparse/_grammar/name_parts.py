"""
Words inside of a name that are others elsewhere: `Anna von und zu Thun`, `Piet van 't Hof`, `Jan «Jockel» Ruß`.
"""

from typing import Final

from dpaparse._grammar.pattern import TagPattern
from dpaparse._grammar.retagged import replaced

NOBLE: Final = " von und zu "
"""
The particles of some nobles.
"""

SHORTENED: Final = ("'t ", "’t ")
"""
The Dutch article in a name.
"""

CALLED: Final = " Y"
"""
A term behind a word or a comma.
"""


def with_nobles(text: str, tags: str) -> str:
    """
    Return tags in which `von und zu` are particles of one name.

    >>> with_nobles("Anna von und zu Thun", "2___ g__ u__ t_ N___")
    '2___ g__ g__ g_ N___'
    """
    at = text.find(NOBLE)
    while at >= 0:
        tags = f"{tags[: at + 5]}g__ g_{tags[at + 11 :]}"
        at = text.find(NOBLE, at + 1)
    return tags


def with_dutch(tags: str) -> str:
    """
    Return tags in which `'t` is a particle between a preposition and a name.

    >>> with_dutch("2___ g__ ~x N__"), with_dutch("d__ B___ ~x N__")
    ('2___ g__ g_ N__', 'd__ B___ ~x N__')
    """
    return replaced(tags, [(article.start(), "g_") for article in _DUTCH.finditer(tags)])


# "van ['t] Hof"
_DUTCH: Final = TagPattern(r"(?<= [gpb]__ [ ] | [ ] [gpb]_ [ ] ) ~[a-zN] (?= [ ] N_ )")


def with_nicknames(tags: str) -> str:
    """
    Return tags in which what somebody is called is part of the name: `Jan «Jockel» Ruß`; but `las Jan «Flut» Kindern`.

    >>> with_nicknames("V____ 2__ Y_______ N__"), with_nicknames("V__ N__ Y_______ N__")
    ('V____ 2__ N_______ N__', 'V__ N__ Y_______ N__')
    """
    return replaced(tags, [(name.start("name"), "N") for name in _NICKNAME.finditer(tags)])


# "Jan «[Jockel]» Ruß"
_NICKNAME: Final = TagPattern(r"2_*+ [ ] (?P<name> Y ) _{1,24}+ [ ] N_")
