"""
Find what may be a subject, behind a verb, before it and in front of a clause, and tell whether it names somebody.

All positions count in the tags of the sentence.
"""

from typing import Final, NamedTuple, TypeAlias

from dpaparse._grammar.clauses import (
    ANY_PHRASE,
    NAME_BEHIND,
    NAME_BEHIND_PLACE,
    NAMES_ALONE,
    OPENING,
    OWNERS,
    PAPER_BEHIND,
    SOMEBODY,
    SUBJECT_BEFORE,
    SUBJECT_BEHIND,
    VERB_SECOND,
)
from dpaparse._grammar.sentences import VERBS, Sentence
from dpaparse._grammar.tag_sets import AND, FINITE, STOPS, VERB_LAST
from dpaparse._language.reporting import OF_PAPERS
from dpaparse._speakers.addressees import (
    is_feminine,
    is_oblique,
    is_spoken_to,
    past_oblique,
    verb_behind_dative,
    without_addressee,
    without_dative,
    without_second,
)
from dpaparse._speakers.agreement import is_of_others
from dpaparse._speakers.attributes import with_attributes
from dpaparse._speakers.clause_starts import clause_start, is_since
from dpaparse._speakers.complements import without_complement
from dpaparse._speakers.demonstratives import POINTING, is_that_one, that_one
from dpaparse._speakers.occasions import without_occasion

Stretch: TypeAlias = tuple[int, int]
"""
`[start, end)` in tags.
"""


class Found(NamedTuple):
    """
    Who says something, and the words that tell it.
    """

    speaker: Stretch | None
    cue: tuple[Stretch, ...]
    is_nobodys: bool = False
    """Whoever spoke before has not said it: `dem Vernehmen nach`, `gefordert wird`."""


def phrase_at(sentence: Sentence, at: int) -> Stretch | None:
    """
    Return the phrase that begins at *at*.
    """
    match = ANY_PHRASE.match(sentence.tags, at, sentence.stop)
    return None if match is None else match.span()


def phrase_before(sentence: Sentence, at: int) -> Stretch | None:
    """
    Return the phrase that ends at *at*.
    """
    for match in ANY_PHRASE.finditer(sentence.tags, clause_start(sentence, at), sentence.stop):
        if match.end() >= at:
            return match.span() if match.end() == at else None
    return None


def subject_behind(sentence: Sentence, at: int, stop: int | None = None) -> Stretch | None:
    """
    Return the subject behind the verb at *at*, past adverbs, objects and prepositional phrases.
    """
    tags, end = sentence.tags, sentence.word_end(at)
    limit = sentence.stop if stop is None else stop
    match = SUBJECT_BEHIND.match(tags, end, limit)
    if match is None:
        return _name_behind(sentence, at, limit)
    one = match.span("one")
    if tags[one[0]] == "d" and is_of_others(sentence, at, *one):
        # "[Zuvor] forderte die beiden Seiten der Rat [auf]"
        match = SUBJECT_BEHIND.match(tags, one[1], limit)
        if match is None:
            return None
        one = match.span("one")
    if tags[one[0]] == "r" and is_oblique(sentence, *one):
        return past_oblique(sentence, one[0], limit)
    told = without_occasion(sentence, one[0], without_addressee(sentence, *one))
    told = without_dative(sentence, at, one[0], without_complement(sentence, at, one[0], told))
    if told == one[1] and tags[told : told + 2] in _BEHIND_OBJECT:
        told = without_second(sentence, end, clause_start(sentence, at), *one)
    if told < one[1]:
        return one[0], told
    is_bare = tags[one[1] : one[1] + 2] in _VERBS_BEHIND and sentence.text(*one).isalpha() and tags[one[0]] not in _SURE
    if is_bare and tags[at] in VERBS and sentence.word(at) not in _LETTING:
        # "nach nicht bezeichneten, bisher genannte Quellen gab": no verb, but what tells more about a noun
        return None
    # "sagten", "SAGTEN": several may be named.
    # "wie Thun und Ruß sagten"
    verb_end = sentence.word_end(limit) if tags[at] in VERB_LAST and limit < sentence.stop else end
    is_plural = sentence.source[sentence.base + verb_end - 1] in "nN" or _are_two(sentence, at, *match.span("all"))
    return match.span("all") if is_plural else (one[0], _with_owners(sentence, one[1], limit))


def _name_behind(sentence: Sentence, at: int, limit: int) -> Stretch | None:
    """
    Return the name behind the verb at *at* of which only a name tells: `sagte [von Ruß]`, `in Husum [Thun]`.
    """
    tags, end = sentence.tags, sentence.word_end(at)
    match = NAME_BEHIND.match(tags, end, limit)
    if match is None and sentence.word(at) in OF_PAPERS:
        match = PAPER_BEHIND.match(tags, end, limit)
    if match is None:
        match = NAME_BEHIND_PLACE.match(tags, end, limit)
    return None if match is None else match.span("one")


def _are_two(sentence: Sentence, at: int, start: int, end: int) -> bool:
    """
    Tell whether "so" has two behind it: `so Thun und Ruß.`.
    """
    tags = sentence.tags
    return tags[at] == "A" and "," not in tags[start:end] and tags[end : end + 1] in STOPS


# "er"
_SURE: Final = frozenset("EI")
# "ließ Thun mitteilen"
_LETTING: Final = frozenset({"ließ", "ließen", "lässt"})
# "[warf die Regierung Thun] vor", "[hatte sie Thun] vorgeworfen", "[hatte sie Thun] als „...“ bezeichnet"
_BEHIND_OBJECT: Final = frozenset({" l", " p", " P"})


def _with_owners(sentence: Sentence, end: int, limit: int) -> int:
    """
    Return where a phrase ends with whose it is, without an article: `der Verband kommunaler Betriebe`.
    """
    if not sentence.tags.startswith(_ADJECTIVE, end):
        return end
    match = OWNERS.match(sentence.tags, end, limit)
    return end if match is None or not sentence.text(*match.span("some")).endswith("er") else match.end()


_ADJECTIVE: Final = " a"
_VERBS_BEHIND: Final = frozenset(f" {tag}" for tag in "vVFhBkK")


def subject_before(sentence: Sentence, at: int) -> Stretch | None:
    """
    Return the subject right before the verb at *at*: the phrase that opens the sentence, or a clause.
    """
    tags, begin = sentence.tags, sentence.start
    if tags[begin] in POINTING and is_that_one(sentence, begin, at - 1):
        return begin, at - 1
    for _ in range(_MOST_CLAUSES):
        match = SUBJECT_BEFORE.match(tags, begin, at)
        if match is not None:
            speaker = match.span("speaker")
            # "Anders sieht das Thun": a first name, elsewhere; "Die jungen Mönche beschrieb Thun"
            is_other = (tags[begin] == "2" and _tells_how(sentence.text(begin, at))) or (
                tags[speaker[0]] == "d" and is_of_others(sentence, at, *speaker)
            )
            # "Der Regierung warf die Wehr vor"
            is_other = is_other or (tags[speaker[0]] == "r" and is_feminine(sentence, *speaker))
            # "Kritikern hielt Thun entgegen"
            is_other = is_other or (tags[speaker[0]] in _BARE and is_spoken_to(sentence, at, *speaker))
            return None if is_other else speaker
        comma = tags.find(", ", begin, at)
        if comma < 0:
            if begin == sentence.start:
                whole = None if sentence.begins(_UNLIKE) else with_attributes(sentence, at)
                if whole is not None:
                    return whole
            break
        begin = comma + 2
    begin = clause_start(sentence, at)
    match = SUBJECT_BEFORE.match(tags, begin, at)
    # "hatte ... genannt und mehr Geld verlangt": no subject of its own.
    also = -1 if match is not None or has_auxiliary(sentence, begin, at) else tags.rfind(AND, begin, at)
    if also >= 0:
        match = SUBJECT_BEFORE.match(tags, also + len(AND), at)
    return None if match is None else match.span("speaker")


def _tells_how(words: str) -> bool:
    """
    Tell whether words tell how somebody takes something, though a first name opens them: `Anders [sieht das Thun]`.

    >>> _tells_how("Anders "), _tells_how("Anders als Thun "), _tells_how("Anders Ruß ")
    (True, True, False)
    """
    return words in _HOW or words.startswith(_UNLIKE)


# "Kritikern", "jungen Kritikern"
_BARE: Final = frozenset("NRa")
_HOW: Final = frozenset({"Anders ", "Ernst "})
_UNLIKE: Final = "Anders als "
_MOST_CLAUSES: Final = 6


_ANYBODY: Final = "man"


def main_subject(sentence: Sentence, stop: int) -> Stretch | None:
    """
    Return the subject of the main clause, whatever its verb is: in German the verb comes second.
    """
    tags, start = sentence.tags, sentence.start
    that = that_one(sentence, stop) if tags[start] in POINTING else None
    if that is not None:
        return that
    match = OPENING.match(tags, start, stop)
    if match is not None and sentence.word(match.end()) == _ANYBODY:
        # "Stelle man sich das vor, so"
        return None
    if match is not None and (tags[start] != "2" or not _tells_how(sentence.text(start, match.end()))):
        return match.span("speaker")
    verb = verb_behind_dative(sentence, stop)
    if verb is not None:
        return subject_behind(sentence, verb, stop)
    second = VERB_SECOND.match(tags, start, stop)
    if second is not None:
        return subject_behind(sentence, second.start("verb"), stop)
    comma = tags.find(", ", start, stop) if tags[start] in VERB_LAST or is_since(sentence, start) else -1
    while comma >= 0 and tags[comma + 2] not in FINITE:
        comma = tags.find(", ", comma + 2, stop)
    # "Während es regnet, hofft Thun"
    return None if comma < 0 else subject_behind(sentence, comma + 2, stop)


def has_auxiliary(sentence: Sentence, begin: int, at: int) -> bool:
    """
    Tell whether an auxiliary stands within `[begin, at)`.
    """
    return sentence.has("hBkK", begin, at)


def names_somebody(sentence: Sentence, start: int, end: int, *, alone: bool = True) -> bool:
    """
    Tell whether a phrase names a person or a body: by a role, by a name, or as a pronoun.

    Args:
        sentence: The sentence.

        start: Where the phrase begins.

        end: Where it ends.

        alone: Nouns may be names, also where no role or first name stands beside them.
    """
    tags = sentence.tags
    if SOMEBODY.match(tags, start, end) is not None:
        return True
    if tags[start] in POINTING and is_that_one(sentence, start, end):
        return True
    return alone and NAMES_ALONE.match(tags, start, end) is not None
