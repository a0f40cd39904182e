"""
Find who says a quotation by what stands right behind it: `„...“, sagte X`, `„...“, so X`, `„...“, hat X gesagt`.

One function a pattern; all positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import AGENT, BEHIND_QUOTATION, LAST_WORD, PARTICLE, SOURCE, VERB_AT_END, VERB_SECOND
from dpaparse._grammar.sentences import PARTICIPLES, VERBS, Sentence
from dpaparse._grammar.tag_sets import AND, AUXILIARIES, NOUNS, UNLISTED
from dpaparse._grammar.verbs import completed
from dpaparse._language.labels import ANNOUNCING
from dpaparse._speakers.claims import are_own_words, spoken_by, whose_words
from dpaparse._speakers.continued import READS
from dpaparse._speakers.parted import it_beside
from dpaparse._speakers.quoting import quoted_behind
from dpaparse._speakers.signatures import find_signature
from dpaparse._speakers.sources import source_at
from dpaparse._speakers.subjects import Found, Stretch, names_somebody, subject_behind
from dpaparse._speakers.unlisted import is_somebody, is_unlisted_verb, unlisted_behind
from dpaparse._speakers.writings import as_it_says


def find_behind(sentence: Sentence, start: int, end: int) -> Found | None:
    """
    „...“, sagte X / so X / wie X mitteilte / laut X / hat X gesagt / krähte X / (X in Husum).
    """
    tags = sentence.tags
    if tags.startswith(_COLON, end):
        return _with_words(sentence, end + len(_COLON))
    gap = BEHIND_QUOTATION.match(tags, end, sentence.stop)
    at = end if gap is None else gap.end()
    if at >= sentence.stop:
        return None
    is_alone = start == sentence.start and (tags[at] == "(" or "-" in tags[end:at])
    signed = find_signature(sentence, at) if is_alone else None
    return signed or _framed_behind(sentence, start, end, at)


# "„...“: Mit diesen Worten"
_COLON: Final = ": "


def _framed_behind(sentence: Sentence, start: int, end: int, at: int) -> Found | None:
    """
    Find the frame that begins at *at*, behind the quotation at `[start, end)`.
    """
    tags = sentence.tags
    tag = tags[at]
    if tag in VERBS:
        return _verb_behind(sentence, at)
    if tag == "X":
        return as_it_says(sentence, at)
    if tag in "AH":
        # "„...“ wie der Hafen": compares
        return _so_and_how(sentence, at) if at > end + 1 or tag == "A" else None
    if tag in AUXILIARIES and (at > end + 1 or start == sentence.start):
        found = _auxiliary_behind(sentence, at)
        if found is not None:
            return found
    if tag in _ANY_VERB and tags[end] == "," and start == sentence.start:
        return _any_verb_behind(sentence, at)
    found = None
    if tag in UNLISTED:
        found = _unlisted_behind(sentence, end, at)
    elif tag in _GOVERNING:
        found = _with_words(sentence, at)
    return found or (None if _has_source(sentence, start, at) else source_at(sentence, at))


def _has_source(sentence: Sentence, start: int, at: int) -> bool:
    """
    Tell whether a quotation at *start* has its source before it, and the one at *at* is the next one's.

    `Laut Thun ist das „gut“, laut Ruß nicht`.
    """
    tags, first = sentence.tags, sentence.start
    if tags[at] not in _OF_SOURCES or tags[first] not in _OF_SOURCES or start == first:
        return False
    # Nothing but the quotation's own clause stands between.
    return tags.find(", ", first, start) < 0 and SOURCE.match(tags, first, start) is not None


# "laut", "nach", "aus"
_OF_SOURCES: Final = frozenset("Lnf")


_GOVERNING: Final = frozenset("lpbfgnt")

# What a verb may be that no list has: whatever follows a quotation and a comma comes second in its sentence.
_ANY_VERB: Final = frozenset("axFkKBh")


def _unlisted_behind(sentence: Sentence, end: int, at: int) -> Found | None:
    """
    Es ist klar: „...“, krähte X / „...!“ krähte X / Als „...“ krähte X den Deich.
    """
    # "Als „geplante“ Maßnahme": where nothing ends, no noun alone is somebody.
    is_ended = at > end and (sentence.tags[end] == "," or sentence.source[sentence.base + end - 2] in _ENDING)
    is_first = sentence.tags[sentence.start] in _GOVERNING and at == end + 1
    found = unlisted_behind(sentence, at, sentence.stop) if is_ended or is_first else None
    return found if is_somebody(sentence, found, alone=is_ended) else None


# Before the closing marks: "„Wir gehen!“ krähte Thun"
_ENDING: Final = frozenset(",.!?")


def _with_words(sentence: Sentence, at: int) -> Found | None:
    """
    „...“: Mit diesen Worten ging X / „...“ – unter diesem Motto zogen X durch die Stadt.
    """
    words = sentence.text(at, sentence.stop).split(None, 3)[1:3]
    if len(words) < len(_THESE_WORDS) or words[0] not in _THESE or words[1].lower() not in ANNOUNCING | _MOTTOS:
        return None
    second = VERB_SECOND.match(sentence.tags, at, sentence.stop)
    subject = None if second is None else subject_behind(sentence, second.start("verb"))
    return None if subject is None else Found(subject, ())


_THESE: Final = frozenset({"dem", "den", "der", "diesem", "diesen", "dieser"})
_THESE_WORDS: Final = ("diesen", "Worten")
_MOTTOS: Final = frozenset(
    {
        "banner",
        "bannern",
        "devise",
        "losung",
        "motto",
        "plakat",
        "plakaten",
        "schildern",
        "slogan",
        "spruchband",
        "transparent",
        "transparenten",
    }
)


def _verb_behind(sentence: Sentence, at: int) -> Found | None:
    """
    „...“, sagte X.
    """
    subject = subject_behind(sentence, at) or it_beside(sentence, at)
    if subject is None:
        return None
    if sentence.word(at) in READS:
        read = read_by(sentence, at, subject)
        if read.speaker is None:
            return read
        subject = read.speaker
    subject = quoted_behind(sentence, at, subject)
    return Found(subject, with_particle(sentence, at, subject[1]))


def read_by(sentence: Sentence, at: int, subject: Stretch) -> Found:
    """
    Return whose words are told by the verb at *at*, if its subject tells: `lautet das Fazit von X`, `lautet ihr Motto`.
    """
    owner = whose_words(sentence, *subject)
    if owner is None and (are_own_words(sentence, *subject) or not names_somebody(sentence, *subject)):
        return Found(None, (sentence.word_at(at),))
    return Found(owner or subject, (sentence.word_at(at),))


def _any_verb_behind(sentence: Sentence, at: int) -> Found | None:
    """
    „...“, krähte X.
    """
    subject = subject_behind(sentence, at)
    if subject is None or not names_somebody(sentence, *subject):
        return None
    return Found(subject, with_particle(sentence, at, subject[1]))


def with_particle(sentence: Sentence, at: int, behind: int) -> tuple[Stretch, ...]:
    """
    Return the verb with its particle at the end of the clause: `teilte ... mit`.
    """
    match = PARTICLE.match(sentence.tags, behind, sentence.stop)
    verb = sentence.word_at(at)
    if match is None and sentence.word(at) in _LETTING:
        # "ließ am Abend wissen"
        last = LAST_WORD.match(sentence.tags, behind, sentence.stop)
        is_told = last is not None and sentence.text(*last.span("particle")) in completed()[sentence.word(at)]
        match = last if is_told else None
    if match is None or not _is_particle(sentence, verb[1], *match.span("particle")):
        return (verb,)
    return verb, match.span("particle")


_LETTING: Final = frozenset({"lassen", "lässt", "ließ", "ließen"})


def _is_particle(sentence: Sentence, verb_end: int, start: int, end: int) -> bool:
    """
    Tell whether a word belongs to the verb before it, and not to another one: `meinte Thun und fügte [hinzu]`.
    """
    # "räumte Thun ein", but "sagte Thun ihr"
    if sentence.tags[start] == "i" and sentence.text(start, end) != _INTO:
        return False
    if sentence.has(_OTHER_VERBS, verb_end, start):
        return False
    # "sagte Thun und packte Brot ein"
    also = sentence.tags.find(AND, verb_end, start)
    return also < 0 or not is_unlisted_verb(sentence, also + len(AND))


_INTO: Final = "ein"
_OTHER_VERBS: Final = VERBS + "hB"


def _so_and_how(sentence: Sentence, at: int) -> Found | None:
    """
    „...“, so X / wie X mitteilte.
    """
    subject = subject_behind(sentence, at)
    if subject is None:
        return _so_reads(sentence, at)
    if sentence.tags[at] == "A":
        # "so das Fazit von Thun", "so die Antwort der Ministerin"
        noun = next((tag for tag in sentence.tags[slice(*subject)] if tag in NOUNS), "")
        is_somebody = noun != "W" and names_somebody(sentence, *subject, alone=False)
        owner = spoken_by(sentence, *subject) if is_somebody else whose_words(sentence, *subject)
        return Found(owner or subject, (sentence.word_at(at),))
    said = VERB_AT_END.match(sentence.tags, subject[1], sentence.stop)
    return Found(subject, () if said is None else (said.span("verb"),))


def _so_reads(sentence: Sentence, at: int) -> Found | None:
    """
    „...“, so lautet das Fazit von X.
    """
    verb = sentence.word_end(at) + 1
    subject = subject_behind(sentence, verb) if sentence.word(verb) in READS else None
    owner = None if subject is None else whose_words(sentence, *subject)
    return None if owner is None else Found(owner, (sentence.word_at(at), sentence.word_at(verb)))


def _auxiliary_behind(sentence: Sentence, at: int) -> Found | None:
    """
    „...“, hat X gesagt.
    """
    participle = next((verb for verb in sentence.where(PARTICIPLES) if verb >= at), None)
    subject = None if participle is None else subject_behind(sentence, at)
    if subject is None or participle is None:
        return None
    if sentence.tags[at] == "B":
        subject = without_agent(sentence, *subject)
    return Found(subject, (sentence.word_at(at), sentence.word_at(participle)))


def without_agent(sentence: Sentence, start: int, end: int) -> Stretch:
    """
    Return a subject without who does what is told in the passive: `wird Thun von der Zeitung zitiert`.
    """
    agent = next(AGENT.finditer(sentence.tags, start, end), None)
    return (start, end) if agent is None or agent.start() == start else (start, agent.start() - 1)
