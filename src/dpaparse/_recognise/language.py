"""
Tell the language of a text by its function words: one of those in which dpa writes.
"""

from typing import Final

from dpaparse._grammar.marks import DOUBLE, SINGLE

# Words that one of the languages has and the others have not, with a blank on either side.
_GERMAN: Final = (
    *(" der ", " die ", " und ", " den ", " mit ", " ein ", " ist "),
    *(" eine ", " nicht ", " auf ", " für ", " im ", " sich ", " von ", " dem ", " hat ", " sie ", " er "),
    *(" nach ", " bei ", " zum ", " zur ", " wird ", " sei ", " vor ", " Der ", " Die ", " Das ", " Es "),
)
_IN_NAMES: Final = " von der "
_ENGLISH: Final = (" the ", " of ", " and ", " to ")
_SPANISH: Final = (" el ", " los ", " que ", " del ", " por ", " una ", " con ", " se ")
_FRENCH: Final = (
    " le ",
    " les ",
    " du ",
    " et ",
    " est ",
    " dans ",
    " une ",
    " pour ",
    " sur ",
    " au ",
    " aux ",
    " qui ",
)
_POLISH: Final = (
    " się ",
    " że ",
    " jest ",
    " są ",
    " oraz ",
    " przez ",
    " dla ",
    " który ",
    " która ",
    " które ",
    " w ",
)
_ARABIC: Final = (" في ", " من ", " على ", " إلى ", " أن ", " عن ", " التي ", " الذي ")

# A letter that Russian has in every sentence; its neighbours that have it, too, have others beside it.
_RUSSIAN: Final = "ы"
_NOT_RUSSIAN: Final = frozenset("іїўѓќјљњћђңғқөүұһәө")
_NOT_ARABIC: Final = frozenset("پچژگکی")

# The start of an article has enough of them, or the next paragraphs have.
_LOOKED_AT: Final = (400, 2000)
_LEAST: Final = 2
_TIMES: Final = 3

# In a text of two sentences less must tell. No English ones are words of German ("was", "will") and of its neighbours
# ("is", "of", "by", "for", "to"), no German ones those that Dutch has ("die", "den", "er", "bei").
_SHORT: Final = _LOOKED_AT[0]
_ENGLISH_WORDS: Final = frozenset(
    (
        *("the", "and", "said", "says", "that", "it", "with", "from", "were", "would", "this", "they"),
        *("been", "which", "who", "she", "his", "their", "our", "you", "to", "for", "by"),
        *("are", "has", "have", "but"),
    )
)
_GERMAN_WORDS: Final = frozenset(
    (
        *("am", "auch", "auf", "aus", "das", "dass", "dem", "der", "ein", "eine", "es", "für", "gab"),
        *("habe", "hat", "ich", "ist", "kein", "keine", "laut", "mit", "nach", "nicht", "sagt", "sagte"),
        *("sei", "sich", "sie", "sind", "und", "von", "war", "wie", "wir", "wird", "wurde", "zum", "zur"),
    )
)


def find_language(source: str) -> str | None:
    """
    Return the language that has at least three times the function words of the others; None if there is none.

    >>> find_language("Der Deich hat gehalten, und die Flut und der Sturm ließen nach.")
    'de'
    >>> find_language("Шторм оставил без света тысячи домов на побережье, вызвав перебои.")
    'ru'
    """
    for length in _LOOKED_AT:
        start = source[:length]
        english = sum(map(start.count, _ENGLISH))
        german, enough = 0, max(_LEAST, _TIMES * english)
        for word in _GERMAN:
            german += start.count(word)
            if german >= enough:
                return "de"
        # "Ursula von der Weide said" has two words that are German ones elsewhere.
        german -= len(_IN_NAMES.split()) * start.count(_IN_NAMES)
        if english >= _LEAST and english >= _TIMES * german:
            return "en"
        spanish = sum(map(start.count, _SPANISH))
        if spanish >= _LEAST and spanish >= _TIMES * (german + english):
            return "es"
        other = _find_other(start, german + english + spanish)
        if other is not None:
            return other
    return _language_of_few(source) if len(source) <= _SHORT else None


def _language_of_few(source: str) -> str | None:
    """
    Return the language of a short text, by words that English has alone, and those that it has not.

    >>> _language_of_few("“The dike holds,” Thun said."), _language_of_few("„Der Deich hält“, sagte Thun.")
    ('en', 'de')
    """
    words = [word.strip(_AROUND_WORDS) for word in source.lower().split()]
    english, german = (sum(word in known for word in words) for known in (_ENGLISH_WORDS, _GERMAN_WORDS))
    if english >= _LEAST and english > _TIMES * german:
        return "en"
    return "de" if german >= _LEAST and german > _TIMES * english else None


_AROUND_WORDS: Final = f".,;:!?()[]{DOUBLE}{SINGLE}"


def _find_other(start: str, against: int) -> str | None:
    """
    Return the language of a start that is neither German nor English nor Spanish.

    Args:
        start: The start of the text.

        against: How many function words of these three it has.
    """
    enough = max(_LEAST, _TIMES * against)
    if start.count(_RUSSIAN) >= enough and _NOT_RUSSIAN.isdisjoint(start):
        return "ru"
    for language, words in (("fr", _FRENCH), ("pl", _POLISH), ("ar", _ARABIC)):
        if sum(map(start.count, words)) >= enough and (language != "ar" or _NOT_ARABIC.isdisjoint(start)):
            return language
    return None
