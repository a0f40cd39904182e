"""
Where reported words begin and end: beside second verbs, frames behind them, questions, infinitives with `sein`.
"""

from typing import Final

import pytest

from dpaparse import Attribution, parse
from tests.attributed import said, told

# A text, and its reported words with who is reported and the cue.
TOLD: Final[list[tuple[str, list[tuple[str, str | None, str]]]]] = [
    # "zu sein" is an infinitive, also at the end
    ("Bro kündigte an, dabei zu sein.", [("dabei zu sein", "Bro", "kündigte an")]),
    ("Bro kündigte an, dabei zu sein und zu gehen.", [("dabei zu sein und zu gehen", "Bro", "kündigte an")]),
    ("Bro kündigte an, dabei zu sein", [("dabei zu sein", "Bro", "kündigte an")]),
    ("Bro warb für Boote, zu sein Glück fand er dort.", []),
    # what else somebody did is not reported
    ("Bro räumte ein, dass es regnet, lehnte Deiche aber ab.", [("dass es regnet", "Bro", "räumte ein")]),
    ("Bro sagte, es regne, lehnte jedoch Deiche ab.", [("es regne", "Bro", "sagte")]),
    ("Bro sagte, es regne, werde aber Sommer.", [("es regne, werde aber Sommer", "Bro", "sagte")]),
    (
        "Bro sagte, dass der Deich, der alt ist, jedoch bricht.",
        [
            ("dass der Deich, der alt ist, jedoch bricht", "Bro", "sagte"),
        ],
    ),
    ("Bro sagte, es regne, forderte aber, zu gehen.", [("es regne", "Bro", "sagte"), ("zu gehen", "Bro", "forderte")]),
    (
        "Während Bo Kern erklärte, zu gehen, räumte Thun ein, zu bleiben.",
        [("zu gehen", "Bo Kern", "erklärte"), ("zu bleiben", "Thun", "räumte ein")],
    ),
    # a frame behind all of it
    ("Viele fürchten, arm zu sein, sagt Thun.", [("Viele fürchten, arm zu sein", "Thun", "sagt")]),
    ("Viele fürchten, arm zu sein, sagt man.", [("arm zu sein, sagt man", "Viele", "fürchten")]),
    ("Viele fürchten, arm zu sein, sagt am Montag Thun.", [("arm zu sein, sagt am Montag Thun", "Viele", "fürchten")]),
    # a frame between two stretches
    ("Mut habe er, sagte Bro: Der sei neu.", [("Mut habe er", "Bro", "sagte"), ("Der sei neu", "Bro", "sagte")]),
    ("Mut hat er, sagte Bro: Der sei neu.", [("Der sei neu", "Bro", "sagte")]),
    # a source inside of what somebody says
    ("Bro sagte, der Deich sei nach Kenntnis aller neu.", [("der Deich sei nach Kenntnis aller neu", "Bro", "sagte")]),
    # nor does an infinitive report what is told about its object
    (
        "Es sei gut, Mut zu verlangen, den man nicht habe.",
        [
            ("Es sei gut, Mut zu verlangen, den man nicht habe", None, ""),
        ],
    ),
    (
        "Es sei gut, von allen Mut zu verlangen. Es sei nass.",
        [
            ("Es sei gut, von allen Mut zu verlangen", None, ""),
            ("Es sei nass", None, ""),
        ],
    ),
    ("Ob es regnet, verriet viele.", []),
    # before a frame in the middle, also in the indicative
    ("Es regnet, sagte Thun, es stürme.", [("Es regnet", "Thun", "sagte"), ("es stürme", "Thun", "sagte")]),
    (
        "Es regne, verriet Thun, mehr dürfe er nicht sagen.",
        [
            ("Es regne", "Thun", "verriet"),
            ("mehr dürfe er nicht sagen", "Thun", "verriet"),
        ],
    ),
    ("Da es regnete, sagte Thun, es stürme.", [("es stürme", "Thun", "sagte")]),
    ("Thun, die Leiterin des Amts, sagte, es stürme.", [("es stürme", "Thun, die Leiterin des Amts", "sagte")]),
    ("Es regnet, sagte am Montag Thun, es stürme.", [("es stürme", "Thun", "sagte")]),
    ("Es regnet, sagte das Watt, es stürme.", [("es stürme", "das Watt", "sagte")]),
    # an everyday verb behind its words, with what completes it at the end
    ("Es regnet, gibt Thun zu bedenken.", [("Es regnet", "Thun", "gibt")]),
    ("Es regnet, gibt Thun zu.", [("Es regnet", "Thun", "gibt zu")]),
    ("Es regnet, stand Thun auf.", []),
    # whoever is called upon has no article, and does not call
    ("Das Landesamt rief Tierhalter auf, zu gehen.", [("zu gehen", "Das Landesamt", "rief auf")]),
    # what belongs to an aside is no report
    ("Pütz, nach eigenem Bekunden Atheist, findet das gut.", []),
    ("Für Thun käme das wohl zu spät.", []),
    ("Thun zähle keine Seelen.", [("Thun zähle keine Seelen", None, "")]),
    # behind a colon, past what tells more about whoever speaks
    ("Dem widersprach Ebba Thun, die dort wohnt: Es regne.", [("Es regne", "Ebba Thun", "widersprach")]),
    ("Dieser nahm es mit Humor: Es regne.", [("Es regne", "Dieser", "nahm")]),
    ("Dieser blieb ganz ruhig: Es regne.", [("Es regne", "Dieser", "")]),
    ("Seine Kollegen schöben Dienst.", [("Seine Kollegen schöben Dienst", None, "")]),
    # who tells is meant by a pronoun
    ("Es regne, verriet dieser.", [("Es regne", "dieser", "verriet")]),
    # what somebody sees, voices or hopes opens the sentence
    ("Risiken sieht Thun im Handel: Es sei teuer.", [("Es sei teuer", "Thun", "sieht")]),
    ("Es regne, sagte Thun. Das Dorf hätte sich Sonne gewünscht.", [("Es regne", "Thun", "sagte")]),
    (
        "Es regne, sagte Thun. Heute schäme er sich.",
        [("Es regne", "Thun", "sagte"), ("Heute schäme er sich", "Thun", "")],
    ),
    ("Nach Zählung des Dorfs kamen elf.", [("kamen elf", "des Dorfs", "Nach")]),
    # a question is put to whoever speaks
    (
        "Bro sagte, es regne. Ob er das verstehe? Wie das sein könne, fragte er.",
        [
            ("es regne", "Bro", "sagte"),
            ("Wie das sein könne", "er", "fragte"),
        ],
    ),
    ("Bro sagte, es regne. Wer solle das tun?", [("es regne", "Bro", "sagte"), ("Wer solle das tun", "Bro", "")]),
    # a clause in the marks belongs to the words before it
    (
        "Er habe nicht gewusst, „dass hier Leute wohnen“, sagte Thun.",
        [
            ("Er habe nicht gewusst, „dass hier Leute wohnen“", "Thun", "sagte"),
        ],
    ),
    ("Er hat nicht gewusst, „dass hier Leute wohnen“, sagte Thun.", []),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_where_reports_end(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    """
    All that somebody says is reported, and nothing else.
    """
    assert expected == told(parse(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a clause that has its verb from the one before, which quotes nobody
        ("Das BSW sprach von Glück, die AfD von einem „schönen Deich“.", ("die AfD", "")),
        ("Das BSW sprach über Glück, die AfD von einem „schönen Deich“.", ("Das BSW", "sprach")),
        ("Der Lotse teilte mit, Jan Thun „stehe gerne bereit“.", ("Der Lotse", "teilte mit")),
        # a role where no place belongs to it
        ("„Nein“, gab der Mann bei der Polizei zu Protokoll.", ("der Mann", "gab")),
        ("„Nein“, erklärte der Nautiker.", ("der Nautiker", "erklärte")),
        ("Risiken sieht Thun im Handel: „Es ist sehr teuer.“", ("Thun", "sieht")),
        ("„Nein“, erklärte der SPD-Politiker in Husum.", ("der SPD-Politiker", "erklärte")),
        ("„Nein“, erklärte die SPD-Frau in Husum.", ("die SPD-Frau", "erklärte")),
        ("„Nein“, erklärte ein Politiker in Husum.", ("ein Politiker in Husum", "erklärte")),
        ("„Nein“, erklärte der Parteichef in Husum.", ("der Parteichef in Husum", "erklärte")),
        ("„Nein“, erklärte der Lotse im „Anker“.", ("der Lotse", "erklärte")),
        ("„Nein“, erklärte Fischer in Husum.", ("Fischer", "erklärte")),
        ("„Nein“, erklärten Fischer in Husum.", ("Fischer in Husum", "erklärten")),
    ],
)
def test_a_place_belongs_to_few(text: str, expected: tuple[str | None, str]) -> None:
    """
    Where something was said stands behind who said it, and belongs to none who may be anywhere.
    """
    assert [expected] == said(parse(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # one word more than the first name that we know
        ("Präsident Jan Arem Ruto kam. „Es regnet“, sagte Ruto.", "Jan Arem Ruto"),
        ("Es regnet. Präsident Jan Arem Ruto kam. „Es regnet“, sagte Ruto.", "Jan Arem Ruto"),
        ("Da kam Präsident Jan Arem Ruto sagte er. „Es regnet“, sagte Arem.", "Jan Arem"),
        ("Gestern Jan Arem Ruto kam. „Es regnet“, sagte Arem.", "Jan Arem"),
        ("Präsident Jan Arem Boote an. „Es regnet“, sagte Arem.", "Jan Arem"),
        # nobody who is named in what a pronoun says
        ("Lotse Jan Arem kam. Lotse Bo Kern sprach. Arem sei „ein Verlierer“, sagte er.", "Bo Kern"),
        ("Lotse Jan Arem kam. Die AfD lachte. „Es regnet“, sagte die AfD.", None),
        # the gender of a role, where the first name tells none
        ("Anführer Xadu Pirm kam. „Ja“, sagte der Meister. „Es regnet“, sagte sie.", None),
        # who speaks last in a sentence speaks on
        (
            "Weil Anwalt Jan Arem sagte, es regne, blieb Eva Kern: „Ich gehe heute nicht“, so Eva Kern. „Gut“, sagte er.",
            "Jan Arem",
        ),
    ],
)
def test_who_is_meant_by_more(text: str, expected: str | None) -> None:
    """
    Names are known whole, and genders from roles.
    """
    resolved = (parse(text).quotes[-1].attribution or Attribution()).resolved

    assert expected == (resolved.text if resolved else None)
