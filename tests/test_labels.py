"""
Rules of kinds by themselves: names and terms, what somebody thinks of something, adjectives and phrases.
"""

from collections.abc import Callable

import pytest

from dpaparse._grammar import labels, small, verdicts
from dpaparse._grammar.beside import Pair
from tests.test_pairs import AROUND, pair


def is_judgement_of_nouns(found: Pair) -> bool:
    """
    Tell whether words that are no title judge.
    """
    return labels.is_judgement(found, is_title=False)


def is_judgement_like_a_title(found: Pair) -> bool:
    """
    Tell whether words that look like a title judge.
    """
    return labels.is_judgement(found, is_title=True)


CASES: list[tuple[Callable[[Pair], bool], str, bool]] = [
    (small.is_small_name, "Das ⟦„in flagranti“⟧ sagte Thun.", True),
    (small.is_small_name, "Das ⟦„in flagrante“⟧ sagte Thun.", False),
    (small.is_small_name, "Das ⟦„taz“⟧ sagte Thun.", True),
    (small.is_small_name, "Wie ⟦„husum heute“⟧ berichtet, regnet es.", True),
    (small.is_small_name, "Wie ⟦„das heute so“⟧ berichtet, regnet es.", True),
    (small.is_small_name, "Wie ⟦„das alles heute so“⟧ berichtet, regnet es.", False),
    (small.is_small_name, "Wie ⟦„husum heute“⟧ gezeigt, regnet es.", False),
    (small.is_small_name, "Das ⟦„husum heute“⟧ berichtet, dass es regnet.", False),
    (small.is_small_name, "Er rief ⟦„con husum ag“⟧ an.", True),
    (small.is_small_name, "Er rief ⟦„radio husum“⟧ an.", False),
    (small.is_small_name, "Er rief ⟦„husum.de“⟧ auf.", True),
    (small.is_small_name, "Er rief ⟦„a.b“⟧ auf.", True),
    (small.is_small_name, "Er rief ⟦„am meer.de“⟧ auf.", True),
    (small.is_small_name, "Er rief ⟦„husum.“⟧ auf.", False),
    (small.is_small_name, "Er rief ⟦„.husum“⟧ auf.", False),
    (small.is_small_name, "Er rief ⟦„husum.de heute“⟧ auf.", False),
    (small.is_small_name, "Er fuhr ⟦„c5“⟧ hin.", True),
    (small.is_small_name, "Er sah ⟦„deich7“⟧ an.", True),
    (small.is_small_name, "Er fuhr ⟦„c5a“⟧ hin.", False),
    (small.is_small_name, "Er fuhr ⟦„der c5“⟧ hin.", False),
    (small.is_small_name, "Er fuhr ⟦„der c5 a“⟧ hin.", False),
    (small.is_small_name, "Die Note ⟦„sehr gut“⟧ gab es.", True),
    (small.is_small_name, "Die Note ⟦„sehr nass“⟧ gab es.", False),
    (small.is_small_name, "Das war ⟦„sehr gut“⟧ gelaufen.", False),
    (small.is_small_name, "Der ⟦„running gag“⟧ kam.", True),
    (small.is_small_name, "Der ⟦„Running gag“⟧ kam.", False),
    (small.is_small_name, "Es war ⟦„running gag“⟧ genug.", False),
    (small.is_small_name, "Der ⟦„alte hering“⟧ kam.", True),
    (small.is_small_name, "Der ⟦„gering alte“⟧ kam.", False),
    (small.is_small_name, "Thun nannte es den ⟦„running gag“⟧ des Abends.", False),
    (small.is_small_name, "Thun sagte der ⟦„neue deich“⟧, so sei es.", True),
    (small.is_small_name, "Thun kam der ⟦„neue deich“⟧, so sei es.", False),
    (small.is_small_name, "Thun sagte das ⟦„neue deich“⟧, so sei es.", False),
    (small.is_byname, "Thun, ⟦„der Lange“⟧ genannt, kam.", True),
    (small.is_byname, "Thun, ⟦„der Lange“⟧, genannt, kam.", False),
    (small.is_byname, "Thun wird ⟦„der Lange“⟧ genannt.", False),
    (small.opens_phrase, "Er ging ⟦„aus freien Stücken“⟧ mit.", True),
    (small.opens_phrase, "Er ging ⟦„aus“⟧ mit.", False),
    (small.opens_phrase, "Er hat ⟦„kein Problem“⟧ damit.", True),
    (small.opens_phrase, "Er hat ⟦„ein Problem“⟧ damit.", True),
    (small.opens_phrase, "Er hat ⟦„viele Probleme“⟧ damit.", False),
    (small.opens_phrase, "Das Boot ⟦„die kleine Möwe“⟧ sank.", False),
    (small.opens_phrase, "Das Boot ⟦„ohne kleine Möwe“⟧ sank.", True),
    (small.opens_phrase, "Der ⟦„ohne Boot“⟧ ging.", False),
    (small.opens_phrase, "Der ⟦„ohne“⟧ ging.", False),
    (small.is_attribute, "Es kam ein ⟦„rot-grünes“⟧ Bündnis.", True),
    (small.is_attribute, "Es kam mit ⟦„rot-grünen“⟧ Booten.", True),
    (small.is_attribute, "Es kam ein ⟦„rot-grünes“⟧ bündnis.", False),
    (small.is_attribute, "Es kam ein ⟦„rot-grünes“⟧-Bündnis.", False),
    (small.is_attribute, "Es kam ein ⟦„rot-grünes“⟧, Bündnis.", False),
    (small.is_attribute, "Es kam ein ⟦„rot-grünes“⟧", False),
    (small.is_attribute, "Es kam ein ⟦„rot-grün“⟧ Bündnis.", False),
    (small.is_attribute, "Es kam ein ⟦„so großes“⟧ Bündnis.", True),
    (small.is_attribute, "Es kam ein ⟦„So großes“⟧ Bündnis.", True),
    (small.is_attribute, "Es kam ein ⟦„so Großes“⟧ Bündnis.", False),
    (small.is_attribute, "Es kam ein ⟦„so Großes neues“⟧ Bündnis.", True),
    (small.is_attribute, "Es kam auch ⟦„rot-grünes“⟧ Bündnis.", False),
    (small.is_attribute, "Thun sagte, ein ⟦„rot-grünes“⟧ Bündnis kam.", False),
    (small.is_attribute, "Er will ein ⟦„rot-grünes“⟧ Bündnis.", True),
    (labels.is_named, "Der Roman ⟦„Flut“⟧ kam.", True),
    (labels.is_named, "Der roman ⟦„Flut“⟧ kam.", False),
    (labels.is_named, "Die Tageszeitung ⟦„Flut“⟧ kam.", True),
    (labels.is_named, "Des Romans ⟦„Flut“⟧ wegen.", True),
    (labels.is_named, "Des Bildes ⟦„Flut“⟧ wegen.", True),
    (labels.is_named, "Die App ⟦„Flut“⟧ kam.", True),
    (labels.is_named, "Die Treppenapp ⟦„Flut“⟧ kam.", False),
    (labels.is_named, "Das Beispiel ⟦„Flut“⟧ kam.", False),
    (labels.is_named, "Der Roman: ⟦„Flut“⟧ kam.", False),
    (labels.is_named, "Der Roman2 ⟦„Flut“⟧ kam.", False),
    (labels.is_named, "Roman ⟦„Flut“⟧ kam.", True),
    (labels.is_named, "Der Roman⟦„Flut“⟧ kam.", True),
    (labels.is_announced_name, "Es kam der neue Film: ⟦„Die Flut am Meer“⟧", True),
    (labels.is_announced_name, "Es kam der neue Film: ⟦„Die Flut ist am Meer“⟧", False),
    (labels.is_announced_name, "Thun sagte im neuen Film: ⟦„Die Flut am Meer“⟧", False),
    (labels.is_announced_name, "Es steht im neuen Film: ⟦„Die Flut am Meer“⟧", False),
    (labels.is_announced_name, "Es kam der neue Verband: ⟦„Die Flut am Meer“⟧", False),
    (labels.is_announced_name, "Film der Woche: ⟦„Die Flut am Meer“⟧", True),
    (labels.is_announced_name, "Es kam der neue film: ⟦„Die Flut am Meer“⟧", False),
    (is_judgement_of_nouns, "Das Warten sei dagegen ⟦„Folter“⟧ gewesen.", True),
    (is_judgement_of_nouns, "Das Warten war dagegen ⟦„Folter“⟧ gewesen.", False),
    (is_judgement_of_nouns, "Das Warten sei dagegen ⟦„Folter“⟧ geworden.", False),
    (is_judgement_of_nouns, "Er mahnte zur ⟦„Besonnenheit“⟧ vor Ort.", True),
    (is_judgement_of_nouns, "Er mahnte zum ⟦„Optimismus“⟧ vor Ort.", True),
    (is_judgement_of_nouns, "Er mahnte zur ⟦„Ebbe“⟧ vor Ort.", False),
    (is_judgement_of_nouns, "Er fuhr zur ⟦„Besonnenheit“⟧ vor Ort.", False),
    (is_judgement_of_nouns, "Er mahnte zu ⟦„Ebbe“⟧ vor Ort.", True),
    (is_judgement_like_a_title, "Er mahnte zu ⟦„Ebbe“⟧ vor Ort.", False),
    (is_judgement_like_a_title, "Er mahnte zu ⟦„Besonnenheit“⟧ vor Ort.", True),
    (is_judgement_of_nouns, "Er fuhr zu ⟦„Ebbe“⟧ vor Ort.", False),
    (is_judgement_of_nouns, "Thun kritisierte die ⟦„Untätigkeit“⟧ vor Ort.", True),
    (is_judgement_of_nouns, "Thun kritisierte die ⟦„Ebbe“⟧ vor Ort.", False),
    (is_judgement_of_nouns, "Thun sah die ⟦„Untätigkeit“⟧ vor Ort.", False),
    (is_judgement_like_a_title, "Thun nannte die ⟦„Untätigkeit“⟧ vor Ort.", False),
    (is_judgement_like_a_title, "Thun nannte das ⟦„Untätigkeit“⟧ vor Ort.", True),
    (is_judgement_like_a_title, "Thun nannte Ruß ⟦„Untätigkeit“⟧ vor Ort.", True),
    (is_judgement_like_a_title, "Thun kritisierte ⟦„Untätigkeit“⟧ vor Ort.", False),
    (is_judgement_of_nouns, "Thun kritisierte ⟦„Untätigkeit, wie sie ist“⟧ vor Ort.", True),
    (is_judgement_of_nouns, "Thun kritisierte ⟦„Ebbe in Zeiten der Besonnenheit“⟧ vor Ort.", False),
    (is_judgement_of_nouns, "Thun kritisierte ⟦„zwei“⟧ vor Ort.", False),
    (is_judgement_of_nouns, "Thun kritisierte ⟦„Salbei“⟧ vor Ort.", True),
    (is_judgement_of_nouns, "Thun kritisierte ⟦„Kirmesei“⟧ vor Ort.", True),
    (is_judgement_of_nouns, "Thun kritisierte ⟦„Tagesmagazine“⟧ vor Ort.", False),
    (is_judgement_of_nouns, "Thun kritisierte ⟦„Zeitung“⟧ vor Ort.", False),
    (is_judgement_of_nouns, "Thun kritisierte ⟦„Polizei“⟧ vor Ort.", False),
    (labels.is_thought, "Thun hielt das für ⟦„zu teuer“⟧ und ging.", True),
    (labels.is_thought, "Thun fuhr das für ⟦„zu teuer“⟧ und ging.", False),
    (labels.is_thought, "Die Forderung der Fischer, ⟦„endlich zu handeln“⟧ kam.", True),
    (labels.is_thought, "Die Forderung der Fischer ⟦„endlich zu handeln“⟧ kam.", False),
    (labels.is_thought, "Das Boot der Fischer, ⟦„endlich zu handeln“⟧ kam.", False),
    (labels.is_thought, "Thun fand das ⟦„mutlos“⟧.", True),
    (labels.is_thought, "Thun fand das ⟦„mutlos“⟧ gut.", False),
    (labels.is_thought, "Thun sah das ⟦„mutlos“⟧.", False),
    (labels.is_own_name, "Der Verein nennt sich ⟦„Deichrat“⟧ und tagt.", True),
    (labels.is_own_name, "Der Verein nennt sich selbst ⟦„Deichrat“⟧ und tagt.", True),
    (labels.is_own_name, "Der Verein sieht sich ⟦„Deichrat“⟧ und tagt.", False),
    (labels.is_own_name, "Der Platz heißt ⟦„Am Deich“⟧ und ist leer.", True),
    (labels.is_own_name, "Der Platz heißt ab heute ⟦„Am Deich“⟧ und ist leer.", True),
    (labels.is_own_name, "Der Platz heißt von nun an ⟦„Am Deich“⟧ und ist leer.", False),
    (labels.is_own_name, "Der Platz Heißt ⟦„Am Deich“⟧ und ist leer.", True),
    (labels.is_own_name, "Der Platz heißt: ⟦„Am Deich“⟧ und ist leer.", False),
    (labels.is_own_name, "Dort heißt es ⟦„Am Deich“⟧ für alle.", False),
    (labels.is_own_name, "Es heißt dort ⟦„Am Deich“⟧ für alle.", True),
    (labels.is_own_name, "Der Titel lautet ⟦„Am Deich“⟧ für alle.", True),
    (labels.is_own_name, "Das Schlussmotto lautet ⟦„Am Deich“⟧ für alle.", True),
    (labels.is_own_name, "Das Urteil lautet ⟦„Am Deich“⟧ für alle.", False),
    (labels.is_own_name, "⟦„Der Lange“⟧, wie er genannt wurde, kam.", True),
    (labels.is_own_name, "⟦„Der Lange“⟧, wie Thun genannt hat, kam.", False),
    (labels.is_own_name, "⟦„Der Lange“⟧, wie er gerufen wurde, kam.", False),
    (labels.is_own_name, "⟦„Der Lange“⟧, der so genannt wurde, kam.", False),
    (labels.is_own_name, "⟦„Der Lange“⟧ – wie er genannt wurde, kam.", False),
    (labels.is_own_name, "⟦„Der Deichrat“⟧, wie sich die Leute nennen, tagt.", True),
    (labels.is_own_name, "⟦„Der Deichrat“⟧, wie sich die Leute sehen, tagt.", False),
    (labels.is_own_name, "⟦„Der Deichrat“⟧, wie sich zeigt, genannt wird.", False),
    (labels.is_written, "Dort heißt es weiter ⟦„Nie wieder“⟧ für alle.", True),
    (labels.is_written, "Es heißt dort weiter ⟦„Nie wieder“⟧ für alle.", False),
    (labels.is_written, "Dort heißt es: ⟦„Nie wieder“⟧ für alle.", False),
    (labels.is_impersonal, "Das nennt man eine ⟦„Wehle“⟧ am Meer.", True),
    (labels.is_impersonal, "Das nennt man am Meer auch eine ⟦„Wehle“⟧.", True),
    (labels.is_impersonal, "Das nennt er eine ⟦„Wehle“⟧ am Meer.", False),
    (labels.is_impersonal, "Es ist das, was oft als ⟦„Wehle“⟧ bezeichnet wird.", True),
    (labels.is_impersonal, "Es ist das, was hier als ⟦„Wehle“⟧ bezeichnet wird.", False),
    (labels.is_impersonal, "Es ist das, was oft als ⟦„Wehle“⟧ gesehen wird.", False),
    (labels.is_impersonal, "Es ist das, was Thun oft als ⟦„Wehle“⟧ bezeichnet hat.", False),
    (labels.is_impersonal, "Das bezeichnet man als ⟦„Wehle“⟧.", True),
    (labels.is_called_title, "⟦„Flut“⟧, so lautet der Titel.", True),
    (labels.is_called_title, "⟦„Flut“⟧, so lautet der neue vorläufige Titel.", True),
    (labels.is_called_title, "⟦„Flut“⟧, so lautet der ganz neue vorläufige Titel.", False),
    (labels.is_called_title, "⟦„Flut“⟧, so lautet sein Urteil.", False),
    (labels.is_called_title, "⟦„Flut“⟧, so lautet das FILMMOTTO.", True),
    (labels.is_quoted_behind, "⟦„Unsinn“⟧, wie Thun sagte, kam.", True),
    (labels.is_quoted_behind, "⟦„Unsinn“⟧, wie Thun rügte, kam.", True),
    (labels.is_quoted_behind, "⟦„Unsinn“⟧, said Thun, came.", True),
    (labels.is_quoted_behind, "⟦„Unsinn“⟧, wie Thun kam, sagte er.", False),
    (labels.is_called, "Sie hatte ihn ⟦„Feigling“⟧ genannt.", True),
    (labels.is_called, "Sie hatte ihn ⟦„Feigling“⟧ geschimpft, sagte er.", True),
    (labels.is_called, "Er wird ⟦„Perle“⟧ genannt.", False),
    (labels.is_called, "Sie ging ⟦„Feigling“⟧ genannt.", False),
    (labels.is_called, "Sie hatte ⟦„Feigling“⟧ genannt werden.", False),
    (labels.is_called, "⟦„Stille Flut“⟧ nennt Thun das.", True),
    (labels.is_called, "⟦„Stille Flut“⟧ nennt er das.", True),
    (labels.is_called, "⟦„Stille Flut“⟧ nennt Thun", True),
    (labels.is_called, "⟦„Stille Flut“⟧ nennt sich das.", False),
    (labels.is_called, "⟦„Stille Flut“⟧ nennt", False),
    (labels.is_called, "⟦„Stille Flut“⟧ kennt Thun.", False),
    (labels.is_called, "⟦„Stille Flut“⟧", False),
    (verdicts.is_reproach, "Sie hatten der Werft ⟦„Wortbruch“⟧ vorgeworfen.", True),
    (verdicts.is_reproach, "Thun warf der Werft ⟦„Wortbruch“⟧ vor.", True),
    (verdicts.is_reproach, "Thun warf der Werft ⟦„Wortbruch“⟧ beim Deich vor.", True),
    (verdicts.is_reproach, "Thun warf der Werft ⟦„Wortbruch“⟧ vor und ging.", True),
    (verdicts.is_reproach, "Thun warf der Werft ⟦„Wortbruch“⟧ vor dem Deich zu.", False),
    (verdicts.is_reproach, "Thun warf der Werft ⟦„Wortbruch“⟧ beim Deich vor und ging.", False),
    (verdicts.is_reproach, "Thun fuhr der Werft ⟦„Wortbruch“⟧ vor.", False),
    (verdicts.is_reproach, "Thun warf der Werft ⟦„Wortbruch“⟧ zu.", False),
    (verdicts.is_reproach, f"Thun warf der Werft ⟦„Wortbruch“⟧ {'x' * 75} vor.", True),
    (verdicts.is_reproach, f"Thun warf der Werft ⟦„Wortbruch“⟧ {'x' * 76} vor.", False),
]


@pytest.mark.parametrize(("rule", "marked", "expected"), CASES)
def test_rules_look_at_the_words_around(rule: Callable[[Pair], bool], marked: str, *, expected: bool) -> None:
    """
    A rule says of a pair by the words around whether it holds, whatever stands outside the paragraph.
    """
    for before, behind in AROUND:
        assert expected is rule(pair(marked, before, f" {behind}"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("großer Schritt", True),
        ("a", True),
        ("aB", False),
        ("iPad", False),
        ("Groß", False),
        ("", False),
        ("1a", False),
        ("al-Nahda", False),
        ("al-nahda", True),
        ("l’Étoile", False),
        ("l'Étoile", False),
        ("l’étoile", True),
        ("abC", True),
        ("a.C", True),
        ("ab.C", True),
        ("al-", True),
    ],
)
def test_words_begin_small(text: str, *, expected: bool) -> None:
    """
    Names have a capital right behind their small beginning, or behind its joint.
    """
    assert expected is small.begins_small(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dass das Wasser steigt", True),
        ("weil", True),
        ("but nobody was hurt", True),
        ("but He was hurt", True),
        ("but the dyke held", False),
        ("und er kam", False),
        ("er weil", False),
        ("nobody it was", False),
        ("he it was", False),
    ],
)
def test_clauses_open_with_a_conjunction(text: str, *, expected: bool) -> None:
    """
    A conjunction opens a clause, one that joins words, too, only before a pronoun.
    """
    assert expected is small.opens_clause(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Film am Deich", True),
        ("Neuer Film am Deich", True),
        ("Der neue Film", False),
        ("film am Deich", False),
        ("Hoher Rat der Deiche", True),
        ("Deichrat am Meer", False),
        ("Schlag ins Gesicht", False),
        ("", False),
    ],
)
def test_names_begin_with_kinds_of_things(text: str, *, expected: bool) -> None:
    """
    One of the first two words is a kind of thing that bears a name, or a body.
    """
    assert expected is labels.begins_name(text)
