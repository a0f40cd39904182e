"""
Pairs of marks that "und" or a comma joins: what stands beside all of them tells what each is used for.
"""

from itertools import pairwise
from typing import Final

from dpaparse._grammar.beside import MARKS, PUNCTUATION, Pair
from dpaparse._language.english_labels import ENGLISH_CRIES, ENGLISH_SHOUTS
from dpaparse._language.english_reporting import ENGLISH_SAYS
from dpaparse._language.syntax import DETERMINERS, PREPOSITIONS

_JOINING: Final = (" und ", " oder ", ", ")
_MARKS: Final = frozenset(MARKS)
# Time stays linear.
_MOST: Final = 4
_LONGEST: Final = 80

_SHOUTING: Final = frozenset(
    {
        "brüllen",
        "brüllt",
        "brüllte",
        "brüllten",
        "gebrüllt",
        "gerufen",
        "geschrien",
        "rief",
        "riefen",
        "rufen",
        "ruft",
        "schrie",
        "schrien",
        "skandieren",
        "skandiert",
        "skandierte",
        "skandierten",
    }
)
SHOUTS: Final = frozenset(word for word in _SHOUTING if not word.startswith("ge"))
"""
Finite verbs by which people shout: `riefen`, `skandiert`.
"""

_OF: Final = "of"
_CLOSED: Final = frozenset({"", ",", "."})
# "rief zur Aktion «Flut» auf"
_GOVERNING: Final = PREPOSITIONS | DETERMINERS
# "gerufen hatten", "gerufen wurde"
_AUXILIARIES: Final = frozenset({"hat", "haben", "hatte", "hatten", "werden", "wird", "worden", "wurde", "wurden"})


def with_joined(pair: Pair) -> Pair | None:
    """
    Return a pair with those that are joined to it as one, and its own words; None if there are none.

    >>> from dpaparse._model import Span
    >>> pair = with_joined(Pair("Thun sprach von «Lug» und «Trug».", 26, 32, "Trug", Span(0, 33)))
    >>> (pair.word, pair.text, pair.after)
    ('von', 'Trug', '.')
    """
    source, within = pair.source, pair.within
    start, end = _first(source, within.start, pair.start), _last(source, pair.end, within.end)
    if (start, end) == (pair.start, pair.end):
        return None
    return Pair(source, start, end, pair.text, within)


def _first(source: str, lowest: int, start: int) -> int:
    """
    Return where the first of those pairs begins that are joined up to the one at *start*.
    """
    for _ in range(_MOST):
        if not source.endswith(_JOINING, lowest, start):
            break
        closed = start - next(len(word) for word in _JOINING if source.endswith(word, lowest, start))
        if source[closed - 1 : closed] not in _MARKS:
            break
        places = range(closed - 2, max(lowest, closed - _LONGEST) - 1, -1)
        opened = next((place for place in places if source[place] in _MARKS), -1)
        if opened < 0:
            break
        start = opened
    return start


def _last(source: str, end: int, highest: int) -> int:
    """
    Return where the last of those pairs ends that are joined from the one on that ends at *end*.
    """
    for _ in range(_MOST):
        if not source.startswith(_JOINING, end, highest):
            break
        opened = end + next(len(word) for word in _JOINING if source.startswith(word, end, highest))
        if opened >= highest or source[opened] not in _MARKS:
            break
        places = range(opened + 1, min(highest, opened + _LONGEST))
        closed = next((place for place in places if source[place] in _MARKS), -1)
        if closed < 0:
            break
        end = closed + 1
    return end


def is_shouted(pair: Pair) -> bool:
    """
    Tell whether a verb of shouting has a pair as its object: `ruft der Mann «Hilfe»`, `die «Mörder» riefen`.

    >>> from dpaparse._model import Span
    >>> is_shouted(Pair("Leute, die «Mörder» riefen, kamen.", 11, 19, "Mörder", Span(0, 34)))
    True
    """
    if pair.after in _CLOSED and pair.word not in _GOVERNING and not SHOUTS.isdisjoint(pair.printed_before()):
        # "auf dem Video ruft der Mann «Hilfe»"
        return True
    if pair.word in ENGLISH_SHOUTS or (pair.word == _OF and not ENGLISH_CRIES.isdisjoint(pair.printed_before()[-2:-1])):
        # "The crowd chanted “Dikes now!”", "with chants of “Dikes now!”"
        return True
    words = pair.printed_after()[:2]
    if not words or words[0].rstrip(PUNCTUATION) not in _SHOUTING:
        return False
    # "«Fischer ohne Boote» riefen zum Streik auf"
    is_last = words[0][-1] in PUNCTUATION or len(words) == 1
    return is_last or words[1][0].isupper() or words[1].rstrip(PUNCTUATION) in _AUXILIARIES


def is_answer(pair: Pair) -> bool:
    """
    Tell whether somebody answers with a pair: `antwortete mit einem knappen «Kein Kommentar»`.

    >>> from dpaparse._model import Span
    >>> is_answer(Pair("Mit einem «Nein» konterte sie.", 10, 16, "Nein", Span(0, 30)))
    True
    """
    before = pair.printed_before()[-_BEFORE_ANSWER:]
    is_with = any((first.lower(), second) == _WITH_A for first, second in pairwise(before))
    return is_with and not _ANSWERING.isdisjoint(pair.words_around())


# "mit einem knappen"
_BEFORE_ANSWER: Final = 3
_WITH_A: Final = ("mit", "einem")
_ANSWERING: Final = frozenset(
    {
        *("antwortet", "antwortete", "antworteten", "beantwortet", "beantwortete", "beantworteten", "entgegnete"),
        *("begrüßt", "begrüßte", "kommentiert", "kommentierte", "kommentierten", "kontert", "konterte", "konterten"),
        *("quittiert", "quittierte", "quittierten", "verabschiedet", "verabschiedete"),
    }
)


def is_asked(pair: Pair) -> bool:
    """
    Tell whether a frame in English stands right behind a question or a shout: `"Why?" she asks.`.

    >>> from dpaparse._model import Span
    >>> is_asked(Pair('"Why?" the mayor asked.', 0, 6, "Why?", Span(0, 23)))
    True
    """
    words = pair.clause_behind()[:_LONGEST_FRAME]
    is_who = words[:1] and (words[0] in _WHO or words[0][:1].isupper())
    return bool(is_who and not ENGLISH_SAYS.isdisjoint(words[1:])) or not ENGLISH_SAYS.isdisjoint(words[:1])


_WHO: Final = frozenset({"he", "she", "the", "they"})
_LONGEST_FRAME: Final = 4
