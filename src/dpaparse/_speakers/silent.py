"""
Find who is named in a sentence in which nobody speaks, and may speak in the next: `Thun winkte ab. „...“`.

All positions count in the tags of the sentence. Each function takes both sentences, and who spoke before.
"""

from typing import Final

from dpaparse._grammar.clauses import OPENING
from dpaparse._grammar.english import BEFORE
from dpaparse._grammar.sentences import Sentence
from dpaparse._speakers.agreement import is_counted_role
from dpaparse._speakers.clause_starts import may_be_verb
from dpaparse._speakers.persons import Speaker
from dpaparse._speakers.reported import sentence_end
from dpaparse._speakers.reporters import behind_object, came_from, for_whom
from dpaparse._speakers.subjects import Stretch, main_subject, names_somebody, subject_behind
from dpaparse._speakers.voices import is_told_of


def silent_subject(sentence: Sentence, _: Sentence, spoke: Speaker | None) -> Stretch | None:
    """
    X winkte ab. / Für X ist es schlimm. / Lob kam von X. / Kein Verständnis hat X.
    """
    subject = _behind_verb(sentence)
    if subject is not None:
        return subject
    subject = came_from(sentence, sentence_end(sentence)) or for_whom(sentence) or behind_object(sentence)
    subject = subject or main_subject(sentence, sentence.stop)
    # "Drei Lotsen gingen an Bord": told by whoever spoke before
    is_counted = subject is not None and spoke is not None and is_counted_role(sentence, subject[0])
    return None if subject is None or is_counted or is_told_of(sentence, *subject) else subject


def _behind_verb(sentence: Sentence) -> Stretch | None:
    """
    Return who stands right behind a verb where something else opens the sentence: `Anders sieht das X`, `Damit rief X`.
    """
    tags, start = sentence.tags, sentence.start
    verb = sentence.word_end(start) + 1
    if not sentence.begins(_OTHERWISE):
        opening = OPENING.match(tags, start, sentence.stop)
        if opening is None or not _is_thing(sentence, *opening.span("speaker")):
            return None
        verb = opening.end()
    if verb >= sentence.stop or not may_be_verb(sentence, verb):
        return None
    subject = subject_behind(sentence, verb)
    is_beside = subject is not None and sentence.text(sentence.word_end(verb), subject[0]) in _BETWEEN
    return subject if subject is not None and is_beside and names_somebody(sentence, *subject, alone=False) else None


def _is_thing(sentence: Sentence, start: int, end: int) -> bool:
    """
    Tell whether a phrase is nobody, but what somebody has or does: `Eine positive Bilanz`, `Kein Verständnis`.
    """
    if sentence.text(start, end).endswith(_UNDERSTANDING):
        return True
    return _ABSTRACT in sentence.tags[start:end] and not names_somebody(sentence, start, end, alone=False)


# "Bilanz"
_ABSTRACT: Final = "U"
_UNDERSTANDING: Final = "erständnis"
_OTHERWISE: Final = ("Anders ", "Damit ")
# "Anders sieht das Thun", "Kritisch äußerte sich Thun"
_BETWEEN: Final = frozenset({" ", " das ", " sich "})


def english_silent_subject(sentence: Sentence, next_one: Sentence, spoke: Speaker | None) -> Stretch | None:
    """
    X shook his head. / but X was called up.
    """
    if spoke is None and not next_one.tags.startswith("Q", next_one.start):
        # "It was “safe”" may be anybody's words.
        return None
    match = BEFORE.match(sentence.tags, sentence.start, sentence.stop)
    if match is None:
        return None
    verb = match.end()
    participle = sentence.word_end(verb) + 1
    if participle < sentence.stop and sentence.tags[participle] == "D":
        participle = sentence.word_end(participle) + 1
    is_been = sentence.tags.startswith("B", verb)
    is_passive = is_been and sentence.text(participle, sentence.stop).partition(" ")[0].strip(",.").endswith(_PASSIVE)
    return None if is_passive else match.span("speaker")


_PASSIVE: Final = ("ed", "en")
