"""
Resolve a mention: the fuller name in the same article that a surname, a pronoun or a bare role stands for.

Only what is safe: the same surname, the same role, or, for a pronoun, the nearest name with a role of its gender.
"""

from typing import Final

from dpaparse._grammar.names import NAME_BEHIND_ROLE, ROLE_AND_NAME, first_names
from dpaparse._language.syntax import DETERMINERS
from dpaparse._model import Mention, Span
from dpaparse._speakers.mentions import is_role_word

# A surname, alone or behind a role, has few words.
_MOST_WORDS: Final = 4

# So far before it stands what a pronoun stands for; a role is good for the whole article.
_NEAR: Final = 250
_PRONOUNS: Final = frozenset({"er", "sie"})


class Names:
    """
    The names of an article, looked up as far as its mentions ask for them.

    >>> text = "Bürgermeisterin Ebba Thun kam. Thun lachte."
    >>> Names(text).resolve(Mention(span=Span(31, 35), text="Thun")).text
    'Ebba Thun'
    """

    __slots__ = ("_roles", "_source", "_start", "_surnames")

    def __init__(self, source: str, start: int = 0) -> None:
        """
        Begin with no name.

        Args:
            source: The whole text.

            start: Where the body begins: authors are named before it, and are not who speaks in it.
        """
        self._source = source
        self._start = start
        # How far the source was searched, and what was found: so no stretch is searched twice for the same word.
        self._surnames: dict[str, tuple[int, Mention | None]] = {}
        self._roles: dict[str, tuple[int, Mention | None]] = {}

    def resolve(self, mention: Mention, before: Mention | None = None) -> Mention | None:
        """
        Return the fuller name for *mention*; None if it is full itself, or if nothing is safe.

        Args:
            mention: The mention.

            before: The name of who spoke right before: a pronoun or a bare role stands for that first of all.
        """
        words = mention.text.split()
        last = words[-1].strip("(),.")
        if mention.text.lower() in _PRONOUNS:
            return before or self._by_gender(mention)
        if words[0].lower() in DETERMINERS and is_role_word(last.lower()) and len(words) <= _MOST_WORDS:
            return before or self._by_role(mention, last)
        if len(words) > _MOST_WORDS or not last[:1].isupper():
            return None
        return self._full_name(mention, last)

    def _full_name(self, mention: Mention, surname: str) -> Mention | None:
        """
        Return the first place before *mention* where first names stand before *surname*.
        """
        at, found = self._surnames.get(surname, (self._start, None))
        source, stop = self._source, mention.span.start
        at = source.find(surname, at, stop)
        while at >= 0 and found is None:
            end = at + len(surname)
            names = None if source[end : end + 1].isalnum() else first_names(source, at)
            start = end if names is None else _behind_role(source, *names)
            if names is not None and start < names[1]:
                found = Mention(span=Span(start, end), text=source[start:end])
            at = source.find(surname, end, stop)
        self._surnames[surname] = stop, found
        return found

    def _by_role(self, mention: Mention, role: str) -> Mention | None:
        """
        Return the nearest name before *mention* that stands behind the same role.
        """
        at, found = self._roles.get(role, (self._start, None))
        source, stop = self._source, mention.span.start
        at = source.find(role, at, stop)
        while at >= 0:
            name = NAME_BEHIND_ROLE.match(source, at + len(role), stop)
            if name is not None:
                found = Mention(span=Span(*name.span("name")), text=name["name"])
            at = source.find(role, at + len(role), stop)
        self._roles[role] = stop, found
        return found

    def _by_gender(self, mention: Mention) -> Mention | None:
        """
        Return the nearest name before a pronoun that stands behind a role of its gender.
        """
        feminine = mention.text.lower() == "sie"
        found = None
        start = max(self._start, mention.span.start - _NEAR)
        for match in ROLE_AND_NAME.finditer(self._source, start, mention.span.start):
            role = match["role"].lower()
            if is_role_word(role) and role.endswith(_FEMININE) == feminine:
                found = Mention(span=Span(*match.span("name")), text=match["name"])
        return found


def named(mention: Mention, resolved: Mention | None) -> Mention | None:
    """
    Return the name that stands for a speaker: what it was resolved to, or its own without the role before it.
    """
    if resolved is not None:
        return resolved
    words = mention.text.split()
    if words[0].lower() in DETERMINERS or mention.text.lower() in _PRONOUNS:
        return None
    start = 0
    while len(words) > 1 and is_role_word(words[0].lower()):
        start = mention.text.find(words[1], start + len(words[0]))
        words = words[1:]
    name = len(words) <= _MOST_WORDS and all(word[0].isupper() or word in _PARTICLES for word in words)
    if not name or is_role_word(words[-1].lower()):
        return None
    span = Span(mention.span.start + start, mention.span.end)
    return Mention(span=span, text=mention.text[start:])


_PARTICLES: Final = frozenset({"al", "bin", "de", "der", "van", "von"})


def _behind_role(source: str, start: int, end: int) -> int:
    """
    Return where the first names begin behind roles: `Ebba` in `Bürgermeisterin Ebba`.
    """
    for word in source[start:end].split():
        if not is_role_word(word.lower()):
            break
        start = source.find(word, start, end) + len(word)
    return start + len(source[start:end]) - len(source[start:end].lstrip())


_FEMININE: Final = ("in", "frau", "ärztin", "abgeordnete", "vorsitzende", "beauftragte")
