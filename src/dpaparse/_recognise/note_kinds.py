"""
Tell what a note of the wire's headline block is by its words: urgent, a lead, a genre, withdrawn, a note on pictures.
"""

from typing import Final

from dpaparse._grammar.headline import BELL, COUNT, LEAD
from dpaparse._grammar.space import SPACE
from dpaparse._language.headline_words import (
    EMBARGO_WORDS,
    GENRE_ENDINGS,
    GENRES,
    HEADLINE_LANGUAGES,
    HEADLINE_WORDS,
    KILL_PHRASES,
    PICTURE_NOTES,
)
from dpaparse._language.notes import NOTE_WORDS
from dpaparse._model import TitleNote, TitleNoteKind

_PUNCTUATION: Final = '()[].,:;!-–*"«»„“ \u00a0\t' + BELL

# "FRAGEN UND ANTWORTEN", "VERSIÓN CORREGIDA": the longest phrase that is looked up.
_MOST_WORDS: Final = 5

_KILL: Final = "achtung"


def kind_of_note(text: str) -> TitleNoteKind | None:
    """
    Tell what a note is by its first words; None if they are not known.
    """
    words = text.replace(BELL, " ").casefold().split()
    bare = [word for printed in words if (word := printed.strip(_PUNCTUATION))]
    if not bare:
        # Nothing but bells and punctuation, or control characters that `split` takes for blanks.
        return None

    phrase = " ".join(words).strip(_PUNCTUATION)
    if any(map(phrase.__contains__, EMBARGO_WORDS)):
        return TitleNoteKind.EMBARGO
    if phrase == _KILL or (bare[0] == _KILL and any(words in phrase for words in KILL_PHRASES)):
        return TitleNoteKind.KILL

    counted = COUNT.match(phrase, 0, len(phrase)) if phrase[:1].isdigit() else None
    if counted is not None:
        # "(2. Zusammenfassung 1730)"
        return kind_of_note(phrase[counted.end() :])

    sizes = range(min(len(bare), _MOST_WORDS), 0, -1)
    for candidate in (phrase, *[" ".join(bare[:size]) for size in sizes]):
        kind = NOTE_WORDS.get(candidate) or HEADLINE_WORDS.get(candidate)
        if kind is not None:
            return TitleNoteKind.GENRE if candidate == _KILL else TitleNoteKind(kind)
    if bare[-1] in NOTE_WORDS:
        # "(Name im zweiten Satz berichtigt)"
        return TitleNoteKind(NOTE_WORDS[bare[-1]])
    # "(Foto-Archiv)"
    pictures = {*bare[:2], bare[0].partition("-")[0]}
    return None if PICTURE_NOTES.isdisjoint(pictures) else TitleNoteKind.PICTURE


def genre_of_note(text: str) -> TitleNoteKind | None:
    """
    Tell whether a note that has its lines to itself opens with the name of a genre.
    """
    phrase = text.casefold().strip(_PUNCTUATION)
    counted = COUNT.match(phrase, 0, len(phrase))
    words = phrase[counted.end() if counted else 0 :].split()
    for size in range(1, min(len(words), _MOST_WORDS) + 1):
        candidate = " ".join(words[:size]).strip(_PUNCTUATION)
        if candidate in GENRES or (size == 1 and (candidate.endswith(GENRE_ENDINGS) or candidate.startswith(_KORR))):
            return TitleNoteKind.GENRE
    return None


def is_genre_line(line: str) -> bool:
    """
    Tell whether a line above the headline is nothing but the name of a genre: `SPORTS FEATURE`.
    """
    phrase = line.casefold().strip(_PUNCTUATION)
    if phrase in GENRES:
        return True
    # "Verfassungsschutzbericht:" opens a headline.
    return phrase.count(" ") < _MOST_WORDS_OF_GENRE and phrase.endswith(GENRE_ENDINGS) and line[-1] != ":"


_MOST_WORDS_OF_GENRE: Final = 2


# "KORR-Inland": whatever a correspondent writes.
_KORR: Final = "korr-"


def language_of_notes(notes: list[TitleNote]) -> str | None:
    """
    Return the language that the first word of a note tells; None if they tell none.

    >>> from dpaparse import Span
    >>> language_of_notes([TitleNote(span=Span(0, 8), kind=TitleNoteKind.PRIORITY, text="СРОЧНО: ")])
    'ru'
    """
    for note in notes:
        phrase = note.text.replace(BELL, " ").casefold().partition(":")[0].partition(" - ")[0].strip(_PUNCTUATION)
        words = phrase.split(" ")
        for candidate in (phrase, " ".join(words[:2]), words[0], note.text.casefold().strip(_PUNCTUATION)):
            if candidate in HEADLINE_LANGUAGES:
                return HEADLINE_LANGUAGES[candidate]
    return None


def is_note_phrase(line: str) -> bool:
    """
    Tell whether a line without parentheses is nothing but a word that is known to open a note.
    """
    # "2. Zusammenfassung 1500 (neu: Zitat)"
    bare = line.partition(" (")[0] if line[-1] == ")" and line[0] != "(" else line
    phrase = bare.replace(BELL, "").strip(_PUNCTUATION).casefold()
    if phrase[:1].isdigit() or phrase[-1:].isdigit():
        # "2. Zusammenfassung", "UPDATE 2"
        counted = COUNT.match(phrase, 0, len(phrase))
        phrase = phrase[counted.end() if counted else 0 :].rstrip(_DIGITS).rstrip()
    return phrase in HEADLINE_WORDS or phrase in NOTE_WORDS or LEAD.fullmatch(line.strip(SPACE)) is not None


_DIGITS: Final = "0123456789"
