"""
What a page says of itself: time stamps, sentences to its readers, where a picture or a text comes from.

Which words are those of a page stands in `_language`.
"""

from typing import Final

from dpaparse._grammar.credit import is_agency
from dpaparse._grammar.greeting import is_greeting
from dpaparse._grammar.space import BLANKS
from dpaparse._language.furniture import (
    ACTION_STARTS,
    ACTIONS,
    DEICTIC,
    MADE_VERBS,
    MADE_WORDS,
    NETWORKS,
    NOTE_LABELS,
    ORIGIN_VERBS,
    PAGE_END_STARTS,
    PAGE_ENDS,
    PAGE_PHRASES,
    PAGE_SENTENCES,
    PAGE_TALK,
    PICTURE_AGENCIES,
    READERS,
    READING_WORDS,
    SHOWING_VERBS,
    SHOWN_NOUNS,
    SOURCE_LABELS,
    STAMP_WORDS,
    TEXT_NOUNS,
    TIME_WORDS,
)
from dpaparse._language.months import MONTHS

_AROUND_WORDS: Final = ".,:;-–()|"
_AROUND_LINE: Final = BLANKS + ":>|+"
_BETWEEN_NAMES: Final = "/,|"
_LONGEST_STAMP: Final = 90


def is_time(word: str) -> bool:
    """
    Tell whether a word has no letters, or stands in a time stamp: `16:41`, `Uhr`, `Januar`.
    """
    bare = word.strip(_AROUND_WORDS)
    if bare in TIME_WORDS or bare in MONTHS or not any(map(str.isalpha, bare)):
        return True
    if _BETWEEN_TIMES.isdisjoint(bare):
        return False
    # "Veröffentlicht/Aktualisiert", "Stand:25.11.2026", "Uhr·Lesedauer"
    return all(map(is_time, bare.translate(_TO_BLANKS).split()))


_BETWEEN_TIMES: Final = frozenset("/:·•|")
_TO_BLANKS: Final = str.maketrans(dict.fromkeys(_BETWEEN_TIMES, " "))


def is_sent(line: str) -> bool:
    """
    Tell whether a line says when a text was sent, how long it is or how many have read it, and by which agency.

    >>> is_sent("von dpa, 25.11.2026"), is_sent("(02:31 Min)"), is_sent("von dpa")
    (True, True, False)
    """
    is_dated = any(map(str.isdigit, line))
    return all(is_time(word) or (is_dated and _is_sender(word)) for word in line.strip(_AROUND_LINE).casefold().split())


def _is_sender(word: str) -> bool:
    """
    Tell whether a word is an agency, with the mark of its service or without: `dpa/lno,`.
    """
    return is_agency(word.strip(_AROUND_WORDS).partition("/")[0])


def is_stamp(line: str) -> bool:
    """
    Tell whether a line is the time stamp of a page and no heading: it opens with a word for that, or has day and time.

    >>> is_stamp("Stand: 25.11.2026"), is_stamp("25. November 2026, 18:00 Uhr"), is_stamp("25. November")
    (True, True, False)
    """
    if len(line) > _LONGEST_STAMP or line[:1] == "(" or not any(map(str.isdigit, line)):
        return False

    # "12.03.2024, 14:20 (Jetzt kommentieren)"
    words = line.partition(" (")[0].casefold().split()
    if not words or not all(is_time(word) or _is_sender(word) for word in words):
        return _is_dated(line) or (bool(words) and _is_posted(words))
    clock = any(word[:1].isdigit() and _SIGN_OF_CLOCK in word.strip(_AROUND_WORDS) for word in words)
    day = any(word.strip(_AROUND_WORDS) in MONTHS or word.strip(_AROUND_WORDS).count(".") > 1 for word in words)
    return (
        words[0].strip(_AROUND_WORDS) in STAMP_WORDS
        or (day and (clock or "uhr" in words))
        # "2 Minuten Lesezeit"
        or not READING_WORDS.isdisjoint(words)
    )


_SIGN_OF_CLOCK: Final = ":"


def _is_dated(line: str) -> bool:
    """
    Tell whether a line is a place or a paper and a day with its year: `Husum, Mittwoch, 25. November 2026`.
    """
    sign = next((sign for sign in _BEFORE_DAY if sign in line), _BEFORE_DAY[0])
    place, _, day = line.partition(sign)
    words = day.casefold().split()
    if words and words[0].rstrip(",").count(".") == _DOTS_OF_DAY and len(place.split()) <= _LONGEST_NAME:
        # "Küstenbote, 25.11.2026", "Ebba Thun, 25.11.2026, 18:00"
        return all(map(is_time, words))
    return (
        len(words) > 1
        and len(place.split()) <= _LONGEST_NAME
        and all(map(is_time, words))
        and words[-1].isdecimal()
        and len(words[-1]) == _DIGITS_OF_YEAR
    )


_BEFORE_DAY: Final = (" vom ", ", ", " – ", " - ", " | ")
_DOTS_OF_DAY: Final = 2
_DIGITS_OF_YEAR: Final = 4
# "Küstenbote (Husum)"
_LONGEST_NAME: Final = 2


def _is_posted(words: list[str]) -> bool:
    """
    Tell whether a time stamp says who wrote the text, or where it stands: `Veröffentlicht am 25.11.2026 von Ebba Thun`.
    """
    if words[0].strip(_AROUND_WORDS) not in STAMP_WORDS and words[0].count(".") != _DOTS_OF_DAY:
        # "Veröffentlicht ...", "25.11.2026 von ..."
        return False

    at = next((number for number, word in enumerate(words) if not is_time(word) or word in _POSTED), 0)
    return (
        words[at] in _POSTED and len(words) - at <= _MOST_WORDS_OF_POST and any(map(str.isdigit, "".join(words[:at])))
    )


# "Veröffentlicht am 25.11.2026 von Ebba Thun", "Posted on 25 November in Politik"
_POSTED: Final = frozenset({"by", "durch", "in", "unter", "von"})
_MOST_WORDS_OF_POST: Final = 5


def is_timed(line: str) -> bool:
    """
    Tell whether a line says when a text was sent or how long it is to read; a year or a clock heads a piece of text.

    >>> is_timed("25.11.2026"), is_timed("1962"), is_timed("18 Uhr")
    (True, False, False)
    """
    if is_stamp(line):
        return True
    is_alone = " " not in line.casefold().removesuffix(_CLOCK) and line.count(".") < _DOTS_OF_DAY
    return is_sent(line) and any(map(str.isdigit, line)) and not is_alone


_CLOCK: Final = " uhr"


def is_action(folded: str) -> bool:
    """
    Tell whether a line in small letters is a link that does something with the page.

    >>> is_action("in pocket speichern"), is_action("daten sicher speichern")
    (True, False)
    """
    if folded.endswith(_SHOWING):
        noun, _, verb = folded.rpartition(" ")
        return verb in SHOWING_VERBS and noun.rpartition(" ")[2] in SHOWN_NOUNS and noun.count(" ") <= 1
    if not folded.endswith(_ACTIONS):
        return False

    words = folded.split()
    return len(words) <= _MOST_WORDS_OF_ACTION and words[0] in ACTION_STARTS and words[-1] in ACTIONS


_MOST_WORDS_OF_ACTION: Final = 4
_ACTIONS: Final = tuple(ACTIONS)
_SHOWING: Final = tuple(f" {verb}" for verb in SHOWING_VERBS)


def is_page_number(line: str) -> bool:
    """
    Tell whether a line says which page of several this is.

    >>> is_page_number("Seite 1 von 2"), is_page_number("Bild 3/12"), is_page_number("Seite an Seite")
    (True, True, False)
    """
    is_behind = line[:1].isdecimal()
    if is_behind:
        # "1 of 12 DOCUMENTS"
        number, blank, word = line.rpartition(" ")
        word = word.capitalize() if word[:1].isupper() else ""
    else:
        word, blank, number = line.partition(" ")
    if not blank or word not in _COUNTED:
        return False
    counted = number.replace("von", "/").replace("of", "/").split("/")
    return len(counted) > is_behind and all(sign.strip(BLANKS).isdecimal() for sign in counted)


_COUNTED: Final = frozenset(
    {
        "Artikel",
        "Bild",
        "Bilder",
        "Bildern",
        "Document",
        "Documents",
        "Dokument",
        "Dokumente",
        "Dokumenten",
        "Ergebnis",
        "Ergebnisse",
        "Ergebnissen",
        "Foto",
        "Fotos",
        "Page",
        "Pages",
        "Seite",
        "Seiten",
        "Treffer",
        "Treffern",
    }
)


def is_source(line: str) -> bool:
    """
    Tell whether a line says who sent a picture or a text: `Quelle: Ebba Thun/dpa`, `Quelle: dpa Schleswig-Holstein`.
    """
    label, colon, names = line.partition(":")
    if not colon or label.casefold() not in SOURCE_LABELS:
        return False
    for sign in _BETWEEN_NAMES:
        names = names.replace(sign, " / ")
    pieces = [piece.strip(BLANKS) for piece in names.split("/")]
    return any(
        piece.casefold() in PICTURE_AGENCIES or is_agency(piece) or is_agency(piece.partition(" ")[0])
        for piece in pieces
    )


def is_page_sentence(line: str) -> bool:
    """
    Tell whether a page speaks to its readers, or says how the text came to it.

    >>> is_page_sentence("Haben Sie einen Fehler entdeckt? Schreiben Sie uns!")
    True
    """
    folded = line.casefold().lstrip("* ")
    if folded.startswith(PAGE_SENTENCES):
        # "Schreiben Sie uns, bat der Kreis die Bürger."
        return not any(words in folded for words in _TELLING)
    if len(line) < _SHORTEST_TOLD:
        return False
    if line[0] == _BRACKET:
        # "[Mehr lesen Sie in unserer App.]"
        return line[-1] == "]" and not READERS.isdisjoint(word.strip(_AROUND_WORDS) for word in folded.split())
    if _tells_origin(folded):
        return True
    return _MARKS.isdisjoint(line) and (
        _points_on(folded)
        or (folded.startswith(_FOLLOWING) and any(network in folded for network in NETWORKS))
        or any(phrase in folded for phrase in PAGE_PHRASES)
    )


# "Folgen Sie dem Küstenboten schon bei Instagram?"
_FOLLOWING: Final = ("abonnieren sie ", "besuchen sie uns ", "folgen sie ", "folgt uns ", "follow us ")


_TELLING: Final = (
    ", bat ",
    ", fragte ",
    ", heißt es ",
    ", hieß es ",
    ", lautet ",
    ", rief ",
    ", riet ",
    ", rät ",
    ", sagt ",
    ", sagte ",
    ", schrieb ",
)
_BRACKET: Final = "["
# "Dieser Beitrag kommt von der dpa."
_SHORTEST_TOLD: Final = 32


# Somebody may speak of a newsletter.
_MARKS: Final = frozenset('„“”«»"')


def _points_on(folded: str) -> bool:
    """
    Tell whether a page says where its readers find more on it: `Mehr aktuelle Nachrichten finden Sie hier`.
    """
    return (
        folded.startswith(_MORE)
        and any(verb in folded for verb in _FINDING)
        and (folded.rstrip(_AROUND_WORDS).endswith(_HERE) or any(words in folded for words in _WITH_US))
    )


_MORE: Final = ("alle ", "alles ", "mehr ", "noch mehr ", "weitere ", "weiteres ")
_FINDING: Final = (
    " erfahren sie ",
    " finden sie ",
    " findest du ",
    " findet ihr ",
    " gibt es ",
    " lesen sie ",
    " sehen sie ",
)
_HERE: Final = (" hier",)
_WITH_US: Final = (" auf unserer ", " auf unserem ", " in unserem ", " in unserer ", " in unseren ")


def _tells_origin(folded: str) -> bool:
    """
    Tell whether a page says where its text comes from: `Hinweis: Diese Meldung stammt von der dpa`.
    """
    if folded.startswith(_POSTS) and any(words in folded for words in _APPEARED):
        return True
    label, colon, behind = folded.partition(": ")
    if not colon or label not in NOTE_LABELS:
        behind = folded
    words = behind.split(None, _OPENING_WORDS)
    if len(words) <= _OPENING_WORDS or words[0] not in DEICTIC or words[1] not in TEXT_NOUNS:
        return False
    if any(word in behind for word in MADE_WORDS):
        return words[2] in ORIGIN_VERBS or words[2] in MADE_VERBS
    return words[2] in ORIGIN_VERBS and (_AGENCY in behind or is_agency(behind.rpartition(" ")[2].strip(_AROUND_WORDS)))


# "Der Beitrag Deich hält erschien zuerst auf Küstenbote."
_POSTS: Final = ("der artikel ", "der beitrag ", "the article ", "the post ")
_APPEARED: Final = (" appeared first on ", " erschien zuerst auf ", " erschien zuerst bei ", " ist zuerst erschienen ")
# "diese meldung stammt"
_OPENING_WORDS: Final = 3
_AGENCY: Final = "agentur"


def is_page_note(text: str) -> bool:
    """
    Tell whether a block of some length is what a page says of itself, asked of the last ones only.

    >>> is_page_note("Diese Meldung wurde automatisch aus dem Feed der Nachrichtenagentur übernommen.")
    True
    """
    if text[0] == _BRACKET:
        return len(text) <= _LONGEST_NOTE and is_page_sentence(text)
    if text[0] in _STARTS_OF_NOTICES and text.startswith(_NOTICES):
        # "Copyright dpa-AFX Wirtschaftsnachrichten GmbH. Alle Rechte vorbehalten. Weiterverbreitung ..."
        folded = text[:_LONGEST_NOTE].casefold()
        return len(text) <= _LONGEST_NOTE and any(words in folded for words in _RESERVED)
    if len(text) > _LONGEST_NOTE or text.partition(" ")[0] not in _FIRST_WORDS:
        # Nearly all paragraphs.
        return False

    words = text[:_TWO_WORDS].casefold().split(None, 2)
    return (words[0][-1] == ":" or " ".join(words[:2]) in _NOTE_STARTS) and is_page_sentence(text)


# "redaktioneller hinweis"
_TWO_WORDS: Final = 40
_NOTICES: Final = ("(C)", "(c)", "Alle Rechte", "All rights", "COPYRIGHT", "Copyright", "©")
_STARTS_OF_NOTICES: Final = frozenset("(AC©")
_RESERVED: Final = ("rechte vorbehalten", "rights reserved", "urheberrecht")
# Two or three sentences.
_LONGEST_NOTE: Final = 400
_NOTE_STARTS: Final = frozenset(
    " ".join(start.split()[:2])
    for start in (
        *PAGE_SENTENCES,
        *(f"{label}:" for label in NOTE_LABELS),
        *(f"{this} {noun}" for this in DEICTIC for noun in TEXT_NOUNS),
    )
)
_FIRST_WORDS: Final = frozenset(start.partition(" ")[0].capitalize() for start in _NOTE_STARTS)


def opens_page_end(line: str, *, sentences: bool) -> bool:
    """
    Tell whether a line opens the end of a page: other articles, tags, comments, whom to ask.

    Args:
        line: The line.

        sentences: Some follow, as behind comments and whom to ask.

    >>> opens_page_end("Mehr zum Thema", sentences=False), opens_page_end("Mehr zum Thema", sentences=True)
    (True, False)
    >>> opens_page_end("12 Kommentare", sentences=True)
    True
    """
    folded = line.strip(_AROUND_LINE).casefold()
    words = folded.strip("()0123456789 ")
    if is_greeting(line) or line == _SIGNATURE:
        return True
    return words in PAGE_TALK or (not sentences and (words in PAGE_ENDS or folded.startswith(PAGE_END_STARTS)))


# What mails set above who wrote them.
_SIGNATURE: Final = "--"
