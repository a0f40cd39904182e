"""
What a sentence in the subjunctive says of itself, without a frame: `Es regne`, `X bleibt bescheiden: Es sei Glück`.
"""

from typing import Final

from dpaparse._grammar.clauses import RELATIVE
from dpaparse._grammar.sentences import Sentence
from dpaparse._speakers.clause_starts import clause_start
from dpaparse._speakers.demonstratives import THIS_ONE
from dpaparse._speakers.moods import ASKING
from dpaparse._speakers.reported import Reported, sentence_end
from dpaparse._speakers.reporters import behind_object, find_reporter
from dpaparse._speakers.subjects import Found, main_subject, names_somebody
from dpaparse._speakers.subordinate import is_subordinate


def told_alone(sentence: Sentence, end: int) -> Reported:
    """
    Es regne. / X verwies auf das Wetter; es regne. / X bleibt bescheiden: Es sei Glück.
    """
    moods = sentence.where("kK")
    colon = sentence.tags.find(": ", sentence.start, end)
    if colon >= 0 and moods[0] > colon:
        before = sentence.within(sentence.start, colon)
        # "Risiken sieht Thun im Handel: Es sei teuer"
        subject = behind_object(before) or main_subject(before, colon)
        if subject is not None and _is_person(before, *subject):
            return Reported(colon + 2, end, Found(subject, ()))
    semicolon = sentence.tags.find("; ", sentence.start, end)
    if semicolon < 0 or moods[0] < semicolon:
        return Reported(sentence.start, end, None)
    return Reported(semicolon + 2, end, find_reporter(sentence.within(sentence.start, semicolon)))


def told_on(sentence: Sentence) -> list[Reported]:
    """
    Die Fischer müssten warten: what is said on, told in the second subjunctive since the first one is no other form.
    """
    if sentence.tags[sentence.stop - 1] == "?" or sentence.word(sentence.start) in ASKING:
        # "Wer es sein könnte, ist offen"
        return []
    for mood in sentence.where("k"):
        begin = clause_start(sentence, mood)
        is_main = begin == sentence.start or RELATIVE.match(sentence.tags, begin - len(", "), mood) is None
        if sentence.word(mood) in _PLURAL and is_main and not is_subordinate(sentence, begin):
            return [Reported(sentence.start, sentence_end(sentence), None)]
    return []


_PLURAL: Final = frozenset({"dürften", "könnten", "müssten"})


def _is_person(sentence: Sentence, start: int, end: int) -> bool:
    """
    Tell whether a phrase has a role or is a name: `Der Plan ist einfach: ...` is told by whoever spoke before.
    """
    tags = sentence.tags[start:end]
    if sentence.text(start, end).lower() in THIS_ONE:
        return True
    return names_somebody(sentence, start, end) and (tags[0] == "N" or not _PERSONS.isdisjoint(tags))


# A role, a first name, "er"
_PERSONS: Final = frozenset("R2E")
