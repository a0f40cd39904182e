"""
What a phrase without a name tells of whom it describes: the gender, whether it is one, and where from.

Single words are in small letters: `die`, `ministerin`.
"""

from typing import Final

from dpaparse._grammar.people import APPOSED_NAME, HEAD, ROLE_ALONE
from dpaparse._grammar.role_nouns import is_role_word
from dpaparse._grammar.sentences import Sentence
from dpaparse._grammar.tag_sets import DEFINITE, NAMES, PREPOSITIONS
from dpaparse._language.nationals import NATIONALS, TOWNSPEOPLE
from dpaparse._language.nations import NO_PERSONS
from dpaparse._language.persons import FEMININE_ENDS, GENERIC, NEUTERS, ONE_WOMAN_ENDS, SEVERAL_ENDS
from dpaparse._speakers.genders import MAN, UNKNOWN, WOMAN, gender_of_role
from dpaparse._speakers.persons import is_body

_OF_WOMEN: Final = frozenset({"die", "eine", "diese"})
_OF_MEN: Final = frozenset({"der", "dieser", "ein"})
_ADJECTIVE_END: Final = "e"


def gender_described(article: str, role: str) -> str:
    """
    Return the gender that a role behind its article tells: `der Vorsitzende`, but `[laut] der Vorsitzenden`.

    >>> gender_described("der", "vorsitzende"), gender_described("der", "vorsitzenden")
    ('m', 'f')
    """
    is_masculine = article in _OF_MEN and role.endswith(_ADJECTIVE_END)
    is_dative = article == _THE and role.endswith(_WEAK)
    is_woman = article in _OF_WOMEN or is_dative or (role.endswith(FEMININE_ENDS) and not is_masculine)
    return WOMAN if is_woman else MAN


def gender_introduced(article: str, role: str) -> str:
    """
    Return the gender that a role behind any article tells, as the grammar has it: `Ein Fischer rief an. Er sagte ...`.

    >>> gender_introduced("sein", "fischer"), gender_introduced("seine", "mutter"), gender_introduced("ein", "kind")
    ('m', 'f', '')
    """
    if role.endswith(NEUTERS) or is_body(role) or role == _ADVICE:
        return UNKNOWN
    if article in _OF_WOMEN or article.endswith(_OF_A_WOMAN):
        return WOMAN
    return gender_described(_THE, role) if article in _OF_MEN or article.endswith(_OF_A_MAN) else gender_of_role(role)


# "sein Rat": what somebody advises
_ADVICE: Final = "rat"
_THE: Final = "der"
_OF_A_MAN: Final = ("ein", "ihr")
_OF_A_WOMAN: Final = ("eine", "ihre")


def are_several(article: str, role: str) -> bool:
    """
    Tell whether a role behind an article that may be a woman's stands for several: `die Polizisten`, `den Fischern`.

    >>> are_several("die", "polizisten"), are_several("die", "angestellte")
    (True, False)
    """
    if article in _OF_WOMEN:
        is_plural = role.endswith(SEVERAL_ENDS) or (role.endswith(_ADJECTIVE_END) and is_role_word(role[:-1]))
        return is_plural or not role.endswith(ONE_WOMAN_ENDS)
    return role.endswith(_WEAK) and article == _MANY


_MANY: Final = "den"
_WEAK: Final = ("en", "ern")


def are_joined(sentence: Sentence, start: int, end: int) -> bool:
    """
    Tell whether a phrase names several whom "and" joins: `Thun und Ruß`, `der Wirt und sein Neffe`, `Thun and Ruß`.

    But `Kanzler und Parteichef Ruß`, `der Chef der SPD und Kanzler Ruß`, `die Ministerin für Jugend und Familie`.
    """
    tags = sentence.tags
    joint = tags.find(_JOINT, start, end)
    if joint <= start or not PREPOSITIONS.isdisjoint([word[0] for word in tags[start:joint].split()]):
        return False
    last = sentence.word_before(joint + 1)
    owner = sentence.word_before(last)
    is_owner = start < owner < last and tags[owner] in DEFINITE
    behind = sentence.word_end(joint + 1) + 1
    return (tags[last] in _NAMED and not is_owner) or tags[behind : behind + 1] in _DETERMINING


# "und", "sowie", "and"
_JOINT: Final = " u_"
_NAMED: Final = NAMES | {"E"}
_DETERMINING: Final = DEFINITE | {"i"}


def is_from_somewhere(noun: str) -> bool:
    """
    Tell whether a noun says where somebody comes from: `us-amerikaner`, `dänin`, `kölner`.

    >>> is_from_somewhere("us-amerikanerin"), is_from_somewhere("ministerin")
    (True, False)
    """
    man = noun.rpartition("-")[2].removesuffix("in")
    return man in NATIONALS or f"{man}e" in NATIONALS or _is_of_town(man)


def may_be_anybody(role: str) -> bool:
    """
    Tell whether somebody with another role may be called so: `politikerin`, `norweger`.

    >>> may_be_anybody("politikerin"), may_be_anybody("ministerin")
    (True, False)
    """
    return role.endswith(GENERIC) or is_from_somewhere(role)


def is_native(words: list[str]) -> bool:
    """
    Tell whether a whole phrase is who comes from a town: `der Kölner`, `der gebürtige Husumer`.

    >>> is_native(["der", "kölner"]), is_native(["der", "deicher"])
    (True, False)
    """
    article, born, noun = words[0], words[1:-1], words[-1]
    if article not in _OF_MEN or not noun.endswith(_PEOPLE):
        return False
    return _is_of_town(noun) if not born else born == _BORN


def _is_of_town(noun: str) -> bool:
    return noun in TOWNSPEOPLE or (noun.endswith(_PEOPLE) and not NO_PERSONS.isdisjoint((noun[:-2], noun[:-1])))


_PEOPLE: Final = "er"
_BORN: Final = ["gebürtige"]


def role_end(sentence: Sentence, start: int, end: int) -> int:
    """
    Return where a role ends with its article, in front of what belongs to it: `der Leiter [von Husum]`.
    """
    tags = sentence.tags
    head = HEAD.match(tags, start, end)
    role = -1 if head is None else tags.find("R", start, head.end())
    if head is None or role < 0:
        # "einer der Fischer"
        return end
    role = sentence.word_end(role)
    behind = role + 1
    is_more = tags.startswith(_OF, role) or (
        tags.startswith(_NAME, role) and sentence.word_end(behind) == end and sentence.word(behind)[:-1] in NO_PERSONS
    )
    # "der Nationalspieler [Ghanas]"
    return role if is_more and start < role < end else head.end()


_OF: Final = " g"
_NAME: Final = " N"


def apposed_name(sentence: Sentence, start: int, end: int) -> int:
    """
    Return where the name begins that closes a phrase behind a comma, else *start*: `der Leiter des Amts, Jan Ruß`.
    """
    comma = sentence.tags.rfind(_COMMA, start, end)
    name = comma + len(_COMMA)
    if comma >= 0 and sentence.tags[name] == "R" and sentence.word(name) in _TITLES:
        # "the head of the board, Dr Sadik Arem"
        name = sentence.word_end(name) + 1
    return name if comma >= 0 and APPOSED_NAME.match(sentence.tags, name, end) is not None else start


_COMMA: Final = ", "
_TITLES: Final = frozenset({"dame", "dr", "mr", "mrs", "ms", "prof", "sir"})


def may_be_person(part: Sentence, places: tuple[int, int, int], words: list[str], role: str) -> bool:
    """
    Tell whether a mention without a name may be a person: `die Ministerin`; but not `die Behörde`, `das IOC`.
    """
    if words[0] not in _ARTICLES:
        return False
    start, tail, _ = places
    tags = part.tags[start:tail]
    is_alone = ROLE_ALONE.match(part.tags, start, tail) is not None
    is_told = is_alone or ("N" not in tags and "2" not in tags and "R" in tags)
    if not (is_told or is_native(words)):
        return False
    return not is_body(role) and not part.text(start, tail).rsplit(None, 1)[-1].isupper()


_ARTICLES: Final = frozenset(
    {"der", "die", "den", "dem", "des", "dieser", "diese", "ein", "eine", "einem", "einen", "einer", "eines"}
)
