"""
Whose words they are where a noun says that they are somebody's, and where clauses of several people stand together.
"""

from typing import Final

import pytest

from dpaparse import QuoteKind, parse
from tests.attributed import AROUND, reported, said

# A sentence, and of each quotation that is no term who says it and the cue.
QUOTED: Final[list[tuple[str, list[tuple[str | None, str] | None]]]] = [
    # a claim and whose it is; what follows tells of it
    ("Die Behauptung der Wehr, das Boot sei „völlig dicht“, hielt Ruß für falsch.", [("der Wehr", "Behauptung")]),
    ("Der Lotse war mit der Äußerung aufgefallen, es sei „viel zu nass“.", [("Der Lotse", "Äußerung")]),
    ("Die nach Freispruch geäußerte Hoffnung, er sei „sehr frei“, ist alt.", [None]),
    # a second verb of the same subject
    ("Während Ruß lachte und laut von „großer Not“ sprach, regnete es.", [("Ruß", "sprach")]),
    # a modal, what stands with "lassen", what somebody is reputed to have said
    ("Dazu wollte Thun nichts sagen: „Kein Wort.“", [("Thun", "wollte sagen")]),
    ("Am Ende musste Thun einräumen: „Wir haben verloren.“", [("Thun", "musste einräumen")]),
    ("„Es regnet hier noch lange“, ließ Thun am Abend mitteilen.", [("Thun", "ließ mitteilen")]),
    ("Thun soll in Husum gesagt haben: „Wir haben verloren.“", [("Thun", "soll gesagt")]),
    (
        "Der Lotse, ein alter Mann, soll gerufen haben: „Halt, nicht weiter!“",
        [("Der Lotse, ein alter Mann", "soll gerufen")],
    ),
    # a clause of its own behind a source or beside another clause
    ("Nach Angaben der Wehr kamen drei, die Partei spricht von „vielen Leuten“.", [("die Partei", "spricht")]),
    ("Während die Wehr von „purer Not“ spricht, sehen Fischer darin Absicht.", [("die Wehr", "spricht")]),
    ("Den Rat „sofort“ aufzulösen, forderte Thun.", [("Thun", "forderte")]),
    ("Dem Plan, den Rat „sofort“ aufzulösen, stimmte die Wehr zu.", [("die Wehr", "stimmte zu")]),
    ("Lotse Thun will „alle Boote wecken“, um die Fischer zu rufen.", [("Lotse Thun", "will")]),
    # who puts words on something in front of its noun
    ("Die von der Wehr als „Pfusch“ verworfene Schleuse steht.", [("der Wehr", "verworfene")]),
    ("Die am Abend als „Pfusch“ verworfene Schleuse steht.", []),
    ("Die von Ruß selbst als „Pfusch“ verworfene Schleuse steht.", [None]),
    # in the passive
    (
        "Der Bürgermeister von Husum wird mit den Worten „Es ist sehr nass“ zitiert.",
        [("Der Bürgermeister von Husum", "wird zitiert")],
    ),
    ("Der Bürgermeister von Husum wurde von der Wehr als „Pfuscher“ bezeichnet.", [("der Wehr", "wurde bezeichnet")]),
    # a conclusion, and whose sides it comes from
    ("„Der Deich hält noch lange.“ Zu diesem Schluss kommt ein Gutachten.", [("ein Gutachten", "kommt")]),
    ("„Der Deich hält noch lange.“ Zu diesem Schluss passt ein Gutachten.", [None]),
    ("Von Seiten der Wehr hieß es, das sei „sehr nass“.", [("der Wehr", "hieß es")]),
    # what is no name belongs to none; names with small words inside
    ("Am Abend wies der Sprecher Kritik als „Unsinn“ zurück.", [("der Sprecher", "wies zurück")]),
    ("Der Lotse Juan de la Cruz Roto nannte das „Unsinn“.", [("Der Lotse Juan de la Cruz Roto", "nannte")]),
    ("Die Organisation Fischer in Not zeigte sich „sehr besorgt“.", [("Die Organisation Fischer in Not", "zeigte")]),
    # a particle behind an apposition, and one that is an article elsewhere
    ("„Wir gehen“, kündigte der Leiter der Wehr, Jan Ruß, an.", [("der Leiter der Wehr, Jan Ruß", "kündigte an")]),
    ("„Wir gehen hier fort“, räumte Lotse Ruß am Abend ein.", [("Lotse Ruß", "räumte ein")]),
    ("„Wir gehen hier fort“, prophezeite Lotse Ruß ihr.", [("Lotse Ruß", "prophezeite")]),
    # where something stands, past what is told of it; what is nobody's own
    ("Auf dem Zettel, den Thun fand, stand nur ein Satz: „Wir gehen.“", [("dem Zettel", "stand")]),
    ("„Wir gehen, und das ist gut“, lautete ihr Motto.", [(None, "lautete")]),
    ("Hinter der Wehr sprechen Fischer vom „Ende der Welt“.", [("Fischer", "sprechen")]),
    # an object before the verb, and several behind one that is not plural
    (
        "Die Führung in Husum forderte alle Fischer auf, „sehr bald“ zu gehen.",
        [("Die Führung in Husum", "forderte auf")],
    ),
    # a predicate behind a kind of thing, what many hold up
    ("Thun sagte, dass das Angebot „ein Hohn“ sei.", [("Thun", "sagte")]),
    (
        "„Weg mit Deichen“, „Nie mehr nass“ und „Wir gehen“ stand auf Schildern der Fischer.",
        [("Schildern der Fischer", "stand")] * 3,
    ),
    ("Fischer trugen Schilder mit der Aufschrift „Nie mehr nasse Deiche“ am Hut.", []),
]

# A text, and the reported words in it, with who is reported.
REPORTED: Final[list[tuple[str, list[tuple[str, str | None]]]]] = [
    ("Der Vorwurf der Fischer, der Deich sei alt, wiegt schwer.", [("der Deich sei alt", "der Fischer")]),
    ("Die Aussage des Lotsen, dass es regne, war neu.", [("dass es regne", "des Lotsen")]),
    ("Thuns Behauptung, er sei krank, ist falsch.", [("er sei krank", "Thuns")]),
    (
        "Der Vorwurf der Fischer, der Deich sei alt, sei falsch, sagte Thun.",
        [("Der Vorwurf der Fischer, der Deich sei alt, sei falsch", "Thun")],
    ),
    ("Die Kritik der Fischer, die sagten, es regne, war neu.", [("es regne", "der Fischer")]),
    (
        "Die Rede der Lotsin, die am Abend sang, habe alle gefreut.",
        [("Die Rede der Lotsin, die am Abend sang, habe alle gefreut", None)],
    ),
    (
        "Der Wunsch der Fischer, am Meer zu leben, sei alt.",
        [("Der Wunsch der Fischer, am Meer zu leben, sei alt", None)],
    ),
    ("Nach Angaben der Wehr regnet es, die Partei spricht von Nebel.", [("regnet es", "der Wehr")]),
    ("Sie habe recht, so die Lotsin, die am Abend sang.", [("Sie habe recht", "die Lotsin")]),
    ("Die Wehr verwies auf Ruß; man sei dort gewesen.", [("man sei dort gewesen", "Die Wehr")]),
    (
        "Der Bürgermeister von Husum wurde mit den Worten zitiert, es regne.",
        [("es regne", "Der Bürgermeister von Husum")],
    ),
    (
        "Der Deich hält noch lange. Zu diesem Schluss kommt ein Gutachten.",
        [("Der Deich hält noch lange", "ein Gutachten")],
    ),
    (
        "Ruß habe nichts bemerkt, sagte die Wehr, und sei gegangen.",
        [("Ruß habe nichts bemerkt", "die Wehr"), ("und sei gegangen", "die Wehr")],
    ),
    ("Man dürfe, so Thun, die Augen nicht schließen.", [("Man dürfe", "Thun"), ("die Augen nicht schließen", "Thun")]),
    (
        "Es gebe, so heißt es in dem Brief weiter, keine Boote.",
        [("Es gebe", "dem Brief"), ("keine Boote", "dem Brief")],
    ),
    (
        "Die Wehr rechnet eigenen Angaben zufolge mit Regen.",
        [("Die Wehr rechnet", "Die Wehr"), ("mit Regen", "Die Wehr")],
    ),
    (
        "Am Abend sagte der Chef der Wehr, Koffu Edjui, das Boot sei leck.",
        [("das Boot sei leck", "der Chef der Wehr, Koffu Edjui")],
    ),
    (
        "Der Chef der Wehr sagte, Koffu Edjui, der Boote baut, sei da.",
        [("Koffu Edjui, der Boote baut, sei da", "Der Chef der Wehr")],
    ),
    ("Scharfe Kritik an dem Plan übte die Wehr. Der Deich sei alt.", [("Der Deich sei alt", "die Wehr")]),
    (
        "Scharfe Kritik an dem Vorhaben übte der Bund der Fischer. Es sei nass.",
        [("Es sei nass", "der Bund der Fischer")],
    ),
    (
        "Der Vorwurf der Fischer, er sei alt, wenn es regnet, wiegt schwer.",
        [("er sei alt, wenn es regnet", "der Fischer")],
    ),
    ("Das Meer übte Geduld. Der Deich sei alt.", [("Der Deich sei alt", None)]),
    ("Es regne: Er sei nass.", [("Es regne: Er sei nass", None)]),
    ("Der Deich war meiner Ansicht nach alt.", []),
]


@pytest.mark.parametrize(("text", "expected"), QUOTED)
def test_whose_words_are_quoted(text: str, expected: list[tuple[str | None, str] | None]) -> None:
    """
    A quotation is whose claim it is, or of whoever is the subject of its own clause.
    """
    assert expected == said(parse(f"{AROUND[0]} {text} {AROUND[1]}"))


@pytest.mark.parametrize(("text", "expected"), REPORTED)
def test_whose_words_are_reported(text: str, expected: list[tuple[str, str | None]]) -> None:
    """
    A reported clause ends where that ends which reports it, and is whose claim it is.
    """
    found = reported(parse(f"{AROUND[0]} {text} {AROUND[1]}"))

    assert expected == [(words, speaker) for words, _, speaker in found]


@pytest.mark.parametrize("name", ["„Ebbe und Flut“", "„Flut“"])
def test_names_that_are_given_are_no_labels(name: str) -> None:
    """
    Who sells or starts something as what it is called puts no label on it.
    """
    article = parse(f"Die Wirtin verkauft den Saft als {name}.")

    assert [QuoteKind.TERM] == [quote.kind for quote in article.quotes]
