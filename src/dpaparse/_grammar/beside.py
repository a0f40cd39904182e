"""
The words around a pair of quotation marks, and whether they report what somebody says.
"""

from collections.abc import Callable, Mapping
from functools import cache
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from dpaparse._grammar.copies import copied, with_plain_blanks
from dpaparse._grammar.space import SPACES
from dpaparse._grammar.spellings import in_all_spellings
from dpaparse._grammar.verbs import EVERYDAY, completed, participles, reporting_forms, subjunctives
from dpaparse._language.abbreviations import ABBREVIATIONS, TITLES
from dpaparse._language.english_reporting import ENGLISH_SAYING, ENGLISH_SAYS
from dpaparse._language.labels import ELSEWHERE, LABELLING
from dpaparse._language.reporting import PARTICLES, SOURCES
from dpaparse._language.syntax import BEING, PREPOSITIONS
from dpaparse._model import Span

MARKS: Final = "“”„«»‚‘’‹›\"'"
"""
Quotation marks, whatever their place.
"""

PUNCTUATION: Final = ".,;:!?…"
"""
What may follow a word.
"""

BESIDE: Final = 40
"""
The longest words of German news, in characters: as far beside the marks as the rules look.
"""

# "Für Thun ist das «ein Skandal»"
_FOR: Final = "für"
_STRESSED: Final = frozenset({"auch", "besonders", "gerade", "selbst"})
_HAVING: Final = frozenset({"haben", "hat", "hatte", "hatten"})
_ATTRIBUTED: Final = frozenset({"als", "von"})
_PARTED: Final = PARTICLES - PREPOSITIONS
_TELLING_PAIRS: Final = frozenset(
    {
        ("davon", "aus"),
        ("gab", "an"),
        ("gab", "zu"),
        ("gaben", "an"),
        ("gaben", "zu"),
        ("gibt", "an"),
        ("gibt", "zu"),
        ("nahm", "an"),
        ("nimmt", "an"),
        ("schliesst", "aus"),
        ("schließt", "aus"),
    }
)
# Verbs by which somebody expects something, with their prepositions
_EXPECTING: Final[Mapping[str, str]] = MappingProxyType(
    dict.fromkeys(("rechnen", "rechnet", "rechnete", "rechneten"), "mit")
    | dict.fromkeys(("setzen", "setzt", "setzte", "setzten"), "auf")
)
_OUT: Final = "aus"
PASSIVE: Final = frozenset({"werden", "wird", "worden", "wurde", "wurden"})
"""
Verbs by which something is done by somebody: `wurde von Thun als «haltlos» zurückgewiesen`.
"""

GOING: Final = frozenset({"gehen", "geht", "ging", "gingen"})
"""
With "aus", verbs by which somebody expects something: `Thun geht von einem «Irrtum» aus`.
"""

SHOWING: Final = frozenset(
    {
        "fühle",
        "fühlen",
        "fühlt",
        "fühlte",
        "fühlten",
        "gab",
        "gaben",
        "gibt",
        "zeigen",
        "zeigt",
        "zeigte",
        "zeigten",
    }
)
"""
Verbs by which somebody reports with `sich`: `zeigte sich «tief erschüttert»`, `gab sich «zuversichtlich»`.
"""

# Without one of these, none of those together.
_HINTING: Final = (
    EVERYDAY | _HAVING | PASSIVE | SHOWING | _EXPECTING.keys() | GOING | {first for first, _ in _TELLING_PAIRS}
)

SOURCED: Final = frozenset({"Rede", "Schreiben", "according", "demnach", "laut", "so", "zufolge"})
"""
Small words and nouns that name a source: `ist von einem „großen Schritt“ die Rede`.
"""

WANTING: Final = frozenset({"will", "wollen", "wollte", "wollten"})
"""
Verbs by which somebody wants something: `will «in Ruhe nachdenken»`.
"""

# "der sog. «Deichläufer»": of words with a full stop, no other stands before a name.
_SHORTENED: Final = "sog."

# So far as a sentence of news reaches beside a quotation.
_SENTENCE: Final = 300
_BEFORE: Final = 4
_NEAR: Final = 80
_STOPS: Final = ".?!"
_BETWEEN_WORDS: Final = ",.:;()[]" + MARKS


class Pair:
    """
    A pair of quotation marks, the words inside, and what stands beside it, as the rules see it.

    >>> pair = Pair("Der Roman «Flut» erschien.", 10, 16, "Flut", Span(0, 26))
    >>> pair.before, pair.word, pair.after, pair.words_after()
    ('n', 'roman', ' ', ('erschien', ''))
    """

    __slots__ = (
        "_after",
        "_bare",
        "_before",
        "_said",
        "after",
        "before",
        "end",
        "lowest",
        "noun",
        "source",
        "start",
        "text",
        "within",
        "word",
        "words",
    )

    before: str
    """The character before the marks, or before the blank there; empty where there is none."""

    after: str
    """The character behind the marks; empty where there is none."""

    noun: str
    """The word before the marks as it stands there; empty where something else stands between."""

    word: str
    """The same in small letters, without a full stop."""

    words: int
    """How many words stand inside."""

    lowest: int
    """Where the character before the marks stands; less than the start of the paragraph where there is none."""

    def __init__(self, source: str, start: int, end: int, text: str, within: Span) -> None:
        """
        Look at the pair at `[start, end)`.

        Args:
            source: The whole text, with plain blanks.

            start: Where the pair begins, mark included.

            end: Where it ends, mark included.

            text: The words inside the marks.

            within: The paragraph or its like.
        """
        first = within.start
        self.source = source
        self.start = start
        self.end = end
        self.text = text
        self.within = within
        self.words = text.count(" ") + 1
        self.lowest = at = start - 2 if start - 1 > first and source[start - 1] in SPACES else start - 1
        self.before = before = source[at] if at >= first else ""
        self.after = source[end] if end < within.end else ""
        is_short = before == "." and source.startswith(_SHORTENED, at + 1 - len(_SHORTENED))
        self.noun = self._word_before() if before.isalnum() or is_short else ""
        self.word = self.noun.rstrip(".").lower()
        # The words beside and around it, as far as a rule has asked for them.
        self._before: list[str] | None = None
        self._after: dict[int, list[str]] = {}
        self._bare: dict[int, tuple[str, str]] = {}
        self._said: list[str] | None = None

    def _word_before(self) -> str:
        at = self.lowest + 1
        return self.source[max(self.within.start, at - BESIDE) : at].rsplit(None, 1)[-1]

    def earlier_word(self) -> str:
        """
        Return the word before the one before the marks, as it stands there; empty where there is none.
        """
        words = self.source[max(self.within.start, self.lowest - BESIDE) : self.lowest + 1].split()
        return words[-2] if len(words) > 1 else ""

    def printed_before(self) -> list[str]:
        """
        Return the last four words before the marks and what stands between, bare, as they stand there.
        """
        if self._before is None:
            words = self.source[max(self.within.start, self.start - _NEAR) : self.start].split()
            self._before = [word.rstrip(PUNCTUATION) for word in words[-_BEFORE:]]
        return self._before

    def printed_after(self, skipped: int = 0) -> list[str]:
        """
        Return the first two words behind the marks and some characters more as they stand there, and the rest.
        """
        printed = self._after.get(skipped)
        if printed is None:
            start = self.end + skipped
            printed = self.source[start : min(start + BESIDE, self.within.end)].split(None, 2)
            self._after[skipped] = printed
        return printed

    def words_after(self, skipped: int = 0) -> tuple[str, str]:
        """
        Return the first two words behind the marks and some characters more, bare and in small letters.
        """
        bare = self._bare.get(skipped)
        if bare is None:
            words = [*self.printed_after(skipped), "", ""]
            bare = words[0].rstrip(PUNCTUATION).lower(), words[1].rstrip(PUNCTUATION).lower()
            self._bare[skipped] = bare
        return bare

    def clause_behind(self) -> list[str]:
        """
        Return the words of the clause behind the marks and a comma, bare, as they stand there.
        """
        start = self.end + 1
        behind = self.source[start : min(self.within.end, start + _NEAR)].partition(",")[0].partition(". ")[0]
        return [word.rstrip(PUNCTUATION) for word in behind.split()]

    def words_around(self) -> list[str]:
        """
        Return the words of the sentence around the marks, as they stand there, and the first in small letters.
        """
        if self._said is None:
            self._said = self._words_around()
        return self._said

    def _words_around(self) -> list[str]:
        source, start, end = self.source, self.start, self.end
        first = _start_of_sentence(source, max(self.within.start, start - _SENTENCE), start)
        last = _end_of_sentence(source, end, min(self.within.end, end + _SENTENCE))
        around = f"{source[first:start]} {source[end:last]}"
        for mark in _BETWEEN_WORDS:
            # Four times as fast as `translate` where letters are not ASCII.
            if mark in around:
                around = around.replace(mark, " ")
        words = around.split()
        # "Verdächtige" is no subjunctive; "Laut" opens a sentence.
        return [words[0].lower(), *words] if words else words

    def is_reported(self) -> bool:
        """
        Tell whether the sentence around the marks reports what somebody says.
        """
        near = self.source[max(self.within.start, self.start - _NEAR) : self.start]
        for stop in _STOPS:
            near = near[near.rfind(stop) + 1 :]
        # What stands before the marks tells most often, and takes a fourth of the time.
        if not telling().isdisjoint(near.split()):
            return True
        return is_report(self.words_around())


def pairs_of(source: str) -> Callable[[int, int, str, Span], Pair]:
    """
    Return what makes the pairs of *source*, as it stands there: start, end, the words inside, the paragraph.

    A pair sees plain blanks, and words that are spelt as the lists have them.

    >>> pairs_of("Der Ro\\u00adman\\n«Flut» erschien.")(11, 17, "Flut", Span(0, 27)).word
    'roman'
    """
    copy, plain = copied(source), with_plain_blanks(source)

    def pair(start: int, end: int, text: str, within: Span) -> Pair:
        words = with_plain_blanks(text)
        if copy is None:
            return Pair(plain, start, end, words, within)
        place, respelt = copy.into(Span(start, end)), copied(words)
        return Pair(copy.text, place.start, place.end, words if respelt is None else respelt.text, copy.into(within))

    return pair


def _start_of_sentence(source: str, lowest: int, end: int) -> int:
    """
    Return where the sentence before a place begins.
    """
    for stop in _STOPS:
        at = source.rfind(stop, lowest, end)
        while at >= 0 and not _ends_sentence(source, at):
            at = source.rfind(stop, lowest, at)
        lowest = max(lowest, at + 1)
    return lowest


def _end_of_sentence(source: str, start: int, highest: int) -> int:
    """
    Return where the sentence behind a place ends.
    """
    for stop in _STOPS:
        at = source.find(stop, start, highest)
        while at >= 0 and not _ends_sentence(source, at):
            at = source.find(stop, at + 1, highest)
        highest = at if at >= 0 else highest
    return highest


def _ends_sentence(source: str, at: int) -> bool:
    """
    Tell whether a sentence ends with a stop: none does in `am 3. Mai`, `E. Thun`, `Dr. Thun`, `husum.de`.
    """
    behind = source[at + 1 : at + 3]
    if behind[:1] not in SPACES and (behind[:1] not in MARKS or behind[1:] not in SPACES):
        return False
    words = source[max(0, at - _LONG) : at].split()
    word = words[-1] if words else ""
    if word in _TITLES:
        # "Mag. Ebba Thun"
        return False
    if len(word) == _LONG:
        return True
    if len(word) > 1 and (word[1] == "." or (word[0] in _ROMAN and _ROMAN.issuperset(word))):
        # "Papst Leo XV.", "Hauptmann a.D. Jan Ruß"
        return False
    return len(word) > 1 and (len(word) >= _YEAR or not word.isdigit()) and word.lower() not in ABBREVIATIONS


_ROMAN: Final = frozenset("IVX")
# So long is no word that is shortened.
_LONG: Final = 5
# "Mag", "-Prof": so much of a title is looked at
_TITLES: Final = frozenset(title[-_LONG - 1 : -1] for title in TITLES)
_YEAR: Final = 3


def is_report(said: list[str]) -> bool:
    """
    Tell whether one of the words is a finite verb of saying or wanting, a source, or a subjunctive.
    """
    # "Auch für Thun ist das «ein Skandal»"
    if not telling().isdisjoint(said) or (_opens_for(said) and not BEING.isdisjoint(said)):
        return True
    return not _HINTING.isdisjoint(said) and _is_hinted(said)


def _opens_for(said: list[str]) -> bool:
    """
    Tell whether a sentence, with its first word in small letters too, opens with "für": `Für Thun`, `Auch für Thun`.
    """
    return said[:1] == [_FOR] or (_STRESSED.issuperset(said[:1]) and said[2:3] == [_FOR])


def _is_hinted(said: list[str]) -> bool:
    """
    Tell whether everyday words report together: `zeigte sich`, `stellte dar`, `hatte gedroht`, `von X gelobt`.
    """
    if "sich" in said and not SHOWING.isdisjoint(said):
        return True
    expecting = _EXPECTING.keys() & said
    if expecting and any(_EXPECTING[verb] in said for verb in expecting):
        # "rechnet mit einem „harten Jahr“"
        return True
    if said[-1] == _OUT and not GOING.isdisjoint(said):
        # "geht von einem „harten Jahr“ aus"
        return True
    if not EVERYDAY.isdisjoint(said) and (not _PARTED.isdisjoint(said) or _is_completed(said)):
        return True
    is_perfect = not _HAVING.isdisjoint(said) or (_ATTRIBUTED.issubset(said) and not PASSIVE.isdisjoint(said))
    if is_perfect and not participles().isdisjoint(said):
        return True
    return not _TELLING_PAIRS.isdisjoint(pairwise(said))


def _is_completed(said: list[str]) -> bool:
    """
    Tell whether the last word of a sentence completes its verb, be it a preposition elsewhere: `schloss ... aus`.
    """
    forms = completed()
    return any(said[-1] in forms[word] for word in said if word in forms)


@cache
def telling() -> frozenset[str]:
    """
    Return the words by which a sentence reports.
    """
    forms = (surely_reporting() - ELSEWHERE) | LABELLING | subjunctives()
    forms |= SOURCED | WANTING | ENGLISH_SAYS | ENGLISH_SAYING | {source.capitalize() for source in SOURCES}
    return in_all_spellings(forms)


@cache
def surely_reporting() -> frozenset[str]:
    """
    Return the verbs that report wherever they stand.
    """
    return reporting_forms() - EVERYDAY
