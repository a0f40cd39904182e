"""
Find a byline: a line that is nothing but names and an agency.
"""

from typing import Final

import regex

from dpaparse._grammar.byline import BYLINE, LONGEST_BYLINE
from dpaparse._grammar.credit import is_agency
from dpaparse._model import Byline, Span

_ENGLISH: Final = frozenset({"By", "by", "BY"})


def find_byline(source: str, within: Span) -> Byline | None:
    """
    Read the line *within* as a byline; None if it holds anything else.

    >>> find_byline("Von Ebba Thun und Jan Ruß, dpa", Span(0, 30)).authors
    ('Ebba Thun', 'Jan Ruß')
    """
    if len(within) > LONGEST_BYLINE:
        return None

    match = BYLINE.fullmatch(source, within.start, within.end)
    if match is None:
        return None

    names = [name.removesuffix(".") for name in match.captures("name")]
    agency = match["agency"]
    if agency is None and len(names) > 1 and is_agency(names[-1]):
        agency = names.pop()
    if agency is None and names and is_agency(names[0]):
        agency = names.pop()
    if agency is None and len(names) > 1 and match["by"] in _ENGLISH and _is_enumerated(source, match):
        # "By Ebba Thun, Coastal Times": before its last author, English sets an "and".
        agency = names.pop()
    if match["by"] is None and not (agency and names):
        return None

    return Byline(span=within, text=match[0], authors=tuple(names), agency=agency)


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


def _is_enumerated(source: str, match: regex.Match[str]) -> bool:
    """
    Tell whether a comma stands before the last name.
    """
    *_, (_, before), (last, _) = match.spans("name")
    return "," in source[before:last]
