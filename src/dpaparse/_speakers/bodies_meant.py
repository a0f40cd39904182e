"""
Find the body that a pronoun stands for: `Das Gericht wies die Klage ab. Dazu stellte es fest, dass ...`.

All positions count in the tags of the sentence.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from dpaparse._grammar.sentences import Sentence
from dpaparse._grammar.tag_sets import FINITE, UNLISTED
from dpaparse._speakers.genders import MAN, UNKNOWN, WOMAN
from dpaparse._speakers.persons import Person, Speaker, is_body, mention_at, unnamed
from dpaparse._speakers.subjects import Stretch, main_subject


def body_meant(
    sentence: Sentence, pronoun: Stretch, person: Person | None, before: Sentence | None, last: Speaker | None
) -> Person | None:
    """
    Return whom a pronoun stands for: a body that the sentence before is about, or that spoke last, else *person*.

    Args:
        sentence: The sentence.

        pronoun: Where the pronoun stands.

        person: Who may be meant of those that have a name.

        before: The sentence before in the same part, where nobody speaks in it.

        last: Who spoke last.
    """
    word = sentence.word(pronoun[0])
    articles = _ARTICLES[word]
    verb = _verb_beside(sentence, *pronoun)
    if word == _THEY and verb:
        are_told = person is not None and _are_told_of(person, sentence.source)
        if verb.endswith(_PLURAL):
            # "riefen sie ihr zu": no woman, and no body
            return person if are_told else None
        # "sagten die Forscher. ... sagte sie": somebody else
        person = None if are_told else person
    body = None
    if before is not None:
        subject = main_subject(before, before.stop)
        body = None if subject is None else _as_body(before, *subject, articles)
    elif last is not None and last.person is None and last.mention.span.start >= sentence.base:
        body = _as_body(
            sentence, last.mention.span.start - sentence.base, last.mention.span.end - sentence.base, articles
        )
    if body is None or person is None:
        return body or person
    surname = person.name.text.rpartition(" ")[2]
    if surname in sentence.text(sentence.start, pronoun[0]):
        return person
    start, end = sentence.base, sentence.base + pronoun[0]
    if surname in sentence.source[body.name.span.end : end]:
        # "Die Reederei klagt gegen Ebba Thun. ... teilte sie mit": either
        return None
    # "..., sagte Eva Kern. Die Wehr hofft. „Wir suchen weiter“, sagte sie"; but "..., teilte sie mit"
    return person if surname in sentence.source[start:end] and not _announces(sentence, *pronoun) else body


_ARTICLES: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {"er": frozenset({"der", "ein"}), "es": frozenset({"das", "ein"}), "sie": frozenset({"die", "eine"})}
)
_THEY: Final = "sie"
_GENDERS: Final[Mapping[str, str]] = MappingProxyType({"der": MAN, "die": WOMAN, "eine": WOMAN})


def _announces(sentence: Sentence, start: int, end: int) -> bool:
    """
    Tell whether the verb beside a pronoun is one of bodies more than of persons: `teilte sie mit`.
    """
    verbs = (sentence.word(at) for at in (sentence.word_before(start), end + 1) if at < sentence.stop)
    return any(verb.startswith(_ANNOUNCING) for verb in verbs)


_ANNOUNCING: Final = ("kündig", "teil", "weis", "wies")


def _verb_beside(sentence: Sentence, start: int, end: int) -> str:
    """
    Return the verb beside a pronoun, which may be one of several: `[teilten] sie mit`, `[sagte] sie offen`.
    """
    before = sentence.word_before(start)
    at = before if before < start and sentence.tags[before] in _VERBS else end + 1
    is_verb = sentence.tags[at : at + 1] in (_VERBS if at == before or start == sentence.start else FINITE)
    return sentence.word(at) if is_verb else ""


def _are_told_of(person: Person, source: str) -> bool:
    """
    Tell whether those without a name have a verb of several beside them: `sagten [die Forscher]`.
    """
    if not person.is_unnamed:
        return False
    start, end = person.name.span.start, person.name.span.end
    before = source[max(0, start - _LONGEST_VERB) : start].rstrip()
    behind = source[end : end + _LONGEST_VERB].split()
    return before.endswith(_PLURAL) or any(word.rstrip(_BEHIND_VERB).endswith(_PAST) for word in behind[:1])


_LONGEST_VERB: Final = 30
_BEHIND_VERB: Final = ",:"

_VERBS: Final = FINITE | UNLISTED
_PLURAL: Final = "en"
_PAST: Final = "ten"


def _as_body(sentence: Sentence, start: int, end: int, articles: frozenset[str]) -> Person | None:
    """
    Return a phrase as a body, if it is one, and has one of *articles*.
    """
    if sentence.word(start) not in articles:
        return None
    noun = next((at for at in range(start, end) if sentence.tags[at] in _NOUNS), start)
    word = sentence.text(*sentence.word_at(noun))
    if not (is_body(word.lower()) or word.isupper()):
        return None
    mention = mention_at(sentence.source, sentence.base + start, sentence.base + end)
    return unnamed(mention, _GENDERS.get(sentence.word(start), UNKNOWN), word.lower())


_NOUNS: Final = frozenset("NRMWU")
