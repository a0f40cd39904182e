"""
What lies over the parts of an article and is read when somebody looks at it.
"""

from collections.abc import Mapping
from threading import Lock
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from dpaparse._model.article import Article


class Overlay(Protocol):
    """
    Reads what an article from `parse` leaves for later; each method returns fields of it by their names.
    """

    def marks(self, article: "Article") -> Mapping[str, object]:
        """
        Read `MARKS`: what needs the quotation marks, but not who speaks.
        """

    def count(self) -> int:
        """
        Count the quotations that `quotes` will hold, without finding out who speaks.
        """

    def speech(self) -> Mapping[str, object]:
        """
        Read `SPEECH`: who speaks.
        """


def look(article: "Article", overlay: Overlay, name: str) -> None:
    """
    Read the field of an article that is asked for, and those that are read with it, and fill their slots.

    Where several threads look at once, all of them read, and keep what the first one found.
    """
    found = {**overlay.marks(article), **(overlay.speech() if name in SPEECH else {})}
    with _PUBLISHING:
        for slot, value in found.items():
            try:
                object.__getattribute__(article, slot)
            except AttributeError:
                object.__setattr__(article, slot, value)
    if name in SPEECH:
        # Last, for another thread may be asking too.
        object.__setattr__(article, "_overlay", None)


_PUBLISHING: Final = Lock()

MARKS: Final = ("stray_marks", "diagnostics")
SPEECH: Final = ("quotes", "indirect_speech")
LATER: Final = MARKS + SPEECH
