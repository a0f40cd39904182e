"""
Judge what a pair of quotation marks is used for: speech, a fragment of it, or a term.

What stands inside and right beside the marks decides, then the words of the sentence around them.
"""

from typing import Final

from dpaparse._grammar import rules
from dpaparse._grammar.beside import (
    BESIDE,
    MARKS,
    SOURCED,
    is_report,
    reports,
    surely_reporting,
    word_before,
    words_after,
    words_around,
)
from dpaparse._grammar.labels import is_announced_name, is_called, is_judgement, is_named, reproaches
from dpaparse._grammar.space import SPACES
from dpaparse._grammar.verbs import participles, reporting_forms, subjunctives
from dpaparse._language.english import ENGLISH_SAYS
from dpaparse._language.labels import ANNOUNCING, BEFORE_LABELS, LABELLING, SO_CALLED
from dpaparse._language.speech import FINITE, SAYING
from dpaparse._language.syntax import DETERMINERS, PREPOSITIONS
from dpaparse._model import Rule, Span

_HYPHENS: Final = ("-", "\u2010", "\u2011")
_FULL_STOPS: Final = frozenset(".!?…")
# What stands before the start of a sentence; nothing, at the start of a paragraph.
_ENDS: Final = frozenset(["", *".!?…", *MARKS])

# "nannte das Gesetz «unsinnig»": what somebody says of a thing, and no name.
_DESCRIBING: Final = (
    "al",
    "ant",
    "bar",
    "ell",
    "elt",
    "en",
    "end",
    "ent",
    "ert",
    "frei",
    "haft",
    "ig",
    "isch",
    "iv",
    "lich",
    "los",
    "reich",
    "sam",
    "tet",
    "voll",
    "wert",
    "är",
    "ös",
)

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
    is_told = is_small and (words >= _CLAUSE or text.endswith(_DESCRIBING))
    bears_name = before.isalpha() and not is_told and is_named(source, at + 1, lowest)
    if bears_name and not reproaches(source, start, end, within):
        return rules.NAMED
    if after in _HYPHENS and source[end + 1 : end + 2].isalpha():
        return rules.COMPOUND
    # "die Partei Küstenbund («Deich zuerst»)": a name in another language, a short form.
    is_short = before == "(" and after == ")" and text[-1:] not in _FULL_STOPS
    if is_short or (after in _CLOSING and _is_translated(source, start, lowest)):
        return rules.PARENTHESIZED
    word = word_before(source, at + 1, lowest) if before.isalnum() or before == "." else ""
    if word in SO_CALLED:
        return rules.SO_CALLED
    if word in ANNOUNCING and words > 1 and not is_small:
        return rules.ANNOUNCED
    # "ein «großer Schritt»": words out of the middle of a sentence; "«dass das Wasser steigt»" is a clause.
    if is_small:
        return _judge_small(source, start, end, text, word, words, within)
    judged = _judge_words(source, start, end, text, before, after, word, words, within)
    if judged is not None:
        return judged
    return _judge_label(source, start, end, text, before, word, words, within)


def _is_translated(source: str, start: int, lowest: int) -> bool:
    """
    Tell whether parentheses before the marks announce a translation: `(zu Deutsch etwa: «Bund für Deiche»)`.
    """
    before = source[max(lowest, start - BESIDE) : start]
    opened = max(before.rfind(mark) for mark in _OPENING)
    return opened >= 0 and not _TRANSLATED.isdisjoint(before[opened + 1 :].lower().rstrip(": ").split())


_OPENING: Final = "(["
_CLOSING: Final = frozenset(")]")
_TRANSLATED: Final = frozenset({"deutsch", "engl.", "englisch", "etwa", "kurz", "übersetzt"})


def _judge_small(  # noqa: PLR0913, PLR0917, what the rules see
    source: str, start: int, end: int, text: str, word: str, words: int, within: Span
) -> Rule:
    """
    Judge words that begin small: a clause, or words out of the middle of a sentence.
    """
    if text.partition(" ")[0] in _CONJUNCTIONS:
        return rules.CONJUNCTION
    if words > _CLAUSE:
        return rules.SMALL_WORDS
    said = words_around(source, start, end, within)
    is_known = word == "als" and not _KNOWN.isdisjoint(said)
    return rules.SMALL_REPORTED if is_report(said) and not is_known else rules.SMALL_COINED


def _judge_label(  # noqa: PLR0913, PLR0917, what the rules see
    source: str, start: int, end: int, text: str, before: str, word: str, words: int, within: Span
) -> Rule:
    """
    Judge words that begin with a capital and are no clause: somebody's words for something, or its name.
    """
    said = words_around(source, start, end, within)
    # "nannte es eine «Zumutung»": a verb that labels, and no article that points to what everybody knows.
    # "geißelte es als «Kniefall vor den Reedern»": so does any verb that reports, with "als".
    is_long = words >= _CLAUSE and (word == "als" or word in _INDEFINITE)
    labels = not LABELLING.isdisjoint(said) or (is_long and is_report(said))
    if word in BEFORE_LABELS and labels and (word != "als" or _KNOWN_AS.isdisjoint(said)):
        return rules.LABELLED
    is_title = words <= _CLAUSE and not any(word[0].islower() for word in text.split())
    if is_judgement(text, word, said, is_title=is_title) or is_called(source, end, said):
        return rules.LABELLED
    if word in _UTTERING or reproaches(source, start, end, within):
        return rules.SAYING_BESIDE
    if is_title:
        return rules.CAPITALS
    # "der «Bund für Deiche» sagte": behind an article, capitals are a name.
    if word in DETERMINERS or word in PREPOSITIONS:
        return rules.BEHIND_ARTICLE
    # "Hunderte riefen «Deiche hoch»", "warf ihm «Versagen am Deich» vor"; farther from the verb, names are more common.
    following = words_after(source, end)[0]
    is_said = following in SAYING and following not in participles() and following not in SOURCED
    # "kritisierte, das Urteil öffne «Tür und Tor für Wildwuchs»": the reporter's words, and somebody's.
    is_told = word in _TO_WHOM or (word in subjunctives() and words > 1)
    if is_said and before in _ENDS and not _has_subject(source, end):
        # "«Fischer ohne Boote» forderte ein Ende der Flut"
        return rules.NO_CLAUSE
    if is_said or (word in reporting_forms() and word not in _NAMING) or (is_told and is_report(said)):
        return rules.SAYING_BESIDE
    return rules.NO_CLAUSE


def _has_subject(source: str, end: int) -> bool:
    """
    Tell whether the verb behind the marks has its subject behind it: `«Nein zum Deich» sagte Thun`.
    """
    words = source[end : end + BESIDE].split(None, 2)
    return len(words) > 1 and (words[1][0].isupper() or words[1] in _SUBJECTS)


_SUBJECTS: Final = frozenset({"der", "die", "er", "sie"})
# "sang «Freude am Meer»", "dies berichtet «Der Tag an der Küste»"
_NAMING: Final = frozenset(
    {"berichtet", "berichtete", "meldet", "meldete", "sang", "sangen", "singt", "titelt", "titelte"}
)


_UTTERING: Final = frozenset(
    {
        "antwortete",
        "brüllte",
        "brüllten",
        "fordern",
        "fordert",
        "forderte",
        "forderten",
        "rief",
        "riefen",
        "rufen",
        "ruft",
        "schrie",
        "schrien",
        "skandieren",
        "skandierte",
        "skandierten",
        "verlangten",
        # "der Plan sei «Unsinn»"
        "bleibe",
        "sei",
        "seien",
    }
)
# "gilt als «Perle des Nordens»", "als «Deichtor» bekannt"
_KNOWN: Final = frozenset({"bekannt", "bekannte", "bekannten", "bekannter"})
_KNOWN_AS: Final = _KNOWN | {"galt", "galten", "gelten", "gilt"}
_TO_WHOM: Final = frozenset({"ihm", "ihnen", "ihr"})


def _judge_words(  # noqa: C901, PLR0911, PLR0912, PLR0913, PLR0917, what the rules see
    source: str, start: int, end: int, text: str, before: str, after: str, word: str, words: int, within: Span
) -> Rule | None:
    """
    Judge words that begin with a capital; None if nothing around them tells.
    """
    # "«Das Wasser steigt», sagte Thun": a verb of saying follows the comma; "«Flut und Ebbe», ein Film" is a name.
    if after == ",":
        following, second = words_after(source, end + 1)
        is_said = following in SAYING or following in surely_reporting()
        if is_said and not (following in SOURCED and second in _AUXILIARIES):
            return rules.CAPITALS if _ends_phrase(source, start, text, word, words) else rules.SAYING_BEHIND
        # "..., a farmer said": English has the subject before its verb.
        if following in _APPOSITIONS and ENGLISH_SAYS.isdisjoint(words_around(source, start, end, within)):
            return rules.APPOSITION_BEHIND
    full_stop = text.rstrip(MARKS)[-1:] in _FULL_STOPS and not text.endswith(_LEGAL_FORMS)
    if text[-1:] == "," and words >= _CLAUSE:
        return rules.COMMA_INSIDE
    # "Thun sagte: «Das Wasser steigt»", "Er rief: «Halt!»": a colon announces somebody's words; "Motto: «Mut»" a term.
    if before == ":" and (words > _CLAUSE or full_stop or (words > 1 and reports(source, start, end, within))):
        # "der neue Film wird gezeigt: «Flut und Ebbe am Meer»"
        is_name = not full_stop and is_announced_name(text, words_around(source, start, end, within))
        return rules.NO_CLAUSE if is_name else rules.COLON_BEFORE
    # "«Das Wasser steigt.»": a full stop inside the marks, and more than a shout.
    if full_stop and words >= _CLAUSE:
        return rules.FULL_STOP
    # "Thun winkt ab. «Kein Grund zur Sorge» Dann ging sie.": begins where a sentence does; one ends or a frame follows
    ends = after in _COMMA_OR_NOTHING or (after in SPACES and not source[end + 1 : end + 2].islower())
    if before in _ENDS and ends and (words > 1 or (full_stop and before)):
        return rules.OWN_SENTENCE
    if words == 1:
        return None
    # "«Flut», «Ebbe und Deich»": one of several names.
    if before == "," and after in _LISTED and FINITE.isdisjoint(text.lower().split()):
        return rules.LISTED
    is_joined = word in _JOINING or source[end : end + 3].strip(", ") in _OPENERS
    if is_joined and not reports(source, start, end, within):
        # "zu sehen sind «Das Leben ist ein Deich», «Der Wind dreht» und «Flut»"
        return rules.LISTED
    # "wonach «Der Deich hat immer gehalten» gilt": a finite verb among the words.
    inside = text.lower().split()
    if (word in DETERMINERS or word in PREPOSITIONS or word in _INDEFINITE) and FINITE.isdisjoint(inside):
        # "sprach von einer «Eskalation auf dem Rücken der Kranken»", "der «Bund für Deiche und Häfen an der Küste»"
        return None
    if word in PREPOSITIONS and after not in _COMMA_OR_NOTHING and not reports(source, start, end, within):
        # "gewann mit «Das Leben ist ein Deich» den Preis"
        return rules.BEHIND_ARTICLE
    if words >= _SURELY_CLAUSE or (words >= _CLAUSE_WITH_VERB and not FINITE.isdisjoint(inside)):
        return rules.CLAUSE
    if words >= _CLAUSE and not _FIRST_PERSON.isdisjoint(inside):
        return rules.FIRST_PERSON
    return None


def _ends_phrase(source: str, start: int, text: str, word: str, words: int) -> bool:
    """
    Tell whether capitals are the name of what stands before them: `der Chef der «Husum Post», sagte ...`.
    """
    if words > _CLAUSE or not all(word[0].isupper() or word[0].isdigit() for word in text.split()):
        return False
    noun = source[max(0, start - len(word) - 1) : start][:1]
    return (word in _DEFINITE and words > 1) or (noun.isupper() and not text.endswith(_SHOUTED))


_DEFINITE: Final = frozenset({"das", "dem", "den", "der", "des", "die"})
_SHOUTED: Final = ("!", "?", ".", "…")
_AUXILIARIES: Final = frozenset({"hat", "hatte", "ist", "sind", "war", "waren", "wird", "wurde", "wurden"})
_FIRST_PERSON: Final = frozenset(
    {"i", "ich", "mein", "meine", "mich", "mir", "my", "our", "uns", "unser", "unsere", "we", "wir"}
)
_INDEFINITE: Final = frozenset({"a", "an", "ein", "eine", "einem", "einen", "einer", "eines"})
# "des «Bundes für Deiche e.V.»"
_LEGAL_FORMS: Final = ("e.V.", "e. V.", "Co.", "Corp.", "Inc.", "Ltd.")
_LISTED: Final = frozenset({",", " "})
_JOINING: Final = frozenset({"beispielsweise", "darunter", "oder", "sowie", "und"})
_OPENERS: Final = frozenset('„“«»"')
_CONJUNCTIONS: Final = frozenset({"because", "dass", "daß", "damit", "if", "ob", "obwohl", "that", "weil", "wenn"})
_APPOSITIONS: Final = frozenset({"a", "an", "das", "dem", "den", "der", "die", "ein", "eine"})
_COMMA_OR_NOTHING: Final = ("", ",")
