"""
Headings of a notepad and of its sections, and the bar that what follows is not for publication.

Casefolded.
Origin: `iptc7901` and `headline_words` of the format guide: dpa's converters in seven languages, dpa's older wire;
what they say of contacts, places and the bar in other languages than German and English is our translation.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

NOTEPAD_TITLES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "bloc de notas": "es",
        "bloc-notes": "fr",
        "dpa notebook": "en",
        "dpa notepad": "en",
        "dpa-notizblock": "de",
        "notatnik": "pl",
        "notebook": "en",
        "notepad": "en",
        "notizblock": "de",
        "блокнот": "ru",
        "دفتر الملاحظات": "ar",
        "مفكرة": "ar",
    }
)
"""
The notepad's title, and its language.
"""

NOTEPAD_HEADINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "actualización": "update",
        "addresses": "places",
        "adresse": "places",
        "adressen": "places",
        "adresses": "places",
        "adresy": "places",
        "aktualisierung": "update",
        "aktualizacja": "update",
        "ansprechpartner": "sources",
        "ansprechpartner/in": "sources",
        "ansprechpartner:in": "sources",
        "ansprechpartner:innen": "sources",
        "ansprechpartnerin": "sources",
        "ansprechpartnerinnen": "sources",
        "ansprechperson": "sources",
        "ansprechpersonen": "sources",
        "aviso a los editores": "note",
        "aviso al editor": "note",
        "berichtigung": "correction",
        "contact": "contacts",
        "contact details": "contacts",
        "contacto": "contacts",
        "contactos": "contacts",
        "contactos dpa": "contacts",
        "contacts": "contacts",
        "contacts de la rédaction": "contacts",
        "contacts dpa": "contacts",
        "corrección": "correction",
        "correction": "correction",
        "dane kontaktowe": "contacts",
        "datos de contacto": "contacts",
        "direcciones": "places",
        "dpa contact": "contacts",
        "dpa contacts": "contacts",
        "dpa-contact": "contacts",
        "dpa-contacts": "contacts",
        "dpa-kontakt": "contacts",
        "dpa-kontakte": "contacts",
        "editor's note": "note",
        "editorial contact": "contacts",
        "editorial contacts": "contacts",
        "editors' note": "note",
        "editors’ note": "note",
        "editor’s note": "note",
        "embargo": "embargo",
        "enlaces": "links",
        "enlaces de internet": "links",
        "ergänzung": "update",
        "gesprächspartner": "sources",
        "gesprächspartnerin": "sources",
        "hinweis": "note",
        "hinweis an die redaktion": "note",
        "hinweis an die redaktionen": "note",
        "hinweise": "note",
        "hinweise an die redaktion": "note",
        "hinweise an die redaktionen": "note",
        "hinweise für die redaktion": "note",
        "hinweise für redaktionen": "note",
        "im internet": "links",
        "internet": "links",
        "internet link": "links",
        "internet links": "links",
        "internet-links": "links",
        "internetlinks": "links",
        "klarstellung": "correction",
        "kontakt": "contacts",
        "kontaktdaten": "contacts",
        "kontakte": "contacts",
        "kontakty": "contacts",
        "korekta": "correction",
        "korrektur": "correction",
        "liens": "links",
        "liens internet": "links",
        "lieu": "places",
        "lieux": "places",
        "linki": "links",
        "linki internetowe": "links",
        "links": "links",
        "location": "places",
        "locations": "places",
        "lugar": "places",
        "lugares": "places",
        "mettre à jour": "update",
        "miejsca": "places",
        "miejsce": "places",
        "mise à jour": "update",
        "neufassung": "update",
        "nota al editor": "note",
        "notas al editor": "note",
        "note aux rédacteurs": "note",
        "note aux rédactions": "note",
        "note to editor": "note",
        "note to editors": "note",
        "note to the editors": "note",
        "notes aux rédacteurs": "note",
        "notes to editors": "note",
        "ort": "places",
        "orte": "places",
        "place": "places",
        "places": "places",
        "powtarzanie": "repeat",
        "powtórzenie": "repeat",
        "press contact": "sources",
        "press contacts": "sources",
        "publié": "note",
        "rectificación": "correction",
        "rectificatif": "correction",
        "redaktionelle hinweise": "note",
        "redaktioneller hinweis": "note",
        "refile": "repeat",
        "remettre": "repeat",
        "repeat": "repeat",
        "repetición": "repeat",
        "richtigstellung": "correction",
        "rpt rpt": "repeat",
        "répétition": "repeat",
        "service": "note",
        "sources": "sources",
        "sperrfrist": "embargo",
        "sperrvermerk": "embargo",
        "sprostowanie": "correction",
        "sur internet": "links",
        "update": "update",
        "uwaga": "note",
        "uwaga dla redaktorów": "note",
        "uwagi dla redaktorów": "note",
        "versión corregida": "correction",
        "w internecie": "links",
        "web links": "links",
        "weblinks": "links",
        "wiederholung": "repeat",
        "łącza internetowe": "links",
        "адреса": "places",
        "в интернете": "links",
        "интернет-ссылки": "links",
        "исправление": "correction",
        "контакт": "contacts",
        "контакты": "contacts",
        "контакты dpa": "contacts",
        "коррекция": "correction",
        "места": "places",
        "место": "places",
        "обновить": "update",
        "обновление": "update",
        "повтор": "repeat",
        "примечание": "note",
        "примечание для редакторов": "note",
        "примечания для редакторов": "note",
        "ссылки": "links",
        "эмбарго": "embargo",
        "أماكن": "places",
        "إعادة": "repeat",
        "إنترنت": "links",
        "الاتصال": "contacts",
        "بيانات الاتصال": "contacts",
        "تحديث": "update",
        "تصحيح": "correction",
        "تنويه للمحررين": "note",
        "جهات الاتصال": "contacts",
        "حظر النشر": "embargo",
        "روابط": "links",
        "روابط إنترنت": "links",
        "عناوين": "places",
        "للاتصال": "contacts",
        "مكان": "places",
        "ملاحظة للمحررين": "note",
    }
)
"""
What a section is about; the values are those of `NotepadKind`.
"""

BAR_PHRASES: Final = (
    "ne pas publier",
    "nie do publikacji",
    "nie są przeznaczone do publikacji",
    "no destinada a",
    "no está destinada a",
    "no están destinados a",
    "no para publicación",
    "not for publication",
    "not intended for publication",
    "not to be published",
    "pas destinées à",
    "не для публикации",
    "не предназначен",
    "غير مخصصة للنشر",
    "ليست للنشر",
    "ليست مخصصة للنشر",
)
"""
What the bar says in other languages than German: the information that follows is not for publication.
"""

BAR_WORDS: Final = (
    "FFENTLICHUNG",
    "UBLICA",
    "ffentlichung",
    "ublica",
    "ublikac",
    "убликац",
    "للنشر",
)
"""
Pieces of words of which one stands in every bar, in small letters and in capitals.
"""

BARS: Final = frozenset(
    {
        "die folgenden informationen sind nicht zur veröffentlichung bestimmt",
        "the following information is not for publication",
        "the following information is not intended for publication",
    }
)
"""
The bars as dpa prints them, which name nobody.
"""

RARE_BAR_WORDS: Final = (
    "UBLIE",
    "UBLISH",
    "ublie",
    "ublish",
)
"""
The same, in bars that dpa does not print: the others come first, since every one costs time.
"""

BAR_OPENINGS: Final = (
    "achtung",
    "ne pas",
    "nicht",
    "nie do",
    "nie są",
    "no destinad",
    "no está",
    "no para",
    "not ",
    "nur für",
    "pas destin",
    "не для",
    "не предназнач",
    "غير",
    "ليست",
)
"""
What a bar opens with that is no whole sentence: `Nicht zur Veröffentlichung`.
"""

BAR_POINTERS: Final = (
    "alles weitere",
    "folgend",
    "following",
    "information below",
    "nachfolgend",
    "nachstehend",
    "następując",
    "poniżs",
    "siguiente",
    "suivant",
    "ниже",
    "следующ",
    "التالي",
)
"""
What says in a bar that it speaks of what follows: `Die folgenden Informationen ...`; nobody else says so of a text.
"""

BAR_ENDINGS: Final = frozenset(
    {
        "bestimmt",
        "destinadas",
        "destinados",
        "destinées",
        "freigegeben",
        "gedacht",
        "geeignet",
        "intended",
        "przeznaczone",
        "vorgesehen",
        "предназначена",
        "предназначены",
    }
)
"""
What may stand behind the word for publication, and end the bar.
"""

AUTHORS: Final = frozenset(
    {
        "auteur",
        "auteure",
        "autor",
        "autora",
        "autoren",
        "autores",
        "autorin",
        "autorinnen",
        "autorka",
        "autorzy",
        "автор",
        "авторы",
    }
)
"""
What authors are called, in the notepad as in a byline.
"""

CONTACT_ROLES: Final = AUTHORS | frozenset(
    {
        "author",
        "authors",
        "autrice",
        "bearbeitung",
        "chefredaktion",
        "cvd",
        "desk",
        "edición",
        "edited",
        "editing",
        "editor",
        "editorin",
        "editors",
        "edytor",
        "foto",
        "fotoredaktion",
        "fotos",
        "grafik",
        "korrespondent",
        "korrespondentin",
        "newsdesk",
        "photo",
        "photos",
        "producer",
        "production",
        "redacción",
        "redacteur",
        "redakcja",
        "redakteur",
        "redakteurin",
        "redaktion",
        "redaktionen",
        "redaktor",
        "redigatur",
        "reporter",
        "reporterin",
        "reporting",
        "rédacteur",
        "rédaction",
        "rédactrice",
        "video",
        "videoredaktion",
        "writer",
        "writing",
        "written",
        "редактор",
        "редакция",
        "التحرير",
        "الكاتب",
        "المحرر",
        "تحرير",
        "كتابة",
    }
)
"""
What somebody did who wrote, edited or illustrated a text: the first word before the colon.
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
        "actualización": "es",
        "adressen": "de",
        "aktualisierung": "de",
        "aktualizacja": "pl",
        "ansprechpartner": "de",
        "ansprechpartnerin": "de",
        "ansprechpartnerinnen": "de",
        "aviso al editor": "es",
        "berichtigung": "de",
        "contactos": "es",
        "corrección": "es",
        "dpa contacts": "en",
        "dpa-kontakt": "de",
        "dpa-kontakte": "de",
        "editorial contact": "en",
        "editorial contacts": "en",
        "enlaces": "es",
        "ergänzung": "de",
        "hinweis": "de",
        "hinweise": "de",
        "hinweise an die redaktionen": "de",
        "internet links": "en",
        "klarstellung": "de",
        "kontakte": "de",
        "kontakty": "pl",
        "korekta": "pl",
        "korrektur": "de",
        "liens": "fr",
        "liens internet": "fr",
        "lieux": "fr",
        "linki": "pl",
        "lugares": "es",
        "mettre à jour": "fr",
        "miejsca": "pl",
        "mise à jour": "fr",
        "neufassung": "de",
        "nota al editor": "es",
        "notas al editor": "es",
        "note aux rédacteurs": "fr",
        "note to editors": "en",
        "notes to editors": "en",
        "orte": "de",
        "places": "en",
        "powtarzanie": "pl",
        "publié": "fr",
        "rectificatif": "fr",
        "redaktionelle hinweise": "de",
        "redaktioneller hinweis": "de",
        "refile": "en",
        "remettre": "fr",
        "richtigstellung": "de",
        "sperrfrist": "de",
        "uwaga dla redaktorów": "pl",
        "uwagi dla redaktorów": "pl",
        "versión corregida": "es",
        "wiederholung": "de",
        "łącza internetowe": "pl",
        "интернет-ссылки": "ru",
        "контакты": "ru",
        "коррекция": "ru",
        "места": "ru",
        "обновить": "ru",
        "повтор": "ru",
        "примечание для редакторов": "ru",
        "ссылки": "ru",
        "أماكن": "ar",
        "إعادة": "ar",
        "تحديث": "ar",
        "تصحيح": "ar",
        "تنويه للمحررين": "ar",
        "جهات الاتصال": "ar",
        "روابط": "ar",
        "روابط إنترنت": "ar",
    }
)
"""
The language of a heading that only notepads in one language have.
"""
