"""
Tell whom somebody told something from who told it: `sagte der Minister [der Nachrichtenagentur AFP]`.

All positions count in the tags of the sentence.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from dpaparse._grammar.clauses import ADDRESSED, IN_PAPER, MORE_THAN_NAME, SUBJECT_BEHIND
from dpaparse._grammar.endings import Endings
from dpaparse._grammar.lexicon import german_words
from dpaparse._grammar.sentences import Sentence
from dpaparse._grammar.tag_sets import DEFINITE, NOUNS, OBLIQUE, PREPOSITIONS, STOPS, THINGS
from dpaparse._language.media import ADDRESSEES, ANYWHERE, BROADCASTERS, STAFF, WITHIN_MEDIA
from dpaparse._language.nations import NO_PERSONS
from dpaparse._language.persons import FEMININE_BODIES, GENERIC, SURELY_FEMININE
from dpaparse._language.reporting import TOLD_OF, WITH_OBJECT
from dpaparse._speakers.ages import AGED
from dpaparse._speakers.clause_starts import clause_start


def is_oblique(sentence: Sentence, start: int, end: int) -> bool:
    """
    Tell whether "der" opens a dative: `der Deutschen Welle`, `der Regierung`; but `der kleine Verein`.
    """
    if is_feminine(sentence, start, end):
        return True
    words = sentence.text(start, end).split(None, 3)
    return len(words) > _TWO and words[1].endswith("en") and words[2][0].isupper()


def is_feminine(sentence: Sentence, start: int, end: int) -> bool:
    """
    Tell whether no "der" makes a nominative of a phrase: `der Regierung`, `der Gewerkschaft Erziehung`.
    """
    words = sentence.text(start, end).split(None, 2)
    if len(words) <= 1:
        return False
    noun = words[1].rstrip(",")
    if noun.endswith(_SURELY_FEMININE) or _is_declined(words):
        return True
    if noun not in FEMININE_BODIES and not _FEMININE.end(noun.lower()):
        return False
    # "Der EU Kommissar"
    behind = sentence.word_end(sentence.word_end(start) + 1) + 1
    return behind >= end or sentence.tags[behind] != "R" or noun != words[1]


def _is_declined(words: list[str]) -> bool:
    """
    Tell whether "der" and an adjective before a noun are no nominative: `Der schwedischen Regierung`.
    """
    is_adjective = len(words) > _TWO and words[2][0].isupper()
    return is_adjective and (words[1].endswith("schen") or (words[1].endswith("en") and words[1][0].islower()))


def is_spoken_to(sentence: Sentence, at: int, start: int, end: int) -> bool:
    """
    Tell whether a phrase without an article names several, and the verb at *at* tells of one: `Kritikern sagte Thun`.
    """
    words = sentence.text(start, end).partition(",")[0].split()
    first = words[0]
    if first[-1] not in _MANY:
        return False
    # "Jungen Kritikern"
    is_told = _TOLD.end(first.lower()) or (first.endswith("en") and _TOLD.end(words[-1].lower()))
    return is_told and sentence.word(at)[-1:] not in _SEVERAL_DO


_FEMININE: Final = Endings(SURELY_FEMININE)
_TOLD: Final = Endings(ADDRESSEES)
# "Kritikern", "Fans"
_MANY: Final = frozenset("ns")
# "sagten"
_SEVERAL_DO: Final = frozenset("nN")


def verb_behind_dative(sentence: Sentence, stop: int) -> int | None:
    """
    Return where the verb stands behind a "dem" that opens a sentence: `Dem [erteilte] Thun eine Absage`.
    """
    verb = sentence.word_end(sentence.start) + 1
    # No adjective ends so behind "dem".
    is_verb = (
        verb < stop and sentence.begins(_DEM) and sentence.tags[verb] == "a" and sentence.word(verb).endswith(_PAST)
    )
    return verb if is_verb else None


_DEM: Final = "Dem "
_PAST: Final = "te"
_TWO: Final = 2
# "Regierung", "Gewerkschaft", "Universität": no "der" makes a nominative of them
_SURELY_FEMININE: Final = ("IG", "heit", "keit", "rung", "schaft", "tung", "tät")


def past_oblique(sentence: Sentence, start: int, limit: int) -> tuple[int, int] | None:
    """
    Return the subject behind a dative: `[sagte der Deutschen Welle] der Bürgermeister`.
    """
    first = sentence.word_end(start) + 1
    is_noun = sentence.text(*sentence.word_at(first)).endswith(_SURELY_FEMININE)
    # "der kleinen Runde"
    noun = first if is_noun else sentence.word_end(first) + 1
    match = SUBJECT_BEHIND.match(sentence.tags, sentence.word_end(noun), limit)
    return None if match is None else match.span("one")


def without_addressee(sentence: Sentence, start: int, end: int) -> int:
    """
    Return where a subject ends, in front of whom it told something, or of what it did: `sagte Thun [Journalisten]`.
    """
    tags = sentence.tags
    within = tags.find(_BESIDE, start, end)
    if within > start and (_is_anywhere(sentence, start, within) or IN_PAPER.match(tags, within + 1, end) is not None):
        # "sagte die 66-Jährige [im Landtag]", "sagte der Lotse [in der «Post»]"
        return within
    heard = sentence.text(within, end).lower() if within > start else ""
    if heard.startswith(" i") and heard.endswith(_HEARD_IN):
        # "sagte ein Maurer [im dänischen Fernsehen]"
        return within
    if tags.rfind(_OF, start, end) > start:
        match = ADDRESSED.search(tags, start + 1, end)
        if match is not None and _is_medium(sentence, *match.span()) and _is_outside(sentence, start, *match.span()):
            return match.start() - 1
    first = tags.find("2", start, end)
    more = None if first < 0 else MORE_THAN_NAME.match(tags, first, end)
    if more is None or not _is_object(sentence, *more.span("more")):
        return end
    return more.start("more") - 1


def _is_anywhere(sentence: Sentence, start: int, end: int) -> bool:
    """
    Tell whether a phrase is whom no place belongs to: `die 66-Jährige`, `der CDU-Politiker`; but `der Bürgermeister`.
    """
    text = sentence.text(start, end)
    if sentence.tags[start] == "R" and " " not in text:
        # "sagte Fischer in Husum": a surname; but "sagten Fischer in Husum"
        return not sentence.word(sentence.word_before(start)).endswith(_SEVERAL)
    return text.endswith(AGED) or (sentence.tags[start] in DEFINITE and text.lower().endswith(_ANYBODY))


_ANYBODY: Final = tuple(
    word for word in GENERIC if not word.startswith(("chef", "expert", "manager", "star", "unternehmer"))
)
# "sagten"
_SEVERAL: Final = "n"
_OF: Final = " r__ "
_HEARD_IN: Final = ("fernsehen", "interview", "podcast", "radio", "rundfunk", "talkshow")
# "in", "bei", "für"
_BESIDE: Final = " b_"


def _is_medium(sentence: Sentence, start: int, end: int) -> bool:
    """
    Tell whether a phrase is a paper, an agency or a broadcaster: `der Zeitung «Anker»`, `der ARD`.
    """
    words = sentence.text(start, end).split()
    return "M" in sentence.tags[start:end] or words[-1] in BROADCASTERS


def _is_outside(sentence: Sentence, start: int, end: int, medium_end: int) -> bool:
    """
    Tell whether somebody belongs to no medium: `ein Sprecher der Zeitung`, but `der Chefredakteur der Zeitung`.

    Args:
        sentence: The sentence.

        start: Where somebody is told.

        end: Where the medium begins.

        medium_end: Where it ends.
    """
    before = sentence.tags[sentence.word_before(end)]
    words = sentence.text(start, end).rstrip()
    is_nobody = _PERSONS.isdisjoint(sentence.tags[start:end]) and not words.endswith(_WITNESSES)
    if is_nobody or before in PREPOSITIONS:
        # "die Nachrichten der Tagesschau", "der Minister von der Zeitung"
        return False
    roles = [word for word in words.split() if word[0].isupper()]
    if not any(word.lower().endswith(STAFF) for word in roles):
        return True
    # "sagte die Leiterin der ARD", of which it is said elsewhere what she leads; but "der Leiter der ARD, Jan Ruß"
    is_named = sentence.tags.startswith(",", medium_end) or "2" in sentence.tags[start:end]
    return not is_named and all(_may_be_elsewhere(word) for word in roles)


def _may_be_elsewhere(role: str) -> bool:
    """
    Tell whether a role is one that other bodies have as well: `Leiterin`, `Vorsitzende`; but `Programmdirektor`.
    """
    return role.lower().endswith(ANYWHERE) and not role.startswith(WITHIN_MEDIA)


# Elsewhere a source: "laut Zeugen"
_WITNESSES: Final = ("Augenzeugen", "Zeugen")
_PERSONS: Final = frozenset("R2")


def _is_object(sentence: Sentence, start: int, end: int) -> bool:
    """
    Tell whether what stands behind a full name is no part of it: `Vorwürfe`, `Jan Ruß`; but `die Ebba Thun Stiftung`.
    """
    word = sentence.text(start, end)
    if "2" in sentence.tags[start:end] or word.lower() in NO_PERSONS:
        # "nannte Ebba Thun [Minister Jan Ruß] „...“", "warf Ebba Thun [Polen] „...“ vor"
        return True
    return _TOLD.end(word.lower()) or (sentence.tags[start] in THINGS and word in german_words())


def without_dative(sentence: Sentence, at: int, start: int, end: int) -> int:
    """
    Return where a subject ends in front of the dative that its verb must have: `warf die Wehr [der Stadt] „...“ vor`.

    Args:
        sentence: The sentence.

        at: Where the verb begins, or the auxiliary of its participle.

        start: Where the subject begins.

        end: Where it ends, with what may be the dative.
    """
    tags = sentence.tags
    of = tags.rfind(_OF, start, end)
    if of <= start or not OBLIQUE.isdisjoint(tags[sentence.word_end(at) : start]):
        return end
    begin = clause_start(sentence, at)
    # "Der Stadt warf die Spitze der Wehr „...“ vor", "warf die Spitze der Wehr ihr „...“ vor"
    is_other = tags[begin] in _DATIVES or tags[end + 1 : end + 2] in _DATIVES or "," in tags[start:end]
    return end if is_other or not _must_have_dative(sentence, at, end) else of


_DATIVES: Final = frozenset("ros")


def _must_have_dative(sentence: Sentence, at: int, end: int) -> bool:
    """
    Tell whether the verb at *at* is one that is told of somebody, with its participle or particle behind *end*.
    """
    word = sentence.word(at)
    comma = sentence.tags.find(",", end + 1, sentence.stop)
    last = sentence.word_before(sentence.stop if comma < 0 else comma)
    closing = sentence.word(last) if last > end else ""
    if sentence.tags[at] in _HAVING:
        return closing in TOLD_OF
    return word.startswith(_TELLING_OF) or (closing == _BEFORE and word in _THROWING)


# "hat", "habe"
_HAVING: Final = frozenset("hK")
_TELLING_OF: Final = ("attestier", "bescheinig", "unterstell")
_BEFORE: Final = "vor"
_THROWING: Final = frozenset({"hielt", "hielten", "hält", "warf", "warfen", "werfen", "wirft"})


def without_second(sentence: Sentence, verb_end: int, begin: int, start: int, end: int) -> int:
    """
    Return where a subject ends in front of a second noun, which is the object of its verb, by what stands behind it.

    Args:
        sentence: The sentence.

        verb_end: Where the verb ends, or the auxiliary of its participle.

        begin: Where its clause begins.

        start: Where the subject begins, with the object.

        end: Where both end.
    """
    if sentence.tags[end : end + 2] in _COMPLETING:
        return _without_object(sentence, verb_end, start, end)
    if sentence.tags.startswith(_CALLED_SO, end) and sentence.tags[begin] in _NO_OBJECTS:
        return _without_named(sentence, start, end)
    return end


# "[warf die Regierung Thun] vor", "[hatte die Regierung Thun] vorgeworfen"
_COMPLETING: Final = frozenset({" p", " P"})
# "als „...“", "als eine „...“"
_CALLED_SO: Final = (" l__ Q", " l__ i")
# "Zuvor hatte", "Am Montag hatte"; but "Den Plan hatte"
_NO_OBJECTS: Final = frozenset("xODbpBhvV")


def _without_object(sentence: Sentence, verb_end: int, start: int, end: int) -> int:
    """
    Return where a subject ends in front of the object that its verb must have: `warf die Regierung [Thun] vor`.
    """
    tags, word = sentence.tags, sentence.word_end(end + 1)
    is_last = tags[end + 1] == "P" or word == sentence.stop or tags[word] in STOPS
    if not is_last or sentence.word(end + 1) not in WITH_OBJECT or not OBLIQUE.isdisjoint(tags[verb_end:start]):
        # "warf ihm die Regierung vor", "warf die Regierung Thun vor Gericht nichts vor"
        return end
    if _opens_with_dative(sentence, verb_end):
        # "Der Stadt warf Minister Jan Ruß vor"
        return end
    verbs = _PARTED.get(sentence.word(end + 1))
    if verbs is not None and not sentence.word(sentence.word_before(verb_end + 1)).startswith(verbs):
        # "schlug Ministerin Thun vor"
        return end
    last = sentence.word_before(end)
    while last > start and tags[sentence.word_before(last - 1)] == "2":
        last = sentence.word_before(last - 1)
    before = sentence.word_before(last - 1)
    is_object = start <= before and tags[last] in NOUNS and tags[before] in NOUNS
    return last - 1 if is_object else end


def _opens_with_dative(sentence: Sentence, verb_end: int) -> bool:
    """
    Tell whether the verb that ends at *verb_end* has its object before it: `Der SPD warf`, `Den Grünen hat`.
    """
    start, verb = sentence.start, sentence.word_before(verb_end)
    if verb <= start:
        return False
    if sentence.tags[start] == "r":
        return is_feminine(sentence, start, verb)
    return sentence.tags[start] in _DATIVES or sentence.tags[start] == "c" or is_spoken_to(sentence, verb, start, verb)


_PARTED: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {"auf": ("forder", "rief", "ruf"), "vor": ("halt", "hielt", "hält", "warf", "werf", "wirf")}
)


def _without_named(sentence: Sentence, start: int, end: int) -> int:
    """
    Return where a subject ends in front of whom it calls something: `die Opposition [Jan Ruß] als „...“ bezeichnet`.
    """
    tags, last = sentence.tags, sentence.word_before(end)
    while last > start and tags[sentence.word_before(last - 1)] == "2":
        last = sentence.word_before(last - 1)
    before = sentence.word_before(last - 1)
    is_body = tags[start] in DEFINITE and tags[before] == "R" and before > start
    return last - 1 if is_body and tags[sentence.word_before(end)] == "N" else end
