"""
Find noun phrases that name somebody: from the article or the role to the end of what belongs to the name.

All positions are numbers of words in a sentence.
"""

from typing import Final

from dpaparse._grammar.lexicon import (
    DETERMINER,
    LEADING,
    NAME_PARTICLE,
    NO_ADJECTIVE,
    NO_MODIFIER,
    OBLIQUE_CASE,
    PREPOSITION,
    PRONOUN,
    SMALL,
    TIME,
)
from dpaparse._grammar.words import QUOTE, TERM, Sentence
from dpaparse._language.roles import ROLES

Phrase = tuple[int, int]
"""
A noun phrase: `[start, end)` in words.
"""

_ENDINGS: Final = ("e", "en", "er", "es", "em")
_MOST_ADJECTIVES: Final = 4
_MOST_WORDS: Final = 8
_LONGEST_PARENTHESIS: Final = 6
_LONGEST_APPOSITION: Final = 12
_ROLE_ENDS: Final = tuple(ROLES)

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


def is_capital(sentence: Sentence, at: int) -> bool:
    """
    Tell whether a word has a capital that it would have in the middle of a sentence, too.
    """
    return sentence.words[at][0].isupper() and not sentence.classes[at] & SMALL


def is_role(sentence: Sentence, at: int) -> bool:
    """
    Tell whether a word is a noun for what somebody is: `Außenministerin`, `Polizei`.
    """
    return is_role_word(sentence.words[at].lower())


def is_role_word(low: str) -> bool:
    """
    Tell the same of a word in small letters.

    >>> is_role_word("außenministerin"), is_role_word("deich")
    (True, False)
    """
    return low.endswith(_ROLE_ENDS)


def find_phrase(sentence: Sentence, start: int, *, plural: bool = False, depth: int = 0) -> int | None:
    """
    Return the end of the noun phrase that begins at *start*; None if none does.

    Args:
        sentence: The sentence.

        start: Where to begin.

        plural: Several may be named, with `und` between them.

        depth: In how many other phrases it lies.
    """
    size = sentence.stop
    if start >= size:
        return None
    classes = sentence.classes
    at = start
    if classes[at] & DETERMINER:
        at += 1
        if at < size and classes[at] & DETERMINER:
            at += 1
    limit = min(size, at + _MOST_ADJECTIVES)
    while at < limit and (
        _is_adjective(sentence, at)
        or (at > start and at + 1 < size and _is_modifier(sentence, at) and _is_adjective(sentence, at + 1))
    ):
        at += 1
    head = at
    at = _names(sentence, at, quoted=head > start)
    if at == head:
        return start + 1 if classes[start] & PRONOUN else None

    at = _parenthesis(sentence, at)
    return at if depth == _DEEPEST else _modifiers(sentence, start, head, at, plural=plural, depth=depth + 1)


# "der Sprecher des Verbands der Schäfer aus dem Norden"
_DEEPEST: Final = 3


def _is_adjective(sentence: Sentence, at: int) -> bool:
    """
    Tell whether a word may stand between article and noun.
    """
    word = sentence.words[at]
    first = word[0]
    if first.isdigit():
        return True
    return first.islower() and word.endswith(_ENDINGS) and not sentence.classes[at] & NO_ADJECTIVE


def _is_modifier(sentence: Sentence, at: int) -> bool:
    """
    Tell whether a word may stand before an adjective: `staatlich kontrollierte`.
    """
    return sentence.words[at][0].islower() and not sentence.classes[at] & NO_MODIFIER


def _names(sentence: Sentence, at: int, *, quoted: bool) -> int:
    """
    Return the end of the capital words at *at*, with the small ones that names have.
    """
    words, classes, size = sentence.words, sentence.classes, sentence.stop
    limit = min(size, at + _MOST_WORDS)
    first = at
    while at < limit:
        word, own = words[at], classes[at]
        if word[0].isupper() and not own & SMALL:
            if own & TIME and at > first:
                break
            at += 1
        elif word == TERM and quoted and at == first:
            at += 1
        elif at > first and own & NAME_PARTICLE and at + 1 < size:
            skip = at + 2 if words[at + 1].lower() in _PARTICLE_ARTICLES else at + 1
            if skip >= size or not is_capital(sentence, skip) or is_role(sentence, at - 1):
                break
            at = skip + 1
        elif at > first and word in _LINKS and at + 1 < size and is_capital(sentence, at + 1):
            if word != "&" and len(words[at - 1]) > _SHORT and not _glued(sentence, at):
                break
            at += 1
        else:
            break
    return at


_PARTICLE_ARTICLES: Final = frozenset({"dem", "den", "der"})

# "Thun/Husum", "Wind & Wetter", "Dr. Thun"
_LINKS: Final = frozenset({"/", "&", "."})
_SHORT: Final = 2


def _glued(sentence: Sentence, at: int) -> bool:
    """
    Tell whether no blank stands behind a word.
    """
    return sentence.span(at, at + 1)[1] == sentence.span(at + 1, at + 2)[0]


def _parenthesis(sentence: Sentence, at: int) -> int:
    """
    Return the end of a short parenthesis at *at*: `(SPD)`, `(45)`; *at* itself if there is none.
    """
    words, size = sentence.words, sentence.stop
    if at < size and words[at] == "(":
        for end in range(at + 1, min(size, at + _LONGEST_PARENTHESIS)):
            if words[end] == ")":
                return end + 1
    return at


def _modifiers(  # noqa: PLR0913, what a phrase is made of
    sentence: Sentence, start: int, head: int, at: int, *, plural: bool, depth: int
) -> int:
    """
    Return the end of what belongs to the phrase `[start, at)` behind its names.
    """
    words, size = sentence.words, sentence.stop
    if at >= size:
        return at
    common = (at - head == 1 and head > start) or is_role(sentence, at - 1)
    while at < size:
        low = words[at].lower()
        end = None
        if low == ",":
            end = _apposition(sentence, at + 1, depth)
        elif low in _GENITIVE:
            end = find_phrase(sentence, at, depth=depth) if common else None
        elif low in _BELONGING or (low in _AT_WORK and common):
            end = find_phrase(sentence, at + 1, depth=depth)
            if end is not None and (sentence.classes[end - 1] & TIME or sentence.classes[at + 1] & PRONOUN):
                end = None
        elif low == "und" and plural:
            end = find_phrase(sentence, at + 1, depth=depth)
        if end is None:
            break
        at = end
        common = common and low != ","
    return at


_GENITIVE: Final = frozenset({"der", "des"})


def _apposition(sentence: Sentence, start: int, depth: int) -> int | None:
    """
    Return the end of an apposition that begins at *start*: `Leiterin des Amts`; None if something else follows.
    """
    size = sentence.stop
    limit = min(size, start + _MOST_BEFORE_APPOSITION)
    at = start
    while at < limit and (sentence.classes[at] & DETERMINER or _is_adjective(sentence, at)):
        at += 1
    if at >= size or not is_capital(sentence, at):
        return None
    named = at == start and at + 1 < size and is_capital(sentence, at + 1)
    if not (named or is_role(sentence, at)):
        return None
    end = find_phrase(sentence, at, depth=depth)
    if end is None or end - start > _LONGEST_APPOSITION:
        return None
    return end if end >= size or sentence.words[end] in _CLOSING else None


# "der neue"
_MOST_BEFORE_APPOSITION: Final = 3
_CLOSING: Final = frozenset({",", ".", ":", ";", QUOTE})


def is_oblique(sentence: Sentence, start: int, end: int) -> bool:
    """
    Tell whether a phrase cannot be the subject: by its article, or because it is the paper that somebody told.
    """
    if sentence.classes[start] & OBLIQUE_CASE:
        return True
    words = sentence.words
    return words[start].lower() == "der" and (words[end - 1] == TERM or words[end - 1].lower().endswith(_MEDIA_ENDS))


def find_subject(sentence: Sentence, verb: int, *, stop: int | None = None) -> Phrase | None:
    """
    Find the subject behind the verb at *verb*, past adverbs, objects and prepositional phrases.
    """
    words, classes = sentence.words, sentence.classes
    at = verb + 1
    plural = words[verb].endswith(_PLURAL)
    size = sentence.stop if stop is None else stop
    while at < size:
        if words[at] in _STOPS:
            return None
        if classes[at] & PREPOSITION:
            at = find_phrase(sentence, at + 1) or at + 1
            continue
        end = find_phrase(sentence, at, plural=plural)
        if end is None:
            at += 1
        elif (classes[at] | classes[end - 1]) & TIME or is_oblique(sentence, at, end):
            at = end
        else:
            return at, end
    return None


_STOPS: Final = frozenset({",", ":", ";", ".", "!", "?", QUOTE})
_PLURAL: Final = ("en", "EN")


def find_subject_before(sentence: Sentence, verb: int) -> Phrase | None:
    """
    Find the subject before the verb at *verb*: the phrase that opens its clause, or the sentence.
    """
    words, classes, first = sentence.words, sentence.classes, sentence.first
    begin = verb
    while begin > first and words[begin - 1] not in _BREAKS:
        begin -= 1
    for opening in (begin, first) if begin > first else (first,):
        start = opening
        while start < verb and classes[start] & LEADING:
            start += 1
        if start >= verb or classes[start] & (PREPOSITION | TIME):
            continue
        end = find_phrase(sentence, start, plural=words[verb].endswith(_PLURAL))
        if end is not None and end <= verb and not is_oblique(sentence, start, end):
            return start, end
    return None


_BREAKS: Final = frozenset({",", ":", ";", "–", "-", QUOTE})
