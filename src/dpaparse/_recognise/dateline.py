"""
Find the dateline that opens a line, or that follows a headline on the same line.
"""

from collections.abc import Iterator
from typing import Final

import regex
from attrs import evolve

from dpaparse._grammar.closing import SENTENCE_END
from dpaparse._grammar.credit import read_dateline_credit
from dpaparse._grammar.dateline import (
    BARE_DATELINE,
    BROKEN_TERMINATOR,
    CREDIT_FIRST,
    DASHES,
    DATELINE,
    OPENING,
    TERMINATOR,
    WEAK_TERMINATORS,
)
from dpaparse._grammar.dates import is_day, read_day
from dpaparse._grammar.openers import is_person, is_rubric
from dpaparse._grammar.pattern import PlainMatch
from dpaparse._grammar.places import is_other, is_place, is_town, make_places, opens_sentence, start_of_place
from dpaparse._grammar.space import BLANKS, SPACE, SPACES, line_end, trim
from dpaparse._model import Credit, Dateline, Span

# Longer than any list of places that dpa prints; so far from its start stands a dateline's credit.
LONGEST_PLACES: Final = 100

# A headline on the dateline's line ends within these many characters.
_LONGEST_LEAD: Final = 600

# CR, LF and an indentation.
_LONGEST_BREAK: Final = 5

# Without a terminator, more words are a sentence.
_MOST_WORDS_UNTERMINATED: Final = 5


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
    opening = source[start : min(end, start + LONGEST_PLACES)]
    bare = "(" not in opening and "[dpa" not in opening
    if bare and "dpa" not in opening:
        return None

    if opening[0] == _MARK_OF_TABLE and len(opening) > 1 and opening[1].isalpha():
        # A file of rows sets each field in marks: '"Husum (dpa) - Es regnet."'
        return find_dateline(source, Span(start + 1, end))
    if opening[0] in _BRACKETS:
        first = CREDIT_FIRST.match(source, start, end)
        found = None if first is None else _read(source, first, end, bare=True)
        if found is not None:
            return found
    match = BARE_DATELINE.match(source, start, end) if bare else DATELINE.match(source, start, end)
    if match is None or (bare and (match["slash"] or match["sign"]) is not None and not is_town(match["place"])):
        # "BLZ/dpa", "dpa Landesdienst - "
        return None
    return _read(source, match, end, bare=bare)


_BRACKETS: Final = "(["
_MARK_OF_TABLE: Final = '"'


def find_lone_dateline(source: str, within: Span) -> Dateline | None:
    """
    Find a dateline that fills a line and ends without a dash, as press releases have it.

    Only a place of one word is believed, for `Ebba Thun (dpa)` is somebody.

    >>> find_lone_dateline("Husum (ots)", Span(0, 11)).credit.text
    'ots'
    """
    match = DATELINE.fullmatch(source, within.start, within.end)
    if match is None or match["place"] is None or any(len(place.split()) > 1 for place in match.captures("place")):
        return None

    credit = read_dateline_credit(source, *match.span("credit"))
    names = match.spans("place")
    if credit is None or match["lead"] is not None or not _are_places(source, names, match.end()):
        return None
    dated = match["date"] is not None
    return Dateline(
        span=within,
        places=make_places(source, names),
        credit=credit,
        date=read_day(match) if dated and is_day(match) else None,
    )


def find_wrapped_dateline(source: str, within: Span, limit: int) -> Dateline | None:
    """
    Find a dateline that opens *within* and is broken over two lines, because it did not fit on one.

    Args:
        source: The whole text.

        within: A block.

        limit: How many characters a line may have.

    >>> text = "Husum/Wittorf am Watt\\n(dpa) - Es regnet."
    >>> [place.name for place in find_wrapped_dateline(text, Span(0, 40), 24).places]
    ['Husum', 'Wittorf am Watt']
    """
    first = line_end(source, within.start, within.end)
    begin, _ = trim(source, first, within.end)
    behind = source[begin : min(within.end, within.start + LONGEST_PLACES + limit)]
    would_fit = first - within.start + 1 + len(behind.partition(" ")[0]) <= limit
    if would_fit or ")" not in behind or begin - first > _LONGEST_BREAK:
        return None

    # A line end is no blank to the grammar of datelines; behind a hyphen it is nothing at all.
    blank = "" if source[first - 1] == "-" else " "
    line = source[within.start : first] + blank + source[begin : within.end]
    found = find_dateline(line, Span(0, len(line)))
    return None if found is None else _moved(found, within.start, first - within.start, begin - first - len(blank))


def _moved(dateline: Dateline, start: int, at: int, size: int) -> Dateline:
    """
    Move what was found in a line of its own to where it stands: from *start* on, and *size* more behind *at*.
    """

    def move(span: Span) -> Span:
        return Span(*(start + place + size * (place > at) for place in (span.start, span.end)))

    credit = dateline.credit
    return evolve(
        dateline,
        span=move(dateline.span),
        places=tuple(evolve(place, span=move(place.span)) for place in dateline.places),
        credit=credit and evolve(credit, span=move(credit.span)),
    )


def read_dateline(source: str, within: Span) -> Dateline:
    """
    Read what an envelope says is a dateline, however it looks.

    >>> dateline = read_dateline("Husum, 24. Nov. (Küstendienst) -", Span(0, 32))
    >>> dateline.places[0].name, dateline.credit.text
    ('Husum', 'Küstendienst')
    """
    found = find_dateline(source, within)
    if found is not None and found.span.end == within.end:
        return found

    words = within.of(source)
    before, _, behind = words.partition("(")
    inside, closing, _ = behind.partition(")")
    if closing:
        opening = within.start + len(before) + 1
        first, last = trim(source, opening, opening + len(inside))
        text = source[first:last]
        credit = read_dateline_credit(source, first, last)
        credit = credit or Credit(span=Span(first, last), text=text, agencies=(text,))
    else:
        before = words
        credit = read_dateline_credit(source, within.start, within.end)
        if credit is not None:
            # "dpa"
            return Dateline(span=within, places=(), credit=credit)
    first, last = trim(source, within.start, within.start + len(before.partition(",")[0]))
    while last > first and source[last - 1] in DASHES:
        first, last = trim(source, first, last - 1)
    return Dateline(span=within, places=make_places(source, list(_names(source, first, last))), credit=credit)


def _names(source: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """
    Yield where the names stand between the slashes of `[start, end)`, but for what names no place.
    """
    for piece in source[start:end].split("/"):
        first, last = trim(source, start, start + len(piece))
        words = source[first:last]
        if words and not is_person(words) and not is_rubric(words):
            yield first, last
        start += len(piece) + 1


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
        start = start_of_place(source, within.start, bracket)
        match = None if start is None else DATELINE.match(source, start, within.end)
        if match is not None and match.start("credit") > bracket:
            found = _read(source, match, within.end)
            if found is not None and _opens_text(source, found.span.end, within.end):
                return found
        bracket = source.find("(", bracket + 1, highest)
    return None


def find_placeless_dateline(source: str, within: Span) -> Dateline | None:
    """
    Find a dateline that names no place, for an author, a rubric or a headline stands where it has one *within*.

    >>> find_placeless_dateline("Zitat des Tages (dpa) - Es regnet.", Span(0, 34)).span
    Span(16, 23)
    """
    bracket = source.find(_OWN_CREDIT, within.start, min(within.end, within.start + _LONGEST_LEAD))
    before = source[within.start : max(within.start, bracket)].rstrip(SPACE)
    # What is white space to `split` only, such as U+001D, is no word.
    words = before.split()
    if not words or before[-1] in SENTENCE_END or opens_sentence(before) or is_other(words[-1]):
        return None

    found = find_dateline(source, Span(bracket, within.end))
    if found is None or found.places:
        return None
    opens = found.span.end == within.end or OPENING.match(source, found.span.end, within.end) is not None
    return found if opens else None


_OWN_CREDIT: Final = "(dpa"


def _opens_text(source: str, end: int, highest: int) -> bool:
    """
    Tell whether a dash ends the dateline and a text begins behind it; else "(dpa)" stands in the middle of a sentence.
    """
    return source[end - 1] in DASHES and OPENING.match(source, end, highest) is not None


def _read(source: str, match: regex.Match[str], end: int, *, bare: bool = False) -> Dateline | None:
    """
    Make a dateline of what the pattern found, *bare* without parentheses; None if its words are not those of one.
    """
    lead, date = (None, None) if bare else match.group("lead", "date")
    if lead is not None and read_dateline_credit(source, *match.span("lead")) is None:
        return None

    credit = read_dateline_credit(source, *match.span("credit"))
    names = match.spans("place")
    if credit is None or not _are_places(source, names, match.end()) or (date is not None and not is_day(match)):
        return None

    stop = _end(source, match, end)
    if stop is None or (credit.agencies[0][:3] != "dpa" and source[stop : stop + 2].strip(BLANKS).islower()):
        # Behind others than dpa, a dash and a small letter are an aside: "Hans Ruß (Reuters) - zuletzt".
        return None

    return Dateline(
        span=Span(match.start(), stop),
        places=make_places(source, names),
        credit=credit,
        date=None if date is None else read_day(match),
    )


def _end(source: str, match: regex.Match[str], end: int) -> int | None:
    """
    Return where the dateline ends; None if what follows is not how a text begins.
    """
    terminator = TERMINATOR.match(source, match.end(), end) or _broken_terminator(source, match.end(), end)
    stop = match.end() if terminator is None else terminator.end()
    if terminator is not None and terminator[0].strip(BLANKS) not in WEAK_TERMINATORS:
        return stop
    # A full stop, or nothing, is weak evidence: "... (dpa). " also ends a sentence.
    if terminator is not None and stop == end and match["place"] is not None:
        return stop
    if OPENING.match(source, stop, end) is None:
        return None
    if terminator is None:
        short = all(len(place.split()) <= _MOST_WORDS_UNTERMINATED for place in match.captures("place"))
        return stop if short and source[stop] in SPACES else None
    return stop


def _broken_terminator(source: str, at: int, end: int) -> PlainMatch | None:
    """
    Match a dash that stands on the next line, and opens no list: no other line opens with one.
    """
    match = BROKEN_TERMINATOR.match(source, at, end)
    if match is None or OPENING.match(source, match.end(), end) is None:
        return None

    item, highest = f"{match[0].lstrip(SPACE)} ", min(end, match.end() + _LONGEST_ITEM)
    return None if any(source.find(sign + item, match.end(), highest) >= 0 for sign in "\n\r") else match


# Behind a longer one no list goes on.
_LONGEST_ITEM: Final = 2000


def is_broken_at_dash(source: str, line: tuple[int, int], end: int) -> bool:
    """
    Tell whether a *line* is a dateline whose dash stands on the next; the block of both ends at *end*.

    >>> is_broken_at_dash("Husum (dpa)\\n- Es regnet.", (0, 11), 24)
    True
    """
    found = find_dateline(source, Span(line[0], end)) if source[line[1] - 1] in _CLOSING else None
    return found is not None and found.span.end > line[1] and source[found.span.end - 1] in DASHES


_CLOSING: Final = frozenset(")]")


def _are_places(source: str, names: list[tuple[int, int]], end: int) -> bool:
    """
    Tell whether the names before a credit, which ends at *end*, are built like those of places.
    """
    if not names:
        return True
    if names[-1][1] - names[0][0] > LONGEST_PLACES:
        return False

    dashed = source[end : end + 2].strip(BLANKS)[:1] in DASHES
    return all(is_place(source[first:last], lower=dashed) for first, last in names)
