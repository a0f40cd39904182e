"""
Read what lies over the parts of an article: quotations, who speaks, and what is wrong with the text.

`parse` leaves it for the first look; see `dpaparse._model.overlay`.
"""

from typing import TYPE_CHECKING, Final, TypeVar

from dpaparse._check import diagnose
from dpaparse._model import Article, Format, Gap, Message, Part, Quote, Span, Unknown
from dpaparse._recognise.quotations import find_quotes

if TYPE_CHECKING:
    from dpaparse._model.speech import IndirectSpeech

_T = TypeVar("_T")


class Overlay:
    """
    Reads one article's.

    >>> import dpaparse
    >>> dpaparse.parse("„Nein“, sagte Thun.").quotes[0].attribution.speaker.text
    'Thun'
    """

    __slots__ = ("_found", "_language", "_marks", "_origin", "_parts", "_source", "_width")

    def __init__(self, message: Message, parts: tuple[Part, ...], language: str | None) -> None:
        """
        Take what it is read from: *parts* with their places in the message's source.
        """
        self._source = message.source
        self._width = message.width
        self._origin = message.origin
        if message.format is Format.IPTC7901:
            # What stands around a wire message may be another one, with its notepad.
            parts = tuple(Gap(span=part.span) if isinstance(part, Unknown) else part for part in parts)
        self._parts = parts
        self._language = language
        self._found: tuple[tuple[Quote, ...], tuple[Span, ...]] | None = None
        self._marks: dict[str, object] | None = None

    def _pairs(self) -> tuple[tuple[Quote, ...], tuple[Span, ...]]:
        """
        Return the quotations, nobody speaking yet, and the marks that belong to none.
        """
        if self._found is None:
            self._found = find_quotes(self._source, self._parts, self._width)
        return self._found

    def marks(self, article: Article) -> dict[str, object]:
        """
        Read the marks that belong to no quotation, and what is wrong with the text.

        Nothing that is wrong with a text depends on who speaks.
        """
        if self._marks is None:
            quotes, stray = self._placed(self._pairs())
            self._marks = {"stray_marks": stray, "diagnostics": diagnose(article, quotes, stray)}
        return self._marks

    def count(self) -> int:
        """
        Count the quotations, the outermost ones.
        """
        return len(self._pairs()[0])

    def speech(self) -> dict[str, object]:
        """
        Read who speaks.
        """
        quotes, indirect = self._placed(self._listen(self._pairs()[0]))
        return {"quotes": quotes, "indirect_speech": indirect}

    def _listen(self, quotes: tuple[Quote, ...]) -> "tuple[tuple[Quote, ...], tuple[IndirectSpeech, ...]]":
        """
        Read in German and in English; where nothing tells the language, the text is taken for German.
        """
        tongue = (self._language or _GERMAN).replace("_", "-").partition("-")[0].lower()
        if tongue not in _UNDERSTOOD:
            return quotes, ()

        # Its words would make the import half as long again.
        from dpaparse._speakers.listening import listen  # noqa: PLC0415, loaded when somebody looks

        return listen(self._source, self._parts, quotes, tongue, self._width)

    def _placed(self, found: _T) -> _T:
        """
        Return what was found with its places in the text that was given.
        """
        if self._origin is None:
            return found

        from dpaparse._model.origin import moved  # noqa: PLC0415, hardly any text was quoted by a mail

        return moved(found, self._origin)


_GERMAN: Final = "de"
_UNDERSTOOD: Final = frozenset({_GERMAN, "en"})
