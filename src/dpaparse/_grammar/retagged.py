"""
Tags that the words beside them change: commas in parentheses, adverbs that are surnames, nouns that are verbs.
"""

from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Final

from dpaparse._grammar.english import ASKED_BEHIND
from dpaparse._grammar.pattern import Pattern, TagPattern
from dpaparse._grammar.tag_sets import FULL_STOPS, STOPS
from dpaparse._language.english_reporting import ENGLISH_BASES
from dpaparse._language.english_syntax import ENGLISH_GENITIVES

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


def english_tags(text: str, tags: str) -> str:
    """
    Return English tags in which the words beside them have changed verbs and particles.
    """
    if _THAT in tags or WHETHER in tags:
        tags = _with_verbs(text, tags)
    if _SUCH_AS in text:
        tags = _with_examples(text, tags)
    if any(word in text for word in _OF_ORIGIN):
        tags = _with_origins(text, tags)
    return _with_particles(tags) if PARTICLE in tags else tags


def _with_particles(tags: str) -> str:
    """
    Return English tags in which no particle stands that no name goes on with: `Omar de Graaf`, but `a white van`.

    >>> _with_particles("2___ g_ N____ x__"), _with_particles("d x____ g__ x__")
    ('2___ g_ N____ x__', 'd x____ x__ x__')
    """
    return replaced(tags, _no_particles(tags))


def _no_particles(tags: str) -> Iterator[tuple[int, str]]:
    """
    Yield where particles stand that no name goes on with, and the tag of any word for each.
    """
    at = tags.find(PARTICLE)
    while at >= 0:
        behind = tags.find(" ", at + 1) + 1
        # "van der Graaf"
        if not behind or tags[behind - 2] != "_" or tags[behind : behind + 1] not in _NAMED:
            yield at + 1, "x"
        at = tags.find(PARTICLE, at + 1)


PARTICLE: Final = " g"
"""
The tag of a particle, behind a blank.
"""

_NAMED: Final = frozenset("2NRgT")


def _with_examples(text: str, tags: str) -> str:
    """
    Return English tags in which `such as` is one preposition: `critics such as Thun`.

    >>> _with_examples("critics such as Thun", "R______ x___ w_ N___")
    'R______ f______ N___'
    """
    pieces = text.split(_SUCH_AS)
    ends = accumulate(len(piece) + len(_SUCH_AS) for piece in pieces[:-1])
    return replaced(tags, ((end - len(_SUCH_AS) + 1, _EXAMPLES) for end in ends))


def _with_origins(text: str, tags: str) -> str:
    """
    Return English tags in which a word for where somebody is from is a role: `the Czech international, who scored`.

    >>> _with_origins("the Czech international said", "d__ N____ x____________ V___")
    'd__ N____ R____________ V___'
    >>> _with_origins("the German national anthem", "d__ N_____ x_______ x_____")
    'd__ N_____ x_______ x_____'
    """
    found = (
        match.start("word") for match in _ORIGIN.finditer(text) if tags[match.end() + 1 : match.end() + 2] not in _GO_ON
    )
    return replaced(tags, ((at, "R") for at in found))


# The words are adjectives elsewhere.
_OF_ORIGIN: Final = (" international", " native", " national")
_ORIGIN: Final = Pattern(
    r"(?: \p{Lu} [\p{L}-]{2,30}+ | -year-old ) [ ] (?P<word> international | native | national ) (?! [\p{L}'’-] )"
)
_GO_ON: Final = frozenset("xR")

_EXAMPLES: Final = "f______"

_SUCH_AS: Final = " such as "
"""
What opens examples, between blanks.
"""


def with_frames(tags: str, asked: Iterable[tuple[int, int]]) -> str:
    """
    Return English tags in which a question or a shout that opens its sentence does not end it before a frame.

    >>> with_frames("Q____. N___ V____.", [(0, 6)]), with_frames("Q____. N___ V____ x_ x_____.", [(0, 6)])
    ('Q_____ N___ V____.', 'Q____. N___ V____ x_ x_____.')
    """
    framed = (end - 1 for start, end in asked if _opens(tags, start) and ASKED_BEHIND.match(tags, end) is not None)
    return replaced(tags, ((at, "_") for at in framed))


def _opens(tags: str, at: int) -> bool:
    """
    Tell whether a sentence begins at *at*.
    """
    return at == 0 or tags[max(0, at - len(_BEFORE)) : at].rstrip(" ")[-1:] in FULL_STOPS


_BEFORE: Final = ".  "


WHETHER: Final = " w______ "
_THAT: Final = " C___ "
"""
The tag of `that`, between blanks.
"""


def _with_verbs(text: str, tags: str) -> str:
    """
    Return English tags in which what is a noun elsewhere is a verb behind several and before `that`.

    >>> _with_verbs("Residents fear that it rained.", "R________ x___ C___ x_ x_____.")
    'R________ V___ C___ x_ x_____.'
    """
    pieces: list[str] = []
    done = 0
    for at in sorted(_clauses(text, tags)):
        first = tags.rfind(" ", 0, at) + 1
        word = text[first:at]
        are_several = _are_several(text, tags, first - 1)
        is_one = not are_several or tags.startswith("E", _before(tags, first))
        is_verb = (word in ENGLISH_BASES and are_several) or (
            word in _OF_ONE and is_one and (word == _SUSPECTS or _is_behind_one(text, tags, first))
        )
        if word in _LAST_WORDS and not is_verb:
            # "points out that", "made it clear that", "left no doubt that"
            first = _before(tags, first)
            first = _before(tags, first) if text.startswith(_SECOND, first) else first
            is_verb = text.startswith(_LAST_WORDS[word], first)
        if is_verb and first >= done:
            pieces += (tags[done:first], "V")
            done = first + 1
    return "".join((*pieces, tags[done:]))


def _is_behind_one(text: str, tags: str, at: int) -> bool:
    """
    Tell whether a word stands behind somebody, or a comma: `Thun [doubts that]`; but `Thun's [doubts that]`.
    """
    if tags[at - 2 : at] == ", ":
        return True
    return tags[_before(tags, at)] in _SOMEBODY and not text.endswith(_OWNERS, 0, at)


_SOMEBODY: Final = frozenset("2ENR")
_OWNERS: Final = tuple(f"{genitive} " for genitive in ENGLISH_GENITIVES)
_SUSPECTS: Final = "suspects"
_OF_ONE: Final = frozenset({"doubts", _SUSPECTS})
_SECOND: Final = ("it ", "no ", "the ")
_LAST_WORDS: Final = {
    "doubt": ("leave no ", "leaves no ", "left no "),
    "view": ("take the ", "takes the ", "took the "),
    "open": ("leave ", "leaves ", "left "),
    "clear": ("made ", "make ", "makes ", "making "),
    "out": ("point ", "pointed ", "pointing ", "points "),
}


def _clauses(text: str, tags: str) -> Iterator[int]:
    """
    Yield where `that` stands, and `whether`: the blank before it.
    """
    for opening, word in ((_THAT, ""), (WHETHER, _WHETHER)):
        at = tags.find(opening)
        while at >= 0:
            if text.startswith(word, at + 1):
                yield at
            at = tags.find(opening, at + 1)


_WHETHER: Final = "whether "


def _before(tags: str, at: int) -> int:
    """
    Return where the word before the one at *at* begins.
    """
    return tags.rfind(" ", 0, max(at - 1, 0)) + 1


def _are_several(text: str, tags: str, end: int) -> bool:
    """
    Tell whether what ends at *end* is the subject of a verb without -s: `residents`, `led by Ebba Thun`.
    """
    first = _before(tags, end + 1)
    if tags.startswith("E", first) or _is_plural(text[first : max(end, 0)]):
        return True
    if tags.startswith("N", first) and tags.startswith("2", _before(tags, first)):
        return True
    for _ in range(_LONGEST_OWNER):
        # "Opponents of the project"
        if first < 1 or tags[first - 2] in STOPS:
            return False
        head = _before(tags, first)
        if tags.startswith("f", first):
            return (not head or tags[head - 2] in STOPS) and _is_plural(text[head : first - 1])
        first = head
    return False


_LONGEST_OWNER: Final = 4


def _is_plural(word: str) -> bool:
    return word.lower() in _SEVERAL or (word.isalpha() and word.endswith(_PLURALS))


_SEVERAL: Final = frozenset({"few", "many", "media", "most", "people", "police", "some"})
_PLURALS: Final = ("men", "s")
