"""
What the notes beside a headline tell of the whole text: that it is withdrawn, and what it is sent for.

Until when it is held back is read in `embargo`.
"""

from collections.abc import Iterable
from typing import Final

from dpaparse._model import Headline, Part, Signal, Status, TitleNote, TitleNoteKind


def read_status(parts: Iterable[Part], service: str | None = None, desk: str | None = None) -> Status | None:
    """
    Tell whether a text is taken back; an imprint or a test that wants attention takes nothing back.

    Args:
        parts: The notes and the headline, in order; others tell nothing.

        service: The service's code, where a header tells it.

        desk: The desk's code, likewise.

    >>> from dpaparse._model import Span
    >>> note = TitleNote(span=Span(0, 6), kind=TitleNoteKind.KILL, text="(KILL)")
    >>> str(read_status([note])), read_status([])
    ('canceled', None)
    """
    told = [part for part in parts if isinstance(part, TitleNote | Headline)]
    if not any(isinstance(part, TitleNote) and part.kind is TitleNoteKind.KILL for part in told):
        return None
    texts = [part.text.casefold() for part in told]
    is_control = service in _CONTROL_SERVICES or desk == _EDITORIAL_SERVICE
    return None if texts[0] == _ATTENTION and (is_control or _IMPRINT in texts) else Status.CANCELED


_CONTROL_SERVICES: Final = frozenset({"ctn", "kon"})
# Imprints, previews, what does not work: this desk has no news to take back.
_EDITORIAL_SERVICE: Final = "rs"
_ATTENTION: Final = "(achtung)"
_IMPRINT: Final = "impressum"


def read_signal(notes: Iterable[TitleNote]) -> Signal | None:
    """
    Tell what a version is sent for, by the first note that says so.

    >>> from dpaparse._model import Span
    >>> str(read_signal([TitleNote(span=Span(0, 14), kind=TitleNoteKind.CORRECTION, text="(Berichtigung)")]))
    'correction'
    """
    return next((_SIGNALS[note.kind] for note in notes if note.kind in _SIGNALS), None)


_SIGNALS: Final = {
    TitleNoteKind.CORRECTION: Signal.CORRECTION,
    TitleNoteKind.UPDATE: Signal.UPDATE,
    TitleNoteKind.REPEAT: Signal.REPEAT,
}
