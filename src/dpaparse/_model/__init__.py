"""
The nouns of the library: what an article consists of.

Frozen, slotted attrs classes that hold, compare and slice.
They parse nothing (`DpaId.parse` and `Urn.parse` excepted) and import nothing of ours but words.

What plain text never has is loaded when somebody asks for it: making the classes is most of what the import costs.
"""

from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from dpaparse._model.article import Article, Format
from dpaparse._model.diagnostics import Code, Diagnostic, DpaParseError, Severity
from dpaparse._model.dpa_id import DpaId, Urn
from dpaparse._model.message import Message, Said
from dpaparse._model.parts import (
    Byline,
    Control,
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
    Table,
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

if TYPE_CHECKING:
    from dpaparse._model.facts import Facts, Signal, Status
    from dpaparse._model.notepad import (
        Contact,
        Link,
        Location,
        Notepad,
        NotepadItem,
        NotepadKind,
        NotepadSection,
        NotepadText,
    )
    from dpaparse._model.wire import WireHeader

__all__ = [
    "Article",
    "Attribution",
    "Byline",
    "Code",
    "Contact",
    "Control",
    "Credit",
    "CreditLine",
    "Dateline",
    "Diagnostic",
    "DpaId",
    "DpaParseError",
    "Facts",
    "Footer",
    "Format",
    "Gap",
    "Headline",
    "IndirectSpeech",
    "IndirectSpeechKind",
    "Link",
    "ListItem",
    "Location",
    "Mention",
    "Message",
    "Node",
    "Notepad",
    "NotepadItem",
    "NotepadKind",
    "NotepadSection",
    "NotepadText",
    "Paragraph",
    "Part",
    "Place",
    "Quote",
    "QuoteKind",
    "Said",
    "Severity",
    "SignOff",
    "Signal",
    "Span",
    "Status",
    "Subheading",
    "Table",
    "Teaser",
    "TitleNote",
    "TitleNoteKind",
    "Unknown",
    "Urn",
    "WireHeader",
]

LATE: Final = MappingProxyType(
    {
        "Contact": "notepad",
        "Facts": "facts",
        "Link": "notepad",
        "Location": "notepad",
        "Notepad": "notepad",
        "NotepadItem": "notepad",
        "NotepadKind": "notepad",
        "NotepadSection": "notepad",
        "NotepadText": "notepad",
        "Signal": "facts",
        "Status": "facts",
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
