"""
Headings of a notepad and of its sections, and the bar that what follows is not for publication.

Casefolded.
Origin: `iptc7901` and `headline_words` of the format guide: dpa's converters in seven languages, dpa's older wire.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

NOTEPAD_TITLES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "dpa notebook": "en",
        "dpa notepad": "en",
        "dpa-notizblock": "de",
        "notebook": "en",
        "notepad": "en",
        "notizblock": "de",
    }
)
"""
The notepad's title, and its language.
"""

NOTEPAD_HEADINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "aktualisierung": "update",
        "ansprechpartner": "sources",
        "ansprechpartnerin": "sources",
        "aviso al editor": "note",
        "berichtigung": "correction",
        "contact": "contacts",
        "contacts": "contacts",
        "correction": "correction",
        "dpa contacts": "contacts",
        "dpa-contacts": "contacts",
        "dpa-kontakte": "contacts",
        "editorial contact": "contacts",
        "editorial contacts": "contacts",
        "embargo": "embargo",
        "hinweise an die redaktionen": "note",
        "internet": "links",
        "internet links": "links",
        "kontakt": "contacts",
        "kontakte": "contacts",
        "liens internet": "links",
        "links": "links",
        "note to editors": "note",
        "notes to editors": "note",
        "orte": "places",
        "places": "places",
        "publié": "note",
        "redaktionelle hinweise": "note",
        "redaktioneller hinweis": "note",
        "refile": "repeat",
        "repeat": "repeat",
        "service": "note",
        "sperrfrist": "embargo",
        "uwaga dla redaktorów": "note",
        "update": "update",
        "wiederholung": "repeat",
        "łącza internetowe": "links",
        "интернет-ссылки": "links",
        "примечание для редакторов": "note",
        "تنويه للمحررين": "note",
        "روابط إنترنت": "links",
    }
)
"""
What a section is about; the values are those of `NotepadKind`.
"""

BAR_PHRASES: Final = (
    "nicht für die veröffentlichung",
    "nicht zur veröffentlichung",
    "not for publication",
    "not intended for publication",
)
"""
What the bar says: the information that follows is not for publication.
"""

GERMAN_HEADINGS: Final = frozenset(
    {
        "aktualisierung",
        "ansprechpartner",
        "berichtigung",
        "kontakte",
        "orte",
        "redaktionelle hinweise",
        "sperrfrist",
        "wiederholung",
    }
)
"""
Headings that only German notepads have.
"""

ENGLISH_HEADINGS: Final = frozenset(
    {
        "dpa contacts",
        "editorial contacts",
        "internet links",
        "note to editors",
        "places",
        "refile",
    }
)
"""
Headings that only English notepads have.
"""
