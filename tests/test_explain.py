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
    The last quotation of each example is read by the rule that it stands for.
    """
    article = parse(rule.example)
    quote = article.quotes[-1]

    assert rule == explain(article, quote)
    assert rule.kind is quote.kind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("«Das Wasser steigt», sagte Thun, «und keiner weiß Rat.»", "second-half"),
        ("«Das Wasser steigt», sagte Thun, «und der Deich ist alt».", "second-half"),
        ("“Is it rain?” asked Thun, “and is it cold.”", "second-half"),
        ("“It rains,” said Thun, “and all is cold.”", "second-half"),
        ("«Das Wasser steigt», sagte Thun, «am alten grünen Deich entlang».", "small-words"),
        ("«Das Wasser steigt», sagte Thun, «am Deich».", "small-phrase"),
        ("«Flut», der Film, «und der Deich ist alt», lief.", "small-words"),
        ("«Flut» sagte Thun, «und der Deich ist alt», lief.", "small-words"),
        ("In Husum sagte Thun, «und der Deich ist alt», und ging.", "small-words"),
    ],
)
def test_a_clause_goes_on_behind_a_frame_inside_it(text: str, name: str) -> None:
    """
    The second half of a clause is speech like the first; what only stands behind a comma is not.
    """
    article = parse(text)

    assert name == explain(article, article.quotes[-1]).name


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
        ("Der Konzern rechnet für 2025 mit einem «harten Umfeld».", "small-reported"),
        ("Die Wehr setzt den «roten Deich» in Brand.", "small-coined"),
        ("Die Wehr setzt auf einen «echten Neuanfang».", "small-reported"),
        ("Die Polizei geht von einem «gezielten Angriff» aus.", "small-reported"),
        ("Die Polizei kommt von einem «gezielten Angriff» aus.", "small-coined"),
        ("Die Fischer finden im Deich «marode» Stellen.", "small-coined"),
        ("Auf einem Schild war «Freiheit für Robben» zu lesen.", "saying-beside"),
        ("Das Motto des Tages lautet: «Der Deich hält uns alle».", "no-clause"),
        ("Das Urteil des Tages lautet: «Der Deich hält uns alle».", "colon-before"),
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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # A kind of thing before the marks names a few small words, but no clause.
        ("Thun las die Zeitung «rund ums meer» vor.", "small-coined"),
        ("Der «Anker»-A 7 fährt.", "compound"),
        # Parentheses hold a short form, or what a name means in another language; not a part of what is said, or a shout.
        ("Gegründet wurde der Küstenbund («Deich zuerst»).", "parenthesized"),
        ("Sie kam («Kein Grund zur Sorge» sagte sie) und ging.", "saying-beside"),
        ("Er ging (zu «Das Leben ist hart am Deich») und blieb.", "clause"),
        ("Der Chor sang («Halt!») und ging.", "capitals"),
        ("Der Chor sang («Auf den Deich!») und ging.", "full-stop"),
        ("Es gibt den Bund Dik First (deutsch: «Zuerst kommen unsere Deiche») seitdem.", "parenthesized"),
        ("Der Bund (2001) heißt Dik First (deutsch: «Zuerst kommen unsere Deiche») seitdem.", "parenthesized"),
        ("(Deutsch: «Zuerst kommen unsere Deiche»)", "parenthesized"),
        ("Es gibt den Deichbund (Deutsch etwa: «Bund der Leute am Meer» genannt) seitdem.", "no-clause"),
        ("Am Abend (wie er laut sagte: «Das Wasser steigt weiter») ging er.", "colon-before"),
        # What is announced has two words at least, and "und" joins it to other quotations.
        ("Mit dem Ruf «Deiche» ging sie.", "capitals"),
        ("Parolen wie laut und «Nie wieder Flut» standen dort.", "no-clause"),
        ("Und «Nie wieder Flut» stand dort.", "listed"),
        # A title has up to three words, each with a capital.
        ("Am Kai lag immer «Frieda Ehlers Meer» aus Holz.", "capitals"),
        ("Thun sagte, das Urteil öffne «Tür auf» dem Wasser.", "saying-beside"),
        # Somebody who feels so shows it; "sich" alone is not enough.
        ("«Tief erschüttert» freute sich Thun.", "no-clause"),
        # Three words are a label behind "als" and "ein", whatever the verb; behind another preposition, a name.
        ("Thun verteidigte es als «Kniefall vor Reedern» am Deich.", "labelled"),
        ("Thun verteidigte von «Kniefall vor den Reedern» am Deich.", "behind-article"),
        # The subject follows the verb: a name, or "er".
        ("Da kam er. «Nein zum Deich» sagte", "no-clause"),
        ("Da kam er. «Nein zum Deich» sagte er", "saying-beside"),
        ("Da kam er. «Nein zum Deich» sagte nachts der Wirt.", "no-clause"),
        # One noun is a name, also in a list.
        ("Es liefen «Flut», «Ebbe» und mehr.", "capitals"),
        ("Es liefen Filme, «Ebbe jetzt» zuletzt.", "listed"),
        # A participle that closes its clause is no name of what stands before it.
        ("Er habe die Leitung der Gruppe «kaltblütig belogen», sagte Thun.", "small-reported"),
        ("Thun rief die Mitglieder der Gruppe «leise verweht», sie kamen.", "named"),
        ("Thun traf die Mitglieder der Gruppe «leise verweht» am Deich.", "named"),
        # What somebody answers with
        ("Mit einem knappen «Kein Kommentar» konterte Thun.", "saying-beside"),
        ("Thun antwortete mit einem «Nein».", "saying-beside"),
        ("Thun reagierte mit einem «Runden Tisch» am Deich.", "capitals"),
        ("Thun antwortete dem «Roten Tuch» am Deich.", "capitals"),
        ("Auch für Thun ist das «sehr klug».", "small-reported"),
        ("Auch Thun ist das «sehr klug».", "small-coined"),
        # Behind a comma; the blank may be missing.
        ("«Flut und Ebbe»,ein Film aus Husum, lief an.", "apposition-behind"),
        ("«Klare Worte dazu», so Thun.", "saying-behind"),
        ("Es sei gut, sagte Thun, «auch wenn es regnet».", "conjunction"),
        ("Es sei gut, sagte Thun, «auch in der Nacht».", "small-words"),
        # what the reporter's clause goes on with
        ("Es sei ein «Schlag ins Gesicht», sagte Thun.", "saying-beside"),
        ("Es sei ein «Unding», sagte Thun.", "saying-beside"),
        ("Er sprach von «Angst vor morgen», sagte Thun.", "saying-beside"),
        ("«Klare Worte dazu», so hat Thun das genannt.", "own-sentence"),
        ("Er sah «Guter Deich», so war das Spiel.", "capitals"),
        # A comma inside the marks: three words, or fewer that open their sentence and have a verb of saying.
        ('Das Schild "Closed for now," hing am Tor.', "comma-inside"),
        ('Am Tor stand das Schild "Deiche heute," im Wind.', "no-clause"),
        ('"Water," Thun said.', "comma-inside"),
        ('"Water," it was on Monday.', "capitals"),
        # A colon announces more than three words, or at a sentence's end two; or who speaks is named.
        ("Neu im Hafen: «Frieda Ehlers Meer» aus Husum.", "capitals"),
        ("Neu im Hafen: «Frieda Ehlers»", "colon-before"),
        ("Neu im Hafen: «Frieda»", "capitals"),
        ("Thun sagte: «Ebbe jetzt» am Abend.", "colon-before"),
        ("Thun sagte: «Frieda» am Abend.", "capitals"),
        # A sentence of its own has two words, or a stop and another sentence before it; the next begins with no small letter.
        ("«Kein Grund» (so Thun) zur Sorge.", "own-sentence"),
        ("«Kein Grund» 2er fuhren.", "own-sentence"),
        ("«Kein Grund» iPads zu kaufen.", "capitals"),
        ("Ebbe kam. «Flut» Am Abend ging sie.", "capitals"),
        ("Ebbe kam. «Flut!» Am Abend ging sie.", "own-sentence"),
        ("«Flut!» Am Abend kam sie.", "capitals"),
        # Several names, with a comma between them.
        ("Es liefen «Das Leben ist ein Deich», «Flut» zuletzt.", "listed"),
        # Words without a verb: six are a clause, but not behind an article or a preposition.
        ("Thun las es als «Eskalation auf dem Rücken der Kranken im Land» vor.", "no-clause"),
        ("Thun las von «Eskalation auf dem Rücken der Kranken im Land» vor.", "behind-article"),
        ("Thun las die «Eskalation auf dem Rücken der Kranken im Land» vor.", "behind-article"),
        ("Vorn flattert klar «Nein zum neuen Deich am Meer» im Wind.", "clause"),
        ("Vorn flattert klar «Nein zum neuen Deich am» im Wind.", "no-clause"),
        ("Es gilt «Der Deich hat gehalten» in Husum.", "clause"),
        # A verb of saying follows the comma; numbers of things and names behind an article are nobody's words.
        ("Es war «HUSUM», sagte Thun.", "saying-behind"),
        ("Es war «A 7 B 9», sagte Thun.", "saying-behind"),
        ("Es war «A-B», sagte Thun.", "capitals"),
        ("Er nahm das «Gesetz zum Deich», sagte Thun.", "saying-beside"),
        ("Es war die «Husumer Neue Post», sagte Thun.", "capitals"),
        ("Es war die «Husumer neue Post», sagte Thun.", "saying-beside"),
        ("O «Ebbe», sagte Thun.", "capitals"),
        # A full stop parts words from the marks, but in a short form none does; a sentence ends at no ordinal or title.
        ("Er machte zu. «Eskalation auf dem Rücken der Kranken im Land» stand dort.", "clause"),
        ("Er gehört zu den sog. «Deichläufern».", "so-called"),
        ("«Onkel Jan», wie der Wirt genannt wurde.", "so-called"),
        ("Das sagte Thun am 3. Mai über ein «rotes Haus» am Deich.", "small-reported"),
        ("Laut Dr. Thun steht ein «rotes Haus» am Deich.", "small-reported"),
        ("Thun sagte, es kamen 300. Nun steht ein «rotes Haus» am Deich.", "small-coined"),
        # In every case of the noun; a state that somebody is called, and a name that everybody has.
        # English names end with the comma inside their marks.
        ("Her novel “Ebb and flow,” which appeared in May, sold well.", "named"),
        ("The title of the show, “Ebb and flow,” is old.", "named"),
        ("Their motto is “No dike, no land.”", "named"),
        ("It is “No dike, no land.”", "full-stop"),
        ("The plan, titled “Clean water now,” begins in May.", "so-called"),
        ("In the video, “We will stay here,” she says to all.", "comma-inside"),
        ("She left the town, “Ebb and flow,” in May.", "comma-inside"),
        ("Der Autor des Buches «Ebbe am Deich» kam.", "named"),
        ("Thun nannte die «Überforderung» beim Namen.", "capitals"),
        ("Thun nannte das «Überforderung» am Deich.", "labelled"),
        ("Thun nannte es «Blei».", "capitals"),
        ("Es war «Onkel Jan», er wird überall genannt.", "capitals"),
        ("Vorn «Stunde am Deich» nennt", "no-clause"),
        ("Thun besaß eine «ganz neue» Art.", "attribute"),
        ("Thun besaß eine «ganz Neue» Art.", "small-coined"),
    ],
)
def test_the_first_rule_that_fits_decides(text: str, name: str) -> None:
    """
    How many words there are, what ends them and what stands beside them tell rules apart that lie next to each other.
    """
    article = parse(text)

    assert name == explain(article, article.quotes[0]).name


def test_a_quotation_in_a_list_is_judged_with_those_before() -> None:
    """
    What announces the first quotation with "wie" announces the one behind "oder"; a word between them ends that.
    """
    articles = [
        parse("Parolen wie «Ebbe hier» oder «Nie wieder Flut» standen dort."),
        parse("Parolen wie «Ebbe hier» und auch «Nie wieder Flut» standen dort."),
        parse("Parolen mit «Ebbe hier» und «Nie wieder Flut» standen dort."),
    ]

    assert [["announced", "announced"], ["announced", "no-clause"], ["behind-article", "listed"]] == [
        [explain(article, quote).name for quote in article.quotes] for article in articles
    ]


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
