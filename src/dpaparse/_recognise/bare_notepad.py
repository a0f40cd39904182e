"""
Find a notepad of which a transfer or a mail has left neither title nor number signs nor bar, at the end of a message.

What names editors and their telephone numbers must not become running text.
"""

from typing import Final

from dpaparse._grammar.notepad import (
    holds_number,
    is_own_contact,
    is_private_heading,
    is_rule,
    kind_of_heading,
    read_bare_heading,
    tells_whom_to_ask,
)
from dpaparse._grammar.space import lines, stretches
from dpaparse._language.months import MONTHS

_BULLETS: Final = ("- ", "* ", "• ", "– ")
_OPENING: Final = tuple(f"{line_end}{bullet}" for line_end in "\n\r" for bullet in _BULLETS)
# So much of the end is looked at first: a line or two of the last entry.
_GLANCE: Final = 300


def start_of_bare_notepad(source: str, start: int, end: int) -> int | None:
    """
    Return where the last blocks within `[start, end)` begin that can be nothing but a notepad; None if none is.

    Such a block opens with one of dpa's headings and an entry beneath it, or is nothing but entries that name
    somebody's part and a telephone number or an address for mail. Beneath it may stand the ruins of a sign-off.

    >>> start_of_bare_notepad("Es regnet.\\n\\nKontakte\\n- Redaktion: Ebba Thun, +49 4841 5550123", 0, 61)
    12
    """
    glance = source[max(start, end - _GLANCE) : end]
    if not any(map(glance.__contains__, _OPENING)):
        tells = ":" in glance or "@" in glance or "ontak" in glance or "ontac" in glance
        if not tells or not holds_number(glance):
            return None

    found = None
    blocks = [block for block in stretches(source, start, end) if _is_said(source, block)]
    ruins = next((number for number, block in enumerate(reversed(blocks)) if not _is_ruin(source, block)), 0)
    for block in reversed(blocks[: len(blocks) - min(ruins, _MOST_RUINS)]):
        within = lines(source, *block)
        # Beneath a heading or a rule alone stands what has been found.
        opens = _opens_section(source, within) and (len(within) > 1 or found is not None)
        if not opens and not _is_entry(source, block) and (found is None or not is_rule(source, *block)):
            inside = _entry_inside(source, within)
            return found if inside is None else inside
        found = block[0]
    return found


def _is_said(source: str, block: tuple[int, int]) -> bool:
    """
    Tell whether a block holds a letter or a digit, or is a rule: control characters alone are nothing.
    """
    return any(map(str.isalnum, source[slice(*block)])) or is_rule(source, *block)


def _is_ruin(source: str, block: tuple[int, int]) -> bool:
    """
    Tell whether a block is a sign-off or a time line that is damaged: `DPA ABC YYNO`, `dpa abcyyno`, `21852 Sep`.

    These have a few words of a few letters, in small letters or in capitals, and no full stop.
    """
    said = [line for line in lines(source, *block) if any(map(str.isalnum, source[slice(*line)]))]
    words = source[slice(*said[0])].split() if len(said) == 1 else []
    return 0 < len(words) <= _MOST_SIGNS and all(map(_is_sign, words))


def _is_sign(word: str) -> bool:
    """
    Tell whether a word may be a sign of an editor's, or part of a time.
    """
    if len(word) > _LONGEST_SIGN or word[-1] in _STOPS:
        return False
    return word.islower() or not word[1:].islower() or word.casefold() in MONTHS


_MOST_RUINS: Final = 3
_MOST_SIGNS: Final = 12
# Two signs that have lost the blank between them.
_LONGEST_SIGN: Final = 14
_STOPS: Final = frozenset(".,:;!?)»”“")


def _entry_inside(source: str, within: list[tuple[int, int]]) -> int | None:
    """
    Return where the first entry begins that says whom to ask, or the damaged heading above it; None if none does.
    """
    for number, (start, _) in enumerate(within[1:], start=1):
        stop = within[min(number + _LINES_OF_ENTRY, len(within)) - 1][1]
        if source.startswith(_BULLETS, start) and _is_entry(source, (start, stop)):
            above = within[0] if number == 1 else None
            return start if above is None or above[1] - above[0] > _LONGEST_HEADING else above[0]
    return None


_LINES_OF_ENTRY: Final = 3
# "Editorial contacts", with a letter too many or too few.
_LONGEST_HEADING: Final = 24


def _opens_section(source: str, within: list[tuple[int, int]]) -> bool:
    """
    Tell whether lines open with a heading of dpa's, and go on with entries.
    """
    if len(within) > 1 and is_rule(source, *within[0]):
        within = within[1:]
    heading = read_bare_heading(source, *within[0])
    if heading is None:
        return False
    if len(within) == 1:
        return True
    start, end = within[1][0], within[-1][1]
    if _is_entry(source, (start, end)):
        return True
    if is_own_contact(heading) and holds_number(source[start:end]):
        # Its bullets may be lost.
        return True
    # "Service", "Internet" with a bullet beneath may close an article, too.
    is_own = is_private_heading(heading) or any(map(heading.casefold().__contains__, _EDITORS))
    if not is_own and kind_of_heading(heading) == _CONTACTS:
        # "Ansprechparner"
        is_own = holds_number(source[start:end])
    return source.startswith(_BULLETS, start) and (is_own or source.startswith("[", start + _SIZE))


_CONTACTS: Final = "contacts"
# "Redaktionelle Hinweise", "Note to editors"
_EDITORS: Final = ("redaktion", "editor")


def _is_entry(source: str, block: tuple[int, int]) -> bool:
    """
    Tell whether a block is an entry that says whom to ask.
    """
    text = " ".join(source[slice(*block)].split())
    return tells_whom_to_ask(text[_SIZE:] if text.startswith(_BULLETS) else text)


_SIZE: Final = 2
