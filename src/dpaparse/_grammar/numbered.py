"""
Tell which lines name by its number a document, a graphic or an issue of a paper, or what reading it costs.
"""

from typing import Final

from dpaparse._grammar.pattern import PlainPattern
from dpaparse._grammar.stamps import is_time
from dpaparse._language.furniture import ISSUE_WORDS

_AROUND_WORDS: Final = ".,:;-–()|"


def is_document(words: list[str]) -> bool:
    """
    Tell whether the words of a line are the number of a document in an archive.

    >>> is_document("dokument kb00020261125em3e2x".split())
    True
    """
    if len(words) != _WORD_AND_NUMBER or words[0] not in _DOCUMENTS:
        return False
    return len(words[1]) > _LONGEST_SIGN and words[1].isalnum() and any(map(str.isdigit, words[1]))


_WORD_AND_NUMBER: Final = 2
_DOCUMENTS: Final = frozenset({"document", "dokument"})
_LONGEST_SIGN: Final = 8


def is_graphic(line: str) -> bool:
    """
    Tell whether a line names a graphic by its number.

    >>> is_graphic("dpa-Grafik 104711, Wohnungsbau"), is_graphic("(mit dpa-Grafik 2104)"), is_graphic("Grafik 3")
    (True, True, False)
    """
    name, _, behind = line.strip("()").removeprefix(_WITH).partition(" ")
    number = behind.removeprefix(_NUMBER_OF).partition(" ")[0].strip(_AROUND_NUMBER)
    return name.casefold() in _GRAPHICS and len(number) >= _LEAST_DIGITS and number.isdecimal()


_WITH: Final = "mit "
_NUMBER_OF: Final = "Nr. "
_AROUND_NUMBER: Final = ",.:;"
_GRAPHICS: Final = frozenset({"dpa-grafik", "dpa-infografik", "globus-grafik", "grafik", "infografik", "regiografik"})
# "Grafik 3" is one of those in the text.
_LEAST_DIGITS: Final = 4


def is_issue(line: str) -> bool:
    """
    Tell whether a line says in which issue of a paper a text stood: `Küstenbote vom 25.11.2026, Nr. 274, S. 3`.
    """
    if not line[0].isupper() or not any(map(str.isdigit, line)):
        return False

    # "S.3"
    words = [word.strip(_AROUND_WORDS) for word in line.replace("S.", "S. ").split()]
    if not ISSUE_WORDS.isdisjoint(words) and all(word in ISSUE_WORDS or is_time(word.casefold()) for word in words):
        # "Seite 5 / Nr. 254"
        return True
    return not ISSUE_WORDS.isdisjoint(words) and any(word.count(".") == _DOTS_OF_DATE for word in words)


_DOTS_OF_DATE: Final = 2


def is_price(folded: str) -> bool:
    """
    Tell whether a line in small letters says what a paper costs, and nothing else.

    >>> is_price("1 monat für 0,99 €"), is_price("danach 9,99 € pro monat"), is_price("danach kostet es 9 €")
    (True, True, False)
    """
    return _PRICE.fullmatch(folded) is not None


# price = ( 1*2DIGIT " " term " für" / "testmonat für" / "danach" ) [ " nur" ] " " number ( "€" / "euro" ) [ per ]
#                                                               ; "4 wochen für nur 1 euro", "danach 9,99 €/monat"
_PRICE: Final = PlainPattern(r"""
    (?: [0-9]{1,2} \x20 (?: monate? | tage | wochen? ) \x20 für | (?: probe | test ) monat \x20 für
      | anschliessend | danach | dann ) \x20
    (?: (?: ab | nur ) \x20 )? [0-9] [0-9.,]{0,7} \x20? (?: € | euro )
    (?: (?: \x20? / \x20? | \x20 (?: im | je | pro ) \x20 ) [a-z]{3,10} )?
""")
