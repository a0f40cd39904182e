"""
Tell by the number of a verb that a phrase is not its subject: `Die jungen Mönche beschrieb die Agentur`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.sentences import Sentence


def is_of_others(sentence: Sentence, at: int, start: int, end: int) -> bool:
    """
    Tell whether the verb at *at* tells of one, and a phrase with "die" names several: `beschrieb die jungen Mönche`.
    """
    tags, source, base = sentence.tags, sentence.source, sentence.base
    adjective = start + len("die ")
    if (
        tags[adjective : adjective + 1] != "a"
        or tags[at] not in _SINGLE
        or not source.startswith(_THE, base + start, base + end)
    ):
        return False
    verb_end, behind = sentence.word_end(at), sentence.word_end(adjective)
    if source[base + verb_end - 1] in "nN" or behind + 1 >= end:
        return False
    return source.startswith(_PLURAL, base + behind - len(_PLURAL)) and tags[behind + 1] in _NOUNS


_THE: Final = ("die ", "Die ")
_PLURAL: Final = "en"
_NOUNS: Final = frozenset("NRU")
_SINGLE: Final = frozenset("VvhB")


def is_bare_role(sentence: Sentence, before: int, start: int, end: int) -> bool:
    """
    Tell whether a role without an article is no subject behind a phrase with one: `Das Amt rief Fischer auf`.
    """
    is_role = sentence.tags[start] == "R" and sentence.text(start, end).isalpha()
    return is_role and sentence.tags[before] in _ARTICLES


_ARTICLES: Final = frozenset("rd")
