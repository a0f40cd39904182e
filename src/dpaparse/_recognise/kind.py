"""
Judge what a pair of quotation marks is used for: speech, a fragment of it, or a term.

What stands inside and right beside the marks decides, then the words of the sentence around them.
"""

from functools import cache
from typing import Final

from dpaparse._grammar import rules
from dpaparse._grammar.space import SPACES
from dpaparse._grammar.verbs import participles, reporting_forms, subjunctives
from dpaparse._language.english import ENGLISH_SAYS
from dpaparse._language.labels import BEFORE_LABELS, LABELLING, SO_CALLED
from dpaparse._language.reporting import SOURCES
from dpaparse._language.speech import FINITE, NAMED, SAYING
from dpaparse._language.syntax import DETERMINERS, PREPOSITIONS
from dpaparse._model import Rule, Span

_MARKS: Final = "“”„«»‚‘’‹›\"'"
_HYPHENS: Final = ("-", "\u2010", "\u2011")
_PUNCTUATION: Final = ".,;:!?…"
_FULL_STOPS: Final = frozenset(".!?…")
# What stands before the start of a sentence; nothing, at the start of a paragraph.
_ENDS: Final = frozenset(["", *".!?…", *_MARKS])

# The longest words of German news, in characters: as far beside the marks as the rules look.
_BESIDE: Final = 40

# Compounds end with them: "Tageszeitung".
_NAMED: Final = tuple(NAMED)

# "Das Wasser steigt": the fewest words of a clause, and the fewest with a verb that are more than a title.
_CLAUSE: Final = 3
_CLAUSE_WITH_VERB: Final = 4
# So many words with a capital at the start are a clause nine times out of ten, with or without a verb that we know.
_SURELY_CLAUSE: Final = 6


def classify(source: str, start: int, end: int, text: str, within: Span) -> Rule:
    """
    Judge a pair of marks, and return the rule that decides.

    Args:
        source: The whole text.

        start: Where the pair begins, mark included.

        end: Where it ends, mark included.

        text: The words inside the marks.

        within: The paragraph or its like.

    >>> classify("Der Roman «Flut» erschien.", 10, 16, "Flut", Span(0, 26)).name
    'named'
    """
    lowest = within.start
    # The character before the marks, or before the blank there, and the one behind; empty where there is none.
    at = start - 2 if start - 1 > lowest and source[start - 1] in SPACES else start - 1
    before = source[at] if at >= lowest else ""
    after = source[end] if end < within.end else ""
    # "der Roman «Flut und Ebbe»", "der «Anker»-Verlag": a kind of thing bears the name.
    words = text.count(" ") + 1
    is_small = text[:1].islower()
    if before.isalpha() and not (is_small and words >= _CLAUSE) and _is_named(source, at + 1, lowest):
        return rules.NAMED
    if after in _HYPHENS and source[end + 1 : end + 2].isalpha():
        return rules.COMPOUND
    if before == "(" and after == ")" and text[-1:] not in _FULL_STOPS:
        # "die Partei Küstenbund («Deich zuerst»)": a name in another language, a short form.
        return rules.PARENTHESIZED
    word = _word_before(source, at + 1, lowest) if before.isalnum() or before == "." else ""
    if word in SO_CALLED:
        return rules.SO_CALLED
    # "ein «großer Schritt»": words out of the middle of a sentence; "«dass das Wasser steigt»" is a clause.
    if is_small:
        return _judge_small(source, start, end, text, words, within)
    judged = _judge_words(source, start, end, text, before, after, word, words, within)
    if judged is not None:
        return judged
    return _judge_label(source, start, end, text, word, words, within)


def _judge_small(source: str, start: int, end: int, text: str, words: int, within: Span) -> Rule:  # noqa: PLR0913, PLR0917, what the rules see
    """
    Judge words that begin small: a clause, or words out of the middle of a sentence.
    """
    if text.partition(" ")[0] in _CONJUNCTIONS:
        return rules.CONJUNCTION
    if words > _CLAUSE:
        return rules.SMALL_WORDS
    return rules.SMALL_REPORTED if _reports(source, start, end, within) else rules.SMALL_COINED


def _judge_label(  # noqa: PLR0913, PLR0917, what the rules see
    source: str, start: int, end: int, text: str, word: str, words: int, within: Span
) -> Rule:
    """
    Judge words that begin with a capital and are no clause: somebody's words for something, or its name.
    """
    said = _words_around(source, start, end, within)
    # "nannte es eine «Zumutung»": a verb that labels, and no article that points to what everybody knows.
    # "geißelte es als «Kniefall vor den Reedern»": so does any verb that reports, with "als".
    is_long = words >= _CLAUSE and (word == "als" or word in _INDEFINITE)
    labels = not LABELLING.isdisjoint(said) or (is_long and _is_report(said))
    if word in BEFORE_LABELS and labels and _KNOWN_AS.isdisjoint(said):
        return rules.LABELLED
    following = _words_after(source, end)[0]
    # "warf ihr «Wortbruch» vor", "warf der Werft «Wortbruch» vor"
    if following == _REPROACHED and not _REPROACH.isdisjoint(said):
        return rules.SAYING_BESIDE
    if words <= _CLAUSE and not any(word[0].islower() for word in text.split()):
        return rules.CAPITALS
    # "der «Bund für Deiche» sagte": behind an article, capitals are a name.
    if word in DETERMINERS or word in PREPOSITIONS:
        return rules.BEHIND_ARTICLE
    # "Hunderte riefen «Deiche hoch»", "warf ihm «Versagen am Deich» vor"; farther from the verb, names are more common.
    is_said = following in SAYING and following not in participles() and following not in _SOURCED
    # "kritisierte, das Urteil öffne «Tür und Tor für Wildwuchs»": the reporter's words, and somebody's.
    is_told = word in _TO_WHOM or (word in subjunctives() and words >= _CLAUSE)
    if is_said or word in reporting_forms() or (is_told and _is_report(said)):
        return rules.SAYING_BESIDE
    return rules.NO_CLAUSE


# "gilt als «Perle des Nordens»", "als «Deichtor» bekannt"
_KNOWN_AS: Final = frozenset({"bekannt", "bekannte", "bekannten", "bekannter", "galt", "galten", "gelten", "gilt"})
_REPROACHED: Final = "vor"
_REPROACH: Final = frozenset({"warf", "warfen", "werfe", "werfen", "wirft"})
_TO_WHOM: Final = frozenset({"ihm", "ihnen", "ihr"})


def _reports(source: str, start: int, end: int, within: Span) -> bool:
    """
    Tell whether the sentence around a pair of marks reports what somebody says.
    """
    return _is_report(_words_around(source, start, end, within))


def _is_report(said: list[str]) -> bool:
    """
    Tell whether one of the words is a finite verb of saying or wanting, a source, or a subjunctive.
    """
    return not _telling().isdisjoint(said)


@cache
def _telling() -> frozenset[str]:
    """
    Return the words by which a sentence reports.
    """
    return reporting_forms() | LABELLING | SOURCES | subjunctives() | _SOURCED | _WANTED | ENGLISH_SAYS


_SOURCED: Final = frozenset({"according", "laut", "so", "zufolge"})
# "will «in Ruhe nachdenken»"
_WANTED: Final = frozenset({"will", "wollen", "wollte", "wollten"})


def _words_around(source: str, start: int, end: int, within: Span) -> list[str]:
    """
    Return the words of the sentence around a pair of marks, in small letters.
    """
    before = source[max(within.start, start - _SENTENCE) : start]
    behind = source[end : min(within.end, end + _SENTENCE)]
    for stop in _STOPS:
        before = before[before.rfind(stop) + 1 :]
        behind = behind.partition(stop)[0]
    around = f"{before} {behind}".lower()
    for mark in _BETWEEN_WORDS:
        # Four times as fast as `translate` where letters are not ASCII.
        if mark in around:
            around = around.replace(mark, " ")
    return around.split()


# So far as a sentence of news reaches beside a quotation.
_SENTENCE: Final = 300
_STOPS: Final = (". ", "? ", "! ", ".\n")
_BETWEEN_WORDS: Final = ",.:;()[]" + _MARKS


def _word_before(source: str, at: int, lowest: int) -> str:
    """
    Return the word that ends at *at*, in small letters.
    """
    words = source[max(lowest, at - _BESIDE) : at].rsplit(None, 1)
    return words[-1].rstrip(".").lower() if words else ""


def _judge_words(  # noqa: C901, PLR0911, PLR0913, PLR0917, what the rules see
    source: str, start: int, end: int, text: str, before: str, after: str, word: str, words: int, within: Span
) -> Rule | None:
    """
    Judge words that begin with a capital; None if nothing around them tells.
    """
    # "«Das Wasser steigt», sagte Thun": a verb of saying follows the comma; "«Flut und Ebbe», ein Film" is a name.
    if after == ",":
        following, second = _words_after(source, end + 1)
        if following in SAYING and not (following in _SOURCED and second in _AUXILIARIES):
            return rules.SAYING_BEHIND
        # "..., a farmer said": English has the subject before its verb.
        if following in _APPOSITIONS and ENGLISH_SAYS.isdisjoint(_words_around(source, start, end, within)):
            return rules.APPOSITION_BEHIND
    full_stop = text.rstrip(_MARKS)[-1:] in _FULL_STOPS and not text.endswith(_LEGAL_FORMS)
    if text[-1:] == "," and words >= _CLAUSE:
        return rules.COMMA_INSIDE
    # "Thun sagte: «Das Wasser steigt»", "Er rief: «Halt!»": a colon announces somebody's words; "Motto: «Mut»" a term.
    if before == ":" and (words > _CLAUSE or full_stop or (words > 1 and _reports(source, start, end, within))):
        return rules.COLON_BEFORE
    # "«Das Wasser steigt.»": a full stop inside the marks, and more than a shout.
    if full_stop and words >= _CLAUSE:
        return rules.FULL_STOP
    if words == 1:
        return None
    # "Thun winkt ab. «Kein Grund zur Sorge» Dann ging sie.": begins where a sentence does; one ends or a frame follows
    ends = after in _COMMA_OR_NOTHING or (after in SPACES and not source[end + 1 : end + 2].islower())
    if before in _ENDS and ends:
        return rules.OWN_SENTENCE
    # "«Flut», «Ebbe und Deich»": one of several names.
    if before == "," and after in _LISTED and FINITE.isdisjoint(text.lower().split()):
        return rules.LISTED
    # "wonach «Der Deich hat immer gehalten» gilt": a finite verb among the words.
    inside = text.lower().split()
    if (word in DETERMINERS or word in PREPOSITIONS or word in _INDEFINITE) and FINITE.isdisjoint(inside):
        # "sprach von einer «Eskalation auf dem Rücken der Kranken»", "der «Bund für Deiche und Häfen an der Küste»"
        return None
    if words >= _SURELY_CLAUSE or (words >= _CLAUSE_WITH_VERB and not FINITE.isdisjoint(inside)):
        return rules.CLAUSE
    if words >= _CLAUSE and not _FIRST_PERSON.isdisjoint(inside):
        return rules.FIRST_PERSON
    return None


_AUXILIARIES: Final = frozenset({"hat", "hatte", "ist", "sind", "war", "waren", "wird", "wurde", "wurden"})
_FIRST_PERSON: Final = frozenset(
    {"i", "ich", "mein", "meine", "mich", "mir", "my", "our", "uns", "unser", "unsere", "we", "wir"}
)
_INDEFINITE: Final = frozenset({"a", "an", "ein", "eine", "einem", "einen", "einer", "eines"})
# "des «Bundes für Deiche e.V.»"
_LEGAL_FORMS: Final = ("e.V.", "e. V.", "Co.", "Corp.", "Inc.", "Ltd.")
_LISTED: Final = frozenset({",", " "})
_CONJUNCTIONS: Final = frozenset({"because", "dass", "daß", "damit", "if", "ob", "obwohl", "that", "weil", "wenn"})
_APPOSITIONS: Final = frozenset({"a", "an", "das", "dem", "den", "der", "die", "ein", "eine"})
_COMMA_OR_NOTHING: Final = ("", ",")


def _is_named(source: str, at: int, lowest: int) -> bool:
    """
    Tell whether the word that ends at *at* is a noun that says what bears a name: `Roman`, `Tageszeitung`.
    """
    start = source.rfind(" ", max(lowest, at - _BESIDE), at) + 1 or lowest
    # Behind the last blank a line may end.
    word = source[start:at].rsplit(maxsplit=1)[-1]
    low = word.lower()
    return word[0].isupper() and (low.endswith(_NAMED) or low.removesuffix("s").removesuffix("e").endswith(_NAMED))


def _words_after(source: str, start: int) -> tuple[str, str]:
    """
    Return the first two words behind *start*, bare and in small letters.
    """
    words = [*source[start : start + _BESIDE].split(None, 2), "", ""]
    return words[0].rstrip(_PUNCTUATION).lower(), words[1].rstrip(_PUNCTUATION).lower()
