"""
Frames behind their words whose verb is none of saying.
"""

from typing import Final

import pytest

from dpaparse import parse
from tests.attributed import said, told

# A text, and the reported words of its last sentence, who is reported, and the cue.
TOLD: Final[list[tuple[str, list[tuple[str, str | None, str]]]]] = [
    ("Es regne, wurde mitgeteilt.", [("Es regne", None, "wurde mitgeteilt")]),
    ("Es regne, wurde am Montag bekannt.", [("Es regne", None, "wurde bekannt")]),
    ("Es regne, wurde von der Wehr mitgeteilt.", [("Es regne", "der Wehr", "wurde mitgeteilt")]),
    ("Es regne, wird Thun zitiert.", [("Es regne", "Thun", "wird zitiert")]),
    ("Es regne, wird der Lotse in der „Post“ zitiert.", [("Es regne", "der Lotse", "wird zitiert")]),
    ("Was sie mache, wurde Thun gefragt.", [("Was sie mache", None, "wurde gefragt")]),
    ("Ob es regne, wollte der Richter von ihm wissen.", [("Ob es regne", "der Richter", "wollte wissen")]),
    ("Ob es regne, wollte wissen.", [("Ob es regne, wollte wissen", None, "")]),
    ("Ob es regnet, konnte der Lotse nicht sagen.", [("Ob es regnet", "der Lotse", "konnte sagen")]),
    ("Wann es regne, wollte Thun nicht verraten.", [("Wann es regne", "Thun", "wollte verraten")]),
    ("Wenn es regnet, wollte Thun nichts sagen.", []),
    ("Ob es regnet, wird nicht gesagt.", []),
    # where it is written or heard
    ("Es regne, steht in dem Bericht.", [("Es regne", "dem Bericht", "steht")]),
    ("Es regne, so steht es in dem Bericht.", [("Es regne", "dem Bericht", "steht")]),
    ("Es regne, ist in dem Bericht zu lesen.", [("Es regne", "dem Bericht", "ist")]),
    ("Es regne, war aus dem Amt zu hören.", [("Es regne", "dem Amt", "war")]),
    ("Es regne, ist in dem Bericht zu finden.", [("Es regne, ist in dem Bericht zu finden", None, "")]),
    # what completes an everyday verb
    ("Thun ließ keinen Zweifel daran, dass es regnet.", [("dass es regnet", "Thun", "ließ daran")]),
    ("Ob es regne, konnte Thun sehen.", [("Ob es regne, konnte Thun sehen", None, "")]),
    ("Wo es regne, wird es nass.", [("Wo es regne, wird es nass", None, "")]),
    # behind the subjunctive, and of a question in the indicative only who does not answer it
    (
        "Das Haus, das leer ist, steht in dem Ort, der alt sei.",
        [("Das Haus, das leer ist, steht in dem Ort, der alt sei", None, "")],
    ),
    ("Wie alt der Deich ist, steht in dem Bericht.", []),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_is_told_in_the_passive(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    """
    A frame behind its words is none of them, also in the passive; nobody who spoke before says them.
    """
    assert expected == told(parse(text))


def test_who_is_quoted_inside_speaks_not_on() -> None:
    """
    Who said something in what somebody tells is not who tells it, nor who speaks next.
    """
    article = parse(
        "Thun sagte, es regne. Auch Ruß habe das „ewig so“ genannt. Der Lotse habe laut gerufen. Es sei nass."
    )

    assert [("Ruß", "habe genannt")] == said(article)
    assert [
        ("es regne", "Thun", "sagte"),
        ("Auch Ruß habe das „ewig so“ genannt", "Thun", ""),
        ("Der Lotse habe laut gerufen", "Thun", ""),
        ("Es sei nass", "Thun", ""),
    ] == told(article)


def test_who_spoke_before_says_nothing_that_is_told_in_the_passive() -> None:
    """
    A frame behind its words that names nobody is nobody's, also where the words go on: `Zudem`.
    """
    article = parse("„Wir bleiben alle hier“, sagte Ruß. Zudem regne es, wurde mitgeteilt.")

    assert [("Ruß", "sagte")] == said(article)
    assert [("Zudem regne es", None, "wurde mitgeteilt")] == told(article)


def test_an_age_has_no_place() -> None:
    """
    Where somebody says something belongs to no age: `sagte die 66-Jährige im Landtag`; but to a role.
    """
    article = parse("„Es regnet“, sagte die 66-Jährige im Landtag. „Es stürmt“, sagte der Minister im Landtag.")

    assert [("die 66-Jährige", "sagte"), ("der Minister im Landtag", "sagte")] == said(article)
