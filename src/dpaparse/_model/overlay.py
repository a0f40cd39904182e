"""
What lies over the parts of an article and is read when somebody looks at it.
"""

from collections.abc import Mapping
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


MARKS: Final = ("stray_marks", "diagnostics")
SPEECH: Final = ("quotes", "indirect_speech")
LATER: Final = MARKS + SPEECH
