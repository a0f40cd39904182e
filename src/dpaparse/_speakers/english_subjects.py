"""
Find the subject of an English verb of saying: before it, behind it, or that of another verb.

All positions count in the tags of the sentence.
"""

from bisect import bisect_left
from typing import Final

from dpaparse._grammar.english import (
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
from dpaparse._language.english_reporting import ENGLISH_SAYING
from dpaparse._speakers.subjects import Found, Stretch, clause_start, names_somebody

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
    if opening < 0 or sentence.word_end(opening) != blank:
        return False
    return "," in sentence.text(blank - 2, blank)


def is_passive(sentence: Sentence, verb: int) -> bool:
    """
    Tell whether the verb at *verb* is a participle of the passive: `was called`; but `was calling`.
    """
    return sentence.tags[sentence.word_before(verb)] == "B" and not is_participle(sentence, verb)


def participles(sentence: Sentence) -> list[int]:
    """
    Return where participles stand that report behind a comma: `Thun denied this, saying ...`.
    """
    tags, start, stop = sentence.tags, sentence.start, sentence.stop
    if tags.find(", ", start, stop) < 0:
        return []
    found = [match.start("verb") for match in PARTICIPLE.finditer(tags, start, stop)]
    return [at for at in found if sentence.word(at) in ENGLISH_SAYING]


def subject_before(sentence: Sentence, verb: int) -> Stretch | None:
    """
    Return the subject before a verb: what opens its clause, else what stands right before it or opens the sentence.
    """
    tags, before = sentence.tags, sentence.word_before(verb)
    if is_passive(sentence, verb) or (tags[before] == "d" and sentence.word(before) in _BEFORE_NOUNS):
        return None
    if is_participle(sentence, verb):
        return _subject_of_participle(sentence, verb)
    subject = _subject_in_clause(sentence, verb)
    if subject is None:
        return None
    if tags[subject[0]] == "E" and sentence.word(subject[0]) == WHO:
        return _antecedent(sentence, subject) or subject
    return without_asides(sentence, subject)


def is_participle(sentence: Sentence, verb: int) -> bool:
    """
    Tell whether the verb at *verb* is a participle of the present, which has its subject from elsewhere: `saying`.
    """
    return sentence.tags[verb] == "G" or sentence.word(verb) in ENGLISH_SAYING


WHO: Final = "who"
# "the reports", "a call"
_BEFORE_NOUNS: Final = frozenset({"a", "an", "her", "his", "its", "my", "no", "our", "the", "their", "your"})


def _antecedent(sentence: Sentence, pronoun: Stretch) -> Stretch | None:
    """
    Return of whom a relative clause tells: `Jan Doe, who called it “...”, left`.
    """
    tags, comma = sentence.tags, pronoun[0] - 2
    if not tags.startswith(", ", comma):
        return None
    phrase = BEFORE.match(tags, clause_start(sentence, comma), sentence.stop)
    return phrase.span("speaker") if phrase is not None and phrase.end("speaker") == comma else None


def without_asides(sentence: Sentence, phrase: Stretch) -> Stretch:
    """
    Return a phrase without what is done behind it: `Jan Doe, flanked by soldiers`, `a survey published [on Monday]`.
    """
    tags, (start, end) = sentence.tags, phrase
    comma = tags.find(", x", start, end)
    if comma >= 0:
        return (start, comma) if _opens_aside(sentence, comma + len(", ")) else phrase
    last = sentence.word_before(end + 1)
    if not (start < last < end and tags[last] == "x" and _opens_aside(sentence, last)):
        return phrase
    comma = tags.rfind(", ", start, last)
    # "Jan Doe, his voice breaking"
    is_absolute = comma >= 0 and sentence.word(comma + len(", ")) in _OWNERS
    return (start, comma if is_absolute else last - 1)


_OWNERS: Final = frozenset({"her", "his", "its", "their"})


def _opens_aside(sentence: Sentence, at: int) -> bool:
    """
    Tell whether a participle opens words of its own: `wearing a coat`, but not `managing director`.
    """
    end = sentence.word_end(at)
    behind = sentence.tags[end + 1 : sentence.stop][:1]
    if not behind or sentence.tags[end] == ",":
        # "said Jan Doe, smiling"
        return sentence.word(at).endswith(_PARTICIPLE_ENDS[-1])
    return sentence.word(at).endswith(_PARTICIPLE_ENDS) and behind in _BEHIND_PARTICIPLES


_PARTICIPLE_ENDS: Final = ("ed", "ing")

_BEHIND_PARTICIPLES: Final = frozenset("DEdfpt")


def _subject_in_clause(sentence: Sentence, verb: int) -> Stretch | None:
    tags, stop = sentence.tags, sentence.stop
    begin = clause_start(sentence, verb)
    for at in (begin, sentence.start):
        match = GROUP.match(tags, at, stop) or BEFORE.match(tags, at, stop)
        if match is not None and match.end() == verb:
            return match.span("speaker")
    before = sentence.word_before(verb)
    is_clause = before == begin or tags[sentence.word_before(before)] in _OPENS_CLAUSE
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


IT: Final = "it"
_MANY: Final = "s"

# "that it said", "in which it said"
_OPENS_CLAUSE: Final = frozenset("Cw")


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
    opening = BEFORE.match(tags, start, at)
    if opening is None and tags[start] in PREPOSITIONS:
        # "In Husum, a spokesman declined to comment but said"
        comma = tags.find(", ", start, min(at, start + _NEAR))
        opening = None if comma < 0 else BEFORE.match(tags, comma + len(", "), at)
    return None if opening is None else opening.span("speaker")


PREPOSITIONS: Final = frozenset("fp")


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


def tells(sentence: Sentence, verb: int, subject: Stretch) -> bool:
    """
    Tell whether the subject of a verb of saying speaks: somebody, or whatever "said" something.
    """
    return sentence.word(verb) in _SAYING or names_somebody(sentence, *subject)


# Whoever does this speaks: "the town said".
_SAYING: Final = frozenset(
    {"added", "adding", "adds", "announced", "said", "say", "saying", "says", "tells", "told", "warned", "warns"}
)
