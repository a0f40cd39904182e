"""
Find the list items of plain text: by their bullets, or by numbers that count on.
"""

from typing import Final

from dpaparse._grammar.links import is_link
from dpaparse._grammar.listing import DASHES, ITEM_STARTS, bullet_end, number_end
from dpaparse._grammar.space import has_break
from dpaparse._grammar.stamps import is_stamp
from dpaparse._model import Span

_SIGNS_BETWEEN: Final = DASHES | frozenset("•·")


def find_items(source: str, found: list[tuple[int, int]]) -> set[int]:
    """
    Return where stretches begin that are list items: those with a bullet, and those that count on from one to the next.

    Short ones that count on over other stretches are headings of these.
    """
    within = [stretch for stretch in found if source[stretch[0]] in ITEM_STARTS]
    if not within:
        return set()

    # "- 12 -" is the number of a page, "• 3 Std. •" a time stamp.
    texts = {start: bullet_end(source, start, end) for start, end in within if source[end - 1] not in _SIGNS_BETWEEN}
    items = {start for start, text in texts.items() if text is not None}
    if len(items) == 1 and all(source[text].islower() for text in texts.values() if text is not None):
        # "- so nennt es jedenfalls der Betriebsrat": a lone dash before a small letter is none of a list.
        items.clear()
    counted = _counted(source, within)
    if len(counted) > 1:
        heads = {start for start, end in within if start in counted and _is_short(source, start, end)}
        beside = _counted(source, found)
        counted -= heads - beside
    return items | counted


def _is_short(source: str, start: int, end: int) -> bool:
    """
    Tell whether a stretch is a few words without a full stop, or a question.
    """
    return end - start <= _LONGEST_NUMBERED and source[end - 1] not in _STOPS and not has_break(source[start:end])


_LONGEST_NUMBERED: Final = 80
_STOPS: Final = frozenset(":.!")


def _counted(source: str, within: list[tuple[int, int]]) -> set[int]:
    """
    Return where those begin that count on from one to the next: `1. Ruhe`, `2. Licht`.
    """
    counted: set[int] = set()
    number, before = 0, 0
    for start, end in within:
        found = number_end(source, start, end)
        if found is not None and number and found[0] == number + 1:
            counted |= {before, start}
        number, before = (found[0] if found else 0), start
    return counted


def find_item_lines(source: str, within: list[tuple[int, int]], soft: list[bool]) -> set[int]:
    """
    Return which of the lines of a stretch open a list item; see `find_items`.

    A dash after a full line sets off an aside, unless a list has begun or is announced.
    """
    items: set[int] = set()
    if ITEM_STARTS.isdisjoint([source[start] for start, _ in within]):
        # Most stretches.
        return items
    for i, (start, end) in enumerate(within):
        announced = i == 0 or not soft[i - 1] or source[within[i - 1][1] - 1] in _ANNOUNCING
        if (items or announced or source[start] not in DASHES) and bullet_end(source, start, end) is not None:
            # "- dpa -" is a credit, "- aktualisiert vor 9 Minuten" a time stamp.
            is_between = source[start] in _SIGNS_BETWEEN and source[end - 1] in _SIGNS_BETWEEN
            is_page = is_between or (source[start] in DASHES and is_stamp(source[start + 1 : end]))
            items.update([] if is_page else [i])
    if len(items) == 1 and all(is_link(source, Span(*within[number])) for number in items):
        # "+ folgen"
        items.clear()
    counted = _counted(source, within)
    return items | {i for i, (start, _) in enumerate(within) if start in counted}


_ANNOUNCING: Final = frozenset(":.!?")
