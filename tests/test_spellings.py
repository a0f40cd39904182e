"""
What is told of who speaks does not depend on how words are spelt: without `ß`, without umlauts, in pieces.
"""

import re
import unicodedata
from collections.abc import Callable
from typing import Final

import pytest

from dpaparse import explain, parse
from tests.attributed import AROUND, all_said, reported

SENTENCES: Final = (
    "«Es ist schlimm», heißt es in dem Bericht.",
    "In dem Bericht hieß es: «Der Deich hält.»",
    "Man prüfe die Lage, hieß es bei der Gemeinde Husum.",
    "Die Gemeinde ließ wissen, man prüfe die Lage.",
    "Die Behörde begrüßte, dass der Deich halte.",
    "Bürgermeisterin Ebba Thun schließt aus, dass der Deich bräche.",
    "Jörg Ruß äußerte die Hoffnung, dass der Deich noch Jahre hält.",
    "Gemäß dem Präsidenten hält der Deich.",
    "Gemäß Angaben der Behörde wurde überall geprüft.",
    "Thun begrüßte die «klaren Worte» des Rats für die Küste.",
    "Sie geißelte die «unfassbare Gier» der Händler.",
    "Auf dem Zettel hieß es früher «Wasser marsch» und mehr.",
    "Ein Fußballer erklärte: «Das waren große Nöte.»",
    "Der Deich sei alt, ließ der Rat für Küstenschutz verlauten.",
    "Man sage „dass der Deich halte“, sagte Thun.",
    "Nach der Flut könne man hoffen, „dass der Deich hält“, erklärte Thun.",
    "Der Deich könne brechen, hätte nicht Momme Kühn gewarnt, sagte die Rätin.",
)


WITHOUT_UMLAUTS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})


def without_umlauts(text: str) -> str:
    """
    Return a text as old wires spell it.
    """
    return text.translate(WITHOUT_UMLAUTS)


# How a text may be spelt otherwise, and how its words are the same again in both.
SPELLINGS: Final[dict[str, tuple[Callable[[str], str], Callable[[str], str]]]] = {
    "swiss": (lambda text: text.replace("ß", "ss"), lambda text: text.replace("ß", "ss")),
    "before 1996": (lambda text: text.replace("dass ", "daß "), lambda text: text.replace("daß ", "dass ")),
    "no umlauts": (without_umlauts, without_umlauts),
    "soft hyphens": (
        lambda text: re.sub(r"(?<=\w{3})(?=\w{3})", "\u00ad", text),
        lambda text: text.replace("\u00ad", ""),
    ),
    "joiners": (lambda text: re.sub(r"(?<=\w{4})(?=\w{2})", "\u200c", text), lambda text: text.replace("\u200c", "")),
    "marks above": (
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: unicodedata.normalize("NFC", text),
    ),
    "thin spaces": (lambda text: text.replace(" ", "\u2009"), lambda text: text.replace("\u2009", " ")),
    "no-break spaces": (lambda text: text.replace(" ", "\u00a0"), lambda text: text.replace("\u00a0", " ")),
}


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("sentence", SENTENCES)
def test_spellings_tell_the_same(sentence: str, spelling: str) -> None:
    """
    A sentence tells the same in every spelling, and it tells something.
    """
    respell, restore = SPELLINGS[spelling]
    text = f"{AROUND[0]} {sentence} {AROUND[1]}"
    assert restore(all_said(parse(text))) != restore(all_said(parse(" ".join(AROUND))))
    assert restore(all_said(parse(text))) == restore(all_said(parse(respell(text))))


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("sentence", SENTENCES)
def test_mentions_stand_as_they_are_printed(sentence: str, spelling: str) -> None:
    """
    What is found has its place in the text as it is, and its words as they are printed there.
    """
    article = parse(SPELLINGS[spelling][0](f"{AROUND[0]} {sentence} {AROUND[1]}"))
    attributions = [
        *(quote.attribution for quote in article.quotes if quote.attribution),
        *(speech.attribution for speech in article.indirect_speech if speech.attribution),
    ]
    mentions = [mention for found in attributions for mention in (found.speaker, *found.cue) if mention is not None]
    assert mentions
    assert [mention.text for mention in mentions] == [article[mention] for mention in mentions]
    assert [quote.text for quote in article.quotes] == [quote.inner.of(article.source) for quote in article.quotes]
    assert [speech.text for speech in article.indirect_speech] == [
        article[speech] for speech in article.indirect_speech
    ]


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_who_is_meant_stands_as_it_is_printed(spelling: str) -> None:
    """
    Whom a mention stands for has a place in the text as it is, and the words that are printed there.
    """
    respell, restore = SPELLINGS[spelling]
    article = parse(respell(f"{AROUND[0]} Jörg Ruß kam an. «Es ist schlimm», sagte er. {AROUND[1]}"))
    attribution = article.quotes[0].attribution
    assert attribution is not None
    assert attribution.resolved is not None
    assert attribution.resolved.text == article[attribution.resolved]
    assert restore("Jörg Ruß") == restore(attribution.resolved.text)


def test_a_mark_above_the_last_letter_belongs_to_the_word() -> None:
    """
    A mention ends behind the mark above its last letter, and before a soft hyphen behind it.
    """
    text = "Der Deich hält, sagte Ebba René\u00ad am Montag, wie zuvor."
    article = parse(unicodedata.normalize("NFD", text))
    assert [("Der Deich ha\u0308lt", "framed", "Ebba Rene\u0301")] == reported(article)


def test_a_mark_that_no_letter_has_stays() -> None:
    """
    A letter that has no form of its own with the mark above keeps it, in the middle of a word and at its end.
    """
    article = parse("Der Deich sei alt, sagte Ebba Qq\u0308u\u0308q\u0308 am Montag, wie zuvor.")
    assert [("Der Deich sei alt", "framed", "Ebba Qq\u0308u\u0308q\u0308")] == reported(article)


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("sentence", SENTENCES)
def test_kinds_are_explained(sentence: str, spelling: str) -> None:
    """
    The rule that explains a quotation is the one that judged it.
    """
    article = parse(SPELLINGS[spelling][0](f"{AROUND[0]} {sentence} {AROUND[1]}"))
    assert [quote.kind for quote in article.quotes] == [explain(article, quote).kind for quote in article.quotes]
