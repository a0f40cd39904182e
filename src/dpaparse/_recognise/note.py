"""
Find a note above or beneath the headline: that the text is a correction, an update, a repeat.
"""

from typing import Final

from dpaparse._grammar.heading import is_long
from dpaparse._grammar.headline import EMBARGO, EMBARGO_TIME_FIRST, OPENS_EMBARGO
from dpaparse._language.notes import NOTE_PARTICIPLES, NOTE_WORDS
from dpaparse._model import Span, TitleNote, TitleNoteKind

_PUNCTUATION: Final = "()[].,:;!- \u00a0\t"

# A note is a sentence or two.
_LONGEST_NOTE: Final = 300


def find_note(source: str, within: Span) -> TitleNote | None:
    """
    Read a block in parentheses as a note; None if no word tells what it is, the first or the last or what was done.

    Words with blanks between their letters stand above a headline, too.

    >>> str(find_note("(Berichtigung: Name im zweiten Satz)", Span(0, 36)).kind)
    'correction'
    """
    if source[within.start + 1 : within.start + 2] == " ":
        return _find_spaced(source, within)
    if (
        source[within.end - 1] not in _FULL_STOPS
        and not is_long(source, within.start, within.end)
        and _is_embargo(source, within)
    ):
        return TitleNote(span=within, kind=TitleNoteKind.EMBARGO, text=within.of(source))
    if source[within.start] not in "([" or source[within.end - 1] not in ")]" or len(within) > _LONGEST_NOTE:
        return None

    text = within.of(source)
    words = text.split()
    folded = [word.strip(_PUNCTUATION).casefold() for word in words]
    told = [word for word in (folded[0], folded[-1]) if word in NOTE_WORDS]
    # "(Im 2. Absatz wurde die Zahl berichtigt: 340 statt 430.)"
    told += [word for word in folded if word in NOTE_PARTICIPLES]
    return TitleNote(span=within, kind=TitleNoteKind(NOTE_WORDS[told[0]]), text=text) if told else None


def _is_embargo(source: str, within: Span) -> bool:
    """
    Tell whether a line says until when the text is not to be published: `Sperrfrist: 10. Dezember, 11.00 Uhr`.
    """
    text = within.of(source)
    if _EMBARGO not in text.casefold():
        return False
    if OPENS_EMBARGO.match(text, 0, len(text)) is not None:
        return any(map(str.isdigit, text))
    return any(pattern.search(text, 0, len(text)) is not None for pattern in (EMBARGO, EMBARGO_TIME_FIRST))


_EMBARGO: Final = "sperrfrist"
_FULL_STOPS: Final = frozenset(".!?")


def _find_spaced(source: str, within: Span) -> TitleNote | None:
    """
    Read a word that old wires space out, `W I R T S C H A F T`, as a kicker; None if there is more.
    """
    text = within.of(source)
    letters = text.split()
    if len(within) > _LONGEST_SPACED or len(letters) < _LEAST_LETTERS or any(len(letter) > 1 for letter in letters):
        return None
    return TitleNote(span=within, kind=TitleNoteKind.KICKER, text=text)


_LONGEST_SPACED: Final = 60
_LEAST_LETTERS: Final = 4
