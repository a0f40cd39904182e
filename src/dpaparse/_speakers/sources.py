"""
Read a source in a sentence: `laut X`, `nach Angaben von X`, `X zufolge`, `so X`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import (
    AGENT,
    ANY_PHRASE,
    ATTRIBUTE,
    FRAME_END,
    NACH_BEHIND,
    NOUN_BEFORE,
    RELATIVE,
    SOURCE,
    VERB_SECOND,
)
from dpaparse._grammar.sentences import VERBS, Sentence
from dpaparse._grammar.tag_sets import NAMES_OR_ROLES
from dpaparse._language.reporting import SOURCES
from dpaparse._speakers.clause_starts import clause_start
from dpaparse._speakers.continued import READS, is_own
from dpaparse._speakers.source_ends import without_object
from dpaparse._speakers.subjects import Found, Stretch, main_subject, phrase_before, subject_behind


def source_at(sentence: Sentence, at: int) -> Found | None:
    """
    Read a source that begins at *at*: `laut X`, `nach Ansicht des X`.
    """
    match = SOURCE.match(sentence.tags, at, sentence.stop)
    if match is None or _is_in_phrase(sentence, at):
        return None
    if match["laut"] is not None:
        # "hob laut die Hand": loudly
        is_source = match["speaker"] is not None and sentence.tags[match.start("speaker")] != "d"
        return _laut(sentence, match.span("laut"), _named_by(sentence, *match.span("speaker"))) if is_source else None
    cue = (match.span("nach"),)
    if _is_since_then(sentence, at):
        return None
    if match["owner"] is not None:
        # "nach Thuns Ansicht"
        return Found(match.span("owner"), cue)
    # "nach Ansicht von Thun"
    behind = None if match["speaker"] is None else without_object(sentence, *match.span("speaker"))
    noun = sentence.word_before(match.end("noun") + 1)
    if behind is not None and behind[0] == match.end("noun") + 1 and sentence.word(noun).startswith(_NAMING):
        # "nach dpa-Informationen der Bruder des Opfers"
        behind = None
    speaker = behind if behind is not None and _is_owner(sentence, match.end("noun"), behind) else None
    if _OWN in sentence.text(at, match.end() if speaker is None else match.end("noun")):
        # "geht nach eigenen Angaben von einem Brand aus"
        speaker = _oneself(sentence, at) or speaker
    if behind is None and _is_adverb(sentence.text(cue[0][1] + 1, match.end("noun"))):
        return None
    return Found(speaker or _named_source(sentence, cue[0][1] + 1, match.end("noun")), cue)


# What a source begins with that names itself, and so has no owner behind it
_NAMING: Final = (
    *("afp-", "agentur", "anwohner", "armee", "augenzeugen", "behörden", "bild-", "dpa-", "feuerwehr", "firmen"),
    *("medien", "militär", "polizei", "presse", "regierungs", "reuters-", "sz-", "unternehmens", "zeitungs", "zeugen"),
)


def _named_by(sentence: Sentence, start: int, end: int) -> Stretch:
    """
    Return who a source behind "laut" is, without a bare object: `laut Polizei [Akten]`, `laut Anklage [Akten]`.
    """
    before = sentence.word_before(start)
    is_bare = sentence.tags[start] in NAMES_OR_ROLES and sentence.tags.find(" ", start, end) < 0
    if sentence.tags[before] == "W" and is_bare and not sentence.text(start, end).endswith(OWNING):
        return sentence.word_at(before)
    return without_object(sentence, *_source_of(sentence, start, end))


def _source_of(sentence: Sentence, start: int, end: int) -> Stretch:
    """
    Return a source without who does what is told in the passive: `wurde laut Polizei [von Leuten gestohlen]`.
    """
    agent = AGENT.search(sentence.tags, start, end) if "B" in sentence.marks else None
    is_bare = agent is not None and sentence.word_end(start) == agent.start() - 1
    return (start, agent.start() - 1) if agent is not None and is_bare else (start, end)


def _is_in_phrase(sentence: Sentence, at: int) -> bool:
    """
    Tell whether a source tells more about one noun, behind its article: `einen nach Ansicht der Wehr alten Deich`.
    """
    before = sentence.word_before(at)
    if sentence.tags[before] == "-" and before < at:
        # "des – nach Angaben der Wehr – alten Deichs"
        before = sentence.word_before(before)
    if before >= at or sentence.tags[before] not in _ARTICLES:
        return False
    # ", die nach Ansicht der Wehr", "– die nach Ansicht", "und die nach Ansicht": a relative clause
    return sentence.tags[before - 2 : before] not in _BREAKS and sentence.tags[sentence.word_before(before)] != "u"


_ARTICLES: Final = frozenset("rdioc")


def _is_since_then(sentence: Sentence, at: int) -> bool:
    """
    Tell whether "nach" tells when: `zwei Monate nach dem Urteil`, `kurz nach dem Bericht`.
    """
    before = sentence.word_before(at)
    is_nach = sentence.tags[at] == "n" and before < at
    return is_nach and (sentence.tags[before] == "T" or sentence.word(before) in _SHORTLY)


_SHORTLY: Final = frozenset(
    {
        "monate",
        "jahre",
        "stunden",
        "tage",
        "wochen",
        "bald",
        "direkt",
        "erst",
        "gleich",
        "kurz",
        "lange",
        "sofort",
        "unmittelbar",
    }
)


def _is_adverb(noun: str) -> bool:
    """
    Tell whether a noun that belongs to nobody makes an adverb of `nach`: `nach Plan`; but `nach Angaben`.
    """
    return noun.lower() in SOURCES and not noun.endswith(_PLURAL)


_PLURAL: Final = ("en", "rn")


def is_hearsay(mention: str) -> bool:
    """
    Tell whether a source is nobody's, and so nobody speaks on: `nach ersten Erkenntnissen`, `unbestätigten Berichten`.

    >>> is_hearsay("ersten Erkenntnissen"), is_hearsay("den Angaben"), is_hearsay("der Polizei")
    (True, False, False)
    """
    first, *others = mention.lower().split()
    return bool(others) and others[-1] in SOURCES and first.endswith(_MANY)


# "ersten", "bisherigen"; "den Angaben" are somebody's
_MANY: Final = ("gem", "gen", "hem", "hen", "len", "ren", "tem", "ten")


def _laut(sentence: Sentence, cue: Stretch, speaker: Stretch) -> Found:
    """
    Laut X; laut eigenen Angaben; laut Angaben.
    """
    words = sentence.text(*speaker).lower()
    if words.startswith(_OWN):
        return Found(_oneself(sentence, cue[0]), (cue,))
    return Found(None if words in _UNOWNED else speaker, (cue,))


def _oneself(sentence: Sentence, at: int) -> Stretch | None:
    """
    Return who tells it about themselves: `Thun sah nach eigenen Angaben nichts`; who stands before a relative clause.
    """
    begin = clause_start(sentence, at)
    if begin > sentence.start and RELATIVE.match(sentence.tags, begin - 2, at) is not None:
        return phrase_before(sentence, begin - 2)
    return main_subject(sentence, sentence.stop)


def _is_owner(sentence: Sentence, noun_end: int, behind: Stretch) -> bool:
    """
    Tell whether the phrase behind a source says whose it is: `Angaben der Polizei`, but `Angaben die Polizei`.
    """
    start, end = behind
    if start > noun_end + 1:
        # "von", "aus"
        return True
    words = sentence.text(start, end).split(",", 1)[0].split("(", 1)[0].split()
    return words[0].endswith(_GENITIVES) if words[0].islower() else words[-1].endswith(OWNING)


# "der", "eines", "informierter"
_GENITIVES: Final = ("er", "es")
OWNING: Final = ("s", "s'", "s’", "ß", "x", "z")
"""
How a name ends that owns something: `Thuns`.
"""


def _named_source(sentence: Sentence, start: int, end: int) -> Stretch | None:
    """
    Return a source that says itself whose it is: `Polizeiangaben`, `offiziellen Angaben`; but `den Angaben`, `Angaben`.
    """
    first, *others = sentence.text(start, end).lower().split()
    if first in _SOMEBODYS or (first in _KNOWN and len(others) == 1 and others[0] in SOURCES) or first in SOURCES:
        return None
    return start, end


# "den Angaben": they were named before
_KNOWN: Final = frozenset({"dem", "den", "der"})
_SOMEBODYS: Final = frozenset(
    {"deren", "dessen", "diesem", "diesen", "dieser", "ihrem", "ihren", "ihrer", "seinem", "seinen", "seiner"}
)


# "laut Angaben"
_UNOWNED: Final = frozenset({"angaben", "aussagen", "informationen", "mitteilung"})

# "nach eigenen Angaben"
_OWN: Final = "eigene"


def before_zufolge(sentence: Sentence, at: int) -> Found | None:
    """
    X zufolge.
    """
    is_closed = sentence.tags.startswith(_COMMA, at - len(_COMMA))
    phrase = _apposed_before(sentence, at - len(_COMMA)) if is_closed else phrase_before(sentence, at - 1)
    if phrase is None:
        pronoun = sentence.word_at(sentence.word_before(at))
        # "Ihm zufolge"; but "zufolge" alone
        return Found(pronoun, (sentence.word_at(at),)) if sentence.word(pronoun[0]) in _PRONOUNS else None
    if sentence.tags[phrase[0]] == "a":
        phrase = _past_verb(sentence, phrase)
    if sentence.word(phrase[0]).startswith(_OWN):
        # "eigenen Angaben zufolge"
        return Found(_of_oneself(sentence, phrase[0], at), (sentence.word_at(at),))
    own = sentence.tags.rfind(" ", phrase[0], phrase[1]) + 1
    if own and sentence.tags[own] == "W" and source_start(sentence, own) == sentence.start:
        # "Weiteren unbestätigten Angaben zufolge"
        phrase = sentence.start, phrase[1]
    noun = NOUN_BEFORE.search(sentence.tags, phrase[0], own) if sentence.tags[own] == "W" else None
    if noun is not None and noun.start() > sentence.start:
        # "der Partei Schätzungen zufolge": two phrases; but "Politischen Beobachtern zufolge"
        phrase = own, phrase[1]
    return Found(phrase, (sentence.word_at(at),))


def _past_verb(sentence: Sentence, phrase: Stretch) -> Stretch:
    """
    Return a phrase without the verb of its sentence, which no list has: `Am Montag starben [ersten Angaben] zufolge`.
    """
    second = VERB_SECOND.match(sentence.tags, sentence.start, phrase[1])
    is_verb = second is not None and second.start("verb") == phrase[0] and sentence.word(phrase[0]).endswith(_OF_VERBS)
    return (sentence.word_end(phrase[0]) + 1, phrase[1]) if is_verb else phrase


# "starben"; but "näher [bezeichneten Quellen zufolge]"
_OF_VERBS: Final = ("en", "t", "te")


def _apposed_before(sentence: Sentence, end: int) -> Stretch | None:
    """
    Return the phrase whose apposition ends at *end*: `der Leiterin des Amts, Ebba Thun, [zufolge]`.
    """
    comma = sentence.tags.rfind(_COMMA, sentence.start, end)
    match = ANY_PHRASE.match(sentence.tags, clause_start(sentence, max(comma, sentence.start)), end + 1)
    return match.span() if match is not None and match.end() == end else None


_COMMA: Final = ", "
_PRONOUNS: Final = frozenset({"diesem", "dieser", "ihm", "ihnen", "ihr"})


def around_noun(sentence: Sentence, at: int) -> Found | None:
    """
    Nach Ansicht des X, at the noun; seiner Ansicht nach.
    """
    tags = sentence.tags
    behind = NACH_BEHIND.match(tags, at, sentence.stop)
    before = sentence.word_before(at)
    if behind is not None and (sentence.word(before) in _OURS or _is_yours(sentence, before)):
        # "meiner Ansicht nach", "Ihrer Ansicht nach"
        return None
    is_bare = behind is not None and behind["speaker"] is None and at > sentence.start
    if is_bare and tags[source_start(sentence, at)] in _VIEWS:
        # "die freie Sicht nach oben"
        return None
    if behind is not None and ATTRIBUTE.search(tags, sentence.start, at) is None:
        speaker = (
            _described(sentence, at, behind.start("nach")) if behind["speaker"] is None else behind.span("speaker")
        )
        return Found(speaker, (behind.span("nach"),), is_nobodys=sentence.word(at) == _HEARSAY)
    first = max(sentence.start, at - _LONGEST_BEFORE_NOUN)
    opens = max(tags.rfind("n_", first, at), tags.rfind("f_", first, at))
    return None if opens < 0 else source_at(sentence, opens)


def _described(sentence: Sentence, noun: int, nach: int) -> Stretch | None:
    """
    Return a source before its preposition that is told by one word: `ersten Angaben nach`, `Thuns Ansicht nach`.
    """
    start = source_start(sentence, noun)
    if start == noun or sentence.tags[start] not in _UNLISTED:
        return None
    if sentence.word(start).startswith(_OWN):
        return _of_oneself(sentence, start, nach)
    is_owned = sentence.text(*sentence.word_at(start)).endswith(OWNING)
    return start, sentence.word_end(start if is_owned else noun)


def _of_oneself(sentence: Sentence, start: int, behind: int) -> Stretch | None:
    """
    Return who tells it of themselves in a source at *start*, whose last word is at *behind*: `Eigenen Angaben zufolge`.
    """
    if start > sentence.start:
        return _oneself(sentence, start)
    return subject_behind(sentence, sentence.word_end(behind) + 1)


def source_start(sentence: Sentence, noun: int) -> int:
    """
    Return where a source begins that stands before its preposition: `seiner festen Ansicht nach`.
    """
    start, tags = noun, sentence.tags
    for _ in range(_MOST_ADJECTIVES):
        before = sentence.word_before(start)
        is_unlisted = tags[before] == "a" or (before == sentence.start and tags[before] in _UNLISTED)
        if before == start or not is_unlisted or not sentence.word(before).endswith(_INFLECTED):
            break
        start = before
    before = sentence.word_before(start)
    return before if tags[before] in _DETERMINERS else start


_MOST_ADJECTIVES: Final = 2
# "ersten", "Ersten"
_UNLISTED: Final = frozenset("aN")
# "ersten Angaben", "persönlicher Ansicht", "Thuns Ansicht"
_INFLECTED: Final = ("en", "er", *OWNING)
_DETERMINERS: Final = frozenset("oricyd")


def _is_yours(sentence: Sentence, at: int) -> bool:
    """
    Tell whether somebody is asked for an opinion: `Was ist [Ihrer] Ansicht nach falsch?`.
    """
    is_asking = sentence.tags[sentence.stop - 1] == "?"
    return is_asking and at > sentence.start and sentence.text(at, sentence.word_end(at)) in _YOUR


_YOUR: Final = frozenset({"Ihrem", "Ihren", "Ihrer"})


# "[die] Sicht", "Sicht" and nothing before it: no dative
_VIEWS: Final = frozenset("Wd")

_OURS: Final = frozenset({"deiner", "eurer", "meinen", "meiner", "unserem", "unseren", "unserer"})

# "dem Vernehmen nach": nobody's words
_HEARSAY: Final = "vernehmen"

# "nach der übereinstimmenden Ansicht"
_LONGEST_BEFORE_NOUN: Final = 40


def behind_so(sentence: Sentence, at: int) -> Found | None:
    """
    „...“, so X, „...“.
    """
    if sentence.tags[max(sentence.start, at - 2) : at] not in _BREAKS:
        return None
    cue: tuple[Stretch, ...] = (sentence.word_at(at),)
    first, last = cue[0]
    if sentence.tags.startswith(_SAYS, last + 1):
        # "so erzählt Thun"; but "so lautet ihr Fazit"
        first, last = sentence.word_at(last + 1)
        if sentence.word(first) in READS and is_own(sentence, last + 1):
            return None
        cue = (*cue, (first, last))
    speaker = subject_behind(sentence, first)
    if speaker is None or speaker[0] != last + 1:
        return None
    end = FRAME_END.match(sentence.tags, speaker[1], sentence.stop)
    return None if end is None else Found(speaker, cue)


_SAYS: Final = tuple(VERBS)
_BREAKS: Final = frozenset({", ", "- "})
