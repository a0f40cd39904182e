"""
Persons as far as an article tells of them, and who spoke last.
"""

from typing import Final, NamedTuple

from dpaparse._grammar.endings import Endings
from dpaparse._language.persons import BESIDE_THE_ROLE, OTHERWISE
from dpaparse._language.roles import BODIES
from dpaparse._model import Mention, Span
from dpaparse._speakers.genders import UNKNOWN

# More would make time quadratic.
_MOST_ROLES: Final = 32


class Person:
    """
    Somebody whose name the article has told.
    """

    __slots__ = ("age", "first", "gender", "is_lone", "is_unnamed", "name", "roles")

    def __init__(self, name: Mention) -> None:
        """
        Begin with where the full name stands first.
        """
        self.name = name
        self.first = first_of(name.text)
        # Told by a role alone: "ein Zeuge".
        self.is_unnamed = False
        # Told by one name that no first name and no role stands beside: "Thun", but "Deichbau" as well.
        self.is_lone = False
        self.gender = UNKNOWN
        # What "the 52-year-old" told of whom it stood for.
        self.age: str | None = None
        # The words before the name, in small letters: "außenminister".
        self.roles: set[str] = set()

    def is_named(self, name: Mention) -> None:
        """
        Learn the full name of somebody who was told by one name.
        """
        self.name = name
        self.first = first_of(name.text)
        self.is_lone = False

    def may_be(self, gender: str) -> bool:
        """
        Tell whether nothing speaks against a gender.
        """
        return UNKNOWN in {gender, self.gender} or gender == self.gender

    def add_role(self, role: str) -> None:
        """
        Remember a word before the name.
        """
        if len(self.roles) < _MOST_ROLES:
            self.roles.add(role)

    def has_role(self, role: str) -> bool:
        """
        Tell whether the person was named with a role, or a compound of it, in whatever case.

        `den Außenminister`, `den Präsidenten Jan Ruß`, `laut dem Präsidenten`
        """
        forms = _forms(role) if role else ()
        return any(own.endswith(form) and _is_kept(own.removesuffix(form)) for own in self.roles for form in forms)

    def has_part_of(self, role: str) -> bool:
        """
        Tell whether the person was named with the last part of a role: `Präsident` of `Verbandspräsident`.
        """
        return any(role.endswith(own) and _is_kept(role.removesuffix(own)) for own in self.roles if len(own) > _SHORT)


# "rat", "arzt"
_SHORT: Final = 3


def _forms(role: str) -> tuple[str, ...]:
    """
    Return a role in each of its cases, where it has other ones: `präsident` and `präsidenten`.
    """
    one = role.removesuffix(_WEAK)
    return (one, one + _WEAK) if one.endswith(_WEAK_NOUNS) else (role,)


_WEAK: Final = "en"
_WEAK_NOUNS: Final = ("and", "ant", "ent", "ist", "oge", "ologe", "at", "et")


def _is_kept(opening: str) -> bool:
    """
    Tell whether a role is still the same behind what opens it: `Außen[minister]`; but `Ver[mieter]`, `Vize[präsident]`.
    """
    return opening not in OTHERWISE and not opening.endswith(BESIDE_THE_ROLE)


class Speaker(NamedTuple):
    """
    Who spoke, where, and the person behind the mention.
    """

    mention: Mention
    person: Person | None
    until: int
    """Where the sentence of the mention ends."""

    body: Mention | None = None
    """The name of the body that the mention stands for, by a general word: `die Gewerkschaft`."""


def mention_at(source: str, start: int, end: int) -> Mention:
    """
    Make a mention of the words at `[start, end)`.
    """
    return Mention(span=Span(start, end), text=source[start:end])


def later(said: Speaker | None, reporter: Speaker | None) -> Speaker | None:
    """
    Return who speaks last of two, and so speaks on: `..., zumal Thun sagte, es regne: „...“, so Ruß`.
    """
    if said is None or reporter is None:
        return said or reporter
    return said if said.mention.span.start > reporter.mention.span.start else reporter


def unnamed(mention: Mention, gender: str, role: str) -> Person:
    """
    Make a person of somebody who is told by a role alone, for the pronouns that follow.
    """
    person = Person(mention)
    person.gender = gender
    person.is_unnamed = True
    person.roles.add(role)
    return person


def first_of(name: str) -> str:
    """
    Return the first of somebody's names: `Jan` of `Jan Ole Thun` and `Jan-Ole Thun`.
    """
    return name.split(None, 1)[0].partition("-")[0]


def safe(person: Person | None) -> Person | None:
    """
    Return somebody whom a pronoun or a role may stand for: nobody of whom nothing but one name is known.
    """
    return None if person is not None and person.is_lone and person.gender == UNKNOWN else person


def is_body(noun: str) -> bool:
    """
    Tell whether a noun in small letters is a body and no person: `armee`, `behörde`.
    """
    return BODY_ENDS.end(noun.removesuffix("s"))


BODY_ENDS: Final = Endings(BODIES)
"""
How nouns end that are bodies and no persons.
"""
