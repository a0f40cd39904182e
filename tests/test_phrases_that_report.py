"""
Phrases that report where the verb alone does not, in the perfect as well, and what of them stands behind a subject.
"""

from typing import Final

import pytest

from dpaparse import parse
from tests.attributed import reported

SUBJECTS: Final = ["die Ministerin", "der Kläger", "der Sprecher der Polizei", "Thun"]

# What stands behind the auxiliary of the perfect.
PERFECTS: Final = [
    "deutlich gemacht",
    "geltend gemacht",
    "klar gemacht",
    "darauf aufmerksam gemacht",
    "zu bedenken gegeben",
    "zu verstehen gegeben",
    "durchblicken lassen",
    "wissen lassen",
    "offen gelassen",
    "zum Ausdruck gebracht",
    "für möglich gehalten",
    "sich besorgt gezeigt",
    "ausgeschlossen",
    "in Erinnerung gerufen",
]

# The verb, and what stands behind the subject.
BEHIND: Final = [
    ("äußerte", "Zweifel daran"),
    ("äußerte", "Kritik"),
    ("erhob", "Einspruch mit dem Argument"),
    ("war", "der Meinung"),
    ("gab", "der Hoffnung Ausdruck"),
    ("gab", "seiner Sorge Ausdruck"),
    ("verlieh", "der Hoffnung Ausdruck"),
    ("appellierte", "an die Stadt"),
    ("schrieb", "an die Mitglieder"),
    ("rief", "in Erinnerung"),
    ("gab", "bei der Polizei an"),
    ("teilte", "der Öffentlichkeit mit"),
    ("kam", "zu dem Schluss"),
    ("wies", "die Vorwürfe mit der Begründung zurück"),
]

CLAUSES: Final = ["dass das Wasser seit Tagen steige", "das Wasser steige seit Tagen"]


@pytest.mark.parametrize("clause", CLAUSES)
@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize("phrase", PERFECTS)
def test_perfects(phrase: str, subject: str, clause: str) -> None:
    """
    A participle reports with the word before it, behind its auxiliary.
    """
    for having in ("hat", "hatte"):
        text = f"Am Montag {having} {subject} {phrase}, {clause}."

        assert [(words, who) for words, _, who in reported(parse(text))] == [(clause, subject)]


@pytest.mark.parametrize("clause", CLAUSES)
@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize(("verb", "rest"), BEHIND)
def test_what_belongs_to_the_verb(verb: str, rest: str, subject: str, clause: str) -> None:
    """
    What belongs to the verb is no part of the subject in front of it.
    """
    text = f"Am Montag {verb} {subject} {rest}, {clause}."

    assert [(words.rstrip("."), who) for words, _, who in reported(parse(text))] == [(clause, subject)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # in the passive, and of things
        ("Am Montag wurde deutlich gemacht, wer geht.", []),
        ("Es ist ausgeschlossen, dass der Deich bricht.", []),
        ("Thun hat den Deich dicht gemacht, wer auch kam.", []),
        # with the auxiliary last
        ("Wie Thun deutlich gemacht hat, steigt das Wasser.", [("steigt das Wasser", "Thun")]),
        ("Wie Thun deutlich gemacht, steigt das Wasser.", []),
        # of whoever a noun names
        ("Am Montag sagte Polizei, es regne.", [("es regne", "Polizei")]),
        ("Am Montag schrieb der Lotse aus Husum, es regne.", [("es regne", "der Lotse aus Husum")]),
        ("Am Montag schrieb der Lotse in Husum, es regne.", [("es regne", "der Lotse in Husum")]),
        ("Am Montag erinnerte sie die Erinnerung, es regne.", [("es regne", "sie")]),
    ],
)
def test_no_such_phrases(text: str, expected: list[tuple[str, str | None]]) -> None:
    """
    The same words, where they are no such phrase.
    """
    assert [(words.rstrip("."), who) for words, _, who in reported(parse(text))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Es gibt einen Bericht, nach dem das Wasser steigt.", [("das Wasser steigt", "einen Bericht")]),
        ("Es gibt eine Studie, laut der das Wasser steigt.", [("das Wasser steigt", "eine Studie")]),
        ("Es gibt einen Bericht, dem zufolge das Wasser steigt.", [("das Wasser steigt", "einen Bericht")]),
        ("Es gibt einen Bericht, demzufolge das Wasser steigt.", [("das Wasser steigt", "einen Bericht")]),
        ("Es gibt eine Änderung der Statistik, nach der das Wasser steigt.", []),
        ("Thun las den Bericht, nach der Sitzung ging er.", []),
        ("Vonseiten der Wehr hieß es, das Wasser steige.", [("das Wasser steige", "der Wehr")]),
        ("Thun wies die Vorwürfe zurück, es regne.", [("es regne", None)]),
    ],
)
def test_papers_that_tell(text: str, expected: list[tuple[str, str | None]]) -> None:
    """
    What one paper tells stands behind "nach dem" as what several tell behind "nach denen".
    """
    assert [(words.rstrip("."), who) for words, _, who in reported(parse(text))] == expected
