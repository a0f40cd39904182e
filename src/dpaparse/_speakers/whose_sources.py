"""
Tell whose words a source is that tells it by "sein" or "ihr" alone: `Seinen Angaben zufolge`.
"""

from typing import Final

from dpaparse._grammar.sentences import Sentence
from dpaparse._speakers.genders import MAN, WOMAN
from dpaparse._speakers.persons import Person, Speaker, unnamed


def is_whose(part: Sentence, low: str, end: int) -> bool:
    """
    Tell whether a phrase in small letters is such a source, and ends at *end*: `seinen Angaben`; not `seinem Anwalt`.
    """
    return low.startswith(_WHOSE) and part.tags[part.word_before(end)] == _SOURCE


def of_whom(low: str, before: Speaker | None) -> Person | None:
    """
    Return whose words such a source is: those of who spoke *before*, a body too.
    """
    gender = MAN if low.startswith(_HIS) else WOMAN
    if before is None:
        return None
    if before.person is None:
        return unnamed(before.mention, gender, _NO_ROLE)
    return before.person if before.person.may_be(gender) else None


_HIS: Final = "sein"
_WHOSE: Final = ("ihre", "seine")
# "Angaben", "Darstellung"
_SOURCE: Final = "W"
_NO_ROLE: Final = ""
