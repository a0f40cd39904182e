"""
Read what stands where a dateline has its place, and names none: an author, or a rubric.
"""

from dpaparse._grammar.openers import is_person, is_rubric
from dpaparse._model import Byline, Span, TitleNote, TitleNoteKind


def find_opener(source: str, within: Span) -> Byline | TitleNote | None:
    """
    Read an author or a rubric before the dateline's credit; None if it is neither.

    >>> find_opener("Ebba Thun (dpa) - ", Span(0, 9)).authors, find_opener("Zitat des Tages", Span(0, 15)).text
    (('Ebba Thun',), 'Zitat des Tages')
    """
    words = within.of(source)
    if is_person(words):
        return Byline(span=within, text=words, authors=(words,), agency=None)
    return TitleNote(span=within, kind=TitleNoteKind.KICKER, text=words) if is_rubric(words) else None
