"""
Resolve a mention: the fuller name in the same article that a surname, a pronoun or a bare role stands for.
"""

from typing import Final

from dpaparse._grammar.names import FULL_NAME
from dpaparse._model import Mention, Span

# The surname alone, or behind a role, has few words.
_MOST_WORDS: Final = 4


def resolve(source: str, mention: Mention) -> Mention | None:
    """
    Return the first fuller name for *mention*; None if it is full itself, or if nothing is safe.
    """
    words = mention.text.split()
    surname = words[-1] if words else ""
    if len(words) > _MOST_WORDS or not surname[:1].isupper():
        return None
    at = source.find(surname, 0, mention.span.start)
    while at >= 0:
        name = FULL_NAME.match_ending(source, at, at + len(surname))
        if name is not None:
            return Mention(span=Span(*name), text=source[name[0] : name[1]])
        at = source.find(surname, at + 1, mention.span.start)
    return None
