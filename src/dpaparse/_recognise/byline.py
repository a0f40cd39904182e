"""
Find a byline: a line that is nothing but names and an agency.
"""

from typing import Final

import regex

from dpaparse._grammar.byline import BYLINE, LONGEST_BYLINE
from dpaparse._grammar.credit import is_agency, is_phrase
from dpaparse._grammar.openers import is_person
from dpaparse._grammar.space import trim
from dpaparse._grammar.stamps import is_time
from dpaparse._grammar.word_lists import has_only_words
from dpaparse._language.furniture import HOUSE_SIGNS
from dpaparse._model import Byline, Span

# "Von Ebba Thun und Agenturen"
_AGENCIES: Final = frozenset({"Agenturen", "Agencies"})
_ENGLISH: Final = frozenset({"By", "by", "BY"})


def find_byline(source: str, within: Span) -> Byline | None:
    """
    Read the line *within* as a byline; None if it holds anything else.

    >>> find_byline("Von Ebba Thun und Jan Ruß, dpa", Span(0, 30)).authors
    ('Ebba Thun', 'Jan Ruß')
    """
    if within.end - within.start > LONGEST_BYLINE or not _may_be_byline(source[within.start : within.end]):
        return None

    match = BYLINE.fullmatch(source, within.start, within.end)
    if match is None:
        return None

    captured = [name.removesuffix(".") for name in match.captures("name")]
    names = [name for name in captured if not is_agency(name) and name not in _AGENCIES]
    agencies = [*match.captures("agency"), *filter(is_agency, captured)]
    agency = next((name for name in agencies if is_agency(name.partition("/")[0])), None)
    if len(names) > 1 and match["by"] in _ENGLISH and _is_enumerated(source, match):
        # "By Ebba Thun, Coastal Times": before its last author, English sets an "and".
        paper = names.pop()
        agency = agency or paper
    if agency is None and agencies and len(names) == 1 and match["by"] is not None:
        # "Von Ebba Thun (Küstenbote)"; beside several authors it is the town of one.
        agency = agencies[0]
    is_told = match["told"] is not None and match["told"].startswith(_AUTHORS) and _are_persons(names)
    if (match["by"] is None or match["where"]) and not (is_told or (agency and names)):
        return None
    if match["by"] is None and (match["where"] or is_phrase(captured[0].partition(" ")[0]) or _is_house(names)):
        # "Werk in Husum (dpa)": a caption; "Mit Material (dpa)", "ZEIT ONLINE, dpa": a credit.
        return None

    return Byline(span=within, text=match[0], authors=tuple(names), agency=agency)


def _may_be_byline(line: str) -> bool:
    """
    Tell at a glance whether a line may be a byline: without a word for that it has two names, one of an agency.

    >>> [_may_be_byline(line) for line in ("Deich hält der Flut stand", "Von Ebba Thun", "AFP und Ebba Thun")]
    [False, True, True]
    """
    return (
        not has_only_words(line)
        or "," in line
        or "dpa" in line
        or "дпа" in line
        or line[0] == "-"
        or line.partition(" ")[0] in _BY
        or not _AND.isdisjoint(line.split(" "))
    )


_BY: Final = frozenset({"Aus", "BY", "By", "Di", "Par", "Por", "VON", "Von", "by", "von"})
_AND: Final = frozenset({"and", "e", "et", "i", "oraz", "sowie", "und", "with", "y", "и"})


# "Autor: Ebba Thun"; behind "Interview:" stands also whom somebody asks.
_AUTHORS: Final = ("AUT", "Aus ", "Aut", "BYLINE", "Byline", "Text:", "Texte:", "Verfasser")


def _are_persons(names: list[str]) -> bool:
    """
    Tell whether *names* are all full names of people, in capitals or not.
    """
    return bool(names) and all(is_person(name.title() if name.isupper() else name) for name in names)


def read_byline(source: str, within: Span) -> Byline:
    """
    Read what an envelope says is a byline, however it looks.

    >>> read_byline("Ebba Thun", Span(0, 9)).authors
    ('Ebba Thun',)
    """
    found = find_byline(source, within)
    if found is not None:
        return found

    text = " ".join(within.of(source).split())
    authors = () if is_agency(text) else (text,)
    return Byline(span=within, text=within.of(source), authors=authors, agency=None if authors else text)


def stamped(source: str, within: Span) -> list[Span]:
    """
    Return a line, or the byline that opens it and the time stamp behind, with the comma between them.

    >>> stamped("Von Ebba Thun, dpa · 25.11.2026, 18:00 Uhr", Span(0, 42))
    [Span(0, 18), Span(19, 42)]
    >>> stamped("Von Ebba Thun, 25.11.2026", Span(0, 25))
    [Span(0, 13), Span(13, 25)]
    """
    is_dated = source[within.end - 1].isdigit() or source.endswith(_CLOCKS, 0, within.end)
    if not is_dated or len(within) > LONGEST_BYLINE:
        return [within]

    # Names stand before the first word from which on all are of a time.
    start = within.end
    at = source.rfind(" ", within.start, start)
    while at >= 0 and is_time(source[at + 1 : start].casefold()):
        start = at
        at = source.rfind(" ", within.start, start)
    first, last = trim(source, within.start, start)
    name = Span(first, last - (source[last - 1] == ","))
    byline = find_byline(source, name) if last < within.end else None
    if byline is None or not byline.authors:
        # "von dpa, 25.11.2026"
        return [within]
    return [name, Span(trim(source, name.end, within.end)[0], within.end)]


# "18:00 Uhr", "(18:00)"
# "Von Ebba Thun 25.11.2026, 18:00 Lesezeit: 2 Min."
_CLOCKS: Final = ("Uhr", ")", "h", "am", "pm", "a.m.", "p.m.", "Min.", "Minuten", "Lesezeit")


def _is_house(names: list[str]) -> bool:
    """
    Tell whether the first of *names* is that of a paper or a broadcaster, or the few capitals that stand for it.
    """
    return names[0].casefold() in HOUSE_SIGNS or (names[0].isupper() and len(names[0]) <= _LONGEST_SIGN)


# "BLZ/dpa"
_LONGEST_SIGN: Final = 5


def _is_enumerated(source: str, match: regex.Match[str]) -> bool:
    """
    Tell whether a comma stands before the last name, and no agency of dpa's behind it.
    """
    *_, (_, before), (last, end) = match.spans("name")
    own = any(at > end and source.startswith("dpa", at) for at, _ in match.spans("agency"))
    return "," in source[before:last] and not own
