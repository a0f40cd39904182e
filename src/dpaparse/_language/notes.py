"""
Words that open or close a note in parentheses above or beneath the headline.

Casefolded; they are compared with the first and the last word of the note.
Origin: dpa's signals in German and English (`headline_words` of the format guide), newspapers' wording.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

NOTE_WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "actualización": "update",
        "adds": "update",
        "aktualisiert": "update",
        "aktualisierte": "update",
        "aktualisierung": "update",
        "aktualizacja": "update",
        "berichtigt": "correction",
        "berichtigte": "correction",
        "berichtigte neufassung": "correction",
        "berichtigung": "correction",
        "blitz": "priority",
        "clarifies": "correction",
        "corrected": "correction",
        "correcting": "correction",
        "correction": "correction",
        "corrects": "correction",
        "durchgehend": "update",
        "eil": "priority",
        "eilmeldung": "priority",
        "embargo": "embargo",
        "embargoed": "embargo",
        "ergänzt": "update",
        "klarstellung": "correction",
        "korekta": "correction",
        "korrektur": "correction",
        "korrigiert": "correction",
        "korrigierte neufassung": "correction",
        "mettre à jour": "update",
        "neu": "update",
        "neufassung": "update",
        "powtarzanie": "repeat",
        "präzisiert": "correction",
        "präzisierung": "correction",
        "recasts": "update",
        "refile": "repeat",
        "remettre": "repeat",
        "repeat": "repeat",
        "repeats": "repeat",
        "richtiggestellt": "correction",
        "richtigstellung": "correction",
        "rpt": "repeat",
        "rpt rpt": "repeat",
        "sperrfrist": "embargo",
        "sperrvermerk": "embargo",
        "tippfehler": "correction",
        "update": "update",
        "updated": "update",
        "updates": "update",
        "updating": "update",
        "versión corregida": "correction",
        "wiederholt": "repeat",
        "wiederholung": "repeat",
        "überarbeitet": "update",
        "коррекция": "correction",
        "обновить": "update",
        "повтор": "repeat",
        "إعادة": "repeat",
        "تحديث": "update",
        "تصحيح": "correction",
    }
)
"""
The kind of note that a word tells; the values are those of `TitleNoteKind`.
"""

NOTE_PARTICIPLES: Final = frozenset(
    {"aktualisiert", "berichtigt", "corrected", "ergänzt", "korrigiert", "präzisiert", "richtiggestellt", "updated"}
)
"""
Those that tell wherever they stand in the note.
"""
