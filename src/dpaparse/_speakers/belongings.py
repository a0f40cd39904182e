"""
What belongs to a role, and who has the same role elsewhere: `Sprecherin der Polizei`, `Sprecherin der Feuerwehr`.
"""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from dpaparse._grammar.people import BEFORE_NAME
from dpaparse._language.belongings import PARTIES, SERVICES, STATES
from dpaparse._model import Span
from dpaparse._speakers.parts_read import PartsRead

Belonging = tuple[str, str]
"""
A kind of thing that belongs to a role, and its name.
"""


def belongings(words: Iterable[str], role: str) -> frozenset[Belonging]:
    """
    Return what belongs to a role, of the words around it: a state, a party, a service, a town, or what "von" tells.

    >>> belongings(["französische", "Präsident"], "präsident"), belongings(["Wirt", "von", "Kehl"], "wirt")
    (frozenset({('state', 'frankreich')}), frozenset({('owner', 'kehl')}))
    >>> belongings(["Sprecherin", "der", "Behörde"], "sprecherin")
    frozenset()
    """
    printed = [word.strip(_AROUND) for word in words]
    small = [word.lower() for word in printed]
    found = set()
    for word, low, before, behind in zip(printed, small, ["", *small], [*small[1:], ""], strict=False):
        if before in _OF and word[:1].isupper():
            name = _FORMS.get(low)
            found.add((_OWNER, low) if name is None else (_STATE, name))
        elif word[:1].isupper() and low.endswith(_OF_TOWN) and behind.endswith(role):
            found.add((_OWNER if role.endswith(_OFFICES_OF_TOWNS) else _TOWN, low.removesuffix(_OF_TOWN)))
        else:
            found.update(_of_lists(low))
    return frozenset(found)


_STATE: Final = "state"
_PARTY: Final = "party"
_SERVICE: Final = "service"
_TOWN: Final = "town"
_OWNER: Final = "owner"
_AROUND: Final = '.,;:()„“"»«'
_OF: Final = frozenset({"aus", "von"})

# "Husumer", and of whom "Bürgermeister von Kehl" tells the same
_OF_TOWN: Final = "er"
_OFFICES_OF_TOWNS: Final = ("bürgermeister", "bürgermeisterin", "landrat", "landrätin")


def _of_lists(low: str) -> Iterator[Belonging]:
    """
    Yield what a word of the lists tells: `Polizeisprecherin`, `SPD-Chef`, `der Grünen`, `US-Präsident`, `deutsche`.
    """
    if low.startswith(SERVICES) or low.endswith(SERVICES):
        yield _SERVICE, next(service for service in SERVICES if low.startswith(service) or low.endswith(service))
        return
    opening = low.partition("-")[0]
    if opening in PARTIES:
        yield _PARTY, PARTIES[opening]
        return
    state = _FORMS.get(low) or STATES.get(opening) or (_RUSSIA if low.startswith(_KREMLIN) else None)
    if state is not None:
        yield _STATE, state


_KREMLIN: Final = "kreml"
_RUSSIA: Final = "russland"

# "französische", "Frankreichs"
_ENDINGS: Final = ("", "e", "em", "en", "er", "es")
_FORMS: Final[Mapping[str, str]] = MappingProxyType(
    {
        **{f"{stem}{ending}": state for stem, state in STATES.items() for ending in _ENDINGS},
        **{f"{state}{ending}": state for state in STATES.values() for ending in ("", "s")},
    }
)


def is_of_another(read: PartsRead, name: Span, role: str, told: frozenset[Belonging]) -> bool:
    """
    Tell whether somebody has something else of the same kind, and nothing that is told.

    Args:
        read: What was read so far.

        name: Where the person was told first.

        role: The role that the other phrase has, too.

        told: What belongs to it there.
    """
    own = belongings(_around(read, name, role), role)
    return own.isdisjoint(told) and not {kind for kind, _ in own}.isdisjoint(kind for kind, _ in told)


def has_one_of(read: PartsRead, name: Span, role: str, told: frozenset[Belonging]) -> bool:
    """
    Tell whether somebody has something that is told: `Ministerin Ebba Thun (SPD) ... die SPD-Politikerin`.
    """
    return not told.isdisjoint(belongings(_around(read, name, role), role))


def _around(read: PartsRead, name: Span, role: str) -> list[str]:
    """
    Return the words of the phrase around a name: `Die Kehler Sprecherin Ebba Thun`, `Thun, Sprecherin der Polizei`.
    """
    base, tags = read.around(name.start)
    end = name.start - base
    before = BEFORE_NAME.search(tags, tags.rfind(" ", 0, max(0, end - _BESIDE)) + 1, end)
    words = [] if before is None else read.source[base + before.start() : base + before.end()].split()
    words += name.of(read.source).split()
    behind = read.source[name.end : name.end + _BESIDE]
    if behind.startswith(", "):
        phrase = behind[len(", ") :].partition(",")[0]
        return words + (phrase.split() if role in phrase.lower() else [])
    return words + (behind.split(None, _MOST_WORDS)[:_MOST_WORDS] if behind.startswith(_BEHIND) else [])


_BESIDE: Final = 80
_MOST_WORDS: Final = 3
_BEHIND: Final = (" (", " aus ", " der ", " des ", " vom ", " von ")
