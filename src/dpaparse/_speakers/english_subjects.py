"""
Find the subject of an English verb of saying: before it, behind it, or that of another verb.

All positions count in the tags of the sentence.
"""

from bisect import bisect_left
from typing import Final

from dpaparse._grammar.english import (
    AGENT,
    ANYWHERE,
    BEFORE,
    BEHIND,
    GROUP,
    PARTICIPLE,
    QUOTED,
    RIGHT_BEFORE,
    WITH_RELATIVE,
)
from dpaparse._grammar.sentences import VERBS, Sentence
from dpaparse._grammar.tag_sets import ENGLISH_PREPOSITIONS, FRONTED, NAMES, SUBORDINATE
from dpaparse._language.english_nationals import ENGLISH_KNOWN_AS
from dpaparse._language.english_reporting import ENGLISH_NOUNS, ENGLISH_SAYING, ENGLISH_SPEAKING
from dpaparse._language.english_sources import ENGLISH_SHARES
from dpaparse._language.english_syntax import BEFORE_OR_AFTER
from dpaparse._speakers.clause_starts import clause_start
from dpaparse._speakers.english_asides import without_asides
from dpaparse._speakers.subjects import Found, Stretch, names_somebody

MOST_VERBS: Final = 16
"""
A sentence of news has fewer verbs of saying; in one that has more, time stays linear.
"""

# "and", "but", "while": before a verb that has the subject of another, or one of its own
JOINTS: Final = (" u__ ", " w__ ", " w____ ")


def said_by(sentence: Sentence, verb: int) -> Found | None:
    """
    Read the subject behind a verb: `said X`.
    """
    match = BEHIND.match(sentence.tags, sentence.word_end(verb), sentence.stop)
    if match is None:
        return None
    return Found(without_asides(sentence, match.span("speaker")), (sentence.word_at(verb),))


def inverted_subject(sentence: Sentence, verb: int) -> Stretch | None:
    """
    Return who stands behind a verb that follows a comma or a quotation: `It rained, said X`.
    """
    if not sentence.tags.startswith(", ", verb - 2) and not ends_quotation(sentence, verb - 1):
        return None
    found = said_by(sentence, verb)
    if found is None or found.speaker is None or sentence.tags[found.speaker[1] + 1 :][:1] in _FINITE:
        return None
    return found.speaker


# "admitted he had", "said Thun was"
_FINITE: Final = ("h", "B")


def ends_quotation(sentence: Sentence, blank: int) -> bool:
    """
    Tell whether a quotation ends before a blank with the comma inside its marks: `X would “wait,” she said`.
    """
    tags = sentence.tags
    opening = tags.rfind("Q", sentence.start, max(blank, sentence.start))
    # Not by the word's end, which is sought letter by letter.
    if opening < 0 or tags[blank - 1] not in _IN_QUOTATION or tags.find(" ", opening, blank + 1) != blank:
        return False
    return "," in sentence.text(blank - 2, blank)


_IN_QUOTATION: Final = frozenset("Q_")


def is_passive(sentence: Sentence, verb: int) -> bool:
    """
    Tell whether the verb at *verb* is a participle of the passive: `was called`; but `was calling`.
    """
    return sentence.tags[sentence.word_before(verb)] == "B" and not is_participle(sentence, verb)


def agent_behind(sentence: Sentence, verb: int) -> Stretch | None:
    """
    Return by whom something is done, behind a verb in the passive: `was told by X`.
    """
    end = sentence.word_end(verb)
    match = AGENT.match(sentence.tags, end, sentence.stop) if is_passive(sentence, verb) else None
    return match.span("speaker") if match is not None and sentence.word(end + 1) == _BY else None


_BY: Final = "by"


def participles(sentence: Sentence) -> list[int]:
    """
    Return where participles stand that report behind a comma: `Thun denied this, saying ...`.
    """
    tags, start, stop = sentence.tags, sentence.start, sentence.stop
    found: list[int] = []
    if tags.find(", ", start, stop) >= 0:
        found = [match.start("verb") for match in PARTICIPLE.finditer(tags, start, stop)]
    quotation = tags.find(_QUOTATION, start, stop)
    while quotation >= 0:
        # "insisted it was “safe,” adding"
        blank = tags.find(" ", quotation, stop)
        if blank >= 0 and tags[blank + 1 : blank + 2] in _PARTICIPLES and ends_quotation(sentence, blank):
            found.append(blank + 1)
        quotation = -1 if blank < 0 else tags.find(_QUOTATION, blank, stop)
    return [at for at in found if sentence.word(at) in ENGLISH_SAYING]


_QUOTATION: Final = "Q"
_PARTICIPLES: Final = frozenset("xGV")


def subject_before(sentence: Sentence, verb: int) -> Stretch | None:
    """
    Return the subject before a verb: what opens its clause, else what stands right before it or opens the sentence.
    """
    tags, before, word = sentence.tags, sentence.word_before(verb), sentence.word(verb)
    is_ing = tags[verb] == "G" or word in ENGLISH_SAYING
    # "was called", "the call"
    is_passive_ = tags[before] == "B" and not is_ing
    if is_passive_ or (tags[before] == "d" and sentence.word(before) in _BEFORE_NOUNS):
        return None
    # "in recent reports", but "Thun, by contrast, fears"
    if word in ENGLISH_NOUNS and tags[verb - 2 : verb] != ", " and _is_noun(sentence, before):
        return None
    if is_ing:
        return _subject_of_participle(sentence, verb)
    begin = clause_start(sentence, verb)
    subject = _share(sentence, begin, verb) or _subject_in_clause(sentence, begin, verb)
    if subject is None:
        return None
    if tags[subject[0]] == "E" and sentence.word(subject[0]) == WHO:
        return _antecedent(sentence, subject) or subject
    if tags[subject[0]] == "E" and word in _READ:
        # "said he had read it “with interest”"
        return None
    return without_asides(sentence, subject)


def is_participle(sentence: Sentence, verb: int) -> bool:
    """
    Tell whether the verb at *verb* is a participle of the present, which has its subject from elsewhere: `saying`.
    """
    return sentence.tags[verb] == "G" or sentence.word(verb) in ENGLISH_SAYING


def _is_noun(sentence: Sentence, before: int) -> bool:
    """
    Tell whether a word stands behind a preposition, by the words from *before* on: `in comments`, `in recent reports`.
    """
    for _ in range(_MOST_ADJECTIVES):
        if sentence.tags[before] in ENGLISH_PREPOSITIONS or sentence.word(before) in BEFORE_OR_AFTER:
            return True
        # "after media reports", but "after residents report"
        is_role = sentence.tags[before] == "R" and not sentence.word(before).endswith(_MANY)
        if not is_role and sentence.tags[before] not in _BEFORE_NOUN:
            return False
        before = sentence.word_before(before)
    return False


_MOST_ADJECTIVES: Final = 3
_BEFORE_NOUN: Final = frozenset("dx")
_READ: Final = frozenset({"read", "reads"})
WHO: Final = "who"
# "the reports", "a call"
_BEFORE_NOUNS: Final = frozenset({"a", "an", "her", "his", "its", "my", "no", "our", "the", "their", "your"})


def _share(sentence: Sentence, begin: int, verb: int) -> Stretch | None:
    """
    Return the part of many that a clause opens with: `More than half of those asked [said]`, `One in three [said]`.
    """
    if sentence.tags[begin] not in _OPENS_SHARE or begin == verb:
        return None
    text = sentence.text(begin, verb)
    if _OF not in text and _IN not in text:
        return None
    words = text.lower().split()
    is_share = _OF in text and (not ENGLISH_SHARES.isdisjoint(words) or words[0].endswith(_PERCENT))
    is_in = _IN in text and _is_one_in(sentence, begin + text.find(_IN))
    if not (is_share or is_in) or len(words) > _MOST_WORDS or any(tag in sentence.tags[begin:verb] for tag in _FINITE):
        return None
    return begin, verb - 1


_OPENS_SHARE: Final = frozenset("xNDpd0")
_NUMBERS: Final = frozenset("d0")
_OF: Final = " of "
_PERCENT: Final = "%"
_IN: Final = " in "
_MOST_WORDS: Final = 12


def _is_one_in(sentence: Sentence, blank: int) -> bool:
    """
    Tell whether numbers stand on both sides of `in`, by the blank before it: `one in three`.
    """
    number = sentence.word_before(blank + 1)
    return sentence.tags[number] in _NUMBERS and sentence.tags[blank + len(_IN)] in _NUMBERS


def _antecedent(sentence: Sentence, pronoun: Stretch) -> Stretch | None:
    """
    Return of whom a relative clause tells: `Jan Doe, who called it “...”, left`.
    """
    tags, comma = sentence.tags, pronoun[0] - 2
    if not tags.startswith(", ", comma):
        return None
    phrase = BEFORE.match(tags, clause_start(sentence, comma), sentence.stop)
    whole = phrase.span("speaker") if phrase is not None and phrase.end("speaker") == comma else None
    if whole is not None and not _TELLING.isdisjoint(tags[whole[0] : comma].partition(_OCCASION)[0]):
        return whole
    return _name_before(sentence, comma) or whole


def _name_before(sentence: Sentence, comma: int) -> Stretch | None:
    """
    Return the name before a comma, with its role: `They dined with [the envoy Jan Doe], who called it “...”, failed`.
    """
    first, at, nearby = comma, sentence.word_before(comma + 1), comma - _NEAR
    while nearby < at < first and (sentence.tags[at] in _IN_NAME or (sentence.word(at) in _OF_PLACE and first < comma)):
        # "the mayor [of Husum], who called it “...”"
        first, at = at, sentence.word_before(at)
    if _TELLING.isdisjoint(sentence.tags[first:comma]) or sentence.word(first) in _OF_PLACE:
        return None
    return (at if sentence.tags[at] == "d" else first), comma


_OF_PLACE: Final = frozenset({"from", "of"})
_IN_NAME: Final = NAMES | {"R", "g"}
# "[the talks] with"
_OCCASION: Final = " f"
# "Jan [Doe]", "envoy"
_TELLING: Final = frozenset("2R")


def _subject_in_clause(sentence: Sentence, begin: int, verb: int) -> Stretch | None:
    tags, stop = sentence.tags, sentence.stop
    for at in dict.fromkeys((begin, sentence.start)):
        match = GROUP.match(tags, at, stop) or BEFORE.match(tags, at, stop)
        if match is not None and match.end() == verb:
            return match.span("speaker")
    before = _past_adverbs(sentence, begin, verb)
    if tags[before] == "d" and sentence.word(before) in ALONE:
        # "another said"
        return sentence.word_at(before)
    is_clause = before == begin or tags[sentence.word_before(before)] in SUBORDINATE
    if is_clause and (sentence.word(before) == IT or (tags[before] == "x" and sentence.word(before).endswith(_MANY))):
        # "while farmers spoke of"
        return sentence.word_at(before)
    opening = opening_subject(sentence, verb)
    if opening is not None and tags.startswith(", ", opening[1]):
        # "Jan Doe, who is a farmer, said Monday"
        return opening
    return (
        _right_before(sentence, verb) or _before_relative(sentence, verb) or inverted_subject(sentence, verb) or opening
    )


def _past_adverbs(sentence: Sentence, begin: int, verb: int) -> int:
    """
    Return where the word before a verb begins, past adverbs and auxiliaries: `it [also said]`, `it [had later said]`.
    """
    before = sentence.word_before(verb)
    while before > begin and sentence.tags[before] in _BETWEEN:
        before = sentence.word_before(before)
    return before


_BETWEEN: Final = frozenset("Dh")
ALONE: Final = frozenset({"another", "both", "many", "one", "several", "some"})
"""
Determiners that are subjects where no noun follows.
"""

IT: Final = "it"
AS_WORD: Final = "as"
_MANY: Final = "s"


def _right_before(sentence: Sentence, verb: int) -> Stretch | None:
    """
    Return the subject that stands right before a verb in the middle of its clause.
    """
    tags = sentence.tags
    nearby = max(sentence.start, verb - _NEAR)
    for match in RIGHT_BEFORE.finditer(tags, nearby, sentence.stop):
        if match.end() == verb:
            return match.span("speaker")
        if match.end() > verb:
            break
    before = None
    for match in ANYWHERE.finditer(tags, nearby, verb):
        before = match.span("speaker")
    # "which Jan Doe, a farmer, said"
    is_apposed = before is not None and tags[before[1] : verb] == ", " and tags.find(",", *before) >= 0
    return before if is_apposed else None


def _before_relative(sentence: Sentence, verb: int) -> Stretch | None:
    """
    Return the subject in the middle of a sentence, before a relative clause: `They say the man, who lives here, left`.
    """
    nearby = max(sentence.start, verb - _NEAR)
    if sentence.tags.find(", E__ ", nearby, verb) < 0:
        return None
    for match in WITH_RELATIVE.finditer(sentence.tags, nearby, sentence.stop):
        if match.end() >= verb:
            return match.span("speaker") if match.end() == verb else None
    return None


# A subject with what belongs to it is hardly longer.
_NEAR: Final = 200


def opening_subject(sentence: Sentence, at: int) -> Stretch | None:
    """
    Return what opens a sentence, as the subject of whatever comes at *at*.
    """
    tags, start = sentence.tags, sentence.start
    opening = None
    if tags[start] in FRONTED or sentence.word(start) in ENGLISH_SPEAKING:
        # "In Husum, a spokesman declined to comment but said", "Asked in Husum, Thun laughed and said"
        comma = tags.find(", ", start, min(at, start + _NEAR))
        opening = None if comma < 0 or tags.startswith(", E__ ", comma) else BEFORE.match(tags, comma + len(", "), at)
    opening = opening or BEFORE.match(tags, start, at)
    return None if opening is None else opening.span("speaker")


def _subject_of_participle(sentence: Sentence, at: int) -> Stretch | None:
    """
    Return the subject of a participle: that of the last verb before it, else what opens the sentence.
    """
    beside = _right_before(sentence, at)
    if beside is not None and names_somebody(sentence, *beside):
        # "with prosecutors saying"
        return beside
    verbs = sentence.where(VERBS)
    last = bisect_left(verbs, at)
    for verb in reversed(verbs[max(0, last - _LAST) : last]):
        quoted = QUOTED.match(sentence.tags, verb, sentence.stop)
        if quoted is not None and quoted.start("saying") == at:
            # "The paper quoted Jan Doe as saying"
            return quoted.span("speaker")
        subject = None if is_participle(sentence, verb) else subject_before(sentence, verb)
        if subject is not None:
            return subject
    opening = opening_subject(sentence, at)
    return opening if opening is not None and names_somebody(sentence, *opening) else None


# Of the verbs before a participle so many are looked at, for time to stay linear.
_LAST: Final = 4


def whole_subject(sentence: Sentence, at: int) -> Found | None:
    """
    “...,” the Husum branch of the union said: a subject of which the first part is one, too.
    """
    verb = sentence.tags.find(" V", at, sentence.stop) + 1
    subject = subject_before(sentence, verb) if verb else None
    return Found(subject, (sentence.word_at(verb),)) if subject is not None and subject[0] == at else None


def tells(sentence: Sentence, verb: int, subject: Stretch) -> bool:
    """
    Tell whether the subject of a verb of saying speaks: somebody, or whatever "said" something.
    """
    if sentence.word(verb) in _SAYING or names_somebody(sentence, *subject):
        return True
    if sentence.tags[subject[0]] == "d" and sentence.word(sentence.word_before(subject[1] + 1)) in ENGLISH_KNOWN_AS:
        # "the Spaniard argues"
        return True
    # "what it called"
    return sentence.word(subject[0]) == IT and subject[1] == verb - 1


# Whoever does this speaks: "the town said".
_SAYING: Final = frozenset(
    {"added", "adding", "adds", "announced", "said", "say", "saying", "says", "tells", "told", "warned", "warns"}
)
