"""
Who speaks on: behind a heading, behind a frame without a verb, in what stands right behind a quotation.
"""

from typing import Final

import pytest

from dpaparse import parse
from tests.attributed import reported, said

# A text, and of each quotation that is no term who says it and the cue.
CARRIED: Final[list[tuple[str, list[tuple[str | None, str] | None]]]] = [
    # over a heading and a list, in which others speak
    (
        "Thun sagte, es regne.\n\n„Was nun kommt“\n\n„Das Wasser steigt.“ Danach war es still.",
        [None, ("Thun", "")],
    ),
    (
        "Thun sagte, es regne.\n\nStimmen:\n\n- „Halt, wer da?“\n- „Nein, ich nicht.“\n\n„Das Wasser steigt.“ Es regnet.",
        [None, None, ("Thun", "")],
    ),
    # from one paragraph of a quotation to the next
    ("Thun sagte, es regne.\n\n„Das Wasser steigt.\n\n„Der Deich hält.“", [("Thun", ""), ("Thun", "")]),
    # from a frame that has no verb
    ("Thun: „Das Wasser steigt heute.“ „Der Deich hält heute.“", [("Thun", ""), ("Thun", "")]),
    (
        "„Das Wasser steigt heute.“ – Ebba Thun, Deichgräfin. „Der Deich hält.“",
        [("Ebba Thun, Deichgräfin", ""), ("Ebba Thun, Deichgräfin", "")],
    ),
    # whoever says it, not who is told of in the same sentence
    (
        "Ruß lobte die Wehr, „das Wasser sinkt“, so Thun. „Der Deich hält heute noch.“",
        [("Thun", "so"), ("Thun", "")],
    ),
    ("Das Amt sagte: Es regnet, so Thun. „Das bleibt so.“", [("Thun", "")]),
    # What behind a quotation tells who says it stands behind one that is all of its sentence.
    ("Es war Nacht.\n\n„Das Wasser steigt“, las man am Deich. Das sagte Thun.", [None]),
    # a report that was told of right before
    (
        "Der Bericht der Wehr spricht von „großer Not“. Darin heißt es auch, der Deich sei „völlig marode“.",
        [("Der Bericht der Wehr", "spricht"), ("Der Bericht der Wehr", "")],
    ),
    (
        "Thun sprach von „großer Not“. Darin heißt es auch, der Deich sei „völlig marode“.",
        [("Thun", "sprach"), (None, "heißt es")],
    ),
    # who objects, behind a dative that opens a sentence
    ("Thun warb um Geduld. Dem erteilte Jan Ruß eine Absage. Die Lage sei „völlig verfahren“.", [("Jan Ruß", "")]),
    ("Thun warb um Geduld. Dem alten Lotsen half das. Die Lage sei „völlig verfahren“.", [("Thun", "")]),
    # who stands behind the verb, where something else opens the sentence
    ("Anders sieht das Ebba Thun. „Das Wasser steigt.“", [("Ebba Thun", "")]),
    ("Damit reagierte Ebba Thun auf die Flut. „Das Wasser steigt.“", [("Ebba Thun", "")]),
    ("Kein Verständnis hat Ebba Thun. „Das Wasser steigt.“", [("Ebba Thun", "")]),
    ("Eine positive Bilanz zog Ebba Thun. „Das Wasser steigt.“", [("Ebba Thun", "")]),
    ("Eine Bilanz dieser Art. „Das Wasser steigt.“", [None]),
    ("Damit heute. „Das Wasser steigt.“", [None]),
    ("Damit. „Das Wasser steigt.“", [None]),
    ("Eine positive Bilanz zog das Boot. „Das Wasser steigt.“", [None]),
    ("Eine positive Bilanz zog am Abend Ebba Thun. „Das Wasser steigt.“", [None]),
    # no word in front of "man" is who speaks
    (
        "Die Anwältin sah es anders. Stelle man sich das vor, könne einem „angst und bange werden“.",
        [("Die Anwältin", "")],
    ),
    # not those who are counted
    ("Thun sagte, es regne. Drei Lotsen gingen an Bord. Die Boote seien „sehr nass, aber heil“.", [("Thun", "")]),
    (
        "„Das ist gut so“, sagte Ruß. 320 Polizisten waren da. „Das war recht so.“",
        [("Ruß", "sagte"), ("Ruß", "")],
    ),
    # A quotation opens a sentence, also where no blank stands before it.
    ("Thun kam.„Das Wasser steigt“, sagte Ruß.", [("Ruß", "sagte")]),
]


@pytest.mark.parametrize(("text", "expected"), CARRIED)
def test_who_speaks_on(text: str, expected: list[tuple[str | None, str] | None]) -> None:
    """
    Whoever spoke last says a quotation without a frame, whatever stands between.
    """
    assert expected == said(parse(text))


def test_a_body_that_opens_the_paragraph_is_heard_on() -> None:
    """
    `Hieß es` tells of the body that spoke in the same paragraph, also of one that stands at its start.
    """
    found = reported(parse("Die Armee teilte mit, es regne. Es gebe Tote, hieß es."))

    assert [("es regne", "framed", "Die Armee"), ("Es gebe Tote", "framed", "Die Armee")] == found


@pytest.mark.parametrize(("length", "speaker"), [(2000, "Thun"), (2001, None)])
def test_no_sentence_of_news_is_longer(length: int, speaker: str | None) -> None:
    """
    Up to so many characters a sentence tells who speaks in it.
    """
    end = "Thun sagte: „Das Wasser steigt.“"
    (quote,) = parse(f"{'Im Watt und '.ljust(length - len(end) - 1, 'o')} {end}").quotes

    assert speaker == (quote.attribution.speaker.text if quote.attribution and quote.attribution.speaker else None)
