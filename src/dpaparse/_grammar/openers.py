"""
What stands where a dateline has its place, and names none: who wrote the text or is shown, a rubric.

Which words are first names, towns and rubrics stands in `_language`.
"""

from typing import Final

from dpaparse._language.places import FIRST_WORDS
from dpaparse._language.rubrics import RUBRIC_ENDS, RUBRICS

# "Ebba van der Thun"
_SMALL_IN_NAMES: Final = frozenset({"den", "der", "van", "von", "zu"})
_MOST_WORDS: Final = 5
# "Zitat des Tages", "Das große Zitat des Tages" is a headline.
_LEAST_WORDS_OF_RUBRIC: Final = 3
_MOST_WORDS_OF_RUBRIC: Final = 4


def is_person(words: str) -> bool:
    """
    Tell whether *words* are the full name of somebody: a first name that we know, and what no town has behind it.

    >>> is_person("Ebba Thun"), is_person("Alice Springs"), is_person("Bad Thun")
    (True, False, False)
    """
    names = words.split()
    if not 1 < len(names) <= _MOST_WORDS or names[0].casefold() in FIRST_WORDS:
        return False

    from dpaparse._language.first_names import MEN, WOMEN  # noqa: PLC0415, most places have one word
    from dpaparse._language.towns import LANDSCAPE, LIKE_PERSONS, NAMES_OF_TOWNS  # noqa: PLC0415

    first = names[0].partition("-")[0]
    return (
        (first in WOMEN or first in MEN)
        and first.casefold() not in NAMES_OF_TOWNS
        and all(name in _SMALL_IN_NAMES or (name[0].isupper() and name[-1] != ".") for name in names[1:-1])
        and names[-1][0].isupper()
        and names[-1].casefold() not in LANDSCAPE
        and words.casefold() not in LIKE_PERSONS
    )


def is_rubric(words: str) -> bool:
    """
    Tell whether *words* say what kind of text follows.

    >>> is_rubric("Hintergrund"), is_rubric("Zitat des Tages"), is_rubric("Weil am Rhein")
    (True, True, False)
    """
    folded = words.casefold()
    if folded in RUBRICS:
        return True

    names = folded.split()
    if not _LEAST_WORDS_OF_RUBRIC <= len(names) <= _MOST_WORDS_OF_RUBRIC:
        return False
    return " ".join(names[-2:]) in RUBRIC_ENDS or " ".join(names[-3:]) in RUBRIC_ENDS
