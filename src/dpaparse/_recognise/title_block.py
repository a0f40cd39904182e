"""
Read the headline block of a wire message: notes, headline, byline, notes on pictures.
"""

from collections.abc import Iterator
from typing import Final

from attrs import evolve

from dpaparse._grammar.headline import BELL, LEAD, OPENS_EMBARGO, PREFIX
from dpaparse._grammar.space import SPACE, line_start, narrowed, trim
from dpaparse._grammar.wire import WIDTH
from dpaparse._grammar.wrapping import rejoin
from dpaparse._language.headline_words import (
    HEADLINE_WORDS,
)
from dpaparse._language.notepad_words import AUTHORS
from dpaparse._language.notes import NOTE_WORDS
from dpaparse._model import Byline, Control, Headline, Span, TitleNote, TitleNoteKind
from dpaparse._recognise.byline import find_byline
from dpaparse._recognise.note import find_note
from dpaparse._recognise.note_kinds import genre_of_note, is_genre_line, is_note_phrase, kind_of_note

# A byline with ten authors takes three lines.
_BYLINE_LINES: Final = 3


def read_title_block(source: str, within: list[tuple[int, int]]) -> Iterator[TitleNote | Headline | Byline | Control]:
    """
    Yield the parts of a headline block, whose lines are *within*; bells between two are parts, too.

    >>> lines = [(0, 13), (14, 25), (26, 45)]
    >>> parts = read_title_block("(Foto Archiv)\\nDeich hält?\\nVon Ebba Thun, dpa", [(0, 13), (14, 25), (26, 44)])
    >>> [type(part).__name__ for part in parts]
    ['TitleNote', 'Headline', 'Byline']
    """
    if not within:
        return

    at, end = within[0][0], within[-1][1]
    for part in _titles(source, within):
        yield from (Control(span=bells) for bells in narrowed(source, at, part.span.start))
        yield part
        at = part.span.end
    yield from (Control(span=bells) for bells in narrowed(source, at, end))


# "BIOGRAPHICAL NOTES"
_LONGEST_GENRE: Final = 30


def _titles(source: str, within: list[tuple[int, int]]) -> Iterator[TitleNote | Headline | Byline]:
    """
    Yield the parts of a headline block but for bells.
    """
    rest = within
    while rest:
        note, rest = _leading_note(source, rest)
        if note is None:
            break
        yield note
    if not rest:
        return

    size = next((n for n in range(1, len(rest)) if _closes_title(source, rest, n)), len(rest))
    title, rest = rest[:size], rest[size:]
    yield Headline(span=Span(title[0][0], title[-1][1]), text=rejoin(source, title).replace(BELL, "").strip(SPACE))
    alone = True
    while rest:
        part, rest = _trailing(source, rest, alone=alone)
        alone = alone and not isinstance(part, Byline)
        yield part


Lines = list[tuple[int, int]]


def _leading_note(source: str, within: Lines) -> tuple[TitleNote | None, Lines]:
    """
    Split off the note that opens the lines; None if the headline does.
    """
    start, end = within[0]
    if source[start] == "(":
        return _parenthesised(source, within, alone=False)

    spaced = find_note(source, Span(start, end)) if len(within) > 1 and source[start + 1 : start + 2] == " " else None
    if spaced is not None:
        # "W I R T S C H A F T"
        return spaced, within[1:]

    if len(within) > 1 and OPENS_EMBARGO.match(source, start, end):
        return _embargo(source, within)
    if is_note_phrase(source[start:end]):
        kind = TitleNoteKind.LEAD if LEAD.fullmatch(source, start, end) else kind_of_note(source[start:end])
        if kind is not None and (len(within) > 1 or kind is TitleNoteKind.KILL):
            return TitleNote(span=Span(start, end), kind=kind, text=source[start:end]), within[1:]

    if len(within) > 1 and end - start <= _LONGEST_GENRE and is_genre_line(source[start:end]):
        return TitleNote(span=Span(start, end), kind=TitleNoteKind.GENRE, text=source[start:end]), within[1:]

    match = PREFIX.match(source, start, end)
    if match is not None and _is_signal_line(source, within, match["words"]):
        kind = TitleNoteKind(NOTE_WORDS[match["words"].casefold()])
        return TitleNote(span=Span(start, end), kind=kind, text=source[start:end]), within[1:]
    if match is not None and HEADLINE_WORDS.get(match["words"].casefold()) in _PREFIXED:
        kind = TitleNoteKind(HEADLINE_WORDS[match["words"].casefold()])
        return TitleNote(span=Span(*match.span()), kind=kind, text=match[0]), _behind(source, within, match.end())
    return None, within


def _is_signal_line(source: str, within: Lines, words: str) -> bool:
    """
    Tell whether *words* open a line that says what was corrected, `Correction: spelling of name`, above the headline.

    A line of the headline would have been full.
    """
    if NOTE_WORDS.get(words.casefold()) not in _SIGNALS or len(within) == 1:
        return False
    return not _is_full(source, within[0][1], within[1]) and not _closes_title(source, within, 1)


_SIGNALS: Final = frozenset({"correction", "update", "repeat"})


def _embargo(source: str, within: Lines) -> tuple[TitleNote, Lines]:
    """
    Split off the note on an embargo that opens the lines; it goes on where its first line was full.
    """
    size = 1 + (len(within) > _LEAST_BEHIND_EMBARGO and _is_full(source, within[0][1], within[1]))
    text = rejoin(source, within[:size])
    return TitleNote(span=Span(within[0][0], within[size - 1][1]), kind=TitleNoteKind.EMBARGO, text=text), within[size:]


# Its two lines.
_LEAST_BEHIND_EMBARGO: Final = 2

_PREFIXED: Final = frozenset({"priority", "kill"})


def _parenthesised(source: str, within: Lines, *, alone: bool, behind: bool = False) -> tuple[TitleNote | None, Lines]:
    """
    Split off the note in parentheses that opens the lines; they may be broken inside it.

    A headline may open with a parenthesis too: what is not known to open a note must fill its lines.

    Args:
        source: The whole text.

        within: The lines.

        alone: Only a note is believed whose words are known.

        behind: The headline stands above.
    """
    start = within[0][0]
    end = _balanced(source, start, within[-1][1])
    if end is None:
        return None, within

    rest = _behind(source, within, end)
    kind = kind_of_note(source[start:end])
    fills_lines = len(rest) < len(within)
    if kind is None and (alone or not fills_lines or not (rest or behind)):
        return None, within
    if kind is TitleNoteKind.KILL and not fills_lines:
        # "(Achtung) Bitte nicht verwenden": the reason stands behind it, and goes on where the line was full.
        end, rest = rest[0][1], rest[1:]
        while rest and source[end - 1] != "." and _is_full(source, end, rest[0]):
            end, rest = rest[0][1], rest[1:]
    text = rejoin(source, [(max(line[0], start), min(line[1], end)) for line in within if line[0] < end])
    return TitleNote(span=Span(start, end), kind=kind or genre_of_note(text) or TitleNoteKind.NOTE, text=text), rest


def _is_full(source: str, end: int, following: tuple[int, int]) -> bool:
    """
    Tell whether the first word of the *following* line did not fit on the line that ends at *end*.
    """
    start = line_start(source, end, max(0, end - WIDTH))
    word = source[slice(*following)].partition(" ")[0]
    return end - start + 1 + len(word) > WIDTH


def _balanced(source: str, start: int, highest: int) -> int | None:
    """
    Return the offset behind the parenthesis that closes the one at *start*.
    """
    depth, at = 0, start
    while True:
        opening, closing = source.find("(", at, highest), source.find(")", at, highest)
        if closing < 0:
            return None
        if 0 <= opening < closing:
            depth, at = depth + 1, opening + 1
        else:
            depth, at = depth - 1, closing + 1
            if not depth:
                return at


def _behind(source: str, within: Lines, at: int) -> Lines:
    """
    Return what of the lines stands behind *at*, without blanks and bells at the start, or a sign that ends too early.
    """
    rest = [line for line in within if line[1] > at]
    if rest and rest[0][0] < at:
        start, end = rest[0]
        piece = source[at:end]
        start = end - len(piece.lstrip(SPACE + BELL + _END))
        rest = [(start, end), *rest[1:]] if start < end else rest[1:]
    return rest


# "(Mit Grafik) =", and the headline beneath it
_END: Final = "="


def _closes_title(source: str, within: Lines, number: int) -> bool:
    """
    Tell whether the headline ends before a line: a byline or a note follows.

    The words of such a note need not be known if they open like a headline, `(Ausführlich bis 1900)`, and the line
    above had room for the first of them.
    """
    following = within[number:]
    start = following[0][0]
    if source[start] != "(":
        return _byline(source, following, alone=True) is not None
    if _parenthesised(source, following, alone=True)[0] is not None:
        return True
    if source[start + 1 : start + 2].islower() or _is_full(source, within[number - 1][1], following[0]):
        return False
    note, rest = _parenthesised(source, following, alone=False, behind=True)
    return note is not None and (not rest or source[rest[0][0]] == "(" or _byline(source, rest, alone=True) is not None)


def _trailing(source: str, within: Lines, *, alone: bool) -> tuple[TitleNote | Byline, Lines]:
    """
    Split off what stands first behind the headline; no byline stands there yet, if names *alone* may be one.
    """
    byline = _byline(source, within, alone=alone)
    if byline is not None:
        return byline, _behind(source, within, byline.span.end)

    if source[within[0][0]] == "(":
        note, rest = _parenthesised(source, within, alone=False, behind=True)
        if note is not None:
            return note, rest

    start, end = within[0]
    kind = kind_of_note(source[start:end]) or TitleNoteKind.NOTE
    return TitleNote(span=Span(start, end), kind=kind, text=source[start:end]), within[1:]


def _byline(source: str, within: Lines, *, alone: bool) -> Byline | None:
    """
    Read the first lines as a byline, as many as belong to it; names *alone* are one before dpa's name.
    """
    for size in range(min(_BYLINE_LINES, len(within)), 0, -1):
        last = _before_note(source, *within[size - 1])
        line = rejoin(source, [*within[: size - 1], last])
        goes_on = source.endswith(_GOES_ON, *within[0])
        opens = _opens_byline(line, alone=alone and (size == 1 or goes_on))
        found = find_byline(line, Span(0, len(line))) if opens else None
        if found is not None:
            return evolve(found, span=Span(within[0][0], last[1]))
    return None


def _before_note(source: str, start: int, end: int) -> tuple[int, int]:
    """
    Return a line without the note in parentheses that ends it, if its words are known: `Von Ebba Thun (Foto Archiv)`.
    """
    at = source.find("(", start, end) if source[end - 1] == ")" else -1
    is_note = at > start and _balanced(source, at, end) == end and kind_of_note(source[at:end]) is not None
    return trim(source, start, at) if is_note else (start, end)


def _opens_byline(line: str, *, alone: bool) -> bool:
    """
    Tell whether a line begins like a byline of the wire, or if names *alone* are one, ends with the agency.
    """
    return line.partition(" ")[0].rstrip(":").casefold() in _BY or (alone and line.endswith(_AGENCIES))


# "Ebba Thun, Jan Ruß und": of a headline above a byline, the last line ends otherwise.
_GOES_ON: Final = (",", " und", " and", " y", " et")
# "Ebba Thun, dpa"
_AGENCIES: Final = (", dpa", ", дпа", "، د ب أ")
_BY: Final = AUTHORS | frozenset(
    {
        "aufgezeichnet",
        "auteures",
        "auteurs",
        "by",
        "das",
        "di",
        "interview",
        "notiert",
        "od",
        "par",
        "por",
        "protokoll",
        "tekst",
        "text",
        "texte",
        "texto",
        "von",
        "записал",
        "записала",
        "интервью",
        "от",
        "текст",
        "إعداد",
        "بقلم",
        "تقرير",
        "كتب",
        "كتبت",
        "من",
    }
)
