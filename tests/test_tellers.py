"""
Who says a clause in the reporter's words: the subject of what reports it, whoever or whatever that is.
"""

from typing import Final

import pytest

from dpaparse import parse
from tests.attributed import reported

# A sentence, and the reported words in it, with who is reported; all of them have a frame.
TOLD: Final[list[tuple[str, list[tuple[str, str | None]]]]] = [
    # any subject right before or behind the verb, also of the perfect
    ("Krabbenfreunde befürchten, dass der Fang sinkt.", [("dass der Fang sinkt", "Krabbenfreunde")]),
    ("Dieser bestätigte, dass es regnet.", [("dass es regnet", "Dieser")]),
    ("Die Inselbewohner hatten erklärt, den Deich zu erhöhen.", [("den Deich zu erhöhen", "Die Inselbewohner")]),
    ("Auch einige junge Seefahrer haben angekündigt, zu klagen.", [("zu klagen", "einige junge Seefahrer")]),
    ("Zum Glück, so hofft das Dorf, halte der Deich.", [("Zum Glück", "das Dorf"), ("halte der Deich", "das Dorf")]),
    ("Die „Wattpartei“ fordert, dass es regnet.", [("dass es regnet", "Die „Wattpartei“")]),
    ("Abends verkündete der „Bund der Boote“, dass es regnet.", [("dass es regnet", "der „Bund der Boote“")]),
    ("Die taz meldet, dass es regnet.", [("dass es regnet", "Die taz")]),
    # where and when it was said is no part of who said it
    ("Es regne, sagte der Verband in der ARD.", [("Es regne", "der Verband")]),
    ("Es regne, sagte der Leiter des Amts in der Sendung «Flut».", [("Es regne", "der Leiter des Amts")]),
    ("Es regne, sagte der Leiter des Amts Montagfrüh.", [("Es regne", "der Leiter des Amts")]),
    ("Es regne, sagte der Verband am Ostermontag.", [("Es regne", "der Verband")]),
    # so is what stands behind what tells more about somebody
    ("Nun sagte Thun, Leiterin des Amts, in Husum, es regne.", [("es regne", "Thun, Leiterin des Amts")]),
    ("Nun sagte Thun, die das Amt führt, am Montag, es regne.", [("es regne", "Thun")]),
    ("Nun sagte Thun, Leiterin des Amts, dem Sender, es regne.", [("es regne", "Thun, Leiterin des Amts")]),
    ("Nun sagte Thun, Leiterin des Amts, in Husum regne es.", [("in Husum regne es", "Thun, Leiterin des Amts")]),
    ("Nun forderte Thun, zum Schutz der Küste, dass es regnet.", [("dass es regnet", "Thun")]),
    ("Wie Thun, die das Amt führt, am Montag sagte, regnet es.", [("regnet es", "Thun")]),
    ("Wie Thun, Leiterin des Amts, am Montag sagte, regnet es.", [("regnet es", "Thun, Leiterin des Amts")]),
    ("Der Leiterin des Amts, Ebba Thun, zufolge regnet es.", [("regnet es", "Der Leiterin des Amts, Ebba Thun")]),
    ("Ebba Thun, der Leiterin des Amts, zufolge regnet es.", [("regnet es", "Ebba Thun, der Leiterin des Amts")]),
    # what completes a verb
    ("Das Dorf geht davon aus, dass es regnet.", [("dass es regnet", "Das Dorf")]),
    ("Das Dorf ist der Ansicht, dass es regnet.", [("dass es regnet", "Das Dorf")]),
    ("Nachdem alle da waren, war das Dorf davon ausgegangen, dass es regnet.", [("dass es regnet", "das Dorf")]),
    ("Da es regnet, hat das Dorf entschieden, dass alle bleiben.", [("dass alle bleiben", "das Dorf")]),
    # the subject of the clause that reports, and no other
    ("Bro bestritt das, indem er sagte, es regne.", [("es regne", "er")]),
    ("Sie murrten, da die Fischer befürchten, es könne regnen.", [("es könne regnen", "die Fischer")]),
    ("Thun schwieg, während das Dorf lachte und forderte, dass es regnet.", [("dass es regnet", "das Dorf")]),
    ("Der Wunsch kam von Norwegen, das vorschlug, Deiche zu bauen.", [("Deiche zu bauen", "Norwegen")]),
    ("Thun hat um Rat gebeten; Norwegen erklärte, es regne.", [("es regne", "Norwegen")]),
    ("Die Möwen und Robben forderte er auf, zu gehen.", [("zu gehen", "er")]),
    ("Unter Berufung auf bisher ungenannte Leute gab das Dorf an, es regne.", [("es regne", "das Dorf")]),
    ("Als Bro am Abend sagte, dass es regnet, lachten alle.", [("dass es regnet, lachten alle", "Bro")]),
    ("Weil ihr die Stadt nahegelegt hatte, zu gehen, blieb Thun.", [("zu gehen", "die Stadt")]),
    # in the passive: by whom, or where
    ("Von dörflicher Seite wurde gefordert, zu gehen.", [("zu gehen", "dörflicher Seite")]),
    ("Von Thun wird verlangt, dass sie geht.", [("dass sie geht", "Thun")]),
    ("In einem Rundbrief des Dorfs wird verlangt, dass es regnet.", [("dass es regnet", None)]),
    ("So wird in einer Mitteilung des Dorfs gefordert, zu gehen.", [("zu gehen", "einer Mitteilung des Dorfs")]),
    ("Im Gutachten war festgestellt worden, dass es regnet.", [("dass es regnet", "Gutachten")]),
    ("Einsicht in den Bericht wurde verweigert, dass es regnet.", [("dass es regnet", None)]),
    ("In einem Inselbericht steht, dass es regnet.", [("dass es regnet", "einem Inselbericht")]),
    ("Ihm wird vorgeworfen, zu schlafen.", [("zu schlafen", None)]),
    # behind the words, in the perfect
    ("Der Deich halte, hatte Thun gesagt.", [("Der Deich halte", "Thun")]),
    ("Der Deich hält, hat das Amt versprochen.", [("Der Deich hält", "das Amt")]),
    ("Der Deich hält, ist das Amt überzeugt.", [("Der Deich hält", "das Amt")]),
    ("Er gehe davon aus, dass es regnet, sagte Thun.", [("Er gehe davon aus, dass es regnet", "Thun")]),
    ("Aus Dorfkreisen war zu hören, es werde regnen.", [("es werde regnen", "Dorfkreisen")]),
    ("Der Deich, heißt es im Dorf, werde halten.", [("Der Deich", "Dorf"), ("werde halten", "Dorf")]),
    ("Nach Thuns Worten hält der Deich.", [("hält der Deich", "Thuns")]),
    # the main clause behind another is not what the other says
    ("In einem Brief, der verbreitet wurde, wurde verlangt, dass Thun gehe.", [("dass Thun gehe", "einem Brief")]),
    ("Ein Boot, kündigte Thun an, werde fahren.", [("Ein Boot", "Thun"), ("werde fahren", "Thun")]),
    ("Bro sagte, falls er hier bliebe, werde es regnen.", [("falls er hier bliebe, werde es regnen", "Bro")]),
    # a source inside of what somebody else says
    ("Bro sagte, dass der Deich nach Angaben der Stadt hält.", [("dass der Deich nach Angaben der Stadt hält", "Bro")]),
    (
        "So sagte Thun, Leiterin des Amts, gegenüber dem Dorf, dass es regnet.",
        [("dass es regnet", "Thun, Leiterin des Amts")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_tellers(text: str, expected: list[tuple[str, str | None]]) -> None:
    """
    Whoever is the subject of a verb that reports is who says the clause.
    """
    found = reported(parse(text))
    assert [(words, "framed", who) for words, who in expected] == found


def test_who_is_told_of_by_a_source_does_not_speak_on() -> None:
    """
    Behind `Demnach`, the source goes on to speak, not the subject of what it says.
    """
    article = parse("Anwältin Ebba Thun verlas die Anklage. Demnach war der Mann am Deich. Er habe lange gewartet.")
    assert ["Anwältin Ebba Thun", "Anwältin Ebba Thun"] == [who for _, _, who in reported(article)]


# A sentence with a source, and who that is.
SOURCES: Final[list[tuple[str, str | None]]] = [
    ("Nach Deichwachtangaben regnet es.", "Deichwachtangaben"),
    ("Das Boot war nach Zeugenaussagen die ganze Nacht leer.", "Zeugenaussagen"),
    ("Nach amtlichen Angaben regnet es.", "amtlichen Angaben"),
    ("Die Boote dienten nach dänischen Angaben dem Fang.", "dänischen Angaben"),
    ("Nach einer ersten Schätzung regnet es.", "einer ersten Schätzung"),
    ("Nach Angaben regnet es.", None),
    ("Nach den Angaben regnet es.", None),
    ("Nach den neuen Angaben regnet es.", "den neuen Angaben"),
    ("Nach diesen Angaben regnet es.", None),
    ("Nach seiner Meinung regnet es.", None),
    ("Nach Meinung informierter Kreise regnet es.", "informierter Kreise"),
    ("Nach Meinung Ebba Thuns regnet es.", "Ebba Thuns"),
    ("Nach Ebba Thuns Meinung regnet es.", "Ebba Thuns"),
    ("Nach Kriegserklärung regnet es.", None),
    ("Das Dorf will nach eigenen Angaben neue Boote bauen.", "Das Dorf"),
    ("Das Dorf will laut eigenen Angaben neue Boote bauen.", "Das Dorf"),
    ("Dort lebt Thun, die nach eigenen Angaben Boote baut.", "Thun"),
    ("Nach Angaben der Agenturen dpa und AFP regnet es.", "der Agenturen dpa und AFP"),
    ("Laut einem Bericht des Amts vom Mai 2011 regnet es.", "einem Bericht des Amts vom Mai 2011"),
    ("Der Deich wird laut Bro aus Kostengründen gesperrt.", "Bro"),
    ("Der Deich wird laut DLRG in Absprache mit Thun gesperrt.", "DLRG"),
    ("Der Deich wurde laut Jan Ruß der neue Besitz der Stadt.", "Jan Ruß"),
    ("Der Deich ist der Partei Schätzungen zufolge undicht.", "Schätzungen"),
    ("Kundigen Beobachtern zufolge regnet es.", "Kundigen Beobachtern"),
    ("Wie Fil Agu Pan, ein Sprecher des Amts, mitteilte, regnet es.", "Fil Agu Pan, ein Sprecher des Amts"),
    ("Wie Thun, Leiterin des Amts, am Montag, regnet es.", None),
]


@pytest.mark.parametrize(("text", "expected"), SOURCES)
def test_sources(text: str, expected: str | None) -> None:
    """
    A source is whoever it belongs to, else itself if it says where it comes from.
    """
    found = parse(text).indirect_speech
    speakers = {item.attribution.speaker.text for item in found if item.attribution and item.attribution.speaker}
    assert ({expected} if expected else set()) == speakers
