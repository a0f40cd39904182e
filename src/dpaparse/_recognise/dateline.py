"""
Find the dateline that opens a line, or that follows a headline on the same line.
"""

from typing import Final

import regex

from dpaparse._grammar.credit import is_agency, read_dateline_credit
from dpaparse._grammar.dateline import BARE_DATELINE, DATELINE, OPENING, TERMINATOR
from dpaparse._grammar.dates import is_day, read_day
from dpaparse._grammar.space import BLANKS, SPACE
from dpaparse._language.places import FIRST_WORDS, OWN_SLASH, PARTICLES, WEAK_PARTICLES
from dpaparse._model import Credit, Dateline, Place, Span

# Longer than any list of places that dpa prints.
_LONGEST_PLACES: Final = 100

# A headline on the dateline's line ends within these many characters.
_LONGEST_LEAD: Final = 300

# Words that stand before a credit but name an agency: "Deutsche Presse-Agentur (dpa)".
_NO_PLACE: Final = ("agentur", "agency", "agenturen")
_ARTICLES: Final = frozenset({"Das", "Dem", "Der", "Des", "Die", "Ein", "Eine", "The"})

# Small words that go on within a name even behind a headline: "Rio de Janeiro".
_INNER: Final = frozenset({"de", "del", "do", "du", "es", "la", "le", "upon"})

_DASHES: Final = "-\u2010\u2011\u2012\u2013\u2014\u2015"

# "Bad Neuenahr", "Newport News"; three words begin with one that is known for it ("Salt Lake City").
_MOST_WORDS: Final = 2
_MOST_WORDS_LOWER: Final = 2
_MOST_WORDS_UNTERMINATED: Final = 3
# "Neustadt in Holstein": two names around the small word, or it is a headline.
_WORDS_AROUND_WEAK: Final = 3
# "St.", "Bad.", "Ffm."; a longer word with a full stop ends a sentence.
_LONGEST_ABBREVIATION: Final = 4


def find_dateline(source: str, within: Span) -> Dateline | None:
    """
    Find the dateline that opens *within*.

    Args:
        source: The whole text.

        within: A line; a dateline stands at its start or not at all.

    >>> find_dateline("Köln (dpa/lnw) - Es regnet.", Span(0, 27)).credit.text
    'dpa/lnw'
    """
    start, end = within.start, within.end
    bracket = source.find("(", start, min(end, start + _LONGEST_PLACES))
    if bracket < 0:
        return _find_bare(source, start, end)

    match = DATELINE.match(source, start, end)
    return None if match is None else _read(source, match, end, dated=match["date"] is not None)


def find_glued_dateline(source: str, within: Span) -> Dateline | None:
    """
    Find a dateline behind a headline on the same line; the headline is what stands before it *within*.

    >>> dateline = find_glued_dateline("Deich hält stand Husum (dpa) - Es regnet.", Span(0, 41))
    >>> dateline.span, dateline.places[0].name
    (Span(17, 30), 'Husum')
    """
    highest = min(within.end, within.start + _LONGEST_LEAD)
    bracket = source.find("(", within.start, highest)
    while bracket >= 0:
        start = _start_of_place(source, within.start, bracket)
        match = None if start is None else DATELINE.match(source, start, within.end)
        if match is not None and match.start("credit") > bracket:
            found = _read(source, match, within.end, dated=match["date"] is not None)
            if found is not None and _opens_text(source, found.span.end, within.end):
                return found
        bracket = source.find("(", bracket + 1, highest)
    return None


def _opens_text(source: str, end: int, highest: int) -> bool:
    """
    Tell whether a dash ends the dateline and a text begins behind it; else "(dpa)" stands in the middle of a sentence.
    """
    return source[end - 1] in _DASHES and OPENING.match(source, end, highest) is not None


def _find_bare(source: str, start: int, end: int) -> Dateline | None:
    """
    Find a dateline whose credit has no parentheses.
    """
    if source.find("dpa", start, min(end, start + _LONGEST_PLACES)) < 0:
        return None

    match = BARE_DATELINE.match(source, start, end)
    return None if match is None else _read(source, match, end, dated=False)


def _read(source: str, match: regex.Match[str], end: int, *, dated: bool) -> Dateline | None:
    """
    Make a dateline of what the pattern found; None if its words are not those of one.
    """
    credit = read_dateline_credit(source, *match.span("credit"))
    if credit is None or not _are_places(source, match) or (dated and not is_day(match)):
        return None

    stop = _end(source, match, credit, end)
    if stop is None:
        return None

    return Dateline(
        span=Span(match.start(), stop),
        places=_places(source, match.spans("place")),
        credit=credit,
        date=read_day(match) if dated else None,
    )


def _end(source: str, match: regex.Match[str], credit: Credit, end: int) -> int | None:
    """
    Return where the dateline ends; None if what follows is not how a text begins.
    """
    terminator = TERMINATOR.match(source, match.end(), end)
    stop = match.end() if terminator is None else terminator.end()
    if terminator is not None and terminator[0].strip(BLANKS) != ".":
        return stop

    # A full stop, or nothing, is weak evidence: "... (dpa). " also ends a sentence.
    if terminator is not None and stop == end and match["place"] is not None:
        return stop
    if OPENING.match(source, stop, end) is None:
        return None
    if terminator is None:
        standing = source[stop - 1] != ")" or source[stop] in SPACE
        short = max(map(len, map(str.split, match.captures("place"))), default=0) <= _MOST_WORDS_UNTERMINATED
        return stop if standing and short and credit.agencies else None
    return stop


def _places(source: str, spans: list[tuple[int, int]]) -> tuple[Place, ...]:
    """
    Make places of their spans; two that own the slash between them are one.
    """
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and source[joined[-1][0] : end].casefold() in OWN_SLASH:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return tuple(Place(span=Span(start, end), name=source[start:end]) for start, end in joined)


def _are_places(source: str, match: regex.Match[str]) -> bool:
    """
    Tell whether the names that the pattern found are built like those of places.
    """
    spans = match.spans("place")
    if not spans:
        return True
    if spans[-1][1] - spans[0][0] > _LONGEST_PLACES:
        return False

    dashed = source[match.end() : match.end() + 2].strip(BLANKS)[:1] in _DASHES
    return all(_is_place(source[start:end], lower=dashed) for start, end in spans)


def _is_place(name: str, *, lower: bool) -> bool:
    """
    Tell whether *name* is built like that of a place.

    Args:
        name: Words; a qualifier in parentheses or behind a comma may follow.

        lower: Small letters alone are believed too: old wires have no others.
    """
    if name.isalpha() and name[0].isupper():
        return name not in _ARTICLES and not name.lower().endswith(_NO_PLACE) and not is_agency(name)

    words = name.partition("(")[0].replace(",", "").split()
    first = words[0]
    if first in _ARTICLES or words[-1].casefold().endswith(_NO_PLACE):
        return False
    if name.islower():
        return lower and len(words) <= _MOST_WORDS_LOWER
    if any(len(word) > _LONGEST_ABBREVIATION and word[-1] == "." and "." not in word[:-1] for word in words[:-1]):
        return False

    # In capitals, as dpa-AFX prints places, the small words are capitals too: "WEIL AM RHEIN".
    capitals = name.isupper()
    small = [
        word.lower()
        for word in words
        if (word[0].islower() and "-" not in word and not _is_abbreviation(word))
        or (capitals and word.lower() in PARTICLES)
    ]
    if any(word not in PARTICLES and word not in WEAK_PARTICLES for word in small):
        return False
    if first == "An":
        return True
    if any(word in WEAK_PARTICLES for word in small):
        return len(words) == _WORDS_AROUND_WEAK
    return len(words) <= _MOST_WORDS or bool(small) or first.casefold() in FIRST_WORDS


def _is_abbreviation(word: str) -> bool:
    """
    Tell whether a word is made of single letters with full stops, like `a.M.` or `i.T.`.
    """
    return word.endswith(".") and all(len(piece) <= 1 for piece in word.split("."))


def _start_of_place(source: str, start: int, end: int) -> int | None:
    """
    Return where the place before *end* begins that follows a headline; None if it is the line's start.

    It is one word, more only where the words before are known to open a name.
    """
    end = start + len(source[start:end].rstrip(SPACE))
    at = _word_before(source, start, end)
    while at > start and source[at - 1] in BLANKS:
        stop = at - 1
        before = _word_before(source, start, stop)
        word = source[before:stop]
        opener = word.rpartition("/")[2]
        if word in _INNER or (opener[:1].isupper() and opener.casefold() in FIRST_WORDS):
            at = before
        else:
            break
    return at if at > start else None


def _word_before(source: str, start: int, end: int) -> int:
    """
    Return where the word begins that ends at *end*.
    """
    while end > start and source[end - 1] not in SPACE:
        end -= 1
    return end
