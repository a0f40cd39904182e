"""
Find noun phrases that name somebody: from the article or the role to the end of what belongs to the name.

All positions are numbers of tokens.
"""

from typing import Final

from dpaparse._grammar.tokens import QUOTE, TERM, Token
from dpaparse._grammar.verbs import reporting_forms
from dpaparse._language.roles import ROLES
from dpaparse._language.speech import FINITE
from dpaparse._language.syntax import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    OBLIQUE,
    PREPOSITIONS,
    PRONOUNS,
    TIMES,
)

Phrase = tuple[int, int]
"""
A noun phrase: `[start, end)` in tokens.
"""

_ENDINGS: Final = ("e", "en", "er", "es", "em")
_MOST_ADJECTIVES: Final = 4
_MOST_WORDS: Final = 8
_LONGEST_PARENTHESIS: Final = 6
_LONGEST_APPOSITION: Final = 12
_ROLE_ENDS: Final = tuple(ROLES)

# "Ursula von der Weide", "Jan van Ruß"
_NAME_PARTICLES: Final = frozenset({"al", "bin", "da", "de", "del", "di", "el", "la", "le", "ten", "van", "von", "zu"})

# What belongs to somebody: "der Sprecher vom Deichamt", "Thun aus Husum".
_BELONGING: Final = frozenset({"aus", "für", "vom", "von"})
_AT_WORK: Final = frozenset({"am", "an", "bei", "beim", "im", "in"})

# "sagte der Zeitung", "sagte der Deutschen Presse-Agentur": whom, not who.
_MEDIA_ENDS: Final = (
    "agentur",
    "allgemeinen",
    "bild",
    "blatt",
    "dpa",
    "nachrichten",
    "post",
    "presse",
    "rundschau",
    "welt",
    "zeitschrift",
    "zeitung",
    "zeitungen",
)


def is_capital(token: Token) -> bool:
    """
    Tell whether a token is a word with a capital.
    """
    return token.text[0].isupper() and token.low not in _SMALL_WORDS


# At the start of a sentence they have a capital too.
_SMALL_WORDS: Final = (
    PREPOSITIONS | ADVERBS | CONJUNCTIONS | DETERMINERS | PRONOUNS | {"es", "das", "man", "nach", "zwar"}
)


def is_role(token: Token) -> bool:
    """
    Tell whether a token is a noun for what somebody is: `Außenministerin`, `Polizei`.
    """
    return is_role_word(token.low)


def is_role_word(low: str) -> bool:
    """
    Tell the same of a word in small letters.

    >>> is_role_word("außenministerin"), is_role_word("deich")
    (True, False)
    """
    return low.endswith(_ROLE_ENDS)


def find_phrase(tokens: list[Token], start: int, *, plural: bool = False, depth: int = 0) -> int | None:
    """
    Return the end of the noun phrase that begins at *start*; None if none does.

    Args:
        tokens: A sentence.

        start: Where to begin.

        plural: Several may be named, with `und` between them.

        depth: In how many other phrases it lies.
    """
    size = len(tokens)
    at = start
    if at < size and tokens[at].low in DETERMINERS:
        at += 1
        if at < size and tokens[at].low in DETERMINERS:
            at += 1
    limit = min(size, at + _MOST_ADJECTIVES)
    while at < limit and (
        _is_adjective(tokens[at])
        or (at > start and at + 1 < size and _is_modifier(tokens[at]) and _is_adjective(tokens[at + 1]))
    ):
        at += 1
    head = at
    at = _names(tokens, at, quoted=head > start)
    if at == head:
        return start + 1 if start < size and tokens[start].low in PRONOUNS else None

    at = _parenthesis(tokens, at)
    return at if depth == _DEEPEST else _modifiers(tokens, start, head, at, plural=plural, depth=depth + 1)


# "der Sprecher des Verbands der Schäfer aus dem Norden"
_DEEPEST: Final = 3


def _is_adjective(token: Token) -> bool:
    """
    Tell whether a word may stand between article and noun.
    """
    low = token.low
    if token.text[0].isdigit():
        return True
    return (
        token.text[0].islower()
        and low.endswith(_ENDINGS)
        and low not in PREPOSITIONS
        and low not in CONJUNCTIONS
        and low not in ADVERBS
        and low not in reporting_forms()
        and low not in FINITE
        and low not in AUXILIARIES
    )


def _is_modifier(token: Token) -> bool:
    """
    Tell whether a word may stand before an adjective: `staatlich kontrollierte`.
    """
    low = token.low
    return token.text[0].islower() and low not in PREPOSITIONS and low not in CONJUNCTIONS and low not in FINITE


def _names(tokens: list[Token], at: int, *, quoted: bool) -> int:
    """
    Return the end of the capital words at *at*, with the small ones that names have.
    """
    size = len(tokens)
    limit = min(size, at + _MOST_WORDS)
    first = at
    while at < limit:
        token = tokens[at]
        if is_capital(token):
            if token.low in TIMES and at > first:
                break
            at += 1
        elif token.text == TERM and quoted and at == first:
            at += 1
        elif at > first and token.low in _NAME_PARTICLES and at + 1 < size:
            skip = at + 2 if tokens[at + 1].low in {"der", "den", "dem"} else at + 1
            if skip >= size or not is_capital(tokens[skip]) or is_role(tokens[at - 1]):
                break
            at = skip + 1
        elif at > first and token.text in {"/", "&", "."} and at + 1 < size and is_capital(tokens[at + 1]):
            if tokens[at].end != tokens[at + 1].start and token.text != "&" and len(tokens[at - 1].text) > 2:  # noqa: PLR2004, "Dr.", initials
                break
            at += 1
        else:
            break
    return at


def _parenthesis(tokens: list[Token], at: int) -> int:
    """
    Return the end of a short parenthesis at *at*: `(SPD)`, `(45)`; *at* itself if there is none.
    """
    if at < len(tokens) and tokens[at].text == "(":
        for end in range(at + 1, min(len(tokens), at + _LONGEST_PARENTHESIS)):
            if tokens[end].text == ")":
                return end + 1
    return at


def _modifiers(  # noqa: PLR0913, what a phrase is made of
    tokens: list[Token], start: int, head: int, at: int, *, plural: bool, depth: int
) -> int:
    """
    Return the end of what belongs to the phrase `[start, at)` behind its names.
    """
    size = len(tokens)
    common = is_role(tokens[at - 1]) or (at - head == 1 and head > start)
    while at < size:
        low = tokens[at].low
        end = None
        if low in {"des", "der"} and common:
            end = find_phrase(tokens, at, depth=depth)
        elif low in _BELONGING or (low in _AT_WORK and common):
            end = find_phrase(tokens, at + 1, depth=depth)
            if end is not None and (tokens[end - 1].low in TIMES or tokens[at + 1].low in PRONOUNS):
                end = None
        elif low == "und" and plural:
            end = find_phrase(tokens, at + 1, depth=depth)
        elif tokens[at].text == ",":
            end = _apposition(tokens, at + 1, depth)
        if end is None:
            break
        at = end
        common = common and low != ","
    return at


def _apposition(tokens: list[Token], start: int, depth: int) -> int | None:
    """
    Return the end of an apposition that begins at *start*: `Leiterin des Amts`; None if something else follows.
    """
    size = len(tokens)
    at = start
    while at < size and (tokens[at].low in DETERMINERS or _is_adjective(tokens[at])) and at - start < 3:  # noqa: PLR2004, "der neue"
        at += 1
    named = at == start and at + 1 < size and is_capital(tokens[at]) and is_capital(tokens[at + 1])
    if at >= size or not is_capital(tokens[at]) or not (is_role(tokens[at]) or named):
        return None
    end = find_phrase(tokens, at, depth=depth)
    if end is None or end - start > _LONGEST_APPOSITION:
        return None
    return end if end >= size or tokens[end].text in _CLOSING else None


_CLOSING: Final = frozenset({",", ".", ":", ";", QUOTE})


def is_oblique(tokens: list[Token], start: int, end: int) -> bool:
    """
    Tell whether a phrase cannot be the subject: by its article, or because it is the paper that somebody told.
    """
    low = tokens[start].low
    if low in OBLIQUE:
        return True
    return low == "der" and (tokens[end - 1].text == TERM or tokens[end - 1].low.endswith(_MEDIA_ENDS))


def find_subject(tokens: list[Token], verb: int, *, stop: int | None = None) -> Phrase | None:
    """
    Find the subject behind the verb at *verb*, past adverbs, objects and prepositional phrases.
    """
    at = verb + 1
    plural = tokens[verb].low.endswith("en")
    size = len(tokens) if stop is None else stop
    while at < size:
        token = tokens[at]
        if token.text in _STOPS:
            return None
        if token.low in PREPOSITIONS:
            at = find_phrase(tokens, at + 1) or at + 1
            continue
        end = find_phrase(tokens, at, plural=plural)
        if end is None:
            at += 1
        elif is_oblique(tokens, at, end) or tokens[at].low in TIMES or tokens[end - 1].low in TIMES:
            at = end
        else:
            return at, end
    return None


_STOPS: Final = frozenset({",", ":", ";", ".", "!", "?", QUOTE})


def find_subject_before(tokens: list[Token], verb: int) -> Phrase | None:
    """
    Find the subject before the verb at *verb*: the phrase that opens its clause, or the sentence.
    """
    begin = verb
    while begin > 0 and tokens[begin - 1].text not in _BREAKS:
        begin -= 1
    for opening in dict.fromkeys((begin, 0)):
        start = opening
        while start < verb and tokens[start].low in _LEADING:
            start += 1
        if start >= verb or tokens[start].low in PREPOSITIONS:
            continue
        end = find_phrase(tokens, start, plural=tokens[verb].low.endswith("en"))
        if end is not None and end <= verb and not is_oblique(tokens, start, end) and tokens[start].low not in TIMES:
            return start, end
    return None


_BREAKS: Final = frozenset({",", ":", ";", "–", "-", QUOTE})
_LEADING: Final = frozenset({"aber", "auch", "denn", "doch", "oder", "selbst", "und", "wie"})
