"""
What tells headings from running text.
"""

from typing import Final

from dpaparse._grammar.pattern import Pattern
from dpaparse._grammar.space import BLANK

# inner-sentence = lower "." / "!" / "?" blank capital ; "Es regnet. Die Flut" is no heading, "St. Pauli" may be one
INNER_SENTENCE: Final = Pattern(rf"(?: \p{{Ll}}{{3}} [.] | [!?…] ) [“”»\"]?+ {BLANK} [\p{{Lu}}„“«»\"]")

# dpa's headlines have at most some 60 characters, those of papers a few more.
LONGEST_HEADING: Final = 110


def is_long(source: str, start: int, end: int) -> bool:
    """
    Tell whether a block is longer than a heading, however its lines end.

    >>> is_long("Der Deich hält.", 0, 15)
    False
    """
    size = end - start
    return size > LONGEST_HEADING and size - source.count("\r\n", start, end) > LONGEST_HEADING


def has_number_to_call(words: str) -> bool:
    """
    Tell whether a line has the number of a telephone: `Auskunft: Telefon 04841/830`.

    >>> has_number_to_call("Auskunft: Telefon 04841/830"), has_number_to_call("Winter 2025/26")
    (True, False)
    """
    return any("/" in word and sum(map(str.isdigit, word)) >= _LEAST_DIGITS_TO_CALL for word in words.split())


_LEAST_DIGITS_TO_CALL: Final = 7
