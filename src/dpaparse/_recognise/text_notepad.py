"""
Find the notepad beneath a text that no envelope has set off: beneath plain text, or in the text of a page.

Its lines may be broken or glued together: a title, a heading or the bar may stand inside a line, or be all of the text.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Final

from dpaparse._grammar.bar import find_bars, is_meant
from dpaparse._grammar.notepad import PRIVATE_KINDS, holds_number, is_title, kind_of_heading, read_bare_heading
from dpaparse._grammar.space import SPACES, has_break, lines, narrowed, trim
from dpaparse._grammar.wire import WIRE_SIGN_OFF
from dpaparse._language.notepad_words import NOTEPAD_HEADINGS
from dpaparse._model import Notepad
from dpaparse._recognise.footer import find_footers
from dpaparse._recognise.notepad import read_notepad

_SIGN: Final = "#"
_RULE: Final = "*"


def find_start(source: str, start: int, end: int, *, glued: bool = False) -> int | None:
    """
    Return where a notepad within `[start, end)` begins: its title, the heading of its contacts, or its bar.

    Args:
        source: The whole text.

        start: Where to look from on.

        end: Where to stop.

        glued: A heading may stand right behind a word.

    >>> find_start("Husum (dpa) - Es regnet. # Notizblock ## Orte - Husum", 0, 53)
    25
    """
    heading = next((at for at, _ in _headings(source, start, end, _is_private, glued=glued)), end)
    bars = sorted(find_bars(source, start, heading))
    meant = (
        _with_rule_before(source, start, first) for first, last in bars if _counts(source, (first, last), start, end)
    )
    at = next(meant, heading)
    return None if at == end else at


def read_from(source: str, start: int) -> Notepad:
    """
    Read the notepad that begins at *start*, up to the sign-off, the footer or the end of the text.

    >>> text = "Husum (dpa) - Es regnet. # Notizblock ## Kontakte - Redaktion: Ebba Thun, 04841 5550123"
    >>> section, = read_from(text, 25).sections
    >>> section.heading, section.public, section.items[0].name
    ('Kontakte', False, 'Ebba Thun')
    """
    end = _stop(source, start)
    return read_notepad(source, start, end, list(pieces(source, start, end)))


def read_glued(source: str, start: int, end: int) -> Notepad | None:
    """
    Read the notepad of a wire message whose line ends a transfer has eaten; None if none is found.

    >>> text = "Es regnet.* * * *Nicht zur Veröffentlichung bestimmt## Kontakte- Redaktion: Ebba Thun, 04841 5550123"
    >>> [section.public for section in read_glued(text, 0, len(text)).sections]
    [False]
    """
    at = find_start(source, start, end, glued=True)
    if at is None:
        at = _rule_above_number(source, start, end)
    if at is None:
        return None
    last = trim(source, at, end)[1]
    return read_notepad(source, at, last, list(pieces(source, at, last, glued=True)))


def _rule_above_number(source: str, start: int, end: int) -> int | None:
    """
    Return where the last rule of asterisks begins if a telephone number stands below; None if there is none.
    """
    at = source.rfind(_RULED, start, end)
    is_above = at >= 0 and holds_number(source[at:end])
    return _with_rule_before(source, start, at + len(_RULED)) if is_above else None


_RULED: Final = "* * *"


def _counts(source: str, bar: tuple[int, int], start: int, end: int) -> bool:
    """
    Tell whether a bar has the rule of asterisks above it, or tells by its words or what follows that it is meant.
    """
    return _with_rule_before(source, start, bar[0]) < bar[0] or is_meant(source, bar, start, end)


def _with_rule_before(source: str, start: int, at: int) -> int:
    """
    Return where the rule of asterisks begins before *at*; *at* itself if there is none.
    """
    first, signs = at, 0
    while first > start and (source[first - 1] == _RULE or source[first - 1] in SPACES):
        first -= 1
        signs += source[first] == _RULE
    return trim(source, first, at)[0] if signs >= _LEAST_RULE else at


_LEAST_RULE: Final = 3


def _headings(
    source: str, start: int, end: int, counts: Callable[[str], bool], *, glued: bool = False
) -> Iterator[tuple[int, int]]:
    """
    Yield where titles of a notepad stand, and headings behind two number signs or three that count.
    """
    at = source.find(_SIGN, start, end)
    while at >= 0:
        behind = at
        while behind < end and source[behind] == _SIGN:
            behind += 1
        if (glued or at == start or source[at - 1] in SPACES) and behind - at <= _MOST_SIGNS:
            last = _heading_end(source, behind, end, counts if behind - at > 1 else None)
            if last is not None:
                yield at, last
        at = source.find(_SIGN, behind, end)


def _heading_end(source: str, at: int, end: int, counts: Callable[[str], bool] | None) -> int | None:
    """
    Return where the heading ends that begins at *at*; None if there is none.

    On the line of a title, only what else a notepad has may follow: a heading, an entry, the rule, or the bar.
    """
    first, last = trim(source, at, min(end, at + _LONGEST_HEADING))
    stops = [place for place in range(first, last) if _ends_word(source, place)][:_MOST_WORDS]
    for stop in (*reversed(stops), *([last] if len(stops) < _MOST_WORDS else [])):
        words = " ".join(source[first:stop].split())
        if is_title(words):
            follows, _ = trim(source, stop, end)
            is_last = follows == end or has_break(source[stop:follows])
            return stop if is_last or source[follows] in _OPENING or _opens_bar(source, follows, end) else None
        if counts is not None and counts(words):
            return stop
    return None


def _ends_word(source: str, at: int) -> bool:
    """
    Tell whether a word may end at *at*: a blank follows, another heading, or an entry that has run into the heading.
    """
    if source[at - 1] in SPACES:
        return False
    return source[at] in SPACES or source[at] == _SIGN or source.startswith(_BULLET[1:], at)


def _opens_bar(source: str, at: int, end: int) -> bool:
    return any(first == at for first, _ in find_bars(source, at, min(end, at + _LONGEST_LINE)))


_MOST_SIGNS: Final = 3
# "Contacts de la rédaction" has the most words.
_MOST_WORDS: Final = 4
_LONGEST_HEADING: Final = 60
_LONGEST_LINE: Final = 200
_OPENING: Final = frozenset("#*-–•[")


def _is_private(words: str) -> bool:
    """
    Tell whether a heading is that of contacts, also with a letter spoilt.
    """
    return kind_of_heading(words) in PRIVATE_KINDS


def _is_known(words: str) -> bool:
    return words.rstrip(":").casefold() in NOTEPAD_HEADINGS


def _stop(source: str, start: int) -> int:
    """
    Return where a notepad ends: before the sign-off, the footer or the end of the text.
    """
    # A footer that has run into the bar belongs to it.
    end = next((footer.span.start for footer in find_footers(source) if footer.span.start > start), len(source))
    # A line that opens the notepad is none: "dpa nicht zur Veröffentlichung"
    signs = [line for line in lines(source, start, end) if line[0] > start and _is_sign_off(source, *line)]
    if signs and not holds_number(source[signs[-1][1] : end]):
        end = signs[-1][0]
    return trim(source, start, end)[1]


def _is_sign_off(source: str, first: int, last: int) -> bool:
    """
    Tell whether a line is the sign-off, and no heading of contacts: `dpa abc yyno n1 def`, not `dpa contacts`.
    """
    return (
        source.startswith("dpa ", first)
        and last - first <= _LONGEST_LINE
        and (WIRE_SIGN_OFF.fullmatch(source, first, last) is not None or not holds_number(source[first:last]))
        and read_bare_heading(source, first, last) is None
    )


def pieces(source: str, start: int, end: int, *, glued: bool = False) -> Iterator[tuple[int, int]]:
    """
    Yield the lines of a notepad, and what stands glued together on them, piece by piece.
    """
    cuts = {start, end}
    for first, last in _headings(source, start, end, _is_known, glued=glued):
        cuts |= {first, last}
    for first, last in lines(source, start, end):
        cuts |= {first, last}
        if last - first > _LONGEST_LINE:
            cuts.update(_bullets(source, first, last))
        cuts.update(_rules(source, first, last))
    # A bar is one piece, also over several lines.
    for first, last in find_bars(source, start, end):
        cuts -= {*range(first, last)}
        cuts |= {_with_rule_before(source, start, first), first, last}
    for first, last in pairwise(sorted(cuts)):
        yield from ((span.start, span.end) for span in narrowed(source, first, last))


def _bullets(source: str, first: int, last: int) -> Iterator[int]:
    """
    Yield where entries begin inside a line.
    """
    for bullet in _BULLETS:
        at = source.find(bullet, first, last)
        while at >= 0:
            behind = at + len(bullet)
            # Not the asterisks of a rule.
            if bullet[1] != _RULE or _RULE not in (source[at - 1], source[behind : behind + 1]):
                yield at + 1
            at = source.find(bullet, at + 1, last)


_BULLET: Final = " - "
_BULLETS: Final = (_BULLET, " • ", " * ")


def _rules(source: str, first: int, last: int) -> Iterator[int]:
    """
    Yield where the rule of asterisks begins and ends inside a line, as in `* * * * Not for publication`.
    """
    at = source.find(_RULE, first, last)
    while at >= 0:
        behind = at
        while behind < last and (source[behind] == _RULE or source[behind] in SPACES):
            behind += 1
        if source.count(_RULE, at, behind) >= _LEAST_RULE:
            yield from (at, behind)
        at = source.find(_RULE, behind, last)
