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
        "aktualisiert": "update",
        "aktualisierte": "update",
        "aktualisierung": "update",
        "aktualizacja": "update",
        "berichtigt": "correction",
        "berichtigte": "correction",
        "berichtigte neufassung": "correction",
        "korrigierte neufassung": "correction",
        "berichtigung": "correction",
        "blitz": "priority",
        "corrected": "correction",
        "correction": "correction",
        "eil": "priority",
        "eilmeldung": "priority",
        "ergänzt": "update",
        "korekta": "correction",
        "korrektur": "correction",
        "korrigiert": "correction",
        "mettre à jour": "update",
        "neu": "update",
        "neufassung": "update",
        "powtarzanie": "repeat",
        "refile": "repeat",
        "remettre": "repeat",
        "repeat": "repeat",
        "rpt": "repeat",
        "rpt rpt": "repeat",
        "update": "update",
        "updated": "update",
        "versión corregida": "correction",
        "wiederholt": "repeat",
        "wiederholung": "repeat",
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
