"""
The persons whose names an article has told, as far as it is read.
"""

from collections.abc import Callable, Iterable
from itertools import islice
from typing import Final

from dpaparse._model import Mention
from dpaparse._speakers.persons import Person, first_of

# For time to stay linear: so many persons come into question, and so many of one surname, those named last.
_MOST_PERSONS: Final = 50
_MOST_NAMESAKES: Final = 16

_OWNER: Final = ("'s", "’s")


class Names:
    """
    The named persons, in the order in which they were named, and by their surnames.
    """

    __slots__ = ("_persons", "_surnames")

    def __init__(self) -> None:
        """
        Begin with nobody.
        """
        self._persons: list[tuple[str, Person]] = []
        self._surnames: dict[str, dict[str, Person]] = {}

    def add(self, name: Mention) -> Person:
        """
        Return the person with a full name, who may have been named before.
        """
        first, surname = first_of(name.text), name.text.rsplit(None, 1)[-1]
        namesakes = self._surnames.setdefault(surname, {})
        person = namesakes.get(first) or _with_more_names(namesakes.values(), name.text)
        if person is None:
            lone = namesakes.get(surname)
            if lone is not None and first != surname and surname[0].isupper():
                # "Thun" in the headline is "Ebba Thun" in the text.
                person = namesakes[first] = namesakes.pop(surname)
                person.is_named(name)
                return person
            person = namesakes[first] = Person(name)
            if len(namesakes) > _MOST_NAMESAKES:
                del namesakes[next(iter(namesakes))]
            self._persons.append((surname, person))
        return person

    def lately(self) -> Iterable[tuple[str, Person]]:
        """
        Return the persons who were named last, the last one first, each with the surname.
        """
        return islice(reversed(self._persons), _MOST_PERSONS)

    def is_one(self, at: int) -> bool:
        """
        Tell whether one person only was named before *at*.
        """
        return self.only(lambda _: True, at) is not None

    def knows(self, surname: str) -> bool:
        """
        Tell whether somebody has a surname.
        """
        return surname in self._surnames

    def called(self, words: list[str]) -> list[Person]:
        """
        Return the persons whose surname stands last among the words of a mention.
        """
        surnames = self._surnames
        if surnames.keys().isdisjoint(words):
            return self._called_otherwise(words[0]) if len(words) == 1 else []
        # "Thun Power's website" is not Thun.
        last = next(word for word in reversed(words) if word in surnames or word.endswith(_OWNER))
        namesakes = [*surnames.get(last, {}).values()]
        if len(namesakes) <= 1:
            return namesakes
        # "Di Thun" is no Jan Thun.
        name = " ".join(words)
        return [person for person in namesakes if person.name.text.endswith(name)] or namesakes

    def _called_otherwise(self, word: str) -> list[Person]:
        """
        Return the persons of whom one word that is no surname is told: `Thuns`, `Al-Ruß`, and `Xi` for `Xi Thun`.
        """
        surnames = self._surnames
        # "nach Darstellung Thuns", "Al-Ruß sagte"
        for surname in (word.removesuffix("s"), f"{word[0].lower()}{word[1:]}"):
            if surname in surnames:
                return [*surnames[surname].values()]
        names = ((person, person.name.text) for _, person in self.lately())
        named = [person for person, name in names if word in name and word in name.split()]
        return named if len(named) == 1 else []

    def called_alone(self, surname: str, person: Person, gender: str) -> tuple[str, tuple[str, ...]]:
        """
        Return what a person is called where only one of a surname may be of a gender, else the full name.

        Returns:
            The surname or the name, and the first names of others before which the surname is another's.
        """
        namesakes = self._surnames[surname].values()
        if len(namesakes) == 1:
            return surname, ()
        if sum(namesake.may_be(gender) for namesake in namesakes) > 1:
            return person.name.text, ()
        others = [namesake.name.text for namesake in namesakes if namesake is not person]
        return surname, tuple([name.rpartition(" ")[0] for name in others])

    def only(self, is_meant: Callable[[Person], bool], before: int | None = None) -> Person | None:
        """
        Return the only person of whom something is true; None if there is none, or more than one.

        Args:
            is_meant: What is true of the person.

            before: Whoever was named first behind this place is another person.
        """
        meant = [
            person
            for _, person in self.lately()
            if (before is None or person.name.span.start < before) and is_meant(person)
        ]
        return meant[0] if len(meant) == 1 else None


def _with_more_names(namesakes: Iterable[Person], name: str) -> Person | None:
    """
    Return the namesake whose full name begins with more names: `Jan Lula da Ruß` is called `Lula da Ruß`.
    """
    return next((person for person in namesakes if person.name.text.endswith(f" {name}")), None)
