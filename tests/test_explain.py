"""
Why a pair of marks is judged so: the rules by name, their examples, and that they agree with what was read.
"""

from pathlib import Path

import pytest
from hypothesis import given

from dpaparse import QuoteKind, Rule, explain, parse
from dpaparse import strategies as dpa
from dpaparse._grammar.rules import RULES
from tests.marked import walk

GUIDE = Path(__file__).parents[1] / "docs" / "how-to" / "quotations.md"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_decides_its_example(rule: Rule) -> None:
    """
    Each example is read by the rule that it stands for.
    """
    article = parse(rule.example)
    quote = article.quotes[0]

    assert rule == explain(article, quote)
    assert rule.kind is quote.kind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Thun kritisierte den Plan als «Kniefall vor den Reedern» am Deich.", "labelled"),
        ("Thun kritisierte eine «Politik auf dem Rücken der Leute» am Deich.", "labelled"),
        ("Thun verteidigte den Plan als «Kniefall vor den Reedern» am Deich.", "labelled"),
        ("Thun verteidigte eine «Politik auf dem Rücken der Leute» am Deich.", "labelled"),
        ("Thun verteidigte den Plan als «Kniefall» am Deich.", "capitals"),
        ("Thun kritisierte den «Kniefall vor den Reedern» am Deich.", "behind-article"),
        ("Von «Verrat» war die Rede.", "labelled"),
        ("Der Minister mahnte zur «Besonnenheit am Deich».", "labelled"),
        ("Die Fischer halten den Deich für «marode und alt».", "small-reported"),
        ("Die Fischer finden den Deich «marode».", "small-reported"),
        ("Die Fischer finden im Deich «marode» Stellen.", "small-coined"),
        ("Auf einem Schild war «Freiheit für Robben» zu lesen.", "saying-beside"),
        ("Das Wort gilt als «Kniefall vor den Reedern» am Deich.", "no-clause"),
        ("Dann kam die Zeit, als «Alle am Deich riefen ‹Halt.›» und ging.", "full-stop"),
    ],
)
def test_the_words_beside_the_marks_decide(text: str, name: str) -> None:
    """
    What stands before the marks, and the verb of the sentence, tell somebody's label from a name.
    """
    article = parse(text)

    assert name == explain(article, article.quotes[0]).name


def test_rules_are_told_apart_by_name() -> None:
    """
    No two rules have one name, and the guide has all of them in order.
    """
    guide = GUIDE.read_text(encoding="utf-8")
    places = [guide.index(f"| `{rule.name}` | {rule.kind} | {rule.reason} |") for rule in RULES]

    assert len(RULES) == len({rule.name for rule in RULES})
    assert places == sorted(places)


@given(dpa.articles() | dpa.wire_messages() | dpa.hostile_text().map(lambda text: dpa.MadeArticle(text=text)))
def test_a_rule_explains_each_kind(made: dpa.MadeArticle) -> None:
    """
    The rule that is named gives the kind that the quotation has, nested ones included.
    """
    article = parse(made.text)

    assert [quote.kind for quote in walk(article.quotes)] == [
        explain(article, quote).kind for quote in walk(article.quotes)
    ]


def test_a_foreign_quotation_is_refused() -> None:
    """
    A quotation that lies outside of the article is an error of the caller.
    """
    quote = parse("Der Deich hält, bis das Wasser fällt. „Das Wasser steigt“, sagte Thun.").quotes[0]

    assert quote.kind is QuoteKind.SPEECH
    with pytest.raises(ValueError, match=r"expected a quotation of the article, got one at Span\(38, 57\)"):
        explain(parse("Kurz."), quote)
