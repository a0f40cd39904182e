"""
Judge what a pair of quotation marks is used for: speech, a fragment of it, or a term.

What stands inside and right beside the marks decides, then the words of the sentence around them.
"""

from typing import Final

from dpaparse._grammar import rules
from dpaparse._grammar.announcements import (
    BEFORE_ANNOUNCED,
    CLOSING,
    is_announced,
    is_asked_for,
    is_said_behind,
    is_taken_up,
    is_translated,
)
from dpaparse._grammar.beside import MARKS, SHOWING, SOURCED, Pair, surely_reporting
from dpaparse._grammar.closing import STOPS_OR_ELLIPSIS
from dpaparse._grammar.joined import SHOUTS, is_answer, is_asked, is_shouted, with_joined
from dpaparse._grammar.labels import (
    begins_name,
    is_announced_name,
    is_called,
    is_called_last,
    is_called_title,
    is_gapped,
    is_impersonal,
    is_judged_so,
    is_judgement,
    is_named,
    is_named_in_english,
    is_on_sign,
    is_own_name,
    is_quoted_behind,
    is_thought,
    is_written,
)
from dpaparse._grammar.role_nouns import is_role_word
from dpaparse._grammar.small import (
    begins_small,
    is_attribute,
    is_byname,
    is_second_half,
    is_small_name,
    is_told_small,
    opens_clause,
    opens_phrase,
)
from dpaparse._grammar.space import SPACES
from dpaparse._grammar.verbs import participles, subjunctives
from dpaparse._grammar.verdicts import ends_clause, is_cause, is_reason, is_reproach, is_taken_for, is_verdict
from dpaparse._language.english_labels import ENGLISH_NAMING
from dpaparse._language.english_reporting import ENGLISH_SAYS
from dpaparse._language.labels import (
    ANNOUNCING,
    BEFORE_LABELS,
    DESCRIBING,
    LABELLING,
    PERFORMING,
    SO_CALLED,
)
from dpaparse._language.speech import FINITE, SAYING
from dpaparse._language.syntax import DETERMINERS, PREPOSITIONS
from dpaparse._model import QuoteKind, Rule

_HYPHENS: Final = ("-", "\u2010", "\u2011")
_AS: Final = "wie"
# What stands before the start of a sentence; nothing, at the start of a paragraph.
_ENDS: Final = frozenset(["", *".!?…", *MARKS])

# "Das Wasser steigt": the fewest words of a clause, and the fewest with a verb that are more than a title.
_CLAUSE: Final = 3
_CLAUSE_WITH_VERB: Final = 4
# So many words with a capital at the start are a clause nine times out of ten, with or without a verb that we know.
_SURELY_CLAUSE: Final = 6


def classify(pair: Pair) -> Rule:
    """
    Judge a pair of marks, and return the rule that decides.

    >>> from dpaparse._model import Span
    >>> classify(Pair("Der Roman «Flut» erschien.", 10, 16, "Flut", Span(0, 26))).name
    'named'
    """
    text = pair.text
    is_small = begins_small(text)
    is_told = is_small and is_told_small(pair)
    # "der Roman «Flut und Ebbe»", "der «Anker»-Verlag": a kind of thing bears the name.
    if (
        not is_told
        and (is_named(pair) or is_named_in_english(pair))
        and not is_reproach(pair)
        and not is_called_last(pair)
    ):
        return rules.NAMED
    if pair.after in _HYPHENS and pair.source[pair.end + 1 : pair.end + 2].isalpha():
        return rules.COMPOUND
    # "die Partei Küstenbund («Deich zuerst»)": a name in another language, a short form.
    is_short = pair.before == "(" and pair.after == ")" and text[-1:] not in STOPS_OR_ELLIPSIS
    if is_short or (pair.after in CLOSING and is_translated(pair)):
        return rules.PARENTHESIZED
    if pair.word in _SO_CALLED or (not is_told and is_own_name(pair)):
        return rules.SO_CALLED
    if (
        pair.word in BEFORE_ANNOUNCED
        and pair.words > 1
        and not is_small
        and (pair.word in ANNOUNCING or is_announced(pair))
    ):
        return rules.ANNOUNCED
    # "ein «großer Schritt»": words out of the middle of a sentence; "«dass das Wasser steigt»" is a clause.
    if is_small:
        return _judge_small(pair)
    judged = _judge_words(pair) or _judge_label(pair)
    if judged.kind is QuoteKind.TERM and (pair.word in _JOINED_BY or pair.before == "," or pair.after in _TOGETHER):
        # "sprach von «Lug» und «Trug»", "die «Mörder» und «Haut ab» riefen"
        together = with_joined(pair)
        along = judged if together is None else _judge_label(together)
        return along if along.kind is QuoteKind.FRAGMENT else judged
    return judged


_JOINED_BY: Final = frozenset({"oder", "und"})
_TOGETHER: Final = frozenset({" ", ","})
_SO_CALLED: Final = SO_CALLED | ENGLISH_NAMING


def _judge_small(pair: Pair) -> Rule:
    """
    Judge words that begin small: a clause, or words out of the middle of a sentence.
    """
    if opens_clause(pair.text):
        return rules.CONJUNCTION
    if is_second_half(pair):
        return rules.SECOND_HALF
    if is_byname(pair):
        return rules.SO_CALLED
    if is_small_name(pair):
        return rules.SMALL_NAME
    if pair.words > _CLAUSE:
        return rules.SMALL_WORDS
    if opens_phrase(pair):
        return rules.SMALL_PHRASE
    if is_attribute(pair):
        return rules.ATTRIBUTE
    is_known = pair.word == "als" and not _KNOWN.isdisjoint(pair.words_around())
    is_somebodys = pair.is_reported() or is_thought(pair) or is_judged_so(pair) or is_reason(pair)
    return rules.SMALL_REPORTED if is_somebodys and not is_known else rules.SMALL_COINED


def _judge_label(pair: Pair) -> Rule:
    """
    Judge words that begin with a capital and are no clause: somebody's words for something, or its name.
    """
    word, words = pair.word, pair.words
    if word in BEFORE_LABELS and (is_taken_for(pair) or _is_label(pair)):
        return rules.LABELLED
    is_title = words == 1 or (words <= _CLAUSE and not any(word[0].islower() for word in pair.text.split()))
    is_judged = is_called(pair) or is_called_last(pair) or is_judged_so(pair) or is_verdict(pair)
    # "wegen «Mangel an Strom»"; but "wegen «Verein für Deiche»"
    is_judged = is_judged or (not is_title and is_cause(pair) and not begins_name(pair.text))
    if is_judged or is_judgement(pair, is_title=is_title):
        return rules.LABELLED
    is_read = pair.words_after() == _TO_READ or is_written(pair) or is_on_sign(pair) or is_asked_for(pair)
    if word in _UTTERING or _is_felt(pair) or is_reproach(pair) or is_read or is_shouted(pair) or is_answer(pair):
        return rules.SAYING_BESIDE
    if is_title:
        return rules.CAPITALS
    # "der «Bund für Deiche» sagte": behind an article, capitals are a name.
    if word in DETERMINERS or word in PREPOSITIONS:
        return rules.BEHIND_ARTICLE
    # "Hunderte riefen «Deiche hoch»", "warf ihm «Versagen am Deich» vor"; farther from the verb, names are more common.
    following = pair.words_after()[0]
    is_said = following in SAYING and following not in participles() and following not in SOURCED
    if is_said and pair.before in _ENDS and not _has_subject(pair):
        # "«Fischer ohne Boote» forderte ein Ende der Flut"
        return rules.NO_CLAUSE
    # "kritisierte, das Urteil öffne «Tür und Tor für Wildwuchs»": the reporter's words, and somebody's.
    is_told = (word in _TO_WHOM or word in subjunctives()) and pair.is_reported()
    if is_said or is_told or ends_clause(pair) or (word in surely_reporting() and word not in _NAMING):
        return rules.SAYING_BESIDE
    return rules.NO_CLAUSE


# "auf dem Schild war «Freiheit für alle» zu lesen"
_TO_READ: Final = ("zu", "lesen")


def _is_felt(pair: Pair) -> bool:
    """
    Tell whether the words are how somebody behind them feels: `«Tief erschüttert» zeigte sich Thun`.
    """
    if not pair.text.endswith(_FEELING):
        return False
    following, second = pair.words_after()
    return second == _SELF and following in SHOWING


def _is_label(pair: Pair) -> bool:
    """
    Tell whether a verb puts the words on something, and there is no article that points to what everybody knows.
    """
    said = pair.words_around()
    if pair.word == "als" and not _KNOWN_AS.isdisjoint(said):
        return False
    # "war von «Frust» die Rede", "von «Frust» war die Rede"
    if not LABELLING.isdisjoint(said) or pair.words_after() == _SPOKEN_OF or (pair.word == "von" and "Rede" in said):
        return not is_impersonal(pair)
    # "geißelte es als «Kniefall vor den Reedern»": with "als" or "ein", any verb that reports does so.
    # "stimmte über ein «Gesetz zum Schutz der Deiche» ab": but what bears names is one itself.
    is_long = pair.words >= _CLAUSE and (pair.word == "als" or pair.word in _INDEFINITE)
    return is_long and not begins_name(pair.text) and pair.is_reported()


_SPOKEN_OF: Final = ("die", "rede")


def _has_subject(pair: Pair) -> bool:
    """
    Tell whether the verb behind the marks has its subject behind it: `«Nein zum Deich» sagte Thun`.
    """
    words = pair.printed_after()
    return len(words) > 1 and (words[1][0].isupper() or words[1] in _SUBJECTS)


_SUBJECTS: Final = frozenset({"der", "die", "er", "sie"})
# "sang «Freude am Meer»", "dies berichtet «Der Tag an der Küste»"
_NAMING: Final = frozenset(
    {"berichtet", "berichtete", "meldet", "meldete", "sang", "sangen", "singt", "titelt", "titelte"}
)


_UTTERING: Final = SHOUTS | frozenset(
    {
        "antwortete",
        "fordern",
        "fordert",
        "forderte",
        "forderten",
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
_SELF: Final = "sich"
_FEELING: Final = (*DESCRIBING, "gt", "lt", "st", "zt")
_TO_WHOM: Final = frozenset({"ihm", "ihnen", "ihr"})


def _judge_words(pair: Pair) -> Rule | None:
    """
    Judge words that begin with a capital by what stands at their border, then as a clause; None if nothing tells.
    """
    if pair.after == ",":
        judged = _judge_behind_comma(pair)
        if judged is not None:
            return judged
    return _judge_border(pair) or (None if pair.words == 1 else _judge_clause(pair))


def _judge_behind_comma(pair: Pair) -> Rule | None:
    """
    Judge words by what follows the comma behind them.
    """
    # "«Das Wasser steigt», sagte Thun": a verb of saying follows the comma; "«Flut und Ebbe», ein Film" is a name.
    following, second = pair.words_after(1)
    # "«Flut und Ebbe», so lautet der Titel"
    if following == "so" and is_called_title(pair):
        return rules.APPOSITION_BEHIND
    is_said = following in SAYING or following in surely_reporting() or (following == _AS and is_quoted_behind(pair))
    if is_said and following not in subjunctives() and not (following in SOURCED and second in _AUXILIARIES):
        if _ends_phrase(pair):
            return rules.CAPITALS
        # "sei ein «Schlag ins Gesicht», sagte Thun": the reporter's clause goes on inside the marks
        is_part = pair.word in _GOING_ON and FINITE.isdisjoint(pair.text.lower().split())
        return rules.SAYING_BESIDE if is_part else rules.SAYING_BEHIND
    # "..., a farmer said": English has the subject before its verb.
    if following in _APPOSITIONS and ENGLISH_SAYS.isdisjoint(pair.words_around()) and not is_gapped(pair):
        # "sprach von einer «Hetze», die ende": a label, of which more is told
        return None if pair.word in _INDEFINITE and _is_label(pair) else rules.APPOSITION_BEHIND
    return None


def _judge_border(pair: Pair) -> Rule | None:
    """
    Judge words by the punctuation at their border.
    """
    text, words, before, after = pair.text, pair.words, pair.before, pair.after
    full_stop = text.rstrip(MARKS)[-1:] in STOPS_OR_ELLIPSIS and not text.endswith(_LEGAL_FORMS)
    if text[-1:] == "," and (words >= _CLAUSE or (before in _ENDS and is_said_behind(pair))):
        return rules.COMMA_INSIDE
    # "Thun sagte: «Das Wasser steigt»", "Er rief: «Halt!»": a colon announces somebody's words; "Motto: «Mut»" a term.
    if before == ":" and (words > _CLAUSE or full_stop or (words > 1 and (not after or pair.is_reported()))):
        # "der neue Film wird gezeigt: «Flut und Ebbe am Meer»"
        return rules.NO_CLAUSE if not full_stop and is_announced_name(pair) else rules.COLON_BEFORE
    if before == "," and full_stop and is_second_half(pair):
        return rules.SECOND_HALF
    # "«Das Wasser steigt.»": a full stop inside the marks, and more than a shout.
    if full_stop and words >= _CLAUSE:
        return rules.BEHIND_ARTICLE if _is_performed(pair) else rules.FULL_STOP
    # "Thun winkt ab. «Kein Grund zur Sorge» Dann ging sie.": begins where a sentence does; one ends or a frame follows
    following = pair.source[pair.end + 1 : pair.end + 2]
    ends = after in _COMMA_OR_NOTHING or (after in SPACES and not following.islower())
    # "«Das Wasser steigt»: So begann sie.", but "«Deiche statt Beton»: Die Aktion beginnt."
    announced = after == ":" and words >= _CLAUSE and not FINITE.isdisjoint(text.lower().split())
    if before in _ENDS and full_stop and is_asked(pair):
        return rules.OWN_SENTENCE
    if before in _ENDS and (announced or (ends and (words > 1 or (full_stop and before))) or is_taken_up(pair)):
        return rules.OWN_SENTENCE
    return None


def _is_performed(pair: Pair) -> bool:
    """
    Tell whether words with a stop are the title of a show or a song: `gewann bei «Wer kennt den Deich?» viel Geld`.
    """
    if pair.word in PREPOSITIONS:
        return pair.after not in _COMMA_OR_NOTHING and not pair.is_reported()
    return bool(pair.word) and (pair.word in PERFORMING or pair.words_after()[0] in PERFORMING)


def _judge_clause(pair: Pair) -> Rule | None:
    """
    Judge several words: one of several names, words behind an article or a preposition, or a clause.
    """
    word, words, inside = pair.word, pair.words, pair.text.lower().split()
    is_verbless = FINITE.isdisjoint(inside)
    # "«Flut», «Ebbe und Deich»": one of several names.
    is_name = pair.before == "," and pair.after in _LISTED and is_verbless and not is_asked_for(pair)
    if is_name and not is_on_sign(pair):
        return rules.LISTED
    is_joined = word in _JOINING or pair.source[pair.end : pair.end + 3].strip(", ") in _OPENERS
    if is_joined and not pair.is_reported() and not is_on_sign(pair):
        # "zu sehen sind «Das Leben ist ein Deich», «Der Wind dreht» und «Flut»"
        return rules.LISTED
    if is_verbless and (word in PREPOSITIONS or word == "als" or word in DETERMINERS or word in _INDEFINITE):
        # "sprach von einer «Eskalation auf dem Rücken der Kranken»", "der «Bund für Deiche und Häfen an der Küste»"
        return None
    if _is_performed(pair):
        # "gewann mit «Das Leben ist ein Deich» den Preis"
        return rules.BEHIND_ARTICLE
    # "wonach «Der Deich hat immer gehalten» gilt": a finite verb among the words.
    if words >= _SURELY_CLAUSE or (words >= _CLAUSE_WITH_VERB and not is_verbless):
        # "die «Oberste Vereinigung der Hafenarbeiter an der Küste»", "hielt ihm «Versagen am Deich und im Rat» vor"
        is_phrase = is_verbless and (begins_name(pair.text) or is_reproach(pair))
        return None if is_phrase else rules.CLAUSE
    return rules.FIRST_PERSON if words >= _CLAUSE and not _FIRST_PERSON.isdisjoint(inside) else None


def _ends_phrase(pair: Pair) -> bool:
    """
    Tell whether capitals are the name of what stands before them: `der Chef der «Husum Post», sagte ...`.
    """
    text, word, words = pair.text, pair.word, pair.words
    # "es handle sich um «H5N1», sagte Thun", "beschloss das «Gesetz zum Schutz der Deiche», sagte Thun"
    if text.isupper() and not text.isalpha() and words == 1:
        return True
    if word in _OF and words > 1 and is_role_word(pair.earlier_word().lower()):
        # "der Vorsitzende der «Freunde der Küste», sagte ..."
        return FINITE.isdisjoint(text.lower().split())
    if words > _CLAUSE and word in _DEFINITE and FINITE.isdisjoint(text.lower().split()):
        return begins_name(text)
    if words > _CLAUSE or not all(word[0].isupper() or word[0].isdigit() for word in text.split()):
        return False
    noun = pair.source[max(0, pair.start - len(word) - 1) : pair.start][:1]
    return (word in _DEFINITE and words > 1) or (noun.isupper() and not text.endswith(_SHOUTED))


# What a clause cannot end with
_GOING_ON: Final = (DETERMINERS | PREPOSITIONS) - {"laut"} | {"als", "bleibe", "sei", "seien", "wäre", "wären"}
_DEFINITE: Final = frozenset({"das", "dem", "den", "der", "des", "die"})
_OF: Final = frozenset({"der", "des"})
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
_APPOSITIONS: Final = frozenset({"a", "an", "das", "dem", "den", "der", "die", "ein", "eine"})
_COMMA_OR_NOTHING: Final = ("", ",")
