"""
Whose claim a clause is, who says something in a relative clause, and what stands behind a quotation, by themselves.
"""

from collections.abc import Callable

import pytest

from dpaparse._grammar.sentences import Sentence
from dpaparse._grammar.tags import tags_between
from dpaparse._speakers.behind import find_behind
from dpaparse._speakers.claims import claimed_by
from dpaparse._speakers.genders import MAN, UNKNOWN, WOMAN, gender_of
from dpaparse._speakers.relatives import in_relative_clause
from dpaparse._speakers.subjects import Found
from tests.marked import unmark

# What stands outside of the sentence and is not to be seen from inside.
AROUND = [("", ""), ("Die Forderung des Amts, es ist so, ", "  , dass es sei, nicht abzuwarten ist.")]


def found(
    find: Callable[[Sentence, int], Found | None], marked: str, before: str, behind: str
) -> tuple[str, str] | None:
    """
    Return who says the marked quotation, and by which words, in a sentence that other text may stand around.
    """
    text, (span,) = unmark(marked)
    source = before + text + behind
    start, end = len(before) + span.start, len(before) + span.end
    tags = tags_between(source, 0, len(source), [(start, end, "Q", False)])
    who = find(Sentence.whole(source, 0, tags).within(len(before), len(before) + len(text)), start)
    if who is None or who.speaker is None:
        return None
    return source[slice(*who.speaker)], " ".join(source[slice(*cue)] for cue in who.cue)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Der Vorwurf der Fischer, dass er ⟦„zu spät“⟧ kam, ist alt.", ("der Fischer", "Vorwurf")),
        ("Der Vorwurf der Fischer, er kam ⟦„zu spät“⟧, ist alt.", None),
        ("Der Vorwurf der Fischer, er sei ⟦„zu spät“⟧ da, ist alt.", ("der Fischer", "Vorwurf")),
        ("Der Vorwurf der Fischer, er habe ⟦„zu spät“⟧ da, ist alt.", ("der Fischer", "Vorwurf")),
        ("Der Vorwurf der Fischer, sei ⟦„zu spät“⟧ da, ist alt.", ("der Fischer", "Vorwurf")),
        ("Der Vorwurf der Fischer, er kam ⟦„zu spät“⟧, sei alt.", None),
        ("Der Vorwurf der Fischer, er kam ⟦„zu spät“⟧, ist nicht abzuwarten.", None),
        ("Der Vorwurf der Fischer, er kam ⟦„zu spät“⟧, ist nicht zu hören.", None),
        ("Die Forderung der Fischer, den ⟦„alten Deich“⟧ zu bauen, ist alt.", ("der Fischer", "Forderung")),
        ("Die Forderung der Fischer, den ⟦„alten Deich“⟧ auszubauen, ist alt.", ("der Fischer", "Forderung")),
        ("Die Forderung der Fischer, den ⟦„alten Deich“⟧ auszubauen", ("der Fischer", "Forderung")),
        ("Die Forderung der Fischer, den ⟦„alten Deich“⟧ bauen, ist alt.", None),
        ("Die Forderung der Fischer, ⟦„den Deich“⟧ bauen, ist alt.", ("der Fischer", "Forderung")),
        ("Die Boote der Fischer, dass er ⟦„zu spät“⟧ kam, ist alt.", None),
        ("Die Forderung der Fischer heute, dass er ⟦„zu spät“⟧ kam, ist alt.", None),
        ("Thuns Forderung, dass er ⟦„zu spät“⟧ kam, ist alt.", ("Thuns", "Forderung")),
        ("Dass er ⟦„zu spät“⟧ kam, ist alt.", None),
        ("Die Forderung, dass er ⟦„zu spät“⟧ kam, ist alt.", None),
        (f"{'Er kam, ' * 20}und die Bitte der Fischer, dass er ⟦„bald“⟧ kam, ist alt.", ("der Fischer", "Bitte")),
    ],
)
def test_claims_are_those_of_whom_they_name(marked: str, expected: tuple[str, str] | None) -> None:
    """
    A noun that claims, with its owner, claims the clause behind its comma: one with `dass`, a subjunctive, an infinitive.
    """
    for around in AROUND:
        assert expected == found(claimed_by, marked, *around)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Momme Dirks, der das ⟦„unerträglich“⟧ nannte, ging.", ("Momme Dirks", "nannte")),
        ("Momme Dirks, der ⟦„unerträglich“⟧ nannte, ging.", ("Momme Dirks", "nannte")),
        ("Momme Dirks, der von ⟦„Wahnsinn“⟧ sprach, ging.", ("Momme Dirks", "sprach")),
        ("Momme Dirks sagte, der Deich sei ⟦„alt“⟧ und nannte ihn so.", None),
        ("Momme Dirks, der Deich habe ⟦„alt“⟧ und nannte ihn so.", None),
        ("Momme Dirks sprach, der das ⟦„alt“⟧ fand.", ("Momme Dirks", "fand")),
        ("Am Deich war es still, der das ⟦„alt“⟧ fand.", None),
        ("Deiche brachen, der das ⟦„alt“⟧ fand.", None),
        ("Der Plan, den Thun ⟦„alt“⟧ nannte, kam.", ("Thun", "nannte")),
        ("Der Plan, den die Ministerin ⟦„alt“⟧ nannte, kam.", ("die Ministerin", "nannte")),
        ("Der Plan, den sie ⟦„alt“⟧ nannte, kam.", ("sie", "nannte")),
        ("Der Plan, den ich ⟦„alt“⟧ nannte, kam.", ("ich", "nannte")),
        ("Der Plan, der von der Ministerin als ⟦„alt“⟧ bezeichnet wurde, kam.", ("der Ministerin", "bezeichnet")),
        ("Die Idee, die die Ministerin ⟦„alt“⟧ nannte, kam.", ("die Ministerin", "nannte")),
        ("Am Deich standen Fischer, die von ⟦„Not“⟧ sprachen.", ("Fischer", "sprachen")),
        ("Am Deich standen junge Fischer, die von ⟦„Not“⟧ sprachen.", ("junge Fischer", "sprachen")),
        ("Er sprach mit jungen Fischern, die von ⟦„Not“⟧ sprachen.", ("jungen Fischern", "sprachen")),
        (", der das ⟦„alt“⟧ nannte, ging.", None),
        ("Thun, der gestern das ⟦„alt“⟧ nannte, ging.", ("Thun", "nannte")),
        ("Thun, die den Plan heute ⟦„alt“⟧ nannte, ging.", ("Thun", "nannte")),
    ],
)
def test_relative_clauses_tell_who_speaks(marked: str, expected: tuple[str, str] | None) -> None:
    """
    In a relative clause its own subject speaks, or whoever stands before it; a clause in the subjunctive is none.
    """
    for around in AROUND:
        assert expected == found(in_relative_clause, marked, *around)


def whoever_stands_behind(sentence: Sentence, start: int) -> Found | None:
    """
    Find who says a quotation by what stands behind it.
    """
    return find_behind(sentence, start, sentence.word_end(start))


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("⟦„Das Wasser steigt“⟧ so Thun.", ("Thun", "so")),
        ("⟦„Das Wasser steigt“⟧, so Thun.", ("Thun", "so")),
        ("⟦„Das Wasser steigt“⟧ wie Thun mitteilte.", None),
        ("⟦„Das Wasser steigt“⟧, wie Thun mitteilte.", ("Thun", "mitteilte")),
        ("⟦„Das Wasser steigt“⟧ – wie Thun mitteilte.", ("Thun", "mitteilte")),
        ("⟦„Das Wasser steigt“⟧ hat Thun gesagt.", ("Thun", "hat gesagt")),
        ("Heute ⟦„steigt das“⟧ hat Thun gesagt.", None),
        ("Heute ⟦„steigt das“⟧, hat Thun gesagt.", ("Thun", "hat gesagt")),
        ("⟦„Das Wasser steigt“⟧ wird Thun von der Zeitung zitiert.", ("Thun", "wird zitiert")),
        ("⟦„Das Wasser steigt“⟧, hat Thun.", ("Thun", "hat")),
        ("⟦„Das Wasser steigt“⟧, hat der Deich.", None),
        ("Heute ⟦„steigt das“⟧, hat die Ministerin.", None),
        ("⟦„Wir gehen!“⟧ krähte Thun.", ("Thun", "krähte")),
        ("⟦„Wir gehen“⟧ krähte Thun.", None),
        ("⟦„Wir gehen“⟧, krähte Thun.", ("Thun", "krähte")),
        ("⟦„Wir gehen“⟧, krähte der Deich.", None),
        ("⟦„Wir gehen“⟧, krähte in Husum der Chef.", ("der Chef", "krähte")),
        ("Heute ⟦„wir gehen“⟧, krähte Thun.", ("Thun", "krähte")),
        ("Heute ⟦„wir gehen“⟧, krähte der Deich.", None),
        ("Heute ⟦„wir gehen“⟧, krähte in Husum der Chef.", None),
        ("Heute ⟦„wir gehen“⟧ krähte Thun.", None),
        ("Als ⟦„alten Hut“⟧ krähte der Chef den Deich.", ("der Chef", "krähte")),
        ("Als ⟦„alten Hut“⟧ krähte Thun den Deich.", None),
        ("Als ⟦„alten Hut“⟧, krähte Thun den Deich.", ("Thun", "krähte")),
        ("Mit ⟦„alten Hut“⟧ krähte der Chef den Deich.", ("der Chef", "krähte")),
        ("Dann ⟦„alten Hut“⟧ krähte der Chef den Deich.", None),
        ("⟦„Ja“⟧ - mit diesen Worten ging Thun.", ("Thun", "")),
        ("⟦„Ja“⟧ – unter diesem Motto zogen Fischer durch Husum.", ("Fischer", "")),
        ("⟦„Ja“⟧ – unter dem Motto zogen Fischer durch Husum.", ("Fischer", "")),
        ("⟦„Ja“⟧ – unter jenem Motto zogen Fischer durch Husum.", None),
        ("⟦„Ja“⟧ – unter diesem Boot zogen Fischer durch Husum.", None),
        ("⟦„Ja“⟧ – unter diesem Motto", None),
        ("⟦„Ja“⟧ – unter diesem", None),
        ("⟦„Ja“⟧, so das Fazit von Thun.", ("Thun", "so")),
        ("⟦„Ja“⟧, so die Antwort der Ministerin.", ("der Ministerin", "so")),
        ("⟦„Ja“⟧, so die Ministerin der Küste.", ("die Ministerin der Küste", "so")),
        ("⟦„Ja“⟧, so die Umfrage von Thun.", ("Thun", "so")),
        ("⟦„Ja“⟧, so sie.", ("sie", "so")),
        ("⟦„Ja“⟧, so der Sprecher von Thun.", ("der Sprecher von Thun", "so")),
        ("⟦„Ja“⟧, lautet das Urteil von Thun.", ("Thun", "lautet")),
        ("⟦„Ja“⟧, sagte das Urteil von Thun.", ("das Urteil von Thun", "sagte")),
        ("⟦„Ja“⟧, teilte das Amt in Husum mit.", ("das Amt in Husum", "teilte mit")),
        ("⟦„Ja“⟧, zitiert die Zeitung den Minister.", ("den Minister", "zitiert")),
        ("⟦„Ja“⟧, sagte.", None),
        ("⟦„Ja“⟧ laut Thun.", ("Thun", "laut")),
        ("⟦„Ja“⟧, heißt es beim Amt.", ("Amt", "heißt es")),
        ("⟦„Ja“⟧", None),
        ("⟦„Ja“⟧ und Thun ging.", None),
    ],
)
def test_what_stands_behind_a_quotation_tells_who_says_it(marked: str, expected: tuple[str, str] | None) -> None:
    """
    A verb, `so`, `wie`, a source or these words, right behind a quotation; where nothing ends, only what is somebody's.
    """
    for around in AROUND:
        assert expected == found(whoever_stands_behind, marked, *around)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Ebba", WOMAN), ("Jan", MAN), ("Jan-Xyla", MAN), ("Anna-Lena", WOMAN), ("Xyla-Jan", UNKNOWN)],
)
def test_first_names_tell_a_gender(name: str, expected: str) -> None:
    """
    The first part of a first name tells whether somebody is a woman or a man.
    """
    assert expected == gender_of(name)
