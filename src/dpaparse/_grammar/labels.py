"""
Labels and names: nouns in marks that say what somebody thinks of something, and kinds of things that bear names.
"""

from itertools import pairwise
from types import MappingProxyType
from typing import Final

from dpaparse._grammar.beside import BESIDE, PUNCTUATION, Pair, surely_reporting
from dpaparse._grammar.endings import Endings
from dpaparse._grammar.role_nouns import is_role_word
from dpaparse._grammar.spellings import in_all_spellings
from dpaparse._grammar.verdicts import CALLING
from dpaparse._language.english_labels import ENGLISH_NAMED
from dpaparse._language.english_reporting import ENGLISH_JUDGES, ENGLISH_SAYS
from dpaparse._language.labels import ABSTRACT, BODIES, CLAIMS, GOVERNED, MOTTOS, NO_LABELLING, READING, SIGNS
from dpaparse._language.reporting import PARTICLES
from dpaparse._language.speech import FINITE, NAMED, NAMED_ALONE, NAMELESS, SAYING
from dpaparse._language.syntax import DETERMINERS, PREPOSITIONS

# Compounds end with them: "Tageszeitung"; but "Beispiel" is no kind of "Spiel".
_NAMED: Final = Endings(NAMED)
_NAMELESS: Final = tuple(NAMELESS)

_ABSTRACT: Final = tuple(ABSTRACT)
_THAT: Final = "das"
_SELF: Final = frozenset({"selbst", "sich"})
_CLAUSE: Final = 80


def is_named(pair: Pair) -> bool:
    """
    Tell whether the word before a pair is a noun that says what bears a name: `Roman`, `Tageszeitung`.
    """
    return pair.before.isalpha() and pair.noun[0].isupper() and _is_kind(pair.word)


def is_named_in_english(pair: Pair) -> bool:
    """
    Tell whether an English noun before a pair, or before its comma or verb, says what bears a name: `the novel "Ebb"`.
    """
    if pair.word in _NAMED_BY:
        words = pair.printed_before()
        return len(words) > 1 and words[-2] in _NAMED_SINGLY
    if pair.before == ",":
        # "in the video, “We will stay,” she says"
        return pair.printed_before()[-1] in ENGLISH_NAMED and ENGLISH_SAYS.isdisjoint(pair.words_after())
    return pair.word in ENGLISH_NAMED and pair.printed_before()[-1] in ENGLISH_NAMED


# "the motto is “Ebb first”"
_NAMED_BY: Final = frozenset({"is", "read", "reads", "was"})
_NAMED_SINGLY: Final = frozenset({"catchphrase", "headline", "motto", "nickname", "slogan", "title"})


def _is_kind(low: str) -> bool:
    """
    Tell whether a noun in small letters says what bears a name.
    """
    bare = low.removesuffix("s").removesuffix("e")
    is_named = _NAMED.end(low) or _NAMED.end(bare) or low in NAMED_ALONE
    return is_named and not low.endswith(_NAMELESS)


def begins_name(text: str) -> bool:
    """
    Tell whether words begin with a kind of thing that bears a name, as the name of an act or a club does.

    >>> begins_name("Hoher Rat zum Schutz der Deiche"), begins_name("Schlag ins Gesicht")
    (True, False)
    """
    words = text.split(None, 2)[:2]
    return any(word[0].isupper() and (_is_kind(word.lower()) or word.lower() in BODIES) for word in words)


def is_announced_name(pair: Pair) -> bool:
    """
    Tell whether words behind a colon are a name: a kind of thing that bears one stands before, and nothing is said.
    """
    said = pair.words_around()
    if not READING.isdisjoint(pair.printed_before()[-1:]) and any(word.lower().endswith(MOTTOS) for word in said):
        # "Das Motto des Tages lautet: «Der Deich hält»"
        return True
    if not FINITE.isdisjoint(pair.text.lower().split()) or not surely_reporting().isdisjoint(said):
        return False
    return _WRITTEN.isdisjoint(said) and any(_is_thing(word) for word in said[1:])


def _is_thing(word: str) -> bool:
    """
    Tell whether a word is a kind of thing that bears a name, and speaks for nobody: `Film`, but not `Verband`.
    """
    low = word.lower()
    return word[0].isupper() and _is_kind(low) and not is_role_word(low)


_WRITTEN: Final = frozenset({"Worten", "lesen", "stand", "standen", "steht", "zitiert"})


def is_judgement(pair: Pair, *, is_title: bool) -> bool:
    """
    Tell whether nouns say what somebody thinks of something: `drohte mit «Folgen für alle»`, `nannte es «Unsinn»`.
    """
    word, is_abstract = pair.word, _is_abstract(pair.text)
    if pair.words_after()[0] == _BEEN and not _REPORTED_BEING.isdisjoint(pair.words_around()):
        # "das Warten sei dagegen «Folter» gewesen"
        return True
    if word in _PLAIN and is_abstract and not GOVERNED[_PLAIN[word]].isdisjoint(pair.words_around()):
        return True
    if word in GOVERNED:
        return (is_abstract or not is_title) and not GOVERNED[word].isdisjoint(pair.words_around())
    if not is_abstract:
        return False
    # "kritisierte die «Untätigkeit der Behörden»", but "die «Freunde der Deiche»"; "nannte das «Unsinn»"
    if is_title and word in DETERMINERS and word != _THAT:
        # "kritisierte die «Untätigkeit» des Rats"
        return pair.words_after()[0] in _OF and not _BLAMING.isdisjoint(pair.words_around())
    around = pair.words_around()
    if word == _THAT and pair.after in PUNCTUATION and not _BEING_SO.isdisjoint(pair.printed_before()[-2:-1]):
        # "Laut Thun ist das «Unsinn»."
        return not _BY_SOURCE.isdisjoint(around)
    # "forderte «Klarheit bis Montag»": more than a noun or two with capitals is hardly a name.
    return not (_CLAIMING if is_title else surely_reporting()).isdisjoint(around)


_BEING_SO: Final = frozenset({"ist", "war", "wäre"})
_BY_SOURCE: Final = frozenset({"Aus", "Für", "Laut", "Nach", "aus", "für", "laut", "nach", "zufolge"})
_CLAIMING: Final = CALLING | {
    *("beklagen", "beklagt", "beklagte", "beklagten", "eingeräumt", "gefordert", "räumte", "räumten"),
    *("verlangen", "verlangt", "verlangte", "verlangten", "versprach", "versprachen", "verspricht", "versprochen"),
}
_OF: Final = frozenset({"der", "des", "von"})
_BLAMING: Final = frozenset(
    {
        "beklagt",
        "beklagte",
        "beklagten",
        "bemängelte",
        "bemängelten",
        "geißelte",
        "geißelten",
        "kritisiert",
        "kritisierte",
        "kritisierten",
        "rügte",
        "rügten",
        "verurteilte",
        "verurteilten",
    }
)
_BEEN: Final = "gewesen"
_REPORTED_BEING: Final = frozenset({"sei", "seien"})
# "mahnte zur «Ruhe»"
_PLAIN: Final = MappingProxyType({"zum": "zu", "zur": "zu"})


def is_thought(pair: Pair) -> bool:
    """
    Tell whether adjectives say what somebody thinks of something: `fand das «mutlos»`, `hielt das für «zu teuer»`.
    """
    around = pair.words_around()
    if pair.word == _AS_IN_ENGLISH and not ENGLISH_JUDGES.isdisjoint(around):
        # "sees it as “too late”"
        return True
    if pair.word in GOVERNED and not GOVERNED[pair.word].isdisjoint(around):
        return True
    if pair.before == "," and any(word.lower() in CLAIMS for word in pair.printed_before()):
        # "die Forderung der Fischer, «endlich zu handeln», ..."
        return True
    return pair.after in _CLOSED and not _FINDING.isdisjoint(around)


_AS_IN_ENGLISH: Final = "as"
_FINDING: Final = frozenset({"empfand", "empfanden", "empfindet", "fand", "fanden", "finden", "findet"})
_CLOSED: Final = frozenset(".,!?;")


def is_own_name(pair: Pair) -> bool:
    """
    Tell whether something bears the words as its name: `nennt sich «Deichrat»`, `«Deichrat», wie er genannt wurde`.
    """
    if pair.word in _SELF:
        return not CALLING.isdisjoint(pair.words_around())
    if _named_by(pair) == _NAME:
        return True
    if pair.word in _READING:
        return any(word.lower().endswith(_TITLES) for word in pair.words_around())
    if pair.after != "," or not pair.source.startswith(" wie ", pair.end + 1):
        return False
    clause = pair.clause_behind()
    if "sich" in clause:
        return not CALLING.isdisjoint(clause)
    return not _CALLED.isdisjoint(clause) and not _BECOMING.isdisjoint(clause)


def is_written(pair: Pair) -> bool:
    """
    Tell whether the words stand somewhere: `in dem Brief heißt es weiter «Nie wieder Deiche»`.
    """
    return _named_by(pair) == _WORDS


def is_on_sign(pair: Pair) -> bool:
    """
    Tell whether the words can be read on something that people hold up or hang out: `stand auf Schildern`.
    """
    if pair.source.find(_ON_IT, max(pair.within.start, pair.start - _FAR), min(pair.end + _FAR, pair.within.end)) < 0:
        return False
    said = pair.words_around()
    return not _READABLE.isdisjoint(said) and any(word.lower().endswith(SIGNS) for word in said if word[0].isupper())


# "auf", "Auf"
_ON_IT: Final = "uf "
_FAR: Final = 150
_READABLE: Final = frozenset({"las", "lasen", "lesen", "prangt", "prangte", "stand", "standen", "stehen", "steht"})


def is_gapped(pair: Pair) -> bool:
    """
    Tell whether the clause behind the words has the same verb: `Thun sprach von einem «Erfolg», der Rat von «Pech»`.
    """
    behind = pair.source[pair.end : min(pair.within.end, pair.end + 2 * BESIDE)]
    opened = min((place for place in map(behind.find, _OPENING) if place > 0), default=-1)
    words = behind[:opened].rstrip(_OPENING).lower().split()[1:] if opened > 0 else []
    if not words or not FINITE.isdisjoint(words) or any(word[-1] in PUNCTUATION for word in words):
        return False
    before = [word.lower() for word in pair.printed_before()]
    # "von einem «Erfolg», der Rat von «Pech»"; "nannte das «Erfolg», der Rat «Pech»"
    shared = next((word for word in reversed(before) if word in PREPOSITIONS or word == _AS), "")
    return shared in words if shared else not CALLING.isdisjoint(before)


_OPENING: Final = '„“«»"'
_AS: Final = "als"


def _named_by(pair: Pair) -> str:
    """
    Return what a verb of bearing names, a word or two before the marks, says that they are; empty if there is none.
    """
    if not pair.word:
        return ""
    clause = pair.source[max(pair.within.start, pair.start - _CLAUSE) : pair.start].lower()
    if _IN_ALL not in clause and _IN_ALL_SWISS not in clause:
        return ""
    before = [word.lower() for word in pair.printed_before()][-_NEAR:]
    at = next((number for number, word in enumerate(before) if word in _BEARING), None)
    if at is None:
        return ""
    return _WORDS if _IT in before[at:] else _NAME


_NEAR: Final = 3
_BEARING: Final = in_all_spellings({"heiße", "heißen", "heißt", "hieß", "hießen"})
_IN_ALL: Final = "ß"
_IN_ALL_SWISS: Final = "ss"
_IT: Final = "es"
# "hieß früher «Am Deich»", "hieß es früher «Wasser marsch»"
_NAME: Final = "name"
_WORDS: Final = "words"


def is_impersonal(pair: Pair) -> bool:
    """
    Tell whether nobody in particular calls something so: `nennt man eine «Wehle»`, `als «Wehle» bezeichnet wird`.
    """
    said = pair.words_around()
    if not _IMPERSONAL.isdisjoint(pairwise(said)):
        return True
    is_passive = pair.word == "als" and not _BECOMING.isdisjoint(said)
    return is_passive and pair.earlier_word() in _COMMONLY and pair.words_after()[0] in _NAMED_SO


_NAMED_SO: Final = frozenset({"betitelt", "bezeichnet", "genannt"})
_COMMONLY: Final = frozenset(
    {
        "allgemein",
        "auch",
        "das",
        "der",
        "die",
        "gemeinhin",
        "häufig",
        "meist",
        "oder",
        "oft",
        "umgangssprachlich",
        "und",
    }
)
_LABELLED: Final = ("bezeichnet", "bezeichnete", "hielt", "hält", "nannte", "nennt", "sprach", "spricht")
_IMPERSONAL: Final = frozenset((verb, "man") for verb in _LABELLED)


def is_called_title(pair: Pair) -> bool:
    """
    Tell whether the clause behind the words says whose title they are: `«Flut», so lautet der Titel`.
    """
    return any(word.lower().endswith(_TITLES) for word in pair.clause_behind()[:_MOST_WORDS])


_READING: Final = frozenset({"lauten", "lautet", "lautete", "lauteten"})
_TITLES: Final = ("bezeichnung", "motto", "name", "namen", "titel", "thema", "überschrift")
# "so lautet der neue vorläufige Titel"
_MOST_WORDS: Final = 6


def is_quoted_behind(pair: Pair) -> bool:
    """
    Tell whether the clause behind the words says whose they are: `«Unsinn», wie Thun sagte`.
    """
    clause = pair.clause_behind()
    return not SAYING.isdisjoint(clause) or not surely_reporting().isdisjoint(clause)


def is_called(pair: Pair) -> bool:
    """
    Tell whether the verb right behind the words says that somebody calls something so: `«Stille Flut» nennt Thun das`.
    """
    words = pair.printed_after()
    if words and words[0].rstrip(PUNCTUATION) in _CALLED:
        said = pair.words_around()
        return not _HAVING.isdisjoint(said) and _BECOMING.isdisjoint(said)
    # "im «Anker» nannte Thun das so", "ein Bericht der «Post» nannte Thun", "die «Post» nannte es so": no object
    is_object = pair.word not in PREPOSITIONS and pair.word not in _OBLIQUE
    if pair.word in _OF_PAPERS and words[1:2] == ["es"]:
        return False
    return is_object and len(words) > 1 and words[0] in CALLING and (words[1][0].isupper() or words[1] in _CALLERS)


# "hatte ihn «Feigling» genannt", but "wird «Perle» genannt"
_CALLED: Final = frozenset({"genannt", "geschimpft", "tituliert"})
_HAVING: Final = frozenset({"habe", "haben", "hat", "hatte", "hatten"})
_BECOMING: Final = frozenset({"werde", "werden", "wird", "worden", "wurde", "wurden"})
_OBLIQUE: Final = frozenset({"dem", "der", "des"})
_CALLERS: Final = frozenset({"der", "die", "er", "es", "sie"})
_OF_PAPERS: Final = frozenset({"das", "die"})


def is_judged_so(pair: Pair) -> bool:
    """
    Tell whether a verb that gives no name puts the words on its object: `verlachten den Plan als «Luftschloss»`.
    """
    if pair.word != _AS:
        return False
    if _is_attributed(pair):
        return True
    before = pair.printed_before()[:-1]
    is_object = before[-1:] and (before[-1] in _OBJECTS or not _ACCUSATIVES.isdisjoint(before[:-1]))
    is_last = pair.after in PUNCTUATION or pair.words_after()[0] in _PARTED
    if not (is_object and is_last and PREPOSITIONS.isdisjoint(before)):
        return False
    return not any(word.startswith(NO_LABELLING) or word in _BEING for word in pair.words_around())


# "watschten den Plan als «Luftschloss» ab"; but "las das als «Aufruf» vor"
_PARTED: Final = PARTICLES - {"vor"}
_OBJECTS: Final = frozenset({"das", "dies", "es", "ihn", "sie"})
_ACCUSATIVES: Final = frozenset({"das", "den", "die", "diese", "diesen", "dieses", "ihre", "ihren", "seine", "seinen"})
_BEING: Final = _BECOMING | {"ist", "sich", "sind", "war", "waren"}


def _is_attributed(pair: Pair) -> bool:
    """
    Tell whether a participle puts the words on its noun, and who does so: `der von Thun als «Unsinn» verworfene Plan`.
    """
    words = pair.printed_after()
    is_participle = len(words) > 1 and words[0].islower() and words[0].endswith(_INFLECTED) and words[1][0].isupper()
    return is_participle and not _AGENTS.isdisjoint(pair.printed_before()) and not words[0].startswith(NO_LABELLING)


_INFLECTED: Final = ("te", "ten", "ter", "tes", "ne", "nen", "ner", "nes")
_AGENTS: Final = frozenset({"vom", "von"})


def is_called_last(pair: Pair) -> bool:
    """
    Tell whether a verb right behind the words ends its clause, and says what somebody calls what stands before them.

    `die das Gesetz «Unsinn» nannte`, but `wir nennen den Film «Flut»`.
    """
    words = pair.printed_after()
    return bool(words) and words[0][-1] in PUNCTUATION and words[0].rstrip(PUNCTUATION) in CALLING


def _is_abstract(text: str) -> bool:
    """
    Tell whether the first word judges or tells of a state, and is neither a body nor a kind of thing.
    """
    low = text.partition(" ")[0].rstrip(PUNCTUATION).lower()
    return len(low) > _SHORTEST and low.endswith(_ABSTRACT) and not _is_kind(low) and not is_role_word(low)


# "drei", "zwei", "Ei", "Mai"
_SHORTEST: Final = 4
