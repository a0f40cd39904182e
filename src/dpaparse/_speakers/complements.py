"""
Tell what belongs to a verb from its subject in front of it: `appellierte die Ministerin [an die Stadt]`.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.sentences import Sentence


def without_complement(sentence: Sentence, at: int, start: int, end: int) -> int:
    """
    Return where a subject ends, in front of what belongs to its verb.

    Args:
        sentence: The sentence.

        at: Where the verb begins, or the auxiliary of its participle.

        start: Where the subject begins.

        end: Where it ends, with what may belong to the verb.
    """
    last = sentence.tags.rfind(" ", start, end) + 1
    if not last:
        return end
    word = sentence.text(last, end)
    if word in _BEHIND_ARTICLE or word == _EXPRESSION:
        # "war Thun [der Meinung]", "gab Thun [der Hoffnung Ausdruck]"
        noun = sentence.word_before(last - 1) if word == _EXPRESSION else last
        return _before(sentence, sentence.word_before(noun - 1), start, end)
    if word in _BARE and sentence.word(at).startswith(_VOICING):
        return last - 1
    if word == _MEMORY or word in _TOLD_AT:
        # "rief Thun [in Erinnerung]", "sagte Thun [bei der Polizei] aus"
        place = sentence.tags.rfind(_BESIDE, start, end)
        return place if place > start else end
    if sentence.source.startswith(_TURNING, sentence.base + at):
        to = sentence.tags.find(_BESIDE, start, end)
        return to if to > start and sentence.word(to + 1) == _TO else end
    return end


def _before(sentence: Sentence, article: int, start: int, end: int) -> int:
    """
    Return where a subject ends in front of an article or a possessive pronoun.
    """
    is_object = article > start and sentence.tags[article] in _OBLIQUE
    return article - 1 if is_object else end


_OBLIQUE: Final = frozenset("rco")
# "in", "an", "bei"
_BESIDE: Final = " b_"
_TO: Final = "an"
# "der [Meinung]"
_BEHIND_ARTICLE: Final = frozenset({"Ansicht", "Auffassung", "Meinung", "Öffentlichkeit", "Überzeugung"})
_EXPRESSION: Final = "Ausdruck"
_MEMORY: Final = "Erinnerung"
_TOLD_AT: Final = frozenset({"Kripo", "Kriminalpolizei", "Polizei", "Staatsanwaltschaft"})
# What somebody voices, without an article.
_BARE: Final = frozenset(
    {
        "Bedauern",
        "Bedenken",
        "Befremden",
        "Einspruch",
        "Einwände",
        "Empörung",
        "Enttäuschung",
        "Freude",
        "Hoffnung",
        "Kritik",
        "Lob",
        "Optimismus",
        "Protest",
        "Reue",
        "Skepsis",
        "Sorge",
        "Sorgen",
        "Stolz",
        "Unmut",
        "Unverständnis",
        "Verständnis",
        "Verwunderung",
        "Vorbehalte",
        "Vorwürfe",
        "Widerspruch",
        "Zufriedenheit",
        "Zuversicht",
        "Zweifel",
    }
)
_VOICING: Final = ("bekund", "erhob", "heg", "leg", "melde", "zeig", "äußer", "übt")
_TURNING: Final = ("appellier", "schreib", "schrieb", "wand", "wend")
