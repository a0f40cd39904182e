"""
Parse articles of the German press agency dpa: dateline, paragraphs, quotations, dpa number, each with its place.

>>> import dpaparse
>>> article = dpaparse.parse("Kiel (dpa) - Es regnet.")
>>> article.dateline.places[0].name, article.paragraphs[0].text
('Kiel', 'Es regnet.')
"""

import importlib
from typing import TYPE_CHECKING

from dpaparse import _model
from dpaparse._check import check
from dpaparse._decode import decode, encoding_of
from dpaparse._model import (
    Article,
    Byline,
    Code,
    Control,
    Credit,
    CreditLine,
    Dateline,
    Diagnostic,
    DpaId,
    DpaParseError,
    Footer,
    Format,
    Gap,
    Headline,
    ListItem,
    Node,
    Paragraph,
    Part,
    Place,
    Quote,
    QuoteKind,
    Severity,
    SignOff,
    Span,
    Subheading,
    Table,
    Teaser,
    TextPart,
    TextTooLongError,
    TitleNote,
    TitleNoteKind,
    Unknown,
    Urn,
)
from dpaparse._parse import parse

if TYPE_CHECKING:
    from dpaparse._entries import parse_all, parse_entries
    from dpaparse._explain import explain
    from dpaparse._many import parse_many
    from dpaparse._messages import MessageSplitter, read_messages, split_messages
    from dpaparse._model import (
        AltId,
        Association,
        Attribution,
        Box,
        BoxKind,
        Category,
        Contact,
        Description,
        DigitalwiresItem,
        EdNote,
        Embed,
        EntryNote,
        Facts,
        Fault,
        FaultKind,
        FovealArea,
        IndirectSpeech,
        IndirectSpeechKind,
        Label,
        Link,
        Location,
        MarkupSpan,
        Mention,
        NewsItem,
        NewsLink,
        Notepad,
        NotepadFields,
        NotepadItem,
        NotepadKind,
        NotepadSection,
        NotepadText,
        PointOfInterest,
        Rendition,
        Rights,
        Rule,
        Signal,
        Status,
        TextOf,
        WireHeader,
    )
    from dpaparse._versions import Change, ChangeKind, changes, history, latest
    from dpaparse.serialize import from_dict, json_schema, to_dict

__version__ = "0.1.0"

__all__ = [
    "AltId",
    "Article",
    "Association",
    "Attribution",
    "Box",
    "BoxKind",
    "Byline",
    "Category",
    "Change",
    "ChangeKind",
    "Code",
    "Contact",
    "Control",
    "Credit",
    "CreditLine",
    "Dateline",
    "Description",
    "Diagnostic",
    "DigitalwiresItem",
    "DpaId",
    "DpaParseError",
    "EdNote",
    "Embed",
    "EntryNote",
    "Facts",
    "Fault",
    "FaultKind",
    "Footer",
    "Format",
    "FovealArea",
    "Gap",
    "Headline",
    "IndirectSpeech",
    "IndirectSpeechKind",
    "Label",
    "Link",
    "ListItem",
    "Location",
    "MarkupSpan",
    "Mention",
    "MessageSplitter",
    "NewsItem",
    "NewsLink",
    "Node",
    "Notepad",
    "NotepadFields",
    "NotepadItem",
    "NotepadKind",
    "NotepadSection",
    "NotepadText",
    "Paragraph",
    "Part",
    "Place",
    "PointOfInterest",
    "Quote",
    "QuoteKind",
    "Rendition",
    "Rights",
    "Rule",
    "Severity",
    "SignOff",
    "Signal",
    "Span",
    "Status",
    "Subheading",
    "Table",
    "Teaser",
    "TextOf",
    "TextPart",
    "TextTooLongError",
    "TitleNote",
    "TitleNoteKind",
    "Unknown",
    "Urn",
    "WireHeader",
    "__version__",
    "changes",
    "check",
    "decode",
    "encoding_of",
    "explain",
    "from_dict",
    "history",
    "json_schema",
    "latest",
    "parse",
    "parse_all",
    "parse_entries",
    "parse_many",
    "read_messages",
    "split_messages",
    "to_dict",
]


_LATE = {
    "Change": "_versions",
    "ChangeKind": "_versions",
    "changes": "_versions",
    "explain": "_explain",
    "from_dict": "serialize",
    "history": "_versions",
    "json_schema": "serialize",
    "latest": "_versions",
    "parse_all": "_entries",
    "parse_entries": "_entries",
    "parse_many": "_many",
    "MessageSplitter": "_messages",
    "read_messages": "_messages",
    "split_messages": "_messages",
    "to_dict": "serialize",
    **dict.fromkeys(_model.LATE, "_model"),
}


def __getattr__(name: str) -> object:
    """
    Load what most programs do not need.
    """
    if name not in _LATE:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)

    return getattr(importlib.import_module(f"{__name__}.{_LATE[name]}"), name)


def __dir__() -> list[str]:
    """
    Name also what is not loaded yet.
    """
    return sorted({*globals(), *__all__})
