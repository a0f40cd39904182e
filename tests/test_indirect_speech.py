"""
What is said in the reporter's words, and by whom.
"""

from typing import Final

import pytest

from dpaparse import parse
from tests.attributed import AROUND, reported

# A sentence, and the reported words in it, their kind, and who is reported.
INDIRECT: Final[list[tuple[str, list[tuple[str, str, str | None]]]]] = [
    ("Thun sagte, dass der Deich hält.", [("dass der Deich hält", "framed", "Thun")]),
    ("Thun sagte, der Deich halte.", [("der Deich halte", "framed", "Thun")]),
    ("Der Deich sei sicher, sagte Thun.", [("Der Deich sei sicher", "framed", "Thun")]),
    ("Der Deich hält, sagte Thun.", [("Der Deich hält", "framed", "Thun")]),
    # Behind a colon, whoever the clause before tells of.
    ("Thun selbst bleibt ruhig: Sie sei nur Zweite.", [("Sie sei nur Zweite", "framed", "Thun")]),
    ("Die Chefin blieb gelassen: Man habe noch Zeit.", [("Man habe noch Zeit", "framed", "Die Chefin")]),
    ("Der Grund ist einfach: Man habe Zeit.", [("Der Grund ist einfach: Man habe Zeit", "frameless", None)]),
    ("Der Deich hält, wenn alles nach Plan läuft.", []),
    ("Thun sagte, laut Plan halte der Deich.", [("laut Plan halte der Deich", "framed", "Thun")]),
    ("Damit breche ein Stück weg, schrieb Thun.", [("Damit breche ein Stück weg", "framed", "Thun")]),
    # What a subordinate clause reports ends before the main one.
    ("Nachdem sie gesagt hatte, der Deich halte, ging Thun.", [("der Deich halte", "framed", "sie")]),
    ("Thun, die sagte, der Deich halte, ging nach Hause.", [("der Deich halte", "framed", "Thun")]),
    (
        "Thun, die sagte, der Deich halte, obwohl er alt sei, ging nach Hause.",
        [("der Deich halte, obwohl er alt sei", "framed", "Thun")],
    ),
    (
        "Es gab Fischer, die sagten, der Deich halte, obwohl er alt sei.",
        [("der Deich halte, obwohl er alt sei", "framed", "Fischer")],
    ),
    (
        "Der Deich halte, so Thun am Montag, noch lange.",
        [("Der Deich halte", "framed", "Thun"), ("noch lange", "framed", "Thun")],
    ),
    # Inside of a sentence, a capital makes a name of what is an adverb elsewhere.
    ("Im Herbst werde es Proben geben, kündigte Stolz an.", [("Im Herbst werde es Proben geben", "framed", "Stolz")]),
    (
        "An Bord waren nach Angaben der Reederei 143 Gäste.",
        [("An Bord waren", "framed", "der Reederei"), ("143 Gäste", "framed", "der Reederei")],
    ),
    ("Laut einem Gutachten, das alle kennen, hält der Deich.", [("hält der Deich", "framed", "einem Gutachten")]),
    ("Verletzt wurde laut Wehr niemand.", [("Verletzt wurde", "framed", "Wehr"), ("niemand", "framed", "Wehr")]),
    (
        "Die Werft sieht sich nach eigenen Angaben gut gerüstet.",
        [("Die Werft sieht sich", "framed", "Die Werft"), ("gut gerüstet", "framed", "Die Werft")],
    ),
    ("Der Deich sei sicher, heißt es in der Mitteilung.", [("Der Deich sei sicher", "framed", "der Mitteilung")]),
    (
        "Wie aus einem Brief der Werft hervorgeht, hält der Deich stand.",
        [("hält der Deich stand", "framed", "einem Brief der Werft")],
    ),
    ("In der Mitteilung heißt es, der Deich sei sicher.", [("der Deich sei sicher", "framed", "der Mitteilung")]),
    ("Es regnet, wie immer, sagte Thun.", [("Es regnet, wie immer", "framed", "Thun")]),
    ("Thun kam spät. Das könnte teuer werden und möchte niemand.", []),
    ("Thun sagte, das könnte teuer werden.", [("das könnte teuer werden", "framed", "Thun")]),
    ("Der Deich halte, meinte auch der DLRG.", [("Der Deich halte", "framed", "der DLRG")]),
    ("Auf die Frage, ob es regne, sagte Thun: „Nein, es regnet nicht.“", []),
    ("Auf Nachfrage, ob es regne, sagte Thun, der Deich halte.", [("der Deich halte", "framed", "Thun")]),
    ("Auf die Frage komme es an, sagte Thun.", [("Auf die Frage komme es an", "framed", "Thun")]),
    (
        "Auf dem Deich, der halte, sei es nass, sagte Thun.",
        [("Auf dem Deich, der halte, sei es nass", "framed", "Thun")],
    ),
    ("Laut Deichamt hält der Deich.", [("hält der Deich", "framed", "Deichamt")]),
    (
        "Der Deich hält laut Deichamt die ganze Nacht.",
        [("Der Deich hält", "framed", "Deichamt"), ("die ganze Nacht", "framed", "Deichamt")],
    ),
    ("Der Deich hält dem Deichamt zufolge.", [("Der Deich hält", "framed", "dem Deichamt")]),
    ("Der Deich hält, wie Thun mitteilte.", [("Der Deich hält", "framed", "Thun")]),
    ("Wie Thun mitteilte, hält der Deich stand.", [("hält der Deich stand", "framed", "Thun")]),
    ("Thun forderte, die Schleuse zu schließen.", [("die Schleuse zu schließen", "framed", "Thun")]),
    ("Thun versprach, schnell einzugreifen.", [("schnell einzugreifen", "framed", "Thun")]),
    ("Der Deich sei sicher.", [("Der Deich sei sicher", "frameless", None)]),
    ("Es habe die ganze Nacht geregnet.", [("Es habe die ganze Nacht geregnet", "frameless", None)]),
    ("Thun rief an.", []),
    ("Thun fragte, ob der Deich hält.", [("ob der Deich hält", "framed", "Thun")]),
    ("Der Deich, so Thun, hält die Nacht.", [("Der Deich", "framed", "Thun"), ("hält die Nacht", "framed", "Thun")]),
    ("Nach Angaben von Thun hält er.", [("hält er", "framed", "Thun")]),
    ("Der Deich hält, hieß es.", [("Der Deich hält", "framed", None)]),
    ("Thun hat gesagt, dass der Deich hält.", [("dass der Deich hält", "framed", "Thun")]),
    ("Die Hoffnung, dass der Deich hält, war groß.", []),
    ("So Thun.", []),
    ("Wie es weitergeht, ist offen.", []),
    (
        "Thun sagte das „schöne Wort“ und der Deich sei sicher.",
        [("Thun sagte das „schöne Wort“ und der Deich sei sicher", "frameless", "Thun")],
    ),
    ("Nach Angaben der Polizei regnet es.", [("regnet es", "framed", "der Polizei")]),
    ("Es regne, wie Thun sagte, noch lange.", [("Es regne", "framed", "Thun"), ("noch lange", "framed", "Thun")]),
    ("Thun kündigte an, den Deich zu erhöhen.", [("den Deich zu erhöhen", "framed", "Thun")]),
    (
        "Der Vorwurf, Thun habe gelogen, sei falsch, sagte Ruß.",
        [("Der Vorwurf, Thun habe gelogen, sei falsch", "framed", "Ruß")],
    ),
    ("Es regnet – sagte Thun.", [("Es regnet", "framed", "Thun")]),
    ("Ruß sagte „Ja“, doch der Deich sei hin.", [("doch der Deich sei hin", "framed", "Ruß")]),
    ("Laut Angaben regnet es seit Tagen.", [("regnet es seit Tagen", "framed", None)]),
    ("Nach ersten Polizeiangaben regnet es.", [("regnet es", "framed", "ersten Polizeiangaben")]),
    (
        "Der Deich hat nach offiziellen Angaben die Nacht überstanden.",
        [
            ("Der Deich hat", "framed", "offiziellen Angaben"),
            ("die Nacht überstanden", "framed", "offiziellen Angaben"),
        ],
    ),
    ("Sie freue sich auf den Abend.", [("Sie freue sich auf den Abend", "frameless", None)]),
    ("Der Plan basiere auf Messungen.", [("Der Plan basiere auf Messungen", "frameless", None)]),
    ("Ich denke oft an das Meer.", []),
    ("Den Abend habe ich am Deich verbracht.", []),
    ("Am Abend kam die gleiche Flut.", []),
    ("Aus dem Amt verlautete, der Deich sei sicher.", [("der Deich sei sicher", "framed", "dem Amt")]),
    ("„Nein“, sagte Thun.", []),
    ("Thun lobte die Wehr, und Ruß klagte.", []),
    ("Thun sagte so wie immer nichts.", []),
    ("Es ist so wie immer, wie Ruß klagte.", [("Es ist so wie immer", "framed", "Ruß")]),
    ("Der Leiter, Jan Ruß, sagte: Es regne.", [("Es regne", "framed", "Der Leiter, Jan Ruß")]),
    (
        "Es sagte Jan Ruß, Sprecher der Wehr, der Deich sei sicher.",
        [("der Deich sei sicher", "framed", "Jan Ruß, Sprecher der Wehr")],
    ),
    ("Thun, sagte Ruß, der das Amt leitet, dass es regnet.", [("dass es regnet", "framed", "Ruß")]),
    ("Thun sagte zu Ruß, der das Amt leite, es regne.", [("es regne", "framed", "Thun")]),
    ("Thun sagte, der Deich halte, was er verspreche.", [("der Deich halte, was er verspreche", "framed", "Thun")]),
    (
        "Thun reiste ab, um die Schleuse zu sehen, sagte sie.",
        [("Thun reiste ab, um die Schleuse zu sehen", "framed", "sie")],
    ),
    ("Thun bat die Wehr, um das Feuer zu löschen.", []),
    ("Da es regnete, bat Thun um Hilfe.", []),
    ("Während es regnete, bat Thun um Hilfe.", []),
    ("Es geht darauf zurück, dass es regnet.", []),
    ("Thun geht davon aus, dass es regnet.", [("dass es regnet", "framed", "Thun")]),
    ("Thun stellte klar, dass es regnet.", [("dass es regnet", "framed", "Thun")]),
    ("Thun gab zu, gelogen zu haben.", [("gelogen zu haben", "framed", "Thun")]),
    ("Thun schloss nicht aus, dass es regnet.", [("dass es regnet", "framed", "Thun")]),
    ("Das Gesetz sieht in Husum vor, dass es regnet.", []),
    ("Thun macht nicht mit, weil es regnet.", []),
    ("Thun sagte das Fest ab und gab an, es regne.", [("es regne", "framed", "Thun")]),
    ("Thun legte den Brief weg, es regne.", [("es regne", "framed", "Thun")]),
    ("Das Feuer ist aus. Das teilte die Wehr mit.", [("Das Feuer ist aus", "framed", "die Wehr")]),
    ("Das Feuer ist aus. Dies gab die Wehr bekannt.", [("Das Feuer ist aus", "framed", "die Wehr")]),
    ("Das Feuer ist aus. Das berichtet die „Post“.", [("Das Feuer ist aus", "framed", "die „Post“")]),
    ("Das Feuer ist aus. Das gab der Wehr Mut.", []),
    ("Das Feuer ist aus. Das begrüßte die Wehr.", []),
    ("Das Feuer ist aus. Das sagte jeder.", []),
    ("Das Feuer sei aus. Das sagte die Wehr.", [("Das Feuer sei aus", "frameless", None)]),
    ("„Das Feuer ist aus.“ Das sagte die Wehr.", []),
    ("Thun kam. Demnach brannten drei Höfe.", [("brannten drei Höfe", "framed", None)]),
    ("Demnach brannten drei Höfe.", [("brannten drei Höfe", "framed", None)]),
    ("Der Deich, der laut Thun marode ist, wird neu.", [("marode ist", "framed", "Thun")]),
    ("Neu wird der Deich, der laut Thun marode ist.", [("marode ist", "framed", "Thun")]),
    (
        "Der Deich sei alt, sagte Thun am Montag, und müsse weg.",
        [("Der Deich sei alt", "framed", "Thun"), ("und müsse weg", "framed", "Thun")],
    ),
    (
        "Man werde, kündigte Thun an, den Deich erhöhen.",
        [("Man werde", "framed", "Thun"), ("den Deich erhöhen", "framed", "Thun")],
    ),
    ("Sie wolle weitermachen, sagte Thun, und ging.", [("Sie wolle weitermachen", "framed", "Thun")]),
    ("Der Deich sei alt, so Thun weiter.", [("Der Deich sei alt", "framed", "Thun")]),
    (
        "Der Deich, so erzählt Thun, werde alt.",
        [("Der Deich", "framed", "Thun"), ("werde alt", "framed", "Thun")],
    ),
    ("Der Deich sei alt, zürnte Ebba Thun.", [("Der Deich sei alt", "framed", "Ebba Thun")]),
    ("Der Deich sei alt, fürchtete niemand hier, und zürnte.", [("Der Deich sei alt", "framed", "niemand")]),
    ("Der Deich sei alt, radebrechte Ebba Thun.", [("Der Deich sei alt", "framed", "Ebba Thun")]),
    ("Ruß klagte, der Deich sei alt, sagte Thun.", [("Ruß klagte, der Deich sei alt", "framed", "Thun")]),
    ("Das Gesetz sieht vor, dass Thun nichts sagt.", []),
    (
        "Thun sagte zu Ruß, Leiter des Amts, Chef der Wehr, Sprecher der Werft, er gehe.",
        [("Thun sagte zu Ruß, Leiter des Amts, Chef der Wehr, Sprecher der Werft, er gehe", "frameless", None)],
    ),
    ("Der Deich sei alt, dort alles neu.", [("Der Deich sei alt, dort alles neu", "frameless", None)]),
    ("Thun lobte den Bau, verwies aber darauf, dass es regnet.", [("dass es regnet", "framed", "Thun")]),
    ("Dem Vernehmen nach hält der Deich.", [("hält der Deich", "framed", None)]),
    ("Seiner Ansicht nach hält der Deich.", [("hält der Deich", "framed", None)]),
    ("Ansicht nach hält der Deich.", [("hält der Deich", "framed", None)]),
    ("Die seiner Ansicht nach kluge Frau kam.", []),
    ("Nach eigenen Angaben sah er die Flut.", [("sah er die Flut", "framed", "er")]),
    ("Aus dem Gutachten geht hervor, dass der Deich hält.", [("dass der Deich hält", "framed", "dem Gutachten")]),
    ("Klar wurde am Abend, dass der Deich halte.", [("dass der Deich halte", "frameless", None)]),
    ("Thun dankte. Der Deich halte: „Das Wasser steigt nicht mehr.“", [("Der Deich halte", "frameless", "Thun")]),
    (
        "Thun sagte, dass der Deich „noch immer hält und schützt“.",
        [("dass der Deich „noch immer hält und schützt“", "framed", "Thun")],
    ),
    ("Thun, so heißt es, gehe bald.", [("Thun", "framed", None), ("gehe bald", "framed", None)]),
    ("Der Deich halte, so hieß es aus dem Amt.", [("Der Deich halte", "framed", "dem Amt")]),
    ("Thun hob laut die Hand und schwieg.", []),
    ("Der Deich halte, zitierte das Blatt einen Lotsen.", [("Der Deich halte", "framed", "einen Lotsen")]),
    ("Der Deich hält, ist überzeugt.", []),
    ("Da habe gestern jemand gesagt, es regne.", [("Da habe gestern jemand gesagt, es regne", "frameless", None)]),
    ("Er gehe davon aus, dass es regnet.", [("Er gehe davon aus, dass es regnet", "frameless", None)]),
    ("Thun kam. Man suche weiter.", [("Man suche weiter", "frameless", None)]),
    ("Thun schrieb auf X. Er komme.", [("Er komme", "frameless", "Thun")]),
    ("Es regne, sagte X. Thun.", [("Es regne", "framed", "X. Thun")]),
    (
        "Lotsin Ebba Thun klagte. Eine Frau habe geschrien, es sei kalt. Das Boot sei gesunken.",
        [
            ("Eine Frau habe geschrien, es sei kalt", "frameless", "Lotsin Ebba Thun"),
            ("Das Boot sei gesunken", "frameless", "Lotsin Ebba Thun"),
        ],
    ),
    ("Wie Thun mitteilte, hält der Deich, was er soll.", [("hält der Deich, was er soll", "framed", "Thun")]),
    ("Thun sagte: Es regne hier: so sei es immer.", [("Es regne hier: so sei es immer", "framed", "Thun")]),
    ("Thun sagte am Abend: Es regne, und es stürme.", [("Es regne, und es stürme", "framed", "Thun")]),
    ("Es regnet. Der Deich hält. Das sagte Minister Jan Ruß.", [("Der Deich hält", "framed", "Minister Jan Ruß")]),
    ("Es habe gestern gesagt werden können.", [("Es habe gestern gesagt werden können", "frameless", None)]),
    (
        "Dass es laut Ruß noch regnet, nannte Thun gut.",
        [("Dass es", "framed", "Ruß"), ("noch regnet", "framed", "Ruß")],
    ),
    ("Thun sagte, mit ernstem Blick, dass es regnet.", [("dass es regnet", "framed", "Thun")]),
    ("Thun sagte, er bedaure das.", [("er bedaure das", "framed", "Thun")]),
    ("Thun sagte, es handle sich um Algen.", [("es handle sich um Algen", "framed", "Thun")]),
    ("Thun sagte, beide verbänden das damit.", [("beide verbänden das damit", "framed", "Thun")]),
    # An adverb before a conjunction belongs to the clause, which nobody says.
    ("Erst als es regnete, sagte Thun, der Deich halte.", [("der Deich halte", "framed", "Thun")]),
    ("Kurz nachdem es regnete, sagte Thun, der Deich halte.", [("der Deich halte", "framed", "Thun")]),
    ("Mehr als zehn Deiche seien alt, sagte Thun.", [("Mehr als zehn Deiche seien alt", "framed", "Thun")]),
    # A frame in the middle, behind which the clause goes on.
    (
        "Er habe gelacht, gestand Thun, und sofort unterschrieben.",
        [("Er habe gelacht", "framed", "Thun"), ("und sofort unterschrieben", "framed", "Thun")],
    ),
    ("Er habe gelacht, sagte Thun, und ging dann.", [("Er habe gelacht", "framed", "Thun")]),
    ("Er habe gelacht, sagte Thun, und ging, weil er geweint hat.", [("Er habe gelacht", "framed", "Thun")]),
    (
        "Die Fischer, so formulierte sie es in Husum, seien weg.",
        [("Die Fischer", "framed", "sie"), ("seien weg", "framed", "sie")],
    ),
    ("Thun traf eine Wirtin, von der es heißt, sie sei reich.", [("sie sei reich", "framed", None)]),
    ("Die Wirte raten den Fischern, zu gehen.", [("zu gehen", "framed", "Die Wirte")]),
    # A question word opens what somebody tells; what is seen or heard is told by nobody.
    ("Ein Lotse schilderte, wie das Wasser kam.", [("wie das Wasser kam", "framed", "Ein Lotse")]),
    ("Thun fragte, warum niemand kam.", [("warum niemand kam", "framed", "Thun")]),
    ("Thun erklärte nicht, warum niemand kam.", []),
    ("Zeugen hörten, wie Thun laut klagte.", []),
    # What stands somewhere
    ("Auf dem Schild steht, das Baden sei verboten.", [("das Baden sei verboten", "framed", "dem Schild")]),
    ("Am Deich sei, wie immer, Ebbe.", [("Am Deich sei, wie immer, Ebbe", "frameless", None)]),
    ("Am Deich steht ein Zaun, das sei gut.", [("Am Deich steht ein Zaun, das sei gut", "frameless", None)]),
]


@pytest.mark.parametrize(("text", "expected"), INDIRECT)
def test_indirect_speech(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """
    Reported words are found without their frame, with who is reported.
    """
    assert expected == reported(parse(text))


@pytest.mark.parametrize(("text", "expected"), INDIRECT)
def test_sentences_around_indirect_speech_change_nothing(
    text: str, expected: list[tuple[str, str, str | None]]
) -> None:
    """
    Where a sentence stands, and what stands before and behind it, does not matter to what is reported in it.
    """
    before, behind = AROUND

    assert expected == reported(parse(f"{before}\n\n{before} {text} {behind}"))
