"""
Read what lies over the parts of an article: quotations, who speaks, and what is wrong with the text.

`parse` pairs the quotation marks and leaves the rest for the first look; see `dpaparse._model.overlay`.
"""

from typing import TYPE_CHECKING, Final, TypeVar

from dpaparse._check import diagnose
from dpaparse._model import Article, Format, Gap, Message, Part, Quote, Span, Unknown
from dpaparse._model.unread import looks_unread
from dpaparse._recognise.pairs import PairOfMarks, find_pairs

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

    __slots__ = ("_language", "_marks", "_origin", "_pairs", "_parts", "_source", "_stray", "_width")

    def __init__(self, message: Message, parts: tuple[Part, ...], language: str | None) -> None:
        """
        Pair the marks; *parts* have their places in the message's source.
        """
        self._source = source = message.source
        self._width = message.width
        self._origin = message.origin
        if message.format is Format.IPTC7901:
            # What stands around a wire message may be another one, with its notepad.
            parts = tuple([Gap(span=part.span) if isinstance(part, Unknown) else part for part in parts])
        self._parts = parts
        self._language = language
        self._marks: dict[str, object] | None = None
        self._pairs: list[PairOfMarks] = []
        self._stray: list[int] = []
        # The marks of JSON and XML are no article's.
        if not looks_unread(source, parts):
            self._pairs, self._stray = find_pairs(source, parts)

    def marks(self, article: Article) -> dict[str, object]:
        """
        Return the marks that belong to no quotation, and read what is wrong with the text.

        Nothing that is wrong with a text depends on what the marks are used for, or on who speaks.
        """
        if self._marks is None:
            stray = self._placed(tuple([Span(at, at + 1) for at in self._stray]))
            pairs = self._pairs if self._origin is None else self._placed(self._quotes())
            self._marks = {"stray_marks": stray, "diagnostics": diagnose(article, pairs, stray)}
        return self._marks

    def _quotes(self) -> tuple[Quote, ...]:
        """
        Return the quotations with what they are used for, nobody speaking yet.
        """
        if not self._pairs:
            return ()

        # Its words would make the import a tenth longer.
        from dpaparse._recognise.quotations import make_quotes  # noqa: PLC0415, loaded when somebody looks

        return make_quotes(self._source, self._pairs, self._width)

    def count(self) -> int:
        """
        Count the quotations, the outermost ones.
        """
        return len(self._pairs)

    def speech(self) -> dict[str, object]:
        """
        Read who speaks.
        """
        quotes, indirect = self._placed(self._listen(self._quotes()))
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
