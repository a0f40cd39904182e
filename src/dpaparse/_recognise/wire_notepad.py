"""
Read the notepad of a wire message, however much of it a transfer has left.
"""

from typing import Final

from dpaparse._grammar.notepad import holds_number
from dpaparse._grammar.space import trim
from dpaparse._model import Notepad
from dpaparse._recognise.bare_notepad import start_of_bare_notepad
from dpaparse._recognise.notepad import read_notepad
from dpaparse._recognise.notepad_start import start_of_notepad

_TITLE: Final = "# "


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
    glance = source[max(start, (end if at is None else at) - _GLANCE) : end if at is None else at]
    if ("+" in glance or "#" in glance or "@" in glance) and holds_number(glance):
        from dpaparse._recognise.text_notepad import read_glued  # noqa: PLC0415, hardly any message is so damaged

        glued = read_glued(source, start, end)
        if glued is not None:
            return glued
    return None if at is None else read_notepad(source, at, trim(source, at, end)[1])


# So much of the text above a notepad is looked at for what has run into it.
_GLANCE: Final = 300
