"""
Find the subject of a verb, on either side of it: of both phrases beside it, one may be its object.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import BARE_NAME, CLAUSE_END, PAPER, SUBJECT_BEHIND, TWO_BARE_NAMES
from dpaparse._grammar.sentences import VERBS, Sentence
from dpaparse._grammar.tag_sets import AND, DEFINITE, VERB_LAST
from dpaparse._language.reporting import VOICED
from dpaparse._speakers.agreement import is_bare_role, is_nominative
from dpaparse._speakers.clause_starts import clause_start, is_since, may_be_verb
from dpaparse._speakers.naming import NAMING, name_with_particle
from dpaparse._speakers.parted import before_dashes, it_beside
from dpaparse._speakers.subjects import (
    Stretch,
    has_auxiliary,
    main_subject,
    names_somebody,
    subject_before,
    subject_behind,
)


def subject_of(sentence: Sentence, at: int, stop: int) -> Stretch | None:
    """
    Return the subject of the verb at *at*, on either side, looking no further than *stop*.
    """
    begin = clause_start(sentence, at)
    is_last = sentence.tags[begin] in VERB_LAST or (is_since(sentence, begin) and _ends(sentence, at))
    subject = None
    if sentence.tags.endswith(AND, sentence.start, at):
        subject = _before_and(sentence, begin, at, is_last=is_last)
    elif begin == at > sentence.start:
        subject = before_dashes(sentence, at) or _behind_comma(sentence, at, stop)
    elif is_last:
        # "wie Thun am Montag sagte"
        subject = _conjoined(sentence, begin, at) or subject_behind(sentence, begin, at)
        if subject is None and _ends(sentence, at):
            return None
    subject = subject or _subject_beside(sentence, begin, at, stop)
    if subject is None:
        return it_beside(sentence, at)
    if subject[0] < at and not is_last:
        end = sentence.tags.find(" ", at) + 1
        if sentence.tags.startswith("_ E_", end - len("_ ")) and sentence.word(end) == "er":
            # "Der Stadt, die spart, warf er vor"
            return end, end + len("er")
    return subject


def _ends(sentence: Sentence, at: int) -> bool:
    """
    Tell whether the verb at *at* stands at the end of its clause.
    """
    return CLAUSE_END.match(sentence.tags, sentence.word_end(at), sentence.stop) is not None


def _before_and(sentence: Sentence, begin: int, at: int, *, is_last: bool) -> Stretch | None:
    """
    Return the subject of a verb behind "and": `Thun lobte die Wehr und sprach von „...“`.
    """
    if is_last:
        # "während Thun schwieg und die Partei forderte"
        return subject_behind(sentence, begin, at)
    # "..., sagte Thun und fügte hinzu: „...“"
    return _behind_comma(sentence, begin, at) if _is_frame(sentence, begin, at) else main_subject(sentence, at)


def _conjoined(sentence: Sentence, begin: int, at: int) -> Stretch | None:
    """
    Return the subject of a clause that "and" joins to another: `während Thun schwieg und [Ruß] von „...“ sprach`.
    """
    also = sentence.tags.rfind(AND, begin, at)
    if also < 0 or not may_be_verb(sentence, sentence.word_before(also + 1)):
        return None
    subject = subject_behind(sentence, also + 1, at)
    if subject is None or subject[0] != also + len(AND):
        return None
    # "während Thun schwieg und die Partei lobte": whom he praised
    return None if subject[1] + 1 == at and sentence.tags[subject[0]] not in _NOMINATIVES else subject


_NOMINATIVES: Final = frozenset("rEI")


def _subject_beside(sentence: Sentence, begin: int, at: int, stop: int) -> Stretch | None:
    """
    Return the subject right before or behind the verb at *at*, else that of the main clause.
    """
    before = subject_before(sentence, at)
    if before is not None:
        return _inverted(sentence, at, before, stop) or before
    if _ends(sentence, at):
        # "während die Partei das „...“ nannte"
        match = SUBJECT_BEHIND.match(sentence.tags, begin, at)
        if match is not None:
            return match.span("all")
    behind = subject_behind(sentence, at, stop)
    named = name_with_particle(sentence, begin, at) if sentence.tags[begin] in NAMING else None
    if named is not None and (behind is None or not names_somebody(sentence, *behind)):
        return named
    if behind is not None or _is_participle(sentence, begin, at):
        return behind
    return main_subject(sentence, at)


def _is_frame(sentence: Sentence, begin: int, at: int) -> bool:
    """
    Tell whether the clause that begins at *begin* opens with a verb that reports, and another verb follows at *at*.
    """
    return sentence.start < begin < at and sentence.tags[begin] in VERBS


def _behind_comma(sentence: Sentence, at: int, stop: int) -> Stretch | None:
    """
    Return the subject of a verb behind a comma: `..., sagte Thun`; but `Thun, die das Amt leitet, sagte ...`.
    """
    return subject_before(sentence, at) if has_subject_before(sentence, at) else subject_behind(sentence, at, stop)


def has_subject_before(sentence: Sentence, at: int) -> bool:
    """
    Tell whether the verb at *at*, behind a comma, ends what is told about its subject: `Thun, Leiter des Amts, sagte`.
    """
    count = sentence.tags.count
    before = subject_before(sentence, at) if count(",", sentence.start, at) > 1 else None
    return before is not None and count(",", before[0], at) > 1 and names_somebody(sentence, *before)


def _inverted(sentence: Sentence, at: int, before: Stretch, stop: int) -> Stretch | None:
    """
    Return who is named right behind the verb, if the phrase before it is its object: `Jede Schuld weist Thun von sich`.
    """
    end = sentence.word_end(at) + 1
    if sentence.tags.startswith("E_", end) and sentence.word(end) == "er":
        # "die Fischer forderte er auf"
        return end, end + len("er")
    if names_somebody(sentence, *before, alone=False):
        return None
    behind = subject_behind(sentence, at, stop)
    if behind is not None and sentence.text(end, behind[0]) == _ONESELF and _is_manner(sentence, before):
        # "Erschrocken zeigte sich der Lotse"
        return behind
    return _beside_object(sentence, at, before, behind)


def _beside_object(sentence: Sentence, at: int, before: Stretch, behind: Stretch | None) -> Stretch | None:
    """
    Return the phrase *behind* a verb, if it is the subject, and the one *before* its object.
    """
    end = sentence.word_end(at) + 1
    is_plural = sentence.word(at).endswith(_PLURAL)
    is_one = not is_plural and behind is not None and sentence.word(behind[0]) in _SEVERAL
    if behind is None or is_one or is_bare_role(sentence, before[0], *behind):
        return None
    if behind[0] != end:
        # "Scharfe Kritik übte am Montag der Leiter Jan Ruß"
        is_voiced = sentence.word(sentence.tags.rfind(" ", *before) + 1 or before[0]) in VOICED
        return behind if is_voiced and names_somebody(sentence, *behind, alone=False) else None
    if sentence.tags[behind[0]] in DEFINITE and is_nominative(sentence, *before):
        # "Der Rat hat die Leute gebeten", "Das Rote Kreuz warf der Stadt vor"
        return None
    is_paper = sentence.tags[before[0]] == "d" and PAPER.match(sentence.tags, *before) is not None
    if is_paper and sentence.tags[end] not in _NOMINATIVES:
        # "Die «Post» hatte das Paar als «...» bezeichnet"; but "Der «Post» sagte Thun"
        return None
    are_two = is_plural and TWO_BARE_NAMES.match(sentence.tags, *before) is not None
    if are_two or BARE_NAME.match(sentence.tags, *before) is not None:
        # "Thun bat die Leute"
        return None
    if names_somebody(sentence, *behind, alone=False) and "W" not in sentence.tags[behind[0] : behind[1]]:
        # "nannte das Urteil": what is a source elsewhere is an object here.
        return behind
    # "weist Thun": a name without an article; but "Thun weist Kritik"
    is_name = sentence.tags[behind[0]] == "N"
    return behind if is_name and not names_somebody(sentence, *before) else None


_SEVERAL: Final = frozenset({"alle", "beide", "einige", "mehrere", "viele"})
_ONESELF: Final = "sich "


def _is_manner(sentence: Sentence, before: Stretch) -> bool:
    """
    Tell whether a word alone may be how somebody does something: `Erschrocken`, `Besorgt`.
    """
    return sentence.text(*before).isalpha() and sentence.text(*before).endswith(_MANNERS)


_MANNERS: Final = ("ig", "isch", "en", "end", "haft", "los", "t")
# "Thun und Ruß lobten die Wehr"
_PLURAL: Final = "en"


def _is_participle(sentence: Sentence, begin: int, at: int) -> bool:
    """
    Tell whether the verb at *at* is a participle, by itself or because its clause has an auxiliary.
    """
    return sentence.tags[at] == "G" or has_auxiliary(sentence, begin, at)
