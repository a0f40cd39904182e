"""
Parse articles of the German press agency dpa: dateline, paragraphs, quotations, dpa number, each with its place.

>>> import dpaparse
>>> article = dpaparse.parse("Kiel (dpa) - Es regnet.")
>>> article.dateline.places[0].name, article.paragraphs[0].text
('Kiel', 'Es regnet.')
"""

from dpaparse._check import check
from dpaparse._decode import decode, encoding_of
from dpaparse._model import (
    Article,
    Attribution,
    Byline,
    Code,
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
    IndirectSpeech,
    IndirectSpeechKind,
    ListItem,
    Mention,
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
    Teaser,
    TitleNote,
    TitleNoteKind,
    Unknown,
    Urn,
)
from dpaparse._parse import parse
from dpaparse.serialize import from_dict, json_schema, to_dict

__version__ = "0.1.0"

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
    "Node",
    "Paragraph",
    "Part",
    "Place",
    "Quote",
    "QuoteKind",
    "Severity",
    "SignOff",
    "Span",
    "Subheading",
    "Teaser",
    "TitleNote",
    "TitleNoteKind",
    "Unknown",
    "Urn",
    "__version__",
    "check",
    "decode",
    "encoding_of",
    "from_dict",
    "json_schema",
    "parse",
    "to_dict",
]
