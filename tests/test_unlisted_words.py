"""
Who speaks where no list has the words: verbs in their place, phrases by their grammar, names without a role.
"""

from typing import Final

import pytest

from dpaparse import QuoteKind, parse
from tests.attributed import reported, said

# A sentence, and of each quotation that is no term who says it and the cue; no list has the verbs.
SENTENCES: Final[list[tuple[str, list[tuple[str | None, str] | None]]]] = [
    # behind a quotation that ends with its own mark, or that does not open the sentence
    ("„Das Wasser steigt,“ flömmelte Thun.", [("Thun", "flömmelte")]),
    ("„Das Wasser steigt!“ flömmelte der Deichgraf.", [("der Deichgraf", "flömmelte")]),
    ("Für sie war es klar: „Das Wasser steigt“, flömmelte Thun.", [("Thun", "flömmelte")]),
    (
        "Als „besonders klug und schön“ flömmelte die Deichgräfin Ebba Thun die Idee.",
        [("die Deichgräfin Ebba Thun", "flömmelte")],
    ),
    ("Von „einem ganz und gar neuen Deich“ flömmelte der Deichgraf.", [("der Deichgraf", "flömmelte")]),
    ("Als „ganz und gar geplante“ krumme Maßnahme ist das nichts.", [None]),
    # before a colon: the verb is the cue where it or its subject ends the clause
    ("Dazu flömmelte Thun: „Das Wasser steigt.“", [("Thun", "flömmelte")]),
    ("2008 flömmelte er zum Deich: „Das Wasser steigt.“", [("er", "")]),
    (
        "Einer der 13 beteiligten Feuerwehrmänner flömmelte: „Das Wasser steigt.“",
        [("Einer der 13 beteiligten Feuerwehrmänner", "flömmelte")],
    ),
    ("Weniger zufrieden war sein Gegner Jan Ruß: „Das Wasser steigt.“", [("sein Gegner Jan Ruß", "")]),
    # strong verbs with a prefix
    ("Dann sagte sie nichts: „Das Wasser steigt“, herschrie Ebba Thun.", [("Ebba Thun", "herschrie")]),
    ("„Das Wasser steigt!“ widerriefen die Fischer.", [("die Fischer", "widerriefen")]),
    # before a clause in the subjunctive
    ("Thun flömmelte, das Wasser sei „sehr hoch“.", [("Thun", "flömmelte")]),
    ("Thun selbst flömmelte in einem Brief, der allen vorliegt, sie wolle „sehr bald gehen“.", [("Thun", "flömmelte")]),
    # around an object
    ("Thun flömmelte den Plan mit einer „ganz und gar neuen Lage“.", [("Thun", "")]),
    # behind a comma
    ("Das sei „sehr hoch“ für sie, flömmelte die Fischerin, und ging.", [("die Fischerin", "flömmelte")]),
    ("Das sei „sehr hoch“ für sie, flömmelte Möwe, und ging.", [("Möwe", "flömmelte")]),
    ("Ebba Thun, die das Amt leitet, flömmelte aber, „dass alles gut wird“.", [("Ebba Thun", "flömmelte")]),
    ("Nass, kalt, grau, bunt, alt, neu, rund, „sehr hoch und tief dazu“.", [None]),
    # with these words
    ("„Das Wasser steigt“, mit diesen Worten ging Thun.", [("Thun", "")]),
    ("„Weg vom Fluss!“ – unter diesem Motto zogen am Samstag Fischer durch Husum.", [("Fischer", "")]),
    ("„Das Wasser steigt“, mit diesem Boot nun so.", [None]),
    ("„Das Wasser steigt“, mit diesen Worten nun so.", [None]),
    # where it is said, behind whom somebody asked
    ("„Das Wasser steigt“, hieß es auf Anfrage aus dem Deichamt.", [("dem Deichamt", "hieß es")]),
    ("„Das Wasser steigt“, hieß es auf Anfrage.", [(None, "hieß es")]),
    # in parentheses
    ("Es kamen die Fischer, Ebba Thun („Das Wasser steigt sehr.“) und Möwen.", [("Ebba Thun", "")]),
    ("Es kamen alle („Das Wasser steigt sehr.“) und Möwen.", [None]),
    ("Es kam Ebba Thun („Das Wasser steigt sehr.“ so oft).", [("Ebba Thun („Das Wasser steigt sehr.“ so oft)", "")]),
    (
        "Es lobten Ebba Thun („Das Wasser steigt sehr.“) und der Fischer Jan Ruß: „Das Wasser fällt.“",
        [("Ebba Thun", ""), ("der Fischer Jan Ruß", "")],
    ),
    # a name right behind a place, or behind whom somebody told
    ("„Das Wasser steigt“, sagte in Husum Ebba Thun.", [("Ebba Thun", "sagte")]),
    ("„Das Wasser steigt“, sagte in Husum Thun.", [("Thun", "sagte")]),
    ("„Das Wasser steigt“, sagte gegenüber dem Sender Welle Nord Thun nach dem Spiel.", [("Thun", "sagte")]),
    ("„Das Wasser steigt“, sagte der Deutschen Welle der Deichgraf.", [("der Deichgraf", "sagte")]),
    ("„Das Wasser steigt“, sagte der kleinen Runde Ebba Thun.", [("Ebba Thun", "sagte")]),
    ("„Das Wasser steigt“, sagte der kleinen Runde.", [None]),
    ("„Das Wasser steigt“, sagte nach der Sitzung des Rats für Deiche und Boote das Amt.", [("das Amt", "sagte")]),
    ("„Das Wasser steigt“, sagte nach dem Treffen mit Wehr und Polizei der Deichgraf.", [("der Deichgraf", "sagte")]),
    # phrases with what belongs to them
    ("Ebba Thun (SPD, Husum) nannte den Deich „sehr alt und krumm“.", [("Ebba Thun (SPD, Husum)", "nannte")]),
    (
        "Der in Husum geborene Leiter des Amts nannte sie „sehr alt und krumm“.",
        [("Der in Husum geborene Leiter des Amts", "nannte")],
    ),
    (
        "Die den Deich leitende Ebba Thun beschrieb den Tag: „Das Wasser steigt.“",
        [("Die den Deich leitende Ebba Thun", "beschrieb")],
    ),
    (
        "Der sich als Retter darstellende Fischer Jan Ruß rief aus: „Das Wasser steigt.“",
        [("Der sich als Retter darstellende Fischer Jan Ruß", "rief aus")],
    ),
    (
        "Ebba Thun, Vorsitzende der „Freunde der Küste“, nannte den Deich „sehr alt und krumm“.",
        [("Ebba Thun, Vorsitzende der „Freunde der Küste“", "nannte")],
    ),
    (
        "Als „sehr alt und krumm“ bezeichnete der Sprecher, Jan Ruß, das Vorgehen der Möwen.",
        [("der Sprecher, Jan Ruß", "bezeichnete")],
    ),
    # a first field with many parts
    ("Auf einer Fahrt über den Deich zum Hafen in Husum am Meer rief Ruß: „Das Wasser steigt.“", [("Ruß", "rief")]),
    ("Mit Ebba Thun und Jan Ruß zog er zum Deich und sprach die Worte: „Das Wasser steigt.“", [("er", "sprach")]),
    # a first clause with an aside; a verb that looks like what tells more about a noun
    ("Während es regnet, sehr oft sogar, will die Fischerin „sehr bald und gern gehen“.", [("die Fischerin", "will")]),
    ("Laut nicht bezeichneten Leuten gab „ein sehr großer Deich“ nach.", [None]),
    # auxiliaries and adjectives beside a subject
    ("„Das Wasser steigt“, wurde die Fischerin deutlich.", [("die Fischerin", "wurde")]),
    ("Erschrocken zeigte sich der Lotse: „Das Wasser steigt.“", [("der Lotse", "zeigte")]),
    ("Anders sieht das der Lotse: „Das Wasser fällt.“", [("der Lotse", "sieht")]),
    ("Fest steht für Lotsin Ebba Thun: „Das Wasser fällt.“", [("Lotsin Ebba Thun", "Fest")]),
    # an apposition that no comma closes
    (
        "„Das Wasser steigt“, sagte die Leiterin des Amts, Ebba Thun am Montag.",
        [("die Leiterin des Amts, Ebba Thun", "sagte")],
    ),
    # whom others quote
    ("Blätter zitieren einen Fischer mit dem Satz, er sei „sehr müde und alt“.", [("einen Fischer", "zitieren")]),
]

# A text, and the reported words in it, with their kind and who is reported.
TOLD: Final[list[tuple[str, list[tuple[str, str, str | None]]]]] = [
    ("Thun flömmelte, es regne.", [("es regne", "framed", "Thun")]),
    ("Die Grünen flömmelten am Montag, der Deich sei alt.", [("der Deich sei alt", "framed", "Die Grünen")]),
    ("Dann flömmelte Thun, am Montag sei er alt.", [("am Montag sei er alt", "framed", "Thun")]),
    # the clause has its verb elsewhere, or the verb is known
    ("Thun flömmelte, als sei er alt.", []),
    ("Thun ging, der Deich sei alt.", [("Thun ging, der Deich sei alt", "frameless", None)]),
    # whom a paper quotes
    (
        "Die Zeitung zitierte einen Fischer mit den Worten, der Deich sei alt.",
        [("der Deich sei alt", "framed", "einen Fischer")],
    ),
    ("Die Zeitung zitierte den Satz, der Deich sei alt.", [("der Deich sei alt", "framed", "Die Zeitung")]),
    # what a court finds, and what a study
    ("Das Gericht sah es als erwiesen an, dass er kam.", [("dass er kam", "framed", "Das Gericht")]),
    ("Das Gericht hält es für erwiesen, dass er kam.", [("dass er kam", "framed", "Das Gericht")]),
    ("Die Forscher haben herausgefunden, dass es regnet.", [("dass es regnet", "framed", "Die Forscher")]),
    ("Die Studie ergab, dass es regnet.", [("dass es regnet", "framed", "Die Studie")]),
    # what emerges from a paper
    (
        "Das Amt zieht um. Das geht aus einem Papier des Amts hervor, das vorliegt.",
        [("Das Amt zieht um", "framed", "einem Papier des Amts")],
    ),
    ("Das Amt zieht um. Dies ging aus einem Gutachten hervor.", [("Das Amt zieht um", "framed", "einem Gutachten")]),
    ("Das Amt zieht um. Das geht aus, das zieht hervor.", []),
    ("Das Amt zieht um. Das geht aus dem Haus.", []),
    # a phrase before a verb is no clause
    ("Ebba Thun, Leiterin des Amts, nannte das Gutachten alt.", []),
    ("Bei der Wahl, die am Montag war, sprach sich Thun für ihn aus.", []),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_speakers(text: str, expected: list[tuple[str | None, str] | None]) -> None:
    """
    The place of a verb tells who speaks, also where no list has it; grammar tells where a phrase ends.
    """
    assert expected == said(parse(text))


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_reported(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """
    A clause in the subjunctive behind an unlisted verb is somebody's, and what is no clause is nobody's.
    """
    assert expected == reported(parse(text))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Die Vorsitzende der „Freunde der Küste“, sagte Thun, kommt.", QuoteKind.TERM),
        ("Er sei Vorsitzender der „Leute, die kommen“, sagte Thun.", QuoteKind.SPEECH),
    ],
)
def test_what_a_role_belongs_to_is_a_name(text: str, kind: QuoteKind) -> None:
    """
    Words behind a role and an article are a name, unless they have a verb.
    """
    assert [kind] == [quote.kind for quote in parse(text).quotes]


def test_text_may_end_where_a_verb_would_stand() -> None:
    """
    What stands before no verb at all is told by none.
    """
    assert {None} == {quote.attribution for quote in parse("“R („n“e) nicht“spricht").quotes}
