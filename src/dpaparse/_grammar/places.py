"""
Names of places: whether words are built like one, where one begins behind a headline, which slashes are inside one.

The patterns know words; which small words, first words and slashes belong to places stands in `_language`.
"""

from typing import Final

from dpaparse._grammar.credit import is_agency
from dpaparse._grammar.openers import is_person, is_rubric
from dpaparse._grammar.space import BLANKS, SPACE, SPACES
from dpaparse._language.furniture import HOUSE_SIGNS, PICTURE_WORDS, WEEKDAYS
from dpaparse._language.places import (
    AREAS,
    FIRST_WORDS,
    LAST_WORDS,
    OWN_SLASH,
    PARTICLES,
    REGION_WORDS,
    RIVERS,
    TOWN_WORDS,
    WEAK_PARTICLES,
)
from dpaparse._model import Place, Span

# Words that stand before a credit but name an agency: "Deutsche Presse-Agentur (dpa)".
_NO_PLACE: Final = ("agentur", "agency", "agenturen", "dienst")
# "Von dpa. ", "Redaktion Küstenbote, 25. November 2026 (dpa)."
_BEFORE_NAMES: Final = frozenset({"by", "laut", "quelle", "quellen", "redaktion", "von"})
_ARTICLES: Final = frozenset({"Das", "Dem", "Der", "Des", "Die", "Ein", "Eine"})
_OWN_ARTICLES: Final = frozenset({"des moines", "des plaines", "the hague"})

# Small words that go on within a name even behind a headline: "Rio de Janeiro".
_INNER: Final = frozenset({"de", "del", "do", "du", "es", "la", "le", "upon"})

# "a.M.", "i.Br."
_LONGEST_LETTERS: Final = 2

# "al-Chaima", "d'Ampezzo": a name goes on behind the small letters.
_INSIDE_NAME: Final = frozenset("-'’")

# "Foto: Ebba" before "Thun (dpa)".
_WORDS_OF_CREDIT: Final = 2

# "Bad Neuenahr", "Newport News"; three words begin with one that is known for it ("Salt Lake City").
_MOST_WORDS: Final = 2
_MOST_WORDS_LOWER: Final = 2
# "Neustadt in Holstein", "Weiden in der Oberpfalz": two names around the small words, or it is a headline.
_NAMES_AROUND_WEAK: Final = 2
# "St.", "Hann."; a longer word with a full stop ends a sentence.
_LONGEST_ABBREVIATION: Final = 5


def is_place(name: str, *, lower: bool) -> bool:
    """
    Tell whether *name* is built like that of a place.

    Args:
        name: Words; a qualifier in parentheses or behind a comma may follow.

        lower: Small letters alone are believed too: old wires have no others.

    >>> is_place("Weil am Rhein", lower=False), is_place("Die Presse-Agentur", lower=False)
    (True, False)
    """
    if name.isalpha() and name[0].isupper():
        return name not in _ARTICLES and not is_other(name) and not is_rubric(name)

    words = name.partition("(")[0].replace(",", "").split()
    first = words[0]
    if name.casefold() in _OWN_ARTICLES:
        return True
    if first in _ARTICLES or is_other(first) or is_other(words[-1]) or any(map(_ends_sentence, words[:-1])):
        return False
    if first == "The" or is_person(name) or is_rubric(name):
        return False
    if name.islower():
        return lower and len(words) <= _MOST_WORDS_LOWER

    small = _small_words(words, capitals=name.isupper())
    if not PARTICLES.union(WEAK_PARTICLES).issuperset(small):
        return False
    return first == "An" or first.casefold() in FIRST_WORDS or _are_balanced(words, small)


def is_near(name: str) -> bool:
    """
    Tell whether *name* is a place that another tells, `Garching bei München`: elsewhere a headline may read like that.

    >>> is_near("Garching bei München"), is_near("Unfall schwer bei München")
    (True, False)
    """
    words = name.split()
    small = [number for number, word in enumerate(words) if not word[0].isupper()]
    if len(small) != 1 or words[small[0]] != _NEAR:
        return False
    return 0 < small[0] < len(words) - 1 < _MOST_WORDS_NEAR


_NEAR: Final = "bei"
# "Bad Neustadt bei Bad Thun"
_MOST_WORDS_NEAR: Final = 5


def _are_balanced(words: list[str], small: list[str]) -> bool:
    """
    Tell whether there are no more words around the small ones than names have; else a headline runs into the name.
    """
    names = len(words) - len(small) - sum(map(_is_abbreviation, words))
    if not WEAK_PARTICLES.isdisjoint(small):
        # "Kohl in Bonn" is a headline and the place behind it.
        last = words[-1].casefold()
        known = last in REGION_WORDS or last in LAST_WORDS or words[0].casefold() in TOWN_WORDS
        return known and names == _NAMES_AROUND_WEAK
    # "Bad Homburg vor der Höhe": two words before the small ones and one behind them.
    behind = next((n for n, word in enumerate(reversed(words)) if word.lower() in PARTICLES), 0)
    return behind <= 1 and names - behind <= _MOST_WORDS


def opens_sentence(words: str) -> bool:
    """
    Tell whether an article stands first: `Das Foto machte die Fotografin (dpa)`.
    """
    return words.partition(" ")[0].capitalize() in _ARTICLES


def is_other(word: str) -> bool:
    """
    Tell whether a word names an agency or the source of a picture, not a place.
    """
    folded = word.casefold()
    if word == _CAPE:
        return False
    return (
        folded.endswith(_NO_PLACE)
        or folded in PICTURE_WORDS
        or folded in WEEKDAYS
        or folded in _BEFORE_NAMES
        or is_agency(word)
    )


# "Kap Canaveral"; "KAP" is an agency.
_CAPE: Final = "Kap"


def _ends_sentence(word: str) -> bool:
    """
    Tell whether the full stop behind a word is none of an abbreviation.
    """
    return len(word) > _LONGEST_ABBREVIATION and word[-1] == "." and "." not in word[:-1]


def _small_words(words: list[str], *, capitals: bool) -> list[str]:
    """
    Return the words that are small, or would be: in capitals, as dpa-AFX prints places, `WEIL AM RHEIN`.
    """
    return [
        word.lower()
        for word in words
        if (word[0].islower() and _INSIDE_NAME.isdisjoint(word) and not _is_abbreviation(word))
        or (capitals and (word.lower() in PARTICLES or word.lower() in WEAK_PARTICLES))
    ]


def _is_abbreviation(word: str) -> bool:
    """
    Tell whether a word is made of single letters with full stops, or two with full stops, like `a.M.` or `i.Br.`.
    """
    return word.endswith(".") and all(len(piece) <= _LONGEST_LETTERS for piece in word.split("."))


def make_places(source: str, spans: list[tuple[int, int]]) -> tuple[Place, ...]:
    """
    Make places of their spans; two that own the slash between them are one.

    >>> [place.name for place in make_places("Frankfurt/Main/Kiel", [(0, 9), (10, 14), (15, 19)])]
    ['Frankfurt/Main', 'Kiel']
    """
    if len(spans) == 1:
        return (_make_place(source, *spans[0]),)

    joined: list[tuple[int, int]] = []
    for start, end in spans:
        name = source[start:end].casefold()
        if joined and (name in RIVERS or name in AREAS or source[joined[-1][0] : end].casefold() in OWN_SLASH):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return tuple(_make_place(source, start, end) for start, end in joined)


def _make_place(source: str, start: int, end: int) -> Place:
    """
    Make a place; the full stop behind it is none of it, `Husum. (dpa)`, but that of an abbreviation is, `Frankfurt/M.`.
    """
    if source[end - 1] == ".":
        first = start
        for sign in " /":
            first = max(first, source.rfind(sign, start, end) + 1)
        longest = _LONGEST_LAST_ABBREVIATION if first > start else _LONGEST_LETTERS
        end -= end - first > longest and "." not in source[first : end - 1]
    return Place(span=Span(start, end), name=source[start:end])


# "Weiden/Oberpf.", "Hofheim i. Unterfr."
_LONGEST_LAST_ABBREVIATION: Final = 8


def start_of_place(source: str, start: int, end: int) -> int | None:
    """
    Return where the place before *end* begins that follows a headline; None if it is the line's start.

    Behind an article or `Foto:` stands no place.
    It is one word, more only where the words before are known to open a name.

    >>> start_of_place("Deich hält in New York (dpa)", 0, 23)
    14
    """
    end = start + len(source[start:end].rstrip(SPACE))
    at = _word_before(source, start, end)
    last = source[at:end].partition("/")[0].casefold() in LAST_WORDS
    while at > start and source[at - 1] in BLANKS:
        before = _word_before(source, start, at - 1)
        word = source[before : at - 1]
        if not (_goes_on(word) or source[at].islower() or (last and (word in PARTICLES or word in WEAK_PARTICLES))):
            break
        at = before
    lead = source[start:at].split()[-_WORDS_OF_CREDIT:]
    if not lead or lead[-1].capitalize() in _ARTICLES or _ends_sentence(source[at:end]):
        return None
    if is_rubric(source[start:end]) or is_person(f"{lead[-1]} {source[at:end]}"):
        return None
    # "Foto: Ebba Thun (dpa)": who took a picture; in "Foto: dpa Husum (dpa)" and with more words a place follows.
    named = lead[:-1] if lead[-1].isalpha() and lead[-1][0].isupper() else lead
    return None if named and named[-1][-1] == ":" and named[-1][:-1].casefold() in PICTURE_WORDS else at


def _goes_on(word: str) -> bool:
    """
    Tell whether a name goes on behind *word*: `New`, `Hamburg/New`, `de`.
    """
    opener = word.rpartition("/")[2]
    return word in _INNER or (opener[:1].isupper() and opener.casefold() in FIRST_WORDS)


def _word_before(source: str, start: int, end: int) -> int:
    """
    Return where the word begins that ends at *end*.
    """
    while end > start and source[end - 1] not in SPACES:
        end -= 1
    return end


def is_town(name: str) -> bool:
    """
    Tell whether what a slash sets off from the agency is a place, and not a paper, an author or a picture's label.

    >>> is_town("Husum"), is_town("Bad Thun"), is_town("Ebba Thun"), is_town("Foto"), is_town("BLZ")
    (True, True, False, False, False)
    """
    first, blank, _ = name.partition(" ")
    if blank:
        return first.casefold() in FIRST_WORDS
    folded = name.casefold()
    is_sign = name.isupper() and len(name) <= _LONGEST_SIGN
    return not (is_sign or is_agency(name) or folded in HOUSE_SIGNS or folded in PICTURE_WORDS)


# "BLZ/dpa", but "KIEL/dpa"
_LONGEST_SIGN: Final = 3
