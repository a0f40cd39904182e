"""
Words with a capital that are somebody's, and no name: verdicts, reasons, reproaches, what is to be done.
"""

from typing import Final

from dpaparse._grammar.beside import GOING, PASSIVE, PUNCTUATION, Pair
from dpaparse._language.syntax import DETERMINERS, PREPOSITIONS

_ARTICLES: Final = frozenset({"das", "dem", "den", "der", "die", "vom", "zum", "zur"})
CALLING: Final = frozenset({"nannte", "nannten", "nennen", "nennt"})
"""
Verbs by which somebody calls something something.
"""

_DESCRIBING: Final = frozenset({"bezeichnen", "bezeichnet", "bezeichnete", "bezeichneten"})
# What is called something: of these words, none is a subject.
_CALLED: Final = frozenset({"den", "diesen", "ihn", "ihren", "seinen"})
# "meiner Laufbahn", "unseres Landes"
_MINE: Final = frozenset(
    f"{whose}{ending}" for whose in ("mein", "unser") for ending in ("", "e", "em", "en", "er", "es")
) | {"unsre", "unsrem", "unsren", "unsrer", "unsres"}


def is_verdict(pair: Pair) -> bool:
    """
    Tell whether words behind an article are what somebody thinks of something: they say `mein`, or a verb says so.

    >>> from dpaparse._model import Span
    >>> text = "Thun nannte ihn den «Retter der Küste»."
    >>> is_verdict(Pair(text, 20, 38, "Retter der Küste", Span(0, 39)))
    True
    """
    if pair.word not in _ARTICLES:
        return False
    if not _MINE.isdisjoint(pair.text.lower().split()):
        # "feierte den «Höhepunkt meiner Laufbahn»"; but "zeigt den «Vater meiner Braut»"
        return pair.is_reported()
    before = pair.printed_before()
    if before[-2:-1] == ["als"]:
        # "bezeichnete ihn als den «Retter der Küste»", "der als der «Retter der Küste» bezeichnet wird"
        said = pair.words_around()
        return not _DESCRIBING.isdisjoint(said) and PASSIVE.isdisjoint(said)
    if pair.after and pair.after not in PUNCTUATION:
        return False
    verb = next((number for number, word in enumerate(before) if word in CALLING), len(before))
    return not _CALLED.isdisjoint(before[verb + 1 : verb + 2]) and len(before) - verb > _OBJECT


# The verb, what is called something, and the article
_OBJECT: Final = 2


def is_reason(pair: Pair) -> bool:
    """
    Tell whether words are the reason that somebody gives for something: `Als Grund nannte Thun «hohe Kosten»`.
    """
    around = pair.words_around()
    return not _REASONS.isdisjoint(around) and not GIVING.isdisjoint(around)


def is_cause(pair: Pair) -> bool:
    """
    Tell whether words are the cause that somebody reports: `fiel wegen «Mangel an Strom» aus, so Thun`.
    """
    return pair.word in _CAUSAL and pair.is_reported()


_CAUSAL: Final = frozenset({"angesichts", "aufgrund", "infolge", "mangels", "trotz", "wegen"})
_REASONS: Final = frozenset({"Begründung", "Grund", "Gründe", "Motiv", "Ursache", "Ursachen"})
GIVING: Final = CALLING | {"führte", "führten", "gab", "gaben", "gibt"}
"""
Verbs by which somebody gives a reason.
"""


def ends_clause(pair: Pair) -> bool:
    """
    Tell whether the words are the end of a clause that somebody tells: the verb is inside the marks.
    """
    return _is_done(pair) or (_is_to_be_done(pair) and pair.is_reported())


def _is_to_be_done(pair: Pair) -> bool:
    """
    Tell whether the words end with an infinitive, and a modal stands before: `man müsse aber «Ruhe bewahren»`.
    """
    is_last = pair.text.endswith("n") and pair.text.rpartition(" ")[2].islower() and pair.after in _CLOSED
    # "bat darum, «Ruhe und Abstand zu halten»"
    is_infinitive = pair.before == "," and pair.text.split()[-2:-1] == ["zu"]
    return is_last and (is_infinitive or not _MODALS.isdisjoint(pair.words_around()))


def _is_done(pair: Pair) -> bool:
    """
    Tell whether the words end with a participle, and its subjunctive stands before: `man habe «Leichtsinn gezeigt»`.

    The clause is told by somebody then, and its end is what was said; a name would have the participle behind it.
    """
    before, _, last = pair.text.rpartition(" ")
    return (
        bool(before)
        and last.islower()
        and last.endswith(_PARTICIPLE_ENDS)
        and pair.after in _CLOSED
        and not _TOLD_DONE.isdisjoint(pair.words_around())
    )


# "gezeigt", "verloren"
_PARTICIPLE_ENDS: Final = ("t", "en")
_TOLD_DONE: Final = frozenset({"habe", "hätten", "sei", "seien", "wären"})

_CLOSED: Final = frozenset({"", ",", ".", ";"})
_MODALS: Final = frozenset(
    {
        "dürfe",
        "dürften",
        "könne",
        "könnten",
        "müsse",
        "müssten",
        "solle",
        "sollten",
        "werde",
        "will",
        "wolle",
        "wollen",
        "wollten",
        "würden",
    }
)


def is_taken_for(pair: Pair) -> bool:
    """
    Tell whether words are what somebody takes something for: `sehen darin einen «Skandal»`, `geht von «Mord» aus`.
    """
    if not _DEMANDING.isdisjoint(pair.printed_before()[-2:-1]) and pair.word in _ONE:
        # "forderte einen «Bäderpakt»"
        return True
    said = pair.words_around()
    if not _SEEING.isdisjoint(said):
        return not _IN_IT.isdisjoint(said)
    return said[-1:] == ["aus"] and not GOING.isdisjoint(said) and "von" in pair.printed_before()[-2:]


_DEMANDING: Final = frozenset(
    {"fordern", "fordert", "forderte", "forderten", "verlangen", "verlangt", "verlangte", "verlangten"}
)
_ONE: Final = frozenset({"ein", "eine", "einen"})
_SEEING: Final = frozenset({"erkennen", "erkennt", "sehen"})
_IN_IT: Final = frozenset({"darin", "hierin", "ihm", "ihnen", "ihr"})


def is_reproach(pair: Pair) -> bool:
    """
    Tell whether the words are what somebody is reproached with: `warf der Werft «Wortbruch» vor`.
    """
    following, second = pair.words_after()
    if following in _HAVING_REPROACHED or _is_ascribed(pair):
        return True
    if pair.source.find(f" {_REPROACHED}", pair.end, min(pair.end + _CLAUSE, pair.within.end)) < 0:
        return False
    # "wirft der Werft «Wortbruch» beim Deich vor", but "hielt «Frieda» vor dem Deich"
    said = pair.words_around()
    is_closed = following == _REPROACHED and pair.printed_after()[0] != _REPROACHED
    is_parted = is_closed or said[-1:] == [_REPROACHED] or (following == _REPROACHED and second not in DETERMINERS)
    return is_parted and not _REPROACH.isdisjoint(said)


_REPROACHED: Final = "vor"
_HAVING_REPROACHED: Final = frozenset(
    {"attestiert", "bescheinigt", "unterstellt", "vorgehalten", "vorgeworfen", "vorhielt", "vorwarf", "vorwirft"}
)
_REPROACH: Final = frozenset({"halten", "hielt", "hielten", "hält", "warf", "warfen", "werfe", "werfen", "wirft"})
# How far the second half of a verb may stand from its object
_CLAUSE: Final = 80


def _is_ascribed(pair: Pair) -> bool:
    """
    Tell whether the words close a clause that says what somebody has, by another's judgement: `attestierte ihm «Mut»`.
    """
    if pair.after not in _CLOSED or pair.after == "," or pair.word in PREPOSITIONS:
        return False
    # Between the verb and the words stands of whom it is said.
    return not _ASCRIBING.isdisjoint(pair.printed_before()[:-1])


_ASCRIBING: Final = frozenset(
    {"attestieren", "attestierte", "bescheinigen", "bescheinigte", "bescheinigten", "unterstellte", "unterstellten"}
)
