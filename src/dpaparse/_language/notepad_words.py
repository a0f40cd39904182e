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
        "contactos": "contacts",
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

CONTACT_LABELS: Final = frozenset(
    {
        "e-mail",
        "email",
        "fax",
        "fon",
        "handy",
        "mail",
        "mobil",
        "mobile",
        "phone",
        "tel",
        "telefon",
    }
)
"""
What says that a number or an address follows; nobody's name and no role.
"""

HEADING_LANGUAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "aktualisierung": "de",
        "ansprechpartner": "de",
        "ansprechpartnerin": "de",
        "aviso al editor": "es",
        "berichtigung": "de",
        "contactos": "es",
        "dpa contacts": "en",
        "editorial contact": "en",
        "editorial contacts": "en",
        "hinweise an die redaktionen": "de",
        "internet links": "en",
        "kontakte": "de",
        "liens internet": "fr",
        "note to editors": "en",
        "notes to editors": "en",
        "orte": "de",
        "places": "en",
        "publié": "fr",
        "redaktionelle hinweise": "de",
        "redaktioneller hinweis": "de",
        "refile": "en",
        "sperrfrist": "de",
        "uwaga dla redaktorów": "pl",
        "wiederholung": "de",
        "łącza internetowe": "pl",
        "интернет-ссылки": "ru",
        "примечание для редакторов": "ru",
        "تنويه للمحررين": "ar",
        "روابط إنترنت": "ar",
    }
)
"""
The language of a heading that only notepads in one language have.
"""
