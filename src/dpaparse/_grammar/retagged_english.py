"""
English tags that the words beside them change: nouns that are verbs, what is called by a name, particles, examples.
"""

from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Final

from dpaparse._grammar.english import ASKED_BEHIND, CALLED_SO
from dpaparse._grammar.pattern import Pattern
from dpaparse._grammar.retagged import replaced
from dpaparse._grammar.tag_sets import FULL_STOPS, STOPS
from dpaparse._language.english_reporting import ENGLISH_BASES
from dpaparse._language.english_syntax import ENGLISH_GENITIVES


def english_tags(text: str, tags: str) -> str:
    """
    Return English tags in which the words beside them have changed verbs and particles.
    """
    if _THAT in tags or WHETHER in tags or _CLEAR in text or _DOUBT in text:
        tags = _with_verbs(text, tags)
    if _SUCH_AS in text:
        tags = _with_examples(text, tags)
    if _NATIONAL in text or _INTERNATIONAL in text:
        tags = _with_origins(text, tags)
    if _CALLED in text:
        tags = _with_called(text, tags)
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
    Return English tags in which a word for where somebody is from is a role: `the Czech international`.

    >>> _with_origins("the Czech international said", "d__ N____ x____________ V___")
    'd__ N____ R____________ V___'
    >>> _with_origins("the German national anthem", "d__ N_____ x_______ x_____")
    'd__ N_____ x_______ x_____'
    """
    found = (match.start("word") for match in _ORIGIN.finditer(text) if not tags.startswith(_GO_ON, match.end()))
    return replaced(tags, ((at, "R") for at in found))


def _with_called(text: str, tags: str) -> str:
    """
    Return English tags in which whoever is called by a name calls nobody: `a farmer called Thun said`.

    >>> _with_called("A farmer called Thun said", "d R_____ V_____ N___ V___")
    'd R_____ x_____ N___ V___'
    >>> _with_called("A farmer called Thun a liar", "d R_____ V_____ N___ d x___")
    'd R_____ V_____ N___ d x___'
    """
    found = CALLED_SO.finditer(tags)
    return replaced(
        tags,
        ((match.start("called"), "x") for match in found if _is_named(text, match.start("called"), match.end())),
    )


def _is_named(text: str, at: int, behind: int) -> bool:
    """
    Tell whether a word is `called`, and no words in marks stand behind the name, by where it begins and that ends.
    """
    is_marked = text[behind : behind + 1] == " " and not text[behind + 1 : behind + 2].isalnum()
    return text.startswith(_CALLED, at - 1) and not is_marked


_CALLED: Final = " called "


# The words are adjectives elsewhere.
_INTERNATIONAL: Final = " international"
# " national", " native"
_NATIONAL: Final = " nati"
_ORIGIN: Final = Pattern(
    r"(?: \p{Lu} [\p{L}-]{2,30}+ | -year-old ) [ ] (?P<word> international | native | national ) (?! [\p{L}'’-] )"
)
_GO_ON: Final = (" x", " R")

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
    for at in sorted({*_clauses(text, tags)}):
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
_MAKING: Final = ("made ", "make ", "makes ", "making ")
_LAST_WORDS: Final = {
    "doubt": ("leave no ", "leaves no ", "left no "),
    "view": ("take the ", "takes the ", "took the "),
    "open": ("leave ", "leaves ", "left "),
    "clear": _MAKING,
    "plain": _MAKING,
    "out": ("point ", "pointed ", "pointing ", "points "),
}


def _clauses(text: str, tags: str) -> Iterator[int]:
    """
    Yield where `that` stands, and `whether`, or a clause behind `clear` or `doubt`: the blank before it.
    """
    for word in (_CLEAR, _DOUBT):
        at = text.find(word)
        while at >= 0:
            blank = at + len(word) - 1
            if (
                tags[blank + 1 : blank + 2] in _SUBJECTS
                or text.startswith(_IT_OR_THERE, blank + 1)
                or tags.find(_THAT, blank + 1, blank + _FARTHEST_THAT) >= 0
            ):
                # "made clear there would be no dike", "made it clear on Monday that"
                yield blank
            at = text.find(word, blank)
    for opening, word in ((_THAT, ""), (WHETHER, _WHETHER)):
        at = tags.find(opening)
        while at >= 0:
            if text.startswith(word, at + 1):
                yield at
            at = tags.find(opening, at + 1)


_CLEAR: Final = " clear "
_DOUBT: Final = " doubt "
_SUBJECTS: Final = frozenset("2ENRd")
_FARTHEST_THAT: Final = len(" on Wednesday that ")
_IT_OR_THERE: Final = ("it ", "there ")
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
