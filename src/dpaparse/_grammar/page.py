"""
What a page says of itself: sentences to its readers, what a link does, where a picture or a text comes from.

Which words are those of a page stands in `_language`; time stamps stand in `stamps`.
"""

from typing import Final

from dpaparse._grammar.credit import is_agency
from dpaparse._grammar.greeting import is_greeting
from dpaparse._grammar.space import BLANKS
from dpaparse._grammar.word_lists import Phrases, Starts
from dpaparse._language.furniture import (
    ACTION_STARTS,
    ACTIONS,
    ARTICLES,
    CHOSEN,
    DEICTIC,
    MADE_VERBS,
    MADE_WORDS,
    NETWORKS,
    NOTE_LABELS,
    OFFERED,
    ORIGIN_VERBS,
    PAGE_END_STARTS,
    PAGE_ENDS,
    PAGE_PHRASES,
    PAGE_SENTENCES,
    PAGE_TALK,
    PICTURE_AGENCIES,
    READERS,
    SHOWING_VERBS,
    SHOWN_NOUNS,
    SOURCE_LABELS,
    TEXT_NOUNS,
)

_AROUND_WORDS: Final = ".,:;-–()|"
_AROUND_LINE: Final = BLANKS + ":>|+"
_BETWEEN_NAMES: Final = "/,|"


def is_action(folded: str) -> bool:
    """
    Tell whether a line in small letters is a link that does something with the page.

    >>> is_action("in pocket speichern"), is_action("daten sicher speichern")
    (True, False)
    """
    if folded.endswith(_SHOWING):
        noun, _, verb = folded.rpartition(" ")
        if noun.endswith(_IN_BROWSER):
            return True
        return verb in SHOWING_VERBS and noun.rpartition(" ")[2] in SHOWN_NOUNS and noun.count(" ") <= 1
    folded = folded.removesuffix(_LET)
    if not folded.endswith(_ACTIONS):
        return False

    words = folded.split()
    return len(words) <= _MOST_WORDS_OF_ACTION and words[0] in ACTION_STARTS and words[-1] in ACTIONS


# "Newsletter im Browser öffnen"
_IN_BROWSER: Final = " im browser"
# "Diesen Artikel vorlesen lassen"
_LET: Final = " lassen"
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
    if _SENTENCES.open(folded):
        # "Schreiben Sie uns, bat der Kreis die Bürger."
        return not any(words in folded for words in _TELLING)
    if len(line) < _SHORTEST_TOLD:
        return False
    if line[0] == _BRACKET:
        # "[Mehr lesen Sie in unserer App.]"
        return line[-1] == "]" and not READERS.isdisjoint(word.strip(_AROUND_WORDS) for word in folded.split())
    if (_BEHIND_LABEL in folded or folded.startswith(_OPENS_ORIGIN)) and _tells_origin(folded):
        return True
    if _HERE_YOU[1] in folded and line[-1] != "?" and folded.split(None, 3)[1:3] == _HERE_YOU:
        # "Verfolgen Sie hier die Lage"
        return _MARKS.isdisjoint(line) and not any(words in folded for words in _TELLING)
    if folded.startswith(_TESTING):
        # "Testen Sie den Küstenboten vier Wochen gratis."
        return any(words in folded for words in _OFFERS)
    is_told = (
        _points_on(folded)
        or (folded.startswith(_FOLLOWING) and any(network in folded for network in NETWORKS))
        or _PHRASES.stand_in(folded)
    )
    return is_told and _MARKS.isdisjoint(line)


_SENTENCES: Final = Starts(PAGE_SENTENCES)
_PHRASES: Final = Phrases(PAGE_PHRASES)


_HERE_YOU: Final = ["sie", "hier"]
_TESTING: Final = ("jetzt testen", "lesen sie ", "sichern sie sich ", "testen sie ")
_OFFERS: Final = (
    "monat für ",
    "monat gratis",
    "monat kostenlos",
    "monate für ",
    "monate gratis",
    "wochen für ",
    "wochen gratis",
    "wochen kostenlos",
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
        and (
            folded.rstrip(_AROUND_WORDS).endswith(_HERE)
            or _HERE_IS in folded
            or any(words in folded for words in _WITH_US)
        )
    )


_MORE: Final = ("alle ", "alles ", "mehr ", "noch mehr ", "weitere ", "weiteres ")
_FINDING: Final = (
    " erfahren sie ",
    " finden sie ",
    " findest du ",
    " findet ihr ",
    " gibt es ",
    " gibt's ",
    " gibt’s ",
    " lesen sie ",
    " sehen sie ",
)
_HERE: Final = (" hier",)
# "Mehr Artikel gibt's hier: Küste"
_HERE_IS: Final = " hier: "
_WITH_US: Final = (" auf unserer ", " auf unserem ", " in unserem ", " in unserer ", " in unseren ")


def _tells_origin(folded: str) -> bool:
    """
    Tell whether a page says where its text comes from: `Hinweis: Diese Meldung stammt von der dpa`.
    """
    if folded.startswith(_POSTS) and any(words in folded for words in _APPEARED):
        return True
    label, colon, behind = folded.partition(_BEHIND_LABEL)
    if not colon or label not in NOTE_LABELS:
        behind = folded
    elif _SENTENCES.open(behind):
        # "Hinweis der Redaktion: Dieser Artikel wurde aktualisiert."
        return True
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
_BEHIND_LABEL: Final = ": "
_OPENS_ORIGIN: Final = (*_POSTS, *DEICTIC)


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
    if text[-1] == ")" and _RETRIEVED in text[-_LONGEST_RETRIEVED:]:
        return len(text) <= _LONGEST_NOTE
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
# How a page wants to be quoted: "Deich hält. In: Küstenbote, https://deich.example/1 (abgerufen am: 25.11.2026)"
_RETRIEVED: Final = "(abgerufen am"
_LONGEST_RETRIEVED: Final = 45
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


def offers(text: str) -> bool:
    """
    Tell whether a paragraph offers something of the page to its readers, or asks for their consent.

    >>> offers("Mit KüstePlus haben Sie Zugriff auf alle Inhalte, monatlich kündbar."), offers("Sie haben Zugriff.")
    (True, False)
    """
    words = {word.strip(_AROUND_WORDS) for word in text.casefold().split()}
    return not words.isdisjoint(READERS) and len(words & OFFERED) >= _LEAST_OFFERED


_LEAST_OFFERED: Final = 2


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
    if words in PAGE_TALK:
        return True
    # "Weitere Meldungen gab es nicht."
    is_sentence = line[-1:] == "." and line[-3:-1].isalpha()
    is_opened = folded.startswith(PAGE_END_STARTS) and not is_sentence
    return not sentences and (words in PAGE_ENDS or is_opened or are_others(words))


def are_others(words: str) -> bool:
    """
    Tell whether a line is a word for which articles and one for articles: `empfohlene news`, `unsere videos`.

    >>> are_others("empfohlene news"), are_others("weitere deiche")
    (True, False)
    """
    first, _, articles = words.partition(" ")
    return articles in ARTICLES and first in CHOSEN


# What mails set above who wrote them.
_SIGNATURE: Final = "--"
