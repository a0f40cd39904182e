"""
Find who says something in a relative clause: whoever stands before it, or its own subject.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.clauses import AGENT, CLAUSE_END, OWNED_IN_RELATIVE, RELATIVE, SOMEBODY
from dpaparse._grammar.sentences import VERBS, Sentence
from dpaparse._grammar.tag_sets import AS, NAMES, NOUNS, PREPOSITIONS, TO, TO_INSIDE
from dpaparse._speakers.claims import spoken_by, whose_words
from dpaparse._speakers.clause_starts import clause_start
from dpaparse._speakers.subjects import Found, Stretch, names_somebody, phrase_at, phrase_before, subject_behind


def in_relative_clause(sentence: Sentence, at: int) -> Found | None:
    """
    X, der „...“ nannte / X, die von „...“ sprach.
    """
    begin = clause_start(sentence, at) - 2
    pronoun = RELATIVE.match(sentence.tags, begin, at) if begin > sentence.start else None
    # "..., der Deich sei „...“": an article, and the verb comes second.
    if pronoun is None or sentence.has("kK", begin + 1, at):
        return None
    verb = next((verb for verb in sentence.where(_SAYING) if verb > begin and _is_finite(sentence, verb)), None)
    if verb is not None and verb > at and sentence.tags.startswith(", ", verb - 2):
        # "die laut Thun „zu spät“ kam, [weist das zurück]"
        return None
    if verb is None or sentence.tags.find(TO_INSIDE, at, verb) >= 0 or sentence.tags.endswith(TO, at, verb):
        # "den Rat „sofort“ aufzulösen, [stimmte Thun zu]", "den Rat „behutsam“ zu führen"
        return None
    # "der Plan, den Thun als „...“ bezeichnete": whoever speaks stands inside.
    if sentence.tags[verb] == "G" and _ends_perfect(sentence, begin, verb):
        return None
    # Where the verb stands at the end, the clause is no apposition: "die Idee, die Thun [„...“ nannte]"
    is_last = verb > at or CLAUSE_END.match(sentence.tags, sentence.word_end(verb), sentence.stop) is not None
    if not is_last and _is_second(sentence, begin, verb):
        return None
    before = phrase_before(sentence.within(sentence.start, begin + 1), begin) if is_last else None
    named = _in_thing(sentence, before, pronoun.end(), at) or _inside(sentence, pronoun.end(), at)
    speaker = named or _antecedent(sentence, begin) or before
    return None if speaker is None else Found(speaker, (sentence.word_at(verb),))


def _is_second(sentence: Sentence, begin: int, verb: int) -> bool:
    """
    Tell whether a verb comes second, behind one phrase: `..., die Fischer lobten den Plan als „...“`.
    """
    phrase = phrase_at(sentence, begin + len(_COMMA))
    return phrase is not None and phrase[1] + 1 == verb


_COMMA: Final = ", "


def _is_finite(sentence: Sentence, verb: int) -> bool:
    """
    Tell whether a verb is one that reports, or a participle with its auxiliary behind it: `gedroht hatte`.
    """
    return sentence.tags[verb] != "P" or sentence.tags.startswith(_HAVE, sentence.word_end(verb))


_HAVE: Final = " h"
_SAYING: Final = VERBS + "P"


def _ends_perfect(sentence: Sentence, begin: int, verb: int) -> bool:
    """
    Tell whether the word at *verb* ends what stands before *begin*: `hat Thun, Leiter, den Plan als „...“ bezeichnet.`.
    """
    is_closed = sentence.tags.startswith(",", sentence.word_end(verb))
    return not is_closed and sentence.has("h", sentence.start, begin)


def in_attribute(sentence: Sentence, start: int, end: int) -> Found | None:
    """
    Der von X als „...“ verworfene Plan / der von X „...“ genannte Plan / dass das von X als „...“ verworfen wurde.

    And: von X als „...“ verworfen, ging Y.
    """
    tags = sentence.tags
    if tags[end + 1 : end + 2] in _PARTICIPLES and _is_passive(sentence, start, end + 1):
        return _agent_in_clause(sentence, start, end + 1)
    # "die als „...“ kritisierte Reform": a verb elsewhere
    is_verb = tags[end : end + 2] in _LIKE_VERBS
    if not is_verb and not tags.startswith(_PARTICIPLE, end):
        return None
    is_label = tags.endswith(AS, sentence.start, start)
    noun = sentence.word_end(end + 1) + 1
    if not is_label and (noun >= sentence.stop or tags[noun] not in NOUNS):
        # "ein System von Zahlungen „...“ gewesen sei"
        return None
    behind = start - len(AS) if is_label else start
    for match in AGENT.finditer(tags, clause_start(sentence, start), start):
        phrase = phrase_at(sentence, match.end())
        # "Das Lob von Thun als „...“ nannte Ruß falsch"
        is_inside = not is_verb or tags[sentence.word_before(match.start())] not in NOUNS
        if phrase is not None and phrase[1] + 1 == behind and is_inside:
            return Found(phrase, (sentence.word_at(end + 1),))
    return None


# "kritisierte", "gelobte"
_LIKE_VERBS: Final = frozenset({" V", " v"})


def _is_passive(sentence: Sentence, start: int, participle: int) -> bool:
    """
    Tell whether a participle is one of the passive, or all of a clause: `verworfen wurde`, `X, von Y „...“ genannt,`.
    """
    tags, end = sentence.tags, sentence.word_end(participle)
    if tags.startswith(_BECOMING, end):
        return True
    begin = clause_start(sentence, start)
    is_clause = begin > sentence.start or sentence.tags[begin] in _AGENTS
    return is_clause and tags.startswith(",", end) and _VERBS.isdisjoint(tags[begin:start])


# "von"
_AGENTS: Final = frozenset("g")


# "hat sich von X als „...“ verabschiedet"
_VERBS: Final = frozenset("hBFkKVvGs")


def _agent_in_clause(sentence: Sentence, start: int, participle: int) -> Found | None:
    """
    Find by whom something is called so at the end of a clause: `dass das von X als „...“ verworfen wurde`.
    """
    for match in AGENT.finditer(sentence.tags, clause_start(sentence, start), start):
        phrase = phrase_at(sentence, match.end())
        if phrase is not None and names_somebody(sentence, *phrase):
            auxiliary = sentence.word_end(participle) + 1
            cue = (sentence.word_at(participle),)
            is_perfect = sentence.tags.startswith(_BECOMING, auxiliary - 1)
            return Found(phrase, (sentence.word_at(auxiliary), *cue) if is_perfect else cue)
    return None


# "verworfen wurde", "bezeichnet wird"
_PARTICIPLES: Final = frozenset("PGa")
_BECOMING: Final = " B"
_PARTICIPLE: Final = " a"


def _antecedent(sentence: Sentence, comma: int) -> Stretch | None:
    """
    Return what stands before a relative clause, without a verb that looks like an adjective: `[standen] Fischer, die`.
    """
    phrase = phrase_before(sentence, comma) or _past_verbs(sentence, comma)
    if phrase is not None and SOMEBODY.match(sentence.tags, *phrase) is None:
        # "Kritik von jungen Fischern, die"
        phrase = whose_words(sentence, *phrase) or phrase
    if phrase is not None:
        # "Aussagen von Thun, der"
        phrase = spoken_by(sentence, *phrase)
    if phrase is None or sentence.tags[phrase[0]] != "a" or not sentence.word(phrase[0]).endswith("en"):
        return phrase
    # "von jungen Fischern"
    is_governed = sentence.tags[sentence.word_before(phrase[0])] in PREPOSITIONS
    return phrase if is_governed else (sentence.word_end(phrase[0]) + 1, phrase[1])


def _past_verbs(sentence: Sentence, comma: int) -> Stretch | None:
    """
    Return somebody who stands before what ends a clause: `[Er wurde von Fischern] empfangen, die`, `zu hören, die`.
    """
    end = comma
    for _ in range(_MOST_LAST):
        last = sentence.word_before(end)
        if last == sentence.start or sentence.tags[last] not in _LAST:
            return None
        end = last - 1
        phrase = phrase_before(sentence, end)
        if phrase is not None:
            return phrase if names_somebody(sentence, *phrase, alone=False) else None
    return None


# "empfangen", "zu hören"
_LAST: Final = frozenset("aPGVFtxq")
_MOST_LAST: Final = 2


def _in_thing(sentence: Sentence, before: Stretch | None, behind: int, at: int) -> Stretch | None:
    """
    Return who is named in a clause that tells of the thing *before* it: `die Idee, die Thun „...“ nannte`.
    """
    if before is None or sentence.tags[behind] not in NAMES or sentence.tags[before[0]] not in _ARTICLES:
        return None
    if names_somebody(sentence, *before, alone=False):
        return None
    subject = subject_behind(sentence, behind - 2, at)
    return None if subject is None or subject[0] != behind else subject


_ARTICLES: Final = frozenset("dryio")


def _inside(sentence: Sentence, behind: int, at: int) -> Stretch | None:
    """
    Return the subject of a relative clause, if it is another than its pronoun: `den Thun`, `der von Thun`.
    """
    agent = AGENT.match(sentence.tags, behind, at)
    if agent is not None:
        phrase = phrase_at(sentence, agent.end()) if "B" in sentence.marks else None
        # "der von Thun als „...“ bezeichnet wird", but "der von Dauer ist"
        is_beside = (
            phrase is not None and phrase[1] + len(AS) in {at - 1, at} and sentence.tags.endswith(AS, behind, at)
        )
        return phrase if phrase is not None and names_somebody(sentence, *phrase, alone=is_beside) else None
    owned = OWNED_IN_RELATIVE.match(sentence.tags, sentence.word_before(behind), at)
    if owned is not None:
        # "Krüge, deren Muster er „...“ nannte"
        return owned.span("speaker")
    subject = subject_behind(sentence, behind - 2, at)
    if subject is None or subject[0] != behind:
        return None
    if sentence.tags[subject[0]] in _SURE_NAMES:
        return subject
    # "den Thun", "den die Ministerin", "die die Ministerin"
    pronoun = sentence.word(sentence.word_before(behind))
    is_object = sentence.tags[sentence.word_before(behind)] == "o" or pronoun in _TO_WHOM
    is_named = is_object and sentence.tags[subject[0]] in _NAMES
    is_second = is_object or sentence.word(subject[0]) == pronoun
    return subject if is_named or (is_second and names_somebody(sentence, *subject, alone=False)) else None


_TO_WHOM: Final = frozenset({"denen", "welchem", "welchen"})
# A name without an article, a pronoun; "der Thun" may be one, "den Thun" is a clause.
_NAMES: Final = frozenset("NR2")
_SURE_NAMES: Final = frozenset("EI")
