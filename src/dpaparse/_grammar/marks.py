"""
Quotation marks: which there are, which closes which, and which characters beside one tell its direction.
"""

from typing import Final

from dpaparse._grammar.space import SPACE

DOUBLE: Final = '„“”‟«»"'
"""
Marks of outer quotations in the wire (« »), on web pages („ “) and in English (“ ” and straight).
"""

SINGLE: Final = "‚‘’‛‹›'"
"""
Marks of inner quotations; most of these characters are apostrophes.
"""

CLOSERS: Final = {
    "„": '“”"‟',
    "“": '”“"',
    "”": "”“",
    "‟": "”“",
    "«": "»",
    "»": "«",
    '"': '"”“',
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

SIMPLE: Final = {"„": "“", "«": "»", "»": "«", "“": "”", '"': '"'}
"""
The usual pairs.
"""

ALWAYS_OPEN: Final = "„‚"
"""
Marks that never close.
"""

BEFORE_OPENING: Final = frozenset(SPACE + "([{-–—/=+…" + "„“‚‘«»‹›\"'|>¿¡\u00ad")
"""
What may stand before an opening mark: a blank, an opening bracket, a dash, a slash, another opening mark.
"""

NOT_OPENED: Final = frozenset(SPACE + ",;:!?)]}")
"""
What never follows an opening mark: a blank, punctuation, a closing bracket.
"""

AFTER_CLOSING: Final = frozenset(SPACE + ".,;:!?…)]}-–—/" + "“”‘’«»‹›\"'|<*\u00ad")
"""
What may follow a closing mark: a blank, punctuation, a closing bracket, a hyphen, another mark.
"""


# "Rock 'n' Roll"
_ELISIONS: Final = frozenset(f"{before}n{after}" for before in "'’‘" for after in "'’")


def find_marks(source: str) -> list[int]:
    """
    Return where any mark stands, in order; single ones between letters are apostrophes and left out.

    >>> find_marks("„Ja“, rief Thun’s Hund")
    [0, 3]
    """
    found = []
    for mark in DOUBLE:
        at = source.find(mark)
        while at >= 0:
            found.append(at)
            at = source.find(mark, at + 1)
    for mark in SINGLE:
        at = source.find(mark)
        while at >= 0:
            between = source[at - 1 : at].isalnum() and source[at + 1 : at + 2].isalpha()
            if not (between or source[at : at + 3] in _ELISIONS or source[max(0, at - 2) : at + 1] in _ELISIONS):
                found.append(at)
            at = source.find(mark, at + 1)
    found.sort()
    return found
