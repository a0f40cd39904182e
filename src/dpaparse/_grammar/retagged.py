"""
Tags that the words beside them change: commas in parentheses, adverbs that are surnames, nouns that are verbs.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from dpaparse._grammar.pattern import Pattern, TagPattern

# As long as one may be that belongs to a name, with its marks: `PARENTHESIS` in `phrases`
_LONGEST_PARENTHESIS: Final = 42

ADVERB: Final = " O"
"""
The tag of an adverb with a capital, behind a blank.
"""


def replaced(tags: str, changes: Iterable[tuple[int, str]]) -> str:
    """
    Return tags with others in the place of some: where those begin, and the new ones, in order.

    >>> replaced("V____ O____", [(6, "N")])
    'V____ N____'
    """
    pieces: list[str] = []
    done = 0
    for at, new in changes:
        pieces += (tags[done:at], new)
        done = at + len(new)
    return "".join((*pieces, tags[done:]))


def enclosed(tags: str) -> str:
    """
    Return tags in which no comma inside of parentheses parts clauses: `Ebba Thun (SPD, Husum) sagte`.
    """
    pieces: list[str] = []
    done, start = 0, tags.find("(")
    while start >= 0:
        end = tags.find(")", start, start + _LONGEST_PARENTHESIS)
        inside = tags[start:end]
        if end >= 0 and "," in inside and "(" not in inside[1:]:
            pieces += (tags[done:start], inside.replace(",", "~"))
            done = end
        start = tags.find("(", start + 1)
    return "".join((*pieces, tags[done:]))


def with_compounds(text: str, tags: str) -> str:
    """
    Return tags in which nouns that share their last part are one word: `Hotel- und Gaststättenverband`.

    >>> with_compounds("der Hotel- und Gaststättenverband", "r__ N_____ u__ R_________________")
    'r__ R____________________________'
    """
    found = _COMPOUNDS.finditer(text)
    return replaced(tags, [(noun.start(), tags[noun.end()] + "_" * (noun.end() - noun.start())) for noun in found])


# "Hotel- und [Gaststättenverband]", "Sand- und Kies- und [Tonwerke]"
_COMPOUNDS: Final = Pattern(r"(?<! [^ ] ) (?: \p{Lu} [^ ]{1,60}+ (?<= - ) [ ] und [ ] ){1,4} (?= \p{Lu} )")

COMPOUND: Final = "- und "
"""
What stands between two nouns that share their last part.
"""


def with_states(text: str, tags: str) -> str:
    """
    Return tags in which what somebody is counts as what reports: `ist sich sicher, dass`, `sind sich einig, zu`.

    >>> with_states("Thun ist sich sicher, dass", "N___ F__ s___ x_____, C___")
    'N___ F__ s___ P_____, C___'
    """
    for state in _STATES:
        at = text.find(state)
        while at >= 0:
            oneself = text.rfind(_ONESELF, max(at - _FARTHEST, 0), at + 1)
            if oneself >= 0 and _PARTING.isdisjoint(text[oneself:at]):
                tags = f"{tags[: at + 1]}P{tags[at + 2 :]}"
            at = text.find(state, at + 1)
    return tags


def with_conclusions(text: str, tags: str) -> str:
    """
    Return tags in which what somebody is sure of, or comes to, counts as what reports: `kam zu dem Schluss, dass`.

    >>> with_conclusions("Thun kam zum Schluss, dass", "N___ F__ p__ U______, C___")
    'N___ F__ p__ P______, C___'
    >>> with_conclusions("Es führte zum Schluss, dass", "e_ v_____ p__ U______, C___")
    'e_ v_____ p__ U______, C___'
    """
    at = text.find(_THAT_CLAUSE)
    while at >= 0:
        if text.endswith(_CERTAIN, 0, at):
            # "Thun ist sicher, dass"; but "Es ist sicher, dass"
            is_somebodys = not text.endswith(_IT_IS, 0, text.rfind(" ", 0, at))
        else:
            is_somebodys = _is_concluded(text, at)
        if is_somebodys:
            noun = text.rfind(" ", 0, at) + 1
            tags = f"{tags[:noun]}P{tags[noun + 1 :]}"
        at = text.find(_THAT_CLAUSE, at + 1)
    return tags


def with_results(text: str, tags: str) -> str:
    """
    Return tags in which what somebody comes to reports, though no "dass" follows: `kam zu dem Schluss, es sei zu spät`.

    >>> with_results("Thun kam zum Schluss, es sei", "N___ F__ p__ U______, e_ k__")
    'N___ F__ p__ P______, e_ k__'
    """
    for result in RESULTS:
        at = text.find(result)
        while at >= 0:
            if _is_concluded(text, at + len(result) - len(", ")):
                tags = f"{tags[: at + 1]}P{tags[at + 2 :]}"
            at = text.find(result, at + 1)
    return tags


RESULTS: Final = (" Ergebnis, ", " Schluss, ")
"""
What somebody comes to.
"""


def _is_concluded(text: str, comma: int) -> bool:
    """
    Tell whether somebody comes to what stands before a comma.
    """
    is_comer = text.endswith(_CONCLUSIONS, 0, comma)
    return is_comer and not _COMING.isdisjoint(text[max(text.rfind(". ", 0, comma), 0) : comma].split())


_THAT_CLAUSE: Final = ", dass"
_BEING: Final = ("ist", "sind", "war", "waren")
_IT_IS: Final = tuple([f"{it} {is_}" for it in (" es", "Es") for is_ in _BEING])
_CERTAIN: Final = tuple([f" {is_} {state}" for is_ in _BEING for state in ("optimistisch", "sicher")])
_COMING: Final = frozenset({"gelangte", "gelangten", "kam", "kamen", "kommen", "kommt"})
_CONCLUSIONS: Final = (
    *(" zu dem Ergebnis", " zu dem Schluss", " zum Ergebnis", " zum Schluss"),
    *(" zu der Auffassung", " zu der Einschätzung", " zu der Überzeugung", " zur Überzeugung"),
)

_STATES: Final = (" bewusst, ", " einig, ", " sicher, ")
"""
What somebody is, before the clause that tells of what.
"""

_ONESELF: Final = " sich "
_PARTING: Final = frozenset(",.;:")
# "sich der Leiter des Deichamts in Husum"
_FARTHEST: Final = 80


def with_aged(text: str, tags: str) -> str:
    """
    Return tags in which who is named by age alone is somebody: `der 81-jährige sagte`; but `der 81-jährige Lotse`.

    >>> with_aged("der 81-jährige sagte", "r__ a__________ V____"), with_aged("der 9-jährige Bo", "r__ a________ 2_")
    ('r__ R__________ V____', 'r__ a________ 2_')
    """
    at = text.find(AGED)
    while at >= 0:
        start, end = text.rfind(" ", 0, at) + 1, at + len(AGED)
        end += text.startswith("n", end)
        is_noun = tags[end + 1 : end + 2] not in _IN_PHRASE and text[end : end + 1] in _BEHIND_AGED
        if tags[start] == "a" and is_noun and tags[tags.rfind(" ", 0, start - 1) + 1] in _ARTICLES:
            tags = f"{tags[:start]}R{tags[start + 1 :]}"
        at = text.find(AGED, end)
    return tags


AGED: Final = "-jährige"
"""
How somebody is named by age.
"""

_BEHIND_AGED: Final = frozenset(" ,.")
# "[der 81-jährige] Lotse", "deutsche Lotse"
_IN_PHRASE: Final = frozenset("aNRMWU2TOQY0")
_ARTICLES: Final = frozenset("rdio")


def with_dates(tags: str) -> str:
    """
    Return tags in which a day of the week and its date are one word: `am Freitag, dem 3. Mai 2019`.

    >>> with_dates("b_ T______, o__ 0° T__ 0___, V____")
    'b_ T_______________________, V____'
    """
    found = _DATE.finditer(tags)
    return replaced(tags, [(date.start(), f"T{'_' * (date.end() - date.start() - 1)}") for date in found])


_DATE: Final = TagPattern(r"T_++ , [ ] o__ [ ] 0_? ° [ ] T_++ (?: [ ] 0___ (?! _ ) )?+")
DATE: Final = ", o__ 0"
"""
The tags of what joins the two.
"""


def with_surnames(tags: str) -> str:
    """
    Return tags in which no word counts as an adverb whose capital no sentence's start has made: `sagte Anders`.
    """
    return replaced(tags, _surnames(tags))


def _surnames(tags: str) -> Iterator[tuple[int, str]]:
    """
    Yield where adverbs with a capital stand inside of a sentence, and the tag of a name for each.
    """
    at = tags.find(ADVERB)
    while at >= 0:
        is_within = tags[at - 1] == "_" or tags[at - 1 : at].isalnum()
        # "Ärzte ohne Grenzen"
        if is_within and tags[tags.rfind(" ", 0, at) + 1] != "p":
            yield at + 1, "N"
        at = tags.find(ADVERB, at + 1)
