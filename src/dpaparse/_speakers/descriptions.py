"""
What a phrase without a name tells of whom it describes: the gender, whether it is one, where from, and what age.

Single words are in small letters: `die`, `ministerin`.
"""

from typing import Final

from dpaparse._grammar.people import APPOSED_NAME
from dpaparse._grammar.sentences import Sentence
from dpaparse._grammar.tags import is_role_word
from dpaparse._language.nationals import NATIONALS, TOWNSPEOPLE
from dpaparse._language.nations import NO_PERSONS
from dpaparse._language.persons import FEMININE_ENDS
from dpaparse._model import Span
from dpaparse._speakers.genders import MAN, WOMAN

_OF_WOMEN: Final = frozenset({"die", "eine", "diese"})
_OF_MEN: Final = frozenset({"der", "dieser", "ein"})
_ADJECTIVE_END: Final = "e"


def gender_described(article: str, role: str) -> str:
    """
    Return the gender that a role behind its article tells: `der Vorsitzende`, but `[laut] der Ministerin`.

    >>> gender_described("der", "vorsitzende"), gender_described("der", "ministerin")
    ('m', 'f')
    """
    is_masculine = article in _OF_MEN and role.endswith(_ADJECTIVE_END)
    is_woman = article in _OF_WOMEN or (role.endswith(FEMININE_ENDS) and not is_masculine)
    return WOMAN if is_woman else MAN


def are_several(article: str, role: str) -> bool:
    """
    Tell whether a role behind an article that may be a woman's stands for several: `die Polizisten`, `den Fischern`.

    >>> are_several("die", "polizisten"), are_several("die", "angestellte")
    (True, False)
    """
    if article in _OF_WOMEN:
        is_plural = role.endswith(_SEVERAL) or (role.endswith(_ADJECTIVE_END) and is_role_word(role[:-1]))
        return is_plural or not role.endswith(_OF_ONE_WOMAN)
    return role.endswith(_WEAK) and article == _MANY


# "die Angestellte", "die Witwe"; but "die Anwälte", "die Freunde", "die Polizisten"
_OF_ONE_WOMAN: Final = (
    "braut",
    "dame",
    "diva",
    "e",
    "figur",
    "frau",
    "geisel",
    "in",
    "lady",
    "mutter",
    "oma",
    "person",
    "schwester",
    "tochter",
)
_SEVERAL: Final = ("leute", "äle", "älte", "äne", "äste", "äte", "ärzte", "öche", "öhne")
_MANY: Final = "den"
_WEAK: Final = ("en", "ern")


def is_from_somewhere(noun: str) -> bool:
    """
    Tell whether a noun says where somebody comes from: `us-amerikaner`, `dänin`, `kölner`.

    >>> is_from_somewhere("us-amerikanerin"), is_from_somewhere("ministerin")
    (True, False)
    """
    man = noun.rpartition("-")[2].removesuffix("in")
    return man in NATIONALS or f"{man}e" in NATIONALS or _is_of_town(man)


def is_native(words: list[str]) -> bool:
    """
    Tell whether a whole phrase is who comes from a town: `der Kölner`, `der gebürtige Husumer`.

    >>> is_native(["der", "kölner"]), is_native(["der", "deicher"])
    (True, False)
    """
    article, *born, noun = words[0], *words[1:-1], words[-1]
    if article not in _OF_MEN or not noun.endswith(_PEOPLE):
        return False
    return _is_of_town(noun) if not born else born == _BORN


def _is_of_town(noun: str) -> bool:
    return noun in TOWNSPEOPLE or (noun.endswith(_PEOPLE) and not NO_PERSONS.isdisjoint((noun[:-2], noun[:-1])))


_PEOPLE: Final = "er"
_BORN: Final = ["gebürtige"]


def apposed_name(sentence: Sentence, start: int, end: int) -> int:
    """
    Return where the name begins that closes a phrase behind a comma, else *start*: `der Leiter des Amts, Jan Ruß`.
    """
    comma = sentence.tags.rfind(_COMMA, start, end)
    name = comma + len(_COMMA)
    return name if comma >= 0 and APPOSED_NAME.match(sentence.tags, name, end) is not None else start


_COMMA: Final = ", "


def age_told(text: str) -> str | None:
    """
    Return the age in a mention; None if it tells none.

    >>> age_told("der 52-Jährige"), age_told("the 52-year-old"), age_told("der Fischer")
    ('52', '52', None)
    """
    if "-" not in text:
        return None
    parted = (word.partition("-") for word in text.split())
    return next((age for age, _, rest in parted if age.isdigit() and rest.lower().startswith(_OF_AGE)), None)


def is_aged(source: str, name: Span, age: str) -> bool:
    """
    Tell whether an age stands beside a full name: `Ebba Thun (52)`, `die 52-jährige Ebba Thun`.

    >>> is_aged("Ebba Thun (52)", Span(0, 9), "52")
    True
    """
    behind = source[name.end : name.end + _BESIDE]
    if behind.startswith(_BEFORE_AGES) and behind[2 : 2 + len(age)] == age:
        return not behind[2 + len(age) : 3 + len(age)].isdigit()
    before = source[max(0, name.start - _BESIDE) : name.start].rpartition(". ")[2]
    return any(f" {age}{words}" in f" {before}" for words in _WORDS_OF_AGE)


# Behind the number of an age, with a hyphen; behind a name; before a name, and so near.
_OF_AGE: Final = ("jährig", "year-old")
_BEFORE_AGES: Final = (" (", ", ")
_WORDS_OF_AGE: Final = ("-jährige", " Jahre alte", "-year-old")
_BESIDE: Final = 40
