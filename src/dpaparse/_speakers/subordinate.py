"""
Tell whether a clause tells why, when or how, and what stands behind such a clause.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import RELATIVE, VERB_SECOND
from dpaparse._grammar.sentences import VERBS, Sentence
from dpaparse._grammar.tag_sets import FINITE, SUBORDINATE
from dpaparse._speakers.clause_starts import is_since


def is_subordinate(sentence: Sentence, start: int) -> bool:
    """
    Tell whether the clause at *start* tells why, when or how: `indem er sagte`, `da es regnet`.
    """
    is_thereby = start == sentence.start and sentence.begins(_THEREBY)
    if is_thereby and sentence.tags[start + len(_THEREBY) : start + len(_THEREBY) + 1] in FINITE:
        # "Damit breche eine Säule weg": the verb comes second, and so the clause is a main one
        return False
    if sentence.tags[start] in _ADVERBS:
        start = _past_adverb(sentence, start)
    return sentence.tags[start] in _ADVERBIAL or is_since(sentence, start)


def _past_adverb(sentence: Sentence, start: int) -> int:
    """
    Return where a clause begins behind the adverb before its conjunction: `Erst [als es regnete]`, `Kurz [nachdem]`.
    """
    behind = sentence.word_end(start) + 1
    if sentence.tags.startswith("w", behind):
        return behind
    # "Mehr als zehn Fischer"
    return behind if sentence.word(start) in _JUST and is_since(sentence, behind) else start


_JUST: Final = frozenset({"damals", "erst", "gerade", "schon"})
_ADVERBS: Final = frozenset("DOx")
_THEREBY: Final = "Damit "


def is_adverbial(sentence: Sentence, verb: int) -> bool:
    """
    Tell whether all that stands before a verb behind a comma tells why, when or where: `Da es regnete, [bat Thun ...]`.
    """
    tags, start = sentence.tags, sentence.start
    if (is_subordinate(sentence, start) and _is_one_clause(sentence, verb)) or sentence.begins(_UNLIKE):
        return True
    # "Bei der Wahl, die am Montag stattfand, [sprach Thun ...]"
    second = VERB_SECOND.match(tags, start, sentence.stop)
    return second is not None and second.start("verb") == verb


def _is_one_clause(sentence: Sentence, verb: int) -> bool:
    """
    Tell whether what stands before a verb is one clause, with those that tell more of it: `Da er kam, den Thun rief`.
    """
    find, end = sentence.tags.find, verb - len(", ")
    comma = find(", ", sentence.start, end)
    while comma >= 0:
        if RELATIVE.match(sentence.tags, comma, verb) is None:
            return False
        closing = find(", ", comma + len(", "), end)
        comma = -1 if closing < 0 else find(", ", closing + len(", "), end)
    return True


# "Anders als Thun, der schwieg, [sieht Ruß ...]"
_UNLIKE: Final = ("Anders als ", "Anders wie ", "Ebenso wie ", "Genau wie ", "Im Gegensatz zu", "Ähnlich wie ")
# "während", "weil"; "als"
_ADVERBIAL: Final = frozenset("wl")


def answer(sentence: Sentence) -> Sentence:
    """
    Return a sentence from its verb on where that follows a question: `Auf die Frage, ob es regne, [sagte Thun, ...]`.
    """
    if not sentence.begins(ASKED):
        return sentence
    tags, start = sentence.tags, sentence.start
    comma = tags.find(", ", start, sentence.stop)
    is_asking = comma >= 0 and tags[comma + 2] in SUBORDINATE
    # "Gefragt, ob es regne, winkt Thun ab: „...“", "Darauf angesprochen, lächelt Thun"
    verb = (tags.find(", ", comma + 2, sentence.stop) if is_asking else comma) + 2
    if sentence.begins(_UPON):
        words = [word.rstrip(",") for word in sentence.text(start, sentence.stop).split(None, 3)[1:3]]
        # "Auf die Frage komme es an, sagte Thun": one comma only.
        said = (at for at in sentence.where(VERBS) if tags.startswith(", ", at - 2) and comma < at - 2)
        verb = next(said, verb if is_asking else 0)
        verb = 0 if _QUESTIONS.isdisjoint(words) else verb
    return sentence if verb <= len(", ") else sentence.within(verb, sentence.stop)


_UPON: Final = "Auf "
ASKED: Final = (
    _UPON,
    "Angesprochen",
    "Befragt",
    "Danach gefragt",
    "Darauf angesprochen",
    "Gefragt",
    "Zu der Frage,",
    "Zur Frage,",
)
"""
How a sentence begins that answers a question.
"""
_QUESTIONS: Final = frozenset({"Anfrage", "Einwand", "Frage", "Fragen", "Hinweis", "Nachfrage", "Vorhalt", "Vorwurf"})
