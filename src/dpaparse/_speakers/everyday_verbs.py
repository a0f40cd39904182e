"""
Tell whether an everyday verb reports, by the word that completes it: `stellte [klar], dass es regnet`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.sentences import Sentence
from dpaparse._grammar.verbs import completed


def announces(sentence: Sentence) -> bool:
    """
    Tell whether an everyday verb reports, by the word before a comma: `stellte klar, dass es regnet`.
    """
    return any(
        is_completed(sentence, verb, sentence.tags.find(", ", verb, sentence.stop))
        or (sentence.tags.startswith(", ", verb - 2) and is_completed(sentence, verb, sentence.stop - 1))
        for verb in sentence.where("v")
    )


def is_completed(sentence: Sentence, verb: int, comma: int) -> bool:
    """
    Tell whether the clause of an everyday verb, up to a comma, has the word that makes it report.
    """
    words = completed().get(sentence.word(verb))
    if words is None or comma < 0:
        return False
    last = sentence.tags.rfind(" ", verb, comma) + 1
    if last > 0 and sentence.text(last, comma) == _OF_IT:
        # "zeigte sich erfreut darüber, dass"
        last, comma = sentence.tags.rfind(" ", verb, last - 1) + 1, last - 1
    return last > 0 and sentence.text(last, comma) in words


_OF_IT: Final = "darüber"


def may_report(sentence: Sentence, verb: int, comma: int) -> bool:
    """
    Tell whether an everyday verb may report what follows a comma: it is completed, or the clause has a subjunctive.
    """
    if sentence.word_end(verb) == comma or is_completed(sentence, verb, comma):
        return True
    return sentence.has("kK", comma + 1, sentence.stop)
