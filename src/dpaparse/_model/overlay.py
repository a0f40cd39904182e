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

    def speech(self) -> Mapping[str, object]:
        """
        Read `SPEECH`: who speaks.
        """


def publish(article: "Article", found: Mapping[str, object]) -> None:
    """
    Fill the empty slots of an article; where several threads have read it at once, all keep what the first one found.
    """
    with _PUBLISHING:
        for slot, value in found.items():
            try:
                object.__getattribute__(article, slot)
            except AttributeError:
                object.__setattr__(article, slot, value)


_PUBLISHING: Final = Lock()

MARKS: Final = ("stray_marks", "diagnostics")
SPEECH: Final = ("quotes", "indirect_speech")
LATER: Final = MARKS + SPEECH
