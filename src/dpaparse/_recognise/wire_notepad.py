"""
Read the notepad of a wire message, however much of it a transfer has left.
"""

from typing import Final

from dpaparse._grammar.notepad import holds_number
from dpaparse._grammar.space import line_end, lines, trim
from dpaparse._model import Notepad
from dpaparse._recognise.bare_notepad import start_of_bare_notepad
from dpaparse._recognise.notepad import read_notepad
from dpaparse._recognise.notepad_start import start_of_notepad

_TITLE: Final = "# "
_NUMBER_SIGN: Final = "#"
# The rule of asterisks, the bar.
_SIGNS: Final = ("* * *", "ffentlichung")


def find_notepad(source: str, start: int, end: int) -> Notepad | None:
    """
    Find and read the notepad within `[start, end)`: by its title, a heading or the bar, else by what it says.

    >>> text = "Es regnet.\\n\\n# Notizblock\\n\\n## Orte\\n- Husum"
    >>> find_notepad(text, 0, len(text)).sections[0].heading
    'Orte'
    """
    at = start_of_notepad(source, start, end)
    if at is None or not source.startswith(_TITLE, at):
        # A title stands above all else.
        at = start_of_bare_notepad(source, start, end if at is None else at) or at
    # A line that is longer than any of the wire may hold the text above, too.
    stop = end if at is None or line_end(source, at, end) - at > _LONGEST_LINE else at
    glance = source[max(start, stop - _GLANCE) : stop]
    if (
        source.find(_NUMBER_SIGN, start, stop) >= 0
        or any(map(glance.__contains__, _SIGNS))
        or (("+" in glance or "@" in glance) and holds_number(glance))
    ):
        from dpaparse._recognise.text_notepad import read_glued  # noqa: PLC0415, hardly any message is so damaged

        glued = read_glued(source, start, end)
        if glued is not None:
            return glued
    return None if at is None else _read(source, at, trim(source, at, end)[1])


def _read(source: str, start: int, end: int) -> Notepad:
    """
    Read the notepad at `[start, end)`.

    Lines that are longer than any of the wire hold several; and where a number stands in it, but no bar and no
    contacts, somebody has broken its lines anew.
    """
    within = lines(source, start, end)
    notepad = read_notepad(source, start, end, within)
    if max(last - first for first, last in within) <= _LONGEST_LINE and not (
        all(section.public for section in notepad.sections) and holds_number(source[start:end])
    ):
        return notepad

    from dpaparse._recognise.text_notepad import pieces  # noqa: PLC0415, as above

    return read_notepad(source, start, end, list(pieces(source, start, end)))


# Of an address that is not broken, more than the wire has.
_LONGEST_LINE: Final = 100

# So much of the text above a notepad is looked at for what has run into it.
_GLANCE: Final = 300
