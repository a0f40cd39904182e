"""
The nouns of the library: what an article consists of.

Frozen, slotted attrs classes that hold, compare and slice.
They parse nothing (`DpaId.parse` and `Urn.parse` excepted) and import nothing of ours.
"""

from dpaparse._model.article import Article, Format
from dpaparse._model.diagnostics import Code, Diagnostic, DpaParseError, Severity
from dpaparse._model.dpa_id import DpaId, Urn
from dpaparse._model.message import Message, Said
from dpaparse._model.parts import (
    Byline,
    Credit,
    CreditLine,
    Dateline,
    Footer,
    Gap,
    Headline,
    ListItem,
    Paragraph,
    Part,
    Place,
    SignOff,
    Subheading,
    Teaser,
    TitleNote,
    TitleNoteKind,
    Unknown,
)
from dpaparse._model.quotations import (
    Attribution,
    IndirectSpeech,
    IndirectSpeechKind,
    Mention,
    Quote,
    QuoteKind,
)
from dpaparse._model.spans import Node, Span

__all__ = [
    "Article",
    "Attribution",
    "Byline",
    "Code",
    "Credit",
    "CreditLine",
    "Dateline",
    "Diagnostic",
    "DpaId",
    "DpaParseError",
    "Footer",
    "Format",
    "Gap",
    "Headline",
    "IndirectSpeech",
    "IndirectSpeechKind",
    "ListItem",
    "Mention",
    "Message",
    "Node",
    "Paragraph",
    "Part",
    "Place",
    "Quote",
    "QuoteKind",
    "Said",
    "Severity",
    "SignOff",
    "Span",
    "Subheading",
    "Teaser",
    "TitleNote",
    "TitleNoteKind",
    "Unknown",
    "Urn",
]
