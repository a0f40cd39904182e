"""
The nouns of the library: what an article consists of.

Frozen, slotted attrs classes that hold, compare and slice.
They parse nothing (`DpaId.parse` and `Urn.parse` excepted) and import nothing of ours but words.

What plain text never has is loaded when somebody asks for it: making the classes is most of what the import costs.
"""

from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from dpaparse._model.article import Article
from dpaparse._model.datelines import Credit, Dateline, Place
from dpaparse._model.diagnostics import Code, Diagnostic, DpaParseError, Severity, TextTooLongError
from dpaparse._model.dpa_id import DpaId, Urn
from dpaparse._model.envelope import Envelope
from dpaparse._model.formats import Format
from dpaparse._model.message import Message, Said
from dpaparse._model.parts import (
    Byline,
    Control,
    CreditLine,
    Footer,
    Gap,
    Headline,
    ListItem,
    Paragraph,
    Part,
    SignOff,
    Subheading,
    Table,
    Teaser,
    TextPart,
    TitleNote,
    TitleNoteKind,
    Unknown,
)
from dpaparse._model.quotations import Quote, QuoteKind
from dpaparse._model.spans import Node, Span

if TYPE_CHECKING:
    from dpaparse._model.associations import Association, FovealArea, Rendition
    from dpaparse._model.boxes import Box, BoxKind, Embed
    from dpaparse._model.digitalwires import (
        Category,
        Description,
        DigitalwiresItem,
        EntryNote,
        NotepadFields,
        PointOfInterest,
    )
    from dpaparse._model.facts import Facts, Signal, Status
    from dpaparse._model.faults import Fault, FaultKind
    from dpaparse._model.links import Link
    from dpaparse._model.newsml import AltId, EdNote, Label, NewsItem, NewsLink, Rights, TextOf
    from dpaparse._model.notepad import (
        Contact,
        Location,
        Notepad,
        NotepadItem,
        NotepadKind,
        NotepadSection,
        NotepadText,
    )
    from dpaparse._model.rules import Rule
    from dpaparse._model.speech import Attribution, IndirectSpeech, IndirectSpeechKind, Mention
    from dpaparse._model.ways import MarkupMap, MarkupSpan
    from dpaparse._model.wire import WireHeader

__all__ = [
    "AltId",
    "Article",
    "Association",
    "Attribution",
    "Box",
    "BoxKind",
    "Byline",
    "Category",
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
    "Envelope",
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
    "MarkupMap",
    "MarkupSpan",
    "Mention",
    "Message",
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
    "Said",
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
]

LATE: Final = MappingProxyType(
    {
        "AltId": "newsml",
        "Association": "associations",
        "Attribution": "speech",
        "Box": "boxes",
        "BoxKind": "boxes",
        "Category": "digitalwires",
        "Contact": "notepad",
        "Description": "digitalwires",
        "DigitalwiresItem": "digitalwires",
        "EdNote": "newsml",
        "EntryNote": "digitalwires",
        "Embed": "boxes",
        "Facts": "facts",
        "Fault": "faults",
        "FaultKind": "faults",
        "FovealArea": "associations",
        "IndirectSpeech": "speech",
        "IndirectSpeechKind": "speech",
        "Label": "newsml",
        "Link": "links",
        "Location": "notepad",
        "MarkupMap": "ways",
        "MarkupSpan": "ways",
        "Mention": "speech",
        "NewsItem": "newsml",
        "NewsLink": "newsml",
        "Notepad": "notepad",
        "NotepadFields": "digitalwires",
        "NotepadItem": "notepad",
        "NotepadKind": "notepad",
        "NotepadSection": "notepad",
        "NotepadText": "notepad",
        "PointOfInterest": "digitalwires",
        "Rendition": "associations",
        "Rights": "newsml",
        "Rule": "rules",
        "Signal": "facts",
        "Status": "facts",
        "TextOf": "newsml",
        "WireHeader": "wire",
    }
)
"""
The nouns that are loaded when they are asked for, and their modules.
"""


def __getattr__(name: str) -> object:
    """
    Load a noun that most texts do not need.
    """
    module = LATE.get(name)
    if module is None:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)

    return getattr(import_module(f"{__name__}.{module}"), name)
