"""
Get to know the people of an article: by their full names, by what they are called as they speak, and by their roles.
"""

from collections.abc import Iterable
from typing import Final

from dpaparse._grammar.clauses import BARE_NAME
from dpaparse._grammar.people import NAME_BEFORE_AGE, ROLE_BEFORE, ROLE_BEHIND, ROLE_IN_COMMAS, TWO_NAMES
from dpaparse._grammar.sentences import Sentence
from dpaparse._language.nations import NO_PERSONS
from dpaparse._speakers.ages import BEFORE_AGES
from dpaparse._speakers.english_names import names_in, role_behind, with_first_name
from dpaparse._speakers.full_names import full_names
from dpaparse._speakers.genders import UNKNOWN, gender_of
from dpaparse._speakers.names import Names
from dpaparse._speakers.parts_read import PartsRead
from dpaparse._speakers.persons import Person, mention_at
from dpaparse._speakers.tongues import Tongue

_TITLES: Final = frozenset({"Dr. ", "Prof. "})
# The tags of what may be a name: "Thun", "Sadik"
_NAMES: Final = frozenset("NU")
# The tags of a number with two digits
_AGE: Final = "0_"


class Acquaintances:
    """
    The people whom an article has named, as far as it is read, and what was read of it.
    """

    __slots__ = ("_bodies", "_english", "_gender_of_role", "names", "read")

    def __init__(self, source: str, tongue: Tongue) -> None:
        """
        Begin with nobody.
        """
        self._english = tongue.is_english
        self._gender_of_role = tongue.gender_of_role
        self._bodies = tongue.bodies
        self.names = Names()
        self.read = PartsRead(source)

    def meet(self, part: Sentence, *, is_text: bool = True) -> None:
        """
        Remember the full names of a part of the article: of its text, or of a heading.
        """
        self.read.add(part)
        if is_text and self.read.text < 0:
            self.read.text = part.base
        for start, end in full_names(part, self._bodies):
            person = self.remember(part, start, end)
            if part.tags.startswith(",", end):
                self._called(person, role_behind(part, end) if self._english else _role_in_commas(part, start, end))
        self._meet_aged(part)
        if self._english:
            for start, end, role in names_in(part):
                self._called(self.remember(part, start, end), role)

    def _meet_aged(self, part: Sentence) -> None:
        """
        Remember the names before an age, of which neither need be a first name that we know.
        """
        tags = part.tags
        at = tags.find(_AGE) if "0" in tags else -1
        while at >= 0:
            if tags.startswith(BEFORE_AGES, at - 2):
                # Before a parenthesis, that is the word before the age.
                last = part.word_before(at if tags[at - 1] == " " else part.word_before(at))
                first = part.word_before(last)
                while tags[first] == "g" and first:
                    # "Sadik van den Arem, 52,"
                    first = part.word_before(first)
                match = NAME_BEFORE_AGE.match(tags, first, part.stop)
                if match is not None:
                    self.remember(part, *match.span("name"))
            at = tags.find(_AGE, at + 1)

    def remember(self, part: Sentence, start: int, end: int) -> Person:
        """
        Remember the person with the full name at `[start, end)`.
        """
        person = self.names.add(mention_at(part.source, part.base + start, part.base + end))
        role = part.tags.rfind(" ", 0, max(start - 1, 0)) + 1
        while part.source[part.base + role : part.base + start] in _TITLES:
            # "Chefarzt Prof. Dr. Jan Ruß"
            start, role = role, part.tags.rfind(" ", 0, max(role - 1, 0)) + 1
        # "..., sagte der Minister. Ebba Thun kam": it is nobody's
        if part.tags[role] == "R" and part.word_end(role) == start - 1:
            person.add_role(part.word(role))
        person.gender = person.gender or gender_of(person.first) or self._gender_of_roles(person.roles)
        return person

    def introduce(self, part: Sentence, start: int, end: int) -> Person | None:
        """
        Remember a speaker by a name that stands alone, or by two of which neither is a first name that we know.
        """
        if part.tags[start] not in _NAMES:
            return None
        two = TWO_NAMES.match(part.tags, start, end)
        match = two or BARE_NAME.match(part.tags, start, end)
        if match is None or (two is None and part.word(start) in NO_PERSONS):
            return None
        if two is None and self._english:
            known = with_first_name(self.names, self.read, part.text(*match.span()), part.base + start)
            if known is not None:
                return known
        person = self.remember(part, *match.span())
        person.is_lone = two is None
        return person

    def knows(self, part: Sentence, start: int, end: int) -> bool:
        """
        Tell whether a phrase ends with the surname of somebody whom the article has named.
        """
        return self.names.knows(part.text(start, end).rsplit(None, 1)[-1])

    def learn(self, person: Person, part: Sentence, start: int, begin: int, end: int) -> None:
        """
        Learn the role around a comma of somebody whose name begins at *begin*, in a mention at `[start, end)`.

        `der Leiter des Amts, Sadik Arem`, `Jan Ruß, Richter am Amtsgericht`
        """
        role = part.tags.find("R", start, begin)
        self._called(person, part.word(role) if role >= 0 else "")
        behind = ROLE_BEHIND.search(part.tags, start, end) if part.tags.find(",", start, end) >= 0 else None
        if behind is not None:
            person.add_role(part.word(behind.start("role")))

    def _called(self, person: Person, role: str) -> None:
        """
        Learn a role behind somebody's name, if there is one.
        """
        if role:
            person.add_role(role)
            person.gender = person.gender or self._gender_of_roles(person.roles)

    def _gender_of_roles(self, roles: Iterable[str]) -> str:
        """
        Return the gender that the roles before a name tell.
        """
        told = {self._gender_of_role(role) for role in roles} - {UNKNOWN}
        return told.pop() if len(told) == 1 else UNKNOWN


def _role_in_commas(part: Sentence, start: int, end: int) -> str:
    """
    Return the role that a comma parts from a name in front of another comma; an empty text if there is none.

    `Die Sprecherin der Polizei, Ebba Thun, winkte`, `Ebba Thun, Sprecherin der Polizei, winkte`
    """
    tags = part.tags
    role = ROLE_IN_COMMAS.match(tags, end, part.stop)
    if role is None and tags.startswith(_COMMA, start - len(_COMMA)):
        first = max(0, start - _LONGEST_ROLE)
        role = ROLE_BEFORE.search(tags, tags.find(" ", first, start) + 1 if first else 0, start)
    return "" if role is None else part.word(role.start("role"))


_COMMA: Final = ", "
_LONGEST_ROLE: Final = 80
