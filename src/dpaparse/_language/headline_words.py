"""
Words in the headline block of a wire message that are no headline: priorities, signals, genres, pictures, embargoes.

Casefolded, without parentheses, colon and bells.
Origin: dpa's public converters in seven languages (`headline_words` and `codes` of the format guide), dpa's older
German and English wire.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

HEADLINE_WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "eliminar - eliminar": "kill",
        "achtung": "kill",
        "advisory": "genre",
        "analyse": "genre",
        "analysis": "genre",
        "background": "genre",
        "blitz": "priority",
        "chronologie": "genre",
        "chronology": "genre",
        "commentary": "genre",
        "d'urgence": "priority",
        "dokumentation": "genre",
        "dpa-gespräch": "genre",
        "dpa-interview": "genre",
        "dpa-umfrage": "genre",
        "eil": "priority",
        "eilmeldung": "priority",
        "extra": "genre",
        "factbox": "genre",
        "faktencheck": "genre",
        "feature": "genre",
        "features": "genre",
        "feiertagszusammenfassung": "genre",
        "flash": "priority",
        "fragen & antworten": "genre",
        "fragen und antworten": "genre",
        "fragen-und-antworten": "genre",
        "gesamtzusammenfassung": "genre",
        "hintergrund": "genre",
        "interview": "genre",
        "kill kill kill": "kill",
        "kommentar": "genre",
        "korr": "genre",
        "korr-bericht": "genre",
        "leitartikel": "genre",
        "news analysis": "genre",
        "news feature": "genre",
        "obituary": "genre",
        "pilne": "priority",
        "porträt": "genre",
        "preview": "genre",
        "profile": "genre",
        "reportage": "genre",
        "roundup": "genre",
        "stichwort": "genre",
        "summary": "genre",
        "tabelle": "genre",
        "timeline": "genre",
        "urgent": "priority",
        "urgente": "priority",
        "vorausmeldung": "genre",
        "vorschau": "genre",
        "zusammenfassung": "genre",
        "überblick": "genre",
        "аннулирование": "kill",
        "молния": "priority",
        "срочно": "priority",
        "حظر حظر حظر": "kill",
        "عاجل": "priority",
        "عاجل جدا": "priority",
    }
)
"""
What a phrase at the start of a note tells; the values are those of `TitleNoteKind`.
"""

HEADLINE_LANGUAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "actualización": "es",
        "aktualisierung": "de",
        "aktualizacja": "pl",
        "berichtigung": "de",
        "blitz": "de",
        "d'urgence": "fr",
        "eil": "de",
        "eliminar - eliminar": "es",
        "fragen-und-antworten": "de",
        "hintergrund": "de",
        "korekta": "pl",
        "korr-bericht": "de",
        "mettre à jour": "fr",
        "pilne": "pl",
        "powtarzanie": "pl",
        "refile": "en",
        "remettre": "fr",
        "rpt rpt": "es",
        "urgent": "en",
        "urgente": "es",
        "versión corregida": "es",
        "vorschau": "de",
        "wiederholung": "de",
        "zusammenfassung": "de",
        "überblick": "de",
        "аннулирование": "ru",
        "коррекция": "ru",
        "молния": "ru",
        "обновить": "ru",
        "повтор": "ru",
        "срочно": "ru",
        "إعادة": "ar",
        "تحديث": "ar",
        "تصحيح": "ar",
        "حظر حظر حظر": "ar",
        "عاجل": "ar",
        "عاجل جدا": "ar",
    }
)
"""
The language of a word that only one language has at the start of a note.
"""

PICTURE_NOTES: Final = frozenset(
    {
        "bild",
        "bilder",
        "bildern",
        "dpa-bild",
        "dpa-bilder",
        "dpa-foto",
        "dpa-fotos",
        "dpa-grafik",
        "foto",
        "fotos",
        "grafik",
        "grafiken",
        "illustration",
        "photo",
        "photos",
        "picture",
        "pictures",
        "video",
    }
)
"""
Words that tell of pictures: `(Foto Archiv)`, `(mit dpa-Grafik 2104)`.
"""

EMBARGO_WORDS: Final = (
    "embargo",
    "embargoed",
    "sperrfrist",
    "à un embargo",
    "эмбарго",
    "حظر للنشر حتى",
)
"""
Words that tell of an embargo, wherever they stand in a note.
"""
