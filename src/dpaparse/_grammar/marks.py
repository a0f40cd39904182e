"""
Quotation marks: which there are, which closes which, and how the characters beside one tell its direction.
"""

from typing import Final

from dpaparse._grammar.space import SPACE

DOUBLE: Final = "„“”‟«»\""
"""
Marks of outer quotations in the wire (« »), on web pages („ “) and in English (“ ” and straight).
"""

SINGLE: Final = "‚‘’‛‹›'"
"""
Marks of inner quotations; most of these characters are apostrophes.
"""

CLOSERS: Final = {
    "„": "“”\"‟",
    "“": "”“\"",
    "”": "”",
    "‟": "”“",
    "«": "»",
    "»": "«",
    '"': "\"”“",
    "‚": "‘’'",
    "‘": "’'",
    "‛": "’",
    "’": "",
    "‹": "›",
    "›": "‹",
    "'": "'’",
}
"""
What may close a quotation that a mark opened, German, Swiss and English, and the mixtures that typing makes: `„…"`.
"""

ALWAYS_OPEN: Final = "„‚"
"""
Marks that never close.
"""

# What may stand before an opening mark: a blank, an opening bracket, a dash, a slash, another opening mark.
_BEFORE_OPENING: Final = frozenset(SPACE + "([{-–—/=+…" + "„“‚‘«»‹›\"'|>¿¡\u00ad")

# What may follow a closing mark: a blank, punctuation, a closing bracket, a hyphen, another mark.
_AFTER_CLOSING: Final = frozenset(SPACE + ".,;:!?…)]}-–—/" + "“”‘’«»‹›\"'|<*\u00ad")


def leans(source: str, at: int, start: int, end: int) -> tuple[bool, bool]:
    """
    Tell whether the mark at *at* may open and whether it may close, by the characters beside it within `[start, end)`.

    >>> leans('er "sagte', 3, 0, 9), leans('sagte" er', 5, 0, 9)
    ((True, False), (False, True))
    """
    before = source[at - 1] if at > start else " "
    after = source[at + 1] if at + 1 < end else " "
    opens = after not in SPACE and before in _BEFORE_OPENING
    closes = before not in SPACE and after in _AFTER_CLOSING
    return opens, closes


def positions(source: str, marks: str) -> list[int]:
    """
    Return where any of *marks* stands, in order.

    >>> positions("„Ja“, „Nein“", DOUBLE)
    [0, 3, 6, 11]
    """
    found = []
    for mark in marks:
        at = source.find(mark)
        while at >= 0:
            found.append(at)
            at = source.find(mark, at + 1)
    found.sort()
    return found
