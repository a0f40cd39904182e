"""
Find a note above or beneath the headline: that the text is a correction, an update, a repeat.
"""

from string import digits
from typing import Final

from dpaparse._grammar.closing import STOPS
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
        source[within.end - 1] not in STOPS
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


def find_head_note(source: str, within: Span) -> TitleNote | None:
    """
    Read a line of the head as a note; there it may name a genre or a picture, too, as the wire has them.

    >>> str(find_head_note("(KORR-Bericht)", Span(0, 14)).kind), str(find_head_note("(Foto Archiv)", Span(0, 13)).kind)
    ('genre', 'picture')
    """
    note = find_note(source, within)
    is_set_off = source[within.start] + source[within.end - 1] == "()" and len(within) <= _LONGEST_GENRE
    if note is not None or not is_set_off:
        return note

    text = within.of(source)
    kind = _kind_on_wire(text[1:-1].casefold())
    return None if kind is None else TitleNote(span=within, kind=TitleNoteKind(kind), text=text)


# "Zusammenfassung 2 - neu: weitere Festnahmen in Husum und Tönning"
_LONGEST_GENRE: Final = 90


def _kind_on_wire(words: str) -> str | None:
    """
    Tell what a note says by its first words, behind which it ends, or a number, a dash or a colon follows.
    """
    from dpaparse._language.headline_words import HEADLINE_WORDS, PICTURE_NOTES  # noqa: PLC0415, of the wire

    label = words
    for sign in _BEHIND_LABEL:
        label = label.partition(sign)[0]
    label = label.strip(_PUNCTUATION + digits)
    if label in HEADLINE_WORDS:
        return HEADLINE_WORDS[label]
    first, *others = words.split() or [""]
    is_picture = first in PICTURE_NOTES and 0 < len(others) <= _MOST_BEHIND_PICTURE
    return TitleNoteKind.PICTURE if is_picture and all(map(str.isalpha, others)) else None


_BEHIND_LABEL: Final = (" - ", " – ", ":")
# "Foto Archiv", "Bilder von heute"
_MOST_BEHIND_PICTURE: Final = 2


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
