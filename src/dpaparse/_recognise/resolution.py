"""
Resolve a mention: the fuller name in the same article that a surname, a pronoun or a bare role stands for.

Only what is safe: the same surname, the same role, or, for a pronoun, the nearest name with a role of its gender.
"""

from typing import Final

from dpaparse._grammar.names import NAME_BEHIND_ROLE, ROLE_AND_NAME, first_names
from dpaparse._language.roles import ROLES
from dpaparse._language.syntax import DETERMINERS
from dpaparse._model import Mention, Span

# A surname, alone or behind a role, has few words.
_MOST_WORDS: Final = 4

# So far before it stands what a pronoun stands for; a role is good for the whole article.
_NEAR: Final = 250
_ROLE_ENDS: Final = tuple(ROLES)
_PRONOUNS: Final = frozenset({"er", "sie"})


def resolve(source: str, mention: Mention, before: Mention | None = None) -> Mention | None:
    """
    Return the fuller name for *mention*; None if it is full itself, or if nothing is safe.

    Args:
        source: The whole text.

        mention: The mention.

        before: The name of who spoke right before: a pronoun or a bare role stands for that first of all.

    >>> text = "Bürgermeisterin Ebba Thun kam. Thun lachte."
    >>> resolve(text, Mention(span=Span(31, 35), text="Thun")).text
    'Ebba Thun'
    """
    words = mention.text.split()
    last = words[-1].strip("(),.")
    if mention.text.lower() in _PRONOUNS:
        return before or _by_gender(source, mention)
    if words[0].lower() in DETERMINERS and last.lower().endswith(_ROLE_ENDS) and len(words) <= _MOST_WORDS:
        return before or _by_role(source, mention, last)
    if len(words) > _MOST_WORDS or not last[:1].isupper():
        return None
    return _full_name(source, mention, last)


def named(mention: Mention, resolved: Mention | None) -> Mention | None:
    """
    Return the name that stands for a speaker: what it was resolved to, or itself where it is a name and no bare role.
    """
    if resolved is not None:
        return resolved
    words = mention.text.split()
    name = 1 <= len(words) <= _MOST_WORDS and all(word[0].isupper() or word in _PARTICLES for word in words)
    if not name or words[0].lower() in DETERMINERS or mention.text.lower() in _PRONOUNS:
        return None
    return None if words[-1].lower().endswith(_ROLE_ENDS) else mention


_PARTICLES: Final = frozenset({"al", "bin", "de", "der", "van", "von"})


def _full_name(source: str, mention: Mention, surname: str) -> Mention | None:
    """
    Return the first place before *mention* where first names stand before *surname*.
    """
    at = source.find(surname, 0, mention.span.start)
    while at >= 0:
        end = at + len(surname)
        names = None if source[end : end + 1].isalnum() else first_names(source, at)
        if names is not None:
            start = _behind_role(source, *names)
            if start < names[1]:
                return Mention(span=Span(start, end), text=source[start:end])
        at = source.find(surname, end, mention.span.start)
    return None


def _behind_role(source: str, start: int, end: int) -> int:
    """
    Return where the first names begin behind roles: `Ebba` in `Bürgermeisterin Ebba`.
    """
    for word in source[start:end].split():
        if not word.lower().endswith(_ROLE_ENDS):
            break
        start = source.find(word, start, end) + len(word)
    return start + len(source[start:end]) - len(source[start:end].lstrip())


def _by_role(source: str, mention: Mention, role: str) -> Mention | None:
    """
    Return the nearest name before *mention* that stands behind the same role.
    """
    at = source.rfind(role, 0, mention.span.start)
    while at >= 0:
        name = NAME_BEHIND_ROLE.match(source, at + len(role), mention.span.start)
        if name is not None:
            return Mention(span=Span(*name.span("name")), text=name["name"])
        at = source.rfind(role, 0, at)
    return None


def _by_gender(source: str, mention: Mention) -> Mention | None:
    """
    Return the nearest name before a pronoun that stands behind a role of its gender.
    """
    feminine = mention.text.lower() == "sie"
    found = None
    for match in ROLE_AND_NAME.finditer(source, max(0, mention.span.start - _NEAR), mention.span.start):
        role = match["role"].lower()
        if role.endswith(_ROLE_ENDS) and role.endswith(_FEMININE) == feminine:
            found = Mention(span=Span(*match.span("name")), text=match["name"])
    return found


_FEMININE: Final = ("in", "frau", "ärztin", "abgeordnete", "vorsitzende", "beauftragte")
