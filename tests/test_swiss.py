"""
Texts in the Swiss spelling, which has `ss` where others write `ß`, are read like those that have it.
"""

from typing import Final

import pytest

from dpaparse import parse
from tests.attributed import AROUND, told_in_swiss

SENTENCES: Final = (
    "«Es ist schlimm», heißt es in dem Bericht.",
    "In dem Bericht hieß es: «Der Deich hält.»",
    "Man prüfe die Lage, hieß es bei der Gemeinde Husum.",
    "Die Gemeinde ließ wissen, man prüfe die Lage.",
    "Thun begrüßte, dass der Deich halte.",
    "Thun schließt aus, dass der Deich breche.",
    "Thun äußerte die Hoffnung, dass der Deich halte.",
    "Gemäß Thun hält der Deich.",
    "Gemäß Angaben der Wache wurde niemand verletzt.",
    "Thun begrüßte die «klaren Worte» des Rats.",
    "Sie geißelte die «unfassbare Gier» der Banken.",
    "Auf dem Zettel hieß es früher «Wasser marsch» und mehr.",
    "Der Platz hieß früher «Am Deich» und ist leer.",
    "Ein Fußballer sprach von «großer Not».",
    "Der Deich sei alt, ließ der Rat verlauten.",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_swiss_spelling(sentence: str) -> None:
    """
    A sentence tells the same in both spellings, and it tells something.
    """
    text = f"{AROUND[0]} {sentence} {AROUND[1]}"
    told = told_in_swiss(parse(text))
    assert told != told_in_swiss(parse(" ".join(AROUND)))
    assert told == told_in_swiss(parse(text.replace("ß", "ss")))
