"""
The surnames of an article that a list of words reads otherwise: `von der Weide`, `Le Ruß`, `Sommer`, `Kurz`, `Spiegel`.

Whoever was told with a first name is called by the surname alone from then on; as a name, and as one word, it is tagged
there.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from dpaparse._grammar.lexicon import german_words
from dpaparse._grammar.people import ENGLISH_SURNAME, FIRST_NAME, SURNAME
from dpaparse._grammar.retagged import replaced
from dpaparse._grammar.tag_sets import NAMES_OR_ROLES, NOUNS, PREPOSITIONS
from dpaparse._language.persons import NAME_BEGINNINGS, NAME_PARTICLES

# "von der", "bin", "Le", "van 't", "von und zu"
_MORE: Final = frozenset({"'t", "dem", "den", "der", "und", "’t"})
_PARTICLES: Final = (NAME_BEGINNINGS | NAME_PARTICLES | _MORE) - {"and", "for", "of"}
# First names that are months as well: "Ende August Freitag"
_MONTHS: Final = frozenset({"April", "August", "Juli", "Juni", "Mai"})

# For time to stay linear.
_MOST: Final = 16
_WEEKDAY: Final = "day"

_NAME: Final = "N"
_TIME: Final = "T"
_ADVERB: Final = "O"
_SEVERAL: Final = ""

_PUNCTUATION: Final = frozenset(".,:;!?…()-~")
# Tags of what stands before no surname: "der Spiegel", "letzten Sommer"; before a time, "im Sommer"
_DETERMINERS: Final = frozenset("rdoi1cya0Tx")
_DAY: Final = " 0"
# What comes behind a surname that opens its sentence: "Kurz sagte", "Kurz und Thun"; but "Kurz danach"
_BEHIND_NAMES: Final = frozenset(f" {tag}" for tag in "VvGFhBkKu")


class Surnames:
    """
    Such surnames, as far as an article is read.
    """

    __slots__ = ("_known", "_nouns", "_pattern")

    def __init__(self, *, english: bool = False) -> None:
        """
        Begin with none.
        """
        self._pattern, self._nouns = (ENGLISH_SURNAME, NAMES_OR_ROLES) if english else (SURNAME, NOUNS)
        # Each with the tag that it has elsewhere, if it is one word.
        self._known: dict[str, str] = {}

    def retagged(self, source: str, base: int, tags: str) -> str:
        """
        Return the tags of the part at *base*, in which the surnames that are known by now are names.

        >>> surnames = Surnames()
        >>> surnames.retagged("Ebba Sommer ging, sagte Sommer.", 0, "2___ T_____ F___, V____ T_____.")
        '2___ N_____ F___, V____ N_____.'
        >>> surnames.retagged("Jan zu Ruß ging. Zu Ruß sagte", 0, "2__ t_ N__ F___. t_ N__ V____")
        '2__ t_ N__ F___. N_____ V____'
        """
        for named in self._pattern.finditer(tags) if FIRST_NAME in tags else ():
            start, end = named.span("surname")
            surname = " ".join(source[base + start : base + end].split())
            elsewhere = _elsewhere(surname, tags[start])
            first = source[base + named.start() : base + start].partition(" ")[0]
            if elsewhere != _NAME and first not in _MONTHS and len(self._known) < _MOST:
                self._known[surname] = elsewhere
        for surname, tag in self._known.items():
            if tag == _SEVERAL:
                # "Von der Weide sagte"
                for spelt in (surname, f"{surname[0].upper()}{surname[1:]}"):
                    tags = _as_one_word(tags, spelt, _places(source, base, len(tags), spelt), self._nouns)
            else:
                tags = _as_name(tags, surname, _places(source, base, len(tags), surname), tag)
        return tags


def _elsewhere(surname: str, tag: str) -> str:
    """
    Return the tag that a surname has elsewhere, whose first word has a *tag* here; a name's if it is no other word.
    """
    if " " in surname:
        # "Jan Le Ruß", but not "Jan Xi Ruß"
        *particles, _ = surname.lower().split(" ")
        return _SEVERAL if _PARTICLES.issuperset(particles) else _NAME
    if surname.endswith(_WEEKDAY):
        return _NAME
    return german_words().get(surname, tag) if tag == _NAME else tag


def _as_one_word(tags: str, surname: str, at: Iterable[int], nouns: frozenset[str]) -> str:
    """
    Return tags in which a surname of several words is one, unless it is part of a name or a phrase.
    """
    word = f"{_NAME:_<{len(surname)}}"
    places = (
        place
        for place in at
        if tags[place] not in _INSIDE
        and not tags.startswith("_", place + len(surname))
        and _before(tags, place) not in nouns
    )
    return replaced(tags, ((place, word) for place in places))


_INSIDE: Final = frozenset("_ ")


def _as_name(tags: str, surname: str, at: Iterable[int], tag: str) -> str:
    """
    Return tags in which a word that has a *tag* elsewhere is a name, wherever it may be one.
    """
    places = (
        place
        for place in at
        if tags.startswith(tag, place)
        and not tags.startswith("_", place + len(surname))
        and _may_be_name(tags, place, tag)
    )
    return replaced(tags, ((place, _NAME) for place in places))


def _places(source: str, base: int, length: int, surname: str) -> Iterator[int]:
    """
    Yield where a surname stands in the part at *base*.
    """
    at = source.find(surname, base, base + length)
    while at >= 0:
        yield at - base
        at = source.find(surname, at + len(surname), base + length)


def _may_be_name(tags: str, at: int, tag: str) -> bool:
    """
    Tell whether a word at *at* that has a *tag* elsewhere may be a name there.
    """
    if tag == _ADVERB:
        # Those inside of a sentence are names already.
        behind = tags.find(" ", at)
        return behind >= 0 and tags[behind : behind + 2] in _BEHIND_NAMES
    before = _before(tags, at)
    if tag == _TIME and (before in PREPOSITIONS or tags.startswith(_DAY, tags.find(" ", at))):
        # "im Mai", "Mai 2020"
        return False
    return before not in _DETERMINERS


def _before(tags: str, at: int) -> str:
    """
    Return the tag of the word before the one at *at*; of none at the start, and behind punctuation.
    """
    return "" if at < len(_GAP) or tags[at - len(_GAP)] in _PUNCTUATION else tags[tags.rfind(" ", 0, at - 1) + 1]


# What stands between a word and the one before it, of which there is a letter at least
_GAP: Final = "x "
