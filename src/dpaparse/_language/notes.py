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
        "aktualisiert": "update",
        "aktualisierte": "update",
        "aktualisierung": "update",
        "berichtigt": "correction",
        "berichtigte": "correction",
        "berichtigung": "correction",
        "corrected": "correction",
        "correction": "correction",
        "ergänzt": "update",
        "korrektur": "correction",
        "korrigiert": "correction",
        "neu": "update",
        "neufassung": "update",
        "refile": "repeat",
        "repeat": "repeat",
        "update": "update",
        "updated": "update",
        "wiederholt": "repeat",
        "wiederholung": "repeat",
    }
)
"""
The kind of note that a word tells; the values are those of `TitleNoteKind`.
"""
