"""
Find a notepad of which a transfer or a mail has left neither title nor number signs nor bar, at the end of a message.

What names editors and their telephone numbers must not become running text.
"""

from typing import Final

from dpaparse._grammar.notepad import (
    holds_number,
    is_private_heading,
    is_rule,
    read_bare_heading,
    tells_whom_to_ask,
)
from dpaparse._grammar.space import lines, stretches

_BULLETS: Final = ("- ", "* ", "• ", "– ")
_OPENING: Final = tuple(f"{line_end}{bullet}" for line_end in "\n\r" for bullet in _BULLETS)
# So much of the end is looked at first: a line or two of the last entry.
_GLANCE: Final = 300


def start_of_bare_notepad(source: str, start: int, end: int) -> int | None:
    """
    Return where the last blocks within `[start, end)` begin that can be nothing but a notepad; None if none is.

    Such a block opens with one of dpa's headings and an entry beneath it, or is nothing but entries that name
    somebody's part and a telephone number or an address for mail.

    >>> start_of_bare_notepad("Es regnet.\\n\\nKontakte\\n- Redaktion: Ebba Thun, +49 4841 5550123", 0, 66)
    12
    """
    glance = source[max(start, end - _GLANCE) : end]
    if not any(map(glance.__contains__, _OPENING)) and (":" not in glance or not holds_number(glance)):
        return None

    found = None
    blocks = [block for block in stretches(source, start, end) if _is_said(source, block)]
    if blocks and _is_signed(source, blocks[-1]):
        blocks.pop()
    for block in reversed(blocks):
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


def _is_signed(source: str, block: tuple[int, int]) -> bool:
    """
    Tell whether a block is a sign-off that is damaged: `DPA ABC YYNO`.
    """
    opening = source[slice(*block)][:_SIZE_OF_NAME]
    return opening.casefold() == _NAME and len(lines(source, *block)) == 1


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
    # "Service", "Internet" with a bullet beneath may close an article, too.
    is_own = is_private_heading(heading) or any(map(heading.casefold().__contains__, _EDITORS))
    return source.startswith(_BULLETS, start) and (is_own or source.startswith("[", start + _SIZE))


# "Redaktionelle Hinweise", "Note to editors"
_EDITORS: Final = ("redaktion", "editor")


def _is_entry(source: str, block: tuple[int, int]) -> bool:
    """
    Tell whether a block is an entry that says whom to ask.
    """
    text = " ".join(source[slice(*block)].split())
    return tells_whom_to_ask(text[_SIZE:] if text.startswith(_BULLETS) else text)


_SIZE: Final = 2
_NAME: Final = "dpa "
_SIZE_OF_NAME: Final = len(_NAME)
