"""
What stands before words in marks and announces them: nouns of saying, translations in parentheses.
"""

from typing import Final

from dpaparse._grammar.beside import BESIDE, MARKS, Pair, surely_reporting
from dpaparse._language.english_reporting import ENGLISH_SAYS
from dpaparse._language.labels import ANNOUNCING


def is_announced(pair: Pair) -> bool:
    """
    Tell whether a noun announces the words, and others with them: `Rufe wie «Deiche hoch» und «Nie wieder Flut»`.
    """
    before = pair.source[max(pair.within.start, pair.start - 2 * BESIDE) : pair.start].lower().split()
    if pair.word in _LIKE:
        return not ANNOUNCING.isdisjoint(before[-_NEAR:])
    if pair.word not in _AND or _LIKE.isdisjoint(before) or ANNOUNCING.isdisjoint(before):
        return False
    return before[-2][-1] in MARKS


# "Rufe wie", "Rufe wie etwa", "Rufe wie zum Beispiel"
_LIKE: Final = frozenset({"beispiel", "beispielsweise", "etwa", "wie"})
_AND: Final = frozenset({"oder", "und"})
BEFORE_ANNOUNCED: Final = ANNOUNCING | _LIKE | _AND
"""
Words before the marks where a noun may announce what they hold.
"""

_NEAR: Final = 4


def is_taken_up(pair: Pair) -> bool:
    """
    Tell whether what follows takes the words up: `«Es regnet»: Mit diesen Worten ging Thun`, `«Halt» – so rief Thun`.
    """
    behind = pair.source[pair.end : min(pair.end + 2 * BESIDE, pair.within.end)]
    joint = next((joint for joint in _JOINTS if behind.startswith(joint)), None)
    if joint is None:
        return False
    words = behind[len(joint) :].lower().split(None, 3)[:3]
    if words[:1] == ["mit"]:
        return words[1:2] != words[2:] and words[1] in _THESE and words[-1] in ANNOUNCING
    return words[:1] == ["so"] and not surely_reporting().isdisjoint(words)


_JOINTS: Final = (": ", " – ", " - ")
_THESE: Final = frozenset({"diesem", "diesen", "dieser"})


def is_asked_for(pair: Pair) -> bool:
    """
    Tell whether the words open an infinitive that somebody asks for: `bat die Leute, «Ruhe und Anstand» zu wahren`.
    """
    return pair.before == "," and pair.words_after()[0] == _TO and pair.is_reported()


_TO: Final = "zu"


def is_translated(pair: Pair) -> bool:
    """
    Tell whether parentheses before the marks announce a translation: `(zu Deutsch etwa: «Bund für Deiche»)`.
    """
    before = pair.source[max(pair.within.start, pair.start - BESIDE) : pair.start]
    opened = max(before.rfind(mark) for mark in _OPENING)
    return opened >= 0 and not _TRANSLATED.isdisjoint(before[opened + 1 :].lower().rstrip(": ").split())


_OPENING: Final = "(["
CLOSING: Final = frozenset(")]")
"""
What ends parentheses.
"""

_TRANSLATED: Final = frozenset({"deutsch", "engl.", "englisch", "etwa", "kurz", "übersetzt"})


def is_said_behind(pair: Pair) -> bool:
    """
    Tell whether several words, or one with a verb of saying behind it, open their sentence: `"This," the mayor said`.
    """
    behind = pair.clause_behind()
    # "“Listen,” she smiles"
    return pair.words > 1 or behind[:1] in _SPEAKING or not ENGLISH_SAYS.isdisjoint(behind)


_SPEAKING: Final = (["he"], ["she"], ["they"])
